import { vergaderingSummaryCard } from '../../src/overzichten/vergadering-cards.ts';
import { agendaOf } from '../../src/vergaderingen/agenda.ts';
import { besluitCard } from '../../src/vergaderingen/besluit-cards.ts';
import { recordedCard } from '../../src/vergaderingen/besluit-routes.ts';
import type { Vergadering } from '../../src/vergaderingen/vergadering.ts';
import { agendaListCard, vergaderingCard } from '../../src/vergaderingen/vergadering-cards.ts';
import {
  addAgendapuntCard,
  agendapuntCard,
  cancelVergaderingCard,
  moveVergaderingCard,
  newVergaderingCard,
} from '../../src/vergaderingen/vergadering-form-cards.ts';
import { vergaderingHistoryCard } from '../../src/vergaderingen/vergadering-history-cards.ts';
import {
  type CardSample,
  context,
  FULL_PLAN,
  nastyText,
  noted,
  overleggen,
  sampleDossier,
  sampleSummary,
  stamp,
  vergadering,
  worstDossier,
} from './card-sample-data.ts';

const planned: Vergadering = {
  ...vergadering,
  tijd: '09:30',
  plaats: 'Raadzaal Hilversum',
  agendapunten: [
    { id: 'm', titel: 'Mededelingen', doel: 'informeren', volgorde: 1 },
    {
      id: 'o1',
      opdrachtId: 'o1',
      titel: 'Hervormingsagenda Jeugd',
      doel: 'adviseren',
      volgorde: 2,
      conclusie: 'Positief advies',
    },
    { id: 'o9', opdrachtId: 'o9', titel: 'Wonen', doel: 'bespreken', volgorde: 3, uitgesteldNaar: 'do-2' },
  ],
};
const moved: Vergadering = {
  ...planned,
  datum: '2027-01-12',
  verplaatst: { van: '2026-12-15', op: '2026-11-20T09:00:00.000Z' },
};
const cancelled: Vergadering = {
  ...vergadering,
  geannuleerd: { reden: 'Te weinig onderwerpen.', op: '2026-11-20T09:00:00.000Z' },
};
const worst: Vergadering = {
  ...vergadering,
  overlegNaam: nastyText(100),
  tijd: '09:30',
  plaats: nastyText(100),
  geannuleerd: { reden: nastyText(200), op: '2026-11-20T09:00:00.000Z' },
  agendapunten: Array.from({ length: 60 }, (_, index) => ({
    id: `4f6c1b7a-9d3e-4c5f-8a01-0000000000${10 + index}`,
    opdrachtId: `4f6c1b7a-9d3e-4c5f-8a01-0000000000${10 + index}`,
    titel: nastyText(200),
    doel: 'informeren' as const,
    volgorde: index + 1,
    conclusie: nastyText(500),
  })),
};
const opdracht = {
  id: 'o1',
  titel: 'Hervormingsagenda Jeugd',
  projectleider: 'Samira El Amrani',
  participatie: 'niet compleet',
};
const typed = { datum: '2026-12-15', tijd: '09:30', plaats: nastyText(200), reden: nastyText(400) };
const problems = {
  overleg: 'Kies een overleg uit de lijst.',
  datum: 'Kies een datum die bestaat.',
  tijd: 'Kies een tijd die bestaat, zoals 09:30.',
  plaats: 'Dit is te lang.',
  reden: 'Dit is te lang.',
  opdracht: 'Kies een opdracht, of typ een onderwerp.',
  onderwerp: 'Dit is te lang.',
  doel: 'Kies een doel.',
  plek: 'Kies een plaats.',
  conclusie: 'Dit is te lang.',
  naar: 'Kies naar welke vergadering.',
};
const form = { context, typed, problems, notice: noted };

/** Everything on it was decided. */
const decided = (of: Vergadering): Vergadering => ({
  ...of,
  agendapunten: of.agendapunten.map(({ conclusie, ...item }) => ({
    ...item,
    besluit: { uitkomst: 'aangepast', toelichting: conclusie ?? 'Met een bijlage erbij.' },
  })),
});

