import type { CardMessage, Place } from '../bot/ports.ts';
import { mayReadOpdracht } from '../opdrachten/ground/access-rules.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import { type Actor, hasRol } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { same } from '../shared/compare.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import type { Answering } from './answering.ts';
import { BOARD } from './antwoorden/answer-kind.ts';
import { isNarrowedBy } from './antwoorden/answers.ts';
import {
  askBackCard,
  type GelezenAls,
  neverRecordedCard,
  notUnderstoodCard,
  whichOpdrachtCard,
  whichQuestionCard,
} from './antwoorden/terugvraag-cards.ts';
import type { Asked, Gesprek } from './gesprek.ts';
import type { Filters, Query } from './ground/query.ts';
import type { Gelezen, ModelLezer } from './model-lezer.ts';
import { namedReadings } from './named-readings.ts';
import type { Show } from './show-answer.ts';
import type { Understanding } from './taal/understanding.ts';
import type { Vocabulary } from './taal/vocabulary.ts';
import { goesOnWithin, questionsIn } from './two-questions.ts';
import type { FindTitles } from './vocabulary-source.ts';
import { createWeigh } from './weigh.ts';

/** A question as it was typed: how it is read, and its answer, or what is asked back. */

export type AskDependencies = Pick<Answering, 'findDossier' | 'answer' | 'chipsFor'> & {
  readonly vocabulary: () => Promise<Vocabulary>;
  readonly findTitles: FindTitles;
  readonly gesprek: Pick<Gesprek, 'previous' | 'remember'>;
  /** Reads what the grammar is not sure of; undefined: this organisation has no language model for it. */
  readonly modelLezer: ModelLezer | undefined;
  readonly clock: Clock;
};

/** Says so where nothing answers it. */
export type ShowAny = (...asked: Parameters<Show>) => Promise<CardMessage>;
/** More to choose from is more than anybody weighs. */
const MOST_NEAR = 3;

type Unsure = Extract<Understanding, { readonly kind: 'unsure' }>;

/** @param before the question that it goes on from, or that there is none; absent: the one before it in the chat */
export type Read = (
  text: string,
  actor: Actor,
  about?: string,
  before?: Asked | 'none',
) => Promise<Understanding>;

/** How a text is understood by who typed it. */
export function createRead({ vocabulary, findTitles, gesprek, clock }: AskDependencies): Read {
  return async (text, actor, about, before) => {
    // The words and dates of questions are a large part that the first answer does not need.
    const { understand } = await import('./taal/understand.ts');
    const inChat = before === undefined && about === undefined;
    const last = inChat ? await gesprek.previous(actor.id) : before === 'none' ? undefined : before;
    return understand(text, {
      vocabulary: await vocabulary(),
      today: localDate(clock.now()),
      asker: actor.id,
      findTitles: (words) => findTitles(words, actor),
      seesAll: hasRol(actor, ...BOARD),
      isNarrowedBy,
      previous: last?.query,
      namedBefore: last?.named,
      about,
    });
  };
}

/** The answer to a text, or what may have been meant by it. */
export function createAsk(dependencies: AskDependencies, read: Read, show: ShowAny) {
  const { findDossier, gesprek } = dependencies;
  const reading = async (query: Query, actor: Actor) => ({
    query,
    chips: await dependencies.chipsFor(query, actor),
  });
  /** What may be asked of who or what a text names. */
  const ofNamed = async (
    named: Filters,
    others: readonly Query[],
    text: string,
    actor: Actor,
  ): Promise<readonly Query[]> => {
    const { nearestKinds } = await import('./voorbeeldvragen.ts');
    return namedReadings(named, await nearestKinds(text, actor), others);
  };
  /** Nothing is answered before the asker says what was meant. */
  const askBack = async (asked: Unsure, text: string, actor: Actor): Promise<CardMessage> => {
    const { nearestQuestions } = await import('./voorbeeldvragen.ts');
    const { query, near, named = [] } = asked;
    const beside = [...near, ...(await ofNamed(named, [query, ...near], text, actor))].slice(0, MOST_NEAR);
    return askBackCard({
      ...asked,
      read: await reading(query, actor),
      near: await Promise.all(beside.map((one) => reading(one, actor))),
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
      const { near, words, named = [] } = asked;
      const [query, ...others] = isOneOfMore ? [] : near;
      if (query)
        return askBack({ kind: 'unsure', query, near: others, words, unknown: [], named }, text, actor);
      const proposed = (await ofNamed(named, [], text, actor)).slice(0, MOST_NEAR);
      return notUnderstood(text, actor, {
        about: isOneOfMore ? text : '',
        readings: await Promise.all(proposed.map((one) => reading(one, actor))),
      });
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
    const said = begin?.kind === 'query' ? await gesprek.previous(actor.id) : undefined;
    const before = begin?.kind === 'query' ? { query: begin.query, named: said?.named } : undefined;
    for (const one of others) {
      const isLost = goesOnWithin(one) && before === undefined;
      const asked = before ? await onThatDay(one, before.query, actor) : one;
      followedBy.push(
        isLost
          ? await notUnderstood(one, actor, { about: one })
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
  readonly before?: Asked | 'none';
  readonly isOneOfMore: boolean;
};

/**
 * @param about the text, where it is not the whole message; '' or absent: it is
 * @param readings what may be meant of who or what it names
 */
export async function notUnderstood(
  text: string,
  actor?: Actor,
  { about = '', readings = [] }: { readonly about?: string; readonly readings?: readonly GelezenAls[] } = {},
): Promise<CardMessage> {
  const { nearestQuestions } = await import('./voorbeeldvragen.ts');
  return notUnderstoodCard({
    readings,
    nearest: await nearestQuestions(text, actor),
    vraag: goesOn(text, actor),
    about,
  });
}

/** A question can go on to the coördinatoren; one of them need not ask herself. @returns '' when it does not */
export function goesOn(text: string, actor?: Actor): string {
  return actor !== undefined && !hasRol(actor, 'coördinator') ? text : '';
}
