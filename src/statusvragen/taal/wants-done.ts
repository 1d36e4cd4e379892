import { isMeaningful, isWritten, lemmaOf } from './lexicon.ts';

/** What is typed to have something done, or about what the asker can do: no question about what was recorded. */

export function wantsSomethingDone(typed: readonly string[]): boolean {
  return isRequest(typed) || isCommand(typed) || isAboutAsker(typed);
}

const TO_ME = new Set(['me', 'mij', 'ons', 'even', 'een', 'of']);
const OBJECT = new Set('de het een alle van over met zonder deze die welke openstaande'.split(' '));

/** 'Kun je de plannen van Samira goedkeuren' wants something done, not told. */
function isRequest(typed: readonly string[]): boolean {
  const [modal = '', who = ''] = typed;
  const last = typed.at(-1) ?? '';
  const asked = /^(?:kun|kan|kunt|wil|wilt|zou|mag)$/.test(modal) && /^(?:je|jij|u|ik)$/.test(who);
  const lemma = lemmaOf(last);
  if (asked && last === 'sturen') return !typed.some((word) => TO_ME.has(word));
  // 'Opdrachten waarvan de uitvoering is begonnen' ends with the verb of what is told of them.
  if (typed.some((word) => RELATIVE.test(word))) return false;
  const acts = lemma !== undefined && isMeaningful(lemma) && !MERELY_TOLD.has(lemma);
  return asked && acts && last.endsWith('en') && isWritten(last) && !OBJECT.has(typed.at(-2) ?? '');
}

/** 'Schrijf een passage': the stem of a verb that is not asked with, and nobody behind it who does it. */
function isCommand([first = '', second = '']: readonly string[]): boolean {
  // 'Stuur me een lijst' asks; 'stuur het plan naar het DO' does not.
  if (first === 'stuur' || first === 'check') return !TO_ME.has(second);
  // How it is shown is asked of an answer.
  if (lemmaOf(first) === 'sorteren' || lemmaOf(first) === 'vergelijken') return false;
  // 'Goedgekeurd door het DO' was done.
  const isDone = /(?:t|e|en)$|^\p{L}*ge\p{L}+d$/u.test(first);
  const lemma = isWritten(first) || isDone ? undefined : lemmaOf(first);
  return lemma?.endsWith('en') === true && isMeaningful(lemma) && !['ik', 'je', 'jij', 'we'].includes(second);
}

/** 'Hoe kom ik in Laren': what the asker can do is no question about what was recorded. */
function isAboutAsker([first = '', second = '', who = '']: readonly string[]): boolean {
  return first === 'hoe' && !OF_RECORD.test(second) && /^(?:ik|je|we|wij)$/.test(who);
}

/** 'Hoe ver ben ik', 'hoe doen we het' ask how it stands. */
const OF_RECORD =
  /^(?:ver|lang|laat|vaak|veel|sta|staan|staat|zit|zitten|gaat|gaan|loopt|lopen|doe|doen|is|heb|hebben|waren|was)$/;
const RELATIVE = /^(?:waar\w*|wat|wie|welke?|wanneer|hoeveel|die|dat|of)$/;
const MERELY_TOLD = new Set(['zeggen', 'doen']);
