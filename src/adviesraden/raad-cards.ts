import type { CardMessage } from '../bot/ports.ts';
import { voortgangCard } from '../bot/voortgang-card.ts';
import { raadWords } from '../shared/adviesraad.ts';
import { countWords, pageButtons, pageOf } from '../shared/card-pages.ts';
import { type Adviesraad, isErIn } from './raad.ts';
import { periodeWords, waarWords } from './raad-words.ts';

/**
 * All raden, a page of ten: those that are there this year first.
 * @param list `page` from 1; `jaar` YYYY; `mayKeep`: may the reader add and change
 */
export function radenCard(list: {
  readonly raden: readonly Adviesraad[];
  readonly page: number;
  readonly jaar: number;
  readonly mayKeep: boolean;
}): CardMessage {
  const { raden, page, jaar, mayKeep } = list;
  const there = raden.filter((raad) => isErIn(raad, jaar));
  const ordered = [...there, ...raden.filter((raad) => !there.includes(raad))];
  return voortgangCard({
    eyebrow: 'Adviesraden',
    titel: there.length === 1 ? '1 adviesraad' : `${there.length} adviesraden`,
    intro:
      raden.length === 0
        ? 'Er zijn nog geen adviesraden.'
        : countWords(raden.length, page, 'adviesraad', 'adviesraden'),
    sections: [
      {
        kop: '',
        regels: pageOf(ordered, page).map((raad) => ({
          tekst: raadWords(raad),
          onder: [waarWords(raad), isErIn(raad, jaar) ? '' : 'is er nu niet']
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

/** One raad, with what this reader can do with it. */
export function raadCard(view: {
  readonly raad: Adviesraad;
  readonly mayKeep: boolean;
  readonly notice?: string;
}): CardMessage {
  const { raad, mayKeep, notice } = view;
  return voortgangCard({
    eyebrow: 'Adviesraad',
    titel: raad.naam,
    intro: periodeWords(raad),
    facts: [{ title: 'Adviseert', value: waarWords(raad) }],
    buttons: [
      ...(mayKeep ? [{ title: 'Wijzig de raad', verb: 'adviesraden.edit', data: { raad: raad.id } }] : []),
      { title: 'Bekijk alle adviesraden', verb: 'adviesraden.list', data: {} },
    ],
    notice,
    tone: 'good',
  });
}
