import type { Periode } from './delen.ts';

/** Periods as people say them on Monday 16 November 2026. */

/** What lies behind. */
export const VERLEDEN: readonly Periode[] = [
  {
    naam: 'oktober',
    zegt: ['in oktober', 'in de maand oktober', 'afgelopen oktober', 'vorige maand', 'in oktober 2026'],
    van: '2026-10-01',
    tot: '2026-10-31',
  },
  {
    naam: 'september',
    zegt: ['in september', 'in de loop van september', 'afgelopen september'],
    van: '2026-09-01',
    tot: '2026-09-30',
  },
  {
    naam: 'deze maand',
    zegt: ['deze maand', 'in november', 'tot nu toe in november'],
    van: '2026-11-01',
    tot: '2026-11-30',
  },
  {
    naam: 'vorige week',
    zegt: ['vorige week', 'in de week van 9 november', 'de vorige week'],
    van: '2026-11-09',
    tot: '2026-11-15',
  },
  {
    naam: 'sinds',
    zegt: ['sinds 1 november', 'vanaf 1 november', 'na 1 november', 'sinds begin november'],
    van: '2026-11-01',
    tot: '2099-12-31',
  },
  {
    naam: 'twee weken',
    zegt: [
      'de afgelopen twee weken',
      'de laatste twee weken',
      'in de laatste 14 dagen',
      'de voorbije twee weken',
    ],
    van: '2026-11-02',
    tot: '2026-11-16',
    grens: ['2026-11-02'],
  },
  {
    naam: 'voor oktober',
    zegt: ['voor oktober', 'vóór 1 oktober', 'voor 1 oktober'],
    van: '2000-01-01',
    tot: '2026-09-30',
  },
  {
    naam: 'tussen',
    zegt: ['tussen 1 en 15 oktober', 'van 1 tot en met 15 oktober', 'in de eerste helft van oktober'],
    van: '2026-10-01',
    tot: '2026-10-15',
    grens: ['2026-10-15'],
  },
  {
    naam: 'na het DO',
    zegt: ['na het DO van 6 oktober', 'sinds het DO van 6 oktober'],
    van: '2026-10-07',
    tot: '2099-12-31',
    grens: ['2026-10-06'],
  },
  {
    naam: 'kwartaal',
    zegt: ['in het derde kwartaal', 'in Q3', 'het vorige kwartaal'],
    van: '2026-07-01',
    tot: '2026-09-30',
  },
  {
    naam: 'dit kwartaal',
    zegt: ['dit kwartaal', 'in het lopende kwartaal', 'in het vierde kwartaal'],
    van: '2026-10-01',
    tot: '2026-12-31',
  },
  {
    naam: 'september of oktober',
    zegt: ['in september of oktober', 'in september en oktober'],
    van: '2026-09-01',
    tot: '2026-10-31',
  },
];

/** What still comes. */
export const TOEKOMST: readonly Periode[] = [
  {
    naam: 'december',
    zegt: ['in december', 'volgende maand', 'in de maand december', 'komende december'],
    van: '2026-12-01',
    tot: '2026-12-31',
  },
  {
    naam: 'januari',
    zegt: ['in januari', 'in januari 2027', 'komende januari'],
    van: '2027-01-01',
    tot: '2027-01-31',
  },
  {
    naam: 'volgende week',
    zegt: ['volgende week', 'in de week van 23 november'],
    van: '2026-11-23',
    tot: '2026-11-29',
  },
  { naam: 'deze week', zegt: ['deze week', 'nog deze week'], van: '2026-11-16', tot: '2026-11-22' },
  {
    naam: 'komende drie weken',
    zegt: ['de komende drie weken', 'in de komende drie weken', 'binnen drie weken'],
    van: '2026-11-16',
    tot: '2026-12-07',
    grens: ['2026-12-07'],
  },
  {
    naam: 'na december',
    zegt: ['na december', 'na 31 december', 'pas in het nieuwe jaar', 'volgend jaar'],
    van: '2027-01-01',
    tot: '2027-12-31',
  },
  { naam: 'voor kerst', zegt: ['voor kerst', 'nog voor de kerst'], van: '2026-11-16', tot: '2026-12-24' },
];
