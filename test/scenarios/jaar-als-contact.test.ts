import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { decideAt, heardAndJudged, opened, PFHO } from '../support/besluiten-story.ts';
import type { CardView } from '../support/card-reader.ts';
import { downloaded } from '../support/downloaded.ts';
import { CARLA, DIANA, type Person, PIETER, SAMIRA } from '../support/people.ts';
import { addOpdracht, beginPlan, makePlan, opdrachtOf, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { goTo } from '../support/uitvoering-story.ts';

/** A year as contact of Hilversum, beside the contact of Huizen. */
const JOKE: Person = { id: '7e570000-0000-4000-8000-0000000000aa', naam: 'Joke Smit' };
const ELS: Person = { id: '7e570000-0000-4000-8000-0000000000ab', naam: 'Els Vink' };
const HENK: Person = { id: '7e570000-0000-4000-8000-0000000000ac', naam: 'Henk Mulder' };

let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;
let joke: TeamsClient;
let henk: TeamsClient;
beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
  [joke, henk] = [await bot.opened(JOKE), await bot.opened(HENK)];
  for (const [person, gemeente] of [
    [JOKE, 'Hilversum'],
    [HENK, 'Huizen'],
  ] as const) {
    const card = await carla.say(`contact van ${gemeente}`);
    const form = await carla.pressCard('Wijs een contact aan', {}, { on: card });
    await carla.pressCard('Bewaar', { contact: person.id }, { on: form });
  }
});
afterEach(() => bot.stop());

const add = (inputs = {}): Promise<CardView> =>
  addOpdracht(carla, SAMIRA, { gemeenten: 'Hilversum', ...inputs });
const agree = async (): Promise<CardView> => carla.pressCard('Akkoord');

