import type { SCORES } from '../../opdrachten/ground/meetlat.ts';
import { asks } from '../ground/conditions.ts';
import { is, isNot } from '../ground/query.ts';
import { takePhrase } from './phrases.ts';
import { type Asking, type Subject, subject } from './subject.ts';

/** What is asked of opdrachten by what was recorded at their end: a score of the meetlat, and how many people heard what became of it. */

const SCORED =
  /\b(?:scoren|scoorden?|scoorde|gescoord|score|scores|haalden?|gehaald|halen|kreeg|kregen|gaf|gaven|gegeven|staat|stond|staan)\b/;
/** As people say it, beside the score itself. */
const SAID: readonly (readonly [words: RegExp, score: (typeof SCORES)[number]])[] = [
  [/\b(?:onvoldoendes?|slechte?|slechtst|zwakke?|zwak|niet (?:goed genoeg|voldoende))\b/, 'onvoldoende'],
  [/\bvoldoendes?\b/, 'voldoende'],
];

/** 'Waar scoorden we onvoldoende op de meetlat', 'welke opdrachten hebben een onvoldoende op de meetlat'. */
export function readScore({ cues, names, vorm }: Asking): Subject | undefined {
  if (!cues.has('meetlat') || cues.has('moeten', 'zonder', 'geen') || asks(names, 'overleg'))
    return undefined;
  const found = SAID.find(([words]) => takePhrase(cues, words));
  if (!found) return undefined;
  const isDenied = cues.take('niet');
  for (const [at, text] of cues.texts().entries()) if (SCORED.test(text)) cues.takeAt(at);
  cues.take('meetlat', 'opdracht', 'evalueren', 'invullen', 'voldoen', 'helpen', 'inwoners');
  cues.takeText('stelling', 'stellingen', 'punt');
  return {
    ...subject('opdrachten', [is('heeft', 'meetlat'), (isDenied ? isNot : is)('meetlat', found[1])]),
    vorm: vorm === 'aantal' ? 'aantal' : 'lijst',
  };
}

const UNKNOWN_HEARD =
  /\b(?:weten (?:we|wij|ik) (?:nog )?niet|(?:is|zijn) (?:nog )?(?:niet bekend|onbekend)|weet niemand|staat (?:er )?niet|is niet (?:ingevuld|vastgelegd|genoteerd)|ontbreekt) ?(?:nog )?hoeveel (?:mensen|inwoners|deelnemers)(?: (?:die|dat|het|ze|de|er|hem))*(?: (?:terugkoppeling))?(?: (?:bereikte|bereikten|bereikt|hoorden|gehoord|las|lazen|kregen|hebben|heeft))*\b/;

/** 'Van welke terugkoppelingen weten we niet hoeveel mensen die bereikte'. */
export function readHeardUnknown({ cues, names }: Asking): Subject | undefined {
  if (!cues.has('terugkoppeling') && !cues.hasText('bereikte', 'bereikten', 'hoorden')) return undefined;
  if (asks(names, 'overleg') || !takePhrase(cues, UNKNOWN_HEARD)) return undefined;
  cues.take('terugkoppeling', 'opdracht', 'inwoners', 'helpen');
  for (const text of ['bereikte', 'bereikten', 'bereikt']) cues.takeText(text);
  return {
    ...subject('opdrachten', [is('heeft', 'terugkoppeling'), is('onbekend', 'bereikt aantal')]),
    vorm: 'lijst',
  };
}
