import { createContext, useContext } from "react";
import type { InEach, Lcid } from "../dataverse/language";
import { Formats } from "../look/formats";

/** The language of the page and how it writes figures. */
export interface PageLanguage {
  readonly lcid: Lcid;
  readonly formats: Formats;
}

export const LanguageContext = createContext<PageLanguage>({ lcid: 1033, formats: new Formats(1033) });

/** The page's own texts in the user's language. */
export const useTexts = <T>(texts: InEach<T>): T => texts[useContext(LanguageContext).lcid];

export const useFormats = (): Formats => useContext(LanguageContext).formats;
