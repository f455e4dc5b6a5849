import { makeStyles, mergeClasses, Subtitle2, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  panel: {
    boxSizing: "border-box",
    minInlineSize: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    paddingBlock: tokens.spacingVerticalM,
    paddingInline: tokens.spacingHorizontalL,
    breakInside: "avoid",
    "@media print": { paddingBlock: "2mm", paddingInline: "3mm" },
  },
  title: { marginBlockStart: 0, marginBlockEnd: tokens.spacingVerticalS },
});

interface Props {
  readonly title: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** One headed block of a page. */
export function Panel({ title, className, children }: Props) {
  const styles = useStyles();
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={mergeClasses(styles.panel, className)}>
      <Subtitle2 as="h2" block id={heading} className={styles.title}>
        {title}
      </Subtitle2>
      {children}
    </section>
  );
}
