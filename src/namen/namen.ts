import type { Streams, Submission } from '../logboek/ports.ts';
import { type Actor, BOT_ACTOR } from '../shared/actor.ts';
import type { Clock } from '../shared/clock.ts';
import { comparableNaam } from '../shared/compare.ts';
import { DomainError } from '../shared/errors.ts';
import type { Ids } from '../shared/ids.ts';
import { accountsOf, type Bekend, bekendAls, NAMEN, type Namen, type NamenEvent, NO_NAMEN } from './naam.ts';
import { assertMayName, decideAsk, decideConfirm, decideReject, decideRelease } from './namen-rules.ts';
import type { NamenOmgeving } from './ports.ts';
import type { Wachtend } from './wachtend.ts';

/** What became of a yes: the name is that colleague, it was somebody else already, or it stands nowhere any more. */
export type Confirmed =
  | { readonly kind: 'bevestigd'; readonly bekend: Bekend; readonly titels: readonly string[] }
  | { readonly kind: 'al iemand anders'; readonly bekend: Bekend }
  | { readonly kind: 'nergens meer'; readonly naam: string };

/** The use cases of names: read, decide, append. All throw what their rules throw. */
export interface NamenUseCases {
  /** Everything that was said of names. */
  current(): Promise<Namen>;
  /** Puts the names that came up before the coördinators; doing it twice changes nothing. */
  ask(): Promise<void>;
  /** Every name of which it is not known who it is, by alphabet; those that no account shows included. */
  wachtend(): Promise<readonly Wachtend[]>;
  /** The same of names (as they were written) that some account shows. */
  wachtendMet(namen: readonly string[]): Promise<readonly Wachtend[]>;
  /** @throws DomainError 'not-allowed', or 'not-found' for somebody whom the bot does not know */
  confirm(actor: Actor, naam: string, persoonId: string): Promise<Confirmed>;
  /** Not these accounts. @returns whether the name still waits for a yes */
  reject(actor: Actor, naam: string, persoonIds: readonly string[]): Promise<boolean>;
  /** The yes counts no more for what comes. @returns who it was; undefined: nobody */
  release(actor: Actor, naam: string): Promise<Bekend | undefined>;
}

type Dependencies = {
  readonly streams: Streams<Namen, NamenEvent>;
  readonly omgeving: NamenOmgeving;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Told of every change. Must not fail or wait. */
  readonly onChanged: () => void;
};

export function createNamen({ streams, omgeving, clock, ids, onChanged }: Dependencies): NamenUseCases {
  const submission = ({ id, naam }: Pick<Actor, 'id' | 'naam'>): Submission => ({
    actor: { id, naam },
    at: clock.now(),
  });
  const current = async (): Promise<Namen> => (await streams.find(NAMEN))?.state ?? NO_NAMEN;

  const change = async (actor: Actor, decide: (namen: Namen) => readonly NamenEvent[]): Promise<Namen> => {
    const { now, outcome } = await streams.change(NAMEN, submission(actor), (found) =>
      decide(found?.state ?? NO_NAMEN),
    );
    if (outcome === 'changed') onChanged();
    return now?.state ?? NO_NAMEN;
  };

  const waiting = async (key: string, { niet }: Namen): Promise<Wachtend | undefined> => {
    const plekken = await omgeving.plekkenOf(key);
    const naam = plekken[0]?.naam;
    if (naam === undefined) return undefined;
    const not = accountsOf(niet, key);
    const kandidaten = (await omgeving.toont(key)).filter(({ id }) => !not.includes(id));
    return { key, naam, plekken, kandidaten };
  };

  const waitingWith = async (keys: Iterable<string>): Promise<readonly Wachtend[]> => {
    const namen = await current();
    const found: Wachtend[] = [];
    for (const key of keys) {
      const one = await waiting(key, namen);
      if (one) found.push(one);
    }
    return found;
  };

  return {
    current,

    async ask() {
      const namen = await current();
      const shown = await omgeving.shownNamen();
      const open = await omgeving.openNamen();
      // A yes of which the process stopped before everything on that name got it.
      for (const bekend of namen.bekend) if (open.includes(bekend.key)) await omgeving.link(bekend);
      const wachtend = await waitingWith(
        open.filter((key) => shown.has(key) && !namen.bekend.some((bekend) => bekend.key === key)),
      );
      const bundel = ids.next();
      const now = clock.now();
      await change(BOT_ACTOR, (newest) => decideAsk(newest, wachtend, bundel, now));
    },

    async wachtend() {
      return waitingWith(await omgeving.openNamen());
    },
    async wachtendMet(namen) {
      const shown = await omgeving.shownNamen();
      return waitingWith(new Set(namen.map(comparableNaam).filter((key) => shown.has(key))));
    },

    async confirm(actor, naam, persoonId) {
      assertMayName(actor);
      const account = await omgeving.find(persoonId);
      if (!account) throw new DomainError('not-found', 'Deze collega ken ik niet. Kies iemand uit de lijst.');
      const open = await waiting(comparableNaam(naam), await current());
      const namen = await change(actor, (now) =>
        decideConfirm(actor, now, open?.naam ?? naam, account, open !== undefined),
      );
      const bekend = bekendAls(namen, naam);
      if (!bekend) return { kind: 'nergens meer', naam };
      if (bekend.persoonId !== persoonId) return { kind: 'al iemand anders', bekend };
      return { kind: 'bevestigd', bekend, titels: await omgeving.link(bekend) };
    },

    async reject(actor, naam, persoonIds) {
      assertMayName(actor);
      const open = await waiting(comparableNaam(naam), await current());
      if (!open) return false;
      await change(actor, (now) => decideReject(actor, now, open, persoonIds));
      return true;
    },

    async release(actor, naam) {
      assertMayName(actor);
      const before = bekendAls(await current(), naam);
      await change(actor, (now) => decideRelease(actor, now, naam));
      return before;
    },
  };
}
