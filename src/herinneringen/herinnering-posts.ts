import type { CardMessage, DesiredPost, Post } from '../bot/ports.ts';
import { setNewest } from '../shared/bounded.ts';
import { type PostId, postId } from '../shared/post-soorten.ts';
import { ALL_OPEN } from '../shared/way-buttons.ts';
import {
  aanspraken,
  type HerinneringItem,
  isEscalatie,
  saidOfNow,
  verplichtingIn,
  type Wereld,
} from '../verplichtingen/aanspraken.ts';
import { ontvangerOp } from '../verplichtingen/afwezigheid.ts';
import { byUrgency } from '../verplichtingen/stapel.ts';
import { zaakIdOf } from '../verplichtingen/verplichting.ts';
import { lookButton } from '../verplichtingen/zaak.ts';
import { claimCard, earlierCard, handOverCard, lateSnoozeCard } from './coordinator-cards.ts';
import type { Herinnering } from './herinnering.ts';
import { herinneringCard, oldHerinneringCard } from './herinnering-cards.ts';
import type { HerinneringRow } from './herinnering-rows.ts';
import { passesDueDate, standNow } from './herinnering-rules.ts';
import type { AanspraakRef } from './ports.ts';
import { olderWeekCard, weekoverzichtCard } from './weekoverzicht-cards.ts';
import { isOpen, isOwnOf, lastDayOf, mayGetOne, openDelen, saidAsOwn } from './weekoverzicht-rules.ts';

/** The id of the bundled message of a person on a day: so that a second one cannot be made. */
export function bundelPostId(persoonId: string, dag: string): PostId {
  return postId('herinnering', persoonId, dag);
}

/**
 * What should stand in the chats because of the reminders of one person: the bundled messages as things are now, and
 * to the coördinators what this person asked or said. Pure.
 * @param facts `shown`: the days of which the message stands there or may be posted now
 */
export function herinneringPosts(facts: {
  readonly herinnering: Herinnering;
  readonly shown: readonly string[];
  readonly coordinators: readonly string[];
  readonly today: string;
  readonly wereld: Wereld;
}): readonly DesiredPost[] {
  const { herinnering, shown, today, wereld } = facts;
  const { id } = herinnering;
  const bundels = herinnering.bundels.filter(({ dag }) => shown.includes(dag));
  const posts: DesiredPost[] = bundels.map(({ dag, items, weekoverzicht }, index) => {
    // What a newer message says again would be said here with another number of days.
    const later = bundels.slice(index + 1);
    const again = new Set(later.flatMap((one) => one.items.map(({ verplichtingId }) => verplichtingId)));
    const own = items.filter(
      ({ verplichtingId }) =>
        !again.has(verplichtingId) && !isSaidByLater(later, verplichtingId, id, wereld, facts.coordinators),
    );
    // Ages are those of the day itself: otherwise every card would change every day.
    const rows = rowsOf(own, id, today, wereld, dag);
    return {
      id: bundelPostId(id, dag),
      target: `persoon:${id}`,
      isBundle: true,
      opent: ALL_OPEN,
      waarom: bundelWaarom(items, wereld, weekoverzicht !== undefined),
      message: weekoverzicht
        ? weekoverzichtCard({
            overzicht: mayGetOne(id, wereld, facts.coordinators)
              ? {
                  ...weekoverzicht,
                  eigen: undefined,
                  ...openDelen(
                    { readerId: id, voor: weekoverzicht.voor, dag, today },
                    wereld,
                    saidAsOwn(rows),
                  ),
                }
              : weekoverzicht,
            rows,
            dag,
            isVervanger: !weekoverzicht.voor.includes(id),
            newer: bundels.slice(index + 1).some((one) => one.weekoverzicht !== undefined),
          })
        : herinneringCard({ dag, rows, newer: own.length < items.length }),
    };
  });
  for (const coordinator of facts.coordinators) posts.push(...coordinatorPosts(facts, coordinator));
  return posts;
}

