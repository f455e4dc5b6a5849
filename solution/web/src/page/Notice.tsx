import { Button, makeStyles, Text, Title3, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Icon, type IconName } from "../look/icons";

const useStyles = makeStyles({
  notice: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalM,
    maxInlineSize: "36rem",
    marginInline: "auto",
    paddingBlock: tokens.spacingVerticalXXL,
  },
  title: { display: "flex", columnGap: tokens.spacingHorizontalS, alignItems: "center", margin: 0 },
});

interface Props {
  readonly icon: IconName;
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: { readonly label: string; readonly run: () => void };
  readonly urgent?: boolean;
}

/** A page without content: why, and what to do about it. */
export function Notice({ icon, title, children, action, urgent = false }: Props) {
  const styles = useStyles();
  return (
    <section className={styles.notice} role={urgent ? "alert" : undefined}>
      <Title3 as="h1" className={styles.title}>
        <Icon name={icon} size={24} />
        {title}
      </Title3>
      <Text>{children}</Text>
      {action && <Button onClick={action.run}>{action.label}</Button>}
    </section>
  );
}
