import { splitWords } from '../ground/words.ts';
import type { FindTitle } from './find-title.ts';
import { KENMERK } from './kenmerk-and-days.ts';
import { isFiller } from './lexicon.ts';
import { withoutNounOfTitle } from './noun-of-title.ts';
import { SHORT_FORMS } from './short-forms.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * A title that is said first, or with one or two words beside it: 'pleegzorg: wie leidt dat', 'trekker pleegzorg'. It is put where the question
 * points at it, or in the question that is asked so, before anything else is read.
 */

type Known = {
  readonly vocabulary: Pick<Vocabulary, 'isTitleWord' | 'isName' | 'isPersoon'>;
  readonly findTitles: FindTitle;
};

const MOST_WORDS = 6;
const FIRST = /^(?:(?:en|maar) )?([^,:?]{3,70}?)[,:?]\s+(?:en |dan )?(.{4,})$/u;

/** @param typed as its typing errors were mended */
export async function withTitleInPlace(typed: string, known: Known): Promise<string> {
  const text = withoutNounOfTitle(typed, known.vocabulary);
  const [, before, question] = FIRST.exec(text) ?? [];
  if (
    before !== undefined &&
    question !== undefined &&
    !NAMES_ONE.test(question) &&
    (await isTopic(before, known))
  )
    return withShort(inPlace(question, before), known);
  return withShort(text, known);
}

/** 'Bij pleegzorg, wie …': the preposition is no part of it. */
async function isTitle(words: string, { vocabulary, findTitles }: Known): Promise<boolean> {
  if (KENMERK.test(words) && !words.includes(' ')) return true;
  const texts = splitWords(words).map(({ text }) => text);
  const content = texts.filter((text) => !isFiller(text));
  // 'Is pleegzorg' is more than a title.
  const [first = ''] = texts.filter((text) => !BEFORE.test(text));
  const isOne =
    content.includes(first) &&
    content.length <= MOST_WORDS &&
    content.every((word) => vocabulary.isTitleWord(word)) &&
    !content.every((word) => vocabulary.isPersoon(word));
  return isOne && (await findTitles(content)).length > 0;
}

const BEFORE = /^(?:de|het|bij|van|voor|over|op|in)$/;
/** 'De inbreng van pleegzorg', 'het akkoord op pleegzorg'. */
const PART_OF =
  /^(?:de|het) (?:plan|inbreng|passage|meetlat|toezegging|terugkoppeling|besluit|akkoord|verwerking|deadline) (?:van|op|over|bij|voor) (.+)$/u;

async function isTopic(words: string, known: Known): Promise<boolean> {
  return isTitle(PART_OF.exec(words)?.[1] ?? words, known);
}

/** The question is about something else that it names. */
const NAMES_ONE = /(?<![\p{L}])(?:die|dat|deze) van(?![\p{L}])/u;
const WITH = '(over|op|bij|van|in|aan|voor)(?! (?:de|het|een|die|dat) )';
/** 'Is daar al over besloten', 'wie is daar de projectleider van'. */
const THERE_WITH = new RegExp(`(?<![\\p{L}])daar ((?:\\p{L}+ ){0,3}?)${WITH}(?![\\p{L}])`, 'u');
const THEREWITH = /(?<![\p{L}])daar(over|op|bij|van|in|aan|voor)(?![\p{L}])/u;
const THERE = /(?<![\p{L}])daar(?![\p{L}])/u;
/** 'Wie leidt dat', 'waarom ging het anders', and not 'is het plan binnen'. */
const THAT =
  /(?<=\p{L} )(?:(?:dat|die|dit)(?! \p{L}+(?:plan|project)| (?:plan|opdracht|project|vergadering|overleg)(?![\p{L}]))|het(?=[ ?.!]*$| (?:al|nog|nu|anders|ook)(?![\p{L}])))(?![\p{L}])/u;

/** 'Al ingediend' is asked of what stands before it. */
const DONE_YET = /^(?:al|reeds) (\p{L}+(?:d|t|en))[?.! ]*$/u;

function inPlace(question: string, title: string): string {
  const done = DONE_YET.exec(question)?.[1];
  if (done !== undefined) return `is ${title} al ${done}`;
  if (THERE_WITH.test(question)) return question.replace(THERE_WITH, `$1$2 ${title}`);
  if (THEREWITH.test(question)) return question.replace(THEREWITH, `$1 ${title}`);
  if (THERE.test(question)) return question.replace(THERE, `bij ${title}`);
  if (THAT.test(question)) return question.replace(THAT, title);
  return question.replace(/[?.! ]*$/, (end) => ` bij ${title}${end}`);
}

async function withShort(text: string, known: Known): Promise<string> {
  const plain = text.replace(/[?.! ]+$/, '');
  for (const { beside, asked } of FORMS) {
    const { x, done = '' } = beside.map((form) => form.exec(plain)?.groups).find((groups) => groups) ?? {};
    if (x === undefined || x.length > LONGEST || !(await isTitle(x, known))) continue;
    return asked.replace('{x}', x).replace('{done}', done);
  }
  return text;
}
const LONGEST = 70;
/** Beside the title, on either side of it. */
const FORMS = SHORT_FORMS.map(({ said, asked }) => ({
  asked,
  beside: said.includes('{x}')
    ? [new RegExp(`^${said.replace('{x}', '(?<x>.+)')}$`, 'u')]
    : [
        new RegExp(`^(?:(?:de|het) )?(?:${said}) (?:(?:van|voor|bij|over|op) )?(?<x>.+)$`, 'u'),
        new RegExp(`^(?<x>.+?),? (?:${said})$`, 'u'),
      ],
}));
