import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { Icon } from "../look/icons";
import { useToneText } from "../look/tones";
import { useFormats, useTexts } from "../page/PageLanguage";
import { cockpit } from "../strings/cockpit";
import type { Indicator } from "./cockpit";
import { figure, fewAnswers } from "./figures";
import { IndicatorLine } from "./IndicatorLine";

const useStyles = makeStyles({
  name: { margin: 0 },
  road: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(min-content, 1fr))",
    overflowWrap: "normal",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    alignItems: "start",
  },
  value: { margin: 0, lineHeight: tokens.lineHeightBase500 },
  label: { color: tokens.colorNeutralForeground2 },
  basis: { color: tokens.colorNeutralForeground2 },
  few: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXXS },
});

/** One figure on its road from base to target, with what it rests on. */
export function IndicatorTile({ indicator }: { readonly indicator: Indicator }) {
  const styles = useStyles();
  const texts = useTexts(cockpit);
  const { name, base, now, target } = indicator;
  const isKnown = base !== null || now !== null || target !== null;
  return (
    <div>
      <Text as="h3" block weight="semibold" className={styles.name}>
        {name}
      </Text>
      {isKnown && <IndicatorLine indicator={indicator} />}
      {isKnown && (
        <dl className={styles.road}>
          <Stop label={texts.base} value={base} indicator={indicator} />
          <Stop label={texts.now} value={now} indicator={indicator} large />
          <Stop label={texts.target} value={target} indicator={indicator} />
        </dl>
      )}
      <Basis indicator={indicator} />
    </div>
  );
}

interface StopProps {
  readonly label: string;
  readonly value: number | null;
  readonly indicator: Indicator;
  readonly large?: boolean;
}

function Stop({ label, value, indicator, large = false }: StopProps) {
  const styles = useStyles();
  const formats = useFormats();
  const { unknown } = useTexts(cockpit);
  return (
    <div>
      <dt>
        <Text size={200} className={styles.label}>
          {label}
        </Text>
      </dt>
      <dd className={styles.value}>
        <Text size={large && value !== null ? 500 : 300} weight={large ? "semibold" : "regular"}>
          {value === null ? unknown : figure(value, indicator.unit, formats)}
        </Text>
      </dd>
    </div>
  );
}

/** The size and interval behind the figure, or why there is none. */
function Basis({ indicator }: { readonly indicator: Indicator }) {
  const styles = useStyles();
  const tones = useToneText();
  const formats = useFormats();
  const texts = useTexts(cockpit);
  const { now, low, high, n, unit, reason, higherIsBetter } = indicator;
  const direction = higherIsBetter ? texts.higherIsBetter : texts.lowerIsBetter;
  if (now === null)
    return (
      <Text block size={200} className={styles.basis}>
        {reason}
      </Text>
    );
  const interval =
    low === null || high === null
      ? texts.noInterval
      : texts.interval(figure(low, unit, formats), figure(high, unit, formats));
  return (
    <>
      <Text block size={200} className={styles.basis}>
        {[n === null ? texts.noN : texts.n(formats.number(n)), interval, direction].join(" · ")}
      </Text>
      {n !== null && n < fewAnswers && (
        <Text size={200} weight="semibold" className={mergeClasses(styles.few, tones.care)}>
          <Icon name="alert" size={16} />
          {texts.fewAnswers}
        </Text>
      )}
    </>
  );
}
