import type { Actor } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import type { Answering } from './answering.ts';
import type { Row } from './antwoorden/answer-kind.ts';
import { type Filters, is, type Query } from './ground/query.ts';
import { recordedIn } from './taal/recorded-words.ts';
import type { Understanding } from './taal/understanding.ts';

/** What is recorded in somebody's own words, and is found by those. */
const OVER = ['toezeggingen', 'signalen', 'inbreng'] as const;
const ROWS_AT_ONCE = 500;
/** Of a reader who sees more opdrachten than this no texts are looked at: that takes longer than anybody waits. A region of sixty has some hundreds in ten years. */
const MOST_OPDRACHTEN = 2_000;

type Dependencies = Pick<Answering, 'answer'> & { readonly clock: Clock };

/**
 * What a question means that no rule read, when it names one recorded text by its own words; and what was read as a text with words that
 * none of its kind has, when one of another kind has them. Only among what this reader may read.
 * @param asked how the rules read it
 */
export async function byOwnWords(
  asked: Understanding,
  text: string,
  actor: Actor,
  dependencies: Dependencies,
): Promise<Understanding> {
  const isSure = asked.kind === 'query' && asked.notUnderstood.length === 0;
  const isOne = asked.kind !== 'choose' && asked.kind !== 'either';
  const words = asked.kind === 'query' ? asked.query.filters.filter(({ filter }) => filter === 'woord') : [];
  if (!isOne || (isSure && words.length === 0) || !(await seesFew(actor, dependencies))) return asked;
  if (isSure && !(await findsNone(asked.query.over, words, actor, dependencies))) return asked;
  const query = await findRecorded(text, actor, dependencies);
  return query ? { kind: 'query', query, notUnderstood: [], corrected: [], construction: undefined } : asked;
}

async function seesFew(actor: Actor, { answer, clock }: Dependencies): Promise<boolean> {
  const all: Query = { over: 'opdrachten', vorm: 'aantal', filters: [] };
  const found = await answer({
    query: all,
    actor,
    today: localDate(clock.now()),
    limit: 1,
    zonderVerdeling: true,
  });
  return found !== undefined && found.total <= MOST_OPDRACHTEN;
}

/** Whatever else is asked of it: that a text is not as it was thought to be, is the answer. */
async function findsNone(
  over: Query['over'],
  filters: Filters,
  actor: Actor,
  { answer, clock }: Dependencies,
): Promise<boolean> {
  const query: Query = { over, vorm: 'lijst', filters };
  return (await answer({ query, actor, today: localDate(clock.now()), limit: 1 }))?.total === 0;
}

/** @returns the query of which the one text that is named is the whole answer */
async function findRecorded(
  text: string,
  actor: Actor,
  { answer, clock }: Dependencies,
): Promise<Query | undefined> {
  const today = localDate(clock.now());
  const found = await Promise.all(
    OVER.map(async (over) => {
      const rows = await allRows({ over, vorm: 'lijst', filters: [] });
      return rows.map((row) => ({ over, tekst: row.titel, omgeving: wordsOf(row) }));
    }),
  );
  const kind = kindIn(text);
  const texts = found.flat().filter(({ over }) => kind === undefined || over === kind);
  const meant = recordedIn(text, texts, kind === undefined ? undefined : SHORT_OF_KIND);
  if (!meant) return undefined;
  const { one, woorden } = meant;
  const query: Query = {
    over: one.over,
    vorm: 'lijst',
    filters: woorden.map((woord) => is('woord', woord)),
  };
  // Another text may have these words beside others.
  const shown = await answer({ query, actor, today, limit: 2 });
  return shown?.total === 1 ? query : undefined;

  async function allRows(query: Query): Promise<readonly Row[]> {
    const rows: Row[] = [];
    for (let from: string | undefined; ; ) {
      const page = await answer({ query, actor, today, limit: ROWS_AT_ONCE, zonderVerdeling: true, from });
      rows.push(...(page?.rows ?? []));
      if (page?.next === undefined) return rows;
      from = page.next;
    }
  }
}

/** What is done with one kind of text only: a reaction to 'de bus' is to a signaal, whatever residents said of a bus. */
const KINDS: readonly (readonly [said: RegExp, over: (typeof OVER)[number]])[] = [
  [
    /\b(?:beantwoord\p{L}*|geantwoord|antwoordde|gereageerd|reageert|reageerde|behandelaar|gemeld|melder|signaal)(?!\p{L})/iu,
    'signalen',
  ],
  [/\b(?:beloofd|belofte|toegezegd|toezegging|nagekomen)(?!\p{L})/iu, 'toezeggingen'],
  [/\b(?:overgenomen|afgewezen|ingebracht|inbreng|idee|wens)(?!\p{L})/iu, 'inbreng'],
];
/** Where the kind is said a short word names it: 'de bus'. */
const SHORT_OF_KIND = 3;

function kindIn(text: string): (typeof OVER)[number] | undefined {
  const found = KINDS.filter(([said]) => said.test(text));
  return found.length === 1 ? found[0]?.[1] : undefined;
}

function wordsOf({ velden }: Row): string {
  return Object.values(velden).join(' ');
}
