import { splitWords, type Word } from '../ground/words.ts';
import { isWritten } from './lexicon.ts';
import type { Named } from './spot-names.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * What people say before they ask, which is why they ask: 'ik heb zo overleg met Els, welke toezeggingen van haar staan open'. Read before
 * anything else: it is left out, and who or what the question points at ('haar', 'daar') is named in the question itself. A context that
 * names something at which the question does not point stays: nobody can say whether it bounds the question.
 */
export function withoutContext(tidied: string, vocabulary: Pick<Vocabulary, 'spot' | 'isTitleWord'>): string {
  return withoutWhyBefore(withoutWhyBehind(tidied, vocabulary), vocabulary);
}

/** 'Wie leidt sport, ik vind niemand': what the asker says behind the question, when it names nothing and bounds nothing. */
function withoutWhyBehind(tidied: string, vocabulary: Pick<Vocabulary, 'spot' | 'isTitleWord'>): string {
  const [, question, why] = BEHIND.exec(tidied) ?? [];
  if (question === undefined || why === undefined || BINDS.test(why) || !ASKS_SOMEWHERE.test(question))
    return tidied;
  const words = splitWords(why);
  const { named, shared } = vocabulary.spot(words);
  const ofTitle = words.some(({ text, used }) => !used && vocabulary.isTitleWord(text) && !isWritten(text));
  return named.length > 0 || shared.length > 0 || ofTitle ? tidied : question;
}
/** Of 'ik', 'we' or 'wij', who wants, sees, thinks, must or does something. */
const BEHIND =
  /^(.{8,}?)[,;.!?…]+\s*((?:want )?(?:ik|we|wij) (?:wil|willen|zie|zien|vind|vinden|weet|weten|moet|moeten|ga|gaan|heb|hebben|kan|kom|snap|denk|hoop|ben|zit|krijg)\b[^?,;]{3,90})$/;
/** What says which of them are meant, or is itself asked. */
const BINDS =
  /\b(?:alleen|enkel|behalve|zonder|die|dus|welke?|wat|wie|wanneer|hoeveel|bedoel|vooral|juist|sinds|tot|vanaf|meer|minder|nog geen)\b/;
const ASKS_SOMEWHERE =
  /\b(?:welke?|wat|wie|wanneer|waar|waarom|hoe|hoeveel)\b|^(?:is|zijn|heeft|hebben|staat|staan|moet|moeten|gaat|gaan|komt|komen|zit|zitten|loopt|lopen|toon|geef)\b/;

function withoutWhyBefore(tidied: string, vocabulary: Pick<Vocabulary, 'spot' | 'isTitleWord'>): string {
  const [, context, question] = SPLIT.exec(tidied) ?? [];
  if (context === undefined || question === undefined || !isWhy(context)) return tidied;
  const words = splitWords(context);
  const { named, shared } = vocabulary.spot(words);
  // 'Een vraag over pleegzorg': it may be what the question is about.
  const ofTitle = words.some(({ text, used }) => !used && vocabulary.isTitleWord(text) && !isWritten(text));
  if (shared.length > 0 || ofTitle) return tidied;
  if (named.length === 0) return POINTS.test(question) ? tidied : question;
  return namedInstead(question, named, context, words) ?? tidied;
}

/** A sign between them, and a question behind it. */
const SPLIT =
  /^([^,;:.!]{6,90})[,;:.!]\s+((?:en )?(?:welke?|wat|wie|wanneer|waar|hoeveel|hoe|waarom|heeft|hebben|is|zijn|staan|staat|bij|op|over|van|geef|toon|laat)\b.*)$/;
/** Somebody calls, comes, asks or is spoken to. */
const HAPPENS =
  /^(?:straks|zo|zometeen|morgen|vanmiddag|vandaag|nu|zodadelijk) (?:zit|zitten|spreek|spreken|heb|hebben|bel|bellen|zie|zien|ga|gaan|moet|praat) (?:ik|we|wij)\b|^(?:straks |zo |morgen |vanmiddag )?(?:ik|we|wij)\b.*\b(?:ben|was|waren|heb|hebben|moet|moeten|zit|zitten|spreek|spreken|ga|gaan|bel|bellen|zie|zien|kom|komen|krijg|krijgen|schrijf|schrijven|maak|maken|werk|werken|bereid|bereiden)\b|\b(?:belt|belde|mailt|mailde|vraagt|vroeg|appt|komt zo|komt straks|komt langs|staat hier|zit hier|wil het weten|wil weten)\b|^voor (?:straks|zo|zometeen|morgen|vanmiddag|later|vandaag)$|^(?:voor|vanwege|ivm|in verband met|ter voorbereiding (?:op|van)) (?:(?:een|mijn|ons|onze|het|de|dat) )?(?:gesprek|overleg|afspraak|presentatie|stukje|stuk|notitie|raadsvraag|memo|interview|verslag|vraag)\b/;

function isWhy(context: string): boolean {
  return HAPPENS.test(context) && !ASKS.test(context);
}
/** That is the question itself: 'welke plannen zijn van Els, wat is er te laat'. */
const ASKS = /^(?:welke?|wat|wie|wanneer|waar|hoeveel|hoe|geef|toon)\b/;

const POINTS = /\b(?:daar|haar|hem|hen|hij|zij|ze)\b/;
const OF_SOMEBODY = /\b(?:van|voor|bij|door|aan) (?:haar|hem|hen)\b/;
/** 'Wat moet zij nog', 'die hij trekt': who does it. */
const DOES =
  /\b(?:moet|heeft|doet|is|had|gaat|wil|kan|trekt|leidt|deed) (?:zij|ze|hij)\b|\b(?:die|dat|waar|wat) (?:zij|ze|hij) \p{L}+/u;
const THERE = /\bdaar\b/;

/** The question with what it points at, of what the context names; undefined: it does not point at all of that. */
function namedInstead(
  question: string,
  named: readonly Named[],
  context: string,
  words: readonly Word[],
): string | undefined {
  const [one, ...others] = named;
  if (!one || others.length > 0) return undefined;
  const said = context.slice(words[one.from]?.start, words[one.to - 1]?.end);
  switch (one.condition.filter) {
    case 'persoon':
      if (OF_SOMEBODY.test(question)) return question.replace(/\b(?:haar|hem|hen)\b/, said);
      return DOES.test(question) ? question.replace(/\b(?:zij|ze|hij)\b/, said) : undefined;
    case 'gemeente':
      return THERE.test(question) ? question.replace(THERE, `in ${said}`) : undefined;
    case 'overleg': {
      // With its day: 'het PFHO van 26 november'.
      const whole = context.slice(words[one.from]?.start);
      return THERE.test(question) ? `${question.replace(/\bdaar /, '')} van het ${whole}` : undefined;
    }
    default:
      return undefined;
  }
}
