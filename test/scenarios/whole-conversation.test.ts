import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CardView } from '../support/card-reader.ts';
import { actionsOf, type CardNode, elementsOf } from '../support/card-reading.ts';
import { untrueIn } from '../support/course/claims.ts';
import { localOf } from '../support/course/days.ts';
import { type Facts, noFacts } from '../support/course/facts.ts';
import { learn } from '../support/course/learn.ts';
import { owedOn } from '../support/course/owed.ts';
import { CARLA } from '../support/people.ts';
import { TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { type Conversations, haveConversations, OTHER } from '../support/whole-conversation.ts';

/** Every chat as it stands after a winter and a spring, read from above to below as its owner would. */
let bot: TestBot;
let chats: Conversations;
let facts: Facts;
beforeAll(async () => {
  bot = await startTestBot();
  chats = await haveConversations(bot);
  facts = noFacts();
  for (let cursor = ''; ; ) {
    const page = await bot.store.log.readAll(cursor, 500);
    for (const entry of page.entries) learn(facts, entry);
    if (page.entries.length === 0) break;
    cursor = page.cursor;
  }
});
afterAll(() => bot.stop());

const MOST_LIVE = 12;
const PERSONAS = [
  ['the coördinator', (): TeamsClient => chats.carla],
  ['the projectleider', (): TeamsClient => chats.samira],
  ['the bestuurlijk trekker', (): TeamsClient => chats.pieter],
  ['the directielid', (): TeamsClient => chats.diana],
] as const;

/** One line of earlier, with at most a button to how it is now. */
function isLine({ json }: CardView): boolean {
  const { body } = json as { body?: readonly CardNode[] };
  return body?.length === 1 && body[0]?.type === 'ColumnSet';
}
function liveOf(client: TeamsClient): readonly CardView[] {
  return client.screen().filter((card) => card.buttons.length > 0 && !isLine(card));
}
type Press = { readonly verb: string; readonly data: Readonly<Record<string, unknown>> };
function pressesOf({ json }: CardView): readonly Press[] {
  const chosen = elementsOf(json).flatMap(({ selectAction }): readonly CardNode[] =>
    selectAction ? [selectAction as CardNode] : [],
  );
  return [...actionsOf(json), ...chosen].flatMap(({ type, verb, data }): readonly Press[] => {
    const { msteams: _forTeams, verb: inData, ...given } = (data ?? {}) as Record<string, unknown>;
    const name = type === 'Action.Submit' ? inData : verb;
    return typeof name === 'string' ? [{ verb: name, data: given }] : [];
  });
}
const titelOf = (id: unknown): string | undefined => facts.opdrachten.get(String(id))?.titel;

describe.each(PERSONAS)('the whole chat of %s', (_who, clientOf) => {
  test('says nothing that is not true now', () => {
    const client = clientOf();
    const today = localOf(bot.clock.now()).day;
    const owed = owedOn(facts, [CARLA.id], today);
    const reader = { soort: 'persoon', id: client.person.id } as const;
    const untrue = client
      .screen()
      .flatMap(({ text, buttons, json }) => untrueIn(facts, { text, buttons, json, reader, owed, today }));
    expect(untrue).toEqual([]);
  });

  test('has at most twelve cards with buttons; each names the opdracht that it is about', () => {
    const live = liveOf(clientOf());
    expect(live.length).toBeLessThanOrEqual(MOST_LIVE);
    for (const card of live)
      for (const { data } of pressesOf(card)) {
        const titel = titelOf(data.opdracht);
        if (titel !== undefined) expect(card.text).toContain(titel);
      }
  });

  test('says nothing twice: no confirmation or card repeats what stands there', () => {
    const said = clientOf()
      .screen()
      .map(({ text }) => text);
    expect(said.filter((text, at) => said.indexOf(text) !== at)).toEqual([]);
  });

  test('has no two cards that say another last day for the same thing', () => {
    const said = new Map<string, Set<string>>();
    for (const { text } of liveOf(clientOf()).filter((card) =>
      [TITEL, OTHER].some((one) => card.text.includes(one)),
    ))
      for (const [, what = '', day = ''] of text.matchAll(LAST_DAY))
        said.set(what, new Set([...(said.get(what) ?? []), day]));
    expect([...said].filter(([, days]) => days.size > 1)).toEqual([]);
  });

  test('each button that stands there does something, or says what changed', async () => {
    const client = clientOf();
    const bad: string[] = [];
    for (const card of client.screen())
      for (const { verb, data } of pressesOf(card)) {
        const { status, card: answer, message } = await client.execute(verb, data);
        const said = answer?.text ?? message ?? '';
        const titel = titelOf(data.opdracht);
        const isAbout = titel === undefined || answer === undefined || said.includes(titel);
        if (status !== 200 || said === '' || REFUSED.test(said) || !isAbout)
          bad.push(`${verb} ${JSON.stringify(data)}: ${said.slice(0, 120)}`);
      }
    expect(bad).toEqual([]);
  });
});

const LAST_DAY = /(.+)\n(?:Uiterlijk|Doe dit uiterlijk) (?:[a-z]+ )?(\d+ [a-z]+ \d{4})/g;
const REFUSED = /klopt niet meer|Er ging iets mis|Dat lukt nu niet|Dit is niet voor jou/;
