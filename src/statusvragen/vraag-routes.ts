import * as z from 'zod/v4';
import { inPrivate } from '../bot/bot-cards.ts';
import type { CardMessage, CommandTurn, Place, Routes, VerbHandler } from '../bot/ports.ts';
import { mayReadOpdracht } from '../opdrachten/ground/access-rules.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import { type Actor, hasRol } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { same } from '../shared/compare.ts';
import { DomainError } from '../shared/errors.ts';
import { MAX_ASKED } from '../shared/typed-text.ts';
import { ROWS_A_PAGE } from './antwoorden/answer-kind.ts';
import { type AnswerQuery, isNarrowedBy, scopeWords } from './antwoorden/answers.ts';
import {
  answerCard,
  askBackCard,
  notUnderstoodCard,
  severalCard,
  takeAlongCard,
  whichOpdrachtCard,
} from './antwoorden/antwoord-cards.ts';
import { chipsOf, type Namen } from './antwoorden/query-words.ts';
import { tooLongCard } from './antwoorden/te-lang-card.ts';
import type { Gesprek } from './gesprek.ts';
import { only } from './ground/conditions.ts';
import { inOrder, is, type Query, querySchema } from './ground/query.ts';
import type { Gelezen, ModelLezer } from './model-lezer.ts';
import type { Understanding } from './taal/understand.ts';
import type { Vocabulary } from './taal/vocabulary.ts';
import { questionsIn } from './two-questions.ts';
import type { FindTitles } from './vocabulary-source.ts';

type Dependencies = {
  readonly answer: AnswerQuery;
  readonly vocabulary: () => Promise<Vocabulary>;
  readonly findTitles: FindTitles;
  readonly findDossier: (id: string) => Promise<Dossier | undefined>;
  readonly gesprek: Gesprek;
  readonly namen: Omit<Namen, 'opdracht'>;
  readonly clock: Clock;
  /** Shows one opdracht to this reader. */
  readonly showOpdracht: VerbHandler;
  /** A link to the whole answer as a file. */
  readonly offerExport: (actor: Actor, query: Query, vorm: 'xlsx' | 'csv') => Promise<CardMessage>;
  /** Reads what the grammar is not sure of; undefined: this organisation has no language model for it. */
  readonly modelLezer: ModelLezer | undefined;
  /** What other cards answer, such as the figures of a year; undefined: nobody does. */
  readonly answerElsewhere: (query: Query, actor: Actor) => Promise<CardMessage | undefined>;
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

type How = {
  readonly page?: number;
  readonly from?: string | undefined;
  readonly trail?: readonly string[];
  readonly notUnderstood?: readonly string[];
  readonly corrected?: readonly (readonly [string, string])[];
  readonly doorModel?: boolean;
};

type Show = (query: Query, actor: Actor, place: Place, how?: How) => Promise<CardMessage>;

/** Questions in Dutch: understood by rules, answered from the record. */
export function createVraagRoutes(dependencies: Dependencies): Routes {
  const show = createShow(dependencies);
  const read = createRead(dependencies);
  const ask = createAsk(dependencies, read, show);
  const take = createTake(dependencies, read);
  return {
    commands: [],
    verbs: {
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
    otherText: (turn: CommandTurn) =>
      turn.text === '' || (turn.text.includes('\n') && questionsIn(turn.text).length < 2)
        ? Promise.resolve(undefined)
        : inPrivate(turn.place, () => ask(turn.text, turn.actor, turn.place, turn.about)),
    longText: ({ text, actor, place }) =>
      inPrivate(place, async () => tooLongCard(text.length, goesOn(text, actor))),
  };
}

/** The card that answers a query, and what is remembered of it for the question after it. */
function createShow(dependencies: Dependencies): Show {
  const { gesprek, clock, showOpdracht } = dependencies;

  return async (query, actor, place, how = {}) => {
    await gesprek.remember(actor.id, query);
    const opdracht = only(query.filters, 'opdracht');
    // Another card has no place to say what was not understood.
    const isWhole = (how.notUnderstood ?? []).length === 0 && !how.doorModel;
    if (query.vorm === 'stand' && opdracht !== undefined && isWhole)
      return showOpdracht({ actor, place, data: { opdracht } });
    const elsewhere = isWhole ? await dependencies.answerElsewhere(query, actor) : undefined;
    if (elsewhere) return elsewhere;
    const { from, ...said } = how;
    const today = localDate(clock.now());
    const answer = await dependencies.answer({ query, actor, today, limit: ROWS_A_PAGE, from });
    if (!answer) return notUnderstood('');
    return answerCard({
      answer,
      scope: scopeWords(query, actor),
      chips: await chipsOf(query, namenFor(dependencies, actor)),
      ...said,
    });
  };
}

/** The card comes back with an id in it, which may be of an opdracht that this reader may not see. */
function namenFor({ namen, findDossier }: Dependencies, actor: Actor): Namen {
  return {
    ...namen,
    async opdracht(id) {
      const dossier = await findDossier(id);
      return dossier && mayReadOpdracht(actor, dossier) ? dossier.titel : 'een onbekende opdracht';
    },
  };
}

type Unsure = Extract<Understanding, { readonly kind: 'unsure' }>;

type Read = (text: string, actor: Actor, about?: string) => Promise<Understanding>;

/** How a text is understood by who typed it. */
function createRead({ vocabulary, findTitles, gesprek, clock }: Dependencies): Read {
  return async (text, actor, about) => {
    // The words and dates of questions are a large part that the first answer does not need.
    const { understand } = await import('./taal/understand.ts');
    return understand(text, {
      vocabulary: await vocabulary(),
      today: localDate(clock.now()),
      asker: actor.id,
      findTitles: (words) => findTitles(words, actor),
      isNarrowedBy,
      previous: about === undefined ? await gesprek.previous(actor.id) : undefined,
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
function createAsk(dependencies: Dependencies, read: Read, show: Show) {
  const { findDossier } = dependencies;
  /** Nothing is answered before the asker says what was meant. */
  const askBack = async (asked: Unsure, text: string, actor: Actor): Promise<CardMessage> => {
    const { nearestQuestions } = await import('./voorbeeldvragen.ts');
    const chips = await chipsOf(asked.query, namenFor(dependencies, actor));
    return askBackCard({ ...asked, chips, nearest: await nearestQuestions(text, actor) });
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

  return async (text: string, actor: Actor, place: Place, about?: string): Promise<CardMessage> => {
    const parts = questionsIn(text);
    if (parts.length > 1) return severalCard(parts);
    const asked = await read(text, actor, about);
    const gelezen = about === undefined ? await readByModel(asked, text, actor) : undefined;
    if (gelezen?.opdrachten) return choose(gelezen.query, gelezen.opdrachten, actor);
    if (gelezen) return show(gelezen.query, actor, place, { doorModel: true });
    if (asked.kind === 'unknown') return notUnderstood(text, actor);
    if (asked.kind === 'choose') return choose(asked.query, asked.opdrachten, actor);
    if (asked.kind === 'unsure') return askBack(asked, text, actor);
    const { query, notUnderstood: left, corrected } = asked;
    return show(query, actor, place, { notUnderstood: left, corrected });
  };
}

async function notUnderstood(text: string, actor?: Actor): Promise<CardMessage> {
  const { nearestQuestions } = await import('./voorbeeldvragen.ts');
  return notUnderstoodCard(await nearestQuestions(text, actor), goesOn(text, actor));
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
