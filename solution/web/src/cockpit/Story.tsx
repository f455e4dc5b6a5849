import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { Panel } from "../look/Panel";
import { useTexts } from "../page/PageLanguage";
import { cockpit } from "../strings/cockpit";
import type { Program } from "./cockpit";

const useStyles = makeStyles({
  list: { margin: 0, display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  text: { margin: 0, whiteSpace: "pre-wrap" },
});

/** The vision and the clear why. */
export function Story({ program }: { readonly program: Program }) {
  const styles = useStyles();
  const texts = useTexts(cockpit);
  const parts = [
    [texts.vision, program.vision],
    [texts.why, program.why],
  ] as const;
  return (
    <Panel title={texts.story}>
      <dl className={styles.list}>
        {parts.map(([name, text]) => (
          <div key={name}>
            <dt>
              <Text weight="semibold">{name}</Text>
            </dt>
            <dd className={styles.text}>
              <Text>{text ?? texts.notWritten}</Text>
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
