import type { Streams, Submission } from '../logboek/ports.ts';
import { type Actor, BOT_ACTOR, hasRol } from '../shared/actor.ts';
import type { Clock } from '../shared/clock.ts';
import { comparable } from '../shared/compare.ts';
import { DomainError } from '../shared/errors.ts';
import { meaningId } from '../shared/ids.ts';
import { type Kanaal, type KanaalEvent, type Koppeling, koppelingOf, PROGRAMMA } from './kanaal.ts';
import { type Bereik, sameBereik } from './persoon.ts';

/** A channel as a turn in it shows it. */
export type SeenKanaal = {
  readonly conversationId: string;
  /** Teams does not always say it; then the name stays as it was. */
  readonly naam: string | undefined;
  readonly bereik: Bereik;
};

/** Channels: where they are and what they are for. */
export interface Kanalen {
  /** Remembers a channel; one with the name of an overleg is bound to it at first sight. */
  rememberKanaal(seen: SeenKanaal): Promise<Kanaal>;
  forgetKanaal(conversationId: string): Promise<void>;
  forgetKanaalById(id: string): Promise<void>;
  findKanaal(id: string): Promise<Kanaal | undefined>;
  kanalenOf(overlegId: string): Promise<readonly Kanaal[]>;
  /** All channels that are bound to a programma. */
  programmaKanalen(): Promise<readonly Kanaal[]>;
  /**
   * Binds a channel to an overleg or a programma, in the place of what it was bound to.
   * @throws DomainError 'not-allowed' for anybody but the coördinator and the beheerder
   */
  bindKanaal(actor: Actor, kanaalId: string, koppeling: Koppeling): Promise<Kanaal>;
  /**
   * The channel is for nothing any more. Doing it twice changes nothing.
   * @throws DomainError 'not-allowed' for anybody but the coördinator and the beheerder
   */
  unbindKanaal(actor: Actor, kanaalId: string): Promise<Kanaal>;
}

type Dependencies = {
  readonly kanalen: Streams<Kanaal, KanaalEvent>;
  readonly clock: Clock;
  /** The id of the overleg that goes by this name. */
  readonly findOverlegId: (naam: string) => string | undefined;
  /** Told after a channel was bound or unbound, or came back. */
  readonly onKanaalChanged: (kanaal: Kanaal) => Promise<void>;
};

const UNNAMED = 'Kanaal zonder naam';

/** The id under which a channel is kept; conversation ids hold characters that a store key may not have. */
export function kanaalIdOf(conversationId: string): string {
  return meaningId('kanaal', conversationId);
}

/** @throws DomainError 'not-allowed' */
export function assertMayBind(actor: Actor): void {
  if (hasRol(actor, 'coördinator', 'beheerder')) return;
  throw new DomainError('not-allowed', 'Alleen de coördinator of de beheerder kan een kanaal koppelen.');
}

export function createKanalen({ kanalen, clock, findOverlegId, onKanaalChanged }: Dependencies): Kanalen {
  const submission = (actor: Actor): Submission => ({
    actor: { id: actor.id, naam: actor.naam },
    at: clock.now(),
  });

  const leave = async (id: string): Promise<void> => {
    await kanalen.change(id, submission(BOT_ACTOR), (known) =>
      known?.state.bereik ? [{ soort: 'kanaal verlaten' }] : [],
    );
  };

  const changeBinding = async (
    actor: Actor,
    kanaalId: string,
    decide: (kanaal: Kanaal) => KanaalEvent[],
  ): Promise<Kanaal> => {
    assertMayBind(actor);
    const { now, outcome } = await kanalen.change(kanaalId, submission(actor), (known) => {
      if (known) return decide(known.state);
      throw new DomainError(
        'not-found',
        'Ik ken dit kanaal nog niet. Typ eerst een bericht aan mij in het kanaal.',
      );
    });
    if (!now) throw new Error('a channel that was just changed is gone');
    if (outcome === 'changed') await onKanaalChanged(now.state);
    return now.state;
  };

  return {
    async rememberKanaal(seen) {
      const { conversationId, bereik } = seen;
      const { now, outcome } = await kanalen.change(
        kanaalIdOf(conversationId),
        submission(BOT_ACTOR),
        (current) => {
          const known = current?.state;
          const events: KanaalEvent[] = [];
          const naam = seen.naam ?? known?.naam ?? UNNAMED;
          const isNew = known?.naam !== naam;
          if (isNew || !sameBereik(known?.bereik, bereik))
            events.push({ soort: 'kanaal gezien', naam, bereik });
          // The name says for which overleg a channel is, until somebody binds it to another.
          const overlegId = isNew && !(known && koppelingOf(known)) ? findOverlegId(naam) : undefined;
          if (overlegId !== undefined) events.push({ soort: 'kanaal gekoppeld', overlegId });
          return events;
        },
      );
      if (!now) throw new Error('a channel that was just remembered is gone');
      if (outcome === 'changed') await onKanaalChanged(now.state);
      return now.state;
    },
    forgetKanaal: (conversationId) => leave(kanaalIdOf(conversationId)),
    forgetKanaalById: leave,
    async findKanaal(id) {
      return (await kanalen.find(id))?.state;
    },
    async kanalenOf(overlegId) {
      return (await kanalen.findBy('overleg', overlegId)).map((found) => found.state);
    },
    async programmaKanalen() {
      return (await kanalen.findBy('koppeling', PROGRAMMA)).map((found) => found.state);
    },
    bindKanaal: (actor, kanaalId, koppeling) =>
      changeBinding(actor, kanaalId, (kanaal) =>
        isSame(koppelingOf(kanaal), koppeling) ? [] : [boundTo(koppeling)],
      ),
    unbindKanaal: (actor, kanaalId) =>
      changeBinding(actor, kanaalId, (kanaal) =>
        koppelingOf(kanaal) ? [{ soort: 'kanaal losgekoppeld' }] : [],
      ),
  };
}

function boundTo(koppeling: Koppeling): KanaalEvent {
  return koppeling.soort === 'overleg'
    ? { soort: 'kanaal gekoppeld', overlegId: koppeling.overlegId }
    : { soort: 'kanaal aan programma gekoppeld', programma: koppeling.programma };
}

function isSame(known: Koppeling | undefined, asked: Koppeling): boolean {
  if (known?.soort === 'overleg') return asked.soort === 'overleg' && asked.overlegId === known.overlegId;
  if (known?.soort !== 'programma' || asked.soort !== 'programma') return false;
  return comparable(known.programma) === comparable(asked.programma);
}