export function agendaSamples(): CardSample[] {
  const agenda = agendaOf(planned, [sampleDossier()]);
  const view = { agenda, opdrachten: [opdracht], elsewhere: { 'do-2': 'DO, 12 jan 2027' }, mayPlan: true };
  const row = { vergadering: planned, stand: 'gepland' as const, items: 4 };
  const list = { title: 'Agenda DO', page: 1, data: { overleg: 'do' }, mayPlan: true };
  const worstAgenda = agendaOf(worst, []);
  const worstOpdrachten = worst.agendapunten.map(({ id }) => ({
    id,
    titel: nastyText(200),
    projectleider: nastyText(100),
    participatie: 'geen participatie',
  }));
  return [
    {
      name: 'agenda',
      message: agendaListCard({ ...list, rows: [row, { ...row, stand: 'geannuleerd', items: 0 }] }),
    },
    { name: 'agenda, leeg', message: agendaListCard({ ...list, rows: [], mayPlan: false }) },
    {
      name: 'agenda, lang',
      message: agendaListCard({
        ...list,
        title: nastyText(150),
        page: 2,
        rows: Array(35).fill({ ...row, vergadering: worst }),
      }),
    },
    {
      name: 'geschiedenis van een vergadering',
      message: vergaderingHistoryCard({
        vergadering: planned,
        page: 1,
        rows: [
          {
            wanneer: '2026-11-16T09:00:00.000Z',
            wie: 'Carla de Boer',
            wat: 'heeft de vergadering verplaatst',
            details: [{ label: 'Datum', was: 'dinsdag 15 december 2026', werd: 'dinsdag 12 januari 2027' }],
          },
        ],
      }),
    },
    {
      name: 'geschiedenis van een vergadering, lang',
      message: vergaderingHistoryCard({
        vergadering: { ...planned, overlegNaam: nastyText(100) },
        page: 2,
        rows: Array.from({ length: 30 }, () => ({
          wanneer: '2026-11-16T09:00:00.000Z',
          wie: nastyText(100),
          wat: 'heeft een conclusie vastgelegd',
          details: [{ label: nastyText(200), was: nastyText(1000), werd: nastyText(1000) }],
        })),
      }),
    },
    {
      name: 'vergadering met agenda',
      message: vergaderingCard({ ...view, vergadering: planned, stand: 'gepland', notice: 'Bewaard.' }),
    },
    {
      name: 'vergadering om te lezen',
      message: vergaderingCard({ ...view, vergadering: moved, stand: 'gepland', mayPlan: false }),
    },
    {
      name: 'vergadering, geannuleerd',
      message: vergaderingCard({ ...view, vergadering: cancelled, stand: 'geannuleerd' }),
    },
    {
      name: 'vergadering met lege agenda',
      message: vergaderingCard({
        ...view,
        agenda: [],
        opdrachten: [],
        vergadering,
        stand: 'gehouden',
      }),
    },
    {
      name: 'vergadering met agenda, lang',
      message: vergaderingCard({
        ...view,
        vergadering: worst,
        stand: 'geannuleerd',
        agenda: worstAgenda,
        opdrachten: worstOpdrachten,
        notice: noted,
      }),
    },
    { name: 'nieuwe vergadering', message: newVergaderingCard({ context, overleggen }) },
    {
      name: 'nieuwe vergadering, lang',
      message: newVergaderingCard({
        ...form,
        overleggen: Array.from({ length: 30 }, (_, index) => ({
          value: `overleg-${index}`,
          title: nastyText(100),
        })),
      }),
    },
    {
      name: 'vergadering verplaatsen',
      message: moveVergaderingCard({ context, vergadering: planned, opdrachten: 2 }),
    },
    {
      name: 'vergadering verplaatsen, lang',
      message: moveVergaderingCard({ ...form, vergadering: worst, opdrachten: 60 }),
    },
    {
      name: 'vergadering annuleren',
      message: cancelVergaderingCard({ context, vergadering: planned, opdrachten: 1 }),
    },
    {
      name: 'vergadering annuleren, lang',
      message: cancelVergaderingCard({ ...form, vergadering: worst, opdrachten: 60 }),
    },
    {
      name: 'agendapunt toevoegen',
      message: addAgendapuntCard({
        context,
        vergadering: planned,
        opdrachten: [{ value: 'o2', title: 'Regiovisie wonen' }],
        count: 3,
      }),
    },
    {
      name: 'agendapunt toevoegen, lang',
      message: addAgendapuntCard({
        ...form,
        vergadering: worst,
        opdrachten: Array.from({ length: 90 }, (_, index) => ({
          value: `4f6c1b7a9d3e2c5f${index}`,
          title: nastyText(200),
        })),
        count: 60,
      }),
    },
    {
      name: 'agendapunt',
      message: agendapuntCard({
        context,
        vergadering: planned,
        item: agenda[1]!,
        place: 2,
        count: 3,
        others: [moved],
      }),
    },
    {
      name: 'agendapunt, zonder andere vergadering',
      message: agendapuntCard({
        context,
        vergadering: cancelled,
        item: agenda[0]!,
        place: 1,
        count: 1,
        others: [],
      }),
    },
    {
      name: 'agendapunt, lang',
      message: agendapuntCard({
        ...form,
        vergadering: worst,
        item: worstAgenda[0]!,
        place: 1,
        count: 60,
        others: Array.from({ length: 90 }, (_, index) => ({ ...worst, id: `overleg-2027-01-12-${index}` })),
        intro: nastyText(200),
      }),
    },
    {
      name: 'agendapunt met besluit',
      message: agendapuntCard({
        context,
        vergadering: planned,
        item: agenda[1]!,
        place: 2,
        count: 3,
        others: [moved],
        besluit: { words: 'Goedgekeurd. De raad krijgt het voorstel in mei.', canDecide: true },
      }),
    },
    {
      name: 'besluit vastleggen',
      message: besluitCard({ context, vergadering: planned, item: agenda[1]!, others: [moved] }),
    },
    {
      name: 'besluit vastleggen, lang',
      message: besluitCard({
        ...form,
        typed: { uitkomst: 'aangepast', toelichting: nastyText(1200), naar: 'do-2' },
        problems: {
          uitkomst: 'Kies een besluit.',
          toelichting: 'Dit is te lang.',
          naar: 'Kies een vergadering.',
        },
        vergadering: worst,
        item: worstAgenda[0]!,
        others: Array.from({ length: 90 }, (_, index) => ({ ...worst, id: `overleg-2027-01-12-${index}` })),
      }),
    },
    {
      name: 'besluit vastgelegd',
      message: recordedCard(planned.id, { ...agenda[1]!, besluit: { uitkomst: 'goedgekeurd' } }),
    },
    {
      name: 'besluiten in het kanaal, lang',
      message: vergaderingSummaryCard(
        sampleSummary(
          worst.agendapunten.map(({ id }) => worstDossier({ id, status: 'besloten' })),
          { vergadering: decided(worst), withAgenda: true },
        ),
      ),
    },
    {
      name: 'besluiten in het kanaal',
      message: vergaderingSummaryCard(
        sampleSummary([sampleDossier({ id: 'o1', status: 'besloten', plan: FULL_PLAN, ingediend: stamp })], {
          vergadering: decided(planned),
          withAgenda: true,
        }),
      ),
    },
    {
      name: 'agenda in het kanaal',
      message: vergaderingSummaryCard(
        sampleSummary(
          [
            sampleDossier({ id: 'o1', titel: 'Hervormingsagenda Jeugd', plan: FULL_PLAN }),
            sampleDossier({ id: 'o2' }),
          ],
          { vergadering: moved, withAgenda: true, elsewhere: { 'do-2': 'DO, 12 jan 2027' } },
        ),
      ),
    },
    {
      name: 'agenda in het kanaal, lang',
      message: vergaderingSummaryCard(
        sampleSummary(
          worst.agendapunten.map(({ id }) => worstDossier({ id, trekker: nastyText(100) })),
          { vergadering: worst, withAgenda: true },
        ),
      ),
    },
  ];
}
