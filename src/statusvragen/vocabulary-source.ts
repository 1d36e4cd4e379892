import type { Actor } from '../shared/actor.ts';
import type { Clock } from '../shared/clock.ts';
import { comparable } from '../shared/compare.ts';
import type { OpdrachtStreams } from './opdrachten-answer.ts';
import { readableBy } from './selection.ts';
import type { Titled } from './understand.ts';
import { createVocabulary, type Names, type Vocabulary } from './vocabulary.ts';

/** Opdrachten of which the title has all these words, as far as the reader may know of them. */
export type FindTitles = (words: readonly string[], reader: Actor) => Promise<readonly Titled[]>;

type Dependencies = {
  readonly streams: OpdrachtStreams;
  readonly listPersonen: () => Promise<Names['personen']>;
  readonly overleggen: Names['overleggen'];
  readonly gemeenten: readonly string[];
  readonly methoden: readonly string[];
  readonly clock: Clock;
};

/** New names are known after so many milliseconds at most; making a vocabulary reads every name there is. */
const KEPT_MS = 30_000;
const MAX_CANDIDATES = 5;

/** The words of the data as they are now, and the opdrachten behind them. */
export function createVocabularySource(dependencies: Dependencies): {
  readonly vocabulary: () => Promise<Vocabulary>;
  readonly findTitles: FindTitles;
} {
  const { streams, listPersonen, overleggen, gemeenten, methoden, clock } = dependencies;
  let kept: { readonly madeAt: number; readonly vocabulary: Promise<Vocabulary> } | undefined;

  const make = async (): Promise<Vocabulary> => {
    const [programmas, doelgroepen, titelwoorden, ofData] = await Promise.all([
      streams.values('programma'),
      streams.values('doelgroep'),
      streams.values('titelwoord'),
      streams.values('gemeente'),
    ]);
    return createVocabulary({
      personen: await listPersonen(),
      overleggen,
      programmas,
      gemeenten: [...new Set([...gemeenten, ...ofData])],
      methoden,
      doelgroepen,
      titelwoorden,
    });
  };

  return {
    vocabulary() {
      const now = Date.parse(clock.now());
      if (!kept || now - kept.madeAt >= KEPT_MS || now < kept.madeAt) {
        const vocabulary = make();
        kept = { madeAt: now, vocabulary };
        // What failed is tried again with the next question.
        vocabulary.catch(() => {
          kept = undefined;
        });
      }
      return kept.vocabulary;
    },
    async findTitles(words, reader) {
      const where = [...new Set(words.map(comparable))]
        .filter((word) => word !== '')
        .map((word) => ({ key: 'titelwoord', anyOf: [word] }));
      if (where.length === 0) return [];
      const { found } = await streams.select([...readableBy(reader), ...where], {
        by: 'titel',
        limit: MAX_CANDIDATES,
      });
      return found.map(({ id, state }) => ({ id, titel: state.titel }));
    },
  };
}
