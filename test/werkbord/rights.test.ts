import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { timeIs } from '../support/herinneringen.ts';
import { BEHEER, CARLA, DIANA, type Person, PIETER, SAMIRA, WILLEM } from '../support/people.ts';
import { plausible, sampleSubmissions } from '../support/sample-submissions.ts';
import { addOpdracht, beginPlan, fillInPlan, reportAway } from '../support/story.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { lokaalWerkbord, type Page, type Werkbord } from '../support/werkbord.ts';
import { everyPage, RIGHTS_QUERIES } from '../support/werkbord-pages.ts';
import { DRAFT_WORDS, makeWorld, SECRET, type World } from '../support/whole-world.ts';

/** A colleague of the region with no part in anything. */
const ELS: Person = { id: '7e570000-0000-4000-8000-000000000099', naam: 'Els Buiten' };
/** The contact of Hilversum. */
const JOKE: Person = { id: '7e570000-0000-4000-8000-000000000098', naam: 'Joke Terpstra' };
/** Advises on plans. */
const NOOR: Person = { id: '7e570000-0000-4000-8000-000000000097', naam: 'Noor Dekker' };
/** Stands in for Samira. */
const EVA: Person = { id: '7e570000-0000-4000-8000-000000000096', naam: 'Eva Vroom' };
const HILVERSUM = 'Zwembad Hilvergeheim';
const LAREN = 'Beweegtuin Larengeheim';
const AWAY = { van: '2027-06-14', tot: '2027-06-18', during: '2027-06-16', after: '2027-06-21' };
/** What anybody may leave behind. */
const OWN = ['persoon', 'doorvraag', 'weekvragen', 'download'];

/** Samira’s opdrachten; who has a part in the work reads the jaaragenda and the rapporten, which are of everybody (domain: Who uses it). */
const [WHOLE, DRAFT] = ['Herinrichting', 'Conceptplan'];

/** What each must be able to read on the werkbord, and what must be on none of its pages. */
const READERS: readonly {
  readonly rol: string;
  readonly who: Person;
  readonly reads: readonly string[];
  readonly never: readonly string[];
}[] = [
  { rol: 'the coördinator', who: CARLA, reads: [SECRET, DRAFT_WORDS, HILVERSUM, LAREN], never: [] },
  {
    rol: 'a directielid: no draft',
    who: DIANA,
    reads: [SECRET, HILVERSUM, LAREN],
    never: [DRAFT_WORDS],
  },
  {
    rol: 'a projectleider: what is theirs',
    who: SAMIRA,
    reads: [SECRET, DRAFT_WORDS],
    never: [HILVERSUM, LAREN],
  },
  {
    rol: 'another projectleider: what is theirs',
    who: WILLEM,
    reads: [HILVERSUM, LAREN],
    never: [WHOLE, DRAFT, DRAFT_WORDS],
  },
  {
    rol: 'a bestuurlijk trekker: the opdracht, and no draft',
    who: PIETER,
    reads: [WHOLE],
    never: [DRAFT, DRAFT_WORDS, HILVERSUM, LAREN],
  },
  {
    rol: 'the contact of a gemeente: what touches it, in short',
    who: JOKE,
    reads: [HILVERSUM],
    never: [WHOLE, DRAFT, DRAFT_WORDS, LAREN],
  },
  {
    rol: 'an adviseur: the plan that was handed in',
    who: NOOR,
    reads: [LAREN],
    never: [WHOLE, DRAFT, DRAFT_WORDS, HILVERSUM],
  },
  {
    rol: 'who stands in for a projectleider: what that one reads',
    who: EVA,
    reads: [SECRET, DRAFT_WORDS],
    never: [HILVERSUM, LAREN],
  },
  {
    rol: 'the beheerder: nothing of the work',
    who: BEHEER,
    reads: [],
    never: [WHOLE, DRAFT, DRAFT_WORDS, HILVERSUM, LAREN],
  },
  { rol: 'a colleague without a part in it', who: ELS, reads: [], never: [SECRET, HILVERSUM, LAREN] },
];

const tells = (page: Page, words: string): boolean => page.html.includes(words);

