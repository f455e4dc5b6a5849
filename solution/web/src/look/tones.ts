import { makeStyles, tokens } from "@fluentui/react-components";

/** What a colour means; always beside a word and an icon, never alone. */
export type Tone = "good" | "bad" | "care" | "plain";

/** Text in a tone. In forced colours the system's own text colour replaces it. */
export const useToneText = makeStyles({
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground3 },
  care: { color: tokens.colorStatusWarningForeground3 },
  plain: { color: tokens.colorNeutralForeground1 },
});
