import { lineCard, meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage, DesiredPost, Post } from '../bot/ports.ts';
import type { Deliveries, Delivery } from '../logboek/ports.ts';
import type { Rol } from '../shared/actor.ts';
import { type Clock, localDate, localInstant } from '../shared/clock.ts';
import { addDays } from '../shared/dates.ts';
import { postId, soortOfPost } from '../shared/post-soorten.ts';
import { HELP, MY_OPDRACHTEN } from '../shared/way-buttons.ts';
import { periodWords } from './afwezigheid-cards.ts';
import type { Mensen } from './mensen.ts';

/** That a colleague gave somebody a role, or stands in for a colleague: who is not told only learns it from what is asked (docs/adr/0173). */

/** A role that somebody was given. */
export type GekregenRol = {
  readonly rol: Rol;
  /** The gemeente of a contact. */
  readonly gemeente?: string;
  readonly door: string;
  readonly doorId: string;
  /** When that was said (ISO instant). */
  readonly op: string;
  /** The first and the last day of it (YYYY-MM-DD); absent: from then on, until it is said. */
  readonly van?: string | undefined;
  readonly tot?: string | undefined;
};

type Dependencies = {
  readonly mensen: Pick<Mensen, 'findPersoon' | 'vervangenDoor'>;
  readonly deliveries: Pick<Deliveries, 'get'>;
  /** The roles that this person has or will have because a colleague said so. */
  readonly rollenVan: (persoonId: string) => Promise<readonly GekregenRol[]>;
  readonly rolCard: (rol: GekregenRol) => Promise<CardMessage>;
  readonly clock: Clock;
};

/** The messages about what somebody was given, each once. */
export interface RolPosts {
  posts(persoonId: string): Promise<readonly DesiredPost[]>;
  nextDue(persoonId: string): Promise<string | undefined>;
  retired(persoonId: string, delivery: Pick<Delivery, 'id' | 'target'>): Promise<Post | undefined>;
}

/** In days: of what is longer so, nobody has to be told any more. */
const NEWS_FOR = 14;

export function createRolPosts({ mensen, deliveries, rollenVan, rolCard, clock }: Dependencies): RolPosts {
  const today = (): string => localDate(clock.now());
  const isPast = (dag: string | undefined): boolean => dag !== undefined && dag < today();

  /** What the welcome did not say: it tells the roles of its moment. */
  const given = async (persoonId: string): Promise<readonly GekregenRol[]> => {
    const rollen = await rollenVan(persoonId);
    // Most have none, and nothing need be read to know what the welcome said.
    if (rollen.length === 0) return [];
    const welkom = await deliveries.get(postId('welkom', persoonId));
    const told = welkom?.delivery.state === 'sent' ? welkom.delivery.changedAt : '';
    return rollen.filter(({ doorId, op, tot }) => doorId !== persoonId && op > told && !isPast(tot));
  };
  const vervangingen = async (persoonId: string) =>
    (await mensen.vervangenDoor(persoonId)).flatMap(({ id, naam, afwezig = [] }) =>
      afwezig
        .filter(({ vervangerId, tot }) => vervangerId === persoonId && !isPast(tot))
        .map(({ van, tot }) => ({ id, naam, van, tot })),
    );

  return {
    async posts(persoonId) {
      const persoon = await mensen.findPersoon(persoonId);
      if (!persoon || persoon.welkom === 'volgt') return [];
      const target = `persoon:${persoonId}`;
      const posts: DesiredPost[] = [];
      for (const rol of await given(persoonId)) {
        const since = rol.van ?? localDate(rol.op);
        if (since > today()) continue;
        posts.push({
          id: postId('rol', persoonId, rol.rol, rol.gemeente ?? '', rol.op),
          target,
          opent: HELP,
          isOver: addDays(since, NEWS_FOR) < today(),
          message: await rolCard(rol),
        });
      }
      for (const { id, naam, van, tot } of await vervangingen(persoonId))
        posts.push({
          id: postId('vervanging', persoonId, id, van, tot),
          target,
          opent: MY_OPDRACHTEN,
          message: vervangingCard(naam, { van, tot }),
        });
      return posts;
    },

    async nextDue(persoonId) {
      const rollen = await given(persoonId);
      const dagen = [
        ...rollen.flatMap(({ van }) => van ?? []),
        ...[...rollen, ...(await vervangingen(persoonId))].flatMap(({ tot }) =>
          tot === undefined ? [] : [addDays(tot, 1)],
        ),
      ].filter((dag) => dag > today());
      const [first] = dagen.toSorted();
      return first && localInstant(first, '00:00');
    },

    async retired(_persoonId, { id, target }) {
      const soort = soortOfPost(id);
      if (soort === 'rol') return { id, target, message: ROL_OVER };
      return soort === 'vervanging' ? { id, target, message: VERVANGING_OVER } : undefined;
    },
  };
}

/** For who stands in, as soon as that is known. @param naam of who is away */
function vervangingCard(naam: string, period: { readonly van: string; readonly tot: string }): CardMessage {
  return meldingCard({
    tone: 'uitleg',
    title: `Je vervangt ${naam} ${periodWords(period)}`,
    text: 'In die tijd krijg jij de herinneringen, en kun jij de plannen invullen en indienen. Alles staat dan ook bij jouw opdrachten. Lukt dat niet? Spreek samen iets anders af.',
    buttons: [MY_OPDRACHTEN],
  });
}

const ROL_OVER = lineCard({
  naam: 'Een andere rol',
  regel: 'Hier stond dat je een rol kreeg. Die heb je niet meer, of een nieuwer bericht zegt hoe het nu is.',
  button: HELP,
});
const VERVANGING_OVER = lineCard({
  naam: 'Vervangen',
  regel: 'Hier stond dat je een collega vervangt. Dat is voorbij, of het gaat niet door.',
  button: MY_OPDRACHTEN,
});
