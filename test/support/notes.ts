import type { Notes } from '../../src/logboek/ports.ts';

/** Notes in memory, as instances in one process share them. */
export function createTestNotes(): Notes {
  const notes = new Map<string, { note: Readonly<Record<string, unknown>>; etag: string }>();
  let writes = 0;
  // Others go between asking and answering, as over a network.
  const onTheWay = () => new Promise((resolve) => setImmediate(resolve));
  return {
    async get(id) {
      await onTheWay();
      return notes.get(id);
    },
    async put(id, note, etag) {
      await onTheWay();
      if (notes.get(id)?.etag !== etag) return undefined;
      writes += 1;
      const next = { note, etag: `${writes}` };
      notes.set(id, next);
      await onTheWay();
      return next.etag;
    },
  };
}

/** The same for one instance, whose way to them can be cut: what it asks then is answered when the way is open again. */
export function createWayTo(notes: Notes) {
  let cut: Promise<void> = Promise.resolve();
  let open: () => void = () => undefined;
  const way: Notes = {
    async get(id) {
      await cut;
      return notes.get(id);
    },
    async put(id, note, etag) {
      await cut;
      return notes.put(id, note, etag);
    },
  };
  return {
    notes: way,
    cut() {
      cut = new Promise((resolve) => {
        open = resolve;
      });
    },
    open: () => open(),
  };
}
