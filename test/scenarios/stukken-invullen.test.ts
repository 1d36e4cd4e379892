import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { OpdrachtEvent } from '../../src/opdrachten/opdracht-events.ts';
import { createAllStreams } from '../../src/wiring/streams.ts';
import { readWord, textIn } from '../documenten/word-file.ts';
import { opened } from '../support/besluiten-story.ts';
import type { CardView } from '../support/card-reader.ts';
import { AGREED, COMPLETE, filledIn, SUBMITTED } from '../support/dossiers.ts';
import { EVENT_EXAMPLES } from '../support/opdracht-events.ts';
import { CARLA, DIANA, PIETER, SAMIRA } from '../support/people.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** What papers need and the record does not know is asked once, and kept. */
let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;
let diana: TeamsClient;
let made = 0;
beforeAll(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
  diana = await bot.opened(DIANA);
  await bot.opened(PIETER);
});
afterAll(() => bot.stop());

const GEHOUDEN = { ...EVENT_EXAMPLES['activiteit gehouden'], activiteitId: 'a1' };
const PLAN = [filledIn(COMPLETE), SUBMITTED, AGREED, GEHOUDEN, EVENT_EXAMPLES['inbreng toegevoegd']];
const JUDGED = [EVENT_EXAMPLES['inbreng beoordeeld'], EVENT_EXAMPLES['inbreng verwerkt']];
const BESLOTEN = [
  ...PLAN,
  ...JUDGED,
  EVENT_EXAMPLES['passage vastgelegd'],
  EVENT_EXAMPLES['besluit genomen'],
];

async function happens(id: string, ...events: readonly OpdrachtEvent[]): Promise<void> {
  const { opdrachten } = createAllStreams(bot.store);
  for (const event of events)
    await opdrachten.change(id, { actor: CARLA, at: bot.clock.now(), nonce: `n${made++}` }, () => [event]);
}

/** An opdracht of Samira of which people who took part have something to hear, with the text for them. */
async function withLetter(): Promise<string> {
  const id = `opdracht-${made++}`;
  const gegevens = { titel: `Vervoer van de ${made}e`, gemeenten: [], notities: [] };
  const projectleider = { naam: SAMIRA.naam, persoonId: SAMIRA.id };
  await happens(
    id,
    { soort: 'opdracht toegevoegd', gegevens, bron: 'kaart' },
    { soort: 'projectleider toegewezen', projectleider },
    ...BESLOTEN,
    EVENT_EXAMPLES['terugkoppeling geschreven'],
  );
  return id;
}

const fileOf = async (card: CardView): Promise<Uint8Array> => {
  const url = /"url":"([^"]+)"/.exec(JSON.stringify(card.json))?.[1] ?? '';
  return new Uint8Array(await (await fetch(url, { method: 'POST' })).arrayBuffer());
};
const letterOf = async (opdracht: string): Promise<string> =>
  textIn(readWord(await fileOf(await opened(samira, 'overzichten.brief', { opdracht, vorm: 'docx' }))));

