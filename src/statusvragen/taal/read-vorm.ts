import { comparable } from '../../shared/compare.ts';
import { only } from '../ground/conditions.ts';
import type { Verdeling, Vorm } from '../ground/query.ts';
import type { Cues } from './cues.ts';
import { MARKS } from './read-mijlpaal.ts';
import type { Found } from './reading.ts';

/** In which form it is asked, and what people say before they ask. */

/** What people say before they ask. */
export const POLITE = [
  'kan/mag/wil/zou/zoek/krijg/vraag/ontvang/verneem/hoor/zie ik',
  'ik wil/zou/zoek/vraag/krijg/hoor/ontvang/verneem/zie',
  'kunt/kun/wil/wilt/zou/zouden u/je/jij mij/me/ons informeren',
  'informeren over',
  'enig/een idee/gedacht',
  'kunt/kun/kan/wil/wilt/zou u/je/jij zeggen',
  'maak/maken lijst/lijstje/overzicht',
] as const;

const PEOPLE: ReadonlySet<string> = new Set(['mensen', 'deelnemers']);
/** Who they were is not recorded: 'hoeveel mantelzorgers deden mee'. */
export function countsPeople(cues: Cues, { names }: Found): boolean {
  // 'Welke punten van inwoners' are punten.
  const asked = cues.texts().findIndex((text) => text === 'welke' || text === 'wie') + 1;
  const areAsked = asked > 0 && (cues.lemmaAt(asked) === 'inwoners' || PEOPLE.has(cues.textAt(asked)));
  // 'Welke mensen willen we in de focusgroep' asks for a text of the plan.
  const ofPlan =
    /^(?:willen|zoeken|verwachten)$/.test(cues.textAt(asked + 1)) && cues.hasText('we', 'wij', 'ze');
  if (areAsked && !ofPlan && !cues.has('bericht', 'afwezig')) return true;
  const next = cues.indexOf('hoeveel') + 1;
  if (next === 0) return false;
  const word = cues.textAt(next);
  if (cues.lemmaAt(next) === 'inwoners' || PEOPLE.has(word)) return true;
  const doelgroep = only(names, 'doelgroep');
  return doelgroep !== undefined && word === comparable(doelgroep);
}

/** 'Per programma', 'van elk programma', 'de verdeling over de programma's'. */
export function readPer(cues: Cues): Verdeling | undefined {
  const divides = cues.take('verdeling');
  const over = divides ? '/over/van/naar' : '';
  if (cues.takeRow(`per/elk/ieder${over} programma/programmas`)) return 'programma';
  return cues.takeRow(`per/elke/iedere${over} stand/fase`) ? 'stand' : undefined;
}

/** How it is asked. */
export function readVorm(cues: Cues, ofOne: boolean, forWho: boolean): Vorm {
  const isPart =
    cues.takeRow('hoeveel procent') ||
    cues.takeText('percentage', 'procent') ||
    cues.takeRow('welk/groot deel/aandeel');
  if (isPart) return 'deel';
  if (cues.takeRow('hoe vaak') || cues.take('hoeveel')) return 'aantal';
  if (
    cues.take('wanneer') ||
    cues.takeRow('hoe laat') ||
    cues.takeRow('welke/welk dag/datum/moment/tijdstip')
  )
    return 'wanneer';
  if (cues.takeRow('welke agenda')) return 'wanneer';
  const stand =
    cues.takeRow('hoe gaan/is/staan/t/zit/zat het/we/t/met') ||
    cues.takeRow('hoe ver') ||
    cues.takeRow('vorige stand') ||
    cues.take('stand', 'hoever') ||
    (!cues.has('zeggen', ...MARKS) && cues.takeRow('vertel/vertellen over')) ||
    (ofOne && cues.take('nieuw'));
  if (stand) return 'stand';
  if (cues.takeRow('welke/welk collega')) return 'wie';
  return cues.take('wie') || (ofOne && forWho) ? 'wie' : 'lijst';
}
