import { MAX_ASKED } from '../shared/typed-text.ts';
import { questionsIn } from './two-questions.ts';

/**
 * What is asked as it stands in a mail or message that was pasted: with signs before its lines, a greeting above it, a name under it, and line
 * breaks within it. What is only around the question is left out, and a line break is a space. A table is no question, and stays as it is.
 */

/** Signs and numbers with which a line begins: '> ', '- ', '1. '. */
const BEGINS_LINE = /^(?:[\s>|•*–—-]+(?=\s|\S)|\(?\d{1,2}[.)]\s+)+/u;
/** The subject of a mail. */
const SUBJECT = /^(?:(?:re|fw|fwd|antw|betreft|onderwerp|ps|nb)\s*:\s*)+/i;
const PICTURES = /\p{Extended_Pictographic}|\u{FE0F}|\u{200D}/gu;
/** Quotes and stars around all of it. */
const WRAPPED = /^(["“”„'‘’*_]+)(.+?)["“”'‘’*_]+([?.!]*)$/su;

/** Lines that greet, announce or end, and ask nothing. */
const ASIDE: readonly RegExp[] = [
  /^(?:hoi|hallo|hey|hee|hi|dag|beste|lieve|geachte|goede?\s?(?:morgen|middag|navond|dag)|goeie\s?(?:morgen|middag|navond|dag))(?: \p{L}+){0,3}\s*[,.!]*$/iu,
  /^(?:ik )?(?:heb|had) (?:nog )?(?:een|twee|een paar|wat|een korte|een paar korte) vra(?:ag|agje|gen|agjes)(?: (?:voor|aan) (?:je|jou|jullie|u))?\s*[:.,!]*$/i,
  /^(?:kun|kan|kunt|wil|zou) (?:jij|je|u|iemand) (?:mij |me |ons |dit |dat |deze |hier |hierop |even |misschien )*(?:beantwoorden|antwoorden|helpen|opzoeken|uitzoeken|nakijken|antwoord op geven|op antwoorden|mee helpen)\s*[?.!]*$/i,
  /^(?:alvast )?(?:bedankt|dank|dankjewel|dank (?:je|u)(?: wel)?|thanks|merci)(?: alvast| voor (?:je|de|uw) (?:hulp|moeite))?\s*[,.!]*$/i,
  /^(?:ik hoor het graag|hoor het graag|laat (?:het )?(?:maar )?(?:even )?weten|fijne dag(?: nog| verder)?|fijn weekend|succes)\s*[,.!]*$/i,
];
/** Behind it stands who wrote it. */
const SIGNS =
  /^(?:(?:met )?(?:vriendelijke |hartelijke )?groet(?:en|jes)?|mvg|gr|vr ?gr|groetjes)\b[\s,.!]*(?:\p{L}+[\s.]*){0,3}$/iu;
/** A table has tabs, more than one line with these, or more lines than a message. */
const OF_TABLE = /[;|]/;
const MOST_LINES = 12;
const ASKS_SOMEWHERE = /\?|\b(?:welke?|wat|wie|wanneer|waar|waarom|hoe|hoeveel|hoelang)\b/i;
/** Begins a question, so that what stands before it says why it is asked. */
const BEGINS_QUESTION =
  /^(?:en |maar |dus )?(?:welke?|wat|wie|wanneer|waar|waarom|hoe|hoeveel|is|zijn|heeft|hebben|staat|staan|kun|kan)\b/i;

/**
 * @param typed any text that somebody typed or pasted
 * @returns the question or command in it: in one line, or with a line break between one question and the next
 */
export function readPasted(typed: string): string {
  const all = typed.split(/\r?\n/);
  const isTable = all.length > MOST_LINES || typed.includes('\t') || (all.length > 1 && OF_TABLE.test(typed));
  if (isTable || typed.length > 2 * MAX_ASKED) return typed;
  const lines = all.map(bare).filter((line) => line !== '');
  const end = lines.findIndex((line, at) => at > 0 && SIGNS.test(line));
  const kept = (end < 0 ? lines : lines.slice(0, end)).filter(
    (line) => lines.length === 1 || !ASIDE.some((one) => one.test(line)),
  );
  const [only, ...others] = kept;
  // What is nothing but that stays as it was typed.
  if (only === undefined) return typed;
  if (others.length === 0) return only;
  // Several lines that ask nothing are a list or a story.
  if (!ASKS_SOMEWHERE.test(typed)) return typed;
  const asOne = kept.join('\n');
  return questionsIn(asOne).length >= kept.length ? asOne : kept.reduce(joined);
}

function bare(line: string): string {
  const text = line.replace(PICTURES, ' ').replace(/\s+/g, ' ').replace(BEGINS_LINE, '').trim();
  return text.replace(SUBJECT, '').replace(WRAPPED, '$2$3').trim();
}

/** A line that goes on in the next one, or that says why the next one asks. */
function joined(before: string, line: string): string {
  const isWhole = /[.!?,;:]$/.test(before);
  const saysWhy = !isWhole && BEGINS_QUESTION.test(line) && !ASKS_SOMEWHERE.test(before);
  return `${before}${saysWhy ? ',' : ''} ${line}`;
}
