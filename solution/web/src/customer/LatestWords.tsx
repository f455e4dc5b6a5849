import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { Panel } from "../look/Panel";
import { useFormats, useTexts } from "../page/PageLanguage";
import { customer } from "../strings/customer";
import type { OwnWords } from "./customerPanel";

const useStyles = makeStyles({
  list: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  figure: { margin: 0 },
  quote: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: "3px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorBrandStroke1,
    whiteSpace: "pre-wrap",
  },
  from: { color: tokens.colorNeutralForeground2 },
});

/** What the customer wrote, letter by letter: text, whatever it looks like. */
export function LatestWords({ words }: { readonly words: readonly OwnWords[] }) {
  const styles = useStyles();
  const texts = useTexts(customer);
  return (
    <Panel title={texts.words}>
      {words.length === 0 ? (
        <Text>{texts.noWords}</Text>
      ) : (
        <div className={styles.list}>
          {words.map((said, index) => (
            <Quote key={`${said.feedback} ${index}`} said={said} />
          ))}
        </div>
      )}
    </Panel>
  );
}

function Quote({ said }: { readonly said: OwnWords }) {
  const styles = useStyles();
  const texts = useTexts(customer);
  const formats = useFormats();
  const facts = [
    ...(said.answeredOn ? [formats.date(said.answeredOn)] : []),
    ...(said.survey ? [said.survey] : []),
    ...(said.nps === undefined ? [] : [texts.recommended(said.nps)]),
  ];
  return (
    <figure className={styles.figure}>
      <blockquote className={styles.quote} dir="auto">
        <Text>{said.text}</Text>
      </blockquote>
      <figcaption>
        <Text block size={200} className={styles.from}>
          {facts.join(" · ")}
        </Text>
      </figcaption>
    </figure>
  );
}
