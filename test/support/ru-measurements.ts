import { appendFile } from 'node:fs/promises';
import { addDays } from '../../src/shared/dates.ts';
import type { CosmosExchange } from './cosmos-emulator.ts';
import { CARLA, DIANA, DO_CHANNEL, SAMIRA } from './people.ts';
import { requestUnitsOf } from './request-units.ts';
import { createTrips } from './round-trips.ts';
import { ANSWERS, addOpdracht, beginPlan, bindChannel, confirmNaam, opdrachtOf, TITEL } from './story.ts';
import { startTestBot, type TestBot } from './test-bot.ts';
import { makeStorePlace } from './test-store.ts';
import { lokaalWerkbord } from './werkbord.ts';

/** What one thing that people do costs in Cosmos, with its budget: what was reached, and a little for sizes that differ. */
export type RuMeasurement = {
  readonly what: string;
  readonly requests: number;
  /** How many of them came after one another: each is a round trip longer. */
  readonly inARow: number;
  readonly requestUnits: number;
  readonly budget?: number;
  /** What the posts that follow cost after the answer. */
  readonly afterwards?: number;
  readonly afterwardsBudget?: number;
};

/** A page that somebody looks at asks what changed, in the place of all that stands on it. */
const OPEN_PAGES = [
  ['overzicht', 4.8],
  ['planning', 4.8],
  ['cijfers', 4.8],
  ['dossier', 5.8],
  ['vergadering', 4.8],
] as const;
/** The first look of a process, when what follows from all opdrachten was worked out. */
const FIRST_PAGES = [
  // Of which 2.3 once in half a minute, as in the chat: for whom somebody stands in.
  ['mijn-werk', 7.2],
  ['cijfers', 8.6],
  ['overzicht', 2.5],
  ['planning', 2.5],
  ['dossier', 7.8],
  ['vergadering', 2.5],
] as const;
/** What a coördinator types. */
const TYPED = [
  // Of which 6.9 for who cannot be reached and for posts that did not surely arrive.
  ['status', 9.5],
  [`status ${TITEL}`, 4.8],
  ['overzicht', 2.5],
  ['herinneringen', 4.8],
  ['vandaag', 3.5],
  ['agenda', 2.5],
  // Of a question 1 for the question before it.
  ['welke opdrachten zijn er in Huizen', 3.5],
  ['hoeveel opdrachten zijn er', 3.5],
  [`wanneer komt ${TITEL} in het directieoverleg`, 3.5],
  [`wie is de projectleider van ${TITEL}`, 3.5],
  [`wat zeiden inwoners bij ${TITEL}`, 3.5],
  ['help', 2.5],
] as const;
const OPDRACHTEN = 28;
/** As many stand on the agenda of one meeting. */
const ON_ONE_AGENDA = 28;
const DUE = 20;
/** What it costs that an instance says that it is there is measured by itself: not here, by chance. */
const SELDOM = { beatEveryMs: 3_600_000, lostAfterMs: 7_200_000 };
/** A request that the answer waits for comes at once; after so long it was one of the posts. */
const QUIET_MS = 250;
/** So long each request takes at least, so that two at once can be told from two in a row. */
const ROUND_TRIP_MS = 10;
/** Less than that for all of them what is kept for half a minute is asked again. */
const A_MOMENT_MS = 1_500;

