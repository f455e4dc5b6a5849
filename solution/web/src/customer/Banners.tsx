import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { useFormats, useTexts } from "../page/PageLanguage";
import { customer } from "../strings/customer";
import type { CustomerPanel, Disruption } from "./customerPanel";

const useStyles = makeStyles({
  banners: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    "&:not(:empty)": { marginBlockEnd: tokens.spacingVerticalM },
  },
});

type Props = Pick<CustomerPanel, "privacy" | "disruptions">;

/** What must be known before anything is said to the customer. */
export function Banners({ privacy, disruptions }: Props) {
  const styles = useStyles();
  const texts = useTexts(customer);
  return (
    <div className={styles.banners}>
      {privacy !== "active" && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts[privacy]}</MessageBarBody>
        </MessageBar>
      )}
      {disruptions.map((disruption) => (
        <DisruptionBanner key={disruption.id} disruption={disruption} />
      ))}
    </div>
  );
}

function DisruptionBanner({ disruption }: { readonly disruption: Disruption }) {
  const texts = useTexts(customer);
  const { time } = useFormats();
  const { name, banner, severity, from, to } = disruption;
  const isGrave = severity === "high" || severity === "critical";
  return (
    <MessageBar intent={isGrave ? "error" : "warning"} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>
          {texts.disruption}: {name}
        </MessageBarTitle>{" "}
        {banner} {from && `(${to ? texts.disruptionPeriod(time(from), time(to)) : texts.disruptionSince(time(from))})`}
      </MessageBarBody>
    </MessageBar>
  );
}
