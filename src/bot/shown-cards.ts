import { setNewest } from '../shared/bounded.ts';
import type { Incoming } from './activity.ts';

/**
 * Which opdracht the cards in somebody's own chat are about, so that a message that quotes one of them is read as a question
 * about that opdracht. Teams sends of a quoted card nothing but the id of its message.
 */
export interface ShownCards {
  /** A card stands in this conversation now. */
  note(conversationId: string, activityId: string | undefined, card: unknown): void;
  /** The opdracht of the card that this message answers; undefined: it answers none, or one of no single opdracht. */
  aboutOf(incoming: Pick<Incoming, 'quoted' | 'sender' | 'address'>): Promise<string | undefined>;
}

/** The opdracht of a post that the bot made by itself, by the ids of messages in somebody's own chat. */
export type FindPosted = (persoonId: string, activityIds: readonly string[]) => Promise<string | undefined>;

const MAX_REMEMBERED = 10_000;

/**
 * Answers are remembered in memory, of one process: losing one costs a sentence, and storing each would cost more than the
 * answer. What the bot posts by itself stands among the deliveries.
 */
export function createShownCards(findPosted: FindPosted): ShownCards {
  const shown = new Map<string, string>();
  const keyOf = (conversationId: string, activityId: string): string =>
    JSON.stringify([conversationId, activityId]);
  return {
    note(conversationId, activityId, card) {
      // A channel is not asked about one opdracht: what somebody may see stands in their own chat.
      if (!activityId || conversationId.startsWith('19:')) return;
      const key = keyOf(conversationId, activityId);
      shown.delete(key);
      const opdracht = opdrachtOf(card);
      if (opdracht !== undefined) setNewest(shown, key, opdracht, MAX_REMEMBERED);
    },
    async aboutOf({ quoted, sender, address }) {
      const [known] = quoted.flatMap((id) => shown.get(keyOf(address.conversationId, id)) ?? []);
      if (known !== undefined || quoted.length === 0 || !sender) return known;
      return findPosted(sender.id, quoted);
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
