import type { HistoryEntry, Streams } from '../logboek/ports.ts';
import type { Actor, Rol } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { addDays } from '../shared/dates.ts';
import { DomainError } from '../shared/errors.ts';
import { isOp, type Periode } from '../shared/periode.ts';
import type { LeesRegio } from '../shared/regio.ts';
import { stampOf } from '../shared/stamp.ts';
import {
  type AangewezenContact,
  type Contact,
  contactenVanaf,
  type Gemeente,
  type GemeenteEvent,
  gemeenteId,
} from './gemeente.ts';
import {
  assertIsOfRegio,
  assertMayAssign,
  decideAangewezen,
  decideGestopt,
  decideNietNodig,
  gemeenteNamed,
  type RegioGemeente,
  regioGemeenten,
} from './gemeente-rules.ts';

export type GemeenteStreams = Streams<Gemeente, GemeenteEvent>;

/** A gemeente of the region, with those who are contact now or will be. */
export type GemeenteStand = RegioGemeente & {
  readonly contacten: readonly AangewezenContact[];
  readonly nietNodig: Gemeente['nietNodig'];
};

/** The gemeenten of the region and their contacts. */
export interface Gemeenten {
  /** Those that belong to the region now, or of which somebody is still contact; in the order of the region. */
  list(): Promise<readonly GemeenteStand[]>;
  /** @throws DomainError 'not-found' when the region never had it */
  get(id: string): Promise<GemeenteStand>;
  /** The one that is meant by what somebody typed. */
  named(typed: string): Promise<RegioGemeente | undefined>;
  /** The gemeenten of the region of which somebody is contact today. */
  ofContact(persoonId: string): Promise<readonly RegioGemeente[]>;
  /** The names of the gemeenten of the region of which each person is contact today, by that person: one question for everybody. */
  contacten(): Promise<ReadonlyMap<string, readonly string[]>>;
  /** The same, with those of which that person will be contact later. */
  waitingFor(persoonId: string): Promise<readonly RegioGemeente[]>;
  /**
   * Somebody becomes contact. Doing it twice changes nothing.
   * @throws DomainError 'not-allowed', 'not-found', 'not-possible'; FormProblem at the days
   */
  wijsAan(
    actor: Actor,
    id: string,
    nonce: string | undefined,
    contact: Contact,
    periode: Periode,
  ): Promise<'changed' | 'unchanged'>;
  /**
   * Somebody is contact no more after that day (YYYY-MM-DD); `opvolger` is it from the day after, or from now when that was earlier.
   * @throws DomainError 'not-allowed', 'not-found', 'not-possible'
   */
  stopt(
    actor: Actor,
    id: string,
    nonce: string | undefined,
    contactId: string,
    how: { readonly tot: string; readonly opvolger?: Contact | undefined },
  ): Promise<'changed' | 'unchanged'>;
  /** It needs no contact. @throws DomainError 'not-allowed', 'not-found', 'not-possible' when it has one */
  nietNodig(actor: Actor, id: string, nonce: string | undefined, reden: string): Promise<void>;
  /** Everybody who is, was or will be contact of these gemeenten, by name; `sinds`: when that was said (ISO instant), and `door` whom. */
  contactenVan(namen: readonly string[]): Promise<
    readonly (Periode & {
      readonly persoonId: string;
      readonly gemeente: string;
      readonly sinds: string;
      readonly door: string;
      readonly doorId: string;
    })[]
  >;
  /** What was recorded, the oldest first. */
  history(id: string): Promise<readonly HistoryEntry<GemeenteEvent>[]>;
}

type Dependencies = {
  readonly streams: GemeenteStreams;
  readonly regio: LeesRegio;
  readonly clock: Clock;
  /** Told of every change. Must not fail or wait. */
  readonly onChanged: (id: string) => void;
};

/** Of which gemeenten somebody is or will be contact, and who said so when. */
export async function gekregenContacten(
  gemeenten: Pick<Gemeenten, 'waitingFor' | 'contactenVan'>,
  persoonId: string,
) {
  const namen = (await gemeenten.waitingFor(persoonId)).map(({ naam }) => naam);
  const contacten = namen.length === 0 ? [] : await gemeenten.contactenVan(namen);
  return contacten
    .filter((one) => one.persoonId === persoonId)
    .map(({ sinds, ...said }) => ({ ...said, rol: 'contact van een gemeente' as const, op: sinds }));
}

/** A contact is whoever the coördinator chose. */
export async function contactRollen(
  gemeenten: Pick<Gemeenten, 'ofContact'>,
  persoonId: string,
): Promise<readonly Rol[]> {
  return (await gemeenten.ofContact(persoonId)).length > 0 ? ['contact van een gemeente'] : [];
}

