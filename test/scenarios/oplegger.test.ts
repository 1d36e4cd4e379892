import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { koppenIn, readWord, rijenIn, textIn, type WordFile } from '../documenten/word-file.ts';
import { AB, type Cast, heardAndJudged, opened, PFHO } from '../support/besluiten-story.ts';
import type { CardView } from '../support/card-reader.ts';
import { DIANA } from '../support/people.ts';
import { TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { goTo } from '../support/uitvoering-story.ts';

/** A proposal on its way over PFHO and AB, with the stuk that goes with it. */
let bot: TestBot;
let cast: Cast;
let diana: TeamsClient;
beforeAll(async () => {
  bot = await startTestBot();
  cast = await heardAndJudged(bot);
  diana = await bot.opened(DIANA);
  const { carla, samira, opdracht } = cast;
  await carla.pressCard(
    'Toevoegen',
    { opdracht, doel: 'vaststellen' },
    { on: await opened(carla, 'vergaderingen.addPunt', { vergadering: PFHO }) },
  );
  await samira.pressCard(
    'Bewaar',
    {},
    { on: await opened(samira, 'opdrachten.composePassage', { opdracht }) },
  );
});
afterAll(() => bot.stop());

const VOORSTEL = '1. Kennisnemen van de passage.\nVoorstel 2. Instemmen met het plan.';
const openForm = (client: TeamsClient): Promise<CardView> =>
  opened(client, 'opdrachten.fillOplegger', { opdracht: cast.opdracht });
const fileOf = async (card: CardView): Promise<Uint8Array> => {
  const url = /"url":"([^"]+)"/.exec(JSON.stringify(card.json))?.[1] ?? '';
  return new Uint8Array(await (await fetch(url, { method: 'POST' })).arrayBuffer());
};
const wordOf = async (client: TeamsClient): Promise<WordFile> =>
  readWord(await fileOf(await opened(client, 'opdrachten.passageDocument', { opdracht: cast.opdracht })));

test('‘oplegger’ with words of the title tells what is still to be filled in, and leads to the form', async () => {
  const { samira } = cast;
  const card = await samira.say(`oplegger van ${TITEL}`);

  expect(card.text).toContain('De oplegger is nog niet ingevuld.');
  expect(card.text).toContain('Verspreiden, Contactpersoon, Eenheid, E-mail, Kenmerk');
  const form = await samira.pressCard('Vul de oplegger in', {}, { on: card });
  expect(form.inputs).toMatchObject({ contactpersoon: 'Samira El Amrani', 'voorstel-pfho': '' });
});

test('the form opens by a wish in own words, and by a button of the opdracht; who only reads gets the reason', async () => {
  const { samira, opdracht } = cast;
  const form = await samira.say(`vul de oplegger in van ${TITEL}`);
  expect(form.inputs).toMatchObject({ contactpersoon: 'Samira El Amrani', 'voorstel-pfho': '' });
  expect((await samira.say('vul de oplegger in')).inputs).toMatchObject({ 'voorstel-pfho': '' });
  expect((await samira.say(`maak de oplegger van ${TITEL}`)).text).toContain(
    'De oplegger is nog niet ingevuld.',
  );

  const own = await opened(samira, 'opdrachten.show', { opdracht });
  expect((await samira.pressCard('Vul de oplegger in', {}, { on: own })).inputs).toHaveProperty(
    'toelichting',
  );
  expect((await opened(diana, 'opdrachten.show', { opdracht })).buttons).not.toContain('Vul de oplegger in');
  expect((await diana.say(`vul de oplegger in van ${TITEL}`)).text).toContain('Alleen de projectleider');
});

test('what cannot be stored comes back with the question at its input, and nothing is kept', async () => {
  const { samira, opdracht } = cast;
  const asked = await samira.pressCard(
    'Bewaar',
    {
      eenheid: 'volgt',
      email: 'samenkracht at werk',
      toelichting: 'Mijn zoon Kees wacht al lang.',
      'voorstel-pfho': VOORSTEL,
    },
    { on: await openForm(samira) },
  );

  for (const words of ['Weet je dit nog niet?', 'Dit is geen e-mailadres.', 'Hier lijkt een naam te staan'])
    expect(asked.text).toContain(words);
  expect(asked.inputs).toMatchObject({ eenheid: 'volgt', 'voorstel-pfho': VOORSTEL });
  expect((await bot.app.opdrachten.get(opdracht)).state.oplegger).toBeUndefined();
});

