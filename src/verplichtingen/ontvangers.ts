import type { Kalender } from '../instellingen/kalender.ts';
import type { Mensen } from '../mensen/mensen.ts';
import { type Clock, localDate, localInstant } from '../shared/clock.ts';
import { addDays } from '../shared/dates.ts';
import { officeOpening } from '../shared/office-hours.ts';
import { type Afwezig, afwezigOp, ontvangerOp } from './afwezigheid.ts';
import { absentBehind, type Register } from './vervangers.ts';

/** Who gets today what is meant for somebody. */
export interface Ontvangers {
  /** The target of a post for this person: the person, the stand-in while the person is away, or nobody yet. */
  targetFor(persoonId: string): Promise<string>;
  /** When (ISO instant) this person can be told again; undefined: the person is not away. */
  backAt(persoonId: string): Promise<string | undefined>;
  /** When (ISO instant) somebody else may get what is for this person: an absence begins or ends, also of who stands in. Undefined: not as far as is known. */
  changesAt(persoonId: string): Promise<string | undefined>;
  /** The targets for which a post that is for this person today can have been planned: who is away now, who stood in before, also for a stand-in, and nobody. */
  plannedFor(persoonId: string): Promise<readonly string[]>;
}

/** Has no chat, so that what is for nobody waits. */
export const NOBODY = 'persoon:niemand';

const targetOf = (persoonId: string): string => `persoon:${persoonId}`;

/** When these people are away, and everybody who may stand in for them, at once or by way of another. */
export async function afwezighedenAround(
  mensen: Pick<Mensen, 'findPersoon'>,
  persoonIds: Iterable<string>,
): Promise<ReadonlyMap<string, readonly Afwezig[]>> {
  const found = new Map<string, readonly Afwezig[]>();
  const queue = new Set(persoonIds);
  for (const id of queue) {
    const { afwezig = [] } = (await mensen.findPersoon(id)) ?? {};
    found.set(id, afwezig);
    for (const { vervangerId } of afwezig) if (vervangerId !== undefined) queue.add(vervangerId);
  }
  return found;
}

/** These people, everybody who stood in for them, and who gets today what is for them, also by way of another stand-in. */
export async function withVervangers(
  { mensen, clock }: { readonly mensen: Pick<Mensen, 'findPersoon'>; readonly clock: Clock },
  persoonIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = new Set(persoonIds);
  const today = localDate(clock.now());
  const afwezigheden = await afwezighedenAround(mensen, persoonIds);
  for (const id of persoonIds) {
    for (const vervangerId of (await mensen.findPersoon(id))?.vervangers ?? []) found.add(vervangerId);
    const ontvanger = ontvangerOp(id, today, afwezigheden);
    if (ontvanger !== undefined) found.add(ontvanger);
  }
  return found;
}

export function createOntvangers({
  mensen,
  clock,
  kalender,
}: {
  readonly mensen: Register;
  readonly clock: Clock;
  readonly kalender: () => Promise<Kalender>;
}): Ontvangers {
  const today = (): string => localDate(clock.now());

  return {
    async targetFor(persoonId) {
      const ontvanger = ontvangerOp(persoonId, today(), await afwezighedenAround(mensen, [persoonId]));
      return ontvanger === undefined ? NOBODY : targetOf(ontvanger);
    },
    async backAt(persoonId) {
      const { afwezig = [] } = (await mensen.findPersoon(persoonId)) ?? {};
      const away = afwezigOp(persoonId, today(), new Map([[persoonId, afwezig]]));
      if (!away) return undefined;
      const times = await kalender();
      return officeOpening(times.days.add(away.tot, 1), times);
    },
    async changesAt(persoonId) {
      const all = [...(await afwezighedenAround(mensen, [persoonId])).values()].flat();
      const next = all
        .flatMap(({ van, tot }) => [van, addDays(tot, 1)])
        .filter((dag) => dag > today())
        .toSorted()[0];
      return next && localInstant(next, '00:00');
    },
    async plannedFor(persoonId) {
      const owners = [persoonId, ...(await absentBehind(persoonId, mensen, today()))];
      const found = new Set(await withVervangers({ mensen, clock }, owners));
      // Also who stood in for who stood in: what was planned then waits under that name.
      for (const id of found)
        for (const vervangerId of (await mensen.findPersoon(id))?.vervangers ?? []) found.add(vervangerId);
      return [NOBODY, ...[...found].map(targetOf)];
    },
  };
}
