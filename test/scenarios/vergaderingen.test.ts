import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { CardView } from '../support/card-reader.ts';
import { choicesOf, findButton } from '../support/card-reader.ts';
import { CARLA, DIANA, DO_CHANNEL, SAMIRA } from '../support/people.ts';
import { addOpdracht, bindChannel, DO_DATE, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
let carla: TeamsClient;

beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
});
afterEach(() => bot.stop());

const DAY = 24 * 60 * 60 * 1000;

async function plan(inputs: Readonly<Record<string, string>> = {}): Promise<CardView> {
  await carla.say('nieuwe vergadering');
  return carla.pressCard('Plannen', { overleg: 'do', datum: DO_DATE, ...inputs });
}

/** The card of the meeting of the DO of the story. */
async function openDo(client: TeamsClient = carla): Promise<CardView> {
  await client.say('agenda DO');
  return client.pressCard('Directieoverleg');
}

async function doChannel(): Promise<TeamsClient> {
  const channel = bot.client(CARLA, DO_CHANNEL);
  await bindChannel(channel, carla);
  return channel;
}

async function entries(): Promise<number> {
  return (await bot.store.log.readAll('', 10_000)).entries.length;
}

describe('a new vergadering', () => {
  test('stands on the agenda with its time and place', async () => {
    const planned = await plan({ tijd: '09:30', plaats: 'Raadzaal Hilversum' });

    expect(planned.text).toContain('De vergadering staat op de agenda.');
    expect(planned.text).toContain('Tijd en plaats: 09:30 uur, Raadzaal Hilversum');
    const agenda = await carla.say('agenda');
    expect(agenda.text).toContain('Directieoverleg · dinsdag 15 december 2026');
    expect(agenda.text).toContain('09:30 uur · Raadzaal Hilversum · 0 agendapunten');
  });

  test('on a day that has passed is asked again, with what was typed', async () => {
    const again = await plan({ datum: '2026-11-13', plaats: 'Online' });

    expect(again.text).toContain('Deze datum is al voorbij');
    expect(again.inputs).toMatchObject({ overleg: 'do', datum: '2026-11-13', plaats: 'Online' });
  });

  test('of an overleg that meets on that day already is the same vergadering', async () => {
    await plan({ tijd: '09:30' });

    const again = await plan({ plaats: 'Raadzaal' });

    expect(again.text).toContain('Deze vergadering was er al. Ik heb aangevuld wat nieuw is.');
    expect(again.text).toContain('09:30 uur, Raadzaal');
    expect((await carla.say('agenda DO')).text).toContain('1 vergadering.');
  });

  test('sent twice is stored once', async () => {
    const form = await carla.say('nieuwe vergadering');
    const typed = { overleg: 'do', datum: DO_DATE };
    const first = await carla.pressCard('Plannen', typed, { on: form });
    const before = await entries();

    const second = await carla.pressCard('Plannen', typed, { on: form });

    expect(second.text).toBe(first.text);
    expect(await entries()).toBe(before);
  });

  test('may be held at an address', async () => {
    expect((await plan({ plaats: 'Kerkstraat 12, Huizen' })).text).toContain('Kerkstraat 12, Huizen');
  });

  test('is planned by the coördinator only', async () => {
    const diana = await bot.opened(DIANA);

    const refused = await diana.say('nieuwe vergadering');

    expect(refused.text).toContain('Alleen de coördinator kan vergaderingen wijzigen');
    const forged = await diana.execute('vergaderingen.plan', {
      nonce: 'x',
      overleg: 'do',
      datum: DO_DATE,
      rol: 'coördinator',
    });
    expect(JSON.stringify(forged)).toContain('Alleen de coördinator');
    expect((await diana.say('agenda')).text).toContain('Er staan geen vergaderingen op de agenda.');
  });
});

