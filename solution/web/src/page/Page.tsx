import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useMemo, type ReactNode } from "react";
import { tagOf, type Lcid } from "../dataverse/language";
import { Formats } from "../look/formats";
import { useColorScheme } from "../look/useColorScheme";
import { LanguageContext } from "./PageLanguage";
import { usePrint } from "./printStyles";

const useStyles = makeStyles({
  page: {
    minBlockSize: "100vh",
    backgroundColor: tokens.colorNeutralBackground2,
    boxSizing: "border-box",
    paddingBlock: tokens.spacingVerticalL,
    paddingInline: "clamp(0.5rem, 3vw, 1.5rem)",
    overflowWrap: "anywhere",
    "@media print": { minBlockSize: "0", padding: "0", backgroundColor: "transparent" },
  },
});

interface Props {
  readonly lcid: Lcid;
  readonly title: string;
  readonly children: ReactNode;
}

/** The frame of every page: theme by the user's system, language of the document, title. */
export function Page({ lcid, title, children }: Props) {
  const scheme = useColorScheme();
  const styles = useStyles();
  const language = useMemo(() => ({ lcid, formats: new Formats(lcid) }), [lcid]);
  usePrint();

  useEffect(() => {
    document.documentElement.lang = tagOf(lcid);
    document.title = title;
  }, [lcid, title]);

  return (
    <LanguageContext.Provider value={language}>
      <FluentProvider theme={scheme === "dark" ? webDarkTheme : webLightTheme}>
        <main className={styles.page}>{children}</main>
      </FluentProvider>
    </LanguageContext.Provider>
  );
}
