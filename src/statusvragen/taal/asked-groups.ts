import type { Verdeling } from '../ground/query.ts';
import type { Cues } from './cues.ts';

/** By what it is asked to be counted: 'per gemeente', 'welke projectleider', 'in welke maand'. */

const GROUPS: readonly (readonly [noun: RegExp, per: Verdeling])[] = [
  [/^gemeenten?$/, 'gemeente'],
  [/^programma(?:s)?$/, 'programma'],
  [/^projectleiders?$/, 'projectleider'],
  [/^(?:trekkers?|wethouders?|bestuurders?)$/, 'trekker'],
  [/^(?:collegas?|persoon|personen)$/, 'collega'],
  [/^overleg(?:gen)?$/, 'overleg'],
  [/^bron(?:nen)?$/, 'bron'],
  [/^oordelen$|^oordeel$/, 'oordeel'],
  [/^uitkomst(?:en)?$/, 'uitkomst'],
  [/^(?:vergadering|vergaderingen)$/, 'vergadering'],
  [/^maand(?:en)?$/, 'maand'],
  [/^kwarta(?:al|len)$/, 'kwartaal'],
  [/^ja(?:ar|ren)$/, 'jaar'],
  [/^(?:soort|soorten|werkvorm|werkvormen|vorm|vormen|methode|methodes|methoden|type|types)$/, 'methode'],
];

/** Is it asked of each of a kind: 'het aantal deelnemers per maand'? */
export function asksEach(cues: Cues): boolean {
  return groupIn(cues)?.isEach === true;
}

export function groupIn(
  cues: Cues,
): { readonly per: Verdeling; readonly at: readonly number[]; readonly isEach: boolean } | undefined {
  const texts = cues.texts();
  const each = texts.findIndex(
    (text, at) =>
      /^(?:per|elke?|iedere?)$/.test(text) && GROUPS.some(([noun]) => noun.test(texts[at + 1] ?? '')),
  );
  // Of which opdracht there is most, is put in the order of opdrachten.
  const ofOpdracht = texts.findIndex(
    (text, at) =>
      /^(?:per|elke?|iedere?)$/.test(text) && /^(?:opdracht|project|dossier)$/.test(texts[at + 1] ?? ''),
  );
  if (ofOpdracht > 0) return { per: 'opdracht', at: [ofOpdracht, ofOpdracht + 1], isEach: true };
  const perOf = (at: number): Verdeling | undefined =>
    GROUPS.find(([noun]) => noun.test(texts[at] ?? ''))?.[1];
  const ofEach = perOf(each + 1);
  if (each >= 0 && ofEach !== undefined) return { per: ofEach, at: [each, each + 1], isEach: true };
  const first = /^(?:in|bij|van|voor|uit|over|door|aan|met|op|via|onder)$/.test(texts[0] ?? '') ? 1 : 0;
  if (texts[first] === 'wie') return { per: 'collega', at: [first], isEach: false };
  // 'Welke DO-vergadering'.
  const at = perOf(first + 1) === undefined && !cues.isFree(first + 1) ? first + 2 : first + 1;
  const per = /^welke?$/.test(texts[first] ?? '') ? perOf(at) : undefined;
  return per === undefined ? undefined : { per, at: [at], isEach: false };
}
