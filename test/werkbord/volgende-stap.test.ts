import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'node-html-parser';
import { heardAndJudged } from '../support/besluiten-story.ts';
import { CARLA, SAMIRA } from '../support/people.ts';
import { addOpdracht, TITEL } from '../support/story.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { goTo, openUitvoering } from '../support/uitvoering-story.ts';
import { lokaalWerkbord } from '../support/werkbord.ts';

const NEW = 'Vervoer naar dagbesteding';
const NAMED = 'Begeleid wonen in de wijk';
const NOBODYS = 'Welkom voor nieuwe inwoners';
const WITHOUT = 'Herziening van de subsidies';

/** In each of these another rule says what comes next: something is owed before a day, or the course says it. */
describe('what comes next', () => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await startTestBot();
    const { carla, samira } = await heardAndJudged(bot);
    await openUitvoering(samira);
    await samira.pressCard('Maak de passage');
    await samira.pressCard('Bewaar');
    await addOpdracht(carla, SAMIRA, { titel: NEW, datum: '2027-09-16' });
  });
  afterAll(() => bot.stop());

  test('is the same on the overview as on the page of each opdracht', async () => {
    const bord = await lokaalWerkbord(bot, CARLA);
    const rows = parse((await bord.get('overzicht')).html).querySelectorAll('tbody tr');
    expect(rows.map((row) => row.querySelector('th')?.text.trim())).toEqual(
      expect.arrayContaining([TITEL, NEW]),
    );
    const said = rows.map((row) => row.querySelector('td[data-kop="Volgende stap"]')?.text ?? '');
    for (const [at, row] of rows.entries()) {
      const address = row.querySelector('a')?.getAttribute('href') ?? '';
      const { text } = await bord.get(address.replace(/[?&]wie=[^&]*/, ''));
      const step = /Volgende stap: (.+?)\.? Door:|(Niemand hoeft nog iets te doen)/
        .exec(text)
        ?.slice(1)
        .join('');
      expect(step).toBe(said[at]);
    }
    expect(new Set(said).size).toBeGreaterThan(1);
  });

  test('names the projectleider of whom nobody said yet who that is, and says so', async () => {
    await addOpdracht(bot.client(CARLA), 'Piet Jansen', { titel: NAMED, datum: '2027-09-16' });
    await addOpdracht(bot.client(CARLA), undefined, { titel: NOBODYS, datum: '2027-09-16' });
    const bord = await lokaalWerkbord(bot, CARLA);
    const rows = parse((await bord.get('overzicht')).html).querySelectorAll('tbody tr');
    const wie = (titel: string) =>
      rows.find((row) => row.querySelector('th')?.text.trim() === titel)?.querySelector('td[data-kop="Wie"]')
        ?.text;

    expect(wie(NAMED)).toBe('Piet Jansen (nog niet bevestigd)');
    expect(wie(NOBODYS)).toBe('de coördinator');
    expect(wie(NEW)).toBe(SAMIRA.naam);
  });

  test('is nothing after the last meeting where residents do not take part, on each page and in the chat', async () => {
    const [carla, samira] = [bot.client(CARLA), bot.client(SAMIRA)];
    await addOpdracht(carla, SAMIRA, { titel: WITHOUT, overleg: 'do', datum: '2027-09-16' });
    await bot.app.delivered();
    await samira.pressCard('Begin', {}, { on: samira.cardWith(WITHOUT) });
    const why = await samira.pressCard('Nee');
    const check = await samira.pressCard(
      'Bewaar en verder',
      { redenGeen: 'spoed', toelichtingGeen: 'De regels gaan op 1 januari in.' },
      { on: why },
    );
    await samira.pressCard('Plan indienen', {}, { on: check });
    await carla.pressCard('Akkoord', {}, { on: carla.cardWith('De regels gaan op 1 januari in.') });
    const ask = async () => {
      const bord = await lokaalWerkbord(bot, CARLA);
      const row = parse((await bord.get('overzicht')).html)
        .querySelectorAll('tbody tr')
        .find((one) => one.querySelector('th')?.text.trim() === WITHOUT);
      return {
        overzicht: row?.querySelector('td[data-kop="Volgende stap"]')?.text,
        tijdlijn: (await carla.say(`tijdlijn ${WITHOUT}`)).text,
      };
    };

    const before = await ask();
    expect(before.overzicht).toBe('Het voorstel laten behandelen');
    expect(before.tijdlijn).toContain('Besluit');

    goTo(bot, '2027-09-17');
    const after = await ask();
    expect(after.overzicht).toBe('Niemand hoeft nog iets te doen');
    expect(after.tijdlijn).not.toContain('Besluit');
    expect(after.tijdlijn).toContain('Niemand hoeft nog iets te doen.');
    expect((await carla.say(`wat moet er nog gebeuren bij ${WITHOUT}`)).text).toContain(
      'Er hoeft niets te gebeuren.',
    );
  });
});
