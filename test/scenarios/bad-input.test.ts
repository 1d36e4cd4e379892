import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { decide, PFHO_DAY } from '../support/afhandeling-story.ts';
import type { CardView } from '../support/card-reader.ts';
import { CARLA, SAMIRA } from '../support/people.ts';
import { ANSWERS, addOpdracht, beginPlan, opdrachtOf, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';
import { agreedPlan, openUitvoering } from '../support/uitvoering-story.ts';

let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;

beforeEach(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
});
afterEach(() => bot.stop());

async function entries(): Promise<number> {
  return (await bot.store.log.readAll('', 10_000)).entries.length;
}

/** The ids of the points that stand with the opdracht. */
async function points(opdracht: string): Promise<readonly string[]> {
  return ((await bot.app.opdrachten.get(opdracht)).state.inbreng ?? []).map(({ id }) => id);
}

/** What cannot be right is a clear question at its input: nothing is stored, and nothing that was typed is lost (issue 5). */
describe('a plan', () => {
  test.each([
    ['a day that has passed', { activiteitDatum: '2026-11-15' }, 'Deze datum is al voorbij.'],
    ['a day in another century', { activiteitDatum: '2127-01-21' }, 'Die datum ligt te ver weg.'],
  ])('with an activiteit on %s', async (_what, wrong, question) => {
    await addOpdracht(carla, SAMIRA);
    await beginPlan(samira);
    const { centraleVraag, doel, niveau, ervaring, methoden, rolTrekker } = ANSWERS;
    await samira.pressCard('Bewaar en verder', { centraleVraag, doel, niveau });
    await samira.pressCard('Bewaar en verder', { ervaring });
    await samira.pressCard('Bewaar en verder', { methoden });

    const again = await samira.pressCard('Bewaar en verder', {
      rolTrekker,
      activiteitSoort: 'focusgroep',
      activiteitAantal: '12',
      ...wrong,
    });

    expect(again.text).toContain(question);
    expect(again.inputs).toMatchObject({ activiteitSoort: 'focusgroep', activiteitAantal: '12', ...wrong });
    const { plan } = (await bot.app.opdrachten.get(opdrachtOf(again))).state;
    expect(plan.activiteiten ?? []).toEqual([]);
  });
});

