import { MOMENTEN } from '../../opdrachten/momenten.ts';
import { dictionary } from '../../shared/words.ts';

/** Of which day a period can be: what was done that day with the opdracht, or with the row itself. */

/** What is done with a row, of which the row keeps the day; beside the day that it has itself. */
const RIJDAGEN = [
  'beantwoord',
  'toegewezen',
  'teruggekoppeld',
  'nagekomen',
  'beoordeeld',
  'verplaatst',
  'geannuleerd',
] as const;
export type RijDag = (typeof RIJDAGEN)[number];

export const DAGEN = [...MOMENTEN, ...RIJDAGEN] as const;
export type Dag = (typeof DAGEN)[number];

/** By what the answer is a list of. */
const RIJDAGEN_VAN = dictionary<readonly RijDag[]>({
  signalen: ['beantwoord', 'toegewezen', 'teruggekoppeld'],
  toezeggingen: ['nagekomen'],
  inbreng: ['beoordeeld'],
  activiteiten: ['verplaatst', 'geannuleerd'],
  vergaderingen: ['verplaatst', 'geannuleerd'],
});

export function isRijDag(dag: Dag | undefined): dag is RijDag {
  return RIJDAGEN.some((one) => one === dag);
}

/** Do the rows of this answer keep that day? */
export function hasRijDag(over: string, dag: RijDag): boolean {
  return RIJDAGEN_VAN[over]?.includes(dag) === true;
}
