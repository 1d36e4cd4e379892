import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CARLA, CEES, DIANA, PIETER, SAMIRA } from '../support/people.ts';
import { addOpdracht, beginPlan } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;
let diana: TeamsClient;

beforeAll(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
  diana = await bot.opened(DIANA);
  await addOpdracht(carla, SAMIRA, { titel: 'Herinrichting huishoudelijke hulp', kenmerk: 'DOC-24008138' });
  await addOpdracht(carla, PIETER.naam, {
    titel: 'Aanpak laaggeletterdheid',
    overleg: 'pfho',
    datum: '2026-12-10',
  });
  await addOpdracht(carla, undefined, { titel: 'Jeugdhulp dichtbij huis', overleg: '', datum: '' });
  await addOpdracht(carla, undefined, { titel: 'Jeugdhulp met verblijf', overleg: '', datum: '' });
});
afterAll(() => bot.stop());

describe('status', () => {
  test('gives the coördinator the state of all, those of the next vergadering first', async () => {
    const { text } = await carla.say('status');

    expect(text).toContain('Status van de opdrachten');
    expect(text.indexOf('Aanpak laaggeletterdheid')).toBeLessThan(text.indexOf('huishoudelijke hulp'));
    expect(text.indexOf('huishoudelijke hulp')).toBeLessThan(text.indexOf('Jeugdhulp met verblijf'));
    expect(text).toContain('⚠ nog geen projectleider');
  });

  test.each([
    ['words of the title', 'status huishoudelijke hulp'],
    ['a typing error', 'status huishoudelike hulp'],
    ['two typing errors', 'status herinrigting huishoudelijk'],
    ['capitals and accents', 'STATUS Huishóudelijke'],
    ['the kenmerk', 'status DOC-24008138'],
    ['another way of asking', 'hoe staat het met huishoudelijke hulp'],
    ['only the title', 'herinrichting huishoudelijke hulp'],
    ['double spaces and lines', 'status   huishoudelijke  hulp'],
  ])('finds one opdracht by %s', async (_how, text) => {
    const card = await carla.say(text);

    expect(card.text).toContain('Kenmerk: DOC-24008138');
    expect(card.text).toContain('Het plan is gevraagd.');
  });

  test('offers two candidates as buttons', async () => {
    const choice = await carla.say('status jeugdhulp');
    expect(choice.text).toContain('Welke opdracht bedoel je?');
    expect(choice.buttons).toEqual(['Kies', 'Kies']);

    const chosen = await carla.pressCard('Kies Jeugdhulp met verblijf', {}, { on: choice });

    expect(chosen.text).toContain('Jeugdhulp met verblijf');
    expect(chosen.text).not.toContain('Jeugdhulp dichtbij huis');
  });

  test('of something unknown says so and offers the list', async () => {
    const card = await carla.say('status zwembad');

    expect(card.text).toContain('Ik vind geen opdracht bij die woorden');
    expect((await carla.pressCard('Bekijk alle opdrachten', {}, { on: card })).text).toContain(
      'Status van de opdrachten',
    );
  });

  test('gives a projectleider only the own opdrachten', async () => {
    const { text } = await samira.say('status');

    expect(text).toContain('Herinrichting huishoudelijke hulp');
    expect(text).not.toContain('Jeugdhulp');
    expect(text).not.toContain('laaggeletterdheid');
  });

  test('pages through more opdrachten than fit on one card', async () => {
    const cees = await startTestBot({ environment: { COORDINATORS: CEES.id } });
    try {
      const client = await cees.opened(CEES);
      for (let number = 10; number < 22; number += 1)
        await addOpdracht(client, undefined, { titel: `Opdracht ${number}`, overleg: '', datum: '' });
      const first = await client.say('status');
      expect(first.text).not.toContain('Opdracht 21');

      const [next] = first.buttons.filter((title) => title !== 'Bekijk');
      const second = await client.pressCard(String(next), {}, { on: first });

      expect(second.text).toContain('Opdracht 21');
    } finally {
      await cees.stop();
    }
  });
});

describe('geschiedenis', () => {
  test('shows who changed what when', async () => {
    const { text } = await carla.say('geschiedenis laaggeletterdheid');

    expect(text).toContain('Carla de Boer');
    expect(text).toContain('Pieter Smit');
    expect(text).toContain('16 nov 2026');
  });

  test('of a draft shows a directielid that it changed, but not the texts', async () => {
    await beginPlan(samira, 'Herinrichting huishoudelijke hulp');
    await samira.pressCard('Bewaar en verder', { centraleVraag: 'Mag het DO dit al lezen?' });

    const seen = await diana.say('geschiedenis huishoudelijke hulp');

    expect(seen.text).toContain('Samira El Amrani');
    expect(seen.text).not.toContain('Mag het DO dit al lezen?');
    expect((await carla.say('geschiedenis huishoudelijke hulp')).text).toContain('Mag het DO dit al lezen?');
  });

  test('without words says how to ask', async () => {
    expect((await carla.say('geschiedenis')).text).toContain(
      'Van welke opdracht wil je de geschiedenis zien?',
    );
  });
});

