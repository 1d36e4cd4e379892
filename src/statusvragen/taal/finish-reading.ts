import { asks, except, only } from '../ground/conditions.ts';
import { type Filters, inOrder, is, type SetCondition } from '../ground/query.ts';
import type { Reading } from './reading.ts';

/** What a colleague would add without being asked; undefined for what nobody recorded. */
export function finish(asked: Reading): Reading | undefined {
  const reading = { ...asked, filters: inOrder(asOne(asked)) };
  const { over, vorm, filters, wie } = reading;
  const opdracht = only(filters, 'opdracht');
  // Who comes to a meeting is not recorded.
  if (over === 'vergaderingen' && vorm === 'wie') return undefined;
  // 'Waar zit schuldhulp op vast': of one it is asked what it waits for, whether anybody calls it stil or not.
  if (over === 'verplichtingen' && opdracht !== undefined && only(filters, 'soort') === 'stil dossier')
    return { ...reading, vorm: 'wie', filters: except(filters, 'soort') };
  // Of the one opdracht that is named nobody asks how many it is: what is counted was not read.
  if (over === 'opdrachten' && vorm === 'aantal' && opdracht !== undefined && reading.gegeven === undefined)
    return { ...reading, headLost: reading.headLost ?? 'hoeveel' };
  if (vorm === 'stand' && (over !== 'opdrachten' || opdracht === undefined))
    return { ...reading, vorm: 'lijst' };
  // Only a title, or whether one of them has a plan already: how does it stand?
  if (
    over === 'opdrachten' &&
    (vorm === 'lijst' || vorm === 'stand') &&
    opdracht !== undefined &&
    reading.gegeven === undefined &&
    filters.every(({ filter }) => OF_ITS_COURSE.has(filter))
  )
    return { ...reading, vorm: 'stand', filters: [is('opdracht', opdracht)] };
  const meant = asks(filters, 'vergadering');
  if (over === 'vergaderingen' && vorm === 'lijst' && meant) return { ...reading, vorm: 'wanneer' };
  if (over === 'vergaderingen' && vorm === 'wanneer' && !meant && !asks(filters, 'periode'))
    return { ...reading, filters: inOrder([...filters, is('vergadering', 'volgende')]) };
  const asksWhom = vorm === 'wie' && wie === undefined && !asks(filters, 'projectleider', 'trekker');
  if (over === 'opdrachten' && asksWhom) return { ...reading, wie: 'projectleider' };
  return reading;
}

const OF_ITS_COURSE: ReadonlySet<string> = new Set(['opdracht', 'heeft', 'stand', 'bereikt']);

/** An opdracht can have two methods, an activiteit is of one: 'focusgroepen en interviews' are of either. */
function asOne({ over, filters }: Reading): Filters {
  if (over === 'opdrachten') return filters;
  const [first, ...others] = filters.filter(isMethode);
  if (!first || others.length === 0) return filters;
  const of = [...new Set([first, ...others].flatMap((one) => one.of))];
  return [...filters.filter((one) => !isMethode(one)), { ...first, of }];
}

function isMethode(one: Filters[number]): one is SetCondition {
  return one.filter === 'methode' && !one.not;
}
