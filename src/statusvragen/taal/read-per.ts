import { isSet } from '../ground/conditions.ts';
import type { SetFilter } from '../ground/filters.ts';
import { groepFilter } from '../ground/groepen.ts';
import { numberIn } from '../ground/numbers.ts';
import { type Condition, is, type Orde, type Verdeling } from '../ground/query.ts';
import type { Cues } from './cues.ts';
import { hasPhrase, takePhrase } from './phrases.ts';
import { readSignalen, readToezeggingen } from './read-signalen.ts';
import { type Asking, type Subject, subject } from './subject.ts';

/** What is counted by what it is of: signalen of each gemeente, besluiten of two overleggen, what was taken over and what was not. */

const PEOPLE = /^(?:deelnemers?|mensen|inwoners|bewoners|bezoekers|gasten|volk|aanwezigen|opkomst|personen)$/;
/** What is counted, by its noun. What opdrachten are counted by stands in `read-verdeling.ts`. */
const NOUNS: readonly (readonly [noun: RegExp, read: (asking: Asking) => Subject | undefined])[] = [
  [/^signa(?:al|len)$/, readSignalen],
  [/^(?:toezegging(?:en)?|beloftes?|beloften)$/, readToezeggingen],
  [/^(?:punt|punten|inbreng|idee|ideeen|suggesties?|wensen)$/, () => subject('inbreng')],
  [/^(?:activiteit|activiteiten|bijeenkomst|bijeenkomsten|gesprekken)$/, readHeldOrAll],
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
const HELD = ['hield', 'hielden', 'deed', 'deden', 'georganiseerd', 'organiseerde', 'gehad', 'gedaan'];

const GROUPS: readonly (readonly [noun: RegExp, per: Verdeling])[] = [
  [/^gemeenten?$/, 'gemeente'],
  [/^programma(?:s)?$/, 'programma'],
  [/^projectleiders?$/, 'projectleider'],
  [/^(?:trekkers?|wethouders?|bestuurders?)$/, 'trekker'],
  [/^(?:collegas?|persoon|personen)$/, 'collega'],
  [/^overleg(?:gen)?$/, 'overleg'],
  [/^bron(?:nen)?$/, 'bron'],
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
  const noun = cues.texts().findIndex((text) => NOUNS.some(([one]) => one.test(text)));
  if (noun < 0 || cues.has('plan', 'telaat')) return undefined;
  const asked = readNamedTwo(asking) ?? readEach(cues);
  if (!asked) return undefined;
  // 'Welke gemeente heeft de meeste inwoners' asks how many live there.
  const lives = asked.per === 'gemeente' && /^(?:inwoners|bewoners|mensen|personen)$/.test(cues.textAt(noun));
  if (lives && !hasPhrase(cues, /\b(?:kwamen|deden|gekomen|meegedaan|meededen|kwam|opdagen)\b/))
    return undefined;
  const counted = readNoun(asking, noun);
  const { per, filters, orde, hoogstens } = asked;
  if (!counted || groepFilter(counted.over, per) === undefined) return undefined;
  takeVerbs(cues);
  return {
    ...counted,
    filters: [...counted.filters, ...filters],
    per,
    vorm: 'lijst',
    measures: true,
    ...(orde ? { orde } : {}),
    ...(hoogstens === undefined ? {} : { hoogstens }),
  };
}

/** 'Welke opdracht leverde de meeste punten van inwoners op': opdrachten are put in the order of what they gave. */
function readGave({ cues, ofOrder }: Asking): Subject | undefined {
  if (!ofOrder || !cues.has('opdracht') || !cues.hasText('punten', 'inbreng')) return undefined;
  if (!cues.take('opbrengst', 'ophalen')) return undefined;
  cues.take('opdracht', 'inwoners', 'inbreng');
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
    'vergelijken',
    'nog',
    'opdracht',
    'gemeente',
    'programma',
    'vaak',
    'toevoegen',
    'toewijzen',
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

const MOST = /\b(?:de |het )?(meeste|minste|vaakst)\b/;
const NUMBER = /\b(meer dan|minder dan|minstens|minimaal|hoogstens|maximaal|hooguit) (\p{L}+|\d+)\b/u;
const OPS = {
  'meer dan': '>',
  'minder dan': '<',
  minstens: '>=',
  minimaal: '>=',
  hoogstens: '<=',
  maximaal: '<=',
  hooguit: '<=',
} as const;
const NONE = /\b(?:nog )?(?:geen(?: enkele?)?|nooit(?: een)?|nul)\b/;

/** Of each of a kind: 'per gemeente', 'welke gemeente heeft de meeste', 'van welke gemeenten kwam er nog geen'. */
function readEach(cues: Cues): Asked | undefined {
  const group = groupIn(cues);
  if (!group) return undefined;
  const { per, at, isEach } = group;
  const isOfPeople = per === 'projectleider' || per === 'trekker' || per === 'collega';
  const found = ((): Omit<Asked, 'per'> | undefined => {
    const most = takePhrase(cues, MOST)?.[1];
    // Who has none of them is in no row, and has the fewest.
    if (most === 'minste' && (isOfPeople || per === 'overleg' || per === 'bron')) return undefined;
    if (most !== undefined)
      return {
        filters: [],
        orde: { op: 'aantal', ...(most === 'minste' ? {} : { af: true as const }) },
        hoogstens: 1,
      };
    const [, than, many = ''] = NUMBER.exec(cues.texts().join(' ')) ?? [];
    const op = Object.entries(OPS).find(([one]) => one === than)?.[1];
    const getal = numberIn(many);
    if (op !== undefined && getal !== undefined) {
      if (isOfPeople && op.startsWith('<')) return undefined;
      takePhrase(cues, NUMBER);
      return { filters: [{ filter: 'aantal', op, getal }] };
    }
    const isNone = !isEach && (per === 'gemeente' || per === 'programma') && takePhrase(cues, NONE);
    if (isNone) return { filters: [{ filter: 'aantal', op: '<=', getal: 0 }] };
    return isEach ? { filters: [] } : undefined;
  })();
  if (!found) return undefined;
  for (const place of at) cues.takeAt(place);
  return { per, ...found };
}

function groupIn(
  cues: Cues,
): { readonly per: Verdeling; readonly at: readonly number[]; readonly isEach: boolean } | undefined {
  const texts = cues.texts();
  const each = texts.findIndex(
    (text, at) =>
      /^(?:per|elke?|iedere?)$/.test(text) && GROUPS.some(([noun]) => noun.test(texts[at + 1] ?? '')),
  );
  const perOf = (at: number): Verdeling | undefined =>
    GROUPS.find(([noun]) => noun.test(texts[at] ?? ''))?.[1];
  const ofEach = perOf(each + 1);
  if (each >= 0 && ofEach !== undefined) return { per: ofEach, at: [each, each + 1], isEach: true };
  const first = /^(?:in|bij|van|voor|uit|over|door|aan)$/.test(texts[0] ?? '') ? 1 : 0;
  if (texts[first] === 'wie') return { per: 'collega', at: [first], isEach: false };
  const per = /^welke?$/.test(texts[first] ?? '') ? perOf(first + 1) : undefined;
  return per === undefined ? undefined : { per, at: [first + 1], isEach: false };
}

/** What can become of one of them, by the words for it: of inbreng, and of what an overleg decides. */
const OORDELEN: readonly (readonly [words: RegExp, value: string])[] = [
  [
    /\b(?:niet|geen) (?:over(?:genomen|nemen)|meegenomen)\b|\b(?:afgewezen|afwijzen|verworpen|geweigerd)\b/,
    'niet',
  ],
  [/\bdeels\b|\bgedeeltelijk\b/, 'deels'],
  [/\b(?:overgenomen|overnemen|namen over|meegenomen)\b/, 'overgenomen'],
  [/^(?:juist |nog |vaker |meer )*(?:wel )?niet$/, 'niet'],
];
const UITKOMSTEN: readonly (readonly [words: RegExp, value: string])[] = [
  [/\b(?:goedgekeurd|goedkeuren|goedgekeurde)\b/, 'goedgekeurd'],
  [/\b(?:aangepast|aanpassen)\b/, 'aangepast'],
  [/\b(?:uitgesteld|uitstellen)\b/, 'uitgesteld'],
  [/\b(?:ingetrokken|intrekken)\b/, 'ingetrokken'],
];
const WEIGHS = /\b(?:meer|vaker|vaakst|meeste|hoe vaak|hoeveel|minder)\b/;

/** 'Zijn er meer punten overgenomen of afgewezen', 'vaker goedgekeurd of vaker aangepast'. */
function readTwoValues(cues: Cues): Subject | undefined {
  const text = cues.texts().join(' ');
  const [, left = '', right = ''] = /^(.+) (?:of|dan) (.+)$/.exec(text) ?? [];
  if (
    right === '' ||
    !WEIGHS.test(text) ||
    cues.has('plan', 'opdracht', 'activiteit', 'vergadering', 'signaal')
  )
    return undefined;
  for (const [values, make] of [
    [
      OORDELEN,
      (of: readonly string[]) => ({ ...subject('inbreng', [is('oordeel', ...of)]), per: 'oordeel' as const }),
    ],
    [
      UITKOMSTEN,
      (of: readonly string[]) => ({
        ...subject('agendapunten', [is('heeft', 'besluit'), is('uitkomst', ...of)]),
        per: 'uitkomst' as const,
      }),
    ],
  ] as const) {
    const one = values.find(([words]) => words.test(left));
    const other = values.find(
      ([words]) => words.test(right.replace(/ (?:dit|deze|vorig|in|sinds|van) .*$/, '')) || words.test(right),
    );
    if (!one || !other || one[1] === other[1]) continue;
    for (const [words] of [one, other])
      takePhrase(cues, new RegExp(words.source.replace(/^\^/, '(?<= of )'), 'g'));
    for (const [at, word] of cues.texts().entries()) if (BESIDE_VALUES.test(word)) cues.takeAt(at);
    cues.take(
      'inbreng',
      'vergelijken',
      'vaak',
      'hoeveel',
      'niet',
      'besluit',
      'helpen',
      'inwoners',
      'overnemen',
      'afwijzen',
      'aanpassen',
      'zeggen',
    );
    return { ...make([one[1], other[1]]), vorm: 'lijst', measures: true };
  }
  return undefined;
}
const BESIDE_VALUES =
  /^(?:meer|minder|vaker|vaakst|of|dan|juist|punten|hoe|goedgekeurd|aangepast|uitgesteld|ingetrokken|overgenomen|afgewezen|wel)$/;
