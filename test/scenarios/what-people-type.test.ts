import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { CardView } from '../support/card-reader.ts';
import { CARLA, SAMIRA } from '../support/people.ts';
import { ANSWERS, addOpdracht, beginPlan, fillInPlan, opdrachtOf } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;
let counter = 0;
let titel: string;
let step: CardView;
let opdracht: string;

beforeAll(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
});
afterAll(() => bot.stop());

/** Every test writes in the first step of a plan of its own. */
beforeEach(async () => {
  counter += 1;
  titel = `Opdracht nummer ${counter}`;
  await addOpdracht(carla, SAMIRA, { titel });
  step = await beginPlan(samira, titel);
  opdracht = opdrachtOf(step);
});

const plan = async () => (await bot.app.opdrachten.get(opdracht)).state.plan;

/** Everything that is stored, as text. */
async function stored(): Promise<string> {
  return JSON.stringify((await bot.store.log.readAll('', 10_000)).entries);
}

describe('a text that cannot be stored', () => {
  test('because it is too long gets a question at that field; the other fields are kept', async () => {
    const long = 'a'.repeat(1001);

    const again = await samira.pressCard('Bewaar en verder', {
      centraleVraag: long,
      doel: 'Keuzes maken.',
      niveau: 'adviseren',
    });

    expect(again.text).toContain('Dit is te lang: 1001 tekens. Maak er hooguit 1000 van.');
    expect(again.inputs.centraleVraag).toBe(long);
    expect(await plan()).toMatchObject({ doel: 'Keuzes maken.', niveau: 'adviseren' });
    expect(await plan()).not.toHaveProperty('centraleVraag');
  });

  test('because it is many times too long still gets an answer within the size of a message', async () => {
    const again = await samira.pressCard('Bewaar en verder', { centraleVraag: 'a'.repeat(50_000) });

    expect(again.text).toContain('Dit is te lang: 50000 tekens');
    expect(JSON.stringify(again.json).length * 2).toBeLessThan(38 * 1024);
  });

  test.each(['n.v.t.', 'volgt', '-', '...', 'N.V.T', 'zie bijlage', '😀'])(
    'because ‘%s’ is no answer gets a friendly question back; the other fields are kept',
    async (disguise) => {
      const again = await samira.pressCard('Bewaar en verder', {
        centraleVraag: disguise,
        doel: 'Keuzes maken.',
        niveau: 'adviseren',
      });

      expect(again.text).toContain('Hier staat nog geen antwoord.');
      expect(again.inputs.centraleVraag).toBe(disguise);
      expect(await plan()).toMatchObject({ doel: 'Keuzes maken.', niveau: 'adviseren' });
      expect(await plan()).not.toHaveProperty('centraleVraag');
    },
  );

  test('because it was copied whole from another opdracht gets a question; the other fields are kept', async () => {
    await fillInPlan(samira, { centraleVraag: `${ANSWERS.centraleVraag} (${titel})` });
    await addOpdracht(carla, SAMIRA, { titel: `${titel} bis` });
    const other = await beginPlan(samira, `${titel} bis`);

    const again = await samira.pressCard(
      'Bewaar en verder',
      {
        centraleVraag: `  ${ANSWERS.centraleVraag} (${titel})`,
        doel: 'Iets heel anders.',
        niveau: 'adviseren',
      },
      { on: other },
    );

    expect(again.text).toContain('Deze tekst staat woord voor woord bij een andere opdracht');
    expect((await bot.app.opdrachten.get(opdrachtOf(other))).state.plan).toEqual({
      vanToepassing: 'ja',
      doel: 'Iets heel anders.',
      niveau: 'adviseren',
    });
  });

  test('because a choice does not exist gets a question', async () => {
    const { card } = await samira.execute('opdrachten.saveOnderdeel', {
      opdracht,
      version: 3,
      nonce: 'keuze',
      onderdeel: 'vraag',
      next: 'verder',
      niveau: 'alles bepalen',
    });

    expect(card?.text).toContain('Kies uit de lijst.');
    expect(await plan()).not.toHaveProperty('niveau');
  });
});

