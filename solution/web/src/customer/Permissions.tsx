import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { Icon, type IconName } from "../look/icons";
import { Panel } from "../look/Panel";
import { useToneText, type Tone } from "../look/tones";
import { useTexts } from "../page/PageLanguage";
import { customer } from "../strings/customer";
import type { Answer, Permission } from "./customerPanel";

const looks: Readonly<Record<Answer, { readonly icon: IconName; readonly tone: Tone }>> = {
  yes: { icon: "check", tone: "good" },
  no: { icon: "cross", tone: "bad" },
  look: { icon: "look", tone: "care" },
};

/** Rules that say yes only to a customer who has said yes; their sentence speaks of the demand alone. */
const needsAgreement: ReadonlySet<string> = new Set(["dk.consent", "dk.call", "se.consent", "abroad"]);

const useStyles = makeStyles({
  list: { margin: 0, display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  what: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  answer: { display: "inline-flex", columnGap: tokens.spacingHorizontalXXS, alignItems: "center" },
  why: { marginInlineStart: 0 },
  source: { color: tokens.colorNeutralForeground2 },
});

/** May I call, mail, survey? The answer, its reason and the rule it rests on. */
export function Permissions({ may }: { readonly may: readonly Permission[] }) {
  const styles = useStyles();
  const texts = useTexts(customer);
  return (
    <Panel title={texts.may}>
      <dl className={styles.list}>
        {may.map((permission) => (
          <Verdict key={permission.what} permission={permission} />
        ))}
      </dl>
    </Panel>
  );
}

function Verdict({ permission }: { readonly permission: Permission }) {
  const styles = useStyles();
  const tones = useToneText();
  const texts = useTexts(customer);
  const { icon, tone } = looks[permission.answer];
  return (
    <div>
      <dt className={styles.what}>
        <Text weight="semibold">{texts.mayDo[permission.what]}</Text>
        <Text weight="semibold" className={mergeClasses(styles.answer, tones[tone])}>
          <Icon name={icon} size={18} />
          {texts.answer[permission.answer]}
        </Text>
      </dt>
      <dd className={styles.why}>
        {permission.answer === "yes" && needsAgreement.has(permission.rule) && <Text block>{texts.agreed}</Text>}
        <Text block>{permission.text}</Text>
        {permission.source && (
          <Text block size={200} className={styles.source}>
            {texts.source}: {permission.source}
          </Text>
        )}
      </dd>
    </div>
  );
}
