import { says } from '../../bot/bot-cards.ts';
import type { CardButton } from '../../shared/card-context.ts';
import { NEW_OPDRACHT } from '../../shared/way-buttons.ts';
import type { Query } from '../ground/query.ts';
import type { Answer, Row } from './answer-kind.ts';
import { asksTotal } from './totals.ts';
import { opensRefine } from './vraag-data.ts';

/**
 * What a button of an answer carries: the query, from where its page begins, and where the pages before it began. A page
 * far back is reached by asking again: a button has room for few of them.
 */
type AnswerData = {
  readonly query: Query;
  readonly page: number;
  readonly from?: string;
  readonly trail?: readonly string[];
};

export const ANSWER_VERB = 'statusvragen.answer';
const KEEP_VERB = 'statusvragen.keep';
/** With what a coördinator begins where there is no opdracht yet. */
export const EERSTE_OPDRACHT: readonly CardButton[] = [
  NEW_OPDRACHT,
  { title: 'Lees een tabel in', ...says('importeer') },
];
const MAX_TRAIL = 3;

/**
 * What can be done with an answer: one button that fits it best, and at most four others.
 * @param wantsWeekly was it asked to come each week?
 */
export function nextSteps(
  answer: Answer,
  page: number,
  trail: readonly string[],
  wantsWeekly = false,
): readonly CardButton[] {
  // What was asked for comes first.
  if (wantsWeekly && page === 1) {
    const others = nextSteps(answer, page, trail).filter(({ verb }) => verb !== KEEP_VERB);
    return [{ ...weekly(answer.query), primary: true }, ...others.map((one) => ({ ...one, primary: false }))];
  }
  const { query, next, total, rows } = answer;
  const at = (number: number, begins: readonly string[]): AnswerData => {
    const from = begins.at(-1);
    return { query, page: number, from, trail: from === undefined ? undefined : begins.slice(-MAX_TRAIL) };
  };
  const step = (title: string, data: AnswerData): CardButton => ({ title, verb: ANSWER_VERB, data });
  const before = trail.slice(0, -1);
  const back = page === 2 || before.length > 0;
  const [only] = rows;
  return [
    ...(hidesRows(answer)
      ? [{ ...step('Toon ze', { query: { ...query, vorm: 'lijst' }, page: 1 }), primary: true }]
      : total === 1 && only
        ? [{ title: 'Bekijk', tooltip: `Bekijk ${only.titel}`, ...opensOf(only), primary: true }]
        : next === undefined
          ? []
          : [{ ...step('Volgende', at(page + 1, [...trail, next])), primary: true }]),
    ...(page > 1 ? [back ? step('Vorige', at(page - 1, before)) : step('Naar het begin', at(1, []))] : []),
    ...(answer.stap ? [answer.stap] : []),
    { title: 'Verfijn', tooltip: 'Kies zelf waar je naar zoekt', ...opensRefine(query) },
    ...(total === 0 ? [] : [{ title: 'Exporteer', verb: 'statusvragen.export', data: { query } }]),
    ...(page > 1 ? [] : [weekly(query)]),
    // Four others are as many as stand beside each other.
    ...(answer.stap ? [] : [step('Ververs', at(page, trail))]),
  ];
}

function weekly(query: Query): CardButton {
  return {
    title: 'Stuur dit elke maandag',
    tooltip: 'Elke maandag komt dit antwoord in je eigen chat, tot je ermee stopt',
    verb: KEEP_VERB,
    data: { query },
  };
}

/** A number is asked for: what is counted is shown when somebody asks for it. */
export function hidesRows({ query, total }: Pick<Answer, 'query' | 'total'>): boolean {
  return (query.vorm === 'aantal' || asksTotal(query)) && total > 0;
}

/** The card that a row opens. */
export function opensOf({ opdracht, vergadering, opent }: Row): Pick<CardButton, 'verb' | 'data'> {
  if (opent) return opent;
  return opdracht === undefined
    ? { verb: 'vergaderingen.show', data: { vergadering } }
    : { verb: 'opdrachten.show', data: { opdracht } };
}
