import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import Papa from 'papaparse';
import { fieldLabel } from '../../src/opdrachten/ground/plan-fields.ts';
import { PLAN_FILTERS } from '../../src/opdrachten/ground/plan-filters.ts';
import type { CardView } from '../support/card-reader.ts';
import { CARLA, DIANA, DO_CHANNEL, PIETER, SAMIRA } from '../support/people.ts';
import { addOpdracht, beginPlan, fillInPlan, makePlan, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;
let pieter: TeamsClient;
let diana: TeamsClient;

beforeAll(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
  pieter = await bot.opened(PIETER);
  diana = await bot.opened(DIANA);
  await addOpdracht(carla, SAMIRA, {
    programma: 'Gezondheid en Ondersteuning',
    gemeenten: 'Hilversum,Huizen',
  });
  await addOpdracht(carla, PIETER, {
    titel: 'Leerlingenvervoer 2027',
    programma: 'Jeugd en Onderwijs',
    gemeenten: 'Laren',
    overleg: 'pfho',
    datum: '2027-01-14',
  });
  await addOpdracht(carla, PIETER, {
    titel: '=1+1 Pleegzorg dichtbij huis',
    programma: 'Jeugd en Onderwijs',
    gemeenten: 'Laren',
    overleg: 'pfho',
    datum: '2027-01-14',
  });
  await makePlan(samira);
});
afterAll(() => bot.stop());

