import type { Blik } from '../../src/vooruitblik/vooruitblik.ts';
import { vooruitblikCard } from '../../src/vooruitblik/vooruitblik-cards.ts';
import { type CardSample, nastyText } from './card-sample-data.ts';

const periode = { van: '2026-11-16', tot: '2026-12-13' };
const blik: Blik = {
  moment: '2026-11-17T07:30:00.000Z',
  voor: 'Samira El Amrani',
  wat: 'Herinnering',
  isNew: true,
  waarom: 'plan ingediend, 5 werkdagen ervoor: Herinrichting huishoudelijke hulp',
};
const worst: Blik = {
  ...blik,
  isNew: false,
  voor: nastyText(200),
  wat: nastyText(300),
  waarom: nastyText(2000),
};

/** Every face of the look ahead. */
export function lookAheadSamples(): CardSample[] {
  return [
    { name: 'vooruitblik', message: vooruitblikCard(periode, [blik, { ...blik, isNew: false }], 1, false) },
    { name: 'vooruitblik, gepauzeerd', message: vooruitblikCard(periode, [], 1, true) },
    {
      name: 'vooruitblik, lang',
      message: vooruitblikCard(
        periode,
        Array.from({ length: 35 }, () => worst),
        2,
        false,
      ),
    },
  ];
}