describe('a text that may point to a resident', () => {
  const BSN = '111222333';
  const NEVER = 'Het lijkt erop dat hier een burgerservicenummer staat. Haal dat weg';
  test.each([
    ['a BSN', `Inwoner ${BSN} wil meedenken`, NEVER, BSN],
    ['a BSN with spaces', 'Inwoner 111 222 333 wil meedenken', NEVER, '111 222 333'],
    [
      'an e-mail address',
      'Mail naar fatima@voorbeeld.nl',
      'een e-mailadres te staan: ‘fatima@voorbeeld.nl’',
      'fatima@',
    ],
    [
      'a phone number',
      'Bel 06-12345678 voor meer',
      'een telefoonnummer te staan: ‘06-12345678’',
      '06-12345678',
    ],
    [
      'a name',
      'Het gaat om mevrouw Yildirim uit Huizen',
      'een naam te staan: ‘mevrouw Yildirim’',
      'Yildirim',
    ],
    ['a date of birth', 'Geboren op 3 mei 1980 in Laren', 'iets uit een dossier te staan', '3 mei 1980'],
  ])(
    'because of %s: a question at that field, and nothing of the step is stored',
    async (_what, text, kind, secret) => {
      const before = await stored();

      const again = await samira.pressCard('Bewaar en verder', {
        centraleVraag: text,
        doel: 'Een onschuldig doel.',
        niveau: 'adviseren',
      });

      expect(again.text).toContain(kind);
      expect(again.text).toContain('Er is nog niets bewaard.');
      expect(again.inputs).toMatchObject({ centraleVraag: text, doel: 'Een onschuldig doel.' });
      expect(await stored()).toBe(before);
      expect(bot.logger.text()).not.toContain(secret);
    },
  );

  test('is stored once that part is taken out, with the other fields', async () => {
    await samira.pressCard('Bewaar en verder', {
      centraleVraag: 'Mail naar fatima@voorbeeld.nl',
      doel: 'Een onschuldig doel.',
      niveau: 'adviseren',
    });

    const next = await samira.pressCard('Bewaar en verder', { centraleVraag: 'Wat vind je van de mail?' });

    expect(next.text).toContain('Stap 2 van 5');
    expect(await plan()).toMatchObject({
      centraleVraag: 'Wat vind je van de mail?',
      doel: 'Een onschuldig doel.',
      niveau: 'adviseren',
    });
  });

  test.each(['Terug', 'Later verder', 'Nog niet bekend'])(
    'is not stored by ‘%s’ either, and stays on the card',
    async (button) => {
      const again = await samira.pressCard(button, { centraleVraag: 'Bel 06-12345678 voor meer' });

      expect(again.text).toContain('een telefoonnummer');
      expect(again.inputs.centraleVraag).toBe('Bel 06-12345678 voor meer');
      expect(await stored()).not.toContain('06-12345678');
    },
  );

  test('in the form for a new opdracht gets a question at that field, and nothing is stored', async () => {
    const form = await carla.say('nieuwe opdracht');
    const before = await stored();

    const again = await carla.pressCard(
      'Toevoegen',
      { titel: 'Zaak van jansen@voorbeeld.nl', programma: 'Jeugd' },
      { on: form },
    );

    expect(again.text).toContain('Hier lijkt een e-mailadres te staan: ‘jansen@voorbeeld.nl’.');
    expect(again.inputs).toMatchObject({ titel: 'Zaak van jansen@voorbeeld.nl', programma: 'Jeugd' });
    expect(await stored()).toBe(before);
  });

  test('in the coördinator’s question gets a question back, and the plan is not sent back', async () => {
    await fillInPlan(samira, {
      centraleVraag: `Vraag ${titel}?`,
      doel: `Doel ${titel}.`,
      ervaring: `Ervaring ${titel}.`,
      terugkoppelingWijze: `Brief ${titel}.`,
    });
    await samira.pressCard('Plan indienen');
    await carla.pressCard('Stuur terug met een vraag', {}, { on: carla.cardWith(titel) });

    const again = await carla.pressCard('Stuur terug', { veld: 'doel', vraag: 'Klopt 06-12345678?' });

    expect(again.text).toContain('een telefoonnummer');
    expect(again.inputs.vraag).toBe('Klopt 06-12345678?');
    expect(await stored()).not.toContain('06-12345678');
    expect((await bot.app.opdrachten.get(opdracht)).state.status).toBe('plan ingediend');
  });
});

