import { useCallback, useEffect, useState, type ReactNode } from "react";
import { browserLanguage, spoken, usersLanguage, type Lcid } from "../dataverse/language";
import { fromAddress, receiveForm, type RecordContext } from "../dataverse/recordContext";
import { useLoaded } from "./useLoaded";

interface Props {
  readonly children: (context: RecordContext, lcid: Lcid) => ReactNode;
}

/** Finds out what the page is opened on and in which language, and shows it; a form may hand over another record later. */
export function PageRoot({ children }: Props) {
  const [context, setContext] = useState(() => fromAddress(window.location.search));
  useEffect(() => receiveForm(setContext), []);
  const language = useCallback(
    (signal: AbortSignal) => (context.lcid === null ? usersLanguage(signal) : Promise.resolve(spoken(context.lcid))),
    [context.lcid],
  );
  const [lcid] = useLoaded(language);

  if (lcid.state === "loading") return null;
  // The page itself reports what is wrong with the connection; here it only decides in which language.
  return children(context, lcid.state === "ready" ? lcid.value : browserLanguage());
}
