import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { agreedPlan, decide } from '../support/afhandeling-story.ts';
import { choicesOf } from '../support/card-reader.ts';
import {
  BEHEER,
  CARLA,
  CEES,
  JAN_ONE,
  JAN_TWO,
  OTHER_CHANNEL,
  type Person,
  PIETER,
  SAMIRA,
  WILLEM,
} from '../support/people.ts';
import {
  addOpdracht,
  askedNamen,
  confirmNaam,
  keuzeOf,
  makePlan,
  opdrachtOf,
  TITEL,
  takeOver,
} from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** Shows the name of Samira. */
const IMPOSTOR: Person = { id: '7e570000-0000-4000-8000-0000000000aa', naam: SAMIRA.naam };

let bot: TestBot;
let carla: TeamsClient;

beforeEach(async () => {
  bot = await startTestBot({ environment: { COORDINATORS: `${CARLA.id},${CEES.id}` } });
  carla = await bot.opened(CARLA);
});
afterEach(() => bot.stop());

const QUESTION = 'Wie is wie?';
const questionsOf = (client: TeamsClient) => client.screen().filter(({ text }) => text.includes(QUESTION));
const TABLE = [
  ['Onderwerp', 'Projectleider', 'Bestuurlijk trekker', 'Overleg', 'Datum'],
  [TITEL, SAMIRA.naam, WILLEM.naam, 'DO', '15-12-2026'],
  ['Opvang van jongeren', JAN_ONE.naam, WILLEM.naam, 'DO', '15-12-2026'],
]
  .map((cells) => cells.join('\t'))
  .join('\n');

async function idOf(titel: string): Promise<string> {
  const found = (await bot.app.opdrachten.list()).find(({ state }) => state.titel === titel);
  if (!found) throw new Error(`there is no opdracht '${titel}'`);
  return found.id;
}

test('the names of which it can be said at once stand first', async () => {
  await addOpdracht(carla, 'Aad Aarts');
  await bot.opened(SAMIRA);
  await addOpdracht(carla, SAMIRA.naam, { titel: 'Opvang van jongeren' });

  const { text } = await carla.say('namen');

  expect(text.indexOf(SAMIRA.naam)).toBeLessThan(text.indexOf('Aad Aarts'));
});

async function historyOf(opdracht: string): Promise<string> {
  return (await carla.execute('opdrachten.history', { opdracht })).card?.text ?? '';
}

describe('somebody who shows the name of', () => {
  test('an imported projectleider gets nothing, sees nothing and cannot open the plan', async () => {
    await takeOver(carla, TABLE);
    const impostor = await bot.opened(IMPOSTOR);
    const opdracht = await idOf(TITEL);

    expect(impostor.screen()).toEqual([]);
    expect((await impostor.say('mijn opdrachten')).text).not.toContain(TITEL);
    expect((await impostor.say('status')).text).not.toContain(TITEL);
    for (const verb of ['opdrachten.show', 'opdrachten.openPlan', 'opdrachten.plan'])
      expect((await impostor.execute(verb, { opdracht })).message).toContain('Alleen de projectleider');
    expect((await impostor.say('help')).text).not.toContain('mijn taken');
  });

  test('an imported trekker is not the trekker', async () => {
    await takeOver(carla, TABLE);
    const impostor = await bot.opened({ ...IMPOSTOR, naam: WILLEM.naam });

    expect((await impostor.say('mijn opdrachten')).text).not.toContain(TITEL);
    expect((await impostor.execute('opdrachten.show', { opdracht: await idOf(TITEL) })).message).toContain(
      'Alleen de projectleider',
    );
  });

  test('who promised something hears nothing of it and cannot settle it', async () => {
    const { carla: coordinator } = await agreedPlan(bot);
    await decide(bot, coordinator);
    const opdracht = await idOf(TITEL);
    await coordinator.pressCard('Voeg een toezegging toe');
    const told = await coordinator.pressCard('Leg de toezegging vast', {
      wat: 'In mei komt er een voorstel.',
      eigenaarId: '',
      eigenaarNaam: WILLEM.naam,
      datum: '2027-05-20',
    });
    expect(told.text).toContain('Wie Willem Hoekstra is, is nog niet bevestigd.');
    expect(told.text).not.toContain('krijgt hier bericht van.\n');
    const impostor = await bot.opened({ ...IMPOSTOR, naam: WILLEM.naam });

    expect(impostor.screen()).toEqual([]);
    expect((await impostor.say('toezeggingen')).text).toContain('Er staan geen toezeggingen van jou open.');
    expect((await coordinator.say('toezeggingen')).text).toContain('Willem Hoekstra (nog niet bevestigd)');

    await confirmNaam(coordinator, { ...IMPOSTOR, naam: WILLEM.naam });
    expect(impostor.cardWith('Er staat een toezegging op jouw naam').text).toContain('In mei komt');
    expect(await historyOf(opdracht)).toContain('‘Willem Hoekstra’ is Willem Hoekstra (id eindigt op 00aa)');
  });

  test('a colleague who was typed as a stand-in is confirmed by who is away, with something to know the account by', async () => {
    const samira = await bot.opened(SAMIRA);
    await bot.client({ ...IMPOSTOR, naam: PIETER.naam }, OTHER_CHANNEL).say('help');

    const asked = await samira.say('afwezig van 16-11 tot 22-11, vervanger Pieter Smit');
    const choices = JSON.stringify(asked.json);
    expect(choices).toContain('id eindigt op 00aa');
    expect(choices).toContain('heeft de chat nog niet geopend');
    expect((await samira.say('afwezig')).text).toContain('Je bent niet afwezig gemeld');

    const { text } = await samira.pressCard('Bewaar', {}, { on: asked });
    expect(text).toContain('Je herinneringen gaan naar Pieter Smit.');
  });
});

