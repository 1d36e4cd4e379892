import { lineCard, meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage } from '../bot/ports.ts';
import { everShorter } from '../shared/card-budget.ts';
import { buttonRows, type CardButton } from '../shared/card-context.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { cutText, escapeLine, escapeMarkdown } from '../shared/markdown.ts';
import { HELP } from '../shared/way-buttons.ts';
import { MOST_WEEKVRAGEN } from './bewaard/weekvraag.ts';
import type { Query } from './ground/query.ts';

/** One question with its answer of this moment, as its person may read it. Texts are plain. */
export type Beantwoord = {
  readonly id: string;
  /** What is asked, in words. */
  readonly vraag: string;
  /** The sentence that answers it; in the list of questions there is none. */
  readonly zin?: string;
  /** The titles of its first rows. */
  readonly rijen?: readonly string[];
  /** Absent: this version does not know the question. */
  readonly query?: Query;
};

const LIMITS = [160, 80, 50, 30] as const;
const MOST_ROWS = 5;
const MAX_SUMMARY = 250;

export const MY_QUESTIONS: CardButton = { title: 'Bekijk mijn vragen', verb: 'statusvragen.mine' };

/**
 * The answers of a week, in one message.
 * @param when the first working day of the week, and the day on which it is so (YYYY-MM-DD)
 */
export function weekvragenCard(
  vragen: readonly Beantwoord[],
  { week, op }: { readonly week: string; readonly op: string },
): CardMessage {
  const [only, ...others] = vragen;
  const many = others.length === 0 ? 'Je vraag' : `Je ${vragen.length} vragen`;
  const title = `${many} van ${formatDutchDate(week)}`;
  const first = only ? `${only.vraag}. ${only.zin ?? ''}` : '';
  const summary = cutText(`${title}: ${first}`.trim(), MAX_SUMMARY);
  return listCard(title, `Zo staat het op ${formatDutchDate(op)}.`, vragen, summary);
}

/** 'Mijn vragen'. */
export function myQuestionsCard(vragen: readonly Beantwoord[], notice = ''): CardMessage {
  if (vragen.length === 0)
    return meldingCard({
      tone: 'uitleg',
      title: 'Je hebt geen vragen voor de maandag',
      text: `${notice} Stel een vraag en kies onder het antwoord ‘Stuur dit elke maandag’.`.trim(),
      buttons: [HELP],
    });
  return listCard(
    'Je vragen voor de maandag',
    `${notice} Het antwoord komt elke maandag in je chat.`.trim(),
    vragen,
  );
}

export function keptCard(kept: {
  readonly id: string;
  readonly query: Query;
  readonly dag: string;
  /** Do the days in it go along? */
  readonly schuift: boolean;
}): CardMessage {
  const { id, query, dag, schuift } = kept;
  return meldingCard({
    tone: 'goed',
    title: 'Dit antwoord komt elke maandag',
    text: `De eerste keer op ${formatDutchDate(dag)}. Je krijgt wat jij dan mag zien.${schuift ? ' De dagen in je vraag schuiven mee.' : ''}`,
    buttons: [
      { title: 'Terug naar het antwoord', verb: 'statusvragen.answer', data: { query } },
      MY_QUESTIONS,
      { title: STOP_THIS, tooltip: 'Dit antwoord komt dan niet meer', ...stops(id) },
    ],
  });
}

/** Nothing was asked of which the answer can come. */
export function nothingToKeepCard(): CardMessage {
  return meldingCard({
    tone: 'uitleg',
    title: 'Welk antwoord bedoel je?',
    text: 'Stel eerst een vraag. Kies dan onder het antwoord ‘Stuur dit elke maandag’.',
    buttons: [MY_QUESTIONS, HELP],
  });
}

const STOP_THIS = 'Stop hiermee';

export const FULL = `Je hebt al ${MOST_WEEKVRAGEN} vragen. Stop er eerst met een. Deze is nog niet bewaard.`;

/** The message of a week that is over, or of which every question was stopped. */
export function olderCard(week: string | undefined): CardMessage {
  return lineCard({
    naam: `Je vragen van ${week === undefined ? 'een eerdere week' : formatDutchDate(week)}`,
    regel: 'Wat er nu staat, zie je bij je vragen.',
    button: MY_QUESTIONS,
  });
}

function listCard(title: string, intro: string, vragen: readonly Beantwoord[], summary = title): CardMessage {
  return everShorter(LIMITS, (limit) => ({
    card: 'statusvragen/weekvragen',
    data: {
      title: escapeLine(title),
      intro: escapeMarkdown(intro),
      vragen: vragen.map(({ id, vraag, zin = '', rijen = [], query }) => ({
        vraag: escapeLine(cutText(vraag, limit)),
        zin: escapeLine(cutText(zin, limit * 2)),
        rijen: rijen.slice(0, MOST_ROWS).map((rij) => ({ rij: `· ${escapeLine(cutText(rij, limit))}` })),
        buttonRows: buttonRows([
          ...(query === undefined
            ? []
            : [
                {
                  title: 'Bekijk',
                  tooltip: `Bekijk ${cutText(vraag, limit)}`,
                  verb: 'statusvragen.answer',
                  data: { query },
                },
              ]),
          { title: STOP_THIS, tooltip: `${STOP_THIS}: ${cutText(vraag, limit)}`, ...stops(id) },
        ]),
      })),
    },
    summary,
  }));
}

function stops(id: string): Pick<CardButton, 'verb' | 'data'> {
  return { verb: 'statusvragen.stop', data: { weekvraag: id } };
}
