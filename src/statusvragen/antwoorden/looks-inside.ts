import { getallenOf } from '../../opdrachten/getallen.ts';
import type { Dossier } from '../../opdrachten/ground/dossier.ts';
import { tekstenOf } from '../../opdrachten/ground/plan-texts.ts';
import { gegevenOf } from '../../opdrachten/ground/terugkoppeling.ts';
import { asks, fits, fitsBy, fitsMoment, fitsNumbers, numbersOf, periodesOf } from '../ground/conditions.ts';
import type { Filters } from '../ground/query.ts';
import { hasWoord } from '../ground/words.ts';

/** What no key says of an opdracht, so that each that meets the other conditions is looked at. */

/** Is a number compared with another one of the same opdracht, a text looked in, or is it asked how something was told on some day? */
export function looksInside(filters: Filters): boolean {
  return (
    numbersOf(filters).some(({ getal }) => typeof getal !== 'number') ||
    asks(filters, 'plantekst', 'onbekend', 'meetlat') ||
    asksHowOnDay(filters)
  );
}

function asksHowOnDay(filters: Filters): boolean {
  return asks(filters, 'kanaal') && periodesOf(filters).some(({ dag }) => dag === 'verteld');
}

/** Does it meet what no key says? */
export function fitsInside(dossier: Dossier, filters: Filters): boolean {
  const inPlan = (woord: string): boolean =>
    tekstenOf(dossier.plan).some(({ tekst }) => hasWoord(tekst, woord));
  return (
    fitsNumbers(filters, getallenOf(dossier)) &&
    fitsBy(filters, 'plantekst', inPlan) &&
    fits(
      filters,
      'meetlat',
      (dossier.meetlat?.afgerond ? dossier.meetlat.metingen : []).map(({ score }) => score),
    ) &&
    fits(filters, 'onbekend', heardByUnknown(dossier) ? ['bereikt aantal'] : []) &&
    (!asksHowOnDay(filters) || wasToldSo(dossier, filters))
  );
}

/** In one of these ways on one of these days: a letter in November is not a letter in October and a meeting in November. */
function wasToldSo(dossier: Dossier, filters: Filters): boolean {
  return gegevenOf(dossier).some(({ kanalen }) =>
    kanalen.some(
      ({ kanaal, datum }) => fits(filters, 'kanaal', [kanaal]) && fitsMoment(filters, 'verteld', datum),
    ),
  );
}

/** It was told, and of no way in which it was is known how many people heard it. */
function heardByUnknown(dossier: Dossier): boolean {
  const ways = gegevenOf(dossier).flatMap(({ kanalen }) => kanalen);
  return ways.length > 0 && ways.every(({ bereikt }) => bereikt === undefined);
}
