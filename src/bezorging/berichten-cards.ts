import type { CardMessage } from '../bot/ports.ts';
import type { Bericht } from '../shared/bericht.ts';
import { cutText, escapeLine } from '../shared/markdown.ts';
import { counted } from '../shared/words.ts';
import type { NietTePlaatsen } from './niet-te-plaatsen.ts';

/** One post that did not surely arrive, as the card shows it. */
type BerichtRow = Pick<Bericht, 'id' | 'what' | 'target' | 'uncertain' | 'why'>;

const MAX_ROWS = 10;
const MAX_WAITING = 5;
const MAX_WHAT = 120;
const berichtenWords = (count: number): string => counted(count, 'bericht', 'berichten');

/** The posts of which somebody must look whether they stand there. */
export function berichtenCard(
  rows: readonly BerichtRow[],
  waiting: readonly NietTePlaatsen[] = [],
): CardMessage {
  const title = 'Berichten die misschien niet zijn aangekomen';
  const more = rows.length - MAX_ROWS;
  const moreWaiting = waiting.length - MAX_WAITING;
  return {
    card: 'bezorging/berichten',
    data: {
      title,
      intro:
        rows.length === 0
          ? 'Er zijn geen berichten waarover ik twijfel.'
          : 'Kijk of het bericht er staat. Een bericht dat onzeker is, plaats ik niet zelf opnieuw. Dan zou iemand het twee keer kunnen krijgen.',
      rows: rows.slice(0, MAX_ROWS).map(({ id, what, target, uncertain, why }) => ({
        id,
        what: escapeLine(cutText(what, MAX_WHAT)),
        target: escapeLine(`Voor ${target}`),
        why: escapeLine(why),
        uncertain,
      })),
      waitingTitle: waiting.length > 0 ? 'Dit kan nu niet worden geplaatst' : '',
      waiting: waiting.slice(0, MAX_WAITING).map(({ wat, waarheen, waarom }) => ({
        what: escapeLine(cutText(`${wat} · ${waarheen}`, MAX_WHAT)),
        why: escapeLine(cutText(waarom, MAX_WHAT)),
      })),
      moreWaiting: moreWaiting > 0 ? `En nog ${berichtenWords(moreWaiting)}.` : '',
      more: more > 0 ? `En nog ${berichtenWords(more)}. Handel eerst deze af.` : '',
    },
    summary: [
      rows.length === 0 ? 'Er zijn geen berichten waarover ik twijfel.' : `${title}.`,
      waiting.length === 0 ? '' : `Dit kan nu niet worden geplaatst: ${waiting.length}.`,
    ]
      .filter((line) => line !== '')
      .join(' '),
  };
}
