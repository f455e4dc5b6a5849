import { Text } from "@fluentui/react-components";
import { Panel } from "../look/Panel";
import { useTexts } from "../page/PageLanguage";
import { customer } from "../strings/customer";
import type { ChannelAdvice } from "./customerPanel";

interface Props {
  readonly advice: ChannelAdvice;
}

/** By which channel to reach the customer now, and why. */
export function BestChannel({ advice }: Props) {
  const texts = useTexts(customer);
  return (
    <Panel title={texts.reachBy}>
      {advice.channel && (
        <Text block weight="semibold">
          {texts.channel[advice.channel]}
        </Text>
      )}
      <Text block>{advice.text}</Text>
    </Panel>
  );
}
