import { asks, isSet } from '../ground/conditions.ts';
import type { SetFilter } from '../ground/filters.ts';
import { groepFilter } from '../ground/groepen.ts';
import { numberIn } from '../ground/numbers.ts';
import { type Condition, is, type Orde, type Verdeling } from '../ground/query.ts';
import { groupIn } from './asked-groups.ts';
import type { Cues } from './cues.ts';
import { hasPhrase, takePhrase } from './phrases.ts';
import { readOordeel } from './read-inbreng.ts';
import { readSignalen, readToezeggingen } from './read-signalen.ts';
import { readTwoValues } from './read-two-values.ts';
import { type Asking, type Subject, subject } from './subject.ts';

/** What is counted by what it is of: signalen of each gemeente, besluiten of two overleggen, what was taken over and what was not. */

const PEOPLE = /^(?:deelnemers?|mensen|inwoners|bewoners|bezoekers|gasten|volk|aanwezigen|opkomst|personen)$/;
/** What is counted, by its noun. What opdrachten are counted by stands in `read-verdeling.ts`. */
const NOUNS: readonly (readonly [noun: RegExp, read: (asking: Asking) => Subject | undefined])[] = [
  [/^signa(?:al|len)$/, readSignalen],
  [/^(?:toezegging(?:en)?|beloftes?|beloften)$/, readToezeggingen],
  [
    /^(?:punt|punten|inbreng|idee|ideeen|suggesties?|wensen)$/,
    // What is weighed against another is said with its own words.
    ({ cues }) => subject('inbreng', cues.hasText('dan') ? [] : (readOordeel(cues) ?? [])),
  ],
  [/^(?:activiteit|activiteiten|bijeenkomst|bijeenkomsten|gesprekken)$/, readHeldOrAll],
  [/^vergaderingen$/, () => subject('vergaderingen')],
  [PEOPLE, () => ({ ...subject('activiteiten'), telt: 'deelnemers' })],
  [/^(?:besluit|besluiten|besloten|beslissingen)$/, () => subject('agendapunten', [is('heeft', 'besluit')])],
];

function readHeldOrAll({ cues }: Asking): Subject {
  const isHeld = cues.take('gehouden', 'geweest') || cues.hasText(...HELD);
  for (const text of HELD) cues.takeText(text);
  const isOff =
    cues.take('afgelast') ||
    cues.takeText('geannuleerd', 'geannuleerde') ||
    cues.takeRow('niet doorgaan') ||
    (cues.has('doorgaan') && cues.take('niet') && cues.take('doorgaan'));
  if (isOff) return subject('activiteiten', [is('verloop', 'geannuleerd')]);
  if (cues.take('verplaatsen')) return subject('activiteiten', [is('verloop', 'verplaatst')]);
  return subject('activiteiten', isHeld ? [is('verloop', 'gehouden')] : []);
}

/** 'Welke projectleider hield de meeste activiteiten': those that were. */
const HELD = [
  'hield',
  'hielden',
  'had',
  'hadden',
  'deed',
  'deden',
  'georganiseerd',
  'organiseerde',
  'gehad',
  'gedaan',
];

const NAMED: Readonly<Partial<Record<SetFilter, Verdeling>>> = {
  persoon: 'collega',
  projectleider: 'projectleider',
  trekker: 'trekker',
  gemeente: 'gemeente',
  programma: 'programma',
  overleg: 'overleg',
  opdracht: 'opdracht',
  methode: 'methode',
  bron: 'bron',
};

type Asked = {
  readonly per: Verdeling;
  readonly filters: readonly Condition[];
  readonly orde?: Orde;
  readonly hoogstens?: number;
};

/** 'Welke gemeente heeft de meeste signalen', 'nam het PFHO meer besluiten dan het DO', 'zijn er meer punten overgenomen of afgewezen'. */
export function readCounted(asking: Asking): Subject | undefined {
  const { cues } = asking;
  const two = readTwoValues(cues);
  if (two) return two;
  const gave = readGave(asking);
  if (gave) return gave;
  const noun = nounIn(cues);
  if (noun < 0) return readUsedMost(asking);
  if (cues.has('plan', 'telaat')) return undefined;
  // Of each the part is no number of them.
  if (asking.vorm === 'deel') return undefined;
  const group = groupIn(cues);
  const asked = readNamedTwo(asking) ?? readEach(cues, OF_OWNER.test(cues.textAt(noun)));
  if (!asked) return undefined;
  // 'Welke gemeente heeft de meeste inwoners' asks how many live there.
  const lives = asked.per === 'gemeente' && /^(?:inwoners|bewoners|mensen|personen)$/.test(cues.textAt(noun));
  if (lives && !hasPhrase(cues, /\b(?:kwamen|deden|gekomen|meegedaan|meededen|kwam|opdagen)\b/))
    return undefined;
  const { filters, orde, hoogstens } = asked;
  // 'De meeste punten' of a meeting stand on its agenda.
  const ofAgenda = asked.per === 'vergadering' && POINTS.test(cues.textAt(noun));
  if (ofAgenda) cues.takeAt(noun);
  const counted = ofAgenda ? subject('agendapunten') : readNoun(asking, noun);
  if (!counted) return undefined;
  // Who held it, or spoke with people, leads it.
  const isDone = counted.telt !== undefined || counted.filters.some(({ filter }) => filter === 'verloop');
  const per =
    ((counted.over === 'activiteiten' && isDone) || counted.over === 'inbreng') &&
    asked.per === 'collega' &&
    filters.length === 0 &&
    !several(asking)
      ? 'projectleider'
      : asked.per;
  // Who owes it has whichever part.
  const by =
    groepFilter(counted.over, per) === undefined && group?.isEach && OF_PEOPLE.test(per) ? 'collega' : per;
  if (groepFilter(counted.over, by) === undefined) return undefined;
  const vorm = orde === undefined && takeAverage(cues) ? 'gemiddeld' : 'lijst';
  takeVerbs(cues);
  if (per === 'methode') cues.take('activiteit');
  return {
    ...counted,
    filters: [...counted.filters, ...filters],
    per: by,
    vorm,
    measures: true,
    ...(orde ? { orde } : {}),
    ...(hoogstens === undefined ? {} : { hoogstens }),
  };
}

