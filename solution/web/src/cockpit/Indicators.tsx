import { makeStyles, tokens } from "@fluentui/react-components";
import { Panel } from "../look/Panel";
import { useTexts } from "../page/PageLanguage";
import { cockpit } from "../strings/cockpit";
import type { Indicator } from "./cockpit";
import { IndicatorTile } from "./IndicatorTile";

const useStyles = makeStyles({
  tiles: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(13rem, 100%), 1fr))",
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalL,
    "@media print": { gridTemplateColumns: "repeat(5, minmax(0, 1fr))", columnGap: "4mm" },
  },
});

/** Satisfaction, churn, promoters, expectations, employees: base, now and target. */
export function Indicators({ indicators }: { readonly indicators: readonly Indicator[] }) {
  const styles = useStyles();
  return (
    <Panel title={useTexts(cockpit).indicators}>
      <div className={styles.tiles}>
        {indicators.map((indicator) => (
          <IndicatorTile key={indicator.code} indicator={indicator} />
        ))}
      </div>
    </Panel>
  );
}
