import {
  andersOnbereikbaarCard,
  bereikCard,
  weerBereikbaarCard,
} from '../../src/herinneringen/bereik-cards.ts';
import { claimCard, handOverCard, lateSnoozeCard } from '../../src/herinneringen/coordinator-cards.ts';
import { askedTrekkerCard, noTrekkerCard } from '../../src/herinneringen/escalatie-cards.ts';
import { herinneringCard, type OpenLijst, openLijstCard } from '../../src/herinneringen/herinnering-cards.ts';
import { escalatieForm, snoozeForm } from '../../src/herinneringen/herinnering-forms.ts';
import { whyCard } from '../../src/herinneringen/herinnering-routes.ts';
import type { HerinneringRow } from '../../src/herinneringen/herinnering-rows.ts';
import { weekCard, weekOverCard } from '../../src/herinneringen/week-cards.ts';
import { olderWeekCard, weekoverzichtCard } from '../../src/herinneringen/weekoverzicht-cards.ts';
import { afwezigheidCard } from '../../src/mensen/afwezigheid-cards.ts';
import { afwezigForm } from '../../src/mensen/afwezigheid-forms.ts';
import { createWorkingDays } from '../../src/shared/working-days.ts';
import type { Verplichting } from '../../src/verplichtingen/verplichting.ts';
import { type CardSample, manyPeople, nastyText, noted, sampleDossier } from './card-sample-data.ts';
import { formSamples } from './form-samples.ts';

const PERSON = '7e570000-0000-4000-8000-0000000000a1';
const DAG = '2026-11-17';

const plan: Verplichting = {
  heeftTrekker: true,
  id: '4f6c1b7a9d3e2c5f8a01:plan ingediend',
  soort: 'plan ingediend',
  zaakId: '4f6c1b7a9d3e2c5f8a01',
  titel: 'Herinrichting huishoudelijke hulp, dagbesteding en begeleiding',
  plicht: 'projectleider',
  eigenaars: [PERSON],
  door: 'Samira El Amrani',
  coordinators: ['carla'],
  sinds: '2026-11-16',
  uiterlijk: '2026-11-24',
  stand: 'open',
  waarom:
    'De vergadering is op dinsdag 15 december 2026 (Directieoverleg). Dit moet 15 werkdagen ervoor klaar zijn.',
};
const other: Verplichting = {
  ...plan,
  id: '7a1e0c5b2d4f6a8c9e03:plan ingediend',
  zaakId: '7a1e0c5b2d4f6a8c9e03',
  titel: 'Vervoer naar school',
};
const review: Verplichting = {
  ...plan,
  id: '4f6c1b7a9d3e2c5f8a01:plan afgestemd',
  soort: 'plan afgestemd',
  plicht: 'coördinator',
  eigenaars: ['carla'],
  door: 'de coördinator',
};
const kanaal: Verplichting = {
  ...review,
  id: 'overleg:do:ontbrekend kanaal',
  soort: 'ontbrekend kanaal',
  zaakId: 'overleg:do',
  titel: 'Directieoverleg',
};
const willem = { id: 'willem', naam: 'Willem Hoekstra' };
const worst: Verplichting = { ...plan, titel: nastyText(200), door: nastyText(100), waarom: nastyText(300) };

const aTaak = (): OpenLijst['taken'][number] => ({
  dossier: sampleDossier(),
  taak: { id: 'wees erbij', soort: 'wees erbij', gedaan: false, voorbij: false },
});

function row(verplichting: Verplichting, changes: Partial<HerinneringRow> = {}) {
  return {
    verplichtingId: verplichting.id,
    eigenaarId: PERSON,
    verplichting,
    titel: verplichting.titel,
    stand: 'open' as const,
    left: 5,
    op: DAG,
    isEscalatie: false,
    isVervanger: false,
    ...changes,
  };
}

