import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { CARLA, SAMIRA } from '../support/people.ts';
import { addOpdracht, opdrachtOf, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
let carla: TeamsClient;

beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  await bot.opened(SAMIRA);
});
afterEach(() => bot.stop());

async function titles(): Promise<readonly string[]> {
  return (await bot.app.opdrachten.list()).map(({ state }) => state.titel).sort();
}

describe('the day of a meeting', () => {
  test.each([
    ['2026-12-25', 'is geen werkdag'],
    ['2026-11-03', 'is al voorbij'],
    ['2124-12-15', 'is pas over 98 jaar'],
  ])('%s is taken, but the coördinator is told that it %s', async (datum, words) => {
    expect((await addOpdracht(carla, SAMIRA, { datum })).text).toContain(
      `Let op: de ${words.includes('jaar') ? 'vergadering' : 'dag van de vergadering'} ${words}.`,
    );
  });

  test('gets the same remark when a meeting is planned or moved, and an ordinary day gets none', async () => {
    await carla.say('nieuwe vergadering');
    const planned = await carla.pressCard('Plannen', { overleg: 'pfho', datum: '2026-12-26' });
    await carla.pressCard('Verplaats');
    const moved = await carla.pressCard('Verplaatsen', { datum: '2027-01-01' });
    await carla.pressCard('Verplaats');
    const mended = await carla.pressCard('Verplaatsen', { datum: '2027-01-14' });

    expect(planned.text).toContain('geen werkdag');
    expect(moved.text).toContain('geen werkdag');
    expect(mended.text).not.toContain('Let op');
    expect((await addOpdracht(carla, SAMIRA)).text).not.toContain('Let op');
  });
});

describe('a meeting that is not on its first day any more', () => {
  test.each([
    ['Verplaats', 'Verplaatsen', { datum: '2027-01-12' }, 'is verplaatst naar dinsdag 12 januari 2027.'],
    ['Annuleer', 'Annuleer de vergadering', {}, 'is geannuleerd. De opdracht heeft dus nog geen datum.'],
  ])('is told with a new opdracht for that day (%s)', async (open, confirm, inputs, words) => {
    await carla.say('nieuwe vergadering');
    await carla.pressCard('Plannen', { overleg: 'do', datum: '2026-12-15' });
    await carla.pressCard(open);
    await carla.pressCard(confirm, inputs);

    const added = await addOpdracht(carla, SAMIRA, { datum: '2026-12-15' });

    expect(added.text).toContain(words);
    expect(added.text).not.toContain('Plan klaar: uiterlijk dinsdag 24 november 2026');
  });
});

describe('two opdrachten', () => {
  test('do not become one by a slip in a kenmerk: the coördinator is asked at that input', async () => {
    await addOpdracht(carla, SAMIRA, { kenmerk: 'DOC-24008138' });

    const asked = await addOpdracht(carla, SAMIRA, { titel: 'Vervoer', kenmerk: 'doc 24008138' });
    const mended = await carla.pressCard('Toevoegen', { kenmerk: 'DOC-24008139' }, { on: asked });

    expect(asked.text).toContain(`Dit kenmerk hoort al bij ‘${TITEL}’.`);
    expect(asked.inputs).toMatchObject({ titel: 'Vervoer', kenmerk: 'doc 24008138' });
    expect(mended.text).toContain('Opdracht toegevoegd');
    expect(await titles()).toEqual([TITEL, 'Vervoer']);
  });

  test('of which the first got another title and kenmerk stay two', async () => {
    const first = opdrachtOf(await addOpdracht(carla, SAMIRA, { titel: 'Jaarplan' }));
    const named = ['Kenmerk;Onderwerp', 'DOC-24000001;Jaarplan'].join('\n');
    const renamed = ['Kenmerk;Onderwerp', 'DOC-24000001;Jaarplan 2026'].join('\n');
    for (const list of [named, renamed]) await bot.app.importFile(Buffer.from(list), 'lijst.csv');

    const second = opdrachtOf(await addOpdracht(carla, SAMIRA, { titel: 'Jaarplan' }));

    expect(second).not.toBe(first);
    expect(await titles()).toEqual(['Jaarplan', 'Jaarplan 2026']);
  });
});