describe('the agenda in words', () => {
  beforeEach(async () => {
    await plan();
    await plan({ overleg: 'pfho', datum: '2027-03-11' });
    await plan({ overleg: 'pfho', datum: '2027-02-11' });
  });

  test.each([
    ['agenda', ['15 december 2026', '11 februari 2027', '11 maart 2027']],
    ['agenda DO', ['15 december 2026']],
    ['agenda pfho', ['11 februari 2027', '11 maart 2027']],
    ['agenda PFHO maart', ['11 maart 2027']],
    ['agenda maart', ['11 maart 2027']],
    ['agenda december 2026', ['15 december 2026']],
    ['Agenda van het PFHO in februari', ['11 februari 2027']],
    ['agenda AB', []],
  ])('‘%s’ shows %j', async (text, dates) => {
    const card = await carla.say(text);

    const shown = [...card.text.matchAll(/dag (\d+ \w+ \d{4})/g)].map(([, date]) => date);
    expect(shown).toEqual(dates);
  });

  test('says so when it does not know the words', async () => {
    expect((await carla.say('agenda koffiehoek')).text).toMatch(/niet: ‘koffiehoek’/);
  });

  test('is for the DO and the coördinator', async () => {
    const diana = await bot.opened(DIANA);
    const samira = await bot.opened(SAMIRA);

    expect((await openDo(diana)).buttons).toEqual(['Bekijk de geschiedenis', 'Naar de agenda']);
    expect((await samira.say('agenda')).text).toContain('Alleen directieleden en de coördinator');
  });
});

describe('a vergadering that moves', () => {
  let samira: TeamsClient;
  beforeEach(async () => {
    samira = await bot.opened(SAMIRA);
    await addOpdracht(carla, SAMIRA);
  });

  async function moveTo(datum: string): Promise<CardView> {
    await openDo();
    await carla.pressCard('Verplaats');
    return carla.pressCard('Verplaatsen', { datum, tijd: '10:00' });
  }

  test('takes the dates of its opdrachten along, and says so in the channel', async () => {
    const channel = await doChannel();
    expect(samira.cardWith('Wil je het participatieplan maken?').text).toContain('24 november 2026');
    const posts = channel.screen().length;

    const moved = await moveTo('2027-01-12');

    expect(moved.text).toContain('Verplaatst van dinsdag 15 december 2026 naar dinsdag 12 januari 2027.');
    expect(samira.cardWith('Wil je het participatieplan maken?').text).toContain(
      'Directieoverleg, dinsdag 12 januari 2027',
    );
    expect(samira.cardWith('Wil je het participatieplan maken?').text).not.toContain('24 november');
    expect(channel.screen()).toHaveLength(posts + 1);
    expect(channel.cardWith('Verplaatst van').text).toContain('Directieoverleg · dinsdag 12 januari 2027');
  });

  test('is told to the projectleider once', async () => {
    await moveTo('2027-01-12');
    await bot.restart();
    await carla.say('status');

    const told = samira.screen().filter(({ text }) => text.includes('Er is een nieuwe datum'));
    expect(told).toHaveLength(1);
    expect(told[0]?.text).toContain('Het plan moet nu uiterlijk vrijdag 18 december 2026 klaar zijn.');
  });

  test('leaves its old day free for another one', async () => {
    await moveTo('2027-01-12');

    const other = await plan();

    expect(other.text).toContain('De vergadering staat op de agenda.');
    expect((await carla.say('agenda DO')).text).toContain('2 vergaderingen.');
    expect((await carla.say(`status ${TITEL}`)).text).toContain('12 januari 2027');
  });

  test('is found by its first day in a list that is older', async () => {
    await moveTo('2027-01-12');

    await addOpdracht(carla, undefined, { titel: 'Regiovisie wonen' });

    expect((await carla.say('status regiovisie')).text).toContain('dinsdag 12 januari 2027');
  });

  test('does not go to a day on which the overleg meets already', async () => {
    await plan({ datum: '2027-01-12' });

    const again = await moveTo('2027-01-12');

    expect(again.text).toContain('Dit overleg heeft op die dag al een vergadering');
    expect(again.inputs).toMatchObject({ datum: '2027-01-12', tijd: '10:00' });
  });

  test('by a card that is out of date shows what stands there now and keeps what was typed', async () => {
    await openDo();
    const stale = await carla.pressCard('Verplaats');
    await carla.pressCard('Verplaatsen', { datum: '2027-01-12' }, { on: stale });

    const again = await carla.pressCard('Verplaatsen', { datum: '2027-01-19' }, { on: stale });

    expect(again.text).toContain('Deze kaart was verouderd');
    expect(again.text).toContain('Directieoverleg · dinsdag 12 januari 2027');
    expect(again.inputs).toMatchObject({ datum: '2027-01-19' });
    const saved = await carla.pressCard('Verplaatsen', {}, { on: again });
    expect(saved.text).toContain('dinsdag 19 januari 2027');
  });

  test('with the same submission twice gives the same answer', async () => {
    await openDo();
    const form = await carla.pressCard('Verplaats');
    const first = await carla.pressCard('Verplaatsen', { datum: '2027-01-12' }, { on: form });
    const before = await entries();

    const second = await carla.pressCard('Verplaatsen', { datum: '2027-01-12' }, { on: form });

    expect(second.text).toBe(first.text);
    expect(await entries()).toBe(before);
  });
});

