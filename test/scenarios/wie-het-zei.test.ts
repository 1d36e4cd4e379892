import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { CARLA, SAMIRA } from '../support/people.ts';
import { TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import {
  AFTER_FOCUSGROEP,
  agreedPlan,
  goTo,
  openUitvoering,
  recordHeld,
} from '../support/uitvoering-story.ts';

/** Of what was brought in the group that said it is known, beside the kind of source: never a person. */
let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;

beforeAll(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
  await agreedPlan(carla, samira);
  goTo(bot, AFTER_FOCUSGROEP);
  await recordHeld(samira);
});
afterAll(() => bot.stop());

async function bring(tekst: string, groep: string, bron = 'inwoners') {
  await openUitvoering(samira);
  await samira.pressCard('Inbreng toevoegen');
  return samira.pressCard('Bewaar', { tekst, groep, bron });
}

test('a group that holds a name or number of somebody is asked about, and nothing is lost', async () => {
  const asked = await bring('Wij missen rust', 'mevrouw Jansen, 06-12345678');

  expect(asked.text).toContain('Hier lijken gegevens van iemand te staan');
  expect(asked.inputs).toMatchObject({ tekst: 'Wij missen rust' });
  expect(JSON.stringify(await bot.store.log.readAll('', 10_000))).not.toContain('12345678');
});

test('what a group said is found by its name, and what others said is not', async () => {
  await bring('Wij missen rust\nBel ons terug', 'pleegouders');
  await bring('De regels zijn lang', 'wijkverpleegkundigen', 'maatschappelijke partner');

  const { text } = await samira.say('wat hebben pleegouders gezegd');

  expect(text).toContain('Wij missen rust');
  expect(text).toContain('Bel ons terug');
  expect(text).not.toContain('De regels zijn lang');
});

test('it stands at the point, and the passage tells who said how much', async () => {
  await openUitvoering(samira);
  const list = await samira.pressCard('Bekijk alle inbreng');
  expect(list.text).toContain('pleegouders, ');

  await samira.pressCard('Geef een oordeel');
  const { state } = await bot.app.opdrachten.get(await opdrachtId());
  const punten = (state.inbreng ?? []).map(({ id }) => id).join(',');
  await samira.pressCard('Bewaar', { punten, oordeel: 'overgenomen' });
  await openUitvoering(samira);
  await samira.pressCard('De inbreng is verwerkt');
  const passage = await samira.pressCard('Maak de passage');
  expect(Object.values(passage.inputs).join('\n')).toContain('- Van pleegouders (inwoners): 2 punten.');
  expect(Object.values(passage.inputs).join('\n')).toContain(
    '- Van wijkverpleegkundigen (een maatschappelijke partner): 1 punt.',
  );
});

async function opdrachtId(): Promise<string> {
  const found = (await bot.app.opdrachten.list()).find(({ state }) => state.titel === TITEL);
  return found?.state.id ?? '';
}
