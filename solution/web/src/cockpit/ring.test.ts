import { expect, test } from "vitest";
import { middleOf, ring } from "./ring";

test("a quarter of a ring goes from the top to the right and back", () =>
  expect(ring(1, 2, 0, Math.PI / 2)).toBe("M0 -2A2 2 0 0 1 2 0L1 0A1 1 0 0 0 0 -1Z"));

test("its middle is half-way", () => expect(middleOf(10, 0, Math.PI)).toEqual([10, 0]));
