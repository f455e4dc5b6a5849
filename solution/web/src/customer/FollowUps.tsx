import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { Icon } from "../look/icons";
import { Panel } from "../look/Panel";
import { useToneText } from "../look/tones";
import { useFormats, useTexts } from "../page/PageLanguage";
import { customer } from "../strings/customer";
import type { FollowUp } from "./customerPanel";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
  },
  due: { display: "flex", columnGap: tokens.spacingHorizontalXS, alignItems: "center" },
  more: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly followUps: readonly FollowUp[];
  readonly asOf: string;
}

/** What we owe the customer, the first deadline first. */
export function FollowUps({ followUps, asOf }: Props) {
  const styles = useStyles();
  const texts = useTexts(customer);
  return (
    <Panel title={texts.owed}>
      {followUps.length === 0 ? (
        <Text>{texts.nothingOwed}</Text>
      ) : (
        <ul className={styles.list}>
          {followUps.map((followUp) => (
            <Owed key={followUp.id} followUp={followUp} asOf={asOf} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Owed({ followUp, asOf }: { readonly followUp: FollowUp; readonly asOf: string }) {
  const styles = useStyles();
  const tones = useToneText();
  const texts = useTexts(customer);
  const { subject, owner, severity, responded, escalationLevel, isLate } = followUp;
  const facts = [
    `${texts.owner}: ${owner || texts.noOwner}`,
    texts.severity[severity],
    responded ? texts.responded : texts.notResponded,
    ...(escalationLevel > 0 ? [texts.escalated(escalationLevel)] : []),
  ];
  return (
    <li>
      <Text block weight="semibold">
        {subject}
      </Text>
      <Text block className={mergeClasses(styles.due, isLate ? tones.bad : tones.plain)}>
        <Icon name={isLate ? "alert" : "clock"} size={16} />
        <Deadline followUp={followUp} asOf={asOf} />
      </Text>
      <Text block size={200} className={styles.more}>
        {facts.join(" · ")}
      </Text>
    </li>
  );
}

function Deadline({ followUp, asOf }: { readonly followUp: FollowUp; readonly asOf: string }) {
  const texts = useTexts(customer);
  const formats = useFormats();
  if (!followUp.dueOn) return <span>{texts.noDeadline}</span>;
  const distance = formats.distance(followUp.dueOn, asOf);
  return (
    <span>
      {followUp.isLate ? texts.late(distance) : texts.due(distance)}{" "}
      <time dateTime={followUp.dueOn}>({formats.time(followUp.dueOn)})</time>
    </span>
  );
}
