import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'node-html-parser';
import { AB, heardAndJudged, LATER_AB, PFHO } from '../support/besluiten-story.ts';
import { CARLA, DIANA, PIETER, SAMIRA, WILLEM } from '../support/people.ts';
import { addOpdracht, beginPlan, TITEL } from '../support/story.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { openUitvoering } from '../support/uitvoering-story.ts';
import { lokaalWerkbord, type Page } from '../support/werkbord.ts';

const DRAFT = 'Vervoer naar dagbesteding';
const QUESTION = 'Hoe komt iedereen op tijd bij de dagbesteding?';

describe('the page of a meeting', () => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await startTestBot();
    const { carla, samira } = await heardAndJudged(bot);
    await openUitvoering(samira);
    await samira.pressCard('Maak de passage');
    await samira.pressCard('Bewaar', { tekst: 'Hoe we inwoners spraken:\nBij hen thuis.' });
    await bot.opened(DIANA);
    const willem = await bot.opened(WILLEM);
    await addOpdracht(carla, WILLEM, { titel: DRAFT, overleg: 'pfho', datum: PFHO.slice(-10) });
    await beginPlan(willem, DRAFT);
    await willem.pressCard('Bewaar en verder', {
      centraleVraag: QUESTION,
      doel: 'Kiezen.',
      niveau: 'adviseren',
    });
  });
  afterAll(() => bot.stop());

  const look = async (who: typeof CARLA, id = PFHO): Promise<Page> =>
    (await lokaalWerkbord(bot, who)).get(`vergadering?id=${id}`);
  const point = (page: Page, titel: string): string =>
    parse(page.html)
      .querySelectorAll('.punten > li')
      .find((one) => one.querySelector('h2')?.text === titel)
      ?.structuredText.replace(/\s+/g, ' ') ?? '';

  test('has the agenda in order: what residents said, what is not taken over and why, and the passage', async () => {
    const page = await look(DIANA);

    expect(page.status).toBe(200);
    expect(page.titel).toContain('Portefeuillehoudersoverleg');
    const said = point(page, TITEL);
    expect(said).toContain('Inwoners brachten 2 punten in: 1 overgenomen en 1 niet overgenomen.');
    expect(said).toContain('Een vaste hulp geeft rust');
    expect(said).toContain('Ook hulp in het weekend Niet. Waarom: Hier is geen geld voor.');
    expect(said).toContain('Bij hen thuis.');
    expect(said).toContain(`Ingebracht door: ${SAMIRA.naam}`);
    expect(page.html.length).toBeLessThan(150_000);
  });

  test('of a draft the DO reads only that it is not handed in', async () => {
    expect(point(await look(DIANA), DRAFT)).toContain('Het plan is nog niet ingediend.');
    expect((await look(DIANA)).html).not.toContain(QUESTION);
  });

  test('the coördinator records the conclusion there, in the form of the chat; the DO cannot', async () => {
    expect((await look(DIANA)).links.has('Leg vast')).toBe(false);
    const carla = await lokaalWerkbord(bot, CARLA);
    const page = await carla.get(`vergadering?id=${PFHO}`);
    const form = await carla.get(page.links.get('Leg vast') ?? '');
    const saved = await carla.press(form, 'Bewaar', { conclusie: 'We praten verder in april.' });
    expect(saved.text).toContain('Het agendapunt is bijgewerkt.');
    expect((await look(DIANA)).text).toContain('Conclusie: We praten verder in april.');
  });

  test('without an id it is the next one, with the others beside it', async () => {
    const page = await (await lokaalWerkbord(bot, CARLA)).get('vergadering');
    const others = parse(page.html).querySelectorAll('nav[aria-label="Andere vergaderingen"] a');
    expect(
      others.map((link) => new URL(link.getAttribute('href') ?? '', bot.url).searchParams.get('id')),
    ).toEqual([PFHO, AB, LATER_AB]);
    expect(others[0]?.getAttribute('aria-current')).toBe('true');
  });

  test('of two on a day the earlier one comes first, each with its time', async () => {
    const carla = bot.client(CARLA);
    for (const tijd of ['14:00', '10:00']) {
      await carla.say('nieuwe vergadering');
      await carla.pressCard('Plannen', { overleg: 'do', datum: '2027-05-04', tijd });
    }
    const page = await (await lokaalWerkbord(bot, CARLA)).get('vergadering?overleg=do');

    expect(page.text).toContain('10:00 uur');
    const others = parse(page.html).querySelectorAll('nav[aria-label="Andere vergaderingen"] a');
    expect(others.slice(0, 2).map(({ text }) => text)).toEqual([
      'Directieoverleg, 4 mei 2027, 10:00 uur',
      'Directieoverleg, 4 mei 2027, 14:00 uur',
    ]);
  });

  test.each([
    ['a projectleider', () => look(SAMIRA), 403],
    ['a trekker', () => look(PIETER), 403],
    ['a meeting that is none', () => look(CARLA, 'pfho-1900-01-01'), 404],
  ])('%s: a page that says so', async (_who, ask, status) => {
    const page = await ask();
    expect(page.status).toBe(status);
    expect(page.html).not.toContain(TITEL);
  });

  test('only who may look finds it in the menu', async () => {
    expect((await look(CARLA)).links.has('Vergadering')).toBe(true);
    expect((await (await lokaalWerkbord(bot, SAMIRA)).get('overzicht')).links.has('Vergadering')).toBe(false);
  });
});