let bot: TestBot;
let world: World;
let board: (who: Person) => Werkbord;
beforeAll(async () => {
  bot = await startTestBot();
  world = await makeWorld(bot);
  const clients = new Map<string, Awaited<ReturnType<TestBot['opened']>>>();
  for (const { who } of READERS) clients.set(who.naam, await bot.opened(who));
  const carla = bot.client(CARLA);
  await carla.say('contact van Hilversum');
  await carla.pressCard('Wijs een contact aan');
  await carla.pressCard('Bewaar', { contact: JOKE.id });
  await carla.say('nieuwe adviseur');
  await carla.pressCard('Bewaar', { adviseur: NOOR.id });
  for (const [titel, gemeenten] of [
    [HILVERSUM, 'Hilversum'],
    [LAREN, 'Laren'],
  ] as const)
    await addOpdracht(carla, WILLEM, { titel, gemeenten, datum: '2027-09-15' });
  const willem = bot.client(WILLEM);
  await beginPlan(willem, LAREN);
  await fillInPlan(willem, {
    centraleVraag: 'Wat maakt bewegen leuk?',
    ervaring: 'Kinderen die graag buiten spelen.',
    doel: 'Hiermee kiezen we de toestellen.',
    activiteitDatum: '2027-05-12',
    terugkoppelingWijze: 'Een bericht in de speeltuin, twee weken na het besluit.',
  });
  await willem.pressCard('Plan indienen');
  await reportAway(bot.client(SAMIRA), `afwezig van 14-6-2027 tot 18-6-2027, vervanger ${EVA.naam}`);
  await timeIs(bot, `${AWAY.during}T09:00:00.000Z`);
  const boards = new Map<string, Werkbord>();
  for (const { who } of READERS) boards.set(who.naam, await lokaalWerkbord(bot, who));
  board = ({ naam }) => {
    const found = boards.get(naam);
    if (!found) throw new Error(`${naam} has no board`);
    return found;
  };
});
afterAll(() => bot.stop());

describe('every page and fragment', () => {
  /** Those that the coördinator finds, who sees most. */
  let pages: readonly string[];
  beforeAll(async () => {
    pages = await everyPage(bot, board(CARLA), [world.whole, world.draft]);
  });

  test('shows the coördinator what there is, so that the others miss something', async () => {
    expect(pages.length).toBeGreaterThan(40);
    const shown = await Promise.all(pages.map((pad) => board(CARLA).get(pad)));
    expect(shown.filter((page) => tells(page, SECRET)).length).toBeGreaterThan(10);
    expect(shown.filter((page) => tells(page, DRAFT_WORDS)).length).toBeGreaterThan(0);
    expect(shown.filter(({ status }) => status >= 500)).toEqual([]);
  });

  test.each(READERS)('$rol', async ({ who, reads, never }) => {
    const own = await everyPage(bot, board(who), []);
    const wrong: string[] = [];
    const read = new Set<string>();
    for (const pad of new Set([...pages, ...own])) {
      const page = await board(who).get(pad);
      for (const words of never) if (tells(page, words)) wrong.push(`${words}: ${pad}`);
      for (const words of reads) if (tells(page, words)) read.add(words);
      if (page.status >= 500) wrong.push(`${page.status}: ${pad}`);
    }
    expect(wrong).toEqual([]);
    expect([...read].toSorted()).toEqual([...reads].toSorted());
  });

  test('who is late is told to the coördinator and to that person, and to nobody else', async () => {
    const { late, owed } = RIGHTS_QUERIES;
    const owes = 'moet nog advies geven over de manier in het plan';
    expect((await board(CARLA).get(late)).text).toContain(`${NOOR.naam} ${owes}`);
    expect((await board(NOOR).get(late)).text).toContain('Geef advies over de manier in het plan');
    const others = READERS.map(({ who }) => who).filter((who) => ![CARLA, NOOR].includes(who));
    // Who cannot be reached is for the beheerder as well.
    for (const who of others)
      for (const pad of [late, owed, ...pages.filter((one) => !one.includes('bereik'))]) {
        const told = (await board(who).get(pad)).text.includes(NOOR.naam);
        expect({ who: who.naam, pad, told }).toEqual({ who: who.naam, pad, told: false });
      }
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
    const page = await board(ELS).post('kaart', body.toString());
    if (page.status >= 500 || tells(page, SECRET)) wrong.push(`${verb}: ${page.status}`);
  }
  expect(wrong).toEqual([]);
  const { entries } = await bot.store.log.readAll(cursor, 10_000);
  const changed = entries.filter(({ stream }) => !OWN.some((kind) => stream.startsWith(`${kind}:`)));
  expect(changed.map(({ stream }) => stream)).toEqual([]);
  expect(bot.logger.lines.filter(({ level }) => level === 'error')).toEqual([]);
});

test('who stood in reads nothing of it any more once the other is back', async () => {
  const pads = [
    `dossier?id=${world.draft}`,
    `dossier?id=${world.whole}`,
    'overzicht',
    'mijn-werk',
    'planning',
  ];
  expect((await board(EVA).get(pads[0] ?? '')).text).toContain(DRAFT_WORDS);
  await timeIs(bot, `${AWAY.after}T09:00:00.000Z`);
  for (const pad of pads) {
    const page = await board(EVA).get(pad);
    expect({ pad, told: tells(page, SECRET), broken: page.status >= 500 }).toEqual({
      pad,
      told: false,
      broken: false,
    });
  }
});
