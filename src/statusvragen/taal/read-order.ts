import type { NumberFilter } from '../ground/filters.ts';
import { numberIn } from '../ground/numbers.ts';
import { MOST_FIRST } from '../ground/query.ts';
import type { Cues } from './cues.ts';

/** In which order, and how many of them: 'de laatste drie', 'oudste eerst'. Without a column: by the day of what is asked for. */
export type Order = {
  readonly orde?: { readonly op?: NumberFilter | 'datum'; readonly af?: true };
  readonly hoogstens?: number;
};

/** 'De drie opdrachten die het langst wachten': the number stands before the noun, and the order elsewhere. */
export function readHowManyFirst(cues: Cues): number | undefined {
  const at = cues.texts().findIndex((text, place) => {
    const many = numberIn(text);
    const isMany = many !== undefined && many > 1 && many <= MOST_FIRST;
    // 'De 3 gehouden activiteiten'.
    const noun = SEVERAL.test(cues.textAt(place + 1)) ? place + 1 : place + 2;
    const isSaid = noun === place + 1 || ADJECTIVE.test(cues.textAt(place + 1));
    return isMany && cues.isFree(place) && isSaid && SEVERAL.test(cues.textAt(noun));
  });
  const many = numberIn(cues.textAt(at));
  if (at >= 0) cues.takeAt(at);
  return many;
}
/** Stands between a number and what is counted. */
export const ADJECTIVE = /(?:e|en|d)$/;
const SEVERAL =
  /^(?:opdrachten|plannen|projecten|activiteiten|signalen|toezeggingen|vergaderingen|focusgroepen|besluiten|dingen)$/;

/** 'Sorteer op datum'. By which day of an opdracht nobody says. */
function readSorted(cues: Cues): Order | undefined {
  const byDay = cues.has('sorteren') && !cues.has('opdracht', 'plan') && cues.takeRow('op/naar datum');
  return byDay ? { orde: {} } : undefined;
}

/** 'Op titel', 'op alfabet': as opdrachten stand already. */
export function takeByTitle(cues: Cues): void {
  if (!cues.has('opdracht', 'plan')) return;
  if (
    cues.takeRow('op alfabet/titel/naam') ||
    cues.takeRow('op alfabetische volgorde') ||
    cues.takeText('alfabetisch')
  )
    cues.take('sorteren');
}

const OLDEST = new Set(['oudst', 'oudste', 'eerste', 'vroegste']);
const NEWEST = new Set(['nieuwst', 'nieuwste', 'laatste', 'laatst', 'recentste', 'jongste', 'recent']);

