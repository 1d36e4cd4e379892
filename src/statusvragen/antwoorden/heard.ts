import type { Selection } from '../../logboek/ports.ts';
import { everyDossier } from '../../opdrachten/every-dossier.ts';
import type { Dossier } from '../../opdrachten/ground/dossier.ts';
import { NIET_BEKEND } from '../../opdrachten/ground/jaartabel.ts';
import { gegevenOf } from '../../opdrachten/ground/terugkoppeling.ts';
import { listWords } from '../../shared/words.ts';
import { asks, fits } from '../ground/conditions.ts';
import type { Filters, Query } from '../ground/query.ts';
import type { Sources } from './answer-kind.ts';
import { addUp, type Total } from './totals.ts';

/** How many people heard what was done with what they said. */

/** Of each opdracht those that heard it in the ways that are asked for: what is known of a way is added up. */
export async function heardIn(
  streams: Sources['streams'],
  filters: Filters,
  where: Selection,
): Promise<Total> {
  const numbers: (number | undefined)[] = [];
  for await (const dossier of everyDossier(streams, where)) {
    const ways = gegevenOf(dossier)
      .flatMap(({ kanalen }) => kanalen)
      .filter(({ kanaal }) => fits(filters, 'kanaal', [kanaal]));
    const known = ways.flatMap(({ bereikt }) => bereikt ?? []);
    numbers.push(known.length === 0 ? undefined : addUp(known).som);
  }
  return addUp(numbers);
}

/**
 * Who heard it in two ways is counted once, and nobody recorded who that was: of one opdracht each way stands beside it with its number, of
 * more that only one way of each counts.
 */
export function heardWords({ telt, filters }: Query, found: readonly { readonly state: Dossier }[]): string {
  // Of one way its own number is said.
  if (telt !== 'bereikt aantal' || asks(filters, 'kanaal')) return '';
  const [one, ...others] = found;
  if (!one || others.length > 0) return '. Van elke opdracht telt de manier die de meeste mensen bereikte';
  const ways = gegevenOf(one.state).flatMap(({ kanalen }) => kanalen);
  const known = ways.flatMap(({ bereikt }) => bereikt ?? []);
  if (known.length < 2) return '';
  const each = ways.map(({ kanaal, bereikt }) => `${kanaal} ${bereikt ?? NIET_BEKEND}`);
  const most = known.reduce((total, many) => total + many, 0);
  return `. Per manier: ${listWords(each)}. Wie het twee keer hoorde, is niet bekend: samen zijn het er hooguit ${most}`;
}
