import type { Kalender } from '../instellingen/kalender.ts';
import type { Versioned } from '../logboek/ports.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import { type Kosten, kostenVan } from '../opdrachten/kosten-jaar.ts';
import { type Gehoord, gehoordVan, saysGehoord } from '../opdrachten/nooit-gehoord.ts';
import type { OpdrachtStreams } from '../opdrachten/opdracht-events.ts';
import { nextMoment } from '../shared/behandeling.ts';
import { createBreather } from '../shared/breather.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { createDerived } from '../shared/one-look.ts';
import { rememberPer } from '../shared/remember.ts';
import type { WorkingDays } from '../shared/working-days.ts';
import type { OpRoute } from '../vergaderingen/ground/route.ts';
import type { Vergaderingen } from '../vergaderingen/vergaderingen.ts';
import { type JaarFeiten, jaarFeiten, type Telling, tellingVan, yearWith } from './telling.ts';

/** What the figures of all opdrachten are added up of. */
type Geteld = {
  readonly id: string;
  /** YYYY */
  readonly jaar: string;
  readonly telling: Telling;
  readonly gehoord: Gehoord;
  readonly kosten: Kosten;
};
/** Of one year, the very same list as long as nothing in it changed: what is added up of it is added up once. */
export type Jaargang = { readonly jaar: string; readonly opdrachten: readonly Geteld[] };
/** Of every opdracht, the first year first. */
export type LeesGeteld = () => Promise<readonly Jaargang[]>;

/** What counts of who was heard, of one year. */
export const gehoordIn = rememberPer(({ opdrachten }: Jaargang) =>
  opdrachten.map(({ gehoord }) => gehoord).filter(saysGehoord),
);
/** The opdrachten of a year that cost something. */
export const kostenIn = rememberPer(({ opdrachten }: Jaargang) =>
  opdrachten.filter(({ kosten }) => kosten.posten.length > 0),
);

type Dependencies = {
  /** Which opdrachten changed since that was taken in, with the number of their last entry, and whether a vergadering did. */
  readonly changedSince: () => Promise<{
    readonly opdrachten: ReadonlyMap<string, number>;
    readonly vergaderingen: boolean;
    readonly takenIn: () => void;
  }>;
  readonly opdrachten: Pick<OpdrachtStreams, 'findWith' | 'pages'>;
  readonly vergaderingen: Pick<Vergaderingen, 'routesOf'>;
  readonly kalender: () => Promise<Kalender>;
  readonly clock: Clock;
};

/** The whole of a dossier is not kept: of a hundred thousand that would be the memory of the bot (docs/adr/0117). */
type Feiten = Omit<Geteld, 'id' | 'jaar'> & {
  /** The number of the last entry from which they follow. */
  readonly version: number;
  readonly opRoute: OpRoute;
  readonly jaarFeiten: JaarFeiten;
};
type Known = {
  readonly days: WorkingDays;
  readonly feiten: Map<string, Feiten>;
  /** The year of each, and what is in each year. */
  readonly jaarVan: Map<string, string>;
  readonly perJaar: Map<string, Map<string, Geteld>>;
  jaargangen: ReadonlyMap<string, Jaargang>;
  /** Until when the years hold: a meeting that is over makes another the next. */
  today: string;
};

