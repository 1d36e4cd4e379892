import { meldingCard } from '../../bot/bot-cards.ts';
import type { CardMessage } from '../../bot/ports.ts';
import type { Dossier } from '../../opdrachten/ground/dossier.ts';
import { chooseOpdrachtCard } from '../../opdrachten/opdracht-list-cards.ts';
import { type Actor, hasRol } from '../../shared/actor.ts';
import { everShorter } from '../../shared/card-budget.ts';
import { buttonRows, type CardButton } from '../../shared/card-context.ts';
import type { EigenChat } from '../../shared/eigen-chat.ts';
import { cutText, escapeLine, escapeMarkdown } from '../../shared/markdown.ts';
import { MAX_ASKED } from '../../shared/typed-text.ts';
import { capital, listWords } from '../../shared/words.ts';
import { asks, only } from '../ground/conditions.ts';
import type { Query } from '../ground/query.ts';
import { type Answer, ROWS_A_PAGE, type Row } from './answer-kind.ts';
import { ANSWERS, totalOf } from './answers.ts';
import { type Chip, without } from './query-words.ts';
import { sendOn } from './te-lang-card.ts';

/**
 * What a button of an answer carries: the query, from where its page begins, and where the pages before it began. A page
 * far back is reached by asking again: a button has room for few of them.
 */
type AnswerData = {
  readonly query: Query;
  readonly page: number;
  readonly from?: string;
  readonly trail?: readonly string[];
};

const VERB = 'statusvragen.answer';
const LIMITS = [300, 160, 90, 60, 40, 28, 20, 14] as const;
const MAX_SLICES = 12;
const MAX_TRAIL = 3;
const SUMMARY_LENGTH = 250;
const CHIP_LENGTH = 40;
const MAX_TITLE = 120;
/** More words that were not understood are no help. */
const MOST_WORDS = 5;

export type AnswerCard = {
  readonly answer: Answer;
  readonly chips: readonly Chip[];
  /** What the reader does not see of it. */
  readonly scope?: string;
  /** Words of the question that were not understood, and typing errors as they were read. */
  readonly notUnderstood?: readonly string[];
  readonly corrected?: readonly (readonly [string, string])[];
  /** A language model read the question, which may have been meant otherwise. */
  readonly doorModel?: boolean;
  /** Which page this is, from 1, and where it and the pages before it began, as far back as a button remembers. */
  readonly page?: number;
  readonly trail?: readonly string[];
};

/** One page of an answer, with how the question was understood. */
export function answerCard(card: AnswerCard): CardMessage {
  const { answer, chips, scope = '', notUnderstood = [], corrected = [], page = 1, trail = [] } = card;
  const { query, total, rows, verdeling } = answer;
  const title = ANSWERS[query.over].titel(query);
  const first = (page - 1) * ROWS_A_PAGE + 1;
  const counted = totalOf(answer, scope);
  const numbers =
    total > rows.length && rows.length > 0
      ? `${counted} Je ziet ${first} tot en met ${first + rows.length - 1}.`
      : counted;
  // Once is enough: it is of the whole answer, and not of the page.
  const delen = page > 1 ? [] : (verdeling?.delen ?? []).slice(0, MAX_SLICES);
  const chipRows = buttonRows(chips.map((chip) => chipButton(query, chip)));
  const turnRows = buttonRows(pageTurns(answer, page, trail));
  const notice = escapeMarkdown(noticeOf(notUnderstood, corrected, card.doorModel));
  // Names of one kind, none of which is better than another: one colour.
  const chart = delen.map(({ naam, aantal }) => ({
    x: cutText(naam, CHIP_LENGTH),
    y: aantal,
    color: 'categoricalBlue',
  }));
  return everShorter(LIMITS, (limit) => ({
    card: 'statusvragen/antwoord',
    data: {
      title: escapeLine(title),
      notice,
      chips: chipRows,
      numbers: escapeLine([numbers, scope].filter((part) => part !== '').join(' ')),
      advice: total === 0 ? escapeMarkdown(widening(query, chips)) : '',
      chart,
      chartTitle: verdeling?.naam ?? '',
      chartWords: escapeLine(
        delen.map(({ naam, aantal }) => `${cutText(naam, CHIP_LENGTH)}: ${aantal}`).join(' · '),
      ),
      rows: rows.map((row) => rowData(row, limit)),
      buttonRows: turnRows,
    },
    summary: cutText(
      [title, counted.replace(/\.$/, ''), ...chips.map(({ words }) => words)].join('. '),
      SUMMARY_LENGTH,
    ),
  }));
}

/** When several opdrachten fit the words of a question. */
export function whichOpdrachtCard(query: Query, candidates: readonly Dossier[]): CardMessage {
  return chooseOpdrachtCard({
    question: 'Welke opdracht bedoel je?',
    candidates,
    verb: 'statusvragen.choose',
    data: { query },
  });
}

/**
 * When words that turn or bound the question were not understood: what it would be without them, and what else may be meant.
 * Never an answer to another question.
 */
