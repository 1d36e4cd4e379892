import { splitWords } from '../ground/words.ts';
import { asidesIn } from './asides.ts';
import { QUESTION_WORDS, REASONS_BEFORE, REASONS_BEHIND } from './reasons.ts';

/**
 * What people say around a question: how they begin and end, the frame in which they ask, and the tone. It is left out before anything is
 * read, so that a question means the same wherever it stands. A word of a title stays: 'Gewoon doen' is about that.
 */

const ASKED = '(?:je|jij|u|ge|gij|jullie|iemand|ik|we|wij)';
const MAY = "(?:kun|kan|kunt|kunde|kunnen|wil|wilt|willen|zou|zoudt|zouden|mag|mogen|ma[’']?k)(?:[’']?k)?";
const TO_WHOM = '(?:(?:mij|me|ons|aan mij|voor mij|voor me|voor ons) )?';
const SOFTLY =
  '(?:(?:even|eventjes|effe|efkes|eens|es|misschien|ook|ff|aub|alsjeblieft|alstublieft|snel|kort|toevallig|nog|graag) )*';
const TELL =
  '(?:zeggen|vertellen|laten weten|laten zien|tonen|uitleggen|nakijken|nagaan|navragen|checken|controleren|opzoeken|uitzoeken|oplijsten|opsommen|zien|kijken|vragen|weten|bekijken)';
const QUESTION = `(?:${QUESTION_WORDS})`;
const HOW_IT_SEEMS =
  '(?:ik (?:vraag|vroeg) me af|ik ben benieuwd|ik (?:wil|wilde|wou|zou|had) (?:(?:graag|nog|wel|even|eventjes|ff|effe|alleen|gewoon|eens|snel|maar) )*(?:willen )?(?:weten|geweten)|ik weet niet(?: meer)?|ik (?:snap|begrijp) niet|ik (?:dacht|denk|geloof|hoorde|hoor|begreep|begrijp|las|neem aan)|ik ga er ?van ?uit|k ?ga er ?van ?uit|klopt het|is het (?:zo|waar|juist))';

const GREETED =
  '(?:hoi|hallo|hey|hee|hi|goede ?(?:morgen|middag|navond)|goeie ?(?:morgen|middag|dag|navond))';

