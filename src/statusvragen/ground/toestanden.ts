/**
 * How what is listed stands, by what is listed (`Onderwerp`), in the words of its chips. The states of an opdracht itself are `stand`. What
 * is in two of them has both: a gemeente that needs no contact has none.
 */
const BY_SUBJECT = {
  contacten: ['met contact', 'zonder contact', 'contact niet nodig'],
  uitvraag: ['geantwoord', 'geen antwoord', 'niet gevraagd'],
  bevindingen: ['niets afgesproken', 'afgesproken', 'opgevolgd'],
  teksten: ['in concept', 'bij de coördinator', 'goedgekeurd', 'verouderd', 'niet meer openbaar'],
  raadsoverleggen: ['gepland', 'gehouden', 'nog niet vastgelegd', 'afgezegd'],
  netwerkbijeenkomsten: ['gepland', 'gehouden', 'nog niet vastgelegd', 'afgezegd'],
  kalender: ['uitnodiging', 'activiteit', 'uitkomst', 'terugkoppeling', 'boodschap', 'raadsoverleg'],
  /** How it is with each, and what each is. */
  gehoord: ['gehoord', 'nooit gehoord', 'gemeente', 'groep'],
  /** `betaling niet bekend`: nobody said whether it is paid. */
  kosten: ['betaald', 'niet betaald', 'betaling niet bekend', 'nog te komen'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type MetToestand = keyof typeof BY_SUBJECT;
export type Toestand<One extends MetToestand> = (typeof BY_SUBJECT)[One][number];

/** Those of all subjects. */
export const TOESTANDEN: readonly string[] = [...new Set(Object.values(BY_SUBJECT).flat())];

/** Those that this subject has; none: it has no states of its own. */
export function toestandenVan(over: string): readonly string[] {
  return hasToestanden(over) ? BY_SUBJECT[over] : [];
}

function hasToestanden(over: string): over is MetToestand {
  return Object.hasOwn(BY_SUBJECT, over);
}
