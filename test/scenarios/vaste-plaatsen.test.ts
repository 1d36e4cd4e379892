import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { agreedPlan, decide } from '../support/afhandeling-story.ts';
import type { CardView } from '../support/card-reader.ts';
import { DIANA } from '../support/people.ts';
import { TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;
let opdracht: string;

beforeEach(async () => {
  bot = await startTestBot();
  ({ carla, samira } = await agreedPlan(bot));
  [opdracht = ''] = (await bot.app.opdrachten.list()).map(({ id }) => id);
});
afterEach(() => bot.stop());

async function save(inputs: Readonly<Record<string, string>>): Promise<CardView> {
  const card = await samira.say(`status ${TITEL}`);
  const form = await samira.pressCard('Leg vaste plaatsen vast', {}, { on: card });
  return samira.pressCard('Bewaar', inputs, { on: form });
}

const stored = async () => (await bot.app.opdrachten.get(opdracht)).state.plaatsen?.lagen;

describe('the fixed places of ervaringsdeskundigen in a project', () => {
  test('are numbers by layer on the opdracht, in its history and in the figures, with what is not known apart', async () => {
    const first = await save({ stuurgroep: '2', stuurgroepBezet: '1', werkgroep: '3' });
    expect(first.text).toContain('stuurgroep 1 van 2 bezet, werkgroep 3 (bezet: niet bekend)');
    await save({ stuurgroep: '2', stuurgroepBezet: '2', werkgroep: '3', werkgroepBezet: '3' });

    const history = await samira.say(`geschiedenis ${TITEL}`);
    expect(history.text).toContain('heeft de vaste plaatsen van ervaringsdeskundigen vastgelegd');
    expect(history.text).toContain('stuurgroep 1 van 2 bezet');
    expect((await carla.say('cijfers')).text).toContain(
      'stuurgroep 2 van 2 bezet, werkgroep 3 van 3 bezet (bij 1 opdracht)',
    );
  });

  test('are never fewer than are filled, no fraction and not below zero; what was typed stays', async () => {
    expect((await save({ stuurgroep: '1', stuurgroepBezet: '2' })).text).toContain('Er is 1 plaats.');
    for (const wrong of ['-5', '2,5', '1e9'])
      expect((await save({ werkgroep: wrong })).text).toContain(
        'Vul een heel getal in, van 0 tot en met 100.',
      );
    expect((await save({ werkgroepBezet: '2' })).text).toContain('Vul in hoeveel plaatsen er zijn');
    expect(await stored()).toBeUndefined();
  });

  test('are of who leads and the coördinator, and stay as they were once the opdracht is over', async () => {
    const diana = await bot.opened(DIANA);
    const sent = await diana.execute('opdrachten.savePlaatsen', {
      opdracht,
      version: 1,
      nonce: 'n',
      stuurgroep: '2',
    });
    expect(sent.message ?? sent.card?.text).toContain('de vaste plaatsen vastleggen');
    await save({ stuurgroep: '2', stuurgroepBezet: '1' });
    await decide(bot, carla, { uitkomst: 'ingetrokken', toelichting: 'De wet verandert.' });
    const late = await samira.execute('opdrachten.savePlaatsen', {
      opdracht,
      version: 1,
      nonce: 'm',
      stuurgroep: '4',
    });
    expect(late.message ?? late.card?.text).toContain('Deze opdracht is klaar.');
    expect(await stored()).toEqual([{ laag: 'stuurgroep', plaatsen: 2, bezet: 1 }]);
  });

  test('changed by a colleague meanwhile: both see it, and nothing is overwritten unseen', async () => {
    const card = await samira.say(`status ${TITEL}`);
    const mine = await samira.pressCard('Leg vaste plaatsen vast', {}, { on: card });
    const other = await carla.pressCard(
      'Leg vaste plaatsen vast',
      {},
      { on: await carla.say(`status ${TITEL}`) },
    );
    await carla.pressCard('Bewaar', { stuurgroep: '1', stuurgroepBezet: '1' }, { on: other });
    await samira.pressCard('Bewaar', { stuurgroep: '4' }, { on: mine });
    expect(await stored()).toEqual([{ laag: 'stuurgroep', plaatsen: 1, bezet: 1 }]);
  });
});