describe('a vergadering that is cancelled', () => {
  let samira: TeamsClient;
  beforeEach(async () => {
    samira = await bot.opened(SAMIRA);
    await addOpdracht(carla, SAMIRA);
  });

  async function cancel(): Promise<CardView> {
    await openDo();
    await carla.pressCard('Annuleer');
    return carla.pressCard('Annuleer de vergadering', { reden: 'Te weinig onderwerpen.' });
  }

  test('leaves its opdrachten without a date, and says so everywhere', async () => {
    const channel = await doChannel();

    const cancelled = await cancel();

    expect(cancelled.text).toContain('Deze vergadering gaat niet door. Reden: Te weinig onderwerpen.');
    expect(cancelled.text).toContain('Deze opdracht heeft nu geen datum voor deze behandeling.');
    expect(channel.cardWith('gaat niet door').text).toContain('Te weinig onderwerpen.');
    // Who cannot do it is not told to.
    const diana = await bot.opened(DIANA);
    await diana.say('agenda december');
    const read = await diana.pressCard('Directieoverleg');
    expect(read.text).toContain('Dat blijft zo tot de coördinator die op een andere vergadering zet.');
    expect(read.text).not.toContain('klik op');
    expect(samira.cardWith('De vergadering gaat niet door').text).toContain('Er is nu geen datum.');
    expect((await carla.say(`status ${TITEL}`)).text).not.toContain('uiterlijk');
  });

  test('gives its opdrachten to another one, with all dates', async () => {
    await cancel();
    await plan({ datum: '2027-01-12' });
    await carla.say('agenda december');
    await carla.pressCard('Directieoverleg');
    await carla.pressCard(TITEL);
    const form = await carla.pressCard('Stel uit');
    expect(choicesOf(form, 'naar')).toEqual(['Directieoverleg, 12 jan 2027']);

    const postponed = await carla.pressCard('Stel uit', { naar: 'do-2027-01-12' });

    expect(postponed.text).toContain('Uitgesteld naar Directieoverleg, 12 jan 2027');
    expect((await carla.say(`status ${TITEL}`)).text).toContain('voor Directieoverleg, 12 jan 2027');
    expect(samira.cardWith('Er is een nieuwe datum').text).toContain('12 januari 2027');
  });

  test('goes on after all when it is planned again', async () => {
    await cancel();

    const again = await plan();

    expect(again.text).toContain('Stand: Gepland');
    expect((await carla.say(`status ${TITEL}`)).text).toContain('uiterlijk');
  });
});