describe('the uitvoering', () => {
  let opdracht: string;
  beforeEach(async () => {
    opdracht = await agreedPlan(carla, samira);
  });

  async function paste(tekst: string): Promise<CardView> {
    await openUitvoering(samira);
    await samira.pressCard('Inbreng toevoegen');
    return samira.pressCard('Bewaar', { tekst });
  }

  test('with an activiteit that moves to a day that has passed', async () => {
    await openUitvoering(samira);
    await samira.pressCard('Leg vast');
    await samira.pressCard('Verplaatst');
    const before = await entries();

    const again = await samira.pressCard('Bewaar', { datum: '2026-11-10', reden: 'De zaal was bezet.' });

    expect(again.text).toContain('Die datum is al voorbij.');
    expect(again.inputs).toMatchObject({ datum: '2026-11-10', reden: 'De zaal was bezet.' });
    expect(await entries()).toBe(before);
  });

  test.each(['deels', 'niet'])('with the oordeel ‘%s’ without a reason', async (oordeel) => {
    const card = await paste('Een vaste hulp geeft rust');
    const [punten = ''] = await points(opdracht);
    await samira.pressCard('Geef een oordeel', {}, { on: card });
    const before = await entries();

    const again = await samira.pressCard('Bewaar', { punten, oordeel, reden: ' ' });

    expect(again.text).toMatch(/Schrijf (?:waarom|welk)/);
    expect(again.inputs).toMatchObject({ punten, oordeel });
    expect(await entries()).toBe(before);
  });

  test('with two oordelen about one point at the same moment: one is kept, and nobody’s reason is lost', async () => {
    await paste('Een vaste hulp geeft rust');
    const [punt = ''] = await points(opdracht);
    const open = async (who: TeamsClient): Promise<CardView> => {
      const { card } = await who.execute('opdrachten.oordeel', { opdracht, punt });
      if (!card) throw new Error('no card for an oordeel');
      return card;
    };
    const [mine, theirs] = [await open(samira), await open(carla)];
    const judge = (who: TeamsClient, on: CardView, oordeel: string, reden: string): Promise<CardView> =>
      who.pressCard('Bewaar', { punten: punt, oordeel, reden }, { on });

    const answers = await Promise.all([
      judge(samira, mine, 'niet', 'Het kan nergens.'),
      judge(carla, theirs, 'deels', 'In Huizen kan het wel.'),
    ]);

    const told = answers.filter(({ text }) => text.includes('Iemand anders gaf intussen ook een oordeel'));
    expect(told).toHaveLength(1);
    const kept = (await bot.app.opdrachten.get(opdracht)).state.inbreng?.[0]?.oordeel;
    const reasons = [kept?.reden, told[0]?.inputs.reden];
    expect(reasons.toSorted()).toEqual(['Het kan nergens.', 'In Huizen kan het wel.']);
  });

  test('with five hundred pasted lines: they are stored at once and shown in pages', async () => {
    await openUitvoering(samira);
    await samira.pressCard('Inbreng toevoegen');
    const tekst = Array.from(
      { length: 500 },
      (_, index) => `- Punt ${index + 1}: graag een vaste hulp in de week`,
    ).join('\n');

    const stored = await samira.pressCard('Bewaar', { tekst });

    expect(stored.text).toContain('Bewaard: 500 punten.');
    expect(stored.text).toContain('500 punten. Je ziet 491 tot en met 500.');
    expect(stored.buttons).toContain('Vorige');
    const { state } = await bot.app.opdrachten.get(opdracht);
    expect(state.inbreng).toHaveLength(500);
    expect(state.status).toBe('in uitvoering');
  });

  test('with a list too long to give back: the good lines are stored and only the others come back', async () => {
    await openUitvoering(samira);
    await samira.pressCard('Inbreng toevoegen');
    const lines = Array.from({ length: 400 }, (_, index) => `Wens ${index + 1} van een bewoner uit de wijk`);
    lines[7] = 'Mijn dochter Noor wil graag naar school';

    const answer = await samira.pressCard('Bewaar', { tekst: lines.join('\n') });

    expect(answer.text).toContain('Bewaard: 399 punten.');
    expect(answer.text).toContain('Regel 8: hier lijkt een naam te staan: ‘Mijn dochter Noor’.');
    expect(answer.inputs.tekst).toBe('Mijn dochter Noor wil graag naar school');
    expect(JSON.stringify((await bot.app.opdrachten.get(opdracht)).state)).not.toContain('Noor');
  });
});

describe('a besluit', () => {
  test('before the day of the meeting, also by a card that somebody made up', async () => {
    const added = await addOpdracht(carla, SAMIRA, { overleg: 'pfho', datum: PFHO_DAY });
    const vergadering = `pfho-${PFHO_DAY}`;
    await carla.say('agenda PFHO');
    await carla.pressCard('Portefeuillehoudersoverleg');
    await carla.pressCard(TITEL);
    await carla.pressCard('Bewaar', { doel: 'vaststellen' });
    const point = await carla.pressCard(TITEL);
    expect(point.text).toContain('Je kunt het besluit vastleggen vanaf donderdag 17 december 2026.');
    expect(point.buttons).not.toContain('Leg het besluit vast');
    const version = (await bot.store.log.read(`vergadering:${vergadering}`)).length;
    const before = await entries();

    const forged = await carla.execute('vergaderingen.decidePunt', {
      vergadering,
      punt: opdrachtOf(added),
      version,
      nonce: 'te vroeg',
      uitkomst: 'goedgekeurd',
      toelichting: '',
      naar: '',
    });

    expect(JSON.stringify(forged)).toContain('Leg het besluit op die dag vast');
    expect(await entries()).toBe(before);
  });
});

describe('a terugkoppeling', () => {
  test('without a channel', async () => {
    await addOpdracht(carla, SAMIRA, { overleg: 'pfho', datum: PFHO_DAY });
    await decide(bot, carla);
    await samira.pressCard('Geef terugkoppeling');
    await samira.pressCard('Bewaar en verder', { tekst: 'Je dacht met ons mee. Dank je wel.' });
    const before = await entries();

    const again = await samira.pressCard('De terugkoppeling is gegeven', {
      kanaal: '',
      datum: PFHO_DAY,
      bereikt: '18',
    });

    expect(again.text).toContain('Kies hoe mensen het hoorden.');
    expect(again.inputs).toMatchObject({ datum: PFHO_DAY, bereikt: '18' });
    expect(await entries()).toBe(before);
  });
});