/** 'De laatste drie', 'de vijf laatst gehouden', 'oudste eerst', 'het langst'. */
export function readPlace(cues: Cues): Order {
  const sorted = readSorted(cues);
  if (sorted) return sorted;
  for (let at = 0; at < cues.count; at += 1) {
    if (!cues.isFree(at)) continue;
    const text = cues.textAt(at);
    // 'Welke activiteit komt er het eerst'.
    const isNext = text === 'eerst' && cues.textAt(at - 1) === 'het' && /^welke?$/.test(cues.textAt(0));
    const isOld = OLDEST.has(text) || (isNext && ONE.test(cues.textAt(1)));
    // It is still to come, which is read with the days.
    if (/^(?:eerst)?volgende$/.test(text) && HELD.test(cues.textAt(at + 1)))
      return { orde: BY_DAY, hoogstens: 1 };
    // 'Is de eerstvolgende', 'komt er als eerstvolgende'.
    const isAlone = /^(?:de|als)$/.test(cues.textAt(at - 1)) && cues.has(...HAS_DAY);
    if (text === 'eerstvolgende' && isAlone && !HELD.test(cues.textAt(at + 1)) && cues.textAt(at + 1) === '')
      return { orde: BY_DAY, hoogstens: 1 };
    // How long anything else takes is not known.
    // 'Wat moet er als eerste gebeuren', 'wat het eerst klaar moet zijn, bovenaan'.
    if (isDoneFirst(cues, at)) {
      cues.takeAt(at);
      return cues.takeText('bovenaan', 'voorop') ? { orde: BY_DAY } : { orde: BY_DAY, hoogstens: 1 };
    }
    // 'Welk signaal is als laatste binnengekomen'.
    if (text === 'laatste' && cues.textAt(at - 1) === 'als' && cues.has(...HAS_DAY)) {
      cues.takeAt(at - 1);
      cues.takeAt(at);
      return { orde: { af: true }, hoogstens: 1 };
    }
    // 'Welke open toezegging loopt het langst door': the one of which the last day is furthest.
    const runs = /^(?:loopt|lopen)$/.test(cues.textAt(at - 2)) && cues.textAt(at + 1) === 'door';
    if (text === 'langst' && cues.textAt(at - 1) === 'het' && runs && cues.has('toezegging')) {
      for (const place of [at - 2, at - 1, at, at + 1]) cues.takeAt(place);
      return { orde: { af: true }, hoogstens: 1 };
    }
    // 'Welk plan kreeg als laatste akkoord'.
    const isNth =
      (/^(?:laatste|eerste)$/.test(text) && cues.textAt(at - 1) === 'als') ||
      (text === 'eerst' && cues.textAt(at - 1) === 'het');
    const cameIn = cues.has('binnen') && cues.has('plan');
    if (isNth && (cues.has(...DONE_ON_A_DAY) || cameIn)) {
      cues.takeAt(at);
      return { orde: text === 'laatste' ? { af: true } : {}, hoogstens: 1 };
    }
    // 'Wat is eerder, het AB of het PFHO'.
    if (SOONER.test(text) && /^(?:wat|welke?)$/.test(cues.textAt(0)) && cues.hasText('of')) {
      cues.takeAt(at);
      cues.takeText('of');
      return { orde: { op: 'datum', ...(text === 'later' ? { af: true as const } : {}) }, hoogstens: 1 };
    }
    const isOpen = cues.has('open', 'telaat') || cues.hasRow('over tijd/termijn/datum');
    const waited = PAST_WAIT.test(cues.texts().join(' '));
    const waits =
      standsLongest(cues) ||
      cues.has('wachten', 'liggen') ||
      // 'Op welk plan moet ik het langst akkoord geven'.
      (cues.has('moeten') && cues.has('afstemmen')) ||
      (isOpen && cues.has('toezegging', 'signaal'));
    if ((text === 'langst' || text === 'langste') && waits && !waited) {
      cues.takeAt(at);
      // 'Die het langst wacht bovenaan': all of them, in that order.
      return cues.takeText('bovenaan', 'voorop', 'eerst') ? { orde: {} } : { orde: {}, hoogstens: 1 };
    }
    if (!isOld && !NEWEST.has(text)) continue;
    const orde = isOld ? {} : { af: true as const };
    const first = ['eerst', 'eerste', 'bovenaan', 'voorop'];
    const behind = first.includes(cues.textAt(at + 1))
      ? at + 1
      : first.includes(cues.textAt(at + 2))
        ? at + 2
        : -1;
    // Since when an opdracht is so is not kept: in that order nobody can put them.
    if (behind === at + 2 && WITHOUT_DAY.test(cues.textAt(at + 1))) continue;
    if (behind > 0) {
      for (let place = at; place <= behind; place += 1) cues.takeAt(place);
      return { orde };
    }
    const [after, before] = [numberIn(cues.textAt(at + 1)), numberIn(cues.textAt(at - 1))];
    const many = after ?? before;
    // A larger number is a year, or more than anybody reads.
    if (many !== undefined && many > 1 && many <= MOST_FIRST) {
      cues.takeAt(at);
      cues.takeAt(after === undefined ? at - 1 : at + 1);
      return { orde, hoogstens: many };
    }
    // 'Het laatst ingediend', 'het oudste signaal', 'de laatste vergadering van dit jaar': one of them.
    const isOne =
      text === 'laatst' ||
      isNext ||
      ONE.test(cues.textAt(at + 1)) ||
      ONE.test(cues.textAt(at + 2)) ||
      // 'Welke open toezegging heeft de vroegste datum'.
      (/^(?:datum|dag|termijn)$/.test(cues.textAt(at + 1)) && ONE.test(cues.textAt(1))) ||
      (/^(?:datum|dag|termijn)$/.test(cues.textAt(at + 1)) && ONE.test(cues.textAt(2))) ||
      asksOne(cues, at);
    // 'De eerste activiteit die eraan komt'.
    if (text === 'eerste' && ONE.test(cues.textAt(at + 1)) && cues.hasText('eraan', 'aankomende')) {
      cues.takeAt(at);
      return { orde: BY_DAY, hoogstens: 1 };
    }
    // 'Wat was de eerste activiteit van dit jaar'.
    if (
      text === 'eerste' &&
      HELD.test(cues.textAt(at + 1)) &&
      cues.hasText('was', 'waren', 'gehouden', 'hielden')
    ) {
      cues.takeAt(at);
      return { orde: BY_DAY, hoogstens: 1 };
    }
    const cameFirst = text === 'eerste' && CAME_IN.test(cues.textAt(at + 1));
    if ((text === 'eerste' && !cameFirst) || (text === 'laatste' && !ONE.test(cues.textAt(at + 1)))) continue;
    cues.takeAt(at);
    return { orde, ...(isOne ? { hoogstens: 1 } : {}) };
  }
  return {};
}

