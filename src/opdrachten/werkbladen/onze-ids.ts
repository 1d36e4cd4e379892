import { comparable } from '../../shared/compare.ts';
import { meaningId } from '../../shared/ids.ts';
import { METHODE_NAMEN } from '../ground/methoden.ts';
import { ONZE_WERKBLADEN } from './onze-werkbladen.ts';
import type { Werkblad } from './werkblad.ts';

/** One sheet for each name, however it is typed. */
export function werkbladId(naam: string): string {
  return meaningId('werkblad', comparable(naam));
}

/** The sheets that come with the bot, by id. */
export const ONZE: ReadonlyMap<string, Werkblad> = new Map(
  METHODE_NAMEN.flatMap((naam) =>
    naam === 'anders' ? [] : [[werkbladId(naam), { naam, ...ONZE_WERKBLADEN[naam] }] as const],
  ),
);

export function isOnze(id: string): boolean {
  return ONZE.has(id);
}
