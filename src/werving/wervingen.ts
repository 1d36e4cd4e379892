import { createChanges } from '../logboek/changes.ts';
import type { Streams, Versioned } from '../logboek/ports.ts';
import type { Actor } from '../shared/actor.ts';
import type { CardContext } from '../shared/card-context.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { addYears } from '../shared/dates.ts';
import { DomainError } from '../shared/errors.ts';
import { meaningId } from '../shared/ids.ts';
import type { Gezochten, WervingOpdrachten } from './ports.ts';
import {
  type Gevonden,
  standOf,
  type Verzoek,
  type Werving,
  type WervingEvent,
  type WervingOpdracht,
} from './werving.ts';
import type { WervingView } from './werving-cards.ts';
import {
  assertHasPart,
  assertIsOpen,
  assertLeads,
  assertMayRead,
  decideBeantwoorden,
  decideIntrekken,
  decideVragen,
  decideWijzigen,
  mayRead,
  ontvangersOf,
} from './werving-rules.ts';

export type WervingStreams = Streams<Werving, WervingEvent>;
export type CurrentWerving = Versioned<Werving>;

/** The use cases of requests for people: read, decide, append. Each throws FormProblem or DomainError where the rules say so. */
export interface Wervingen {
  /** @throws DomainError 'not-found', 'not-allowed' */
  get(actor: Actor, id: string): Promise<CurrentWerving & { readonly view: WervingSeen }>;
  /** Those that this person may see, what still waits on top. */
  list(actor: Actor): Promise<readonly WervingView[]>;
  /** Those for one opdracht. @throws DomainError 'not-found' */
  ofOpdracht(actor: Actor, opdrachtId: string): Promise<readonly WervingView[]>;
  /** The opdracht of which this person may see who is sought. @throws DomainError 'not-found', 'not-allowed' */
  opdrachtToSee(actor: Actor, opdrachtId: string): Promise<WervingOpdracht>;
  /** The opdracht for which can be asked. @throws DomainError 'not-found', 'not-allowed', 'not-possible' */
  opdrachtFor(actor: Actor, opdrachtId: string | undefined): Promise<WervingOpdracht | undefined>;
  /** How often the same people were asked in the last year, by activiteiten and by requests; a sentence each. */
  gevraagd(wie: Gezochten, behalveWerving?: string): Promise<readonly string[]>;
  ask(actor: Actor, nonce: string, verzoek: Verzoek): Promise<CurrentWerving>;
  change(actor: Actor, id: string, card: CardContext, verzoek: Verzoek): Promise<CurrentWerving>;
  /** @throws DomainError 'conflict' when somebody answered since the card was made */
  answer(actor: Actor, id: string, card: CardContext, gevonden: Gevonden): Promise<CurrentWerving>;
  withdraw(actor: Actor, id: string, card: CardContext, reden: string): Promise<CurrentWerving>;
}

type Dependencies = {
  readonly streams: WervingStreams;
  readonly opdrachten: WervingOpdrachten;
  /** Has this person a part in the work of the region? */
  readonly hasPart: (actor: Actor) => Promise<boolean>;
  readonly clock: Clock;
  /** Told after a change was stored, so that posts follow soon. Must not fail or wait. */
  readonly onChanged: (id: string) => void;
};

/** A request with the opdracht for which it is. */
type WervingSeen = WervingView & { readonly opdracht?: WervingOpdracht | undefined };

const SUBJECT = { wat: 'de vraag', onbekend: 'Deze vraag om mensen ken ik niet.' } as const;

