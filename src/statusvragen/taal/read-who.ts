import { asks } from '../ground/conditions.ts';
import { door, type RolInOpdracht } from '../ground/filters.ts';
import { type Filters, is, type Vorm } from '../ground/query.ts';
import type { Cues } from './cues.ts';
import type { Lemma } from './lexicon.ts';
import { daadIn } from './read-doers.ts';
import type { Found } from './reading.ts';

/** Whose it is, when no name says so: the asker, who has a part, everybody who has one. */

export function readSelf(cues: Cues, { names, asker, opdracht }: Found, said: Vorm): Filters {
  // What the asker gets, another owes.
  if (cues.has('moeten') && cues.takeText('krijgen', 'ontvangen')) cues.take('ik');
  // 'Hoe laat moet ik er zijn': as anybody.
  if (cues.hasText('laat') && cues.takeRow('moeten ik zijn')) return [];
  // 'Hoeveel werkdagen heb ik om …': as many as anybody.
  const counts = cues.hasText('hoeveel') && opdracht === undefined;
  const isTerm =
    cues.hasText('werkdagen') || (cues.hasText('dagen', 'weken') && cues.hasText('tevoren', 'vooraf'));
  if (counts && isTerm) cues.take('ik');
  // 'Ik mis nog plannen': not those of the asker.
  if (cues.hasRow('ik missen')) cues.take('ik');
  const isOwn = cues.has('mijn') || cues.hasRow('van mij');
  const place = cues.indexOf('mijn');
  // 'Mijn pleegzorg': the title stands behind it, and says which opdracht it is.
  if (opdracht !== undefined && place >= 0 && place + 1 < cues.count && !cues.isFree(place + 1)) {
    cues.take('mijn');
    return [];
  }
  // 'Wat moet ik doen voor Carla': for whom it is was not recorded.
  if (cues.has('moeten') && asks(names, 'persoon') && cues.hasRow('moeten ik')) {
    cues.take('mijn');
    return [];
  }
  // 'Wie vervangt mij': whoever is away is the asker.
  const isAway = cues.hasRow('vervangen mij') && cues.take('mij');
  const says = [cues.take('mijn'), cues.take('ik')].includes(true);
  const self = says || cues.takeRow('voor/van/bij/door/op mij') || isAway;
  // 'Hoe ver ben ik met pleegzorg' is about pleegzorg.
  if (said === 'stand' && opdracht !== undefined) return [];
  // Plans that wait for the asker are not the asker's own.
  if (
    cues.has('moeten', 'niet', 'liggen', 'wachten') &&
    cues.has('afstemmen', 'oordeel') &&
    !cues.has('inbreng')
  )
    return [];
  // 'Die bij mij liggen en niet van Pieter zijn' are of the asker all the same.
  const isOfOther = names.some(({ filter, not }) => filter === 'persoon' && !not);
  if (!self || isOfOther) return [];
  // 'Mijn plan voor pleegzorg' is that plan; 'mijn toezegging bij pleegzorg' is the asker's.
  if (opdracht !== undefined && isOwn && OF_OPDRACHT.has(nounBehind(cues, place) ?? 'mijn')) return [];
  if (isOwn && isOfOwnOpdrachten(cues)) return [is('opdracht van', asker)];
  // 'Heb ik een plan dat is teruggestuurd': it is the asker's, and somebody else did that.
  const daad = isOwn || WAS_DONE.test(cues.texts().join(' ')) ? undefined : daadIn(cues.freeTexts());
  return [is(daad === undefined ? 'persoon' : door(daad), asker)];
}

const WAS_DONE =
  /\b(?:heb|hebben|zie|mis) (?:ik|we|wij)\b.*\b(?:dat|die|waarvan) (?:(?:(?:nog|al|weer|ook|niet) )*(?:is|zijn|was|waren|werd|werden)\b|.*\b(?:is|zijn|was|waren|werd|werden)$)/;

/** 'Mijn bestuurlijk trekker bij pleegzorg' as well. */
function nounBehind(cues: Cues, place: number): Lemma | undefined {
  return cues.lemmaAt(/^bestuurlijke?$/.test(cues.textAt(place + 1)) ? place + 2 : place + 1);
}

const OF_OPDRACHT: ReadonlySet<Lemma> = new Set<Lemma>([
  ...([
    'opdracht',
    'plan',
    'passage',
    'terugkoppeling',
    'meetlat',
    'inbreng',
    'besluit',
    'activiteit',
    'trekker',
    'projectleider',
  ] as const),
]);

/** 'Wie zijn er betrokken bij', 'wie werken eraan': everybody who has a part in it. */
export function readInvolved(cues: Cues): boolean {
  const says =
    cues.takeText('betrokken', 'betrokkenen') ||
    cues.takeRow('werken/werkt aan/eraan/mee') ||
    (/\bh(?:eb|eeft|ebben|ebt)\b.*\bte maken\b/.test(cues.texts().join(' ')) && cues.takeText('maken'));
  if (says) for (const text of ['mee', 'iets', 'met']) cues.takeText(text);
  return says;
}

/** 'Toezeggingen bij mijn opdrachten': of those opdrachten, whoever promised it. */
function isOfOwnOpdrachten(cues: Cues): boolean {
  const isOf = cues.has('toezegging', 'nakomen', 'nagekomen', 'signaal');
  const before = cues.texts().indexOf('mijn') - 1;
  return (
    isOf && /^(?:bij|in|over|uit|van)$/.test(cues.textAt(before)) && cues.lemmaAt(before + 2) === 'opdracht'
  );
}

export function readRol(cues: Cues, { names }: Found): RolInOpdracht | undefined {
  // 'Welke dossiers trekt Tom als projectleider' names the part itself.
  if (cues.has('trekker')) return cues.takeRow('als projectleider') ? 'projectleider' : 'trekker';
  if (!cues.has('projectleider')) return undefined;
  // Who answers for it politically is the bestuurlijk trekker (domain: Who uses it).
  return cues.has('bestuurlijk') && !asks(names, 'persoon') ? 'trekker' : 'projectleider';
}
