import { methodenIn } from '../../opdrachten/ground/methoden.ts';
import type { IsNarrowedBy, Onderwerp, Query } from '../ground/query.ts';
import { CONSTRUCTIONS } from './constructions.ts';
import { hasNoOrder } from './left-out.ts';
import { type Lemma, lemmaOf } from './lexicon.ts';
import type { Parts } from './reading.ts';
import { saysNothing } from './says-nothing.ts';
import type { Asking, Subject } from './subject.ts';

/** What a word costs that is left over. */
const LEFT = 1;
/** A reading that leaves one of these out is the answer to another question. */
const TURNS: ReadonlySet<Lemma> = new Set(['niet', 'geen', 'zonder', 'vergelijken', 'moeten']);
const LEFT_THAT_TURNS = 2;
/** A name with which the answer would do nothing is left over as well. */
const NAME_UNUSED = 1;

/** An answer about something else than what was asked for. */
const HEAD_LOST = 1;

/** An order that the answer does not have. */
const NO_ORDER = 1;

/** The group of what is said by a name only, which fits whatever else is asked. */
const BY_NAME = CONSTRUCTIONS.length - 1;

type Candidate = {
  readonly parts: Parts;
  /** Which group of constructions: those that say more have a lower number. */
  readonly group: number;
  readonly taken: readonly boolean[];
  /** What is left over of the question. */
  readonly left: readonly string[];
  readonly cost: number;
};

/**
 * All constructions are tried on the same words. The reading that leaves least of the question over is the best; of those that leave as
 * little, the one that says more. Those that leave as little fit as well, unless they only say less.
 * @param whole makes the parts of the question with a subject; it may take words
 * @returns the best, of which the words are taken, and those that fit as well
 */
export function chooseReading(
  asking: Asking,
  isNarrowedBy: IsNarrowedBy,
  whole: (subject: Subject | undefined) => Parts,
): readonly [Parts, ...Parts[]] {
  const { cues } = asking;
  const before = cues.taken();
  const candidates = CONSTRUCTIONS.flatMap((constructions, group) =>
    constructions.flatMap(({ name, read }): readonly Candidate[] => {
      cues.backTo(before);
      const subject = read(asking);
      if (!subject) return [];
      const parts = { ...whole(subject), construction: name };
      const query: Query = { over: subject.over, vorm: parts.vorm, filters: parts.filters };
      const left = cues.rest((lemma) => !saysNothing(lemma, query));
      const unused = parts.filters.filter(({ filter }) => !isNarrowedBy(subject.over, filter));
      const lost = headLost(cues, subject.over, parts.filters);
      const isUnordered = hasNoOrder({ ...query, orde: parts.orde }, isNarrowedBy);
      const cost =
        costOf(left) +
        unused.length * NAME_UNUSED +
        (lost === undefined ? 0 : HEAD_LOST) +
        (isUnordered ? NO_ORDER : 0);
      const judged = lost === undefined ? parts : { ...parts, headLost: lost };
      return [{ parts: judged, group, left, cost, taken: cues.taken() }];
    }),
  );
  const least = Math.min(...candidates.map(({ cost }) => cost));
  const [best, ...others] = candidates.filter(({ cost }) => cost === least);
  cues.backTo(best?.taken ?? before);
  if (!best) return [whole(undefined)];
  // Each of two may have read the half that was meant.
  const close = others.filter(
    ({ group, left }) =>
      group === best.group || (group < BY_NAME && best.left.some((word) => !left.includes(word))),
  );
  const near = candidates
    .filter(
      ({ cost, parts }) => cost <= least + MOST_WORSE && parts.subject?.over !== best.parts.subject?.over,
    )
    .toSorted((a, b) => a.cost - b.cost)
    .map(({ parts }) => parts);
  return [{ ...best.parts, near }, ...close.map(({ parts }) => parts)];
}
/** What leaves more over than this beside the best is no reading that anybody meant. */
const MOST_WORSE = 2;

function costOf(left: readonly string[]): number {
  const turns = left.filter((word) => TURNS.has(lemmaOf(word) ?? 'opdracht'));
  return left.length * LEFT + turns.length * (LEFT_THAT_TURNS - LEFT);
}

/** Stands before what is asked for; or nothing does. */
const BEFORE_HEAD = /^(?:welke|hoeveel|alle|aantal|onze|geplande|gehouden)$/;
const JOINS = /^(?:en|of)$/;
const OF_WHICH = /^(?:die|van|voor|uit|in|bij|buiten|zonder)$/;
/** What is asked for by a noun, and what answers can be about it. */
const HEADS: readonly (readonly [
  is: (noun: string, filters: Parts['filters'], next: string) => boolean,
  over: readonly Onderwerp[],
])[] = [
  [
    (noun, filters) =>
      /(?:en|s)$/.test(noun) &&
      filters.some(({ filter }) => filter === 'methode') &&
      methodenIn(noun).methoden.length > 0,
    ['activiteiten', 'inbreng', 'kosten', 'voorbeelden', 'feiten'],
  ],
  // What residents advise is inbreng.
  [
    (noun, filters) => /^advie(?:s|zen)$/.test(noun) && !filters.some(({ filter }) => filter === 'doelgroep'),
    ['adviezen'],
  ],
  // What is owed of them is another list, of the asker alone where they do not see all. 'Signalen en inbreng' asks for two.
  [(noun, _, next) => noun === 'toezeggingen' && !JOINS.test(next), ['toezeggingen', 'signalen', 'cijfers']],
  [(noun, _, next) => noun === 'signalen' && !JOINS.test(next), ['signalen', 'toezeggingen', 'cijfers']],
  [(noun) => /^(?:bevinding|rapport)en$/.test(noun), ['bevindingen', 'rapporten']],
  // 'Inbreng die is opgeschreven' asks for what was said, and not for the opdrachten that have some.
  [(noun, _, next) => noun === 'inbreng' && OF_WHICH.test(next), ['inbreng']],
];

/**
 * 'Welke focusgroepen …' asks for those, and not for the opdrachten that have one.
 * @returns the word for what is asked for, when the answer is about something else
 */
function headLost(cues: Asking['cues'], over: Onderwerp, filters: Parts['filters']): string | undefined {
  // 'Enquêtes bij welke opdrachten' says itself what it asks for.
  if (cues.hasText('opdracht', 'opdrachten')) return undefined;
  const texts = cues.texts();
  const at = BEFORE_HEAD.test(texts[0] ?? '') ? 1 : 0;
  const noun = texts[at] ?? '';
  const head = HEADS.find(([is]) => is(noun, filters, texts[at + 1] ?? ''));
  return head && !head[1].includes(over) ? noun : undefined;
}
