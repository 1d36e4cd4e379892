import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { CardView } from '../support/card-reader.ts';
import { timeIs } from '../support/herinneringen.ts';
import { CARLA, DIANA, PIETER, SAMIRA } from '../support/people.ts';
import { addOpdracht } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { goTo } from '../support/uitvoering-story.ts';

const SIGNAAL = {
  bron: 'adviesraad',
  onderwerp: 'Vervoer naar de dagbesteding',
  tekst: 'Ouderen komen te laat op de dagbesteding. De taxi haalt steeds meer mensen op.',
};
const ANSWER = { antwoord: 'Er rijdt een tweede bus.', reden: 'Het contract laat dat toe.' };

let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;

beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
});
afterEach(() => bot.stop());

async function takeIn(inputs: Readonly<Record<string, string>> = {}): Promise<CardView> {
  await carla.say('nieuw signaal');
  return carla.pressCard('Bewaar', { ...SIGNAAL, ...inputs });
}

async function assign(): Promise<CardView> {
  await carla.pressCard('Wijs toe');
  return carla.pressCard('Wijs toe', { aan: SAMIRA.id });
}

async function entries(): Promise<number> {
  return (await bot.store.log.readAll('', 10_000)).entries.length;
}

describe('a signaal', () => {
  test('counts in the answers as in the reminders: what somebody must do, and what is late', async () => {
    await takeIn({ onderwerp: 'Een oud signaal', ontvangen: '2026-08-03' });
    expect((await carla.say('wat moet ik nog doen?')).text).toContain('Een oud signaal');
    await assign();
    expect((await carla.say('wat moet ik nog doen?')).text).not.toContain('Een oud signaal');
    const mine = await samira.say('wat moet ik nog doen?');
    expect(mine.text).toContain('Een oud signaal');
    // It was asked today: it is not late for three working days.
    expect((await carla.say('wat is te laat?')).text).not.toContain('Een oud signaal');

    await timeIs(bot, '2026-11-20T09:00:00.000Z');

    expect((await carla.say('wat is te laat?')).text).toContain('Een oud signaal');
    expect((await samira.say('wat is te laat?')).text).toContain('Een oud signaal');
  });

  test('is taken in, assigned, answered with a reason and reported back', async () => {
    expect((await takeIn()).text).toContain('Nog niemand beantwoordt dit signaal.');
    expect((await assign()).text).toContain('Samira El Amrani krijgt een bericht.');

    const mine = samira.cardWith(SIGNAAL.onderwerp);
    expect(mine.text).toContain('Jij beantwoordt dit signaal.');
    const dialog = await samira.pressCard('Beantwoord', {}, { on: mine });
    await samira.pressCard('Bewaar', ANSWER, { on: dialog });
    const answered = samira.cardWith(SIGNAAL.onderwerp);
    expect(answered.text).toContain('Er rijdt een tweede bus.');
    expect(answered.text).toContain('Omdat: Het contract laat dat toe.');
    const telling = await samira.pressCard('Het is verteld', {}, { on: answered });
    const told = await samira.pressCard('Bewaar', {}, { on: telling });

    expect(told.text).toContain('Bewaard. Dit signaal is klaar.');
    await bot.app.delivered();
    const message = samira.screen().find(({ text }) => text.startsWith('Dit signaal is klaar'));
    expect(message?.text).not.toContain('Er rijdt een tweede bus.');
    expect(message?.buttons).toEqual(['Bekijk het signaal']);
    const list = await carla.say('signalen');
    expect(list.text).toContain('Geen open signalen');
    expect(list.text).toContain('✓ teruggekoppeld');
  });

  test('stands on top of the list as long as nobody answered it', async () => {
    await takeIn({ onderwerp: 'Een oud signaal', ontvangen: '2026-10-01' });
    await takeIn();

    const list = await carla.say('signalen');

    expect(list.text).toContain('2 signalen wachten op antwoord');
    expect(list.text.indexOf('Een oud signaal')).toBeLessThan(list.text.indexOf(SIGNAAL.onderwerp));
    expect((await (await bot.opened(DIANA)).say('signalen')).text).toContain('Een oud signaal');
  });

  test('is owed by whoever it was assigned to, thirty working days after it came', async () => {
    await takeIn({ ontvangen: '2026-11-16' });
    await assign();

    const owed = await samira.say('herinneringen');
    expect(owed.text).toContain('Beantwoord het signaal');
    expect(owed.text).toContain('Uiterlijk dinsdag 29 december 2026');
    await samira.pressCard('Nu doen');
    await samira.pressCard('Beantwoord');
    await samira.pressCard('Bewaar', ANSWER);

    expect((await samira.say('herinneringen')).text).not.toContain('Beantwoord het signaal');
  });

  test('reminds who should answer, and the coördinator when it is late', async () => {
    await takeIn({ ontvangen: '2026-11-16' });
    await assign();

    goTo(bot, '2026-12-28');
    await bot.app.sweep();
    expect(samira.screen().at(-1)?.text).toContain('Beantwoord het signaal');
    goTo(bot, '2026-12-30');
    await bot.app.sweep();

    expect(carla.screen().at(-1)?.text).toContain(
      'Een signaal is nog niet beantwoord. Van: Samira El Amrani',
    );
  });

  test('with personal data is not stored, and comes back with what was typed', async () => {
    const before = await entries();

    const again = await takeIn({ tekst: 'Bel mevrouw Jansen op 06-12345678.' });

    expect(again.text).toContain('Is dat van een inwoner? Haal het dan weg.');
    expect(again.inputs.tekst).toBe('Bel mevrouw Jansen op 06-12345678.');
    expect(await entries()).toBe(before);
  });

  test('cannot be of a day that is still to come, nor be answered without a reason', async () => {
    expect((await takeIn({ ontvangen: '2027-01-01' })).text).toContain('Die dag moet nog komen.');
    await takeIn();
    await carla.pressCard('Beantwoord');

    const again = await carla.pressCard('Bewaar', { antwoord: 'Dat doen we.', reden: '-' });

    expect(again.text).toContain('Schrijf waarom dit het antwoord is.');
    expect(again.inputs.antwoord).toBe('Dat doen we.');
  });

  test('sent twice is stored once', async () => {
    const form = await carla.say('nieuw signaal');
    await carla.pressCard('Bewaar', SIGNAAL, { on: form });
    const before = await entries();

    await carla.pressCard('Bewaar', SIGNAAL, { on: form });

    expect(await entries()).toBe(before);
    expect((await carla.say('signalen')).text).toContain('1 signaal wacht op antwoord');
  });

  test('that changed meanwhile tells it, and keeps what was typed', async () => {
    await takeIn();
    await assign();
    const mine = samira.cardWith(SIGNAAL.onderwerp);
    const form = await samira.pressCard('Beantwoord', {}, { on: mine });
    await carla.pressCard('Beantwoord');
    await carla.pressCard('Bewaar', { antwoord: 'Een ander antwoord.', reden: 'Daarom dus.' });

    const again = await samira.pressCard('Bewaar', ANSWER, { on: form });

    expect(again.text).toContain('het signaal is intussen gewijzigd');
    expect(again.inputs).toMatchObject(ANSWER);
  });

  test('goes to somebody else, and the first one is told', async () => {
    const pieter = await bot.opened(PIETER);
    await takeIn();
    await assign();

    await carla.pressCard('Geef aan een ander');
    await carla.pressCard('Wijs toe', { aan: PIETER.id });

    expect(samira.screen().at(-1)?.text).toContain('Dit signaal is nu van iemand anders');
    expect(pieter.cardWith(SIGNAAL.onderwerp).buttons).toContain('Beantwoord');
  });

  test('is not for somebody who has nothing to do with it', async () => {
    const pieter = await bot.opened(PIETER);
    await addOpdracht(carla, PIETER);
    const taken = await takeIn();
    const signaal = /"signaal":"([^"]+)"/.exec(JSON.stringify(taken.json))?.[1] ?? '';

    expect((await pieter.say('signalen')).text).not.toContain(SIGNAAL.onderwerp);
    expect((await pieter.execute('signalen.show', { signaal })).message).toContain('Alleen de coördinator');
    expect((await pieter.execute('signalen.answerForm', { signaal })).message).toContain('Alleen');
  });

  test('becomes a topic of the jaaragenda, once', async () => {
    await takeIn();
    await carla.pressCard('Zet op de jaaragenda');
    const proposed = await carla.pressCard('Zet op de jaaragenda', { titel: 'Vervoer', jaar: '2027' });

    expect(proposed.text).toContain('op de jaaragenda van 2027');
    expect(proposed.buttons).not.toContain('Zet op de jaaragenda');
    const agenda = await carla.say('jaaragenda 2027');
    expect(agenda.text).toContain('Vervoer');
    expect(agenda.text).toContain('voorlopig · van inwoners');
  });

  test('answers questions in Dutch, for who may read it', async () => {
    await takeIn();

    const answer = await carla.say('welke signalen zijn nog niet beantwoord');

    expect(answer.text).toContain('1 signaal');
    expect(answer.text).toContain(SIGNAAL.onderwerp);
    expect((await samira.say('welke signalen zijn nog niet beantwoord')).text).not.toContain(
      SIGNAAL.onderwerp,
    );
  });
});
