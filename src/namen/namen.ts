import type { Streams, Submission } from '../logboek/ports.ts';
import { type Actor, BOT_ACTOR } from '../shared/actor.ts';
import { LIST_PAGE, pageOf } from '../shared/card-pages.ts';
import type { Clock } from '../shared/clock.ts';
import { comparableNaam } from '../shared/compare.ts';
import { DomainError } from '../shared/errors.ts';
import type { Ids } from '../shared/ids.ts';
import { stampOf } from '../shared/stamp.ts';
import { accountsOf, type Bekend, bekendAls, NAMEN, type Namen, type NamenEvent, NO_NAMEN } from './naam.ts';
import {
  assertMayName,
  decideAsk,
  decideConfirm,
  decideReject,
  decideRelease,
  withOtherRole,
} from './namen-rules.ts';
import type { NamenOmgeving } from './ports.ts';
import type { Wachtend } from './wachtend.ts';

/** What became of a yes: the name is that colleague, it was somebody else already, or it stands nowhere any more. */
export type Confirmed =
  | { readonly kind: 'bevestigd'; readonly bekend: Bekend; readonly titels: readonly string[] }
  | { readonly kind: 'al iemand anders'; readonly bekend: Bekend }
  | { readonly kind: 'nergens meer'; readonly naam: string }
  /** `als` what the name is there, and `al` what the account is there already. */
  | {
      readonly kind: 'heeft de andere rol';
      readonly naam: string;
      readonly als: string;
      readonly titel: string;
      readonly account: string;
      readonly al: string;
    };

/** A page of the names that wait; `total`: how many there are in all. */
type Wachtpagina = {
  readonly wachtend: readonly Wachtend[];
  readonly page: number;
  readonly total: number;
};

/** The use cases of names: read, decide, append. All throw what their rules throw. */
export interface NamenUseCases {
  /** Everything that was said of names. */
  current(): Promise<Namen>;
  /**
   * Gives what stands on a name to whom a coördinator said that it is, and puts the names that came up before the
   * coördinators. Doing it twice changes nothing.
   */
  settle(): Promise<void>;
  /**
   * The names of which it is not known who it is, by alphabet, ten on a page; those that no account shows included.
   * @param page from 1; beyond the last one is the last one
   */
  wachtend(page: number): Promise<Wachtpagina>;
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
  const submission = (actor: Pick<Actor, 'id' | 'naam'>): Submission => stampOf(actor, clock.now());
  const current = async (): Promise<Namen> => (await streams.find(NAMEN))?.state ?? NO_NAMEN;

  const change = async (actor: Actor, decide: (namen: Namen) => readonly NamenEvent[]): Promise<Namen> => {
    const { now, outcome } = await streams.change(NAMEN, submission(actor), (found) =>
      decide(found?.state ?? NO_NAMEN),
    );
    if (outcome === 'changed') onChanged();
    return now?.state ?? NO_NAMEN;
  };

  const { waiting, waitingWith } = createWaiting(omgeving, current);

  return {
    current,

    async settle() {
      const namen = await current();
      const shown = await omgeving.shownNamen();
      const open = await omgeving.openNamen();
      for (const bekend of namen.bekend) if (open.includes(bekend.key)) await omgeving.link(bekend);
      const asked = new Set([...open, ...(await omgeving.genoemdeNamen())]);
      const wachtend = await waitingWith([...asked].filter((key) => shown.has(key)));
      const bundel = ids.next();
      const now = clock.now();
      await change(BOT_ACTOR, (newest) => decideAsk(newest, wachtend, bundel, now));
    },

    async wachtend(asked) {
      const { bekend } = await current();
      const shown = await omgeving.shownNamen();
      // What can be answered at once comes first: a name that some colleague has.
      const keys = [...new Set([...(await omgeving.openNamen()), ...(await omgeving.genoemdeNamen())])]
        .filter((key) => !bekend.some((one) => one.key === key))
        .toSorted((a, b) => Number(shown.has(b)) - Number(shown.has(a)) || (a < b ? -1 : 1));
      const page = Math.min(asked, Math.max(1, Math.ceil(keys.length / LIST_PAGE)));
      return { wachtend: await waitingWith(pageOf(keys, page)), page, total: keys.length };
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
        decideConfirm(actor, now, open?.naam ?? naam, account, open),
      );
      const bekend = bekendAls(namen, naam);
      const there = bekend || !open ? undefined : withOtherRole(namen, open, persoonId);
      if (there)
        return {
          kind: 'heeft de andere rol',
          naam: there.naam,
          als: there.als,
          titel: there.titel,
          account: account.naam,
          al: there.tegenover.als,
        };
      if (!bekend) return { kind: 'nergens meer', naam };
      if (bekend.persoonId !== persoonId) return { kind: 'al iemand anders', bekend };
      // A name can stand in very many places: they get it in the round that follows at once, also after a crash.
      return { kind: 'bevestigd', bekend, titels: (open?.plekken ?? []).map(({ titel }) => titel) };
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

/** The names (by key) that wait for a yes, each with its places and who it may be. */
function createWaiting(omgeving: NamenOmgeving, current: () => Promise<Namen>) {
  const waiting = async (key: string, { niet, bekend }: Namen): Promise<Wachtend | undefined> => {
    // Everything on this name gets that colleague any moment.
    if (bekend.some((one) => one.key === key)) return undefined;
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

  return { waiting, waitingWith };
}