describe('the agenda in the channel', () => {
  test('comes seven working days before', async () => {
    await bot.opened(SAMIRA);
    await plan({ tijd: '09:30', plaats: 'Raadzaal' });
    await addOpdracht(carla, SAMIRA, { trekker: 'wethouder Van Dijk' });
    const channel = await doChannel();
    const before = channel.cardWith(TITEL);
    expect(before.text).not.toContain('Bespreken');
    const count = channel.screen().length;

    // Seven working days before Tuesday 15 December is Friday 4 December.
    bot.clock.advance(17 * DAY);
    await bot.app.sweep();
    expect(channel.cardWith(TITEL).text).not.toContain('Bespreken');
    bot.clock.advance(DAY);
    await bot.app.sweep();

    const agenda = channel.cardWith(TITEL);
    expect(agenda.activityId).not.toBe(before.activityId);
    expect(channel.screen()).toHaveLength(count + 1);
    expect(agenda.text).toContain('09:30 uur, Raadzaal');
    expect(agenda.text).toContain(`1. ${TITEL}`);
    expect(agenda.text).toContain('Bespreken · ◐ plan niet compleet');
    // Nobody reads in a channel whose plan is not complete.
    expect(agenda.text).not.toContain('Samira El Amrani');
    expect(agenda.text).not.toContain('wethouder Van Dijk');
  });

  test('that is opened there, or by a directielid, names nobody whose plan is not complete', async () => {
    await bot.opened(SAMIRA);
    const diana = await bot.opened(DIANA);
    await addOpdracht(carla, SAMIRA);
    const channel = await doChannel();
    const opened = async (client: TeamsClient) =>
      (await client.execute('vergaderingen.show', { vergadering: `do-${DO_DATE}` })).card?.text ?? '';

    for (const client of [channel, diana]) {
      expect(await opened(client)).toContain('plan niet compleet');
      expect(await opened(client)).not.toContain(SAMIRA.naam);
    }
    expect(await opened(carla)).toContain(SAMIRA.naam);
  });

  test('shows what was decided after the meeting', async () => {
    await bot.opened(SAMIRA);
    await addOpdracht(carla, SAMIRA);
    const channel = await doChannel();
    bot.clock.advance(30 * DAY);
    await bot.app.sweep();
    await carla.say('agenda december 2026');
    await carla.pressCard('Directieoverleg');
    await carla.pressCard(TITEL);

    await carla.pressCard('Bewaar', { conclusie: 'Positief advies' });

    expect(channel.cardWith(TITEL).text).toContain('conclusie: Positief advies');
  });
});

