import { readConfig } from '../../src/config.ts';
import type { TableImports } from '../../src/importeren/table-imports.ts';
import type { Store } from '../../src/logboek/ports.ts';
import { openScratchStore } from '../../src/logboek/scratch-store.ts';
import { createSetAside } from '../../src/logboek/set-aside.ts';
import type { Actor } from '../../src/shared/actor.ts';
import { randomIds } from '../../src/shared/ids.ts';
import { type Core, createCore } from '../../src/wiring/core.ts';
import { createImports } from '../../src/wiring/imports.ts';
import { CARLA, type Person } from './people.ts';
import { createTestClock, type TestClock } from './test-clock.ts';

/** The subjects on a store of their own, without Teams and without delivery. */
export type Subjects = {
  readonly core: Core;
  readonly clock: TestClock;
  readonly store: Store;
  /** What delivery was asked to look at since the last time this was asked: '<kind>:<id>', in order. */
  asked(): readonly string[];
  /** Somebody who opened the chat with the bot. */
  opened(person: Person): Promise<void>;
  close(): Promise<void>;
};

export const BEREIK = { conversationId: 'c', serviceUrl: 'https://s', tenantId: 't', botId: 'b' };

/** @param store one that is there already, as for a process that starts on it */
export function openSubjects(start?: string, store: Store = openScratchStore()): Subjects {
  const clock = createTestClock(start);
  let asked: string[] = [];
  const core = createCore({
    config: readConfig({ COORDINATORS: CARLA.id }),
    store,
    setAside: createSetAside(),
    clock,
    ids: randomIds,
    bezorging: {
      nudge: (kind, id) => asked.push(`${kind}:${id}`),
      wake: async (target) => {
        asked.push(`wake ${target}`);
      },
      wakeAll: async () => {
        asked.push('wake all');
      },
    },
  });
  return {
    core,
    clock,
    store,
    asked() {
      const all = asked;
      asked = [];
      return all;
    },
    async opened(person) {
      await core.mensen.remember({ ...person, bereik: { ...BEREIK, conversationId: `chat-${person.id}` } });
    },
    close: () => store.close(),
  };
}

/** Tables, on the same store. */
export function importsOf({ core, store }: Subjects): TableImports {
  return createImports(core, { store, config: readConfig({ COORDINATORS: CARLA.id }) });
}

export const DO = { id: 'do', naam: 'Directieoverleg' };

/** An opdracht of this person for the DO of that day; without one it is on no meeting. @returns its id */
export async function addDossier(
  { core }: Subjects,
  actor: Actor,
  titel: string,
  { person, datum }: { readonly person?: Person; readonly datum?: string } = {},
): Promise<string> {
  const { current } = await core.opdrachten.add(
    actor,
    {
      titel,
      gemeenten: [],
      notities: [],
      projectleiders: person ? [{ naam: person.naam, persoonId: person.id }] : [],
      ...(datum === undefined ? {} : { overleg: DO, datum }),
    },
    { bron: 'kaart' },
  );
  return current.id;
}
