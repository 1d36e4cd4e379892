/** How far a last day lies from the day that it is counted from; negative: before it. */
export type Afstand = { readonly aantal: number; readonly eenheid: 'werkdagen' | 'dagen' };

/** A term as it is until the beheerder changes it. */
export type Standaardtermijn = Afstand & {
  /** From what it is counted, as the beheerder reads it. */
  readonly vanaf: string;
};

/**
 * Every term by the name of its verplichting, with its default (domain: Verplichtingen and their dates). What is owed, by
 * whom and when it is done is for `verplichtingen` to know.
 */
export const STANDAARD_TERMIJNEN = {
  'plan ingediend': { aantal: -15, eenheid: 'werkdagen', vanaf: 'het overleg' },
  'plan afgestemd': { aantal: -10, eenheid: 'werkdagen', vanaf: 'het overleg' },
  'uitnodiging verstuurd': { aantal: -14, eenheid: 'dagen', vanaf: 'de activiteit' },
  'opbrengst vastgelegd': { aantal: 5, eenheid: 'werkdagen', vanaf: 'de activiteit' },
  'inbreng verwerkt': { aantal: -15, eenheid: 'werkdagen', vanaf: 'het PFHO' },
  'passage klaar': { aantal: -10, eenheid: 'werkdagen', vanaf: 'het PFHO' },
  'besluit vastgelegd': { aantal: 3, eenheid: 'werkdagen', vanaf: 'het overleg' },
  'terugkoppeling gegeven': { aantal: 20, eenheid: 'werkdagen', vanaf: 'het besluit' },
  'meetlat ingevuld': { aantal: 20, eenheid: 'werkdagen', vanaf: 'de terugkoppeling' },
  'signaal beantwoord': { aantal: 30, eenheid: 'werkdagen', vanaf: 'de ontvangst' },
  'toezegging nagekomen': { aantal: 0, eenheid: 'werkdagen', vanaf: 'de eigen datum' },
} as const satisfies Readonly<Record<string, Standaardtermijn>>;

/** The name of the verplichting that a term belongs to. */
export type TermijnNaam = keyof typeof STANDAARD_TERMIJNEN;

/** The terms as they hold now. */
export type Termijnen = Readonly<Record<TermijnNaam, Afstand>>;

export const TERMIJN_NAMEN: readonly TermijnNaam[] = Object.keys(STANDAARD_TERMIJNEN).filter(isTermijnNaam);

function isTermijnNaam(naam: string): naam is TermijnNaam {
  return naam in STANDAARD_TERMIJNEN;
}
