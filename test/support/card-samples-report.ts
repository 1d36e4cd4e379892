import { gevouwenCard } from '../../src/bezorging/antwoord-cards.ts';
import { berichtenCard } from '../../src/bezorging/berichten-cards.ts';
import { verzamelCard } from '../../src/bezorging/verzamel-cards.ts';
import { onbekendButtons } from '../../src/importeren/import-routes.ts';
import { importVerslagCard } from '../../src/importeren/verslag-card.ts';
import { voorstelVan } from '../../src/importeren/voorstel.ts';
import { voorstelForm } from '../../src/importeren/voorstel-form.ts';
import { welkeForm } from '../../src/importeren/welke-form.ts';
import { bindForm } from '../../src/mensen/kanaal-forms.ts';
import { historyCard } from '../../src/opdrachten/history-card.ts';
import { sectieCard } from '../../src/overzichten/sectie-files.ts';
import { vergaderingOverzichtCard } from '../../src/overzichten/vergadering-cards.ts';
import { fileButtons } from '../../src/overzichten/vergadering-routes.ts';
import {
  type CardSample,
  FULL_PLAN,
  HALF_PLAN,
  nastyText,
  sampleDossier,
  sampleSummary,
  vergadering,
  worstDossier,
} from './card-sample-data.ts';
import { formSamples } from './form-samples.ts';

const TWIJFEL = {
  id: 'verborgen',
  vraag: 'Rij 3 is verborgen in het bestand. Lees ik die ook?',
  keuzes: [
    { value: 'weg', title: 'Laat weg' },
    { value: 'lees', title: 'Lees ook' },
  ],
  gekozen: 'weg',
};

