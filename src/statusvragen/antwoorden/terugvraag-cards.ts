import { meldingCard } from '../../bot/bot-cards.ts';
import type { CardMessage } from '../../bot/ports.ts';
import type { Dossier } from '../../opdrachten/ground/dossier.ts';
import { chooseOpdrachtCard } from '../../opdrachten/opdracht-list-cards.ts';
import { cutText } from '../../shared/markdown.ts';
import { HELP } from '../../shared/way-buttons.ts';
import { capital, listWords } from '../../shared/words.ts';
import type { NeverRecorded } from '../ground/never-recorded.ts';
import type { Query } from '../ground/query.ts';
import { titelVan } from './answers.ts';
import { ANSWER_VERB } from './next-steps.ts';
import type { Chip } from './query-words.ts';
import { sendOn } from './te-lang-card.ts';
import { opensRefine } from './vraag-data.ts';

/** What is asked back: nothing is answered before the asker says what was meant. */

/** Of a part of a question on a button, in characters. */
export const CHIP_LENGTH = 40;
/** Of a question, where it stands above its answer. */
const MAX_ABOUT = 120;
/** More words that were not understood are no help. */
const MOST_WORDS = 5;

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
  /** What was read without the words that were not understood. */
  readonly read: GelezenAls;
  /** What else may be meant, the likeliest first. */
  readonly near: readonly GelezenAls[];
  readonly words: readonly string[];
  readonly unknown: readonly string[];
  readonly nearest: readonly string[];
  /** What was typed; '' when it does not go on to the coördinator. */
  readonly vraag: string;
  /** Are titles found of all opdrachten? */
  readonly seesAll: boolean;
}): CardMessage {
  const { read, words, unknown, nearest } = asked;
  const { query } = read;
  const without = inWords(query, read.chips);
  if (words.length === 0) return unknownCard(query, unknown, without, asked.seesAll);
  const { near } = asked;
  const left = [...words, ...unknown].slice(0, MOST_WORDS).map(quoted);
  return notUnderstood({
    tone: 'uitleg',
    title: 'Wat bedoel je precies?',
    text: `Ik begrijp dit stuk van je vraag niet: ${left.join(', ')}. Zonder dat stuk klopt het antwoord misschien niet.`,
    choices: [
      { title: `Zonder dat stuk: ${without}`, verb: ANSWER_VERB, data: { query, page: 1 } },
      ...near.map(choiceOf),
      ...nearest
        // Beside a reading that holds something of the question, other questions are further off.
        .slice(0, Math.max(0, (query.filters.length > 0 ? MOST_BESIDE : MOST_READINGS) - near.length))
        .map((vraag) => ({ title: vraag, verb: 'statusvragen.ask', data: { vraag } })),
    ],
    buttons: [{ title: 'Verfijn', ...opensRefine(query) }, ...sendOn(asked.vraag), HELP],
  });
}

/**
 * When somebody has no such part: what else may be asked of this person.
 * @param part in words, such as 'Samira El Amrani als bestuurlijk trekker'
 * @param titel of the one opdracht in which it is so; undefined: in all of them
 */
export function misplacedCard(asked: {
  readonly part: string;
  readonly titel: string | undefined;
  readonly instead: readonly GelezenAls[];
  readonly without: GelezenAls;
  readonly vraag: string;
}): CardMessage {
  const part = quoted(asked.part);
  const where = asked.titel === undefined ? 'Bij geen enkele opdracht' : `Niet bij ${quoted(asked.titel)}`;
  return notUnderstood({
    tone: 'uitleg',
    title: 'Wat bedoel je precies?',
    text: `${where} hoort ${part}. Bedoel je iets anders?`,
    choices: [...asked.instead.slice(0, MOST_READINGS - 1), asked.without].map(choiceOf),
    buttons: [{ title: 'Verfijn', ...opensRefine(asked.without.query) }, ...sendOn(asked.vraag), HELP],
  });
}