describe('a question in the chat', () => {
  test('is answered with a list, how it was understood, and how many there are', async () => {
    const card = await carla.say('Welke opdrachten hebben nog geen plan?');

    expect(card.text).toContain('2 opdrachten.');
    expect(card.text).toContain('Leerlingenvervoer 2027');
    expect(card.text).not.toContain(TITEL);
    expect(card.buttons).toContain('✕ zonder plan');
    expect(card.buttons).toContain('Exporteer');
  });

  test('is wider when a part of it is taken away', async () => {
    const narrow = await carla.say('opdrachten van jeugd zonder plan');
    expect(narrow.text).toContain('2 opdrachten.');

    const wider = await carla.pressCard('✕ Jeugd en Onderwijs', {}, { on: narrow });
    const all = await carla.pressCard('✕ zonder plan', {}, { on: wider });
    expect(all.text).toContain('3 opdrachten.');
    expect(all.text).toContain('plan gevraagd: 2 · plan ingediend: 1');
  });

  test('goes on from the one before', async () => {
    await carla.say('opdrachten van jeugd');
    const card = await carla.say('en van gezondheid?');

    expect(card.text).toContain('1 opdracht.');
    expect(card.text).toContain(TITEL);
    expect(card.buttons).toContain('✕ Gezondheid en Ondersteuning');
  });

  test('with a typing error says how it was read', async () => {
    const card = await carla.say('opdrachten in hilversm');

    expect(card.text).toContain('‘hilversm’ las ik als ‘hilversum’.');
    expect(card.text).toContain(TITEL);
  });

  test('beside another in one message gets an answer of its own, in the order in which they were asked', async () => {
    const answersTo = async (text: string): Promise<readonly CardView[]> => {
      const before = carla.screen().length;
      await carla.say(text);
      return carla.screen().slice(before);
    };
    const [known, unknown] = await answersTo(
      'wat is er besloten in Laren? En welke eend staat in het zwembad?',
    );
    expect(known?.buttons).toContain('✕ Laren');
    expect(unknown?.text).toContain('welke eend staat in het zwembad?');

    const [third, fourth] = await answersTo(
      'welke opdrachten zijn er in Laren? En welke plannen zijn er van Samira?',
    );
    expect(third?.text).toContain('2 opdrachten.');
    expect(fourth?.text).toContain(TITEL);
    expect(fourth?.buttons).not.toContain('✕ Laren');
    // A button of one leaves the other as it is.
    await carla.pressCard('✕ Laren', {}, { on: third });
    expect(carla.screen().at(-1)?.text).toBe(fourth?.text);
  });

  test('of which a word is not understood says so', async () => {
    const card = await carla.say('opdrachten van jeugd en dan vrolijk');

    expect(card.text).toContain('Dit begreep ik niet, en het telt dus niet mee: ‘vrolijk’.');
  });

  test('is never answered the other way round', async () => {
    const others = await carla.say('opdrachten die niet van jeugd zijn');
    expect(others.buttons).toContain('✕ niet Jeugd en Onderwijs');
    expect(others.text).toContain('1 opdracht.');
    expect(others.text).toContain(TITEL);
    expect(others.text).not.toContain('Leerlingenvervoer');

    const both = await carla.say('opdrachten van jeugd of gezondheid');
    expect(both.text).toContain('3 opdrachten.');
  });

  test('with a word that turns it and that is not understood, is asked back and not answered', async () => {
    const card = await carla.say('opdrachten van jeugd met meer stoelen');
    expect(card.text).toContain('Wat bedoel je precies?');
    expect(card.text).toContain('‘meer’');
    expect(card.text).not.toContain('Leerlingenvervoer');

    const without = await carla.pressCard(
      'Zonder dat stuk: Opdrachten · Jeugd en Onderwijs',
      {},
      { on: card },
    );
    expect(without.text).toContain('2 opdrachten.');
  });

  test('that can mean more than one thing is asked back, and nothing is shown before it is chosen', async () => {
    const card = await carla.say('signalen en inbreng in Laren');
    expect(card.text).toContain('Wat bedoel je?');
    expect(card.text).not.toContain('Antwoord op je vraag');

    const chosen = await carla.pressCard('Signalen · Laren', {}, { on: card });
    expect(chosen.text).toContain('Antwoord op je vraag');
  });

  test('without an answer says why and what would widen it', async () => {
    const card = await carla.say('opdrachten in Eemnes zonder plan');

    expect(card.text).toContain('Geen opdrachten.');
    expect(card.text).toContain('Zonder ‘Eemnes’ zijn er 2 opdrachten.');
    expect(card.text).not.toContain('Zonder ‘zonder plan’');
    const wider = await carla.pressCard('Toon zonder ‘Eemnes’ (2)', {}, { on: card });
    expect(wider.text).toContain('2 opdrachten.');
  });

  test('is changed by choosing other values of one of its parts', async () => {
    const card = await carla.say('opdrachten in Laren');
    const form = await carla.pressCard('Wijzig ‘Laren’', {}, { on: card });
    expect(form.text).toContain('Gemeente');
    const other = await carla.pressCard('Toon het antwoord', { waarden: 'Huizen' }, { on: form });
    expect(other.text).toContain('1 opdracht.');
    expect(other.text).toContain(TITEL);

    const again = await carla.pressCard('Wijzig ‘Huizen’', {}, { on: other });
    const denied = await carla.pressCard('Toon het antwoord', { niet: 'true' }, { on: again });
    expect(denied.buttons).toContain('✕ niet Huizen');
    expect(denied.text).toContain('2 opdrachten.');

    const wrong = await carla.pressCard('Wijzig ‘niet Huizen’', {}, { on: denied });
    const refused = await carla.pressCard('Toon het antwoord', { waarden: 'Rotterdam' }, { on: wrong });
    expect(refused.text).toContain('Kies uit de lijst.');
  });

  test('is made without typing', async () => {
    const card = await carla.say('opdrachten van jeugd');
    const form = await carla.pressCard('Verfijn', {}, { on: card });
    const denied = await carla.pressCard(
      'Toon het antwoord',
      { niet: 'programma', vorm: 'aantal', hoogstens: '' },
      { on: form },
    );
    expect(denied.text).toContain('1 van de 3 opdrachten.');
    expect(denied.text).not.toContain(TITEL);
    expect((await carla.pressCard('Toon ze', {}, { on: denied })).text).toContain(TITEL);

    const again = await carla.pressCard('Verfijn', {}, { on: denied });
    const subject = await carla.pressCard('Toon het antwoord', { over: 'vergaderingen' }, { on: again });
    expect(subject.text).toContain('Dit zijn de delen die bij je keuze horen.');
    const meetings = await carla.pressCard(
      'Toon het antwoord',
      { vorm: 'lijst', van: '2027-01-01' },
      { on: subject },
    );
    expect(meetings.text).toContain('donderdag 14 januari 2027');

    const more = await carla.pressCard('Verfijn', {}, { on: meetings });
    const part = await carla.pressCard('Toon het antwoord', { bij: 'vergadering' }, { on: more });
    expect(
      (await carla.pressCard('Toon het antwoord', { waarden: 'volgende' }, { on: part })).buttons,
    ).toEqual(expect.arrayContaining(['✕ de eerstvolgende']));
  });

  test('about one opdracht opens it', async () => {
    const card = await carla.say('hoe staat het met leerlingevervoer');

    expect(card.text).toContain('Leerlingenvervoer 2027');
    expect(card.text).toContain('Het plan is gevraagd.');
  });

  test('about what is owed is answered by person and by day', async () => {
    const all = await carla.say('wat moet er nog gebeuren voor 15 januari');
    expect(all.text).toContain('Pieter Smit');

    const own = await pieter.say('wat moet ik nog doen');
    expect(own.text).toContain('Leerlingenvervoer 2027');
    expect(own.text).not.toContain(TITEL);
  });

  test('about a meeting gives its day', async () => {
    expect((await carla.say('wanneer is het volgende PFHO')).text).toContain('donderdag 14 januari 2027');
    expect((await carla.say('wat staat er op de agenda van het volgende pfho')).text).toContain(
      'Leerlingenvervoer 2027',
    );
  });

  test('is not answered where a whole channel reads along', async () => {
    const card = await bot.client(CARLA, DO_CHANNEL).say('wat is te laat');

    expect(card.text).toContain('Dat doe ik graag in onze eigen chat');
  });
});

