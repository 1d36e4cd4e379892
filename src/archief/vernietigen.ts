import { setTimeout as sleep } from 'node:timers/promises';
import type { ActorStamp, LogEntry, Streams } from '../logboek/ports.ts';
import { type Actor, hasRol } from '../shared/actor.ts';
import { type Bewaartermijn, DOSSIER_SOORTEN, type DossierSoort } from '../shared/bewaartermijnen.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { DomainError } from '../shared/errors.ts';
import { stampOf } from '../shared/stamp.ts';
import { type Afgerond, bewaardTot, looptijdVan, sleutelVan } from './afgerond.ts';
import type { Verklaring, VerklaringEvent } from './verklaring.ts';

/** One that was kept as long as it has to be: it may be destroyed. */
export type Kandidaat = Afgerond & {
  readonly van: string;
  readonly tot: string;
  /** The last day on which it had to be kept (YYYY-MM-DD). */
  readonly bewaardTot: string;
  readonly bewaard: number;
};

type VernietigingStreams = Streams<Verklaring, VerklaringEvent>;

export interface Vernietigen {
  /** What may be destroyed now, what was kept longest first. @throws DomainError 'not-allowed' */
  kandidaten(actor: Actor): Promise<readonly Kandidaat[]>;
  /**
   * Destroys each of these (by `sleutelVan`) that may be destroyed still. What was begun is finished, also after the answer when it takes
   * long, and by a next process.
   * @returns what is destroyed, and whether that is done @throws DomainError 'not-allowed'
   */
  vernietig(
    actor: Actor,
    sleutels: readonly string[],
    grond: string,
  ): Promise<{ readonly gedaan: readonly Kandidaat[]; readonly isKlaar: boolean }>;
  /** Everything that was destroyed, the newest first. @throws DomainError 'not-allowed' */
  verklaringen(actor: Actor): Promise<readonly Verklaring[]>;
  /** How many opdrachten of a year (YYYY) and a programme, or of all, were destroyed: figures do not count them any more. */
  telOpdrachten(van: { readonly jaar?: string; readonly programma?: string }): Promise<number>;
  /** Finishes what an earlier process began. */
  hervat(): Promise<void>;
}

type Dependencies = {
  readonly streams: VernietigingStreams;
  /** What is finished of these kinds. */
  readonly afgerond: (soorten: readonly DossierSoort[]) => Promise<readonly Afgerond[]>;
  readonly termijnen: () => Promise<Readonly<Record<DossierSoort, Bewaartermijn>>>;
  readonly read: (stream: string) => Promise<readonly LogEntry[]>;
  /** The hash of all entries of a stream. */
  readonly ketenVan: (entries: readonly LogEntry[]) => string;
  /** Writes every entry of a stream anew, and makes what is read of it again. */
  readonly rewrite: (
    stream: string,
    by: { readonly actor: ActorStamp; readonly at: string },
    change: (entry: LogEntry) => LogEntry,
  ) => Promise<void>;
  /** What still stands of it in chats and channels. */
  readonly foldPosts: (stream: string) => Promise<void>;
  readonly clock: Clock;
};

/** Dossiers that are read at the same moment. */
const AT_ONCE = 16;
/** Teams waits ten seconds for an answer. */
const ANSWER_WITHIN_MS = 6_000;

/** @throws DomainError 'not-allowed' */
export function assertMagVernietigen(actor: Actor): void {
  if (!hasRol(actor, 'beheerder'))
    throw new DomainError(
      'not-allowed',
      'Alleen de beheerder kan zien wat vernietigd mag worden, en het vernietigen.',
    );
}

