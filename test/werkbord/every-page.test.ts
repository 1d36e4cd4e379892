import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { heardAndJudged, PFHO } from '../support/besluiten-story.ts';
import { BEHEER, CARLA, DIANA, type Person, PIETER, SAMIRA, WILLEM } from '../support/people.ts';
import { addOpdracht, beginPlan, opdrachtOf, TITEL } from '../support/story.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { lokaalWerkbord, type Page } from '../support/werkbord.ts';

const DRAFT = 'Vervoer naar dagbesteding';
/** Stands in a plan that is not handed in. */
const SECRET = 'Hoe komt iedereen op tijd bij de dagbesteding?';
const HEARD = 'Ook hulp in het weekend';

/** What each may read, on whatever page. */
const READERS: readonly {
  readonly who: Person;
  readonly reads: readonly string[];
  readonly isBoard?: true;
}[] = [
  { who: CARLA, reads: [TITEL, HEARD, DRAFT, SECRET], isBoard: true },
  { who: DIANA, reads: [TITEL, HEARD, DRAFT], isBoard: true },
  { who: SAMIRA, reads: [TITEL, HEARD] },
  { who: PIETER, reads: [TITEL, HEARD] },
  { who: WILLEM, reads: [DRAFT, SECRET] },
  { who: BEHEER, reads: [] },
];

describe('every page, for everybody', () => {
  let bot: TestBot;
  let addresses: readonly string[];
  beforeAll(async () => {
    bot = await startTestBot();
    const { carla, opdracht } = await heardAndJudged(bot);
    for (const who of [DIANA, BEHEER]) await bot.opened(who);
    const willem = await bot.opened(WILLEM);
    const added = await addOpdracht(carla, WILLEM, { titel: DRAFT, overleg: 'pfho', datum: PFHO.slice(-10) });
    await beginPlan(willem, DRAFT);
    await willem.pressCard('Bewaar en verder', {
      centraleVraag: SECRET,
      doel: 'Kiezen.',
      niveau: 'adviseren',
    });
    const menu = (await (await lokaalWerkbord(bot, CARLA)).get('overzicht')).html.matchAll(
      /<a href="([a-z-]+)\?wie=/g,
    );
    addresses = [
      ...new Set([...menu].map(([, pad = '']) => pad)),
      'planning?periode=2027',
      'planning?periode=2027&rij=overleg',
      'planning.ics?periode=2027',
      `dossier?id=${opdracht}`,
      `dossier?id=${opdrachtOf(added)}`,
      `vergadering?id=${PFHO}`,
      'cijfers?jaar=2027',
      'cijfers?jaar=alle',
    ];
  });
  afterAll(() => bot.stop());

  test('are all tried', () => {
    for (const pad of ['overzicht', 'planning', 'vergadering', 'cijfers']) expect(addresses).toContain(pad);
  });

  test.each(READERS)('$who.naam reads what is for them and nothing else', async ({ who, reads, isBoard }) => {
    const werkbord = await lokaalWerkbord(bot, who);
    const pages = new Map<string, Page>();
    for (const address of addresses) pages.set(address, await werkbord.get(address));

    for (const [address, { status, html, titel }] of pages) {
      for (const text of [TITEL, HEARD, DRAFT, SECRET])
        if (!reads.includes(text))
          expect({ address, text, shown: html.includes(text) }).toEqual({ address, text, shown: false });
      expect([200, 403]).toContain(status);
      if (status === 403) expect(titel).toBe('Dit is niet voor jou');
      if (/^(vergadering|cijfers)/.test(address))
        expect({ address, status }).toEqual({ address, status: isBoard ? 200 : 403 });
      expect(html.length).toBeLessThan(150_000);
    }
    const all = [...pages.values()].map(({ html }) => html).join('\n');
    for (const text of reads) expect(all).toContain(text);
  });

  test('nothing of who looks or of what is shown stands in the log', () => {
    const lines = JSON.stringify(bot.logger.lines);
    for (const text of [TITEL, HEARD, DRAFT, SECRET]) expect(lines).not.toContain(text);
  });
});
