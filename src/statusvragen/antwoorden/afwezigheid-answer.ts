import type { Persoon } from '../../mensen/persoon.ts';
import { type Actor, hasRol } from '../../shared/actor.ts';
import { formatShortDutchDate } from '../../shared/dutch-dates.ts';
import { leegVan } from '../../shared/leeg.ts';
import { listWords } from '../../shared/words.ts';
import { asks, fits, only, ownPeriodesOf, setsOf } from '../ground/conditions.ts';
import { NIEMAND } from '../ground/filters.ts';
import { type Filters, is, type Query } from '../ground/query.ts';
import { type AnswerKind, firstOf, pageOfRows, type Row } from './answer-kind.ts';

/** One absence of somebody; both days included. */
type Afwezig = {
  readonly wie: Persoon;
  readonly van: string;
  readonly tot: string;
  readonly vervanger: Persoon | undefined;
};

const FOR = ['coördinator'] as const;

/** Who is away, until when, and who stands in. */
export const afwezigheidAnswer: AnswerKind = {
  telt: ['afwezigheid', 'afwezigheden'],
  titel: () => 'Wie is er niet',
  narrowedBy: ['persoon', 'periode', 'vervanger'],
  leeg: () => leegVan('afwezigheid gemeld', 'van jou of van wie jij vervangt'),
  whole: {
    for: FOR,
    seesOwn: true,
    others: 'Je ziet alleen je eigen afwezigheid, en die van wie jij vervangt.',
  },
  // Not everybody gets an answer.
  voorbeelden: [],
  /** In order of time. Without days: of now, and of one person also what comes. */
  async answer({ listPersonen }, asked) {
    const { query, actor, today } = asked;
    const personen = await listPersonen();
    const named = new Map(personen.map((persoon) => [persoon.id, persoon]));
    const all = personen
      .flatMap((wie) =>
        (wie.afwezig ?? []).map(({ van, tot, vervangerId }): Afwezig => {
          return { wie, van, tot, vervanger: named.get(vervangerId ?? '') };
        }),
      )
      .filter((one) => maySee(actor, one) && isAsked(one, query.filters, today))
      .toSorted((a, b) => a.van.localeCompare(b.van));
    const answer = pageOfRows(asked, firstOf(query, all).map(rowOf), undefined);
    const zin =
      query.vorm === 'aantal' && all.length > 0
        ? howManyWords(all)
        : sentenceOf(all, named.get(only(query.filters, 'persoon') ?? ''), actor);
    return zin === undefined ? answer : { ...answer, zin };
  },
};

function maySee(actor: Actor, { wie, vervanger }: Afwezig): boolean {
  return hasRol(actor, ...FOR) || [wie.id, vervanger?.id].includes(actor.id);
}

function isAsked({ wie, van, tot, vervanger }: Afwezig, filters: Filters, today: string): boolean {
  const periodes = ownPeriodesOf(filters);
  const holds =
    periodes.length > 0
      ? periodes.every(
          (days) => (van <= (days.tot ?? '9999') && tot >= (days.van ?? '')) !== (days.not ?? false),
        )
      : tot >= today && (asks(filters, 'persoon') || standsIn(filters) || van <= today);
  return (
    holds && fits(filters, 'persoon', [wie.id]) && fits(filters, 'vervanger', [vervanger?.id ?? NIEMAND])
  );
}

/** Is it asked for whom somebody stands in? That is also of what comes. */
function standsIn(filters: Filters): boolean {
  return setsOf(filters, 'vervanger').some(({ of }) => !of.includes(NIEMAND));
}

function rowOf({ wie, van, tot, vervanger }: Afwezig): Row {
  const query: Query = { over: 'afwezigheid', vorm: 'lijst', filters: [is('persoon', wie.id)] };
  return {
    titel: wie.naam,
    regels: [daysWords(van, tot), vervangerWords(vervanger)],
    opent: { verb: 'statusvragen.answer', data: { query } },
    velden: { Wie: wie.naam, Van: van, 'Tot en met': tot, Vervanger: vervanger?.naam ?? '' },
  };
}

function daysWords(van: string, tot: string): string {
  return `${formatShortDutchDate(van)} tot en met ${formatShortDutchDate(tot)}`;
}

function vervangerWords(vervanger: Persoon | undefined): string {
  return vervanger ? `Vervanger: ${vervanger.naam}` : 'Er is nog geen vervanger';
}

/** Somebody who is away twice is one. */
function howManyWords(found: readonly Afwezig[]): string {
  const namen = [...new Map(found.map(({ wie }) => [wie.id, wie.naam])).values()];
  return `${namen.length === 1 ? '1 collega is' : `${namen.length} collega’s zijn`} afwezig: ${listWords(namen)}`;
}

/** Nothing is said of somebody whose absence this reader may not see. */
function sentenceOf(found: readonly Afwezig[], asked: Persoon | undefined, actor: Actor): string | undefined {
  const [one, ...others] = found;
  if (one && others.length === 0) {
    const { wie, van, tot, vervanger } = one;
    return `${wie.naam} is afwezig: ${daysWords(van, tot)}. ${vervangerWords(vervanger)}`;
  }
  if (one) return `${listWords([...new Set(found.map(({ wie }) => wie.naam))])} zijn afwezig`;
  const sees = hasRol(actor, ...FOR) || asked?.id === actor.id;
  return asked && sees ? `${asked.naam} is dan niet afwezig gemeld` : undefined;
}
