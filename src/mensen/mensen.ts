import type { Streams, Submission } from '../logboek/ports.ts';
import type { Actor } from '../shared/actor.ts';
import { BOT_ACTOR } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { comparableNaam } from '../shared/compare.ts';
import { DomainError } from '../shared/errors.ts';
import { stampOf } from '../shared/stamp.ts';
import { decideAfwezigheid, decideWithdrawal } from './afwezigheid-rules.ts';
import type { Kanalen } from './kanalen.ts';
import {
  type Afwezigheid,
  type Bereik,
  type ChatEinde,
  isNew,
  isWeg,
  type Persoon,
  type PersoonEvent,
  sameBereik,
} from './persoon.ts';

/** People and channels: who they are and where they can be reached. */
export interface Mensen extends Kanalen {
  /** Remembers that somebody exists, under a name once one is given, and where their personal chat is when `bereik` is given. */
  remember(person: { id: string; naam?: string; bereik?: Bereik }): Promise<Persoon>;
  /** Notes of who is met for the first time that the welcome follows. @returns whether it does, also from an earlier time */
  welcomes(person: { id: string; naam?: string }): Promise<boolean>;
  /** The welcome stands in the chat. */
  noteWelcomed(persoonId: string): Promise<void>;
  /** An answer in the personal chat did not surely arrive. Of who is not known nothing is noted. */
  noteMissed(persoonId: string): Promise<void>;
  /** The personal chat is gone until somebody opens it again. */
  forgetChat(persoonId: string, reden: ChatEinde): Promise<void>;
  /** Somebody is not in a team of the bot any more; once they are seen again they are back. Nothing of who is not known. */
  noteLeft(persoonId: string): Promise<void>;
  findPersoon(id: string): Promise<Persoon | undefined>;
  /** Is there a chat with this person? */
  hasChat(id: string): Promise<boolean>;
  /** When the bot first saw this person (ISO instant), as the log has it; undefined: never. */
  knownSince(id: string): Promise<string | undefined>;
  /** Everybody with that name; case and accents do not matter. */
  findByNaam(naam: string): Promise<readonly Persoon[]>;
  listPersonen(): Promise<readonly Persoon[]>;
  /**
   * Notes that somebody is away, in the place of absences that overlap it.
   * @throws DomainError 'invalid-input'
   */
  reportAfwezigheid(actor: Actor, afwezigheid: Afwezigheid): Promise<Persoon>;
  withdrawAfwezigheid(actor: Actor, period: { van: string; tot: string }): Promise<Persoon>;
  /**
   * Gives who left another name; who has one keeps it. @returns the person with it
   * @throws DomainError 'not-possible' when it is not known that this person left
   */
  haalNaamWeg(actor: Stamped, persoonId: string, pseudoniem: string): Promise<Persoon>;
  /** The name stands nowhere any more. */
  naamIsWeg(actor: Stamped, persoonId: string): Promise<void>;
  /** Everybody for whom this person stands in, now or at another time. */
  vervangenDoor(vervangerId: string): Promise<readonly Persoon[]>;
}

/** Who does it, as the log has it. */
type Stamped = Pick<Actor, 'id' | 'naam'>;

type Dependencies = {
  readonly kanalen: Kanalen;
  readonly personen: Streams<Persoon, PersoonEvent>;
  readonly clock: Clock;
  /** Told after somebody's name or chat changed. */
  readonly onPersoonChanged: (persoonId: string) => Promise<void>;
  /** Told when that person has a chat, so that what waits for them can go. */
  readonly onReachable: (persoonId: string) => Promise<void>;
  /** Told after somebody's absence changed: who it is and everybody who stands or stood in. */
  readonly onAfwezigheidChanged: (persoonIds: readonly string[]) => Promise<void>;
};

/** Teams does not always say who somebody is; the name follows with the first message. */
const UNNAMED = 'Collega zonder naam';

