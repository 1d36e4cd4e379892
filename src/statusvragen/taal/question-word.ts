import { setsOf } from '../ground/conditions.ts';
import type { Onderwerp, Query } from '../ground/query.ts';
import type { Word } from '../ground/words.ts';

/**
 * The form of an answer agrees with the question word: 'waarom' gets a reason, 'wanneer' a day, 'hoeveel mensen' a number of people. A
 * reading of which the answer would not say it is asked back, whatever construction made it.
 */

/** 'Waarom', 'hoezo', 'hoe komt het dat'. */
const WHY = /^(?:waarom|hoezo|vanwaar)$/;

/** What of each says why, in its row or on its card. */
const SAYS_WHY: ReadonlySet<Onderwerp> = new Set<Onderwerp>(['feiten', 'inbreng', 'bereik']);
/** Of an opdracht that is so the reason was recorded. */
const WITH_REASON = ['geen participatie', 'uitgesteld', 'ingetrokken'];

/** The question words to which the answer would say nothing. */
export function unansweredWords(words: readonly Word[], query: Query, also?: string): readonly string[] {
  return [
    ...unansweredWhy(words, query),
    ...unansweredWhen(words, query),
    ...uncounted(words, query),
    ...(also === undefined || saysAlso(also, query) ? [] : [also]),
  ];
}

/** 'Wie moet er nog terugkoppelen en voor wanneer', 'het AB in december, waar en hoe laat': asked of the same. */
const ALSO =
  /^(.{8,}?)(?:,? en|,)\s+(?:ook )?((?:(?:voor|tegen|door|op) )?(?:wanneer|wie|waar|hoe laat|welke (?:dag|datum)))(?: (?:dan|ook|precies))?[?.!\s]*$/;

/** @returns the question without what is asked beside it, and what that is */
export function withoutAlso(tidied: string): { readonly text: string; readonly also?: string } {
  const [, text, also] = ALSO.exec(tidied) ?? [];
  // A name with a question word behind it ('het DO, wanneer') is one question.
  const isWhole = text !== undefined && QUESTION.test(text) && !SETTING.test(text);
  return isWhole && also !== undefined ? { text, also } : { text: tidied };
}
const QUESTION =
  /\b(?:welke?|wat|wie|wanneer|waar|hoe|hoeveel|waarom)\b|^(?:is|zijn|heeft|hebben|moet|moeten|gaat|staat)\b/;

/** The day and the time of a setting are two settings. */
const SETTING = /\b(?:weekoverzicht|herinnering\w*)\b/;

const DATED: ReadonlySet<Onderwerp> = new Set<Onderwerp>([
  ...(['feiten', 'verplichtingen', 'toezeggingen', 'agendapunten', 'activiteiten', 'signalen'] as const),
  ...(['adviezen', 'vergaderingen', 'raadsoverleggen', 'kalender', 'afwezigheid'] as const),
]);
const OF_SOMEBODY: ReadonlySet<Onderwerp> = new Set<Onderwerp>(['feiten', 'verplichtingen', 'toezeggingen']);

/** Does a row of it say that as well? */
function saysAlso(also: string, { over, vorm }: Query): boolean {
  if (vorm === 'aantal' || vorm === 'deel') return false;
  if (/wie$/.test(also)) return OF_SOMEBODY.has(over);
  if (also === 'waar' || also === 'hoe laat') return over === 'vergaderingen';
  return DATED.has(over);
}

/** Rows without a day of their own. */
const NO_DAY: ReadonlySet<Onderwerp> = new Set<Onderwerp>([
  ...(['cijfers', 'verdeling', 'gehoord', 'gemeenten', 'contacten', 'budget', 'voorbeelden'] as const),
]);
/** 'Wanneer horen ze het' is still to come; when they said something stands with the inbreng. */
const TO_HEAR = /^(?:horen|hoort|krijgen|krijgt|weten|vernemen)$/;

function unansweredWhen(words: readonly Word[], { over, vorm }: Query): readonly string[] {
  if (vorm !== 'wanneer' || !words.some(({ text }) => text === 'wanneer')) return [];
  const isToCome = over === 'inbreng' && words.some(({ text }) => TO_HEAR.test(text));
  return NO_DAY.has(over) || isToCome ? ['wanneer'] : [];
}

const PEOPLE = /^(?:mensen|inwoners|deelnemers|bewoners|personen|volk)$/;
/** In these people are a number of their own. */
const OF_PEOPLE: ReadonlySet<Onderwerp> = new Set<Onderwerp>(['gemeenten', 'bereik', 'cijfers', 'feiten']);

/** 'Hoeveel mensen deden mee en …' is answered by no number of opdrachten. */
function uncounted(words: readonly Word[], { over, telt, vorm }: Query): readonly string[] {
  const at = words.findIndex(({ text }, place) => PEOPLE.test(text) && words[place - 1]?.text === 'hoeveel');
  return at >= 0 && vorm === 'aantal' && telt === undefined && !OF_PEOPLE.has(over)
    ? ['hoeveel', words[at]?.text ?? '']
    : [];
}

/** The words that ask why, when the answer would not say it; a reason that is asked for is never left out. */
function unansweredWhy(words: readonly Word[], query: Query): readonly string[] {
  const asked = words.filter(({ text, used }) => !used && WHY.test(text)).map(({ text }) => text);
  return asked.length > 0 && !saysWhy(query) ? asked : [];
}

function saysWhy({ over, vorm, filters }: Query): boolean {
  if (SAYS_WHY.has(over)) return true;
  if (over === 'vergaderingen') return setsOf(filters, 'verloop').length > 0;
  if (over !== 'opdrachten' || vorm === 'aantal') return false;
  const ofStand = setsOf(filters, 'stand').some(
    ({ of, not }) => !not && of.every((one) => WITH_REASON.includes(one)),
  );
  const ofDay = filters.some((one) => 'dag' in one && one.dag !== undefined && WITH_REASON.includes(one.dag));
  return ofStand || ofDay;
}