export function reportSamples(): CardSample[] {
  const rows = (count: number, long: boolean) =>
    Array.from({ length: count }, (_, index) => ({
      wanneer: '2026-11-12T09:30:00.000Z',
      wie: long ? nastyText(100) : 'Samira El Amrani',
      wat: long ? nastyText(500) : 'heeft ‘Vraag’ ingevuld',
      details: Array.from({ length: long ? 20 : 2 }, () => ({
        label: 'Vraag aan inwoners',
        was: long ? nastyText(1000) : index === 0 ? '' : 'Wat helpt jou?',
        werd: long ? nastyText(1000) : 'Wat helpt jou om weer zelf je huishouden te doen?',
      })),
    }));
  const opdracht = sampleDossier();
  const importRow = {
    rij: 2,
    titel: 'Hervormingsagenda Jeugd',
    outcome: 'toegevoegd' as const,
    lines: [
      'Overleg: Directieoverleg, 15 december 2026.',
      'Geraden: ‘projectleider hervormingsagenda’ is een naam.',
    ],
  };
  const dossiers = [
    sampleDossier({ status: 'plan ingediend', plan: FULL_PLAN }),
    sampleDossier({ titel: 'Hervormingsagenda Jeugd, met het verbeterplan in-, door- en uitstroom' }),
    sampleDossier({
      titel: 'Evaluatie beleidsplan Bescherming en Opvang 2022-2025',
      status: 'geen participatie',
      plan: { vanToepassing: 'nee', redenGeen: 'al opgehaald' },
    }),
    sampleDossier({
      titel: 'Toekomstscenario kind- en gezinsbescherming 0-100',
      status: 'plan in concept',
      plan: HALF_PLAN,
      projectleiders: [],
    }),
  ];
  const bericht = {
    id: 'plan-1',
    what: 'Hervormingsagenda Jeugd',
    target: 'Samira El Amrani',
    uncertain: true,
    why: 'Teams gaf op 12 nov 2026 niet op tijd antwoord. Het is niet zeker of het bericht is aangekomen.',
  };
  return [
    ...[1, 2].map((pagina) => ({
      name: `berichten in één, lang, bladzijde ${pagina}`,
      message: verzamelCard(
        {
          id: '4f6c1b7a9d3e2c5f8a01',
          target: 'persoon:1',
          op: '2026-11-16T09:01:00.000Z',
          posts: [{ id: 'plan-1', source: 'opdracht:1' }],
        },
        Array.from({ length: 9 }, () => ({
          tekst: nastyText(500),
          opent: { title: 'Naar het plan', verb: 'opdrachten.openPlan', data: { opdracht: 'o1' } },
        })),
        pagina,
      ),
    })),
    { name: 'berichten', message: berichtenCard([bericht, { ...bericht, uncertain: false }]) },
    {
      name: 'een antwoord, gevouwen',
      message: gevouwenCard('opdracht:4f6c1b7a9d3e2c5f8a01', 'Vervoer naar dagbesteding', {
        verb: 'opdrachten.submitPlan',
        at: '2026-12-03T10:00:00.000Z',
        isAgain: true,
        isCrowded: false,
      }),
    },
    {
      name: 'een lijst, gevouwen',
      message: gevouwenCard('lijst:0f9a4d8debf0', 'Mijn opdrachten', {
        at: '2026-12-03T10:00:00.000Z',
        isAgain: false,
        isCrowded: true,
      }),
    },
    {
      name: 'een antwoord, gevouwen, lang',
      message: gevouwenCard('opdracht:4f6c1b7a-9d3e-4c5f-8a01-7b6a5c4d3e2f', nastyText(200), {
        at: '2026-12-03T10:00:00.000Z',
        isAgain: true,
        isCrowded: false,
      }),
    },
    { name: 'berichten, geen', message: berichtenCard([]) },
    {
      name: 'berichten, wachtend',
      message: berichtenCard(
        [],
        [
          {
            wat: '2 berichten',
            waarheen: 'Samira El Amrani',
            waarom: 'Samira El Amrani heeft de bot geblokkeerd of verwijderd.',
          },
        ],
      ),
    },
    {
      name: 'berichten, lang',
      message: berichtenCard(
        Array.from({ length: 40 }, () => ({ ...bericht, what: nastyText(200), target: nastyText(100) })),
        Array.from({ length: 40 }, () => ({
          wat: nastyText(60),
          waarheen: nastyText(100),
          waarom: nastyText(200),
        })),
      ),
    },
    { name: 'geschiedenis', message: historyCard({ opdracht, rows: rows(3, false), page: 1 }) },
    { name: 'geschiedenis, leeg', message: historyCard({ opdracht, rows: [], page: 1 }) },
    {
      name: 'geschiedenis, lang',
      message: historyCard({ opdracht: worstDossier(), rows: rows(25, true), page: 2 }),
    },
    {
      name: 'import',
      message: importVerslagCard({
        source: 'opdrachten-2024.csv',
        rows: [
          importRow,
          { ...importRow, rij: 3, titel: 'Toekomstscenario', outcome: 'ongewijzigd', lines: [] },
        ],
        remarks: ['De kolom ‘Opdrachtgever’ staat bij de notities.'],
        buttons: onbekendButtons(
          { overleggen: ['Tafel Wonen'], gemeenten: ['Larum'] },
          'tabel-1',
          () => undefined,
        ),
      }),
    },
    { name: 'import, leeg', message: importVerslagCard({ source: 'de geplakte tabel', rows: [] }) },
    {
      name: 'import, lang',
      message: importVerslagCard({
        source: nastyText(200),
        rows: Array.from({ length: 90 }, (_, index) => ({
          rij: index + 2,
          titel: nastyText(300),
          outcome: 'overgeslagen' as const,
          lines: Array(10).fill(nastyText(400)),
        })),
        remarks: Array(20).fill(nastyText(200)),
        buttons: onbekendButtons(
          { overleggen: Array(9).fill(nastyText(80)), gemeenten: [nastyText(60)] },
          'tabel-1',
          () => ({ lijktOp: { id: 'pfho', kort: nastyText(60) } }),
        ),
      }),
    },
    ...formSamples(
      voorstelForm,
      'import, voorstel',
      { tabel: 'tabel-1' },
      {
        gewoon: {
          voorstel: voorstelVan('Geplakte tabel', { rows: [importRow], twijfels: [TWIJFEL] }, [], []),
        },
        lang: {
          voorstel: voorstelVan(
            nastyText(200),
            {
              rows: Array.from({ length: 90 }, (_, index) => ({
                rij: index + 2,
                titel: nastyText(300),
                outcome: 'overgeslagen' as const,
                lines: Array(10).fill(nastyText(400)),
              })),
              twijfels: Array(9).fill({ ...TWIJFEL, vraag: nastyText(300) }),
            },
            Array(20).fill(nastyText(200)),
            onbekendButtons(
              { overleggen: Array(9).fill(nastyText(80)), gemeenten: [nastyText(60)] },
              'tabel-1',
              () => ({ lijktOp: { id: 'pfho', kort: nastyText(60) } }),
            ),
          ),
        },
      },
    ),
    ...formSamples(
      welkeForm,
      'welke opdracht van een tabel',
      { tabel: 'tabel-1' },
      {
        gewoon: { tabel: 'tabel-1', opdrachten: dossiers },
        lang: {
          tabel: 'tabel-1',
          opdrachten: Array.from({ length: 120 }, (_, index) => ({
            id: `opdracht-${index}`,
            titel: nastyText(200),
            kenmerk: 'DOC-24008138',
          })),
        },
      },
    ),
    { name: 'vergadering', message: vergaderingOverzichtCard(sampleSummary(dossiers)) },
    {
      name: 'vergadering, in de eigen chat',
      message: vergaderingOverzichtCard(
        sampleSummary(dossiers),
        'coördinator',
        fileButtons({ id: 'do-2026-12-15' }),
      ),
    },
    { name: 'de sectie om over te nemen, lang', message: sectieCard(worstDossier()) },
    {
      name: 'vergadering, van een programma',
      message: vergaderingOverzichtCard(sampleSummary(dossiers, { programma: 'Jeugd en Onderwijs' })),
    },
    { name: 'vergadering, leeg', message: vergaderingOverzichtCard(sampleSummary([])) },
    {
      name: 'vergadering, lang',
      message: vergaderingOverzichtCard(
        sampleSummary(
          Array.from({ length: 50 }, () => worstDossier({ status: 'plan in concept' })),
          { vergadering: { ...vergadering, overlegNaam: nastyText(100) } },
        ),
      ),
    },
    ...formSamples(
      bindForm,
      'kanaal koppelen',
      { kanaal: 'k' },
      {
        gewoon: {
          choices: {
            overleggen: [{ id: 'do', naam: 'Directieoverleg' }],
            programmas: ['Jeugd en Onderwijs'],
          },
          bound: 'Directieoverleg',
        },
        lang: {
          choices: {
            overleggen: Array.from({ length: 30 }, (_, index) => ({ id: `o${index}`, naam: nastyText(100) })),
            programmas: Array.from({ length: 60 }, (_, index) => `${index} ${nastyText(100)}`),
          },
          bound: nastyText(100),
        },
      },
    ),
  ];
}