export function createMensen(dependencies: Dependencies): Mensen {
  const { personen, kanalen, clock } = dependencies;

  const submission = (actor: Stamped): Submission => stampOf(actor, clock.now());

  const changeAfwezigheid = async (
    actor: Actor,
    decide: (afwezig: readonly Afwezigheid[]) => PersoonEvent[],
  ): Promise<Persoon> => {
    const vervangers = new Set<string>();
    const { now, outcome } = await personen.change(actor.id, submission(actor), (current) => {
      for (const { vervangerId } of current?.state.afwezig ?? [])
        if (vervangerId !== undefined) vervangers.add(vervangerId);
      const events = decide(current?.state.afwezig ?? []);
      const seen: PersoonEvent = { soort: 'persoon gezien', naam: actor.naam };
      return current || events.length === 0 ? events : [seen, ...events];
    });
    if (!now) throw new DomainError('not-found', 'Je hebt geen afwezigheid doorgegeven.');
    for (const { vervangerId } of now.state.afwezig ?? [])
      if (vervangerId !== undefined) vervangers.add(vervangerId);
    if (outcome === 'changed') await dependencies.onAfwezigheidChanged([actor.id, ...vervangers]);
    return now.state;
  };

  const ended = async (
    persoonId: string,
    decide: (known: Persoon) => readonly PersoonEvent[],
  ): Promise<void> => {
    const { outcome } = await personen.change(persoonId, submission(BOT_ACTOR), (known) =>
      known ? decide(known.state) : [],
    );
    if (outcome === 'changed') await dependencies.onPersoonChanged(persoonId);
  };

  return {
    ...kanalen,
    reportAfwezigheid: (actor, afwezigheid) =>
      changeAfwezigheid(actor, (known) =>
        decideAfwezigheid(actor.id, known, afwezigheid, localDate(clock.now())),
      ),
    withdrawAfwezigheid: (actor, period) =>
      changeAfwezigheid(actor, (known) => decideWithdrawal(known, period)),
    async haalNaamWeg(actor, persoonId, pseudoniem) {
      const { now, outcome } = await personen.change(persoonId, submission(actor), (known) => {
        if (!known) throw new DomainError('not-found', 'Deze collega ken ik niet.');
        if (known.state.weggehaald) return [];
        if (!isWeg(known.state))
          throw new DomainError(
            'not-possible',
            'Ik weet niet dat deze collega weg is. De naam blijft staan.',
          );
        return [{ soort: 'naam weggehaald', pseudoniem }];
      });
      if (!now) throw new Error('a person that was there is gone');
      if (outcome === 'changed') await dependencies.onPersoonChanged(persoonId);
      return now.state;
    },
    async naamIsWeg(actor, persoonId) {
      await personen.change(persoonId, submission(actor), (known) =>
        known?.state.weggehaald?.isKlaar === false ? [{ soort: 'naam overal weggehaald' }] : [],
      );
    },
    async vervangenDoor(vervangerId) {
      return (await personen.findBy('vervanger', vervangerId)).map((found) => found.state);
    },
    async remember({ id, naam, bereik }) {
      const self: Actor = { id, naam: naam ?? UNNAMED, rollen: [] };
      const { now, outcome } = await personen.change(id, submission(self), (current) => {
        const known = current?.state;
        const events: PersoonEvent[] = [];
        if (!known || known.vertrokken || (naam !== undefined && known.naam !== naam))
          events.push({ soort: 'persoon gezien', naam: naam ?? known?.naam ?? UNNAMED });
        if (bereik && !sameBereik(known?.bereik, bereik)) events.push({ soort: 'chat geopend', bereik });
        return events;
      });
      if (!now) throw new Error('a person that was just remembered is gone');
      if (outcome === 'changed') {
        await dependencies.onPersoonChanged(id);
        if (now.state.bereik) await dependencies.onReachable(id);
      }
      return now.state;
    },
    async welcomes({ id, naam = UNNAMED }) {
      const known = (await personen.find(id))?.state;
      // Most are not new, and nothing need be written to know that.
      if (known && !isNew(known)) return known.welkom === 'volgt';
      const { now } = await personen.change(id, submission({ id, naam }), (current) => {
        if (current && !isNew(current.state)) return [];
        const seen: PersoonEvent = { soort: 'persoon gezien', naam };
        return [...(current ? [] : [seen]), { soort: 'verwelkomd', volgt: true }];
      });
      return now?.state.welkom === 'volgt';
    },
    async noteWelcomed(persoonId) {
      await personen.change(persoonId, submission(BOT_ACTOR), (known) =>
        known?.state.welkom === 'volgt' ? [{ soort: 'verwelkomd' }] : [],
      );
    },
    async noteMissed(persoonId) {
      const { outcome } = await personen.change(persoonId, submission(BOT_ACTOR), (known) =>
        known ? [{ soort: 'antwoord gemist' }] : [],
      );
      if (outcome === 'changed') await dependencies.onPersoonChanged(persoonId);
    },
    forgetChat: (persoonId, reden) =>
      ended(persoonId, (known) => (known.bereik ? [{ soort: 'chat gesloten', reden }] : [])),
    noteLeft: (persoonId) =>
      ended(persoonId, (known) => (known.vertrokken ? [] : [{ soort: 'team verlaten' }])),
    async findPersoon(id) {
      return (await personen.find(id))?.state;
    },
    async hasChat(id) {
      return (await personen.find(id))?.state.bereik !== undefined;
    },
    async knownSince(id) {
      return (await personen.history(id)).find(({ at }) => at !== '')?.at;
    },
    async findByNaam(naam) {
      return (await personen.findBy('naam', comparableNaam(naam))).map((found) => found.state);
    },
    async listPersonen() {
      const all = (await personen.list()).map((found) => found.state);
      return all.toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'));
    },
  };
}
