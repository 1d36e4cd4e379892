import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import type { CardView } from '../support/card-reader.ts';
import { CARLA, JAN_ONE, PIETER, SAMIRA } from '../support/people.ts';
import { confirmNaam } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { goTo } from '../support/uitvoering-story.ts';

const PFHO_DAY = '2026-12-17';
const TOPICS = '- Wachttijden in de jeugdhulp\n- Herinrichting huishoudelijke hulp';

let bot: TestBot;
let carla: TeamsClient;

beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
});
afterEach(() => bot.stop());

async function addTopics(titel = TOPICS): Promise<CardView> {
  await carla.say('jaaragenda 2027');
  await carla.pressCard('Voeg onderwerpen toe');
  return carla.pressCard('Voeg toe', { titel });
}

async function planPfho(): Promise<void> {
  await carla.say('nieuwe vergadering');
  await carla.pressCard('Plannen', { overleg: 'pfho', datum: PFHO_DAY });
}

/** The PFHO has been, and fixed everything. */
async function fixed(): Promise<CardView> {
  await planPfho();
  await addTopics();
  goTo(bot, PFHO_DAY);
  await carla.say('jaaragenda 2027');
  await carla.pressCard('Stel vast');
  return carla.pressCard('Stel vast');
}

async function openTopic(titel: string): Promise<CardView> {
  const agenda = await carla.say('jaaragenda 2027');
  expect(agenda.text).toContain(titel);
  const topic = new RegExp(`"tooltip":"Bekijk: ${titel}"[^}]*?"data":\\{"jaar":2027,"onderwerp":"([^"]+)"`);
  const onderwerp = topic.exec(JSON.stringify(agenda.json))?.[1];
  return carla.pressCard('Bekijk', {}, { on: agenda, forged: { onderwerp } });
}

