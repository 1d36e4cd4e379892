import { createBreather } from '../shared/breather.ts';
import { meaningId } from '../shared/ids.ts';
import { createReadings } from '../shared/one-look.ts';
import type { CountedModels } from './counted-models.ts';
import type { Answers, Known } from './known-answers.ts';
import type { FoundModel, Page, ReadModels, Streams, Versioned } from './ports.ts';
import type { Present } from './present.ts';

/** What can be asked of all streams of a subject. */
type StreamQuestions<State> = Pick<
  Streams<State, never>,
  'findBy' | 'list' | 'known' | 'pages' | 'pagesBy' | 'select' | 'count' | 'countBy' | 'values' | 'valuesOf'
> & {
  /** Something was stored: what was found in this look is not believed any more. */
  forgetAll(): void;
  /** Keeps none of the values that keys have: something was written anew. */
  letGo(): void;
};

const PAGE: Page = { limit: 500 };

/** Which streams were found: their states stay where they are kept, so that an answer takes no room. */
type Found = readonly Pick<Versioned<unknown>, 'id' | 'version'>[];

/** @param counted undefined: each question is asked of the store */
export function createStreamQuestions<State>(
  kind: string,
  readModels: ReadModels,
  { ofModels, kept }: Pick<Present<State>, 'ofModels' | 'kept'>,
  known: Known,
  counted: CountedModels<State> | undefined,
): StreamQuestions<State> {
  /** By key and value; the empty one is the list of all. */
  const searches = createReadings<readonly Versioned<State>[]>();
  const stretches = createReadings<Stretch>();
  const lists: Answers<Found> = new Map();
  const places: Answers<{ readonly found: Found; readonly next: Page | undefined }> = new Map();
  const all: Answers<ReadonlyMap<string, readonly string[]>> = new Map();
  const selections: Answers<{ readonly total: number; readonly found: Found }> = new Map();
  const counts: Answers<number> = new Map();
  const countsBy: Answers<ReadonlyMap<string, number>> = new Map();

  type Stretch = { readonly states: readonly Versioned<State>[]; readonly next: Page | undefined };
  /** Everything, page by page: nobody who asks without a page should miss what lies beyond one. */
  async function* everyStretch(
    read: (page: Page) => Promise<Stretch>,
  ): AsyncGenerator<readonly Versioned<State>[]> {
    const breathe = createBreather();
    for (let page: Page | undefined = PAGE; page; ) {
      await breathe();
      const { states, next } = await read(page);
      yield states;
      page = next;
    }
  }
  /** Where the next page begins follows from what was found: of some of it there may be nothing any more. */
  const stretchOf = async (models: readonly FoundModel[]): Promise<Stretch> => {
    const last = models.at(-1);
    const next = last && models.length === PAGE.limit ? { ...PAGE, after: last.id } : undefined;
    return { states: await ofModels(models), next };
  };
  const pagesOf = (read: (page: Page) => Promise<readonly FoundModel[]>) =>
    everyStretch(async (page) => stretchOf(await read(page)));
  /** Everything there is; who goes through all of it has it counted. */
  async function* everything(): AsyncGenerator<readonly Versioned<State>[]> {
    const walk = counted?.walk();
    for await (const page of pagesOf((asked) => readModels.list(kind, asked))) {
      await walk?.page(page);
      yield page;
    }
    walk?.end();
  }
  const whole = async (
    pages: AsyncIterable<readonly Versioned<State>[]>,
  ): Promise<readonly Versioned<State>[]> => {
    const found: Versioned<State>[] = [];
    for await (const page of pages) found.push(...page);
    return found;
  };

  /** As they are in memory; undefined: one of them is not, or not as it was found. */
  const inMemory = (found: Found): readonly Versioned<State>[] | undefined => {
    const states = found.flatMap(({ id, version }) => kept(id, version) ?? []);
    return states.length === found.length ? states : undefined;
  };
  const allCounted = async (): Promise<readonly Versioned<State>[] | undefined> => {
    const all = await counted?.all();
    return all && inMemory(all);
  };
  /** As the log has it, without a question; undefined: it has to be asked. */
  const countedBy = async (key: string, value: string | readonly string[], page?: Page) => {
    const anyOf = typeof value === 'string' ? [value] : value;
    const found = await counted?.found([{ key, anyOf }]);
    const { limit, after = '' } = page ?? { limit: Number.POSITIVE_INFINITY };
    return found && inMemory(found.filter(({ id }) => id > after).slice(0, limit));
  };
  const remembering = async (
    key: string,
    search: () => Promise<readonly Versioned<State>[]>,
  ): Promise<readonly Versioned<State>[]> => {
    let now: readonly Versioned<State>[] | undefined;
    const load = async (): Promise<Found> => {
      now = await search();
      return idsOf(now);
    };
    const isWhole = (found: Found): boolean => {
      now = inMemory(found);
      return now !== undefined;
    };
    await known.ask(lists, key, load, isWhole);
    return now ?? [];
  };
  const rememberingStretch = async (
    key: string,
    page: Page,
    read: () => Promise<Stretch>,
  ): Promise<Stretch> => {
    let now: readonly Versioned<State>[] | undefined;
    const load = async () => {
      const { states, next } = await read();
      now = states;
      return { found: idsOf(states), next };
    };
    const isWhole = ({ found }: { readonly found: Found }): boolean => {
      now = inMemory(found);
      return now !== undefined;
    };
    const { next } = await known.ask(places, JSON.stringify([key, page]), load, isWhole);
    return { states: now ?? [], next };
  };
  const valuesOf = async (keys: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> =>
    (await counted?.values(keys)) ??
    known.ask(all, JSON.stringify(keys), () => readModels.values(kind, keys));

  return {
    async findBy(key, value, page) {
      const inRoom = await countedBy(key, value, page);
      if (inRoom) return inRoom;
      const read = (asked: Page) => readModels.findBy(kind, key, value, asked);
      const name = typeof value === 'string' ? `${key}:${value}` : `${key} ${meaningId(...value)}`;
      if (page) {
        const asked = JSON.stringify([name, page]);
        return searches.read(asked, () => remembering(asked, async () => ofModels(await read(page))));
      }
      return searches.read(name, () => remembering(name, () => whole(pagesOf(read))));
    },
    async list(page) {
      if (page)
        return remembering(JSON.stringify([page]), async () => ofModels(await readModels.list(kind, page)));
      const all = await allCounted();
      if (all) return all;
      const listed = await searches.read('', () => remembering('', () => whole(everything())));
      // What was stored a moment ago may not be in a list of models yet.
      return (await allCounted()) ?? listed;
    },
    known: allCounted,
    pages: everything,
    pagesBy(key, value) {
      const name = `${key}:${value}`;
      return everyStretch((page) =>
        stretches.read(JSON.stringify([name, page]), () =>
          rememberingStretch(name, page, async () =>
            stretchOf(await readModels.findBy(kind, key, value, page)),
          ),
        ),
      );
    },
    async select(where, page) {
      let now: readonly Versioned<State>[] | undefined;
      const count = await counted?.count(where);
      const onPage = count === undefined ? undefined : await counted?.page(where, page);
      const inRoom = onPage && inMemory(onPage);
      if (count !== undefined && inRoom) return { total: count, found: inRoom };
      const asked = count === undefined ? page : { ...page, total: count };
      const { total } = await known.ask(
        selections,
        meaningId(JSON.stringify([where, page])),
        async () => {
          const selected = await readModels.select(kind, where, asked);
          now = await ofModels(selected.models);
          return { total: selected.total, found: idsOf(now) };
        },
        ({ found }) => {
          now = inMemory(found);
          return now !== undefined;
        },
      );
      return { total, found: now ?? [] };
    },
    count: async (where) =>
      (await counted?.count(where)) ??
      known.ask(counts, meaningId(JSON.stringify(where)), () => readModels.count(kind, where)),
    countBy: async (where, key, values) =>
      (await counted?.countBy(where, key, values)) ??
      known.ask(countsBy, meaningId(JSON.stringify([where, key, values])), () =>
        readModels.countBy(kind, where, key, values),
      ),
    values: async (key) => (await valuesOf([key])).get(key) ?? [],
    async valuesOf(keys) {
      const found = await valuesOf(keys);
      return (key) => found.get(key) ?? [];
    },
    forgetAll() {
      searches.forgetAll();
      stretches.forgetAll();
    },
    letGo: () => all.clear(),
  };
}

function idsOf(found: Found): Found {
  return found.map(({ id, version }) => ({ id, version }));
}
