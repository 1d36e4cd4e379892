import { splitWords } from '../ground/words.ts';
import { asidesIn } from './asides.ts';
import { AMIDST, AROUND, ENDINGS, OPENERS } from './frames.ts';

/**
 * Takes the frames of a question away (`frames.ts`), and what is said in the middle of it (`asides.ts`), before anything is read, so that a
 * question means the same wherever it stands. A word of a title stays: 'Gewoon doen' is about that.
 */

/** 'Wanneer was ook alweer die testsessie': that it was known before is no part of what is asked. */
const AGAIN = /(?<!\p{L})ook ?(?:al ?)?weer(?!\p{L})\s*/gu;

/**
 * @param tidied as `tidyQuestion` makes it
 * @param isTitleWord is it a word of the title of an opdracht?
 */
export function withoutTone(tidied: string, isTitleWord: (word: string) => boolean): string {
  const question = unframed(tidied).replace(AGAIN, '').trim();
  const words = splitWords(question);
  const gone = asidesIn(words, isTitleWord);
  // Of a question that is nothing else something stays.
  if (gone.size === words.length) return question;
  return [...gone]
    .reduceRight(
      (text, { start, end }) => `${text.slice(0, start)}${text.slice(end).replace(/^\s+/, '')}`,
      question,
    )
    .trim();
}

/** The frames stand in each other: 'hoi, kun je me zeggen of … , klopt dat?'. */
const MOST_FRAMES = 4;

/** The verb of a question that stands behind 'of', at or near its end. */
const VERB_LAST =
  /^(.+?) (is|zijn|was|waren|heeft|hebben|had|hadden|wordt|worden|werd|werden|moet|moeten|mag|kan|kunnen|gaat|gaan|komt|komen|staat|staan|ligt|liggen|zit|zitten|loopt|lopen)( \p{L}+(?: worden| zijn)?| (?:bij|in|van|voor|over|met|op) [^,?]{3,60})?(?=[?.! ]*$)/u;

/** What stands behind 'of' is a question of its own: 'ik wil weten of er al een passage is'. */
function isAskedBehindOf(opened: string, before: string): boolean {
  return before.endsWith(opened) && /(?<!\p{L})of\s+$/u.test(before.slice(0, -opened.length));
}

/** A question without its frames; what is nothing but frame stays as it was typed. */
export function unframed(tidied: string): string {
  let isIndirect = false;
  let question = tidied;
  for (let frames = 0; frames < MOST_FRAMES; frames += 1) {
    const first = OPENERS.reduce((text, opener) => text.replace(opener, ''), question);
    isIndirect ||= isAskedBehindOf(first, question);
    // 'Of pleegzorg al besloten is', as it stands behind what was said before.
    const isBehindOf = /^of \S+ \S/.test(first) && VERB_LAST.test(first.slice('of '.length));
    isIndirect ||= isBehindOf;
    const opened = AROUND.reduce(
      (text, around) => text.replace(around, '$1'),
      isBehindOf ? first.slice('of '.length) : first,
    );
    const ended = AMIDST.reduce(
      (text, [said, instead]) => text.replace(said, instead),
      ENDINGS.reduce((text, ending) => text.replace(ending, ''), opened),
    );
    if (ended === question || splitWords(ended).length === 0) break;
    question = ended;
  }
  return isIndirect ? question.replace(VERB_LAST, '$2 $1$3') : question.replace(ER_LAST, '$2 er $1');
}

/** The same without a frame: 'er al een passage is'. */
const ER_LAST =
  /^er (.+) (is|zijn|was|waren|staat|staan|ligt|liggen|komt|komen|zit|zitten|loopt|lopen)(?=[?.! ]*$)/;
