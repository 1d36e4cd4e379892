import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { vergaderingOverzichtCard } from '../../src/overzichten/vergadering-cards.ts';
import { AGREED, aDossier, COMPLETE, filledIn, NO_PARTICIPATION, SUBMITTED } from '../support/dossiers.ts';
import { CARLA, DIANA, DO_CHANNEL, PIETER, SAMIRA, WILLEM } from '../support/people.ts';
import { addOpdracht, makePlan, opdrachtOf, TITEL } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** What nothing means: there is none, not yet, not known, or not yours to see (domain: Verplichtingen and their dates). */
let bot: TestBot;
let carla: TeamsClient;
let samira: TeamsClient;
let diana: TeamsClient;

beforeAll(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
  samira = await bot.opened(SAMIRA);
  diana = await bot.opened(DIANA);
});
afterAll(() => bot.stop());

describe('nothing', () => {
  test('is not yet there, as long as nobody recorded anything', async () => {
    expect((await carla.say('welke opdrachten zijn er')).text).toContain('Nog geen opdrachten.');
    expect((await carla.say('wat is te laat')).text).toContain('Er is niets te laat.');
  });

  test('is not known of what has no plan and no date', async () => {
    await addOpdracht(carla, SAMIRA);
    await bot.opened(PIETER);
    await addOpdracht(carla, PIETER, { titel: 'Leerlingenvervoer 2027', overleg: '', datum: '' });
    await makePlan(samira);

    const asked = (await carla.say('welke opdrachten hebben een enquête')).text;
    expect(asked).toContain('Geen opdrachten, voor zover bekend.');
    expect(asked).toContain('Bij 1 opdracht is er nog geen plan. Daar is dit nog niet bekend.');
    const late = (await carla.say('wat is te laat')).text;
    expect(late).toContain('Voor zover bekend is er niets te laat.');
    expect(late).toContain('Bij 1 opdracht is er nog geen datum.');
    expect(late).not.toContain('Er is niets te laat');
  });

  test('is not said of what somebody may not see', async () => {
    const late = (await diana.say('wat is te laat')).text;
    expect(late).toContain('Er is niets van jou te laat.');
    expect(late).toContain('De coördinator ziet alles.');
    expect(late).not.toContain('Er is niets te laat');

    const pieter = bot.client(PIETER);
    const found = (await pieter.say('opdrachten in Laren')).text;
    expect(found).toContain('Geen opdrachten waar jij bij hoort.');
    expect(found.split('waar jij bij hoort')).toHaveLength(2);
    expect(found).not.toContain('Er is niets met');
  });

  test('is counted apart when there is something as well', async () => {
    const found = (await carla.say('welke opdrachten hebben een focusgroep')).text;
    expect(found).toContain('1 opdracht.');
    expect(found).toContain(TITEL);
    expect(found).toContain('Bij 1 opdracht is er nog geen plan.');
  });

  test('is owed to residents before a besluit, and nobody is said to have heard', async () => {
    const list = (await carla.say('terugkoppeling verschuldigd')).text;
    expect(list).toContain('Er is nu geen terugkoppeling verschuldigd.');
    expect(list).toContain('Bij 2 opdrachten is er nog geen besluit.');
    expect(list).not.toContain('heeft gehoord');

    const without = (await carla.say('welke opdrachten zijn zonder terugkoppeling')).text;
    expect(without).not.toContain(TITEL);
    expect(without).toContain('Bij 2 opdrachten is er nog geen besluit.');
  });

  test('is known of whether residents take part where no plan said so', async () => {
    const figures = (await carla.say('cijfers')).text;
    expect(figures).toContain('2 opdrachten. Bij 1 doen inwoners mee, bij 1 is dat nog niet bekend.');
    expect(figures).not.toContain('Bij 2 doen inwoners mee');
  });
});

describe('a list of some', () => {
  test('does not say that there are none of which the reader sees only the own', async () => {
    expect((await carla.say('toezeggingen')).text).toContain('Er staan geen toezeggingen open.');
    const own = (await samira.say('toezeggingen')).text;
    expect(own).toContain('Er staan geen toezeggingen van jou open.');
    expect(own).not.toContain('Er staan geen toezeggingen open.');

    expect((await carla.say('signalen')).text).toContain('Er zijn nog geen signalen.');
    const some = (await samira.say('signalen')).text;
    expect(some).toContain('Geen open signalen die jij kunt lezen');
    expect(some).toContain('Je ziet alleen wat jij opschreef of beantwoordt.');
    expect((await diana.say('signalen')).text).not.toContain('die jij kunt lezen');
  });

  test('of tasks says whether the reader has any, and of what that is not known yet', async () => {
    const willem = await bot.opened(WILLEM);
    // Who is no trekker means all that is to be done.
    expect((await willem.say('mijn taken')).text).toContain('Je hoeft nu niets te doen.');
    const opdracht = opdrachtOf(await addOpdracht(carla, SAMIRA, { titel: 'Wachttijden jeugdhulp' }));
    const { card: form } = await carla.execute('opdrachten.chooseTrekker', { opdracht });
    await carla.pressCard('Bewaar', { trekkerId: WILLEM.id }, { on: form! });
    const tasks = (await willem.say('mijn taken')).text;
    expect(tasks).toContain('Er staan geen taken voor je open. Bij 1 opdracht is er nog geen plan.');
  });
});

describe('a name beside ‘plan niet compleet’', () => {
  test('is for the coördinator in the own chat, and for nobody else', async () => {
    const late = 'Niet alles klaar';
    await addOpdracht(carla, SAMIRA, { titel: late });

    const own = (await carla.say('overzicht DO')).text;
    const rowOf = (text: string): string =>
      text.split('\n').find((line) => line.includes('◐ plan niet compleet')) ?? '';
    expect(rowOf(own)).toContain(SAMIRA.naam);
    const board = (await diana.say('overzicht DO')).text;
    expect(board).toContain(late);
    expect(rowOf(board)).not.toContain(SAMIRA.naam);
    // Beside what is complete a name tells nobody's arrears.
    expect(board.split('\n').find((line) => line.includes('✓ plan compleet'))).toContain(SAMIRA.naam);
    const inChannel = (await bot.client(CARLA, DO_CHANNEL).say('@Samenkracht overzicht DO')).text;
    expect(rowOf(inChannel)).not.toContain(SAMIRA.naam);
  });
});

describe('the chart of a vergadering', () => {
  const overzicht = (dossier: ReturnType<typeof aDossier>) =>
    vergaderingOverzichtCard({
      vergadering: {
        id: 'do-2026-12-15',
        overlegId: 'do',
        overlegNaam: 'Directieoverleg',
        datum: '2026-12-15',
        agendapunten: [],
      },
      agenda: [],
      dossiers: [dossier],
      elsewhere: {},
      withAgenda: false,
      postponed: [],
    }).data.numbers;
  const without = filledIn(Object.assign({}, ...NO_PARTICIPATION));

  test('is not complete with a proposal that residents do not take part', () => {
    expect(overzicht(aDossier(without, SUBMITTED))).toContain(
      'Plan compleet: 0. Plan niet compleet: 0. Geen participatie: 0. Geen participatie voorgesteld: 1.',
    );
    expect(overzicht(aDossier(without, SUBMITTED, AGREED))).toContain('Geen participatie: 1.');
    expect(overzicht(aDossier(filledIn(COMPLETE), SUBMITTED))).toContain('Plan compleet: 1.');
  });
});
