import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { CockpitHead } from "./CockpitHead";
import type { Cockpit } from "./cockpit";
import { Evidence } from "./Evidence";
import { Indicators } from "./Indicators";
import { NextActions } from "./NextActions";
import { ResponseRate } from "./ResponseRate";
import { Steps } from "./Steps";
import { Story } from "./Story";

const useStyles = makeStyles({
  all: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
    "@media print": { gap: "2mm" },
  },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(20rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
    "@media print": { gridTemplateColumns: "repeat(3, minmax(0, 1fr))", gap: "2mm" },
  },
});

interface Props {
  readonly cockpit: Cockpit;
  readonly refresh: () => void;
}

/** Where the program stands, from evidence; one page on paper. */
export function CockpitView({ cockpit, refresh }: Props) {
  const styles = useStyles();
  const { program, warnings, indicators, steps, nextActions, response } = cockpit;
  return (
    <div className={styles.all}>
      <CockpitHead program={program} refresh={refresh} />
      {warnings.map(({ code, text }) => (
        <MessageBar key={code} intent="warning" layout="multiline">
          <MessageBarBody>{text}</MessageBarBody>
        </MessageBar>
      ))}
      <Indicators indicators={indicators} />
      <Steps steps={steps} maturity={program.maturity} />
      <div className={styles.pair}>
        <NextActions actions={nextActions} steps={steps} />
        <ResponseRate response={response} />
        <Story program={program} />
      </div>
      <Evidence steps={steps} />
    </div>
  );
}
