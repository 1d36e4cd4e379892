import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { decideAt, judgeTwoPoints, opened, reader } from '../support/besluiten-story.ts';
import { CARLA, PIETER, SAMIRA } from '../support/people.ts';
import {
  addOpdracht,
  beginPlan,
  confirmNaam,
  fillInPlan,
  needNoKanaal,
  opdrachtOf,
} from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { goTo, openUitvoering } from '../support/uitvoering-story.ts';

const TITEL = 'Doorstart Samenkracht!';
const KENMERK = 'DOC-24008138';
const BEHANDELING = `behandeling-${KENMERK}.csv`;
const PFHO = 'pfho-2024-12-05';
const LATER_PFHO = 'pfho-2024-12-12';
const AB = 'ab-2024-12-19';
const BODIES = [
  ...['do', 'pfho', 'ab', 'regieteam-gezondheid-en-ondersteuning', 'regieteam-jeugd-en-onderwijs'],
  ...['ao-bescherming-en-opvang', 'werkgroep-financien'],
];
const GEWEEST = 'De gesprekken met inwoners zijn geweest.';
const ofDay = (day: string): string => `Weekoverzicht van ${day}`;
const week = (day: string): string => `Samenkracht! · Weekoverzicht\n${ofDay(day)}`;
const KOMENDE_WEEK = 'Samenkracht! · Vergaderingen\nDe vergaderingen van de komende week';
const olderWeek = (day: string): string =>
  `${ofDay(day)}\nEr is een nieuwer weekoverzicht. Daar staat hoe het nu is.`;
const dieWeek = (day: string): string =>
  `De vergaderingen in de week van ${day}\nDit bericht is van eerder. Welke vergaderingen er nu komen, zie je bij de knop.`;

const otherThanWeeks = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => !/Weekoverzicht|vergaderingen (van|in) d/.test(text));

