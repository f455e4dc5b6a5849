import { one } from "./webApi";

/** The languages the product speaks, as Dataverse counts them. */
export type Lcid = 1030 | 1033 | 1053;

/** The same texts in every language. */
export type InEach<T> = Readonly<Record<Lcid, T>>;

const tags: InEach<string> = { 1030: "da", 1033: "en", 1053: "sv" };
const otherTags: Readonly<Record<string, Lcid>> = { da: 1030, sv: 1053 };

/** The BCP 47 tag of a language, which `lang` and Intl understand. */
export const tagOf = (lcid: Lcid): string => tags[lcid];

/** The same, as the browser's user writes figures and dates if that is the same language: en-GB rather than en. */
export function localeOf(lcid: Lcid): string {
  const tag = tagOf(lcid);
  return navigator.languages.find((preferred) => preferred === tag || preferred.startsWith(`${tag}-`)) ?? tag;
}

/** The user's language if the product speaks it, else English. */
export const spoken = (lcid: number): Lcid => (lcid === 1030 || lcid === 1053 ? lcid : 1033);

/** What the browser prefers, where the platform tells no language. */
export const browserLanguage = (): Lcid => otherTags[navigator.language.slice(0, 2).toLowerCase()] ?? 1033;

/** The user's language as the platform has it: a page opened from a site map gets no `userlcid`. */
export async function usersLanguage(signal: AbortSignal): Promise<Lcid> {
  const { UserId } = await one<{ UserId: string }>("WhoAmI", signal);
  const settings = await one<{ uilanguageid?: number }>(
    `usersettingscollection(${UserId})?$select=uilanguageid`,
    signal,
  );
  return settings.uilanguageid ? spoken(settings.uilanguageid) : browserLanguage();
}
