import { setTimeout as sleep } from 'node:timers/promises';
import type { ActorStamp, LogEntry } from '../logboek/ports.ts';
import { type Actor, hasRol, type Rol } from '../shared/actor.ts';
import type { Clock } from '../shared/clock.ts';
import { comparableNaam } from '../shared/compare.ts';
import { DomainError } from '../shared/errors.ts';
import type { Ids } from '../shared/ids.ts';
import type { Gegevens } from './gegevens.ts';
import { metPseudoniem, type Weg, zonderNaam } from './pseudoniem.ts';

/** Somebody whose name may be taken away, as the register of people knows them. */
type Vertrokkene = {
  readonly id: string;
  readonly naam: string;
  /** Is it known that this person left? */
  readonly isWeg: boolean;
  /** By whom the name was taken away, and whether it is gone everywhere; absent: it was not. */
  readonly weggehaald?:
    | { readonly door: string; readonly doorId: string; readonly isKlaar: boolean }
    | undefined;
};
/** What somebody still leads or owes. */
export type Wachtend = {
  readonly zaakId: string;
  readonly titel: string;
  readonly alsProjectleider: boolean;
};

/** Whether the name can be taken away, and what would become of it. */
export type Stand = {
  readonly persoon: Vertrokkene;
  readonly rollen: readonly Rol[];
  readonly wacht: readonly Wachtend[];
  /** How many lines of the log would be written anew, and of how many dossiers. */
  readonly regels: number;
  readonly dossiers: number;
  /** Is the name also somebody else's? */
  readonly isGedeeld: boolean;
};

export interface Weghalen {
  /** @throws DomainError 'not-allowed', 'not-found' */
  stand(actor: Actor, persoonId: string): Promise<Stand>;
  /**
   * Gives who left another name everywhere in the log; what was begun before is finished. When that takes long it goes on after the answer.
   * @returns the other name, and whether it is done
   * @throws DomainError 'not-allowed', 'not-found', 'not-possible' with why not
   */
  haalWeg(
    actor: Actor,
    persoonId: string,
  ): Promise<{ readonly pseudoniem: string; readonly isKlaar: boolean }>;
  /** Finishes what an earlier process began. */
  hervat(): Promise<void>;
}

type Dependencies = {
  readonly gegevens: Pick<Gegevens, 'wieIs'>;
  readonly everyEntry: () => AsyncIterable<readonly LogEntry[]>;
  /** Writes the entries of a stream anew, and makes what is read of it again. */
  readonly rewrite: (
    stream: string,
    by: { readonly actor: ActorStamp; readonly at: string },
    change: (entry: LogEntry) => LogEntry,
  ) => Promise<void>;
  /** What stands of it beside the log, as texts. */
  readonly besideLog: (change: (tekst: string) => string) => Promise<void>;
  readonly personen: () => Promise<readonly Vertrokkene[]>;
  readonly rollenOf: (persoonId: string) => Promise<readonly Rol[]>;
  readonly wachtend: (persoonId: string) => Promise<readonly Wachtend[]>;
  /** In the register of people. @returns the name that it has there since */
  readonly neemNaam: (actor: ActorStamp, persoonId: string, pseudoniem: string) => Promise<string>;
  readonly isKlaar: (actor: ActorStamp, persoonId: string) => Promise<void>;
  readonly clock: Clock;
  readonly ids: Ids;
};

/** Teams waits ten seconds for an answer. */
const ANSWER_WITHIN_MS = 6_000;

/** @throws DomainError 'not-allowed' */
function assertMagWeghalen(actor: Actor): void {
  if (!hasRol(actor, 'beheerder'))
    throw new DomainError('not-allowed', 'Alleen de beheerder kan de naam van een collega weghalen.');
}

/** Why the name stays; undefined: it can be taken away. */
export function waaromNiet({
  persoon: { naam, isWeg, weggehaald },
  rollen,
  wacht,
}: Pick<Stand, 'persoon' | 'rollen' | 'wacht'>): string | undefined {
  if (weggehaald) return undefined;
  if (!isWeg)
    return `Ik weet niet dat ${naam} weg is. Haal deze collega eerst uit het team van de bot; dan hoor ik dat. Wie nog een chat met mij heeft, is er nog.`;
  if (rollen.length > 0)
    return `${naam} staat nog als ${rollen.join(' en ')} in de instellingen van de bot. Haal het account daar eerst weg en start de bot opnieuw.`;
  if (wacht.length > 0) return `${naam} heeft nog iets onder zich. De coördinator draagt het eerst over.`;
  return undefined;
}

