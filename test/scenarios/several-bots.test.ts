import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type ConnectorStandIn, startConnectorStandIn } from '../support/connector-standin.ts';
import { CARLA, type Person, SAMIRA } from '../support/people.ts';
import { addOpdracht, beginPlan, confirmNaam, pressAfter } from '../support/story.ts';
import { createTeamsClient, type TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { makeStorePlace, type TestStorePlace } from '../support/test-store.ts';

/** Several instances of the bot on one Cosmos, which is where there can be several. */

const PEOPLE: readonly Person[] = Array.from({ length: 6 }, (_, index) => ({
  id: `7e570000-0000-4000-8000-0000000002${String(index).padStart(2, '0')}`,
  naam: `Projectleider ${index}`,
}));
const OPDRACHTEN_EACH = 3;

let place: TestStorePlace;
let teams: ConnectorStandIn;
let bots: TestBot[];

const startBot = async (): Promise<TestBot> => {
  const bot = await startTestBot({ place, connector: teams });
  bots.push(bot);
  return bot;
};
const clientOf = (bot: TestBot, person: Person): TeamsClient =>
  createTeamsClient({ person, connector: teams, botUrl: () => bot.url, settled: async () => undefined });

/** In an outage the test does not wait as long as a person does; long enough for what goes well on a busy machine. */
const PATIENCE_MS = 2_000;
/** Far longer than work is on its way from one instance to the other, also on a busy machine. */
const MOVED_WITHIN_MS = 20_000;

beforeEach(async () => {
  teams = await startConnectorStandIn();
  bots = [];
});
afterEach(async () => {
  place.emulator?.failBy(undefined);
  for (const bot of bots) await bot.stop();
  await teams.close();
  await place.remove();
});

/** Everything that the bots posted by themselves, as 'conversation: what it is about'. */
const posted = (): readonly string[] =>
  teams.requests
    .filter(({ method, activity }) => method === 'POST' && activity.replyToId === undefined)
    .map(({ conversationId, activity }) => `${conversationId}: ${activity.summary}`);

describe('two instances of the bot on one Cosmos', () => {
  test('post each post once, and store each submission once', async () => {
    place = await makeStorePlace('cosmos');
    const first = await startBot();
    const carla = await first.opened(CARLA);
    const people = PEOPLE.map((person) => clientOf(first, person));
    teams.setMembers([carla, ...people].map(({ from }) => from));
    for (const client of people) await client.open();
    await pressAfter(carla, 'pauzeer berichten');
    const rows = PEOPLE.flatMap(({ naam }, index) =>
      Array.from({ length: OPDRACHTEN_EACH }, (_, one) => {
        const number = index * OPDRACHTEN_EACH + one;
        return `NR-${number};Opdracht nummer ${number};${naam};Directieoverleg;2026-12-15`;
      }),
    );
    const csv = ['Kenmerk;Onderwerp;Projectleider;Overleg;Datum', ...rows, ''].join('\n');
    await first.app.importFile(Buffer.from(csv), 'opdrachten.csv');
    for (const person of PEOPLE) await confirmNaam(carla, person);
    await first.app.delivered();
    const before = posted().length;

    // One hears that posting goes on, the other starts: both find everything that waits. Meanwhile people hand in,
    // and Teams sends what they hand in to both.
    const opdrachten = await first.app.opdrachten.list();
    const submit = async (person: Person, bot: TestBot, nonce: string): Promise<number> => {
      const own = opdrachten.find(({ state }) => state.projectleiders[0]?.persoonId === person.id);
      const data = {
        opdracht: own?.id,
        version: own?.version,
        nonce,
        onderdeel: 'wie',
        next: 'verder',
        ervaring: `Inwoners over wie ${nonce} gaat.`,
      };
      const pressed = await clientOf(bot, person).execute('opdrachten.saveOnderdeel', data, randomUUID());
      return pressed.card ? 1 : 0;
    };
    const [, second] = await Promise.all([pressAfter(carla, 'hervat berichten'), startBot()]);
    const answers = await Promise.all(
      PEOPLE.flatMap((person, index) => bots.map((bot) => submit(person, bot, `inzending ${index}`))),
    );
    await Promise.all([first.app.delivered(), second.app.delivered()]);
    for (const bot of bots) bot.clock.advance(120_000);
    const requests = PEOPLE.flatMap((_, index) =>
      Array.from({ length: OPDRACHTEN_EACH }, (_one, one) => `nummer ${index * OPDRACHTEN_EACH + one}`),
    );
    // A part of the work that goes from one to the other is nobody's for a second.
    const isOut = (about: string) => posted().some((post) => post.endsWith(about));
    for (const end = Date.now() + MOVED_WITHIN_MS; !requests.every(isOut) && Date.now() < end; ) {
      await Promise.all([first.app.sweep(), second.app.sweep()]);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await Promise.all([first.app.sweep(), second.app.sweep()]);

    expect(answers.reduce((sum, answered) => sum + answered, 0)).toBe(2 * PEOPLE.length);
    const { entries } = await first.store.log.readAll('', 10_000);
    for (const [index] of PEOPLE.entries()) {
      const stored = entries.filter(({ events }) =>
        JSON.stringify(events).includes(`wie inzending ${index} gaat`),
      );
      expect(stored).toHaveLength(1);
    }
    const posts = posted().slice(before);
    expect(posts.filter((post, index) => posts.indexOf(post) !== index)).toEqual([]);
    for (const about of requests) expect(posts.filter((post) => post.endsWith(about))).toHaveLength(1);
  });
});

describe('who asks one instance what another stored', () => {
  const change = (bot: TestBot, titel: string) =>
    bot.app.opdrachten.add(
      { id: CARLA.id, naam: CARLA.naam, rollen: ['coördinator'] },
      { titel, kenmerk: 'NR-1', gemeenten: [], notities: [] },
      { bron: 'kaart' },
    );
  const startReady = async (): Promise<TestBot> => {
    const bot = await startTestBot({ place, connector: teams, vooraf: { vanaf: 0, naMs: 0 } });
    bots.push(bot);
    const isReady = () => bot.logger.lines.some(({ message }) => message === 'worked out after the start');
    while (!isReady()) await new Promise((resolve) => setTimeout(resolve, 10));
    return bot;
  };

  test('gets all of it that was acknowledged before, also while the model that lists read cannot be saved', async () => {
    place = await makeStorePlace('cosmos', PATIENCE_MS);
    const [first, second] = [await startReady(), await startReady()];
    const carla = await first.opened(CARLA);
    teams.setMembers([carla.from]);
    await clientOf(second, CARLA).say('status');
    // Read, but not written.
    place.emulator?.failBy(({ operation, about }) =>
      ['create', 'replace', 'patch'].includes(operation) && about.includes('["all"] opdracht:')
        ? 'reset before'
        : undefined,
    );

    for (const [index, titel] of ['Zwembad', 'Sporthal', 'Bibliotheek', 'Buurthuis'].entries()) {
      const [changed, asked] = index % 2 === 0 ? [first, second] : [second, first];
      await change(changed, titel);
      const chat = clientOf(asked, CARLA);
      const said = [await chat.say('status'), await chat.say(`status ${titel}`)];
      expect(said.map(({ text }) => text)).toEqual([
        expect.stringContaining(titel),
        expect.stringContaining(titel),
      ]);
      expect((await chat.say('hoeveel opdrachten zijn er')).text).toContain('1 opdracht');
    }
  });
});

describe('an outage of Cosmos while people work', () => {
  test('gets a sentence, keeps what was typed, loses nothing that was acknowledged, and ends without a restart', async () => {
    place = await makeStorePlace('cosmos', PATIENCE_MS);
    const bot = await startBot();
    const carla = await bot.opened(CARLA);
    const samira = await bot.opened(SAMIRA);
    await addOpdracht(carla, SAMIRA);
    const step = await beginPlan(samira);
    const typed = (number: number) => ({
      centraleVraag: `Wat mis je in wijk ${number}?`,
      doel: 'De wijk verbeteren.',
      niveau: 'adviseren',
    });
    const stored = await samira.press('Bewaar en verder', typed(1), { on: step });

    place.emulator?.failBy(() => 'reset before');
    const during = await samira.press('Bewaar en verder', typed(2), { on: step });
    const said = await carla.say('status');
    const ready = await fetch(`${bot.url}/gereed`);
    place.emulator?.failBy(undefined);
    const kept = during.card;
    if (!kept) throw new Error('there was no card');
    const retried = await samira.pressCard('Probeer opnieuw', {}, { on: kept });

    const sentence = 'Ik kan nu niet bij de opslag. Probeer het over een minuut opnieuw.';
    expect(stored.card?.text).toContain('Stap 2 van 5');
    expect(kept.text).toContain(sentence);
    expect(kept.text).toContain('Wat mis je in wijk 2?');
    expect(said.text).toContain(sentence);
    expect(ready.status).toBe(503);
    // The first answer was stored meanwhile: both texts are shown, so that nothing is lost silently.
    expect(JSON.stringify(retried.json)).toContain('wijk 1');
    expect(JSON.stringify(retried.json)).toContain('wijk 2');
    expect((await fetch(`${bot.url}/gereed`)).status).toBe(200);
    expect((await carla.say('status')).text).not.toContain(sentence);
  });
});
