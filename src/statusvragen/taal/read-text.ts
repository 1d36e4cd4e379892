import { type Filters, is } from '../ground/query.ts';
import type { Cues } from './cues.ts';
import { isFiller, type Lemma } from './lexicon.ts';
import type { Asking, Subject } from './subject.ts';
import { TURNING_WORDS } from './turning-words.ts';

/** Words of the text of what is asked for, which the grammar does not have. */
export type AskedText = { readonly woorden: Filters } & Pick<Subject, 'without' | 'titleAsWords'>;

/** A thing that nothing else explains stands behind these. */
const THE = /^(?:de|het|een|die|dat|geen)$/;
/** The text begins behind these. */
const BEFORE_TEXT = new Set(['over', 'adviesraad', 'rond', 'rondom']);
/** Behind these it begins as well, without a word between: 'signaal speeltuin', 'toezegging folder'. */
const NOUN = /^(?:signaal|toezegging|belofte)$/;
/** 'Wie heeft zijn belofte stipt waargemaakt': it is named already, and what stands behind it says how. */
const OWNED = /^(?:zijn|haar|hun|mijn|onze|elke|iedere)$/;
const ARTICLES = new Set(['de', 'het', 'een', 'van', 'in', 'op', 'bij', 'aan', 'met', 'voor', 'te', 'en']);

/**
 * 'Over de bus', 'over tolken': the words of the text, also when a title has them.
 * @param ofThing may they stand behind an article as well: 'is er een folder beloofd'?
 * @param behind where a noun stands behind which they begin, whatever it is
 */
export function readText({ cues, titelwoorden }: Asking, ofThing = false, behind = -1): AskedText {
  const texts = cues.texts();
  const saysOver = texts.flatMap((text, at) => (BEFORE_TEXT.has(text) ? [at] : []));
  const things = texts.flatMap((text, at) => (THE.test(text) && isThing(cues, at + 1) ? [at] : []));
  const before = saysOver.length === 0 && ofThing ? [...things, ...toWhom(cues)] : saysOver;
  const [over = -1] = before;
  const noun =
    behind >= 0
      ? behind
      : texts.findIndex(
          (text, at) => NOUN.test(text) && !OWNED.test(texts[at - 1] ?? '') && isUnknown(cues, at + 1),
        );
  if (over < 0 && noun < 0) return { woorden: [] };
  const begin = over < 0 ? noun : over;
  const ofTitle = (at: number): boolean => at > begin && titelwoorden.includes(cues.textAt(at));
  const ofOne = over >= 0 && NOUN.test(texts[over - 1] ?? '');
  const found: string[] = [];
  let asWords = false;
  // 'De adviesraad van Huizen over de bus': each of them begins some words.
  for (const start of over < 0 ? [noun] : before)
    for (let at = start + 1; at < cues.count; at += 1) {
      const text = cues.textAt(at);
      if (ARTICLES.has(text) && cues.isFree(at)) continue;
      // 'De bus die niet meer langs het ziekenhuis rijdt': what is told of it belongs to it.
      if (CLAUSE.test(text) && found.length > 0 && describes(cues, at)) {
        cues.takeAt(at);
        continue;
      }
      if (isInClause(cues, start, at) && /^(?:niet|meer|geen|nog|langs|naar|door)$/.test(text)) {
        cues.takeAt(at);
        continue;
      }
      if (!ofTitle(at) && !isUnknown(cues, at)) {
        if (!ofOne || !goesOn(cues, at, ofTitle)) break;
        if (cues.lemmaAt(at) !== undefined && text.length > SMALL) found.push(text);
        cues.takeAt(at);
        continue;
      }
      asWords ||= ofTitle(at);
      cues.takeAt(at);
      found.push(text);
    }
  return {
    woorden: found.map((text) => is('woord', text)),
    ...(asWords ? { without: ['opdracht'] as const, titleAsWords: true as const } : {}),
  };
}

