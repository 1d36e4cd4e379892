import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CARLA, SAMIRA } from '../support/people.ts';
import { TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { AFTER_FOCUSGROEP, agreedPlan, goTo, openUitvoering } from '../support/uitvoering-story.ts';

/** What taking part costs: recorded with the opbrengst, and seen where the opdracht is. */
describe('what an activiteit cost', () => {
  let bot: TestBot;
  let samira: TeamsClient;

  beforeAll(async () => {
    bot = await startTestBot();
    const carla = await bot.opened(CARLA);
    samira = await bot.opened(SAMIRA);
    await agreedPlan(carla, samira);
    goTo(bot, AFTER_FOCUSGROEP);
  });
  afterAll(() => bot.stop());

  test('is asked with what came out, and what is no amount gets a question without losing the rest', async () => {
    await openUitvoering(samira);
    await samira.pressCard('Leg vast');
    await samira.pressCard('Gehouden');

    const again = await samira.pressCard('Bewaar', {
      datum: '2027-01-21',
      aantal: '12',
      opbrengst: 'Mensen willen vooral een vaste hulp.',
      vergoedingen: '11',
      overig: '-5',
      betaald: 'nee',
    });

    expect(again.text).toContain('Vul een bedrag in, zoals 12,50. Het hoogste is € 100.000,00.');
    expect(again.inputs).toMatchObject({ vergoedingen: '11', overig: '-5', betaald: 'nee' });
  });

  test('is stored with the usual compensation when nobody says another, and whether it is paid', async () => {
    const saved = await samira.pressCard('Bewaar', { overig: '€ 1.000,50' });

    expect(saved.text).toContain('11 × € 15,00 en € 1.000,50 andere kosten (nog niet betaald)');
  });

  test('is added up where the opdracht stands', async () => {
    const { text } = await samira.say(`status ${TITEL}`);

    expect(text).toContain('Kosten echt: € 1.165,50');
    expect(text).toContain('Nog niet betaald: € 1.165,50');
  });

  test('is on the list of what is not paid, until somebody says that it is', async () => {
    const answer = await samira.say('Welke vergoedingen zijn niet betaald?');
    expect(answer.text).toContain('1 activiteit, samen € 1.165,50.');
    const list = await samira.pressCard('Werk bij', {}, { on: answer });
    expect(list.text).toContain('Samen: € 1.165,50.');
    expect((await samira.say(`wat kostte ${TITEL}`)).text).toContain('Uitgegeven: € 1.165,50.');

    await samira.pressCard('Werk bij', {}, { on: list });
    const done = await samira.pressCard('Bewaar', { betaald: 'ja' });

    expect(done.text).toContain('Bij jouw opdrachten is van wat is vastgelegd alles betaald.');
    expect((await samira.say(`status ${TITEL}`)).text).not.toContain('Nog niet betaald');
  });
});
