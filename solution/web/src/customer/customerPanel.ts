import { callForJson } from "../dataverse/webApi";
import type { Lcid } from "../dataverse/language";

/** What cx_GetCustomerPanel answers, version 1. Times are UTC in ISO 8601; texts are in the reader's language. */
export interface CustomerPanel {
  readonly id: string;
  readonly name: string;
  readonly asOf: string;
  readonly privacy: "active" | "restricted" | "erased";
  readonly health: Health;
  readonly scores: readonly Score[];
  readonly trend?: Trend;
  readonly followUps: readonly FollowUp[];
  readonly ownWords: readonly OwnWords[];
  readonly may: readonly Permission[];
  readonly disruptions: readonly Disruption[];
  readonly channel: ChannelAdvice;
}

export type HealthState = "atRisk" | "neutral" | "promoter" | "silent";
export type Trend = "up" | "steady" | "down";
export type Severity = "low" | "medium" | "high" | "critical";
export type Answer = "yes" | "no" | "look";

export interface Health {
  readonly state: HealthState;
  readonly text: string;
  readonly on?: string;
  readonly expiresOn?: string;
}

/** The customer's own latest answer; it carries its scale and date, not an interval. */
export interface Score {
  readonly metric: "nps" | "csat" | "ces";
  readonly value: number;
  readonly lowest: number;
  readonly highest: number;
  readonly answeredOn?: string;
}

export interface FollowUp {
  readonly id: string;
  readonly subject: string;
  readonly severity: Severity;
  readonly owner: string;
  readonly dueOn?: string;
  readonly isLate: boolean;
  readonly escalationLevel: number;
  readonly responded: boolean;
}

export interface OwnWords {
  readonly feedback: string;
  readonly text: string;
  readonly survey: string;
  readonly answeredOn?: string;
  readonly nps?: number;
}

export interface Permission {
  readonly what: "serviceCall" | "salesCall" | "mail" | "survey";
  readonly answer: Answer;
  readonly text: string;
  /** Stable code of the rule that decided. */
  readonly rule: string;
  readonly source: string;
}

export interface Disruption {
  readonly id: string;
  readonly name: string;
  readonly banner?: string;
  readonly severity: Severity;
  readonly from?: string;
  readonly to?: string;
}

export type Channel = "email" | "sms" | "phone" | "post" | "web" | "app" | "social" | "chat" | "inPerson" | "device";

/** How to reach the customer about the gravest thing that is open. */
export interface ChannelAdvice {
  /** Left out when no channel is both known and allowed. */
  readonly channel?: Channel;
  readonly reason: string;
  readonly text: string;
}

/** Reads the panel of a contact with the user's rights. */
export const getCustomerPanel = (contact: string, language: Lcid, signal: AbortSignal): Promise<CustomerPanel> =>
  callForJson(
    "cx_GetCustomerPanel",
    { Contact: { "@odata.type": "Microsoft.Dynamics.CRM.contact", contactid: contact }, Language: language },
    "PanelJson",
    signal,
  );
