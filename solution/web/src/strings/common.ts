import type { InEach } from "../dataverse/language";

/** What every page says. */
export interface CommonTexts {
  readonly loading: string;
  readonly refresh: string;
  readonly tryAgain: string;
  readonly failed: string;
  readonly failedAdvice: string;
  readonly denied: string;
  readonly deniedAdvice: (role: string) => string;
}

export const common: InEach<CommonTexts> = {
  1033: {
    loading: "Loading",
    refresh: "Refresh",
    tryAgain: "Try again",
    failed: "The page couldn't be loaded",
    failedAdvice: "Try again in a moment. If it keeps failing, give your administrator this message:",
    denied: "You don't have access to this",
    deniedAdvice: (role) => `Ask your administrator for the role ${role}. The reason given:`,
  },
  1030: {
    loading: "Indlæser",
    refresh: "Opdater",
    tryAgain: "Prøv igen",
    failed: "Siden kunne ikke indlæses",
    failedAdvice: "Prøv igen om lidt. Hvis det fortsat ikke lykkes, så giv din administrator denne besked:",
    denied: "Du har ikke adgang",
    deniedAdvice: (role) => `Bed din administrator om rollen ${role}. Begrundelsen er:`,
  },
  1053: {
    loading: "Läser in",
    refresh: "Uppdatera",
    tryAgain: "Försök igen",
    failed: "Sidan kunde inte läsas in",
    failedAdvice: "Försök igen om en stund. Om felet kvarstår, ge din administratör det här meddelandet:",
    denied: "Du har inte behörighet",
    deniedAdvice: (role) => `Be din administratör om rollen ${role}. Skälet som angavs:`,
  },
};
