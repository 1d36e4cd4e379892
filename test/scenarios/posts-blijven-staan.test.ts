import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { withDialogs } from '../../src/bot/dialogs.ts';
import { actionsOf, rendered } from '../support/card-reading.ts';
import { herinneringenOf, timeIs } from '../support/herinneringen.ts';
import { CARLA, SAMIRA } from '../support/people.ts';
import { POST_SAMPLES } from '../support/post-samples.ts';
import {
  ANSWERS,
  addOpdracht,
  faceOf,
  fillInPlan,
  makePlan,
  needNoKanaal,
  opdrachtOf,
  TITEL,
} from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** A post that the bot keeps up to date is never a place to type: what it asks opens over it, or in a message of its own. */
let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;
beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
  await needNoKanaal(carla, 'do');
});
afterEach(() => bot.stop());

const requestOf = (client: TeamsClient) => {
  const found = client.screen().find(({ text }) => text.includes(TITEL));
  if (!found) throw new Error('There is no request');
  return found;
};

describe('the request for a plan', () => {
  test('stays while its steps go on in a dialog: further, back, later, and on again with what was typed', async () => {
    await addOpdracht(carla, SAMIRA);
    const before = faceOf(requestOf(samira));

    await samira.pressCard('Begin', {}, { on: requestOf(samira) });
    expect(faceOf(requestOf(samira))).toBe(before);
    await samira.pressCard('Ja, inwoners doen mee');
    await samira.pressCard('Bewaar en verder', {
      centraleVraag: ANSWERS.centraleVraag,
      doel: ANSWERS.doel,
      niveau: ANSWERS.niveau,
    });
    const first = await samira.pressCard('Terug', { ervaring: ANSWERS.ervaring });
    expect(first.inputs.centraleVraag).toBe(ANSWERS.centraleVraag);
    const later = await samira.pressCard('Later verder');
    expect(later.text).toContain('Je plan is bewaard');
    expect(samira.screen()).toHaveLength(1);

    // The dialog is closed, and somebody goes on from the post, which keeps its face until the plan is handed in.
    const again = await samira.pressCard('Begin', {}, { on: requestOf(samira) });
    expect(again.inputs).toHaveProperty('methoden');
    await samira.pressCard('Bewaar en verder', { methoden: ANSWERS.methoden });
    const { rolTrekker, activiteitSoort, activiteitDatum, activiteitAantal, terugkoppelingWijze } = ANSWERS;
    const planning = { rolTrekker, activiteitSoort, activiteitDatum, activiteitAantal };
    await samira.pressCard('Bewaar en verder', planning);
    const whole = await samira.pressCard('Bewaar en verder', { terugkoppelingWijze });
    expect(whole.text).toContain(ANSWERS.ervaring);
    await samira.pressCard('Plan indienen');

    expect(samira.screen()).toHaveLength(1);
    expect(requestOf(samira).text).toContain('ingediend');
  });

  test('stays under a message of its own on a client that knows no dialogs, and that is the same form', async () => {
    await addOpdracht(carla, SAMIRA);
    const request = requestOf(samira);
    const before = faceOf(request);

    await samira.send({
      type: 'message',
      replyToId: request.activityId,
      value: { verb: 'opdrachten.openPlan', opdracht: opdrachtOf(request) },
    });

    expect(faceOf(requestOf(samira))).toBe(before);
    expect(samira.screen().at(-1)?.buttons).toContain('Ja, inwoners doen mee');
    await samira.pressCard('Ja, inwoners doen mee');
    await fillInPlan(samira);
    const answer = await samira.pressCard('Plan indienen');
    expect(requestOf(samira).text).toContain('ingediend');
    // The post says how it stands; the answer under it is a line.
    expect(answer.text).toBe(
      `${TITEL}\nJe plan is ingediend. De coördinator bekijkt het. Je hoort het als er een vraag is.`,
    );
    const asIs = await samira.pressCard('Bekijk het plan', {}, { on: answer });
    expect(asIs.text).toBe(requestOf(samira).text);
  });

  test('stays when somebody looks at what it is about, and all that is looked at from there', async () => {
    await addOpdracht(carla, SAMIRA);
    await makePlan(samira);
    await carla.pressCard('Akkoord');
    const before = samira.screen().map(faceOf);
    const looked = await samira.pressCard('Naar de uitvoering');
    expect(looked.text).toMatch(/focusgroep/i);
    // A link to a page is no press.
    const last = looked.buttons.findLast((title) => title !== 'Bekijk op het werkbord') ?? '';
    await samira.pressCard(last, {}, { on: looked });

    expect(samira.screen().map(faceOf)).toEqual(before);
  });

  test('of before, of which a button asks to look in its place, stays as well', async () => {
    await addOpdracht(carla, SAMIRA);
    const request = requestOf(samira);
    const opdracht = opdrachtOf(request);
    const { message } = await samira.execute('opdrachten.show', { opdracht, op: 'post' });

    expect(message).toBe('Het staat hieronder.');
    expect(samira.screen().map(faceOf)[0]).toBe(faceOf(request));
    expect(samira.screen().at(-1)?.buttons).toContain('Bekijk de tijdlijn');
  });
});

