import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { kanaalIdOf } from '../../src/mensen/kanalen.ts';
import type { CardView } from '../support/card-reader.ts';
import {
  BEHEER,
  CARLA,
  CEES,
  FOREIGN_TENANT,
  JAN_ONE,
  type Person,
  PIETER,
  SAMIRA,
} from '../support/people.ts';
import { addOpdracht, pressAfter, TITEL } from '../support/story.ts';
import {
  botMoved,
  channelEvent,
  PERSONEELSVERENIGING as PV,
  REGIO_JEUGD,
  teamEvent,
} from '../support/team-events.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

const DO = { id: '19:x@thread.tacv2', naam: 'DO' };
const QUESTION = 'Hoort het kanaal DO bij het Directieoverleg?';

let bot: TestBot;
let carla: TeamsClient;
let cees: TeamsClient;
/** Has no role. */
let jan: TeamsClient;

beforeEach(async () => {
  bot = await startTestBot({ environment: { COORDINATORS: `${CARLA.id},${CEES.id}` } });
  carla = await bot.opened(CARLA);
  cees = await bot.opened(CEES);
  jan = await bot.opened(JAN_ONE);
  await bot.opened(SAMIRA);
  await addOpdracht(carla, SAMIRA);
});
afterEach(() => bot.stop());

const create = (person: Person = JAN_ONE, naam = DO.naam): Promise<unknown> =>
  bot.client(person).send(channelEvent('channelCreated', PV, { ...DO, naam }));
const rename = (naam: string): Promise<unknown> =>
  bot.client(JAN_ONE).send(channelEvent('channelRenamed', PV, { ...DO, naam }));
const inChannel = (id: string = DO.id): string =>
  JSON.stringify(bot.connector.shownIn(id).map(({ activity }) => activity));
const questions = (client: TeamsClient = carla): readonly CardView[] =>
  client.screen().filter(({ buttons }) => buttons.includes('Ja, koppel'));

async function eventsOf(id: string = DO.id): Promise<readonly unknown[]> {
  const entries = await bot.store.log.read(`kanaal:${kanaalIdOf(id)}`);
  return entries.flatMap(({ events }) => events);
}

describe('a channel that anybody calls DO, in any team', () => {
  test('gets nothing of the board, not even when there is news or somebody speaks in it', async () => {
    await create();
    await addOpdracht(carla, SAMIRA, { titel: 'Vervoer' });
    await bot.client(JAN_ONE, DO).say('help');

    for (const secret of [TITEL, 'Vervoer', SAMIRA.naam]) expect(inChannel()).not.toContain(secret);
    expect(inChannel(PV.id)).toBe('[]');
    expect(await eventsOf()).not.toContainEqual(expect.objectContaining({ soort: 'kanaal gekoppeld' }));
  });

  test('is put before each coördinator, with what is known of it and what would be posted', async () => {
    await create();

    for (const client of [carla, cees]) {
      const { text } = client.cardWith(QUESTION);
      expect(text).toContain('het kanaal ‘DO’ in het team ‘Personeelsvereniging’');
      expect(text).toContain('Jan Bakker maakte het kanaal op maandag 16 november 2026.');
      expect(text).toContain('de namen van projectleiders en trekkers');
      expect(text).toContain('Iedereen die in dat kanaal kan, leest mee.');
    }
  });

  test('tells its maker in the own chat why nothing comes, once', async () => {
    await create();
    await rename('D.O.');
    await rename('DO');

    const told = jan.screen().filter(({ text }) => text.includes('is nog niet gekoppeld'));
    expect(told).toHaveLength(1);
    expect(told[0]?.text).toContain('Ik plaats daar pas iets als de coördinator dat goed vindt.');
    expect(inChannel()).toBe('[]');
  });

  test('tells it in the channel when its maker has no chat, without anything of the overleg', async () => {
    await create(PIETER);

    expect(bot.connector.shownIn(DO.id)).toHaveLength(1);
    expect(inChannel()).toContain('is nog niet gekoppeld');
    expect(inChannel()).not.toContain(TITEL);
  });

  test('asks nothing when its name is that of no overleg', async () => {
    await create(JAN_ONE, 'Koffiehoek');

    expect(questions()).toEqual([]);
    expect(jan.screen().filter(({ text }) => text.includes('gekoppeld'))).toEqual([]);
  });

  test('asks nothing in an organisation that may not use the bot', async () => {
    const event = channelEvent('channelCreated', PV, DO);
    const tenant = { id: FOREIGN_TENANT };
    await bot.client(JAN_ONE).send({
      ...event,
      conversation: { ...(event.conversation as object), tenantId: FOREIGN_TENANT },
      channelData: { ...(event.channelData as object), tenant },
    });

    expect(questions()).toEqual([]);
    expect(await eventsOf()).toEqual([]);
    expect(inChannel()).toBe('[]');
  });

  test('that was there when the bot came into the team is asked about in the same way', async () => {
    bot.connector.setChannels([{ id: PV.id }, { id: DO.id, name: DO.naam }]);
    await bot.client(JAN_ONE).send(botMoved('membersAdded', PV));

    expect(carla.cardWith(QUESTION).text).toContain(
      'Jan Bakker zette mij op maandag 16 november 2026 in dit team.',
    );
    expect(questions()).toHaveLength(1);
  });
});

