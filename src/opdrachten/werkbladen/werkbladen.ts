import { createChanges } from '../../logboek/changes.ts';
import type { Streams } from '../../logboek/ports.ts';
import type { Actor } from '../../shared/actor.ts';
import type { CardContext } from '../../shared/card-context.ts';
import type { Clock } from '../../shared/clock.ts';
import { comparable } from '../../shared/compare.ts';
import { methodenIn } from '../ground/methoden.ts';
import { ONZE, werkbladId } from './onze-ids.ts';
import type { Werkblad, WerkbladEvent, WerkbladState } from './werkblad.ts';
import { decideSchrijven, decideWeghalen } from './werkblad-rules.ts';

type WerkbladStreams = Streams<WerkbladState, WerkbladEvent>;

/** A sheet as somebody reads it. `door`: who wrote it; absent: it came with the bot. */
export type GelezenWerkblad = {
  readonly id: string;
  readonly werkblad: Werkblad;
  /** Of its stream; 0: it came with the bot. */
  readonly version: number;
  readonly door?: { readonly naam: string; readonly op: string };
};

/** The sheets: those that came with the bot, and what the region wrote instead or beside them. */
export interface Werkbladen {
  /** By name. */
  list(): Promise<readonly GelezenWerkblad[]>;
  find(id: string): Promise<GelezenWerkblad | undefined>;
  /** Those that a text means: by its name, or by a way of listening in it. */
  named(text: string): Promise<readonly GelezenWerkblad[]>;
  /** @throws FormProblem, DomainError 'not-allowed', 'conflict' */
  write(actor: Actor, card: CardContext, werkblad: Werkblad): Promise<void>;
  /** @throws DomainError */
  remove(actor: Actor, id: string, card: CardContext): Promise<void>;
}

const SUBJECT = { wat: 'het werkblad', onbekend: 'Dit werkblad ken ik niet.' } as const;

export function createWerkbladen(dependencies: {
  readonly streams: WerkbladStreams;
  readonly clock: Clock;
}): Werkbladen {
  const { streams } = dependencies;
  const { submission, told, changeExactly, assertFresh } = createChanges(
    { ...dependencies, onChanged: () => undefined },
    SUBJECT,
  );

  const list = async (): Promise<readonly GelezenWerkblad[]> => {
    const found = new Map<string, GelezenWerkblad>(
      [...ONZE].map(([id, werkblad]) => [id, { id, werkblad, version: 0 }]),
    );
    for (const { id, version, state } of await streams.list()) {
      const { werkblad, geschreven } = state;
      const ours = ONZE.get(id);
      if (werkblad)
        found.set(id, { id, werkblad, version, door: { naam: geschreven.door, op: geschreven.op } });
      else if (ours) found.set(id, { id, werkblad: ours, version });
    }
    return [...found.values()].toSorted((a, b) => a.werkblad.naam.localeCompare(b.werkblad.naam, 'nl'));
  };

  return {
    list,
    find: async (id) => (await list()).find((one) => one.id === id),
    async named(text) {
      const all = await list();
      const typed = comparable(text);
      const exact = all.filter(({ werkblad }) => typed.includes(comparable(werkblad.naam)));
      const ids = methodenIn(text).methoden.map(werkbladId);
      const meant = all.filter(({ id }) => ids.includes(id));
      const longest = exact.toSorted((a, b) => b.werkblad.naam.length - a.werkblad.naam.length)[0];
      return meant.length > 0 ? meant : longest ? [longest] : [];
    },
    async write(actor, card, werkblad) {
      const id = werkbladId(werkblad.naam);
      told(
        id,
        await streams.change(id, submission(actor, card.nonce, werkblad), (current) => {
          const events = decideSchrijven(actor, current?.state, werkblad);
          // Somebody else wrote it since this card was made; a new one with the name of a known one is that one.
          if (events.length > 0 && current) assertFresh(current, card);
          return events;
        }),
      );
    },
    async remove(actor, id, card) {
      await changeExactly(actor, id, card, (state) => decideWeghalen(actor, state), 'weghalen');
    },
  };
}
