import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { Icon, type IconName } from "../look/icons";
import { Panel } from "../look/Panel";
import { useFormats, useTexts } from "../page/PageLanguage";
import { customer } from "../strings/customer";
import type { Score, Trend } from "./customerPanel";
import { ScoreLine } from "./ScoreLine";

const arrows: Readonly<Record<Trend, IconName>> = { up: "up", steady: "steady", down: "down" };

const useStyles = makeStyles({
  list: { margin: 0, display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  value: { marginInlineStart: 0 },
  when: { color: tokens.colorNeutralForeground2 },
  trend: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    marginBlockStart: tokens.spacingVerticalM,
  },
});

interface Props {
  readonly scores: readonly Score[];
  readonly trend: Trend | undefined;
}

/** The customer's own latest scores on their scales, and where they are going. */
export function Scores({ scores, trend }: Props) {
  const styles = useStyles();
  const texts = useTexts(customer);
  return (
    <Panel title={texts.scores}>
      {scores.length === 0 ? (
        <Text>{texts.noScores}</Text>
      ) : (
        <dl className={styles.list}>
          {scores.map((score) => (
            <OneScore key={score.metric} score={score} />
          ))}
        </dl>
      )}
      {trend && (
        <Text className={styles.trend}>
          <Icon name={arrows[trend]} />
          {texts.trend[trend]}
        </Text>
      )}
    </Panel>
  );
}

function OneScore({ score }: { readonly score: Score }) {
  const styles = useStyles();
  const texts = useTexts(customer);
  const formats = useFormats();
  return (
    <div>
      <dt>
        <Text weight="semibold">{texts.metric[score.metric]}</Text>
      </dt>
      <dd className={styles.value}>
        <ScoreLine score={score} />
        <Text block>{texts.scoreOf(formats.number(score.value), score.lowest, score.highest)}</Text>
        {score.answeredOn && (
          <Text block size={200} className={styles.when}>
            {texts.answeredOn(formats.date(score.answeredOn))}
          </Text>
        )}
      </dd>
    </div>
  );
}
