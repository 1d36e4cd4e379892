import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { CardView } from '../support/card-reader.ts';
import { CARLA, SAMIRA, TENANT } from '../support/people.ts';
import { addOpdracht, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** One thing typed, in each of the ways in which a client of Teams writes it. */

const OTHER = 'Vervoer naar dagbesteding';
const NOT_READ = /begrijp ik niet|begreep ik niet|nbsp|quoted|blockquote/;

let bot: TestBot;
let carla: TeamsClient;

beforeAll(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  await bot.opened(SAMIRA);
  await addOpdracht(carla, SAMIRA);
  await addOpdracht(carla, SAMIRA, { titel: OTHER, datum: '2027-01-19' });
});
afterAll(() => bot.stop());

const fixture = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`test/fixtures/teams/${name}.json`, 'utf8')) as Record<string, unknown>;

const oldQuote = (id: string, preview: string): string =>
  `<blockquote itemscope="" itemtype="http://schema.skype.com/Reply" itemid="${id}"><strong itemprop="mri" itemid="28:samenkracht">Samenkracht!</strong><span itemprop="time" itemid="${id}"></span><p itemprop="preview">${preview}</p></blockquote>`;

/** The same words as an answer to that card, in each dialect. */
const REPLIES: readonly (readonly [string, (card: CardView, words: string) => Record<string, unknown>])[] = [
  [
    'the old dialect',
    ({ activityId }, words) => ({
      text: `Welke opdrachten hebben nog geen plan?\n\n${words}`,
      attachments: [
        {
          contentType: 'text/html',
          content: `${oldQuote(activityId, 'Welke opdrachten hebben nog geen plan?')}<p>${words}</p>`,
        },
      ],
    }),
  ],
  [
    'the old dialect with a mention',
    ({ activityId }, words) => ({
      text: `een kaart\n\n<at>Samenkracht!</at>&nbsp;${words}`,
      entities: [{ type: 'mention', mentioned: { id: '28:samenkracht' }, text: '<at>Samenkracht!</at>' }],
      attachments: [
        {
          contentType: 'text/html',
          content: `${oldQuote(activityId, 'een kaart')}<p><at id="0">Samenkracht!</at>&nbsp;${words}</p>`,
        },
      ],
    }),
  ],
  [
    'the new dialect',
    ({ activityId }, words) => ({
      text: `<quoted messageId="${activityId}"/>${words}`,
      entities: [{ type: 'quotedReply', quotedReply: { messageId: activityId } }],
    }),
  ],
  [
    'the new dialect without its entity',
    ({ activityId }, words) => ({ text: `<quoted messageId="${activityId}"></quoted> ${words}` }),
  ],
];

/** How often this message was answered. */
const answers = (id: string) => bot.connector.shown().filter(({ replyTo }) => replyTo === id);

describe('what was typed', () => {
  test.each(['antwoord-met-citaat', 'antwoord-nieuw', 'nbsp'])(
    'is read without the rest (%s)',
    async (name) => {
      const given = JSON.stringify(fixture(name)).replaceAll(
        'status pleegzorg',
        'status huishoudelijke hulp',
      );
      const card = await carla.say('', JSON.parse(given) as Record<string, unknown>);

      expect(card.text).toContain(TITEL);
      expect(card.text).not.toMatch(NOT_READ);
    },
  );

  const mentioned = (entity: Readonly<Record<string, unknown>>) => [
    { type: 'mention', mentioned: { id: '28:samenkracht', name: 'Samenkracht!' }, ...entity },
  ];
  test.each<[string, Record<string, unknown>]>([
    ['in capitals', { text: 'STATUS Huishoudelijke HULP' }],
    [
      'behind one mention that stands there twice',
      {
        text: '<at>Samenkracht!</at>&nbsp;<at>Samenkracht!</at>&nbsp;status huishoudelijke hulp',
        entities: mentioned({ text: '<at>Samenkracht!</at>' }),
      },
    ],
    [
      'behind a mention in other capitals',
      {
        text: '<at>SAMENKRACHT!</at> status huishoudelijke hulp',
        entities: mentioned({ text: '<at>Samenkracht!</at>' }),
      },
    ],
    [
      'behind a mention of which no text is told',
      { text: '<at id="0">Samenkracht!</at> status huishoudelijke hulp', entities: mentioned({}) },
    ],
    [
      'with a preview of a link',
      {
        text: 'status huishoudelijke hulp https://intranet.voorbeeld.nl/hulp',
        attachments: [{ contentType: 'text/html', content: '<p>status huishoudelijke hulp <a>…</a></p>' }],
      },
    ],
  ])('is read %s', async (_how, message) => {
    const card = await carla.say('', message);

    expect(card.text).toContain(TITEL);
    expect(card.text).not.toMatch(NOT_READ);
  });

  test('keeps the name of a colleague who is mentioned', async () => {
    const card = await carla.say('', {
      text: `welke opdrachten heeft <at>${SAMIRA.naam}</at>`,
      entities: [{ type: 'mention', mentioned: { id: `29:${SAMIRA.id}` }, text: `<at>${SAMIRA.naam}</at>` }],
    });

    expect(card.text).toContain(TITEL);
    expect(card.text).toContain(SAMIRA.naam);
  });
});

