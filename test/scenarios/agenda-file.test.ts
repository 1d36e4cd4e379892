import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { CARLA, PIETER, SAMIRA } from '../support/people.ts';
import { addOpdracht } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** The DO is on 15 December 2026, so that the plan is due on 24 November. */
let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;

beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
  await addOpdracht(carla, SAMIRA);
});
afterEach(() => bot.stop());

/** What somebody has to do, as the file that Outlook opens; long lines are put together again. */
async function fileOf(client: TeamsClient): Promise<string> {
  const list = await client.say('herinneringen');
  const ready = await client.pressCard('Zet in je agenda (.ics)', {}, { on: list });
  const url = /"url":"([^"]+)"/.exec(JSON.stringify(ready.json))?.[1] ?? '';
  const file = await fetch(url, { method: 'POST' });
  expect(file.headers.get('content-type')).toContain('text/calendar');
  return (await file.text()).replaceAll('\r\n ', '');
}
const fieldsOf = (text: string, name: string) =>
  [...text.matchAll(new RegExp(`^${name}[^:\\r\\n]*:(.*)$`, 'gm'))].map(([, value = '']) => value.trim());

describe('what must be ready, as a calendar file', () => {
  test('has a whole day for each, which moves when it is read in again', async () => {
    const before = await fileOf(samira);
    expect(fieldsOf(before, 'DTSTART')).toEqual(['20261124']);
    expect(fieldsOf(before, 'SUMMARY')[0]).toContain('Herinrichting huishoudelijke hulp');
    // In the local client a link of Teams leads nowhere.
    expect(before).not.toContain('teams.microsoft.com');

    await carla.say('verplaats het DO naar 12 januari');
    await carla.pressCard('Verplaatsen');
    const after = await fileOf(samira);

    expect(fieldsOf(after, 'DTSTART')).not.toEqual(fieldsOf(before, 'DTSTART'));
    expect(fieldsOf(after, 'UID')).toEqual(fieldsOf(before, 'UID'));
  });

  test('is not there when there is nothing to do, and nothing to look at either', async () => {
    const pieter = await bot.opened(PIETER);
    expect((await pieter.say('herinneringen')).buttons).toEqual([]);
    expect((await pieter.execute('overzichten.verplichtingenBestand', {})).message).toContain(
      'Er staat nu niets voor je open.',
    );
  });
});
