import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { CARLA, DIANA, type Person, SAMIRA } from '../support/people.ts';
import { ANSWERS, addOpdracht, atStepHoe, beginPlan, jaartabel2017, takeOver } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** What others did before, and how it can be done: for who makes a plan now. */

const ELS: Person = { id: '7e570000-0000-4000-8000-000000000099', naam: 'Els Buiten' };
const VAN_2017 = jaartabel2017(
  [
    'Pleegzorg',
    'Spiegelgesprek met pleegouders: wat heb je nodig?',
    'Input voor de notitie.',
    'Begin 2018 een vervolg.',
  ],
  ['Thuiszorg', 'Groepsgesprek met zorgmedewerkers', 'Verwerkt in notitie.', 'Afgerond.'],
);

let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;
beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
});
afterEach(() => bot.stop());

const atHoe = (): Promise<string> => atStepHoe(carla, samira, SAMIRA);

describe('how others did it', () => {
  test('is asked in the chat, also of what was done before the bot', async () => {
    await takeOver(carla, VAN_2017);
    await addOpdracht(carla, SAMIRA);

    const found = await samira.say('voorbeelden van een spiegelgesprek');
    expect(found.text).toContain('Voorbeelden: spiegelgesprek');
    expect(found.text).toContain('Pleegzorg (2017)');
    expect(found.text).not.toContain('Thuiszorg (2017)');
    const one = await samira.pressCard('Bekijk');
    expect(one.text).toContain('Spiegelgesprek met pleegouders: wat heb je nodig?');
    expect(one.text).toContain('Input voor de notitie.');
    expect(one.text).toContain('niet bekend');
    expect((await samira.say('hoe deden anderen het met zorgmedewerkers?')).text).toContain(
      'Thuiszorg (2017)',
    );
  });

  test('is nothing yet as long as nothing is finished, and says so when nothing fits', async () => {
    await addOpdracht(carla, SAMIRA);
    expect((await samira.say('voorbeelden')).text).toContain('Er is nog geen opdracht afgerond.');
    await takeOver(carla, VAN_2017);

    const none = await samira.say('voorbeelden van een testsessie');
    expect(none.text).toContain('Er is nog geen afgeronde opdracht die hierbij past: testsessie.');
    expect((await samira.pressCard('Bekijk alle voorbeelden')).text).toContain('2 voorbeelden.');
  });

  test('is not for who takes no part, nor is a plan that goes on an example', async () => {
    const els = await bot.opened(ELS);
    expect((await els.say('voorbeelden')).text).toContain('Alleen wie meedoet met Samenkracht!');
    await atHoe();
    const opdracht = (await bot.app.opdrachten.list())[0]?.id ?? '';

    const { message } = await (await bot.opened(DIANA)).execute('opdrachten.voorbeeld', {
      voorbeeld: opdracht,
    });
    expect(message).toContain('Deze opdracht is niet afgerond.');
  });

  test('has no button in the plan nor on a werkblad as long as nothing is finished', async () => {
    const opdracht = await atHoe();
    const { card: step } = await samira.execute('opdrachten.openPlan', { opdracht, onderdeel: 'hoe' });
    expect(step?.text).toContain('Stap 3 van 5');
    expect(step?.buttons).toContain('Bekijk het werkblad');
    expect(step?.buttons).not.toContain('Bekijk voorbeelden');
    expect(step?.buttons).not.toContain('Bekijk eerdere inbreng');
    expect((await samira.say('werkblad spiegelgesprek')).buttons).not.toContain('Bekijk voorbeelden');

    await takeOver(carla, VAN_2017);

    const blad = await samira.say('werkblad spiegelgesprek');
    expect((await samira.pressCard('Bekijk voorbeelden', {}, { on: blad })).text).toContain(
      'Pleegzorg (2017)',
    );
  });

  test('is where a projectleider starts: from the step, with what was chosen stored, and back to it', async () => {
    await takeOver(carla, VAN_2017);
    await atHoe();

    const found = await samira.pressCard('Bekijk voorbeelden', { methoden: 'spiegelgesprek' });
    expect(found.text).toContain('Pleegzorg (2017)');
    await samira.pressCard('Bekijk');
    const step = await samira.pressCard('Terug naar het plan');
    expect(step.text).toContain('Stap 3 van 5');
    expect(step.inputs).toMatchObject({ methoden: 'spiegelgesprek' });

    const blad = await samira.pressCard('Bekijk het werkblad', { methoden: 'spiegelgesprek' });
    expect(blad.text).toContain('Collega’s mogen aan het eind vragen stellen');
    await samira.pressCard('Terug naar het plan');
    expect((await samira.pressCard('Bewaar en verder', { methoden: 'spiegelgesprek' })).text).toContain(
      'Stap 4 van 5',
    );
  });
});

