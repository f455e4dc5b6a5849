import { makeStyles, tokens } from "@fluentui/react-components";
import { Panel } from "../look/Panel";
import { useTexts } from "../page/PageLanguage";
import { cockpit } from "../strings/cockpit";
import type { Step } from "./cockpit";
import { StepTable } from "./StepTable";
import { StepWheel } from "./StepWheel";

const useStyles = makeStyles({
  standing: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(17rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalXL,
    alignItems: "center",
    "@media print": { gridTemplateColumns: "65mm minmax(0, 1fr)" },
  },
});

interface Props {
  readonly steps: readonly Step[];
  readonly maturity: number;
}

/** The six steps as one wheel and, in words, as a table. */
export function Steps({ steps, maturity }: Props) {
  const styles = useStyles();
  return (
    <Panel title={useTexts(cockpit).steps}>
      <div className={styles.standing}>
        <StepWheel steps={steps} maturity={maturity} />
        <StepTable steps={steps} />
      </div>
    </Panel>
  );
}
