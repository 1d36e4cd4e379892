import type { DesiredPost, Post } from '../bot/ports.ts';
import { type PostId, postId } from '../shared/post-soorten.ts';
import { standOf, type Werving } from './werving.ts';
import { toWerving, vouwCard, type WervingView, wervingCard } from './werving-cards.ts';

/** What should stand in the chats because of a request: what the coördinators are asked, and what was found. Pure. */
export function wervingPosts(view: WervingView, coordinators: readonly string[]): readonly DesiredPost[] {
  const { doorId } = view.werving.gevraagd;
  return [
    ...coordinators.filter((id) => id !== doorId).map((id) => vraagPost(view, id)),
    ...antwoordPosts(view),
  ];
}

function vraagPost(view: WervingView, coordinator: string): DesiredPost {
  const { werving, opdracht } = view;
  return {
    id: vraagId(werving, coordinator),
    target: `persoon:${coordinator}`,
    isOver: standOf(werving) !== 'gevraagd' || opdracht?.dicht !== undefined,
    waarom: 'Een collega vraagt om mensen met een ervaring',
    opent: toWerving(werving),
    message: wervingCard({
      ...view,
      eyebrow: 'Een collega zoekt mensen',
      lezer: { mayAnswer: true, mayChange: false },
    }),
  };
}

/** Who asked hears what was found, and once more when that changed. */
function antwoordPosts(view: WervingView): readonly DesiredPost[] {
  const { werving } = view;
  const { antwoord } = werving;
  if (!antwoord) return [];
  return antwoord.voor
    .filter((id) => id !== antwoord.doorId)
    .map((id) => ({
      id: antwoordId(werving, id, antwoord.keer),
      target: `persoon:${id}`,
      opent: toWerving(werving),
      message: wervingCard({
        ...view,
        eyebrow: antwoord.keer === 1 ? 'Mensen gevonden?' : 'Het aantal mensen is veranderd',
        lezer: { mayAnswer: false, mayChange: false },
      }),
    }));
}

/** The line that an answer becomes when a newer one replaced it, and what was asked of somebody who is no coördinator any more. */
export function retiredWervingPost(
  { werving }: Pick<WervingView, 'werving'>,
  { id, target }: { readonly id: string; readonly target: string },
): Post {
  return { id, target, message: vouwCard(werving) };
}

function vraagId({ id }: Werving, coordinator: string): PostId {
  return postId('werving', id, coordinator);
}

function antwoordId({ id }: Werving, persoonId: string, keer: number): PostId {
  return postId('werving-antwoord', id, persoonId, String(keer));
}
