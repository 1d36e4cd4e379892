import type { Logger } from '../shared/logger.ts';
import type { UnknownReason } from './ports.ts';

/** An entry of which something was left out: which one, and why. Never what it says. */
export type Place = { readonly stream: string; readonly number: number; readonly waarom: UnknownReason };

/** What reading the log had to leave out, each entry once. The entries themselves stay in the log as they are. */
export interface SetAside {
  add(place: Place): void;
  all(): readonly Place[];
}

/** @param onFirst told of each entry when it is met for the first time */
export function createSetAside(onFirst: (place: Place) => void = () => undefined): SetAside {
  const places = new Map<string, Place>();
  return {
    add(place) {
      const key = `${place.number} ${place.stream}`;
      if (places.has(key)) return;
      places.set(key, place);
      onFirst(place);
    },
    all: () => [...places.values()],
  };
}

/** Tells who runs the bot of each entry once. What a later version wrote is there to stay; what is damaged somebody must look at. */
export function watchSetAside(logger: Logger): SetAside {
  return createSetAside(({ stream, number, waarom }) => {
    if (waarom === 'nieuw') logger.warn('entry of a later version left out', { stream, number });
    else logger.error('damaged entry left out', { stream, number });
  });
}
