import { useCallback, useContext, useState, type ReactNode } from "react";
import { Failure } from "../page/Failure";
import { Loading } from "../page/Loading";
import { Notice } from "../page/Notice";
import { LanguageContext, useTexts } from "../page/PageLanguage";
import { useLoaded } from "../page/useLoaded";
import { cockpit as texts } from "../strings/cockpit";
import { getCockpit, programs } from "./cockpit";
import { CockpitView } from "./CockpitView";
import { ProgramPicker } from "./ProgramPicker";

const role = "CX Program Owner";

/** The cockpit of a program; where the page was opened on none, of the first, with the others to choose from. */
export function CockpitPage({ id }: { readonly id: string | null }) {
  return id === null ? <AnyProgram /> : <OneProgram id={id} />;
}

function AnyProgram() {
  const { noProgram, noProgramAdvice } = useTexts(texts);
  const [found, again] = useLoaded(programs);
  const [chosen, choose] = useState<string | null>(null);

  if (found.state === "loading") return <Loading blocks={6} />;
  if (found.state === "failed") return <Failure fault={found.fault} role={role} again={again} />;
  const [first] = found.value;
  if (first === undefined)
    return (
      <Notice icon="look" title={noProgram}>
        {noProgramAdvice}
      </Notice>
    );
  const id = chosen ?? first.id;
  return <OneProgram id={id} picker={<ProgramPicker programs={found.value} chosen={id} choose={choose} />} />;
}

function OneProgram({ id, picker }: { readonly id: string; readonly picker?: ReactNode }) {
  const { lcid } = useContext(LanguageContext);
  const load = useCallback((signal: AbortSignal) => getCockpit(id, lcid, signal), [id, lcid]);
  const [cockpit, again] = useLoaded(load);
  return (
    <>
      {picker}
      {cockpit.state === "loading" && <Loading blocks={6} />}
      {cockpit.state === "failed" && <Failure fault={cockpit.fault} role={role} again={again} />}
      {cockpit.state === "ready" && <CockpitView cockpit={cockpit.value} refresh={again} />}
    </>
  );
}
