import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { agreedPlan, type Cast, decide } from '../support/afhandeling-story.ts';
import { CARLA, SAMIRA } from '../support/people.ts';
import { addOpdracht, beginPlan, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
let carla: TeamsClient;

beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
});
afterEach(() => bot.stop());

describe('the phase of an opdracht', () => {
  test('is not known until somebody chooses it, and its history keeps what it was', async () => {
    const samira = await bot.opened(SAMIRA);
    await addOpdracht(carla, SAMIRA);
    const opdracht = await samira.say(`status ${TITEL}`);
    expect(opdracht.text).toContain('Fase: nog niet bekend');

    await samira.pressCard('Kies de fase');
    const chosen = await samira.pressCard('Bewaar', { fase: 'ontwikkeling' });
    await samira.pressCard('Kies de fase');
    const next = await samira.pressCard('Bewaar', { fase: 'uitvoering' });
    await samira.pressCard('Kies de fase');
    const unknown = await samira.pressCard('Bewaar', { fase: 'onbekend' });

    expect(chosen.text).toContain('Bewaard: de fase is ontwikkeling.');
    expect(next.text).toContain('Fase: uitvoering');
    expect(unknown.text).toContain('Fase: nog niet bekend');
    const history = await carla.say(`geschiedenis ${TITEL}`);
    expect(history.text).toContain('heeft de fase van het beleid gekozen');
    expect(history.text).toContain('ontwikkeling');
  });

  test('that is past the beginning is said above the question to residents, and not before anybody knows it', async () => {
    const samira = await bot.opened(SAMIRA);
    await addOpdracht(carla, SAMIRA);
    const early = await beginPlan(samira);
    expect(early.text).not.toContain('Vanaf het begin?');
    await samira.pressCard('Later verder');
    await samira.say(`status ${TITEL}`);
    await samira.pressCard('Kies de fase');
    const chosen = await samira.pressCard('Bewaar', { fase: 'ontwikkeling' });

    const step = await samira.pressCard('Verder met het plan', {}, { on: chosen });

    expect(step.text).toContain('Het beleid wordt al gemaakt.');
    await samira.say(`status ${TITEL}`);
    await samira.pressCard('Kies de fase');
    const evaluated = await samira.pressCard('Bewaar', { fase: 'evaluatie' });
    const again = await samira.pressCard('Verder met het plan', {}, { on: evaluated });
    expect(again.text).not.toContain('Vanaf het begin?');
  });

  test('filters the opdrachten that are asked for', async () => {
    await bot.opened(SAMIRA);
    await addOpdracht(carla, SAMIRA);
    const added = await addOpdracht(carla, SAMIRA, { titel: 'Leerlingenvervoer' });
    expect(added.text).toContain('Opdracht toegevoegd');
    const one = await carla.say('status Leerlingenvervoer');
    expect(one.text).toContain('Fase: nog niet bekend');
    await carla.pressCard('Kies de fase');
    await carla.pressCard('Bewaar', { fase: 'evaluatie' });

    const found = await carla.say('welke opdrachten zitten in de fase evaluatie');

    expect(found.text).toContain('Leerlingenvervoer');
    expect(found.text).not.toContain(TITEL);
    expect(JSON.stringify(found.json)).toContain('fase evaluatie');
  });

  test('is chosen by nobody but its projectleider and the coördinator, and not once it was withdrawn', async () => {
    const cast = await agreedPlan(bot);
    const foreign = await cast.pieter.say(`status ${TITEL}`);
    expect(foreign.buttons).not.toContain('Kies de fase');
    await carla.say(`status ${TITEL}`);
    const form = await carla.pressCard('Kies de fase');
    await decide(bot, carla, { uitkomst: 'ingetrokken', toelichting: 'Het rijk besluit nu.' });

    const refused = await carla.press('Bewaar', { fase: 'evaluatie' }, { on: form });

    expect(refused.message ?? refused.card?.text).toContain(
      'Deze opdracht is ingetrokken. De fase blijft zoals die was.',
    );
    const after = await carla.say(`status ${TITEL}`);
    expect(after.buttons).not.toContain('Kies de fase');
  });
});

