import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { Panel } from "../look/Panel";
import { useTexts } from "../page/PageLanguage";
import { cockpit } from "../strings/cockpit";
import type { Action, Step } from "./cockpit";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, display: "grid", rowGap: tokens.spacingVerticalS },
  more: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly actions: readonly Action[];
  readonly steps: readonly Step[];
}

/** What to do next, the most urgent first. */
export function NextActions({ actions, steps }: Props) {
  const styles = useStyles();
  const texts = useTexts(cockpit);
  const nameOf = (code: string) => steps.find(({ step }) => step === code)?.name ?? "";
  return (
    <Panel title={texts.next}>
      {actions.length === 0 ? (
        <Text>{texts.nothingNext}</Text>
      ) : (
        <ol className={styles.list}>
          {actions.map((action) => (
            <li key={action.code}>
              <Text block weight="semibold">
                {action.text}
              </Text>
              <Text block size={200} className={styles.more}>
                {nameOf(action.step)} · {action.explanation}
              </Text>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