describe('a text that is strange but true', () => {
  test.each([
    ['Markdown and HTML', '**vet** [klik](https://voorbeeld.nl) <b>dik</b> # kop'],
    ['a binding of a template', 'Wat is ${titel} en {{DATE(2026-11-12,SHORT)}}?'],
    ['other writing and emoji', 'Wat vind jij, مريم وليد — 你好 — 👩‍👩‍👧?'],
    ['lines', 'Eerste regel\nTweede regel'],
    ['nine digits that are no BSN', 'Er is 123456780 euro; zaak 2024-000123.'],
  ])('with %s is stored and given back as it was typed', async (_what, text) => {
    await samira.pressCard('Bewaar en verder', { centraleVraag: text });

    expect((await plan()).centraleVraag).toBe(text);
    const { card } = await samira.execute('opdrachten.openPlan', { opdracht, onderdeel: 'vraag' });
    expect(card?.inputs.centraleVraag).toBe(text);
  });

  test('with an activiteit of which only the month is known', async () => {
    const { card } = await samira.execute('opdrachten.openPlan', { opdracht, onderdeel: 'planning' });

    const added = await samira.pressCard(
      'Voeg activiteit toe',
      {
        activiteitSoort: 'focusgroep',
        activiteitDatum: '2027-03-01',
        activiteitAlleenMaand: 'true',
        activiteitAantal: '12',
      },
      { on: card as CardView },
    );

    expect((await plan()).activiteiten).toMatchObject([
      { soort: 'focusgroep', wanneer: '2027-03', aantal: 12 },
    ]);
    expect(added.inputs).toMatchObject({ activiteitSoort: '', activiteitDatum: '', activiteitAantal: '' });
    const removed = await samira.pressCard('Verwijder', { verwerking: 'In het voorjaar.' }, { on: added });
    expect(removed.inputs.verwerking).toBe('In het voorjaar.');
    expect(removed.text).toContain('Er staat nog geen activiteit in het plan.');
    expect((await plan()).activiteiten).toEqual([]);
  });
});

describe('geen participatie', () => {
  test('is a recorded answer with a reason, which the coördinator agrees', async () => {
    await samira.pressCard('Terug', {}, { on: step });
    await samira.pressCard('Nee');
    const whole = await samira.pressCard('Bewaar en verder', {
      redenGeen: 'wettelijk bepaald',
      toelichtingGeen: 'De wet schrijft precies voor wat we moeten doen.',
    });
    expect(whole.buttons).toContain('Plan indienen');
    await samira.pressCard('Plan indienen');

    const review = carla.cardWith(titel);
    expect(review.text).toContain('Bij deze opdracht doen inwoners niet mee');
    expect(review.text).toContain('wettelijk bepaald');
    const agreed = await carla.pressCard('Akkoord', {}, { on: review });

    expect(agreed.text).toContain('Plan afgestemd');
    expect((await bot.app.opdrachten.get(opdracht)).state.status).toBe('geen participatie');
    expect((await carla.say('overzicht DO')).text).toContain('geen participatie, omdat: wettelijk bepaald');
  });

  test('needs a reason and an explanation', async () => {
    await samira.pressCard('Terug', {}, { on: step });
    await samira.pressCard('Nee');

    const again = await samira.pressCard('Bewaar en verder', { toelichtingGeen: 'n.v.t.' });

    expect(again.text).toContain('Vul dit in, of kies ‘Nog niet bekend’.');
    expect(again.text).toContain('Hier staat nog geen antwoord.');
  });
});
