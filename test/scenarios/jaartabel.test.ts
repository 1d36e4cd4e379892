import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { opdrachtKeys } from '../../src/opdrachten/opdracht-keys.ts';
import { answersTo, choicesOf } from '../support/card-reader.ts';
import { CARLA, DIANA, SAMIRA } from '../support/people.ts';
import { takeOver } from '../support/story.ts';
import type { TeamsClient } from '../support/teams-client.ts';
import { startTestBot, type TestBot } from '../support/test-bot.ts';

/** The tables of what was done in a year become finished dossiers: the memory of the region. One bot; the tests follow each other. */

let bot: TestBot;
let carla: TeamsClient;
beforeAll(async () => {
  bot = await startTestBot();
  carla = await bot.opened(CARLA);
});
afterAll(() => bot.stop());

const table = (...rows: readonly (readonly string[])[]) => rows.map((cells) => cells.join('\t')).join('\n');
const KOPPEN = [
  'Project',
  'Vorm en centrale vraag',
  'Opbrengst en wat we er mee hebben gedaan of nog gaan doen',
  'Vervolg in 2018',
];
const PLEEGZORG = [
  'Versterking pleegzorg',
  'Groepsgesprek met pleegouders: wat heb je nodig?',
  'Input voor de notitie.',
  'Begin 2018 een vervolg.',
];
const VAN_2017 = table(
  ['Samenkracht!! in 2017'],
  KOPPEN,
  PLEEGZORG,
  ['<i>Netwerkbijeenkomst</i>', 'Inwoners en regio samen.', 'Netwerken.', 'Nog niet bekend.'],
  ['Thuiszorg', 'Groepsgesprek met zorgmedewerkers over', 'Verwerkt in notitie.', 'Afgerond.'],
  [],
  ['', 'ontwikkelingen in de sector.'],
  ['Zonder iets'],
);
const dossiers = async () => (await bot.app.opdrachten.list()).map(({ state }) => state);
const named = async (titel: string) => {
  const found = (await dossiers()).find((one) => one.titel === titel);
  if (!found) throw new Error(`no ${titel}`);
  return found;
};
const entries = async (): Promise<number> => (await bot.store.log.readAll('', 10_000)).entries.length;

