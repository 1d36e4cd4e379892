import type { Streams, Submission } from '../logboek/ports.ts';
import type { Actor } from '../shared/actor.ts';
import { BOT_ACTOR } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { comparableNaam } from '../shared/compare.ts';
import { DomainError } from '../shared/errors.ts';
import { meaningId } from '../shared/ids.ts';
import { decideAbsence, decideWithdrawal } from './afwezigheid-rules.ts';
import type { Kanaal, KanaalEvent } from './kanaal.ts';
import type { Afwezigheid, Bereik, Persoon, PersoonEvent } from './persoon.ts';

/** A channel as a turn in it shows it. */
export type SeenKanaal = {
  readonly conversationId: string;
  /** Teams does not always say it; then the name stays as it was. */
  readonly naam: string | undefined;
  readonly bereik: Bereik;
};

/** People and channels: who they are and where they can be reached. */
export interface Mensen {
  /** Remembers that somebody exists, under a name once one is given, and where their personal chat is when `bereik` is given. */
  remember(person: { id: string; naam?: string; bereik?: Bereik }): Promise<Persoon>;
  /** The personal chat is gone until somebody opens it again. */
  forgetChat(persoonId: string): Promise<void>;
  findPersoon(id: string): Promise<Persoon | undefined>;
  /** Everybody with that name; case and accents do not matter. */
  findByNaam(naam: string): Promise<readonly Persoon[]>;
  listPersonen(): Promise<readonly Persoon[]>;
  /** Remembers a channel; one with the name of an overleg is bound to it at first sight. */
  rememberKanaal(seen: SeenKanaal): Promise<Kanaal>;
  forgetKanaal(conversationId: string): Promise<void>;
  forgetKanaalById(id: string): Promise<void>;
  findKanaal(id: string): Promise<Kanaal | undefined>;
  kanalenOf(overlegId: string): Promise<readonly Kanaal[]>;
  /**
   * Binds a channel to an overleg.
   * @throws DomainError 'not-allowed' for anybody but the coördinator and the beheerder
   */
  bindKanaal(actor: Actor, kanaalId: string, overlegId: string): Promise<Kanaal>;
  /**
   * Notes that somebody is away, in the place of absences that overlap it.
   * @throws DomainError 'invalid-input'
   */
  reportAbsence(actor: Actor, afwezigheid: Afwezigheid): Promise<Persoon>;
  withdrawAbsence(actor: Actor, period: { van: string; tot: string }): Promise<Persoon>;
  /** Everybody for whom this person stands in, now or at another time. */
  vervangenDoor(vervangerId: string): Promise<readonly Persoon[]>;
}

type Dependencies = {
  readonly personen: Streams<Persoon, PersoonEvent>;
  readonly kanalen: Streams<Kanaal, KanaalEvent>;
  readonly clock: Clock;
  /** The id of the overleg that goes by this name. */
  readonly findOverlegId: (naam: string) => string | undefined;
  /** Told after somebody's name or chat changed, so that what waits for them can go. */
  readonly onPersoonChanged: (persoon: Persoon) => Promise<void>;
  /** Told after somebody's absence changed: who it is and everybody who stands or stood in. */
  readonly onAbsenceChanged: (persoonIds: readonly string[]) => Promise<void>;
  /** Told after a channel was bound or came back. */
  readonly onKanaalChanged: (kanaal: Kanaal) => Promise<void>;
};

/** Teams does not always say who somebody is; the name follows with the first message. */
const UNNAMED = 'Collega zonder naam';

const UNNAMED_KANAAL = 'Kanaal zonder naam';

/** The id under which a channel is kept; conversation ids hold characters that a store key may not have. */
export function kanaalIdOf(conversationId: string): string {
  return meaningId('kanaal', conversationId);
}