describe('agendapunten', () => {
  let samira: TeamsClient;
  beforeEach(async () => {
    samira = await bot.opened(SAMIRA);
    await addOpdracht(carla, SAMIRA);
    await addOpdracht(carla, undefined, { titel: 'Regiovisie wonen', overleg: 'pfho', datum: '2027-01-14' });
  });

  /** The titles on the card, in order. */
  const order = (card: CardView): readonly string[] =>
    [...card.text.matchAll(/^\d+\. (.*?)(?: ›)?$/gm)].map(([, titel]) => titel ?? '');

  test('an opdracht that names the vergadering stands there by itself, to be discussed', async () => {
    const card = await openDo();

    expect(order(card)).toEqual([TITEL]);
    expect(card.text).toContain('Bespreken · Samira El Amrani · plan niet compleet');
  });

  test('another opdracht is put on it, with its doel and its place', async () => {
    await openDo();
    const form = await carla.pressCard('Voeg een agendapunt toe');
    expect(choicesOf(form, 'opdracht')).toEqual(['Regiovisie wonen']);
    const [opdracht = ''] = idsOf(form);

    const card = await carla.pressCard('Toevoegen', { opdracht, doel: 'adviseren', plek: '1' });

    expect(order(card)).toEqual(['Regiovisie wonen', TITEL]);
    expect(card.text).toContain('Adviseren');
    // It is treated here too; its plan is still due for the meeting that it names.
    expect((await carla.say('status regiovisie')).text).toContain('Portefeuillehoudersoverleg');
  });

  test('a subject without an opdracht can be put on it', async () => {
    await openDo();
    await carla.pressCard('Voeg een agendapunt toe');

    const card = await carla.pressCard('Toevoegen', {
      onderwerp: 'Mededelingen',
      doel: 'informeren',
      plek: '1',
    });

    expect(order(card)).toEqual(['Mededelingen', TITEL]);
  });

  test('without an opdracht or a subject there is a question', async () => {
    await openDo();
    await carla.pressCard('Voeg een agendapunt toe');

    expect((await carla.pressCard('Toevoegen', {})).text).toContain(
      'Kies een opdracht, of typ een onderwerp.',
    );
  });

  test('gets another doel and a conclusion', async () => {
    await openDo();
    await carla.pressCard(TITEL);

    const card = await carla.pressCard('Bewaar', { doel: 'vaststellen', conclusie: 'Akkoord' });

    expect(card.text).toContain('Vaststellen');
    expect(card.text).toContain('Conclusie: Akkoord');
  });

  test('that holds an e-mail address in its conclusion is not stored', async () => {
    await openDo();
    await carla.pressCard(TITEL);

    const card = await carla.pressCard('Bewaar', { conclusie: 'Vraag jan@voorbeeld.nl' });

    expect(card.text).toContain('Hier lijkt een e-mailadres te staan');
    expect(card.inputs.conclusie).toBe('Vraag jan@voorbeeld.nl');
    expect(JSON.stringify((await bot.store.log.readAll('', 1000)).entries)).not.toContain('jan@');
  });

  test('is taken off, and its opdracht has no date then', async () => {
    await openDo();
    await carla.pressCard(TITEL);

    const card = await carla.pressCard('Haal van de agenda');

    expect(card.text).toContain('Er staat nog niets op de agenda.');
    expect((await carla.say(`status ${TITEL}`)).text).toContain('Overleg: nog niet bekend');
    expect(samira.cardWith('De opdracht is van de agenda gehaald').text).toContain('Er is nu geen datum.');
    expect((await carla.say(`geschiedenis ${TITEL}`)).text).toContain('van de agenda gehaald');
  });

  test('is postponed with all its dates, and the old agenda says where it went', async () => {
    await plan({ datum: '2027-01-12' });
    const channel = await doChannel();
    await carla.say('agenda december');
    await carla.pressCard('Directieoverleg');
    await carla.pressCard(TITEL);
    const form = await carla.pressCard('Stel uit');

    const card = await carla.pressCard('Stel uit', { naar: 'do-2027-01-12' }, { on: form });
    const again = await carla.pressCard('Stel uit', { naar: 'do-2027-01-12' }, { on: form });

    expect(card.text).toContain('Uitgesteld naar Directieoverleg, 12 jan 2027');
    expect(again.text).toBe(card.text);
    expect((await carla.say(`status ${TITEL}`)).text).toContain('voor Directieoverleg, 12 jan 2027');
    expect(channel.cardWith('dinsdag 12 januari 2027').text).toContain(TITEL);
    await carla.say('agenda januari');
    expect(order(await carla.pressCard('Directieoverleg'))).toEqual([TITEL]);
  });

  test.each([
    ['vergaderingen.postponePunt', 'Uitgesteld naar Directieoverleg, 12 jan 2027'],
    ['vergaderingen.changePunt', 'Conclusie: Akkoord'],
  ])('on a card of before, which asked all at once, %s still does what it says', async (verb, said) => {
    await plan({ datum: '2027-01-12' });
    await carla.say('agenda december');
    await carla.pressCard('Directieoverleg');
    const data = findButton(await carla.pressCard(TITEL), 'Haal van de agenda')?.data;

    const inputs = { doel: 'adviseren', plek: '1', conclusie: 'Akkoord', naar: 'do-2027-01-12' };
    const { card } = await carla.execute(verb, { ...data, ...inputs });

    expect(card?.text).toContain(said);
  });

  test('put on the agenda with the same submission twice stands there once', async () => {
    await openDo();
    const form = await carla.pressCard('Voeg een agendapunt toe');
    const [opdracht = ''] = idsOf(form);
    const first = await carla.pressCard('Toevoegen', { opdracht }, { on: form });
    const before = await entries();

    const second = await carla.pressCard('Toevoegen', { opdracht }, { on: form });

    expect(second.text).toBe(first.text);
    expect(await entries()).toBe(before);
  });

  test('taken off by a card that is out of date stays, with a sentence about it', async () => {
    await openDo();
    const stale = await carla.pressCard(TITEL);
    await carla.pressCard('Bewaar', { doel: 'vaststellen' }, { on: stale });
    const before = await entries();

    const again = await carla.pressCard('Haal van de agenda', {}, { on: stale });

    expect(again.text).toContain('Deze kaart was verouderd');
    expect(again.inputs.doel).toBe('vaststellen');
    expect(await entries()).toBe(before);
  });

  test('by a card that is out of date changes nothing and says so', async () => {
    await openDo();
    const stale = await carla.pressCard(TITEL);
    await carla.pressCard('Bewaar', { doel: 'vaststellen' }, { on: stale });
    const before = await entries();

    const again = await carla.pressCard('Bewaar', { doel: 'adviseren' }, { on: stale });

    expect(again.text).toContain('Deze kaart was verouderd');
    expect(again.inputs.doel).toBe('adviseren');
    expect(await entries()).toBe(before);
  });
});