/** An overview of the week tells its reader what there is to do besides what its own message reminds of. */
function isSaidByLater(
  later: Herinnering['bundels'],
  verplichtingId: string,
  readerId: string,
  wereld: Wereld,
  coordinators: readonly string[],
): boolean {
  const verplichting = verplichtingIn(wereld, verplichtingId);
  if (!verplichting || !isOpen(verplichting, wereld) || !mayGetOne(readerId, wereld, coordinators))
    return false;
  return later.some(
    ({ dag, weekoverzicht }) =>
      weekoverzicht !== undefined &&
      verplichting.uiterlijk <= lastDayOf(dag) &&
      isOwnOf(verplichting, { readerId, voor: weekoverzicht.voor }),
  );
}

/** What was ever told to a person and said by them, from which the posts of it are known. */
export type HerinneringOoit = {
  /** Every obligation of which this person ever said something, with the moments and days that its posts had. */
  readonly said: readonly { readonly verplichtingId: string; readonly op: string; readonly tot?: string }[];
  /** The days of all messages, by the id of their post. */
  readonly dagen: ReadonlyMap<string, { readonly dag: string; readonly isWeekoverzicht: boolean }>;
};

/** Each look at somebody compares the last face of every message that this person ever got. */
const lastFaces = new Map<string, CardMessage>();
const MOST_LAST_FACES = 1_000;
function lastFaceOf({ dag, isWeekoverzicht }: { dag: string; isWeekoverzicht: boolean }): CardMessage {
  const key = `${dag} ${isWeekoverzicht}`;
  const face = lastFaces.get(key) ?? (isWeekoverzicht ? olderWeekCard(dag) : oldHerinneringCard(dag));
  setNewest(lastFaces, key, face, MOST_LAST_FACES);
  return face;
}

/**
 * The last face of a post that is not wanted any more: a message of a day that newer ones followed, and what the coördinators were told
 * of this person that does not hold any more.
 */
export function retiredHerinneringPost(
  persoonId: string,
  { id, target }: Pick<Post, 'id' | 'target'>,
  { said, dagen }: HerinneringOoit,
  titels: Wereld['titels'],
): Post | undefined {
  const bundel = dagen.get(id);
  if (bundel) return { id, target, message: lastFaceOf(bundel) };
  const coordinator = target.slice('persoon:'.length);
  const about = said.find(({ verplichtingId, op, tot = op }) =>
    [
      postId('uitstel', persoonId, verplichtingId, tot, coordinator),
      postId('gedaan', persoonId, verplichtingId, op, coordinator),
      postId('overdracht', persoonId, verplichtingId, op, coordinator),
    ].some((one) => one === id),
  );
  if (!about) return undefined;
  const zaakId = zaakIdOf(about.verplichtingId);
  return { id, target, message: earlierCard(zaakId, titels.get(zaakId) ?? 'Een opdracht of signaal') };
}

/** Which obligations and steps a message is about. */
function bundelWaarom(items: readonly HerinneringItem[], wereld: Wereld, isWeekoverzicht: boolean): string {
  const lines = items.map(({ verplichtingId, stap }) => {
    const found = verplichtingIn(wereld, verplichtingId);
    return found ? `${found.soort}, ${stap}: ${found.titel}` : stap;
  });
  return [...(isWeekoverzicht ? ['Het overzicht van de week'] : []), ...lines].join('. ');
}

/** One item as this reader sees it. @param dag the day on which the card says how late it is */
export function rowOf(
  { verplichtingId, eigenaarId }: AanspraakRef,
  readerId: string,
  today: string,
  wereld: Wereld,
  dag = today,
): HerinneringRow {
  const verplichting = verplichtingIn(wereld, verplichtingId);
  const uitstel = wereld.herinneringen
    .get(eigenaarId)
    ?.uitgesteld.find((known) => known.verplichtingId === verplichtingId);
  return {
    verplichtingId,
    eigenaarId,
    stand: standNow(verplichting, eigenaarId, today, wereld),
    left: verplichting ? wereld.days.between(dag, verplichting.uiterlijk) : 0,
    op: dag,
    isEscalatie: verplichting !== undefined && isEscalatie(verplichting, eigenaarId),
    isVervanger: eigenaarId !== readerId,
    verplichting,
    titel: verplichting?.titel ?? wereld.titels.get(zaakIdOf(verplichtingId)) ?? 'Een opdracht',
    tot: uitstel?.tot,
  };
}

