import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CARLA, PIETER, SAMIRA } from '../support/people.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
let carla: TeamsClient;
let pieter: TeamsClient;
let samira: TeamsClient;

beforeAll(async () => {
  bot = await startTestBot({ environment: { COORDINATORS: `${CARLA.id},${PIETER.id}` } });
  carla = await bot.opened(CARLA);
  pieter = await bot.opened(PIETER);
  samira = await bot.opened(SAMIRA);
});
afterAll(() => bot.stop());

const VRAAG = 'Hoeveel subsidie is er voor sportclubs?';
const ANTWOORD = 'Dat weet de afdeling Financiën.';
const sees = (client: TeamsClient, words: string): boolean =>
  client.screen().some(({ text }) => text.includes(words));

describe('a question that the bot does not understand', () => {
  test('goes to the coördinators, but only after it was shown', async () => {
    const unknown = await samira.say(VRAAG);
    expect(unknown.text).toContain('Die vraag begrijp ik niet');
    const shown = await samira.pressCard('Stuur door naar de coördinator', {}, { on: unknown });
    expect(JSON.stringify(shown.json)).toContain(VRAAG);
    expect(sees(carla, VRAAG)).toBe(false);

    const sent = await samira.pressCard('Stuur door', {}, { on: shown });
    expect(sent.text).toContain('Je vraag is doorgestuurd');
    for (const coordinator of [carla, pieter]) {
      expect(coordinator.cardWith('Vraag van Samira El Amrani').text).toContain(VRAAG);
    }
  });

  test('is answered by one of them; the asker gets the answer and the other sees it', async () => {
    const open = (client: TeamsClient) =>
      client.pressCard('Beantwoord', {}, { on: client.cardWith('Vraag van Samira El Amrani') });
    const asked = await open(carla);
    const stale = await open(pieter);
    const answered = await carla.pressCard('Stuur antwoord', { antwoord: ANTWOORD }, { on: asked });
    expect(answered.text).toContain('De vraag van Samira El Amrani is beantwoord');

    expect(samira.cardWith('Antwoord van Carla').text).toContain(ANTWOORD);
    expect(pieter.cardWith('is beantwoord').text).toContain(ANTWOORD);

    const late = await pieter.pressCard('Stuur antwoord', { antwoord: 'Geen idee, sorry.' }, { on: stale });
    expect(late.text).toContain('Een collega was je voor');
    expect(late.text).toContain('Geen idee, sorry.');
    expect(sees(samira, 'Geen idee, sorry.')).toBe(false);
  });

  test('with personal data of a resident is given back, and not stored', async () => {
    const unknown = await samira.say('mag mevrouw Jansen met een rollator naar de gymzaal');
    const shown = await samira.pressCard('Stuur door naar de coördinator', {}, { on: unknown });
    const refused = await samira.pressCard('Stuur door', {}, { on: shown });

    expect(refused.text).toContain('Haal het dan weg');
    expect(sees(carla, 'rollator')).toBe(false);

    const mended = await samira.pressCard(
      'Stuur door',
      { vraag: 'Mag iemand met een rollator naar de gymzaal?' },
      { on: refused },
    );
    expect(mended.text).toContain('Je vraag is doorgestuurd');
    expect(sees(carla, 'rollator')).toBe(true);
  });

  test('is answered by nobody else', async () => {
    const { json } = carla.cardWith('rollator');
    const doorvraag = /"doorvraag":"([^"]+)"/.exec(JSON.stringify(json))?.[1] ?? '';
    expect(doorvraag).not.toBe('');
    const { card, message } = await samira.execute('doorvragen.answer', {
      doorvraag,
      nonce: 'x',
      antwoord: 'Ja hoor.',
    });

    expect(card?.text ?? message).toContain('Alleen de coördinator beantwoordt deze vraag.');
  });

  test('sent twice is one question', async () => {
    const before = carla.screen().length;
    const data = { nonce: 'once', vraag: 'Waar is de koffie?' };
    await samira.execute('doorvragen.send', data);
    await samira.execute('doorvragen.send', data);

    expect(carla.screen().length).toBe(before + 1);
  });
});

describe('help before something is handed in', () => {
  test('is asked of the coördinators in own words, and answered in the chat', async () => {
    const form = await samira.say('vraag de coördinator om hulp');
    const empty = await samira.pressCard('Vraag om hulp', { vraag: ' ' }, { on: form });
    expect(empty.text).toContain('Typ eerst je vraag.');
    const vraag = 'Wie kent een groep jongeren die hier ervaring mee heeft?';
    const sent = await samira.pressCard('Vraag om hulp', { vraag }, { on: empty });
    expect(sent.text).toContain('Je vraag is doorgestuurd');

    const asked = carla.cardWith('Samira El Amrani vraagt om hulp.');
    expect(asked.text).toContain(vraag);
    expect(asked.text).not.toContain('begreep');
    const open = await carla.pressCard('Beantwoord', {}, { on: asked });
    await carla.pressCard('Stuur antwoord', { antwoord: 'Bel het jongerenwerk in Huizen.' }, { on: open });
    expect(samira.cardWith('Bel het jongerenwerk in Huizen.').text).toContain('Antwoord van Carla');
  });
});