describe('a question that begins like a command', () => {
  test('is a question all the same', async () => {
    expect((await pieter.say('mijn opdrachten zonder plan')).buttons).toContain('✕ zonder plan');
    expect((await carla.say('toezeggingen van Samira')).text).toContain('Geen toezeggingen.');
    expect((await carla.say('vergaderingen in Q1 2027')).text).toContain('14 januari 2027');
    expect((await carla.say('hoi, welke opdrachten zijn er in Laren?')).text).toContain('2 opdrachten.');
  });

  test('for figures of a programme or a year gets them', async () => {
    const card = await carla.say('cijfers van jeugd in 2027');
    expect(card.text).toContain('Cijfers van 2027');
    expect(card.text).toContain('Jeugd en Onderwijs');
    expect(card.text).not.toContain('Gezondheid');
    expect((await carla.say('overzicht 2027')).text).toContain('Cijfers van 2027');
    expect((await carla.say('hoe doen we het dit kwartaal')).text).toContain('per jaar en per programma');
    expect((await samira.say('hoe doen we het dit jaar')).text).toContain(
      'Alleen directieleden en de coördinator',
    );
  });
});

describe('an answer', () => {
  test('about one opdracht asks what an unknown place means', async () => {
    const card = await carla.say('hoe staat het met leerlingenvervoer in Rotterdam');
    expect(card.text).toContain('‘rotterdam’ ken ik niet');
    expect(card.text).toContain('Zonder die naam is het deze vraag: Opdrachten · Leerlingenvervoer 2027.');
  });

  test('is divided as was asked', async () => {
    // Nothing of another number beside it.
    expect((await carla.say('hoeveel mensen hoorden wat ermee is gedaan')).text).not.toContain(
      'plan gevraagd',
    );
    const card = await carla.say('hoeveel opdrachten per programma');
    expect(card.text).toContain('Gezondheid en Ondersteuning: 1 · Jeugd en Onderwijs: 2');
  });

  test('knows what has not come so far yet', async () => {
    const card = await carla.say('welke opdrachten zijn nog niet in uitvoering');
    expect(card.buttons).toContain('✕ nog niet in uitvoering');
    expect(card.text).toContain('3 opdrachten.');
    expect((await carla.say('opdrachten waarvan het plan nog niet in concept is')).text).toContain(
      '2 opdrachten.',
    );
  });
});