export function createGemeenten({ streams, regio, clock, onChanged }: Dependencies): Gemeenten {
  const today = (): string => localDate(clock.now());
  const ofRegio = async (): Promise<readonly RegioGemeente[]> =>
    regioGemeenten(await regio(), Number(today().slice(0, 4)));
  const standOf = async (gemeente: RegioGemeente): Promise<GemeenteStand> => {
    const state = (await streams.find(gemeente.id))?.state;
    return {
      ...gemeente,
      contacten: state ? contactenVanaf(state, today()) : [],
      nietNodig: state?.nietNodig,
    };
  };
  const find = async (id: string): Promise<RegioGemeente> => {
    const found = (await ofRegio()).find((one) => one.id === id);
    if (!found)
      throw new DomainError(
        'not-found',
        'Deze gemeente is niet bekend. Typ ‘contacten’ voor een nieuwe kaart.',
      );
    return found;
  };
  const change = async (
    actor: Actor,
    id: string,
    nonce: string | undefined,
    decide: (known: Gemeente | undefined) => readonly GemeenteEvent[],
  ): Promise<'changed' | 'unchanged'> => {
    const { outcome } = await streams.change(id, stampOf(actor, clock.now(), nonce), (known) =>
      decide(known?.state),
    );
    if (outcome === 'changed') onChanged(id);
    return outcome === 'unchanged' ? 'unchanged' : 'changed';
  };
  const withContact = async (
    persoonId: string,
    isMeant: (contact: AangewezenContact) => boolean,
  ): Promise<readonly RegioGemeente[]> => {
    const found = (await streams.findBy('contact', persoonId))
      .filter(({ state }) => state.contacten.some((one) => one.id === persoonId && isMeant(one)))
      .map(({ id }) => id);
    return found.length === 0
      ? []
      : (await ofRegio()).filter(({ id, hoortErbij }) => hoortErbij && found.includes(id));
  };

  return {
    async list() {
      const all = await Promise.all((await ofRegio()).map(standOf));
      return all.filter(({ hoortErbij, contacten }) => hoortErbij || contacten.length > 0);
    },
    get: async (id) => standOf(await find(id)),
    named: async (typed) => gemeenteNamed(await ofRegio(), typed),
    ofContact: (persoonId) => withContact(persoonId, (one) => isOp(one, today())),
    async contacten() {
      const all = (await streams.list()).flatMap(({ id: gemeente, state }) =>
        state.contacten.filter((one) => isOp(one, today())).map(({ id }) => ({ id, gemeente })),
      );
      if (all.length === 0) return new Map();
      const found = new Map<string, string[]>();
      for (const { id: gemeente, naam, hoortErbij } of await ofRegio())
        for (const { id } of all.filter((one) => hoortErbij && one.gemeente === gemeente))
          found.set(id, [...(found.get(id) ?? []), naam]);
      return found;
    },
    waitingFor: (persoonId) => withContact(persoonId, ({ tot }) => tot === undefined || tot >= today()),
    async wijsAan(actor, id, nonce, contact, periode) {
      assertMayAssign(actor);
      const gemeente = await find(id);
      assertIsOfRegio(gemeente);
      return change(actor, id, nonce, (known) =>
        decideAangewezen(known, gemeente.naam, contact, periode, today()),
      );
    },
    async stopt(actor, id, nonce, contactId, { tot, opvolger }) {
      assertMayAssign(actor);
      const gemeente = await find(id);
      if (opvolger) assertIsOfRegio(gemeente);
      const van = tot < today() ? undefined : addDays(tot, 1);
      return change(actor, id, nonce, (known) => [
        ...decideGestopt(known, contactId, tot),
        ...(opvolger && opvolger.id !== contactId
          ? decideAangewezen(known, gemeente.naam, opvolger, { van }, today())
          : []),
      ]);
    },
    async nietNodig(actor, id, nonce, reden) {
      assertMayAssign(actor);
      const gemeente = await find(id);
      await change(actor, id, nonce, (known) => decideNietNodig(known, gemeente.naam, reden, today()));
    },
    async contactenVan(namen) {
      const ids = new Set(namen.map(gemeenteId));
      return (await streams.list())
        .filter(({ id }) => ids.has(id))
        .flatMap(({ state: { naam, contacten } }) =>
          contacten.map(({ id: persoonId, van, tot, aangewezen }) => ({
            persoonId,
            gemeente: naam,
            sinds: aangewezen.op,
            door: aangewezen.door,
            doorId: aangewezen.doorId,
            van,
            tot,
          })),
        );
    },
    history: (id) => streams.history(id),
  };
}
