import { geenBereikVan, isCollega, type Persoon } from '../../mensen/persoon.ts';
import { type Actor, hasRol } from '../../shared/actor.ts';
import { GEEN_BEREIK_WORDS } from '../../shared/bereik.ts';
import { localDate } from '../../shared/clock.ts';
import { formatShortDutchDate } from '../../shared/dutch-dates.ts';
import { asks, fits, fitsDay, only, ownPeriodesOf } from '../ground/conditions.ts';
import { type Filters, is, type Query } from '../ground/query.ts';
import { type AnswerKind, firstOf, KEEPERS, pageOfRows, type Row } from './answer-kind.ts';

/** Whom the bot can reach, and why not. */
export const bereikAnswer: AnswerKind = {
  telt: ['collega', 'collega’s'],
  titel: () => 'Wie ik kan bereiken',
  narrowedBy: ['bereikbaar', 'persoon', 'periode'],
  leeg: () => ({
    geen: 'Dat geldt voor geen enkele collega die ik ken.',
    'nog niet': 'Ik ken nog geen collega’s.',
    'niet bekend': 'Dat geldt voor geen enkele collega, voor zover bekend.',
    'niet van jou': 'Dat geldt niet voor jou.',
  }),
  whole: {
    for: KEEPERS,
    seesOwn: true,
    others: 'Je ziet alleen jezelf. De coördinator en de beheerder zien iedereen.',
  },
  // Not everybody gets an answer.
  voorbeelden: [],
  /** By name. Without a condition: who can be chosen, as who left and has no chat may be gone. */
  async answer({ listPersonen }, asked) {
    const { query, actor } = asked;
    const found = (await listPersonen())
      .filter((persoon) => maySee(actor, persoon) && isAsked(persoon, query.filters))
      .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'));
    const [one, ...others] = found;
    const answer = pageOfRows(asked, firstOf(query, found).map(rowOf), undefined);
    const isOfOne = only(query.filters, 'persoon') !== undefined && query.vorm !== 'aantal';
    return one && others.length === 0 && isOfOne ? { ...answer, zin: sentenceOf(one) } : answer;
  },
};

function maySee(actor: Actor, { id }: Persoon): boolean {
  return id === actor.id || hasRol(actor, ...KEEPERS);
}

function isAsked(persoon: Persoon, filters: Filters): boolean {
  const isBounded = asks(filters, 'bereikbaar', 'persoon');
  return (
    (isBounded || isCollega(persoon)) &&
    fits(filters, 'bereikbaar', [geenBereikVan(persoon) ?? 'ja']) &&
    fits(filters, 'persoon', [persoon.id]) &&
    (ownPeriodesOf(filters).length === 0 || fitsDay(filters, sindsOf(persoon)))
  );
}

/** Since when somebody cannot be reached (YYYY-MM-DD); '' when that is not known, or the chat is open. */
function sindsOf(persoon: Persoon): string {
  const { vertrokkenOp, gesloten } = persoon;
  const since = { vertrokken: vertrokkenOp, geblokkeerd: gesloten?.op, onvindbaar: gesloten?.op };
  const waarom = geenBereikVan(persoon);
  const at = waarom !== undefined && isDated(waarom) ? since[waarom] : undefined;
  return at === undefined ? '' : localDate(at);
}

function isDated(waarom: string): waarom is 'vertrokken' | 'geblokkeerd' | 'onvindbaar' {
  return ['vertrokken', 'geblokkeerd', 'onvindbaar'].includes(waarom);
}

function standWords(persoon: Persoon): string {
  const waarom = geenBereikVan(persoon);
  const sinds = sindsOf(persoon);
  const words = waarom === undefined ? 'is bereikbaar in de chat met de bot' : GEEN_BEREIK_WORDS[waarom];
  return sinds === '' ? words : `${words}, sinds ${formatShortDutchDate(sinds)}`;
}

function sentenceOf(persoon: Persoon): string {
  return `${persoon.naam} ${standWords(persoon)}`;
}

function rowOf(persoon: Persoon): Row {
  const { id, naam } = persoon;
  const query: Query = { over: 'bereik', vorm: 'lijst', filters: [is('persoon', id)] };
  return {
    wie: naam,
    titel: naam,
    regels: [standWords(persoon)],
    opent: { verb: 'statusvragen.answer', data: { query } },
    velden: { Wie: naam, Bereikbaar: standWords(persoon), Sinds: sindsOf(persoon) },
  };
}