const OF_PEOPLE = /^(?:projectleider|trekker)$/;

/** Are two or more people named beside each other? */
function several({ names }: Asking): boolean {
  return names.some((one) => isSet(one) && one.filter === 'persoon' && one.of.length > 1);
}

function takeAverage(cues: Cues): boolean {
  return cues.takeText('gemiddeld') || cues.takeText('gemiddelde');
}

/** These are of one colleague. */
const OF_OWNER = /^(?:toezegging(?:en)?|beloftes?|beloften|signa(?:al|len))$/;
const POINTS = /^(?:punt|punten|agendapunt|agendapunten|stukken|onderwerpen|opdrachten|zaken)$/;

/** The noun of what is counted; of meetings what stands on their agenda. */
function nounIn(cues: Cues): number {
  const texts = cues.texts();
  const isMeeting = (text: string): boolean => /^vergadering(?:en)?$/.test(text);
  const noun = texts.findIndex((text) => !isMeeting(text) && NOUNS.some(([one]) => one.test(text)));
  if (noun >= 0 || !texts.some(isMeeting)) return noun;
  const points = texts.findIndex((text) => POINTS.test(text));
  return points >= 0 ? points : texts.findIndex((text) => NOUNS.some(([one]) => one.test(text)));
}

/** 'Welke werkvorm gebruiken we het vaakst', 'de populairste werkvorm': as often as there are activiteiten of it. */
function readUsedMost({ cues, names }: Asking): Subject | undefined {
  const group = groupIn(cues);
  // 'Hoeveel interviews per maand'.
  const ofMethode = group?.isEach === true && asks(names, 'methode') && !cues.has('opdracht', 'plan');
  if (group?.per !== 'methode' && !ofMethode) return undefined;
  const asked = readEach(cues);
  if (!asked || groepFilter('activiteiten', asked.per) === undefined) return undefined;
  if (ofMethode) takeVerbs(cues);
  cues.take('helpen', 'invullen', 'doen', 'gehouden');
  for (const text of ['gebruiken', 'gebruikt', 'gebruikten', 'ingezet', 'kiezen', 'kozen', 'gekozen'])
    cues.takeText(text);
  return {
    ...subject('activiteiten', asked.filters),
    per: asked.per,
    vorm: 'lijst',
    measures: true,
    ...(asked.orde ? { orde: asked.orde } : {}),
    ...(asked.hoogstens === undefined ? {} : { hoogstens: asked.hoogstens }),
  };
}

/** 'Welke opdracht leverde de meeste punten van inwoners op': opdrachten are put in the order of what they gave. */
function readGave({ cues, ofOrder }: Asking): Subject | undefined {
  if (!ofOrder || !cues.has('opdracht') || !cues.hasText('punten', 'inbreng')) return undefined;
  // 'Bij welke opdracht kwam de meeste inbreng binnen'.
  if (!cues.take('opbrengst', 'ophalen', 'binnen')) return undefined;
  cues.take('opdracht', 'inwoners', 'inbreng', 'gaan');
  return subject('opdrachten');
}

/** The noun may have been taken with its measure: 'de meeste toezeggingen'. */
function readNoun(asking: Asking, noun: number): Subject | undefined {
  const { cues } = asking;
  cues.backTo(cues.taken().map((taken, at) => taken && at !== noun));
  const [, read] = NOUNS.find(([one]) => one.test(cues.textAt(noun))) ?? [];
  const found = read?.({ ...asking, head: false, vorm: 'lijst' });
  if (found) cues.takeAt(noun);
  return found;
}

