import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'node-html-parser';
import { heardAndJudged } from '../support/besluiten-story.ts';
import { CARLA, DIANA, SAMIRA, WILLEM } from '../support/people.ts';
import { addOpdracht } from '../support/story.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { lokaalWerkbord, type Page } from '../support/werkbord.ts';

describe('the page of figures', () => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await startTestBot();
    const { carla } = await heardAndJudged(bot, {
      programma: 'Jeugd en Onderwijs',
      gemeenten: 'Hilversum,Laren',
    });
    await bot.opened(DIANA);
    await bot.opened(WILLEM);
    await addOpdracht(carla, WILLEM, {
      titel: 'Vervoer naar school',
      datum: '2028-02-15',
      programma: 'Gezondheid en Ondersteuning',
      gemeenten: 'Hilversum',
    });
    await addOpdracht(carla, WILLEM, {
      titel: 'Ook nog',
      datum: '2027-09-16',
      programma: 'Gezondheid en Ondersteuning',
    });
  });
  afterAll(() => bot.stop());

  const look = async (who: typeof CARLA, pad = 'cijfers?jaar=2027'): Promise<Page> =>
    (await lokaalWerkbord(bot, who)).get(pad);
  const rows = (page: Page, id: string): readonly string[] =>
    parse(page.html)
      .querySelectorAll('figure')
      .filter((figure) => figure.getAttribute('aria-labelledby') === `${id}-titel`)
      .flatMap((figure) => figure.querySelectorAll('tbody tr'))
      .map((row) => row.childNodes.map(({ text }) => text).join(' | '));

  test('shows each figure as a bar, with its numbers and its definition, as the chat has them', async () => {
    const page = await look(DIANA);

    expect(page.status).toBe(200);
    expect(page.titel).toBe('Cijfers van 2027');
    expect(rows(page, 'delen')).toEqual([
      'Plan | 1 van 2 (50%)',
      'Inbreng | 1 van 1 (100%)',
      'Passage | 0 van 1 (0%)',
      'Terugkoppeling | nu niet aan de orde',
    ]);
    const bars = parse(page.html).querySelectorAll('figure[aria-labelledby="delen-titel"] .deel');
    expect(bars.map((bar) => bar.getAttribute('width'))).toEqual(['50%', '100%', '0%']);
    expect(page.text).toContain(
      'Opdrachten met een plan dat is ingediend, van de opdrachten die een plan nodig hebben.',
    );
    const card = await (await bot.opened(DIANA)).say('cijfers 2027');
    for (const row of rows(page, 'delen')) expect(card.text).toContain(row.split(' | ')[1] ?? '');
    expect(page.html.length).toBeLessThan(150_000);
  });

  test('counts by programme and by gemeente; of more gemeenten an opdracht counts for each', async () => {
    const page = await look(CARLA);
    expect(rows(page, 'programmas')).toEqual(['Gezondheid en Ondersteuning | 1', 'Jeugd en Onderwijs | 1']);
    expect(rows(page, 'gemeenten')).toEqual(['Hilversum | 1', 'Laren | 1', 'Zonder gemeente | 1']);
  });

  test('has the years beside each other, and all of them together', async () => {
    const page = await look(CARLA);
    expect(rows(page, 'jaren-plan')).toEqual(['2027 | 1 van 2 (50%)', '2028 | 0 van 1 (0%)']);
    const all = await (await lokaalWerkbord(bot, CARLA)).get(page.links.get('Alle jaren') ?? '');
    expect(all.titel).toBe('Cijfers van alle jaren');
    expect(rows(all, 'delen')[0]).toBe('Plan | 1 van 3 (33%)');
  });

  test('of a year without opdrachten it says so', async () => {
    expect((await look(CARLA, 'cijfers?jaar=2031')).text).toContain(
      'Er zijn geen opdrachten in deze periode.',
    );
  });

  test.each([
    ['a projectleider', () => look(SAMIRA), 403],
    ['a year that is none', () => look(CARLA, 'cijfers?jaar=tweeduizend'), 400],
  ])('%s: a page that says so', async (_who, ask, status) => {
    const page = await ask();
    expect(page.status).toBe(status);
    expect(page.titel).toBe(status === 403 ? 'Dit is niet voor jou' : 'Dat lukt nu niet');
  });
});
