import * as z from 'zod/v4';
import { meaningId } from '../shared/ids.ts';
import { describeError, type Logger } from '../shared/logger.ts';
import type { Incoming } from './activity.ts';

/**
 * Which opdracht the cards in somebody's own chat are about, so that a message that quotes one of them is read as a question
 * about that opdracht. Teams sends of a quoted card nothing but the id of its message.
 */
export interface ShownCards {
  /** A card stands in this conversation now. Never fails: losing it costs a sentence. */
  note(conversationId: string, activityId: string | undefined, card: unknown): Promise<void>;
  /** The opdracht of the card that this message answers; undefined: it answers none, or one of no single opdracht. */
  aboutOf(incoming: Pick<Incoming, 'quoted' | 'address'>): Promise<string | undefined>;
}

/** What is kept beside the log, and may be lost. */
export type Shelf = {
  get(kind: string, id: string): Promise<{ readonly body: unknown } | undefined>;
  save(model: {
    readonly kind: string;
    readonly id: string;
    readonly version: number;
    readonly body: unknown;
    readonly keys: Readonly<Record<string, never>>;
  }): Promise<void>;
};

const KIND = 'getoond';
/** Of so many cards in a chat it is kept, the newest last. */
const KEPT = 60;
const shownSchema = z.array(z.object({ bericht: z.string(), opdracht: z.string() }));

/** @param now milliseconds since any moment: of two instances the newest stays */
export function createShownCards(shelf: Shelf, now: () => number, logger: Logger): ShownCards {
  const idOf = (conversationId: string): string => meaningId(KIND, conversationId);
  const read = async (conversationId: string) => {
    const model = await shelf.get(KIND, idOf(conversationId));
    return shownSchema.safeParse(model?.body).data ?? [];
  };
  return {
    async note(conversationId, activityId, card) {
      // A channel is not asked about one opdracht: what somebody may see stands in their own chat.
      if (activityId === undefined || conversationId.startsWith('19:')) return;
      const opdracht = opdrachtOf(card);
      if (opdracht === undefined) return;
      try {
        const others = (await read(conversationId)).filter(({ bericht }) => bericht !== activityId);
        const body = [...others, { bericht: activityId, opdracht }].slice(-KEPT);
        await shelf.save({ kind: KIND, id: idOf(conversationId), version: now(), body, keys: {} });
      } catch (error) {
        logger.warn('shown card not kept', describeError(error));
      }
    },
    async aboutOf({ quoted, address }) {
      if (quoted.length === 0) return undefined;
      const shown = await read(address.conversationId);
      return shown.findLast(({ bericht }) => quoted.includes(bericht))?.opdracht;
    },
  };
}

/** The one opdracht that the buttons of a card name. */
function opdrachtOf(card: unknown): string | undefined {
  const found = new Set<string>();
  collect(card, found);
  const [only, ...others] = found;
  return others.length === 0 ? only : undefined;
}

function collect(node: unknown, found: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  if ('opdracht' in node && typeof node.opdracht === 'string' && node.opdracht !== '')
    found.add(node.opdracht);
  for (const value of Object.values(node)) collect(value, found);
}
