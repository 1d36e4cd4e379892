import { GEVRAAGDE_TEKSTEN } from '../../opdrachten/ground/plan-texts.ts';
import { only } from '../ground/conditions.ts';
import { type Gegeven, is } from '../ground/query.ts';
import type { Cues } from './cues.ts';
import { isFiller } from './lexicon.ts';
import { takePhrase } from './phrases.ts';
import { BOUNDS } from './read-text.ts';
import { type Asking, type Subject, subject } from './subject.ts';
import { TURNING_WORDS } from './turning-words.ts';

/** What stands in a plan: one of its texts, or the plans in which a word stands. */

/** How people ask for a text of a plan without its name. */
const ASKED_AS: readonly (readonly [asked: RegExp, gegeven: Gegeven])[] = [
  [/\bwelke (?:vraag|vragen) (?:staat|staan) (?:er )?centraal(?: in)?\b/, 'centraleVraag'],
  [
    /\b(?:welke (?:vraag|vragen)|wat) (?:vragen|stellen|willen) (?:we|wij|ze)(?: (?:aan|van))?(?: de| onze)? (?:inwoners|mensen|deelnemers|bewoners)(?: weten)?\b/,
    'centraleVraag',
  ],
  [
    /\bwelke (?:vraag|vragen) (?:krijgen|kregen|krijgt) (?:de |onze )?(?:inwoners|mensen|deelnemers|bewoners)\b/,
    'centraleVraag',
  ],
  [/\bwat (?:willen|wilden) (?:we|wij|ze) .*\b(?:bereiken|halen)\b(?: volgens het plan)?/, 'doel'],
  [
    /^(?:mensen |inwoners )?(?:met )?welke ervaring(?:en)? (?:zoeken|willen|hebben) (?:we|wij|ze)(?: (?:nodig|hebben))?\b/,
    'ervaring',
  ],
  [
    /^welke (?:mensen|inwoners|bewoners) (?:willen|zoeken|verwachten) (?:we|wij|ze)(?: (?:in|bij|voor|aan) (?:de|het|een)(?= ))?/,
    'ervaring',
  ],
  [
    /^(?:hoe|op welke (?:manier|wijze)) (?:krijgen|horen) (?:de )?(?:deelnemers|mensen|inwoners)\b(?=.*\bvolgens het plan\b)/,
    'terugkoppelingWijze',
  ],
  [/^op welk niveau (?:doen|praten|denken|mogen) (?:de )?(?:inwoners|mensen|deelnemers) mee\b/, 'niveau'],
  [/^wat (?:doen|deden) (?:de )?ervaringsdeskundigen\b/, 'rolErvaringsdeskundigen'],
];

/** That it is asked what stands in the plan, for words that are said of other things as well. */
const OF_PLAN =
  /\bplan\b|^(?:wat|welke) (?:staat|stond|is|was|zijn|wordt|schreef|schrijft|vulde)\b|\b(?:vraagt|zoekt|gezocht|ingevuld)\b|^hoe luidt\b/;