describe('a contact of Hilversum', () => {
  test('sees the opdrachten that touch the own gemeente in short, and nothing of a draft', async () => {
    const opdracht = opdrachtOf(await add());
    await beginPlan(samira);
    await samira.pressCard('Bewaar en verder', { centraleVraag: 'Geheime conceptvraag, wat vind je?' });

    const overzicht = await joke.say('overzicht Hilversum');
    expect(overzicht.text).toContain(TITEL);
    expect(overzicht.text).toContain('nog geen akkoord op het plan');
    expect(overzicht.text).toContain('1 opdracht loopt.');
    const kort = await joke.pressCard('Bekijk', {}, { on: overzicht });
    expect(kort.text).toContain('Samira El Amrani');
    for (const card of [overzicht, kort]) expect(card.text).not.toContain('Geheime conceptvraag');
    // The whole opdracht and its plan stay closed.
    for (const verb of ['opdrachten.show', 'opdrachten.openPlan', 'opdrachten.history'])
      expect((await joke.execute(verb, { opdracht })).card?.text ?? '').not.toContain('conceptvraag');
  });

  test('sees what the agreed plan asks of inhabitants', async () => {
    await add();
    await makePlan(samira);
    expect((await joke.say('overzicht Hilversum')).text).toContain('nog geen akkoord op het plan');
    await agree();

    const overzicht = await joke.say('overzicht van de gemeente Hilversum');
    expect(overzicht.text).toContain('plan afgestemd');
    const kort = await joke.pressCard('Bekijk', {}, { on: overzicht });
    expect(kort.text).toContain('Wat het plan van inwoners vraagt');
    expect(kort.text).toContain('Wat helpt jou om weer zelf je huishouden te doen');
    expect(kort.text).toContain('12 deelnemers');
  });

  test('sees nothing of another gemeente, also on a forged card', async () => {
    const opdracht = opdrachtOf(await add());
    expect((await henk.say('overzicht Hilversum')).text).toContain('Alleen de contacten van Hilversum');
    expect((await henk.execute('overzichten.gemeente', { gemeente: 'hilversum' })).message).toContain(
      'Alleen de contacten van Hilversum',
    );
    expect((await henk.execute('overzichten.opdrachtKort', { opdracht })).message).toContain(
      'Alleen de contacten van de gemeenten van deze opdracht',
    );
    expect((await henk.say('overzicht Huizen')).text).not.toContain(TITEL);
    const pieter = await bot.opened(PIETER);
    expect((await pieter.say('overzicht Hilversum')).text).toContain('Alleen de contacten');
    const diana = await bot.opened(DIANA);
    expect((await diana.say('overzicht Hilversum')).text).toContain(TITEL);
    expect((await diana.say('overzicht DO')).text).not.toContain('Alleen de contacten');
  });

  test('is greeted as what that is, and finds the overview in the help', async () => {
    const help = (await joke.say('help')).text;
    expect(help).toContain('mijn gemeente');
    expect((await (await bot.opened(PIETER)).say('help')).text).not.toContain('mijn gemeente');
  });

  test('asks for the own gemeente without its name, and for which one when there are more', async () => {
    await add();
    for (const said of ['mijn gemeente', 'overzicht van mijn gemeente', 'Onze gemeente?'])
      expect((await joke.say(said)).text).toContain(TITEL);
    expect((await henk.say('mijn gemeente')).text).toContain('Huizen');
    expect((await henk.say('overzicht Hilversum')).text).toContain('Typ ‘mijn gemeente’ voor die van jou.');

    const form = await carla.pressCard(
      'Wijs een contact aan',
      {},
      { on: await carla.say('contact van Huizen') },
    );
    await carla.pressCard('Bewaar', { contact: JOKE.id }, { on: form });
    const which = await joke.say('mijn gemeenten');
    expect(which.text).toContain('Van welke gemeente?');
    expect(which.buttons).toEqual(expect.arrayContaining(['Hilversum', 'Huizen']));
    expect((await joke.pressCard('Hilversum', {}, { on: which })).text).toContain(TITEL);
    // Of who is contact of nothing it is no overview.
    expect((await samira.say('mijn gemeente')).text).not.toContain(TITEL);
  });

  test('who asks for opdrachten, of which none is the own, is told where to look', async () => {
    await add();
    const { text } = await joke.say('welke opdrachten zijn er in Hilversum');
    expect(text).toContain('Wat er speelt in Hilversum, zie je met ‘mijn gemeente’.');
    expect(text).not.toContain(TITEL);
    expect((await samira.say('welke opdrachten zijn er in Hilversum')).text).not.toContain('mijn gemeente');
  });
});

const HEARD = {
  plan: 'Een plan vraagt iets van inwoners van Hilversum',
  besluit: 'Er is een besluit',
  antwoord: 'Inwoners hoorden wat ermee is gedaan',
} as const;
const heard = (client: TeamsClient, what: keyof typeof HEARD): readonly string[] =>
  client
    .screen()
    .map(({ text }) => text)
    .filter((text) => text.includes(HEARD[what]));

