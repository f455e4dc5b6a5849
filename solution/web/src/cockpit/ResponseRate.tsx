import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { Panel } from "../look/Panel";
import { useFormats, useTexts } from "../page/PageLanguage";
import { cockpit } from "../strings/cockpit";
import type { Response } from "./cockpit";
import { figure } from "./figures";

const useStyles = makeStyles({
  excluded: { marginBlockStart: tokens.spacingVerticalS, marginBlockEnd: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** How many of those invited answered, and who was not invited and why. */
export function ResponseRate({ response }: { readonly response: Response }) {
  const styles = useStyles();
  const texts = useTexts(cockpit);
  const formats = useFormats();
  const { answered, invited, eligible, rate, low, high, excluded } = response;
  const percent = (value: number) => figure(value, "percent", formats);
  return (
    <Panel title={texts.response}>
      <Text block weight="semibold">
        {rate === null || low === null || high === null
          ? texts.nobodyInvited
          : texts.responseRate(percent(rate), percent(low), percent(high))}
      </Text>
      <Text block>
        {texts.responseCounts(formats.number(answered), formats.number(invited), formats.number(eligible))}
      </Text>
      {excluded.length > 0 && (
        <>
          <Text as="h3" block weight="semibold" className={styles.excluded}>
            {texts.excluded}
          </Text>
          <ul className={styles.list}>
            {excluded.map(({ reason, count }) => (
              <li key={reason}>
                <Text>
                  {texts.reason[reason] ?? texts.otherReason}: {formats.number(count)}
                </Text>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}