describe('the rights of the reader', () => {
  test('are in the answer: a projectleider counts only the own opdrachten', async () => {
    expect((await samira.say('hoeveel opdrachten hebben we')).text).toContain('1 opdracht.');
    expect((await diana.say('hoeveel opdrachten hebben we')).text).toContain('3 opdrachten.');
  });

  test('hold for the titles that a question finds', async () => {
    for (const vraag of ['Welke inbreng is er over huishoudelijke hulp?', 'Wie doet huishoudelijke hulp?']) {
      expect((await pieter.say(vraag)).text).not.toContain(TITEL);
    }
  });

  test('hold for the id of an opdracht that somebody puts into a query', async () => {
    const hers = (await bot.app.opdrachten.list()).find(({ state }) => state.titel === TITEL);
    const query = { over: 'inbreng', vorm: 'lijst', filters: { opdracht: hers?.id } };

    const { card } = await pieter.execute('statusvragen.answer', { query });

    expect(card?.text).toContain('een onbekende opdracht');
    expect(card?.text).not.toContain(TITEL);
  });

  test('hold for a query that somebody made up', async () => {
    const query = { over: 'opdrachten', vorm: 'lijst', filters: { persoon: PIETER.id } };
    const { card } = await samira.execute('statusvragen.answer', { query });

    expect(card?.text).toContain('Geen opdrachten waar jij bij hoort.');
  });

  test('who is late is for the coördinator and for whoever it is', async () => {
    const card = await diana.say('wie moet er nog iets doen');
    expect(card.text).toContain('Er staat niets voor jou open. Je ziet alleen wat jij zelf moet doen.');
  });
});

describe('an export', () => {
  test('is a file behind a link, once, with formulas as text', async () => {
    const card = await carla.say('opdrachten van jeugd');
    const ready = await carla.pressCard('Exporteer', {}, { on: card });
    expect(ready.text).toContain('2 regels, als Excel-bestand.');
    const { url, data } = await csvOf(carla, ready);

    expect(data.map((row) => row[1])).toEqual([
      'Titel',
      "'=1+1 Pleegzorg dichtbij huis",
      'Leerlingenvervoer 2027',
    ]);
    expect((await fetch(url, { method: 'POST' })).status).toBe(410);
  });

  test('of somebody else’s query gives no more than the own rows', async () => {
    const query = { over: 'opdrachten', vorm: 'lijst', filters: {} };
    const { card } = await samira.execute('statusvragen.export', { query });

    expect(card?.text).toContain('1 regel, als Excel-bestand.');
  });

  test('has what questions can ask of a plan, of a draft only for who makes it', async () => {
    await beginPlan(pieter, 'Leerlingenvervoer 2027');
    await fillInPlan(pieter, {
      centraleVraag: 'Hoe komt jouw kind veilig op school, en wat kan er beter?',
      doel: 'Met de antwoorden kiezen we de vervoerder voor 2027.',
      ervaring: 'Kinderen die met de taxi naar school gaan, en hun verzorgers.',
      methoden: 'enquête',
      terugkoppelingWijze: 'Een brief aan alle gezinnen voor de zomer.',
    });
    const answersFor = async (reader: TeamsClient): Promise<readonly (string | undefined)[]> => {
      const card = await reader.say('welke opdrachten zijn er');
      const { data } = await csvOf(reader, await reader.pressCard('Exporteer', {}, { on: card }));
      const [head = [], ...rows] = data;
      return PLAN_FILTERS.flatMap(({ field }) => rows.map((row) => row[head.indexOf(fieldLabel(field))]));
    };

    expect(await answersFor(carla)).toEqual(expect.arrayContaining(['focusgroep, interviews', 'enquête']));
    expect(await answersFor(diana)).toContain('focusgroep, interviews');
    expect(await answersFor(diana)).not.toContain('enquête');
  });

  test('is not found by what its plan says, by who may not read that draft', async () => {
    const question = 'welke opdrachten hebben een enquête';
    expect((await carla.say(question)).text).toContain('Leerlingenvervoer 2027');
    expect((await pieter.say(question)).text).toContain('Leerlingenvervoer 2027');
    const hers = (await diana.say(question)).text;
    expect(hers).toContain('Geen opdrachten, voor zover bekend.');
    expect(hers).not.toContain('Leerlingenvervoer 2027');
  });

  /** The rows of the CSV file that a card with a link offers instead. */
  async function csvOf(client: TeamsClient, ready: CardView) {
    const csv = await client.pressCard('Maak een CSV-bestand', {}, { on: ready });
    const url = /"url":"([^"]+)"/.exec(JSON.stringify(csv.json))?.[1] ?? '';
    const text = await (await fetch(url, { method: 'POST' })).text();
    const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ';' });
    return { url, data };
  }
});
