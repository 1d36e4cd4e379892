import { createReadings } from '../shared/one-look.ts';
import type { Page, ReadModel, ReadModels, Streams, Versioned } from './ports.ts';
import type { Present } from './present.ts';

/** What can be asked of all streams of a subject. */
export type StreamQuestions<State> = Pick<
  Streams<State, never>,
  'findBy' | 'list' | 'select' | 'count' | 'countBy' | 'values'
> & {
  /** Something was stored: what was found in this look is not believed any more. */
  forgetAll(): void;
};

const PAGE: Page = { limit: 500 };

export function createStreamQuestions<State>(
  kind: string,
  readModels: ReadModels,
  { ofModels }: Pick<Present<State>, 'ofModels'>,
): StreamQuestions<State> {
  /** By key and value; the empty one is the list of all. */
  const searches = createReadings<readonly Versioned<State>[]>();

  /** Everything, page by page: nobody who asks without a page should miss what lies beyond one. */
  const everyPage = async (
    read: (page: Page) => Promise<readonly ReadModel[]>,
  ): Promise<readonly Versioned<State>[]> => {
    const all: Versioned<State>[] = [];
    for (let page: Page | undefined = PAGE; page; ) {
      const models = await read(page);
      all.push(...(await ofModels(models)));
      const last = models.at(-1);
      page = last && models.length === PAGE.limit ? { ...PAGE, after: last.id } : undefined;
    }
    return all;
  };

  return {
    async findBy(key, value, page) {
      const read = (asked: Page) => readModels.findBy(kind, key, value, asked);
      return page ? ofModels(await read(page)) : searches.read(`${key}:${value}`, () => everyPage(read));
    },
    async list(page) {
      const read = (asked: Page) => readModels.list(kind, asked);
      return page ? ofModels(await read(page)) : searches.read('', () => everyPage(read));
    },
    async select(where, page) {
      const { total, models } = await readModels.select(kind, where, page);
      return { total, found: await ofModels(models) };
    },
    count: (where) => readModels.count(kind, where),
    countBy: (where, key, values) => readModels.countBy(kind, where, key, values),
    values: (key) => readModels.values(kind, key),
    forgetAll: searches.forgetAll,
  };
}
