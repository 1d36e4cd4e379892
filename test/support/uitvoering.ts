import type { Dossier } from '../../src/opdrachten/ground/dossier.ts';
import type { Inbreng } from '../../src/opdrachten/ground/inbreng.ts';
import type { OpdrachtEvent } from '../../src/opdrachten/opdracht-events.ts';
import { AGREED, aDossier, COMPLETE, filledIn, SUBMITTED } from './dossiers.ts';

/** A dossier whose plan was agreed, with one focusgroep on 21 January 2027 for twelve people, after these events. */
export function underWay(...events: readonly OpdrachtEvent[]): Dossier {
  return aDossier(filledIn(COMPLETE), SUBMITTED, AGREED, ...events);
}

export const HELD: OpdrachtEvent = {
  soort: 'activiteit gehouden',
  activiteitId: 'a1',
  datum: '2027-01-21',
  aantal: 12,
  opbrengst: 'Mensen willen een vaste hulp.',
};

/** These texts as inbreng of residents, with the ids i1, i2, … */
export function brought(...teksten: readonly string[]): OpdrachtEvent {
  return {
    soort: 'inbreng toegevoegd',
    punten: teksten.map((tekst, index) => ({ id: `i${index + 1}`, bron: 'inwoners', tekst })),
  };
}

export function judged(
  oordeel: NonNullable<Inbreng['oordeel']>['oordeel'],
  ids: readonly string[],
  reden?: string,
): OpdrachtEvent {
  return {
    soort: 'inbreng beoordeeld',
    inbrengIds: [...ids],
    oordeel,
    ...(reden === undefined ? {} : { reden }),
  };
}
