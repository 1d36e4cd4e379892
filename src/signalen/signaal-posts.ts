import type { DesiredPost, Post } from '../bot/ports.ts';
import { type PostId, postId } from '../shared/post-soorten.ts';
import { type Signaal, standOf } from './signaal.ts';
import {
  ALL_SIGNALEN,
  type Getermijnd,
  klaarCard,
  movedCard,
  nagekomenCard,
  nieuweSignalenCard,
  signaalCard,
  toSignaal,
  verdeeldeSignalenCard,
} from './signaal-cards.ts';

type Placed = { readonly id: string; readonly target: string };

/** What should stand in the chats because of a signaal: the card of who answers, and what its writer hears. Pure. */
export function signaalPosts(view: Getermijnd): readonly DesiredPost[] {
  const { signaal } = view;
  const persoonId = signaal.toegewezen?.aan.id;
  const isKlaar = standOf(signaal) === 'teruggekoppeld';
  const own: DesiredPost[] =
    persoonId === undefined
      ? []
      : [
          {
            id: ownId(signaal, persoonId),
            target: `persoon:${persoonId}`,
            isOver: isKlaar,
            opent: toSignaal(signaal),
            message: isKlaar
              ? klaarCard(view)
              : signaalCard({ ...view, lezer: { isCoordinator: false, mayAnswer: true, isMine: true } }),
          },
        ];
  return [...own, ...writerPosts(view, persoonId)];
}

/** What was done is told to who wrote it down, unless that person did it. What was kept is a post of its own, since nobody notices an update. */
function writerPosts(view: Getermijnd, persoonId: string | undefined): readonly DesiredPost[] {
  const { signaal } = view;
  const { id, gemeld, opgenomen, antwoord, belofte } = signaal;
  const writer = opgenomen.doorId;
  if (!gemeld || !antwoord || writer === persoonId || writer === antwoord.doorId) return [];
  const target = `persoon:${writer}`;
  const lezer = { isCoordinator: false, mayAnswer: false, isMine: false };
  const eyebrow = 'Je signaal is beantwoord';
  const answered = { id: postId('signaal-antwoord', id, writer), target, opent: toSignaal(signaal) };
  const kept = { id: postId('signaal-belofte', id, writer), target, opent: toSignaal(signaal) };
  return [
    { ...answered, message: signaalCard({ ...view, lezer, eyebrow }) },
    ...(belofte?.nagekomen ? [{ ...kept, message: nagekomenCard(signaal) }] : []),
  ];
}

/**
 * What the coördinators hear of what others wrote down, as long as one of these is nobody's.
 * @param bundel signalen that stand in one message; the first one has it
 */
export function nieuwPosts(
  bundel: readonly [Signaal, ...Signaal[]],
  coordinators: readonly string[],
): readonly DesiredPost[] {
  if (bundel.every(isGiven)) return [];
  const message = nieuweSignalenCard(bundel);
  const waarom = 'Iemand schreef een signaal op dat nog van niemand is';
  return coordinators.map((coordinator) => ({
    id: nieuwId(bundel[0], coordinator),
    target: `persoon:${coordinator}`,
    message,
    waarom,
    opent: ALL_SIGNALEN,
  }));
}

function isGiven({ toegewezen, antwoord }: Signaal): boolean {
  return toegewezen !== undefined || antwoord !== undefined;
}

/** The last face of a card of somebody who does not answer it any more, and of what is new no longer. */
export function retiredSignaalPost(
  signaal: Signaal,
  bundel: readonly Signaal[],
  { id, target }: Placed,
): Post | undefined {
  const wasMine = (signaal.eerder ?? []).some((persoonId) => id === ownId(signaal, persoonId));
  if (wasMine) return { id, target, message: movedCard(signaal) };
  const wasNew = id === nieuwId(signaal, target.slice('persoon:'.length));
  return wasNew ? { id, target, message: verdeeldeSignalenCard(bundel) } : undefined;
}

function ownId({ id }: Signaal, persoonId: string): PostId {
  return postId('signaal', id, persoonId);
}

function nieuwId({ id }: Signaal, coordinator: string): PostId {
  return postId('signaal-nieuw', id, coordinator);
}

/** What is written down so soon after another stands in one message with it, in milliseconds. */
const TOGETHER = 10 * 60_000;

/** The signalen of one day that others wrote down, as messages of them: the first of each has the message. */
export function bundelsOf(signalen: readonly Signaal[]): readonly (readonly [Signaal, ...Signaal[]])[] {
  const bundels: [Signaal, ...Signaal[]][] = [];
  const ordered = signalen.toSorted(
    (a, b) => a.opgenomen.op.localeCompare(b.opgenomen.op) || a.id.localeCompare(b.id),
  );
  for (const signaal of ordered) {
    const last = bundels.at(-1);
    if (last && Date.parse(signaal.opgenomen.op) - Date.parse(last[0].opgenomen.op) <= TOGETHER)
      last.push(signaal);
    else bundels.push([signaal]);
  }
  return bundels;
}
