import { cutText } from '../shared/markdown.ts';
import { soortOf } from '../shared/verplichting-soorten.ts';
import { capital } from '../shared/words.ts';
import type { Verplichting } from './verplichting.ts';

/**
 * To who owes it what is asked, in the words of a reminder: 'Dien het participatieplan in'. To others who owes it: 'Samira El Amrani moet het plan
 * nog indienen'. Without a full stop.
 * @param max characters of a name
 */
export function wieMoetWat(verplichting: Verplichting, lezerId: string, max: number): string {
  const { vraag, nog } = soortOf(verplichting.soort);
  return verplichting.eigenaars.includes(lezerId) ? vraag : `${wieMoet(verplichting, max)} ${nog}`;
}

function wieMoet({ plicht, door }: Verplichting, max: number): string {
  if (door !== 'nog niet bekend') return `${capital(cutText(door, max))} moet`;
  return plicht === 'eigenaar'
    ? 'Het is nog van niemand. Iemand moet'
    : 'De projectleider is nog niet bekend. Die moet';
}