function takeVerbs(cues: Cues): void {
  cues.take(
    'helpen',
    'gaan',
    'binnen',
    'ophalen',
    'opbrengst',
    'doen',
    'liggen',
    'mee',
    'hoeveel',
    'wie',
    'zeggen',
  );
  cues.take(
    'inwoners',
    'nog',
    'opdracht',
    'gemeente',
    'programma',
    'vaak',
    'toevoegen',
    'toewijzen',
    'praten',
    'gehouden',
    'geweest',
    'besluit',
  );
  for (const text of [
    'leverde',
    'leverden',
    'trok',
    'trokken',
    'nam',
    'namen',
    'kwam',
    'kwamen',
    'gekomen',
    'had',
    'hadden',
    'genomen',
    'aantal',
    'bereikte',
    'bereikten',
    'bereiken',
    'bereikt',
    'gesproken',
    'staan',
    'staat',
  ])
    cues.takeText(text);
}

/** Two or more of one kind that are named, and which of them has more. */
function readNamedTwo({ cues, names }: Asking): Asked | undefined {
  const several = names.filter(isSet).find(({ of, not, filter }) => of.length > 1 && !not && filter in NAMED);
  const per = several && NAMED[several.filter];
  if (per === undefined || !hasPhrase(cues, /\b(?:meer|minder|meeste|minste|evenveel|vaker)\b/))
    return undefined;
  // 'Meer dan twee' is a number.
  if (hasPhrase(cues, /\b(?:meer|minder) dan (?:\d+|een|twee|drie|vier|vijf|tien)\b/)) return undefined;
  const few = hasPhrase(cues, /\b(?:minder|minste)\b/);
  for (const text of ['meer', 'minder', 'meeste', 'minste', 'evenveel', 'vaker', 'dan', 'of'])
    cues.takeText(text);
  // 'Die van': the same of the other.
  takePhrase(cues, /\b(?:die|dat) (?:van|bij|in|uit)\b/);
  return { per, filters: [], orde: { op: 'aantal', ...(few ? {} : { af: true as const }) } };
}

const MOST = /\b(?:de |het )?(meeste?|minste?|vaakst)\b/;
const NUMBER =
  /\b(meer dan|minder dan|minstens|minimaal|hoogstens|maximaal|hooguit|precies|exact) (?:de |het )?(\p{L}+|\d+)\b/u;
const OPS = {
  'meer dan': '>',
  'minder dan': '<',
  minstens: '>=',
  minimaal: '>=',
  hoogstens: '<=',
  maximaal: '<=',
  hooguit: '<=',
} as const;
const EXACTLY = /^(?:precies|exact)$/;
const NONE = /\b(?:nog )?(?:geen(?: enkele?)?|nooit(?: een)?|nul)\b/;

/** Of these a row has one, and which others there are is not known. */
const LEAST_UNKNOWN: ReadonlySet<Verdeling> = new Set<Verdeling>([
  'overleg',
  'bron',
  'maand',
  'kwartaal',
  'jaar',
  'methode',
  'vergadering',
]);

/** Of each of a kind: 'per gemeente', 'welke gemeente heeft de meeste', 'van welke gemeenten kwam er nog geen'. */
/** @param ofLeaders who has none of them is known of projectleiders and trekkers as well */
export function readEach(cues: Cues, ofLeaders = false): Asked | undefined {
  const group = groupIn(cues);
  if (!group) return undefined;
  const { per, at, isEach } = group;
  const isOfPeople = per === 'projectleider' || per === 'trekker' || per === 'collega';
  const found = ((): Omit<Asked, 'per'> | undefined => {
    const most = takePhrase(cues, MOST)?.[1];
    // Who has none of them is in no row, and has the fewest.
    const isLeast = most?.startsWith('min');
    if (isLeast && (isOfPeople || LEAST_UNKNOWN.has(per))) return undefined;
    if (most !== undefined)
      return {
        filters: [],
        orde: { op: 'aantal', ...(isLeast ? {} : { af: true as const }) },
        hoogstens: 1,
      };
    const [, than, many = ''] = NUMBER.exec(cues.texts().join(' ')) ?? [];
    const op = Object.entries(OPS).find(([one]) => one === than)?.[1];
    const getal = numberIn(many);
    if (op !== undefined && getal !== undefined) {
      if ((isOfPeople || LEAST_UNKNOWN.has(per)) && op.startsWith('<')) return undefined;
      takePhrase(cues, NUMBER);
      return { filters: [{ filter: 'aantal', op, getal }] };
    }
    if (EXACTLY.test(than ?? '') && getal !== undefined) {
      takePhrase(cues, NUMBER);
      return {
        filters: [
          { filter: 'aantal', op: '>=', getal },
          { filter: 'aantal', op: '<=', getal },
        ],
      };
    }
    const isListed =
      per === 'gemeente' ||
      per === 'programma' ||
      (ofLeaders && (per === 'projectleider' || per === 'trekker'));
    const isNone = !isEach && isListed && takePhrase(cues, NONE);
    if (isNone) return { filters: [{ filter: 'aantal', op: '<=', getal: 0 }] };
    return isEach ? { filters: [] } : undefined;
  })();
  if (!found) return undefined;
  for (const place of at) cues.takeAt(place);
  return { per, ...found };
}
