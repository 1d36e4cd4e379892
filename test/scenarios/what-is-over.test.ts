import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { daysPass, timeIs } from '../support/herinneringen.ts';
import { CARLA, CEES, PIETER, SAMIRA, WILLEM } from '../support/people.ts';
import { addOpdracht, beginPlan, confirmNaam, fillInPlan, opdrachtOf, reportAway } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** A message waits for who is away, and comes only when it is still true (domain: Verplichtingen and their dates). */
describe('who comes back', () => {
  let bot: TestBot;
  let carla: TeamsClient;
  let cees: TeamsClient;
  let willem: TeamsClient;
  const seen = (client: TeamsClient): string =>
    client
      .screen()
      .map(({ text }) => text)
      .join('\n---\n');

  /** Somebody sends what the bot does not understand on to the coördinators. */
  const forward = async (client: TeamsClient, vraag: string): Promise<void> => {
    const unknown = await client.say(vraag);
    const shown = await client.pressCard('Stuur door naar de coördinator', {}, { on: unknown });
    await client.pressCard('Stuur door', {}, { on: shown });
  };

  /** Each plan has words of its own: what was copied whole is asked back. */
  const makePlan = async (samira: TeamsClient, titel: string): Promise<void> => {
    await beginPlan(samira, titel);
    const own = (wat: string): string => `${wat} Dit gaat over ${titel.toLowerCase()}.`;
    await fillInPlan(samira, {
      centraleVraag: own('Wat helpt jou in het gewone leven?'),
      doel: own('We kiezen hiermee wat we inkopen.'),
      ervaring: own('Inwoners van de hele regio.'),
      terugkoppelingWijze: own('Een brief binnen vier weken.'),
    });
    await samira.pressCard('Plan indienen');
  };

  beforeAll(async () => {
    bot = await startTestBot({ environment: { COORDINATORS: `${CARLA.id},${CEES.id}` } });
    carla = await bot.opened(CARLA);
    cees = await bot.opened(CEES);
    willem = await bot.opened(WILLEM);
    const samira = await bot.opened(SAMIRA);
    await bot.opened(PIETER);
    await reportAway(cees, 'afwezig van 16-11 tot 29-11');
    await reportAway(willem, 'afwezig van 16-11 tot 29-11');

    const claimed = opdrachtOf(await addOpdracht(carla, SAMIRA, { titel: 'Al gedaan' }));
    const handed = opdrachtOf(await addOpdracht(carla, SAMIRA, { titel: 'Overgedragen' }));
    await addOpdracht(carla, SAMIRA, { titel: 'Al afgestemd' });
    await makePlan(samira, 'Al afgestemd');
    await carla.pressCard('Akkoord', {}, { on: carla.cardWith('graag jouw oordeel') });
    const helped = opdrachtOf(await addOpdracht(carla, SAMIRA, { titel: 'Geholpen', trekker: WILLEM.naam }));
    await confirmNaam(carla, WILLEM);
    await forward(samira, 'Hoeveel subsidie is er voor sportclubs?');
    await carla.pressCard('Beantwoord', {}, { on: carla.cardWith('Vraag van Samira') });
    await carla.pressCard('Stuur antwoord', { antwoord: 'Dat weet de afdeling Financiën.' });

    await timeIs(bot, '2026-11-25T09:00:00.000Z');
    const owner = (opdracht: string) => ({
      verplichting: `${opdracht}:plan ingediend`,
      eigenaar: SAMIRA.id,
    });
    await samira.execute('herinneringen.done', owner(claimed));
    await carla.pressCard('Ja, het is klaar', {}, { on: carla.cardWith('Is dit al gedaan?') });
    await samira.execute('herinneringen.handover', owner(handed));
    const form = await carla.pressCard('Kies een projectleider', {}, { on: carla.cardWith('overnemen?') });
    await carla.pressCard('Bewaar', { projectleiderId: PIETER.id }, { on: form });
    const asks = await carla.execute('herinneringen.escalate', owner(helped));
    await carla.pressCard('Vraag het', { zin: 'Is er genoeg tijd?' }, asks.card && { on: asks.card });
    await makePlan(samira, 'Geholpen');

    await addOpdracht(carla, SAMIRA, { titel: 'Nog te beoordelen' });
    await makePlan(samira, 'Nog te beoordelen');
    await forward(samira, 'Wie betaalt de koffie in het buurthuis?');
    await daysPass(bot, '2026-12-01');
  }, 30_000);
  afterAll(() => bot.stop());

  test('hears of nothing that was asked and is over', () => {
    expect(seen(carla)).toContain('Dit is klaar');
    expect(seen(carla)).toContain('Dit is geregeld');

    for (const over of [
      'Dit is klaar',
      'Dit is geregeld',
      'akkoord met het plan',
      'sportclubs',
      'bekend wie',
    ])
      expect([over, seen(cees).includes(over)]).toEqual([over, false]);
    expect(seen(willem)).not.toContain('Je hulp is niet meer nodig');
  });

  test('hears what is still asked', () => {
    expect(seen(cees)).toContain('Nog te beoordelen');
    expect(seen(cees)).toContain('koffie in het buurthuis');
  });
});
