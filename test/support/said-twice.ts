import { soortOf, VERPLICHTING_SOORTEN } from '../../src/shared/verplichting-soorten.ts';
import { daysIn } from './course/days.ts';

/** What a text says of obligations: that no message says the same one twice is asked of all posts and answers. */

const SAID = VERPLICHTING_SOORTEN.flatMap((soort) => {
  const { vraag, nog, teLaat } = soortOf(soort);
  return [vraag, nog, teLaat].map((words) => ({ soort, words }));
}).toSorted((a, b) => b.words.length - a.words.length);
const MONTHS = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
  ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
];
const SHORT = /(\d{1,2}) (jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)\.? (\d{4})/g;

/** The first day in a line, in whichever form, YYYY-MM-DD. */
export function dayIn(line: string): string | undefined {
  const long = line.replaceAll(SHORT, (_all, day: string, short: string, year: string) => {
    const month = MONTHS.find((name) => name.startsWith(short === 'mrt' ? 'maart' : short));
    return `${day} ${month} ${year}`;
  });
  return daysIn(long)[0];
}

/** Which kind of obligation a line is about; undefined: none. */
export function soortIn(line: string): string | undefined {
  return SAID.find(({ words }) => line.includes(words))?.soort;
}

/** An answer has a title that can be opened, the day, who must do what, and which one that is. */
function rowAround(lines: readonly string[], index: number) {
  const [day = '', titel = ''] = lines.slice(0, index).filter(isSaid).toReversed();
  const [next = ''] = lines.slice(index + 1).filter(isSaid);
  const dag = dayIn(day);
  if (dag === undefined || !titel.endsWith(' ›')) return undefined;
  return { of: titel, which: next.endsWith(' ›') ? '' : next, dag };
}
const isSaid = (line: string): boolean => line.trim() !== '';

/** The obligations in the lines of this text, by kind, what they are of, which one and last day. */
export function obligationsIn(text: string): readonly string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const said = SAID.find(({ words }) => line.includes(words));
    if (!said) return [];
    const row = rowAround(lines, index);
    if (row) return [`${said.soort} of ${row.of}, ${row.which}, ${row.dag}`];
    const after = line.slice(line.indexOf(said.words) + said.words.length);
    const which = /^: ([^.,]*)/.exec(after)?.[1] ?? '';
    const dag = dayIn(after) ?? dayIn(lines[index + 1] ?? '');
    return dag === undefined ? [] : [`${said.soort} of ${lines[index - 1]}, ${which}, ${dag}`];
  });
}

export function saidTwice(text: string): readonly string[] {
  const all = obligationsIn(text);
  return all.filter((one, index) => all.indexOf(one) !== index);
}