describe('one card for all names of an import', () => {
  test('asks each coördinator once; after the yes the right one gets the prompt once, and it stands in the history', async () => {
    const cees = await bot.opened(CEES);
    const samira = await bot.opened(SAMIRA);
    const willem = await bot.opened(WILLEM);
    const report = await takeOver(carla, TABLE);
    expect(report.text).toContain(
      'Nog niet bevestigd wie dit is: Samira El Amrani, Willem Hoekstra, Jan Bakker.',
    );

    expect(questionsOf(cees)).toHaveLength(1);
    const [post] = questionsOf(carla);
    expect(post?.text).toContain(`Projectleider van ‘${TITEL}’`);
    expect(post?.text).toContain(`Bestuurlijk trekker van ‘${TITEL}’`);
    expect(JSON.stringify(post?.json)).not.toContain('Jan Bakker');
    expect(samira.screen()).toEqual([]);

    const question = await askedNamen(carla);
    const answered = await carla.pressCard(
      'Bewaar',
      {
        [keuzeOf(question, SAMIRA.naam)]: `ja:${SAMIRA.id}`,
        [keuzeOf(question, WILLEM.naam)]: `ja:${WILLEM.id}`,
      },
      { on: question },
    );

    expect(answered.text).toContain('‘Samira El Amrani’ is Samira El Amrani (id eindigt op 00a1).');
    expect(samira.screen().filter(({ text }) => text.includes(TITEL))).toHaveLength(1);
    expect((await willem.say('mijn opdrachten')).text).toContain('Opvang van jongeren');
    const history = await historyOf(await idOf(TITEL));
    expect(history).toContain('Carla de Boer');
    expect(history).toContain(
      '‘Samira El Amrani’ is Samira El Amrani (id eindigt op 00a1). Dat zei Carla de Boer op',
    );
    expect(questionsOf(cees)).toEqual([]);
    expect(cees.cardWith('Van deze namen is bekend wie het is').text).toContain('Dat zei Carla de Boer');
    expect((await makePlan(samira)).text).toContain('ingediend');
  });

  test('survives a restart, and a yes given twice is one', async () => {
    await takeOver(carla, TABLE);
    const samira = await bot.opened(SAMIRA);
    await bot.restart();
    const question = await askedNamen(carla);
    const chosen = { [keuzeOf(question, SAMIRA.naam)]: `ja:${SAMIRA.id}` };

    await carla.pressCard('Bewaar', chosen, { on: question });
    const before = (await bot.store.log.readAll('', 10_000)).entries.length;
    await carla.pressCard('Bewaar', chosen, { on: question });

    expect((await bot.store.log.readAll('', 10_000)).entries).toHaveLength(before);
    expect(samira.screen().filter(({ text }) => text.includes(TITEL))).toHaveLength(1);
  });

  test('a name of two accounts has both, and nobody gets anything before the yes', async () => {
    const one = await bot.opened(JAN_ONE);
    const two = await bot.opened(JAN_TWO);
    await takeOver(carla, TABLE);
    const question = await askedNamen(carla);
    const keuze = keuzeOf(question, JAN_ONE.naam);
    expect(choicesOf(question, keuze).join('\n')).toMatch(/00e1.*\n.*00e2/);
    expect([...one.screen(), ...two.screen()]).toEqual([]);

    await carla.pressCard('Bewaar', { [keuze]: `ja:${JAN_TWO.id}` }, { on: question });

    expect(one.screen()).toEqual([]);
    expect(two.screen()).toHaveLength(1);
  });

  test('after a no the account is not offered again; the next one who shows the name is', async () => {
    await bot.opened(IMPOSTOR);
    await takeOver(carla, TABLE);
    const question = await askedNamen(carla);
    const told = await carla.pressCard(
      'Bewaar',
      { [keuzeOf(question, SAMIRA.naam)]: `nee:${IMPOSTOR.id}` },
      { on: question },
    );
    expect(told.text).toContain('‘Samira El Amrani’ is iemand anders.');
    expect(questionsOf(carla).filter(({ json }) => JSON.stringify(json).includes(IMPOSTOR.id))).toEqual([]);

    const samira = await bot.opened(SAMIRA);
    const again = await askedNamen(carla);
    expect(choicesOf(again, keuzeOf(again, SAMIRA.naam)).join('\n')).not.toContain('00aa');
    await confirmNaam(carla, SAMIRA);

    expect(samira.screen()).toHaveLength(1);
  });

  test('another colleague can be chosen, also one who shows another name', async () => {
    const pieter = await bot.opened(PIETER);
    await takeOver(carla, TABLE);
    const list = await carla.say('namen');
    const form = await carla.pressCard('Bewaar', { [keuzeOf(list, SAMIRA.naam)]: 'ander' }, { on: list });
    expect(form.text).toContain('Wie is Samira El Amrani?');

    const again = await carla.pressCard('Bewaar', {}, { on: form });
    expect(again.text).toContain('Kies een collega uit de lijst.');
    expect(pieter.screen()).toEqual([]);
    await carla.pressCard('Bewaar', { persoon: PIETER.id }, { on: again });

    expect(pieter.screen()).toHaveLength(1);
    expect(await historyOf(await idOf(TITEL))).toContain(
      '‘Samira El Amrani’ is Pieter Smit (id eindigt op 00a2)',
    );
  });
});

