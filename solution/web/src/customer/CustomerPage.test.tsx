import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { answer, refusal } from "../test/answers";
import { show } from "../test/show";
import { CustomerPage } from "./CustomerPage";
import type { CustomerPanel } from "./customerPanel";
import { samplePanel } from "./samplePanel";

const showPanel = (panel: CustomerPanel, lcid: 1030 | 1033 | 1053 = 1033) => {
  const fetched = answer({ cx_GetCustomerPanel: { body: { PanelJson: JSON.stringify(panel) } } });
  show(<CustomerPage id={panel.id} table="contact" />, lcid);
  return fetched;
};

const block = (name: string) => screen.findByRole("region", { name }).then(within);

test("asks for the contact in the reader's language", async () => {
  const fetched = showPanel(samplePanel, 1030);
  await screen.findByRole("heading", { name: "Karen Holm" });
  expect(fetched.mock.calls[0]?.[0]).toBe("/api/data/v9.2/cx_GetCustomerPanel");
  expect(JSON.parse(fetched.mock.calls[0]?.[1].body as string)).toEqual({
    Contact: { "@odata.type": "Microsoft.Dynamics.CRM.contact", contactid: samplePanel.id },
    Language: 1030,
  });
});

test("shows the shape of the panel while it is on its way", () => {
  showPanel(samplePanel);
  expect(screen.getByLabelText("Loading")).toBeTruthy();
});

test("shows health, why and from when", async () => {
  showPanel(samplePanel);
  const health = await block("Health");
  expect(health.getByText("At risk")).toBeTruthy();
  expect(health.getByText("The last recommendation was 6 or lower.")).toBeTruthy();
  expect(health.getByText("Evidence from January 12, 2026, counts until January 12, 2027")).toBeTruthy();
});

test("says in words what is late and what is due", async () => {
  showPanel(samplePanel);
  const owed = await block("What we owe");
  expect(owed.getByText(/Late: was due 2 days ago/)).toBeTruthy();
  expect(owed.getByText(/Due in 3 hours/)).toBeTruthy();
  expect(owed.getByText(/Escalated, level 1/)).toBeTruthy();
});

test("answers yes, no or check first with reason and source", async () => {
  showPanel(samplePanel);
  const may = await block("May I …?");
  expect(may.getByText("Send marketing by e-mail").closest("dt")?.textContent).toContain("No");
  expect(may.getByText("Marketing by e-mail needs prior consent in Denmark.")).toBeTruthy();
  expect(may.getByText("Source: Markedsføringsloven § 10")).toBeTruthy();
  expect(may.getByText("Check first")).toBeTruthy();
});

test.each([
  [1033, "Best reached by", "Phone"],
  [1030, "Nås bedst via", "Telefon"],
  [1053, "Nås bäst via", "Telefon"],
] as const)("says by which channel to reach the customer, and why (%i)", async (lcid, title, channel) => {
  showPanel(samplePanel, lcid);
  const reach = await block(title);
  expect(reach.getByText(channel)).toBeTruthy();
  expect(reach.getByText("An important talk: call.")).toBeTruthy();
});

test("names no channel where none is open", async () => {
  showPanel({ ...samplePanel, channel: { reason: "none", text: "No channel is both known and allowed." } });
  const reach = await block("Best reached by");
  expect(reach.getByText("No channel is both known and allowed.")).toBeTruthy();
  expect(reach.queryByText("Phone")).toBeNull();
});

test.each([
  ["yes", "dk.consent", true],
  ["no", "dk.consent", false],
  ["yes", "service", false],
] as const)("a %s by the rule %s tells of an agreement: %s", async (given, rule, told) => {
  showPanel({ ...samplePanel, may: [{ what: "mail", answer: given, rule, text: "The rule.", source: "" }] });
  const may = await block("May I …?");
  expect(may.queryByText("The customer has agreed to it.") !== null).toBe(told);
});

test("shows own words letter by letter", async () => {
  showPanel(samplePanel);
  const words = await block("Latest own words");
  expect(words.getByText(samplePanel.ownWords[0]?.text ?? "")).toBeTruthy();
  expect(document.querySelector("img")).toBeNull();
});

test("shows a disruption before everything else", async () => {
  showPanel(samplePanel);
  expect(await screen.findByText("Disruption: Delivery delayed")).toBeTruthy();
});

test("says that a person's data are restricted", async () => {
  showPanel({ ...samplePanel, privacy: "restricted" });
  expect(await screen.findByText(/Processing of this person's data is restricted/)).toBeTruthy();
});

test("says in words that there is nothing", async () => {
  showPanel({ ...samplePanel, followUps: [], ownWords: [], scores: [], disruptions: [] });
  expect(await screen.findByText("Nothing is owed to this customer.")).toBeTruthy();
  expect(screen.getByText("This customer hasn't written anything yet.")).toBeTruthy();
  expect(screen.getByText("This customer hasn't answered a survey yet.")).toBeTruthy();
});

test("names the role to ask for when the user may not read it", async () => {
  answer({ cx_GetCustomerPanel: refusal(403, "The privilege is missing.") });
  show(<CustomerPage id={samplePanel.id} table="contact" />);
  expect((await screen.findByRole("alert")).textContent).toContain("CX Frontline");
});

test("shows the server's words when it fails, and tries again", async () => {
  answer({ cx_GetCustomerPanel: refusal(500, "The database is away.") });
  show(<CustomerPage id={samplePanel.id} table="contact" />);
  expect((await screen.findByRole("alert")).textContent).toContain("The database is away.");
  answer({ cx_GetCustomerPanel: { body: { PanelJson: JSON.stringify(samplePanel) } } });
  fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("heading", { name: "Karen Holm" })).toBeTruthy();
});

test.each([
  [null, "contact", "No customer to show yet"],
  [samplePanel.id, "lead", "The panel shows contacts"],
])("on %s of %s says what to open", (id, table, title) => {
  show(<CustomerPage id={id} table={table} />);
  expect(screen.getByRole("heading", { name: title })).toBeTruthy();
});

test.each([
  [1030, "Forsinket: fristen var for 2 dage siden", "da"],
  [1053, "Försenad: tidsfristen var för 2 dagar sedan", "sv"],
] as const)("speaks %s", async (lcid, late, lang) => {
  showPanel(samplePanel, lcid);
  expect(await screen.findByText(new RegExp(late))).toBeTruthy();
  expect(document.documentElement.lang).toBe(lang);
});
