import { describe, expect, test } from '@jest/globals';
import { formCard } from '../../src/forms/form.ts';
import { importVerslagCard } from '../../src/importeren/verslag-card.ts';
import { historyCard } from '../../src/opdrachten/history-card.ts';
import { opdrachtAddedCard, opdrachtCard } from '../../src/opdrachten/opdracht-cards.ts';
import { newOpdrachtForm, projectleiderForm } from '../../src/opdrachten/opdracht-forms.ts';
import {
  chooseOpdrachtCard,
  type ListRow,
  opdrachtenListCard,
} from '../../src/opdrachten/opdracht-list-cards.ts';
import { pageOf } from '../../src/shared/card-pages.ts';
import { buttonOf, buttonsOf, inputOf, textOf } from '../support/card-reading.ts';
import { context, dates, HALF_PLAN, people, sampleDossier } from '../support/card-sample-data.ts';
import { REGIO } from '../support/regio.ts';

const dossier = sampleDossier();

describe('adding an opdracht', () => {
  test('gives back what was typed, with a question at each field', () => {
    const card = formCard(newOpdrachtForm, { people, regio: REGIO }, {}, context, {
      typed: { titel: 'Jeugd', gemeenten: 'Huizen,Laren', datum: '2026-12-15' },
      problems: { datum: 'Die datum is geweest.' },
    });
    expect(inputOf(card, 'titel').value).toBe('Jeugd');
    expect(inputOf(card, 'gemeenten').value).toBe('Huizen,Laren');
    // The field itself is a whole phone lower.
    expect(textOf(card)).toContain('Bij 1 veld staat een vraag: ‘Datum van het overleg’.');
    // Nobody stands there who could be taken off.
    expect(textOf(card)).not.toContain('gaat eraf');
    expect(textOf(card)).toContain('Die datum is geweest.');
  });

  test('says that the projectleider gets a card now', () => {
    const text = textOf(opdrachtAddedCard({ dossier, reach: 'bereikbaar', ...dates }));
    expect(text).toContain('Samira El Amrani krijgt nu een kaart');
    expect(text).toContain('Overleg: Directieoverleg, dinsdag 15 december 2026');
  });

  test.each([
    [
      'chat niet geopend',
      'Samira El Amrani heeft de chat met de bot nog niet geopend. De vraag om het plan is dus nog niet aangekomen.',
    ],
    ['naam niet herkend', 'ik weet nog niet wie dat is.'],
    ['naam niet bevestigd', 'Wie Samira El Amrani is, is nog niet bevestigd.'],
    ['nog niet bekend', 'Er is nog geen projectleider.'],
  ] as const)('says what to do when the projectleider is "%s"', (reach, sentence) => {
    expect(textOf(opdrachtAddedCard({ dossier, reach, route: [] }))).toContain(sentence);
  });
});

describe('choosing the projectleider', () => {
  test('offers the people that the bot knows', () => {
    const card = formCard(projectleiderForm, { dossier, people }, { opdracht: dossier.id }, context);
    expect(inputOf(card, 'projectleiderId')).toMatchObject({
      style: 'filtered',
      choices: [{ value: 'samira' }, { value: 'getypt' }, { value: 'jan1' }],
    });
    expect(textOf(card)).toContain('Nu staat bij deze opdracht: Samira El Amrani.');
  });

  test('asks which one when two have the same name', () => {
    const candidates = [
      { id: 'jan1', naam: 'Jan Jansen', distinction: 'kanaal Jeugd' },
      { id: 'jan2', naam: 'Jan Jansen', distinction: 'kanaal Wonen' },
    ];
    const card = formCard(
      projectleiderForm,
      { dossier, people, candidates },
      { opdracht: dossier.id },
      context,
    );
    expect(inputOf(card, 'projectleiderId').choices).toEqual([
      { value: 'jan1', title: 'Jan Jansen (kanaal Jeugd)' },
      { value: 'jan2', title: 'Jan Jansen (kanaal Wonen)' },
    ]);
  });
});

describe('one opdracht', () => {
  const half = sampleDossier({
    status: 'plan in concept',
    plan: HALF_PLAN,
    notities: ['Fase: ontwikkeling'],
  });

  test('says where it stands, per onderdeel with a sign and a word', () => {
    const text = textOf(opdrachtCard({ dossier: half, reach: 'bereikbaar', ...dates, actions: [] }));
    expect(text).toContain('Er wordt aan het plan gewerkt.');
    expect(text).toContain('Vraag: ◐ nog niet compleet');
    expect(text).toContain('Wie: ✓ compleet');
    expect(text).toContain('Hoe: ○ nog niet begonnen');
    expect(text).toContain('Fase: ontwikkeling');
  });

  test('says why residents do not take part, and nothing of steps that are not there', () => {
    const zonder = {
      plan: { vanToepassing: 'nee', redenGeen: 'spoed', toelichtingGeen: 'Het moet morgen af.' },
    } as const;
    const textFor = (status: 'geen participatie' | 'plan ingediend'): string =>
      textOf(
        opdrachtCard({
          dossier: sampleDossier({ ...zonder, status }),
          reach: 'bereikbaar',
          ...dates,
          actions: [],
        }),
      );

    expect(textFor('geen participatie')).toContain('Reden: spoed: Het moet morgen af.');
    expect(textFor('geen participatie')).not.toMatch(/niet nodig|compleet/);
    expect(textFor('plan ingediend')).not.toMatch(/niet nodig|Het moet morgen af/);
  });

  test('has only the buttons that the reader may use', () => {
    const card = opdrachtCard({
      dossier: half,
      reach: 'bereikbaar',
      route: [],
      actions: ['openPlan', 'history'],
    });
    expect(buttonsOf(card)).toEqual(['Verder met het plan', 'Bekijk de geschiedenis']);
  });

  test('says what is not known yet', () => {
    const bare = sampleDossier({
      programma: undefined,
      trekkers: [],
      gemeenten: [],
      projectleiders: [],
    });
    const text = textOf(opdrachtCard({ dossier: bare, reach: 'nog niet bekend', route: [], actions: [] }));
    for (const label of ['Programma', 'Trekker', 'Gemeenten', 'Overleg'])
      expect(text).toContain(`${label}: nog niet bekend`);
  });
});