describe('the phase of a topic', () => {
  test('stands on the jaaragenda with how it went, and the opdracht begins in it', async () => {
    await carla.say('jaaragenda 2027');
    await carla.pressCard('Voeg onderwerpen toe');
    await carla.pressCard('Voeg toe', { titel: 'Dagbesteding' });
    const topic = await carla.pressCard('Bekijk');
    expect(topic.text).toContain('Nog niet bekend');
    await carla.pressCard('Kies de fase');
    await carla.pressCard('Bewaar', { fase: 'uitvoering' });
    await carla.pressCard('Kies de fase');
    const changed = await carla.pressCard('Bewaar', { fase: 'evaluatie' });

    expect(changed.text).toContain('Bewaard: de fase is evaluatie.');
    expect(changed.text).toMatch(/Evaluatie, gekozen op .* door Carla de Boer\. Eerder: uitvoering/);
    const agenda = await carla.say('jaaragenda 2027');
    expect(agenda.text).toContain('fase evaluatie');
    const asked = await carla.say('welke onderwerpen van de jaaragenda 2027 zijn in de fase evaluatie');
    expect(asked.text).toContain('Dagbesteding');
  });
});

describe('what was decided two years ago', () => {
  let cast: Cast;
  beforeEach(async () => {
    cast = await agreedPlan(bot);
    await decide(bot, carla);
  });

  test('is proposed to the coördinator alone, becomes a topic in the phase evaluatie, and is not proposed again', async () => {
    const early = await carla.say('jaaragenda 2027');
    expect(early.text).not.toContain('Terugkijken');
    const others = await cast.samira.say('jaaragenda 2028');
    expect(others.text).not.toContain('Terugkijken');
    const agenda = await carla.say('jaaragenda 2028');
    expect(agenda.text).toContain('Over 1 opdracht is twee jaar geleden of iets eerder besloten.');

    const proposals = await carla.pressCard('Bekijk wat terugkijken vraagt');
    expect(proposals.text).toContain(TITEL);
    const form = await carla.pressCard('Kies');
    const taken = await carla.pressCard('Zet op de jaaragenda', {}, { on: form });
    const again = await carla.pressCard('Zet op de jaaragenda', {}, { on: form });

    expect(taken.text).toContain(`‘${TITEL}’ staat op de jaaragenda van 2028`);
    expect(again.text).toContain('Op de jaaragenda gezet door Carla de Boer');
    const after = await carla.say('jaaragenda 2028');
    expect(after.text).toContain('1 onderwerp: 1 voorlopig.');
    expect(after.text).toContain('uit een eerder besluit · fase evaluatie');
    expect(after.text).not.toContain('Terugkijken');
    const topic = await carla.pressCard('Bekijk');
    expect(topic.text).toContain('Hierover is besloten op');
    expect((await carla.pressCard('Bekijk de eerdere opdracht')).text).toContain(TITEL);
  });

  test('is left out with a reason, which stands there, and another year does not propose it', async () => {
    await carla.say('jaaragenda 2028');
    await carla.pressCard('Bekijk wat terugkijken vraagt');
    await carla.pressCard('Kies');
    const without = await carla.pressCard('Sla over');
    expect(without.text).toContain('Schrijf waarom terugkijken nu niet nodig is.');

    const done = await carla.pressCard('Sla over', { reden: 'Het beleid is al vervangen.' });

    expect(done.text).toContain('Niet, volgens Carla de Boer: Het beleid is al vervangen.');
    bot.clock.advance(370 * 24 * 60 * 60 * 1000);
    const later = await carla.say('jaaragenda 2029');
    expect(later.text).not.toContain('Terugkijken');
  });

  test('is chosen once, also by two coördinatoren at the same time, and never yes with a reason for no', async () => {
    await carla.say('jaaragenda 2028');
    await carla.pressCard('Bekijk wat terugkijken vraagt');
    const form = await carla.pressCard('Kies');
    const both = await carla.pressCard('Zet op de jaaragenda', { reden: 'Niet nodig.' }, { on: form });
    expect(both.text).toContain('Haal dit weg, of kies ‘Sla over’.');
    await carla.say('jaaragenda 2028');
    await carla.pressCard('Bekijk wat terugkijken vraagt');
    await carla.pressCard('Kies');
    await carla.pressCard('Zet op de jaaragenda');

    const late = await carla.press('Sla over', { reden: 'Toch niet.' }, { on: form });

    expect(late.message ?? late.card?.text).toContain('Hierover is al gekozen. Er is niets veranderd.');
  });
});