describe('the sender of the letter to residents', () => {
  const form = (opdracht: string, client = samira) => opened(client, 'opdrachten.fillAfzender', { opdracht });

  test('is asked once from the card with the letter, and stands in it; what is no number or address is asked again', async () => {
    const opdracht = await withLetter();
    const card = await opened(samira, 'overzichten.brief', { opdracht, vorm: 'docx' });
    expect(card.text).toContain('Nog invullen: hoe mensen je kunnen bereiken.');

    const asked = await samira.pressCard('Vul de afzender in', {}, { on: card });
    expect(asked.text).toContain(SAMIRA.naam);
    const again = await samira.pressCard(
      'Bewaar',
      { telefoon: 'volgt', email: 'samira at werk' },
      { on: asked },
    );
    for (const words of ['Weet je dit nog niet?', 'Dit is geen e-mailadres.'])
      expect(again.text).toContain(words);
    const kept = await samira.pressCard(
      'Bewaar',
      { telefoon: '035 692 64 44', email: '' },
      { on: await form(opdracht) },
    );
    expect(kept.text).toContain('In de brief staat: telefoon 035 692 64 44.');

    expect(await letterOf(opdracht)).toContain(`Stel ze aan ${SAMIRA.naam}, telefoon 035 692 64 44.`);
    const ready = await opened(samira, 'overzichten.brief', { opdracht, vorm: 'docx' });
    expect(ready.text).not.toContain('Nog invullen');
  });

  test('is proposed for the next letter of the same projectleider, and not for who took over', async () => {
    const opdracht = await withLetter();
    expect((await form(opdracht)).inputs).toMatchObject({ telefoon: '035 692 64 44' });
    await samira.pressCard('Bewaar', { email: 'samira@example.nl' }, { on: await form(opdracht) });

    await happens(opdracht, {
      soort: 'opdracht overgedragen',
      van: { naam: SAMIRA.naam, persoonId: SAMIRA.id },
      projectleider: { naam: PIETER.naam, persoonId: PIETER.id },
    });

    expect((await form(opdracht, carla)).inputs).toMatchObject({ telefoon: '', email: '' });
    const card = await opened(carla, 'overzichten.brief', { opdracht, vorm: 'docx' });
    const letter = textIn(readWord(await fileOf(card)));
    expect(letter).toContain(`Stel ze aan ${PIETER.naam} (telefoonnummer of e-mailadres: in te vullen).`);
  });

  test('is kept once when it is sent twice, tells who was first, and is not for a directielid', async () => {
    const opdracht = await withLetter();
    const hers = await form(opdracht);
    const older = await form(opdracht, carla);
    await samira.pressCard('Bewaar', { telefoon: '14 035' }, { on: hers });
    const { version } = await bot.app.opdrachten.get(opdracht);
    await samira.pressCard('Bewaar', { telefoon: '14 035' }, { on: hers });
    expect((await bot.app.opdrachten.get(opdracht)).version).toBe(version);

    const told = await carla.pressCard('Bewaar', { telefoon: '035 000 00 00' }, { on: older });
    expect(told.text).toContain(`${SAMIRA.naam} heeft dit intussen ook ingevuld.`);
    const refused = await diana.execute('opdrachten.fillAfzender', { opdracht });
    expect(refused.message).toContain('terugkoppeling vastleggen');
  });
});

describe('the head of a stuk of a year', () => {
  const memo = (client = carla) => opened(client, 'overzichten.jaarBestand', { jaar: '2027', vorm: 'docx' });

  test('is asked once of the coördinator, and stands in the memo from then', async () => {
    await withLetter();
    const card = await memo();
    expect(card.text).toContain('Nog invullen: Verspreiden en Kenmerk.');
    const asked = await carla.pressCard('Vul de kop in', {}, { on: card });
    const kept = await carla.pressCard('Bewaar', { verspreiden: 'Ja', kenmerk: '18.0007968' }, { on: asked });
    expect(kept.text).toContain('Alles is ingevuld.');

    const ready = await memo();
    expect(ready.text).not.toContain('Nog invullen');
    expect(textIn(readWord(await fileOf(ready)))).toMatch(/Verspreiden\nJa\nKenmerk\n18\.0007968/);
    const again = await opened(carla, 'jaaragenda.fillStuk', { jaar: '2027', stuk: 'stand van zaken' });
    expect(again.inputs).toMatchObject({ verspreiden: 'Ja', kenmerk: '18.0007968' });
  });

  test('is another for the stuk with the jaaragenda, where ‘in te vullen’ stays what is not known', async () => {
    await carla.pressCard(
      'Voeg toe',
      { titel: 'Wachttijden', herkomst: 'inwoners' },
      { on: await opened(carla, 'jaaragenda.addForm', { jaar: '2027' }) },
    );
    const card = await opened(carla, 'overzichten.jaaragendaBestand', { jaar: '2027' });
    const asked = await carla.pressCard('Vul de kop in', {}, { on: card });
    await carla.pressCard('Bewaar', { verspreiden: 'Nee' }, { on: asked });

    const word = readWord(
      await fileOf(await opened(carla, 'overzichten.jaaragendaBestand', { jaar: '2027' })),
    );
    expect(textIn(word)).toMatch(/Verspreiden\nNee\nKenmerk\nin te vullen/);
  });

  test('is the coördinator’s to fill in: a directielid makes the memo and is not asked', async () => {
    expect((await memo(diana)).buttons).not.toContain('Vul de kop in');
    const refused = await diana.execute('jaaragenda.fillStuk', { jaar: '2027', stuk: 'stand van zaken' });
    expect(refused.card?.text).toContain('Alleen de coördinator kan een stuk invullen.');
  });
});