describe.each(REPLIES)('an answer to a card in %s', (_dialect, reply) => {
  let card: CardView;
  beforeEach(async () => {
    card = await carla.say('status huishoudelijke hulp');
    // The question before is about another opdracht, which the answer must not go on from.
    await carla.say('status dagbesteding');
  });

  test.each(['wanneer is dit klaar?', 'wie is de projectleider?', 'status', 'tijdlijn', 'geschiedenis'])(
    '‘%s’ is about the opdracht of that card',
    async (words) => {
      const { text } = await carla.say('', reply(card, words));

      expect(text).toContain(TITEL);
      expect(text).not.toContain(OTHER);
      expect(text).not.toMatch(NOT_READ);
    },
  );

  test('names another opdracht, and is about that one', async () => {
    const { text } = await carla.say('', reply(card, 'status dagbesteding'));

    expect(text).toContain(OTHER);
  });

  test('asks after all, and is about all', async () => {
    const { text } = await carla.say('', reply(card, 'welke opdrachten hebben nog geen plan?'));

    expect(text).toContain(OTHER);
  });
});

describe('an answer to a post that the bot sent by itself', () => {
  test('is about the opdracht of that post, also after a restart', async () => {
    await bot.restart();
    const samira = bot.client(SAMIRA);
    const post = samira.screen().findLast(({ text }) => text.includes(OTHER));
    expect(post).toBeDefined();

    const { text } = await samira.say('', {
      text: `<quoted messageId="${post?.activityId}"/> wanneer is dit klaar?`,
    });

    expect(text).toContain(OTHER);
  });
});

describe('an edited message', () => {
  const edited = (id: string, text: string, eventType = 'editMessage') =>
    carla.send({ id, type: 'messageUpdate', text, channelData: { eventType, tenant: { id: TENANT } } });

  test('is asked anew with its new words', async () => {
    const id = randomUUID();
    await carla.send({ id, type: 'message', text: 'sttus' });
    await edited(id, 'status huishoudelijke hulp');

    const shown = answers(id);
    expect(shown).toHaveLength(2);
    expect(JSON.stringify(shown.at(-1)?.activity)).toContain(TITEL);
  });

  test('with the same words, as when a link gets its preview, is not answered again', async () => {
    const id = randomUUID();
    await carla.send({ id, type: 'message', text: 'status huishoudelijke hulp' });
    await edited(id, 'status huishoudelijke hulp');

    expect(answers(id)).toHaveLength(1);
  });

  test('that was taken back asks nothing', async () => {
    const id = randomUUID();
    await edited(id, 'status huishoudelijke hulp', 'undeleteMessage');
    await carla.send({ id, type: 'messageDelete', channelData: { eventType: 'softDeleteMessage' } });

    expect(answers(id)).toEqual([]);
  });
});

describe('what asks nothing', () => {
  test.each<[string, Record<string, unknown>]>([
    ['a thumb as a reaction', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }],
    ['a reaction taken back', { type: 'messageReaction', reactionsRemoved: [{ type: 'heart' }] }],
    ['a thumb as a message', { type: 'message', text: '👍🏽' }],
    ['two hearts', { type: 'message', text: '❤️ ❤️' }],
    [
      'a link of which Teams made a card',
      {
        type: 'message',
        text: 'https://teams.voorbeeld.nl/l/1',
        attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: {} }],
      },
    ],
  ])('gets no answer: %s', async (_what, activity) => {
    const before = bot.connector.requests.length;

    const { status } = await carla.send(activity);

    expect(status).toBe(200);
    expect(bot.connector.requests).toHaveLength(before);
  });

  test('a picture alone gets a sentence that says what can be read', async () => {
    const card = await carla.say('', {
      attachments: [
        { contentType: 'image/*', contentUrl: 'https://smba.voorbeeld.nl/img' },
        { contentType: 'text/html', content: '<p><img src="https://smba.voorbeeld.nl/img"></p>' },
      ],
    });

    expect(card.text).toContain('Een afbeelding kan ik niet lezen.');
    expect(card.text).not.toContain('leeg');
  });

  test('a mention alone gets the help, and is not called empty', async () => {
    const card = await carla.say('', {
      text: '<at>Samenkracht!</at>&nbsp;',
      entities: [{ type: 'mention', mentioned: { id: '28:samenkracht' }, text: '<at>Samenkracht!</at>' }],
    });

    expect(card.text).toContain('Waarmee kan ik helpen?');
  });
});
