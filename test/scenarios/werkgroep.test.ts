import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { BEHEER, CARLA } from '../support/people.ts';
import { bindChannel } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { goTo } from '../support/uitvoering-story.ts';

/** A standing werkgroep of the colleagues of gemeenten who work on participation: an overleg of the region, with an agenda and a channel. */
let bot: TestBot;
let carla: TeamsClient;
let bas: TeamsClient;
beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  bas = await bot.opened(BEHEER);
});
afterEach(() => bot.stop());

test('meets with an agenda of its own, which its channel gets, and what it concluded stands there', async () => {
  await bas.pressCard('Overleg toevoegen', {}, { on: await bas.say('regio') });
  await bas.pressCard('Bewaar', {
    naam: 'Werkgroep lokale participatie',
    kort: 'WLP',
    namen: '',
    soort: 'werkgroep',
    beslist: 'nee',
  });
  await carla.say('nieuwe vergadering');
  await carla.pressCard('Plannen', { overleg: 'werkgroep-lokale-participatie', datum: '2026-12-10' });
  await carla.pressCard('Voeg een agendapunt toe');
  const planned = await carla.pressCard('Toevoegen', {
    onderwerp: 'Wat leren gemeenten van elkaar?',
    doel: 'bespreken',
  });
  expect(planned.text).toContain('Wat leren gemeenten van elkaar?');

  // A channel that is called as the overleg is proposed to the coördinator.
  const channel = bot.client(CARLA, {
    id: '19:werkgroep@thread.tacv2',
    naam: 'Werkgroep lokale participatie',
  });
  await bindChannel(channel, carla);
  goTo(bot, '2026-12-02');
  await bot.app.sweep();
  expect(channel.cardWith('Wat leren gemeenten van elkaar?').text).toContain('Bespreken');

  goTo(bot, '2026-12-10');
  await carla.say('agenda WLP');
  await carla.pressCard('Werkgroep lokale participatie');
  await carla.pressCard('Wat leren gemeenten van elkaar?');
  const held = await carla.pressCard('Bewaar', { conclusie: 'Elke gemeente deelt één voorbeeld.' });
  expect(held.text).toContain('Conclusie: Elke gemeente deelt één voorbeeld.');
});
