import { vergaderingOverzichtCard } from '../../src/overzichten/vergadering-cards.ts';
import {
  addPuntForm,
  changePuntForm,
  postponePuntForm,
} from '../../src/vergaderingen/agendapunt/agendapunt-forms.ts';
import { recordedCard } from '../../src/vergaderingen/besluit/besluit-cards.ts';
import { besluitForm } from '../../src/vergaderingen/besluit/besluit-forms.ts';
import { agendaOf } from '../../src/vergaderingen/ground/agenda.ts';
import type { Vergadering } from '../../src/vergaderingen/ground/vergadering.ts';
import { cancelForm, moveForm, newVergaderingForm } from '../../src/vergaderingen/planning/planning-forms.ts';
import { agendaListCard, vergaderingCard } from '../../src/vergaderingen/vergadering-cards.ts';
import { vergaderingHistoryCard } from '../../src/vergaderingen/vergadering-history-cards.ts';
import { keepForm } from '../../src/vergaderingen/week/week-forms.ts';
import {
  type CardSample,
  FULL_PLAN,
  nastyText,
  noted,
  sampleDossier,
  sampleSummary,
  stamp,
  vergadering,
  worstDossier,
} from './card-sample-data.ts';
import { formSamples } from './form-samples.ts';
import { REGIO } from './regio.ts';

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
  participatie: 'plan niet compleet',
};
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
  const view = {
    agenda,
    opdrachten: [opdracht],
    elsewhere: { 'do-2': 'DO, 12 jan 2027' },
    ook: { [opdracht.id]: 'ook: AO 3 mrt, AB 9 apr' },
    mayPlan: true,
  };
  const row = { vergadering: planned, stand: 'gepland' as const, items: 4, isWaiting: false };
  const list = { title: 'Agenda DO', page: 1, data: { overleg: 'do' }, mayPlan: true };
  const worstAgenda = agendaOf(worst, []);
  const worstOpdrachten = worst.agendapunten.map(({ id }) => ({
    id,
    titel: nastyText(200),
    projectleider: nastyText(100),
    participatie: 'geen participatie',
  }));
  const key = { vergadering: 'v' };
  const puntKeys = { ...key, punt: 'p' };
  const punt = { vergadering: planned, agenda, item: agenda[1]!, targets: [moved], today: '2026-12-15' };
  const worstPunt = {
    vergadering: worst,
    agenda: worstAgenda,
    item: worstAgenda[0]!,
    targets: Array.from({ length: 90 }, (_, index) => ({ ...worst, id: `overleg-2027-01-12-${index}` })),
    today: '2026-12-15',
  };
  const manyOpdrachten = Array.from({ length: 90 }, (_, index) => ({
    ...opdracht,
    id: `4f6c1b7a9d3e2c5f${index}`,
    titel: nastyText(200),
  }));
  return [
    {
      name: 'agenda',
      message: agendaListCard({
        ...list,
        rows: [
          { ...row, stand: 'gehouden', isWaiting: true },
          row,
          { ...row, stand: 'geannuleerd', items: 0 },
        ],
      }),
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
        ook: Object.fromEntries(worstOpdrachten.map(({ id }) => [id, `ook: ${nastyText(300)}`])),
        notice: noted,
      }),
    },
    ...formSamples(newVergaderingForm, 'nieuwe vergadering', {}, { gewoon: { regio: REGIO } }),
    ...formSamples(moveForm, 'vergadering verplaatsen', key, {
      gewoon: { vergadering: planned, opdrachten: 2 },
      lang: { vergadering: worst, opdrachten: 60 },
    }),
    ...formSamples(cancelForm, 'vergadering annuleren', key, {
      gewoon: { vergadering: planned, opdrachten: 1 },
      lang: { vergadering: worst, opdrachten: 60 },
    }),
    ...formSamples(addPuntForm, 'agendapunt toevoegen', key, {
      gewoon: { vergadering: planned, agenda, opdrachten: [{ ...opdracht, id: 'o2' }] },
      lang: { vergadering: worst, agenda: worstAgenda, opdrachten: manyOpdrachten },
    }),
    ...formSamples(changePuntForm, 'agendapunt', puntKeys, { gewoon: punt, lang: worstPunt }),
    ...formSamples(changePuntForm, 'agendapunt zonder andere vergadering', puntKeys, {
      gewoon: { ...punt, vergadering: cancelled, targets: [] },
    }),
    ...formSamples(changePuntForm, 'agendapunt met besluit', puntKeys, {
      gewoon: { ...punt, item: { ...punt.item, doel: 'vaststellen' } },
      lang: {
        ...worstPunt,
        vergadering: { ...worst, geannuleerd: undefined },
        item: { ...worstPunt.item, doel: 'vaststellen' },
        today: '2027-01-01',
      },
    }),
    ...formSamples(postponePuntForm, 'agendapunt uitstellen', puntKeys, { gewoon: punt, lang: worstPunt }),
    ...formSamples(keepForm, 'toch laten staan', puntKeys, {
      gewoon: { vergadering: planned, titel: 'Hervormingsagenda Jeugd', wat: 'het plan is er nog niet' },
      lang: {
        vergadering: worst,
        titel: worstPunt.item.titel,
        wat: 'het plan en de passage zijn er nog niet',
      },
    }),
    ...formSamples(besluitForm, 'besluit vastleggen', puntKeys, { gewoon: punt, lang: worstPunt }),
    {
      name: 'besluit vastgelegd',
      message: recordedCard(planned.id, { ...agenda[1]!, besluit: { uitkomst: 'goedgekeurd' } }),
    },
    {
      name: 'besluiten in het kanaal, lang',
      message: vergaderingOverzichtCard(
        sampleSummary(
          worst.agendapunten.map(({ id }) => worstDossier({ id, status: 'besloten' })),
          { vergadering: decided(worst), withAgenda: true },
        ),
      ),
    },
    {
      name: 'besluiten in het kanaal',
      message: vergaderingOverzichtCard(
        sampleSummary([sampleDossier({ id: 'o1', status: 'besloten', plan: FULL_PLAN, ingediend: stamp })], {
          vergadering: decided(planned),
          withAgenda: true,
        }),
      ),
    },
    {
      name: 'agenda in het kanaal',
      message: vergaderingOverzichtCard(
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
      message: vergaderingOverzichtCard(
        sampleSummary(
          worst.agendapunten.map(({ id }) => worstDossier({ id, trekkers: [{ naam: nastyText(100) }] })),
          { vergadering: worst, withAgenda: true },
        ),
      ),
    },
  ];
}
