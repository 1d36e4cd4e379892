import { Temporal } from 'temporal-polyfill';
import type { Periode } from '../../ground/query.ts';
import type { Word } from '../../ground/words.ts';
import type { Span } from './spans.ts';

/** What stands before a day, a month or another stretch, and which days that means: does the day itself belong to it? */

const until = ({ tot }: Required<Periode>): Periode => ({ tot });
const from = ({ van }: Required<Periode>): Periode => ({ van });
const before = ({ van }: Required<Periode>): Periode => ({ tot: shift(van, -1) });
const after = ({ tot }: Required<Periode>): Periode => ({ van: shift(tot, 1) });

function shift(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** Longer ones first: 'niet later dan' holds 'later dan'. 'Voor', 'tot', 'na' and 'sinds' say more, and are read beside it. */
const BOUNDS: readonly (readonly [said: string, days: (stretch: Required<Periode>) => Periode])[] = [
  ['niet later dan', until],
  ['niet eerder dan', from],
  ['later dan', after],
  ['eerder dan', before],
  ['tot en met', until],
  ['t m', until],
  ['tm', until],
  ['uiterlijk op', until],
  ['uiterlijk', until],
  ['op of na', from],
  ['op of voor', until],
  ['van voor', before],
];

/**
 * The days of a bound before a stretch.
 * @param words the words before it, the last one nearest
 * @returns the days and how many of these words say it; undefined without such a bound
 */
export function boundedDays(
  words: readonly string[],
  { periode }: Span,
): { readonly periode: Periode; readonly length: number } | undefined {
  const said = ` ${words.join(' ')}`;
  const bound = BOUNDS.find(([text]) => said.endsWith(` ${text}`));
  if (!bound) return undefined;
  const [text, days] = bound;
  return { periode: days(periode), length: text.split(' ').length };
}

export const MONTH =
  /^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)$/;
/** 'Loopt af' is read as what is to be done. */
const ENDS =
  /^(?:taak|af|klaar|afgerond|aflopen|aflopend|aflopende|verlopen|verloopt|uiterlijk|nakomen|nagekomen)$/;

/** What was done has its day before that month; what is planned or promised for it has its day in it. */
const DONE =
  /^(?:gedaan|verstuurd|verzonden|verteld|kreeg|kregen|viel|vielen|ingediend|ingeleverd|ingestuurd|toegevoegd|aangemaakt|gestart|begonnen|afgestemd|goedgekeurd|besloten|beslist|vastgesteld|teruggekoppeld|teruggestuurd|gehouden|geweest|plaatsgevonden|binnengekomen|binnenkwam|binnenkwamen|ontvangen|beantwoord|verwerkt|gewijzigd|veranderd|uitgesteld|verplaatst|ingetrokken|afgewezen|gemeld)$/;

/** 'Is opgeschreven', 'werden opgehaald': any other participle behind a verb that helps. What is planned or promised has its day in that month. */
const HELPS = /^(?:is|zijn|was|waren|werd|werden|heeft|hebben|had|hadden)$/;
const PARTICIPLE = /^(?:\p{L}{2,6})?ge\p{L}{2,}(?:d|t|en)$/u;
const OF_WHAT_COMES =
  /^(?:(?:in|vast)?ge(?:pland|roosterd|agendeerd|zet)|(?:uit|af|op)?ge(?:nodigd|sproken|vraagd)|toegezegd|gesprek\p{L}*|gemeenten?|gegevens|gezien|geleden)$/u;

/** Does the question speak of what was done? */
export function isOfDone(words: readonly Word[]): boolean {
  const helps = words.some(({ text }) => HELPS.test(text));
  return words.some(
    ({ text }) => DONE.test(text) || (helps && PARTICIPLE.test(text) && !OF_WHAT_COMES.test(text)),
  );
}

/** Does the question speak of what ends or was done, and name a month: 'wat loopt voor januari af'? */
export function isEndedBefore(words: readonly Word[], { from: first }: Pick<Span, 'from'>): boolean {
  return (
    MONTH.test(words[first]?.text ?? '') && (isOfDone(words) || words.some(({ text }) => ENDS.test(text)))
  );
}