/** Keeps what each opdracht adds to the figures, and reads again only those that changed. */
export function createGeteld({
  changedSince,
  opdrachten,
  vergaderingen,
  kalender,
  clock,
}: Dependencies): LeesGeteld {
  let known: Known | undefined;

  const readAll = async (days: WorkingDays): Promise<Known> => {
    const breathe = createBreather();
    const feiten = new Map<string, Feiten>();
    for await (const page of opdrachten.pages())
      for (const current of page) {
        feiten.set(current.id, feitenVan(current, days));
        await breathe();
      }
    return { days, feiten, jaarVan: new Map(), perJaar: new Map(), jaargangen: new Map(), today: '' };
  };

  const readChanged = async (
    { days, feiten }: Known,
    numbers: ReadonlyMap<string, number>,
    changed: Set<string>,
  ): Promise<void> => {
    for (const [id, number] of numbers) {
      // What was just read with all others has it already.
      if ((feiten.get(id)?.version ?? 0) >= number) continue;
      const found = await opdrachten.findWith(id, number);
      if (found) feiten.set(id, feitenVan(found, days));
      else feiten.delete(id);
      changed.add(id);
    }
  };

  /** @param ids of which the year, or what they add to it, may be another */
  const setYears = async (
    now: Known,
    ids: readonly string[],
    changed: ReadonlySet<string>,
  ): Promise<void> => {
    const breathe = createBreather();
    const own = ids.flatMap((id) => now.feiten.get(id) ?? []);
    const routeOf = await vergaderingen.routesOf(own.map(({ opRoute }) => opRoute));
    const others = new Set<string>();
    for (const id of ids) {
      const feiten = now.feiten.get(id);
      const was = now.jaarVan.get(id);
      const jaar = feiten && yearWith(feiten.jaarFeiten, () => nextMoment(routeOf(feiten.opRoute))?.datum);
      if (jaar !== was || changed.has(id)) {
        for (const one of [was, jaar]) if (one !== undefined) others.add(one);
        place(now, id, was, feiten && jaar !== undefined ? { id, jaar, ...countedOf(feiten) } : undefined);
      }
      await breathe();
    }
    now.jaargangen = jaargangenOf(now, others);
  };

  const read = async (): Promise<readonly Jaargang[]> => {
    const changes = await changedSince();
    const { days } = await kalender();
    const today = localDate(clock.now());
    const now = known?.days === days ? known : await readAll(days);
    const changed = new Set<string>();
    await readChanged(now, changes.opdrachten, changed);
    const isAll = now !== known || changes.vergaderingen || now.today !== today;
    await setYears(now, isAll ? [...new Set([...now.feiten.keys(), ...changed])] : [...changed], changed);
    now.today = today;
    known = now;
    changes.takenIn();
    return [...now.jaargangen.values()];
  };

  // One after another: each sees what was stored before it was asked.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (): Promise<readonly Jaargang[]> => {
    const mine = last.then(read, read);
    last = mine;
    return mine;
  };
  // A page asks for it several times: of the figures, and of the money.
  const looked = createDerived<readonly Jaargang[]>();
  return () => looked.read('', inTurn);
}

/** Takes an opdracht out of the year in which it was, and puts it in that in which it is; undefined: it is not there any more. */
function place(
  { jaarVan, perJaar }: Known,
  id: string,
  was: string | undefined,
  now: Geteld | undefined,
): void {
  if (was !== undefined && was !== now?.jaar) perJaar.get(was)?.delete(id);
  if (!now) {
    jaarVan.delete(id);
    return;
  }
  const year = perJaar.get(now.jaar) ?? new Map<string, Geteld>();
  perJaar.set(now.jaar, year);
  year.set(id, now);
  jaarVan.set(id, now.jaar);
}

/** @param others the years in which something is other than it was */
function jaargangenOf({ perJaar, jaargangen }: Known, others: ReadonlySet<string>): Known['jaargangen'] {
  if (others.size === 0) return jaargangen;
  return new Map(
    [...perJaar]
      .filter(([, own]) => own.size > 0)
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([jaar, own]) => {
        const known = others.has(jaar) ? undefined : jaargangen.get(jaar);
        return [jaar, known ?? { jaar, opdrachten: [...own.values()] }];
      }),
  );
}

function countedOf({ telling, gehoord, kosten }: Feiten): Omit<Geteld, 'id' | 'jaar'> {
  return { telling, gehoord, kosten };
}

function feitenVan({ version, state: dossier }: Versioned<Dossier>, days: WorkingDays): Feiten {
  const { id, vergaderingId, vertrokken } = dossier;
  return {
    version,
    opRoute: { id, vergaderingId, vertrokken },
    jaarFeiten: jaarFeiten(dossier),
    telling: tellingVan(dossier, days),
    gehoord: gehoordVan(dossier),
    kosten: kostenVan(dossier),
  };
}