/**
 * These items as this reader sees them, each obligation once: who stands in for several people, or for somebody with the same
 * obligation, has one thing to do. The own one is shown, or else that of who has to do it.
 */
export function rowsOf(
  items: readonly AanspraakRef[],
  readerId: string,
  today: string,
  wereld: Wereld,
  dag = today,
): readonly HerinneringRow[] {
  const rows = new Map<string, HerinneringRow>();
  for (const item of items) {
    const row = rowOf(item, readerId, today, wereld, dag);
    const known = rows.get(row.verplichtingId);
    const isNearer = known?.isVervanger && (!row.isVervanger || (known.isEscalatie && !row.isEscalatie));
    if (!known || isNearer) rows.set(row.verplichtingId, row);
  }
  return [...rows.values()];
}

/** Everything that is open for this person today, also what was snoozed: the list on request. */
export function openRows(persoonId: string, today: string, wereld: Wereld): readonly HerinneringRow[] {
  const open = aanspraken(wereld)
    .filter(({ verplichting, eigenaarId, isEscalatie: hearsOfIt, laatste }) => {
      // What can only be done later, such as recording the besluit of a coming meeting, is not asked yet.
      if (verplichting.sinds > today || (hearsOfIt && today < laatste)) return false;
      return ontvangerOp(eigenaarId, today, wereld.afwezigheden) === persoonId || eigenaarId === persoonId;
    })
    .map(({ verplichting, eigenaarId }) => ({ verplichtingId: verplichting.id, eigenaarId }));
  return rowsOf(open, persoonId, today, wereld).toSorted((a, b) =>
    byUrgency({ left: a.left, id: a.verplichtingId }, { left: b.left, id: b.verplichtingId }),
  );
}

function coordinatorPosts(
  { herinnering: known, wereld, today }: { herinnering: Herinnering; wereld: Wereld; today: string },
  coordinator: string,
): DesiredPost[] {
  const herinnering = saidOfNow(known, wereld);
  const { id: eigenaarId } = herinnering;
  const target = `persoon:${coordinator}`;
  const posts: DesiredPost[] = [];
  const find = (verplichtingId: string) => verplichtingIn(wereld, verplichtingId);

  // Who put it off or asks for another knows that. What a stand-in says to be done, only a coördinator can agree to.
  const others = coordinator === eigenaarId ? { uitgesteld: [], overdracht: [] } : herinnering;
  for (const { verplichtingId, tot, door } of others.uitgesteld) {
    const verplichting = find(verplichtingId);
    if (!verplichting || tot <= today || !passesDueDate(tot, verplichting)) continue;
    if (standNow(verplichting, eigenaarId, today, wereld) !== 'uitgesteld') continue;
    const id = postId('uitstel', eigenaarId, verplichtingId, tot, coordinator);
    posts.push({
      id,
      target,
      opent: lookButton(verplichting.zaakId),
      message: lateSnoozeCard(verplichting, door, tot),
    });
  }
  for (const { verplichtingId, op, door, klopt } of herinnering.gemeld) {
    const verplichting = find(verplichtingId);
    if (!verplichting) continue;
    const id = postId('gedaan', eigenaarId, verplichtingId, op, coordinator);
    const isDone = standNow(verplichting, eigenaarId, today, wereld) === 'gedaan';
    const isAsked = verplichting.stand === 'open' && !isDone;
    const { zaakId, titel } = verplichting;
    const ref = { verplichtingId, eigenaarId };
    posts.push({
      id,
      target,
      isOver: !isAsked || klopt !== undefined,
      opent: lookButton(zaakId),
      message:
        isDone || isAsked ? claimCard(verplichting, ref, door, isDone || klopt) : earlierCard(zaakId, titel),
    });
  }
  for (const { verplichtingId, op, door } of others.overdracht) {
    const verplichting = find(verplichtingId);
    if (!verplichting) continue;
    const id = postId('overdracht', eigenaarId, verplichtingId, op, coordinator);
    const isDone = verplichting.stand !== 'open' || isEscalatie(verplichting, eigenaarId);
    posts.push({
      id,
      target,
      isOver: isDone,
      opent: lookButton(verplichting.zaakId),
      message: handOverCard(verplichting, door, isDone),
    });
  }
  return posts;
}
