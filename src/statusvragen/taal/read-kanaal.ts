import { asks } from '../ground/conditions.ts';
import { type Filters, is, isNot } from '../ground/query.ts';
import type { Cues } from './cues.ts';
import { readStand } from './read-stand.ts';
import { type Asking, type Subject, subject } from './subject.ts';

/** How people heard the terugkoppeling, by the words for it. */
const KANALEN: readonly (readonly [words: RegExp, kanaal: string])[] = [
  [/^nieuwsbrie(?:f|ven)$/, 'nieuwsbrief'],
  [/^(?:brief|briefje|brieven|mail|mails|mailtje|email)$/, 'brief of e-mail'],
  [/^bijeenkomst(?:en)?$/, 'bijeenkomst'],
  [/^(?:pers|krant|kranten|persbericht)$/, 'lokale pers'],
  [/^(?:pagina|webpagina|website|site)$/, 'Samenkracht!-pagina'],
];
/** Words that only say how, for the correction of typing errors. */
export const KANAAL_WORDS: readonly string[] =
  'nieuwsbrief nieuwsbrieven brief briefje mail mailtje email pers krant pagina webpagina site'.split(' ');
/** What stands before it: 'via de lokale pers', 'op een bijeenkomst', 'per e-mail'. */
const BEFORE = new Set('via met per op in door tijdens de het een lokale samenkracht e of ook en'.split(' '));

/** 'Welke opdrachten zijn via de nieuwsbrief teruggekoppeld', 'terugkoppeling per brief in november'. */
export function readKanaal({ cues, names, ofDays, vorm, head }: Asking): Subject | undefined {
  const told = cues.has('terugkoppeling') || cues.hasText('verteld', 'gehoord', 'hoorden');
  if (!told || vorm === 'wie' || asks(names, 'opdracht') || cues.has('moeten', 'signaal', 'geen', 'zonder'))
    return undefined;
  // How many people heard it in that way is not known of each way.
  if (vorm === 'aantal' && cues.hasText('mensen', 'inwoners', 'deelnemers', 'bewoners')) return undefined;
  const kanalen = takeKanalen(cues);
  if (kanalen.length === 0) return undefined;
  cues.take('terugkoppeling', 'opdracht', 'zeggen', 'inwoners', 'gaan', 'doen', 'helpen', 'invullen');
  for (const text of ['verteld', 'gehoord', 'hoorden', 'mensen', 'gegeven', 'ging', 'gegaan'])
    cues.takeText(text);
  const isDenied = cues.take('niet');
  const stand = readStand(cues) ?? [];
  cues.take('plan');
  // What was told, in another way: of what was not told nobody knows how it will be.
  const how: Filters = isDenied
    ? [is('heeft', 'terugkoppeling'), isNot('kanaal', ...kanalen)]
    : [is('kanaal', ...kanalen)];
  return {
    ...subject('opdrachten', [...stand, ...how], head),
    explicit: true,
    ...(ofDays ? { dag: 'verteld' as const } : {}),
  };
}

/** Takes the ways that are named, with what stands before them. */
export function takeKanalen(cues: Cues): readonly string[] {
  const found = new Set<string>();
  for (const [at, text] of cues.texts().entries()) {
    const kanaal = KANALEN.find(([words]) => words.test(text))?.[1];
    if (kanaal === undefined || !cues.isFree(at) || !BEFORE.has(cues.textAt(at - 1))) continue;
    found.add(kanaal);
    for (let place = at; place === at || (BEFORE.has(cues.textAt(place)) && cues.isFree(place)); place -= 1)
      cues.takeAt(place);
  }
  return [...found];
}
