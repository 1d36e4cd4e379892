import { splitWords, type Word } from '../ground/words.ts';
import { withTitleOf } from './context-title.ts';
import { isWritten } from './lexicon.ts';
import type { Named } from './spot-names.ts';
import { unframed } from './tone.ts';
import type { Vocabulary } from './vocabulary.ts';
import {
  ASKED_BY,
  IS_REASON,
  IS_SO,
  OF_SOMEBODY_ELSE,
  PURPOSE,
  REPORTED,
  WHY_BEFORE,
  WHYS,
  WHYS_BEHIND,
} from './whys.ts';

/**
 * What people say before they ask, which is why they ask: 'ik heb zo overleg met Els, welke toezeggingen van haar staan open'. Read before
 * anything else: it is left out, and who or what the question points at ('haar', 'daar') is named in the question itself. A context that
 * names something at which the question does not point stays: nobody can say whether it bounds the question.
 */
export function withoutContext(typed: string, vocabulary: Pick<Vocabulary, 'spot' | 'isTitleWord'>): string {
  const tidied = typed.replace(ABBREVIATED, '$1$2$3');
  const asked = asReported(withoutStory(withoutWhyBehind(tidied, vocabulary), vocabulary));
  return withoutWhyBefore(asked, vocabulary);
}

/** 'I.v.m.', 'n.a.v.' and 'm.b.t.', of which the signs end no sentence. */
const ABBREVIATED = /\b([imn])\.(v|a|b)\.(m|v|t)\b\.?/g;

/** Sentences that tell something, and behind them the one that asks. */
const STORY =
  /^([^?]{6,240}[.!…])\s+(?:(?:en|maar|dus|nu|nou|daarom|vandaar|mijn vraag(?: is)?|vraag(?: is)?|ik vraag me af|weet (?:je|jij)(?: ook)?)[,:]?\s+)*((?:(?:in|op|van|bij|voor|met|over|door|aan|naar) )?(?:welke?|wat|wie|wanneer|waar|waarom|hoe|hoeveel|is|zijn|heeft|hebben|staat|staan|moet|moeten|gaat|gaan|komt|komen|kun|kan|kunt|weet|zou|geef|toon|laat)\b[^.!]{6,}(?:[.!?\s]*))$/;

/**
 * 'Vorige week was ik vrij. Welke plannen zijn er ingediend': the sentences before the one that asks say why. What they name is asked about
 * only when the question names it again, or points at it.
 */
function withoutStory(tidied: string, vocabulary: Pick<Vocabulary, 'spot' | 'isTitleWord'>): string {
  const [, story, question] = STORY.exec(tidied) ?? [];
  if (story === undefined || question === undefined) return tidied;
  const sentences = story.split(/[.!…]+\s*/).filter((one) => one !== '');
  if (sentences.some((one) => ASKS.test(one) || BOUNDS_ALL.test(one))) return tidied;
  const topic = OVER.exec(story)?.[1];
  if (topic !== undefined && OVER_THAT.test(question))
    return unframed(question).replace(OVER_THAT, `over ${topic}`);
  const words = splitWords(story);
  const { named, shared } = vocabulary.spot(words);
  const ofTitle = (text: string, isRead: boolean): boolean =>
    !isRead && vocabulary.isTitleWord(text) && !isWritten(text);
  const asked = splitWords(question);
  const titled = words.filter(({ text, used }) => ofTitle(text, used));
  const isAskedAgain = titled.every(({ text }) => asked.some((other) => other.text === text));
  if (shared.length > 0 || !isAskedAgain) return tidied;
  if (named.length === 0) {
    const namesItself =
      vocabulary.spot(asked).named.length > 0 || asked.some(({ text, used }) => ofTitle(text, used));
    const points = POINTS.test(question) || POINTS_AT.test(question);
    return points && !namesItself ? tidied : unframed(question).replace(/\bdaar (?:nou |nu |toen )*/, '');
  }
  const bare = unframed(question);
  return namedInstead(bare, named, story, words) ?? withName(bare, named, story, words, vocabulary) ?? tidied;
}