describe('the answer of a coördinator', () => {
  test('yes binds it: the overview comes, and every card becomes a line', async () => {
    await create();
    const answer = await carla.pressCard('Ja, koppel');

    expect(answer.text).toContain(
      'Carla de Boer koppelde het op maandag 16 november 2026 aan het Directieoverleg.',
    );
    expect(inChannel()).toContain(TITEL);
    expect(questions(cees)).toEqual([]);
    expect(cees.cardWith('Carla de Boer koppelde het')).toBeDefined();
    expect(jan.cardWith('is gekoppeld').text).toContain('Carla de Boer koppelde het');
    const entries = await bot.store.log.read(`kanaal:${kanaalIdOf(DO.id)}`);
    expect(entries.at(-1)).toMatchObject({
      actor: { id: CARLA.id },
      events: [{ soort: 'kanaal gekoppeld', overlegId: 'do' }],
    });
  });

  test('no is kept: nothing is posted, and it is not asked again, also when the name goes to and fro', async () => {
    await create();
    await carla.pressCard('Nee');
    await rename('Koffiehoek');
    bot.clock.advance(3 * 24 * 3_600_000);
    await rename('Directieoverleg');

    expect(questions()).toEqual([]);
    expect(carla.cardWith('zei op maandag 16 november 2026 nee').text).toContain('Wil je het toch?');
    expect(jan.cardWith('is niet gekoppeld').text).toContain('Dat zei Carla de Boer');
    expect(inChannel()).toBe('[]');
  });

  test('no to one overleg is no answer about another', async () => {
    await create();
    await carla.pressCard('Nee');
    await rename('PFHO');

    expect(questions().map(({ text }) => text)).toEqual([
      expect.stringContaining('Portefeuillehoudersoverleg?'),
    ]);
  });

  test('of two at once counts once; the second reads who was first', async () => {
    await create();
    const seen = cees.cardWith(QUESTION);
    const [first, second] = await Promise.all([
      carla.pressCard('Ja, koppel', {}, { on: carla.cardWith(QUESTION) }),
      cees.pressCard('Nee', {}, { on: seen }),
    ]);

    const answers = (await eventsOf()).filter((event) =>
      /gekoppeld|geweigerd/.test((event as { soort: string }).soort),
    );
    expect(answers).toHaveLength(1);
    const texts = [first.text, second.text];
    expect(texts.filter((text) => text.includes('deze vraag was al afgehandeld'))).toHaveLength(1);
  });

  test('twice is once', async () => {
    await create();
    const on = carla.cardWith(QUESTION);
    const first = await carla.pressCard('Ja, koppel', {}, { on });
    const second = await carla.pressCard('Ja, koppel', {}, { on });

    expect(second.text).toBe(first.text);
    expect(
      (await eventsOf()).filter((event) => JSON.stringify(event).includes('kanaal gekoppeld')),
    ).toHaveLength(1);
  });

  test('after the channel got another name is not taken for an answer about that', async () => {
    await create();
    const on = carla.cardWith(QUESTION);
    await rename('PFHO');
    const answer = await carla.pressCard('Ja, koppel', {}, { on });

    expect(answer.text).toContain('Het kanaal heet nu anders dan op je kaart.');
    expect(answer.text).toContain('Portefeuillehoudersoverleg?');
    expect(inChannel()).toBe('[]');
    expect((await carla.pressCard('Ja, koppel', {}, { on: answer })).text).toContain('is gekoppeld');
  });

  test('about a channel that is gone says so and binds nothing', async () => {
    await create();
    const on = carla.cardWith(QUESTION);
    await jan.send(channelEvent('channelDeleted', PV, DO));
    const answer = await carla.pressCard('Ja, koppel', {}, { on });

    expect(answer.text).toContain('Je klik veranderde niets');
    expect(answer.text).toContain('Het kanaal DO is verwijderd');
    expect(inChannel()).toBe('[]');
  });

  test('comes from nobody else', async () => {
    await create();
    const data = { kanaal: kanaalIdOf(DO.id), voorstel: 1, koppeling: 'overleg:do' };

    const forged = await jan.execute('mensen.acceptKoppeling', data);

    expect(forged.message).toContain('Alleen de coördinator of de beheerder');
    expect(inChannel()).toBe('[]');
    const byBeheerder = await bot.client(BEHEER).execute('mensen.acceptKoppeling', data);
    expect(byBeheerder.card?.text).toContain('is gekoppeld');
  });

  test.each([
    [
      'a channel that does not exist',
      { kanaal: 'x', voorstel: 1, koppeling: 'overleg:do' },
      'Ik ken dit kanaal',
    ],
    [
      'a question that was never asked',
      { voorstel: 7, koppeling: 'overleg:do' },
      'Deze vraag is er niet meer.',
    ],
    ['no number', { voorstel: 'een', koppeling: 'overleg:do' }, 'Deze kaart klopt niet meer.'],
  ])('about %s is refused in words', async (_what, data, words) => {
    await create();
    const { message } = await carla.execute('mensen.acceptKoppeling', { kanaal: kanaalIdOf(DO.id), ...data });

    expect(message).toContain(words);
  });

  test('is not needed when the channel was bound with ‘koppel’ meanwhile: the card says so', async () => {
    await create();
    const channel = bot.client(CEES, DO);
    await channel.say('koppel');
    await channel.pressCard('Koppel', { koppeling: 'overleg:pfho' });

    expect(questions()).toEqual([]);
    expect(carla.cardWith('is gekoppeld').text).toContain(
      'Cees Vermeer koppelde het op maandag 16 november 2026 aan het Portefeuillehoudersoverleg.',
    );
  });
});

