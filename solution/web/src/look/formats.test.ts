import { expect, test } from "vitest";
import { Formats } from "./formats";

const from = "2026-01-14T09:00:00Z";

test.each([
  ["2026-01-12T09:00:00Z", "2 days ago"],
  ["2026-01-14T07:30:00Z", "1 hour ago"],
  ["2026-01-14T09:20:00Z", "in 20 minutes"],
  ["2026-01-17T08:00:00Z", "in 2 days"],
])("%s is %s", (iso, words) => expect(new Formats(1033).distance(iso, from)).toBe(words));

test("writes figures as the language does", () => {
  expect(new Formats(1030).number(1234.56)).toBe("1.234,56");
  expect(new Formats(1053).date("2026-01-12T12:00:00Z")).toBe("12 januari 2026");
});