/** The real use cases of a real bot, counted as requests of the real client on the way to the emulator. */
/** @param opdrachten so many there are */
export async function measureRequestUnits(opdrachten = OPDRACHTEN): Promise<readonly RuMeasurement[]> {
  const trips = createTrips();
  const place = await makeStorePlace('cosmos', undefined, trips.note);
  const { emulator } = place;
  if (!emulator) throw new Error('There is no emulator');
  const bot = await startTestBot({
    place,
    shareTimes: SELDOM,
    onAnswer: trips.answered,
    vooraf: { vanaf: 0, naMs: 0 },
  });
  const results: RuMeasurement[] = [];

  /** Posts begin after the read model is saved: from then on requests wait until the answer is there. */
  const measure: Measure = async (what, budget, work, afterwardsBudget) => {
    // People take longer than a second, for which the posts of one thing would stand in line behind those of the other.
    bot.clock.advance(A_MOMENT_MS);
    const from = emulator.exchanges.length;
    trips.begin();
    const held: (() => void)[] = [];
    let isSaved = false;
    let isOpen = false;
    emulator.failBy(async (request) => {
      await new Promise((resolve) => setTimeout(resolve, ROUND_TRIP_MS));
      if (isSaved && !isOpen) return new Promise((resolve) => held.push(() => resolve(undefined)));
      const saves = request.operation === 'replace' || request.operation === 'create';
      if (saves && request.about.includes(' opdracht:') && request.container === 'leesmodellen')
        isSaved = true;
      return undefined;
    });
    let isDone = false;
    const done = work().finally(() => {
      isDone = true;
    });
    const quiet = async (): Promise<void> => {
      while (held.length === 0 && !isDone) await new Promise((resolve) => setTimeout(resolve, 10));
      await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    };
    await Promise.race([done, quiet()]);
    const answered = emulator.exchanges.length;
    isOpen = true;
    for (const goOn of held) goOn();
    await done;
    emulator.failBy(undefined);
    // A page looks by itself.
    const own = emulator.exchanges
      .slice(from, answered)
      .filter((one) => !isRecord(one) && (!looksByItself(what) || !isSweep(one)));
    const later = [
      ...emulator.exchanges.slice(from, answered).filter(isRecord),
      ...emulator.exchanges.slice(answered).filter((one) => !isSweep(one)),
    ];
    await noteProfile(what, own, later);
    const afterwards = sum(later);
    results.push({
      what,
      inARow: await trips.inARow(),
      requests: own.filter(({ operation }) => operation !== 'plan').length,
      requestUnits: sum(own),
      ...(budget === undefined ? {} : { budget }),
      ...(afterwards === 0 ? {} : { afterwards }),
      ...(afterwardsBudget === undefined ? {} : { afterwardsBudget }),
    });
  };

  try {
    await measureAll(bot, measure, opdrachten);
  } finally {
    emulator.failBy(undefined);
    await bot.stop();
    await place.remove();
  }
  return results;
}

/** @param afterwardsBudget of the posts that follow */
type Measure = (
  what: string,
  budget: number | undefined,
  work: () => Promise<unknown>,
  afterwardsBudget?: number,
) => Promise<void>;