describe('what a contact hears', () => {
  test('is once that a plan is agreed which asks something of the own inhabitants, and no other contact hears it', async () => {
    await add();
    await makePlan(samira);
    expect(heard(joke, 'plan')).toEqual([]);
    await agree();
    await bot.app.sweep();
    await bot.restart();
    await bot.app.sweep();

    const [told = '', ...more] = heard(joke, 'plan');
    expect(more).toEqual([]);
    expect(told).toContain(TITEL);
    expect(told).toContain('focusgroep · 21 jan 2027 · ongeveer 12 inwoners');
    for (const client of [henk, carla, samira]) expect(heard(client, 'plan')).toEqual([]);
    const kort = await joke.pressCard('Bekijk in het kort', {}, { on: joke.cardWith(HEARD.plan) });
    expect(kort.text).toContain('Wat het plan van inwoners vraagt');
  });

  test('is what was decided and that inhabitants heard it', async () => {
    const { opdracht } = await heardAndJudged(bot, { gemeenten: 'Hilversum' });
    expect(heard(joke, 'plan')).toHaveLength(1);
    goTo(bot, '2027-03-11');
    await decideAt(bot, carla, PFHO, opdracht, { uitkomst: 'goedgekeurd' });
    await bot.app.sweep();
    const form = await opened(samira, 'opdrachten.openTerugkoppeling', { opdracht });
    const give = await samira.pressCard(
      'Bewaar en verder',
      { tekst: 'Dank je wel. Het gaat door.' },
      { on: form },
    );
    goTo(bot, '2027-03-18');
    const given = { kanaal: 'nieuwsbrief', datum: '2027-03-18', bereikt: '12' };
    await samira.pressCard('De terugkoppeling is gegeven', given, { on: give });
    await bot.app.sweep();

    const [besluit = '', ...more] = heard(joke, 'besluit');
    expect(more).toEqual([]);
    expect(besluit).toContain('goedgekeurd');
    expect(heard(joke, 'antwoord')).toHaveLength(1);
    expect(heard(henk, 'besluit')).toEqual([]);
    const overzicht = await joke.say('overzicht Hilversum');
    expect(overzicht.text).toContain('Wat inwoners hoorden');
    expect(overzicht.text).toContain('goedgekeurd');
    expect((await joke.execute('overzichten.opdrachtKort', { opdracht })).card?.text).toContain(
      'nieuwsbrief',
    );
  });

  test('is also that what was decided is corrected, in a message of its own; the one of before says that it is of before', async () => {
    const { opdracht } = await heardAndJudged(bot, { gemeenten: 'Hilversum' });
    goTo(bot, '2027-03-11');
    await decideAt(bot, carla, PFHO, opdracht, {
      uitkomst: 'ingetrokken',
      toelichting: 'Het voorstel gaat niet door.',
    });
    await bot.app.sweep();
    const form = await opened(samira, 'opdrachten.openTerugkoppeling', { opdracht });
    const looked = await samira.pressCard('Dit verandert niets', {}, { on: form });
    const write = await samira.pressCard('Geef terugkoppeling', {}, { on: looked });
    const give = await samira.pressCard('Bewaar en verder', { tekst: 'Het gaat niet door.' }, { on: write });
    goTo(bot, '2027-03-18');
    const given = { kanaal: 'nieuwsbrief', datum: '2027-03-18' };
    await samira.pressCard('De terugkoppeling is gegeven', given, { on: give });
    await bot.app.sweep();
    expect(heard(joke, 'besluit')).toHaveLength(1);

    await decideAt(bot, carla, PFHO, opdracht, {
      uitkomst: 'uitgesteld',
      toelichting: 'Het komt later terug.',
      reden: 'Het verslag was niet goed gelezen.',
    });
    await bot.app.sweep();
    await bot.restart();
    await bot.app.sweep();

    expect(heard(joke, 'besluit')).toEqual([]);
    expect(joke.cardWith('Dit bericht over een besluit is van eerder').text).toContain(TITEL);
    const news = joke.screen().filter(({ text }) => text.includes('Het besluit is gewijzigd'));
    expect(news).toHaveLength(1);
    expect(news[0]?.text).toContain('uitgesteld. Het komt later terug.');
    // Who took part heard it as well: they are owed the same.
    expect((await carla.say('terugkoppeling verschuldigd')).text).toContain(TITEL);
    const asked = samira.cardWith('Het besluit is gewijzigd. Geef terugkoppeling.');
    const again = await samira.pressCard('Geef terugkoppeling', {}, { on: asked });
    expect(again.inputs.tekst).toContain('een besluit nam: ingetrokken. Dat klopt niet meer.');
  });

  test('is nothing of before, for who becomes contact later', async () => {
    await add();
    await makePlan(samira);
    await agree();
    const els = await bot.opened(ELS);
    const card = await carla.say('contact van Hilversum');
    const form = await carla.pressCard('Wijs een contact aan', {}, { on: card });
    await carla.pressCard('Bewaar', { contact: ELS.id }, { on: form });
    await bot.app.sweep();

    expect(heard(els, 'plan')).toEqual([]);
    expect((await els.say('overzicht Hilversum')).text).toContain(TITEL);
  });

  test('is nothing of a plan without participation', async () => {
    await add();
    const request = samira.cardWith('participatieplan');
    await samira.pressCard('Begin', {}, { on: request });
    await samira.pressCard('Nee');
    await samira.pressCard('Bewaar en verder', {
      redenGeen: 'spoed',
      toelichtingGeen: 'De wet laat hier geen ruimte voor inwoners.',
    });
    await samira.pressCard('Plan indienen');
    await agree();

    expect(heard(joke, 'plan')).toEqual([]);
    expect((await joke.say('overzicht Hilversum')).text).toContain('inwoners doen niet mee');
  });
});

