import type { Formats } from "../look/formats";
import type { Indicator, Unit } from "./cockpit";

/** Fewer answers than this carry no conclusion (rules: "few answers"). */
export const fewAnswers = 30;

/** A figure with its unit. */
export function figure(value: number, unit: Unit, formats: Formats): string {
  return unit === "percent" ? formats.percent(value) : formats.number(value);
}

/** The ends of an indicator's scale: the whole scale of an answer, or what holds every figure and 0. */
export function scaleOf(indicator: Indicator): readonly [number, number] {
  if (indicator.unit === "scale1to5") return [1, 5];
  if (indicator.unit === "points") return [-100, 100];
  const { base, now, low, high, target } = indicator;
  const most = Math.max(...[base, now, low, high, target].map((value) => value ?? 0));
  return [0, Math.min(100, Math.max(10, Math.ceil((most * 1.15) / 10) * 10))];
}
