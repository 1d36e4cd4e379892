import { meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage, Place, VerbHandler } from '../bot/ports.ts';
import type { Actor } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import type { Answering } from './answering.ts';
import { ROWS_A_PAGE } from './antwoorden/answer-kind.ts';
import { answerSentence } from './antwoorden/answer-sentence.ts';
import { scopeOf } from './antwoorden/answers.ts';
import { answerCard } from './antwoorden/antwoord-cards.ts';
import { misplacedCard } from './antwoorden/terugvraag-cards.ts';
import { findWider } from './antwoorden/wider.ts';
import type { Gesprek } from './gesprek.ts';
import { only } from './ground/conditions.ts';
import type { Query } from './ground/query.ts';
import type { WeeklyWish } from './ground/weekly-wish.ts';
import { splitWords } from './ground/words.ts';
import { findMisplaced, type Misplaced } from './misplaced.ts';
import type { Vocabulary } from './taal/vocabulary.ts';

type Dependencies = Pick<Answering, 'answer' | 'chipsFor' | 'namenFor'> & {
  readonly gesprek: Pick<Gesprek, 'remember'>;
  readonly vocabulary: () => Promise<Pick<Vocabulary, 'spot'>>;
  readonly clock: Clock;
  /** Shows one opdracht to this reader. */
  readonly showOpdracht: VerbHandler;
  /** What other cards answer, such as the figures of a year; undefined: nobody does. */
  readonly answerElsewhere: (query: Query, actor: Actor) => Promise<CardMessage | undefined>;
};

export type How = {
  readonly page?: number;
  readonly from?: string | undefined;
  readonly trail?: readonly string[];
  readonly notUnderstood?: readonly string[];
  readonly corrected?: readonly (readonly [string, string])[];
  readonly doorModel?: boolean;
  /** Who asks wants the answer again and again. */
  readonly wens?: WeeklyWish | undefined;
  /** It was typed, and may have been meant otherwise: what goes on to the coördinator; '' when nothing does. */
  readonly vraag?: string;
};

/** Answers a query with a card. @returns undefined when nothing answers it */
export type Show = (query: Query, actor: Actor, place: Place, how?: How) => Promise<CardMessage | undefined>;

/** The card that answers a query, and what is remembered of it for the question after it. */
export function createShow(dependencies: Dependencies): Show {
  const { gesprek, clock, showOpdracht } = dependencies;
  const inWords = async ({ part, opdracht, instead, without }: Misplaced, actor: Actor) => {
    const reading = async (query: Query) => ({ query, chips: await dependencies.chipsFor(query, actor) });
    const [chip] = (await reading({ ...without, filters: [part] })).chips;
    return {
      part: chip?.words ?? '',
      titel: opdracht === undefined ? undefined : await dependencies.namenFor(actor).opdracht(opdracht),
      instead: await Promise.all(instead.map(reading)),
      without: await reading(without),
    };
  };

  /** 'Wie leidt pleegzorg', and then 'wat heeft ze nog meer'. */
  const oneNamed = async (sentence: string): Promise<string | undefined> => {
    const { named } = (await dependencies.vocabulary()).spot(splitWords(sentence));
    const [who, ...others] = new Set(
      named.map(({ condition }) => condition).flatMap(({ filter, of }) => (filter === 'persoon' ? of : [])),
    );
    return others.length === 0 ? who : undefined;
  };

  return async (query, actor, place, how = {}) => {
    // Once: of two things remembered at one moment the first stays.
    const remember = (named?: string) => gesprek.remember(actor.id, { query, named });
    const opdracht = only(query.filters, 'opdracht');
    // Another card has no place to say what was not understood.
    const isWhole = (how.notUnderstood ?? []).length === 0 && !how.doorModel && how.wens === undefined;
    if (query.vorm === 'stand' && opdracht !== undefined && isWhole) {
      await remember();
      return showOpdracht({ actor, place, data: { opdracht } });
    }
    const elsewhere = isWhole ? await dependencies.answerElsewhere(query, actor) : undefined;
    if (elsewhere) {
      await remember();
      return elsewhere;
    }
    const { from, vraag, ...said } = how;
    const today = localDate(clock.now());
    const answer = await dependencies.answer({ query, actor, today, limit: ROWS_A_PAGE, from });
    const scope = scopeOf(query, actor);
    const namesNobody = vraag === undefined || answer === undefined || answer.total === 0;
    await remember(namesNobody ? undefined : await oneNamed(answerSentence(answer, scope)));
    // Of what another card answers there is no answer to send.
    if (!answer) return how.wens ? onlyNow(await dependencies.answerElsewhere(query, actor)) : undefined;
    const count = async (other: Query) =>
      (await dependencies.answer({ query: other, actor, today, limit: 1 }))?.total ?? 0;
    const misplaced =
      answer.total > 0 || vraag === undefined ? undefined : await findMisplaced(query, actor, count);
    if (misplaced) return misplacedCard({ ...(await inWords(misplaced, actor)), vraag: vraag ?? '' });
    const chips = await dependencies.chipsFor(query, actor);
    const ruimer = answer.total > 0 ? [] : await findWider(query, chips, count);
    return answerCard({ answer, scope, chips, ruimer, ...said });
  };
}

/** What another card answers cannot be sent each week, which is said under it. */
function onlyNow(shown: CardMessage | undefined): CardMessage | undefined {
  if (!shown) return undefined;
  const said = meldingCard({
    tone: 'uitleg',
    title: 'Dit kan ik niet elke week sturen',
    text: 'Vraag het als je het nodig hebt.',
    buttons: [{ title: 'Bekijk mijn vragen', verb: 'statusvragen.mine' }],
  });
  return { ...shown, followedBy: [said] };
}
