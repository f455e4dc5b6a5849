import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useFormats, useTexts } from "../page/PageLanguage";
import { cockpit } from "../strings/cockpit";
import type { Step } from "./cockpit";
import { middleOf, ring } from "./ring";

const levels = [1, 2, 3, 4, 5];
const hub = 30;
const band = 14;
const gap = 0.03;

const useStyles = makeStyles({
  svg: { inlineSize: "100%", maxInlineSize: "20rem", marginInline: "auto", display: "block" },
  reached: { fill: tokens.colorBrandBackground, "@media (forced-colors: active)": { fill: "Highlight" } },
  open: {
    fill: tokens.colorNeutralBackground4,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  byHand: {
    fill: "none",
    stroke: tokens.colorNeutralForeground1,
    strokeDasharray: "3 2",
    strokeWidth: "1.5px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  text: {
    fill: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    textAnchor: "middle",
    dominantBaseline: "central",
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  print: { printColorAdjust: "exact" },
});

interface Props {
  readonly steps: readonly Step[];
  /** Per cent. */
  readonly maturity: number;
}

/** Six sectors of five rings, filled up to the level that counts; dashed where it was set by hand. The table beside it holds the same. */
export function StepWheel({ steps, maturity }: Props) {
  const styles = useStyles();
  const texts = useTexts(cockpit);
  const formats = useFormats();
  const title = useId();
  const description = useId();
  const share = formats.percent(maturity);
  return (
    <svg
      viewBox="-120 -120 240 240"
      role="img"
      aria-labelledby={title}
      aria-describedby={description}
      className={`${styles.svg} ${styles.print}`}
    >
      <title id={title}>{texts.wheelTitle}</title>
      <desc id={description}>
        {texts.wheelText(share)} {steps.map((step) => `${step.name}: ${texts.levelOf(step.level)}.`).join(" ")}
      </desc>
      {steps.map((step, index) => (
        <Sector key={step.step} step={step} index={index} count={steps.length} />
      ))}
      <text className={styles.text} y="-5" fontSize="15" fontWeight="600">
        {share}
      </text>
      <text className={styles.text} y="10" fontSize="8">
        {texts.maturity}
      </text>
    </svg>
  );
}

function Sector({ step, index, count }: { readonly step: Step; readonly index: number; readonly count: number }) {
  const styles = useStyles();
  const from = (index / count) * 2 * Math.PI + gap;
  const to = ((index + 1) / count) * 2 * Math.PI - gap;
  const [x, y] = middleOf(hub + band * levels.length + 11, from, to);
  return (
    <g>
      {levels.map((level) => (
        <path
          key={level}
          d={ring(hub + band * (level - 1) + 1, hub + band * level, from, to)}
          className={level <= step.level ? styles.reached : styles.open}
        />
      ))}
      {step.override && <path d={ring(hub, hub + band * levels.length + 1, from, to)} className={styles.byHand} />}
      <text className={styles.text} x={x} y={y} fontSize="11" fontWeight="600">
        {index + 1}
      </text>
    </g>
  );
}
