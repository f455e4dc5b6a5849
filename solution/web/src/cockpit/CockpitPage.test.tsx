import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Lcid } from "../dataverse/language";
import { answer, refusal } from "../test/answers";
import { show } from "../test/show";
import { CockpitPage } from "./CockpitPage";
import { sampleCockpit } from "./sampleCockpit";

const cockpitAnswer = { cx_GetCockpit: { body: { Json: JSON.stringify(sampleCockpit) } } };

const showCockpit = (lcid: Lcid = 1033) => {
  answer(cockpitAnswer);
  show(<CockpitPage id={sampleCockpit.program.id} />, lcid);
};

const tile = async (name: string) =>
  within((await screen.findByRole("heading", { name })).parentElement as HTMLElement);

test("shows base, now and target with n and interval", async () => {
  showCockpit();
  const satisfaction = await tile("Satisfaction");
  expect(satisfaction.getAllByRole("definition").map((value) => value.textContent)).toEqual(["3.4", "3.8", "4.2"]);
  expect(satisfaction.getByText("n = 210 · 95% interval 3.6 to 4 · Higher is better")).toBeTruthy();
});

test("says where answers are few", async () => {
  showCockpit();
  expect((await tile("Share of promoters")).getByText("Few answers")).toBeTruthy();
  expect((await tile("Satisfaction")).queryByText("Few answers")).toBeNull();
});

test("says why an indicator has no value", async () => {
  showCockpit();
  expect((await tile("Expectations met")).getByText("No ambition measures it.")).toBeTruthy();
});

test("describes the wheel in words", async () => {
  showCockpit();
  const wheel = await screen.findByRole("img", { name: "Level of the six steps" });
  expect(wheel.querySelector("desc")?.textContent).toContain("Culture: 0 of 5.");
});

test("shows an override with its reason and what the evidence says", async () => {
  showCockpit();
  expect(
    await screen.findByText(/Set by hand to 3 until .*: Journeys are kept on paper.. Evidence says 1./),
  ).toBeTruthy();
});

test("shows missing evidence with its figures and a changed threshold", async () => {
  showCockpit();
  const criterion = (await screen.findByText("Level 2: Business case measured")).closest("li");
  expect(criterion?.textContent).toContain("Missing");
  expect(criterion?.textContent).toContain("12 so far; at least 40 is needed. · Threshold changed to 40 (was 60)");
});

test("warns about the sponsor and shows what to do next", async () => {
  showCockpit();
  expect(await screen.findByText("The program has no sponsor.")).toBeTruthy();
  expect(screen.getByText("Culture · Nothing has been recorded yet.")).toBeTruthy();
});

test("shows the response rate with its interval and who was left out", async () => {
  showCockpit();
  expect(await screen.findByText("41.9% answered (95% interval 35.4% to 48.7%)")).toBeTruthy();
  expect(screen.getByText("Within the quiet period: 50")).toBeTruthy();
});

test("lets the reader choose among programs when it is opened on none", async () => {
  const fetched = answer({
    cx_programs: { body: { value: [programRow("a", "First"), programRow("b", "Second")] } },
    ...cockpitAnswer,
  });
  show(<CockpitPage id={null} />);
  fireEvent.change(await screen.findByRole("combobox", { name: "Program" }), { target: { value: "b" } });
  await screen.findByRole("heading", { name: sampleCockpit.program.name });
  expect(
    fetched.mock.calls.map(([, init]) => init.body).filter((body) => String(body).includes('"cx_programid":"b"')),
  ).toHaveLength(1);
});

test("says what to do when there is no program", async () => {
  answer({ cx_programs: { body: { value: [] } } });
  show(<CockpitPage id={null} />);
  expect(await screen.findByRole("heading", { name: "There is no program yet" })).toBeTruthy();
});

test("names the role to ask for when the user may not read it", async () => {
  answer({ cx_GetCockpit: refusal(403, "The privilege is missing.") });
  show(<CockpitPage id={sampleCockpit.program.id} />);
  expect((await screen.findByRole("alert")).textContent).toContain("CX Program Owner");
});

test.each([
  [1030, "De seks trins niveau"],
  [1053, "De sex stegens nivå"],
] as const)("speaks %s", async (lcid, wheel) => {
  showCockpit(lcid);
  expect(await screen.findByRole("img", { name: wheel })).toBeTruthy();
});

function programRow(id: string, name: string) {
  return { cx_programid: id, cx_name: name };
}
