import { asks } from '../ground/conditions.ts';
import type { Filter } from '../ground/filters.ts';
import { type Filters, is, isNot, type Onderwerp, type Vorm } from '../ground/query.ts';
import type { Cues } from './cues.ts';
import { lateness } from './read-owed.ts';
import { readText } from './read-text.ts';
import { type Asking, type Subject, subject } from './subject.ts';

/**
 * What is listed with a word of its own, and asked in few ways. What a question says beside these words is left over, and counts against
 * the reading (`choose-reading.ts`).
 */
export type Lijst = {
  readonly over: Onderwerp;
  /** One of these says that it is asked for: words as they are typed. */
  readonly zegt: RegExp;
  /** It is only asked for when this holds as well. */
  readonly mits?: (asking: Asking) => boolean;
  /** Words that say nothing more beside those. */
  readonly mee?: RegExp;
  /** How it stands, by the words for it; denied it is `niet`, or anything but that. */
  readonly toestanden?: readonly (readonly [woorden: RegExp, is: string, niet?: string])[];
  /** Names that say nothing of it. */
  readonly zonder?: readonly Filter[];
  /** It has a text, of which words are asked behind ‘over’. */
  readonly tekst?: true;
  /** In whatever words it is asked. */
  readonly vorm?: Vorm;
  /** It can be too late. */
  readonly laat?: true;
};

const DENIES = /^(?:niet|geen|zonder|nooit|niks|nog|nie|gene)$/;
/** What has still to be done is not done: ‘moeten nog worden opgevolgd’. */
const HAS_TO = /^moet(?:en)?$/;

/** A reader of one list. */
export function readLijst(lijst: Lijst): (asking: Asking) => Subject | undefined {
  const { over, zegt, mits, mee, tekst, laat, zonder, vorm } = lijst;
  return (asking) => {
    const { cues } = asking;
    if (!takeAll(cues, zegt, false) || (mits && !mits(asking))) return undefined;
    const toestand = toestandIn(cues, lijst);
    takeAll(cues, zegt);
    if (mee) takeAll(cues, mee);
    const late = laat && lateness(cues);
    const { woorden, without = [], ...how } = tekst ? readText(asking) : { woorden: [] };
    const gone = [...without, ...(zonder ?? [])];
    return {
      ...subject(over, [...toestand, ...(late ? [late] : []), ...woorden]),
      ...how,
      ...(vorm ? { vorm } : {}),
      ...(gone.length === 0 ? {} : { without: gone }),
    };
  };
}

/** @returns is one of these words there, and free? */
function takeAll(cues: Cues, words: RegExp, takes = true): boolean {
  let found = false;
  for (let at = 0; at < cues.count; at += 1) {
    if (!cues.isFree(at) || !words.test(cues.textAt(at))) continue;
    found = true;
    if (takes) cues.takeAt(at);
  }
  return found;
}

function toestandIn(cues: Cues, { toestanden = [] }: Lijst): Filters {
  const found = toestanden.find(([woorden]) => takeAll(cues, woorden));
  if (!found) return [];
  const [, stand, niet] = found;
  const isDenied = cues.texts().some((text, at) => cues.isFree(at) && DENIES.test(text) && text !== 'nog');
  const isToDo = cues.texts().includes('nog') && takeAll(cues, HAS_TO);
  if (!isDenied && !isToDo) return [is('toestand', stand)];
  takeAll(cues, DENIES);
  return niet === undefined ? [isNot('toestand', stand)] : [is('toestand', niet)];
}

/** Is nobody named but gemeenten and people? */
export function ofGemeenteOrPerson({ names, cues }: Asking): boolean {
  return (
    names.every(({ filter }) => filter === 'gemeente' || filter === 'persoon') &&
    (asks(names, 'gemeente', 'persoon') || cues.has('gemeente')) &&
    !cues.has('opdracht', 'plan', 'inbreng', 'toezegging', 'signaal', 'activiteit', 'vergadering')
  );
}
