import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { CardView } from '../support/card-reader.ts';
import { choicesOf } from '../support/card-reader.ts';
import { actionsOf } from '../support/card-reading.ts';
import { timeIs } from '../support/herinneringen.ts';
import { BEHEER, CARLA, PIETER, SAMIRA } from '../support/people.ts';
import { addOpdracht } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

const RAPPORT = {
  rapportsoort: 'CEO Jeugd',
  titel: 'Ervaringen met jeugdhulp',
  jaar: '2025',
  gemeenten: 'Hilversum,Huizen',
  respons: '412',
  responsProcent: '38,5',
  link: 'https://voorbeeld.nl/ceo-jeugd-2025',
  gedeeldMet: 'de colleges,de gemeenteraden',
};
const BEVINDINGEN = [
  '- Wachttijd: De helft wachtte langer dan drie maanden.',
  '- Bejegening: Bijna iedereen voelt zich serieus genomen.',
  '- Ouders willen één plek voor al hun vragen.',
].join('\n');

let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;

beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
});
afterEach(() => bot.stop());

async function takeIn(inputs: Readonly<Record<string, string>> = {}): Promise<CardView> {
  await carla.say('nieuw rapport');
  return carla.pressCard('Bewaar', { ...RAPPORT, ...inputs });
}

async function openRapport(): Promise<CardView> {
  await carla.say('rapporten');
  return carla.pressCard('Bekijk');
}

async function withBevindingen(): Promise<CardView> {
  await takeIn();
  await carla.pressCard('Voeg bevindingen toe');
  return carla.pressCard('Bewaar', { lijst: BEVINDINGEN });
}

/** The first finding is Samira's, before that day. */
async function agree(datum = '2026-12-14'): Promise<CardView> {
  await withBevindingen();
  await carla.pressCard('Bekijk');
  await carla.pressCard('Spreek af wat ermee gebeurt');
  return carla.pressCard('Bewaar', { wat: 'Opnemen in het plan voor de wachttijd.', aan: SAMIRA.id, datum });
}

async function entries(): Promise<number> {
  return (await bot.store.log.readAll('', 10_000)).entries.length;
}

describe('a report of what residents told before', () => {
  test('keeps a gemeente that left the region when something else of it changes', async () => {
    await takeIn();
    const bas = await bot.opened(BEHEER);
    const form = await bas.pressCard('Gemeente wijzigen', {}, { on: await bas.say('regio') });
    await bas.pressCard('Bewaar', { gemeente: 'Huizen', tot: '2025' }, { on: form });
    const change = await carla.pressCard('Pas het rapport aan', {}, { on: await openRapport() });
    expect(choicesOf(change, 'gemeenten')).toContain('Huizen');

    const saved = await carla.pressCard('Bewaar', { titel: 'Hoe jeugdhulp gaat' }, { on: change });

    expect(saved.text).toContain('Gemeenten: Hilversum, Huizen');
  });

  test('is taken in with what is known of it, and what is not known is said', async () => {
    const whole = await takeIn();
    expect(whole.text).toContain('Het rapport is bewaard. Voeg nu de bevindingen toe.');
    expect(whole.text).toContain('412 mensen (38,5%)');
    expect(whole.text).toContain('Hilversum, Huizen');
    expect(whole.text).toContain('de colleges en de gemeenteraden');

    const bare = await takeIn({
      titel: 'Klachten',
      gemeenten: '',
      respons: '',
      responsProcent: '',
      link: '',
      gedeeldMet: '',
    });
    expect(bare.text.match(/niet bekend/g)).toHaveLength(4);
  });

  test('gets its findings as a list, each with its theme', async () => {
    const card = await withBevindingen();

    expect(card.text).toContain('3 bevindingen zijn bewaard.');
    expect(card.text).toContain('Wachttijd: De helft wachtte langer dan drie maanden.');
    expect(card.text).toContain('Overig: Ouders willen één plek voor al hun vragen.');
    expect((await carla.say('rapporten')).text).toContain('over 3 is nog niets afgesproken');
  });

  test('is for everybody who takes part, and written by the coördinator alone', async () => {
    await withBevindingen();
    expect((await samira.say('rapporten')).text).toContain('Alleen wie meedoet met Samenkracht!');
    await addOpdracht(carla, SAMIRA);

    const list = await samira.say('rapporten');
    expect(list.text).toContain('Ervaringen met jeugdhulp');
    expect(list.buttons).not.toContain('Leg een rapport vast');
    expect((await samira.pressCard('Bekijk')).buttons).not.toContain('Voeg bevindingen toe');
    expect((await samira.say('nieuw rapport')).text).toContain('Alleen de coördinator kan');
  });

  test.each([
    ['a year to come', { jaar: '2027' }, 'Vul een jaar in van 1990 tot en met 2026.'],
    ['a link that is none', { link: 'voorbeeld' }, 'begint met https://'],
    ['a link with a password', { link: 'https://ik:geheim@voorbeeld.nl' }, 'begint met https://'],
    ['more than all who were asked', { responsProcent: '140' }, 'van 0 tot en met 100'],
    ['a number of people below nothing', { respons: '-5' }, 'van 0 tot en met'],
  ])('with %s comes back with a question, and nothing is stored', async (_what, inputs, question) => {
    const before = await entries();
    const again = await takeIn(inputs);

    expect(again.text).toContain(question);
    expect(again.inputs).toMatchObject({ titel: RAPPORT.titel });
    expect(await entries()).toBe(before);
  });

  test('with more findings than somebody can oversee says so, and what was typed is there', async () => {
    await takeIn();
    await carla.pressCard('Voeg bevindingen toe');
    const lijst = Array.from({ length: 61 }, (_, index) => `Thema: bevinding ${index + 1}`).join('\n');

    const again = await carla.pressCard('Bewaar', { lijst });

    expect(again.text).toContain('Een rapport heeft hooguit 60 bevindingen. Dit worden er 61.');
    expect(again.inputs).toMatchObject({ lijst });
  });
});