describe('the table of a year', () => {
  test('is shown, and becomes finished dossiers of that year', async () => {
    const shown = await carla.say(VAN_2017);

    expect(shown.text).toContain('Ik lees dit als een overzicht van wat er in een jaar is gedaan.');
    expect(shown.text).toContain('Elk project wordt een afgerond dossier van 2017.');
    expect(shown.text).toContain('Komt erbij: 3');
    expect(shown.text).toContain('Rij 7 gaat verder met rij 5');
    expect(shown.text).toContain('Daarom maak ik er geen dossier van.');
    await carla.pressCard('Neem over', {}, { on: shown });

    expect((await dossiers()).map(({ titel, status }) => [titel, status]).toSorted()).toEqual([
      ['Netwerkbijeenkomst (2017)', 'afgerond'],
      ['Thuiszorg (2017)', 'afgerond'],
      ['Versterking pleegzorg (2017)', 'afgerond'],
    ]);
    expect((await named('Thuiszorg (2017)')).jaartabel).toEqual({
      jaar: 2017,
      project: 'Thuiszorg',
      vorm: 'Groepsgesprek met zorgmedewerkers over ontwikkelingen in de sector.',
      opbrengst: 'Verwerkt in notitie.',
      vervolg: 'Afgerond.',
    });
  });

  test('a second time changes nothing, and a changed row says what would change', async () => {
    const before = await entries();
    const again = await carla.say(VAN_2017);
    expect(again.text).toContain('Er komt niets bij en er verandert niets.');
    expect(await entries()).toBe(before);

    const shown = await carla.say(VAN_2017.replace('Input voor de notitie.', 'Input voor het plan.'));
    expect(shown.text).toContain('Verandert: 1');
    expect(shown.text).toContain('Opbrengst wordt ‘Input voor het plan.’ (was: ‘Input voor de notitie.’)');
    await carla.pressCard('Neem over', {}, { on: shown });
    expect((await named('Versterking pleegzorg (2017)')).jaartabel?.opbrengst).toBe('Input voor het plan.');
  });

  test('of another year is another dossier, and an opdracht of today is its own', async () => {
    await takeOver(
      carla,
      table(
        ['Projecten 2018 (uitgevoerd/afgerond)', 'Vorm en centrale vraag', 'Opbrengst'],
        ['Versterking pleegzorg', 'Meerdere gesprekken', 'Een plan.'],
      ),
    );
    await takeOver(carla, table(['Onderwerp', 'Programma'], ['Versterking pleegzorg', 'Jeugd en Onderwijs']));

    expect((await named('Versterking pleegzorg (2018)')).jaartabel?.vervolg).toBeUndefined();
    expect(await named('Versterking pleegzorg')).toMatchObject({ status: 'plan gevraagd' });
    expect((await named('Versterking pleegzorg (2017)')).programma).toBeUndefined();
  });

  test('without a year above it takes the year before its follow-up, and asks', async () => {
    const shown = await carla.say(table(KOPPEN, ['Trapliften', 'Interviews', 'Input.', 'Afgerond.']));

    expect(shown.text).toContain('Van welk jaar is deze tabel?');
    const looked = await carla.pressCard('Bekijk opnieuw', answersTo(shown, '2018'), { on: shown });
    expect(looked.text).toContain('een afgerond dossier van 2018');
    expect((await dossiers()).some(({ titel }) => titel.startsWith('Trapliften'))).toBe(false);
  });

  test('of a year to come is refused, and beside an opdracht of that name says that this stays as it is', async () => {
    const koppen = ['Project', 'Vorm', 'Opbrengst'];
    const later = await carla.say(
      table(['Samenkracht! in 2031'], koppen, ['Trapliften', 'Interviews', 'Input.']),
    );
    expect(later.text).toContain('Het jaar 2031 moet nog komen.');
    const same = await carla.say(
      table(['In 2019'], koppen, ['Versterking pleegzorg', 'Interviews', 'Input.']),
    );
    expect(same.text).toContain('Er is ook een opdracht die zo heet. Die blijft zoals hij is.');
  });

  test('without any year says what lacks', async () => {
    const shown = await carla.say(
      table(['Project', 'Vorm', 'Opbrengst'], ['Trapliften', 'Interviews', 'Input.']),
    );

    expect(shown.text).toContain('Van welk jaar het is, staat er niet bij. Zet het jaar boven de tabel');
  });
});

describe('a dossier out of it', () => {
  test('asks nothing of anybody, and counts nowhere as lacking', async () => {
    await bot.app.sweep();
    const dossier = await named('Thuiszorg (2017)');

    expect(opdrachtKeys(dossier)).not.toHaveProperty('open');
    expect(opdrachtKeys(dossier).zonder).toEqual([]);
    for (const vraag of ['wat moet ik nog doen', 'welke dossiers liggen stil', 'wat is te laat'])
      expect((await carla.say(vraag)).text).not.toContain('(2017)');
    expect((await carla.say('cijfers 2017')).text).toContain(
      '3 opdrachten komen uit een jaartabel en tellen niet mee.',
    );
  });

  test('is found by a question, opened as a short card, and stands in the report of its year', async () => {
    const found = await carla.say('status thuiszorg');
    expect(found.text).toContain('Overgenomen uit de jaartabel van 2017.');
    expect(found.text).toContain('Projectleider: niet bekend');
    expect(found.text).toContain('ontwikkelingen in de sector.');
    expect(found.buttons).toEqual(['Bekijk de geschiedenis', 'Bekijk het jaaroverzicht']);
    const history = await carla.pressCard('Bekijk de geschiedenis', {}, { on: found });
    expect(history.text).toContain('heeft dit overgenomen uit de jaartabel van 2017');

    expect((await carla.say('tijdlijn thuiszorg')).text).not.toContain('nog niet');
    const all = await carla.say('welke opdrachten zijn afgerond');
    expect(all.text).toContain('Overgenomen uit de jaartabel van 2017.');
    expect(all.text).not.toContain('projectleider nog niet bekend');

    const diana = await bot.opened(DIANA);
    const jaar = await diana.say('jaaroverzicht 2017');
    expect(jaar.text).toContain('3 opdrachten.');
    expect(jaar.text).toContain('Begin 2018 een vervolg.');
    const samira = await bot.opened(SAMIRA);
    expect((await samira.say('status thuiszorg')).text).not.toContain('zorgmedewerkers');
  });
});