async function measureAll(bot: TestBot, measure: Measure, opdrachten: number): Promise<void> {
  const carla = await bot.opened(CARLA);
  const samira = await bot.opened(SAMIRA);
  await bindChannel(bot.client(DIANA, DO_CHANNEL), carla);

  await measure('submission: a new opdracht', 47, () => addOpdracht(carla, SAMIRA), 240);
  const step = await beginPlan(samira);
  const answers: Readonly<Record<string, string>> = {
    ...ANSWERS,
    doel: longText('Doel'),
    ervaring: longText('Ervaring'),
    terugkoppelingWijze: longText('Terugkoppeling'),
  };
  const save = (...ids: string[]) =>
    samira.pressCard('Bewaar en verder', Object.fromEntries(ids.map((id) => [id, answers[id] ?? ''])));
  // Each opdracht carries the keys of its numbers and days (docs/adr/0067).
  await measure(
    'submission: the question of the plan',
    24.5,
    () => save('centraleVraag', 'doel', 'niveau'),
    49,
  );
  // Of which 6.9 for what the next step shows of other opdrachten: it is asked while this one is stored.
  await measure('submission: a text of 1 000 characters', 30.5, () => save('ervaring'), 48);
  await save('methoden');
  await measure(
    'submission: an activiteit',
    19.5,
    () => save('rolTrekker', 'activiteitSoort', 'activiteitDatum', 'activiteitAantal'),
    48,
  );
  await save('terugkoppelingWijze');
  await measure('submission: handing in the plan', 21, () => samira.pressCard('Plan indienen'), 190);

  const opdracht = opdrachtOf(step);
  // Of which 1 for each thing of half a minute that is not kept yet.
  await measure('status of one opdracht', 6, () => samira.execute('opdrachten.show', { opdracht }));
  await bot.app.importFile(Buffer.from(csvOf(opdrachten - 1)), 'opdrachten.csv');
  await bot.app.delivered();
  await confirmNaam(carla, SAMIRA);
  const page = { by: 'titel', limit: 25 } as const;
  await measure(`list: page of 25 of ${opdrachten}`, 8.2, async () => {
    const { models } = await bot.store.readModels.select('opdracht', [], page);
    if (models.length !== page.limit) throw new Error(`${models.length} models on a page of ${page.limit}`);
  });
  // As happens every minute in which something was stored.
  await bot.app.goOn();
  // What is remembered of it: which answers stand in the chat, and what was asked.
  for (const [text, budget] of TYPED) await measure(`chat: ${text}`, budget, () => carla.say(text), 22.5);
  await measure('chat: mijn opdrachten of a projectleider', 2.5, () => samira.say('mijn opdrachten'));
  await measure('chat: herinneringen of a projectleider', 7.2, () => samira.say('herinneringen'));
  await measure('chat: a card that is opened', 2.5, () => samira.execute('opdrachten.show', { opdracht }));
  const board = await lokaalWerkbord(bot, CARLA);
  await measure('werkbord: a page of 25', 2.5, () => board.get('overzicht'));
  await measure('werkbord: what somebody has to do', 4.8, () => board.get('mijn-werk'));
  await measure('werkbord: the same again', 4.8, () => board.get('mijn-werk'));
  const perProgramma = JSON.stringify({ over: 'opdrachten', vorm: 'lijst', filters: [], per: 'programma' });
  const inHuizen = JSON.stringify({
    over: 'opdrachten',
    vorm: 'lijst',
    filters: [{ filter: 'gemeente', of: ['Huizen'] }],
  });
  for (const [what, budget, pad] of [
    ['grouped by programme', 2.5, `overzicht?${new URLSearchParams({ q: perProgramma })}`],
    ['narrowed to a gemeente', 2.5, `overzicht?${new URLSearchParams({ q: inHuizen })}`],
    ['narrowed, again', 2.5, `overzicht?${new URLSearchParams({ q: inHuizen })}`],
    ['planning of a year', 2.5, 'planning'],
    ['planning of the meetings', 2.5, 'planning?rij=overleg'],
    ['figures', 6.6, 'cijfers?jaar=2026'],
    ['figures, again', 2.5, 'cijfers?jaar=2026'],
    ['a dossier', 6.8, `dossier?id=${opdracht}`],
    ['a meeting', 2.5, 'vergadering'],
  ] as const)
    await measure(`werkbord: ${what}`, budget, () => board.get(pad));
  for (const [pad, budget] of OPEN_PAGES) {
    const open = `${pad}${pad === 'dossier' ? `?id=${opdracht}` : ''}`;
    const again = { 'if-none-match': (await board.get(open)).headers.get('etag') ?? '' };
    await board.get(open, again);
    await measure(`werkbord: ${pad} that stays open, each 4 s`, budget, () => board.get(open, again));
  }
  await bot.app.sweep();
  const { readModels } = bot.store;
  await measure('sweep: nothing is due', 2.5, () => readModels.due(bot.clock.now(), 200));
  const models = await readModels.list('opdracht', { limit: DUE });
  for (const { kind, id, version } of models) await readModels.setDue(kind, id, version, bot.clock.now());
  await measure(`sweep: ${DUE} are due`, 4, async () => {
    const due = await readModels.due(bot.clock.now(), 200);
    if (due.length !== DUE) throw new Error(`${due.length} are due instead of ${DUE}`);
  });
  await measure(`looking at those ${DUE}, with nothing to post`, 270, () => bot.app.sweep());
  await measureSmallest(bot, measure);
  // What the first look would wait for is worked out by then (docs/adr/0134).
  await bot.restart();
  const ready = () => bot.logger.lines.filter(({ message }) => message === 'worked out after the start');
  // Once after each start.
  while (ready().length < 2) await new Promise((resolve) => setTimeout(resolve, 10));
  const started = await lokaalWerkbord(bot, CARLA);
  for (const [pad, budget] of FIRST_PAGES)
    await measure(`werkbord: ${pad}, the first after a start`, budget, () =>
      started.get(pad === 'dossier' ? `dossier?id=${opdracht}` : pad),
    );
}