describe('when the gemeente decides itself', () => {
  async function legVast(client: TeamsClient, opdracht: string, datum: string): Promise<CardView> {
    const { card } = await client.execute('opdrachten.lokaal', { opdracht });
    const form = await client.pressCard('Leg een lokaal besluit vast', {}, card ? { on: card } : {});
    const typed = { gemeente: 'Hilversum', wat: 'De raad stelt de verordening vast', datum };
    return client.pressCard('Bewaar', typed, { on: form });
  }
  const WAT = 'De raad stelt de verordening vast';

  test('is said by a contact, and stands on the plan, the opdracht and the overview, with what comes too late', async () => {
    const opdracht = opdrachtOf(await add());
    await makePlan(samira);
    await agree();

    const done = await legVast(joke, opdracht, '2027-01-14');
    expect(done.text).toContain(`Hilversum, 14 jan 2027: ${WAT}`);
    expect(done.text).toContain('⚠ De activiteit (focusgroep) is pas op 21 jan 2027.');
    const seen = (await samira.execute('opdrachten.show', { opdracht })).card;
    expect(seen?.text).toContain(`Gemeente besluit: ⚠ Hilversum, 14 jan 2027: ${WAT}`);
    const plan = (await samira.execute('opdrachten.plan', { opdracht })).card;
    expect(plan?.text).toContain('⚠ De activiteit (focusgroep) is pas op 21 jan 2027.');
    expect((await joke.say('overzicht Hilversum')).text).toContain(`14 jan 2027: ${WAT}`);
    const history = (await samira.execute('opdrachten.history', { opdracht })).card;
    expect(history?.text).toContain('heeft vastgelegd wanneer Hilversum zelf besluit');
  });

  test('on another day takes the place of the first, with too little time said, and can be taken away', async () => {
    const opdracht = opdrachtOf(await add());
    await makePlan(samira);
    await legVast(carla, opdracht, '2027-01-14');
    const moved = await legVast(samira, opdracht, '2027-01-28');

    expect(moved.text).not.toContain('14 jan 2027');
    expect(moved.text).toContain(
      '⚠ De activiteit (focusgroep) is op 21 jan 2027. Dat is korter dan 14 dagen',
    );
    const late = await legVast(joke, opdracht, '2027-03-11');
    expect(late.text).not.toContain('⚠');
    const entries = (await bot.store.log.read(`opdracht:${opdracht}`)).length;
    await legVast(joke, opdracht, '2027-03-11');
    expect(await bot.store.log.read(`opdracht:${opdracht}`)).toHaveLength(entries);
    const gone = await joke.pressCard('Haal weg', {}, { on: late });
    expect(gone.text).toContain('Er is nog niet vastgelegd wanneer een gemeente hier zelf over besluit.');
  });

  test('is asked back when it is over, and is not for a contact of another gemeente, also on a forged card', async () => {
    const opdracht = opdrachtOf(await add());
    expect((await legVast(joke, opdracht, '2026-11-02')).text).toContain('Kies een dag die nog komt.');
    const forged = { opdracht, gemeente: 'Hilversum', wat: WAT, datum: '2027-01-14', version: 1, nonce: 'x' };
    for (const client of [henk, await bot.opened(PIETER)]) {
      const { card, message = '' } = await client.execute('opdrachten.lokaleDatum', forged);
      expect(`${card?.text}${message}`).toContain('Alleen een contact van deze gemeente');
      expect((await client.execute('opdrachten.lokaal', { opdracht })).message).toContain('Alleen');
    }
    const saved = await legVast(joke, opdracht, '2027-01-14');
    const [, datum = ''] = /"datum":"([0-9a-f]+)"/.exec(JSON.stringify(saved.json)) ?? [];
    expect((await henk.execute('opdrachten.lokaalWeg', { opdracht, datum })).message).toContain(
      'Alleen een contact',
    );
    expect((await joke.execute('opdrachten.lokaal', { opdracht })).card?.text).toContain(WAT);
  });
});