/** 'Ik moet zo naar het PFHO. Welke passages ontbreken': where nothing of the kind is named in the question, it is of that. */
function withName(
  question: string,
  [one, ...others]: readonly Named[],
  story: string,
  words: readonly Word[],
  vocabulary: Pick<Vocabulary, 'spot'>,
): string | undefined {
  if (!one || others.length > 0 || POINTS_AT.test(question) || POINTS.test(question)) return undefined;
  const { filter } = one.condition;
  const before = BEFORE[filter];
  const asked = vocabulary.spot(splitWords(question)).named;
  if (before === undefined || asked.some(({ condition }) => condition.filter === filter)) return undefined;
  const said = story.slice(words[one.from]?.start, words[one.to - 1]?.end);
  return `${question.replace(/[?.!\s]+$/, '')} ${before} ${said}`;
}
const BEFORE: Readonly<Partial<Record<Named['condition']['filter'], string>>> = {
  persoon: 'van',
  gemeente: 'in',
  overleg: 'van het',
};
/** What the sentence before it is about, which the question points at: 'over de bus. welke signalen gaan daarover'. */
const OVER = /\b(?:over|rond|rondom) ((?:de |het |een |die |dat )?[^,.!?…]{3,40})[.!…]+\s*$/;
const OVER_THAT = /\b(?:daarover|erover|daaromtrent)\b/;
const POINTS_AT =
  /\b(?:daar|er)(?:van|mee|bij|in|op|voor|over|aan|uit)\b|\b(?:dat|die|dit|deze) (?:signaal|signalen|opdracht|opdrachten|plan|plannen|punt|punten|project|dossier|overleg|vergadering|toezegging|activiteit|bijeenkomst)\b/;
/** What is said of all that is asked: 'het gaat om Laren', 'alleen de plannen van Els'. */
const BOUNDS_ALL =
  /\b(?:het gaat (?:mij |me |hier )?(?:om|over)|alleen|enkel|behalve|bedoel|vraag over|vragen over)\b/;

/** 'Ingrid vroeg zich af welke onderwerpen van haar …': what somebody else asks is asked, with a sign before it as it is written. */
function asReported(tidied: string): string {
  return tidied.replace(REPORTED, (whole, context: string, question: string) =>
    /\b(?:vraagt|vroeg|vragen|vroegen|weten)\b/.test(context)
      ? `${context.replace(/\b(?:vraagt|vroeg|vragen|vroegen)\b.*$/, 'vraagt')}, ${question}`
      : whole,
  );
}

/** 'Wie leidt sport, ik vind niemand': what the asker says behind the question, when it names nothing and bounds nothing. */
function withoutWhyBehind(tidied: string, vocabulary: Pick<Vocabulary, 'spot' | 'isTitleWord'>): string {
  const [, question, why] = WHYS_BEHIND.map((one) => one.exec(tidied)).find((one) => one !== null) ?? [];
  if (question === undefined || why === undefined || BINDS.test(why) || !ASKS_SOMEWHERE.test(question))
    return tidied;
  const words = splitWords(why);
  const { named, shared } = vocabulary.spot(words);
  const names = named.length > 0 || shared.length > 0 || ofTitleIn(words, vocabulary);
  return names && !(IS_REASON.test(why) && !POINTS_BACK.test(question)) ? tidied : question;
}
const POINTS_BACK = /\b(?:daar\p{L}*|haar|hem|hen|hij|zij|ze|die|dat|dit|er(?:mee|van|bij|over))\b/u;
/** What says which of them are meant, or is itself asked. */
const BINDS =
  /\b(?:alleen|enkel|behalve|zonder|die|dus|welke?|wat|wie|wanneer|hoeveel|bedoel|vooral|juist|sinds|tot|vanaf|(?<!\b(?:niks|niets|niet|geen) )meer|minder|nog geen)\b/;
const ASKS_SOMEWHERE =
  /\b(?:welke?|wat|wie|wanneer|waar|waarom|hoe|hoeveel)\b|^(?:is|zijn|heeft|hebben|staat|staan|moet|moeten|gaat|gaan|komt|komen|zit|zitten|loopt|lopen|toon|geef)\b/;

