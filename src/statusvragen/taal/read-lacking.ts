import type { Heeft } from '../../opdrachten/mijlpalen.ts';
import { asks } from '../ground/conditions.ts';
import { type Filters, is, isNot } from '../ground/query.ts';
import type { Cues } from './cues.ts';
import { EN_BEIDE } from './fillers.ts';
import { takePhrase } from './phrases.ts';
import { readPossession } from './read-possession.ts';

/** 'Zonder trekker', 'waar de projectleider ontbreekt', 'nog niet bekend wie …', 'op geen enkele agenda'. */
const LACKS: readonly (readonly [row: string, what: Heeft])[] = [
  ...(['trekker', 'projectleider'] as const).flatMap((rol) => [
    [`zonder/geen/missen bestuurlijk ${rol}`, rol] as const,
    [`zonder/geen/missen ${rol}`, rol] as const,
    [`${rol} missen`, rol] as const,
    [`niet bekend wie ${rol}`, rol] as const,
    [`niet wie ${rol}`, rol] as const,
    [`niet wie gaan ${rol}`, rol] as const,
    [`${rol} niet bekend`, rol] as const,
  ]),
  ['geen/zonder vergadering op agenda', 'vergadering'],
  ['geen/zonder agenda/vergadering', 'vergadering'],
  ['niemand trekker', 'trekker'],
  ['niemand projectleider', 'projectleider'],
  ['moeten trekker bij', 'trekker'],
  ['moeten projectleider bij', 'projectleider'],
  ['op geen agenda', 'vergadering'],
  ['niet op agenda', 'vergadering'],
  ['niet gepland voor/op/in vergadering', 'vergadering'],
  ['niet gepland vergadering', 'vergadering'],
  ['nergens agenda/vergadering/gepland/bespreken', 'vergadering'],
  ['zonder/geen/missen datum', 'vergadering'],
  ['niet/geen activiteit gehouden', 'gehouden activiteit'],
  ['niet/geen activiteit geweest', 'gehouden activiteit'],
  ['niet/geen activiteit gehad', 'gehouden activiteit'],
  // 'Er is nog niks gehouden'.
  ['geen gehouden', 'gehouden activiteit'],
  ['niet gehouden', 'gehouden activiteit'],
  ['geen met inwoners doen', 'gehouden activiteit'],
];

/** 'Zonder trekker en projectleider': both parts. */
function alsoLacking(cues: Cues, said: readonly Heeft[]): readonly Heeft[] {
  const other = (['trekker', 'projectleider'] as const).find((rol) => !said.includes(rol));
  const isOfRole = said.includes('trekker') || said.includes('projectleider');
  const at = other === undefined ? -1 : cues.indexOf(other);
  const before = [cues.textAt(at - 1), cues.textAt(at - 2)];
  if (
    other === undefined ||
    !isOfRole ||
    at < 0 ||
    !before.some((text) => text === 'en' || text === EN_BEIDE)
  )
    return [];
  cues.takeAt(at);
  return [other];
}

const GIVEN =
  /^(?:aangewezen|aangesteld|benoemd|gevonden|toegewezen|gekoppeld|geregeld|bekend|gepland|ingepland|horen|hoort)$/;

/** 'Welke opdrachten hebben al een trekker', 'met trekker maar zonder projectleider'. */
const HAS_ROLE =
  /\b(?:(?:heeft|hebben|met) (?:(?:al|wel|nu|inmiddels) )*een (?:bestuurlijke? )?(trekker|projectleider|wethouder|bestuurder)\b(?! (?:die|dat|van|uit)\b)|met (?:al )?(trekker|projectleider)\b(?= (?:maar|en|die|zonder|in)\b|$))/;
/** 'Die al iets gehouden hebben', 'die wel een activiteit hebben gehad': and not of the activiteiten themselves. */
const HAS_HELD =
  /\b(?:(?:al|wel|ook) )*(?:iets|wat|een activiteit|activiteiten) (?:(?:zijn|is|hebben|heeft|met inwoners) )*(?:gehouden|geweest|gehad)\b/;

