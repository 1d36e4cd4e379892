/**
 * Today, for rules of which the outcome is remembered: they ask how a day lies to it, and it notes for which other days each answer is the
 * same. Days are YYYY-MM-DD, Dutch local dates.
 */
export interface Vandaag {
  /** Does that day still have to come? */
  isVoor(dag: string): boolean;
  /** Is that day over? */
  isNa(dag: string): boolean;
}

/** The days on which everything that was asked has the same answer as it had then. */
export interface Asked extends Vandaag {
  holdsOn(today: string): boolean;
}

export function createVandaag(today: string): Asked {
  // Later than `after`, not before `from`, before `before` and not later than `upTo`.
  let [after, from, before, upTo] = ['', '', LAST, LAST];
  return {
    isVoor(dag) {
      const answer = today < dag;
      if (answer && dag < before) before = dag;
      if (!answer && dag > from) from = dag;
      return answer;
    },
    isNa(dag) {
      const answer = today > dag;
      if (answer && dag > after) after = dag;
      if (!answer && dag < upTo) upTo = dag;
      return answer;
    },
    holdsOn: (day) => day > after && day >= from && day < before && day <= upTo,
  };
}

/** Later than every day. */
const LAST = '~';

/**
 * Works something out once for each state of a subject, for as many days as it says the same, and as long as what else it follows from is the
 * same (`rememberPer`).
 * @param work pure; what follows from the day it asks of `vandaag`
 */
export function rememberByDay<Subject extends object, Rest extends readonly unknown[], Result>(
  work: (subject: Subject, vandaag: Vandaag, ...rest: Rest) => Result,
): (subject: Subject, today: string, ...rest: Rest) => Result {
  const known = new WeakMap<
    Subject,
    { readonly asked: Asked; readonly rest: Rest; readonly result: Result }
  >();
  return (subject, today, ...rest) => {
    const found = known.get(subject);
    if (found?.asked.holdsOn(today) && found.rest.every((one, index) => one === rest[index]))
      return found.result;
    const asked = createVandaag(today);
    const result = work(subject, asked, ...rest);
    known.set(subject, { asked, rest, result });
    return result;
  };
}
