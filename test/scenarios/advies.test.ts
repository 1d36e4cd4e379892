import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { decideAt, heardAndJudged, PFHO, PFHO_DAY } from '../support/besluiten-story.ts';
import type { CardView } from '../support/card-reader.ts';
import { timeIs } from '../support/herinneringen.ts';
import { CARLA, SAMIRA } from '../support/people.ts';
import { addOpdracht, opdrachtOf } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** It is Monday 16 November 2026 when these begin. */
const VRAAG = {
  vraag: 'Wat vindt de raad van één vast gezicht?',
  stukken: '- DOC-24008138\n- https://regio.example/plan',
};
const PUNTEN = 'Leg uit wie het vaste gezicht is.\nBegin in het voorjaar.\n- Begin in het voorjaar';

let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;
let opdracht: string;

beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
  await carla.say('nieuwe adviesraad');
  await carla.pressCard('Voeg toe', { naam: 'Adviesraad Sociaal Domein', waar: 'Hilversum' });
  opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA, { titel: 'Vervoer in de regio' }));
});
afterEach(() => bot.stop());

async function raadId(): Promise<string> {
  const { entries } = await bot.store.log.readAll('', 10_000);
  return (
    entries.find(({ stream }) => stream.startsWith('adviesraad:'))?.stream.slice('adviesraad:'.length) ?? ''
  );
}

async function ask(client: TeamsClient, inputs: Readonly<Record<string, string>> = {}): Promise<CardView> {
  await client.execute('opdrachten.show', { opdracht });
  const { card } = await client.execute('opdrachten.askAdviesForm', { opdracht });
  return client.pressCard('Leg de vraag vast', { ...VRAAG, raad: await raadId(), ...inputs }, { on: card });
}

async function adviezen(): Promise<number> {
  const { state } = await bot.app.opdrachten.get(opdracht);
  return state.adviezen?.length ?? 0;
}

/** The card of the one advice there is. */
async function open(client: TeamsClient): Promise<CardView> {
  const { state } = await bot.app.opdrachten.get(opdracht);
  const { card } = await client.execute('opdrachten.advies', {
    opdracht,
    advies: state.adviezen?.[0]?.id ?? '',
  });
  if (!card) throw new Error('no card of the advice');
  return card;
}

async function fill(
  client: TeamsClient,
  button: string,
  inputs: Readonly<Record<string, string>>,
  submit = 'Bewaar',
): Promise<CardView> {
  const form = await client.pressCard(button, {}, { on: await open(client) });
  return client.pressCard(submit, inputs, { on: form });
}