test('what is filled in is kept once, also when it is sent twice, and stands in the document', async () => {
  const { samira, carla, opdracht } = cast;
  const form = await openForm(samira);
  const typed = {
    verspreiden: 'Ja',
    eenheid: 'Beleid en Bestuur',
    email: 'samenkracht@example.nl, samira@example.nl',
    'voorstel-pfho': VOORSTEL,
    toelichting: 'Hulp bij het huishouden wordt anders.',
    financien: 'n.v.t.',
    bijlagen: '- Het voorstel',
  };
  const once = await samira.pressCard('Bewaar', typed, { on: form });
  const { version } = await bot.app.opdrachten.get(opdracht);
  const twice = await samira.pressCard('Bewaar', typed, { on: form });

  for (const card of [once, twice]) {
    expect(card.text).toContain('De oplegger is bewaard.');
    expect(card.text).toContain('Kenmerk, Voorstel aan het Algemeen Bestuur, Juridisch');
  }
  expect((await bot.app.opdrachten.get(opdracht)).version).toBe(version);

  const word = await wordOf(samira);
  expect(koppenIn(word).slice(0, 3)).toEqual([
    '1 Voorstel aan het Portefeuillehoudersoverleg',
    '1 Voorstel aan het Algemeen Bestuur',
    '1 Behandeling',
  ]);
  expect(rijenIn(word)[1]).toEqual([
    ['Nummer', 'Omschrijving'],
    ['Voorstel 1.', 'Kennisnemen van de passage.'],
    ['Voorstel 2.', 'Instemmen met het plan.'],
  ]);
  const text = textIn(word);
  expect(text).toContain('Financiën\nn.v.t.');
  expect(text).toContain('Juridisch\nnog invullen');

  const history = await carla.say(`geschiedenis ${TITEL}`);
  expect(history.text).toContain('heeft de oplegger ingevuld');
  expect(history.text).toContain('**Eenheid:** Beleid en Bestuur');
});

test('the board reads it and fills in nothing', async () => {
  const card = await diana.say(`oplegger ${TITEL}`);
  expect(card.text).toContain('Ingevuld door Samira El Amrani');
  expect(card.buttons).toContain('Maak de oplegger');
  expect(card.buttons).not.toContain('Vul de oplegger in');
  for (const who of [diana, cast.carla])
    expect((await who.execute('opdrachten.fillOplegger', { opdracht: cast.opdracht })).message).toContain(
      'Alleen de projectleider kan de oplegger invullen.',
    );
});

test('when the PFHO has met, what it was asked is proposed for the AB; an older card still stores what it holds', async () => {
  const { samira, opdracht } = cast;
  const before = await openForm(samira);
  goTo(bot, '2027-03-12');

  const next = await openForm(samira);
  expect(next.inputs).toMatchObject({
    'voorstel-ab': 'Kennisnemen van de passage.\nInstemmen met het plan.',
    eenheid: 'Beleid en Bestuur',
  });
  expect(next.inputs).not.toHaveProperty('voorstel-pfho');
  expect(next.text).toContain('Dit vroeg je aan het Portefeuillehoudersoverleg. Pas het aan.');

  await samira.pressCard('Bewaar', { 'voorstel-pfho': 'Instemmen.', 'voorstel-ab': '' }, { on: before });
  const { oplegger } = (await bot.app.opdrachten.get(opdracht)).state;
  expect(oplegger?.voorstellen.map(({ overlegId, punten }) => [overlegId, punten])).toEqual([
    ['pfho', ['Instemmen.']],
  ]);
  await samira.pressCard('Bewaar', {}, { on: await openForm(samira) });
  expect((await bot.app.opdrachten.get(opdracht)).state.oplegger?.voorstellen).toHaveLength(2);
  expect(koppenIn(await wordOf(samira)).filter((kop) => kop.includes('Voorstel aan'))).toEqual([
    '1 Voorstel aan het Portefeuillehoudersoverleg',
    '1 Voorstel aan het Algemeen Bestuur',
  ]);
});

test('the agenda is a paper with the stukken of each point, from the card of the vergadering', async () => {
  const { carla, samira } = cast;
  await carla.pressCard(
    'Toevoegen',
    { onderwerp: 'Mededelingen', doel: 'informeren' },
    { on: await opened(carla, 'vergaderingen.addPunt', { vergadering: AB }) },
  );
  const card = await opened(diana, 'vergaderingen.show', { vergadering: AB });
  const ready = await diana.pressCard('Maak de agenda', {}, { on: card });
  const word = readWord(await fileOf(ready));

  expect(koppenIn(word)).toEqual([
    ...['1 Agenda', `1 1. ${TITEL}`, '2 Stukken', '1 2. Mededelingen', '2 Stukken'],
  ]);
  const [algemeen, overzicht, punt] = rijenIn(word);
  expect(algemeen?.slice(1, 3)).toEqual([
    ['Overleg', 'Algemeen Bestuur'],
    ['Datum', 'donderdag 15 april 2027'],
  ]);
  expect(overzicht).toEqual([
    ['Nr', 'Onderwerp', 'Doel', 'Ingebracht door', 'Stukken'],
    ['1', TITEL, 'Vaststellen', 'Samira El Amrani', '1a, 1b, 1c, 1d'],
    ['2', 'Mededelingen', 'Informeren', '', ''],
  ]);
  expect(punt).toContainEqual([
    'Inwoners',
    'Inwoners brachten 2 punten in: 1 overgenomen en 1 niet overgenomen.',
  ]);
  expect(rijenIn(word)[3]?.at(-1)).toEqual(['1d', 'Bijlage: Het voorstel']);
  expect((await samira.execute('overzichten.agendaBestand', { vergadering: AB })).message).toContain(
    'Alleen directieleden',
  );
});

test('all stukken of the agenda come in one file, with the numbers that they have on it', async () => {
  const ready = await opened(diana, 'overzichten.stukkenBestand', { vergadering: AB });
  const files = unzipSync(await fileOf(ready));

  expect(Object.keys(files)).toEqual([
    '0 Agenda.docx',
    '1a Oplegger bij een voorstel, met de passage (versie 1).docx',
    '1b Onderdeel Inwonerparticipatie van de opdracht.docx',
  ]);
  for (const bytes of Object.values(files)) expect(textIn(readWord(bytes))).toContain(TITEL);
});
