import type { DesiredPost } from '../bot/ports.ts';
import { postId } from '../shared/post-soorten.ts';
import { BERICHTEN } from '../shared/way-buttons.ts';
import type { Kanaal } from './kanaal.ts';
import type { Eindebericht, Voorstel } from './koppeling.ts';
import { eindeCard, isOpgelost, makerCard, type Vervolg, voorstelCard } from './koppeling-cards.ts';
import type { InSentence } from './koppeling-words.ts';

/** What the posts about a channel depend on beside the channel. */
type KanaalFacts = {
  readonly overleggen: InSentence;
  readonly coordinators: readonly string[];
  /** Who of the makers has a chat with the bot. */
  readonly reachable: ReadonlySet<string>;
  /** Where the overviews of each eindebericht (by its moment) go now. */
  readonly vervolg: ReadonlyMap<string, readonly Vervolg[]>;
};

/** What should stand in chats because of a channel: proposals, why nothing comes, and what ended. */
export function kanaalPosts(kanaal: Kanaal, facts: KanaalFacts): readonly DesiredPost[] {
  const { voorstellen = [], eindeberichten = [] } = kanaal;
  return [
    ...voorstellen.flatMap((voorstel) => voorstelPosts(kanaal, voorstel, facts)),
    ...eindeberichten.flatMap((eindebericht) => eindePosts(kanaal, eindebericht, facts)),
  ];
}

function voorstelPosts(kanaal: Kanaal, voorstel: Voorstel, facts: KanaalFacts): readonly DesiredPost[] {
  const { coordinators, overleggen, reachable } = facts;
  const { nummer, door } = voorstel;
  const isOver = voorstel.einde !== undefined;
  const posts = coordinators.map(
    (coordinator): DesiredPost => ({
      id: postId('voorstel', kanaal.id, String(nummer), coordinator),
      target: `persoon:${coordinator}`,
      isOver,
      // A channel is chosen on this card, and nowhere else.
      opent: undefined,
      message: voorstelCard(kanaal, voorstel, overleggen),
    }),
  );
  // A coördinator who made it has the question already.
  if (door && !coordinators.includes(door.id))
    posts.push({
      id: postId('voorstel-maker', kanaal.id, String(nummer)),
      // In the channel itself it gives nothing away: its name is what it is about.
      target: reachable.has(door.id) ? `persoon:${door.id}` : `kanaal:${kanaal.id}`,
      isOver,
      opent: undefined,
      message: makerCard(kanaal, voorstel, overleggen),
    });
  return posts;
}

function eindePosts(
  kanaal: Kanaal,
  eindebericht: Eindebericht,
  { coordinators, overleggen, vervolg }: KanaalFacts,
): readonly DesiredPost[] {
  const now = vervolg.get(eindebericht.op) ?? [];
  return coordinators.map(
    (coordinator): DesiredPost => ({
      id: postId('kanaal-einde', kanaal.id, eindebericht.op, coordinator),
      target: `persoon:${coordinator}`,
      isOver: isOpgelost(now),
      opent: BERICHTEN,
      message: eindeCard(eindebericht, now, overleggen),
    }),
  );
}
