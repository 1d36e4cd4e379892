/**
 * What people want done, one a line: `text => kind key:value …`, or `=> ?` for what is a question. Keys are `over` (the words that
 * name an opdracht), `overleg` (its id), `op` (the day of the meeting that is meant), `dag` (the day it becomes), `van` and `tot`
 * (days), `naam` (of a colleague) and `tekst`; spaces in values are written as '-'.
 */
export type BedoelingLine = { readonly text: string; readonly means: string };

/** @throws when a line is not in this notation */
export function readBedoelingen(text: string): readonly BedoelingLine[] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [said, means, ...more] = line.split(' => ');
      if (said === undefined || means === undefined || more.length > 0)
        throw new Error(`no meaning: ${line}`);
      return { text: said, means };
    });
}
