import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Store } from '../../src/logboek/ports.ts';
import { openScratchStore } from '../../src/logboek/scratch-store.ts';
import { fieldLabel } from '../../src/opdrachten/ground/plan-fields.ts';
import { PLAN_FILTERS } from '../../src/opdrachten/ground/plan-filters.ts';
import type { OpdrachtEvent } from '../../src/opdrachten/opdracht-events.ts';
import { STANDAARD_TERMIJNEN } from '../../src/shared/termijnen.ts';
import { createWorkingDays } from '../../src/shared/working-days.ts';
import { type AnswerQuery, createAnswers } from '../../src/statusvragen/antwoorden/answers.ts';
import { exportTable } from '../../src/statusvragen/antwoorden/export.ts';
import type { Onderwerp } from '../../src/statusvragen/ground/query.ts';
import { verplichtingen } from '../../src/verplichtingen/verplichting.ts';
import { createAllStreams } from '../../src/wiring/streams.ts';
import { sourcesWith } from '../support/answer-sources.ts';
import { sampleOnderwerp, sampleSignaal } from '../support/card-samples-jaar.ts';
import { sampleRapport } from '../support/card-samples-rapporten.ts';
import { AGREED, COMPLETE, coordinator, filledIn, SUBMITTED } from '../support/dossiers.ts';
import { EVENT_EXAMPLES } from '../support/opdracht-events.ts';
import { PIETER, SAMIRA } from '../support/people.ts';
import { createTestClock } from '../support/test-clock.ts';
import { brought, HELD } from '../support/uitvoering.ts';
import { someDossierFacts } from '../support/verplichtingen.ts';

const VERGADERING = {
  id: 'pfho-2027-03-04',
  overlegId: 'pfho',
  overlegNaam: 'Portefeuillehoudersoverleg',
  datum: '2027-03-04',
};
const STEMPEL = { op: '2026-11-01T08:00:00.000Z', door: 'Carla', doorId: 'c' };
const GEVRAAGD = {
  aan: { id: 'p', naam: 'Els', gemeenten: ['Laren'] },
  voor: '2026-12-01',
  ...STEMPEL,
};
const EVENTS: readonly OpdrachtEvent[] = [
  {
    soort: 'opdracht toegevoegd',
    gegevens: { titel: 'Vervoer', gemeenten: [], notities: [], vergaderingId: VERGADERING.id },
    bron: 'kaart',
  },
  { soort: 'projectleider toegewezen', projectleider: { naam: SAMIRA.naam, persoonId: SAMIRA.id } },
  filledIn(COMPLETE),
  SUBMITTED,
  AGREED,
  HELD,
  brought('Een vaste hulp.'),
  {
    soort: 'besluit genomen',
    vergaderingId: VERGADERING.id,
    overlegNaam: VERGADERING.overlegNaam,
    datum: VERGADERING.datum,
    uitkomst: 'goedgekeurd',
  },
  {
    soort: 'toezegging gedaan',
    id: 't1',
    wat: 'Een brief.',
    eigenaar: { naam: PIETER.naam },
    datum: '2027-05-01',
  },
  { ...EVENT_EXAMPLES['kosten vastgelegd'], activiteitId: 'a1' },
  EVENT_EXAMPLES['openbare tekst bewaard'],
  EVENT_EXAMPLES['advies gevraagd'],
  EVENT_EXAMPLES['advies ontvangen'],
];

