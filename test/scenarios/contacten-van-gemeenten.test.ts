import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { CardView } from '../support/card-reader.ts';
import { downloadedRows } from '../support/downloaded.ts';
import { timeIs } from '../support/herinneringen.ts';
import { BEHEER, CARLA, DIANA, type Person, PIETER, SAMIRA, TEAM, TENANT } from '../support/people.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** A colleague of Hilversum, and one who may come after. */
const JOKE: Person = { id: '7e570000-0000-4000-8000-0000000000aa', naam: 'Joke Smit' };
const ELS: Person = { id: '7e570000-0000-4000-8000-0000000000ab', naam: 'Els Hendriks' };

let bot: TestBot;
let carla: TeamsClient;
let joke: TeamsClient;

beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  joke = await bot.opened(JOKE);
});
afterEach(() => bot.stop());

async function wijsAan(person: Person, gemeente = 'Hilversum', days = {}): Promise<CardView> {
  const card = await carla.say(`contact van ${gemeente}`);
  const form = await carla.pressCard('Wijs een contact aan', {}, { on: card });
  return carla.pressCard('Bewaar', { contact: person.id, ...days }, { on: form });
}
async function leaves(client: TeamsClient): Promise<void> {
  await client.leave();
  await carla.send({
    type: 'conversationUpdate',
    conversation: { id: TEAM.id, conversationType: 'channel', isGroup: true, tenantId: TENANT },
    channelData: { tenant: { id: TENANT }, team: TEAM, eventType: 'teamMemberRemoved' },
    membersRemoved: [{ id: client.from.id, aadObjectId: client.person.id }],
  });
}
const gemeenteLog = async () => bot.store.log.read('gemeente:hilversum');

describe('the contacts of a gemeente', () => {
  test('are chosen by the coördinator, one or more, and stand in the list', async () => {
    expect((await carla.say('contacten')).text).toContain('7 gemeenten. 7 hebben nog geen contact.');

    expect((await wijsAan(JOKE)).text).toContain('Joke Smit is contact van Hilversum.');
    await bot.opened(ELS);
    const both = await wijsAan(ELS);

    expect(both.text).toContain('Els Hendriks is contact van Hilversum.\nContacten\nJoke Smit\nEls Hendriks');
    const list = (await carla.say('contacten van gemeenten')).text;
    expect(list).toContain('Joke Smit en Els Hendriks');
    expect(list).toContain('7 gemeenten. 6 hebben nog geen contact.');
    expect((await carla.say('wie is de contactpersoon van de gemeente Hilversum?')).text).toContain(
      'Joke Smit',
    );
  });

  test('who is it already is chosen again without an entry, and pressing twice is once', async () => {
    const done = await wijsAan(JOKE);
    expect((await wijsAan(JOKE)).text).toContain('Joke Smit was al contact van Hilversum.');

    const form = await carla.pressCard('Wijs een contact aan', {}, { on: done });
    const again = { contact: JOKE.id, tot: '2027-06-30' };
    await carla.pressCard('Bewaar', again, { on: form });
    await carla.pressCard('Bewaar', again, { on: form });

    expect(await gemeenteLog()).toHaveLength(2);
    expect((await carla.say('contact van Hilversum')).text).toContain('tot en met woensdag 30 juni 2027');
  });

  test('with days: a contact begins later, and a last day before the first is asked back with what was chosen', async () => {
    const wrong = await wijsAan(JOKE, 'Hilversum', { van: '2027-03-01', tot: '2027-02-01' });
    expect(wrong.text).toContain('De laatste dag ligt vóór de eerste dag.');
    await carla.pressCard('Bewaar', { contact: JOKE.id, van: '2027-03-01', tot: '' }, { on: wrong });

    expect((await carla.say('contacten')).text).toContain('Joke Smit (vanaf maandag 1 maart 2027)');
    // Until then she has no part in it.
    expect((await joke.say('contacten')).text).toContain('Alleen wie meedoet aan het werk van de regio');
    await timeIs(bot, '2027-03-01T09:00:00.000Z');
    expect((await joke.say('contacten')).text).toContain('Contacten van gemeenten');
  });

  test('somebody else takes over from the day after, and all of it stands in the log', async () => {
    await wijsAan(JOKE);
    await bot.opened(ELS);
    const form = await carla.pressCard('Draag over', {}, { on: await carla.say('contact van Hilversum') });
    expect(form.text).toContain('Joke Smit stopt als contact van Hilversum');
    const done = await carla.pressCard('Bewaar', { tot: '2026-11-30', opvolger: ELS.id }, { on: form });

    expect(done.text).toContain('Els Hendriks neemt over.');
    expect(done.text).toContain('tot en met maandag 30 november 2026');
    expect(done.text).toContain('vanaf dinsdag 1 december 2026');
    await timeIs(bot, '2026-12-01T09:00:00.000Z');
    const list = (await carla.say('contacten')).text;
    expect(list).toContain('Els Hendriks');
    expect(list).not.toContain('Joke Smit');
    const history = await carla.pressCard(
      'Bekijk wie wat wijzigde',
      {},
      { on: await carla.say('contact van Hilversum') },
    );
    expect(history.text).toContain(
      'Carla de Boer: Joke Smit is contact tot en met maandag 30 november 2026.',
    );
    // An old card: she is no contact any more, and that is said.
    expect(
      (await carla.execute('gemeenten.endContactForm', { gemeente: 'hilversum', contact: JOKE.id })).message,
    ).toContain('Deze collega is geen contact van Hilversum meer.');
  });

  test('are for the coördinator to choose, for who takes part to see, and for nobody else', async () => {
    await wijsAan(JOKE);
    const pieter = await bot.opened(PIETER);
    const diana = await bot.opened(DIANA);

    expect((await joke.say('contact van Hilversum')).text).toContain('Hilversum\nContacten\nJoke Smit');
    expect((await joke.say('contact van Hilversum')).buttons).not.toContain('Wijs een contact aan');
    expect((await diana.say('contacten')).text).toContain('Joke Smit');
    expect((await pieter.say('contacten')).text).toContain('Alleen wie meedoet aan het werk van de regio');
    for (const client of [joke, diana, pieter]) {
      const data = { gemeente: 'huizen', contact: client.person.id, version: 0, nonce: 'x' };
      const { card, message = '' } = await client.execute('gemeenten.addContact', data);
      expect(`${card?.text}${message}`).toContain('Alleen de coördinator');
    }
    expect(await bot.store.log.read('gemeente:huizen')).toEqual([]);
    expect((await carla.execute('gemeenten.show', { gemeente: 'atlantis' })).message).toContain(
      'niet bekend',
    );
  });
});

