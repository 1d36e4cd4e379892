import type { PostSource, Touch } from '../bezorging/ports.ts';
import { localDate } from '../shared/clock.ts';
import type { SignaalOpdrachten } from './ports.ts';
import { behandelaarOf, type Signaal } from './signaal.ts';
import { bundelsOf, nieuwPosts, retiredSignaalPost, signaalPosts } from './signaal-posts.ts';
import type { SignaalStreams } from './signalen.ts';

type Dependencies = {
  readonly streams: Pick<SignaalStreams, 'find' | 'findBy'>;
  readonly opdrachten: Pick<SignaalOpdrachten, 'titelOf'>;
  /** The last day (YYYY-MM-DD) for the answer to it. */
  readonly uiterlijk: (signaal: Signaal) => Promise<string>;
  readonly coordinators: readonly string[];
  /** The reminders of these people, and of everybody who stands in for them, may have changed. */
  readonly lookAt: (persoonIds: readonly string[]) => Promise<void>;
  readonly touch: Touch;
};

/** Signalen as a source of posts. */
export function createSignaalSource(dependencies: Dependencies): PostSource {
  const { streams, opdrachten, uiterlijk, coordinators, lookAt, touch } = dependencies;
  const find = async (id: string): Promise<Signaal | undefined> => (await streams.find(id))?.state;

  /** Those that were written down together with this one; undefined: a coördinator wrote it down, who knows of it. */
  const bundelOf = async ({ id, gemeld, opgenomen }: Signaal) => {
    if (!gemeld) return undefined;
    const sameDay = await streams.findBy('gemeld', localDate(opgenomen.op));
    return bundelsOf(sameDay.map(({ state }) => state)).find((bundel) => bundel.some((one) => one.id === id));
  };

  return {
    kind: 'signaal',
    async posts(id) {
      const signaal = await find(id);
      if (!signaal) return [];
      const { opdrachtId } = signaal;
      const opdracht = opdrachtId === undefined ? undefined : await opdrachten.titelOf(opdrachtId);
      const bundel = await bundelOf(signaal);
      return [
        ...signaalPosts({ signaal, uiterlijk: await uiterlijk(signaal), opdracht }),
        ...(bundel?.[0].id === id ? nieuwPosts(bundel, coordinators) : []),
      ];
    },
    async retired(id, delivery) {
      const signaal = await find(id);
      return signaal && retiredSignaalPost(signaal, (await bundelOf(signaal)) ?? [], delivery);
    },
    /** The message in which it stands as new, and the reminders of who answers or promised, and of who did before. */
    async touchOthers(id) {
      const signaal = await find(id);
      if (!signaal) return;
      const first = (await bundelOf(signaal))?.[0].id;
      if (first !== undefined && first !== id) await touch('signaal', first);
      const own = behandelaarOf(signaal);
      await lookAt([...coordinators, ...(own ? [own.id] : []), ...(signaal.eerder ?? [])]);
    },
  };
}
