import * as z from 'zod/v4';
import { inPrivate } from '../bot/bot-cards.ts';
import type { CardMessage, CommandTurn, Place, Routes } from '../bot/ports.ts';
import { mayReadOpdracht } from '../opdrachten/ground/access-rules.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import { type Actor, hasRol } from '../shared/actor.ts';
import { localDate } from '../shared/clock.ts';
import { same } from '../shared/compare.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { DomainError } from '../shared/errors.ts';
import type { Ids } from '../shared/ids.ts';
import { MAX_ASKED } from '../shared/typed-text.ts';
import type { Answering } from './answering.ts';
import { BOARD } from './antwoorden/answer-kind.ts';
import { isNarrowedBy } from './antwoorden/answers.ts';
import { takeAlongCard } from './antwoorden/antwoord-cards.ts';
import { tooLongCard } from './antwoorden/te-lang-card.ts';
import {
  askBackCard,
  neverRecordedCard,
  notUnderstoodCard,
  whichOpdrachtCard,
  whichQuestionCard,
} from './antwoorden/terugvraag-cards.ts';
import { createChangeRoutes } from './change-routes.ts';
import type { Gesprek } from './gesprek.ts';
import { inOrder, is, type Query, querySchema } from './ground/query.ts';
import type { Gelezen, ModelLezer } from './model-lezer.ts';
import { createRefineRoutes } from './refine-routes.ts';
import { createShow, type Show } from './show-answer.ts';
import type { Understanding } from './taal/understanding.ts';
import type { Vocabulary } from './taal/vocabulary.ts';
import { goesOnWithin, questionsIn } from './two-questions.ts';
import type { ListValues } from './values.ts';
import type { FindTitles } from './vocabulary-source.ts';
import { createWeigh } from './weigh.ts';