describe('a question about its year', () => {
  test.each(['opdrachten in 2017', 'wat deden we in 2017', 'wat is er in 2017 gedaan'])(
    '‘%s’ finds what was taken over',
    async (vraag) => {
      const { text } = await carla.say(vraag);

      expect(text).toContain('3 opdrachten.');
      expect(text).toContain('Thuiszorg (2017)');
      expect(text).toContain('Overgenomen uit de jaartabel van 2017.');
      for (const not of ['Geen', 'Afgerond', '(2018)', 'alleen het jaar']) expect(text).not.toContain(not);
    },
  );

  test('of several years or of none of them', async () => {
    expect((await carla.say('opdrachten van 2017 tot en met 2018')).text).toContain('4 opdrachten.');
    expect((await carla.say('opdrachten in 2016')).text).toContain('Geen opdrachten.');
    expect((await carla.say('wie zijn de projectleiders in 2018')).text).toContain(
      'Projectleider niet bekend: Versterking pleegzorg (2018)',
    );
  });

  test.each(['opdrachten in november 2017', 'opdrachten besloten in 2017', 'opdrachten van het DO in 2017'])(
    '‘%s’ says that no more is known than the year',
    async (vraag) => {
      const { text } = await carla.say(vraag);

      expect(text).toContain('Geen opdrachten, voor zover bekend.');
      expect(text).toContain('Bij 3 opdrachten is alleen het jaar bekend, uit een jaartabel.');
    },
  );

  test('says so of what stands in dossiers too, and not that they are new', async () => {
    for (const vraag of ['activiteiten in 2017', 'inbreng in 2017'])
      expect((await carla.say(vraag)).text).toContain('Bij 3 opdrachten is alleen het jaar bekend');
    expect((await carla.say('nieuwe opdrachten deze maand')).text).not.toContain('(2017)');
  });
});

describe('what was taken over', () => {
  test('is offered for nothing', async () => {
    const asked = await carla.say('leg een toezegging vast');
    expect(asked.text).not.toContain('(2017)');
    expect(asked.text).toContain('Je hebt nu geen opdracht waarbij dit kan.');
    const table = await carla.say('Datum\tOverleg\tDoel\tConclusie\n05-12-2026\tPFHO\tVaststellen\t');
    expect(table.text).toContain('Bij welke opdracht hoort deze tabel?');
    expect(choicesOf(table, 'opdracht')).toEqual(['Versterking pleegzorg']);
  });

  test('is changed by its table only', async () => {
    const { id } = await named('Thuiszorg (2017)');
    const before = await entries();

    for (const [verb, values] of [
      ['opdrachten.assignProjectleider', { projectleiderId: SAMIRA.id }],
      ['opdrachten.assignTrekker', { trekkerNaam: 'Jan Smit' }],
    ] as const) {
      const refused = await carla.execute(verb, { opdracht: id, version: 1, nonce: verb, ...values });
      expect(`${refused.message} ${refused.card?.text}`).toContain(
        'Dit komt uit de jaartabel van 2017. Je wijzigt het door die tabel opnieuw te plakken.',
      );
    }
    expect(await entries()).toBe(before);
  });
});
