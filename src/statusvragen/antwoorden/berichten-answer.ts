import { hasRol } from '../../shared/actor.ts';
import type { Bericht } from '../../shared/bericht.ts';
import { leegVan } from '../../shared/leeg.ts';
import { fits, fitsDay } from '../ground/conditions.ts';
import type { Filters } from '../ground/query.ts';
import { type AnswerKind, firstOf, KEEPERS, ordered, pageOfRows, type Row } from './answer-kind.ts';

/** The messages of the bot that did not surely arrive: the same that `berichten` shows, where something can be done about them. */
export const berichtenAnswer: AnswerKind = {
  telt: ['bericht dat misschien niet is aangekomen', 'berichten die misschien niet zijn aangekomen'],
  titel: () => 'Berichten die misschien niet zijn aangekomen',
  narrowedBy: ['aankomst', 'persoon', 'opdracht', 'periode'],
  heel: [],
  leeg: () => leegVan('berichten die misschien niet zijn aangekomen', 'die jij mag zien'),
  whole: {
    for: KEEPERS,
    seesOwn: false,
    others: 'Alleen de coördinator en de beheerder zien welke berichten niet zijn aangekomen.',
  },
  // Not everybody gets an answer.
  voorbeelden: [],
  async answer({ readBerichten }, asked) {
    const { query, actor } = asked;
    const known = hasRol(actor, ...KEEPERS) ? await readBerichten(actor) : [];
    const found = known.filter((one) => isAsked(one, query.filters));
    const inOrder = query.orde ? ordered(found, query.orde, ({ op }) => op) : found;
    return pageOfRows(asked, firstOf(query, inOrder).map(rowOf), undefined);
  },
};

function isAsked({ uncertain, bron, waarheen, op }: Bericht, filters: Filters): boolean {
  return (
    fits(filters, 'aankomst', [uncertain ? 'onzeker' : 'mislukt']) &&
    fits(filters, 'persoon', [idIn(waarheen, 'persoon')]) &&
    fits(filters, 'opdracht', [idIn(bron, 'opdracht')]) &&
    fitsDay(filters, op ?? '')
  );
}

function idIn(key: string, kind: string): string | undefined {
  return key.startsWith(`${kind}:`) ? key.slice(kind.length + 1) : undefined;
}

function rowOf({ what, target, uncertain, why, op }: Bericht): Row {
  return {
    wie: target,
    titel: what,
    regels: [`Voor ${target} · ${why}`],
    // There it is confirmed or posted again.
    opent: { verb: 'bezorging.list', data: {} },
    velden: {
      Bericht: what,
      Voor: target,
      Aangekomen: uncertain ? 'niet zeker' : 'nee',
      Waarom: why,
      Gezien: op ?? 'niet bekend',
    },
  };
}
