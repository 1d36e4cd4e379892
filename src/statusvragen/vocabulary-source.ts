import type { OpdrachtStreams } from '../opdrachten/opdracht-events.ts';
import type { CurrentDossier } from '../opdrachten/opdrachten.ts';
import type { Actor } from '../shared/actor.ts';
import type { Clock } from '../shared/clock.ts';
import { comparable } from '../shared/compare.ts';
import type { LeesRegio } from '../shared/regio.ts';
import { readableBy } from './antwoorden/selection.ts';
import type { Titled } from './taal/find-title.ts';
import { isFiller } from './taal/lexicon.ts';
import type { Names } from './taal/spot-names.ts';
import { createVocabulary, type Vocabulary } from './taal/vocabulary.ts';

/** Opdrachten of which the title has all these words, as far as the reader may know of them. */
export type FindTitles = (words: readonly string[], reader: Actor) => Promise<readonly Titled[]>;

/** Opdrachten that somebody may mean with these words; several when it is not clear, none when nothing comes near. */
export type FindOpdrachten = (words: string, reader: Actor) => Promise<readonly CurrentDossier[]>;

type Dependencies = {
  readonly streams: OpdrachtStreams;
  readonly listPersonen: () => Promise<Names['personen']>;
  readonly coordinatoren: Names['coordinatoren'];
  /** The titles of the topics of all jaaragenda's. */
  readonly listOnderwerpen: () => Promise<readonly string[]>;
  readonly regio: LeesRegio;
  readonly clock: Clock;
};

/** New names are known after so many milliseconds at most; making a vocabulary reads every name there is. */
const KEPT_MS = 30_000;
const MAX_CANDIDATES = 5;

/** The words of the data as they are now, and the opdrachten behind them. */
export function createVocabularySource(dependencies: Dependencies): {
  readonly vocabulary: () => Promise<Vocabulary>;
  /** What is set of the region, and these words as if titles had them: for a sentence that names nothing of the data. Asks no opdracht. */
  readonly withoutNames: (titelwoorden: readonly string[]) => Promise<Vocabulary>;
  readonly findTitles: FindTitles;
  readonly findOpdrachten: FindOpdrachten;
} {
  const { streams, listPersonen, regio, clock } = dependencies;
  let kept: { readonly madeAt: number; readonly vocabulary: Promise<Vocabulary> } | undefined;

  const make = async (): Promise<Vocabulary> => {
    const { gegevens, overleggen, alleGemeenten, gemeenten: gemeentenVan } = await regio();
    const valuesOf = await streams.valuesOf(['programma', 'doelgroep', 'titelwoord', 'gemeente']);
    return createVocabulary({
      personen: await listPersonen(),
      coordinatoren: dependencies.coordinatoren,
      overleggen: overleggen.namen,
      programmas: [...new Set([...valuesOf('programma'), ...gegevens.programmas])],
      gemeenten: [...new Set([...alleGemeenten, ...valuesOf('gemeente')])],
      gemeentenNu: gemeentenVan().length,
      schoolvakanties: gegevens.schoolvakanties,
      doelgroepen: valuesOf('doelgroep'),
      titelwoorden: valuesOf('titelwoord'),
      onderwerpen: await dependencies.listOnderwerpen(),
    });
  };

  const source = {
    async withoutNames(titelwoorden: readonly string[]): Promise<Vocabulary> {
      const { gegevens, overleggen, alleGemeenten, gemeenten } = await regio();
      return createVocabulary({
        personen: [],
        coordinatoren: dependencies.coordinatoren,
        overleggen: overleggen.namen,
        programmas: gegevens.programmas,
        gemeenten: alleGemeenten,
        gemeentenNu: gemeenten().length,
        schoolvakanties: gegevens.schoolvakanties,
        doelgroepen: [],
        titelwoorden,
      });
    },
    vocabulary(): Promise<Vocabulary> {
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
    async findTitles(words: readonly string[], reader: Actor): Promise<readonly Titled[]> {
      const found = await select(
        words.map((word) => [word]),
        reader,
      );
      return found.map(({ id, state }) => ({ id, titel: state.titel }));
    },
    /** By words of the title or kenmerk, with typing errors and beginnings of words forgiven. */
    async findOpdrachten(text: string, reader: Actor): Promise<readonly CurrentDossier[]> {
      const typed = comparable(text).split(' ');
      const words = typed.every(isFiller) ? typed : typed.filter((word) => !isFiller(word));
      const exact = await select(
        words.map((word) => [word]),
        reader,
      );
      if (exact.length > 0) return exact;
      const { titleWords } = await source.vocabulary();
      const near = words.map(titleWords).filter((found) => found.length > 0);
      const every = await select(near, reader);
      // Of several words one may be of no title.
      return every.length > 0 || near.length < 2 ? every : select([near.flat()], reader);
    },
  };
  return source;

  /** Those that have one of each of these lists of words in the title or kenmerk. */
  async function select(
    all: readonly (readonly string[])[],
    reader: Actor,
  ): Promise<readonly CurrentDossier[]> {
    const where = all.filter((words) => words.join('') !== '').map((anyOf) => ({ key: 'titelwoord', anyOf }));
    if (where.length === 0) return [];
    const conditions = [...readableBy(reader), ...where];
    return (await streams.select(conditions, { by: 'titel', limit: MAX_CANDIDATES })).found;
  }
}
