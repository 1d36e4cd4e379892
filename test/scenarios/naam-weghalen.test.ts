import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { chainAfter, checkChain, NO_CHAIN } from '../../src/logboek/chain.ts';
import type { CardView } from '../support/card-reader.ts';
import { downloadedRows } from '../support/downloaded.ts';
import { failingAppend } from '../support/failing-append.ts';
import {
  BEHEER,
  CARLA,
  JAN_ONE,
  JAN_TWO,
  type Person,
  PIETER,
  SAMIRA,
  TEAM,
  TENANT,
} from '../support/people.ts';
import { addOpdracht, makePlan, opdrachtOf, reportAway, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
let bas: TeamsClient;
let carla: TeamsClient;
let samira: TeamsClient;
let appends: ReturnType<typeof failingAppend>;

beforeEach(async () => {
  appends = failingAppend();
  bot = await startTestBot({ wrapStore: (store) => appends.wrap(store) });
  bas = await bot.opened(BEHEER);
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
});
afterEach(() => bot.stop());

/** Out of the team, and without a chat. */
async function leaves(client: TeamsClient): Promise<void> {
  await client.leave();
  await carla.send({
    type: 'conversationUpdate',
    conversation: { id: TEAM.id, conversationType: 'channel', isGroup: true, tenantId: TENANT },
    channelData: { tenant: { id: TENANT }, team: TEAM, eventType: 'teamMemberRemoved' },
    membersRemoved: [{ id: client.from.id, aadObjectId: client.person.id }],
  });
}
const everything = async () => (await bot.store.log.readAll('', 5000)).entries;
/** What stands in the read models of a kind. */
async function modelsOf(kind: string): Promise<string> {
  const models = await bot.store.readModels.list(kind, { limit: 100 });
  return JSON.stringify(await Promise.all(models.map(({ id }) => bot.store.readModels.get(kind, id))));
}
const logText = async (): Promise<string> => JSON.stringify(await everything());
/** What the answers in chats are called, to be folded by. */
async function headings(): Promise<string> {
  const sent = await bot.store.deliveries.byState('sent', { limit: 1000 });
  return JSON.stringify(sent.flatMap(({ antwoorden = [] }) => antwoorden));
}
async function handOver(opdracht: string, person: Person): Promise<void> {
  const { card } = await carla.execute('opdrachten.assign', { opdracht });
  await carla.pressCard('Bewaar', { projectleiderId: person.id }, { on: card as CardView });
}
const asked = async ({ id }: Person): Promise<CardView> => {
  const { card } = await bas.execute('gegevens.naamWeg', { persoonId: id });
  return card as CardView;
};
const haalWeg = async (person: Person): Promise<CardView> =>
  bas.pressCard('Haal de naam weg', { zeker: 'ja' }, { on: await asked(person) });

/** Samira made a plan, was away, and left; Pieter goes on. @returns the id of the opdracht */
async function samiraLeft(): Promise<string> {
  const opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA));
  await makePlan(samira);
  await reportAway(samira, 'afwezig van 1-12 tot 12-12');
  await bot.opened(PIETER);
  await handOver(opdracht, PIETER);
  await leaves(samira);
  return opdracht;
}

