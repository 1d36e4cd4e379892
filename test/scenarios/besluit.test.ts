import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type CardView, findButton } from '../support/card-reader.ts';
import { CARLA, DIANA, DO_CHANNEL, SAMIRA } from '../support/people.ts';
import { addOpdracht, makePlan, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { goTo } from '../support/uitvoering-story.ts';

const DAY = 24 * 60 * 60 * 1000;
/** The PFHO of the story. */
const PFHO_DAY = '2026-12-17';

let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;
let channel: TeamsClient;

beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
  channel = bot.client(CARLA, DO_CHANNEL);
  await channel.open();
  await channel.say('koppel');
  await channel.pressCard('Koppel', { koppeling: 'overleg:pfho' });
  await addOpdracht(carla, SAMIRA, { overleg: 'pfho', datum: PFHO_DAY });
  await makePlan(samira);
  await carla.pressCard('Akkoord');
});
afterEach(() => bot.stop());

async function openPunt(): Promise<CardView> {
  await carla.say('agenda PFHO');
  await carla.pressCard('Portefeuillehoudersoverleg');
  return carla.pressCard(TITEL);
}

/** On the day of the meeting the point is to be decided. */
async function onTheDay(): Promise<CardView> {
  bot.clock.advance(31 * DAY);
  await bot.app.sweep();
  await openPunt();
  await carla.pressCard('Bewaar', { doel: 'vaststellen' });
  return carla.pressCard(TITEL);
}

async function decide(inputs: Readonly<Record<string, string>>): Promise<CardView> {
  await onTheDay();
  await carla.pressCard('Leg het besluit vast');
  return carla.pressCard('Bewaar het besluit', inputs);
}

describe('a besluit of the PFHO', () => {
  test('is seen by the channel in the agenda that stands there, with what is owed to residents', async () => {
    const recorded = await decide({ uitkomst: 'goedgekeurd', toelichting: 'Unaniem.' });

    expect(recorded.text).toContain('Het besluit is vastgelegd');
    expect(recorded.text).toContain('Goedgekeurd. Unaniem.');
    expect(channel.screen().filter(({ text }) => text.includes(TITEL))).toHaveLength(1);
    expect(channel.cardWith(TITEL).text).toContain('Besluit: Goedgekeurd. Unaniem.');
    expect(channel.cardWith(TITEL).text).toContain('Inwoners krijgen nog terugkoppeling.');
    expect((await samira.say(`status ${TITEL}`)).text).toContain(
      'Er is een besluit. Wie meedeed, moet nog horen wat ermee is gedaan.',
    );
  });

  test('is found in the agenda by who records it, until it is recorded', async () => {
    const diana = await bot.opened(DIANA);
    await openPunt();
    await carla.pressCard('Bewaar', { doel: 'vaststellen' });
    bot.clock.advance(32 * DAY);

    expect((await diana.say('agenda PFHO')).text).not.toContain('17 december');
    const agenda = await carla.say('agenda PFHO');
    expect(agenda.text).toContain('besluit nog niet vastgelegd');
    await carla.pressCard('Portefeuillehoudersoverleg', {}, { on: agenda });
    await carla.pressCard(TITEL);
    await carla.pressCard('Leg het besluit vast');
    await carla.pressCard('Bewaar het besluit', { uitkomst: 'goedgekeurd' });
    expect((await carla.say('agenda PFHO')).text).not.toContain('17 december');
  });

  test('cannot be recorded before the meeting', async () => {
    await openPunt();
    await carla.pressCard('Bewaar', { doel: 'vaststellen' });
    const point = await carla.pressCard(TITEL);

    expect(point.text).toContain('Je kunt het besluit vastleggen vanaf donderdag 17 december 2026.');
    expect(point.buttons).not.toContain('Leg het besluit vast');
    const forged = await carla.execute('vergaderingen.openBesluit', {
      vergadering: 'pfho-2026-12-17',
      punt: findButton(point, 'Haal van de agenda')?.data.punt,
    });
    expect(JSON.stringify(forged)).toContain('Leg het besluit op die dag vast');
    // Nor by who makes up the data of the form itself.
    const { entries } = await bot.store.log.readAll('', 10_000);
    const { card: stale } = await carla.execute('vergaderingen.decidePunt', {
      ...findButton(point, 'Haal van de agenda')?.data,
      uitkomst: 'goedgekeurd',
      toelichting: '',
      version: 9,
      nonce: 'made-up',
    });
    const made = await carla.press('Bewaar het besluit', { uitkomst: 'goedgekeurd' }, { on: stale! });
    expect(JSON.stringify(made)).toContain('Leg het besluit op die dag vast');
    expect((await bot.store.log.readAll('', 10_000)).entries).toEqual(entries);
  });

  test('that needs an explanation asks for it and keeps what was chosen', async () => {
    const again = await decide({ uitkomst: 'ingetrokken' });

    expect(again.text).toContain('Leg uit waarom, of wat er is veranderd.');
    expect(again.inputs).toMatchObject({ uitkomst: 'ingetrokken' });
  });

  test('keeps a text with personal data out of the log', async () => {
    const again = await decide({ uitkomst: 'aangepast', toelichting: 'Bel jan@voorbeeld.nl' });

    expect(again.text).toContain('Hier lijkt een e-mailadres te staan');
    expect(again.inputs).toMatchObject({ uitkomst: 'aangepast', toelichting: 'Bel jan@voorbeeld.nl' });
  });

  test('sent twice is recorded once', async () => {
    await onTheDay();
    const form = await carla.pressCard('Leg het besluit vast');
    const first = await carla.pressCard('Bewaar het besluit', { uitkomst: 'goedgekeurd' }, { on: form });
    const before = (await bot.store.log.readAll('', 10_000)).entries.length;

    const second = await carla.pressCard('Bewaar het besluit', { uitkomst: 'goedgekeurd' }, { on: form });

    expect(second.text).toBe(first.text);
    expect((await bot.store.log.readAll('', 10_000)).entries).toHaveLength(before);
  });

  test('is corrected, and the dossier says what it was and what it became', async () => {
    await decide({ uitkomst: 'goedgekeurd' });
    await openPunt();
    const form = await carla.pressCard('Wijzig het besluit');
    expect(form.text).toContain('Nu vastgelegd');
    const wrong = { uitkomst: 'aangepast', toelichting: 'Met meer vervoer.' };
    const asked = await carla.pressCard('Bewaar het besluit', wrong);
    expect(asked.text).toContain('Schrijf kort waarom het besluit verandert.');
    expect(asked.inputs).toMatchObject(wrong);

    await carla.pressCard('Bewaar het besluit', { ...wrong, reden: 'Ik had het verslag niet goed gelezen.' });

    const history = await carla.say(`geschiedenis ${TITEL}`);
    expect(history.text).toContain('heeft het besluit vastgelegd');
    expect(history.text).toContain('heeft het besluit gewijzigd');
    expect(history.text).toContain('Ik had het verslag niet goed gelezen.');
    expect(history.text).toContain('goedgekeurd');
    expect(history.text).toContain('aangepast');
    expect(channel.cardWith(TITEL).text).toContain('Besluit: Aangepast. Met meer vervoer.');
  });

  test('by a card that is out of date keeps what was typed', async () => {
    await onTheDay();
    const stale = await carla.pressCard('Leg het besluit vast');
    await carla.pressCard('Bewaar het besluit', { uitkomst: 'goedgekeurd' }, { on: stale });

    const again = await carla.pressCard('Bewaar het besluit', { uitkomst: 'ter kennisname' }, { on: stale });

    expect(again.text).toContain('Deze kaart was verouderd');
    expect(again.inputs).toMatchObject({ uitkomst: 'ter kennisname' });
    expect(again.text).toContain('Nu vastgelegd: Goedgekeurd.');
  });

  test('is recorded by nobody else', async () => {
    await onTheDay();
    const diana = await bot.opened(DIANA);

    const refused = await diana.execute('vergaderingen.decidePunt', {
      vergadering: 'pfho-2026-12-17',
      version: 1,
      nonce: 'x',
      punt: 'x',
      uitkomst: 'goedgekeurd',
      rol: 'coördinator',
    });

    expect(JSON.stringify(refused)).toContain('Alleen de coördinator');
  });
});

