import { meldingCard } from '../../bot/bot-cards.ts';
import type { CardMessage } from '../../bot/ports.ts';
import { type Actor, hasRol } from '../../shared/actor.ts';
import { everShorter } from '../../shared/card-budget.ts';
import { buttonRows, type CardButton } from '../../shared/card-context.ts';
import type { EigenChat } from '../../shared/eigen-chat.ts';
import { cutText, escapeLine, escapeMarkdown } from '../../shared/markdown.ts';
import { STOP } from '../../shared/way-buttons.ts';
import { capital } from '../../shared/words.ts';
import type { Query } from '../ground/query.ts';
import type { WeeklyWish } from '../ground/weekly-wish.ts';
import { type Answer, ROWS_A_PAGE, type Row } from './answer-kind.ts';
import { answerSentence, answerWords, countWords } from './answer-sentence.ts';
import { type Scope, titelVan } from './answers.ts';
import { ANSWER_VERB, hidesRows, nextSteps, opensOf } from './next-steps.ts';
import type { Chip } from './query-words.ts';
import { CHIP_LENGTH } from './terugvraag-cards.ts';
import { opensChange } from './vraag-data.ts';

const LIMITS = [300, 160, 90, 60, 40, 28, 20, 14, 10] as const;
const MAX_SLICES = 12;
const SUMMARY_LENGTH = 250;
/** Texts of rows that are cut shorter than this leave no room for a second button at each condition. */
const ROOM_TO_CHANGE = 60;

export type AnswerCard = {
  readonly answer: Answer;
  readonly chips: readonly Chip[];
  /** What the reader does not see of it. */
  readonly scope?: Scope;
  /** Of an empty answer: what would be there without one of its conditions, or without all. */
  readonly ruimer?: readonly Ruimer[];
  /** Words of the question that were not understood, and typing errors as they were read. */
  readonly notUnderstood?: readonly string[];
  readonly corrected?: readonly (readonly [string, string])[];
  /** A language model read the question, which may have been meant otherwise. */
  readonly doorModel?: boolean;
  /** Who asks wants the answer again and again. */
  readonly wens?: WeeklyWish | undefined;
  /** Which page this is, from 1, and where it and the pages before it began, as far back as a button remembers. */
  readonly page?: number;
  readonly trail?: readonly string[];
};

/** A wider question that has an answer. `words`: what is left out of it; empty: all that was said. */
export type Ruimer = { readonly words: string; readonly query: Query; readonly total: number };

const EVERYTHING: Scope = { zietAlles: true, concepten: false, woorden: '' };

/** One page of an answer: the sentence that answers, how the question was understood, the rows and what can be done with them. */
export function answerCard(card: AnswerCard): CardMessage {
  const { answer, chips, scope = EVERYTHING, ruimer = [] } = card;
  const { notUnderstood = [], corrected = [], page = 1, trail = [] } = card;
  const { query, total, rows, verdeling } = answer;
  const first = (page - 1) * ROWS_A_PAGE + 1;
  const said = answerSentence(answer, scope);
  const shown = hidesRows(answer) ? [] : rows;
  const part =
    total > shown.length && shown.length > 0
      ? `Je ziet ${first} tot en met ${first + shown.length - 1}.`
      : '';
  // Once is enough: it is of the whole answer, and not of the page.
  const delen = page > 1 ? [] : (verdeling?.delen ?? []).slice(0, MAX_SLICES);
  const notice = escapeMarkdown(
    [wishWords(card.wens), noticeOf(notUnderstood, corrected, card.doorModel)]
      .filter((one) => one !== '')
      .join(' '),
  );
  // Names of one kind, none of which is better than another: one colour.
  const chart = delen.map(({ naam, aantal }) => ({
    x: cutText(naam, CHIP_LENGTH),
    y: aantal,
    color: 'categoricalBlue',
  }));
  return everShorter(LIMITS, (limit) => ({
    card: 'statusvragen/antwoord',
    data: {
      title: escapeLine(titelVan(query)),
      notice,
      chips: chips.flatMap((chip) => buttonRows(chipButtons(query, chip, limit))),
      numbers: escapeLine(answerWords(answer, scope, part)),
      advice: total === 0 ? escapeMarkdown(ruimerWords(ruimer, chips)) : '',
      adviceRows: buttonRows(ruimer.map(ruimerButton)),
      chart,
      chartTitle: verdeling?.naam ?? '',
      chartWords: escapeLine(
        delen.map(({ naam, aantal }) => `${cutText(naam, CHIP_LENGTH)}: ${aantal}`).join(' · '),
      ),
      rows: shown.map((row) => rowData(row, limit)),
      buttonRows: buttonRows(nextSteps(answer, page, trail, card.wens !== undefined)),
    },
    summary: cutText([said, ...chips.map(({ words }) => words)].join(' '), SUMMARY_LENGTH),
    bord: { pad: 'overzicht', params: { q: JSON.stringify(query) } },
  }));
}

/**
 * One opdracht as somebody shares it in a chat: where it stands, and a button with which each reader opens what that reader
 * may see.
 */
