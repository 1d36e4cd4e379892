import * as z from 'zod/v4';
import { inPrivate } from '../bot/bot-cards.ts';
import type { CardMessage, CommandTurn, Routes } from '../bot/ports.ts';
import type { Actor } from '../shared/actor.ts';
import { DomainError } from '../shared/errors.ts';
import type { Ids } from '../shared/ids.ts';
import { MAX_ASKED } from '../shared/typed-text.ts';
import { takeAlongCard } from './antwoorden/antwoord-cards.ts';
import { tooLongCard } from './antwoorden/te-lang-card.ts';
import { createChangeRoutes } from './change-routes.ts';
import type { Gesprek } from './gesprek.ts';
import { inOrder, is, type Query, querySchema } from './ground/query.ts';
import { createRefineRoutes } from './refine-routes.ts';
import { createShow } from './show-answer.ts';
import { questionsIn } from './two-questions.ts';
import {
  type AskDependencies,
  createAsk,
  createRead,
  goesOn,
  notUnderstood,
  type Read,
} from './typed-question.ts';
import type { ListValues } from './values.ts';

type Dependencies = Parameters<typeof createShow>[0] &
  AskDependencies & {
    readonly gesprek: Gesprek;
    readonly listValues: ListValues;
    readonly ids: Ids;
    /** A link to the whole answer as a file. */
    readonly offerExport: (actor: Actor, query: Query, vorm: 'xlsx' | 'csv') => Promise<CardMessage>;
  };

const answerData = z.strictObject({
  query: querySchema,
  page: z.coerce.number().int().min(1).default(1),
  from: z.string().max(100).optional(),
  /** Where earlier pages began, with commas between them. */
  trail: z
    .string()
    .max(1000)
    .default('')
    .transform((text) => text.split(',').filter((from) => from !== '')),
});
const queryData = z.strictObject({ query: querySchema });
const exportData = queryData.extend({ vorm: z.enum(['xlsx', 'csv']).default('xlsx') });
const takeData = z.strictObject({ vraag: z.string().max(MAX_ASKED).default('') });
const askData = z.strictObject({ vraag: z.string().max(MAX_ASKED) });

/** Questions in Dutch: understood by rules, answered from the record. */
export function createVraagRoutes(dependencies: Dependencies): Routes {
  const showFound = createShow(dependencies);
  const show = async (...asked: Parameters<typeof showFound>) =>
    (await showFound(...asked)) ?? notUnderstood('');
  const read = createRead(dependencies);
  const ask = createAsk(dependencies, read, show);
  const take = createTake(dependencies, read);
  const { listValues, ids } = dependencies;
  const change = createChangeRoutes({ listValues, show, chipsFor: dependencies.chipsFor, ids });
  const refine = createRefineRoutes({
    listValues,
    chipsFor: dependencies.chipsFor,
    show,
    change: change.opened,
    ids,
  });
  return {
    commands: [],
    verbs: {
      ...change.verbs,
      ...refine,
      'statusvragen.answer': ({ actor, place, data }) => {
        const { query, ...how } = parse(answerData, data);
        return show(query, actor, place, how);
      },
      'statusvragen.choose': ({ actor, place, data }) => {
        const { query, opdracht } = parse(queryData.extend({ opdracht: z.string().max(200) }), data);
        const filters = inOrder([...query.filters, is('opdracht', opdracht)]);
        return show({ ...query, filters }, actor, place);
      },
      'statusvragen.ask': ({ actor, place, data }) => ask(parse(askData, data).vraag, actor, place),
      'statusvragen.take': ({ actor, data }) => take(parse(takeData, data).vraag, actor),
      'statusvragen.export': ({ actor, data }) => {
        const { query, vorm } = parse(exportData, data);
        return dependencies.offerExport(actor, query, vorm);
      },
    },
    // What one reader may see is not shown where a whole channel reads along.
    otherText: async ({ text, actor, place, about }: CommandTurn) => {
      if (text === '' || (text.includes('\n') && questionsIn(text).length < 2)) return undefined;
      return inPrivate(place, () => ask(text, actor, place, about));
    },
    longText: ({ text, actor, place }) =>
      inPrivate(place, async () => {
        const { nearestQuestions } = await import('./voorbeeldvragen.ts');
        return tooLongCard(text.length, goesOn(text, actor), await nearestQuestions('', actor));
      }),
  };
}

/** 'Exporteer de inbreng van jeugd': the answer to what was named as a file, or what there is to take along. */
function createTake(
  { offerExport, gesprek }: Dependencies,
  read: Read,
): (text: string, actor: Actor) => Promise<CardMessage> {
  return async (text, actor) => {
    const asked = text === '' ? undefined : await read(text, actor);
    if (asked?.kind === 'query') return offerExport(actor, asked.query, 'xlsx');
    return takeAlongCard((await gesprek.previous(actor.id))?.query, actor);
  };
}

function parse<Value>(schema: z.ZodType<Value>, data: unknown): Value {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new DomainError('invalid-input', 'Deze kaart klopt niet meer. Typ je vraag opnieuw.');
}
