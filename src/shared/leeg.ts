/**
 * Why there is nothing to show (domain: Verplichtingen and their dates): somebody looked and there is none, it is not there
 * yet, it is not known of all, or the reader does not see all. Four kinds of sentence: none of them stands for another.
 */
export type Leeg = 'geen' | 'nog niet' | 'niet bekend' | 'niet van jou';

/** The four sentences of one list. */
export type LeegWoorden = Readonly<Record<Leeg, string>>;

/** As most lists say it. @param wat what it is a list of; `jouw` which of those the reader sees */
export function leegVan(wat: string, jouw = 'die jij mag zien'): LeegWoorden {
  return {
    geen: `Geen ${wat}.`,
    'nog niet': `Nog geen ${wat}.`,
    'niet bekend': `Geen ${wat}, voor zover bekend.`,
    'niet van jou': `Geen ${wat} ${jouw}.`,
  };
}

/** Opdrachten that a count says nothing about, because they lack this; they are counted apart. */
export type Apart = {
  readonly mist: 'plan' | 'inbreng' | 'besluit' | 'datum' | 'dag';
  readonly aantal: number;
};

const APART: Readonly<Record<Apart['mist'], { readonly leeg: Leeg; readonly woorden: string }>> = {
  plan: { leeg: 'niet bekend', woorden: 'is er nog geen plan. Daar is dit nog niet bekend.' },
  inbreng: { leeg: 'nog niet', woorden: 'is er nog geen inbreng.' },
  besluit: { leeg: 'nog niet', woorden: 'is er nog geen besluit.' },
  dag: { leeg: 'niet bekend', woorden: 'is alleen het jaar bekend, uit een jaartabel.' },
  datum: {
    leeg: 'niet bekend',
    woorden: 'is er nog geen datum. Daar is niet bekend wat wanneer klaar moet zijn.',
  },
};

/** 'Bij 5 opdrachten is er nog geen plan. Daar is dit nog niet bekend.'; '' when nothing is counted apart. */
export function apartWoorden(apart: Apart | undefined): string {
  if (!apart || apart.aantal === 0) return '';
  const opdrachten = apart.aantal === 1 ? '1 opdracht' : `${apart.aantal} opdrachten`;
  return `Bij ${opdrachten} ${APART[apart.mist].woorden}`;
}

/**
 * What an empty list means.
 * @param facts `zietAlles`: does the reader see all of it; `concepten`: is there something in it that is not for the reader; `gezocht`: was only a part of it asked for; `deel`: of which part of all is more said than the opdracht
 */
export function leegOf(facts: {
  readonly zietAlles: boolean;
  readonly concepten?: boolean;
  readonly apart: Apart | undefined;
  readonly gezocht: boolean;
  readonly deel?: boolean;
}): Leeg {
  const { zietAlles, concepten = false, apart, gezocht, deel = false } = facts;
  if (!zietAlles) return 'niet van jou';
  if (concepten) return 'niet bekend';
  // 'Not yet' is of all there is: what is not in this part may be there elsewhere.
  const leeg = apart && apart.aantal > 0 ? APART[apart.mist].leeg : undefined;
  if (leeg !== undefined && !(leeg === 'nog niet' && deel)) return leeg;
  return gezocht ? 'geen' : 'nog niet';
}
