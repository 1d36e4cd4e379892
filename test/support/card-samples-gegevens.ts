import type { Opgehaald } from '../../src/downloads/opgehaald.ts';
import { opgehaaldCard } from '../../src/downloads/opgehaald-card.ts';
import type { Gegeven } from '../../src/gegevens/gegevens.ts';
import { gegevensCard, nietsCard } from '../../src/gegevens/gegevens-files.ts';
import { wieCard } from '../../src/gegevens/gegevens-routes.ts';
import { type CardSample, nastyText } from './card-sample-data.ts';

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

/** What is kept of a colleague. */
export function gegevensSamples(): CardSample[] {
  return [
    {
      name: 'gegevens van een collega',
      message: gegevensCard({
        over: { persoonId: 'p-00a1', naam: 'Samira El Amrani' },
        found: [gegeven, { ...gegeven, soort: 'persoon' }],
        url,
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
