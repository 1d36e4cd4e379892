import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { CardView } from '../support/card-reader.ts';
import { daysPass, herinneringenOf, timeIs } from '../support/herinneringen.ts';
import { CARLA, CEES, PIETER, SAMIRA, WILLEM } from '../support/people.ts';
import { addOpdracht, makePlan, reportAway, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { recordHeld } from '../support/uitvoering-story.ts';

/** It is Monday 16 November 2026, 10:00. The coming Monday is the 23rd; the office opens at 08:30 (07:30 UTC). */
let bot: TestBot;
let carla: TeamsClient;
let cees: TeamsClient;
let samira: TeamsClient;

beforeEach(async () => {
  bot = await startTestBot({ environment: { COORDINATORS: `${CARLA.id},${CEES.id}` } });
  carla = await bot.opened(CARLA);
  cees = await bot.opened(CEES);
  samira = await bot.opened(SAMIRA);
});
afterEach(() => bot.stop());

const MONDAY = '2026-11-23T07:30:00.000Z';
const WEDNESDAY = '2026-11-25';

function weeksOf(client: TeamsClient): readonly CardView[] {
  return client.screen().filter(({ text }) => text.includes('De vergaderingen van de komende week'));
}
function weekOf(client: TeamsClient): CardView {
  const [card, ...others] = weeksOf(client);
  expect(others).toEqual([]);
  if (!card) throw new Error('there is no message about the week');
  return card;
}

/** The other coördinator moves the one meeting. */
async function moveTo(datum: string): Promise<void> {
  await cees.say('agenda DO');
  await cees.pressCard('Directieoverleg');
  await cees.pressCard('Verplaats');
  await cees.pressCard('Verplaatsen', { datum });
  await bot.app.sweep();
}

describe('on Monday the coördinator reads which meetings come and what they miss', () => {
  test('with what can be decided; the line is in the one list until the punt is off the agenda', async () => {
    await addOpdracht(carla, SAMIRA, { datum: WEDNESDAY });
    await daysPass(bot, '2026-11-22');
    expect(weeksOf(carla)).toEqual([]);

    await timeIs(bot, MONDAY);

    const week = weekOf(carla);
    expect(week.text).toContain('Bij 1 opdracht ontbreekt nog iets.');
    expect(week.text).toContain('Directieoverleg · woensdag 25 november 2026');
    expect(week.text).toContain(TITEL);
    expect(week.text).toContain('Het plan is er nog niet. Projectleider: Samira El Amrani.');
    expect(week.buttons).toEqual([
      'Haal het punt eraf',
      'Toch laten staan',
      'Nog een keer vragen',
      'Naar de agenda',
    ]);
    expect(weeksOf(samira)).toEqual([]);
    const owed = 'Beslis of de opdracht op de agenda blijft: het plan is er nog niet';
    expect((await carla.say('herinneringen')).text).toContain(owed);
    expect((await carla.say('wat moet er nog gebeuren?')).text).toContain(
      'Beslis of de opdracht op de agenda blijft',
    );

    const after = await carla.pressCard('Haal het punt eraf', {}, { on: week });
    expect(after.text).toContain('Het punt is van de agenda gehaald.');
    expect(after.text).not.toContain('Het plan is er nog niet');
    expect((await carla.say('herinneringen')).text).not.toContain(owed);
    expect((await carla.say('agenda DO')).text).toContain('0 agendapunten');

    // The same press once more is told the same, and changes nothing.
    const again = await carla.pressCard('Haal het punt eraf', {}, { on: week });
    expect(again.text).toContain('Het punt is van de agenda gehaald.');
    expect((await carla.say(`geschiedenis ${TITEL}`)).text.split('van de agenda gehaald')).toHaveLength(2);

    // The other coördinator presses the card of before.
    const other = await cees.pressCard('Toch laten staan', {}, { on: week });
    expect(other.text).toContain('Carla de Boer haalde dit punt op maandag 23 november 2026 van de agenda');
  });

  test('and what stays, stays with a reason that the other coördinator and the history read', async () => {
    await addOpdracht(carla, SAMIRA, { datum: WEDNESDAY });
    await timeIs(bot, MONDAY);
    const week = weekOf(carla);
    const form = await carla.pressCard('Toch laten staan', {}, { on: week });
    expect(form.text).toContain('Het plan is er nog niet.');
    const empty = await carla.pressCard('Toch laten staan', { reden: '' }, { on: form });
    expect(empty.text).toContain('Schrijf waarom dit op de agenda blijft.');
    const kept = await carla.pressCard(
      'Toch laten staan',
      { reden: 'Het overleg bespreekt alleen de aanpak.' },
      { on: form },
    );
    expect(kept.text).toContain('Dit blijft toch op de agenda.');
    expect(kept.buttons).not.toContain('Haal het punt eraf');
    expect((await carla.say('herinneringen')).text).not.toContain('Beslis of de opdracht');

    for (const button of ['Haal het punt eraf', 'Nog een keer vragen']) {
      const late = await cees.pressCard(button, {}, { on: week });
      expect(late.text).toContain(
        'Carla de Boer liet dit punt op maandag 23 november 2026 staan: ‘Het overleg bespreekt alleen de aanpak.’',
      );
    }
    expect((await cees.say('geschiedenis DO 25 november')).text).toContain(
      'laat een agendapunt staan zonder plan',
    );
    await bot.app.sweep();
    expect(weekOf(cees).text).toContain('Dit blijft toch op de agenda.');
  });

  test('the projectleider is asked once more, once, in the own bundle, also after a snooze', async () => {
    await addOpdracht(carla, SAMIRA, { datum: '2026-11-27' });
    await daysPass(bot, '2026-11-22');
    await timeIs(bot, MONDAY);
    const before = herinneringenOf(samira).length;
    await timeIs(bot, '2026-11-23T09:00:00.000Z');

    const old = weekOf(cees);
    const asked = await carla.pressCard('Nog een keer vragen', {}, { on: weekOf(carla) });
    expect(asked.text).toContain('De projectleider leest het in de eerstvolgende herinnering');
    expect(asked.buttons).toEqual(['Haal het punt eraf', 'Toch laten staan', 'Naar de agenda']);
    expect((await carla.say('herinneringen')).text).not.toContain('Beslis of de opdracht');
    const again = await cees.pressCard('Nog een keer vragen', {}, { on: old });
    expect(again.text).toContain('Carla de Boer vroeg dit al op maandag 23 november 2026.');

    await timeIs(bot, '2026-11-24T07:30:00.000Z');
    expect(herinneringenOf(samira).length).toBeLessThanOrEqual(before + 1);
    expect(herinneringenOf(samira).at(-1)?.text).toContain(
      'Carla de Boer vroeg hier op maandag 23 november 2026 nog een keer om.',
    );
    // It still misses: the coördinator decides again.
    expect((await carla.say('herinneringen')).text).toContain('Beslis of de opdracht op de agenda blijft');
    const told = herinneringenOf(samira).length;
    await timeIs(bot, '2026-11-25T09:00:00.000Z');
    expect(herinneringenOf(samira)).toHaveLength(told);
  });

  test('nothing is asked any more once the plan came in, the meeting moved away or was cancelled: the old card says so', async () => {
    await addOpdracht(carla, SAMIRA, { datum: WEDNESDAY });
    await timeIs(bot, MONDAY);
    const week = weekOf(carla);
    await makePlan(samira);
    await bot.app.sweep();

    expect(weekOf(carla).text).toContain('Bij deze opdrachten ontbreekt niets.');
    expect((await carla.pressCard('Haal het punt eraf', {}, { on: week })).text).toContain(
      'Er ontbreekt niets meer bij dit punt.',
    );
    expect((await carla.say('agenda DO')).text).toContain('1 agendapunt');
  });

  test('a meeting that moved to another week is asked about there; one that is cancelled nowhere', async () => {
    await addOpdracht(carla, SAMIRA, { datum: WEDNESDAY });
    await timeIs(bot, MONDAY);
    const week = weekOf(carla);
    await carla.say('agenda DO');
    await carla.pressCard('Directieoverleg');
    await carla.pressCard('Verplaats');
    await carla.pressCard('Verplaatsen', { datum: '2026-12-09' });
    await bot.app.sweep();
    expect(weeksOf(carla)).toEqual([]);
    expect(carla.screen().some(({ text }) => text.includes('Dit bericht is van eerder.'))).toBe(true);
    expect((await carla.pressCard('Haal het punt eraf', {}, { on: week })).text).toContain(
      'Deze vergadering is verplaatst naar woensdag 9 december 2026.',
    );
    expect((await carla.say('weekvoorstel')).text).toContain(
      'In de komende vijf werkdagen staat er geen vergadering gepland.',
    );

    await timeIs(bot, '2026-12-07T07:30:00.000Z');
    expect(weeksOf(carla).at(-1)?.text).toContain('Het plan is er nog niet.');
    await carla.say('agenda DO');
    await carla.pressCard('Directieoverleg');
    await carla.pressCard('Annuleer');
    await carla.pressCard('Annuleer de vergadering', { reden: 'Te weinig onderwerpen.' });
    expect((await carla.pressCard('Haal het punt eraf', {}, { on: week })).text).toContain(
      'Deze vergadering gaat niet door',
    );
  });

  test('after the meeting the card of before says that it is over', async () => {
    await addOpdracht(carla, SAMIRA, { datum: WEDNESDAY });
    await timeIs(bot, MONDAY);
    const week = weekOf(carla);
    await timeIs(bot, '2026-11-26T09:00:00.000Z');
    expect(weeksOf(carla)).toEqual([]);
    for (const button of ['Haal het punt eraf', 'Toch laten staan', 'Nog een keer vragen'])
      expect((await carla.pressCard(button, {}, { on: week })).text).toContain('Deze vergadering is geweest');
  });
});

describe('what is said when there is little to say', () => {
  test('nothing without a meeting; of one that misses nothing only that', async () => {
    await timeIs(bot, MONDAY);
    expect(weeksOf(carla)).toEqual([]);
    await addOpdracht(carla, SAMIRA, { datum: '2026-12-02' });
    await makePlan(samira);
    await timeIs(bot, '2026-11-30T07:30:00.000Z');
    const week = weekOf(carla);
    expect(week.text).toContain('Bij deze opdrachten ontbreekt niets.');
    expect(week.buttons).toEqual(['Naar de agenda']);
  });

  test('without a projectleider nobody can be asked: one is chosen', async () => {
    await addOpdracht(carla, undefined, { datum: WEDNESDAY });
    await timeIs(bot, MONDAY);
    const week = weekOf(carla);
    expect(week.text).toContain('Projectleider: nog niet bekend.');
    expect(week.buttons).toEqual([
      'Haal het punt eraf',
      'Toch laten staan',
      'Kies een projectleider',
      'Naar de agenda',
    ]);
  });

  test('who stands in for the coördinator reads it and decides nothing; others read and decide nothing', async () => {
    const pieter = await bot.opened(PIETER);
    await addOpdracht(carla, SAMIRA, { datum: WEDNESDAY });
    await reportAway(carla, 'afwezig van 20-11 tot 27-11, vervanger Pieter Smit');
    await timeIs(bot, MONDAY);
    expect(weeksOf(carla)).toEqual([]);
    const week = weekOf(pieter);
    expect(week.text).toContain('Alleen een coördinator kan hierover beslissen.');
    expect(week.buttons).toEqual(['Naar de agenda']);
    const keys = /"vergadering":"[^"]+","punt":"[^"]+"/.exec(JSON.stringify(weekOf(cees).json))?.[0];
    for (const verb of ['weekRemove', 'weekAsk', 'weekKeepForm']) {
      const { card, message } = await pieter.execute(`vergaderingen.${verb}`, JSON.parse(`{${keys}}`));
      expect(card).toBeUndefined();
      expect(message).toContain('Alleen de coördinator');
    }
    expect((await samira.say('weekvoorstel')).text).toContain('Alleen de coördinator');
  });

  test('who stands in, also for a stand-in, reads it as it is now when a meeting without an opdracht moves away and comes back', async () => {
    const willem = await bot.opened(WILLEM);
    const pieter = await bot.opened(PIETER);
    await cees.say('nieuwe vergadering');
    await cees.pressCard('Plannen', { overleg: 'do', datum: WEDNESDAY });
    await reportAway(carla, 'afwezig van 20-11 tot 27-11, vervanger Pieter Smit');
    await reportAway(pieter, 'afwezig van 24-11 tot 27-11, vervanger Willem Hoekstra');
    await timeIs(bot, MONDAY);
    expect(weekOf(pieter).text).toContain('woensdag 25 november 2026');
    await moveTo('2026-12-09');
    expect(weeksOf(pieter)).toEqual([]);
    await moveTo('2026-11-26');
    expect(weekOf(pieter).text).toContain('donderdag 26 november 2026');

    await timeIs(bot, '2026-11-24T07:30:00.000Z');
    expect(weekOf(willem).text).toContain('donderdag 26 november 2026');
    await moveTo('2026-11-27');
    expect(weekOf(willem).text).toContain('vrijdag 27 november 2026');
  });

  test('a passage that is missing for the PFHO is seen', async () => {
    await addOpdracht(carla, SAMIRA, { datum: '2026-12-15' });
    await makePlan(samira);
    await carla.pressCard('Akkoord', {}, { on: carla.cardWith('graag jouw oordeel') });
    await carla.say('nieuwe vergadering');
    await carla.pressCard('Plannen', { overleg: 'pfho', datum: '2027-02-04' });
    await carla.pressCard('Voeg een agendapunt toe');
    const points = carla.screen().at(-1)!;
    const opdracht = /"value":"([0-9a-f]{20})"/.exec(JSON.stringify(points.json))?.[1] ?? '';
    await carla.pressCard('Toevoegen', { opdracht, doel: 'vaststellen' }, { on: points });
    await timeIs(bot, '2027-01-22T09:00:00.000Z');
    await recordHeld(samira);
    await timeIs(bot, '2027-02-01T07:30:00.000Z');
    expect(weekOf(carla).text).toContain('De passage is er nog niet.');
  });
});
