import { makeStyles, mergeClasses, Text, Title2, tokens } from "@fluentui/react-components";
import { Icon, type IconName } from "../look/icons";
import { Panel } from "../look/Panel";
import { useToneText, type Tone } from "../look/tones";
import { useFormats, useTexts } from "../page/PageLanguage";
import { customer } from "../strings/customer";
import type { Health, HealthState } from "./customerPanel";

const looks: Readonly<Record<HealthState, { readonly icon: IconName; readonly tone: Tone }>> = {
  atRisk: { icon: "alert", tone: "bad" },
  neutral: { icon: "neutral", tone: "plain" },
  promoter: { icon: "heart", tone: "good" },
  silent: { icon: "quiet", tone: "care" },
};

const useStyles = makeStyles({
  state: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  when: { color: tokens.colorNeutralForeground2 },
});

/** How the customer feels, why we think so, and from when. */
export function HealthCard({ health }: { readonly health: Health }) {
  const styles = useStyles();
  const tones = useToneText();
  const texts = useTexts(customer);
  const formats = useFormats();
  const { icon, tone } = looks[health.state];
  return (
    <Panel title={texts.health}>
      <div className={mergeClasses(styles.state, tones[tone])}>
        <Icon name={icon} size={28} />
        <Title2>{texts.healthState[health.state]}</Title2>
      </div>
      <Text block>{health.text}</Text>
      {health.on && (
        <Text block size={200} className={styles.when}>
          {texts.evidenceFrom(formats.date(health.on))}
          {health.expiresOn && `, ${texts.countsUntil(formats.date(health.expiresOn))}`}
        </Text>
      )}
    </Panel>
  );
}
