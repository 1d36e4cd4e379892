import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { CardView } from '../support/card-reader.ts';
import { CARLA, CEES, DIANA, SAMIRA } from '../support/people.ts';
import { ANSWERS, addOpdracht, makePlan, opdrachtOf, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** A plan that was handed in is judged: with questions, with a remark, and with what changed beside what was asked. */
let bot: TestBot;
let carla: TeamsClient;
let cees: TeamsClient;
let samira: TeamsClient;

beforeEach(async () => {
  bot = await startTestBot({ environment: { COORDINATORS: `${CARLA.id},${CEES.id}` } });
  carla = await bot.opened(CARLA);
  cees = await bot.opened(CEES);
  samira = await bot.opened(SAMIRA);
  await addOpdracht(carla, SAMIRA);
  await makePlan(samira);
});
afterEach(() => bot.stop());

const ASKED = {
  veld: 'doel',
  vraag: 'Wanneer kopen jullie in?',
  veld2: 'ervaring',
  vraag2: 'Vraag je ook jongeren?',
  veld3: 'doel',
  vraag3: 'Wie kiest er?',
};
const NEW_GOAL = 'We kiezen in maart welke hulp we inkopen.';
const review = (client: TeamsClient) => client.cardWith('graag jouw oordeel');

/** The coördinator sends the plan back. @returns what is shown */
async function sendBack(inputs: Readonly<Record<string, string>>) {
  await carla.pressCard('Stuur terug met een vraag', {}, { on: review(carla) });
  return carla.pressCard('Stuur terug', inputs);
}

/** The projectleider changes these answers and hands the plan in again. */
async function handInAgain(changes: Readonly<Record<string, string>>): Promise<void> {
  const opdracht = opdrachtOf(samira.cardWith('over je participatieplan'));
  for (const onderdeel of ['vraag', 'terugkoppeling']) {
    const { card: step } = await samira.execute('opdrachten.openPlan', { opdracht, onderdeel });
    const here = Object.entries(changes).filter(([id]) => id in (step?.inputs ?? {}));
    let card = await samira.pressCard('Bewaar en verder', Object.fromEntries(here), { on: step });
    while (!card.buttons.includes('Plan indienen'))
      card = await samira.pressCard('Bewaar en verder', {}, { on: card });
    if (onderdeel === 'terugkoppeling') await samira.pressCard('Plan indienen', {}, { on: card });
  }
}

describe('the card with a plan', () => {
  test('says for which meeting it is and until when it can be judged', async () => {
    for (const coordinator of [carla, cees]) {
      expect(review(coordinator).text).toContain('Overleg: Directieoverleg, dinsdag 15 december 2026');
      expect(review(coordinator).text).toContain('Jouw oordeel: uiterlijk dinsdag 1 december 2026');
    }
    const opened = await carla.execute('opdrachten.review', { opdracht: opdrachtOf(review(carla)) });
    expect(opened.card?.text).toContain('Jouw oordeel: uiterlijk dinsdag 1 december 2026');
  });

  test('stays in sight while a question is written over it, and is not repeated under it for a remark', async () => {
    const keys = { opdracht: opdrachtOf(review(carla)) };
    const { card: question } = await carla.execute('opdrachten.askBack', keys);
    const { card: remark } = await carla.execute('opdrachten.askRemark', keys);

    for (const answer of [ANSWERS.doel, ANSWERS.ervaring, ANSWERS.terugkoppelingWijze]) {
      expect(question?.text).toContain(answer);
      expect(remark?.text).not.toContain(answer);
      expect(review(carla).text).toContain(answer);
    }
  });
});

describe('several questions', () => {
  test('go back at once, each at its field', async () => {
    const after = await sendBack(ASKED);

    expect(after.text).toContain('Plan teruggestuurd met 3 vragen');
    const asked = samira.cardWith('heeft nog 3 vragen');
    for (const words of [ASKED.vraag, ASKED.vraag2, ASKED.vraag3, ANSWERS.doel, ANSWERS.ervaring])
      expect(asked.text).toContain(words);
    const step = await samira.pressCard('Naar de eerste vraag', {}, { on: asked });
    expect(step.text).toContain(ASKED.vraag);
    expect(step.text).toContain(ASKED.vraag3);
    expect(step.text).not.toContain(ASKED.vraag2);
    expect((await samira.pressCard('Bewaar en verder')).text).toContain(ASKED.vraag2);
    expect((await carla.say(`geschiedenis ${TITEL}`)).text).toContain('teruggestuurd met 3 vragen');
  });

  test('a question without a field, or a field without a question, is asked about and nothing is lost', async () => {
    const { vraag, veld, vraag2, veld3 } = ASKED;
    const again = await sendBack({ veld, vraag, vraag2, veld3 });

    expect(again.text).toContain('Kies bij welk deel van het plan je vraag hoort.');
    expect(again.text).toContain('Typ je vraag aan de projectleider.');
    expect(again.inputs).toMatchObject({ veld, vraag, vraag2, veld3 });
    expect(review(cees).buttons).toContain('Akkoord');
  });

  test('and one with what looks like a name or number of a resident keeps all that was typed', async () => {
    const again = await sendBack({ ...ASKED, vraag3: 'Klopt 06-12345678?' });

    expect(again.inputs).toMatchObject({ vraag: ASKED.vraag, vraag3: 'Klopt 06-12345678?' });
    expect(review(cees).buttons).toContain('Akkoord');
  });

  test('of a card of before, which asks one, is one question', async () => {
    const form = await carla.execute('opdrachten.askBack', { opdracht: opdrachtOf(review(carla)) });
    const [, stamp = '{}'] = /"data":(\{[^{}]*"nonce"[^{}]*\})/.exec(JSON.stringify(form.card?.json)) ?? [];
    const { card } = await carla.execute('opdrachten.returnPlan', {
      ...JSON.parse(stamp),
      veld: ASKED.veld,
      vraag: ASKED.vraag,
    });

    expect(card?.text).toContain('Plan teruggestuurd met een vraag');
    expect(samira.cardWith('heeft nog een vraag').text).toContain(ASKED.vraag);
  });
});

describe('a plan that was handed in again', () => {
  test('shows each question beside the new answer, and what else changed', async () => {
    await sendBack({ ...ASKED, veld3: '', vraag3: '' });
    await handInAgain({ doel: NEW_GOAL, terugkoppelingWijze: 'Een brief binnen twee weken.' });

    for (const coordinator of [carla, cees]) {
      const { text } = coordinator.cardWith('Plan opnieuw ingediend');
      const lines = text.split('\n');
      const at = (words: string) => lines.findIndex((line) => line.includes(words));
      expect(at(ASKED.vraag)).toBeLessThan(at(NEW_GOAL));
      expect(at(NEW_GOAL)).toBeLessThan(at(ANSWERS.doel));
      expect(at(ANSWERS.doel)).toBeLessThan(at(ASKED.vraag2));
      expect(text).toContain('Dit antwoord is niet veranderd.');
      expect(text).toMatch(/Ook veranderd sinds de vraag: [^\n]+\./);
      expect(text).not.toContain('Verder is er niets veranderd');
    }
  });

  test('says so when only the answer changed, and shows no question once it is agreed', async () => {
    await sendBack({ veld: ASKED.veld, vraag: ASKED.vraag });
    await handInAgain({ doel: NEW_GOAL });
    const again = carla.cardWith('Plan opnieuw ingediend');
    expect(again.text).toContain('Verder is er niets veranderd sinds de vraag.');

    const agreed = await carla.pressCard('Akkoord', {}, { on: again });

    expect(agreed.text).not.toContain(ASKED.vraag);
    expect(agreed.text).not.toContain('niets veranderd');
  });
});

describe('a remark with the agreement', () => {
  const TIP = 'Vraag ook de huisartsen.';

  let form: CardView | undefined;
  beforeEach(async () => {
    ({ card: form } = await carla.execute('opdrachten.askRemark', { opdracht: opdrachtOf(review(carla)) }));
  });

  test('is read by the projectleider beside it, and stands in the history', async () => {
    const agreed = await carla.pressCard('Akkoord', { opmerking: TIP }, { on: form });

    expect(agreed.text).toContain(TIP);
    const told = samira.cardWith('De coördinator is akkoord met je plan');
    expect(told.text).toContain(`Opmerking: ${TIP}`);
    expect((await carla.say(`geschiedenis ${TITEL}`)).text).toContain(TIP);
  });

  test('is of whoever may read the plan alone', async () => {
    await carla.pressCard('Akkoord', { opmerking: TIP }, { on: form });
    const diana = await bot.opened(DIANA);
    const history = await diana.say(`geschiedenis ${TITEL}`);

    expect(history.text).toContain('heeft het plan afgestemd');
  });

  test('is asked for when it is empty, and sent back when it holds personal data', async () => {
    expect((await carla.pressCard('Akkoord', { opmerking: '' }, { on: form })).text).toContain(
      'Typ je opmerking.',
    );
    const again = await carla.pressCard('Akkoord', { opmerking: 'Bel 06-12345678' }, { on: form });

    expect(again.inputs.opmerking).toBe('Bel 06-12345678');
    expect(review(cees).buttons).toContain('Akkoord');
  });

  test('comes too late when the other coördinator was first: nothing changes and the text is still there', async () => {
    await cees.pressCard('Akkoord', {}, { on: review(cees) });
    const late = await carla.press('Akkoord', { opmerking: TIP }, { on: form });

    expect(`${late.message ?? ''}${JSON.stringify(late.card?.json ?? '')}`).toMatch(/al afgestemd|veranderd/);
    expect(samira.cardWith('De coördinator is akkoord met je plan').text).not.toContain(TIP);
  });
});

describe('a plan that another coördinator judges', () => {
  const ASKS_YOU = 'Carla de Boer vraagt jou om dit plan te beoordelen.';

  beforeEach(async () => {
    const { card: form } = await carla.execute('opdrachten.askColleague', {
      opdracht: opdrachtOf(review(carla)),
    });
    await carla.pressCard('Geef door', { aan: CEES.id }, { on: form });
  });

  test('comes as a new message, and one card in each chat can be pressed', async () => {
    const asked = cees.cardWith(ASKS_YOU);
    expect(asked.text).toContain(ANSWERS.doel);
    for (const coordinator of [carla, cees])
      expect(coordinator.screen().filter(({ buttons }) => buttons.includes('Akkoord'))).toHaveLength(1);
    expect(review(carla).text).toContain('Beoordeelt: Cees Vermeer');

    await cees.pressCard('Akkoord', {}, { on: asked });

    for (const coordinator of [carla, cees])
      expect(coordinator.screen().filter(({ buttons }) => buttons.includes('Akkoord'))).toEqual([]);
    expect(samira.cardWith('De coördinator is akkoord met je plan').text).toContain('Cees Vermeer');
  });

  test('is owed by that one alone, whom the others see', async () => {
    const what = 'het plan nog afstemmen';
    expect((await cees.say('wat moet ik nog doen')).text).toContain(
      'Lees het participatieplan en stem het af',
    );
    expect((await carla.say('wat moet ik nog doen')).text).not.toContain(what);
    expect((await carla.say(`wat moet er nog gebeuren bij ${TITEL}`)).text).toContain(
      `Cees Vermeer moet ${what}`,
    );
  });

  test('can still be agreed with by who passed it on, or taken back', async () => {
    const { card: form } = await cees.execute('opdrachten.askColleague', {
      opdracht: opdrachtOf(review(carla)),
    });
    await cees.pressCard('Geef door', { aan: CARLA.id }, { on: form });

    expect(carla.cardWith('Cees Vermeer vraagt jou om dit plan te beoordelen.').buttons).toContain('Akkoord');
    for (const coordinator of [carla, cees])
      expect(coordinator.screen().filter(({ buttons }) => buttons.includes('Akkoord'))).toHaveLength(1);
    expect((await samira.say(`geschiedenis ${TITEL}`)).text).toContain(
      'heeft het plan laten beoordelen door Carla de Boer',
    );
  });

  test('stays with that one when it is handed in again', async () => {
    const { card: form } = await cees.execute('opdrachten.askBack', {
      opdracht: opdrachtOf(cees.cardWith(ASKS_YOU)),
    });
    await cees.pressCard('Stuur terug', { veld: ASKED.veld, vraag: ASKED.vraag }, { on: form });
    await handInAgain({ doel: NEW_GOAL });

    expect(cees.screen().filter(({ buttons }) => buttons.includes('Akkoord'))).toHaveLength(1);
    expect((await carla.say('wat moet ik nog doen')).text).not.toContain('stem het af');
  });

  test('is no plan of somebody who is no coördinator', async () => {
    const opdracht = opdrachtOf(review(carla));
    const { version } = (await bot.app.opdrachten.list())[0] ?? { version: 0 };
    const forged = { opdracht, version, nonce: 'forged', aan: SAMIRA.id };
    const { card } = await carla.execute('opdrachten.passReview', forged);
    expect(card?.text).toContain('Kies uit de lijst.');
    const { message } = await samira.execute('opdrachten.passReview', { ...forged, aan: CARLA.id });
    expect(message).toContain('Alleen de coördinator');
  });
});

test('one coördinator alone is not asked who else could judge it', async () => {
  const alone = await startTestBot({});
  try {
    const only = await alone.opened(CARLA);
    const projectleider = await alone.opened(SAMIRA);
    await addOpdracht(only, SAMIRA);
    await makePlan(projectleider);
    expect(review(only).buttons).not.toContain('Laat een collega beoordelen');
  } finally {
    await alone.stop();
  }
});