/** DOC-24008138 over its seven bodies: the PFHO postpones once and then changes it, and the AB withdraws it. */
describe('the besluiten on the route of DOC-24008138', () => {
  let bot: TestBot;
  let carla: TeamsClient;
  let samira: TeamsClient;
  let pieter: TeamsClient;
  let opdracht: string;
  let readSamira: () => readonly string[];
  let readPieter: () => readonly string[];
  let readCarla: () => readonly string[];
  /** What the coördinator and the trekker read on the way to the first besluit. */
  let before: Readonly<Record<'carla' | 'pieter', readonly string[]>>;
  const statusNow = async (): Promise<string> => (await bot.app.opdrachten.get(opdracht)).state.status;

  beforeAll(async () => {
    bot = await startTestBot({ at: '2024-09-30T08:00:00.000Z' });
    carla = await bot.opened(CARLA);
    samira = await bot.opened(SAMIRA);
    pieter = await bot.opened(PIETER);
    readCarla = reader(carla);
    readPieter = reader(pieter);
    const known = { titel: TITEL, kenmerk: KENMERK, overleg: '', datum: '', trekker: PIETER.naam };
    opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA, known));
    await confirmNaam(carla, PIETER);
    const table = await readFile(join(process.cwd(), 'test', 'fixtures', BEHANDELING));
    await bot.app.importFile(table, BEHANDELING);
    await bot.app.delivered();
    await needNoKanaal(carla, ...BODIES);
    await carla.say('nieuwe vergadering');
    await carla.pressCard('Plannen', { overleg: 'pfho', datum: '2024-12-12' });
    await beginPlan(samira, TITEL);
    await fillInPlan(samira, { activiteitDatum: '2024-10-24' });
    await samira.pressCard('Plan indienen');
    await carla.pressCard('Akkoord', {}, { on: carla.cardWith('graag jouw oordeel') });
    goTo(bot, '2024-10-25');
    await openUitvoering(samira);
    await samira.pressCard('Leg vast');
    await samira.pressCard('Gehouden');
    const held = { datum: '2024-10-24', aantal: '12', opbrengst: 'Mensen willen vooral een vaste hulp.' };
    await samira.pressCard('Bewaar', held);
    await judgeTwoPoints(bot, samira, opdracht);
    await bot.app.delivered();
    before = { carla: readCarla(), pieter: readPieter() };
    readSamira = reader(samira);
  });
  afterAll(() => bot.stop());

  test('until then the trekker has one card, and the coördinator the plan and a week of which nothing is owed', () => {
    expect(before.pieter).toEqual([`Je hoeft hier niets meer te doen\n${TITEL}\n${GEWEEST}`]);
    expect(before.carla).toEqual([
      `${TITEL}\nOpdracht toegevoegd op 30 sep 2024, 10:00 uur`,
      expect.stringContaining('Van deze namen is bekend wie het is\n✓ ‘Pieter Smit’'),
      expect.stringContaining('Van elke naam is bekend wie het is.'),
      'Portefeuillehoudersoverleg, 12 dec 2024\nVergadering gepland op 30 sep 2024, 10:00 uur',
      expect.stringContaining(`Plan afgestemd\n${TITEL}\nCarla de Boer is akkoord, sinds 30 sep 2024.`),
      `${week('vrijdag 25 oktober 2024')}\nEr is niets nieuw en niets te laat, en tot en met 31 okt 2024 hoeft er niets klaar.`,
    ]);
  });

  test('the PFHO postpones: nobody owes residents anything, and the new day is told', async () => {
    goTo(bot, '2024-12-05');
    await bot.app.sweep();
    readSamira();
    expect(readCarla()).toEqual([
      olderWeek('vrijdag 25 oktober 2024'),
      [
        week('donderdag 5 december 2024'),
        'Moet klaar tot en met 11 dec 2024: 1. Te laat: 2.',
        'Voor jou: 2',
        TITEL,
        'Beslis of de opdracht op de agenda blijft: de passage is er nog niet. De laatste dag was 4 dec 2024. Op 5 dec 2024 was dat 1 werkdag te laat.',
        TITEL,
        'Leg het besluit vast: Portefeuillehoudersoverleg. De laatste dag is 10 dec 2024.',
      ].join('\n'),
      [
        KOMENDE_WEEK,
        'Bij 1 opdracht ontbreekt nog iets. Kies per opdracht wat je wilt. Dit kost een minuut.',
        'Portefeuillehoudersoverleg · donderdag 5 december 2024',
        '1 opdracht op de agenda.',
        TITEL,
        'De passage is er nog niet. Projectleider: Samira El Amrani.',
      ].join('\n'),
    ]);

    await decideAt(bot, carla, PFHO, opdracht, {
      uitkomst: 'uitgesteld',
      toelichting: 'De kosten zijn nog niet bekend.',
      naar: LATER_PFHO,
    });

    expect(await statusNow()).toBe('verwerkt');
    const news = readSamira().join('\n---\n');
    expect(news).toContain('12 december 2024');
    expect(news).not.toContain('Geef terugkoppeling');
    expect(readPieter()).toEqual([]);
    expect(readCarla()).toEqual([
      [
        week('donderdag 5 december 2024'),
        'Te laat: 1.',
        'Eerder voor jou',
        TITEL,
        'Beslis of de opdracht op de agenda blijft. Dit wordt niet meer gevraagd.',
        'Te laat: 1',
        TITEL,
        'Samira El Amrani moet de passage nog maken. De laatste dag was 28 nov 2024. Op 5 dec 2024 was dat 5 werkdagen te laat.',
      ].join('\n'),
      [
        KOMENDE_WEEK,
        'Er staat geen opdracht op de agenda. Of er iets ontbreekt, is dus niet bekend.',
        'Portefeuillehoudersoverleg · donderdag 5 december 2024',
        'Er staat geen opdracht op de agenda.',
      ].join('\n'),
    ]);
    expect((await carla.say(`status ${KENMERK}`)).text).toContain(
      '○ 12 dec 2024 · Portefeuillehoudersoverleg',
    );
  });

  test('a week later the PFHO changes it, and who took part hears that', async () => {
    await decideAt(bot, carla, LATER_PFHO, opdracht, {
      uitkomst: 'aangepast',
      toelichting: 'Er komt minder geld.',
      weging: 'De punten van inwoners gaven de doorslag.',
    });

    const asks = readSamira().filter((text) => text.includes('. Geef terugkoppeling.'));
    expect(asks).toHaveLength(1);
    expect(asks[0]).toContain('Portefeuillehoudersoverleg, donderdag 12 december 2024: aangepast.');
    expect(readPieter()).toEqual([]);
    const read = readCarla();
    for (const text of [
      olderWeek('donderdag 5 december 2024'),
      dieWeek('maandag 2 december 2024'),
      [
        week('donderdag 12 december 2024'),
        'Er is niets nieuw en niets te laat, en tot en met 18 dec 2024 hoeft er niets klaar.',
        'Eerder voor jou',
        TITEL,
        'Beslis of de opdracht op de agenda blijft. Dit wordt niet meer gevraagd.',
      ].join('\n'),
      [
        KOMENDE_WEEK,
        'Bij deze opdrachten ontbreekt niets. Hier hoef je niets te kiezen.',
        'Portefeuillehoudersoverleg · donderdag 12 december 2024',
        '1 opdracht op de agenda.',
      ].join('\n'),
    ])
      expect(read).toContain(text);
    // Beside that only what the coördinator asked a week before, which is a line now.
    expect(otherThanWeeks(read)).toEqual([`${TITEL}\nAntwoord van 5 dec 2024, 10:00 uur`]);
    expect(read.filter((text) => /Weekoverzicht|vergaderingen (van|in) d/.test(text))).toHaveLength(4);
    expect(asks[0]).toContain('De punten van inwoners gaven de doorslag.');
    const first = await opened(samira, 'opdrachten.openTerugkoppeling', { opdracht });
    const looked = await samira.pressCard('Dit verandert niets', {}, { on: first });
    const form = await samira.pressCard('Geef terugkoppeling', {}, { on: looked });
    expect(form.inputs.tekst).not.toContain('later');
    const give = await samira.pressCard('Bewaar en verder', {}, { on: form });
    await samira.pressCard(
      'De terugkoppeling is gegeven',
      { kanaal: 'brief of e-mail', datum: '2024-12-12', bereikt: '12' },
      { on: give },
    );
    expect(await statusNow()).toBe('teruggekoppeld');
  });

  test('the AB withdraws it: who took part hears that as well, and then it is over', async () => {
    readSamira();
    await decideAt(bot, carla, AB, opdracht, {
      uitkomst: 'ingetrokken',
      toelichting: 'Het rijk regelt dit zelf.',
    });

    expect(await statusNow()).toBe('ingetrokken');
    const asks = readSamira().filter((text) => text.includes('. Geef terugkoppeling.'));
    expect(asks).toHaveLength(1);
    expect(asks[0]).toContain('Algemeen Bestuur, donderdag 19 december 2024: ingetrokken.');
    // What the trekker read, that it was over, stays true.
    expect(readPieter()).toEqual([]);
    const read = readCarla();
    for (const text of [
      olderWeek('donderdag 12 december 2024'),
      dieWeek('maandag 9 december 2024'),
      `${week('donderdag 19 december 2024')}\nEr is niets nieuw en niets te laat, en tot en met 25 dec 2024 hoeft er niets klaar.`,
      [
        KOMENDE_WEEK,
        'Bij deze opdrachten ontbreekt niets. Hier hoef je niets te kiezen.',
        'Algemeen Bestuur · donderdag 19 december 2024',
        '1 opdracht op de agenda.',
      ].join('\n'),
    ])
      expect(read).toContain(text);
    expect(otherThanWeeks(read)).toEqual([]);
    expect(read.filter((text) => /Weekoverzicht|vergaderingen (van|in) d/.test(text))).toHaveLength(4);
    const first = await opened(samira, 'opdrachten.openTerugkoppeling', { opdracht });
    const looked = await samira.pressCard('Dit verandert niets', {}, { on: first });
    const form = await samira.pressCard('Geef terugkoppeling', {}, { on: looked });
    expect(form.text).toContain(
      'Terugkoppeling: brief of e-mail, donderdag 12 december 2024, 12 mensen bereikt.',
    );
    expect(form.inputs.tekst).toContain(
      'Op donderdag 19 december 2024 nam het Algemeen Bestuur een besluit.',
    );
    expect(form.inputs.tekst).toContain('Het voorstel gaat niet door.');
    const give = await samira.pressCard('Bewaar en verder', {}, { on: form });
    const told = { kanaal: 'brief of e-mail', datum: '2024-12-19', bereikt: '12' };
    await samira.pressCard('De terugkoppeling is gegeven', told, { on: give });

    readSamira();
    readCarla();
    goTo(bot, '2025-03-20');
    await bot.app.sweep();
    expect(readSamira()).toEqual([]);
    expect(readPieter()).toEqual([]);
    expect(readCarla()).toEqual([
      olderWeek('donderdag 19 december 2024'),
      dieWeek('maandag 16 december 2024'),
      `${week('donderdag 20 maart 2025')}\nEr is niets nieuw en niets te laat, en tot en met 26 mrt 2025 hoeft er niets klaar.`,
    ]);
    expect((await samira.say('herinneringen')).text).toContain('Je hoeft nu niets te doen.');
    expect((await carla.say(`status ${KENMERK}`)).text).toContain('Niemand hoeft nog iets te doen.');
    const timeline = (await carla.say(`tijdlijn ${KENMERK}`)).text;
    for (const words of [
      'Besluit: uitgesteld',
      'Besluit: aangepast',
      'Besluit: ingetrokken',
      '12 dec 2024 · brief of e-mail, 12 mensen bereikt',
      '19 dec 2024 · brief of e-mail, 12 mensen bereikt',
    ])
      expect(timeline).toContain(words);
  });
});
