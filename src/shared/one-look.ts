import { AsyncLocalStorage } from 'node:async_hooks';

const looks = new AsyncLocalStorage<object>();

/**
 * Runs one turn or one round, in which nothing that is remembered is read twice: it sees one moment instead of several, and a
 * store that charges by the request is asked once. What it stores itself it sees at once.
 */
export function withinOneLook<Result>(work: () => Promise<Result>): Promise<Result> {
  return looks.run({}, work);
}

/** What was read in the look that goes on; outside of one nothing is remembered. */
export interface Readings<Value> {
  read(key: string, load: () => Promise<Value>): Promise<Value>;
  /** Known without reading, such as what was just stored. */
  keep(key: string, value: Value): void;
  forget(key: string): void;
  forgetAll(): void;
}

export function createReadings<Value>(): Readings<Value> {
  // What belongs to a look goes with it.
  const byLook = new WeakMap<object, Map<string, Promise<Value>>>();
  const readings = (): Map<string, Promise<Value>> | undefined => {
    const look = looks.getStore();
    if (!look) return undefined;
    const known = byLook.get(look) ?? new Map<string, Promise<Value>>();
    byLook.set(look, known);
    return known;
  };

  return {
    read(key, load) {
      const known = readings();
      const earlier = known?.get(key);
      if (!known || earlier) return earlier ?? load();
      const reading = load();
      known.set(key, reading);
      reading.catch(() => {
        // A failure is not remembered; one that was replaced meanwhile stays as it is.
        if (known.get(key) === reading) known.delete(key);
      });
      return reading;
    },
    keep(key, value) {
      readings()?.set(key, Promise.resolve(value));
    },
    forget(key) {
      readings()?.delete(key);
    },
    forgetAll() {
      readings()?.clear();
    },
  };
}