export function createMensen(dependencies: Dependencies): Mensen {
  const { personen, kanalen, clock } = dependencies;

  const submission = (actor: Actor): Submission => ({
    actor: { id: actor.id, naam: actor.naam },
    at: clock.now(),
  });

  const leaveKanaal = async (id: string): Promise<void> => {
    await kanalen.change(id, submission(BOT_ACTOR), (known) =>
      known?.state.bereik ? [{ soort: 'kanaal verlaten' }] : [],
    );
  };

  const changeAbsence = async (
    actor: Actor,
    decide: (afwezig: readonly Afwezigheid[]) => PersoonEvent[],
  ): Promise<Persoon> => {
    const standIns = new Set<string>();
    const { now, outcome } = await personen.change(actor.id, submission(actor), (current) => {
      for (const { vervangerId } of current?.state.afwezig ?? [])
        if (vervangerId !== undefined) standIns.add(vervangerId);
      const events = decide(current?.state.afwezig ?? []);
      const seen: PersoonEvent = { soort: 'persoon gezien', naam: actor.naam };
      return current || events.length === 0 ? events : [seen, ...events];
    });
    if (!now) throw new DomainError('not-found', 'Je hebt geen afwezigheid doorgegeven.');
    for (const { vervangerId } of now.state.afwezig ?? [])
      if (vervangerId !== undefined) standIns.add(vervangerId);
    if (outcome === 'changed') await dependencies.onAbsenceChanged([actor.id, ...standIns]);
    return now.state;
  };

  return {
    reportAbsence: (actor, afwezigheid) =>
      changeAbsence(actor, (known) => decideAbsence(actor.id, known, afwezigheid, localDate(clock.now()))),
    withdrawAbsence: (actor, period) => changeAbsence(actor, (known) => decideWithdrawal(known, period)),
    async vervangenDoor(vervangerId) {
      return (await personen.findBy('vervanger', vervangerId)).map((found) => found.state);
    },
    async remember({ id, naam, bereik }) {
      const self: Actor = { id, naam: naam ?? UNNAMED, rollen: [] };
      const { now, outcome } = await personen.change(id, submission(self), (current) => {
        const known = current?.state;
        const events: PersoonEvent[] = [];
        if (!known || (naam !== undefined && known.naam !== naam))
          events.push({ soort: 'persoon gezien', naam: self.naam });
        if (bereik && !sameBereik(known?.bereik, bereik)) events.push({ soort: 'chat geopend', bereik });
        return events;
      });
      if (!now) throw new Error('a person that was just remembered is gone');
      if (outcome === 'changed') await dependencies.onPersoonChanged(now.state);
      return now.state;
    },
    async forgetChat(persoonId) {
      await personen.change(persoonId, submission(BOT_ACTOR), (known) =>
        known?.state.bereik ? [{ soort: 'chat gesloten' }] : [],
      );
    },
    async findPersoon(id) {
      return (await personen.find(id))?.state;
    },
    async findByNaam(naam) {
      return (await personen.findBy('naam', comparableNaam(naam))).map((found) => found.state);
    },
    async listPersonen() {
      const all = (await personen.list()).map((found) => found.state);
      return all.toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'));
    },
    async rememberKanaal(seen) {
      const { conversationId, bereik } = seen;
      const { now, outcome } = await kanalen.change(
        kanaalIdOf(conversationId),
        submission(BOT_ACTOR),
        (current) => {
          const known = current?.state;
          const events: KanaalEvent[] = [];
          const naam = seen.naam ?? known?.naam ?? UNNAMED_KANAAL;
          const isNew = known?.naam !== naam;
          if (isNew || !sameBereik(known?.bereik, bereik))
            events.push({ soort: 'kanaal gezien', naam, bereik });
          // The name says for which overleg a channel is, until somebody binds it to another.
          const overlegId =
            isNew && known?.overlegId === undefined ? dependencies.findOverlegId(naam) : undefined;
          if (overlegId !== undefined) events.push({ soort: 'kanaal gekoppeld', overlegId });
          return events;
        },
      );
      if (!now) throw new Error('a channel that was just remembered is gone');
      if (outcome === 'changed') await dependencies.onKanaalChanged(now.state);
      return now.state;
    },
    forgetKanaal: (conversationId) => leaveKanaal(kanaalIdOf(conversationId)),
    forgetKanaalById: leaveKanaal,
    async findKanaal(id) {
      return (await kanalen.find(id))?.state;
    },
    async kanalenOf(overlegId) {
      return (await kanalen.findBy('overleg', overlegId)).map((found) => found.state);
    },
    async bindKanaal(actor, kanaalId, overlegId) {
      if (!actor.rollen.includes('coördinator') && !actor.rollen.includes('beheerder')) {
        throw new DomainError(
          'not-allowed',
          'Alleen de coördinator of de beheerder kan een kanaal koppelen.',
        );
      }
      const { now, outcome } = await kanalen.change(kanaalId, submission(actor), (known) => {
        if (!known)
          throw new DomainError(
            'not-found',
            'Ik ken dit kanaal nog niet. Typ eerst een bericht aan mij in het kanaal.',
          );
        const bound: KanaalEvent = { soort: 'kanaal gekoppeld', overlegId };
        return known.state.overlegId === overlegId ? [] : [bound];
      });
      if (!now) throw new Error('a channel that was just bound is gone');
      if (outcome === 'changed') await dependencies.onKanaalChanged(now.state);
      return now.state;
    },
  };
}

function sameBereik(known: Bereik | undefined, seen: Bereik): boolean {
  return (
    known?.conversationId === seen.conversationId &&
    known.serviceUrl === seen.serviceUrl &&
    known.tenantId === seen.tenantId &&
    known.botId === seen.botId
  );
}
