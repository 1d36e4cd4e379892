import { type Bekend, type NamenBundel, NO_NAMEN } from '../../src/namen/naam.ts';
import { bundelCard, knownCard, namenCard } from '../../src/namen/namen-cards.ts';
import { chooseForm } from '../../src/namen/namen-forms.ts';
import type { Wachtend } from '../../src/namen/wachtend.ts';
import { type CardSample, nastyText } from './card-sample-data.ts';
import { formSamples } from './form-samples.ts';

const SINDS = '2026-11-16T09:00:00.000Z';
const els: Wachtend = {
  key: 'els hendriks',
  naam: 'Els Hendriks',
  plekken: [
    { naam: 'Els Hendriks', titel: 'Inkoop jeugdhulp', als: 'projectleider' },
    { naam: 'Els Hendriks', titel: 'Opvang van jongeren', als: 'toezegging' },
  ],
  kandidaten: [
    { id: 'p-00e1', naam: 'Els Hendriks', bereikbaar: true, sinds: SINDS },
    { id: 'p-00e2', naam: 'Els Hendriks (Jeugd)', bereikbaar: false },
  ],
};
const nobody: Wachtend = { ...els, key: 'wethouder', naam: 'Wethouder', kandidaten: [] };
const bekend: Bekend = {
  key: 'samira',
  naam: 'Samira',
  persoonId: 'p-00a1',
  persoonNaam: 'Samira El Amrani',
  door: 'Carla de Boer',
  doorId: 'c1',
  op: SINDS,
};
const bundel: NamenBundel = { id: 'b1', op: SINDS, namen: ['Els Hendriks', 'Samira', 'Wethouder', 'Jan'] };

const long = (index: number): string => `${nastyText(280)} ${index}`;
const worst: readonly Wachtend[] = Array.from({ length: 25 }, (_none, index) => ({
  key: long(index),
  naam: long(index),
  plekken: Array.from({ length: 30 }, () => ({
    naam: long(index),
    titel: nastyText(200),
    als: 'bestuurlijk trekker' as const,
  })),
  kandidaten: Array.from({ length: 12 }, (_no, person) => ({
    id: `7e570000-0000-4000-8000-0000000${10000 + person}`,
    naam: long(person),
    bereikbaar: false,
    sinds: SINDS,
  })),
}));
const worstKnown = Array.from({ length: 25 }, (_none, index) => ({
  ...bekend,
  naam: long(index),
  persoonNaam: nastyText(280),
  door: nastyText(200),
}));

/** Who is meant by a name. */
export function namenSamples(): readonly CardSample[] {
  return [
    { name: 'namen', message: namenCard({ wachtend: [els, nobody], page: 1, total: 2 }) },
    { name: 'geen namen', message: namenCard({ wachtend: [], page: 1, total: 0 }) },
    {
      name: 'namen, lang',
      message: namenCard({
        wachtend: worst.slice(0, 10),
        page: 2,
        total: 25,
        notice: nastyText(900),
        lines: [long(1)],
      }),
    },
    {
      name: 'een kaart met namen',
      message: bundelCard(bundel, { ...NO_NAMEN, bekend: [bekend] }, [els, nobody]),
    },
    {
      name: 'een kaart met namen die bekend zijn',
      message: bundelCard(bundel, { ...NO_NAMEN, bekend: [bekend] }, []),
    },
    {
      name: 'een kaart met namen, lang',
      message: bundelCard(
        { ...bundel, namen: worst.map(({ naam }) => naam) },
        { ...NO_NAMEN, bekend: worstKnown },
        [],
      ),
    },
    ...formSamples(
      chooseForm,
      'wie is een naam',
      {},
      {
        gewoon: { bedoeld: 'Els Hendriks', people: [{ id: 'p-00e1', naam: 'Els Hendriks' }] },
        lang: {
          bedoeld: nastyText(300),
          people: Array.from({ length: 300 }, (_none, index) => ({ id: `p${index}`, naam: nastyText(60) })),
        },
      },
    ),
    { name: 'bevestigde namen', message: knownCard([bekend], 1, 'De naam ‘Els’ is nu weer van niemand.') },
    { name: 'bevestigde namen, lang', message: knownCard(worstKnown, 2) },
    { name: 'geen bevestigde namen', message: knownCard([], 1) },
  ];
}
