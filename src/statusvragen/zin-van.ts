import type { Actor } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { comparable, same } from '../shared/compare.ts';
import { createKeptAnswers } from '../shared/kept-answers.ts';
import { MAX_ASKED } from '../shared/typed-text.ts';
import type { Answering } from './answering.ts';
import { isNarrowedBy, titelVan } from './antwoorden/answers.ts';
import { isNumber, isPeriode, isSet } from './ground/conditions.ts';
import { KNOWN } from './ground/filters.ts';
import { type Query, querySchema } from './ground/query.ts';
import type { Vocabulary } from './taal/vocabulary.ts';
import type { FindTitles } from './vocabulary-source.ts';

/** A sentence that asks this in the chat, read there as exactly this; undefined: there is none that is sure to be. */
export type ZinVan = (query: Query, actor: Actor) => Promise<string | undefined>;

/** Is this text a command of the chat, and so no question? */
export type IsCommand = (text: string) => Promise<boolean>;

type Dependencies = Pick<Answering, 'chipsFor'> & {
  readonly vocabulary: () => Promise<Vocabulary>;
  readonly withoutNames: (titelwoorden: readonly string[]) => Promise<Vocabulary>;
  readonly findTitles: FindTitles;
  readonly isCommand: IsCommand;
  readonly clock: Clock;
};

/** A page is asked for every few seconds; a name that comes or goes meanwhile may make it another question for so many milliseconds at most. */
const KEPT_MS = 10 * 60_000;

/** What stands on a page in words: what it is called, and how its conditions are said. Each way of saying it is read as who types it would be. */
export function createZinVan(dependencies: Dependencies): ZinVan {
  const { chipsFor, vocabulary, withoutNames, findTitles, isCommand, clock } = dependencies;
  const kept = createKeptAnswers<string | undefined>(clock, KEPT_MS);

  const find = async (query: Query, actor: Actor, today: string): Promise<string | undefined> => {
    const { understand } = await import('./taal/understand.ts');
    const isReadAs = async (zin: string, known: Vocabulary, titles: FindTitles): Promise<boolean> => {
      const read = await understand(zin, {
        vocabulary: known,
        today,
        asker: actor.id,
        findTitles: (titel) => titles(titel, actor),
        isNarrowedBy,
        previous: undefined,
      });
      const isSure = read.kind === 'query' && read.notUnderstood.length === 0 && read.corrected.length === 0;
      return isSure && asksSame(read.query, query);
    };
    const words = (await chipsFor(query, actor)).map((chip) => chip.words);
    const zinnen: string[] = [];
    for (const zin of zinnenVan(query, words))
      if (zin.length <= MAX_ASKED && !(await isCommand(zin))) zinnen.push(zin);
    if (namesNothing(query))
      for (const zin of zinnen) {
        let asksTitles = false;
        const titles: FindTitles = async () => {
          asksTitles = true;
          return [];
        };
        // If it is read so when titles have each of its words, it is whichever titles there are: every title need not be read for it.
        const known = await withoutNames(comparable(zin).split(' '));
        if ((await isReadAs(zin, known, titles)) && !asksTitles) return zin;
      }
    const known = await vocabulary();
    for (const zin of zinnen) if (await isReadAs(zin, known, findTitles)) return zin;
    return undefined;
  };

  return (query, actor) => {
    const today = localDate(clock.now());
    return kept.read(JSON.stringify([today, actor.id, query]), () => find(query, actor, today));
  };
}

/** Does it say days, numbers and what the software has words for, and no name of the data? */
function namesNothing({ filters }: Query): boolean {
  return filters.every(
    (one) => isPeriode(one) || isNumber(one) || (isSet(one) && KNOWN[one.filter] !== undefined),
  );
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