type Dependencies = Parameters<typeof createShow>[0] &
  Pick<Answering, 'findDossier'> & {
    readonly vocabulary: () => Promise<Vocabulary>;
    readonly findTitles: FindTitles;
    readonly gesprek: Gesprek;
    readonly listValues: ListValues;
    readonly ids: Ids;
    /** A link to the whole answer as a file. */
    readonly offerExport: (actor: Actor, query: Query, vorm: 'xlsx' | 'csv') => Promise<CardMessage>;
    /** Reads what the grammar is not sure of; undefined: this organisation has no language model for it. */
    readonly modelLezer: ModelLezer | undefined;
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

/** Says so where nothing answers it. */
type ShowAny = (...asked: Parameters<Show>) => Promise<CardMessage>;
type Unsure = Extract<Understanding, { readonly kind: 'unsure' }>;

/** @param before the question that it goes on from, or that there is none; absent: the one before it in the chat */
type Read = (text: string, actor: Actor, about?: string, before?: Query | 'none') => Promise<Understanding>;

/** How a text is understood by who typed it. */
function createRead({ vocabulary, findTitles, gesprek, clock }: Dependencies): Read {
  return async (text, actor, about, before) => {
    // The words and dates of questions are a large part that the first answer does not need.
    const { understand } = await import('./taal/understand.ts');
    return understand(text, {
      vocabulary: await vocabulary(),
      today: localDate(clock.now()),
      asker: actor.id,
      findTitles: (words) => findTitles(words, actor),
      seesAll: hasRol(actor, ...BOARD),
      isNarrowedBy,
      previous:
        before === undefined && about === undefined
          ? await gesprek.previous(actor.id)
          : before === 'none'
            ? undefined
            : before,
      about,
    });
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
    return takeAlongCard(await gesprek.previous(actor.id), actor);
  };
}

/** The answer to a text, or what may have been meant by it. */
function createAsk(dependencies: Dependencies, read: Read, show: ShowAny) {
  const { findDossier } = dependencies;
  const reading = async (query: Query, actor: Actor) => ({
    query,
    chips: await dependencies.chipsFor(query, actor),
  });
  /** Nothing is answered before the asker says what was meant. */
  const askBack = async (asked: Unsure, text: string, actor: Actor): Promise<CardMessage> => {
    const { nearestQuestions } = await import('./voorbeeldvragen.ts');
    return askBackCard({
      ...asked,
      read: await reading(asked.query, actor),
      near: await Promise.all(asked.near.map((one) => reading(one, actor))),
      nearest: await nearestQuestions(text, actor),
      vraag: goesOn(text, actor),
      seesAll: hasRol(actor, ...BOARD),
    });
  };
  const askWhich = async (queries: readonly Query[], actor: Actor): Promise<CardMessage> => {
    return whichQuestionCard(await Promise.all(queries.map((query) => reading(query, actor))));
  };
  const choose = async (query: Query, ids: readonly string[], actor: Actor): Promise<CardMessage> => {
    const candidates: Dossier[] = [];
    for (const id of ids) {
      const dossier = await findDossier(id);
      if (dossier && mayReadOpdracht(actor, dossier)) candidates.push(dossier);
    }
    if (candidates.length === 0) return notUnderstood('');
    return whichOpdrachtCard(query, candidates);
  };

  /** Of a name that nobody knows the model knows no more; and what it leaves out as the grammar did is asked back. */
  const readByModel = async (
    asked: Understanding,
    text: string,
    actor: Actor,
  ): Promise<Gelezen | undefined> => {
    const { modelLezer, vocabulary, findTitles, clock } = dependencies;
    const isUnsure = asked.kind === 'unknown' || (asked.kind === 'unsure' && asked.unknown.length === 0);
    if (!modelLezer || !isUnsure) return undefined;
    const gelezen = await modelLezer(text, {
      vocabulary: await vocabulary(),
      today: localDate(clock.now()),
      asker: actor.id,
      findTitles: (words) => findTitles(words, actor),
    });
    return asked.kind === 'unsure' && same(gelezen?.query, asked.query) ? undefined : gelezen;
  };

  const answerOne = async (typed: string, { actor, place, about, before, isOneOfMore = false }: Asker) => {
    const { weeklyWish } = await import('./taal/weekly-wish.ts');
    const wish = weeklyWish(typed);
    const text = wish?.vraag ?? typed;
    const { neverRecorded } = await import('./taal/never-recorded.ts');
    const never = neverRecorded(text, await dependencies.vocabulary());
    if (never) return neverRecordedCard(never);
    const { byOwnWords } = await import('./recorded.ts');
    const asked = await byOwnWords(await read(text, actor, about, before), text, actor, dependencies);
    // One wait is enough: of several questions the model reads none.
    const gelezen = about === undefined && !isOneOfMore ? await readByModel(asked, text, actor) : undefined;
    if (gelezen?.opdrachten) return choose(gelezen.query, gelezen.opdrachten, actor);
    if (gelezen) return show(gelezen.query, actor, place, { doorModel: true });
    if (asked.kind === 'unknown') {
      const { near, words } = asked;
      const [query, ...others] = isOneOfMore ? [] : near;
      if (query) return askBack({ kind: 'unsure', query, near: others, words, unknown: [] }, text, actor);
      return notUnderstood(text, actor, isOneOfMore ? text : '');
    }
    if (asked.kind === 'choose') return choose(asked.query, asked.opdrachten, actor);
    if (asked.kind === 'unsure') return askBack(asked, text, actor);
    if (asked.kind === 'either') return askWhich(asked.queries, actor);
    const { query, notUnderstood: left, corrected } = asked;
    return show(query, actor, place, {
      notUnderstood: left,
      corrected,
      wens: wish,
      vraag: goesOn(text, actor),
    });
  };

  /** 'Wanneer is het DO, en wie is er dan afwezig': on the day that the first of the two is about. */
  const onThatDay = async (text: string, begin: Query, actor: Actor): Promise<string> => {
    if (begin.over !== 'vergaderingen' || !THEN_AWAY.test(text)) return text;
    const today = localDate(dependencies.clock.now());
    const found = await dependencies.answer({ query: begin, actor, today, limit: 1 });
    const datum = found?.rows[0]?.velden.Datum;
    return typeof datum === 'string' ? text.replace(THEN, `op ${formatDutchDate(datum)}`) : text;
  };

  const weigh = createWeigh(dependencies);

  return async (text: string, actor: Actor, place: Place, about?: string): Promise<CardMessage> => {
    const weighed = await weigh(text, actor, (one) => read(one, actor, about, 'none'));
    if (weighed) return weighed;
    const [first, ...others] = questionsIn(text);
    const asker = { actor, place, about, isOneOfMore: others.length > 0 };
    const begin = others.length > 0 ? await read(first, actor, about) : undefined;
    const answer = await answerOne(first, asker);
    const followedBy: CardMessage[] = [];
    // In the order in which they were asked: the second may go on from the first, and from no other.
    const before = begin?.kind === 'query' ? begin.query : undefined;
    for (const one of others) {
      const isLost = goesOnWithin(one) && before === undefined;
      const asked = before ? await onThatDay(one, before, actor) : one;
      followedBy.push(
        isLost
          ? await notUnderstood(one, actor, one)
          : await answerOne(asked, { ...asker, before: before ?? 'none' }),
      );
    }
    return others.length === 0 ? answer : { ...answer, followedBy };
  };
}

const THEN = /\b(?:er )?dan\b/i;
const THEN_AWAY = /\bdan\b.*\b(?:afwezig|weg|vrij|niet|vakantie|vervang\w*)\b/i;

type Asker = {
  readonly actor: Actor;
  readonly place: Place;
  readonly about: string | undefined;
  /** The question in the same message that it goes on from; 'none': that one was not understood. */
  readonly before?: Query | 'none';
  readonly isOneOfMore: boolean;
};

async function notUnderstood(text: string, actor?: Actor, about = ''): Promise<CardMessage> {
  const { nearestQuestions } = await import('./voorbeeldvragen.ts');
  return notUnderstoodCard(await nearestQuestions(text, actor), goesOn(text, actor), about);
}

/** A question can go on to the coördinatoren; one of them need not ask herself. @returns '' when it does not */
function goesOn(text: string, actor?: Actor): string {
  return actor !== undefined && !hasRol(actor, 'coördinator') ? text : '';
}

function parse<Value>(schema: z.ZodType<Value>, data: unknown): Value {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new DomainError('invalid-input', 'Deze kaart klopt niet meer. Typ je vraag opnieuw.');
}
