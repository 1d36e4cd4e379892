import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'node-html-parser';
import { heardAndJudged } from '../support/besluiten-story.ts';
import { CARLA, SAMIRA } from '../support/people.ts';
import { addOpdracht, TITEL } from '../support/story.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { openUitvoering } from '../support/uitvoering-story.ts';
import { lokaalWerkbord } from '../support/werkbord.ts';

const NEW = 'Vervoer naar dagbesteding';
const NAMED = 'Begeleid wonen in de wijk';
const NOBODYS = 'Welkom voor nieuwe inwoners';

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
});
