import { channel } from './acts-kanalen.ts';
import {
  addAnother,
  cancel,
  correct,
  jaaragenda,
  move,
  moveActiviteit,
  promise,
  replan,
  signaal,
  toAb,
  toPfho,
} from './acts-opdrachten.ts';
import { allGoAway, alreadyDone, blockOrOpen, goAway, handOver, judge, snooze } from './acts-people.ts';
import type { Act } from './hands.ts';

/** What happens in the course of a year beside what people owe. */

/** How often each happens beside what people owe, from most to least. */
export const CHANCES: readonly { readonly act: Act; readonly weight: number }[] = [
  { act: addAnother, weight: 5 },
  { act: toPfho, weight: 14 },
  { act: toAb, weight: 4 },
  { act: replan, weight: 5 },
  { act: move, weight: 4 },
  { act: cancel, weight: 2 },
  { act: correct, weight: 2 },
  { act: promise, weight: 4 },
  { act: goAway, weight: 13 },
  { act: allGoAway, weight: 1 },
  { act: handOver, weight: 5 },
  { act: moveActiviteit, weight: 6 },
  { act: snooze, weight: 9 },
  { act: alreadyDone, weight: 7 },
  { act: judge, weight: 3 },
  { act: blockOrOpen, weight: 3 },
  { act: signaal, weight: 4 },
  { act: jaaragenda, weight: 7 },
  { act: channel, weight: 5 },
];
