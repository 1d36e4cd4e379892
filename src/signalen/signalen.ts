import { createChanges } from '../logboek/changes.ts';
import type { Streams, Versioned } from '../logboek/ports.ts';
import type { Actor } from '../shared/actor.ts';
import type { CardContext } from '../shared/card-context.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { DomainError } from '../shared/errors.ts';
import { meaningId } from '../shared/ids.ts';
import type { Jaaragendavoorstel } from './ports.ts';
import { type Behandelaar, type Signaal, type SignaalEvent, type SignaalInvoer, standOf } from './signaal.ts';
import {
  assertMayPropose,
  assertMayRead,
  decideBeantwoorden,
  decideOntvangen,
  decideTerugkoppelen,
  decideToewijzen,
  decideVoorgesteld,
  isBehandelaar,
  mayReadAll,
} from './signaal-rules.ts';

export type SignaalStreams = Streams<Signaal, SignaalEvent>;
export type CurrentSignaal = Versioned<Signaal>;

/** The use cases of a signaal: read, decide, append. */
export interface Signalen {
  /** @throws DomainError 'not-found', 'not-allowed' */
  get(actor: Actor, id: string): Promise<CurrentSignaal>;
  /** What this person may read: open ones first, the longest waiting on top; then the newest answered ones. */
  list(actor: Actor): Promise<readonly Signaal[]>;
  /** The signalen that are or were assigned to this person and are not answered. */
  openFor(persoonId: string): Promise<readonly Signaal[]>;
  /** @throws FormProblem, DomainError */
  add(actor: Actor, nonce: string, signaal: SignaalInvoer): Promise<CurrentSignaal>;
  /** @throws DomainError 'conflict' when it changed since the card was made */
  assign(actor: Actor, id: string, card: CardContext, aan: Behandelaar): Promise<CurrentSignaal>;
  answer(
    actor: Actor,
    id: string,
    card: CardContext,
    answer: { readonly antwoord: string; readonly reden: string },
  ): Promise<CurrentSignaal>;
  reportBack(actor: Actor, id: string, card: CardContext, datum: string): Promise<CurrentSignaal>;
  /** Makes a topic of the jaaragenda of it. */
  propose(actor: Actor, id: string, nonce: string, jaar: number, titel: string): Promise<CurrentSignaal>;
}

type Dependencies = {
  readonly streams: SignaalStreams;
  readonly jaaragenda: Jaaragendavoorstel;
  readonly clock: Clock;
  /** Told after a change was stored, so that posts follow soon. Must not fail or wait. */
  readonly onChanged: (id: string) => void;
};

const SUBJECT = { wat: 'het signaal', onbekend: 'Dit signaal ken ik niet.' } as const;

export function createSignalen(dependencies: Dependencies): Signalen {
  const { streams, jaaragenda, clock } = dependencies;
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
      const mine = mayReadAll(actor) ? all : all.filter((signaal) => isBehandelaar(actor, signaal));
      return mine.toSorted(
        (a, b) =>
          Number(isDone(a)) - Number(isDone(b)) ||
          (isDone(a) ? -1 : 1) * a.ontvangen.localeCompare(b.ontvangen) ||
          a.id.localeCompare(b.id),
      );
    },
    async openFor(persoonId) {
      const mine = await streams.findBy('behandelaar', persoonId);
      return mine.map(({ state }) => state).filter(({ antwoord }) => antwoord === undefined);
    },
    async add(actor, nonce, signaal) {
      const id = meaningId('signaal', actor.id, nonce);
      return told(
        id,
        await streams.change(id, submission(actor, nonce, signaal), (current) =>
          current ? assertSame(current.state, signaal) : decideOntvangen(actor, signaal, today()),
        ),
      );
    },
    assign: (actor, id, card, aan) =>
      changeExactly(actor, id, card, (signaal) => decideToewijzen(actor, signaal, aan), 'toewijzen', aan),
    answer: (actor, id, card, answer) =>
      changeExactly(actor, id, card, (signaal) => decideBeantwoorden(actor, signaal, answer), answer),
    reportBack: (actor, id, card, datum) =>
      changeExactly(
        actor,
        id,
        card,
        (signaal) => decideTerugkoppelen(actor, signaal, datum, today()),
        'terugkoppelen',
        datum,
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

/** The same card can be sent again; with another text it is not stored in silence, and neither is it lost. */
function assertSame(known: Signaal, { bron, onderwerp, tekst, ontvangen }: SignaalInvoer): [] {
  const isSame =
    known.bron === bron &&
    known.onderwerp === onderwerp &&
    known.tekst === tekst &&
    known.ontvangen === ontvangen;
  if (isSame) return [];
  throw new DomainError(
    'conflict',
    'Dit signaal is al bewaard, met een andere tekst. Typ ‘signalen’ om het te zien.',
  );
}
