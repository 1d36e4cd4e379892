import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import type { CardView } from '../support/card-reader.ts';
import { CARLA, DIANA, PIETER, SAMIRA } from '../support/people.ts';
import { TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { AFTER_FOCUSGROEP, agreedPlan, goTo, openUitvoering } from '../support/uitvoering-story.ts';

/** From the agreed plan to what the board reads, in the order in which it happens. */
describe('from an agreed plan to the passage', () => {
  let bot: TestBot;
  let carla: TeamsClient;
  let samira: TeamsClient;
  let diana: TeamsClient;
  let opdracht: string;

  beforeAll(async () => {
    bot = await startTestBot();
    carla = await bot.opened(CARLA);
    samira = await bot.opened(SAMIRA);
    diana = await bot.opened(DIANA);
    opdracht = await agreedPlan(carla, samira, { kenmerk: 'DOC-24008138' });
  });
  afterAll(() => bot.stop());

  const status = async (): Promise<string> => (await samira.say(`status ${TITEL}`)).text;

  test('‘mijn opdrachten’ leads to the uitvoering, where the planned activiteit stands', async () => {
    const card = await openUitvoering(samira);

    expect(card.text).toContain('Focusgroep van 21 jan 2027');
    expect(card.text).toContain('gepland');
    expect(card.text).toContain('Er is nog geen inbreng');
    expect(card.buttons).not.toContain('De inbreng is verwerkt');
  });

  test('so does the card that says that the coördinator agreed', async () => {
    const agreed = samira.cardWith('De coördinator is akkoord met je plan');
    const card = await samira.pressCard('Naar de uitvoering', {}, { on: agreed });

    expect(card.text).toContain('Focusgroep van 21 jan 2027');
    await openUitvoering(samira);
  });

  test('what is typed of an activiteit opens the form for it, filled in', async () => {
    const moved = await samira.say('de focusgroep is verplaatst naar 28 januari');
    expect(moved.text).toContain('Focusgroep van 21 jan 2027');
    expect(moved.inputs.datum).toBe('2027-01-28');
    expect((await samira.say('de focusgroep gaat niet door')).text).toContain('Focusgroep van 21 jan 2027');
    // It is still to come, so that there is nothing to record of it.
    expect((await samira.say('de focusgroep is geweest, er waren 9 mensen')).text).toContain('Uitvoering');
    await openUitvoering(samira);
  });

  test('an invitation that was sent is recorded in two presses, and begins the uitvoering', async () => {
    await samira.pressCard('Leg vast');
    const form = await samira.pressCard('Uitnodiging verstuurd');
    expect(form.inputs.datum).toBe('2026-11-16');

    const saved = await samira.pressCard('Bewaar');

    expect(saved.text).toContain('Bewaard: de uitnodiging is verstuurd.');
    expect(await status()).toContain('Het plan wordt uitgevoerd.');
  });

  test('an activiteit cannot be held before its day, and what was typed stays', async () => {
    await openUitvoering(samira);
    await samira.pressCard('Leg vast');
    await samira.pressCard('Gehouden');

    const again = await samira.pressCard('Bewaar', {
      datum: '2027-01-21',
      aantal: '9',
      opbrengst: 'Mensen willen vooral een vaste hulp.',
    });

    expect(again.text).toContain('Die dag moet nog komen');
    expect(again.text).toContain('In het plan staat een ander aantal: 12.');
    expect(again.inputs).toMatchObject({ aantal: '9', opbrengst: 'Mensen willen vooral een vaste hulp.' });
  });

  test('after its day it is recorded, with the reason why it went differently', async () => {
    goTo(bot, AFTER_FOCUSGROEP);
    const form = samira.dialog();
    const saved = await samira.pressCard(
      'Bewaar',
      {
        datum: '2027-01-21',
        aantal: '9',
        opbrengst: 'Een vaste hulp geeft rust.',
        reden: 'Drie mensen waren ziek.',
      },
      form ? { on: form } : {},
    );

    expect(saved.text).toContain('gehouden, 9 deelnemers');
    expect(saved.text).toContain('Drie mensen waren ziek.');
  });

  test('a pasted list with a name and a number is held back, with the lines named and nothing stored', async () => {
    await samira.pressCard('Inbreng toevoegen');
    const tekst = '- Een vaste hulp geeft rust\n- Mijn zoon Kees wacht al lang\n3. Bel mij op 06 12345678';

    const held = await samira.pressCard('Bewaar', { tekst, thema: 'vaste hulp' });

    expect(held.text).toContain('Er is nog niets bewaard.');
    expect(held.text).toContain('Regel 2: hier lijkt een naam te staan: ‘Mijn zoon Kees’.');
    expect(held.text).toContain('Regel 3: hier lijkt een telefoonnummer te staan: ‘06 12345678’.');
    expect(held.inputs).toMatchObject({ tekst, thema: 'vaste hulp' });
    expect(JSON.stringify(await bot.store.log.readAll('', 1000))).not.toMatch(/Kees|12345678/);
  });

  test('and is stored when who pasted it says that what is named is no resident', async () => {
    const tekst = 'Vraag het aan meneer Bos van het loket';
    const asked = await samira.pressCard('Bewaar', { tekst });
    expect(asked.text).toContain('of zet hieronder aan dat het niet van een inwoner is');
    const said =
      asked.json && JSON.stringify(asked.json).match(/"id":"tekstGeenInwoner".*?"valueOn":"([^"]+)"/)?.[1];

    const stored = await samira.pressCard('Bewaar', { tekst, tekstGeenInwoner: said ?? '' });

    expect(stored.text).toContain('Bewaard: 1 punt.');
    const { entries } = await bot.store.log.readAll('', 1000);
    expect(entries.at(-1)?.confirmed).toEqual(['tekst']);
    await samira.pressCard('Bekijk', {}, { on: stored });
    await samira.pressCard('Haal weg');
    await samira.pressCard('Haal weg', { reden: 'Dit was een proef.' });
    await samira.pressCard('Inbreng toevoegen');
  });

  test('the mended list is stored once, also when Teams sends it twice; repeated lines count once', async () => {
    const form = samira.dialog();
    const tekst =
      '- Een vaste hulp geeft rust\n- Wij wachten te lang\n3. Bel een dag van tevoren\n* een vaste hulp geeft rust.';
    const once = await samira.pressCard('Bewaar', { tekst, thema: 'vaste hulp' }, form ? { on: form } : {});
    const twice = await samira.pressCard('Bewaar', { tekst, thema: 'vaste hulp' }, form ? { on: form } : {});

    for (const card of [once, twice]) {
      expect(card.text).toContain('Bewaard: 3 punten.');
      expect(card.text).toContain('Regel 4 stond er al.');
      expect(card.text).toContain('3 punten.');
    }
    expect((await bot.app.opdrachten.get(opdracht)).state.inbreng).toHaveLength(3);
  });

  test('‘verwerkt’ waits for every oordeel', async () => {
    const card = await openUitvoering(samira);
    expect(card.text).toContain('3 punten. Bij 3 is het oordeel nog open.');
    expect(card.buttons).not.toContain('De inbreng is verwerkt');

    const { version } = await bot.app.opdrachten.get(opdracht);
    const { message } = await samira.execute('opdrachten.finish', { opdracht, version, nonce: 'n1' });

    expect(message).toContain('Bij 3 punten is het oordeel nog open.');
  });

  test('several points get the same oordeel at once; ‘niet’ asks for a real reason', async () => {
    await samira.pressCard('Geef een oordeel');
    const [first = '', second = '', third = ''] =
      (await bot.app.opdrachten.get(opdracht)).state.inbreng?.map(({ id }) => id) ?? [];
    await samira.pressCard('Bewaar', { punten: `${first},${third}`, oordeel: 'overgenomen' });
    const asked = await samira.pressCard('Bewaar', { punten: second, oordeel: 'niet', reden: 'n.v.t.' });
    expect(asked.text).toContain('Schrijf waarom je dit niet overnam.');
    expect(asked.inputs).toMatchObject({ punten: second, oordeel: 'niet', reden: 'n.v.t.' });

    const done = await samira.pressCard('Bewaar', { reden: 'Er zijn niet genoeg hulpen.' });

    expect(done.text).toContain('Bij alle punten is een oordeel.');
    expect(done.buttons).toContain('De inbreng is verwerkt');
  });

  test('two people who judge the same point at once: the first stays, the second is told and loses no text', async () => {
    const point = (await bot.app.opdrachten.get(opdracht)).state.inbreng?.[1]?.id ?? '';
    const openPoint = async (who: TeamsClient): Promise<CardView> => {
      const { card } = await who.execute('opdrachten.oordeel', { opdracht, punt: point });
      if (!card) throw new Error('no card');
      return card;
    };
    const [mine, hers] = [await openPoint(samira), await openPoint(carla)];
    await carla.pressCard(
      'Bewaar',
      { punten: point, oordeel: 'deels', reden: 'In Huizen kan het wel.' },
      { on: hers },
    );

    const told = await samira.pressCard(
      'Bewaar',
      { punten: point, oordeel: 'niet', reden: 'Het kan nergens.' },
      { on: mine },
    );

    expect(told.text).toContain('Iemand anders gaf intussen ook een oordeel');
    expect(told.text).toContain('deels (Carla de Boer), omdat: In Huizen kan het wel.');
    expect(told.inputs).toMatchObject({ oordeel: 'niet', reden: 'Het kan nergens.' });
  });

  test('the projectleider says that all is done, and the board sees what is not taken over before it decides', async () => {
    await openUitvoering(samira);
    const done = await samira.pressCard('De inbreng is verwerkt');
    expect(done.text).toContain('De inbreng is verwerkt. Nu kun je de passage maken.');

    const seen = await diana.say(`status ${TITEL}`);

    expect(seen.text).toContain('De inbreng van inwoners is verwerkt.');
    expect(seen.text).toContain('Niet overgenomen, en waarom');
    expect(seen.text).toContain('Wij wachten te lang');
    expect(seen.text).toContain('In Huizen kan het wel.');
    expect(seen.buttons).not.toContain('Naar de uitvoering');
  });

  test('the passage is composed from the record, changed and kept as a version', async () => {
    await openUitvoering(samira);
    const composed = await samira.pressCard('Maak de passage');
    const text = composed.inputs.tekst ?? '';
    expect(text).toContain(
      'Op donderdag 21 januari 2027: focusgroep met 9 deelnemers. In het plan stonden er 12.',
    );
    expect(text).toContain('De reden: ‘In Huizen kan het wel.’');

    const saved = await samira.pressCard('Bewaar', { tekst: `${text}\nWij danken iedereen die meedeed.` });

    expect(saved.text).toContain('Versie 1 is bewaard.');
    expect(saved.text).toContain('Wij danken iedereen die meedeed.');
  });

  test('a second version leaves the first, and a stale card keeps what was typed', async () => {
    const first = await samira.pressCard('Pas aan');
    const again = await samira.execute('opdrachten.editPassage', { opdracht });
    const saved = await samira.pressCard(
      'Bewaar',
      { tekst: 'Hoe we inwoners spraken:\nKort en goed.' },
      { on: first },
    );
    expect(saved.text).toContain('Versie 2 is bewaard.');

    const stale = await samira.pressCard(
      'Bewaar',
      { tekst: 'Nog een andere tekst.' },
      again.card ? { on: again.card } : {},
    );
    expect(stale.text).toContain('Intussen is er een nieuwe versie bewaard.');
    expect(stale.inputs.tekst).toBe('Nog een andere tekst.');

    const versies = await samira.execute('opdrachten.passageVersies', { opdracht });
    expect(versies.card?.text).toContain('Er zijn 2 versies.');
    const old = await samira.execute('opdrachten.passageVersie', { opdracht, versie: 1 });
    expect(old.card?.text).toContain('Wij danken iedereen die meedeed.');
  });

  test('the Word document comes by a link that works once', async () => {
    const { card } = await samira.execute('opdrachten.passageDocument', { opdracht });
    const url = /"url":"([^"]+)"/.exec(JSON.stringify(card?.json))?.[1] ?? '';
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/download\//);
    expect((await fetch(url)).status).toBe(200);

    const file = await fetch(url, { method: 'POST' });

    expect(file.headers.get('content-disposition')).toContain('Oplegger DOC-24008138 versie 2.docx');
    const document = unzipSync(new Uint8Array(await file.arrayBuffer()))['word/document.xml'];
    const text = strFromU8(document ?? new Uint8Array()).replace(/<[^>]+>/g, ' ');
    expect(text).toContain('Kort en goed.');
    expect(text).toContain('Wij wachten te lang');
    expect((await fetch(url, { method: 'POST' })).status).toBe(410);
  });

  test('the board reads the passage before it decides, but cannot change it', async () => {
    const seen = await diana.say(`status ${TITEL}`);
    const passage = await diana.pressCard('Passage', {}, { on: seen });

    expect(passage.text).toContain('Kort en goed.');
    expect(passage.buttons).not.toContain('Pas aan');
    const { version } = await bot.app.opdrachten.get(opdracht);
    const { message } = await diana.execute('opdrachten.savePassage', {
      opdracht,
      version,
      nonce: 'd1',
      tekst: 'Anders.',
    });
    expect(message).toContain('Alleen de projectleider');
  });

  test('somebody else, and a reader from the board, can change nothing', async () => {
    const pieter = await bot.opened(PIETER);
    const { version } = await bot.app.opdrachten.get(opdracht);
    const card = { opdracht, version, nonce: 'n2' };
    for (const who of [pieter, diana]) {
      for (const [verb, data] of [
        ['opdrachten.uitvoering', { opdracht }],
        ['opdrachten.inbreng', { opdracht }],
        ['opdrachten.addInbreng', { ...card, tekst: 'Een punt', bron: 'inwoners' }],
        ['opdrachten.judge', { ...card, punten: 'x', oordeel: 'overgenomen' }],
        ['opdrachten.finish', card],
        ['opdrachten.record', { ...card, activiteit: 'x', wat: 'geannuleerd', reden: 'Zomaar.' }],
      ] as const) {
        const { message, card: shown } = await who.execute(verb, data);
        expect(shown?.buttons ?? []).toEqual([]);
        expect(message ?? shown?.text).toContain('Alleen de projectleider');
      }
    }
  });

  test('a card from before somebody recorded the activiteit is told so', async () => {
    const activiteit = (await bot.app.opdrachten.get(opdracht)).state.plan.activiteiten?.[0]?.id ?? '';
    const { card } = await samira.execute('opdrachten.record', {
      opdracht,
      version: 5,
      nonce: 'n3',
      activiteit,
      wat: 'gehouden',
      datum: '2027-01-21',
      aantal: '12',
      opbrengst: 'Iets anders.',
    });

    expect(card?.text).toContain('Deze kaart was verouderd');
    expect(card?.inputs.opbrengst).toBe('Iets anders.');
  });

  test('the card of the agreed plan is not posted anew with every step', () => {
    const updates = bot.connector
      .shownIn(samira.conversationId)
      .filter(({ activity }) => JSON.stringify(activity).includes('De coördinator is akkoord met je plan'))
      .map((post) => post.updates);

    expect(updates.length).toBeGreaterThan(0);
    for (const count of updates) expect(count).toBeLessThan(8);
  });

  test('geschiedenis tells all of it', async () => {
    const history = await carla.say(`geschiedenis ${TITEL}`);

    for (const words of ['heeft alle inbreng verwerkt', 'punt beoordeeld', 'Carla de Boer'])
      expect(history.text).toContain(words);
  });
});
