import { everyDossier } from '../../opdrachten/every-dossier.ts';
import { type Getal, getalKey } from '../../opdrachten/getallen.ts';
import { mayReadPlan } from '../../opdrachten/ground/access-rules.ts';
import { doelgroepenIn } from '../../opdrachten/ground/doelgroepen.ts';
import type { Dossier } from '../../opdrachten/ground/dossier.ts';
import { comparable } from '../../shared/compare.ts';
import { formatMonth, formatShortDutchDate } from '../../shared/dutch-dates.ts';
import { except, fitsDay, fitsNumbers, isPeriode, type Numbers } from '../ground/conditions.ts';
import { isNumberFilter, type NumberFilter } from '../ground/filters.ts';
import type { Query } from '../ground/query.ts';
import {
  type Answer,
  type AnswerKind,
  type Asked,
  BOARD,
  firstOf,
  ordered,
  pageOfRows,
  type Row,
  type Slice,
  type Sources,
} from './answer-kind.ts';
import { dagGroepen, groepenOf } from './groepen-of.ts';
import {
  countApart,
  onlyByYear,
  planReadableBy,
  readableBy,
  selectionOf,
  vergaderingenVoor,
  without,
} from './selection.ts';
import { addUp, asksTotal, opkomstWords, type Told, totalWords } from './totals.ts';

/** A line with the day it is about and the slice of the chart it belongs to. */
export type Line = {
  readonly row: Row;
  readonly datum: string;
  readonly deel: string;
  readonly numbers?: Numbers;
  /** The numbers that should be known of it by now, and are not. */
  readonly onbekend?: readonly NumberFilter[];
  /** It does not take place: it is in no total. */
  readonly vervallen?: true;
};

/** What stands within dossiers. */
type InDossiers = {
  /** Dossiers without this hold no lines yet. */
  readonly mist: 'plan' | 'inbreng' | 'besluit';
  /** Is the person that is asked for one of each line, and not of the opdracht? */
  readonly ownsLine?: true;
  /** What the chart shows. */
  readonly verdeling: string;
  /** The number of an opdracht that says how many lines it has; with what else is counted, for this reader. */
  readonly getal: Getal;
  /** What of each line can be added up, what is asked most first; and what each line is. */
  readonly totalen?: { readonly telt: readonly NumberFilter[]; readonly woorden: AnswerKind['telt'] };
  readonly lines: (dossier: Dossier, query: Query, today: string) => readonly Line[];
  /** Lines that stand in no dossier. */
  readonly beside?: (sources: Sources, asked: Asked) => Promise<readonly Line[]>;
};

export const OF_DOSSIERS: AnswerKind['whole'] = {
  for: BOARD,
  seesOwn: true,
  others: 'Dit komt uit de opdrachten waar jij bij hoort.',
};