/** Every face of the reminders and of absence. */
export function reminderSamples(): CardSample[] {
  const stands: HerinneringRow[] = [
    row(plan),
    row(other, { left: -1, isEscalatie: true }),
    row(plan, { stand: 'gedaan' }),
    row(plan, { stand: 'uitgesteld', tot: '2026-11-23' }),
    row(plan, { left: 0, isVervanger: true }),
    row(review, { stand: 'wacht' }),
    row(plan, { stand: 'wordt nagekeken' }),
    { ...row(plan, { stand: 'vervallen' }), verplichting: undefined },
  ];
  const key = { verplichting: plan.id, eigenaar: PERSON, dag: DAG };
  const period = { van: '2026-12-01', tot: '2026-12-12' };
  const item = { dag: DAG, today: DAG, days: createWorkingDays() };
  return [
    { name: 'herinnering', message: herinneringCard({ dag: DAG, rows: stands.slice(0, 3) }) },
    { name: 'herinnering, elke stand', message: herinneringCard({ dag: DAG, rows: stands, page: 2 }) },
    { name: 'herinnering, kanaal', message: herinneringCard({ dag: DAG, rows: [row(kanaal)] }) },
    { name: 'herinneringen, niets open', message: openLijstCard({ rows: [], total: 0, open: 0, taken: [] }) },
    {
      name: 'herinneringen, alleen taken van een trekker',
      message: openLijstCard({ rows: [], total: 0, open: 0, taken: [aTaak(), aTaak(), aTaak()] }),
    },
    {
      name: 'herinnering, lang',
      message: herinneringCard({
        dag: DAG,
        rows: Array.from({ length: 30 }, () => row(worst, { isVervanger: true })),
        page: 2,
        notice: noted,
      }),
    },
    ...formSamples(snoozeForm, 'herinnering keuze', key, {
      gewoon: { ...item, row: row(plan) },
      lang: { ...item, row: row(worst, { isVervanger: true }) },
    }),
    ...formSamples(snoozeForm, 'herinnering keuze, afstemmen', key, {
      gewoon: { ...item, row: row(review), dag: undefined },
    }),
    ...formSamples(snoozeForm, 'herinnering keuze, te laat', key, {
      gewoon: { ...item, row: row(plan, { left: -1, isEscalatie: true }) },
    }),
    ...formSamples(escalatieForm, 'trekker vragen', key, {
      gewoon: { verplichting: plan, trekkers: [willem] },
      lang: {
        verplichting: worst,
        trekkers: [
          { ...willem, naam: nastyText(200) },
          { ...willem, id: 'els', naam: nastyText(200) },
        ],
      },
    }),
    {
      name: 'collega weg',
      message: bereikCard(
        { naam: 'Samira El Amrani', waarom: 'vertrokken', sinds: `${DAG}T09:00:00.000Z`, heeftChat: false },
        [{ zaakId: 'o1', titel: 'Hervormingsagenda Jeugd', alsProjectleider: true }],
        false,
      ),
    },
    {
      name: 'collega weg, lang',
      message: bereikCard(
        { naam: nastyText(200), waarom: 'onvindbaar', sinds: `${DAG}T09:00:00.000Z`, heeftChat: false },
        Array.from({ length: 40 }, (_, index) => ({
          zaakId: `o${index}`,
          titel: nastyText(300),
          alsProjectleider: index % 2 === 0,
        })),
        true,
      ),
    },
    {
      name: 'collega, bericht onzeker',
      message: bereikCard(
        {
          naam: 'Samira El Amrani',
          waarom: 'Teams antwoordt niet',
          sinds: `${DAG}T09:00:00.000Z`,
          heeftChat: true,
        },
        [],
        false,
      ),
    },
    { name: 'collega weg, van eerder', message: andersOnbereikbaarCard('Samira El Amrani') },
    { name: 'collega weer bereikbaar', message: weerBereikbaarCard('Samira El Amrani', true) },
    { name: 'trekker gevraagd', message: askedTrekkerCard(row(plan), willem) },
    {
      name: 'trekker gevraagd, niet bereikbaar',
      message: askedTrekkerCard(row(plan), { ...willem, geenBereik: 'chat niet geopend' }),
    },
    {
      name: 'trekker al gevraagd',
      message: askedTrekkerCard(row(plan), {
        ...willem,
        gevraagd: { op: '2026-11-25T08:00:00.000Z', door: 'Carla de Boer' },
      }),
    },
    { name: 'trekker onbekend', message: noTrekkerCard(row(plan), plan.zaakId) },
    { name: 'herinnering waarom', message: whyCard(row(plan), plan, DAG, 'DOC-24008138') },
    {
      name: 'herinnering waarom, lang',
      message: whyCard(row(worst, { isVervanger: true }), worst, undefined, undefined),
    },
    { name: 'uitstel na de laatste dag', message: lateSnoozeCard(plan, 'Samira El Amrani', '2026-12-01') },
    { name: 'uitstel, lang', message: lateSnoozeCard(worst, nastyText(100), '2026-12-01') },
    { name: 'al gedaan', message: claimCard(plan, row(plan), 'Samira El Amrani', undefined) },
    { name: 'al gedaan, klopt', message: claimCard(plan, row(plan), 'Samira El Amrani', true) },
    { name: 'al gedaan, klopt niet', message: claimCard(plan, row(plan), 'Samira El Amrani', false) },
    { name: 'overdragen', message: handOverCard(plan, 'Samira El Amrani', false) },
    { name: 'overdragen, geregeld', message: handOverCard(plan, 'Samira El Amrani', true) },
    ...weekSamples(stands),
    ...weekVoorstelSamples(),
    { name: 'afwezig', message: afwezigheidCard([{ ...period, vervangerNaam: 'Els Hendriks' }]) },
    {
      name: 'afwezig, lang',
      message: afwezigheidCard(
        Array.from({ length: 9 }, () => ({ ...period, vervangerNaam: nastyText(200) })),
        'Ik heb het opgeschreven',
      ),
    },
    { name: 'niet afwezig', message: afwezigheidCard([]) },
    ...formSamples(
      afwezigForm,
      'afwezig melden',
      {},
      {
        gewoon: { people: [{ id: 'p-00e1', naam: 'Jan Bakker' }], everybody: [], onbekend: '' },
        lang: { people: manyPeople, everybody: manyPeople, onbekend: nastyText(100) },
      },
    ),
  ];
}

