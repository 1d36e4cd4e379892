import type { CardChoice } from '../shared/card-context.ts';
import { isRealDate } from '../shared/dates.ts';
import { findPersonalData, meansNotKnown } from '../shared/text-checks.ts';
import type { Moment } from './vergadering.ts';

type Problems = Record<string, string>;

const MAX_PLACE = 100;

/** Where and when, as a card says it, or a question for each input that needs another look. */
export function readMoment(
  typed: { readonly datum: string; readonly tijd: string; readonly plaats: string },
  today: string,
): { moment?: Moment; problems: Problems } {
  const problems: Problems = {};
  if (!isRealDate(typed.datum)) problems.datum = 'Kies een datum die bestaat.';
  else if (typed.datum < today) problems.datum = 'Deze datum is al voorbij. Kies een datum die nog komt.';
  const tijd = readTime(typed.tijd);
  if (tijd === undefined) problems.tijd = 'Kies een tijd die bestaat, zoals 09:30.';
  const plaats = readPlace(typed.plaats);
  if (plaats.problem !== undefined) problems.plaats = plaats.problem;
  if (Object.keys(problems).length > 0) return { problems };
  return {
    problems,
    moment: {
      datum: typed.datum,
      ...(tijd ? { tijd } : {}),
      ...(plaats.text === '' ? {} : { plaats: plaats.text }),
    },
  };
}

/** A meeting may well be held at an address; that is no resident's. */
function readPlace(typed: string): { text: string; problem?: string } {
  const found = findPersonalData(typed);
  if (found !== 'gegevens van één persoon') return readText(typed, MAX_PLACE);
  const text = typed.trim();
  return text.length > MAX_PLACE ? { text: '', problem: tooLong(text, MAX_PLACE) } : { text };
}

/** A typed text of at most `max` characters; empty when it says 'n.t.b.' */
export function readText(typed: string, max: number): { text: string; problem?: string } {
  const text = typed.trim();
  if (text.length > max) return { text: '', problem: tooLong(text, max) };
  const found = findPersonalData(text);
  if (found) return { text: '', problem: `Hier lijkt ${found} te staan. Haal dat weg.` };
  return { text: meansNotKnown(text) ? '' : text };
}

/** '9:30', '09.30' and '09:30 uur' as '09:30'; '' when nothing is known; undefined when it is no time. */
export function readTime(typed: string): string | undefined {
  const text = typed.trim();
  if (text === '' || meansNotKnown(text)) return '';
  const [, hour = '', minute = '00'] =
    /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?\s*(?:uur|u)?$/i.exec(text) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
}

function tooLong(text: string, max: number): string {
  return `Dit is te lang: ${text.length} tekens. Maak er hooguit ${max} van.`;
}

export function isChoice(choices: readonly CardChoice[], value: string): boolean {
  return choices.some((choice) => choice.value === value);
}