export function askBackCard(asked: {
  readonly query: Query;
  readonly words: readonly string[];
  readonly unknown: readonly string[];
  readonly chips: readonly Chip[];
  readonly nearest: readonly string[];
}): CardMessage {
  const { query, words, unknown, chips, nearest } = asked;
  const said = chips.map((chip) => cutText(chip.words, CHIP_LENGTH));
  const without = [ANSWERS[query.over].titel(query), ...said].join(' · ');
  if (words.length === 0) return unknownCard(query, unknown, without);
  const left = [...words, ...unknown].slice(0, MOST_WORDS).map((word) => `‘${cutText(word, CHIP_LENGTH)}’`);
  return meldingCard({
    tone: 'uitleg',
    title: 'Wat bedoel je precies?',
    text: `Ik begrijp dit stuk van je vraag niet: ${left.join(', ')}. Zonder dat stuk klopt het antwoord misschien niet.`,
    choices: [
      { title: `Zonder dat stuk: ${without}`, verb: VERB, data: { query, page: 1 } },
      ...nearest.map((vraag) => ({ title: vraag, verb: 'statusvragen.ask', data: { vraag } })),
    ],
    buttons: [{ title: 'Help', verb: 'bot.help' }],
  });
}

/** A name or a place that nobody knows is said to be unknown: nothing is shown for it. */
function unknownCard(query: Query, unknown: readonly string[], without: string): CardMessage {
  const names = unknown.slice(0, MOST_WORDS).map((word) => `‘${cutText(word, CHIP_LENGTH)}’`);
  return meldingCard({
    tone: 'uitleg',
    title: `${capital(listWords(names))} ken ik niet`,
    text: `Ik ken de collega’s, gemeenten, programma’s en overleggen van deze regio, en de titels van opdrachten. Klopt de naam? Zonder die naam is het deze vraag: ${without}.`,
    buttons: [
      { title: 'Toon dat', verb: VERB, data: { query, page: 1 } },
      { title: 'Help', verb: 'bot.help' },
    ],
  });
}

/** Several questions in one message: each is answered by itself, and none by the words of another. */
export function severalCard(vragen: readonly string[]): CardMessage {
  return meldingCard({
    tone: 'uitleg',
    title: `Dit zijn ${vragen.length} vragen`,
    text: 'Welke vraag bedoel je eerst? Ik beantwoord ze een voor een.',
    choices: vragen.map((vraag) => ({
      title: cutText(vraag, MAX_TITLE),
      verb: 'statusvragen.ask',
      data: { vraag: vraag.slice(0, MAX_ASKED) },
    })),
    buttons: [{ title: 'Help', verb: 'bot.help' }],
  });
}

/**
 * Never a guess that looks like an answer.
 * @param nearest questions that can be asked, the nearest first
 * @param vraag what was typed; '' when that is not known
 */
export function notUnderstoodCard(nearest: readonly string[], vraag: string): CardMessage {
  return meldingCard({
    tone: 'uitleg',
    title: 'Die vraag begrijp ik niet',
    text: 'Ik ken opdrachten, plannen, vergaderingen, inbreng en wat er nog moet gebeuren. Bedoel je een van deze vragen?',
    choices: nearest.map((vraag) => ({ title: vraag, verb: 'statusvragen.ask', data: { vraag } })),
    buttons: [...sendOn(vraag), { title: 'Help', verb: 'bot.help' }],
  });
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
    buttons: [{ title: 'Stop', verb: 'bot.cancel' }],
  });
}

function chipButton(query: Query, { condition, words }: Chip): CardButton {
  return {
    title: `✕ ${cutText(words, CHIP_LENGTH)}`,
    tooltip: `Haal ‘${cutText(words, CHIP_LENGTH)}’ weg`,
    verb: VERB,
    data: { query: without(query, condition), page: 1 },
  };
}

function pageTurns(
  { query, next, total }: Answer,
  page: number,
  trail: readonly string[],
): readonly CardButton[] {
  const at = (number: number, begins: readonly string[]): AnswerData => {
    const from = begins.at(-1);
    return { query, page: number, from, trail: from === undefined ? undefined : begins.slice(-MAX_TRAIL) };
  };
  const back = trail.slice(0, -1);
  const canGoBack = page === 2 || back.length > 0;
  return [
    ...(canGoBack ? [{ title: 'Vorige', verb: VERB, data: at(page - 1, back) }] : []),
    ...(page > 1 && !canGoBack ? [{ title: 'Naar het begin', verb: VERB, data: at(1, []) }] : []),
    ...(next === undefined ? [] : [{ title: 'Volgende', verb: VERB, data: at(page + 1, [...trail, next]) }]),
    { title: 'Ververs', verb: VERB, data: at(page, trail) },
    ...(total === 0 ? [] : [{ title: 'Exporteer', verb: 'statusvragen.export', data: { query } }]),
  ];
}

function rowData({ titel, regels, opdracht, vergadering, opent }: Row, limit: number) {
  const opens =
    opdracht === undefined
      ? { verb: 'vergaderingen.show', data: { vergadering } }
      : { verb: 'opdrachten.show', data: { opdracht } };
  return {
    titel: escapeLine(cutText(titel, limit)),
    line: escapeMarkdown(regels.map((regel) => cutText(regel, limit)).join('\n')),
    ...(opent ?? opens),
  };
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

/** What would widen an answer without rows. That there is none is for the answer to say. */
function widening({ over, filters }: Query, chips: readonly Chip[]): string {
  if (chips.length === 0) return '';
  const [one] = chips;
  if (chips.length === 1 && only(filters, 'laat') !== undefined)
    return 'Haal ‘te laat’ weg om te zien wat er nog moet gebeuren.';
  if (chips.length === 1 && one) return `Haal ‘${one.words}’ weg om meer te zien.`;
  if (asks(filters, 'vergadering') && over !== 'vergaderingen')
    return 'Haal de vergadering of een ander deel weg om meer te zien.';
  return `Je vroeg naar al deze delen samen: ${chips.map(({ words }) => words).join(', ')}. Haal er een weg om meer te zien.`;
}