test('a projectleider who starts from an example hands in a plan in that way, and the coördinator reads it', async () => {
  await takeOver(carla, VAN_2017);
  await addOpdracht(carla, SAMIRA);
  const found = await samira.say('voorbeelden van een spiegelgesprek');
  expect((await samira.pressCard('Bekijk', {}, { on: found })).text).toContain('Input voor de notitie.');

  await beginPlan(samira);
  const { centraleVraag, doel, niveau, ervaring, rolTrekker, activiteitDatum, terugkoppelingWijze } = ANSWERS;
  await samira.pressCard('Bewaar en verder', { centraleVraag, doel, niveau });
  await samira.pressCard('Bewaar en verder', { ervaring });
  const examples = await samira.pressCard('Bekijk voorbeelden', { methoden: 'spiegelgesprek' });
  expect(examples.text).toContain('Pleegzorg (2017)');
  await samira.pressCard('Bekijk');
  await samira.pressCard('Terug naar het plan');
  await samira.pressCard('Bekijk het werkblad', { methoden: 'spiegelgesprek' });
  expect((await samira.pressCard('Terug naar het plan')).inputs).toMatchObject({
    methoden: 'spiegelgesprek',
  });
  await samira.pressCard('Bewaar en verder', { methoden: 'spiegelgesprek' });
  await samira.pressCard('Bewaar en verder', {
    ...{ rolTrekker, activiteitDatum },
    ...{ activiteitSoort: 'spiegelgesprek', activiteitAantal: '8' },
  });
  await samira.pressCard('Bewaar en verder', { terugkoppelingWijze });
  await samira.pressCard('Plan indienen');

  const opdracht = (await bot.app.opdrachten.list()).find(({ state }) => state.status === 'plan ingediend');
  expect(opdracht?.state).toMatchObject({
    plan: { methoden: ['spiegelgesprek'], activiteiten: [{ soort: 'spiegelgesprek', aantal: 8 }] },
  });
  const read = await carla.execute('opdrachten.review', { opdracht: opdracht?.id ?? '' });
  expect(read.card?.text).toContain('spiegelgesprek');
  expect(JSON.stringify(read.card?.json)).not.toContain('Pleegzorg (2017)');
});

