import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CARLA, DIANA, DO_CHANNEL, FOREIGN_TENANT, PIETER, SAMIRA } from '../support/people.ts';
import { addOpdracht, beginPlan, makePlan, opdrachtOf, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

const SUBMITTED = 'Ingediend plan van Samira';

let bot: TestBot;
let clients: Record<'carla' | 'samira' | 'diana' | 'pieter', TeamsClient>;
/** An opdracht with a draft, and one with a plan that was handed in. */
let draft: string;
let handedIn: string;

beforeAll(async () => {
  bot = await startTestBot();
  clients = {
    carla: await bot.opened(CARLA),
    samira: await bot.opened(SAMIRA),
    diana: await bot.opened(DIANA),
    pieter: await bot.opened(PIETER),
  };
  handedIn = opdrachtOf(await addOpdracht(clients.carla, SAMIRA, { titel: SUBMITTED }));
  await makePlan(clients.samira, SUBMITTED);
  draft = opdrachtOf(await addOpdracht(clients.carla, SAMIRA));
  await beginPlan(clients.samira);
});
afterAll(() => bot.stop());

async function entries(): Promise<number> {
  return (await bot.store.log.readAll('', 10_000)).entries.length;
}

const ONLY_COORDINATOR = /Alleen de coördinator kan .+ Vraag het aan de coördinator: Carla de Boer\./;
const ONLY_FILLERS = /Alleen de projectleider van deze opdracht en de coördinator kunnen het plan invullen/;
const ONLY_READERS =
  /Alleen de projectleider, de bestuurlijk trekker, de coördinator en directieleden kunnen deze opdracht zien/;
const stamp = { version: 2, nonce: 'een-sleutel' };

describe('somebody who may not', () => {
  test.each<[string, ('samira' | 'diana' | 'pieter' | 'carla')[], Record<string, unknown>, RegExp]>([
    ['opdrachten.new', ['samira', 'diana', 'pieter'], {}, ONLY_COORDINATOR],
    [
      'opdrachten.create',
      ['samira', 'diana', 'pieter'],
      { nonce: 'n', titel: 'Eigen opdracht' },
      ONLY_COORDINATOR,
    ],
    ['opdrachten.assign', ['samira', 'diana', 'pieter'], { opdracht: 'draft' }, ONLY_COORDINATOR],
    [
      'opdrachten.assignProjectleider',
      ['samira', 'diana', 'pieter'],
      { opdracht: 'draft', ...stamp, projectleiderId: PIETER.id },
      ONLY_COORDINATOR,
    ],
    ['opdrachten.chooseTrekker', ['samira', 'diana', 'pieter'], { opdracht: 'draft' }, ONLY_COORDINATOR],
    [
      'opdrachten.assignTrekker',
      ['samira', 'diana', 'pieter'],
      { opdracht: 'draft', ...stamp, trekkerId: PIETER.id },
      ONLY_COORDINATOR,
    ],
    ['opdrachten.show', ['pieter'], { opdracht: 'draft' }, ONLY_READERS],
    ['opdrachten.history', ['pieter'], { opdracht: 'draft' }, ONLY_READERS],
    ['opdrachten.openPlan', ['diana', 'pieter'], { opdracht: 'draft' }, ONLY_FILLERS],
    [
      'opdrachten.saveOnderdeel',
      ['diana', 'pieter'],
      { opdracht: 'draft', ...stamp, onderdeel: 'vraag', next: 'verder', doel: 'Iets anders.' },
      ONLY_FILLERS,
    ],
    [
      'opdrachten.removeActiviteit',
      ['diana', 'pieter'],
      { opdracht: 'draft', ...stamp, activiteit: 'a1' },
      ONLY_FILLERS,
    ],
    [
      'opdrachten.submitPlan',
      ['carla', 'diana', 'pieter'],
      { opdracht: 'draft', ...stamp },
      /Alleen de projectleider kan het plan indienen/,
    ],
    [
      'opdrachten.reopenPlan',
      ['carla', 'diana', 'pieter'],
      { opdracht: 'handed in', ...stamp },
      /Alleen de projectleider kan het plan weer openen/,
    ],
    [
      'opdrachten.plan',
      ['pieter'],
      { opdracht: 'handed in' },
      /Alleen de projectleider en de coördinator kunnen dit plan zien/,
    ],
    ['opdrachten.plan', ['diana'], { opdracht: 'draft' }, /Dit plan is nog niet klaar/],
    [
      'opdrachten.agreePlan',
      ['samira', 'diana', 'pieter'],
      { opdracht: 'handed in', ...stamp },
      ONLY_COORDINATOR,
    ],
    ['opdrachten.askBack', ['samira', 'diana', 'pieter'], { opdracht: 'handed in' }, ONLY_COORDINATOR],
    [
      'opdrachten.returnPlan',
      ['samira', 'diana', 'pieter'],
      { opdracht: 'handed in', ...stamp, veld: 'doel', vraag: 'Waarom?' },
      ONLY_COORDINATOR,
    ],
    [
      'opdrachten.returnPlan',
      ['samira', 'pieter'],
      { opdracht: 'handed in', ...stamp, vraag: '' },
      ONLY_COORDINATOR,
    ],
    [
      'overzichten.show',
      ['samira', 'pieter'],
      { vergadering: 'do-2026-12-15' },
      /Alleen directieleden en de coördinator kunnen dit overzicht zien/,
    ],
  ])('to use %s (%j) hears who can, sees nothing and changes nothing', async (verb, who, data, sentence) => {
    const before = await entries();
    const known: Record<string, string> = { draft, 'handed in': handedIn };
    const sent = { ...data, ...(data.opdracht ? { opdracht: known[String(data.opdracht)] } : {}) };

    for (const name of who) {
      const { status, message, card } = await clients[name].execute(verb, sent);

      // What somebody typed comes back to them alone, with nothing to press.
      expect([name, status, card?.buttons ?? []]).toEqual([name, 200, []]);
      const told = message ?? card?.text;
      expect(told).toMatch(sentence);
      expect(told).not.toContain(TITEL);
    }
    expect(await entries()).toBe(before);
  });

  test('to bind a channel hears who can', async () => {
    const inChannel = bot.client(SAMIRA, DO_CHANNEL);
    await inChannel.say('help');

    const asked = await inChannel.say('koppel');
    const { message } = await inChannel.execute('mensen.bindChannel', { koppeling: 'overleg:pfho' });

    expect(asked.text).toContain('Alleen de coördinator of de beheerder kan een kanaal koppelen.');
    expect(message).toContain('Alleen de coördinator of de beheerder kan een kanaal koppelen.');
  });

  test('to see opdrachten sees none of them in lists, questions and guesses', async () => {
    const { pieter } = clients;

    const seen = [
      await pieter.say('status'),
      await pieter.say('status huishoudelijke hulp'),
      await pieter.say('geschiedenis huishoudelijke hulp'),
      await pieter.say('mijn opdrachten'),
      await pieter.say(TITEL),
      await pieter.say('overzicht DO'),
      await pieter.say('nieuwe opdracht'),
    ];

    for (const card of seen) expect(card.text).not.toContain(TITEL);
  });

  test('cannot read an answer that was meant for somebody else by sending the same key', async () => {
    const { samira, pieter } = clients;
    const titel = 'Sleutel van een ander';
    await addOpdracht(clients.carla, SAMIRA, { titel });
    const step = await beginPlan(samira, titel);
    const data = {
      opdracht: opdrachtOf(step),
      version: 3,
      nonce: 'dezelfde',
      onderdeel: 'vraag',
      next: 'later',
    };
    const hers = await samira.execute('opdrachten.saveOnderdeel', {
      ...data,
      centraleVraag: 'Alleen voor Samira?',
    });
    expect(hers.card?.text).toContain('Je plan is bewaard');

    const { card, message } = await pieter.execute('opdrachten.saveOnderdeel', {
      ...data,
      centraleVraag: 'Alleen voor Samira?',
    });

    expect(message).toBeUndefined();
    expect(card?.text).toMatch(ONLY_FILLERS);
    expect(card?.text.endsWith('Dit typte je:\n\nAlleen voor Samira?')).toBe(true);
    expect(card?.buttons).toEqual([]);
  });
});

describe('what a card claims', () => {
  test.each([
    ['a role', { rol: 'coördinator', rollen: ['coördinator'] }],
    ['another actor', { actor: { id: CARLA.id, rollen: ['coördinator'] } }],
    ['a field of another step', { terugkoppelingWijze: 'Een brief.' }],
  ])('%s is refused, and nothing is stored', async (_what, forged) => {
    const before = await entries();
    const data = { opdracht: draft, ...stamp, onderdeel: 'vraag', next: 'verder', doel: 'Iets.', ...forged };

    const { message, card } = await clients.samira.execute('opdrachten.saveOnderdeel', data);

    expect(message ?? card?.text).toContain('Deze kaart klopt niet meer');
    expect(await entries()).toBe(before);
  });

  test('about a role has no effect where extra data is let through', async () => {
    const { message } = await clients.pieter.execute('opdrachten.new', { rollen: ['coördinator'] });

    expect(message).toMatch(ONLY_COORDINATOR);
  });

  test.each([
    [
      'an opdracht that does not exist',
      'opdrachten.show',
      { opdracht: 'bestaat-niet' },
      'Deze opdracht ken ik niet',
    ],
    ['no opdracht at all', 'opdrachten.show', {}, 'Deze kaart klopt niet meer'],
    [
      'an opdracht that is no text',
      'opdrachten.show',
      { opdracht: { $ne: '' } },
      'Deze kaart klopt niet meer',
    ],
    [
      'a version before the beginning',
      'opdrachten.saveOnderdeel',
      { opdracht: 'x', version: 0, nonce: 'n', onderdeel: 'wie', next: 'verder' },
      'Deze opdracht ken ik niet.',
    ],
    ['a verb that nobody has', 'opdrachten.wisAlles', {}, 'Deze knop ken ik niet meer'],
    ['a verb of JavaScript itself', 'constructor', {}, 'Deze knop ken ik niet meer'],
    [
      'an unknown overleg',
      'overzichten.show',
      { vergadering: 'nooit-2026-01-01' },
      'Deze vergadering ken ik niet',
    ],
  ])('as %s gets a sentence', async (_what, verb, data, sentence) => {
    const { status, message } = await clients.carla.execute(verb, data);

    expect(status).toBe(200);
    expect(message).toContain(sentence);
  });

  test('by itself, without anybody pressing a button, never changes anything', async () => {
    const before = await entries();

    const { body } = await clients.carla.send({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: {
        action: { verb: 'opdrachten.create', data: { nonce: 'n', titel: 'Vanzelf' } },
        trigger: 'automatic',
      },
    });

    expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.activity.message' });
    expect(await entries()).toBe(before);
  });
});

describe('somebody from elsewhere', () => {
  const foreign = {
    conversation: { id: 'a:elders', conversationType: 'personal', tenantId: FOREIGN_TENANT },
    channelData: { tenant: { id: FOREIGN_TENANT } },
  };

  test('of another tenant hears nothing, whatever they send, and is not remembered', async () => {
    const before = await entries();
    const { carla } = clients;
    const invoke = (name: string, value: unknown) => carla.send({ type: 'invoke', name, value, ...foreign });

    const answers = [
      await carla.send({ type: 'installationUpdate', action: 'add', ...foreign }),
      await carla.send({ type: 'conversationUpdate', membersAdded: [{ id: '28:samenkracht' }], ...foreign }),
      await carla.send({ type: 'message', text: 'status', ...foreign }),
      await carla.send({ type: 'message', value: { verb: 'opdrachten.status' }, ...foreign }),
      await invoke('adaptiveCard/action', { action: { verb: 'opdrachten.status', data: {} } }),
      await invoke('task/fetch', {}),
    ];
    const { body: found } = await invoke('composeExtension/query', { commandId: 'zoekOpdracht' });

    expect(answers.map(({ status, body }) => [status, body ?? {}])).toEqual(answers.map(() => [200, {}]));
    expect(found).toEqual({
      composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [] },
    });
    expect(bot.connector.shownIn('a:elders')).toEqual([]);
    expect(await entries()).toBe(before);
    const refused = bot.logger.lines.filter(({ code }) => code === 'foreign-tenant');
    expect(refused).toHaveLength(7);
    expect(refused[0]).toMatchObject({ level: 'warn', person: CARLA.id, tenant: FOREIGN_TENANT });
  });

  test('without an Entra object id is asked to log in', async () => {
    const guest = { from: { id: '29:gast', name: 'Gast' } };

    const card = await clients.pieter.say('status', guest);
    const { body } = await clients.pieter.send({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { verb: 'opdrachten.status', data: {} } },
      ...guest,
    });

    expect(card.text).toContain('Ik kan niet zien wie je bent');
    expect(body).toMatchObject({ value: expect.stringContaining('Ik kan niet zien wie je bent') });
  });
});

describe('where a whole channel reads along', () => {
  test.each([
    'status',
    `status ${TITEL}`,
    `geschiedenis ${TITEL}`,
    TITEL,
    'mijn opdrachten',
    'nieuwe opdracht',
  ])('‘%s’ is answered in the own chat only', async (text) => {
    const card = await bot.client(CARLA, DO_CHANNEL).say(text);

    expect(card.text).toContain('Dat doe ik graag in onze eigen chat');
    expect(card.text).not.toContain(TITEL);
  });
});