describe('a besluit that postpones', () => {
  const OFF = 'De opdracht is van de agenda gehaald';
  /** Once its new meeting was held it waits for a besluit: nobody took it off. */
  const isNeverOffTheAgenda = async (): Promise<void> => {
    const wasTold = (): readonly string[] =>
      samira.screen().flatMap(({ text }) => (text.includes(OFF) ? [text] : []));
    expect(wasTold()).toEqual([]);
    goTo(bot, '2027-01-15');
    await bot.app.sweep();
    expect(wasTold()).toEqual([]);
  };

  test('without a date leaves the opdracht waiting; a new meeting takes it up where it was', async () => {
    await decide({ uitkomst: 'uitgesteld', toelichting: 'Er is meer tijd nodig.' });

    expect((await samira.say(`status ${TITEL}`)).text).toContain('Het besluit is uitgesteld.');
    expect(samira.screen().filter(({ text }) => text.includes(OFF))).toEqual([]);
    await carla.say('nieuwe vergadering');
    await carla.pressCard('Plannen', { overleg: 'pfho', datum: '2027-01-14' });
    await carla.pressCard('Voeg een agendapunt toe');
    const form = carla.screen().at(-1);
    const choice =
      /"title":"Herinrichting[^}]*"value":"([^"]+)"|"value":"([^"]+)","title":"Herinrichting/.exec(
        JSON.stringify(form?.json),
      );
    await carla.pressCard('Toevoegen', { opdracht: choice?.[1] ?? choice?.[2] ?? '', doel: 'vaststellen' });

    const status = await samira.say(`status ${TITEL}`);
    expect(status.text).toContain('De coördinator is akkoord met het plan.');
    expect(status.text).toContain('○ 14 jan 2027 · Portefeuillehoudersoverleg');
    await isNeverOffTheAgenda();
  });

  test('to a known meeting takes the opdracht and its dates along', async () => {
    await carla.say('nieuwe vergadering');
    await carla.pressCard('Plannen', { overleg: 'pfho', datum: '2027-01-14' });

    await decide({ uitkomst: 'uitgesteld', toelichting: 'Er is meer tijd nodig.', naar: 'pfho-2027-01-14' });

    const status = await samira.say(`status ${TITEL}`);
    expect(status.text).toContain('○ 14 jan 2027 · Portefeuillehoudersoverleg');
    expect(status.text).toContain('De coördinator is akkoord met het plan.');
    expect(samira.cardWith('Er is een nieuwe datum').text).toContain('14 januari 2027');
    expect(channel.cardWith('Uitgesteld naar').text).toContain('Besluit: Uitgesteld. Er is meer tijd nodig.');
    await isNeverOffTheAgenda();
  });
});

test('an opdracht that is withdrawn asks nothing of anybody any more', async () => {
  await decide({ uitkomst: 'ingetrokken', toelichting: 'De wet verandert.' });
  bot.clock.advance(60 * DAY);
  await bot.app.sweep();

  expect((await samira.say('herinneringen')).text).toContain('Je hoeft nu niets te doen.');
  expect((await samira.say(`status ${TITEL}`)).text).toContain('Deze opdracht is ingetrokken.');
});
