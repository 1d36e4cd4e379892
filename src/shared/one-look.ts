import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * `stored`: how often something was stored in it, so that what was worked out before that may not hold any more. `read`: what was read
 * belongs to it, until the look has ended: what goes on after it (a connection that stays open, work that waits for its turn) would keep
 * all of it in memory.
 */
type Look = { stored: number; read: object | undefined; readonly began: number };

const looks = new AsyncLocalStorage<Look>();

/**
 * Runs one turn or one round, in which nothing that is remembered is read twice: it sees one moment instead of several, and a
 * store that charges by the request is asked once. What it stores itself it sees at once.
 */
export function withinOneLook<Result>(work: () => Promise<Result>): Promise<Result> {
  const look = newLook();
  return looks.run(look, work).finally(() => {
    look.read = undefined;
  });
}

function newLook(): Look {
  return { stored: 0, read: {}, began: performance.now() };
}

/** When the look that goes on began, as performance.now() says it; undefined: there is none. What was read in it may be as old as that. */
export function lookBegan(): number | undefined {
  return looks.getStore()?.began;
}

/** Runs one of several works that belong together in one look. */
export type Within = <Result>(work: () => Promise<Result>) => Promise<Result>;

/**
 * One look for what begins within so many milliseconds from now, such as the rounds of one sweep: they read the same meetings, people and lists.
 * What begins later looks anew.
 */
export function createSharedLook(milliseconds: number): Within {
  const look = newLook();
  const until = performance.now() + milliseconds;
  let underWay = 0;
  const end = (): void => {
    if (underWay === 0 && performance.now() >= until) look.read = undefined;
  };
  setTimeout(end, milliseconds + 1).unref();
  return (work) => {
    if (performance.now() >= until) return withinOneLook(work);
    underWay += 1;
    return looks.run(look, work).finally(() => {
      underWay -= 1;
      end();
    });
  };
}

/** What was read in the look that goes on; outside of one nothing is remembered. */
interface Readings<Value> {
  read(key: string, load: () => Promise<Value>): Promise<Value>;
  /** What was read under this key already; undefined: not in this look. */
  known(key: string): Promise<Value> | undefined;
  /** Known without reading, such as what was just stored. */
  keep(key: string, value: Value): void;
  forget(key: string): void;
  forgetAll(): void;
}

export function createReadings<Value>(): Readings<Value> {
  // What belongs to a look goes with it.
  const byLook = new WeakMap<object, Map<string, Promise<Value>>>();
  const readings = (): Map<string, Promise<Value>> | undefined => {
    const read = looks.getStore()?.read;
    if (!read) return undefined;
    const known = byLook.get(read) ?? new Map<string, Promise<Value>>();
    byLook.set(read, known);
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
    known: (key) => readings()?.get(key),
    keep(key, value) {
      noteStored();
      readings()?.set(key, Promise.resolve(value));
    },
    forget(key) {
      noteStored();
      readings()?.delete(key);
    },
    forgetAll() {
      noteStored();
      readings()?.clear();
    },
  };
}

/**
 * What is worked out of much that is read, and costs more than reading: once a look, and again as soon as anything was stored
 * in that look.
 */
export function createDerived<Value>(): Pick<Readings<Value>, 'read' | 'known'> {
  const readings = createReadings<Value>();
  const place = (key: string): string => `${looks.getStore()?.stored ?? ''} ${key}`;
  return {
    read: (key, derive) => readings.read(place(key), derive),
    known: (key) => readings.known(place(key)),
  };
}

function noteStored(): void {
  const look = looks.getStore();
  if (look) look.stored += 1;
}
