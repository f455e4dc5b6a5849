import { Button, Caption1, makeStyles, Title3, tokens } from "@fluentui/react-components";
import { useFormats, useTexts } from "../page/PageLanguage";
import { common } from "../strings/common";
import { customer } from "../strings/customer";
import { Banners } from "./Banners";
import { BestChannel } from "./BestChannel";
import type { CustomerPanel } from "./customerPanel";
import { FollowUps } from "./FollowUps";
import { HealthCard } from "./HealthCard";
import { LatestWords } from "./LatestWords";
import { Permissions } from "./Permissions";
import { Scores } from "./Scores";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalM,
    alignItems: "center",
    marginBlockEnd: tokens.spacingVerticalM,
  },
  name: { margin: 0, marginInlineEnd: "auto" },
  blocks: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(20rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  stack: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingHorizontalM },
});

interface Props {
  readonly panel: CustomerPanel;
  readonly refresh: () => void;
}

/** Everything known of a customer on one screen: how they feel, what is owed, whether they may be reached, their own words. */
export function CustomerView({ panel, refresh }: Props) {
  const styles = useStyles();
  const formats = useFormats();
  const texts = useTexts(customer);
  return (
    <>
      <header className={styles.head}>
        <Title3 as="h1" className={styles.name}>
          {panel.name}
        </Title3>
        <Caption1>{texts.asOf(formats.time(panel.asOf))}</Caption1>
        <Button size="small" onClick={refresh}>
          {useTexts(common).refresh}
        </Button>
      </header>
      <Banners privacy={panel.privacy} disruptions={panel.disruptions} />
      <div className={styles.blocks}>
        <div className={styles.stack}>
          <HealthCard health={panel.health} />
          <FollowUps followUps={panel.followUps} asOf={panel.asOf} />
        </div>
        <div className={styles.stack}>
          <BestChannel advice={panel.channel} />
          <Permissions may={panel.may} />
        </div>
        <div className={styles.stack}>
          <LatestWords words={panel.ownWords} />
          <Scores scores={panel.scores} trend={panel.trend} />
        </div>
      </div>
    </>
  );
}
