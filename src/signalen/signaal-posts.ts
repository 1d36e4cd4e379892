import type { DesiredPost } from '../bot/ports.ts';
import { meaningId } from '../shared/ids.ts';
import type { Signaal } from './signaal.ts';
import { movedCard, signaalCard } from './signaal-cards.ts';

/** What should stand in the chats because of a signaal: the card of who answers. Pure. */
export function signaalPosts(signaal: Signaal, uiterlijk: string): readonly DesiredPost[] {
  const persoonId = signaal.toegewezen?.aan.id;
  if (persoonId === undefined) return [];
  return [
    {
      id: postId(signaal, persoonId),
      target: `persoon:${persoonId}`,
      message: signaalCard({
        signaal,
        uiterlijk,
        lezer: { isCoordinator: false, mayAnswer: true, isMine: true },
        isPost: true,
      }),
    },
  ];
}

/** The last face of a card of somebody who does not answer it any more. */
export function retiredSignaalPost(
  signaal: Signaal,
  { id, target }: { readonly id: string; readonly target: string },
): DesiredPost | undefined {
  const wasMine = (signaal.eerder ?? []).some((persoonId) => id === postId(signaal, persoonId));
  return wasMine ? { id, target, message: movedCard(signaal) } : undefined;
}

function postId({ id }: Signaal, persoonId: string): string {
  return `signaal-${meaningId(id, persoonId)}`;
}
