import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'node-html-parser';
import { decideAt, heardAndJudged, PFHO } from '../support/besluiten-story.ts';
import { CARLA, DIANA, PIETER, SAMIRA, WILLEM } from '../support/people.ts';
import { addOpdracht, beginPlan, opdrachtOf, TITEL } from '../support/story.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { openUitvoering } from '../support/uitvoering-story.ts';
import { lokaalWerkbord, type Page } from '../support/werkbord.ts';

const DRAFT = 'Vervoer naar dagbesteding';
const QUESTION = 'Hoe komt iedereen op tijd bij de dagbesteding?';

describe('the dossier', () => {
  let bot: TestBot;
  let opdracht: string;
  let draft: string;
  beforeAll(async () => {
    bot = await startTestBot();
    const cast = await heardAndJudged(bot);
    const { carla, samira } = cast;
    opdracht = cast.opdracht;
    await openUitvoering(samira);
    const composed = await samira.pressCard('Maak de passage');
    await samira.pressCard('Bewaar', { tekst: `${composed.inputs.tekst ?? ''}\nWij danken iedereen.` });
    await samira.pressCard('Pas aan');
    await samira.pressCard('Bewaar', { tekst: 'Hoe we inwoners spraken:\nWij danken iedereen die meedeed.' });
    await decideAt(bot, carla, PFHO, opdracht, {
      uitkomst: 'goedgekeurd',
      weging: 'Wat inwoners zeiden woog het zwaarst.',
    });
    await bot.opened(DIANA);
    const willem = await bot.opened(WILLEM);
    draft = opdrachtOf(await addOpdracht(carla, WILLEM, { titel: DRAFT, datum: '2027-09-16' }));
    await beginPlan(willem, DRAFT);
    await willem.pressCard('Bewaar en verder', {
      centraleVraag: QUESTION,
      doel: 'Kiezen.',
      niveau: 'adviseren',
    });
  });
  afterAll(() => bot.stop());

  const look = async (who: typeof CARLA, id: string): Promise<Page> =>
    (await lokaalWerkbord(bot, who)).get(`dossier?id=${id}`);
  const part = (page: Page, id: string): string =>
    parse(page.html).querySelector(`section#${id}`)?.structuredText.replace(/\s+/g, ' ') ?? '';

  test('has everything of an opdracht, each part under its own address', async () => {
    const page = await look(SAMIRA, opdracht);

    expect(page.status).toBe(200);
    expect(page.titel).toBe(TITEL);
    const parts = parse(page.html).querySelectorAll('nav[aria-label="Delen van dit dossier"] a');
    expect(parts.map((link) => link.getAttribute('href'))).toEqual(
      parse(page.html)
        .querySelectorAll('section[id]')
        .map((section) => `#${section.getAttribute('id')}`),
    );
    expect(page.text).toContain('Volgende stap: ');
    expect(part(page, 'tijdlijn')).toContain('Besluit: goedgekeurd');
    expect(part(page, 'route')).toContain('Portefeuillehoudersoverleg');
    expect(part(page, 'plan')).toContain('Wat helpt jou om weer zelf je huishouden te doen');
    expect(part(page, 'activiteiten')).toContain('12 (gepland: 12)');
    expect(part(page, 'activiteiten')).toContain('Mensen willen vooral een vaste hulp.');
    expect(part(page, 'inbreng')).toContain('Ook hulp in het weekend');
    expect(part(page, 'inbreng')).toContain('Hier is geen geld voor.');
    expect(part(page, 'besluiten')).toContain('Wat inwoners zeiden woog het zwaarst.');
    expect(part(page, 'terugkoppeling')).toContain('Inwoners hoorden nog niet');
    expect(part(page, 'cijfers')).toContain('nog niet gegeven');
    expect(part(page, 'geschiedenis')).toContain(SAMIRA.naam);
    expect(page.html.length).toBeLessThan(150_000);
  });

  test('shows the life of the opdracht as a picture with as many marks as its table has rows', async () => {
    const figure = parse((await look(CARLA, opdracht)).html).querySelector('section#tijdlijn figure');
    const marks = figure?.querySelectorAll('svg.baan use.teken') ?? [];
    expect(marks.length).toBeGreaterThan(3);
    expect(figure?.querySelectorAll('tbody tr')).toHaveLength(marks.length);
    expect(figure?.querySelectorAll('use.besluit.vol').length).toBeGreaterThan(0);
  });

  test('says of a passage what changed since the version before', async () => {
    const section = parse((await look(DIANA, opdracht)).html).querySelector('section#passage');
    expect(section?.querySelectorAll('summary').map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Versie 2, van Samira/),
      'Wat is anders dan versie 1',
      expect.stringMatching(/^Versie 1, van Samira/),
    ]);
    expect(
      section
        ?.querySelectorAll('ins')
        .map(({ text }) => text)
        .join(''),
    ).toContain('die meedeed');
    expect(section?.querySelectorAll('del').length).toBeGreaterThan(0);
  });

  test('of a draft the DO reads that it is not handed in; its projectleider and the coördinator read it', async () => {
    for (const who of [WILLEM, CARLA]) expect((await look(who, draft)).text).toContain(QUESTION);
    const board = await look(DIANA, draft);
    expect(board.status).toBe(200);
    expect(board.html).not.toContain(QUESTION);
    expect(part(board, 'plan')).toContain('Het plan is nog niet ingediend.');
    expect(part(board, 'inbreng')).toContain('zodra de projectleider het plan heeft ingediend');
  });

  test.each([
    ['another projectleider', () => look(WILLEM, opdracht), 403],
    ['a trekker of another', () => look(PIETER, draft), 403],
    ['an id that is nothing', () => look(CARLA, 'bestaat-niet'), 404],
    ['no id', () => look(CARLA, ''), 404],
    ['an id of ten thousand characters', () => look(CARLA, 'x'.repeat(7_000)), 404],
  ])('%s: a page that says so, and nothing of it', async (_who, ask, status) => {
    const page = await ask();
    expect(page.status).toBe(status);
    expect(page.titel).toBe(status === 403 ? 'Dit is niet voor jou' : 'Dat lukt nu niet');
    expect(page.html).not.toContain(TITEL);
    expect(page.html).not.toContain(DRAFT);
  });

  test('is reached from the overview, and leads to the card with everything that can be done', async () => {
    const samira = await lokaalWerkbord(bot, SAMIRA);
    const overzicht = await samira.get('overzicht');
    const page = await samira.get(overzicht.links.get(TITEL) ?? '');
    expect(page.titel).toBe(TITEL);
    const card = await samira.get(page.links.get('Werk aan deze opdracht') ?? '');
    expect(card.status).toBe(200);
    expect(card.text).toContain('Geef terugkoppeling');
  });

  test('is handed over by the coördinator from the page itself, with the form of the chat; others have no such link', async () => {
    const page = await look(CARLA, draft);
    const carla = await lokaalWerkbord(bot, CARLA);
    const form = await carla.get(page.links.get('Wijzig projectleider') ?? '');
    expect(form.titel).toBe(`Projectleider kiezen: ${DRAFT}`);

    // What is not right is asked again, and leads back once it is.
    const again = await carla.press(form, 'Bewaar', { projectleiderId: '' });
    expect(again.titel).toBe(`Projectleider kiezen: ${DRAFT}`);
    const saved = await carla.press(again, 'Bewaar', { projectleiderId: PIETER.id });
    expect(saved.titel).toBe(DRAFT);
    expect(saved.text).toContain(`De projectleider is nu: ${PIETER.naam}.`);
    expect(saved.text).toContain('Geschiedenis');
    expect((await look(CARLA, draft)).text).toContain(`Projectleider ${PIETER.naam}`);
    expect((await look(PIETER, draft)).text).toContain(QUESTION);
    expect((await look(WILLEM, draft)).status).toBe(403);
    const trekker = await carla.get(page.links.get('Wijzig bestuurlijk trekker') ?? '');
    expect(trekker.text).toContain('Bestuurlijk trekker');

    for (const [who, id] of [
      [SAMIRA, opdracht],
      [DIANA, opdracht],
      [PIETER, draft],
    ] as const)
      expect([...(await look(who, id)).links.keys()].filter((words) => words.startsWith('Wijzig'))).toEqual(
        [],
      );
  });
});