/** What changes something at once: its answer is what the post is about to say itself. */
const CHANGES = [
  'Akkoord',
  'Dit is gedaan',
  'Haal het punt eraf',
  'Ja, het is klaar',
  'Ja, koppel',
  'Nee',
  'Nee, nog niet',
  'Nog een keer vragen',
  'Plan aanpassen',
  'Wij hebben geen onderwerp',
];

describe('every kind of post', () => {
  test('has buttons that change something, and others of which the answer stands elsewhere', async () => {
    const { leadsTo } = bot.app.router;
    const samples = (await Promise.all(Object.values(POST_SAMPLES).map((all) => all()))).flat();
    const buttons = samples.flatMap(({ post }) =>
      actionsOf(withDialogs(rendered(post.message), { spot: 'post', serviceUrl: 'https://teams', leadsTo })),
    );

    const inPlace = buttons.filter(({ type }) => type === 'Action.Execute');
    expect([...new Set(inPlace.map(({ title }) => String(title)))].sort()).toEqual(CHANGES);
    const elsewhere = buttons.filter(({ type }) => type === 'Action.Submit');
    expect(elsewhere.filter(({ data }) => !('msteams' in (data as object)))).toEqual([]);
    expect(inPlace.length + elsewhere.length).toBe(
      buttons.filter(({ type }) => type !== 'Action.OpenUrl').length,
    );
  });
});

describe('the reminder of a day', () => {
  test('stays whole: its lines are done one after the other', async () => {
    await addOpdracht(carla, SAMIRA);
    await addOpdracht(carla, SAMIRA, { titel: 'Toekomst van de jeugdhulp' });
    await timeIs(bot, '2026-11-17T07:30:00.000Z');
    const reminder = () => herinneringenOf(samira)[0]!;
    const before = faceOf(reminder());

    const plan = await samira.pressCard('Nu doen', {}, { on: reminder() });
    expect(plan.text).toContain('Doen inwoners mee');
    expect(faceOf(reminder())).toBe(before);
    await samira.pressCard('Ja, inwoners doen mee');
    await fillInPlan(samira);
    await samira.pressCard('Plan indienen');
    expect(reminder().text).toContain('✓ Dit is gedaan.');
    expect(reminder().text).toContain('Op deze kaart staat 1 ding voor jou.');

    await samira.pressCard('Later of anders', {}, { on: reminder() });
    await samira.pressCard('Herinner me later', { uitstel: 'morgen' });
    expect(reminder().text).toContain('Uitgesteld tot');
    expect(reminder().text).toContain('Alles op deze kaart is gedaan of geregeld.');
    expect(herinneringenOf(samira)).toHaveLength(1);
  });
});