describe('the name of a channel', () => {
  test('that goes to and fro on one day is one question; on another day it is asked anew', async () => {
    await create();
    for (const naam of ['Koffiehoek', 'Directieoverleg', 'Borrel', 'DO', 'Koffiehoek']) await rename(naam);
    expect(questions()).toEqual([]);
    expect(carla.screen().filter(({ text }) => text.includes('kreeg een andere naam'))).toHaveLength(1);

    bot.clock.advance(24 * 3_600_000);
    await rename('DO');

    expect(questions()).toHaveLength(1);
  });

  test('changes nothing of a channel that is bound', async () => {
    await create();
    await carla.pressCard('Ja, koppel');
    await rename('PFHO');
    await addOpdracht(carla, SAMIRA, { titel: 'Vervoer' });

    expect(questions()).toEqual([]);
    expect(inChannel()).toContain('Vervoer');
    expect((await bot.client(CARLA, { ...DO, naam: 'PFHO' }).say('koppel')).text).toContain(
      'Nu hoort dit kanaal bij: Directieoverleg',
    );
  });

  test('of a channel that was unbound is no question any more', async () => {
    await create();
    await carla.pressCard('Ja, koppel');
    await pressAfter(bot.client(CARLA, DO), 'ontkoppel');
    bot.clock.advance(24 * 3_600_000);
    await bot.client(JAN_ONE, DO).say('help');
    await rename('Directieoverleg');

    expect(questions()).toEqual([]);
  });

  test('that an earlier version bound stays bound', async () => {
    const bereik = {
      conversationId: DO.id,
      serviceUrl: bot.connector.url,
      tenantId: '',
      botId: '28:samenkracht',
    };
    await bot.store.log.append({
      stream: `kanaal:${kanaalIdOf(DO.id)}`,
      number: 1,
      at: '2026-11-01T10:00:00.000Z',
      actor: { id: 'samenkracht-bot', naam: 'Samenkracht!-bot' },
      events: [
        { soort: 'kanaal gezien', naam: 'DO', bereik },
        { soort: 'kanaal gekoppeld', overlegId: 'do' },
      ],
    });
    await bot.client(JAN_ONE, DO).say('help');

    expect(questions()).toEqual([]);
    expect(inChannel()).toContain(TITEL);
  });
});

