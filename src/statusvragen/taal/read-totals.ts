import { doelgroepenIn } from '../../opdrachten/ground/doelgroepen.ts';
import { asks } from '../ground/conditions.ts';
import type { NumberFilter } from '../ground/filters.ts';
import { type Filters, is } from '../ground/query.ts';
import { asksEach } from './asked-groups.ts';
import type { Cues } from './cues.ts';
import { KANAAL_WORDS, takeKanalen } from './read-kanaal.ts';
import { type Asking, type Subject, subject } from './subject.ts';

/** What is asked of people together: how many took part, are looked for, or heard it. */

const PEOPLE = ['gasten', 'mensen', 'inwoners', 'deelnemers', 'bewoners', 'personen', 'volk', 'man'];
const CAME = [
  'deden',
  'meegedaan',
  'meededen',
  'kwamen',
  'kwam',
  'opdagen',
  'gesproken',
  'spraken',
  'deelgenomen',
  'deelnamen',
  'gepraat',
  'praatten',
  'ontmoet',
  'ontmoetten',
  'bereikt',
  'betrokken',
  'invullen',
  'ingevuld',
];
const LOOKED_FOR = [
  'gepland',
  'ingepland',
  'zoekt',
  'zoeken',
  'verwacht',
  'verwachten',
  'verwachtte',
  'gezocht',
  'rekenen',
  'rekent',
];
const HEARD = [
  'teruggekoppeld',
  'verteld',
  'geinformeerd',
  'ingelicht',
  'bereikte',
  'bereikten',
  'hoorden',
  'gehoord',
];

const REACHED = ['bereikt', 'bereikte', 'bereikten', 'bereiken', 'lezen', 'lazen', 'gelezen'];

/** Which number is added up by these words; undefined: they ask for no people together. */
export function totalIn(cues: Cues, names: Filters): NumberFilter | undefined {
  const texts = cues.texts();
  // 'Wat was de opkomst bij wijkteams'.
  const isRanked = /\b(?:beste|slechtste|hoogste|laagste|zoals|best|slechtst)\b/.test(texts.join(' '));
  const asksOpkomst =
    texts.includes('opkomst') &&
    (/^(?:wat|hoe)$/.test(texts[0] ?? '') || /^welke opkomst\b/.test(texts.join(' ')));
  if (asksOpkomst && !isRanked && !cues.has('vergelijken')) return 'deelnemers';
  const at = texts.findIndex((text, place) => COUNTS.test(texts[place - 1] ?? '') && isPeople(text, cues));
  const isAverage = cues.hasText('gemiddeld', 'gemiddelde');
  if (at < 0 && !(isAverage && texts.some((text) => PEOPLE.includes(text)))) return undefined;
  const said = (words: readonly string[]): boolean => cues.hasText(...words);
  // 'Hoeveel mensen zijn er dit jaar gehoord' were heard by us; what they heard themselves is said: 'hebben het gehoord'.
  if (WE_HEARD.test(texts.join(' ')) && !TOLD.test(texts.join(' '))) return 'deelnemers';
  const ofWay = said(REACHED) && said(KANAAL_WORDS);
  if (said(HEARD) || ofWay || (said(['bereikt']) && cues.has('terugkoppeling'))) return 'bereikt aantal';
  // 'Het totale aantal deelnemers' were there.
  if (/\btota(?:al|le) aantal\b/.test(texts.join(' ')) && texts[at] === 'deelnemers') return 'deelnemers';
  // 'Hoeveel ouderen doen er mee aan …' is how many are meant to.
  // On average it is of those that were.
  const doMee = said(['doe', 'doet', 'doen']) && (cues.has('mee') || isWith(texts)) && !isAverage;
  if (said(LOOKED_FOR) || doMee) return 'verwacht';
  const wasThere =
    // How many people live somewhere is no number of an activiteit.
    (cues.hasText('hadden', 'had', 'telde', 'telden', 'trok', 'trokken') && texts[at] !== 'inwoners') ||
    (cues.hasText('waren', 'was') && cues.hasText('er', 'bij', 'op')) ||
    (texts[at] === 'deelnemers' && /\bdeelnemers (?:is|zijn) er (?:van|in|dit)\b/.test(texts.join(' '))) ||
    isAverage;
  return said(CAME) || cues.has('mee') || wasThere || asks(names, 'methode') ? 'deelnemers' : undefined;
}
/** 'Met hoeveel scholieren doen we de enquête'. */
function isWith(texts: readonly string[]): boolean {
  return texts.some((text, at) => text === 'met' && COUNTS.test(texts[at + 1] ?? ''));
}
const WE_HEARD = /\b(?:zijn|is|worden|werden|werd|we|wij)\b.*\bgehoord\b|\bhoorden (?:we|wij)\b/;
const TOLD = /\b(?:hebben|heeft|hadden) (?:het|dat|dit|iets|wat|ervan)\b|\bervan\b/;
/** 'Hoeveel ouderen doen mee' as well. */
function isPeople(text: string, cues: Cues): boolean {
  const cameAlong =
    cues.has('mee') ||
    cues.hasText(...CAME) ||
    isWith(cues.texts()) ||
    /\b(?:waren|was) er\b/.test(cues.texts().join(' '));
  return PEOPLE.includes(text) || (cameAlong && doelgroepenIn([text]).length > 0);
}
const COUNTS = /^(?:hoeveel|aantal|totaal|totale)$/;

/** 'Hoeveel mensen deden er in oktober mee', 'hoeveel mensen bereikte de terugkoppeling', 'gemiddeld aantal deelnemers'. */
export function readTotals({ cues, names, ofDays }: Asking): Subject | undefined {
  const telt = totalIn(cues, names);
  // Of each of a kind it is no sum.
  if (telt === undefined || asks(names, 'niveau') || asksEach(cues)) return undefined;
  // How many are looked for is of the opdracht, which has no such day; each activiteit has a number of its own.
  const ofActiviteit = telt === 'deelnemers' || (telt === 'verwacht' && (asks(names, 'methode') || ofDays));
  const vorm = cues.takeText('gemiddeld') || cues.takeText('gemiddelde') ? 'gemiddeld' : 'samen';
  if (vorm === 'gemiddeld') cues.take('per');
  for (const [at, text] of cues.texts().entries())
    if ([PEOPLE, CAME, LOOKED_FOR, HEARD].some((words) => words.includes(text)) || BESIDE.test(text))
      cues.takeAt(at);
  // 'Gemiddeld per focusgroep', 'per keer'.
  if (vorm === 'gemiddeld') cues.take('per');
  cues.take(
    'hoeveel',
    'mee',
    'inwoners',
    'gehouden',
    'helpen',
    ...(isWith(cues.texts()) || vorm === 'gemiddeld' ? (['doen'] as const) : []),
  );
  if (!ofActiviteit) {
    const kanalen = telt === 'bereikt aantal' ? takeKanalen(cues) : [];
    cues.take('terugkoppeling', 'opdracht', 'plan');
    return { ...subject('opdrachten', kanalen.length > 0 ? [is('kanaal', ...kanalen)] : []), vorm, telt };
  }
  cues.take('activiteit', 'gaan', 'geweest');
  return { ...subject('activiteiten'), vorm, telt };
}
const BESIDE = /^(?:lazen|lezen|gelezen|aantal|totaal|totale|samen|af|opkomst|groot|hoog|telden?|waren)$/;
