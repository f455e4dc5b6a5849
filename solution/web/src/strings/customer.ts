import type { Answer, Channel, HealthState, Permission, Score, Severity, Trend } from "../customer/customerPanel";
import type { InEach } from "../dataverse/language";

/** What the customer panel says. */
export interface CustomerTexts {
  readonly title: string;
  readonly noCustomer: string;
  readonly noCustomerAdvice: string;
  readonly notAContact: string;
  readonly notAContactAdvice: string;
  readonly health: string;
  readonly healthState: Readonly<Record<HealthState, string>>;
  readonly evidenceFrom: (date: string) => string;
  readonly countsUntil: (date: string) => string;
  readonly restricted: string;
  readonly erased: string;
  readonly disruption: string;
  readonly disruptionPeriod: (from: string, to: string) => string;
  readonly disruptionSince: (from: string) => string;
  readonly owed: string;
  readonly nothingOwed: string;
  readonly owner: string;
  readonly noOwner: string;
  readonly noDeadline: string;
  readonly due: (relative: string) => string;
  readonly late: (relative: string) => string;
  readonly responded: string;
  readonly notResponded: string;
  readonly escalated: (level: number) => string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly reachBy: string;
  readonly channel: Readonly<Record<Channel, string>>;
  readonly may: string;
  readonly mayDo: Readonly<Record<Permission["what"], string>>;
  readonly answer: Readonly<Record<Answer, string>>;
  readonly agreed: string;
  readonly source: string;
  readonly words: string;
  readonly noWords: string;
  readonly recommended: (score: number) => string;
  readonly scores: string;
  readonly noScores: string;
  readonly metric: Readonly<Record<Score["metric"], string>>;
  readonly scoreOf: (value: string, lowest: number, highest: number) => string;
  readonly answeredOn: (date: string) => string;
  readonly trend: Readonly<Record<Trend, string>>;
  readonly asOf: (time: string) => string;
}

