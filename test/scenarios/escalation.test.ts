import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { CardView } from '../support/card-reader.ts';
import { herinneringenOf, timeIs } from '../support/herinneringen.ts';
import { CARLA, CEES, DIANA, type Person, SAMIRA, WILLEM } from '../support/people.ts';
import { addOpdracht, confirmNaam, makePlan, opdrachtOf, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** The plan is due on Tuesday 24 November 2026; from the day after the coördinator hears that it is late. */
const DAY_AFTER = '2026-11-25T07:30:00.000Z';
/** On Monday the overview of the week comes, so that it is not the message of the day after. */
const WEEK_OVERVIEW = '2026-11-23T07:30:00.000Z';

let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;

beforeEach(async () => {
  bot = await startTestBot({ environment: { COORDINATORS: `${CARLA.id},${CEES.id}` } });
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
});
afterEach(() => bot.stop());

/** The coördinator's reminder that the plan is late. */
async function lateHerinnering(trekker: Person | string = WILLEM): Promise<CardView> {
  const naam = typeof trekker === 'string' ? trekker : trekker.naam;
  await addOpdracht(carla, SAMIRA, { trekker: naam });
  if (typeof trekker !== 'string') await confirmNaam(carla, trekker);
  await timeIs(bot, WEEK_OVERVIEW);
  await timeIs(bot, DAY_AFTER);
  return reminderOf(carla);
}

function reminderOf(client: TeamsClient): CardView {
  const reminder = herinneringenOf(client).at(-1);
  if (!reminder) throw new Error(`${client.person.naam} was not told that the plan is late`);
  return reminder;
}

const asked = (client: TeamsClient): readonly CardView[] =>
  client.screen().filter(({ text }) => text.includes('De coördinator vraagt of je kunt helpen'));

test('a plan that nobody was asked for leads to who could be asked', async () => {
  await addOpdracht(carla, 'Wim Jansen', { trekker: WILLEM.naam });
  await timeIs(bot, WEEK_OVERVIEW);
  await timeIs(bot, DAY_AFTER);

  const reminder = reminderOf(carla);
  expect(reminder.text).toContain(
    'Het plan is te laat. Nu heeft niemand die vraag. Projectleider: Wim Jansen (nog niet bevestigd)',
  );
  expect((await carla.pressCard('Kies een projectleider', {}, { on: reminder })).text).toContain(TITEL);
});

describe('going on to the bestuurlijk trekker', () => {
  test('takes a click and a confirmation by the coördinator; nothing goes there by itself', async () => {
    const willem = await bot.opened(WILLEM);
    const before = willem.screen().length;
    const reminder = await lateHerinnering();
    await timeIs(bot, '2026-12-10T09:00:00.000Z');
    expect(willem.screen()).toHaveLength(before);

    const form = await carla.pressCard('Vraag de trekker', {}, { on: reminder });
    expect(form.text).toContain('Vraag Willem Hoekstra om te helpen');
    expect(willem.screen()).toHaveLength(before);
    // Under the answer to a question stands the same way, for who may.
    const answer = await carla.say('welke plannen zijn te laat');
    expect((await carla.pressCard('Vraag de trekker', {}, { on: answer })).text).toContain(
      'Vraag Willem Hoekstra om te helpen',
    );
    expect((await samira.say('welke plannen zijn te laat')).buttons).not.toContain('Vraag de trekker');
    expect(willem.screen()).toHaveLength(before);
    const done = await carla.pressCard('Vraag het', { zin: 'Is er genoeg tijd?' }, { on: form });

    expect(done.text).toContain('Ik vraag Willem Hoekstra om te helpen');
    expect(asked(willem)).toHaveLength(1);
    const card = willem.cardWith('De coördinator vraagt of je kunt helpen');
    expect(card.text).toContain(TITEL);
    expect(card.text).toContain(
      'Dit is te laat: ‘Dien het participatieplan in’. Dat moest uiterlijk dinsdag 24 november 2026.',
    );
    expect(card.text).toContain('Carla de Boer schrijft: Is er genoeg tijd?');
    expect((await willem.pressCard('Bekijk de opdracht', {}, { on: card })).text).toContain(TITEL);
  });

  test('asks each of several trekkers when the coördinator chooses that one, and once', async () => {
    const [willem, diana] = [await bot.opened(WILLEM), await bot.opened(DIANA)];
    await addOpdracht(carla, SAMIRA, { trekker: `${WILLEM.naam} en ${DIANA.naam}` });
    await confirmNaam(carla, WILLEM);
    await confirmNaam(carla, DIANA);
    await timeIs(bot, WEEK_OVERVIEW);
    await timeIs(bot, DAY_AFTER);

    const reminder = reminderOf(carla);
    const form = await carla.pressCard('Vraag de trekker', {}, { on: reminder });
    expect(form.text).toContain('Vraag een trekker om te helpen');
    await carla.pressCard('Vraag het', { wie: DIANA.id }, { on: form });
    expect([asked(willem).length, asked(diana).length]).toEqual([0, 1]);

    const again = await carla.pressCard('Vraag de trekker', {}, { on: reminder });
    const done = await carla.pressCard('Vraag het', {}, { on: again });
    expect(done.text).toContain('Ik vraag Willem Hoekstra om te helpen');
    expect([asked(willem).length, asked(diana).length]).toEqual([1, 1]);
    expect((await carla.pressCard('Vraag de trekker', {}, { on: reminder })).text).toContain(
      'is al gevraagd',
    );
  });

  test('happens once for an obligation and its last day, whoever clicks, also when it is sent again', async () => {
    const willem = await bot.opened(WILLEM);
    const cees = await bot.opened(CEES);
    const reminder = await lateHerinnering();
    const form = await carla.pressCard('Vraag de trekker', {}, { on: reminder });
    await carla.press('Vraag het', {}, { on: form });

    await carla.press('Vraag het', { zin: 'Nog een keer.' }, { on: form });
    const other = await cees.pressCard('Vraag de trekker', {}, { on: reminderOf(cees) });

    expect(other.text).toContain('Willem Hoekstra is al gevraagd');
    expect(other.text).toContain('Carla de Boer deed dat op woensdag 25 november 2026.');
    expect(asked(willem)).toHaveLength(1);
    expect(asked(willem)[0]?.text).not.toContain('Nog een keer.');
  });

  test('is in the history of the opdracht', async () => {
    await bot.opened(WILLEM);
    const reminder = await lateHerinnering();
    await carla.pressCard('Vraag de trekker', {}, { on: reminder });
    await carla.pressCard('Vraag het', { zin: 'Is er genoeg tijd?' });

    const history = await carla.say(`geschiedenis ${TITEL}`);

    expect(history.text).toContain('heeft de bestuurlijk trekker gevraagd om te helpen');
    expect(history.text).toContain('Is er genoeg tijd?');
  });

  test('says on the card of the trekker when it is not needed any more', async () => {
    const willem = await bot.opened(WILLEM);
    const reminder = await lateHerinnering();
    await carla.pressCard('Vraag de trekker', {}, { on: reminder });
    await carla.pressCard('Vraag het');

    await makePlan(samira);

    expect(asked(willem)).toEqual([]);
    expect(willem.cardWith('Je hulp is niet meer nodig').text).toContain(TITEL);
  });

  test.each([
    [
      'on the card of the trekker',
      async (willem: TeamsClient) => willem.cardWith('Je hulp is niet meer nodig').text,
    ],
    ['in what is asked', async () => (await carla.say('welke plannen zijn te laat')).text],
  ])('is not late any more once a coördinator agreed that it is done, %s', async (_where, read) => {
    const willem = await bot.opened(WILLEM);
    const reminder = await lateHerinnering();
    await carla.pressCard('Vraag de trekker', {}, { on: reminder });
    await carla.pressCard('Vraag het');
    const [opdracht] = await bot.app.opdrachten.list();
    await carla.execute('herinneringen.done', {
      verplichting: `${opdracht?.id}:plan ingediend`,
      eigenaar: SAMIRA.id,
      dag: '2026-11-25',
    });
    await bot.app.sweep();

    expect(await read(willem)).not.toMatch(/Dit is te laat|1 werkdag te laat|1 opdracht/);
    expect(asked(willem)).toEqual([]);
  });

  test('tells the coördinators when the trekker cannot be reached, until the chat is opened', async () => {
    await bot.client(WILLEM, { id: '19:ander@thread.tacv2', naam: 'Ander kanaal' }).say('help');
    const reminder = await lateHerinnering();
    await carla.pressCard('Vraag de trekker', {}, { on: reminder });

    const done = await carla.pressCard('Vraag het');
    expect(done.text).toContain('Willem Hoekstra is nog niet bereikbaar');
    expect(carla.cardWith('De bestuurlijk trekker is nog niet bereikbaar').text).toContain(TITEL);
    const willem = await bot.opened(WILLEM);

    expect(asked(willem)).toHaveLength(1);
    expect(carla.cardWith('De vraag aan de bestuurlijk trekker wacht niet meer').text).toContain(TITEL);
  });

  test('is not offered while nobody knows who the trekker is', async () => {
    const reminder = await lateHerinnering('Iemand die niemand kent');

    expect(reminder.buttons).not.toContain('Vraag de trekker');
    expect((await carla.pressCard('Kies een trekker', {}, { on: reminder })).text).toContain(
      'Bestuurlijk trekker kiezen',
    );
    expect((await carla.say('wat is te laat?')).buttons).not.toContain('Vraag de trekker');
  });

  test('keeps personal data out, and what was typed stays', async () => {
    const willem = await bot.opened(WILLEM);
    const reminder = await lateHerinnering();
    await carla.pressCard('Vraag de trekker', {}, { on: reminder });

    const again = await carla.pressCard('Vraag het', { zin: 'Bel mevrouw Jansen op 06-12345678' });

    expect(again.text).toContain('Hier lijken gegevens van iemand te staan: ‘06-12345678’, ‘mevrouw Jansen’');
    expect(again.inputs.zin).toBe('Bel mevrouw Jansen op 06-12345678');
    expect(asked(willem)).toEqual([]);
  });

  test('is not for somebody else, and not for what is in time', async () => {
    const willem = await bot.opened(WILLEM);
    const diana = await bot.opened(DIANA);
    const opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA, { trekker: WILLEM.naam }));
    await confirmNaam(carla, WILLEM);
    const data = { verplichting: `${opdracht}:plan ingediend`, eigenaar: CARLA.id };

    const early = await carla.execute('herinneringen.askTrekker', { ...data, zin: '' });
    await timeIs(bot, DAY_AFTER);
    const refused = [];
    for (const client of [samira, diana, willem])
      refused.push((await client.execute('herinneringen.askTrekker', { ...data, zin: '' })).message);

    expect(early.message).toContain('Dit is niet te laat.');
    expect(refused).toEqual(
      Array(3).fill(expect.stringContaining('Alleen de coördinator kan de bestuurlijk trekker iets vragen.')),
    );
    expect(asked(willem)).toEqual([]);
  });
});
