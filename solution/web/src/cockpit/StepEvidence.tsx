import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { Icon } from "../look/icons";
import { useToneText } from "../look/tones";
import { useFormats, useTexts } from "../page/PageLanguage";
import { cockpit } from "../strings/cockpit";
import type { Criterion, Step } from "./cockpit";

const useStyles = makeStyles({
  details: {
    borderBlockStartWidth: "1px",
    borderBlockStartStyle: "solid",
    borderBlockStartColor: tokens.colorNeutralStroke2,
  },
  summary: {
    cursor: "pointer",
    paddingBlock: tokens.spacingVerticalS,
    "& h3": { display: "inline", margin: 0 },
    "&:focus-visible": { outlineStyle: "solid", outlineWidth: "2px", outlineColor: tokens.colorStrokeFocus2 },
  },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    paddingBlockEnd: tokens.spacingVerticalM,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
  },
  criterion: {
    display: "grid",
    gridTemplateColumns: "minmax(6rem, max-content) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
  },
  verdict: { display: "flex", columnGap: tokens.spacingHorizontalXS, alignItems: "start" },
  more: { color: tokens.colorNeutralForeground2 },
});

/** What a step's level rests on: every criterion, met or missing, with its figure and threshold. */
export function StepEvidence({ step, number }: { readonly step: Step; readonly number: number }) {
  const styles = useStyles();
  const texts = useTexts(cockpit);
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>
        <Text as="h3" weight="semibold">
          {number}. {step.name}: {texts.metCount(step.criteria.filter(({ met }) => met).length, step.criteria.length)}
        </Text>
      </summary>
      <ul className={styles.list}>
        {step.criteria.map((criterion) => (
          <Row key={criterion.code} criterion={criterion} />
        ))}
      </ul>
    </details>
  );
}

function Row({ criterion }: { readonly criterion: Criterion }) {
  const styles = useStyles();
  const tones = useToneText();
  const texts = useTexts(cockpit);
  const { number } = useFormats();
  const { level, text, met, value, n, threshold, templateThreshold, explanation } = criterion;
  const facts = [
    explanation,
    ...(n === null || n === 0 || n === value ? [] : [texts.n(number(n))]),
    ...(templateThreshold === null || templateThreshold === threshold
      ? []
      : [texts.changedThreshold(number(threshold), number(templateThreshold))]),
  ];
  return (
    <li className={styles.criterion}>
      <Text className={mergeClasses(styles.verdict, met ? tones.good : tones.bad)}>
        <Icon name={met ? "check" : "cross"} size={18} />
        {met ? texts.met : texts.missing}
      </Text>
      <div>
        <Text block>
          {texts.level} {level}: {text}
        </Text>
        <Text block size={200} className={styles.more}>
          {facts.join(" · ")}
        </Text>
      </div>
    </li>
  );
}
