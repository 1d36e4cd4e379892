import { createChanges } from '../logboek/changes.ts';
import type { Streams, Versioned } from '../logboek/ports.ts';
import type { Actor } from '../shared/actor.ts';
import type { Raden } from '../shared/adviesraad.ts';
import type { CardContext } from '../shared/card-context.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { meaningId } from '../shared/ids.ts';
import {
  type Adviesraad,
  geldig,
  genoemd,
  inOrder,
  isErIn,
  type RaadEvent,
  type RaadInvoer,
} from './raad.ts';
import { decideToevoegen, decideWijzigen } from './raad-rules.ts';
import {
  assertVrij,
  decideAfgezegd,
  decideGehouden,
  decidePlannen,
  type GevraagdOverleg,
  isOpen,
} from './raadsoverleg-rules.ts';

export type RaadStreams = Streams<Adviesraad, RaadEvent>;
type CurrentRaad = Versioned<Adviesraad>;

/** The use cases of the adviesraden: read, decide, append. Everybody may know which there are. */
export interface Adviesraden extends Raden {
  /** @throws DomainError 'not-found' */
  get(id: string): Promise<CurrentRaad>;
  /** Those of the region first, then by gemeente; also those that are no more. */
  list(): Promise<readonly Adviesraad[]>;
  /** The same again from one card is a repeat. @throws FormProblem, DomainError */
  add(actor: Actor, nonce: string, raad: RaadInvoer): Promise<CurrentRaad>;
  /** @throws FormProblem; DomainError 'conflict' when it changed since the card was made */
  save(actor: Actor, id: string, card: CardContext, raad: RaadInvoer): Promise<CurrentRaad>;
  /** Plans a meeting, or records one that was held. @throws FormProblem, DomainError */
  planOverleg(
    actor: Actor,
    id: string,
    nonce: string,
    asked: Pick<GevraagdOverleg, 'datum' | 'besproken'> & {
      /** The ids of the other raden that are there. */
      readonly samenMet: readonly string[];
    },
  ): Promise<CurrentRaad>;
  holdOverleg(
    actor: Actor,
    id: string,
    nonce: string,
    overlegId: string,
    besproken: string,
  ): Promise<CurrentRaad>;
  cancelOverleg(
    actor: Actor,
    id: string,
    nonce: string,
    overlegId: string,
    reden: string,
  ): Promise<CurrentRaad>;
}

const SUBJECT = { wat: 'de adviesraad', onbekend: 'Deze adviesraad ken ik niet.' } as const;

/** Who says something of which meeting, on the card of which raad. */
type Card = {
  readonly actor: Actor;
  readonly id: string;
  readonly nonce: string;
  readonly overlegId: string;
};

/** First the raad of the card, so that what is wrong is said before anything is stored; then each other one. */
async function eachOf(
  id: string,
  others: readonly string[],
  change: (id: string) => Promise<CurrentRaad>,
): Promise<CurrentRaad> {
  const current = await change(id);
  for (const other of others) await change(other);
  return current;
}

export function createAdviesraden(dependencies: {
  readonly streams: RaadStreams;
  readonly clock: Clock;
  /** Told after a change was stored, so that posts follow soon. Must not fail or wait. */
  readonly onChanged: (id: string) => void;
}): Adviesraden {
  const { streams, clock } = dependencies;
  const { get, submission, told, change, changeExactly } = createChanges(dependencies, SUBJECT);
  /** The other raden of a meeting. */
  const samenIn = async (id: string, overlegId: string): Promise<readonly string[]> =>
    ((await get(id)).state.overleggen ?? [])
      .filter((one) => one.id === overlegId)
      .flatMap(({ samenMet = [] }) => samenMet.map((raad) => raad.id));
  /** Something of a meeting, in each raad of which it is still open; in that of the card whatever comes of it. */
  const inEach = async (
    { actor, id, nonce, overlegId }: Card,
    decide: (raad: Adviesraad) => readonly RaadEvent[],
    what: string,
    said: unknown,
  ): Promise<CurrentRaad> =>
    eachOf(id, await samenIn(id, overlegId), (raadId) =>
      change(
        actor,
        raadId,
        nonce,
        (raad) => (raadId !== id && !isOpen(raad, overlegId) ? [] : decide(raad)),
        what,
        overlegId,
        said,
      ),
    );
  const list = async () => inOrder((await streams.list()).map(({ state }) => state));

  return {
    get,
    list,
    async current() {
      const jaar = Number(localDate(clock.now()).slice(0, 4));
      return (await list()).filter((raad) => isErIn(raad, jaar)).map(genoemd);
    },
    async find(id) {
      const found = (await streams.find(id))?.state;
      return found && genoemd(found);
    },
    async add(actor, nonce, raad) {
      const id = meaningId('adviesraad', actor.id, nonce, JSON.stringify(raad));
      const others = (await list()).filter((one) => one.id !== id);
      return told(
        id,
        await streams.change(id, submission(actor, nonce, raad), (current) =>
          current ? [] : decideToevoegen(actor, raad, others),
        ),
      );
    },
    async save(actor, id, card, raad) {
      const others = await list();
      return changeExactly(actor, id, card, (known) => decideWijzigen(actor, known, raad, others), raad);
    },
    async planOverleg(actor, id, nonce, { samenMet, ...asked }) {
      // As it was when nobody met more than one raad at once: a card of before sent again is a repeat.
      const overlegId = meaningId('raadsoverleg', id, actor.id, nonce, JSON.stringify(asked));
      const all = (await list()).filter((raad) => raad.id === id || samenMet.includes(raad.id));
      const others = (of: string) => all.filter((raad) => raad.id !== of).map(genoemd);
      assertVrij(
        all.filter((raad) => raad.id !== id),
        overlegId,
        asked.datum,
      );
      return eachOf(id, samenMet, (raadId) =>
        change(
          actor,
          raadId,
          nonce,
          (raad) =>
            raadId !== id && geldig(raad).some((one) => one.id === overlegId)
              ? []
              : decidePlannen(
                  actor,
                  raad,
                  overlegId,
                  { ...asked, samenMet: others(raadId) },
                  localDate(clock.now()),
                ),
          'plannen',
          asked,
        ),
      );
    },
    holdOverleg: (actor, id, nonce, overlegId, besproken) =>
      inEach(
        { actor, id, nonce, overlegId },
        (raad) => decideGehouden(actor, raad, overlegId, besproken, localDate(clock.now())),
        'gehouden',
        besproken,
      ),
    cancelOverleg: (actor, id, nonce, overlegId, reden) =>
      inEach(
        { actor, id, nonce, overlegId },
        (raad) => decideAfgezegd(actor, raad, overlegId, reden),
        'afgezegd',
        reden,
      ),
  };
}
