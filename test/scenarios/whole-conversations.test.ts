import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AB, AB_DAY, decideAt, heardAndJudged, PFHO } from '../support/besluiten-story.ts';
import type { CardView } from '../support/card-reader.ts';
import { localOf } from '../support/course/days.ts';
import { learn, noFacts } from '../support/course/facts.ts';
import { owedOn } from '../support/course/owed.ts';
import { untrueIn } from '../support/course/sentences.ts';
import { timeIs } from '../support/herinneringen.ts';
import { CARLA, DIANA, PIETER, SAMIRA } from '../support/people.ts';
import { addOpdracht, makePlan, opdrachtOf } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { goTo } from '../support/uitvoering-story.ts';

let bot: TestBot;
let interactions = 0;
const clients = new Map<string, TeamsClient>();

/** Counts what somebody does. */
function counted(client: TeamsClient): TeamsClient {
  return new Proxy(client, {
    get(target, name: keyof TeamsClient) {
      if (name === 'say' || name === 'pressCard' || name === 'press' || name === 'execute') interactions += 1;
      return target[name];
    },
  });
}

beforeAll(async () => {
  const started = await startTestBot();
  bot = {
    ...started,
    opened: async (person) => remember(person.naam, counted(await started.opened(person))),
    get app() {
      return started.app;
    },
    get store() {
      return started.store;
    },
    get url() {
      return started.url;
    },
  };
  const { carla, samira, opdracht } = await heardAndJudged(bot);
  const diana = await bot.opened(DIANA);
  await samira.pressCard('Maak de passage');
  await samira.pressCard('Bewaar');
  const second = opdrachtOf(
    await addOpdracht(carla, SAMIRA, {
      titel: 'Toekomst van de jeugdhulp',
      overleg: 'do',
      datum: '2027-04-20',
    }),
  );
  for (let day = localOf(bot.clock.now()).day; day < '2027-03-11'; day = localOf(bot.clock.now()).day) {
    await timeIs(bot, new Date(Date.parse(bot.clock.now()) + 86_400_000).toISOString());
  }
  void second;
  void makePlan;
  void diana;
  void AB;
  void AB_DAY;
  void PFHO;
  void decideAt;
  void goTo;
  void CARLA;
  void PIETER;
  void opdracht;
});
afterAll(() => bot.stop());

function remember(naam: string, client: TeamsClient): TeamsClient {
  clients.set(naam, client);
  return client;
}

test('print', () => {
  for (const [naam, client] of clients) {
    console.log(
      naam,
      interactions +
        '\n' +
        client
          .screen()
          .map((c: CardView) => `[${c.buttons.join('|')}]\n${c.text}`)
          .join('\n------\n'),
    );
  }
  void learn;
  void noFacts;
  void owedOn;
  void untrueIn;
  void expect;
  void describe;
});
