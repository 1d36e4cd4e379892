import { channel } from './acts-kanalen.ts';
import {
  addAnother,
  cancel,
  cancelActiviteit,
  correct,
  jaaragenda,
  move,
  moveActiviteit,
  planAgain,
  promise,
  replan,
  signaal,
  takeOff,
  toAb,
  toPfho,
} from './acts-opdrachten.ts';
import { allGoAway, alreadyDone, blockOrOpen, goAway, handOver, judge, snooze } from './acts-people.ts';
import type { Act } from './hands.ts';

/** What happens in the course of a year beside what people owe. */

/** How often each happens beside what people owe, and what then stands in the log or was met: over a year that must have been. */
export const CHANCES: readonly { readonly act: Act; readonly weight: number; readonly gebeurt: string }[] = [
  { act: addAnother, weight: 5, gebeurt: 'opdracht toegevoegd' },
  { act: toPfho, weight: 14, gebeurt: 'agendapunt toegevoegd' },
  { act: toAb, weight: 4, gebeurt: 'agendapunt toegevoegd' },
  { act: replan, weight: 5, gebeurt: 'vergadering gepland' },
  { act: move, weight: 4, gebeurt: 'vergadering verplaatst' },
  { act: cancel, weight: 2, gebeurt: 'vergadering geannuleerd' },
  { act: takeOff, weight: 3, gebeurt: 'van de agenda' },
  { act: planAgain, weight: 3, gebeurt: 'vergadering gaat toch door' },
  { act: correct, weight: 2, gebeurt: 'besluit gecorrigeerd' },
  { act: promise, weight: 4, gebeurt: 'toezegging gedaan' },
  { act: goAway, weight: 13, gebeurt: 'afwezig gemeld' },
  { act: allGoAway, weight: 1, gebeurt: 'geen coördinator' },
  { act: handOver, weight: 7, gebeurt: 'opdracht overgedragen' },
  { act: moveActiviteit, weight: 6, gebeurt: 'activiteit verplaatst' },
  { act: cancelActiviteit, weight: 3, gebeurt: 'activiteit geannuleerd' },
  { act: snooze, weight: 9, gebeurt: 'herinnering uitgesteld' },
  { act: alreadyDone, weight: 7, gebeurt: 'al gedaan gemeld' },
  { act: judge, weight: 3, gebeurt: 'al gedaan beoordeeld' },
  { act: blockOrOpen, weight: 3, gebeurt: 'chat gesloten' },
  { act: signaal, weight: 4, gebeurt: 'signaal ontvangen' },
  { act: jaaragenda, weight: 7, gebeurt: 'onderwerpen toegevoegd' },
  { act: channel, weight: 5, gebeurt: 'kanaal verwijderd' },
];
