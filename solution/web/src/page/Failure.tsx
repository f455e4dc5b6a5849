import { ApiFault } from "../dataverse/webApi";
import { common } from "../strings/common";
import { Notice } from "./Notice";
import { useTexts } from "./PageLanguage";

interface Props {
  readonly fault: Error;
  /** Name of the security role that opens the page. */
  readonly role: string;
  readonly again: () => void;
}

/** Refused or broken: which of the two, the server's own words, and what to do. */
export function Failure({ fault, role, again }: Props) {
  const texts = useTexts(common);
  const denied = fault instanceof ApiFault && fault.isDenied;
  return (
    <Notice
      urgent
      icon={denied ? "cross" : "alert"}
      title={denied ? texts.denied : texts.failed}
      action={{ label: texts.tryAgain, run: again }}
    >
      {denied ? texts.deniedAdvice(role) : texts.failedAdvice} <q>{fault.message}</q>
    </Notice>
  );
}