const CLAUSE = /^(?:die|dat)$/;
/** Does a clause begin here of which the next words are no words of the grammar: 'die niet meer langs het ziekenhuis rijdt'? */
function describes(cues: Cues, at: number): boolean {
  const behind = cues.texts().slice(at + 1);
  return (
    behind.length > 1 &&
    cues
      .freeTexts()
      .slice(at + 1)
      .some((_, place) => isUnknown(cues, at + 1 + place)) &&
    !behind.some((text) => OWN.test(text))
  );
}
/** What stands behind these is said of the whole list, and not of the thing. */
const OWN =
  /^(?:is|zijn|was|waren|heeft|hebben|staat|staan|open|beantwoord|nagekomen|binnenkwam|binnenkwamen|binnengekomen|kwam|kwamen|gekomen|komt|komen|wacht|wachten|van|uit|sinds|voor)$/;
function isInClause(cues: Cues, from: number, at: number): boolean {
  return cues
    .texts()
    .slice(from + 1, at)
    .some((text, place) => CLAUSE.test(text) && !cues.isFree(from + 1 + place));
}

/** Of the text of one signaal or toezegging a word of the grammar is one of its words, where a word of no other kind follows. */
function goesOn(cues: Cues, at: number, ofTitle: (at: number) => boolean): boolean {
  const behind = cues.texts().slice(at, at + MOST_BETWEEN);
  const end = behind.findIndex((_, place) => isUnknown(cues, at + place) || ofTitle(at + place));
  return (
    end > 0 &&
    behind.slice(0, end).every((text, place) => {
      const lemma = cues.lemmaAt(at + place);
      const isSmall = ARTICLES.has(text) || /^(?:langs|per|over|tegen|naar|zonder|van)$/.test(text);
      return cues.isFree(at + place) && (isSmall || (lemma !== undefined && !TURNS.has(lemma)));
    })
  );
}
const MOST_BETWEEN = 5;
/** Shorter words say nothing of a text. */
const SMALL = 3;
/** What stands behind these is asked of the whole, and is no word of its text. */
const TURNS: ReadonlySet<Lemma> = new Set<Lemma>([
  ...([
    'helpen',
    'gaan',
    'moeten',
    'niet',
    'geen',
    'nog',
    'had',
    'beantwoorden',
    'nakomen',
    'nagekomen',
  ] as const),
  ...(['toezegging', 'signaal', 'liggen', 'open', 'binnen', 'wie', 'wanneer'] as const),
]);

/** 'Wat hebben we beloofd aan huisartsen', 'wat vonden mensen van mediation'. */
function toWhom(cues: Cues): readonly number[] {
  const before = cues.hasText('vonden', 'vinden', 'vond', 'vindt') ? /^(?:aan|van)$/ : /^aan$/;
  return cues.texts().flatMap((text, at) => (before.test(text) && isUnknown(cues, at + 1) ? [at] : []));
}

/** 'Een folder', 'de kaart'; not 'in het systeem', 'de gemaakte toezeggingen' or 'de eerste'. */
function isThing(cues: Cues, at: number): boolean {
  const says = cues.textAt(at);
  const isAdjective = /[en]$/.test(says) && cues.lemmaAt(at + 1) !== undefined;
  return isUnknown(cues, at) && !isAdjective && !/ste$/.test(says) && !WHERE.test(cues.textAt(at - 2));
}
const WHERE = /^(?:in|uit|op|naar|aan|door|bij|namens|via|langs|met|per|tijdens)$/;

/** What stands behind these bounds the question, and is no word of a text. */
export const BOUNDS =
  /^(?:na|tegen|sinds|ooit|snelst|vroegst|volgens|eerste?|laatste?|bovenaan|onderaan|voorop|oneens|eens)$/;

function isUnknown(cues: Cues, at: number): boolean {
  const text = cues.textAt(at);
  return (
    text !== '' &&
    text !== 'of' &&
    cues.isFree(at) &&
    cues.lemmaAt(at) === undefined &&
    !isFiller(text) &&
    !TURNING_WORDS.has(text) &&
    !BOUNDS.test(text)
  );
}

/** All words that the grammar does not have: 'waarom is een eigen kamer niet overgenomen'. */
export function readUnknown(cues: Cues): Filters {
  return cues.texts().flatMap((text, at) => {
    if (!isUnknown(cues, at)) return [];
    cues.takeAt(at);
    return [is('woord', text)];
  });
}
