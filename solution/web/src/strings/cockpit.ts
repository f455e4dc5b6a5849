import type { Program } from "../cockpit/cockpit";
import type { InEach } from "../dataverse/language";

/** What the cockpit says. */
export interface CockpitTexts {
  readonly title: string;
  readonly program: string;
  readonly noProgram: string;
  readonly noProgramAdvice: string;
  readonly print: string;
  readonly state: Readonly<Record<Program["state"], string>>;
  readonly owner: string;
  readonly sponsor: string;
  readonly nobody: string;
  readonly assessed: (time: string) => string;
  readonly neverAssessed: string;
  readonly story: string;
  readonly vision: string;
  readonly why: string;
  readonly notWritten: string;
  readonly indicators: string;
  readonly base: string;
  readonly now: string;
  readonly target: string;
  readonly unknown: string;
  readonly interval: (low: string, high: string) => string;
  readonly noInterval: string;
  readonly n: (count: string) => string;
  readonly noN: string;
  readonly fewAnswers: string;
  readonly higherIsBetter: string;
  readonly lowerIsBetter: string;
  readonly steps: string;
  readonly wheelTitle: string;
  readonly wheelText: (maturity: string) => string;
  readonly maturity: string;
  readonly step: string;
  readonly level: string;
  readonly levelOf: (level: number) => string;
  readonly evidenceSays: (level: number) => string;
  readonly overridden: (level: number, reason: string, expires: string) => string;
  readonly metCount: (met: number, all: number) => string;
  readonly evidence: string;
  readonly met: string;
  readonly missing: string;
  readonly changedThreshold: (now: string, was: string) => string;
  readonly next: string;
  readonly nothingNext: string;
  readonly response: string;
  readonly nobodyInvited: string;
  readonly responseRate: (rate: string, low: string, high: string) => string;
  readonly responseCounts: (answered: string, invited: string, eligible: string) => string;
  readonly excluded: string;
  readonly reason: Readonly<Record<string, string>>;
  readonly otherReason: string;
}

