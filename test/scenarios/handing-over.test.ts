import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { decideAt } from '../support/besluiten-story.ts';
import type { CardView } from '../support/card-reader.ts';
import { fill } from '../support/course/hands.ts';
import { CARLA, JAN_ONE, type Person, PIETER, SAMIRA } from '../support/people.ts';
import { addOpdracht, beginPlan, makePlan, opdrachtOf, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { goTo } from '../support/uitvoering-story.ts';

let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;
let opdracht: string;

beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
  opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA));
});
afterEach(() => bot.stop());

/** The coördinator chooses who leads; `ook` who stays beside. */
async function handOver(person: Person, ook = ''): Promise<CardView> {
  const { card } = await carla.execute('opdrachten.assign', { opdracht });
  return carla.pressCard('Bewaar', { projectleiderId: person.id, projectleiderOok: ook }, { on: card! });
}
const titlesOf = (client: TeamsClient): readonly string[] =>
  client.screen().map(({ text }) => text.split('\n')[0] ?? '');
const TAKES = 'Je neemt deze opdracht over van Samira El Amrani';
const DONE = 'De opdracht is overgedragen aan Pieter Smit';

describe('an opdracht that is handed over', () => {
  test('tells who gets it the stand and what comes first, who gave it that it is done, and the coördinator the new one', async () => {
    const pieter = await bot.opened(PIETER);
    await beginPlan(samira);

    const after = await handOver(PIETER);

    expect(after.text).toContain('Projectleider: Pieter Smit');
    const card = pieter.cardWith(TAKES);
    expect(card.text).toContain(TITEL);
    expect(card.text).toContain('Dit is de stand: Er wordt aan het plan gewerkt.');
    expect(card.text).toContain('Dit is het eerste: Dien het participatieplan in. Uiterlijk');
    expect(titlesOf(pieter).filter((title) => title === TAKES)).toHaveLength(1);
    expect(pieter.screen().filter(({ text }) => text.includes('participatieplan te maken'))).toEqual([]);
    expect(samira.cardWith(DONE).text).toContain(
      'Carla de Boer regelde dit. Je hoeft hiervoor niets meer te doen.',
    );
    expect(samira.screen().filter(({ buttons }) => buttons.includes('Begin'))).toEqual([]);
    const plan = await pieter.pressCard('Naar het plan', {}, { on: card });
    expect(plan.buttons).toContain('Bewaar en verder');
    expect((await carla.say(`geschiedenis ${TITEL}`)).text).toContain(
      'Carla de Boer heeft de opdracht overgedragen van Samira El Amrani aan Pieter Smit',
    );
  });

  test('leaves no card in the chat of who gave it that still speaks of the plan', async () => {
    await bot.opened(PIETER);
    await makePlan(samira);
    await carla.pressCard('Akkoord');
    expect(samira.cardWith('De coördinator is akkoord met je plan').buttons).not.toEqual([]);

    await handOver(PIETER);

    expect(samira.screen().filter(({ text }) => text.includes('akkoord met je plan'))).toEqual([]);
    expect(samira.cardWith('Hier stond het akkoord op het plan.').text).toContain(
      'Deze opdracht is nu van iemand anders.',
    );
  });

  test('does not tell who gets it what was agreed with somebody else', async () => {
    const pieter = await bot.opened(PIETER);
    await makePlan(samira);
    await carla.pressCard('Akkoord');
    expect(samira.screen().some(({ text }) => text.includes('akkoord'))).toBe(true);

    await handOver(PIETER);

    expect(pieter.cardWith(TAKES).text).toContain('De coördinator is akkoord met het plan.');
    expect(
      pieter.screen().filter(({ text }) => text.includes('jouw plan') || text.includes('Je plan')),
    ).toEqual([]);
  });

  test('and comes back on the same day leaves each with what is true', async () => {
    const pieter = await bot.opened(PIETER);
    await handOver(PIETER);
    await handOver(SAMIRA);

    expect(samira.cardWith('Je neemt deze opdracht over van Pieter Smit').buttons).toContain('Naar het plan');
    expect(pieter.cardWith('De opdracht is overgedragen aan Samira El Amrani').buttons).toEqual([]);
    expect(titlesOf(pieter)).not.toContain(TAKES);
    expect(titlesOf(samira)).not.toContain(DONE);
    const texts = samira.screen().map(({ text }) => text);
    expect(texts.filter((text) => text.includes('Je leidt deze opdracht weer'))).toHaveLength(2);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    const said = samira.screen().length;
    await bot.restart();
    expect(samira.screen()).toHaveLength(said);
  });

  test('after the besluit asks the terugkoppeling of who gets it, and of nobody else any more', async () => {
    const pieter = await bot.opened(PIETER);
    goTo(bot, '2026-12-15');
    await decideAt(bot, carla, 'do-2026-12-15', opdracht, { uitkomst: 'goedgekeurd' });
    const asks = (client: TeamsClient): readonly string[] =>
      client
        .screen()
        .filter(({ text, buttons }) => text.includes(TITEL) && buttons.includes('Geef terugkoppeling'))
        .map(({ text }) => text.split('\n')[0] ?? '');
    expect(asks(samira)).toEqual(['Er is een besluit. Geef terugkoppeling.']);

    await handOver(PIETER);
    expect(asks(samira)).toEqual([]);
    expect(samira.cardWith('Deze opdracht is nu van iemand anders').text).toContain('Pieter Smit');
    expect(asks(pieter)).toEqual([TAKES]);

    // Who leads it again reads where it stands, and not that there was another besluit.
    await handOver(SAMIRA);
    expect(asks(pieter)).toEqual([]);
    expect(asks(samira)).toEqual(['Je neemt deze opdracht over van Pieter Smit']);
    expect(titlesOf(samira)).not.toContain('Er kwam een ander besluit');
  });

  test('after its meeting was cancelled tells who gets it so once, and not as news', async () => {
    const pieter = await bot.opened(PIETER);
    await fill(carla, ['vergaderingen.cancel', { vergadering: 'do-2026-12-15' }], 'Annuleer de vergadering');
    expect(titlesOf(samira)).toContain('De vergadering gaat niet door');
    goTo(bot, '2026-11-24');

    await handOver(PIETER);

    expect(pieter.cardWith(TAKES).text).toContain('Er is nu geen datum.');
    expect(titlesOf(pieter)).not.toContain('De vergadering gaat niet door');
    expect(pieter.screen().filter(({ text }) => text.includes('tegelijk'))).toEqual([]);
  });

  test('to the same person changes nothing', async () => {
    const before = samira.screen().length;
    const { version } = await bot.app.opdrachten.get(opdracht);

    await handOver(SAMIRA);

    expect((await bot.app.opdrachten.get(opdracht)).version).toBe(version);
    expect(samira.screen()).toHaveLength(before);
  });

  test('to who stays beside it says that the others go on', async () => {
    await bot.opened(PIETER);
    await handOver(PIETER, SAMIRA.id);

    expect(samira.cardWith(DONE).text).toContain('Jij bent nog projectleider en mag hetzelfde.');
    expect((await samira.say('mijn opdrachten')).text).toContain('samen met Pieter Smit');
  });

  test('to somebody without an open chat waits until that is opened, and is told once', async () => {
    const pieter = await bot.opened(PIETER);
    await pieter.leave();
    await handOver(PIETER);
    expect(samira.cardWith(DONE).text).toContain(TITEL);
    expect(titlesOf(pieter)).not.toContain(TAKES);

    await pieter.open();
    await pieter.say('mijn opdrachten');

    expect(titlesOf(pieter).filter((title) => title === TAKES)).toHaveLength(1);
  });

  test('while somebody types gives the text back, and stores nothing', async () => {
    await bot.opened(PIETER);
    const step = await beginPlan(samira);
    await handOver(PIETER);

    const refused = await samira.pressCard(
      'Bewaar en verder',
      { centraleVraag: 'Wat helpt jou om thuis te blijven wonen?' },
      { on: step },
    );

    expect(refused.text).toContain('Deze opdracht is overgedragen aan Pieter Smit.');
    expect(refused.text).toContain('Wat helpt jou om thuis te blijven wonen?');
    expect((await bot.app.opdrachten.get(opdracht)).state.plan.centraleVraag).toBeUndefined();
    expect((await samira.execute('opdrachten.openPlan', { opdracht })).message).toContain('overgedragen');
  });

  test('twice gives everybody who had it the typed text back', async () => {
    const pieter = await bot.opened(PIETER);
    await bot.opened(JAN_ONE);
    const step = await beginPlan(samira);
    await handOver(PIETER);
    const other = await pieter.pressCard('Naar het plan');
    await handOver(JAN_ONE);

    for (const [client, card] of [
      [samira, step],
      [pieter, other],
    ] as const) {
      const refused = await client.pressCard(
        'Bewaar en verder',
        { centraleVraag: 'Wat helpt jou om thuis te blijven wonen?' },
        { on: card },
      );
      expect(refused.text).toContain('Deze opdracht is overgedragen aan Jan Bakker.');
      expect(refused.text).toContain('Wat helpt jou om thuis te blijven wonen?');
    }
    expect((await bot.app.opdrachten.get(opdracht)).state.plan.centraleVraag).toBeUndefined();
  });

  test('from who was never asked anything tells that one nothing; who gets it reads from whom', async () => {
    const pieter = await bot.opened(PIETER);
    const jan = await bot.opened(JAN_ONE);
    await pieter.leave();
    await handOver(PIETER);
    await handOver(JAN_ONE);
    expect(jan.cardWith('Je neemt deze opdracht over van Pieter Smit').text).toContain(TITEL);

    await pieter.open();
    await pieter.say('mijn opdrachten');

    expect(
      titlesOf(pieter).filter((title) => title.includes('overgedragen') || title.includes('neemt')),
    ).toEqual([]);
  });

  test('close to its last day gives who gets it three working days, and calls nobody late before', async () => {
    const pieter = await bot.opened(PIETER);
    goTo(bot, '2026-11-27');
    await handOver(PIETER);

    // The plan was due on 24 November; who gets it on Friday has until Wednesday.
    expect(pieter.cardWith(TAKES).text).toContain('Uiterlijk woensdag 2 december 2026.');
    expect((await pieter.say('wat moet ik nog doen')).text).toContain(
      'zo snel mogelijk, uiterlijk 2 dec 2026; eigenlijk vóór 25 nov 2026',
    );
    goTo(bot, '2026-12-01');
    expect((await carla.say('wat is te laat')).text).not.toContain(TITEL);
    goTo(bot, '2026-12-03');
    expect((await carla.say('wat is te laat')).text).toContain(TITEL);
  });

  test('of which only a name was known is no handing over', async () => {
    const jan = await bot.opened(JAN_ONE);
    const other = opdrachtOf(await addOpdracht(carla, 'Els Vink', { titel: 'Opvang van jongeren' }));
    const { card } = await carla.execute('opdrachten.assign', { opdracht: other });
    await carla.pressCard('Bewaar', { projectleiderId: JAN_ONE.id }, { on: card! });

    expect(jan.screen().filter(({ text }) => text.includes('neemt deze opdracht over'))).toEqual([]);
    expect(jan.cardWith('Opvang van jongeren').buttons).toContain('Begin');
  });
});
