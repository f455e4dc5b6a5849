import { makeStyles, tokens } from "@fluentui/react-components";
import type { Indicator } from "./cockpit";
import { scaleOf } from "./figures";

const width = 220;
const edge = 7;
const middle = 12;

const useStyles = makeStyles({
  svg: { inlineSize: "100%", maxInlineSize: "20rem", display: "block", "[dir=rtl] &": { transform: "scaleX(-1)" } },
  axis: { stroke: tokens.colorNeutralStroke1, "@media (forced-colors: active)": { stroke: "CanvasText" } },
  interval: { stroke: tokens.colorBrandStroke2, "@media (forced-colors: active)": { stroke: "CanvasText" } },
  base: { stroke: tokens.colorNeutralStrokeAccessible, "@media (forced-colors: active)": { stroke: "CanvasText" } },
  now: { fill: tokens.colorBrandForeground1, "@media (forced-colors: active)": { fill: "Highlight" } },
  target: { fill: tokens.colorNeutralForeground1, "@media (forced-colors: active)": { fill: "CanvasText" } },
});

/** Base as a stroke, now as a dot in its interval, target as a flag; the words below it say the same. */
export function IndicatorLine({ indicator }: { readonly indicator: Indicator }) {
  const styles = useStyles();
  const [from, to] = scaleOf(indicator);
  const x = (value: number) => edge + ((Math.min(to, Math.max(from, value)) - from) / (to - from)) * (width - 2 * edge);
  const { base, now, low, high, target } = indicator;
  return (
    <svg viewBox={`0 0 ${width} 24`} className={styles.svg} aria-hidden="true" focusable="false">
      <line x1={edge} x2={width - edge} y1={middle} y2={middle} strokeWidth="2" className={styles.axis} />
      {low !== null && high !== null && (
        <line
          x1={x(low)}
          x2={x(high)}
          y1={middle}
          y2={middle}
          strokeWidth="8"
          strokeLinecap="round"
          className={styles.interval}
        />
      )}
      {base !== null && <line x1={x(base)} x2={x(base)} y1="4" y2="20" strokeWidth="2" className={styles.base} />}
      {target !== null && (
        <path
          d={`M${x(target)} 22V2l9 4-9 4`}
          className={styles.target}
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinejoin="round"
        />
      )}
      {now !== null && <circle cx={x(now)} cy={middle} r="5.5" className={styles.now} />}
    </svg>
  );
}
