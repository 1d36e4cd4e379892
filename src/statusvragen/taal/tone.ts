import { splitWords } from '../ground/words.ts';

/**
 * What people say around a question: how they begin, and the tone in which they ask. It is left out before anything is read, so that a
 * question means the same wherever it stands. A word of a title stays: 'Gewoon doen' is about that.
 */

/** How people begin. What stands behind it is the question. */
const OPENERS = [
  /^(?:zeg|seg|hoi|hallo|hey|hee|dag|goedemorgen|goedemiddag|goeiemorgen|goeiedag|ok|oke|nou|hm+|eh+|euh|ja|goh|allez|awel|vraagje|vraag|korte vraag|nog (?:een|n) vraag(?:je)?|nog even|even|ff|eventjes|efkes)\s*[,:!.…-]+\s*/,
  /^(?:nog )?(?:ff|even|eventjes|efkes|snel|kort) (?:kijken|checken|vragen|weten|nagaan)\s*[,:]?\s+(?:of )?(?=(?:welke?|wat|wie|wanneer|waar|hoe|hoeveel|is|zijn|heeft|hebben|staat|staan|moet|moeten|gaat|gaan|komt|komen|zit|zitten|loopt|lopen)\b)/,
  /^(?:weet|weten) (?:jij|je|jullie|iemand|u|ge|gij)(?: (?:toevallig|misschien|nog|ook))?,? (?=(?:welke?|wat|wie|wanneer|waar|hoe|hoeveel)\b)/,
  /^(?:kun|kan|kunt|kunde|wil|wilt|zou|zoudt) (?:je|jij|u|ge|gij) (?:me|mij|ons) (?:even |eens |misschien |ook )*(?:zeggen|vertellen|laten weten|laten zien|tonen),? (?=(?:welke?|wat|wie|wanneer|waar|hoe|hoeveel)\b)/,
  /^(?:ik (?:vraag|vroeg) me af|ik ben benieuwd|ik wil(?:de)? (?:graag )?weten|ik zou (?:graag )?willen weten),? (?=(?:welke?|wat|wie|wanneer|waar|hoe|hoeveel)\b)/,
];

/** These say how it is asked, and nothing of what. */
const TONE = new Set(
  'eigenlijk nou even ff effe efkes eventjes trouwens misschien namelijk sowieso hopelijk wellicht toevallig'.split(
    ' ',
  ),
);

/**
 * @param tidied as `tidyQuestion` makes it
 * @param isTitleWord is it a word of the title of an opdracht?
 */
export function withoutTone(tidied: string, isTitleWord: (word: string) => boolean): string {
  const question = OPENERS.reduce((text, opener) => text.replace(opener, ''), tidied);
  const words = splitWords(question);
  // Of a question that is nothing else something stays.
  const gone = words.filter(({ text }) => TONE.has(text) && !isTitleWord(text));
  if (gone.length === words.length) return question;
  return gone
    .reduceRight(
      (text, { start, end }) => `${text.slice(0, start)}${text.slice(end).replace(/^\s+/, '')}`,
      question,
    )
    .trim();
}
