import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { CardView } from '../support/card-reader.ts';
import { CARLA, DIANA, type Person, PIETER, SAMIRA } from '../support/people.ts';
import { addOpdracht, beginPlan, makePlan, opdrachtOf, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** A year as contact of Hilversum, beside the contact of Huizen. */
const JOKE: Person = { id: '7e570000-0000-4000-8000-0000000000aa', naam: 'Joke Smit' };
const HENK: Person = { id: '7e570000-0000-4000-8000-0000000000ac', naam: 'Henk Mulder' };

let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;
let joke: TeamsClient;
let henk: TeamsClient;
beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
  [joke, henk] = [await bot.opened(JOKE), await bot.opened(HENK)];
  for (const [person, gemeente] of [
    [JOKE, 'Hilversum'],
    [HENK, 'Huizen'],
  ] as const) {
    const card = await carla.say(`contact van ${gemeente}`);
    const form = await carla.pressCard('Wijs een contact aan', {}, { on: card });
    await carla.pressCard('Bewaar', { contact: person.id }, { on: form });
  }
});
afterEach(() => bot.stop());

const add = (inputs = {}): Promise<CardView> =>
  addOpdracht(carla, SAMIRA, { gemeenten: 'Hilversum', ...inputs });
const agree = async (): Promise<CardView> => carla.pressCard('Akkoord');

describe('a contact of Hilversum', () => {
  test('sees the opdrachten that touch the own gemeente in short, and nothing of a draft', async () => {
    const opdracht = opdrachtOf(await add());
    await beginPlan(samira);
    await samira.pressCard('Bewaar en verder', { centraleVraag: 'Geheime conceptvraag, wat vind je?' });

    const overzicht = await joke.say('overzicht Hilversum');
    expect(overzicht.text).toContain(TITEL);
    expect(overzicht.text).toContain('nog geen akkoord op het plan');
    expect(overzicht.text).toContain('1 opdracht loopt.');
    const kort = await joke.pressCard('Bekijk', {}, { on: overzicht });
    expect(kort.text).toContain('Samira El Amrani');
    for (const card of [overzicht, kort]) expect(card.text).not.toContain('Geheime conceptvraag');
    // The whole opdracht and its plan stay closed.
    for (const verb of ['opdrachten.show', 'opdrachten.openPlan', 'opdrachten.history'])
      expect((await joke.execute(verb, { opdracht })).card?.text ?? '').not.toContain('conceptvraag');
  });

  test('sees what the agreed plan asks of inhabitants', async () => {
    await add();
    await makePlan(samira);
    expect((await joke.say('overzicht Hilversum')).text).toContain('nog geen akkoord op het plan');
    await agree();

    const overzicht = await joke.say('overzicht van de gemeente Hilversum');
    expect(overzicht.text).toContain('plan afgestemd');
    const kort = await joke.pressCard('Bekijk', {}, { on: overzicht });
    expect(kort.text).toContain('Wat het plan van inwoners vraagt');
    expect(kort.text).toContain('Wat helpt jou om weer zelf je huishouden te doen');
    expect(kort.text).toContain('12 deelnemers');
  });

  test('sees nothing of another gemeente, also on a forged card', async () => {
    const opdracht = opdrachtOf(await add());
    expect((await henk.say('overzicht Hilversum')).text).toContain('Alleen de contacten van Hilversum');
    expect((await henk.execute('overzichten.gemeente', { gemeente: 'hilversum' })).message).toContain(
      'Alleen de contacten van Hilversum',
    );
    expect((await henk.execute('overzichten.opdrachtKort', { opdracht })).message).toContain(
      'Alleen de contacten van de gemeenten van deze opdracht',
    );
    expect((await henk.say('overzicht Huizen')).text).not.toContain(TITEL);
    const pieter = await bot.opened(PIETER);
    expect((await pieter.say('overzicht Hilversum')).text).toContain('Alleen de contacten');
    const diana = await bot.opened(DIANA);
    expect((await diana.say('overzicht Hilversum')).text).toContain(TITEL);
    expect((await diana.say('overzicht DO')).text).not.toContain('Alleen de contacten');
  });

  test('is greeted as what that is, and finds the overview in the help', async () => {
    const help = (await joke.say('help')).text;
    expect(help).toContain('overzicht Hilversum');
    expect((await (await bot.opened(PIETER)).say('help')).text).not.toContain('overzicht Hilversum');
  });
});
