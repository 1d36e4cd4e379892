import type { Gezien } from '../wereld/lees.ts';
import { numberIn } from '../wereld/lees.ts';
import type { Waar } from './delen.ts';
import type { Verwacht } from './hele-zinnen.ts';
import type { Gezegd } from './zeggen.ts';

/** What came of a composed question, beside its truth. */

export type Oordeel = 'goed' | 'teruggevraagd' | 'fout';

const BACK = /leggen we niet vast|begrijp ik niet|bedoel(de)? je/i;

export function oordeel(gezien: Gezien, gezegd: Gezegd): Oordeel {
  if (klopt(gezien, gezegd)) return 'goed';
  return veilig(gezien) ? 'teruggevraagd' : 'fout';
}

export function oordeelHeel(gezien: Gezien, verwacht: Verwacht): Oordeel {
  if (!gezien.vraagtTerug && !gezien.meldt && kloptHeel(gezien, verwacht)) return 'goed';
  return veilig(gezien) ? 'teruggevraagd' : 'fout';
}

/** A card that asks about which opdracht it is. */
const WHICH = /over welk|bij welke opdracht|om welk/i;

function veilig({ vraagtTerug, meldt, kop, isAntwoord }: Gezien): boolean {
  return vraagtTerug || meldt || BACK.test(kop) || WHICH.test(kop) || !isAntwoord;
}

/** How many it may be: what is sure, and what words leave open. */
function tussen(keys: readonly string[], waar: readonly Waar[]): readonly [number, number] {
  // An opdracht that stands there twice may count once.
  const zeker = [...new Set(keys.filter((_, row) => waar[row] === true))];
  const alles = keys.filter((_, row) => waar[row] !== false);
  return [zeker.length, alles.length];
}

function klopt(gezien: Gezien, { soort, keys, waar, onder }: Gezegd): boolean {
  const { kop, rijen, vraagtTerug, meldt } = gezien;
  if (vraagtTerug || meldt) return false;
  const [min, max] = tussen(keys, waar);
  const seen = new Set(rijen);
  const zelfde =
    keys.every((key, row) => waar[row] !== true || seen.has(key)) &&
    [...seen].every((key) => keys.some((one, row) => one === key && waar[row] !== false));
  if (soort === 'lijst') return zelfde;
  if (soort === 'ja') {
    if (/^\W*nee\b/im.test(kop)) return min === 0;
    if (/^\W*ja\b/im.test(kop)) return max > 0 && (seen.size === 0 || zelfde);
    return zelfde;
  }
  if (soort === 'deel') {
    const [minOnder, maxOnder] = tussen(keys, onder ?? []);
    const of = /(\d+) van (?:de |die )?(\d+)/.exec(kop);
    if (!of) return maxOnder === 0 || (max === 0 && numberIn(kop) === 0);
    const [x, y] = [Number(of[1]), Number(of[2])];
    return x >= min && x <= max && y >= minOnder && y <= maxOnder;
  }
  const number = numberIn(kop);
  return number !== undefined && number >= min && number <= max && (seen.size === 0 || zelfde);
}

function kloptHeel({ kop, alles, rijen }: Gezien, verwacht: Verwacht): boolean {
  if ('volgorde' in verwacht) {
    const { volgorde, misschien = [] } = verwacht;
    return rijen.filter((key) => !misschien.includes(key)).join() === volgorde.join();
  }
  if ('getal' in verwacht) return new RegExp(`(?<![\\d.,])(?:${verwacht.getal})(?![\\d])`).test(kop);
  if ('namen' in verwacht) {
    const { namen, onder, misschien = [] } = verwacht;
    const says = (naam: string) => new RegExp(naam).test(alles);
    return namen.every(says) && onder.every((naam) => [...namen, ...misschien].includes(naam) || !says(naam));
  }
  return Object.entries(verwacht.per).every(([naam, n]) => {
    const numbers = Array.isArray(n) ? n.join('|') : `${n}`;
    return new RegExp(`(?:${naam})(?: \\d{4})?[^\\d]*\\b(?:${numbers})\\b`, 'i').test(alles);
  });
}
