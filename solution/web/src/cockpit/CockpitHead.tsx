import { Button, makeStyles, Text, Title2, tokens } from "@fluentui/react-components";
import { useFormats, useTexts } from "../page/PageLanguage";
import { cockpit } from "../strings/cockpit";
import { common } from "../strings/common";
import type { Program } from "./cockpit";

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM, alignItems: "center" },
  who: { marginInlineEnd: "auto", minInlineSize: 0 },
  name: { margin: 0 },
  facts: { color: tokens.colorNeutralForeground2 },
  commands: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, "@media print": { display: "none" } },
});

interface Props {
  readonly program: Program;
  readonly refresh: () => void;
}

/** Which program, whose, and how fresh its evidence is. */
export function CockpitHead({ program, refresh }: Props) {
  const styles = useStyles();
  const texts = useTexts(cockpit);
  const { time } = useFormats();
  const facts = [
    texts.state[program.state],
    `${texts.owner}: ${program.owner ?? texts.nobody}`,
    `${texts.sponsor}: ${program.sponsor ?? texts.nobody}`,
    program.assessedOn ? texts.assessed(time(program.assessedOn)) : texts.neverAssessed,
  ];
  return (
    <header className={styles.head}>
      <div className={styles.who}>
        <Title2 as="h1" block className={styles.name}>
          {program.name}
        </Title2>
        <Text className={styles.facts}>{facts.join(" · ")}</Text>
      </div>
      <div className={styles.commands}>
        <Button onClick={refresh}>{useTexts(common).refresh}</Button>
        <Button appearance="primary" onClick={() => window.print()}>
          {texts.print}
        </Button>
      </div>
    </header>
  );
}