/** Lines of the opdrachten that the reader may read, by day. */
export function answerInDossiers(kind: InDossiers) {
  const { mist, ownsLine, verdeling, lines, beside } = kind;
  return async (sources: Sources, asked: Asked): Promise<Answer> => {
    const { streams, listVergaderingen } = sources;
    const { query, actor, today } = asked;
    // The days are those of the lines, not those of a meeting; and a group may be named in the text.
    const ofLine = ['methode', 'doelgroep', ...(ownsLine ? (['persoon'] as const) : [])] as const;
    const ofDossier = except(query.filters, ...ofLine).filter(
      (one) => !isPeriode(one) || one.dag !== undefined,
    );
    const vergaderingen = await vergaderingenVoor(ofDossier, listVergaderingen);
    const where = selectionOf(ofDossier, actor, vergaderingen, today);
    // Without a plan there can be activiteiten: those of a draft, for who makes it.
    const having = mist === 'plan' ? [] : [{ key: 'met', anyOf: [mist] }];
    const found: Line[] = [];
    for await (const dossier of everyDossier(streams, [...where, ...having])) {
      if (!mayReadPlan(actor, dossier)) continue;
      const groepen = groepenOf(dossier);
      found.push(
        ...lines(dossier, query, today)
          .filter(({ datum }) => fitsDay(query.filters, datum))

          .map((line) => ({
            ...line,
            row: { ...line.row, groepen: { ...groepen, ...dagGroepen(line.datum), ...line.row.groepen } },
          })),
      );
    }
    const more = (await beside?.(sources, asked)) ?? [];
    found.push(...more.filter(({ datum }) => fitsDay(query.filters, datum)));
    const orde = query.orde ?? { op: 'datum' };
    const telt = asksTotal(query) ? teltOf(query, kind) : undefined;
    const meant = found.filter(({ numbers = {} }) => fitsNumbers(query.filters, numbers));
    const fitting = meant.filter((line) => telt === undefined || isCounted(line, telt));
    const placeOf = ({ datum, numbers = {} }: Line): number | string | undefined =>
      isNumberFilter(orde.op) ? numbers[orde.op] : datum;
    const shown = firstOf(query, ordered(fitting, orde, placeOf), placeOf);
    const rows = shown.map(({ row, numbers }) => (numbers ? { ...row, numbers } : row));
    const delen = slices(shown);
    const told: Told | undefined =
      telt && kind.totalen && shown.length > 0
        ? telt === 'opkomst'
          ? opkomstWords(
              shown.map(({ numbers = {} }) => numbers),
              kind.totalen.woorden,
            )
          : totalWords(query, telt, addUp(shown.map(({ numbers }) => numbers?.[telt])), kind.totalen.woorden)
        : isNotHeld(telt) && meant.length > 0
          ? { zin: 'Hoeveel mensen er kwamen, is nog niet bekend: er is nog niets van gehouden' }
          : undefined;
    return {
      ...(query.vorm === 'aantal' && query.filters.length > 0
        ? { van: await countAll(sources, asked, kind) }
        : {}),
      ...told,
      ...pageOfRows(
        asked,
        rows,
        (await onlyByYear(streams, query.filters, actor, today)) ??
          (await countApart(streams, without(mist, ofDossier, actor, vergaderingen, today), mist)),
      ),
      verdeling: delen.length > 1 ? { naam: verdeling, delen } : undefined,
    };
  };
}

/** All lines that this reader may see, counted by their opdrachten. */
async function countAll(sources: Sources, asked: Asked, { getal, beside }: InDossiers): Promise<number> {
  const { streams } = sources;
  const key = getalKey(getal);
  const where = [...readableBy(asked.actor), ...planReadableBy(asked.actor)];
  const counts = await streams.countBy(where, key, await streams.values(key));
  const others = await beside?.(sources, { ...asked, query: { ...asked.query, filters: [] } });
  return [...counts].reduce((total, [value, many]) => total + Number(value) * many, others?.length ?? 0);
}

/** These are known of what was held. */
function isNotHeld(telt: NumberFilter | undefined): boolean {
  return telt === 'deelnemers' || telt === 'opkomst';
}

/** What is added up, of what can be. */
function teltOf({ telt }: Query, { totalen }: InDossiers): NumberFilter | undefined {
  return totalen?.telt.find((one) => one === telt) ?? totalen?.telt[0];
}

/** What takes place and has the number, or should have it by now. */
function isCounted({ numbers, onbekend, vervallen }: Line, telt: NumberFilter): boolean {
  return !vervallen && (numbers?.[telt] !== undefined || onbekend?.includes(telt) === true);
}

/** Does the text name the group, in these words or as one of them? */
export function names(text: string | null | undefined, group: string | undefined): boolean {
  if (group === undefined) return false;
  const asked = comparable(group);
  return ` ${comparable(text ?? '')} `.includes(` ${asked} `) || doelgroepenIn([text]).includes(asked);
}

function slices(lines: readonly Line[]): readonly Slice[] {
  const counts = new Map<string, number>();
  for (const { deel } of lines) counts.set(deel, (counts.get(deel) ?? 0) + 1);
  return [...counts]
    .map(([naam, aantal]) => ({ naam, aantal }))
    .toSorted((a, b) => b.aantal - a.aantal || a.naam.localeCompare(b.naam, 'nl'));
}

/** A day, or a month when the day is not known, in words. */
export function dateWords(datum: string): string {
  if (datum === '') return 'datum nog niet bekend';
  return datum.length === 'YYYY-MM'.length ? formatMonth(datum) : formatShortDutchDate(datum);
}
