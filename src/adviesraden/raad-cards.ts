import type { CardMessage } from '../bot/ports.ts';
import { voortgangCard } from '../bot/voortgang-card.ts';
import { raadWords } from '../shared/adviesraad.ts';
import { countWords, pageButtons, pageOf } from '../shared/card-pages.ts';
import { formatDutchDate, formatShortDutchDate } from '../shared/dutch-dates.ts';
import { firstOf } from '../shared/first-of.ts';
import { type Adviesraad, isErIn, type Raadsoverleg, volgendOverleg } from './raad.ts';
import { periodeWords, samenWords, waarWords } from './raad-words.ts';

/**
 * All raden, a page of ten: those that are there this year first.
 * @param list `page` from 1; `mayKeep`: may the reader add and change
 */
export function radenCard(list: {
  readonly raden: readonly Adviesraad[];
  readonly page: number;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly mayKeep: boolean;
}): CardMessage {
  const { raden, page, today, mayKeep } = list;
  const jaar = Number(today.slice(0, 4));
  const there = raden.filter((raad) => isErIn(raad, jaar));
  const ordered = [...there, ...raden.filter((raad) => !there.includes(raad))];
  return voortgangCard({
    eyebrow: 'Adviesraden',
    titel: 'De adviesraden',
    intro:
      raden.length === 0
        ? 'Er zijn nog geen adviesraden.'
        : countWords(raden.length, page, 'adviesraad', 'adviesraden'),
    sections: [
      {
        kop: '',
        regels: pageOf(ordered, page).map((raad) => ({
          tekst: raadWords(raad),
          onder: [waarWords(raad), isErIn(raad, jaar) ? nextWords(raad, today) : 'is er nu niet']
            .filter((words) => words !== '')
            .join(' · '),
          button: {
            title: 'Bekijk',
            tooltip: `Bekijk: ${raad.naam}`,
            verb: 'adviesraden.show',
            data: { raad: raad.id },
          },
        })),
      },
    ],
    buttons: [
      ...pageButtons(raden.length, page, 'adviesraden.list'),
      ...(mayKeep ? [{ title: 'Voeg een adviesraad toe', verb: 'adviesraden.new' }] : []),
    ],
  });
}

/** 'volgend overleg 3 mrt 2027'; '' when none is planned. */
function nextWords(raad: Adviesraad, today: string): string {
  const next = volgendOverleg(raad, today);
  return next ? `volgend overleg ${formatShortDutchDate(next.datum)}` : '';
}

/** More meetings than this are counted: the newest say most. */
const SHOWN = 8;

function overlegRegels({ id, overleggen = [] }: Adviesraad, mayKeep: boolean, today: string) {
  const { first, more } = firstOf(overleggen.toReversed(), SHOWN);
  return [
    ...first.map((overleg) => ({
      tekst: formatDutchDate(overleg.datum),
      onder: `${overlegWords(overleg, today)}${samenWords(overleg.samenMet)}`,
      ...(mayKeep && !overleg.gehouden && !overleg.afgezegd
        ? { button: overlegButton(id, overleg, today) }
        : {}),
    })),
    ...(more > 0 ? [{ tekst: `En nog ${more} eerder.` }] : []),
  ];
}

function overlegWords({ datum, gehouden, afgezegd }: Raadsoverleg, today: string): string {
  if (afgezegd) return `gaat niet door: ${afgezegd.reden}`;
  if (gehouden) return gehouden.besproken;
  return datum > today ? 'gepland' : 'nog niet vastgelegd wat is besproken';
}

function overlegButton(raad: string, { id, datum }: Raadsoverleg, today: string) {
  const data = { raad, raadsoverleg: id };
  return datum > today
    ? {
        title: 'Zeg af',
        tooltip: `Zeg af: ${formatShortDutchDate(datum)}`,
        verb: 'adviesraden.cancelOverlegForm',
        data,
      }
    : {
        title: 'Vul in',
        tooltip: `Vul in: ${formatShortDutchDate(datum)}`,
        verb: 'adviesraden.openOverleg',
        data,
      };
}

/** One raad, with what this reader can do with it. */
export function raadCard(view: {
  readonly raad: Adviesraad;
  readonly mayKeep: boolean;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly notice?: string;
}): CardMessage {
  const { raad, mayKeep, today, notice } = view;
  const data = { raad: raad.id };
  return voortgangCard({
    eyebrow: 'Adviesraad',
    titel: raad.naam,
    intro: periodeWords(raad),
    facts: [{ title: 'Adviseert', value: waarWords(raad) }],
    sections: [
      { kop: 'Afspraken', regels: raad.afspraken === undefined ? [] : [{ tekst: raad.afspraken }] },
      { kop: 'Overleg met de raad', regels: overlegRegels(raad, mayKeep, today) },
    ],
    buttons: [
      ...(mayKeep
        ? [
            { title: 'Plan een overleg', verb: 'adviesraden.planOverlegForm', data },
            { title: 'Wijzig de raad', verb: 'adviesraden.edit', data },
          ]
        : []),
      { title: 'Bekijk alle adviesraden', verb: 'adviesraden.list', data: {} },
    ],
    notice,
    tone: 'good',
  });
}
