import { makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { common } from "../strings/common";
import { useTexts } from "./PageLanguage";

const useStyles = makeStyles({
  block: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(18rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalL,
  },
});

/** The shape of a page while it is on its way. */
export function Loading({ blocks }: { readonly blocks: number }) {
  const texts = useTexts(common);
  const styles = useStyles();
  return (
    <Skeleton aria-label={texts.loading} className={styles.block}>
      {Array.from({ length: blocks }, (_, index) => (
        <SkeletonItem key={index} style={{ blockSize: "8rem" }} />
      ))}
    </Skeleton>
  );
}