export function sharedCard({ titel, regels }: Row, opdracht: string, eigenChat: EigenChat): CardMessage {
  const url = eigenChat(`status ${titel}`);
  return meldingCard({
    tone: 'uitleg',
    title: titel,
    text: regels.join('\n'),
    // The bot need not be in that chat: a button would be refused there.
    ...(url === undefined
      ? { buttons: [{ title: 'Open deze opdracht', verb: 'opdrachten.show', data: { opdracht } }] }
      : { link: { title: 'Open deze opdracht', url } }),
  });
}

/** What there is to take along as a file. @param previous what was asked last */
export function takeAlongCard(previous: Query | undefined, actor: Actor): CardMessage {
  const all = (over: Query['over']): Query => ({ over, vorm: 'lijst', filters: [] });
  const file = (title: string, query: Query): CardButton => ({
    title,
    verb: 'statusvragen.export',
    data: { query },
  });
  const readsAll = hasRol(actor, 'coördinator', 'directielid');
  return meldingCard({
    tone: 'uitleg',
    title: 'Wat wil je meenemen?',
    text: 'Onder elk antwoord staat ook een knop ‘Exporteer’. Je krijgt alleen wat jij mag zien.',
    choices: [
      ...(previous ? [file('Het vorige antwoord, voor Excel', previous)] : []),
      file('De opdrachten, voor Excel', all('opdrachten')),
      file('De inbreng, voor Excel', all('inbreng')),
      file('Wat er nog moet gebeuren, voor Excel', all('verplichtingen')),
      { title: 'Wat jij nog moet doen, voor Outlook', verb: 'overzichten.verplichtingenBestand' },
      ...(readsAll
        ? [{ title: 'De communicatiekalender, voor Outlook', verb: 'overzichten.communicatieBestand' }]
        : []),
    ],
    buttons: [STOP],
  });
}

/** Taking it away, and changing it while there is room for that on the card. */
function chipButtons(query: Query, { words, zonder, deel }: Chip, limit: number): readonly CardButton[] {
  const said = cutText(words, Math.min(limit, CHIP_LENGTH));
  const away = {
    title: `✕ ${said}`,
    tooltip: `Haal ‘${said}’ weg`,
    verb: ANSWER_VERB,
    data: { query: zonder, page: 1 },
  };
  if (deel === undefined || limit < ROOM_TO_CHANGE) return [away];
  return [away, { title: 'Wijzig', tooltip: `Wijzig ‘${said}’`, ...opensChange(query, deel) }];
}

function rowData(row: Row, limit: number) {
  return {
    titel: escapeLine(cutText(row.titel, limit)),
    line: escapeMarkdown(row.regels.map((regel) => cutText(regel, limit)).join('\n')),
    ...opensOf(row),
  };
}

/** What becomes of the wish to get it again: nothing comes before somebody presses the button. */
function wishWords(wens: WeeklyWish | undefined): string {
  if (!wens) return '';
  const how = 'Klik op ‘Stuur dit elke maandag’, dan komt dit antwoord elke maandag in je chat.';
  return wens.anders === undefined ? how : `${capital(wens.anders)} kan niet, elke maandag wel. ${how}`;
}

const READ_BY_MODEL =
  'Een taalmodel las je vraag, want ik begreep haar niet. Zo is ze gelezen. Klopt een deel niet? Haal het dan weg, of stel je vraag anders. Het antwoord zelf komt uit het dossier.';

function noticeOf(
  notUnderstood: readonly string[],
  corrected: readonly (readonly [string, string])[],
  doorModel = false,
): string {
  if (doorModel) return READ_BY_MODEL;
  const read = corrected.map(([typed, meant]) => `‘${typed}’ las ik als ‘${meant}’.`);
  const left =
    notUnderstood.length === 0
      ? []
      : [
          `Dit begreep ik niet, en het telt dus niet mee: ${notUnderstood.map((word) => `‘${word}’`).join(', ')}.`,
        ];
  return cutText([...left, ...read].join(' '), 400);
}

/** What makes an answer empty, and what is seen without it. That there is none, or that it may not be seen, is for the answer to say. */
function ruimerWords(ruimer: readonly Ruimer[], chips: readonly Chip[]): string {
  const [one, ...others] = chips;
  if (!one) return '';
  if (ruimer.length === 0)
    return `Ook zonder ${others.length === 0 ? quoted(one.words) : 'al deze delen'} zie je niets.`;
  return ruimer
    .map(({ words, query, total }) => {
      const without = words === '' ? 'al deze delen' : quoted(words);
      return `Zonder ${without} ${total === 1 ? 'is' : 'zijn'} er ${countWords(query, total)}.`;
    })
    .join(' ');
}

function ruimerButton({ words, query, total }: Ruimer, index: number): CardButton {
  const without = words === '' ? 'alles' : `zonder ${quoted(words)}`;
  return {
    title: `Toon ${without} (${total})`,
    verb: ANSWER_VERB,
    data: { query, page: 1 },
    primary: index === 0,
  };
}

function quoted(words: string): string {
  return `‘${cutText(words, CHIP_LENGTH)}’`;
}
