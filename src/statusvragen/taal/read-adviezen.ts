import { is } from '../ground/query.ts';
import { lateness } from './read-owed.ts';
import { readText } from './read-text.ts';
import { type Asking, type Subject, subject } from './subject.ts';

/** What adviesraden were asked and advised: 'welke raden wachten op antwoord', 'wat adviseerde de raad van Hilversum over de bus'. */
export function readAdviezen(asking: Asking): Subject | undefined {
  const { cues } = asking;
  // What a raad gave of its own accord is asked with that word.
  if (cues.has('signaal') || !isAboutAdvies(cues)) return undefined;
  cues.take('adviesraad', 'ervaring');
  cues.takeText('raad');
  cues.takeText('raden');
  cues.takeText('gevraagd');
  cues.takeText('gevraagde');
  for (const said of SAID) cues.takeText(said);
  // 'Advies uitgebracht op ons verzoek'.
  for (const text of ['uitgebracht', 'bracht', 'verzoek']) cues.takeText(text);
  const stap = readStap(cues);
  const laat = lateness(cues);
  const { woorden, ...how } = readText(asking);
  // 'Wat zei de raad erover': what is read is all that the raad said.
  cues.take('doen', 'opdracht');
  return { ...subject('adviezen', [...stap, ...(laat ? [laat] : []), ...woorden]), ...how };
}

const SAID = [
  'advies',
  'adviezen',
  'adviseerde',
  'adviseerden',
  'adviseert',
  'geadviseerd',
  'adviesvragen',
  'adviesvraag',
];

/** A raad alone says nothing: what it waits for does, or the word for what it gives. */
function isAboutAdvies(cues: Asking['cues']): boolean {
  if (cues.hasText('adviezen', 'adviesvragen', 'adviesvraag')) return true;
  const ofRaad = cues.has('adviesraad') || cues.hasText('raad', 'raden');
  return ofRaad && (cues.hasText(...SAID) || cues.has('wachten', 'beantwoorden', 'onbeantwoord'));
}

function readStap(cues: Asking['cues']) {
  const isDenied = cues.has('niet', 'geen', 'zonder', 'nog');
  if (isDenied && (cues.takeText('ontvangen') || cues.take('binnen') || cues.takeText('gegeven'))) {
    cues.take('niet', 'geen', 'zonder', 'nog');
    return [is('soort', 'advies vastgelegd')];
  }
  if (cues.has('terugkoppeling') && isDenied) {
    cues.take('terugkoppeling', 'niet', 'geen', 'zonder', 'nog');
    return [is('soort', 'adviesraad ingelicht')];
  }
  const waits =
    cues.take('onbeantwoord') ||
    cues.takeRow('wachten beantwoorden') ||
    (cues.has('niet', 'geen', 'zonder', 'wachten', 'moeten') && cues.take('beantwoorden'));
  if (!waits) return [];
  cues.take('wachten', 'beantwoorden', 'niet', 'geen', 'zonder', 'nog', 'moeten');
  return [is('soort', 'advies beantwoord', 'adviesraad ingelicht')];
}
