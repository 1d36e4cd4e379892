import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inWereld, stel, vertel } from './stel-deel.ts';
import type { Vraag } from './vraag.ts';

/**
 * `node test/statusvragen/wereld/meet.ts <questions>.ts <outcome>.txt`: asks questions that stand in no list (`VRAGEN` of that module), and
 * writes what came of each.
 */
const [from, to] = process.argv.slice(2);
if (from === undefined || to === undefined)
  throw new Error('Give the file of the questions, and one for what comes of them.');
const { VRAGEN } = (await import(pathToFileURL(from).href)) as { VRAGEN: readonly Vraag[] };
const told = vertel(await inWereld((wereld) => stel(VRAGEN, wereld)));
writeFileSync(to, told);
process.stdout.write(`${told.split('\n\n')[0]}\n`);
