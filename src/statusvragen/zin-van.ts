import type { Actor } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { same } from '../shared/compare.ts';
import { createKeptAnswers } from '../shared/kept-answers.ts';
import { MAX_ASKED } from '../shared/typed-text.ts';
import type { Answering } from './answering.ts';
import { isNarrowedBy, titelVan } from './antwoorden/answers.ts';
import { type Query, querySchema } from './ground/query.ts';
import type { Vocabulary } from './taal/vocabulary.ts';
import type { FindTitles } from './vocabulary-source.ts';

/** A sentence that asks this in the chat, read there as exactly this; undefined: there is none that is sure to be. */
export type ZinVan = (query: Query, actor: Actor) => Promise<string | undefined>;

/** Is this text a command of the chat, and so no question? */
export type IsCommand = (text: string) => Promise<boolean>;

type Dependencies = Pick<Answering, 'chipsFor'> & {
  readonly vocabulary: () => Promise<Vocabulary>;
  readonly findTitles: FindTitles;
  readonly isCommand: IsCommand;
  readonly clock: Clock;
};

/** A page is asked for every few seconds; a name that comes or goes meanwhile may make it another question for so many milliseconds at most. */
const KEPT_MS = 10 * 60_000;

/** What stands on a page in words: what it is called, and how its conditions are said. Each way of saying it is read as who types it would be. */
export function createZinVan({ chipsFor, vocabulary, findTitles, isCommand, clock }: Dependencies): ZinVan {
  const kept = createKeptAnswers<string | undefined>(clock, KEPT_MS);

  const find = async (query: Query, actor: Actor, today: string): Promise<string | undefined> => {
    const { understand } = await import('./taal/understand.ts');
    const words = (await chipsFor(query, actor)).map((chip) => chip.words);
    const known = await vocabulary();
    for (const zin of zinnenVan(query, words)) {
      if (zin.length > MAX_ASKED || (await isCommand(zin))) continue;
      const read = await understand(zin, {
        vocabulary: known,
        today,
        asker: actor.id,
        findTitles: (titel) => findTitles(titel, actor),
        isNarrowedBy,
        previous: undefined,
      });
      const isSure = read.kind === 'query' && read.notUnderstood.length === 0 && read.corrected.length === 0;
      if (isSure && asksSame(read.query, query)) return zin;
    }
    return undefined;
  };

  return (query, actor) => {
    const today = localDate(clock.now());
    return kept.read(JSON.stringify([today, actor.id, query]), () => find(query, actor, today));
  };
}

/** Do they ask the same? However their parts are ordered. */
export function asksSame(one: Query, other: Query): boolean {
  return same(querySchema.parse(one), querySchema.parse(other));
}

/** What is on the agendas is called planning; the rest as its answer is. */
function zinnenVan(query: Query, words: readonly string[]): readonly string[] {
  const wat = query.over === 'agendapunten' ? 'planning' : titelVan(query).toLowerCase();
  return [[wat, ...words].join(' '), [`welke ${wat}`, ...words].join(' '), [wat, ...words].join(', ')];
}
