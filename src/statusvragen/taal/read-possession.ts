import type { Heeft } from '../../opdrachten/mijlpalen.ts';
import { type Filters, is, isNot } from '../ground/query.ts';
import type { Cues } from './cues.ts';
import { takePhrase } from './phrases.ts';

/** What opdrachten have or lack that is asked for by a noun of its own: ‘opdrachten met een open toezegging’ are no toezeggingen. */

const TOEZEGGING = '(?:toezegging(?:en)?|beloften?|beloftes)';
const HAD: readonly (readonly [noun: string, what: Heeft | 'toezeggingen'])[] = [
  [
    `open(?:staande)? ${TOEZEGGING}|${TOEZEGGING} (?:die|dat) (?:(?:is|zijn|nog) )*(?:niet (?:(?:is|zijn) )?nagekomen(?: (?:is|zijn))?|open ?(?:staat|staan))|${TOEZEGGING} (?:nog )?open ?(?:staat|staan)`,
    'open toezegging',
  ],
  [
    '(?:afgewezen|niet overgenomen) inbreng|inbreng (?:die |dat )?(?:(?:is|zijn|werd) )?(?:niet (?:(?:is|zijn) )?overgenomen|afgewezen)(?: (?:is|zijn|werd))?',
    'niet overgenomen inbreng',
  ],
  ['gehouden activiteit(?:en)?', 'gehouden activiteit'],
  [`${TOEZEGGING}`, 'toezeggingen'],
];
const PATTERNS = HAD.map(
  ([noun, what]) =>
    [
      new RegExp(
        `(?:\\b(?<lacks>zonder|geen)(?: (?:een|enkele?))? |\\b(?:(?:met|heeft|hebben|al|nog|ook|een|er) )*)(?:${noun})\\b(?! (?:van|door|aan|voor|tot|uit)\\b)(?: (?:bij|hoort|horen|hoort bij))*`,
      ),
      what,
    ] as const,
);
/** Somebody, a day or what is done with it is asked of what was promised or said itself. */
const OF_ITSELF =
  /^(?:wie|wanneer|waarom|hoe|wat(?! zijn (?:de|alle)))\b|\b(?:per|laat|welke (?:toezegging|inbreng|activiteit)|gedaan|beloofd)/;

/** Only where opdrachten are asked for before it. */
export function readPossession(cues: Cues): Filters {
  const text = cues.texts().join(' ');
  if (!cues.has('opdracht') || OF_ITSELF.test(text)) return [];
  const [first = ''] = cues.texts().slice(cues.indexOf('opdracht'));
  const start = text.indexOf(first);
  for (const [pattern, what] of PATTERNS) {
    const found = pattern.exec(text);
    if (!found || found.index < start || isTaken(cues, found)) continue;
    // None at all is read as a number.
    if (what === 'toezeggingen' && found.groups?.lacks !== undefined) return [];
    takePhrase(cues, pattern);
    if (what === 'toezeggingen') return [{ filter: what, op: '>=', getal: 1 }];
    return [found.groups?.lacks !== undefined ? isNot('heeft', what) : is('heeft', what)];
  }
  return [];
}

/** 'Met minstens 2 toezeggingen' was read as a number of them. */
function isTaken(cues: Cues, { index, 0: said }: RegExpExecArray): boolean {
  const words = cues
    .texts()
    .join(' ')
    .slice(0, index + said.length)
    .trim()
    .split(' ');
  return !cues.isFree(words.length - 1);
}
