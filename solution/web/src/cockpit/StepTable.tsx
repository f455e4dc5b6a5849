import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { Icon } from "../look/icons";
import { useToneText } from "../look/tones";
import { useFormats, useTexts } from "../page/PageLanguage";
import { cockpit } from "../strings/cockpit";
import type { Step } from "./cockpit";

const useStyles = makeStyles({
  table: {
    borderCollapse: "collapse",
    inlineSize: "100%",
    "& th, & td": {
      textAlign: "start",
      verticalAlign: "top",
      paddingBlock: tokens.spacingVerticalXS,
      paddingInlineEnd: tokens.spacingHorizontalM,
      overflowWrap: "break-word",
    },
  },
  row: {
    borderBlockStartWidth: "1px",
    borderBlockStartStyle: "solid",
    borderBlockStartColor: tokens.colorNeutralStroke2,
  },
  level: { whiteSpace: "nowrap" },
  more: { color: tokens.colorNeutralForeground2 },
  byHand: { display: "flex", columnGap: tokens.spacingHorizontalXS },
});

/** The six levels in words: what counts, what the evidence says, and who set it otherwise. */
export function StepTable({ steps }: { readonly steps: readonly Step[] }) {
  const styles = useStyles();
  const texts = useTexts(cockpit);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">
            <Text size={200}>{texts.step}</Text>
          </th>
          <th scope="col" className={styles.level}>
            <Text size={200}>{texts.level}</Text>
          </th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step, index) => (
          <Row key={step.step} step={step} number={index + 1} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ step, number }: { readonly step: Step; readonly number: number }) {
  const styles = useStyles();
  const tones = useToneText();
  const texts = useTexts(cockpit);
  const { date } = useFormats();
  const { override, computedLevel, criteria } = step;
  return (
    <tr className={styles.row}>
      <th scope="row">
        <Text weight="semibold" block>
          {number}. {step.name}
        </Text>
        <Text size={200} weight="regular" className={styles.more}>
          {texts.metCount(criteria.filter(({ met }) => met).length, criteria.length)}
        </Text>
        {override && (
          <Text size={200} weight="regular" className={mergeClasses(styles.byHand, tones.care)}>
            <Icon name="alert" size={16} />
            <span>
              {texts.overridden(override.level, override.reason, date(override.expiresOn))}.{" "}
              {texts.evidenceSays(computedLevel)}.
            </span>
          </Text>
        )}
      </th>
      <td className={styles.level}>
        <Text weight="semibold" wrap={false}>
          {texts.levelOf(step.level)}
        </Text>
      </td>
    </tr>
  );
}