/** What no way can go below in which each dossier says by itself that it is due no more: as many changes of a document that holds nothing else. */
async function measureSmallest({ store: { readModels } }: TestBot, measure: Measure): Promise<void> {
  const dueAt = '2099-01-01T00:00:00.000Z';
  const models = Array.from({ length: DUE }, (_, index) => ({
    kind: 'proef',
    id: String(index),
    version: 1,
  }));
  for (const model of models) await readModels.save({ ...model, body: null, keys: {}, dueAt });
  await measure(`the floor of that: ${DUE} of the smallest changes`, 201, async () => {
    for (const model of models)
      if (!(await readModels.moveDue({ ...model, dueAt }, undefined))) throw new Error('It did not move');
  });
  for (const { kind, id } of models) await readModels.remove(kind, id);
}

function csvOf(count: number): string {
  const rows = Array.from({ length: count }, (_, index) =>
    [
      `RU-${index}`,
      `Ondersteuning van inwoners in wijk ${index}`,
      PROGRAMMAS[index % PROGRAMMAS.length],
      SAMIRA.naam,
      'Directieoverleg',
      addDays('2026-12-15', 7 * Math.floor((index + 1) / ON_ONE_AGENDA)),
    ].join(';'),
  );
  return ['Kenmerk;Onderwerp;Programma;Projectleider;Overleg;Datum', ...rows, ''].join('\n');
}

const PROGRAMMAS = ['Jeugd', 'Wmo', 'Wonen', 'Werk en inkomen', 'Mantelzorg'];

/** As long as a field takes, and hardly ever the same words, as texts of people are. */
function longText(about: string): string {
  const words = Array.from(
    { length: 120 },
    (_, index) => WORDS[(index * index + about.length * index) % WORDS.length],
  );
  return `${about}: ${words.join(' ')}`.slice(0, 1000);
}
const WORDS =
  'inwoners buurt hulp vragen samen huishouden mantelzorg gesprek keuze wijkteam gemeente ervaring vervoer taal avond jongeren ouderen budget regels wonen vrijwilligers bijeenkomst antwoord drempel vertrouwen tijd plek schriftelijk digitaal luisteren'.split(
    ' ',
  );

/** Every request with its cost, in the file that RU_PROFILE names: where to look before a design is changed. */
async function noteProfile(
  what: string,
  own: readonly CosmosExchange[],
  afterwards: readonly CosmosExchange[],
): Promise<void> {
  if (process.env.RU_PROFILE === undefined) return;
  const line = (one: CosmosExchange): string =>
    [requestUnitsOf(one).toFixed(1), one.operation, one.container, one.status, one.about].join('\t');
  const lines = [`## ${what}`, ...own.map(line), '-- after', ...afterwards.map(line), ''];
  await appendFile(process.env.RU_PROFILE, `${lines.join('\n')}\n`);
}

/** Every five seconds it is asked what is due: on a busy machine that falls in what is measured, by chance. */
function isSweep({ about }: CosmosExchange): boolean {
  return about.includes('c.dueAt <=');
}

/** Remembered beside an answer, which does not wait for it: which answers stand in that chat (docs/adr/0039), and what was asked last. */
function isRecord({ container, about, operation }: CosmosExchange): boolean {
  if (container === 'bezorgingen') return about.includes('antwoorden:');
  return operation !== 'read' && about.includes('gesprek:');
}

function looksByItself(what: string): boolean {
  return ['werkbord', 'chat'].some((begin) => what.startsWith(begin));
}

function sum(exchanges: readonly CosmosExchange[]): number {
  return exchanges.reduce((total, exchange) => total + requestUnitsOf(exchange), 0);
}
