import type { Outcome, Streams, Submission, Versioned } from '../logboek/ports.ts';
import type { Actor } from '../shared/actor.ts';
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
/** The card that a submission comes from: which version it showed and its own key. */
export type CardStamp = { readonly version: number; readonly nonce: string };

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
  assign(actor: Actor, id: string, card: CardStamp, aan: Behandelaar): Promise<CurrentSignaal>;
  answer(
    actor: Actor,
    id: string,
    card: CardStamp,
    answer: { readonly antwoord: string; readonly reden: string },
  ): Promise<CurrentSignaal>;
  reportBack(actor: Actor, id: string, card: CardStamp, datum: string): Promise<CurrentSignaal>;
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

export function createSignalen({ streams, jaaragenda, clock, onChanged }: Dependencies): Signalen {
  const today = (): string => localDate(clock.now());

  /** A repeat is the same person sending the same content from the same card. */
  const submission = (actor: Actor, nonce: string, ...content: readonly unknown[]): Submission => ({
    actor: { id: actor.id, naam: actor.naam },
    at: clock.now(),
    nonce: meaningId(actor.id, nonce, JSON.stringify(content)),
  });
  const told = ({ outcome, now }: Outcome<Signaal>): CurrentSignaal => {
    const current = found(now);
    if (outcome === 'changed') onChanged(current.id);
    return current;
  };
  const changeExactly = async (
    actor: Actor,
    id: string,
    { version, nonce }: CardStamp,
    decide: (signaal: Signaal) => readonly SignaalEvent[],
    ...content: readonly unknown[]
  ): Promise<CurrentSignaal> =>
    told(
      await streams.change(id, submission(actor, nonce, ...content), (now) => {
        const current = found(now);
        const events = decide(current.state);
        if (events.length > 0 && current.version !== version) throw stale();
        return events;
      }),
    );

  return {
    async get(actor, id) {
      const current = found(await streams.find(id));
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
      const found = await streams.findBy('behandelaar', persoonId);
      return found.map(({ state }) => state).filter(({ antwoord }) => antwoord === undefined);
    },
    async add(actor, nonce, signaal) {
      const id = meaningId('signaal', actor.id, nonce);
      return told(
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
      const current = found(await streams.find(id));
      const sent = submission(actor, nonce, 'voorstellen', jaar, titel);
      if (sent.nonce !== undefined && sent.nonce in current.nonces) return current;
      assertMayPropose(actor, current.state);
      const { tekst } = current.state;
      const onderwerpId = await jaaragenda.propose(actor, jaar, { titel, toelichting: tekst, signaalId: id });
      return told(
        await streams.change(id, sent, (now) => decideVoorgesteld(found(now).state, { jaar, onderwerpId })),
      );
    },
  };
}

/** Nothing is asked of anybody any more. */
export function isDone(signaal: Signaal): boolean {
  return standOf(signaal) === 'teruggekoppeld';
}

function found(current: CurrentSignaal | undefined): CurrentSignaal {
  if (!current) throw new DomainError('not-found', 'Dit signaal ken ik niet.');
  return current;
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

function stale(): DomainError {
  return new DomainError(
    'conflict',
    'Deze kaart was verouderd: het signaal is intussen gewijzigd. Dit is de nieuwe stand.',
  );
}
