import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CARLA, DIANA, type Person, SAMIRA } from '../support/people.ts';
import { plausible, type SampleSubmission, sampleSubmissions } from '../support/sample-submissions.ts';
import type { Pressed, TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { DRAFT_WORDS, makeWorld, SECRET, type World } from '../support/whole-world.ts';

/** A colleague of the region with no part in anything. */
const ELS: Person = { id: '7e570000-0000-4000-8000-000000000099', naam: 'Els Buiten' };

/** What anybody may leave behind: a question to the coördinator or for each Monday, the own chat, the own absence. */
const OWN = ['persoon', 'doorvraag', 'weekvragen', 'download'];

let bot: TestBot;
let world: World;
let els: TeamsClient;
let diana: TeamsClient;
let carla: TeamsClient;
let samira: TeamsClient;
beforeAll(async () => {
  bot = await startTestBot();
  world = await makeWorld(bot);
  els = await bot.opened(ELS);
  diana = await bot.opened(DIANA);
  carla = bot.client(CARLA);
  samira = bot.client(SAMIRA);
});
afterAll(() => bot.stop());

async function versionOf(stream: string): Promise<number> {
  return (await bot.store.log.read(stream)).length;
}

let nonces = 0;

/** What a forger sends who knows every id and the newest version: the data of real cards, about this world. */
async function submissionsOf({ verb, data, inputs }: SampleSubmission): Promise<Record<string, unknown>[]> {
  const {
    whole,
    draft,
    vergadering,
    activiteit,
    inbreng,
    signaal,
    raad,
    onderwerp,
    rapport,
    bevinding,
    werving,
  } = world;
  const isAgenda = verb.startsWith('vergaderingen.');
  const about = async (opdracht: string): Promise<Record<string, unknown>> => {
    const streams: Readonly<Record<string, string>> = {
      opdracht: `opdracht:${opdracht}`,
      vergadering: `vergadering:${vergadering}`,
      signaal: `signaal:${signaal}`,
      rapport: `rapport:${rapport}`,
      werving: `werving:${werving}`,
      raad: `adviesraad:${raad}`,
      jaar: 'jaaragenda:2027',
    };
    const stream = Object.keys(streams).find((name) => name in data);
    const known: Record<string, unknown> = {
      opdracht,
      vergadering,
      activiteit,
      signaal,
      raad,
      onderwerp,
      rapport,
      bevinding,
      werving,
      punt: isAgenda ? whole : inbreng[0],
      getoond: inbreng.join(','),
      budgetjaar: '2027',
      bijdragejaar: '2027',
      jaar: typeof data.jaar === 'string' ? '2027' : 2027,
      versie: 1,
      verplichting: `${opdracht}:${opdracht === draft ? 'plan ingediend' : 'besluit vastgelegd'}`,
      eigenaar: SAMIRA.id,
      version: Math.max(1, await versionOf(streams[stream ?? ''] ?? 'instelling:algemeen')),
      nonce: `n${nonces++}`,
    };
    const own = Object.entries(data).map(([name, value]) => [name, known[name] ?? value]);
    return { ...Object.fromEntries(own), ...plausible(inputs) };
  };
  return Promise.all(('opdracht' in data || 'verplichting' in data ? [whole, draft] : [whole]).map(about));
}

type Tried = { readonly verb: string; readonly pressed: Pressed; readonly stored: readonly string[] };

/** Somebody presses every button there is. */
async function tryEverything(client: TeamsClient): Promise<readonly Tried[]> {
  const tried: Tried[] = [];
  let { cursor } = await bot.store.log.readAll('', 100_000);
  for (const sample of sampleSubmissions())
    for (const data of await submissionsOf(sample)) {
      const pressed = await client.execute(sample.verb, data);
      const added = await bot.store.log.readAll(cursor, 1000);
      cursor = added.cursor;
      tried.push({ verb: sample.verb, pressed, stored: added.entries.map(({ stream }) => stream) });
    }
  return tried;
}

function failures(): readonly unknown[] {
  return bot.logger.lines.filter(({ level }) => level === 'error');
}

function textOf({ card, message = '' }: Pressed): string {
  return `${message}${JSON.stringify(card?.json ?? '')}`;
}

function others(stored: readonly string[]): readonly string[] {
  return stored.filter((stream) => !OWN.some((kind) => stream.startsWith(`${kind}:`)));
}

describe('every button that any card has, pressed with the ids of somebody else’s work', () => {
  test('by a colleague with no part in it: is answered, shows nothing and changes nothing', async () => {
    const tried = await tryEverything(els);

    expect(tried.filter(({ pressed }) => pressed.status !== 200 || textOf(pressed) === '""')).toEqual([]);
    expect(tried.filter(({ pressed }) => textOf(pressed).includes(SECRET)).map(({ verb }) => verb)).toEqual(
      [],
    );
    expect(tried.filter(({ stored }) => others(stored).length > 0)).toEqual([]);
    expect(failures()).toEqual([]);
  });

  test('by a directielid, who reads but decides nothing in the bot: changes nothing', async () => {
    const tried = await tryEverything(diana);

    expect(tried.filter(({ stored }) => others(stored).length > 0)).toEqual([]);
    expect(tried.filter(({ pressed }) => textOf(pressed).includes(DRAFT_WORDS))).toEqual([]);
    expect(failures()).toEqual([]);
  });
});

/** What a reader may ask that could tell of a plan. */
const QUESTIONS = [
  'status',
  'status conceptplan jeugd',
  'geschiedenis conceptplan jeugd',
  'tijdlijn conceptplan jeugd',
  'overzicht DO',
  'overzicht jaar 2027',
  'communicatiekalender',
  'cijfers 2027',
  'netwerkbijeenkomst',
  'welke activiteiten zijn er in 2027',
  'welke inbreng is er',
  'welke opdrachten doen een spiegelgesprek',
  'wat is te laat?',
  'signalen',
  'jaaragenda 2027',
];

describe('a draft', () => {
  test.each(QUESTIONS)('is not in what a directielid reads after ‘%s’', async (question) => {
    const { json } = await diana.say(question);

    expect(JSON.stringify(json)).not.toMatch(new RegExp(`${DRAFT_WORDS}|12 mei 2027`));
  });

  test.each(QUESTIONS)(
    'is not told to a colleague with no part in it, nor anything else, after ‘%s’',
    async (question) => {
      expect(JSON.stringify((await els.say(question)).json)).not.toContain(SECRET);
    },
  );
});

/** A BSN, an e-mail address and a phone number, in sentences as people type them. */
const PERSONAL = [
  'Bel inwoner 111222333 terug over de fiets.',
  'Mail naar els.jansen@voorbeeld.nl over de fiets.',
  'Bel 06 - 12 34 56 78 over de fiets.',
];

test('a text with the data of one person, typed in any input of any card, never gets into the log', async () => {
  const { cursor } = await bot.store.log.readAll('', 100_000);
  let turn = 0;
  for (const client of [carla, samira])
    for (const sample of sampleSubmissions())
      for (const data of await submissionsOf(sample))
        for (const { id, type } of sample.inputs)
          if (type === 'Input.Text')
            await client.execute(sample.verb, { ...data, [String(id)]: PERSONAL[turn++ % PERSONAL.length] });
  const { entries } = await bot.store.log.readAll(cursor, 10_000);

  expect(turn).toBeGreaterThan(200);
  const typed = /111222333|els\.jansen|06 - 12/;
  expect(entries.filter((entry) => typed.test(JSON.stringify(entry)))).toEqual([]);
  expect(bot.logger.text()).not.toMatch(typed);
});

/** What no card of ours sends; undefined leaves it out. */
const ODD: readonly unknown[] = [
  undefined,
  null,
  {},
  ['a', { b: 1 }],
  'x'.repeat(20_000),
  -1,
  1e308,
  1.5,
  true,
  'constructor',
  '__proto__',
  '2027-02-31',
  '9999-12-31',
  '\u0000\u202e',
];

describe('a button of which the data was spoilt', () => {
  test('is answered with a sentence or a card, never with a failure', async () => {
    let turn = 0;
    for (const sample of sampleSubmissions()) {
      const [data = {}] = await submissionsOf(sample);
      for (const name of Object.keys(data)) {
        const { [name]: _left, ...without } = data;
        for (const spoilt of [without, { ...data, [name]: ODD[turn++ % ODD.length] }]) {
          const pressed = await carla.execute(sample.verb, spoilt);
          expect([sample.verb, pressed.status]).toEqual([sample.verb, 200]);
          expect(textOf(pressed)).not.toBe('""');
          expect(textOf(pressed)).not.toContain('Er ging iets mis bij mij');
        }
      }
    }
    expect(failures()).toEqual([]);
  });
});
