import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { findJargon } from '../../src/shared/readability.ts';
import type { CardView } from '../support/card-reader.ts';
import { CARLA, DIANA, DO_CHANNEL, PIETER, SAMIRA } from '../support/people.ts';
import {
  addOpdracht,
  beginPlan,
  confirmNaam,
  fillInPlan,
  makePlan,
  opdrachtOf,
  TITEL,
} from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { AFTER_FOCUSGROEP, goTo, openUitvoering, recordHeld } from '../support/uitvoering-story.ts';

const EARLY_PFHO = '2026-11-19';
const FIRST_PFHO = '2027-03-11';
const SECOND_PFHO = '2027-04-08';
const ENGLISH = /\b(?:the|with|your|undefined|null|error|NaN|object Object)\b/;

/** One opdracht from the jaaragenda to the meetlat: a plan that comes back, a meeting that postpones. */
describe('the life of an opdracht', () => {
  let bot: TestBot;
  let carla: TeamsClient;
  let samira: TeamsClient;
  let pieter: TeamsClient;
  let diana: TeamsClient;
  let channel: TeamsClient;
  let opdracht: string;

  beforeAll(async () => {
    bot = await startTestBot();
    carla = await bot.opened(CARLA);
    samira = await bot.opened(SAMIRA);
    pieter = await bot.opened(PIETER);
    diana = await bot.opened(DIANA);
    channel = bot.client(CARLA, DO_CHANNEL);
    await channel.open();
    await channel.say('koppel');
    await channel.pressCard('Koppel', { koppeling: 'overleg:pfho' });
    for (const datum of [FIRST_PFHO, SECOND_PFHO]) {
      await carla.say('nieuwe vergadering');
      await carla.pressCard('Plannen', { overleg: 'pfho', datum });
    }
  });
  afterAll(() => bot.stop());

  async function openPunt(datum: string): Promise<CardView> {
    await carla.say('agenda PFHO');
    await carla.execute('vergaderingen.show', { vergadering: `pfho-${datum}` });
    const { card } = await carla.execute('vergaderingen.openPunt', {
      vergadering: `pfho-${datum}`,
      punt: opdracht,
    });
    if (!card) throw new Error('no card of the agendapunt');
    return card;
  }

  async function decide(datum: string, inputs: Readonly<Record<string, string>>): Promise<CardView> {
    const { version } = await openVersion(datum);
    const { card } = await carla.execute('vergaderingen.decidePunt', {
      vergadering: `pfho-${datum}`,
      punt: opdracht,
      version,
      nonce: `besluit ${datum}`,
      toelichting: '',
      naar: '',
      ...inputs,
    });
    if (!card) throw new Error('no answer to the besluit');
    return card;
  }

  async function openVersion(datum: string): Promise<{ version: number }> {
    const entries = (await bot.store.log.read(`vergadering:pfho-${datum}`)).length;
    return { version: entries };
  }

  test('it begins as a topic of the jaaragenda that a PFHO fixes, and becomes an opdracht', async () => {
    await carla.say('nieuwe vergadering');
    await carla.pressCard('Plannen', { overleg: 'pfho', datum: EARLY_PFHO });
    await carla.say('jaaragenda 2027');
    await carla.pressCard('Voeg onderwerpen toe');
    await carla.pressCard('Voeg toe', { titel: TITEL });
    goTo(bot, EARLY_PFHO);
    await carla.say('jaaragenda 2027');
    await carla.pressCard('Stel vast');
    const fixed = await carla.pressCard('Stel vast');
    expect(fixed.text).toContain('De jaaragenda is vastgesteld.');

    await carla.pressCard('Bekijk', {}, { on: await carla.say('jaaragenda 2027') });
    await carla.pressCard('Pas aan');
    await carla.pressCard('Bewaar', { projectleider: SAMIRA.naam });
    await carla.pressCard('Maak een opdracht');
    await carla.pressCard('Maak de opdracht', { datum: '2027-02-16' });
    opdracht = opdrachtOf(await carla.pressCard('Bekijk de opdracht'));
    // The secretary's list brings the rest.
    const list = [
      'Kenmerk;Onderwerp;Programma;Bestuurlijk trekker;Overleg;Datum',
      `DOC-24008138;${TITEL};Gezondheid en Ondersteuning;${PIETER.naam};PFHO;${FIRST_PFHO}`,
    ];
    await bot.app.importFile(Buffer.from(list.join('\n')), 'lijst.csv');
    await bot.app.delivered();
    // Names give nobody anything until she says who is meant.
    expect(samira.screen().filter(({ text }) => text.includes(TITEL))).toEqual([]);
    await confirmNaam(carla, SAMIRA);
    await confirmNaam(carla, PIETER);
    expect((await carla.say('status DOC-24008138')).text).toContain(TITEL);
  });

  test('the plan is handed in, comes back with a question, and is agreed', async () => {
    await makePlan(samira);
    await carla.pressCard('Stuur terug met een vraag', {}, { on: carla.cardWith('graag jouw oordeel') });
    await carla.pressCard('Stuur terug', { veld: 'doel', vraag: 'Wanneer kopen jullie in?' });
    await samira.pressCard('Naar de vraag');
    let card = await samira.pressCard('Bewaar en verder', { doel: 'We kiezen in maart wat we inkopen.' });
    while (!card.buttons.includes('Plan indienen')) card = await samira.pressCard('Bewaar en verder');
    await samira.pressCard('Plan indienen');

    await carla.pressCard('Akkoord', {}, { on: carla.cardWith('Plan opnieuw ingediend') });

    expect((await samira.say(`status ${TITEL}`)).text).toContain('De coördinator is akkoord met het plan.');
    expect(pieter.cardWith('Stel de vraag aan inwoners').text).toContain(TITEL);
    expect((await carla.say(`geschiedenis ${TITEL}`)).text).toContain(
      'heeft het plan teruggestuurd met een vraag',
    );
  });

  test('the focusgroep is held, the inbreng judged and the passage made', async () => {
    goTo(bot, AFTER_FOCUSGROEP);
    await pieter.pressCard('Dit is gedaan');
    await recordHeld(samira);
    await openUitvoering(samira);
    await samira.pressCard('Inbreng toevoegen');
    await samira.pressCard('Bewaar', {
      tekst: '- Een vaste hulp geeft rust\n- Ook hulp in het weekend',
      thema: 'vaste hulp',
    });
    const [first = '', second = ''] =
      (await bot.app.opdrachten.get(opdracht)).state.inbreng?.map(({ id }) => id) ?? [];
    await openUitvoering(samira);
    await samira.pressCard('Geef een oordeel');
    await samira.pressCard('Bewaar', { punten: first, oordeel: 'overgenomen' });
    await samira.pressCard('Bewaar', { punten: second, oordeel: 'niet', reden: 'Hier is geen geld voor.' });

    await samira.pressCard('De inbreng is verwerkt');
    await samira.pressCard('Maak de passage');
    await samira.pressCard('Bewaar');

    expect((await bot.app.opdrachten.get(opdracht)).state.status).toBe('verwerkt');
    expect((await carla.say('tijdlijn huishoudelijke')).text).toContain(
      '2 punten: 1 overgenomen, 0 deels, 1 niet',
    );
    for (const reader of [diana, pieter]) {
      const seen = await reader.say('status DOC-24008138');
      expect(seen.text).toContain('Niet overgenomen, en waarom');
      expect(seen.text).toContain('Ook hulp in het weekend');
    }
  });

  test('the first PFHO postpones; all dates move and the channel says so', async () => {
    goTo(bot, FIRST_PFHO);
    await bot.app.sweep();
    const point = await openPunt(FIRST_PFHO);
    await carla.execute('vergaderingen.changePunt', {
      vergadering: `pfho-${FIRST_PFHO}`,
      punt: opdracht,
      version: (await openVersion(FIRST_PFHO)).version,
      nonce: 'doel',
      doel: 'vaststellen',
      plek: '1',
    });
    expect(point.text).toContain(TITEL);

    const recorded = await decide(FIRST_PFHO, {
      uitkomst: 'uitgesteld',
      toelichting: 'De kosten zijn nog niet bekend.',
      naar: `pfho-${SECOND_PFHO}`,
    });

    expect(recorded.text).toContain('Uitgesteld. De kosten zijn nog niet bekend.');
    const status = await samira.say(`status ${TITEL}`);
    expect(status.text).toContain('○ 8 apr 2027 · Portefeuillehoudersoverleg · Vaststellen');
    expect((await bot.app.opdrachten.get(opdracht)).state.status).toBe('verwerkt');
    expect(channel.cardWith('Uitgesteld naar').text).toContain('De kosten zijn nog niet bekend.');
  });

  test('the second PFHO decides, with a toezegging', async () => {
    goTo(bot, SECOND_PFHO);
    await bot.app.sweep();
    const recorded = await decide(SECOND_PFHO, {
      uitkomst: 'aangepast',
      toelichting: 'Er komt meer geld voor vervoer.',
    });
    expect(recorded.text).toContain('Het besluit is vastgelegd');
    await carla.execute('opdrachten.saveToezegging', {
      opdracht,
      version: 1,
      nonce: 'toezegging',
      wat: 'In mei krijgt de raad een voorstel over vervoer.',
      eigenaarId: SAMIRA.id,
      datum: '2027-05-20',
    });

    expect(channel.cardWith('Besluit: Aangepast.').text).toContain('Inwoners krijgen nog terugkoppeling.');
    expect(samira.cardWith('Er is een besluit. Geef terugkoppeling.').text).toContain('maandag 10 mei 2027');
    expect((await carla.say('terugkoppeling verschuldigd')).text).toContain('Besluit 8 apr 2027');
  });

  test('who took part hears what was taken over, what was not and why, signed by the trekker', async () => {
    await samira.pressCard('Geef terugkoppeling');
    const looked = await samira.pressCard('Dit verandert niets');
    const form = await samira.pressCard('Geef terugkoppeling', {}, { on: looked });
    const tekst = form.inputs.tekst ?? '';
    for (const words of [
      'Er deden 12 mensen mee.',
      'Dit nemen we over:\n- Een vaste hulp geeft rust.',
      'Dit nemen we niet over:\n- Ook hulp in het weekend. Waarom: Hier is geen geld voor.',
      'Het voorstel is goedgekeurd, met een wijziging.',
      'In mei krijgt de raad een voorstel over vervoer.',
    ])
      expect(tekst).toContain(words);
    await samira.pressCard('Bewaar en verder');
    await samira.pressCard('Vraag de trekker te tekenen');
    await pieter.pressCard('Ik onderteken dit');
    goTo(bot, '2027-04-22');
    await samira.say(`status ${TITEL}`);
    await samira.pressCard('Geef terugkoppeling');

    const given = await samira.pressCard('De terugkoppeling is gegeven', {
      kanaal: 'brief of e-mail',
      datum: '2027-04-22',
      bereikt: '12',
    });

    expect(given.text).toContain('De terugkoppeling is vastgelegd');
    expect(channel.cardWith('Besluit: Aangepast.').text).toContain(
      'Terugkoppeling aan inwoners: donderdag 22 april 2027.',
    );
  });

  test('the toezegging is kept and the meetlat filled in: nothing is owed any more', async () => {
    await samira.pressCard('Leg vast wat je deed');
    await samira.pressCard('Dit is nagekomen', { hoe: 'Het voorstel ligt bij de raad.' });
    await samira.say(`status ${TITEL}`);
    await samira.pressCard('Vul de meetlat in');
    await samira.pressCard('Bewaar en verder', {
      'score-mens': 'onvoldoende',
      'notitie-mens': 'Nodig mensen eerder uit.',
      'score-vertrouwen': 'goed',
      'score-gelijkwaardig': 'goed',
      'score-feiten': 'voldoende',
    });

    const done = await samira.pressCard('Klaar', {
      'score-resultaat': 'goed',
      'score-leren': 'goed',
      'score-terugkoppeling': 'goed',
    });

    expect(done.text).toContain('De opdracht is afgerond');
    expect((await carla.say(`status ${TITEL}`)).text).toMatch(
      /Meetlat: \d goed, \d voldoende, \d onvoldoende/,
    );
    expect((await samira.say('herinneringen')).text).toContain('Je hoeft nu niets te doen.');
  });

  test('its timeline tells the whole life on one card', async () => {
    const timeline = await diana.say('tijdlijn DOC-24008138');

    for (const words of [
      'jaaragenda',
      'Opdracht toegevoegd',
      '2 keer ingediend',
      'Focusgroep',
      '21 jan 2027 · 12 deelnemers',
      'Besluit: uitgesteld',
      'Besluit: aangepast',
      '1 nagekomen',
      '22 apr 2027 · brief of e-mail, 12 mensen bereikt',
      '5 goed, 1 voldoende, 1 onvoldoende',
      'Niemand hoeft nog iets te doen.',
    ])
      expect(timeline.text).toContain(words);
  });

  test('it counts in the figures of its year', async () => {
    const figures = await diana.say('cijfers 2027');

    expect(figures.text).toContain('1 opdracht. Bij 1 doen inwoners mee.');
    expect(figures.text).toContain('Terugkoppeling: 1 van 1 (100%)');
    expect(figures.text).toContain('de helft binnen 10 werkdagen');
    expect(figures.text).toContain('Inbreng overgenomen: 1 van 2 (50%)');
    expect(figures.text).toContain('Gezondheid en Ondersteuning');
    expect((await diana.say('cijfers 2025')).text).toContain('Er zijn geen opdrachten in deze periode.');
    expect((await samira.say('cijfers')).text).toContain('Alleen directieleden en de coördinator');
  });

  test.each([
    ['Maak Word-document', 'word/document.xml'],
    ['Maak Excel-bestand', 'xl/sharedStrings.xml'],
  ])('the report of its year has the form of 2018, as card and as %s', async (button, part) => {
    const report = await diana.say('overzicht jaar 2027');
    const expected = [
      `${TITEL} (DOC-24008138)`,
      'focusgroep (12 deelnemers)',
      'Wat helpt jou om weer zelf je huishouden te doen, en wat mis je nu?',
      'Mensen willen vooral een vaste hulp.',
      '2 punten: 1 overgenomen, 0 deels, 1 niet.',
      'Terugkoppeling: brief of e-mail, 22 apr 2027.',
    ];
    for (const words of expected) expect(report.text).toContain(words);

    const ready = await diana.pressCard(button, {}, { on: report });
    const url = /http:\/\/127\.0\.0\.1:\d+\/download\/[^"]+/.exec(JSON.stringify(ready.json))?.[0] ?? '';
    const file = await fetch(url, { method: 'POST' });

    const xml = strFromU8(unzipSync(new Uint8Array(await file.arrayBuffer()))[part] ?? new Uint8Array());
    // In the table 'vorm' and 'vraag' are one cell, which begins with a capital.
    for (const words of expected) expect(xml.toLowerCase()).toContain(words.toLowerCase());
  });

  test('a later plan with the same method gets what scored low as a tip', async () => {
    await addOpdracht(carla, SAMIRA, { titel: 'Regiovisie wonen', overleg: 'do', datum: '2027-09-07' });
    await beginPlan(samira, 'Regiovisie wonen');
    await fillInPlan(samira, {
      centraleVraag: 'Hoe wil je wonen als je straks op jezelf gaat?',
      doel: 'Hiermee kiezen we waar we bouwen.',
      ervaring: 'Jongeren die een huis zoeken.',
      activiteitDatum: '2027-06-21',
      terugkoppelingWijze: 'Een avond in het najaar.',
    });
    const later = (await bot.app.opdrachten.list()).find(({ state }) => state.titel === 'Regiovisie wonen');

    const { card } = await samira.execute('opdrachten.openPlan', { opdracht: later?.id, onderdeel: 'hoe' });

    expect(card?.text).toContain('DOC-24008138: De mens staat centraal. Nodig mensen eerder uit.');
  });

  test('everything that was said along the way was Dutch, without jargon', () => {
    const texts = [carla, samira, pieter, diana, channel].flatMap((client) =>
      client.screen().map(({ text }) => text),
    );

    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => ENGLISH.test(text))).toEqual([]);
    expect(texts.flatMap((text) => findJargon(text))).toEqual([]);
  });
});
