import { isSet } from '../ground/conditions.ts';
import { numberIn } from '../ground/numbers.ts';
import type { Filters, NumberCondition, SetCondition } from '../ground/query.ts';
import type { Cues } from './cues.ts';
import { lemmaOf } from './lexicon.ts';

/** What is only of what is named, and what is of all gemeenten at once: by how many it has. */

const ONLY = new Set(['alleen', 'enkel', 'uitsluitend', 'slechts', 'louter', 'puur']);
/** What may stand between 'alleen' and the name. */
const BETWEEN = new Set('in van voor bij over uit de het gemeente maar'.split(' '));

/**
 * 'Alleen van Hilversum', 'enkel in Huizen en nergens anders', 'alleen van Els'. At the start it goes on from the question before, which
 * is read elsewhere.
 */
export function readOnlyOf(cues: Cues, names: Filters): readonly NumberCondition[] {
  const place = names.filter(isSet).find(({ filter, not }) => filter === 'gemeente' && !not);
  const leads = names.filter(isSet).find(({ filter, not }) => LEADS.has(filter) && !not);
  const at = cues
    .texts()
    .findIndex((text, index) => index > 0 && ONLY.has(text) && isBeforeName(cues, index));
  // An opdracht has one programme: that it is only of that one says nothing more.
  if (at >= 0 && !place && !leads && names.some(({ filter }) => filter === 'programma')) cues.takeAt(at);
  const only = place ?? leads;
  // What is only of one trekker is not counted.
  if (at < 0 || !only || cues.has('trekker')) return [];
  cues.takeAt(at);
  cues.takeRow('nergens anders');
  cues.takeRow('niemand anders');
  return [{ filter: only === place ? 'gemeenten' : 'leiders', op: '<=', getal: only.of.length }];
}
const LEADS: ReadonlySet<SetCondition['filter']> = new Set(['persoon', 'projectleider']);

function isBeforeName(cues: Cues, at: number): boolean {
  let next = at + 1;
  while (BETWEEN.has(cues.textAt(next)) && cues.isFree(next)) next += 1;
  return next < cues.count && !cues.isFree(next);
}

/** Of which it is said that they are of the whole region. */
const WHOLE = ['hele/heel/gehele/volledige regio', 'alle/elke gemeenten/gemeente'] as const;

/**
 * 'Voor heel de regio', 'over alle gemeenten', 'niet in de hele regio'. Whatever is 'in de hele regio' may be all there is.
 * @param all how many gemeenten the region has now
 */
export function readWholeRegion(cues: Cues, all: number): readonly NumberCondition[] {
  takeHowMany(cues, all);
  if (all === 0 || cues.has('inwoners') || cues.hasText('wonen', 'woont', 'per')) return [];
  const texts = cues.texts();
  const at = texts.findIndex(
    (text, index) =>
      cues.isFree(index) && (text === 'regio' || (lemmaOf(text) === 'gemeente' && isAll(cues, index))),
  );
  const row = WHOLE.find((one) => cues.hasRow(one));
  if (at < 0 || row === undefined) return [];
  const start = texts.slice(Math.max(0, at - FAR), at);
  const denied = start.findLastIndex((text) => DENIES.test(text));
  // 'Aan welke opdrachten doen alle gemeenten mee'.
  const takePart = texts.includes('mee') && start.some((text) => /^(?:doen|doet)$/.test(text));
  const isOf = takePart || start.some((text) => /^(?:over|voor|van)$/.test(text));
  if (denied < 0 && !isOf) return [];
  cues.takeRow(row);
  if (denied >= 0) cues.takeAt(at - start.length + denied);
  return [{ filter: 'gemeenten', op: denied >= 0 ? '<' : '>=', getal: all }];
}
const ALL = /^(?:alle|elke)$/;

/** 'Alle zeven gemeenten', when there are seven: of another number it is left over. */
function takeHowMany(cues: Cues, all: number): void {
  const at = cues
    .texts()
    .findIndex((text, place) => ALL.test(text) && numberIn(cues.textAt(place + 1)) === all);
  const next = cues.textAt(at + 2) === 'de' ? at + 3 : at + 2;
  if (at >= 0 && all > 0 && cues.textAt(next) === 'gemeenten') cues.takeAt(at + 1);
}
const DENIES = /^(?:niet|behalve|zonder|uitgezonderd|buiten)$/;
const FAR = 7;

/** A number between them was taken. */
function isAll(cues: Cues, at: number): boolean {
  const before = cues.textAt(at - 1) === 'de' ? at - 2 : at - 1;
  return ALL.test(cues.textAt(before)) || (!cues.isFree(before) && ALL.test(cues.textAt(before - 1)));
}
