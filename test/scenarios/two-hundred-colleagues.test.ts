import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { choicesOf } from '../support/card-reader.ts';
import { CARLA, DO_CHANNEL } from '../support/people.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

const COLLEAGUES = 200;
/** In the alphabet after everybody else, so that the list has no room for her. */
const LAST = 'Zwaantje van Zuilen';
const LAST_ID = '5a3e0000-0000-4000-8000-000000020000';

let bot: TestBot;
let carla: TeamsClient;

/** The team of the region, of which the bot is told when it is added to it. */
beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  const channel = bot.client(CARLA, DO_CHANNEL);
  const member = (name: string, aadObjectId: string) => ({ id: `29:${aadObjectId}`, name, aadObjectId });
  bot.connector.setMembers([
    member(CARLA.naam, CARLA.id),
    ...Array.from({ length: COLLEAGUES - 1 }, (_, index) =>
      member(`Collega Nummer${index} van der Meulen`, `5a3e0000-0000-4000-8000-00000001${1000 + index}`),
    ),
    member(LAST, LAST_ID),
  ]);
  await channel.open();
  await carla.say('nieuw signaal');
  await carla.pressCard('Bewaar', { onderwerp: 'Vervoer', tekst: 'De taxi komt te laat.' });
});
afterEach(() => bot.stop());

describe('with two hundred colleagues', () => {
  test('a signaal can be assigned to somebody whom the list has no room for', async () => {
    const form = await carla.pressCard('Wijs toe');
    expect(choicesOf(form, 'aan').length).toBeGreaterThan(100);
    expect(JSON.stringify(form.json)).not.toContain(LAST);

    const several = await carla.pressCard('Wijs toe', { naam: 'nummer19' }, { on: form });
    expect(several.text).toContain('Er zijn 10 collega’s die zo heten.');
    expect(choicesOf(several, 'aan')).toHaveLength(10);
    const nobody = await carla.pressCard('Wijs toe', { naam: 'Nergens' }, { on: form });
    expect(nobody.text).toContain('Ik ken geen collega met deze naam.');
    const found = await carla.pressCard('Wijs toe', { naam: 'zwaantje' }, { on: form });
    expect(found.text).toContain('Ik ken één collega met deze naam.');
    const assigned = await carla.pressCard('Wijs toe', { aan: LAST_ID }, { on: found });

    expect(assigned.text).toContain(`${LAST} beantwoordt dit signaal.`);
  });

  test('somebody whom the list has no room for can be asked for topics, beside who was chosen', async () => {
    await carla.say('jaaragenda 2027');
    const form = await carla.pressCard('Vraag gemeenten');
    const first = /5a3e0000-[0-9-]+/.exec(JSON.stringify(form.json))?.[0] ?? '';

    const several = await carla.pressCard('Vraag', { aan: first, naam: 'nummer7', voor: '2026-12-10' });
    expect(several.text).toContain('Er zijn 11 collega’s die zo heten.');
    expect(several.inputs).toMatchObject({ aan: first, voor: '2026-12-10' });
    expect(choicesOf(several, 'aan')).toHaveLength(12);
    const found = await carla.pressCard(
      'Vraag',
      { aan: first, naam: 'zuilen', voor: '2026-12-10' },
      { on: form },
    );
    expect(found.text).toContain('Ik ken één collega met deze naam.');
    const asked = await carla.pressCard('Vraag', { aan: `${first},${LAST_ID}` }, { on: found });

    expect(asked.text).toContain('2 collega’s krijgen een bericht');
  });

  test('an opdracht is given to somebody whom the list has no room for by typing the name', async () => {
    const form = await carla.say('nieuwe opdracht');
    expect(choicesOf(form, 'projectleiderId').length).toBeGreaterThan(100);
    // The room is for who leads; others are typed.
    expect(JSON.stringify(form.json)).not.toContain('Ook projectleider');

    const added = await carla.pressCard(
      'Toevoegen',
      { titel: 'Opdracht', projectleiderNaam: LAST },
      { on: form },
    );

    expect(added.text).toContain('Er is een collega die zo heet.');
    expect(choicesOf(added, 'projectleiderId')).toEqual([expect.stringContaining('id eindigt op 0000')]);
    const chosen = await carla.pressCard('Bewaar', { projectleiderId: LAST_ID }, { on: added });
    expect(chosen.text).toContain(`Projectleider: ${LAST}`);
  });
});
