import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'node-html-parser';
import { heardAndJudged } from '../support/besluiten-story.ts';
import type { CardView } from '../support/card-reader.ts';
import { timeIs } from '../support/herinneringen.ts';
import { CARLA, type Person, SAMIRA, WILLEM } from '../support/people.ts';
import { addOpdracht, opdrachtOf, reportAway, TITEL } from '../support/story.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { openUitvoering } from '../support/uitvoering-story.ts';
import { lokaalWerkbord, type Page } from '../support/werkbord.ts';

const OTHER = 'Vervoer naar dagbesteding';

/** From what the chat shows of a plan, what residents said and the passage, to the part of the werkbord that has the same. */
describe('a card that shows something', () => {
  let bot: TestBot;
  let opdracht: string;
  const cards: Record<string, CardView> = {};
  beforeAll(async () => {
    bot = await startTestBot();
    const cast = await heardAndJudged(bot);
    const { carla, samira } = cast;
    opdracht = cast.opdracht;
    await bot.opened(WILLEM);
    await addOpdracht(carla, WILLEM, { titel: OTHER });
    cards.activiteiten = await openUitvoering(samira);
    cards.inbreng = await samira.pressCard('Bekijk alle inbreng');
    await openUitvoering(samira);
    const composed = await samira.pressCard('Maak de passage');
    cards.passage = await samira.pressCard('Bewaar', { tekst: composed.inputs.tekst ?? '' });
    cards.plan = await samira.pressCard('Bekijk het plan', {}, { on: await samira.say(`status ${TITEL}`) });
    cards.mijn = await samira.say('mijn opdrachten');
    cards.kalender = await carla.say('communicatiekalender');
    cards.jaar = await carla.say('overzicht jaar 2027');
  });
  afterAll(() => bot.stop());

  const plekOf = (card: CardView | undefined): string =>
    /"url":"[^"]*\/werkbord\/([^"]*)"/.exec(JSON.stringify(card?.json))?.[1] ?? '';
  const follow = async (who: Person, card: CardView | undefined): Promise<Page> =>
    (await lokaalWerkbord(bot, who)).get(plekOf(card));

  test.each(['activiteiten', 'inbreng', 'passage', 'plan'])(
    'of one opdracht leads to that part of its page: %s',
    async (deel) => {
      expect(plekOf(cards[deel])).toBe(`dossier?id=${opdracht}#${deel}`);
      const page = await follow(SAMIRA, cards[deel]);
      expect(page.titel).toBe(TITEL);
      expect(parse(page.html).querySelector(`section#${deel}`)).not.toBeNull();
    },
  );

  test('mijn opdrachten leads to the table of the same opdrachten, also of who stands in', async () => {
    const own = await follow(SAMIRA, cards.mijn);
    expect(own.text).toContain(TITEL);
    expect(own.text).not.toContain(OTHER);

    await reportAway(bot.client(SAMIRA), `afwezig van 1-2-2027 tot 5-2-2027, vervanger ${WILLEM.naam}`);
    await timeIs(bot, '2027-02-02T09:00:00.000Z');
    const both = await follow(WILLEM, await bot.client(WILLEM).say('mijn opdrachten'));
    expect(both.text).toContain(TITEL);
    expect(both.text).toContain(OTHER);
  });

  test('the communicatiekalender leads to the planning, and the report of a year to its figures', async () => {
    expect((await follow(CARLA, cards.kalender)).titel).toBe('Planning');
    expect(plekOf(cards.jaar)).toBe('cijfers?jaar=2027');
    expect((await follow(CARLA, cards.jaar)).titel).toBe('Cijfers van 2027');
  });

  test('a form leads nowhere: what is typed would be left behind', async () => {
    const form = await bot.client(CARLA).say('nieuwe opdracht');
    expect(plekOf(form)).toBe('');
    expect(opdrachtOf(cards.activiteiten ?? form)).toBe(opdracht);
  });
});