function choiceOf({ query, chips }: GelezenAls) {
  return { title: inWords(query, chips), verb: ANSWER_VERB, data: { query, page: 1 } };
}

function quoted(words: string): string {
  return `‘${cutText(words, CHIP_LENGTH)}’`;
}

/** A card that says that something of the question was not understood, which is measured as well. */
function notUnderstood(melding: Parameters<typeof meldingCard>[0]): CardMessage {
  return { ...meldingCard(melding), outcome: 'not-understood' };
}

/** What a query asks, on a button. */
function inWords(query: Query, chips: readonly Chip[]): string {
  const said = chips.map((chip) => cutText(chip.words, CHIP_LENGTH));
  return [titelVan(query), ...said].join(' · ');
}

/** More to choose from is more than anybody weighs. */
const MOST_READINGS = 3;

const MOST_BESIDE = 1;

/** A query, and what it asks in words. */
export type GelezenAls = { readonly query: Query; readonly chips: readonly Chip[] };

/** The same words can ask for several things. @param readings the likeliest first */
export function whichQuestionCard(readings: readonly GelezenAls[]): CardMessage {
  return meldingCard({
    tone: 'uitleg',
    title: 'Wat bedoel je?',
    text: 'Je vraag kan meer dan één ding betekenen. Kies wat je bedoelt.',
    choices: readings.slice(0, MOST_READINGS).map(choiceOf),
    buttons: [HELP],
  });
}

/** A name or a place that nobody knows is said to be unknown: nothing is shown for it. */
function unknownCard(
  query: Query,
  unknown: readonly string[],
  without: string,
  seesAll: boolean,
): CardMessage {
  const names = unknown.slice(0, MOST_WORDS).map(quoted);
  return meldingCard({
    tone: 'uitleg',
    title: `${capital(listWords(names))} ken ik niet`,
    text: `Ik ken de collega’s, gemeenten, programma’s en overleggen van deze regio, en de titels van ${seesAll ? 'opdrachten' : 'de opdrachten waar jij bij hoort'}. Klopt de naam? Zonder die naam is het deze vraag: ${without}.`,
    buttons: [{ title: 'Toon dat', verb: ANSWER_VERB, data: { query, page: 1 } }, HELP],
  });
}

/** What is asked for is of a kind that nobody records: which, and what is recorded nearest to it. */
export function neverRecordedCard({ niet, wel, vraag }: NeverRecorded): CardMessage {
  return meldingCard({
    tone: 'uitleg',
    title: 'Dat leggen we niet vast',
    text: `Wat we niet vastleggen: ${niet} ${wel}`,
    choices: [{ title: vraag, verb: 'statusvragen.ask', data: { vraag } }],
    buttons: [HELP],
  });
}

/**
 * Never a guess that looks like an answer.
 * @param nearest questions that can be asked, the nearest first
 * @param vraag what was typed; '' when that is not known, or not for the coördinator
 * @param about the question, where it was one of several
 */
export function notUnderstoodCard({
  readings,
  nearest,
  vraag,
  about,
}: {
  /** What may be asked of who or what was named, the likeliest first. */
  readonly readings: readonly GelezenAls[];
  readonly nearest: readonly string[];
  /** What goes on to the coördinator; '': it does not. */
  readonly vraag: string;
  /** The question, where it is not the whole message. */
  readonly about: string;
}): CardMessage {
  return notUnderstood({
    tone: 'uitleg',
    title: 'Die vraag begrijp ik niet',
    about: cutText(about, MAX_ABOUT),
    text: 'Ik ken opdrachten, plannen, vergaderingen, inbreng en wat er nog moet gebeuren. Bedoel je een van deze vragen?',
    choices: [
      ...readings.map(choiceOf),
      ...nearest
        .slice(0, Math.max(0, MOST_READINGS - readings.length))
        .map((one) => ({ title: one, verb: 'statusvragen.ask', data: { vraag: one } })),
    ],
    buttons: [...sendOn(vraag), HELP],
  });
}
