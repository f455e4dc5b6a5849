import { localeOf, type Lcid } from "../dataverse/language";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Figures and times as the user's language writes them; times in the browser's time zone. */
export class Formats {
  private readonly days: Intl.DateTimeFormat;
  private readonly times: Intl.DateTimeFormat;
  private readonly relative: Intl.RelativeTimeFormat;
  private readonly numbers: Intl.NumberFormat;
  private readonly percents: Intl.NumberFormat;

  constructor(lcid: Lcid) {
    const tag = localeOf(lcid);
    this.days = new Intl.DateTimeFormat(tag, { dateStyle: "long" });
    this.times = new Intl.DateTimeFormat(tag, { dateStyle: "medium", timeStyle: "short" });
    this.relative = new Intl.RelativeTimeFormat(tag, { numeric: "always" });
    this.numbers = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
    this.percents = new Intl.NumberFormat(tag, { style: "unit", unit: "percent", maximumFractionDigits: 1 });
  }

  date = (iso: string): string => this.days.format(new Date(iso));

  time = (iso: string): string => this.times.format(new Date(iso));

  number = (value: number): string => this.numbers.format(value);

  /** Of per cent, 0 to 100. */
  percent = (value: number): string => this.percents.format(value);

  /** How far a time is from another, in its largest whole unit: "2 days ago", "in 3 hours". */
  distance(iso: string, from: string): string {
    const away = new Date(iso).getTime() - new Date(from).getTime();
    if (Math.abs(away) >= day) return this.relative.format(Math.trunc(away / day), "day");
    if (Math.abs(away) >= hour) return this.relative.format(Math.trunc(away / hour), "hour");
    return this.relative.format(Math.trunc(away / minute), "minute");
  }
}