function weekSamples(stands: HerinneringRow[]): CardSample[] {
  const regel = { opdrachtId: plan.zaakId, titel: plan.titel, regel: 'Projectleider: Samira El Amrani.' };
  const none = { aantal: 0, regels: [] };
  const quiet = { week: '2026-11-16', voor: [PERSON], berichten: 0 };
  const long = {
    aantal: 80,
    regels: Array.from({ length: 5 }, () => ({
      opdrachtId: plan.zaakId,
      titel: nastyText(200),
      regel: nastyText(300),
    })),
  };
  return [
    { name: 'weekoverzicht van eerder', message: olderWeekCard('2026-11-16') },
    {
      name: 'weekoverzicht',
      message: weekoverzichtCard({
        overzicht: {
          ...quiet,
          nieuw: { aantal: 1, regels: [regel] },
          dezeWeek: { aantal: 2, regels: [regel, regel] },
          teLaat: none,
          nietBereikbaar: none,
          berichten: 1,
        },
        rows: stands.slice(0, 4),
        dag: DAG,
        isVervanger: false,
      }),
    },
    {
      name: 'weekoverzicht, niets te melden',
      message: weekoverzichtCard({
        overzicht: { ...quiet, nieuw: none, dezeWeek: none, teLaat: none, nietBereikbaar: none },
        rows: [],
        dag: DAG,
        isVervanger: true,
      }),
    },
    {
      name: 'weekoverzicht, lang',
      message: weekoverzichtCard({
        overzicht: {
          ...quiet,
          nieuw: long,
          dezeWeek: long,
          teLaat: long,
          nietBereikbaar: long,
          berichten: 9,
        },
        rows: Array.from({ length: 30 }, () => row(worst)),
        dag: DAG,
        isVervanger: true,
      }),
    },
  ];
}

/** The week before meetings, with what they miss. */
function weekVoorstelSamples(): CardSample[] {
  const vergadering = {
    id: 'do-1',
    version: 3,
    overlegNaam: 'Directieoverleg',
    datum: DAG,
    tijd: '09:30',
    opdrachten: 3,
  };
  const punt = {
    opdrachtId: 'o1',
    titel: plan.titel,
    wat: 'het plan is er nog niet',
    stand: 'open' as const,
    door: 'Samira El Amrani',
    mayAsk: true,
  };
  const punten = [
    punt,
    { ...punt, opdrachtId: 'o2', titel: 'Dagbesteding dichtbij', stand: 'gevraagd' as const },
    { ...punt, opdrachtId: 'o3', titel: 'Vervoer naar school', door: 'nog niet bekend', mayAsk: false },
    { ...punt, opdrachtId: 'o4', titel: 'Steun voor mantelzorgers', door: undefined, mayAsk: false },
    { ...punt, opdrachtId: 'o5', titel: 'Wonen met begeleiding', stand: 'blijft' as const },
  ];
  const many = Array.from({ length: 4 }, (_, index) => ({
    vergadering: { ...vergadering, id: `v${index}`, overlegNaam: nastyText(200) },
    punten: punten.map((one) => ({ ...one, titel: nastyText(300), door: nastyText(100) })),
  }));
  return [
    { name: 'weekvoorstel', message: weekCard({ week: [{ vergadering, punten }], mayDecide: true }) },
    {
      name: 'weekvoorstel, niets',
      message: weekCard({
        week: [
          { vergadering, punten: [] },
          { vergadering: { ...vergadering, id: 'ao-1', opdrachten: 0 }, punten: [] },
        ],
        mayDecide: true,
      }),
    },
    { name: 'weekvoorstel, geen vergadering', message: weekCard({ week: [], mayDecide: true }) },
    {
      name: 'weekvoorstel, vervanger',
      message: weekCard({ week: [{ vergadering, punten }], mayDecide: false }),
    },
    {
      name: 'weekvoorstel, lang',
      message: weekCard({ week: many, mayDecide: true, page: 2, notice: noted }),
    },
    { name: 'weekvoorstel, voorbij', message: weekOverCard('2026-11-23') },
  ];
}
