import type { CustomerPanel } from "./customerPanel";

/** A detractor with everything a panel can show. For tests. */
export const samplePanel: CustomerPanel = {
  id: "11111111-1111-4111-8111-111111111111",
  name: "Karen Holm",
  asOf: "2026-01-14T09:00:00Z",
  privacy: "active",
  health: {
    state: "atRisk",
    text: "The last recommendation was 6 or lower.",
    on: "2026-01-12T09:00:00Z",
    expiresOn: "2027-01-12T09:00:00Z",
  },
  scores: [{ metric: "nps", value: 3, lowest: 0, highest: 10, answeredOn: "2026-01-12T09:00:00Z" }],
  trend: "down",
  followUps: [
    {
      id: "f1",
      subject: "Follow up with Karen Holm",
      severity: "high",
      owner: "Test Frontline",
      dueOn: "2026-01-12T09:00:00Z",
      isLate: true,
      escalationLevel: 1,
      responded: false,
    },
    {
      id: "f2",
      subject: "Thank Karen Holm",
      severity: "low",
      owner: "Test Frontline",
      dueOn: "2026-01-14T12:00:00Z",
      isLate: false,
      escalationLevel: 0,
      responded: true,
    },
  ],
  ownWords: [
    {
      feedback: "w1",
      text: "<img src=x onerror=alert(1)> I waited for <b>an hour</b>",
      survey: "After delivery",
      answeredOn: "2026-01-12T09:00:00Z",
      nps: 3,
    },
  ],
  may: [
    {
      what: "serviceCall",
      rule: "service",
      answer: "yes",
      text: "Service may always be sent.",
      source: "GDPR Art. 6(1)(b)",
    },
    {
      what: "mail",
      rule: "dk.consent",
      answer: "no",
      text: "Marketing by e-mail needs prior consent in Denmark.",
      source: "Markedsføringsloven § 10",
    },
    { what: "survey", rule: "abroad", answer: "look", text: "Somebody has to look.", source: "" },
  ],
  disruptions: [{ id: "d1", name: "Delivery delayed", banner: "Say that it arrives on Friday.", severity: "high" }],
  channel: { channel: "phone", reason: "important", text: "An important talk: call." },
};