function withoutWhyBefore(tidied: string, vocabulary: Pick<Vocabulary, 'spot' | 'isTitleWord'>): string {
  const [, context, question] = WHY_BEFORE.exec(tidied) ?? [];
  if (context === undefined || question === undefined || !isWhy(context, tidied)) return tidied;
  const words = splitWords(context);
  const { named, shared } = vocabulary.spot(words);
  if (PURPOSE.test(context)) return question;
  if (
    (OF_SOMEBODY_ELSE.test(context) || ASKED_BY.test(context)) &&
    named.every(
      ({ condition, from }) => condition.filter === 'persoon' || words[from]?.text === 'directie',
    ) &&
    !POINTS.test(question) &&
    !ofTitleIn(words, vocabulary)
  )
    return question;
  // 'Een vraag over pleegzorg': it may be what the question is about.
  const ofTitle = ofTitleIn(words, vocabulary);
  const topic = TOLD_OVER.exec(context)?.[1];
  if (topic !== undefined && shared.length === 0 && !namesOne(question, vocabulary))
    return question.replace(BESIDE, ` bij ${topic}$1`);
  if (ofTitle && !ofTitleIn(splitWords(question), vocabulary))
    return withTitleOf(question, context, words, vocabulary) ?? tidied;
  if (shared.length > 0 || ofTitle) return tidied;
  if (named.length === 0) return POINTS.test(question) ? tidied : question;
  return namedInstead(question, named, context, words) ?? tidied;
}

/** 'Ik moet zo iets zeggen over dakloze jongeren, wat is er niet overgenomen': that is what the question is about. */
const TOLD_OVER =
  /\b(?:(?:iets|wat|meer) (?:\p{L}+ )?(?:zeggen|vertellen|schrijven|weten)|(?:vraag|vragen|stuk|stukje|notitie|presentatie|verhaal|overleg|gesprek)) over ((?:de |het )?[^,;:.!?]{4,50})$/u;
/** What is asked beside it stays behind it. */
const BESIDE = /((?:,? en (?:waarom|door wie|wanneer|hoe))?[?.!\s]*)$/;

function namesOne(question: string, vocabulary: Pick<Vocabulary, 'spot' | 'isTitleWord'>): boolean {
  const words = splitWords(question);
  return vocabulary.spot(words).named.length > 0 || POINTS_AT.test(question) || ofTitleIn(words, vocabulary);
}

function ofTitleIn(words: readonly Word[], vocabulary: Pick<Vocabulary, 'isTitleWord'>): boolean {
  return words.some(({ text, used }) => !used && vocabulary.isTitleWord(text) && !isWritten(text));
}

function isWhy(context: string, tidied: string): boolean {
  return (IS_SO.test(tidied) || WHYS.some((one) => one.test(context))) && !ASKS.test(context);
}
/** That is the question itself: 'welke plannen zijn van Els, wat is er te laat'. */
const ASKS = /^(?:welke?|wat|wie|wanneer|waar|hoeveel|hoe|geef|toon)\b/;

const POINTS = /\b(?:daar|haar|hem|hen|hij|zij|ze)\b/;
const OF_SOMEBODY = /\b(?:van|voor|bij|door|aan) (?:haar|hem|hen)\b/;
/** 'Wat moet zij nog', 'die hij trekt': who does it. */
const DOES =
  /\b(?:moet|heeft|doet|is|had|gaat|wil|kan|trekt|leidt|deed) (?:zij|ze|hij)\b|\b(?:die|dat|waar|wat) (?:zij|ze|hij) \p{L}+/u;
const THERE = /\bdaar\b/;
const THEIR_PLACE = /\b(?:in|bij|voor|uit|van) (?:zijn|haar|hun|die|onze|de) (?:eigen )?gemeente\b/;
/** 'Haar plan', 'zijn opdrachten'. */
const THEIRS =
  /\b(?:haar|zijn|hun) (?:eigen )?(plan|plannen|opdracht|opdrachten|onderwerp|onderwerpen|project|projecten|dossiers|toezegging|toezeggingen|signaal|signalen|activiteiten|passage|passages)\b/;

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
      if (THEIRS.test(question))
        return question.replace(
          THEIRS,
          (_all, noun: string) => `${/n$/.test(noun) ? 'de' : 'het'} ${noun} van ${said}`,
        );
      if (OF_SOMEBODY.test(question)) return question.replace(/\b(?:haar|hem|hen)\b/, said);
      return DOES.test(question) ? question.replace(/\b(?:zij|ze|hij)\b/, said) : undefined;
    case 'gemeente':
      return THERE.test(question) || THEIR_PLACE.test(question)
        ? question.replace(THEIR_PLACE, `in ${said}`).replace(THERE, `in ${said}`)
        : undefined;
    case 'overleg': {
      // With its day: 'het PFHO van 26 november'.
      const whole = context.slice(words[one.from]?.start);
      return THERE.test(question) ? `${question.replace(/\bdaar /, '')} van het ${whole}` : undefined;
    }
    default:
      return undefined;
  }
}
