import { cutText } from '../shared/markdown.ts';
import { soortOf } from '../shared/verplichting-soorten.ts';
import { capital } from '../shared/words.ts';
import type { Verplichting } from './verplichting.ts';

/**
 * 'Je moet het plan nog indienen' to who owes it, and to others who that is: 'Samira El Amrani moet het plan nog indienen'. Without a full stop.
 * @param max characters of a name
 */
export function wieMoetWat(verplichting: Verplichting, lezerId: string, max: number): string {
  return `${wieMoet(verplichting, lezerId, max)} ${soortOf(verplichting.soort).nog}`;
}

function wieMoet({ plicht, door, eigenaars }: Verplichting, lezerId: string, max: number): string {
  if (eigenaars.includes(lezerId)) return 'Je moet';
  if (door !== 'nog niet bekend') return `${capital(cutText(door, max))} moet`;
  return plicht === 'eigenaar'
    ? 'Het is nog van niemand. Iemand moet'
    : 'De projectleider is nog niet bekend. Die moet';
}