test('a finding of a raadpleging becomes a topic of the jaaragenda, once, with where it is from', async () => {
  await takeIn({ rapportsoort: 'onderzoek', titel: 'Raadpleging over de jaaragenda' });
  await carla.pressCard('Voeg bevindingen toe');
  await carla.pressCard('Bewaar', { lijst: 'vervoer: Er rijdt in de avond niets.' });
  await carla.pressCard('Bekijk');
  const form = await carla.pressCard('Zet op de jaaragenda');
  const empty = await carla.pressCard('Zet op de jaaragenda', { titel: '' }, { on: form });
  expect(empty.text).toContain('Vul een onderwerp in.');
  const set = await carla.pressCard('Zet op de jaaragenda', { titel: 'Vervoer in de avond' }, { on: empty });
  expect(set.text).toContain('Het staat nu als voorlopig onderwerp op de jaaragenda van 2027.');
  await carla.pressCard('Zet op de jaaragenda', { titel: 'Vervoer in de avond' }, { on: empty });

  const agenda = await carla.say('jaaragenda 2027');
  expect(agenda.text).toContain('1 onderwerp');
  expect(agenda.text).toContain('van inwoners');
  const topic = await carla.pressCard('Bekijk', {}, { on: agenda });
  expect(topic.text).toContain('Raadpleging over de jaaragenda. Er rijdt in de avond niets.');
});

describe('what is agreed about a finding', () => {
  test('is owed by who does it, reminds on time, and is done when it is recorded', async () => {
    expect((await agree()).text).toContain('Samira El Amrani ziet dit bij ‘herinneringen’');

    const owed = await samira.say('herinneringen');
    expect(owed.text).toContain('Doe wat is afgesproken over een bevinding');
    expect(owed.text).toContain('Wachttijd: Opnemen in het plan voor de wachttijd.');
    expect((await carla.say('welke bevindingen moeten nog worden opgevolgd?')).text).toContain('Wachttijd');
    await samira.say('herinneringen');
    await samira.pressCard('Nu doen');
    await samira.pressCard('Leg vast wat er is gedaan');
    const done = await samira.pressCard('Bewaar', { hoe: 'Het staat nu in het plan.' });

    expect(done.text).toContain('Bewaard: deze bevinding is opgevolgd.');
    expect((await samira.say('herinneringen')).text).not.toContain('bevinding');
  });

  test('that is late is said to the coördinator, by name and in the own chat', async () => {
    await agree('2026-11-23');
    await timeIs(bot, '2026-11-25T09:00:00.000Z');
    await bot.app.sweep();

    expect((await carla.say('wat is te laat?')).text).toContain('Wachttijd');
    expect((await samira.say('wat is te laat?')).text).toContain('Wachttijd');
  });

  test('goes to somebody else, and asks nothing any more of who had it', async () => {
    const pieter = await bot.opened(PIETER);
    await agree();
    await carla.pressCard('Pas de afspraak aan');
    await carla.pressCard('Bewaar', { aan: PIETER.id });

    expect((await samira.say('herinneringen')).text).not.toContain('bevinding');
    expect((await pieter.say('herinneringen')).text).toContain('Doe wat is afgesproken over een bevinding');
  });

  test('is recorded by nobody else', async () => {
    const pieter = await bot.opened(PIETER);
    const card = await agree();
    await addOpdracht(carla, PIETER);
    const button = actionsOf(card.json).find(({ title }) => title === 'Leg vast wat er is gedaan');
    const { rapport, bevinding } = (button?.data ?? {}) as Record<string, unknown>;

    const { message } = await pieter.execute('rapporten.followUpForm', { rapport, bevinding });

    expect(message).toContain('Alleen wie dit zou doen en de coördinator');
  });
});
