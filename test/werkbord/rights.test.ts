import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ONDERWERPEN } from '../../src/statusvragen/ground/query.ts';
import { CARLA, DIANA, type Person, SAMIRA } from '../support/people.ts';
import { plausible, sampleSubmissions } from '../support/sample-submissions.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { lokaalWerkbord, type Page, type Werkbord } from '../support/werkbord.ts';
import { DRAFT_WORDS, makeWorld, SECRET, type World } from '../support/whole-world.ts';

/** A colleague of the region with no part in anything. */
const ELS: Person = { id: '7e570000-0000-4000-8000-000000000099', naam: 'Els Buiten' };
/** What anybody may leave behind. */
const OWN = ['persoon', 'doorvraag', 'weekvragen', 'download'];

let bot: TestBot;
let world: World;
let board: Record<'els' | 'diana' | 'samira' | 'carla', Werkbord>;
beforeAll(async () => {
  bot = await startTestBot();
  world = await makeWorld(bot);
  await bot.opened(ELS);
  await bot.opened(DIANA);
  board = {
    els: await lokaalWerkbord(bot, ELS),
    diana: await lokaalWerkbord(bot, DIANA),
    samira: await lokaalWerkbord(bot, SAMIRA),
    carla: await lokaalWerkbord(bot, CARLA),
  };
});
afterAll(() => bot.stop());

/** Every page that the menus lead to and that a link on those leads to, of whoever sees most; and every kind of answer. */
async function everyPage(): Promise<readonly string[]> {
  const asked = (over: string): string =>
    `overzicht?${new URLSearchParams({ q: JSON.stringify({ over, vorm: 'lijst', filters: [] }) })}`;
  const found = new Set(ONDERWERPEN.map(asked));
  const todo = ['overzicht'];
  for (const pad of todo) {
    const page = await board.carla.get(pad);
    for (const href of page.links.values()) {
      if (/^(?:#|https?:)/.test(href) || found.size > MOST) continue;
      const url = new URL(href, `${bot.url}/werkbord/`);
      url.searchParams.delete('wie');
      const own = `${url.pathname.split('/').at(-1)}${url.search}`;
      if (found.has(own)) continue;
      found.add(own);
      todo.push(own);
    }
  }
  for (const opdracht of [world.whole, world.draft]) found.add(`dossier?id=${opdracht}`);
  return [...found];
}
const MOST = 70;

const tells = (page: Page, words: string): boolean => page.html.includes(words);

describe('every page and fragment', () => {
  let pages: readonly string[];
  beforeAll(async () => {
    pages = await everyPage();
  });

  test('shows the coördinator what there is, so that the others miss something', async () => {
    expect(pages.length).toBeGreaterThan(40);
    const shown = await Promise.all(pages.map((pad) => board.carla.get(pad)));
    expect(shown.filter((page) => tells(page, SECRET)).length).toBeGreaterThan(10);
    expect(shown.filter((page) => tells(page, DRAFT_WORDS)).length).toBeGreaterThan(0);
    expect(shown.filter(({ status }) => status >= 500)).toEqual([]);
  });

  test('shows nothing of the work of others to a colleague with no part in it', async () => {
    const leaks: string[] = [];
    for (const pad of pages) {
      const page = await board.els.get(pad);
      if (tells(page, SECRET) || page.status >= 500) leaks.push(`${page.status} ${pad}`);
    }
    expect(leaks).toEqual([]);
  });

  test('shows a directielid no draft', async () => {
    const leaks: string[] = [];
    for (const pad of pages) {
      const page = await board.diana.get(pad);
      if (tells(page, DRAFT_WORDS) || page.status >= 500) leaks.push(`${page.status} ${pad}`);
    }
    expect(leaks).toEqual([]);
  });

  test('is not shown to who does not come in', async () => {
    for (const pad of pages) {
      const page = await fetch(`${bot.url}/werkbord/${pad}`);
      expect(await page.text()).not.toContain(SECRET);
    }
  });
});

test('every button, pressed on a page by a colleague with no part in it: is answered, shows nothing and changes nothing', async () => {
  const { whole, vergadering, signaal, raad, onderwerp, rapport, bevinding, activiteit } = world;
  const ids: Readonly<Record<string, unknown>> = {
    ...{ opdracht: whole, vergadering, signaal, raad, onderwerp, rapport, bevinding, activiteit },
    ...{ eigenaar: SAMIRA.id, jaar: '2027', budgetjaar: '2027', version: 3 },
  };
  const { cursor } = await bot.store.log.readAll('', 100_000);
  const wrong: string[] = [];
  for (const { verb, data, inputs } of sampleSubmissions()) {
    const known = Object.fromEntries(Object.entries(data).map(([name, value]) => [name, ids[name] ?? value]));
    const body = new URLSearchParams({ doe: JSON.stringify({ verb, data: known }) });
    for (const [id, value] of Object.entries(plausible(inputs))) body.append(`i.${id}`, String(value));
    const page = await board.els.post('kaart', body.toString());
    if (page.status >= 500 || tells(page, SECRET)) wrong.push(`${verb}: ${page.status}`);
  }
  expect(wrong).toEqual([]);
  const { entries } = await bot.store.log.readAll(cursor, 10_000);
  const changed = entries.filter(({ stream }) => !OWN.some((kind) => stream.startsWith(`${kind}:`)));
  expect(changed.map(({ stream }) => stream)).toEqual([]);
  expect(bot.logger.lines.filter(({ level }) => level === 'error')).toEqual([]);
});
