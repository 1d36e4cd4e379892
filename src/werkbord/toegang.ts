import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { PersonFault, PersonTokens } from '../bot/ground/person-token.ts';
import type { PageRequest } from '../http/werkbord.ts';
import type { Actor } from '../shared/actor.ts';

/** Who looks at the werkbord. */

type Bekend = { readonly naam: string; readonly bereik?: unknown; readonly vertrokken?: boolean | undefined };

/** Somebody, nobody yet, or nobody who may come in. */
export type Bezoeker =
  | { readonly soort: 'iemand'; readonly actor: Actor; readonly wie: string }
  | { readonly soort: 'onbekend' }
  | {
      readonly soort: 'geweigerd';
      readonly status: 401 | 403 | 503;
      /** For the log: a code of ours. */
      readonly reden: string;
      readonly tekst: string;
    };

export interface Toegang {
  /** On this machine, where people choose who they are. */
  readonly isLokaal: boolean;
  /** @param wie what an address or a form of ours carries about who looks, on this machine */
  read(request: PageRequest, wie: string): Promise<Bezoeker>;
  /** Who can be chosen; on this machine only. */
  mensen(): Promise<readonly { readonly naam: string; readonly rol: string; readonly wie: string }[]>;
}

type People = {
  readonly findPersoon: (id: string) => Promise<Bekend | undefined>;
  readonly whoIs: (id: string) => Promise<Pick<Actor, 'rollen' | 'vervangt' | 'contactVan'>>;
};

const OPEN_CHAT_FIRST =
  'Open eerst één keer de chat met de bot. Dan weet ik wie je bent. Open het werkbord daarna opnieuw.';
const NO_GUESTS = 'Gasten kunnen het werkbord niet gebruiken. Vraag de beheerder of dat mag.';
const NO_TENANT =
  'Je account is van een organisatie die hier niet meedoet. Log in bij Teams met je werkaccount.';
const EXPIRED = 'Je aanmelding is verlopen. Open het werkbord opnieuw in Teams.';
const WHO_ARE_YOU = 'Ik kan niet zien wie je bent. Open het werkbord opnieuw in Teams, met je werkaccount.';
const CANNOT_SEE = 'Ik kan nu niet nagaan wie je bent. Probeer het over een minuut opnieuw.';

/** With the token that Teams gives about who opens the page (docs/adr/0112). */
export function createTeamsToegang({
  tokens,
  allowGuests,
  findPersoon,
  whoIs,
}: People & { readonly tokens: PersonTokens; readonly allowGuests: boolean }): Toegang {
  return {
    isLokaal: false,
    mensen: async () => [],
    async read({ authorization }) {
      if (authorization === '') return { soort: 'onbekend' };
      const found = await tokens.read(authorization).catch(() => 'keys' as const);
      if (typeof found === 'string') return refusedFor(found);
      if (found.isGuest && !allowGuests)
        return { soort: 'geweigerd', status: 403, reden: 'guest', tekst: NO_GUESTS };
      const persoon = await findPersoon(found.id);
      // As in the chat: who left a team, and has no chat, is nobody whom the bot knows.
      if (!persoon || (persoon.bereik === undefined && persoon.vertrokken === true))
        return { soort: 'geweigerd', status: 403, reden: 'not-a-colleague', tekst: OPEN_CHAT_FIRST };
      const actor = { id: found.id, naam: persoon.naam, ...(await whoIs(found.id)) };
      return { soort: 'iemand', actor, wie: '' };
    },
  };
}

function refusedFor(fault: PersonFault | 'keys'): Bezoeker {
  const [status, tekst]: readonly [401 | 403 | 503, string] =
    fault === 'keys'
      ? [503, CANNOT_SEE]
      : fault === 'tenant'
        ? [403, NO_TENANT]
        : [401, fault === 'expired' ? EXPIRED : WHO_ARE_YOU];
  return { soort: 'geweigerd', status, reden: fault, tekst };
}

const LOOPBACK: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * On this machine, without an app id: people choose who they are. The choice travels in addresses and forms, signed with a key of this
 * process: another site in the same browser cannot make one, and so cannot send anything in somebody's name.
 * @param kiesbaar who can be chosen
 */
export function createLokaleToegang({
  kiesbaar,
  findPersoon,
  whoIs,
}: People & {
  readonly kiesbaar: () => Promise<
    readonly { readonly id: string; readonly naam: string; readonly rol: string }[]
  >;
}): Toegang {
  const key = randomBytes(32);
  const sign = (id: string): string => `${id}.${createHmac('sha256', key).update(id).digest('base64url')}`;
  return {
    isLokaal: true,
    async mensen() {
      return (await kiesbaar()).map(({ id, naam, rol }) => ({ naam, rol, wie: sign(id) }));
    },
    async read({ host }, wie) {
      // A name that somebody else lets point here is not this machine.
      if (!LOOPBACK.includes(host))
        return { soort: 'geweigerd', status: 403, reden: 'host', tekst: 'Open het werkbord op 127.0.0.1.' };
      const [id = ''] = wie.split('.');
      const [given, ours] = [Buffer.from(wie), Buffer.from(sign(id))];
      if (given.length !== ours.length || !timingSafeEqual(given, ours)) return { soort: 'onbekend' };
      const naam = (await findPersoon(id))?.naam ?? (await kiesbaar()).find((one) => one.id === id)?.naam;
      if (naam === undefined) return { soort: 'onbekend' };
      return { soort: 'iemand', actor: { id, naam, ...(await whoIs(id)) }, wie };
    },
  };
}