describe('a name that was confirmed', () => {
  test('binds in a later import, which says so; a new account with that name gets nothing', async () => {
    const samira = await bot.opened(SAMIRA);
    await addOpdracht(carla, SAMIRA.naam);
    await confirmNaam(carla, SAMIRA);
    const impostor = await bot.opened(IMPOSTOR);

    const report = await takeOver(carla, `Onderwerp\tProjectleider\nWonen met zorg\t${SAMIRA.naam}`);

    expect(report.text).toContain('Samira El Amrani (id eindigt op 00a1, bevestigd door Carla de Boer)');
    expect(samira.cardWith('Wonen met zorg').buttons).toContain('Begin');
    expect(impostor.screen()).toEqual([]);
    expect(await historyOf(await idOf('Wonen met zorg'))).toContain('Dat zei Carla de Boer');
  });

  test('stays that account when it shows another name', async () => {
    await bot.opened(SAMIRA);
    await addOpdracht(carla, SAMIRA.naam);
    await confirmNaam(carla, SAMIRA);
    const married = bot.client({ ...SAMIRA, naam: 'Samira Jansen' });

    expect((await married.say('mijn opdrachten')).text).toContain(TITEL);
    await takeOver(carla, `Onderwerp\tProjectleider\nWonen met zorg\t${SAMIRA.naam}`);
    expect((await married.say('mijn opdrachten')).text).toContain('Wonen met zorg');
  });

  test('can be taken back: it binds nothing more and is asked again', async () => {
    const samira = await bot.opened(SAMIRA);
    await addOpdracht(carla, SAMIRA.naam);
    await confirmNaam(carla, SAMIRA);
    await carla.say('namen');
    await carla.pressCard('Bekijk bevestigde namen');

    const known = await carla.pressCard('Neem terug');
    expect(known.text).toContain('De naam ‘Samira El Amrani’ is nu weer van niemand.');
    expect(known.text).toContain(`‘${TITEL}’`);
    await takeOver(carla, `Onderwerp\tProjectleider\nWonen met zorg\t${SAMIRA.naam}`);

    expect((await samira.say('mijn opdrachten')).text).not.toContain('Wonen met zorg');
    expect(questionsOf(carla).at(-1)?.text).toContain('Wonen met zorg');
  });

  test('by two coördinatoren at once: one wins, the other is shown what happened', async () => {
    const cees = await bot.opened(CEES);
    await bot.opened(JAN_ONE);
    await bot.opened(JAN_TWO);
    await takeOver(carla, TABLE);
    const [mine, other] = [await askedNamen(carla), await askedNamen(cees)];

    await carla.pressCard('Bewaar', { [keuzeOf(mine, 'Jan Bakker')]: `ja:${JAN_ONE.id}` }, { on: mine });
    const second = await cees.pressCard(
      'Bewaar',
      { [keuzeOf(other, 'Jan Bakker')]: `ja:${JAN_TWO.id}` },
      { on: other },
    );

    expect(second.text).toContain('Een collega was je voor.');
    expect(second.text).toContain('Dat zei Carla de Boer');
    const { state } = await bot.app.opdrachten.get(await idOf('Opvang van jongeren'));
    expect(state.projectleiders[0]?.persoonId).toBe(JAN_ONE.id);
  });
});