/** What people find above their columns. Figures are no list of rows: they have a card of their own. */
const COLUMNS: Readonly<Record<Exclude<Onderwerp, 'cijfers'>, string>> = {
  opdrachten:
    // What questions can ask of a plan follows from its fields.
    [
      'Kenmerk, Titel, Programma, Fase, Stand, Projectleider, Bestuurlijk trekker, Gemeenten, Vergadering, Datum, Behandelingen, Plan klaar op, Reden geen participatie',
      ...PLAN_FILTERS.map(({ field }) => fieldLabel(field)),
    ].join(', '),
  verplichtingen: 'Opdracht, Wat moet er, Wie, Uiterlijk op, Te laat, Waarom',
  inbreng: 'Opdracht, Kenmerk, Inbreng, Bron, Groep, Thema, Activiteit, Datum, Oordeel, Reden, Bericht',
  activiteiten:
    'Opdracht, Kenmerk, Activiteit, Wanneer, Stand, Verwacht aantal, Echt aantal, Opbrengst, Niet in het plan, omdat',
  vergaderingen: 'Overleg, Datum, Tijd, Plaats, Agendapunten, Geannuleerd',
  agendapunten: 'Overleg, Datum, Agendapunt, Doel, Besluit of conclusie, Projectleider',
  toezeggingen: 'Opdracht, Toezegging, Eigenaar, Uiterlijk op, Stand, Hoe',
  signalen:
    'Signaal, Van, Adviesraad, Gemeente, Opdracht, Ontvangen op, Opgeschreven door, Stand, Wie, Antwoord, Waarom, Belofte, Beloofd voor, Hoe nagekomen, Verteld op, Bericht',
  adviezen:
    'Adviesraad, Gemeente, Opdracht, Vraag, Gevraagd op, Uiterlijk op, Stand, Ontvangen op, Conclusie, Advies, Overgenomen, Deels, Niet overgenomen, Nog zonder antwoord, Verteld op, Terugkijken op, Wat ervan kwam',
  feiten: 'Opdracht, Wie, Wat, Op, Bijzonderheden',
  verdeling: 'Groep, Opdrachten',
  afwezigheid: 'Wie, Van, Tot en met, Vervanger',
  gemeenten: 'Gemeente, Inwoners, Op 1 januari, Vanaf, Tot en met',
  instellingen: 'Instelling, Waarde',
  berichten: 'Bericht, Voor, Aangekomen, Waarom, Gezien',
  bereik: 'Wie, Bereikbaar, Sinds',
  contacten: 'Gemeente, Contact, Stand',
  rapporten: 'Rapport, Soort, Jaar, Gemeenten, Respons, Gedeeld met, Bevindingen, Link',
  bevindingen: 'Thema, Bevinding, Rapport, Soort, Jaar, Stand, Wie, Wat, Uiterlijk op, Wat is gedaan',
  kosten: 'Opdracht, Kenmerk, Activiteit, Wanneer, Kosten in euro, Stand',
  budget: 'Jaar, Deel, Budget, Gepland, Uitgegeven, Nog niet betaald, Nog te komen, Over',
  voorbeelden: 'Opdracht, Programma, Jaar, Vorm, Vraag, Mensen, Groepen, Kosten, Opbrengst, Kan anders',
  teksten: 'Opdracht, Titel van de tekst, Stand, Dag',
  raadsoverleggen: 'Adviesraad, Gemeente, Datum, Stand, Besproken of waarom niet',
  netwerkbijeenkomsten: 'Netwerkbijeenkomst, Datum, Tijd, Plaats, Stand, Hoeveel mensen, Groepen, Suggesties',
  kalender: 'Wanneer, Wat, Soort, Over, Bij',
  gehoord: 'Wie, Soort, Stand, Laatste dag',
  uitvraag: 'Jaar, Gemeente, Stand, Gevraagd aan, Antwoord',
  jaaragenda: 'Jaar, Onderwerp, Herkomst, Fase, Stand, Projectleider, Trekker, Vastgesteld op',
};

describe('the spreadsheet with the answer to a question', () => {
  const clock = createTestClock();
  let store: Store;
  let answer: AnswerQuery;
  beforeAll(async () => {
    store = openScratchStore();
    const streams = createAllStreams(store).opdrachten;
    await streams.change('a', { actor: coordinator, at: clock.now() }, () => EVENTS);
    await streams.change('b', { actor: coordinator, at: clock.now() }, () => [
      ...EVENTS,
      EVENT_EXAMPLES['meetlat afgerond'],
    ]);
    const days = createWorkingDays();
    answer = createAnswers(
      sourcesWith(streams, {
        listVergaderingen: async () => [{ ...VERGADERING, agendapunten: [] }],
        verplichtingenOf: async () => () => verplichtingen(someDossierFacts(), days, STANDAARD_TERMIJNEN),
        listSignalen: async () => [sampleSignaal()],
        listJaaragendas: async () => [
          {
            id: '2027',
            onderwerpen: [sampleOnderwerp()],
            vragen: [GEVRAAGD],
            bijeenkomsten: [{ id: 'b', keer: 'eerste', datum: '2027-05-26', gepland: STEMPEL }],
          },
        ],
        listPersonen: async () => [
          { id: 'p', naam: 'Els', afwezig: [{ van: '2020-01-01', tot: '2030-01-01' }] },
        ],
        listRaden: async () => [
          {
            id: 'r',
            naam: 'Adviesraad',
            toegevoegd: STEMPEL,
            overleggen: [{ id: 'o', datum: '2027-03-01' }],
          },
        ],
        listMomenten: async () => [
          {
            id: 'm',
            soort: 'activiteit',
            wanneer: '2027-03',
            over: { soort: 'opdracht', id: 'a' },
            titel: 'Vervoer',
            wat: 'Focusgroep',
          },
        ],
        listRapporten: async () => [sampleRapport()],
        listGemeenten: async () => [
          { id: 'laren', naam: 'Laren', hoortErbij: true, isWeg: false, contacten: [], nietNodig: undefined },
        ],
        readBerichten: async () => [
          {
            id: 'b',
            what: 'Besluit',
            target: 'Els',
            uncertain: true,
            why: 'Geen antwoord.',
            bron: 'opdracht:a',
            waarheen: 'persoon:p',
            op: '2026-11-03',
          },
        ],
      }),
    );
  });
  afterAll(() => store.close());

  test.each(Object.entries(COLUMNS))(
    'has for %s the columns that people work with',
    async (over, columns) => {
      const filters = over === 'feiten' ? { opdracht: 'a' } : {};
      const query = JSON.stringify({ over, vorm: 'lijst', filters });
      const { rows } = await exportTable({ answer, clock }, coordinator, query);

      expect([over, Object.keys(rows[0] ?? {}).join(', ')]).toEqual([over, columns]);
    },
  );
});
