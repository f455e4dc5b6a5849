import { makeStyles, tokens } from "@fluentui/react-components";
import type { Score } from "./customerPanel";

const width = 200;
const edge = 8;

const useStyles = makeStyles({
  svg: { inlineSize: "100%", maxInlineSize: "14rem", display: "block", "[dir=rtl] &": { transform: "scaleX(-1)" } },
  scale: { stroke: tokens.colorNeutralStrokeAccessible, "@media (forced-colors: active)": { stroke: "CanvasText" } },
  mark: { fill: tokens.colorBrandForeground1, "@media (forced-colors: active)": { fill: "Highlight" } },
});

/** Where a score stands on its scale; the words beside it say the same. */
export function ScoreLine({ score }: { readonly score: Score }) {
  const styles = useStyles();
  const { value, lowest, highest } = score;
  const x = (at: number) => edge + ((at - lowest) / (highest - lowest)) * (width - 2 * edge);
  const ticks = Array.from({ length: highest - lowest + 1 }, (_, index) => lowest + index);
  return (
    <svg viewBox={`0 0 ${width} 16`} className={styles.svg} aria-hidden="true" focusable="false">
      <line x1={x(lowest)} x2={x(highest)} y1="8" y2="8" strokeWidth="2" className={styles.scale} />
      {ticks.map((tick) => (
        <line key={tick} x1={x(tick)} x2={x(tick)} y1="5" y2="11" strokeWidth="1" className={styles.scale} />
      ))}
      <circle cx={x(value)} cy="8" r="6" className={styles.mark} />
    </svg>
  );
}