describe('the name of who left', () => {
  test('is another one everywhere, on record and with the chain whole', async () => {
    const opdracht = await samiraLeft();
    const before = new Map(
      Object.entries(Object.groupBy(await everything(), ({ stream }) => stream)).map(
        ([stream, entries = []]) => [
          stream,
          { entries: entries.length, chain: entries.reduce(chainAfter, NO_CHAIN) },
        ],
      ),
    );
    expect(await logText()).toContain(SAMIRA.naam);
    await bot.store.deliveries.create({
      ...{
        id: 'chat-x',
        source: 'chat:x',
        target: 'persoon:x',
        state: 'sent',
        attempt: 1,
        changedAt: bot.clock.now(),
      },
      antwoorden: [{ activityId: 'a', at: bot.clock.now(), naam: `Opdrachten van ${SAMIRA.naam}` }],
    });

    const card = await bas.say(`gegevens van ${SAMIRA.naam}`);
    const form = await bas.pressCard('Haal de naam weg', {}, { on: card });
    expect(form.text).toContain('Dit is niet terug te draaien.');
    expect(form.text).toMatch(/Dit verandert: in \d+ regels van \d+ dossiers/);
    const done = await bas.pressCard('Haal de naam weg', { zeker: 'ja' }, { on: form });
    const [, pseudoniem = ''] = /Deze collega heet nu ‘(Oud-collega [0-9A-Z]{4})’/.exec(done.text) ?? [];

    expect(pseudoniem).not.toBe('');
    expect(await logText()).not.toContain('El Amrani');
    expect(await headings()).not.toContain('El Amrani');
    const report = await checkChain(bot.store.log, before);
    expect(report.breaks).toEqual([]);
    expect(report.rewritten).toBeGreaterThan(10);
    const said = (await everything()).filter(({ rewrites }) => rewrites !== undefined);
    expect(new Set(said.map(({ actor }) => actor.naam))).toEqual(new Set([BEHEER.naam]));
    expect(said.map(({ stream }) => stream)).toContain(`opdracht:${opdracht}`);

    await bot.app.sweep();
    expect((await carla.say(`geschiedenis ${TITEL}`)).text).toContain(`${pseudoniem} `);
    for (const text of [
      (await carla.say(`geschiedenis ${TITEL}`)).text,
      (await carla.say(`status ${TITEL}`)).text,
    ])
      expect(text).not.toContain('El Amrani');
    await bot.restart();
    expect((await carla.say(`geschiedenis ${TITEL}`)).text).toContain(`${pseudoniem} `);
    for (const kind of ['persoon', 'opdracht']) expect(await modelsOf(kind)).not.toContain('El Amrani');
    expect(await modelsOf('opdracht')).toContain(pseudoniem);
  });

  test('goes from a finding that somebody was to follow up as well', async () => {
    await carla.say('nieuw rapport');
    await carla.pressCard('Bewaar', { rapportsoort: 'CEO Jeugd', titel: 'Jeugdhulp', jaar: '2025' });
    await carla.pressCard('Voeg bevindingen toe');
    await carla.pressCard('Bewaar', { lijst: 'Wachttijd: De helft wacht te lang.' });
    await carla.pressCard('Bekijk');
    await carla.pressCard('Spreek af wat ermee gebeurt');
    const agreed = await carla.pressCard('Bewaar', {
      wat: 'Bespreken.',
      aan: SAMIRA.id,
      datum: '2026-12-14',
    });
    await carla.pressCard('Leg vast wat er is gedaan', {}, { on: agreed });
    await carla.pressCard('Bewaar', { hoe: 'Het is besproken.' });
    expect(await modelsOf('rapport')).toContain(SAMIRA.naam);
    await leaves(samira);

    expect((await haalWeg(SAMIRA)).text).toContain('Deze collega heet nu');

    expect(await logText()).not.toContain('El Amrani');
    expect(await modelsOf('rapport')).not.toContain('El Amrani');
    expect((await checkChain(bot.store.log)).breaks).toEqual([]);
  });

  test('leaves the account, and takes away where the chat was', async () => {
    await samiraLeft();
    await haalWeg(SAMIRA);

    const entries = await bot.store.log.read(`persoon:${SAMIRA.id}`);
    expect(JSON.stringify(entries)).not.toContain(samira.conversationId);
    const rows = await downloadedRows(
      await bas.execute('gegevens.van', { persoonId: SAMIRA.id }).then(({ card }) => card as CardView),
    );
    expect(rows.some(({ Hoe }) => Hoe === 'deze collega deed dit')).toBe(true);
    expect(JSON.stringify(rows)).not.toContain('El Amrani');
  });

  test('stays while that colleague leads something, has a chat or a role, and the card says what', async () => {
    const opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA));
    expect((await asked(SAMIRA)).text).toContain('Ik weet niet dat Samira El Amrani weg is.');
    await leaves(samira);
    const led = await asked(SAMIRA);
    expect(led.text).toContain('heeft nog iets onder zich. De coördinator draagt het eerst over.');
    expect(led.text).toContain(TITEL);
    expect(
      (await bas.execute('gegevens.haalWeg', { persoonId: SAMIRA.id, zeker: 'ja', nonce: 'n' })).card?.text,
    ).toContain('blijft staan');
    expect(await logText()).toContain(SAMIRA.naam);

    await bot.opened(PIETER);
    await handOver(opdracht, PIETER);
    expect((await asked(SAMIRA)).text).toContain('Dit is niet terug te draaien.');
  });

  test('stays as long as the beheerder did not say to be sure, and is for the beheerder alone', async () => {
    await samiraLeft();
    const again = await bas.pressCard('Haal de naam weg', {}, { on: await asked(SAMIRA) });
    expect(again.text).toContain('Kies ja als je dit zeker weet.');

    for (const [verb, data] of [
      ['gegevens.naamWeg', { persoonId: SAMIRA.id }],
      ['gegevens.haalWeg', { persoonId: SAMIRA.id, zeker: 'ja', nonce: 'n' }],
    ] as const)
      expect((await carla.execute(verb, data)).message).toContain(
        'Alleen de beheerder kan de naam van een collega weghalen.',
      );
    expect(await logText()).toContain(SAMIRA.naam);
  });

  test('of a namesake stays', async () => {
    const one = await bot.opened(JAN_ONE);
    await bot.opened(JAN_TWO);
    await addOpdracht(carla, JAN_TWO);
    await one.say('herinneringen');
    await leaves(one);

    expect((await asked(JAN_ONE)).text).toContain('Een andere collega heet ook zo.');
    await haalWeg(JAN_ONE);

    expect(JSON.stringify(await bot.store.log.read(`persoon:${JAN_ONE.id}`))).not.toContain('Jan Bakker');
    expect(JSON.stringify(await bot.store.log.read(`persoon:${JAN_TWO.id}`))).toContain('Jan Bakker');
    expect((await carla.say(`status ${TITEL}`)).text).toContain('Jan Bakker');
  });

  test.each([1, 2, 3, 4, 6, 9])('goes on after a restart when the store failed at write %i', async (at) => {
    await samiraLeft();
    const form = await asked(SAMIRA);
    appends.failAt(at);
    await bas.press('Haal de naam weg', { zeker: 'ja' }, { on: form });
    appends.failAt(0);

    await bot.restart();
    if (at === 1) await haalWeg(SAMIRA);

    expect(await logText()).not.toContain('El Amrani');
    expect((await checkChain(bot.store.log)).breaks).toEqual([]);
    expect((await bot.store.log.read(`persoon:${SAMIRA.id}`)).at(-1)?.events).toEqual([
      { soort: 'naam overal weggehaald' },
    ]);
  });

  test('is the real one again for what comes after a return, and not for what was', async () => {
    await samiraLeft();
    await haalWeg(SAMIRA);
    await samira.open();
    await samira.say('herinneringen');

    expect((await bas.say(`gegevens van ${SAMIRA.naam}`)).text).toContain(
      'De gegevens van Samira El Amrani staan klaar',
    );
    expect((await carla.say(`geschiedenis ${TITEL}`)).text).not.toContain('El Amrani');
  });
});