describe('a contact who leaves', () => {
  test('is told to the coördinator with who takes over, and keeps the name until somebody does', async () => {
    await wijsAan(JOKE);
    const bas = await bot.opened(BEHEER);
    await leaves(joke);

    const told = carla.cardWith('Joke Smit');
    expect(told.text).toContain('Contact van Hilversum');
    const gemeente = await carla.pressCard('Wie neemt over?', {}, { on: told });
    expect(gemeente.text).toContain('⚠');
    const kept = await bas.execute('gegevens.naamWeg', { persoonId: JOKE.id });
    expect(`${kept.card?.text}${kept.message}`).toContain('Joke Smit heeft nog iets onder zich.');

    const form = await carla.pressCard('Draag over', {}, { on: gemeente });
    const done = await carla.pressCard('Bewaar', { tot: '2026-11-15' }, { on: form });
    expect(done.text).toContain('Hilversum heeft nog geen contact.');
    await bot.app.sweep();
    expect(carla.screen().some(({ text }) => text.includes('Er wacht niets meer op Joke Smit'))).toBe(true);

    const { card } = await bas.execute('gegevens.naamWeg', { persoonId: JOKE.id });
    await bas.pressCard('Haal de naam weg', { zeker: 'ja' }, { on: card as CardView });
    expect(JSON.stringify(await gemeenteLog())).not.toContain('Joke');
  });

  test('what is kept of a contact stands in the file of that colleague', async () => {
    await wijsAan(JOKE);

    const rows = await downloadedRows(await joke.say('gegevens van mij'));

    expect(rows.filter(({ Soort }) => Soort === 'Contacten van gemeenten')).toContainEqual(
      expect.objectContaining({ Waarover: 'Hilversum', Waarde: JOKE.naam, Hoe: 'staat erin, met account' }),
    );
  });
});

test('a gemeente that left the region asks for no contact, and its contact is that no more', async () => {
  await wijsAan(JOKE, 'Laren');
  const bas = await bot.opened(BEHEER);
  const form = await bas.pressCard('Gemeente wijzigen', {}, { on: await bas.say('regio') });
  await bas.pressCard('Bewaar', { gemeente: 'Laren', tot: '2026' }, { on: form });
  await timeIs(bot, '2027-01-04T09:00:00.000Z');

  const card = await carla.say('contact van Laren');
  expect(card.text).toContain('Laren hoort niet meer bij de regio.');
  expect(card.buttons).not.toContain('Wijs een contact aan');
  const forged = { gemeente: 'laren', contact: SAMIRA.id, version: 0, nonce: 'x' };
  await bot.opened(SAMIRA);
  const { card: refused, message = '' } = await carla.execute('gemeenten.addContact', forged);
  expect(`${refused?.text}${message}`).toContain('Laren hoort niet meer bij de regio.');
  expect((await joke.say('contacten')).text).toContain('Alleen wie meedoet');
});
