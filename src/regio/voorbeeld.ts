import { readFileSync } from 'node:fs';
import { type RegioGegevens, regioSchema } from '../shared/regio-gegevens.ts';

/** Gooi en Vechtstreek as in 2024: what holds until the beheerder sets another region, and an example of the file. */
export function readVoorbeeld(): RegioGegevens {
  const file = new URL('./gooi-en-vechtstreek.json', import.meta.url);
  return regioSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}