export function createWeghalen(dependencies: Dependencies): Weghalen {
  const {
    gegevens,
    everyEntry,
    rewrite,
    besideLog,
    personen,
    rollenOf,
    wachtend,
    neemNaam,
    isKlaar,
    clock,
    ids,
  } = dependencies;

  const find = async (persoonId: string): Promise<Vertrokkene> => {
    const found = (await personen()).find(({ id }) => id === persoonId);
    if (!found) throw new DomainError('not-found', 'Deze collega ken ik niet.');
    return found;
  };
  /** @param pseudoniem the name that comes in its place */
  const wegVan = async ({ id, naam }: Vertrokkene, pseudoniem: string): Promise<Weg> => {
    const { namen } = await gegevens.wieIs({ persoonId: id, naam });
    const anderen = new Set(
      (await personen()).filter((one) => one.id !== id).map((one) => comparableNaam(one.naam)),
    );
    const own = namen.filter((one) => one !== pseudoniem);
    return { id, namen: own, pseudoniem, isGedeeld: own.some((one) => anderen.has(comparableNaam(one))) };
  };
  /** The streams in which the name stands, that of the person itself last: until then the names can be found again. */
  const stromenMet = async (weg: Weg): Promise<ReadonlyMap<string, number>> => {
    const change = metPseudoniem(weg);
    const found = new Map<string, number>();
    for await (const page of everyEntry())
      for (const entry of page)
        if (JSON.stringify(change(entry)) !== JSON.stringify(entry))
          found.set(entry.stream, (found.get(entry.stream) ?? 0) + 1);
    const isLast = (stream: string): number => (stream === `persoon:${weg.id}` ? 1 : 0);
    return new Map([...found].toSorted(([a], [b]) => isLast(a) - isLast(b)));
  };

  const finish = async (actor: ActorStamp, persoon: Vertrokkene, pseudoniem: string): Promise<void> => {
    const weg = await wegVan(persoon, pseudoniem);
    const by = { actor, at: clock.now() };
    for (const stream of (await stromenMet(weg)).keys()) await rewrite(stream, by, metPseudoniem(weg));
    await besideLog(zonderNaam(weg));
    await isKlaar(actor, persoon.id);
  };
  const heeft = async (persoonId: string) => ({
    rollen: await rollenOf(persoonId),
    wacht: await wachtend(persoonId),
  });
  const stand = async (persoonId: string): Promise<Stand> => {
    const persoon = await find(persoonId);
    const weg = await wegVan(persoon, persoon.weggehaald ? persoon.naam : '');
    const stromen = await stromenMet(weg);
    return {
      persoon,
      ...(await heeft(persoonId)),
      regels: [...stromen.values()].reduce((sum, regels) => sum + regels, 0),
      dossiers: stromen.size,
      isGedeeld: weg.isGedeeld,
    };
  };
  /** No two with one name: a name that nobody has yet. */
  const nieuwPseudoniem = async (): Promise<string> => {
    const known = new Set((await personen()).map(({ naam }) => naam));
    for (;;) {
      const naam = `Oud-collega ${ids.next().replaceAll('-', '').slice(-4).toUpperCase()}`;
      if (!known.has(naam)) return naam;
    }
  };

  return {
    async stand(actor, persoonId) {
      assertMagWeghalen(actor);
      return stand(persoonId);
    },
    async haalWeg(actor, persoonId) {
      assertMagWeghalen(actor);
      const persoon = await find(persoonId);
      const why = waaromNiet({ persoon, ...(await heeft(persoonId)) });
      if (why !== undefined) throw new DomainError('not-possible', why);
      const door = { id: actor.id, naam: actor.naam };
      const pseudoniem = await neemNaam(door, persoonId, await nieuwPseudoniem());
      // What fails after the answer is finished at the next start, or by pressing again.
      const done = finish(door, persoon, pseudoniem).then(() => true);
      const late = sleep(ANSWER_WITHIN_MS, false, { ref: false });
      done.catch(() => undefined);
      return { pseudoniem, isKlaar: await Promise.race([done, late]) };
    },
    async hervat() {
      for (const persoon of await personen()) {
        const { naam, weggehaald } = persoon;
        if (weggehaald && !weggehaald.isKlaar)
          await finish({ id: weggehaald.doorId, naam: weggehaald.door }, persoon, naam);
      }
    },
  };
}
