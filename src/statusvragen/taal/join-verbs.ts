import { dictionary } from '../../shared/words.ts';
import { isWritten, joinedVerb, lemmaOf } from './lexicon.ts';
import { isCalendarWord } from './periodes/calendar-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isStrongPast, PARTICLES, stemsOfVerb } from './word-forms.ts';

/** Verbs of which the particle stands apart: 'dient … in' is 'indienen'. */

/** How far behind its verb a particle may stand: 'dient het plan voor het DO in'. */
const MOST_APART = 8;
/** The same at the end of what is asked, where nothing else can be meant: 'diende Els of Pieter het plan van eenzaamheid onder ouderen in'. */
const MOST_APART_AT_END = 16;

/** 'Wie koppelt dit terug', 'in te leveren': the verb in one word, where the verb stood. */
export function joinVerbs(words: readonly string[], vocabulary: Vocabulary): readonly string[] {
  const result = [...words];
  words.forEach((particle, at) => {
    // 'Wat trek ik in Laren' is of that place.
    const behind = words[at + 1] ?? '';
    // Nor is 'wat trekt Samira in december' handed in.
    if (!PARTICLES.includes(particle) || vocabulary.isPlaats(behind) || isDate(behind)) return;
    // 'Trek ik in uitvoering', 'nam het DO over de jeugdraad': before what is named it is a word of its own.
    if (STANDS_APART.has(particle) && namesSomething(behind, vocabulary)) return;
    // 'Meer volk gekomen dan bij doorstart': what stands behind it is named.
    if (particle === 'bij' && vocabulary.isName(behind)) return;
    // 'Wat kwam er binnen aan signalen' has its particle already.
    if (particle === 'aan' && words[at - 1] === 'binnen') return;
    // 'Wat komt er na de kerst' is when; 'wat komt Els na' is hers to keep.
    if ((particle === 'na' || particle === 'waar') && !['', 'te'].includes(behind)) return;
    const most = behind === '' || behind === 'en' ? MOST_APART_AT_END : MOST_APART;
    const before = words.slice(Math.max(0, at - most), at);
    const verbAt = before.findLastIndex((word) => verbWith(particle, word) !== undefined);
    // 'Die terug zijn gestuurd', 'dat nog in moet worden geleverd'.
    const behindHelp = PARTICIPLE.test(words[at + 2] ?? '') ? at + 2 : at + 3;
    // 'Waar een besluit over is genomen' points with it.
    const points = STANDS_APART.has(particle) && words.slice(0, at).some((word) => POINTS.test(word));
    const isApart =
      !points &&
      HELPS.test(behind) &&
      (behindHelp === at + 2 || HELPS.test(words[at + 2] ?? '')) &&
      PARTICIPLE.test(words[behindHelp] ?? '');
    // 'Over genomen', 'in gediend'; 'wat is er mee gedaan' is something else.
    const isBehind = !points && particle !== 'mee' && particle !== 'aan' && PARTICIPLE.test(behind);
    const next = words[at + 1] === 'te' ? at + 2 : isApart ? behindHelp : isBehind ? at + 1 : -1;
    const verb = verbWith(particle, words[next] ?? '');
    const index = verb === undefined ? at - before.length + verbAt : next;
    const joined = verb ?? verbWith(particle, before[verbAt] ?? '');
    if (joined === undefined || (index === 0 && isCommand(words))) return;
    result[index] = asDone(joined, words[index] ?? '');
    // 'Namen we niet over bij pleegzorg' denies the verb, and not what stands behind it.
    result[at] = words[at - 1] === 'niet' && behind !== '' ? 'er' : '';
  });
  return result;
}

/** Whether it took place or was kept, and not whether it will, is said by the form of the verb alone: 'vond plaats', 'kwamen na'. */
function asDone(joined: string, verb: string): string {
  const known = PAST.test(verb) ? IN_THE_PAST[joined] : undefined;
  if (known !== undefined) return known;
  const isPast = isStrongPast(verb) || /[dt]en?$/.test(verb);
  if (joined === 'doorgaan' && isPast) return 'doorgegaan';
  return joined === 'nakomen' && isPast ? 'nagekomen' : joined;
}

/** Particles that stand before a noun as well. */
const STANDS_APART = new Set('in over op aan bij door voor achter na'.split(' '));
const BEFORE_NOUN = new Set('de het een deze dit mijn onze welke welk'.split(' '));

function namesSomething(behind: string, vocabulary: Vocabulary): boolean {
  return (
    BEFORE_NOUN.has(behind) ||
    ['uitvoering', 'concept'].includes(lemmaOf(behind) ?? '') ||
    (vocabulary.isName(behind) && !isWritten(behind))
  );
}
const PAST = /^(?:vond|vonden|gevonden|kwam|kwamen|zat|zaten)$/;
const IN_THE_PAST = dictionary<string>({ plaats: 'plaatsgevonden', vergadering: 'vergaderde' });

const POINTS = /^(?:waar|er|daar|hier)$/;
const HELPS =
  /^(?:is|zijn|was|waren|wordt|worden|werd|werden|heb|heeft|hebben|had|hadden|moet|moeten|kan|kunnen)$/;
const PARTICIPLE = /^ge\p{L}{2,}(?:d|t|en)$/u;

/** A day, a month or a year. */
function isDate(word: string): boolean {
  return isCalendarWord(word) || /^\d+$/.test(word);
}

/** 'Keur alle plannen goed' tells the bot to do something; 'loop ik achter' asks. */
function isCommand([first = '', second = '']: readonly string[]): boolean {
  return !/(?:t|en|[dt]e)$/.test(first) && !isStrongPast(first) && !['ik', 'je', 'jij'].includes(second);
}

/** Is it a form of a verb that the grammar has with something before it: 'slaan' of 'overslaan'? */
export function comesApart(word: string): boolean {
  const stems = stemsOfVerb(word);
  return PARTICLES.some((particle) => joinedVerb(particle, stems) !== undefined);
}

function verbWith(particle: string, word: string): string | undefined {
  return word === '' ? undefined : joinedVerb(particle, stemsOfVerb(word));
}