export const cockpit: InEach<CockpitTexts> = {
  1033: {
    title: "Cockpit",
    program: "Program",
    noProgram: "There is no program yet",
    noProgramAdvice: "Create one under Program: its six steps come with it.",
    print: "Print or save as PDF",
    state: { draft: "Draft", active: "Active", paused: "Paused", closed: "Closed" },
    owner: "Owner",
    sponsor: "Sponsor",
    nobody: "nobody",
    assessed: (time) => `Evidence measured ${time}`,
    neverAssessed: "Evidence not measured yet",
    story: "Our story",
    vision: "Vision",
    why: "Why",
    notWritten: "Not written yet",
    indicators: "Five indicators",
    base: "Base",
    now: "Now",
    target: "Target",
    unknown: "none",
    interval: (low, high) => `95% interval ${low} to ${high}`,
    noInterval: "no interval",
    n: (count) => `n = ${count}`,
    noN: "n not recorded",
    fewAnswers: "Few answers",
    higherIsBetter: "Higher is better",
    lowerIsBetter: "Lower is better",
    steps: "Six steps",
    wheelTitle: "Level of the six steps",
    wheelText: (maturity) => `Each step has a level from 0 to 5. Maturity in all: ${maturity}.`,
    maturity: "Maturity",
    step: "Step",
    level: "Level",
    levelOf: (level) => `${level} of 5`,
    evidenceSays: (level) => `Evidence says ${level}`,
    overridden: (level, reason, expires) => `Set by hand to ${level} until ${expires}: ${reason}`,
    metCount: (met, all) => `${met} of ${all} criteria met`,
    evidence: "Evidence",
    met: "Met",
    missing: "Missing",
    changedThreshold: (now, was) => `Threshold changed to ${now} (was ${was})`,
    next: "Next three actions",
    nothingNext: "Every criterion is met.",
    response: "Response, last 90 days",
    nobodyInvited: "Nobody was invited.",
    responseRate: (rate, low, high) => `${rate} answered (95% interval ${low} to ${high})`,
    responseCounts: (answered, invited, eligible) =>
      `${answered} answers from ${invited} invited, of ${eligible} whom the surveys were meant for.`,
    excluded: "Not invited",
    reason: {
      noConsent: "No consent",
      refused: "The customer has said no",
      declinedSurveys: "The customer has declined surveys",
      objected: "Objection to marketing",
      restricted: "Processing is restricted",
      erased: "The person has been erased",
      suppressed: "Address is blocked after an objection",
      quietPeriod: "Within the quiet period",
      notNeutral: "The survey is not neutral",
      noAddress: "No address",
      child: "A child without guardian's consent",
      protectionList: "On a protection list",
      frequencyCap: "Over the cap on messages",
      notAllowed: "Not allowed in this country",
      needsReview: "Needs a person's look",
    },
    otherReason: "Another reason",
  },
  1030: {
    title: "Cockpit",
    program: "Program",
    noProgram: "Der er intet program endnu",
    noProgramAdvice: "Opret et under Program: de seks trin følger med.",
    print: "Udskriv eller gem som PDF",
    state: { draft: "Kladde", active: "Aktivt", paused: "Sat i bero", closed: "Afsluttet" },
    owner: "Ansvarlig",
    sponsor: "Sponsor",
    nobody: "ingen",
    assessed: (time) => `Evidens målt ${time}`,
    neverAssessed: "Evidensen er ikke målt endnu",
    story: "Vores fortælling",
    vision: "Vision",
    why: "Hvorfor",
    notWritten: "Ikke skrevet endnu",
    indicators: "Fem indikatorer",
    base: "Udgangspunkt",
    now: "Nu",
    target: "Mål",
    unknown: "ingen",
    interval: (low, high) => `95 %-interval ${low} til ${high}`,
    noInterval: "intet interval",
    n: (count) => `n = ${count}`,
    noN: "n er ikke registreret",
    fewAnswers: "Få svar",
    higherIsBetter: "Højere er bedre",
    lowerIsBetter: "Lavere er bedre",
    steps: "Seks trin",
    wheelTitle: "De seks trins niveau",
    wheelText: (maturity) => `Hvert trin har et niveau fra 0 til 5. Samlet modenhed: ${maturity}.`,
    maturity: "Modenhed",
    step: "Trin",
    level: "Niveau",
    levelOf: (level) => `${level} af 5`,
    evidenceSays: (level) => `Evidensen siger ${level}`,
    overridden: (level, reason, expires) => `Sat manuelt til ${level} indtil ${expires}: ${reason}`,
    metCount: (met, all) => `${met} af ${all} kriterier opfyldt`,
    evidence: "Evidens",
    met: "Opfyldt",
    missing: "Mangler",
    changedThreshold: (now, was) => `Tærsklen er ændret til ${now} (var ${was})`,
    next: "De næste tre handlinger",
    nothingNext: "Alle kriterier er opfyldt.",
    response: "Svarprocent, seneste 90 dage",
    nobodyInvited: "Ingen er inviteret.",
    responseRate: (rate, low, high) => `${rate} har svaret (95 %-interval ${low} til ${high})`,
    responseCounts: (answered, invited, eligible) =>
      `${answered} svar fra ${invited} inviterede ud af ${eligible} i målgruppen.`,
    excluded: "Ikke inviteret",
    reason: {
      noConsent: "Intet samtykke",
      refused: "Kunden har sagt nej",
      declinedSurveys: "Kunden har frabedt sig undersøgelser",
      objected: "Indsigelse mod markedsføring",
      restricted: "Behandlingen er begrænset",
      erased: "Personen er slettet",
      suppressed: "Adressen er spærret efter indsigelse",
      quietPeriod: "Inden for hvileperioden",
      notNeutral: "Undersøgelsen er ikke neutral",
      noAddress: "Ingen adresse",
      child: "Barn uden værges samtykke",
      protectionList: "På en spærreliste",
      frequencyCap: "Over grænsen for antal beskeder",
      notAllowed: "Ikke tilladt i dette land",
      needsReview: "Skal vurderes af en person",
    },
    otherReason: "En anden årsag",
  },
  1053: {
    title: "Cockpit",
    program: "Program",
    noProgram: "Det finns inget program ännu",
    noProgramAdvice: "Skapa ett under Program: de sex stegen följer med.",
    print: "Skriv ut eller spara som PDF",
    state: { draft: "Utkast", active: "Aktivt", paused: "Pausat", closed: "Avslutat" },
    owner: "Ansvarig",
    sponsor: "Sponsor",
    nobody: "ingen",
    assessed: (time) => `Underlaget mättes ${time}`,
    neverAssessed: "Underlaget är inte mätt ännu",
    story: "Vår berättelse",
    vision: "Vision",
    why: "Varför",
    notWritten: "Inte skrivet ännu",
    indicators: "Fem indikatorer",
    base: "Utgångsläge",
    now: "Nu",
    target: "Mål",
    unknown: "inget",
    interval: (low, high) => `95 %-intervall ${low} till ${high}`,
    noInterval: "inget intervall",
    n: (count) => `n = ${count}`,
    noN: "n är inte registrerat",
    fewAnswers: "Få svar",
    higherIsBetter: "Högre är bättre",
    lowerIsBetter: "Lägre är bättre",
    steps: "Sex steg",
    wheelTitle: "De sex stegens nivå",
    wheelText: (maturity) => `Varje steg har en nivå från 0 till 5. Samlad mognad: ${maturity}.`,
    maturity: "Mognad",
    step: "Steg",
    level: "Nivå",
    levelOf: (level) => `${level} av 5`,
    evidenceSays: (level) => `Underlaget säger ${level}`,
    overridden: (level, reason, expires) => `Satt för hand till ${level} till och med ${expires}: ${reason}`,
    metCount: (met, all) => `${met} av ${all} kriterier uppfyllda`,
    evidence: "Underlag",
    met: "Uppfyllt",
    missing: "Saknas",
    changedThreshold: (now, was) => `Tröskeln är ändrad till ${now} (var ${was})`,
    next: "De tre nästa åtgärderna",
    nothingNext: "Alla kriterier är uppfyllda.",
    response: "Svarsfrekvens, senaste 90 dagarna",
    nobodyInvited: "Ingen har bjudits in.",
    responseRate: (rate, low, high) => `${rate} har svarat (95 %-intervall ${low} till ${high})`,
    responseCounts: (answered, invited, eligible) =>
      `${answered} svar från ${invited} inbjudna av ${eligible} i målgruppen.`,
    excluded: "Inte inbjudna",
    reason: {
      noConsent: "Inget samtycke",
      refused: "Kunden har tackat nej",
      declinedSurveys: "Kunden har avböjt enkäter",
      objected: "Invändning mot marknadsföring",
      restricted: "Behandlingen är begränsad",
      erased: "Personen har raderats",
      suppressed: "Adressen är spärrad efter invändning",
      quietPeriod: "Inom viloperioden",
      notNeutral: "Enkäten är inte neutral",
      noAddress: "Ingen adress",
      child: "Barn utan vårdnadshavares samtycke",
      protectionList: "I ett spärregister",
      frequencyCap: "Över gränsen för antal meddelanden",
      notAllowed: "Inte tillåtet i detta land",
      needsReview: "Behöver bedömas av en person",
    },
    otherReason: "Ett annat skäl",
  },
};
