import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { CardView } from '../support/card-reader.ts';
import { CARLA, type Person, PIETER } from '../support/people.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** Contacts: Joke and Els of Hilversum, Joke of Laren as well, Henk of Huizen. */
const JOKE: Person = { id: '7e570000-0000-4000-8000-0000000000aa', naam: 'Joke Smit' };
const ELS: Person = { id: '7e570000-0000-4000-8000-0000000000ab', naam: 'Els Vink' };
const HENK: Person = { id: '7e570000-0000-4000-8000-0000000000ac', naam: 'Henk Mulder' };

let bot: TestBot;
let carla: TeamsClient;
let joke: TeamsClient;
let els: TeamsClient;
let henk: TeamsClient;
beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  [joke, els, henk] = [await bot.opened(JOKE), await bot.opened(ELS), await bot.opened(HENK)];
  for (const [person, gemeente] of [
    [JOKE, 'Hilversum'],
    [ELS, 'Hilversum'],
    [JOKE, 'Laren'],
    [HENK, 'Huizen'],
  ] as const) {
    const card = await carla.say(`contact van ${gemeente}`);
    const form = await carla.pressCard('Wijs een contact aan', {}, { on: card });
    await carla.pressCard('Bewaar', { contact: person.id }, { on: form });
  }
});
afterEach(() => bot.stop());

/** The coördinator asks whom the form proposes. @returns the form and what came of it */
async function ask(inputs: Readonly<Record<string, string>> = {}): Promise<readonly [CardView, CardView]> {
  const form = await carla.pressCard('Vraag gemeenten', {}, { on: await carla.say('jaaragenda 2027') });
  return [form, await carla.pressCard('Vraag', { voor: '2026-12-10', ...inputs }, { on: form })];
}
async function answer(client: TeamsClient, titel: string, gemeente?: string): Promise<CardView> {
  const request = client.cardWith('Welk onderwerp verdient de stem van inwoners?');
  const form = await client.pressCard('Geef onderwerpen door', {}, { on: request });
  return client.pressCard('Geef door', { titel, ...(gemeente ? { gemeente } : {}) }, { on: form });
}
/** What stands behind a gemeente on the card. */
const lineOf = (card: CardView, gemeente: string): string | undefined =>
  new RegExp(`^${gemeente}\\n(.*)$`, 'm').exec(card.text)?.[1];
const WHO = 'welke gemeenten hebben nog niet geantwoord?';
/** What all gemeenten said, on one card. */
async function answers(client: TeamsClient): Promise<CardView> {
  const { card } = await client.execute('jaaragenda.answers', { jaar: 2027 });
  if (!card) throw new Error('no card');
  return card;
}

describe('the yearly request', () => {
  test('proposes the contacts, each once, and says which gemeenten have none', async () => {
    const [form, done] = await ask();

    expect(form.text).toContain('De contacten van de gemeenten staan al aan.');
    expect(form.text).toContain('Blaricum, Eemnes, Gooise Meren en Wijdemeren hebben nog geen contact.');
    expect(done.text).toContain('3 collega’s krijgen een bericht');
    const log = JSON.stringify(await bot.store.log.read('jaaragenda:2027'));
    expect(log).toContain(`{"id":"${JOKE.id}","naam":"Joke Smit","gemeenten":["Hilversum","Laren"]}`);
  });

  test('shows in the chat which gemeenten did not answer, were not asked, and who said what', async () => {
    expect((await carla.say(WHO)).text).toContain(
      'Om onderwerpen voor de jaaragenda is nog niemand gevraagd.',
    );
    await ask();
    await answer(henk, 'Vervoer op maat');

    const card = await answers(carla);
    expect(card.text).toContain('1 van de 7 gemeenten gaf antwoord.');
    expect(lineOf(card, 'Huizen')).toBe('Henk Mulder: Vervoer op maat');
    expect(lineOf(card, 'Hilversum')).toContain('Gevraagd: Joke Smit, vóór 10 dec 2026');
    expect(lineOf(card, 'Eemnes')).toBe('Nog geen contact');
    expect((await carla.say('jaaragenda 2027')).text).toContain('3 collega’s, 1 gaf antwoord');
    for (const [said, shown] of [
      [WHO, ['Hilversum', 'Laren']],
      ['wie heeft nog niet geantwoord op de uitvraag van 2027', ['Hilversum', 'Laren']],
      ['welke gemeenten gaven antwoord?', ['Huizen']],
      [
        'welke gemeenten zijn niet gevraagd voor de uitvraag',
        ['Blaricum', 'Eemnes', 'Gooise Meren', 'Wijdemeren'],
      ],
    ] as const) {
      const { text } = await carla.say(said);
      const all = ['Blaricum', 'Eemnes', 'Gooise Meren', 'Hilversum', 'Huizen', 'Laren', 'Wijdemeren'];
      expect([
        said,
        all.filter((naam) => text.includes(`\n${naam} ›`) || text.includes(`\n${naam}\n`)),
      ]).toEqual([said, shown]);
    }
  });

  test('keeps two answers of one gemeente, with who said what', async () => {
    await ask();
    await answer(joke, 'Eenzaamheid', 'Hilversum');
    await els.pressCard('Wij hebben geen onderwerp', {}, { on: els.cardWith('Welk onderwerp') });

    const card = await answers(carla);
    expect(lineOf(card, 'Hilversum')).toBe('Els Vink: geen onderwerp · Joke Smit: Eenzaamheid');
    // Who answered for one of two gemeenten did not for the other.
    expect(lineOf(card, 'Laren')).toContain('Gevraagd: Joke Smit');
    const more = await joke.pressCard(
      'Geef nog een onderwerp door',
      {},
      { on: joke.cardWith('Dank je wel') },
    );
    await joke.pressCard('Geef door', { titel: 'Mantelzorg', gemeente: 'Laren' }, { on: more });
    expect(lineOf(await answers(carla), 'Laren')).toBe('Joke Smit: Mantelzorg');
  });

  test('is answered for the own gemeente: another one is asked back, also on a forged card', async () => {
    await ask();
    const refused = await answer(henk, 'Vervoer', 'Laren');
    expect(refused.text).toContain('Jij antwoordt namens Huizen. Kies die gemeente.');
    const pieter = await bot.opened(PIETER);
    const forged = { jaar: '2027', titel: 'Vervoer', gemeente: 'Huizen', version: 1, nonce: 'x' };
    const { card, message = '' } = await pieter.execute('jaaragenda.answer', forged);
    expect(`${card?.text}${message}`).toContain('Alleen wie om onderwerpen is gevraagd');
    expect(
      (await henk.pressCard('Geef door', { titel: 'Vervoer', gemeente: 'Huizen' }, { on: refused })).text,
    ).toContain('- Vervoer');
  });

  test('of who is contact of no gemeente stands apart: for which one is not known', async () => {
    await bot.opened(PIETER);
    await ask({ aan: `${HENK.id},${PIETER.id}` });

    const card = await answers(carla);
    expect(card.text).toContain('Van welke gemeente is niet bekend');
    expect(lineOf(card, PIETER.naam)).toBe('Nog geen antwoord');
    expect(lineOf(card, 'Hilversum')).toBe('Contact: Joke Smit en Els Vink');
  });

  test('can be read by a contact, and by nobody without a part in it', async () => {
    await ask();
    expect((await els.say(WHO)).text).toContain('Hilversum');
    expect((await answers(els)).buttons).not.toContain('Vraag gemeenten');
    const pieter = await bot.opened(PIETER);
    expect((await pieter.say(WHO)).text).toContain('De jaaragenda is voor collega’s met een rol');
  });
});
