/** Saves that nobody waits for, and the questions that do. */
export interface Saves {
  /** It is under way: who asks for something of this kind waits until it ended. */
  begin(kind: string, save: Promise<void>): void;
  /** Resolves when no save of this kind, or of any, is under way. @throws what one of them threw, once */
  ended(kind?: string): Promise<void>;
}

export function createSaves(): Saves {
  const underWay = new Map<string, Set<Promise<void>>>();
  const trouble: unknown[] = [];

  return {
    begin(kind, save) {
      const ofKind = underWay.get(kind) ?? new Set();
      underWay.set(kind, ofKind);
      const settled = save
        .catch((error: unknown) => {
          trouble.push(error);
        })
        .finally(() => {
          ofKind.delete(settled);
          if (ofKind.size === 0 && underWay.get(kind) === ofKind) underWay.delete(kind);
        });
      ofKind.add(settled);
    },
    async ended(kind) {
      await Promise.all(
        kind === undefined
          ? [...underWay.values()].flatMap((saves) => [...saves])
          : [...(underWay.get(kind) ?? [])],
      );
      if (trouble.length > 0) throw trouble.shift();
    },
  };
}