export function createWervingen(dependencies: Dependencies): Wervingen {
  const { streams, opdrachten, hasPart, clock } = dependencies;
  const { get, submission, told, changeExactly } = createChanges(dependencies, SUBJECT);
  const today = (): string => localDate(clock.now());

  const findOpdracht = async (id: string | undefined): Promise<WervingOpdracht | undefined> =>
    id === undefined ? undefined : opdrachten.find(id);

  const readable: Wervingen['get'] = async (actor, id) => {
    const current = await get(id);
    const opdracht = await findOpdracht(current.state.opdrachtId);
    assertMayRead(actor, current.state, opdracht);
    return { ...current, view: { werving: current.state, opdracht } };
  };

  const opdrachtToSee: Wervingen['opdrachtToSee'] = async (actor, opdrachtId) => {
    const opdracht = await opdrachten.find(opdrachtId);
    if (!opdracht) throw new DomainError('not-found', 'Deze opdracht ken ik niet.');
    assertLeads(actor, opdracht);
    return opdracht;
  };
  const opdrachtFor: Wervingen['opdrachtFor'] = async (actor, opdrachtId) => {
    if (opdrachtId === undefined) {
      assertHasPart(await hasPart(actor));
      return undefined;
    }
    const opdracht = await opdrachtToSee(actor, opdrachtId);
    assertIsOpen(opdracht);
    return opdracht;
  };

  const seen = async (actor: Actor, all: readonly CurrentWerving[]): Promise<readonly WervingView[]> => {
    const found: WervingView[] = [];
    for (const { state: werving } of all) {
      const opdracht = await findOpdracht(werving.opdrachtId);
      if (mayRead(actor, werving, opdracht)) found.push({ werving, opdracht });
    }
    return found.toSorted((a, b) => order(a.werving, b.werving));
  };

  return {
    get: readable,
    opdrachtToSee,
    opdrachtFor,
    list: async (actor) => seen(actor, await streams.list()),
    ofOpdracht: async (actor, opdrachtId) => seen(actor, await streams.findBy('opdracht', opdrachtId)),
    async gevraagd(wie, behalveWerving) {
      const now = today();
      const from = addYears(now, -1);
      const jaren = [from, now].map((dag) => dag.slice(0, 4));
      const recent = (await Promise.all(jaren.map((jaar) => streams.findBy('jaar', jaar))))
        .flat()
        .filter(({ id, state }) => id !== behalveWerving && localDate(state.gevraagd.op) >= from)
        .filter(({ state }) => standOf(state) !== 'ingetrokken');
      const groepen = opdrachten.groepenIn(wie.ervaring ?? '');
      const same = recent.filter(({ state }) =>
        opdrachten.groepenIn(state.ervaring).some((groep) => groepen.includes(groep)),
      );
      return [...(await opdrachten.gevraagd(wie, now)), ...eerderWords(same.length)];
    },
    async ask(actor, nonce, verzoek) {
      await opdrachtFor(actor, verzoek.opdrachtId);
      const id = meaningId('werving', actor.id, nonce, JSON.stringify(verzoek));
      return told(
        id,
        await streams.change(id, submission(actor, nonce, verzoek), (current) =>
          current ? [] : decideVragen(verzoek, today()),
        ),
      );
    },
    async change(actor, id, card, verzoek) {
      await readable(actor, id);
      await opdrachtFor(actor, verzoek.opdrachtId);
      return changeExactly(actor, id, card, (now) => decideWijzigen(now, verzoek, today()), verzoek);
    },
    async answer(actor, id, card, gevonden) {
      const { state, view } = await readable(actor, id);
      const voor = ontvangersOf(state, view.opdracht);
      return changeExactly(
        actor,
        id,
        card,
        (now) => decideBeantwoorden(actor, now, gevonden, voor),
        'antwoord',
        gevonden,
      );
    },
    async withdraw(actor, id, card, reden) {
      await readable(actor, id);
      return changeExactly(actor, id, card, (now) => decideIntrekken(now, reden), 'intrekken', reden);
    },
  };
}

function eerderWords(keer: number): readonly string[] {
  return keer === 0 ? [] : [`De coördinator is in het laatste jaar al ${keer} keer gevraagd om deze mensen.`];
}

/** What waits first by its day; then the newest on top. */
function order(a: Werving, b: Werving): number {
  const waits = (one: Werving): boolean => !one.antwoord && !one.ingetrokken;
  if (waits(a) !== waits(b)) return waits(a) ? -1 : 1;
  return waits(a)
    ? a.uiterlijk.localeCompare(b.uiterlijk) || a.id.localeCompare(b.id)
    : b.gevraagd.op.localeCompare(a.gevraagd.op) || a.id.localeCompare(b.id);
}
