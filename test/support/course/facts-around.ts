/** What the oracle knows of what is around the opdrachten: adviesraden, reports, contacts of gemeenten, and what everybody may read. Days are YYYY-MM-DD. */

export type AdviesFacts = {
  /** The day for which it was asked. */
  readonly uiterlijk: string;
  /** The day on which it came, on which that was recorded, and which of its points have an answer. */
  ontvangen?: { readonly datum: string; readonly sinds: string; readonly punten: Map<string, boolean> };
  geen?: true;
  /** The day on which the last point was answered, or on which it was recorded when it had none. */
  beantwoord?: string;
  /** The day on which one looks back, once the raad was told. */
  terugkijken?: string;
  teruggekeken?: true;
};
export type RaadFacts = {
  readonly id: string;
  readonly sinds: string;
  /** `afgezegd`: the day on which it was. */
  readonly overleggen: Map<string, { readonly datum: string; gehouden?: true; afgezegd?: string }>;
};
export type RapportFacts = {
  readonly id: string;
  readonly bevindingen: Map<
    string,
    { afspraak?: { readonly aan: string; readonly datum: string; readonly sinds: string; klaar?: true } }
  >;
};
export type GemeenteFacts = {
  readonly naam: string;
  /** Who are or were contact: since when, and the last day and on which day that was said of who stops. */
  readonly contacten: Map<string, { readonly sinds: string; tot?: string; gestopt?: string }>;
  nietNodig?: true;
};
/** A text that everybody may read: the day on which the newest version was put before the coördinator, and whether one is approved and no newer one is written. */
export type OpenbaarFacts = { voorgelegd?: string; isGoedgekeurd: boolean };

/** The gemeenten of the simulated region. */
export const GEMEENTEN = [
  'Blaricum',
  'Eemnes',
  'Gooise Meren',
  'Hilversum',
  'Huizen',
  'Laren',
  'Wijdemeren',
] as const;

/** The id of a gemeente: its name as it stands in an address. */
export const gemeenteIdOf = (naam: string): string => naam.toLowerCase().replaceAll(' ', '-');

/** Who are contact on this day. */
export function contactenOp({ contacten }: Pick<GemeenteFacts, 'contacten'>, dag: string): readonly string[] {
  return [...contacten].flatMap(([id, { tot }]) => (tot === undefined || tot >= dag ? [id] : []));
}

/** Has everything been done about this advice? */
export function isAdviesKlaar({ geen, teruggekeken }: AdviesFacts): boolean {
  return geen === true || teruggekeken === true;
}