/** Of the day of what is asked for itself: an opdracht has none. */
const BY_DAY = { op: 'datum' } as const;
/** What has a day by which it must be done, or on which it is held. */
const HAS_DAY = ['taak', 'moeten', 'toezegging', 'nakomen', 'activiteit', 'signaal', 'vergadering'] as const;

function isDoneFirst(cues: Cues, at: number): boolean {
  const before = cues.textAt(at - 1);
  const says = cues.textAt(at) === 'eerst' ? /^(?:het|als)$/ : /^als$/;
  return /^eerste?$/.test(cues.textAt(at)) && says.test(before) && cues.has(...HAS_DAY);
}

/** 'Welk signaal is het oudst', 'welke opdracht van Els is de oudste', 'van die plannen: wat is het nieuwste'. */
function asksOne(cues: Cues, at: number): boolean {
  const before = cues.textAt(at - 1);
  const ofOne = before === 'het' && /^welk/.test(cues.textAt(0)) && ONE.test(cues.textAt(1));
  const isSaid = /^(?:de|het)$/.test(before) && /^(?:is|was)$/.test(cues.textAt(at - 2));
  return ofOne || (isSaid && cues.hasText('welke', 'welk', 'wat'));
}

const DONE_ON_A_DAY = [
  'afstemmen',
  'indienen',
  'terugsturen',
  'ingetrokken',
  'uitgesteld',
  'besluit',
  'terugkoppeling',
] as const;
/** What comes in is over: the first of it is no next one. */
const CAME_IN = /^(?:signaal|besluit)$/;
/** What is over waits no more: how long it waited is another question. */
const PAST_WAIT = /\b(?:heeft|hebben|had|hadden) .*\b(?:wachten|gewacht|gelegen)\b|\b(?:wachtte|wachtten)\b/;
const SOONER = /^(?:eerder|vroeger|later)$/;
/** 'Staat er het langst': as long as it is there; since when it is in a state is not kept of every state. */
function standsLongest(cues: Cues): boolean {
  return (
    cues.has('opdracht', 'plan') &&
    cues.hasText('staat', 'staan') &&
    !cues.has('concept', 'uitvoering', 'uitgesteld', 'ingetrokken', 'verwerkt', 'afgerond', 'agenda', 'open')
  );
}

const WITHOUT_DAY = /^(?:afgeronde?|begonnen|gestarte?|voltooide?|klaar)$/;
const HELD =
  /^(?:activiteit|focusgroep|bijeenkomst|gesprek|groepsgesprek|spiegelgesprek|interviews?|werkbezoek|enquete|testsessie|brainstorm(?:sessie)?|werkgroep|klankbordgroep|sessie|deadline|taak|termijn|actie|actiepunt|verplichting|toezegging)$/;
const ONE =
  /^(?:signaal|opdracht|plan|project|activiteit|toezegging|terugkoppeling|vergadering|focusgroep|besluit)$/;
