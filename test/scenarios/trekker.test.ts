import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { choicesOf } from '../support/card-reader.ts';
import { CARLA, JAN_ONE, JAN_TWO, OTHER_CHANNEL, SAMIRA, WILLEM } from '../support/people.ts';
import {
  addOpdracht,
  askedNamen,
  confirmNaam,
  keuzeOf,
  makePlan,
  opdrachtOf,
  TITEL,
} from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
let carla: TeamsClient;

beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
});
afterEach(async () => {
  await bot.stop();
});

describe('the bestuurlijk trekker', () => {
  test('whom the coördinator named sees the own topics, and the help for them', async () => {
    const willem = await bot.opened(WILLEM);
    await addOpdracht(carla, SAMIRA.naam, { trekker: 'willem hoekstra' });
    await addOpdracht(carla, SAMIRA.naam, { titel: 'Opvang van jongeren', trekker: 'Iemand anders' });
    await confirmNaam(carla, WILLEM, 'willem hoekstra');

    const mine = await willem.say('mijn opdrachten');
    expect(mine.text).toContain(TITEL);
    expect(mine.text).toContain('jij bent bestuurlijk trekker');
    expect(mine.text).not.toContain('Opvang van jongeren');
    const status = await willem.say('status');
    expect(status.text).toContain(TITEL);
    expect(status.text).not.toContain('Opvang van jongeren');
    expect((await willem.say('help')).text).toContain('mijn taken');
  });

  test('reads the plan when it is handed in, not before', async () => {
    const willem = await bot.opened(WILLEM);
    const samira = await bot.opened(SAMIRA);
    const opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA, { trekker: WILLEM.naam }));
    await confirmNaam(carla, WILLEM);

    const early = await willem.execute('opdrachten.plan', { opdracht });
    expect(early.message).toContain('Dit plan is nog niet klaar.');
    await makePlan(samira);
    const { card: plan } = await willem.execute('opdrachten.plan', { opdracht });

    expect(plan?.text).toContain('We kiezen hiermee welke hulp we in 2027 inkopen.');
    expect(plan?.buttons).not.toContain('Plan indienen');
  });

  test('can change nothing, and somebody who only claims to be it sees nothing', async () => {
    const willem = await bot.opened(WILLEM);
    const jan = await bot.opened(JAN_ONE);
    const opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA.naam, { trekker: WILLEM.naam }));
    await confirmNaam(carla, WILLEM);

    expect((await willem.execute('opdrachten.openPlan', { opdracht })).message).toContain(
      'Alleen de projectleider',
    );
    expect((await willem.execute('opdrachten.chooseTrekker', { opdracht })).message).toContain(
      'Alleen de coördinator',
    );
    expect((await jan.execute('opdrachten.show', { opdracht })).message).toContain('Alleen de projectleider');
    expect((await jan.say('mijn opdrachten')).text).not.toContain(TITEL);
  });

  test('gets no card by being named', async () => {
    const willem = await bot.opened(WILLEM);
    const before = willem.screen().length;

    await addOpdracht(carla, SAMIRA.naam, { trekker: WILLEM.naam });
    await confirmNaam(carla, WILLEM);

    expect(willem.screen()).toHaveLength(before);
  });

  test('who opens the chat later is asked about, and is it after the yes', async () => {
    const opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA.naam, { trekker: WILLEM.naam }));
    const shown = await carla.execute('opdrachten.show', { opdracht });
    expect(shown.card?.text).toContain('Willem Hoekstra (ik ken deze collega nog niet)');

    const willem = await bot.opened(WILLEM);
    expect((await willem.say('mijn opdrachten')).text).not.toContain(TITEL);
    const question = await askedNamen(carla);
    expect(choicesOf(question, keuzeOf(question, WILLEM.naam))[0]).toContain('id eindigt op 00f1');
    await confirmNaam(carla, WILLEM);

    expect((await willem.say('mijn opdrachten')).text).toContain(TITEL);
    const { card: history } = await carla.execute('opdrachten.history', { opdracht });
    expect(history?.text).toContain('heeft de bestuurlijk trekker vastgelegd');
  });

  test('of whom two have the name: the coördinator is asked which, and only that one sees it', async () => {
    const one = await bot.opened(JAN_ONE);
    const two = await bot.opened(JAN_TWO);
    const opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA.naam, { trekker: 'Jan Bakker' }));

    const question = await askedNamen(carla);
    expect(choicesOf(question, keuzeOf(question, 'Jan Bakker'))).toHaveLength(5);
    expect((await two.say('mijn opdrachten')).text).not.toContain(TITEL);
    const { card: form } = await carla.execute('opdrachten.chooseTrekker', { opdracht });
    expect(form?.text).toContain('Er zijn meer collega’s met deze naam.');
    await carla.pressCard('Bewaar', { trekkerId: JAN_TWO.id }, { on: form! });

    expect((await two.say('mijn opdrachten')).text).toContain(TITEL);
    expect((await one.say('mijn opdrachten')).text).not.toContain(TITEL);
    expect(carla.cardWith('staat nergens meer zonder collega').buttons).toContain('Bekijk alle namen');
  });

  test('can be chosen and changed; an import does not undo that', async () => {
    const willem = await bot.opened(WILLEM);
    await bot.client(JAN_ONE, OTHER_CHANNEL).say('help');
    const opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA.naam, { trekker: 'Jan Bakker' }));
    const { card: form } = await carla.execute('opdrachten.chooseTrekker', { opdracht });

    const chosen = await carla.pressCard('Bewaar', { trekkerId: WILLEM.id }, { on: form! });
    expect(chosen.text).toContain('Trekker: Willem Hoekstra');
    await addOpdracht(carla, SAMIRA.naam, { trekker: 'wethouder Hoekstra' });

    expect((await willem.say('mijn opdrachten')).text).toContain(TITEL);
    const { card: shown } = await carla.execute('opdrachten.show', { opdracht });
    expect(shown?.text).toContain('Trekker: Willem Hoekstra');
  });
});
