import { makeStaticStyles } from "@fluentui/react-components";

/** What Griffel's classes can't reach: the document itself, on screen and on paper. */
export const usePrint = makeStaticStyles({
  body: { margin: 0 },
  "@media print": {
    "@page": { size: "A4", margin: "10mm" },
    body: { fontSize: "9pt" },
  },
});
