import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CardView } from '../support/card-reader.ts';
import { timeIs } from '../support/herinneringen.ts';
import { CARLA, SAMIRA } from '../support/people.ts';
import { addOpdracht, opdrachtOf } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/**
 * A year of the secretary of an adviesraad, who has no account here: what the raad writes and hears goes through the coördinator and
 * the projectleider. At the end the raad can be told what became of everything that it said.
 */
let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;
let vervoer: string;
let wonen: string;
let raad: string;

beforeAll(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
  vervoer = opdrachtOf(await addOpdracht(carla, SAMIRA, { titel: 'Vervoer in de regio' }));
  wonen = opdrachtOf(await addOpdracht(carla, SAMIRA, { titel: 'Beschermd wonen' }));
  await carla.say('nieuwe adviesraad');
  await carla.pressCard('Voeg toe', { naam: 'Adviesraad Sociaal Domein', waar: 'Huizen', van: '2015' });
  const { entries } = await bot.store.log.readAll('', 10_000);
  raad = entries.find(({ stream }) => stream.startsWith('adviesraad:'))?.stream.split(':')[1] ?? '';
});
afterAll(() => bot.stop());

const at = (dag: string): Promise<void> => timeIs(bot, `${dag}T09:00:00.000Z`);

async function adviesVan(opdracht: string) {
  return (await bot.app.opdrachten.get(opdracht)).state.adviezen?.[0];
}

async function fill(
  client: TeamsClient,
  opdracht: string,
  verb: string,
  inputs: Readonly<Record<string, string>>,
  submit = 'Bewaar',
): Promise<CardView> {
  const advies = (await adviesVan(opdracht))?.id;
  const data = { opdracht, ...(advies === undefined ? {} : { advies }) };
  const { card, message } = await client.execute(`opdrachten.${verb}Form`, data);
  if (!card) throw new Error(message);
  return client.pressCard(submit, inputs, { on: card });
}

describe('the year of an adviesraad', () => {
  test('begins with two questions and a meeting', async () => {
    const vraag = { raad, vraag: 'Wat vindt de raad van het nieuwe vervoer?', stukken: 'DOC-27000010' };
    await fill(samira, vervoer, 'askAdvies', { ...vraag, uiterlijk: '2027-01-15' }, 'Leg de vraag vast');
    const ook = { raad, vraag: 'Wat mist de raad in het plan voor wonen?', uiterlijk: '2027-02-01' };
    await fill(carla, wonen, 'askAdvies', ook, 'Leg de vraag vast');
    const { card } = await carla.execute('adviesraden.planOverlegForm', { raad });
    await carla.pressCard('Bewaar', { datum: '2027-01-20' }, { on: card });

    const waiting = await carla.say('welke adviezen zijn nog niet binnen');
    expect(waiting.text).toContain('Vervoer in de regio');
    expect(waiting.text).toContain('Beschermd wonen');
    expect((await carla.say('communicatiekalender')).text).toContain(
      '20 jan 2027: Overleg met de adviesraad',
    );
  });

  test('the raad advises on the one in time, and on the other not at all', async () => {
    await at('2027-01-14');
    await fill(samira, vervoer, 'receiveAdvies', {
      conclusie: 'positief mits',
      samenvatting: 'Doen, als reizen in het weekend kan.',
      vindplaats: 'DOC-27000099',
      punten: '1. Laat de bus ook in het weekend rijden.\n2. Geef chauffeurs een training.',
    });
    await at('2027-02-01');
    expect((await samira.say('herinneringen')).text).toContain('Leg het advies van de raad vast');
    await fill(samira, wonen, 'closeAdvies', { reden: 'De raad kwam niet bij elkaar.' }, 'Leg vast');

    expect((await carla.say('welke adviezen zijn nog niet binnen')).text).not.toContain('Beschermd wonen');
    expect((await carla.say('welke raden wachten op antwoord')).text).toContain('Vervoer in de regio');
  });

  test('the raad hears point by point what is done with it, and gives a signaal of its own', async () => {
    const [bus, training] = (await adviesVan(vervoer))?.ontvangen?.punten ?? [];
    await fill(samira, vervoer, 'answerAdvies', {
      punten: bus?.id ?? '',
      oordeel: 'niet',
      waarom: 'Het contract loopt tot 2028.',
    });
    await fill(samira, vervoer, 'answerAdvies', { punten: training?.id ?? '', oordeel: 'overgenomen' });
    await at('2027-02-04');
    await fill(samira, vervoer, 'tellAdvies', { hoe: 'In hun vergadering.', terugkijken: '2027-08-02' });
    expect((await carla.say('welke raden wachten op antwoord')).text).not.toContain('Vervoer in de regio');

    await carla.say('nieuw signaal');
    const signaal = {
      bron: 'adviesraad',
      raadId: raad,
      onderwerp: 'De folder',
      tekst: 'De folder is te moeilijk.',
    };
    await carla.pressCard('Bewaar', signaal);
    await carla.pressCard('Beantwoord');
    await carla.pressCard('Bewaar', { antwoord: 'We maken een nieuwe.', reden: 'Hij is te lang.' });
    await carla.pressCard('Het is verteld');
    await carla.pressCard('Bewaar', { terugkijken: '2027-08-02' });
  });

  test('the meeting was held, and half a year later nobody forgot to look back', async () => {
    const held = await carla.say('herinneringen');
    expect(held.text).toContain('Leg vast wat met de adviesraad is besproken');
    const { card: shown } = await carla.execute('adviesraden.show', { raad });
    const form = await carla.pressCard('Vul in', {}, { on: shown });
    await carla.pressCard('Bewaar', { besproken: 'Het vervoer en de folder.' }, { on: form });

    await at('2027-08-02');
    const owed = (await carla.say('herinneringen')).text;
    expect(owed).toContain('Kijk terug op het advies van de raad');
    expect(owed).toContain('Kijk terug op het signaal van de raad');
    expect(owed).toContain('Plan een overleg met de adviesraad');
    await fill(carla, vervoer, 'lookBackAdvies', {
      uitkomst: 'gedaan',
      toelichting: 'De training is geweest.',
    });

    expect((await carla.say('wat adviseerde de adviesraad van Huizen over training')).text).toContain(
      'teruggekeken: gedaan',
    );
  });

  test('is counted apart, and is in nothing that residents said', async () => {
    const figures = await carla.say('cijfers');
    expect(figures.text).toContain('2 gevraagd, 1 ontvangen (1 op tijd), 1 niet gekomen');
    expect(figures.text).toContain('1 overgenomen, 0 deels, 1 niet');
    expect((await carla.say('welke inbreng is er bij Vervoer in de regio')).text).not.toContain('weekend');
  });
});
