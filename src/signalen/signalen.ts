import { createChanges } from '../logboek/changes.ts';
import type { Streams, Versioned } from '../logboek/ports.ts';
import type { Actor } from '../shared/actor.ts';
import type { TerugkijkUitkomst } from '../shared/adviesraad.ts';
import type { CardContext } from '../shared/card-context.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { meaningId } from '../shared/ids.ts';
import type { Jaaragendavoorstel } from './ports.ts';
import { type Behandelaar, type Signaal, type SignaalEvent, type SignaalInvoer, standOf } from './signaal.ts';
import {
  assertMayPropose,
  assertMayRead,
  assertMayWrite,
  type Beantwoording,
  decideBeantwoorden,
  decideNagekomen,
  decideOntvangen,
  decideTerugkijken,
  decideTerugkoppelen,
  decideToewijzen,
  decideVoorgesteld,
  mayRead,
  type Verteld,
} from './signaal-rules.ts';

export type SignaalStreams = Streams<Signaal, SignaalEvent>;
export type CurrentSignaal = Versioned<Signaal>;

/** The use cases of a signaal: read, decide, append. */
export interface Signalen {
  /** @throws DomainError 'not-found', 'not-allowed' */
  get(actor: Actor, id: string): Promise<CurrentSignaal>;
  /** What this person may read: open ones first, the longest waiting on top; then the newest answered ones. */
  list(actor: Actor): Promise<readonly Signaal[]>;
  /** The newest that was made of the message with this link; of one that this person may not read only that it is there. */
  ofBericht(actor: Actor, link: string): Promise<Signaal | 'van een collega' | undefined>;
  /** Two texts from one card are two signalen; the same text again is a repeat. @throws FormProblem, DomainError */
  add(actor: Actor, nonce: string, signaal: SignaalInvoer): Promise<CurrentSignaal>;
  /** @throws DomainError 'conflict' when it changed since the card was made */
  assign(actor: Actor, id: string, card: CardContext, aan: Behandelaar): Promise<CurrentSignaal>;
  answer(actor: Actor, id: string, card: CardContext, answer: Beantwoording): Promise<CurrentSignaal>;
  /** What was promised in the answer was kept. */
  keepBelofte(actor: Actor, id: string, card: CardContext, hoe: string): Promise<CurrentSignaal>;
  reportBack(actor: Actor, id: string, card: CardContext, verteld: Verteld): Promise<CurrentSignaal>;
  /** What came of the answer, on the agreed day. */
  lookBack(
    actor: Actor,
    id: string,
    card: CardContext,
    uitkomst: TerugkijkUitkomst,
    toelichting: string,
  ): Promise<CurrentSignaal>;
  /** Makes a topic of the jaaragenda of it. */
  propose(actor: Actor, id: string, nonce: string, jaar: number, titel: string): Promise<CurrentSignaal>;
}

type Dependencies = {
  readonly streams: SignaalStreams;
  readonly jaaragenda: Jaaragendavoorstel;
  /** Has this person a part in the work of the region? */
  readonly hasPart: (actor: Actor) => Promise<boolean>;
  readonly clock: Clock;
  /** Told after a change was stored, so that posts follow soon. Must not fail or wait. */
  readonly onChanged: (id: string) => void;
};

const SUBJECT = { wat: 'het signaal', onbekend: 'Dit signaal ken ik niet.' } as const;

export function createSignalen(dependencies: Dependencies): Signalen {
  const { streams, jaaragenda, hasPart, clock } = dependencies;
  const { get, submission, told, change, changeExactly } = createChanges(dependencies, SUBJECT);
  const today = (): string => localDate(clock.now());

  return {
    async get(actor, id) {
      const current = await get(id);
      assertMayRead(actor, current.state);
      return current;
    },
    async list(actor) {
      const all = (await streams.list()).map(({ state }) => state);
      return all
        .filter((signaal) => mayRead(actor, signaal))
        .toSorted(
          (a, b) =>
            Number(isDone(a)) - Number(isDone(b)) ||
            (isDone(a) ? -1 : 1) * a.ontvangen.localeCompare(b.ontvangen) ||
            a.id.localeCompare(b.id),
        );
    },
    async ofBericht(actor, link) {
      const made = (await streams.list())
        .map(({ state }) => state)
        .filter(({ bericht }) => bericht === link)
        .toSorted((a, b) => a.opgenomen.op.localeCompare(b.opgenomen.op));
      const readable = made.findLast((signaal) => mayRead(actor, signaal));
      return readable ?? (made.length > 0 ? 'van een collega' : undefined);
    },
    async add(actor, nonce, signaal) {
      assertMayWrite(await hasPart(actor));
      const id = meaningId('signaal', actor.id, nonce, JSON.stringify(signaal));
      return told(
        id,
        await streams.change(id, submission(actor, nonce, signaal), (current) =>
          current ? [] : decideOntvangen(actor, signaal, today()),
        ),
      );
    },
    assign: (actor, id, card, aan) =>
      changeExactly(actor, id, card, (signaal) => decideToewijzen(actor, signaal, aan), 'toewijzen', aan),
    answer: (actor, id, card, answer) =>
      changeExactly(
        actor,
        id,
        card,
        (signaal) => decideBeantwoorden(actor, signaal, answer, today()),
        answer,
      ),
    keepBelofte: (actor, id, card, hoe) =>
      changeExactly(actor, id, card, (signaal) => decideNagekomen(actor, signaal, hoe), 'belofte', hoe),
    reportBack: (actor, id, card, verteld) =>
      changeExactly(
        actor,
        id,
        card,
        (signaal) => decideTerugkoppelen(actor, signaal, verteld, today()),
        'terugkoppelen',
        verteld,
      ),
    lookBack: (actor, id, card, uitkomst, toelichting) =>
      changeExactly(
        actor,
        id,
        card,
        (signaal) => decideTerugkijken(actor, signaal, uitkomst, toelichting),
        'terugkijken',
        uitkomst,
        toelichting,
      ),
    async propose(actor, id, nonce, jaar, titel) {
      const content = ['voorstellen', jaar, titel];
      const current = await get(id);
      const sent = submission(actor, nonce, ...content);
      if (sent.nonce !== undefined && sent.nonce in current.nonces) return current;
      assertMayPropose(actor, current.state);
      const { tekst } = current.state;
      const onderwerpId = await jaaragenda.propose(actor, jaar, { titel, toelichting: tekst, signaalId: id });
      return change(
        actor,
        id,
        nonce,
        (signaal) => decideVoorgesteld(signaal, { jaar, onderwerpId }),
        ...content,
      );
    },
  };
}

/** Nothing is asked of anybody any more. */
export function isDone(signaal: Signaal): boolean {
  return standOf(signaal) === 'teruggekoppeld';
}