/** What opdrachten have held. */
function readHeld(cues: Cues): Filters {
  // 'Waar is al iets gehouden maar de inbreng nog niet verwerkt' is of opdrachten as well.
  const ofWhere = cues.hasText('waar') && cues.has('verwerkt', 'passage', 'besluit', 'terugkoppeling');
  if (!(cues.has('opdracht', 'plan', 'afstemmen') || ofWhere) || cues.has('moeten')) return [];
  // 'Activiteiten die gehouden zijn en niet in het plan stonden' asks for those.
  if (!cues.has('opdracht') && cues.has('activiteit')) return [];
  const found = takePhrase(cues, HAS_HELD);
  return found ? [is('heeft', 'gehouden activiteit')] : [];
}

/** @param names what else is named: of one overleg its agenda is meant, and not any */
export function readLacking(cues: Cues, names: Filters): Filters {
  // 'Waar Samira geen projectleider van is' lacks no projectleider.
  if (cues.hasRow('geen projectleider/trekker van is')) return [];
  // The contact of a gemeente leads no opdracht.
  if (cues.has('gemeente') && cues.hasText('contactpersoon', 'contactpersonen')) return [];
  const ofOverleg = asks(names, 'overleg');
  const ofActiviteit = cues.has('activiteit', 'vergadering', 'inbreng') || asks(names, 'methode');
  const ofMeeting = ofOverleg ? [] : lacksMeetingToCome(cues);
  const said = LACKS.filter(
    ([row, what]) =>
      !(ofOverleg && what === 'vergadering') &&
      !(HELD_ROWS.has(row) && (ofActiviteit || !cues.has('opdracht', 'plan', 'afstemmen'))) &&
      cues.takeRow(row),
  ).map(([, what]) => what);
  const found = [...said, ...alsoLacking(cues, said)];
  cues.take(...(found.length > 0 ? (['missen'] as const) : []));
  // 'Waarvoor nog geen projectleider is aangewezen': that it lacks one says so.
  if (found.length > 0)
    for (const [at, text] of cues.texts().entries()) if (GIVEN.test(text) && cues.isFree(at)) cues.takeAt(at);
  const role = cues.has('opdracht', 'plan') ? takePhrase(cues, HAS_ROLE) : undefined;
  const isLed = role?.slice(1).includes('projectleider') === true;
  return [
    ...ofMeeting,
    ...found.map((what) => isNot('heeft', what)),
    ...(role === undefined ? [] : [is('heeft', isLed ? 'projectleider' : 'trekker')]),
    ...readHeld(cues),
    ...readPossession(cues),
  ];
}
/** 'Nergens meer op een agenda', 'zonder nieuwe datum', 'geen overleg meer': whatever it was on before. */
const NO_MORE_MEETING =
  /\b(?:(?:(?:hoef|hoeft|hoeven|moet|moeten|gaan|gaat|komen|komt|staan|staat) )?(?:nergens meer|niet meer) (?:(?:op|in|naar|langs) (?:(?:een|de|het|enige) )?(?:agenda|overleg|vergadering)|geagendeerd|besproken)|(?:op|in|naar) geen (?:enkele? )?(?:agenda|overleg|vergadering) meer|(?:geen|zonder) (?:enkele? )?(?:nieuwe|komende|volgende) (?:datum|vergadering|overleg|agenda)|geen (?:datum|vergadering|overleg) meer)\b/;

function lacksMeetingToCome(cues: Cues): Filters {
  if (cues.has('activiteit', 'toezegging', 'signaal', 'inbreng')) return [];
  return takePhrase(cues, NO_MORE_MEETING) ? [isNot('heeft', 'komende vergadering')] : [];
}

const HELD_ROWS = new Set(['geen gehouden', 'niet gehouden']);