describe('overzicht', () => {
  test('gives a directielid the summary of the next DO', async () => {
    const { text } = await diana.say('overzicht DO');

    expect(text).toContain('dinsdag 15 december 2026');
    expect(text).toContain('Herinrichting huishoudelijke hulp');
    expect(text).not.toContain('laaggeletterdheid');
  });

  test('finds an overleg by its full name', async () => {
    expect((await diana.say('overzicht portefeuillehoudersoverleg')).text).toContain('laaggeletterdheid');
  });

  test.each([
    ['overzicht bestaat niet', 'Ik begrijp dit stuk van je vraag niet: ‘niet’.'],
    ['overzicht zwabberdoos', 'Die vraag begrijp ik niet'],
    ['overzicht AB', 'Er staat geen vergadering gepland'],
  ])('‘%s’ is answered with ‘%s’', async (text, answer) => {
    expect((await diana.say(text)).text).toContain(answer);
  });
});

describe('never silence', () => {
  test('help shows what this person can do', async () => {
    const coordinator = await carla.say('help');
    const projectleider = await samira.say('Help');

    expect(coordinator.text).toContain('nieuwe opdracht');
    expect(coordinator.text).not.toContain('overzicht DO');
    expect(projectleider.text).toContain('mijn opdrachten');
    expect(projectleider.text).not.toContain('nieuwe opdracht');
    expect(projectleider.buttons).not.toContain('Voeg een opdracht toe');
  });

  test('the rest is behind a button, by topic and only what this person may ask', async () => {
    await carla.say('help');
    const all = await carla.pressCard('Meer');
    for (const words of ['Vergaderingen', 'overzicht DO', 'Opdrachten toevoegen', 'importeer'])
      expect(all.text).toContain(words);
    expect((await carla.pressCard('Berichten van de bot')).text).toContain('vooruitblik');
    await samira.say('help');
    const hers = await samira.pressCard('Meer');

    expect(hers.text).toContain('mijn opdrachten');
    for (const words of ['Opdrachten toevoegen', 'cijfers', 'vooruitblik', 'instellingen'])
      expect(hers.text).not.toContain(words);
    expect((await samira.pressCard('Jouw werk')).text).toContain('afwezig van');
    await samira.pressCard('Terug');
    expect((await samira.pressCard('Terug')).buttons).toContain('Meer');
  });

  test.each([
    ['an empty text', ''],
    ['only white space', ' \n '],
  ])('%s gets help', async (_what, text) => {
    const card = await carla.say(text);

    expect(card.text).toContain('Waarmee kan ik helpen?');
    expect(card.text).toContain('mijn opdrachten');
  });

  test.each([
    ['an unknown text', 'kun je een taart bakken voor mij', 'Die vraag begrijp ik niet'],
    ['very long text', 'bla '.repeat(5000), 'Dit is te lang voor een vraag'],
    ['signs', '<<>>**``', 'Die vraag begrijp ik niet'],
    ['a text that begins like a phrase', 'statuslampje graag', 'Die vraag begrijp ik niet'],
  ])('%s gets questions that can be asked, and no guess', async (_what, text, title) => {
    const card = await carla.say(text);

    expect(card.text).toContain(title);
    expect(card.buttons).toHaveLength(4);
    expect(card.buttons).not.toContain('Stuur door naar de coördinator');
    const asked = await carla.pressCard(card.buttons[0] ?? '', {}, { on: card });
    expect(asked.text).toContain('Antwoord op je vraag');
  });

  test('cancelling a form changes nothing and says so', async () => {
    await carla.say('nieuwe opdracht');

    const cancelled = await carla.pressCard('Annuleren', { titel: 'Toch niet' });

    expect(cancelled.text).toContain('Er is niets veranderd.');
    expect((await carla.say('status toch niet')).text).not.toContain('Toch niet');
  });

  test('every answer is a card with a sentence for notifications, and never text and card in one', () => {
    for (const { activity } of bot.connector.requests) {
      expect(activity.summary).toEqual(expect.stringMatching(/\S/));
      expect(activity.text ?? '').toBe('');
      expect(activity.attachments).toHaveLength(1);
    }
  });
});