export const customer: InEach<CustomerTexts> = {
  1033: {
    title: "Customer panel",
    noCustomer: "No customer to show yet",
    noCustomerAdvice: "Save the contact first, or open the panel from a contact.",
    notAContact: "The panel shows contacts",
    notAContactAdvice: "Open one of the contacts of this record.",
    health: "Health",
    healthState: { atRisk: "At risk", neutral: "Neutral", promoter: "Promoter", silent: "Silent" },
    evidenceFrom: (date) => `Evidence from ${date}`,
    countsUntil: (date) => `counts until ${date}`,
    restricted: "Processing of this person's data is restricted: look, but don't use.",
    erased: "This person has been erased. Nothing more is recorded.",
    disruption: "Disruption",
    disruptionPeriod: (from, to) => `${from} to ${to}`,
    disruptionSince: (from) => `since ${from}`,
    owed: "What we owe",
    nothingOwed: "Nothing is owed to this customer.",
    owner: "Owner",
    noOwner: "nobody",
    noDeadline: "No deadline",
    due: (relative) => `Due ${relative}`,
    late: (relative) => `Late: was due ${relative}`,
    responded: "Customer contacted",
    notResponded: "Customer not contacted yet",
    escalated: (level) => `Escalated, level ${level}`,
    severity: { low: "Low", medium: "Medium", high: "High", critical: "Critical" },
    reachBy: "Best reached by",
    channel: {
      email: "E-mail",
      sms: "Text message",
      phone: "Phone",
      post: "Post",
      web: "Web",
      app: "App",
      social: "Social media",
      chat: "Chat",
      inPerson: "In person",
      device: "Device",
    },
    may: "May I …?",
    mayDo: {
      serviceCall: "Call about service",
      salesCall: "Call about sales",
      mail: "Send marketing by e-mail",
      survey: "Send a survey",
    },
    answer: { yes: "Yes", no: "No", look: "Check first" },
    agreed: "The customer has agreed to it.",
    source: "Source",
    words: "Latest own words",
    noWords: "This customer hasn't written anything yet.",
    recommended: (score) => `Recommendation ${score} of 10`,
    scores: "Latest scores",
    noScores: "This customer hasn't answered a survey yet.",
    metric: { nps: "Recommendation (NPS question)", csat: "Satisfaction (CSAT)", ces: "Ease (CES)" },
    scoreOf: (value, lowest, highest) => `${value} on a scale from ${lowest} to ${highest}`,
    answeredOn: (date) => `answered ${date}`,
    trend: { up: "Trend: rising", steady: "Trend: steady", down: "Trend: falling" },
    asOf: (time) => `As of ${time}`,
  },
  1030: {
    title: "Kundepanel",
    noCustomer: "Der er ingen kunde at vise endnu",
    noCustomerAdvice: "Gem kontaktpersonen først, eller åbn panelet fra en kontaktperson.",
    notAContact: "Panelet viser kontaktpersoner",
    notAContactAdvice: "Åbn en af kontaktpersonerne på denne post.",
    health: "Kundesundhed",
    healthState: { atRisk: "I risiko", neutral: "Neutral", promoter: "Ambassadør", silent: "Tavs" },
    evidenceFrom: (date) => `Grundlag fra ${date}`,
    countsUntil: (date) => `gælder til ${date}`,
    restricted: "Behandlingen af personens oplysninger er begrænset: de må ses, men ikke bruges.",
    erased: "Personen er slettet. Der registreres ikke mere.",
    disruption: "Driftsforstyrrelse",
    disruptionPeriod: (from, to) => `${from} til ${to}`,
    disruptionSince: (from) => `siden ${from}`,
    owed: "Det skylder vi",
    nothingOwed: "Vi skylder ikke kunden noget.",
    owner: "Ansvarlig",
    noOwner: "ingen",
    noDeadline: "Ingen frist",
    due: (relative) => `Frist ${relative}`,
    late: (relative) => `Forsinket: fristen var ${relative}`,
    responded: "Kunden er kontaktet",
    notResponded: "Kunden er ikke kontaktet endnu",
    escalated: (level) => `Eskaleret, niveau ${level}`,
    severity: { low: "Lav", medium: "Middel", high: "Høj", critical: "Kritisk" },
    reachBy: "Nås bedst via",
    channel: {
      email: "E-mail",
      sms: "Sms",
      phone: "Telefon",
      post: "Brevpost",
      web: "Web",
      app: "App",
      social: "Sociale medier",
      chat: "Chat",
      inPerson: "Personligt",
      device: "Enhed",
    },
    may: "Må jeg …?",
    mayDo: {
      serviceCall: "Ringe om service",
      salesCall: "Ringe om salg",
      mail: "Sende markedsføring på e-mail",
      survey: "Sende en undersøgelse",
    },
    answer: { yes: "Ja", no: "Nej", look: "Vurdér først" },
    agreed: "Kunden har sagt ja til det.",
    source: "Kilde",
    words: "Seneste egne ord",
    noWords: "Kunden har ikke skrevet noget endnu.",
    recommended: (score) => `Anbefaling ${score} af 10`,
    scores: "Seneste scorer",
    noScores: "Kunden har ikke besvaret en undersøgelse endnu.",
    metric: { nps: "Anbefaling (NPS-spørgsmålet)", csat: "Tilfredshed (CSAT)", ces: "Lethed (CES)" },
    scoreOf: (value, lowest, highest) => `${value} på en skala fra ${lowest} til ${highest}`,
    answeredOn: (date) => `besvaret ${date}`,
    trend: { up: "Tendens: stigende", steady: "Tendens: stabil", down: "Tendens: faldende" },
    asOf: (time) => `Opgjort ${time}`,
  },
  1053: {
    title: "Kundpanel",
    noCustomer: "Det finns ingen kund att visa ännu",
    noCustomerAdvice: "Spara kontakten först, eller öppna panelen från en kontakt.",
    notAContact: "Panelen visar kontakter",
    notAContactAdvice: "Öppna en av kontakterna på den här posten.",
    health: "Kundhälsa",
    healthState: { atRisk: "I riskzonen", neutral: "Neutral", promoter: "Ambassadör", silent: "Tyst" },
    evidenceFrom: (date) => `Underlag från ${date}`,
    countsUntil: (date) => `gäller till ${date}`,
    restricted: "Behandlingen av personens uppgifter är begränsad: de får ses men inte användas.",
    erased: "Personen har raderats. Inget mer registreras.",
    disruption: "Driftstörning",
    disruptionPeriod: (from, to) => `${from} till ${to}`,
    disruptionSince: (from) => `sedan ${from}`,
    owed: "Det är vi skyldiga kunden",
    nothingOwed: "Det finns inga öppna åtaganden mot kunden.",
    owner: "Ansvarig",
    noOwner: "ingen",
    noDeadline: "Ingen tidsfrist",
    due: (relative) => `Tidsfrist ${relative}`,
    late: (relative) => `Försenad: tidsfristen var ${relative}`,
    responded: "Kunden är kontaktad",
    notResponded: "Kunden är inte kontaktad ännu",
    escalated: (level) => `Eskalerad, nivå ${level}`,
    severity: { low: "Låg", medium: "Medel", high: "Hög", critical: "Kritisk" },
    reachBy: "Nås bäst via",
    channel: {
      email: "E-post",
      sms: "Sms",
      phone: "Telefon",
      post: "Post",
      web: "Webb",
      app: "App",
      social: "Sociala medier",
      chat: "Chatt",
      inPerson: "Personligt",
      device: "Uppkopplad enhet",
    },
    may: "Får jag …?",
    mayDo: {
      serviceCall: "Ringa om service",
      salesCall: "Ringa om försäljning",
      mail: "Skicka marknadsföring via e-post",
      survey: "Skicka en enkät",
    },
    answer: { yes: "Ja", no: "Nej", look: "Bedöm först" },
    agreed: "Kunden har sagt ja till det.",
    source: "Källa",
    words: "Senaste egna ord",
    noWords: "Kunden har inte skrivit något ännu.",
    recommended: (score) => `Rekommendation ${score} av 10`,
    scores: "Senaste betyg",
    noScores: "Kunden har inte besvarat någon enkät ännu.",
    metric: { nps: "Rekommendation (NPS-frågan)", csat: "Nöjdhet (CSAT)", ces: "Enkelhet (CES)" },
    scoreOf: (value, lowest, highest) => `${value} på en skala från ${lowest} till ${highest}`,
    answeredOn: (date) => `besvarad ${date}`,
    trend: { up: "Trend: stigande", steady: "Trend: stabil", down: "Trend: fallande" },
    asOf: (time) => `Per ${time}`,
  },
};