test('a year: chosen, asked for topics, told of a plan and a besluit, the own dates as a file, and handed over', async () => {
  const form = await carla.pressCard('Vraag gemeenten', {}, { on: await carla.say('jaaragenda 2027') });
  await carla.pressCard('Vraag', { voor: '2026-12-10' }, { on: form });
  const request = await joke.pressCard('Geef onderwerpen door', {}, { on: joke.cardWith('Welk onderwerp') });
  expect(JSON.stringify(request.json)).toContain('"value":"Hilversum"');
  await joke.pressCard('Geef door', { titel: 'Eenzaamheid bij ouderen' }, { on: request });
  expect((await carla.say('welke gemeenten hebben niet geantwoord?')).text).toContain(
    'Nog geen antwoord van Henk Mulder',
  );
  const TOPICS = 'welke onderwerpen staan er op de jaaragenda van 2027?';
  expect((await henk.say(TOPICS)).text).toContain('Eenzaamheid bij ouderen');
  expect((await (await bot.opened(PIETER)).say(TOPICS)).text).not.toContain('Eenzaamheid bij ouderen');

  const { opdracht } = await heardAndJudged(bot, { gemeenten: 'Hilversum' });
  expect(heard(joke, 'plan')).toHaveLength(1);
  const kort = (await joke.execute('opdrachten.lokaal', { opdracht })).card;
  const lokaal = await joke.pressCard('Leg een lokaal besluit vast', {}, kort ? { on: kort } : {});
  const wat = 'De raad stelt de verordening vast';
  const saved = await joke.pressCard('Bewaar', { wat, datum: '2027-03-18' }, { on: lokaal });
  expect(saved.text).toContain(
    '⚠ Algemeen Bestuur beslist pas op 20 mei 2027. Dat is niet vóór het besluit in Hilversum.',
  );

  const overzicht = await joke.say('overzicht Hilversum');
  for (const words of ['Contact: Joke Smit', 'Eenzaamheid bij ouderen', TITEL, `18 mrt 2027: ${wat}`])
    expect(overzicht.text).toContain(words);
  const file = await joke.pressCard('Maak een agendabestand', {}, { on: overzicht });
  const ics = new TextDecoder().decode(await downloaded(file));
  expect(ics).toContain(`SUMMARY:${wat}`);
  expect(ics).toContain('DTSTART;VALUE=DATE:20270318');
  expect((await henk.execute('overzichten.lokaalBestand', { gemeente: 'hilversum' })).message).toContain(
    'Alleen de contacten van Hilversum',
  );

  goTo(bot, '2027-03-11');
  await decideAt(bot, carla, PFHO, opdracht, { uitkomst: 'goedgekeurd' });
  await bot.app.sweep();
  expect(heard(joke, 'besluit')).toHaveLength(1);
  const els = await bot.opened(ELS);
  const handing = await carla.pressCard('Draag over', {}, { on: await carla.say('contact van Hilversum') });
  await carla.pressCard('Bewaar', { tot: '2027-03-12', opvolger: ELS.id }, { on: handing });
  goTo(bot, '2027-03-15');
  expect((await joke.say('overzicht Hilversum')).text).toContain('Alleen de contacten van Hilversum');
  expect((await joke.execute('opdrachten.lokaal', { opdracht })).message).toContain('Alleen');
  const next = await els.say('overzicht Hilversum');
  for (const words of ['Contact: Els Vink', wat, 'goedgekeurd']) expect(next.text).toContain(words);
  expect(heard(els, 'besluit')).toEqual([]);
});
