import { expect, test } from '@jest/globals';
import type { Query } from '../../src/statusvragen/ground/query.ts';
import { questionsIn } from '../../src/statusvragen/two-questions.ts';
import { ask } from './question-world.ts';
import { VRAGEN } from './wereld/vragen.ts';

/** A question that is whole is read as if no other was asked before it in the chat. */

/** What was asked before: about one opdracht, and with names and days that may not come along. */
const BEFORE = [
  'hoe staat het met pleegzorg',
  'welke opdrachten zijn van Huizen',
  'toezeggingen van Samira',
  'welke activiteiten zijn er in mei',
];
const ONE_IN = 2;
/** These may go on, and say so: 'en', 'die van', and 'daarvan' where nobody knows the title before it. */
const GOES_ON = new Set([
  'die van mij die op 26 november naar het pfho moeten',
  'ik heb een vergadering over wonen met zorg, wat moet ik daarvan weten',
  'en welke plannen hebben sinds 1 november een akkoord gekregen?',
]);

async function queryOf(text: string, previous?: Query): Promise<Query | undefined> {
  const read = await ask(text, previous);
  return read.kind === 'query' && read.notUnderstood.length === 0 ? read.query : undefined;
}

test('what is asked before it changes nothing of a whole question', async () => {
  const before = await Promise.all(BEFORE.map((one) => queryOf(one)));
  const others: string[] = [];
  let all = 0;
  for (const [index, { vraag, na }] of VRAGEN.entries()) {
    if (na !== undefined || index % ONE_IN !== 0 || GOES_ON.has(vraag) || questionsIn(vraag).length > 1)
      continue;
    const alone = await queryOf(vraag);
    if (!alone) continue;
    const previous = before[all % before.length];
    all += 1;
    const found = await queryOf(vraag, previous);
    if (JSON.stringify(found) !== JSON.stringify(alone)) others.push(`${BEFORE[all % 4]} >> ${vraag}`);
  }
  expect(others).toEqual([]);
  expect(all).toBeGreaterThan(1000);
});
