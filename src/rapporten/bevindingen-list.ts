import { bareLine, linesOf } from '../shared/lines.ts';
import type { BevindingInvoer } from './rapport.ts';

/** What a line without a theme is about. */
const OVERIG = 'Overig';

/** A finding a line: 'thema: bevinding'. A line without a theme gets one that says so; bullets and empty lines are left out. */
export function readBevindingen(text: string): readonly BevindingInvoer[] {
  return linesOf(text).flatMap((line) => {
    const bare = bareLine(line);
    if (bare === '') return [];
    const [, thema = '', tekst = ''] = /^([^:]{1,60}):\s*(.+)$/u.exec(bare) ?? [];
    return tekst === '' ? [{ thema: OVERIG, tekst: bare }] : [{ thema: thema.trim(), tekst: tekst.trim() }];
  });
}