describe('the jaaragenda', () => {
  test('gets topics, a line each, which are voorlopig; each once', async () => {
    const first = await addTopics();
    expect(first.text).toContain('2 onderwerpen zijn toegevoegd.');
    expect(first.text).toContain('2 onderwerpen: 2 voorlopig.');
    expect(first.text).toContain('uit het uitvoeringsprogramma');

    const second = await addTopics('wachttijden in de jeugdhulp\nDagbesteding');

    expect(second.text).toContain('1 onderwerp is toegevoegd. 1 stond er al.');
    expect(second.text).toContain('3 onderwerpen: 3 voorlopig.');
  });

  test('is gathered: contacts of municipalities get a card and answer on it', async () => {
    const pieter = await bot.opened(PIETER);
    const jan = await bot.opened(JAN_ONE);
    await carla.say('jaaragenda 2027');
    await carla.pressCard('Vraag gemeenten');
    const asked = await carla.pressCard('Vraag', { aan: `${PIETER.id},${JAN_ONE.id}`, voor: '2026-12-10' });
    expect(asked.text).toContain('2 collega’s krijgen een bericht');

    const request = pieter.cardWith('Welk onderwerp verdient de stem van inwoners?');
    expect(request.text).toContain('donderdag 10 december 2026');
    const form = await pieter.pressCard('Geef onderwerpen door', {}, { on: request });
    const without = await pieter.pressCard('Geef door', { titel: 'Eenzaamheid' }, { on: form });
    expect(without.text).toContain('Kies welke gemeente dit onderwerp noemt.');
    const thanks = await pieter.pressCard('Geef door', { titel: 'Eenzaamheid', gemeente: 'Huizen' });
    await jan.pressCard('Wij hebben geen onderwerp', {}, { on: jan.cardWith('Welk onderwerp') });

    expect(thanks.text).toContain('- Eenzaamheid');
    expect(jan.screen().at(-1)?.text).toContain('Je gaf voor 2027 geen onderwerp door.');
    const agenda = await carla.say('jaaragenda 2027');
    expect(agenda.text).toContain('van gemeente Huizen');
    expect(agenda.text).toContain('2 collega’s, 2 gaven antwoord');
  });

  test('is vastgesteld by a PFHO that has been, not by one that is still to come', async () => {
    await planPfho();
    await addTopics();
    const early = await carla.press('Stel vast');
    expect(early.message).toContain('Er is nog geen vergadering van de portefeuillehouders geweest.');
    goTo(bot, PFHO_DAY);
    await carla.say('jaaragenda 2027');
    await carla.pressCard('Stel vast');

    const done = await carla.pressCard('Stel vast');

    expect(done.text).toContain('De jaaragenda is vastgesteld.');
    expect(done.text).toContain('2 onderwerpen: 2 vastgesteld.');
    const topic = await openTopic('Wachttijden in de jeugdhulp');
    expect(topic.text).toContain(
      'Vastgesteld door het Portefeuillehoudersoverleg op donderdag 17 december 2026.',
    );
  });

  test('that is vastgesteld gets another topic with a reason alone', async () => {
    await planPfho();
    await addTopics();
    goTo(bot, PFHO_DAY);
    await carla.say('jaaragenda 2027');
    await carla.pressCard('Stel vast');
    const fixed = await carla.pressCard('Stel vast');
    const form = await carla.pressCard('Voeg onderwerpen toe', {}, { on: fixed });

    const asked = await carla.pressCard('Voeg toe', { titel: 'Vervoer in de avond' }, { on: form });
    expect(asked.text).toContain('De jaaragenda is al vastgesteld. Schrijf waarom dit er nog bij komt.');
    expect(asked.inputs).toMatchObject({ titel: 'Vervoer in de avond' });
    const added = await carla.pressCard('Voeg toe', { toelichting: 'Inwoners vroegen er in mei om.' });

    expect(added.text).toContain('1 onderwerp is toegevoegd.');
    expect((await openTopic('Vervoer in de avond')).text).toContain('Inwoners vroegen er in mei om.');
    await carla.say('jaaragenda 2027');
    await carla.pressCard('Voeg onderwerpen toe');
    const known = await carla.pressCard('Voeg toe', { titel: 'Vervoer in de avond' });
    expect(known.text).toContain('1 stond er al.');
  });

  test('that changed since the card was made is not vastgesteld unseen', async () => {
    await planPfho();
    await addTopics();
    goTo(bot, PFHO_DAY);
    await carla.say('jaaragenda 2027');
    const form = await carla.pressCard('Stel vast');
    await addTopics('Dagbesteding');

    const again = await carla.pressCard('Stel vast', {}, { on: form });

    expect(again.text).toContain('de jaaragenda is intussen gewijzigd');
    expect(JSON.stringify(again.json)).toContain('Dagbesteding');
  });

  test('gives an opdracht, which its projectleider is asked to plan; once', async () => {
    const samira = await bot.opened(SAMIRA);
    await fixed();
    await openTopic('Herinrichting huishoudelijke hulp');
    await carla.pressCard('Pas aan');
    const topic = await carla.pressCard('Bewaar', {
      projectleider: `${SAMIRA.naam} en Els Vink`,
      trekker: 'wethouder Jansen / wethouder De Vries',
    });
    expect(topic.text).toContain('Projectleider: Samira El Amrani en Els Vink');
    expect(topic.text).toContain('Trekker: wethouder Jansen en wethouder De Vries');
    await carla.pressCard('Maak een opdracht');
    const made = await carla.pressCard('Maak de opdracht', { datum: '2027-02-16' });

    expect(made.text).toContain('Er is een opdracht van gemaakt.');
    expect(made.buttons).not.toContain('Maak een opdracht');
    const opdracht = await carla.pressCard('Bekijk de opdracht');
    expect(samira.screen()).toEqual([]);
    await confirmNaam(carla, SAMIRA);
    expect(samira.cardWith('Herinrichting huishoudelijke hulp').buttons).toContain('Begin');
    expect(opdracht.text).toContain('Herinrichting huishoudelijke hulp');
    expect(opdracht.text).toContain('Projectleider: Samira El Amrani (nog niet bevestigd) en Els Vink');
    expect(opdracht.text).toMatch(/Trekker: wethouder Jansen .*en wethouder De Vries/);
    const history = await carla.say('geschiedenis Herinrichting huishoudelijke hulp');
    expect(history.text).toContain('van een onderwerp van de jaaragenda');
  });

  test('loses a topic once, however often that is sent', async () => {
    await addTopics();
    await openTopic('Wachttijden in de jeugdhulp');
    const form = await carla.pressCard('Schrap');
    const first = await carla.pressCard('Schrap', { reden: 'Dit is al klaar.' }, { on: form });
    const second = await carla.pressCard('Schrap', { reden: 'Dit is al klaar.' }, { on: form });

    expect(first.text).toContain('Het onderwerp is geschrapt.');
    expect(second.text).toBe(first.text);
  });

  test('is vastgesteld once, however often that is sent', async () => {
    await planPfho();
    await addTopics();
    goTo(bot, PFHO_DAY);
    await carla.say('jaaragenda 2027');
    const form = await carla.pressCard('Stel vast');
    const first = await carla.pressCard('Stel vast', {}, { on: form });

    expect((await carla.pressCard('Stel vast', {}, { on: form })).text).toBe(first.text);
  });

  test('lets what is not finished move on to the next year, where it is voorlopig again', async () => {
    await fixed();
    await carla.say('jaaragenda 2027');
    const form = await carla.pressCard('Schuif door');

    const next = await carla.pressCard('Schuif door', {}, { on: form });
    const repeated = await carla.pressCard('Schuif door', {}, { on: form });

    expect(next.text).toContain('Jaaragenda 2028');
    expect(next.text).toContain('2 onderwerpen: 2 voorlopig.');
    expect(repeated.text).toContain('2 onderwerpen: 2 voorlopig.');
    expect((await carla.say('jaaragenda 2027')).text).toContain('2 onderwerpen: 2 doorgeschoven.');
  });

  test('asks in December what becomes of what is not finished, until it moved on or goes no further', async () => {
    await fixed();
    const owed = 'Schuif door wat dit jaar niet af is, of laat het vervallen';
    goTo(bot, '2027-11-30');
    expect((await carla.say('herinneringen')).text).not.toContain(owed);
    goTo(bot, '2027-12-01');
    const list = await carla.say('herinneringen');
    expect(list.text).toContain(`${owed}: Wachttijden in de jeugdhulp, en nog 1`);
    expect((await carla.say('wat moet er nog gebeuren?')).text).toContain(
      'Schuif door wat dit jaar niet af is, of laat het vervallen',
    );
    const year = await carla.pressCard('Nu doen', {}, { on: list });
    expect(year.text).toContain('Jaaragenda 2027');

    await openTopic('Wachttijden in de jeugdhulp');
    const form = await carla.pressCard('Laat vervallen');
    const gone = await carla.pressCard('Laat vervallen', { reden: 'Het is opgelost.' }, { on: form });
    expect(gone.text).toContain('Dit gaat niet verder: ‘Het is opgelost.’ Vastgesteld door het');
    const again = await carla.press('Laat vervallen', { reden: 'Het is opgelost.' }, { on: form });
    expect(again.card?.text ?? again.message).toContain('Dit gaat niet verder');
    expect((await carla.say('herinneringen')).text).toContain(`${owed}: Herinrichting huishoudelijke hulp`);

    await carla.say('jaaragenda 2027');
    await carla.pressCard('Schuif door');
    const next = await carla.pressCard('Schuif door');
    expect(next.text).toContain('1 onderwerp: 1 voorlopig.');
    expect((await carla.say('herinneringen')).text).not.toContain(owed);
  });

  test('keeps personal data out, and what was typed on the card', async () => {
    const again = await addTopics('De zaak van mevrouw Jansen');

    expect(again.text).toContain('Is dat van een inwoner? Haal het dan weg.');
    expect(again.inputs.titel).toContain('mevrouw Jansen');
    expect((await carla.say('jaaragenda 2027')).text).toContain('Er staan nu geen onderwerpen op.');
  });

  test('is read by who has a role, and changed by the coördinator alone', async () => {
    await addTopics();
    const pieter = await bot.opened(PIETER);
    expect((await pieter.say('jaaragenda 2027')).text).toContain(
      'De jaaragenda is voor collega’s met een rol',
    );
    const samira = await bot.opened(SAMIRA);
    await carla.say('nieuwe opdracht');
    await carla.pressCard('Toevoegen', { titel: 'Een opdracht', projectleiderId: SAMIRA.id });

    const agenda = await samira.say('jaaragenda 2027');

    expect(agenda.text).toContain('Wachttijden in de jeugdhulp');
    expect(agenda.buttons).not.toContain('Stel vast');
    for (const verb of [
      'jaaragenda.addForm',
      'jaaragenda.askForm',
      'jaaragenda.fixForm',
      'jaaragenda.carryForm',
    ])
      expect((await samira.execute(verb, { jaar: 2027 })).message).toContain('Alleen de coördinator');
    expect((await samira.execute('jaaragenda.answerForm', { jaar: 2027 })).message).toContain(
      'Alleen wie om onderwerpen is gevraagd',
    );
  });

  test('answers questions in Dutch, for who has a role', async () => {
    await addTopics();
    const pieter = await bot.opened(PIETER);

    const answer = await carla.say('wat staat er op de jaaragenda van volgend jaar');

    expect(answer.text).toContain('2 onderwerpen op de jaaragenda');
    expect(answer.text).toContain('Wachttijden in de jeugdhulp');
    const refused = await pieter.say('wat staat er op de jaaragenda van volgend jaar');
    expect(refused.text).not.toContain('Wachttijden in de jeugdhulp');
  });

  test('goes into the pack for the netwerkbijeenkomst, which comes as a Word document', async () => {
    await addTopics();
    const pack = await carla.say('netwerkbijeenkomst');
    expect(pack.text).toContain('Nieuwe onderwerpen');
    const ready = await carla.pressCard('Maak Word-document');
    const url = /"url":"([^"]+)"/.exec(JSON.stringify(ready.json))?.[1] ?? '';

    const file = await fetch(url, { method: 'POST' });

    expect(file.status).toBe(200);
    const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
    const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
    expect(text('word/document.xml')).toContain('Wachttijden in de jeugdhulp');
    expect(text('word/document.xml')).not.toMatch(/Carla|regel 1/);
    const footers = Object.keys(parts).filter((name) => name.startsWith('word/footer'));
    expect(footers.map(text).join(' ')).toContain('maandag 16 november 2026');
    const pieter = await bot.opened(PIETER);
    expect((await pieter.say('netwerkbijeenkomst')).text).toContain('Alleen de coördinator en directieleden');
    await carla.pressCard('Kies een andere periode', {}, { on: pack });
    const again = await carla.pressCard('Laat zien', { van: '2026-12-01', tot: '2026-01-01' });
    expect(again.text).toContain('De laatste dag ligt vóór de eerste.');
  });
});