/** 'Wat is de centrale vraag bij jeugd-ggz', 'wat staat er bij het doel van pleegzorg'. */
export function readPlanText({ cues, names, vorm }: Asking): Subject | undefined {
  // 'Voor wie is de focusgroep bedoeld'.
  const forWhom = cues.textAt(0) === 'voor' && cues.textAt(1) === 'wie' && cues.takeText('bedoeld');
  if (forWhom && only(names, 'opdracht') !== undefined) {
    cues.take('wie', 'activiteit', 'plan');
    return { ...subject('opdrachten'), vorm: 'lijst', gegeven: 'ervaring', without: ['methode'] };
  }
  if (
    only(names, 'opdracht') === undefined ||
    vorm !== 'lijst' ||
    cues.has('niet', 'geen', 'zonder', 'moeten')
  )
    return undefined;
  const asked = ASKED_AS.find(([said]) => takePhrase(cues, said));
  if (asked) {
    takePhrase(cues, /\bvolgens het plan\b/);
    cues.take('plan', 'activiteit', 'ervaring', 'inwoners', 'helpen');
    for (const word of ['straks', 'antwoord', 'iets', 'terug', 'krijgen', 'horen']) cues.takeText(word);
    return { ...subject('opdrachten'), vorm: 'lijst', gegeven: asked[1], without: ['methode'] };
  }
  const text = cues.texts().join(' ');
  if (!OF_PLAN.test(text)) return undefined;
  const gegeven = fieldIn(cues);
  if (gegeven === undefined) return undefined;
  cues.take('plan', 'opdracht', 'helpen', 'gaan', 'invullen', 'inwoners', 'participatie', 'ervaring');
  for (const word of [
    'vraagt',
    'zoekt',
    'gezocht',
    'volgens',
    'ingevuld',
    'deelnemers',
    'krijgen',
    'luidt',
    'staat',
    'stond',
  ])
    cues.takeText(word);
  return { ...subject('opdrachten'), vorm: 'lijst', gegeven };
}

/** The text that is named, by its longest name; its words are taken. */
function fieldIn(cues: Cues): Gegeven | undefined {
  const named = GEVRAAGDE_TEKSTEN.flatMap(({ field, heet }) =>
    heet.map((naam) => ({ field, words: naam.split(' ') })),
  );
  for (const { field, words } of named.toSorted((a, b) => b.words.length - a.words.length)) {
    const at = cues
      .texts()
      .findIndex((_, place) =>
        words.every((word, offset) => cues.textAt(place + offset) === word && cues.isFree(place + offset)),
      );
    if (at < 0) continue;
    for (let place = at; place < at + words.length; place += 1) cues.takeAt(place);
    return field;
  }
  return undefined;
}

/** Behind these the words begin: 'plannen die wachten noemen' has them before. */
const NAMES = /^(?:noemen|noemt|noemden|vermelden|vermeldt|woord|term)$/;
const NO_WORD = new Set('het de een woord woorden term iets wat over die dat voor'.split(' '));

/** 'Welke plannen noemen wachten', 'in welke plannen staat iets over jeugdbescherming'. */
export function readPlansWith({ cues, names, titelwoorden, head }: Asking): Subject | undefined {
  if (!cues.has('plan') || head || cues.has('moeten')) return undefined;
  const texts = cues.texts();
  const verb = texts.findIndex((text) => NAMES.test(text));
  const about = texts.findIndex(
    (text, at) =>
      text === 'over' &&
      (/^(?:iets|wat)$/.test(texts[at - 1] ?? '') ||
        // 'Welk plan heeft het over jeugdbescherming'.
        (texts[at - 1] === 'het' && /^(?:heeft|hebben|had)$/.test(texts[at - 2] ?? ''))),
  );
  const from = verb >= 0 ? verb : about;
  if (from < 0) return undefined;
  const woorden: string[] = [];
  let ofTitle = false;
  for (let at = from + 1; at < cues.count; at += 1) {
    const text = cues.textAt(at);
    const isOfTitle = titelwoorden.includes(text);
    if (TURNING_WORDS.has(text) || BOUNDS.test(text)) break;
    if (!cues.isFree(at) && !isOfTitle) continue;
    ofTitle ||= isOfTitle;
    cues.takeAt(at);
    if (!NO_WORD.has(text) && !isFiller(text)) woorden.push(text);
  }
  if (woorden.length === 0) return undefined;
  cues.takeAt(from);
  cues.take('plan', 'gaan', 'helpen');
  for (const text of ['iets', 'staat', 'voor']) cues.takeText(text);
  return {
    ...subject(
      'opdrachten',
      woorden.map((woord) => is('plantekst', woord)),
    ),
    ...(ofTitle || names.some(({ filter }) => filter === 'opdracht')
      ? { without: ['opdracht'] as const, titleAsWords: true as const }
      : {}),
  };
}
