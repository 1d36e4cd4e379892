import type { Verklaring } from '../../src/archief/verklaring.ts';
import type { Kandidaat } from '../../src/archief/vernietigen.ts';
import { vernietigForm } from '../../src/archief/vernietigen-forms.ts';
import {
  geenKandidatenCard,
  verklaringenCard,
  vernietigdCard,
} from '../../src/archief/vernietigen-routes.ts';
import type { Opgehaald } from '../../src/downloads/opgehaald.ts';
import { opgehaaldCard } from '../../src/downloads/opgehaald-card.ts';
import type { Gegeven } from '../../src/gegevens/gegevens.ts';
import { gegevensCard, nietsCard } from '../../src/gegevens/gegevens-files.ts';
import { naamWeg, wieCard } from '../../src/gegevens/gegevens-routes.ts';
import type { Stand } from '../../src/gegevens/weghalen.ts';
import { haalWegForm } from '../../src/gegevens/weghalen-forms.ts';
import { nietCard, weggehaaldCard } from '../../src/gegevens/weghalen-routes.ts';
import { type CardSample, nastyText } from './card-sample-data.ts';
import { formSamples } from './form-samples.ts';

const url = 'https://bot.example/download/abc';
const gegeven: Gegeven = {
  soort: 'opdracht',
  waarover: 'Herinrichting huishoudelijke hulp',
  dag: '2026-11-16',
  wat: 'projectleider toegewezen',
  hoe: 'staat erin, met account',
  veld: 'projectleider.naam',
  waarde: 'Samira El Amrani',
};
const jan = { id: 'p-00e1', naam: 'Jan Bakker', bereikbaar: true };

const stand: Stand = {
  persoon: { id: 'p-00a1', naam: 'Samira El Amrani', isWeg: true },
  rollen: [],
  wacht: [],
  regels: 12,
  dossiers: 3,
  isGedeeld: false,
};
const worstWacht = Array.from({ length: 30 }, (_none, index) => ({
  zaakId: `o${index}`,
  titel: nastyText(300),
  alsProjectleider: index % 2 === 0,
}));
const worst: Stand = { ...stand, persoon: { ...stand.persoon, naam: nastyText(200) }, isGedeeld: true };

/** What is kept of a colleague, and that the name goes. */
export function gegevensSamples(): CardSample[] {
  return [
    ...formSamples(
      haalWegForm,
      'de naam van een collega weghalen',
      { persoonId: 'p-00a1' },
      {
        gewoon: { stand },
        lang: { stand: worst },
      },
    ),
    {
      name: 'de naam blijft, nog hier',
      message: nietCard({ ...stand, persoon: { ...stand.persoon, isWeg: false } }, false),
    },
    { name: 'de naam blijft, lang', message: nietCard({ ...worst, wacht: worstWacht }, false) },
    {
      name: 'de naam blijft, met overdragen, lang',
      message: nietCard({ ...worst, wacht: worstWacht }, true),
    },
    { name: 'de naam is weg', message: weggehaaldCard({ pseudoniem: 'Oud-collega 3F7A', isKlaar: true }) },
    { name: 'de naam gaat weg', message: weggehaaldCard({ pseudoniem: 'Oud-collega 3F7A', isKlaar: false }) },
    {
      name: 'gegevens van een collega',
      message: gegevensCard({
        over: { persoonId: 'p-00a1', naam: 'Samira El Amrani' },
        found: [gegeven, { ...gegeven, soort: 'persoon' }],
        url,
        buttons: [naamWeg('p-00a1')],
      }),
    },
    {
      name: 'gegevens van een naam, lang',
      message: gegevensCard({ over: { naam: nastyText(300) }, found: [gegeven], url }),
    },
    { name: 'gegevens van niemand', message: nietsCard({ naam: 'Karel Nergens' }) },
    {
      name: 'gegevens van wie',
      message: wieCard([jan, { ...jan, id: 'p-00e2', bereikbaar: false }]),
    },
    {
      name: 'gegevens van wie, lang',
      message: wieCard(Array.from({ length: 40 }, () => ({ ...jan, naam: nastyText(280) }))),
    },
  ];
}

/** Which files were fetched. */
export function opgehaaldSamples(): CardSample[] {
  const row = (at: string, naam: string, wat: string): Opgehaald => ({
    download: {
      id: at,
      persoon: { id: 'p-00e1', naam },
      aanvraag: { soort: 'passage', van: { opdracht: 'o' } },
      verlooptOp: at,
      opgehaald: at,
    },
    wat,
  });
  return [
    {
      name: 'opgehaalde bestanden, lang',
      message: opgehaaldCard({
        maand: '2026-11',
        page: 2,
        total: 23,
        maanden: ['2026-12', '2026-11', '2026-09'],
        rows: [
          row(
            '2026-11-20T09:03:00.000Z',
            'Jan Bakker',
            'de oplegger (Word): Herinrichting huishoudelijke hulp',
          ),
          row('2026-11-19T15:41:00.000Z', nastyText(60), nastyText(300)),
        ],
      }),
    },
    {
      name: 'opgehaalde bestanden, geen',
      message: opgehaaldCard({ maand: '2026-12', page: 1, total: 0, maanden: ['2026-11'], rows: [] }),
    },
  ];
}

const kandidaat: Kandidaat = {
  soort: 'opdracht',
  id: 'o1',
  titel: 'Herinrichting huishoudelijke hulp',
  van: '2026-11-16',
  tot: '2027-03-01',
  bewaardTot: '2037-03-01',
  bewaard: 10,
};
const verklaring: Verklaring = {
  soort: 'opdracht',
  dossierId: 'o1',
  titel: kandidaat.titel,
  kenmerk: 'DOC-24008138',
  van: kandidaat.van,
  tot: kandidaat.tot,
  bewaard: 10,
  grond: 'Toestemming van de archivaris van 1 maart 2037',
  regels: 40,
  keten: 'abc',
  op: '2037-03-02T09:00:00.000Z',
  door: 'Bas Hofman',
  doorId: 'b1',
  isKlaar: true,
};

/** What was kept long enough, destroying it, and what stays of it. */
export function archiefSamples(): CardSample[] {
  const many = Array.from({ length: 45 }, (_none, index) => ({
    ...kandidaat,
    id: `o${index}`,
    titel: nastyText(300),
  }));
  return [
    ...formSamples(
      vernietigForm,
      'dossiers vernietigen',
      {},
      { gewoon: { kandidaten: [kandidaat] }, lang: { kandidaten: many } },
    ),
    { name: 'niets te vernietigen', message: geenKandidatenCard() },
    { name: 'vernietigd', message: vernietigdCard({ gedaan: [kandidaat], isKlaar: true }) },
    { name: 'vernietigd, niets', message: vernietigdCard({ gedaan: [], isKlaar: true }) },
    { name: 'vernietigd, lang', message: vernietigdCard({ gedaan: many, isKlaar: false }) },
    { name: 'verklaringen', message: verklaringenCard([verklaring, { ...verklaring, isKlaar: false }], 1) },
    { name: 'verklaringen, geen', message: verklaringenCard([], 1) },
    {
      name: 'verklaringen, lang',
      message: verklaringenCard(
        Array.from({ length: 25 }, () => ({
          ...verklaring,
          titel: nastyText(300),
          grond: nastyText(500),
          door: nastyText(200),
        })),
        2,
      ),
    },
  ];
}
