import { makeStyles } from "@fluentui/react-components";
import { Panel } from "../look/Panel";
import { useTexts } from "../page/PageLanguage";
import { cockpit } from "../strings/cockpit";
import type { Step } from "./cockpit";
import { StepEvidence } from "./StepEvidence";

const useStyles = makeStyles({
  evidence: { "@media print": { display: "none" } },
});

/** What the six levels rest on, each step to unfold; too much for the page on paper. */
export function Evidence({ steps }: { readonly steps: readonly Step[] }) {
  const styles = useStyles();
  return (
    <Panel title={useTexts(cockpit).evidence} className={styles.evidence}>
      {steps.map((step, index) => (
        <StepEvidence key={step.step} step={step} number={index + 1} />
      ))}
    </Panel>
  );
}