/** How people begin. What stands behind it is the question. */
const OPENERS = [
  // 'Hallo ik wilde weten wie …', 'goedemorgen carla wie is er …': without a sign behind it.
  new RegExp(
    `^(?:${GREETED}[ ,!.]+)*${GREETED}(?: (?:allemaal|samen|daar|bot|samenkracht|collega[’']?s?))?\\s+(?=(?:ik|kun|kan|kunt|weet|mag|zou|heb|${QUESTION_WORDS})\\b)`,
  ),
  // 'Goh hebben ze …', 'zeg is …'.
  new RegExp(`^(?:goh|joh|ey|yo|allee|allez|awel|amai|tja|nou|zeg|h[eé])\\s+(?=${QUESTION}\\b)`),
  // 'Pff weer zo druk', 'poeh wat is er': a sigh without a sign behind it.
  /^(?:pff*|poeh?|oef|zucht|tjonge(?:jonge)?|jemig|jeetje)\s+(?=\S+ \S)/,
  new RegExp(
    `^waar (?:moet|zal|kan) ik (?:(?:vandaag|nu|nou|mee|eerst|deze week) )*beginnen(?: vandaag| nu| deze week)?[,;:?]\\s*(?=${QUESTION}\\b)`,
  ),
  // 'Sorry dat ik stoor maar', 'domme vraag misschien, maar'.
  /^(?:sorry|excuus|excuses|pardon)(?: (?:dat ik (?:je |jullie |u )?(?:even |weer |nog )*(?:stoor|lastig ?val|weer vraag|zo vraag|blijf vragen)|voor (?:het |de )?(?:storen|late vraag|vraag|drukte)|hoor))?\s*,?\s*(?:maar\s+)?(?=\S+ \S+ \S)/,
  /^(?:misschien |dit is |het is )*(?:een |n )?(?:stomme|domme|rare|gekke|snelle|korte|kleine|simpele|laatste|andere) vraag(?:je)?(?: misschien| hoor)*\s*[,:]?\s*(?:maar\s+)?(?=\S+ \S)/,
  /^ik (?:heb|had) (?:nog |even |ook )*(?:een|n|een korte|een snelle|twee|drie|een paar|wat) (?:vraag|vraagje|vragen|vraagjes)\s*[,:.;-]+\s*(?=\S+ \S)/,
  /^(?:ok|oke|oké|nou)(?: (?:dus|dan|nou|even|heel|snel|kort|ff))+\s+(?=\S+ \S+ \S)/,
  /^(?:zeg|seg|bon|enfin|allee|luister|hoi|hallo|hey|hee|hi|dag(?: collega[’']?s?)?|goedemorgen|goedemiddag|goeiemorgen|goeiedag|ok|oke|oké|nou|hm+|eh+|euh|ja|goh|allez|awel|(?:(?:even|ff|effe|nog|snel) )*(?:een |n )?(?:kort |klein |snel )?vraagje|vraag|korte vraag|nog (?:een|n) vraag(?:je)?|nog even|even|ff|eventjes|efkes|kort)\s*[,:!.…-]+\s*/,
  // 'Oh ja nog iets, is de …'.
  /^(?:oh?|ah?) (?:ja|ok|oke|trouwens)(?:,? (?:en )?(?:dan )?nog (?:iets|wat|een vraagje?|eentje|even))?\s*[,:!.…-]*\s+(?=\S+ \S)/,
  /^(?:en )?(?:(?:dan|o+h?|ja) )*nog (?:iets|wat|eentje|een dingetje)\s*[,:!.…-]+\s*(?=\S+ \S)/,
  // 'Tis dringend: …', 'mijn vraag: …'.
  /^(?:(?:het|t|'t|tis|dit|dat) ?(?:is |s )?)?(?:erg |heel |best |zeer )?(?:dringend|spoed|urgent|belangrijk|haast)\s*[,:!.…-]+\s*(?=\S+ \S)/,
  /^(?:mijn|mn|m[’']n|onze|de|één|een) vraag(?: (?:is|luidt|van vandaag))?\s*[,:!.…-]+\s*(?=\S+ \S)/,
  /^help (?:me|mij|ons)(?: (?:even|eens|es|ff|een handje|snel|hiermee))*\s*[,:]+\s*/,
  // 'Morgen, wat moet ik …' greets.
  new RegExp(`^(?:morgen|middag|avond)\\s*[,!]+\\s*(?=${QUESTION}\\b)`),
  /^(?:goede?(?:morgen|middag|navond)|goeie(?:morgen|middag|dag|navond)|beste(?: (?:allen|collega|carla))?|verdorie|neen?(?: toch)?|sorry|oei|tja|pff+|jeetje|help)\s*[,:!.…-]+\s*/,
  /^(?:nog )?(?:ff|even|eventjes|efkes|snel|kort) (?:kijken|checken|vragen|weten|nagaan)\s*[,:.!]?\s+(?:of )?(?=(?:welke?|wat|wie|wanneer|waar|hoe|hoeveel|is|zijn|heeft|hebben|staat|staan|moet|moeten|gaat|gaan|komt|komen|zit|zitten|loopt|lopen)\b)/,
  /^(?:weet|weten) (?:jij|je|jullie|iemand|u|ge|gij)(?: (?:toevallig|misschien|nog|ook))?,? (?=(?:welke?|wat|wie|wanneer|waar|hoe|hoeveel)\b)/,
  /^(?:weet|weten) (?:jij|je|jullie|iemand|u|ge|gij)(?: (?:toevallig|misschien|nog|ook))?,? of /,
  new RegExp(
    `^(?:heb|hebt|heeft) (?:jij|je|jullie|iemand|u|ge|gij) (?:enig |een |n )?idee,? (?:of |(?=${QUESTION}\\b))`,
  ),
  new RegExp(`^(?:enig |een |geen )?idee,? (?:of |(?=${QUESTION}\\b))`),
  new RegExp(`^${MAY} ${ASKED} ${TO_WHOM}${SOFTLY}(?:kunnen |willen )?${TELL},? (?:of )?(?=\\S+ \\S)`),
  new RegExp(`^${MAY} vragen,? (?:of )?(?=${QUESTION}\\b)`),
  // 'Som eens op welke …', 'waar kan ik vinden wie …', 'check even of er …'.
  /^(?:som|lijst|zet)\b(?: (?:eens|es|even|mij|me))* op(?: een (?:rij|rijtje|lijst|lijstje))?[:,]?\s+(?=\S+ \S)/,
  new RegExp(
    `^waar (?:kan|kun|kunnen) (?:ik|je|we) (?:ergens )?(?:vinden|zien|terugvinden|lezen|opzoeken),? (?=${QUESTION}\\b)`,
  ),
  /^(?:check|kijk)(?: (?:eens|even|es|ff|na))* of (?=er \S+ \S)/,
  // 'Ik moet iets weten over pleegzorg, wie leidt dat'.
  /^ik (?:moet|wil|wou|zou) (?:graag |even )*(?:iets|wat|meer) (?:weten|vragen|horen) (?:over|van)\s+(?=[^?]*, \S+ \S)/,
  new RegExp(
    `^ik (?:wil|wou|zou|had) (?:graag |even |eens )*(?:zien|willen zien|gezien),? (?=${QUESTION}\\b)`,
  ),
  new RegExp(`^${HOW_IT_SEEMS},? (?:dat|of) `),
  new RegExp(`^${HOW_IT_SEEMS},? (?=${QUESTION}\\b)`),
  ...REASONS_BEFORE,
];
/** 'Kun je me de plannen van Els laten zien', with what is asked for in the middle. */
const AROUND = new RegExp(
  `^${MAY} (?:je|jij|u|ge|gij|jullie|iemand) (?:mij|me|ons) ${SOFTLY}(.+) (?:laten zien|tonen|geven|sturen|doorsturen|bezorgen|opsommen|oplijsten|opzoeken|noemen|vertellen|zeggen)[?!.]*$`,
);
/** 'Ik wil graag de opdrachten van Els zien'. */
const WANTED =
  /^(?:ik|we|wij) (?:wil|willen|wou|zou|had) (?:graag |even |eens )*(.+?) (?:zien|inzien|bekijken|gezien)(?= en | ook |[?.! ]*$)/;
/** 'Gelieve mij een overzicht te bezorgen van …'. */
const REQUESTED =
  /^gelieve (?:(?:mij|me|ons) )?(.+?) (?:te|toe te) (?:bezorgen|geven|sturen|tonen|verstrekken|melden|laten weten)(?= |$)/;
/** How people end; a name may stand under it. */
const ENDINGS = [
  // 'Wie deed dat, dat was ik toch niet': what the asker supposes.
  /(?<=^(?:door wie|wie|wanneer|van wie)\b.*)[,;.!?…]+\s*(?:dat|het|die) (?:was|ben|is|waren|zal) (?:ik|jij|je|wij|we|hij|zij|ze|\p{L}+)(?: (?:toch|zeker|wel|vast|denk ik|dacht ik))*(?: niet)?(?: (?:toch|zeker|of wel))?[\s?.!]*$/u,
  // 'Hoe is dat teruggekoppeld, met een brief of zo': what the asker supposes is no part of what is asked.
  /(?<=^(?:hoe|wanneer|waar|wie|waarom)\b.*)[,;.!?…]+\s*(?:met|via|per|door|in|op|met z['’]n) [^,?]{3,40} of (?:zo|zoiets|iets|wat|wie|wanneer)[\s?.!]*$/,
  /[\s,;.!?…]+(?:klopt (?:dat|het|dit)|denk (?:je|jij)|weet (?:je|jij) (?:dat|het)|wat precies|of (?:(?:nog|toch|nu|al|steeds|altijd|helemaal) )*(?:niet|niks|niets)|of nog geen|of wel|of zo|of (?:is|zijn) (?:dat|die|het|ze|alles) (?:(?:al|nu|inmiddels|helemaal) )*(?:rond|klaar|af|afgerond|in orde|gedaan|geregeld)|of (?:moet|komt|gaat|volgt|ligt|hangt|wacht|loopt) (?:dat|het|die) nog(?: steeds| altijd)?(?: gebeuren| komen)?|aub|svp|pls|alvast (?:bedankt|dank)|bedankt|dank (?:je|u)(?: wel)?|dankje|dankjewel|dankuwel|thanks|thx|tnx|merci|fijne dag(?: nog| verder)?|ik hoor het graag|laat (?:het )?(?:maar |even |me )*weten)[\s?.!]*$/,
  /[\s,;.!?…]+(?:ja|wel) of (?:nee|neen|niet)[\s?.!]*$/,
  /[\s,;.!?…]+(?:dus )?(?:dat|dit) (?:zou|wil|wilde|wou|moet) ik (?:(?:graag|even|snel|nog|wel|nu) )*(?:willen )?weten[\s?.!]*$/,
  /[\s,;.!?…]+(?:kun|kan|kunt|wil|zou) (?:je|jij|u|iemand) (?:dat|dit|het) (?:(?:even|ff|eens|snel|voor (?:me|mij|ons)) )*(?:opzoeken|nakijken|uitzoeken|checken|vertellen|zeggen|laten weten|nagaan)[\s?.!]*$/,
  /[,;.!?…]+\s*(?:toch|h[eè]|niet(?:waar)?|graag)[\s?.!]*$/,
  /[\s,;.!?…]+(?:(?:met )?(?:vriendelijke |hartelijke )?groet(?:en|jes)?|mvg|gr)[,.]?(?: \p{L}+){0,2}[\s.!]*$/u,
  ...REASONS_BEHIND,
];
/** 'Van de toezeggingen bedoel ik'. */
const MEANT = /(?<=[,;.?!]\s*)ik bedoel (?=\p{L})|[\s,]+bedoel ik(?=[\s?.!]*$)/u;
/** 'Het zijn er vier, klopt dat? Wie zijn het'. */
const AMIDST = /[,;.]?\s+klopt (?:dat|het|dit)\s*\?+\s+(?=\p{L})/u;

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
  /^(.+?) (is|zijn|was|waren|heeft|hebben|had|hadden|wordt|worden|werd|werden|moet|moeten|mag|kan|kunnen|gaat|gaan|komt|komen|staat|staan|ligt|liggen|zit|zitten|loopt|lopen)( \p{L}+(?: worden| zijn)?)?(?=[?.! ]*$)/u;

/** What stands behind 'of' is a question of its own: 'ik wil weten of er al een passage is'. */
function isAskedBehindOf(opened: string, before: string): boolean {
  return before.endsWith(opened) && /(?<!\p{L})of\s+$/u.test(before.slice(0, -opened.length));
}

export function unframed(tidied: string): string {
  // 'Of pleegzorg al besloten is', as it stands behind what was said before.
  let isIndirect = /^of \S+ \S/.test(tidied) && VERB_LAST.test(tidied.slice(3));
  let question = isIndirect ? tidied.slice(3) : tidied;
  for (let frames = 0; frames < MOST_FRAMES; frames += 1) {
    const first = OPENERS.reduce((text, opener) => text.replace(opener, ''), question);
    isIndirect ||= isAskedBehindOf(first, question);
    const opened = first.replace(AROUND, '$1').replace(WANTED, '$1').replace(REQUESTED, '$1');
    const ended = ENDINGS.reduce((text, ending) => text.replace(ending, ''), opened)
      .replace(AMIDST, ', ')
      .replace(MEANT, '');
    // A text that is nothing but frame asks nothing, and stays as it was typed.
    if (ended === question || splitWords(ended).length === 0) break;
    question = ended;
  }
  return isIndirect ? question.replace(VERB_LAST, '$2 $1$3') : question.replace(ER_LAST, '$2 er $1');
}

/** The same without a frame: 'er al een passage is'. */
const ER_LAST =
  /^er (.+) (is|zijn|was|waren|staat|staan|ligt|liggen|komt|komen|zit|zitten|loopt|lopen)(?=[?.! ]*$)/;