describe('asked advice', () => {
  test('is asked, received, answered point by point, told, and looked at again on the agreed day', async () => {
    const asked = await ask(samira);
    expect(asked.text).toContain('De vraag is vastgelegd.');
    expect(asked.text).toContain('Adviesraad Sociaal Domein (Hilversum)');
    expect(asked.text).toContain('gevraagd, uiterlijk 28 dec 2026');
    expect((await samira.say('herinneringen')).text).not.toContain('advies van de raad');

    // Until its day the raad has time; from then it is asked of the projectleider.
    await timeIs(bot, '2026-12-28T09:00:00.000Z');
    const owed = await samira.say('herinneringen');
    expect(owed.text).toContain('Leg het advies van de raad vast, of dat het niet kwam');
    expect(owed.text).toContain('Adviesraad Sociaal Domein (Hilversum)');

    const received = await fill(samira, 'Leg het advies vast', {
      conclusie: 'positief mits',
      samenvatting: 'Doen, en leg het goed uit.',
      punten: PUNTEN,
    });
    expect(received.text).toContain('Het advies is vastgelegd.');
    expect(received.text).toContain('Positief, met voorwaarden');
    expect(received.text).toContain('wacht op antwoord');
    const list = await samira.say('herinneringen');
    expect(list.text).toContain('Beantwoord elk punt van het advies');
    expect(list.text).not.toContain('Leg het advies van de raad vast');

    const form = await samira.pressCard('Beantwoord de punten', {}, { on: await open(samira) });
    const { state } = await bot.app.opdrachten.get(opdracht);
    const [first, second] = state.adviezen?.[0]?.ontvangen?.punten ?? [];
    expect(state.adviezen?.[0]?.ontvangen?.punten).toHaveLength(2);
    const next = await samira.pressCard(
      'Bewaar',
      { punten: first?.id ?? '', oordeel: 'overgenomen' },
      { on: form },
    );
    expect(next.text).toContain('1 punt wacht op antwoord');
    const why = await samira.pressCard(
      'Bewaar',
      { punten: second?.id ?? '', oordeel: 'niet', waarom: '' },
      { on: next },
    );
    expect(why.text).toContain('Schrijf waarom je dit niet helemaal overneemt.');
    await samira.pressCard(
      'Bewaar',
      { punten: second?.id ?? '', oordeel: 'niet', waarom: 'Het contract begint in juli.' },
      { on: why },
    );
    expect((await open(samira)).text).toContain('niet: Het contract begint in juli.');
    expect((await samira.say('herinneringen')).text).toContain(
      'Vertel de raad wat er met het advies is gedaan',
    );

    const told = await fill(samira, 'Het is verteld', { hoe: 'Met een brief.' });
    expect(told.text).toContain('Terugkijken is afgesproken voor maandag 28 juni 2027');
    expect((await carla.say('herinneringen')).text).not.toContain('Kijk terug op het advies');

    await timeIs(bot, '2027-06-28T09:00:00.000Z');
    expect((await carla.say('herinneringen')).text).toContain('Kijk terug op het advies van de raad');
    const done = await fill(carla, 'Kijk terug', {
      uitkomst: 'gedaan',
      toelichting: 'Het staat in de folder.',
    });
    expect(done.text).toContain('Er is teruggekeken: gedaan.');
    expect((await carla.say('herinneringen')).text).not.toContain('Kijk terug op het advies');
  });

  test('is found by a question: what waits, what did not come, and what a raad said about something', async () => {
    await ask(samira);
    expect((await carla.say('welke adviezen zijn nog niet binnen')).text).toContain(
      'Adviesraad Sociaal Domein',
    );
    expect((await carla.say('welke raden wachten op antwoord')).text).not.toContain(
      'Adviesraad Sociaal Domein',
    );

    await fill(samira, 'Leg het advies vast', {
      conclusie: 'positief',
      punten: 'Regel tolken bij elk gesprek.',
    });

    const waiting = await carla.say('welke raden wachten op antwoord');
    expect(waiting.text).toContain('Adviesraad Sociaal Domein (Hilversum)');
    expect(waiting.text).toContain('positief, 1 punt wacht op antwoord');
    expect((await carla.say('welke adviezen zijn nog niet binnen')).text).not.toContain('Adviesraad Sociaal');
    const said = await carla.say('wat adviseerde de raad van Hilversum over tolken');
    expect(said.text).toContain('Regel tolken bij elk gesprek.');
    expect((await carla.say('wat adviseerde de raad van Huizen over tolken')).text).not.toContain(
      'Regel tolken',
    );
    const els = await bot.opened({ id: '7e570000-0000-4000-8000-0000000000ab', naam: 'Els Buiten' });
    expect((await els.say('welke raden wachten op antwoord')).text).not.toContain('Adviesraad Sociaal');
  });

  test('of several raden at once is asked with one question, and each of them has a course of its own', async () => {
    await carla.say('nieuwe adviesraad');
    await carla.pressCard('Voeg toe', { naam: 'Cliëntenraad', waar: 'de hele regio' });
    const { entries } = await bot.store.log.readAll('', 10_000);
    const raden = [
      ...new Set(entries.map(({ stream }) => stream).filter((one) => one.startsWith('adviesraad:'))),
    ];
    const raad = raden.map((stream) => stream.slice('adviesraad:'.length)).join(',');

    const asked = await ask(samira, { raad });

    expect(asked.text).toContain('Adviesraad Sociaal Domein (Hilversum)');
    expect(asked.text).toContain('Cliëntenraad (regio)');
    expect(await adviezen()).toBe(2);
    const again = await ask(carla, { raad });
    expect(again.text).toContain('is al om advies gevraagd');
    expect(await adviezen()).toBe(2);
  });

  test('stands on the card, the timeline and in the history of its opdracht, and not among its inbreng', async () => {
    await ask(carla);

    const { card } = await samira.execute('opdrachten.show', { opdracht });
    expect(card?.text).toContain('Adviesraad Sociaal Domein (Hilversum): gevraagd');
    expect((await carla.say('tijdlijn Vervoer in de regio')).text).toContain(
      'Advies van Adviesraad Sociaal Domein',
    );
    expect((await carla.say('geschiedenis Vervoer in de regio')).text).toContain(
      'heeft een adviesraad om advies gevraagd',
    );
    expect((await bot.app.opdrachten.get(opdracht)).state.inbreng).toBeUndefined();
  });

  test('with a day in the past, too little time, without a raad or with a BSN is asked back, and nothing is lost', async () => {
    expect((await ask(samira, { uiterlijk: '2026-11-01' })).text).toContain('Kies een dag die nog komt.');
    const short = await ask(samira, { uiterlijk: '2026-12-01' });
    expect(short.text).toContain('Een raad krijgt minstens 6 weken.');
    expect(JSON.stringify(short.json)).toContain('Wat vindt de raad van één vast gezicht?');
    expect((await ask(samira, { raad: '' })).text).toContain('Kies minstens één adviesraad.');
    expect((await ask(samira, { vraag: 'Het gaat om 111222333.' })).text).toContain('Haal dat weg');
    expect((await ask(samira, { vraag: 'Wat vindt de raad van meneer Jansen?' })).text).toContain(
      'Is dat van een inwoner?',
    );
    expect(await adviezen()).toBe(0);

    const reason = await ask(samira, { uiterlijk: '2026-12-01', krap: 'Het overleg is al in december.' });
    expect(reason.text).toContain('De vraag is vastgelegd.');
    expect((await open(carla)).text).toContain('Het overleg is al in december.');
  });

  test('of four hundred points is asked back as a whole, with all that was typed', async () => {
    await ask(samira);
    const form = await samira.pressCard('Leg het advies vast', {}, { on: await open(samira) });
    const many = Array.from({ length: 400 }, (_, index) => `Punt ${index + 1}`).join('\n');

    const back = await samira.pressCard('Bewaar', { conclusie: 'negatief', punten: many }, { on: form });

    expect(back.text).toContain('Dit zijn 400 punten. Meer dan 60 kan niet');
    expect(JSON.stringify(back.json)).toContain('Punt 400');
    expect((await bot.app.opdrachten.get(opdracht)).state.adviezen?.[0]?.ontvangen).toBeUndefined();
  });

  test('that does not come is closed by the projectleider, and taken all the same when it comes later', async () => {
    await ask(samira);
    await timeIs(bot, '2027-01-04T09:00:00.000Z');

    const closed = await fill(
      samira,
      'Er komt geen advies',
      { reden: 'De raad kwam niet bij elkaar.' },
      'Leg vast',
    );
    expect(closed.text).toContain('Vastgelegd: er komt geen advies.');
    expect(closed.text).toContain('De raad kwam niet bij elkaar.');
    expect((await samira.say('herinneringen')).text).not.toContain('Leg het advies van de raad vast');

    const late = await fill(samira, 'Leg het advies vast', {
      conclusie: 'negatief',
      punten: 'Doe het niet.',
    });
    expect(late.text).toContain('Negatief');
    expect((await samira.say('herinneringen')).text).toContain('Beantwoord elk punt van het advies');
  });

  test('that comes after the besluit says so, and is answered all the same', async () => {
    const own = await startTestBot();
    try {
      const cast = await heardAndJudged(own);
      await cast.carla.say('nieuwe adviesraad');
      await cast.carla.pressCard('Voeg toe', { naam: 'Wmo-raad', waar: 'Huizen' });
      const { entries } = await own.store.log.readAll('', 10_000);
      const raad = entries.find(({ stream }) => stream.startsWith('adviesraad:'))?.stream.split(':')[1] ?? '';
      const data = { opdracht: cast.opdracht };
      const { card } = await cast.samira.execute('opdrachten.askAdviesForm', data);
      const day = { uiterlijk: '2027-04-30' };
      await cast.samira.pressCard('Leg de vraag vast', { ...VRAAG, ...day, raad }, { on: card });
      await timeIs(own, `${PFHO_DAY}T15:00:00.000Z`);
      await decideAt(own, cast.carla, PFHO, cast.opdracht, { uitkomst: 'goedgekeurd' });
      await timeIs(own, '2027-03-20T09:00:00.000Z');
      const { state } = await own.app.opdrachten.get(cast.opdracht);
      const one = { ...data, advies: state.adviezen?.[0]?.id ?? '' };

      const form = await cast.samira.execute('opdrachten.receiveAdviesForm', one);
      const late = { conclusie: 'negatief', punten: 'Begin later.' };
      const shown = await cast.samira.pressCard('Bewaar', late, { on: form.card });

      expect(shown.text).toContain('Dit advies kwam na het besluit van Portefeuillehoudersoverleg');
      expect(shown.text).toContain('De raad krijgt wel antwoord.');
      expect(shown.buttons).toContain('Beantwoord de punten');
    } finally {
      await own.stop();
    }
  });

  test('pressed twice is one, a second open question to the same raad is refused, and a stale card changes nothing', async () => {
    const { card } = await samira.execute('opdrachten.askAdviesForm', { opdracht });
    const inputs = { ...VRAAG, raad: await raadId() };
    await samira.press('Leg de vraag vast', inputs, { on: card });
    await samira.press('Leg de vraag vast', inputs, { on: card });
    expect(await adviezen()).toBe(1);
    expect((await ask(carla, { vraag: 'En wat vindt de raad van de kosten?' })).text).toContain(
      'is al om advies gevraagd',
    );
    expect(await adviezen()).toBe(1);

    const mine = await samira.pressCard('Leg het advies vast', {}, { on: await open(samira) });
    await fill(carla, 'Leg het advies vast', { conclusie: 'positief', punten: 'Doen.' });
    const stale = await samira.press('Bewaar', { conclusie: 'negatief', punten: 'Niet doen.' }, { on: mine });
    expect(stale.card?.text).toContain('Deze kaart was verouderd');
    expect(JSON.stringify(stale.card?.json)).toContain('Niet doen.');
    expect((await open(carla)).text).toContain('Positief');
  });

  test('is recorded by the projectleider and the coördinator, and read by who may see the opdracht', async () => {
    await ask(samira);
    const els = await bot.opened({ id: '7e570000-0000-4000-8000-0000000000aa', naam: 'Els Buiten' });
    const { state } = await bot.app.opdrachten.get(opdracht);
    const data = { opdracht, advies: state.adviezen?.[0]?.id ?? '' };

    for (const verb of ['advies', 'receiveAdviesForm', 'closeAdviesForm', 'lookBackAdviesForm'])
      expect((await els.execute(`opdrachten.${verb}`, data)).message).toContain('kunnen');
    expect((await els.execute('opdrachten.askAdviesForm', { opdracht })).message).toContain(
      'Alleen de projectleider',
    );
  });
});