/** The opdrachten that can be chosen. */
function idsOf(form: CardView): readonly string[] {
  return [...JSON.stringify(form.json).matchAll(/"value":"([0-9a-f]{20})"/g)].map(([, id]) => id ?? '');
}

describe('the history of a vergadering', () => {
  test('says who planned, moved and cancelled it and changed its agenda, newest first', async () => {
    const cees = await bot.opened(DIANA);
    const planned = await plan({ datum: '2026-12-15' });
    await carla.pressCard('Voeg een agendapunt toe', {}, { on: planned });
    await carla.pressCard('Toevoegen', { onderwerp: 'Regiovisie wonen', doel: 'adviseren' });
    await carla.pressCard('Verplaats');
    await carla.pressCard('Verplaatsen', { datum: '2027-01-12' });
    await carla.pressCard('Annuleer');
    await carla.pressCard('Annuleer de vergadering', { reden: 'Te weinig tijd' });

    const history = await cees.say('geschiedenis DO 12 januari');

    expect(history.text).toContain('Directieoverleg · dinsdag 12 januari 2027');
    const lines = history.text.split('\n').filter((line) => line.startsWith('Carla de Boer'));
    expect(lines).toEqual([
      'Carla de Boer heeft de vergadering geannuleerd',
      'Carla de Boer heeft de vergadering verplaatst',
      'Carla de Boer heeft een agendapunt toegevoegd',
      'Carla de Boer heeft de vergadering gepland',
    ]);
    expect(history.text).toContain('Te weinig tijd');
    expect(history.text).toContain('dinsdag 12 januari 2027 (was: dinsdag 15 december 2026)');
    expect((await cees.pressCard('Bekijk de vergadering', {}, { on: history })).buttons).toContain(
      'Bekijk de geschiedenis',
    );
  });

  test('is for the coördinator and the DO', async () => {
    const samira = await bot.opened(SAMIRA);
    await plan({ datum: '2026-12-15' });

    const refused = await samira.say('geschiedenis DO 15 december');

    expect(refused.text).not.toContain('heeft de vergadering gepland');
    expect(refused.text).toContain('Alleen');
  });

  test('leaves a question about an opdracht what it was', async () => {
    await addOpdracht(carla, undefined);

    expect((await carla.say(`geschiedenis ${TITEL}`)).text).toContain('heeft de opdracht toegevoegd');
  });
});
