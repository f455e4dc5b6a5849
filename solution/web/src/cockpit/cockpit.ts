import { callForJson, rows } from "../dataverse/webApi";
import type { Lcid } from "../dataverse/language";
import { CxProgram } from "../tables.g";

/** What cx_GetCockpit answers, version 1. Times are UTC in ISO 8601; texts are in the reader's language. */
export interface Cockpit {
  readonly program: Program;
  readonly warnings: readonly { readonly code: string; readonly text: string }[];
  readonly steps: readonly Step[];
  readonly nextActions: readonly Action[];
  readonly indicators: readonly Indicator[];
  readonly response: Response;
}

export interface Program {
  readonly id: string;
  readonly name: string;
  readonly vision: string | null;
  readonly why: string | null;
  readonly state: "draft" | "active" | "paused" | "closed";
  readonly owner: string | null;
  readonly sponsor: string | null;
  /** Per cent, 0 to 100. */
  readonly maturity: number;
  readonly assessedOn: string | null;
}

export interface Step {
  readonly step: string;
  readonly name: string;
  /** What counts now, 0 to 5. */
  readonly level: number;
  /** What the evidence says, 0 to 5. */
  readonly computedLevel: number;
  readonly override: { readonly level: number; readonly reason: string; readonly expiresOn: string } | null;
  readonly criteria: readonly Criterion[];
}

export interface Criterion {
  readonly code: string;
  readonly level: number;
  readonly text: string;
  readonly met: boolean;
  readonly value: number | null;
  readonly n: number | null;
  readonly threshold: number;
  /** Differs from the threshold where somebody changed it. */
  readonly templateThreshold: number | null;
  readonly explanation: string;
}

export interface Action {
  readonly step: string;
  readonly code: string;
  readonly text: string;
  readonly explanation: string;
}

export type Unit = "scale1to5" | "percent" | "points";

export interface Indicator {
  readonly code: string;
  readonly name: string;
  readonly unit: Unit;
  readonly higherIsBetter: boolean;
  readonly base: number | null;
  readonly now: number | null;
  /** The 95 % interval. */
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number | null;
  readonly target: number | null;
  /** Why there is no value. */
  readonly reason: string | null;
}

/** Of the latest 90 days. */
export interface Response {
  readonly eligible: number;
  readonly invited: number;
  readonly answered: number;
  readonly rate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly excluded: readonly { readonly reason: string; readonly count: number }[];
}

/** A program to choose. */
export interface ProgramChoice {
  readonly id: string;
  readonly name: string;
}

/** Reads the cockpit of a program with the user's rights. */
export const getCockpit = (program: string, language: Lcid, signal: AbortSignal): Promise<Cockpit> =>
  callForJson(
    "cx_GetCockpit",
    { Program: { "@odata.type": "Microsoft.Dynamics.CRM.cx_program", [CxProgram.id]: program }, Language: language },
    "Json",
    signal,
  );

/** The programs that are not put away, by name; at most 50. */
export async function programs(signal: AbortSignal): Promise<readonly ProgramChoice[]> {
  const { id, columns, entitySet } = CxProgram;
  const query = `${entitySet}?$select=${columns.name}&$filter=statecode eq 0&$orderby=${columns.name}&$top=50`;
  const found = await rows<Record<string, string>>(query, signal);
  return found.map((row) => ({ id: row[id] ?? "", name: row[columns.name] ?? "" }));
}