describe('a list of opdrachten', () => {
  const rows = Array.from({ length: 23 }, (_, index) => ({
    dossier: sampleDossier({ id: `o${index + 1}`, titel: `Opdracht ${index + 1}` }),
    reach: 'chat niet geopend' as const,
    ...dates,
    action: 'show' as const,
  }));

  test('shows ten at a time', () => {
    const card = opdrachtenListCard({
      title: 'Status',
      total: rows.length,
      rows: pageOf(rows, 2),
      page: 2,
      verb: 'opdrachten.status',
      data: { zoek: 'x' },
      empty: '',
    });
    expect(textOf(card)).toContain('23 opdrachten. Je ziet 11 tot en met 20.');
    expect(textOf(card)).toContain('Opdracht 11\n');
    expect(textOf(card)).not.toContain('Opdracht 21\n');
    expect(buttonOf(card, 'Volgende')).toEqual({ verb: 'opdrachten.status', data: { zoek: 'x', page: 3 } });
    expect(buttonOf(card, 'Vorige')).toEqual({ verb: 'opdrachten.status', data: { zoek: 'x', page: 1 } });
  });

  test('says of a meeting that is over that it is', () => {
    const [row] = rows;
    const over = row!.route.map((stop) => ({ ...stop, stand: 'gehouden' as const }));
    const card = (route: ListRow['route']) =>
      opdrachtenListCard({
        title: 'Status',
        total: 1,
        rows: [{ ...row!, route }],
        page: 1,
        verb: 'opdrachten.status',
        empty: '',
      });
    expect(textOf(card(over))).toContain('is geweest');
    expect(textOf(card(row!.route))).not.toContain('is geweest');
  });

  test('says of each what is missing, for when, and whether the projectleider can be reached', () => {
    const text = textOf(
      opdrachtenListCard({
        title: 'Status',
        total: rows.length,
        rows: pageOf(rows, 1),
        page: 1,
        verb: 'opdrachten.status',
        empty: '',
      }),
    );
    expect(text).toContain(
      'Plan gevraagd · nog 9 antwoorden nodig\nDirectieoverleg 15 dec 2026 · plan klaar uiterlijk 24 nov 2026\n⚠ nog niet bereikbaar',
    );
  });

  test('says so when there is none', () => {
    const card = opdrachtenListCard({
      title: 'Mijn opdrachten',
      total: 0,
      rows: [],
      page: 1,
      verb: 'opdrachten.mine',
      empty: 'Ik ken nu geen opdrachten van jou.',
    });
    expect(textOf(card)).toContain('Ik ken nu geen opdrachten van jou.');
    expect(buttonsOf(card)).toEqual([]);
  });

  test('offers candidates as buttons, five at most', () => {
    const card = chooseOpdrachtCard({
      question: 'Welke bedoel je?',
      candidates: rows.map((row) => row.dossier),
      verb: 'opdrachten.history',
      data: { page: 1 },
    });
    expect(buttonsOf(card)).toEqual(['Kies', 'Kies', 'Kies', 'Kies', 'Kies']);
    expect(buttonOf(card, 'Kies')).toEqual({ verb: 'opdrachten.history', data: { page: 1, opdracht: 'o1' } });
  });
});

describe('the history of an opdracht', () => {
  test('says who changed what, when, from what to what', () => {
    const card = historyCard({
      opdracht: dossier,
      rows: [
        {
          wanneer: '2026-11-12T09:30:00.000Z',
          wie: 'Samira El Amrani',
          wat: 'heeft ‘Vraag’ ingevuld',
          details: [
            { label: 'Vraag aan inwoners', was: 'Oud', werd: 'Nieuw' },
            { label: 'Wat je met de antwoorden doet', was: 'Weg', werd: '' },
          ],
        },
      ],
      page: 1,
    });
    expect(textOf(card)).toContain('Samira El Amrani heeft ‘Vraag’ ingevuld\n12 nov 2026, 10:30');
    expect(textOf(card)).toContain('**Vraag aan inwoners:** Nieuw (was: Oud)');
    expect(textOf(card)).toContain('**Wat je met de antwoorden doet:** weggehaald (was: Weg)');
  });
});

describe('the report of an import', () => {
  test('counts, and shows of each row what was understood', () => {
    const card = importVerslagCard({
      source: 'opdrachten.csv',
      rows: [
        { rij: 2, titel: 'Jeugd', outcome: 'toegevoegd', lines: ['Geraden: 5 december is 2026.'] },
        { rij: 3, titel: 'Wonen', outcome: 'ongewijzigd', lines: [] },
      ],
    });
    expect(textOf(card)).toContain('Toegevoegd: 1\nGewijzigd: 0\nGelijk gebleven: 1\nOvergeslagen: 0');
    expect(textOf(card)).toContain('Jeugd\nRij 2 · toegevoegd\nGeraden: 5 december is 2026.');
  });

  test('says how many rows are not shown', () => {
    const rows = Array.from({ length: 23 }, (_, rij) => ({
      rij,
      titel: 'x',
      outcome: 'toegevoegd' as const,
      lines: [],
    }));
    expect(textOf(importVerslagCard({ source: 'a.csv', rows }))).toContain(
      'En nog 3 rijen. Die zijn ook verwerkt.',
    );
  });
});
