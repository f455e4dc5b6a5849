import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useTexts } from "../page/PageLanguage";
import { cockpit } from "../strings/cockpit";
import type { ProgramChoice } from "./cockpit";

const useStyles = makeStyles({
  picker: { maxInlineSize: "24rem", marginBlockEnd: tokens.spacingVerticalM, "@media print": { display: "none" } },
});

interface Props {
  readonly programs: readonly ProgramChoice[];
  readonly chosen: string;
  readonly choose: (id: string) => void;
}

/** Which program to look at; nothing where there is no choice. */
export function ProgramPicker({ programs, chosen, choose }: Props) {
  const styles = useStyles();
  const texts = useTexts(cockpit);
  if (programs.length < 2) return null;
  return (
    <Field label={texts.program} className={styles.picker}>
      <Select value={chosen} onChange={(_, { value }) => choose(value)}>
        {programs.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
