import { type Actor, hasRol } from '../../shared/actor.ts';
import { only } from '../ground/conditions.ts';
import type { Filter, Onderwerp, Query } from '../ground/query.ts';
import { activiteitenAnswer } from './activiteiten-answer.ts';
import { agendapuntenAnswer } from './agendapunten-answer.ts';
import type { Answer, AnswerKind, Asked, Sources } from './answer-kind.ts';
import { cijfersAnswer } from './cijfers-answer.ts';
import { feitenAnswer } from './feiten-answer.ts';
import { inbrengAnswer } from './inbreng-answer.ts';
import { jaaragendaAnswer } from './jaaragenda-answer.ts';
import { opdrachtenAnswer } from './opdrachten-answer.ts';
import { signalenAnswer } from './signalen-answer.ts';
import { toezeggingenAnswer } from './toezeggingen-answer.ts';
import { vergaderingenAnswer } from './vergaderingen-answer.ts';
import { verplichtingenAnswer } from './verplichtingen-answer.ts';

/** Every kind of answer, under what it is a list of. */
export const ANSWERS: Readonly<Record<Onderwerp, AnswerKind>> = {
  opdrachten: opdrachtenAnswer,
  verplichtingen: verplichtingenAnswer,
  inbreng: inbrengAnswer,
  activiteiten: activiteitenAnswer,
  vergaderingen: vergaderingenAnswer,
  agendapunten: agendapuntenAnswer,
  toezeggingen: toezeggingenAnswer,
  signalen: signalenAnswer,
  feiten: feitenAnswer,
  jaaragenda: jaaragendaAnswer,
  cijfers: cijfersAnswer,
};

/** Answers a query from what was recorded, for this reader; undefined for what another card answers. */
export type AnswerQuery = (asked: Asked) => Promise<Answer | undefined>;

/** One way in for cards, exports and the search of the message box. */
export function createAnswers(sources: Sources): AnswerQuery {
  return async (asked) => {
    const { answer } = ANSWERS[asked.query.over];
    return answer === 'on a card of its own' ? undefined : answer(sources, asked);
  };
}

/** Does the answer of this kind do something with the filter? */
export function isNarrowedBy(over: Onderwerp, filter: Filter): boolean {
  return ANSWERS[over].narrowedBy.some((one) => one === filter);
}

/**
 * What this reader's answer leaves out, in a sentence; '' when it is the whole answer. The rights themselves are in the
 * answers.
 */
export function scopeWords({ over, filters }: Query, actor: Actor): string {
  const { whole } = ANSWERS[over];
  if (whole === 'for everybody' || only(filters, 'persoon') === actor.id || hasRol(actor, ...whole.for))
    return '';
  return whole.others;
}
