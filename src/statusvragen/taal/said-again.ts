import { type Filters, is, isNot, type Query } from '../ground/query.ts';
import type { Cues } from './cues.ts';

/** What a question says of the one before it in words that mean nothing by themselves. */

/** 'Hoeveel daarvan zijn al vastgesteld', of topics of a jaaragenda. */
export function standOfOnderwerp(cues: Cues, { over }: Query): Filters {
  if (over !== 'jaaragenda') return [];
  const stand = (['vastgesteld', 'voorlopig', 'vervallen'] as const).find((one) => cues.takeText(one));
  if (stand === undefined) return [];
  cues.take('nog');
  return [cues.take('niet', 'geen') ? isNot('onderwerpstand', stand) : is('onderwerpstand', stand)];
}

/** 'Welke focusgroep had de meeste deelnemers' 'en de minste': the other end of the same order. */
export function otherEnd(text: string, previous: Query): Query | undefined {
  const { orde } = previous;
  const end = OTHER_END.exec(text)?.[1];
  if (orde === undefined || end === undefined) return undefined;
  const { af: _, ...from } = orde;
  const isLow = LOW.test(end);
  // 'En de meeste' of what has the most already asks nothing else.
  return isLow === (orde.af === true)
    ? { ...previous, orde: isLow ? from : { ...from, af: true } }
    : undefined;
}
const OTHER_END =
  /^en (?:(?:wie|welke?|waar|bij wie|bij welke?) )?(?:heeft |hebben |had |is |was )?(?:er )?(?:de |het )?(meeste?|minste?|grootste?|kleinste?|hoogste?|laagste?|eerste?|laatste?|oudste?|nieuwste?)(?: (?:dan|eigenlijk))?$/;
const LOW = /^(?:min|klein|laag|eerst|oud)/;
