import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'node-html-parser';
import { heardAndJudged, PFHO_DAY } from '../support/besluiten-story.ts';
import { BEHEER, CARLA, DIANA, PIETER, SAMIRA, WILLEM } from '../support/people.ts';
import { addOpdracht, beginPlan, fillInPlan, TITEL } from '../support/story.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { lokaalWerkbord, type Page } from '../support/werkbord.ts';

const DRAFT = 'Vervoer naar dagbesteding';
const OWN_ANSWERS = {
  centraleVraag: 'Hoe komt iedereen op tijd bij de dagbesteding?',
  doel: 'We kiezen hoe het vervoer in 2028 gaat.',
  ervaring: 'Mantelzorgers van bezoekers.',
  activiteitDatum: '2027-03-10',
  terugkoppelingWijze: 'Een bijeenkomst op de dagbesteding.',
};

describe('the planning', () => {
  let bot: TestBot;
  beforeAll(async () => {
    bot = await startTestBot();
    const { carla } = await heardAndJudged(bot);
    await bot.opened(DIANA);
    const other = await bot.opened(WILLEM);
    await addOpdracht(carla, WILLEM, { titel: DRAFT, datum: '2027-09-16' });
    await beginPlan(other, DRAFT);
    await fillInPlan(other, OWN_ANSWERS);
  });
  afterAll(() => bot.stop());

  const look = async (who: typeof CARLA, pad: string): Promise<Page> =>
    (await lokaalWerkbord(bot, who)).get(pad);
  const rows = (page: Page): readonly string[] =>
    parse(page.html)
      .querySelectorAll('.als-tabel tbody tr')
      .map((row) => row.childNodes.map(({ text }) => text).join(' | '));

  test('shows what has a day, as marks and as a table, with today', async () => {
    const page = await look(CARLA, 'planning?periode=2027');

    expect(page.status).toBe(200);
    expect(page.titel).toBe('Planning');
    expect(page.text).toContain('Planning van 2027');
    const shown = rows(page);
    expect(shown).toContainEqual(
      expect.stringContaining(`11 mrt 2027 | ${TITEL} | Vergadering: Portefeuillehoudersoverleg`),
    );
    expect(shown).toContainEqual(
      expect.stringContaining(`${TITEL} | Activiteit met inwoners: Focusgroep, 12 deelnemers | gedaan`),
    );
    expect(shown).toContainEqual(
      expect.stringContaining(
        `${DRAFT} | Activiteit met inwoners: Focusgroep, ongeveer 12 deelnemers | komt nog`,
      ),
    );
    const marks = parse(page.html).querySelectorAll('svg.baan use.teken');
    expect(marks).toHaveLength(shown.length);
    expect(parse(page.html).querySelectorAll('line.vandaag')).toHaveLength(1);
    expect(page.html.length).toBeLessThan(150_000);
  });

  test('each sees the own opdrachten; the DO sees all, and nothing that a draft plans', async () => {
    const samira = await look(SAMIRA, 'planning?periode=2027');
    expect(samira.text).toContain(TITEL);
    expect(samira.text).not.toContain(DRAFT);
    const pieter = await look(PIETER, 'planning?periode=2027');
    expect(pieter.text).toContain(TITEL);
    expect(pieter.text).not.toContain(DRAFT);
    const own = await look(WILLEM, 'planning?periode=2027');
    expect(own.text).not.toContain(TITEL);
    expect(rows(own)).toContainEqual(expect.stringContaining('Focusgroep'));
    const board = await look(DIANA, 'planning?periode=2027');
    expect(board.text).toContain(DRAFT);
    expect(rows(board).filter((row) => row.includes(DRAFT) && row.includes('Activiteit'))).toEqual([]);
    expect(rows(board).filter((row) => row.includes('Uiterste dag'))).toEqual([]);
  });

  test('what must be done stands there for who owes it and for the coördinator', async () => {
    const late = (page: Page) => rows(page).filter((row) => row.includes('Uiterste dag'));
    expect(late(await look(CARLA, 'planning?periode=2027')).length).toBeGreaterThan(0);
    expect(late(await look(PIETER, 'planning?periode=2027'))).toEqual([]);
  });

  test('who is asked twice within three months has a ring and a sentence, for who may read both plans', async () => {
    const clash = (page: Page) => ({
      rings: parse(page.html).querySelectorAll('svg.baan .botst').length,
      said: page.text.includes('Mantelzorgers worden twee keer gevraagd binnen drie maanden'),
    });
    expect(clash(await look(CARLA, 'planning?periode=2027'))).toEqual({ rings: 2, said: true });
    for (const who of [DIANA, SAMIRA, WILLEM])
      expect(clash(await look(who, 'planning?periode=2027'))).toEqual({ rings: 0, said: false });
  });

  test('goes to a quarter and a month, before and after, and keeps what was asked', async () => {
    const carla = await lokaalWerkbord(bot, CARLA);
    const year = await carla.get('planning?periode=2027');
    const quarter = await carla.get(year.links.get('Kwartaal') ?? '');
    expect(quarter.text).toContain('Planning van kwartaal 1 van 2027');
    const month = await carla.get('planning?periode=2027-03');
    expect(rows(month).every((row) => row.includes('mrt 2027'))).toBe(true);
    expect(month.text).toContain('15 mrt');
    const later = await carla.get(month.links.get('Later') ?? '');
    expect(later.text).toContain('Planning van april 2027');
    expect(parse(later.html).querySelectorAll('rect.vrij').length).toBeGreaterThan(8);
  });

  test('shows the bodies as rows, with the meetings of all', async () => {
    const page = await look(WILLEM, 'planning?periode=2027&rij=overleg');
    expect(rows(page)).toContainEqual(expect.stringContaining('11 mrt 2027 | Portefeuillehoudersoverleg'));
    expect(page.text).not.toContain(TITEL);
    expect((await look(WILLEM, 'planning?periode=2031&rij=overleg')).text).toContain(
      'Er zijn geen vergaderingen gepland in 2031.',
    );
  });

  test('shades the school holidays of the region, as the beheerder has them', async () => {
    const shaded = async (jaar = '2027') =>
      parse((await look(CARLA, `planning?periode=${jaar}`)).html).querySelectorAll('symbol rect.vakantie')
        .length;
    // The five that begin in it, and the one that goes on from the year before.
    expect(await shaded()).toBe(6);
    // Nobody filled them in: they are not known.
    expect(await shaded('2031')).toBe(0);
    const bas = await bot.opened(BEHEER);
    await bas.pressCard('Wijzig algemeen', {}, { on: await bas.say('regio') });
    const wrong = await bas.pressCard('Bewaar', { schoolvakanties: 'Zomervakantie' });
    expect(wrong.text).toContain('Ik kan deze regel niet lezen: Zomervakantie.');
    const saved = await bas.pressCard('Bewaar', {
      schoolvakanties:
        'Zomervakantie: 10 juli 2027 t/m 22 augustus 2027\nKerstvakantie: 18-12-2027 t/m 2-1-2028',
    });
    expect(saved.text).toContain('Kerstvakantie: 18 dec 2027 t/m 2 jan 2028');
    expect(await shaded()).toBe(2);
    expect((await look(CARLA, 'planning?periode=2027')).text).toContain('Schoolvakantie');
  });

  test('goes into a calendar as it is shown', async () => {
    const carla = await lokaalWerkbord(bot, CARLA);
    const page = await carla.get('planning?periode=2027');
    const file = await carla.get(page.links.get('Zet dit in je agenda (.ics)') ?? '');
    expect(file.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const events = file.html.replaceAll(/\r\n[ \t]/g, '').split('BEGIN:VEVENT');
    expect(events).toHaveLength(rows(page).length + 1);
    expect(events.some((one) => one.includes(`DTSTART;VALUE=DATE:${PFHO_DAY.replaceAll('-', '')}`))).toBe(
      true,
    );
    const stranger = await look(WILLEM, 'planning.ics?periode=2027');
    expect(stranger.html).not.toContain(TITEL);
  });

  test('a meeting that is cancelled says so in the calendar, under the same name as before', async () => {
    const about = async () => {
      const { html } = await look(CARLA, 'planning.ics?periode=2027');
      const events = html.replaceAll(/\r\n[ \t]/g, '').split('BEGIN:VEVENT');
      const event = events.find((one) => one.includes('DTSTART;VALUE=DATE:20270916')) ?? '';
      return { uid: /UID:(\S+)/.exec(event)?.[1], summary: /SUMMARY:(.+)/.exec(event)?.[1]?.trim() };
    };
    const before = await about();
    expect(before.summary).toBe(`Directieoverleg (bespreken): ${DRAFT}`);
    const carla = bot.client(CARLA);
    await carla.say('agenda DO september 2027');
    await carla.pressCard('Directieoverleg');
    await carla.pressCard('Annuleer');
    await carla.pressCard('Annuleer de vergadering');

    const after = await about();

    expect(after).toEqual({ uid: before.uid, summary: `Gaat niet door: ${before.summary}` });
  });

  test.each([
    ['periode=1800', 'Deze periode ken ik niet'],
    ['q=%7B%7D', 'Deze link klopt niet meer'],
    ['q=niets', 'Deze link klopt niet meer'],
  ])('an address that nobody was given says so: %s', async (query, sentence) => {
    const page = await look(CARLA, `planning?${query}`);
    expect(page.status).toBe(400);
    expect(page.text).toContain(sentence);
  });
});