describe('a werkblad', () => {
  test('is there for each way of listening, methode Jet with its conversations', async () => {
    const jet = await samira.say('werkblad methode Jet');

    expect(jet.text).toContain('Waarom zitten juist wij hier?');
    expect(jet.text).toContain('jouw droom en jouw allergie');
    expect(jet.text).toContain('2 tot 4 bijeenkomsten');
    expect((await samira.say('werkbladen')).text).toContain('12 werkbladen');
  });

  test('is written by the coördinator, found by its name, and taken away again', async () => {
    await carla.say('nieuw werkblad');
    const saved = await carla.pressCard('Bewaar', {
      naam: 'wereldcafé',
      past: 'Als je met veel mensen tegelijk wilt praten.',
      mensen: '20 tot 40 mensen',
      tijd: 'Een avond',
      stappen: '- Zet vier tafels klaar.\n- Wissel elk kwartier.',
    });
    expect(saved.text).toContain('Het werkblad is bewaard.');
    expect((await samira.say('werkblad wereldcafe')).text).toContain('2. Wissel elk kwartier.');

    await carla.say('werkblad wereldcafé');
    await carla.pressCard('Haal het werkblad weg');
    await carla.pressCard('Haal weg');
    expect((await samira.say('werkblad wereldcafé')).text).not.toContain('Wissel elk kwartier.');
  });

  test('of the bot is replaced by that of the region, and stands there again when that is taken away', async () => {
    await carla.say('werkblad spiegelgesprek');
    await carla.pressCard('Pas het werkblad aan');
    await carla.pressCard('Bewaar', { tijd: 'Drie uur, met soep.' });
    expect((await samira.say('werkblad spiegelgesprek')).text).toContain('Drie uur, met soep.');

    await carla.say('werkblad spiegelgesprek');
    await carla.pressCard('Haal het werkblad weg');
    await carla.pressCard('Haal weg');
    expect((await samira.say('werkblad spiegelgesprek')).text).toContain('ongeveer 2 uur');
  });

  test('is not written by who is no coördinator, and a bad one comes back with what was typed', async () => {
    expect((await samira.say('nieuw werkblad')).text).toContain(
      'Alleen de coördinator kan een werkblad schrijven',
    );
    await carla.say('nieuw werkblad');
    const stappen = Array.from({ length: 13 }, (_, index) => `Stap ${index + 1}`).join('\n');

    const again = await carla.pressCard('Bewaar', {
      naam: 'lang',
      past: 'Altijd.',
      mensen: '5',
      tijd: 'Een uur',
      stappen,
      dagen: 'ooit',
    });
    expect(again.text).toContain('Dit lees ik niet als een dag: ‘ooit’.');
    expect(again.inputs).toMatchObject({ stappen });
    expect((await carla.pressCard('Bewaar', { dagen: '' })).text).toContain('Schrijf hooguit 12 stappen op.');
  });

  test('of the fixed group has its days, and who asks the group reads how often that was done', async () => {
    await carla.say('werkblad VB-focusgroep');
    await carla.pressCard('Pas het werkblad aan');
    await carla.pressCard('Bewaar', { dagen: '12 januari 2027 en 9 maart 2027' });
    expect((await samira.say('werkblad VB-focusgroep')).text).toContain('In het laatste jaar niet gevraagd.');
    await atHoe();
    const first = await samira.pressCard('Bewaar en verder', { methoden: 'VB-focusgroep' });
    expect(first.text).toContain('Zij komen bij elkaar op 12 jan 2027 en 9 mrt 2027.');
    expect(first.text).not.toContain('niet te vaak');
    await samira.pressCard('Voeg activiteit toe', {
      activiteitSoort: 'VB-focusgroep',
      activiteitDatum: '2027-01-12',
      activiteitAantal: '8',
    });

    await addOpdracht(carla, SAMIRA, { titel: 'Vervoer op maat' });
    await beginPlan(samira, 'Vervoer op maat');
    const { doel, niveau, ervaring } = ANSWERS;
    await samira.pressCard('Bewaar en verder', {
      centraleVraag: 'Hoe wil jij naar je werk?',
      doel: `${doel} Voor het vervoer.`,
      niveau,
    });
    await samira.pressCard('Bewaar en verder', { ervaring: `${ervaring} En hun begeleiders.` });
    const second = await samira.pressCard('Bewaar en verder', { methoden: 'VB-focusgroep' });
    expect(second.text).toContain('Vraag de VB-focusgroep niet te vaak');
    expect(second.text).toContain('Er staat nog 1 keer gepland.');
  });
});

test('the checklist says what to think of before, during and after, and what must be there from the beginning', async () => {
  const list = await samira.say('checklist');

  for (const words of ['Vooraf', 'Tijdens het gesprek', 'Daarna', 'Zeg eerlijk wat niet kan'])
    expect(list.text).toContain(words);
  for (const words of ['vertaalt en bemiddelt', 'Professionals die adviseren', 'op hun eigen terrein'])
    expect(list.text).toContain(words);
  expect((await samira.pressCard('Bekijk de werkbladen', {}, { on: list })).text).toContain('spiegelgesprek');
});
