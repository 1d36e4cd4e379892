import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { CARLA, PIETER, SAMIRA } from '../support/people.ts';
import {
  addOpdracht,
  atStepHoe,
  beginPlan,
  fillInPlan,
  jaartabel2017,
  opdrachtOf,
  takeOver,
} from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** What residents told before is used again, with where it is from. */

const VAN_2017 = jaartabel2017([
  'Huishoudelijke hulp',
  'Groepsgesprek met mantelzorgers',
  'Mensen willen een vast gezicht.',
  'Afgerond.',
]);

let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;
beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
});
afterEach(() => bot.stop());

async function tellBefore(): Promise<void> {
  await takeOver(carla, VAN_2017);
  await carla.say('nieuw rapport');
  await carla.pressCard('Bewaar', { rapportsoort: 'CEO Wmo', titel: 'Ervaringen met hulp', jaar: '2025' });
  await carla.pressCard('Voeg bevindingen toe');
  await carla.pressCard('Bewaar', {
    lijst: 'Wisselingen: Mantelzorgers zien elke week een ander.\nVervoer: De taxi komt te laat.',
  });
}

const atHoe = (): Promise<string> => atStepHoe(carla, samira, SAMIRA);

const eerder = async (opdracht: string) => (await bot.app.opdrachten.get(opdracht)).state.eerder ?? [];

describe('what residents told before', () => {
  test('on this theme or by this group stands behind a button of step Hoe, and is taken over with its source', async () => {
    await tellBefore();
    const opdracht = await atHoe();

    const found = await samira.pressCard('Bekijk eerdere inbreng', { methoden: 'focusgroep' });
    expect(found.text).toContain('Mensen willen een vast gezicht.');
    expect(found.text).toContain('Uit: Huishoudelijke hulp (2017)');
    expect(found.text).toContain('Mantelzorgers zien elke week een ander.');
    expect(found.text).toContain('Uit: CEO Wmo 2025: Ervaringen met hulp');
    expect(found.text).not.toContain('De taxi komt te laat.');

    const taken = await samira.pressCard('Neem over in het plan: Mensen willen een vast gezicht.');
    expect(taken.text).toContain('Overgenomen in het plan, met waar het vandaan komt.');
    expect(await eerder(opdracht)).toMatchObject([
      {
        tekst: 'Mensen willen een vast gezicht.',
        van: { soort: 'opdracht', naam: 'Huishoudelijke hulp (2017)', jaar: 2017 },
      },
    ]);
    const step = await samira.pressCard('Terug naar het plan');
    expect(step.inputs).toMatchObject({ methoden: 'focusgroep' });
  });

  test('stands in the plan that is handed in and in the passage, and is taken out again', async () => {
    await tellBefore();
    const opdracht = await atHoe();
    await samira.pressCard('Bekijk eerdere inbreng');
    await samira.pressCard('Neem over');
    const whole = await samira.execute('opdrachten.plan', { opdracht });
    expect(whole.card?.text).toContain('Wat inwoners al vertelden');
    expect(whole.card?.text).toContain('Uit: ');

    await samira.execute('opdrachten.eerder', { opdracht });
    const [known] = await eerder(opdracht);
    await samira.pressCard('Haal weg');
    expect(await eerder(opdracht)).toHaveLength(0);
    expect(known?.tekst).toBeDefined();
    expect((await samira.say('geschiedenis huishoudelijke')).text).toContain('eerdere inbreng');
  });

  test('is looked for by other words, and what is not known to be said is called so', async () => {
    await tellBefore();
    await atHoe();
    await samira.pressCard('Bekijk eerdere inbreng');

    await samira.pressCard('Zoek iets anders');
    expect((await samira.pressCard('Zoek', { zoek: 'vervoer' })).text).toContain('De taxi komt te laat.');
    await samira.pressCard('Zoek iets anders');
    expect((await samira.pressCard('Zoek', { zoek: 'tandarts' })).text).toContain(
      'Voor zover bekend is hierover nog niets gezegd: tandarts.',
    );
    await samira.pressCard('Zoek iets anders');
    expect((await samira.pressCard('Zoek', { zoek: '' })).text).toContain('3 punten.');
  });

  test('twice the same point is one, and nobody else takes it into this plan', async () => {
    await tellBefore();
    const opdracht = await atHoe();
    const card = await samira.pressCard('Bekijk eerdere inbreng');
    await samira.pressCard('Neem over', {}, { on: card });
    await samira.pressCard('Neem over', {}, { on: card });
    expect(await eerder(opdracht)).toHaveLength(1);

    const pieter = await bot.opened(PIETER);
    const { message } = await pieter.execute('opdrachten.eerder', { opdracht });
    expect(message).toContain('Alleen de projectleider van deze opdracht en de coördinator');
  });

  test('is not taken over any more once the plan was handed in', async () => {
    await tellBefore();
    const opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA));
    await beginPlan(samira);
    await fillInPlan(samira);
    const card = (await samira.execute('opdrachten.eerder', { opdracht })).card;
    await samira.pressCard('Plan indienen');

    await expect(samira.pressCard('Neem over', {}, { on: card })).rejects.toThrow(
      'Dit plan is al ingediend.',
    );
    expect(await eerder(opdracht)).toEqual([]);
  });
});

describe('‘al opgehaald’ as the reason that residents do not take part', () => {
  const REDEN = {
    redenGeen: 'al opgehaald',
    toelichtingGeen: 'Inwoners vertelden dit vorig jaar al in een onderzoek.',
  };

  test('asks which opdracht or report, and the plan says it', async () => {
    await addOpdracht(carla, SAMIRA);
    await samira.pressCard('Begin');
    await samira.pressCard('Nee');
    const asked = await samira.pressCard('Bewaar en verder', REDEN);
    expect(asked.text).toContain('Schrijf in welke opdracht of welk rapport het staat.');
    expect(asked.inputs).toMatchObject({ redenGeen: 'al opgehaald' });

    const whole = await samira.pressCard('Bewaar en verder', { ...REDEN, waarOpgehaald: 'CEO Wmo 2025' });
    expect(whole.text).toContain('CEO Wmo 2025');
    expect((await samira.pressCard('Plan indienen')).text).toContain('Je plan is ingediend.');
  });

  test('is not asked of another reason', async () => {
    await addOpdracht(carla, SAMIRA);
    await samira.pressCard('Begin');
    await samira.pressCard('Nee');

    const whole = await samira.pressCard('Bewaar en verder', {
      redenGeen: 'spoed',
      toelichtingGeen: 'Er is geen tijd om inwoners te spreken voor het besluit.',
    });

    expect(whole.buttons).toContain('Plan indienen');
  });
});
