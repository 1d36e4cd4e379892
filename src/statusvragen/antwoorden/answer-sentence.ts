import { apartWoorden, leegOf } from '../../shared/leeg.ts';
import { cutText } from '../../shared/markdown.ts';
import { listWords, sentence } from '../../shared/words.ts';
import type { Query } from '../ground/query.ts';
import { type Answer, ONLY_OWN, type Row } from './answer-kind.ts';
import { ANSWERS, type Scope } from './answers.ts';
import { tellingVan } from './per-groep.ts';

/** How much of a title, and of what is said under it, stands in a sentence. */
const LONGEST = 160;
/** More names are a list to read. */
const MOST_NAMES = 5;

/**
 * The answer in one sentence, which stands first on the card, in the notification and in what is read aloud: the number, who it
 * is, the day or the reason; and how many opdrachten it says nothing about. Plain text.
 * @param scope what this reader's answer leaves out
 */
export function answerSentence(answer: Answer, { zietAlles, concepten }: Scope): string {
  const { query, total, apart, zin, ernaast = '' } = answer;
  if (zin !== undefined) return [sentence(zin), ernaast].filter((words) => words !== '').join(' ');
  const gezocht = query.filters.length > 0;
  // Of one opdracht that nothing came of yet it is 'not yet'; of a part of all, what is not in it may be there elsewhere.
  const deel = query.filters.some(({ filter }) => filter !== 'opdracht');
  const said =
    // 'There is none' is not so beside what there is.
    total === 0 && ernaast !== ''
      ? ''
      : total === 0
        ? ANSWERS[query.over].leeg(query)[leegOf({ zietAlles, concepten, apart, gezocht, deel })]
        : foundWords(answer);
  return [said, ernaast, apartWoorden(apart)].filter((words) => words !== '').join(' ');
}

/** The same, with what this reader's answer leaves out; what the sentence says already is not said again. @param part which of it is shown */
export function answerWords(answer: Answer, scope: Scope, part = ''): string {
  const zin = answerSentence(answer, scope);
  const says = answer.total === 0 && zin.includes(OWN);
  const woorden = says ? scope.woorden.replace(ONLY_OWN, '').trim() : scope.woorden;
  return [zin, part, woorden].filter((one) => one !== '').join(' ');
}
const OWN = 'waar jij bij hoort';

/** So many of what this question counts: '3 plannen'. */
export function countWords(query: Query, total: number): string {
  const [een, meer] = tellingVan(query, ANSWERS[query.over].telt);
  return `${total} ${total === 1 ? een : meer}`;
}

function foundWords({ query, total, van, rows }: Answer): string {
  const { opTijd } = ANSWERS[query.over];
  const [only] = rows;
  if (query.vorm === 'aantal' && van !== undefined && van > total)
    return `${total} van de ${countWords(query, van)}.`;
  const counted = countWords(query, total);
  if (total === 1 && only) return query.vorm === 'wanneer' ? aboutRow(only) : `${counted}. ${aboutRow(only)}`;
  // 'Wanneer spreken we weer met …' is answered by a day.
  if (query.vorm === 'wanneer' && opTijd && only && !query.orde?.af)
    return `${counted}. De eerste: ${aboutRow(only)}`;
  const names = query.vorm === 'wie' ? namesIn(rows) : [];
  const isAll = rows.length === total && names.length > 0 && names.length <= MOST_NAMES;
  return isAll ? `${counted}. ${listWords(names)}.` : `${counted}.`;
}

/** 'Leerlingenvervoer 2027. Plan gevraagd.' */
function aboutRow({ titel, regels }: Row): string {
  const [first = ''] = regels;
  return [titel, first]
    .filter((part) => part !== '')
    .map((part) => sentence(cutText(part, LONGEST)))
    .join(' ');
}

function namesIn(rows: readonly Row[]): readonly string[] {
  return [...new Set(rows.flatMap(({ wie }) => wie ?? []))];
}