describe('the general channel of a team', () => {
  const GENERAL = { id: REGIO_JEUGD.id, naam: '' };
  const withoutName = { channelData: { team: { id: REGIO_JEUGD.id }, channel: { id: REGIO_JEUGD.id } } };

  test('never gets what belongs to another channel of it', async () => {
    await bot.client(JAN_ONE).send(channelEvent('channelCreated', REGIO_JEUGD, DO));
    await carla.pressCard('Ja, koppel');
    await bot.client(JAN_ONE).send(teamEvent('teamMemberAdded', REGIO_JEUGD));
    await bot
      .client(JAN_ONE)
      .send(channelEvent('channelRenamed', REGIO_JEUGD, { ...DO, naam: 'Directieoverleg' }));
    await addOpdracht(carla, SAMIRA, { titel: 'Vervoer' });

    expect(inChannel()).toContain('Vervoer');
    expect(inChannel(REGIO_JEUGD.id)).toBe('[]');
    expect(await eventsOf(REGIO_JEUGD.id)).toEqual([]);
  });

  test('of a team that is called like an overleg is called Algemeen', async () => {
    await bot.client(JAN_ONE).send(botMoved('membersAdded', { ...REGIO_JEUGD, naam: 'Directieoverleg' }));

    expect(await eventsOf(REGIO_JEUGD.id)).toEqual([
      expect.objectContaining({ soort: 'kanaal gezien', naam: 'Algemeen', teamNaam: 'Directieoverleg' }),
    ]);
    expect(questions()).toEqual([]);
  });

  test('is what ‘koppel’ in it binds, and nothing else', async () => {
    await bot.client(JAN_ONE).send(channelEvent('channelCreated', REGIO_JEUGD, DO));
    const general = bot.client(CARLA, GENERAL);
    const form = await general.say('koppel', withoutName);
    await general.pressCard('Koppel', { koppeling: 'overleg:do' }, { on: form });

    expect(inChannel(REGIO_JEUGD.id)).toContain(TITEL);
    expect(inChannel()).toBe('[]');
    expect(questions()).toHaveLength(1);
  });

  test('learns nothing from a message that names another channel', async () => {
    const forged = { channelData: { team: { id: REGIO_JEUGD.id }, channel: { id: DO.id, name: 'DO' } } };
    await bot.client(CARLA, GENERAL).say('help', forged);

    expect(await eventsOf(REGIO_JEUGD.id)).toEqual([]);
    expect(await eventsOf()).toEqual([]);
    expect(questions()).toEqual([]);
  });
});