export function createVernietigen(dependencies: Dependencies): Vernietigen {
  const { streams, afgerond, termijnen, read, ketenVan, rewrite, foldPosts, clock } = dependencies;

  const kandidaten = async (): Promise<readonly Kandidaat[]> => {
    const perSoort = await termijnen();
    const jarenOf = (soort: DossierSoort): number | undefined => {
      const termijn = perSoort[soort];
      return typeof termijn === 'string' ? undefined : termijn.jaren;
    };
    const soorten = DOSSIER_SOORTEN.filter((soort) => jarenOf(soort) !== undefined);
    const today = localDate(clock.now());
    const look = async (one: Afgerond): Promise<readonly Kandidaat[]> => {
      const bewaard = jarenOf(one.soort);
      // What was counted in a year was not finished before it: most need not be read to know that it stays.
      const isEarly =
        Number(one.jaar ?? one.voorbij?.slice(0, 4) ?? 0) + (bewaard ?? 0) > Number(today.slice(0, 4));
      if (bewaard === undefined || isEarly) return [];
      const { van, tot } = looptijdVan(one, await read(sleutelVan(one)));
      const einde = tot === '' ? undefined : bewaardTot({ jaren: bewaard }, tot);
      return einde === undefined || einde >= today ? [] : [{ ...one, van, tot, bewaardTot: einde, bewaard }];
    };
    const all = (await afgerond(soorten)).filter(({ isNodig = false }) => !isNodig);
    const found: Kandidaat[] = [];
    for (let at = 0; at < all.length; at += AT_ONCE)
      found.push(...(await Promise.all(all.slice(at, at + AT_ONCE).map(look))).flat());
    return found.toSorted((a, b) => (a.bewaardTot < b.bewaardTot ? -1 : 1));
  };

  /** Doing it twice is as good as once. */
  const finish = async (verklaring: Verklaring): Promise<void> => {
    const stroom = `${verklaring.soort}:${verklaring.dossierId}`;
    const by = { actor: { id: verklaring.doorId, naam: verklaring.door }, at: verklaring.op };
    await rewrite(stroom, by, leeg(verklaring.op));
    await foldPosts(stroom);
    await streams.change(stroom, { ...by, at: clock.now() }, (known) =>
      known?.state.isKlaar === false ? [{ soort: 'vernietigd' }] : [],
    );
  };

  const finishAll = async (begun: readonly Verklaring[]): Promise<void> => {
    for (const one of begun) await finish(one);
  };

  const all = async (): Promise<readonly Verklaring[]> => (await streams.list()).map(({ state }) => state);

  return {
    async kandidaten(actor) {
      assertMagVernietigen(actor);
      return kandidaten();
    },
    async vernietig(actor, sleutels, grond) {
      assertMagVernietigen(actor);
      const chosen = (await kandidaten()).filter((one) => sleutels.includes(sleutelVan(one)));
      const begun: Verklaring[] = [];
      for (const one of chosen) {
        const { soort, id, titel, kenmerk, van, tot, bewaard, jaar, programma } = one;
        const entries = await read(sleutelVan(one));
        const { now } = await streams.change(sleutelVan(one), stampOf(actor, clock.now()), (known) =>
          known?.state.isKlaar === false
            ? []
            : [
                {
                  soort: 'vernietiging begonnen',
                  wat: {
                    ...{ soort, dossierId: id, titel, kenmerk, van, tot, bewaard, jaar, programma, grond },
                    regels: entries.length,
                    keten: ketenVan(entries),
                  },
                },
              ],
        );
        if (now) begun.push(now.state);
      }
      const done = finishAll(begun).then(() => true);
      // What fails after the answer is finished at the next start.
      done.catch(() => undefined);
      return {
        gedaan: chosen,
        isKlaar: await Promise.race([done, sleep(ANSWER_WITHIN_MS, false, { ref: false })]),
      };
    },
    async verklaringen(actor) {
      assertMagVernietigen(actor);
      return (await all()).toSorted((a, b) => (a.op < b.op ? 1 : -1));
    },
    async telOpdrachten({ jaar, programma }) {
      return (await all()).filter(
        (one) =>
          one.soort === 'opdracht' &&
          (jaar === undefined || one.jaar === jaar) &&
          (programma === undefined || one.programma === programma),
      ).length;
    },
    async hervat() {
      await finishAll((await streams.findBy('klaar', 'nee')).map(({ state }) => state));
    },
  };
}

/** What is left of an entry: its number and, by `rewriteStream`, the hash of what stood there. Who told of rewriting stays told. */
function leeg(at: string): (entry: LogEntry) => LogEntry {
  return (entry) => {
    const { stream, number, rewrites, rewritten } = entry;
    if (rewrites !== undefined || rewritten) return entry;
    return { stream, number, at, actor: { id: '', naam: 'vernietigd' }, events: [] };
  };
}
