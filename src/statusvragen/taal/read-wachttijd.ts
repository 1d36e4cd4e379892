import type { Cues } from './cues.ts';
import { hasPhrase } from './phrases.ts';
import { type Asking, type Subject, subject } from './subject.ts';

/** How long it took until a plan got its akkoord, or until people were told what was decided. What still waits is another question: since when, stands with it. */

/** It is over, or asked of any plan. */
const WAITED =
  /\b(?:heeft|hebben|had|hadden) .*\b(?:wachten|gewacht)\b|\b(?:wachtte|wachtten|kreeg|kregen|gekregen|duurde|duurt|duren|nam|ging|gingen|gaat|zat|zaten|zit|verliepen|verstreken)\b/;
const LONGEST = /\b(?:langst|langste)\b/;
const SHORTEST = /\b(?:snelst|snelste|kortst|kortste|vlugst|vlugste)\b/;
const HOW_LONG = /\b(?:hoe lang|hoelang|hoeveel (?:dagen|tijd))\b/;
const AROUND =
  /^(?:lang|hoelang|dagen|tijd|duurt|duurde|duren|voordat|voor|tot|totdat|eer|krijgt|kreeg|kregen|gekregen|wachtte|wachtten|gewacht|heeft|gemiddeld|gemiddelde|langst|langste|snelst|snelste|kortst|kortste|vlugst|vlugste|tussen|en|nam|beslag|ging|gingen|gaat|door|het|zat|zaten|zit|verliepen|verstreken|nadat|van|tijd|tijdens)$/;

/** 'Hoe lang duurt het gemiddeld voordat een plan akkoord krijgt', 'welk plan kreeg het snelst akkoord'. */
export function readWachttijd({ cues, head }: Asking): Subject | undefined {
  const telt = cues.has('afstemmen')
    ? 'dagen tot akkoord'
    : cues.has('besluit') && cues.has('terugkoppeling')
      ? 'dagen tot terugkoppeling'
      : undefined;
  // Of working days it is not counted.
  const isOther = cues.has('niet', 'geen', 'zonder', 'telaat', 'moeten') || cues.hasText('werkdagen');
  if (
    telt === undefined ||
    (isOther && !(telt === 'dagen tot akkoord' && cues.has('moeten'))) ||
    !hasPhrase(cues, WAITED)
  )
    return undefined;
  const isLongest = hasPhrase(cues, LONGEST);
  if (isLongest || hasPhrase(cues, SHORTEST)) {
    if (!/^(?:(?:op|bij|voor|van) )?(?:welke?|wat)\b/.test(cues.texts().join(' '))) return undefined;
    takeAround(cues);
    return {
      ...subject('opdrachten', [], head),
      explicit: true,
      orde: { op: telt, ...(isLongest ? { af: true as const } : {}) },
      hoogstens: 1,
      vorm: 'lijst',
    };
  }
  if (!hasPhrase(cues, HOW_LONG)) return undefined;
  // Of one it is its own number.
  takeAround(cues);
  return { ...subject('opdrachten'), vorm: 'gemiddeld', telt };
}

function takeAround(cues: Cues): void {
  for (let at = 0; at < cues.count; at += 1) if (AROUND.test(cues.textAt(at))) cues.takeAt(at);
  cues.take(
    'afstemmen',
    'plan',
    'opdracht',
    'wachten',
    'moeten',
    'helpen',
    'hoeveel',
    'indienen',
    'coordinator',
    'besluit',
    'terugkoppeling',
  );
}