describe('a press that does not fit', () => {
  test('of somebody who is not a coördinator is refused', async () => {
    await takeOver(carla, TABLE);
    const impostor = await bot.opened(IMPOSTOR);
    const beheer = await bot.opened(BEHEER);
    for (const client of [impostor, beheer]) {
      const data = { namen: SAMIRA.naam, page: 1, keuze0: `ja:${IMPOSTOR.id}` };
      expect((await client.execute('namen.answer', data)).message).toContain('Alleen de coördinator');
      const chosen = { bedoeld: SAMIRA.naam, persoon: IMPOSTOR.id };
      expect((await client.execute('namen.choose', chosen)).message).toContain('Alleen de coördinator');
      expect((await client.say('namen')).text).toContain('Alleen de coördinator');
    }
  });

  test('for somebody whom the bot does not know, or a name that is nowhere, changes nothing', async () => {
    await bot.opened(SAMIRA);
    await takeOver(carla, TABLE);
    const before = (await bot.store.log.readAll('', 10_000)).entries.length;

    const unknown = { namen: SAMIRA.naam, page: 1, keuze0: 'ja:7e570000-0000-4000-8000-0000000000zz' };
    expect((await carla.execute('namen.answer', unknown)).message).toContain('Deze collega ken ik niet.');
    const nowhere = { namen: 'Nooit Genoemd', page: 1, keuze0: `ja:${SAMIRA.id}` };
    expect((await carla.execute('namen.answer', nowhere)).card?.text).toContain(
      '‘Nooit Genoemd’ staat nergens meer zonder collega.',
    );
    expect((await bot.store.log.readAll('', 10_000)).entries).toHaveLength(before);
  });

  test('on an opdracht that got another projectleider meanwhile overwrites nothing', async () => {
    await bot.opened(SAMIRA);
    const pieter = await bot.opened(PIETER);
    const opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA.naam));
    const question = await askedNamen(carla);
    const { card: form } = await carla.execute('opdrachten.assign', { opdracht });
    await carla.pressCard('Bewaar', { projectleiderId: '', projectleiderNaam: PIETER.naam }, { on: form! });
    await carla.execute('opdrachten.assignProjectleider', {
      opdracht,
      version: 3,
      nonce: 'n',
      projectleiderId: PIETER.id,
    });

    const late = await carla.pressCard(
      'Bewaar',
      { [keuzeOf(question, SAMIRA.naam)]: `ja:${SAMIRA.id}` },
      { on: question },
    );

    expect(late.text).toContain(
      '‘Samira El Amrani’ staat nergens meer zonder collega. Er is niets veranderd.',
    );
    expect((await bot.app.opdrachten.get(opdracht)).state.projectleiders[0]?.persoonId).toBe(PIETER.id);
    expect(pieter.screen()).toHaveLength(1);
  });
});

describe('a projectleider of whom only the name is known', () => {
  test('is called not confirmed, and nothing is said of a chat', async () => {
    await bot.opened(SAMIRA);
    await addOpdracht(carla, SAMIRA.naam);

    const shown = await carla.say(`status ${TITEL}`);

    expect(shown.text).toContain('Projectleider: Samira El Amrani (nog niet bevestigd)');
    expect(shown.text).toContain('Wie Samira El Amrani is, is nog niet bevestigd.');
    expect(shown.text).not.toContain('chat met de bot');
    expect((await carla.say('status')).text).toContain('⚠ projectleider nog niet bevestigd');
  });
});
