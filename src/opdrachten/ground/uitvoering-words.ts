import { formatMonth, formatShortDutchDate } from '../../shared/dutch-dates.ts';
import type { Bron, InbrengPunt, Oordeel } from './inbreng.ts';
import type { ActiviteitStand, LopendeActiviteit } from './uitvoering.ts';

/** The texts around uitvoering, inbreng and oordeel that users read, in one place (Dutch, B1). */

/** A day or a month in words: '21 jan 2027' or 'januari 2027'. */
export function whenWords(when: string): string {
  return when.length === 'YYYY-MM'.length ? formatMonth(when) : formatShortDutchDate(when);
}

const STAND_SIGNS: Readonly<Record<ActiviteitStand, string>> = {
  gepland: '○',
  uitgenodigd: '◐',
  gehouden: '✓',
  geannuleerd: '✕',
};

/** What is said of an activiteit that was added after the plan was agreed. */
export const NIET_IN_PLAN = 'niet in het plan';

/** '✓ gehouden, 11 deelnemers': a sign and words, so that it does not hang on a colour. */
export function standWords(activiteit: Pick<LopendeActiviteit, 'stand' | 'verloop' | 'buitenPlan'>): string {
  const stand = courseWords(activiteit);
  return activiteit.buitenPlan ? `${stand}, ${NIET_IN_PLAN}` : stand;
}

function courseWords({ stand, verloop }: Pick<LopendeActiviteit, 'stand' | 'verloop'>): string {
  const sign = STAND_SIGNS[stand];
  switch (stand) {
    case 'gehouden':
      return `${sign} gehouden, ${peopleWords(verloop.gehouden?.aantal ?? 0)}`;
    case 'geannuleerd':
      return `${sign} gaat niet door`;
    case 'uitgenodigd':
      return `${sign} uitnodiging verstuurd`;
    case 'gepland':
      return `${sign} gepland`;
  }
}

export function peopleWords(count: number): string {
  return count === 1 ? '1 deelnemer' : `${count} deelnemers`;
}

export function puntWords(count: number): string {
  return count === 1 ? '1 punt' : `${count} punten`;
}

/** 'Inwoners brachten 2 punten in'; of others alone it does not say that residents did. */
export function brachtenIn(inbreng: readonly Pick<InbrengPunt, 'bron'>[]): string {
  const only = (bron: Bron): boolean => inbreng.every((punt) => punt.bron === bron);
  const wie = inbreng.some(({ bron }) => bron === 'inwoners')
    ? only('inwoners')
      ? 'Inwoners'
      : 'Inwoners en anderen'
    : only('ervaringsdeskundigen')
      ? 'Ervaringsdeskundigen'
      : 'Anderen dan inwoners';
  return `${wie} brachten ${puntWords(inbreng.length)} in`;
}

/** 'focusgroep van 21 jan 2027'. */
export function activiteitName({ soort, nu }: Pick<LopendeActiviteit, 'soort' | 'nu'>): string {
  return `${soort} van ${whenWords(nu)}`;
}

export const OORDEEL_TITLES: Readonly<Record<Oordeel, string>> = {
  overgenomen: 'overgenomen: dit staat in het voorstel',
  deels: 'deels: een deel staat in het voorstel',
  niet: 'niet: dit staat niet in het voorstel',
  'nog open': 'nog open: dit beslis je later',
};

export const OORDEEL_SIGNS: Readonly<Record<Oordeel, string>> = {
  overgenomen: '✓',
  deels: '◐',
  niet: '✕',
  'nog open': '○',
};

export const BRON_TITLES: Readonly<Record<Bron, string>> = {
  inwoners: 'inwoners',
  ervaringsdeskundigen: 'ervaringsdeskundigen',
  adviesraad: 'een adviesraad',
  'maatschappelijke partner': 'een maatschappelijke partner',
  onderzoek: 'onderzoek, zoals het cliëntervaringsonderzoek',
  anders: 'een andere bron',
};

/** Who said it: the group when it is known, 'pleegouders (inwoners)', or else the kind of source. */
export function bronWords({ bron, groep }: Pick<InbrengPunt, 'bron' | 'groep'>): string {
  return groep === undefined ? BRON_TITLES[bron] : `${groep} (${BRON_TITLES[bron]})`;
}

/** How many people want to take part again: numbers, and never who. */
export function vakerWords(aantal: number): string {
  if (aantal === 0) return 'Niemand wilde vaker meedenken';
  return aantal === 1 ? '1 deelnemer wil vaker meedenken' : `${aantal} deelnemers willen vaker meedenken`;
}
