import type { Kalender } from '../instellingen/kalender.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import type { DatesOfAll } from '../opdrachten/ground/ports.ts';
import type { OpdrachtStreams } from '../opdrachten/opdracht-events.ts';
import type { AdviseurNu, LeesAdviseurs } from '../shared/adviseur.ts';
import { createBreather } from '../shared/breather.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { same } from '../shared/compare.ts';
import { namedBy } from '../vergaderingen/ground/route.ts';
import type { VergaderingStreams } from '../vergaderingen/vergadering-events.ts';
import { dossierVerplichtingen } from './dossier-verplichtingen.ts';
import { listOnAgenda } from './op-de-agenda.ts';
import { openPages } from './open-opdrachten.ts';
import { planadviesVerplichtingen } from './planadvies-verplichting.ts';
import { createStapel, type Stapel, type Vordering } from './stapel.ts';
import { ESCALATIE, stapDagen } from './stappen.ts';
import type { Verplichting } from './verplichting.ts';

/**
 * What all opdrachten ask now and later, as far as the coördinatoren hear of it. Of each only who, when and which is kept, so that a list
 * reads the dossiers that it shows and no others; what changed since is read again.
 */
export interface Werkvoorraad {
  /** What is open for these people, of whom one at least is coördinator. Undefined: there are so few opdrachten that reading all is less work. */
  stapelFor(personen: ReadonlySet<string>): Promise<Stapel | undefined>;
}

type Dependencies = {
  /** What changed in the log since that was taken in, by kind and id, with the number of the last entry of each. */
  readonly changes: () => Promise<{
    readonly opdrachten: ReadonlyMap<string, number>;
    readonly vergaderingen: ReadonlyMap<string, number>;
    readonly takenIn: () => void;
  }>;
  readonly streams: {
    readonly opdrachten: Pick<OpdrachtStreams, 'findWith' | 'pagesBy'>;
    readonly vergaderingen: Pick<VergaderingStreams, 'findWith' | 'findBy'>;
  };
  readonly datesOfAll: DatesOfAll;
  readonly adviseurs: LeesAdviseurs;
  readonly coordinators: readonly string[];
  readonly kalender: () => Promise<Kalender>;
  readonly clock: Clock;
  /** From how many opdrachten that may ask something; what they ask is kept from then on. */
  readonly vanaf?: number;
};

/** What everything follows from besides the opdrachten and the meetings. */
type Grond = {
  readonly today: string;
  readonly kalender: Kalender;
  readonly adviseurs: readonly AdviseurNu[];
};
/** Of one opdracht, with the meetings from which its dates follow. */
type Entry = { readonly vorderingen: readonly Vordering[]; readonly vergaderingen: readonly string[] };
type Known = {
  readonly grond: Grond;
  readonly entries: Map<string, Entry>;
  /** The opdrachten by meeting. */
  readonly bijVergadering: Map<string, Set<string>>;
  /** By who asks; as long as nothing changes. */
  stapels: Map<string, Stapel>;
};

/** Of what is no change itself the last entry is not known. */
const AS_THE_LOG_HAS_IT = Number.POSITIVE_INFINITY;

/** From so many open opdrachten on it is kept up: about what one question finds. */
const MANY = 500;

export function createWerkvoorraad(dependencies: Dependencies): Werkvoorraad {
  const { changes, streams, adviseurs, kalender, clock, vanaf = MANY } = dependencies;
  let known: Known | undefined;

  const read = async (): Promise<Known> => {
    const { opdrachten, vergaderingen, takenIn } = await changes();
    const grond = { today: localDate(clock.now()), kalender: await kalender(), adviseurs: await adviseurs() };
    if (!known || !isSameGrond(known.grond, grond)) known = await readAll(dependencies, grond);
    else if (opdrachten.size + vergaderingen.size > 0) {
      const touched = new Map(opdrachten);
      const touch = (id: string): unknown => touched.has(id) || touched.set(id, AS_THE_LOG_HAS_IT);
      for (const [id, number] of vergaderingen) {
        for (const own of known.bijVergadering.get(id) ?? []) touch(own);
        const meeting = await streams.vergaderingen.findWith(id, number);
        for (const { opdrachtId } of meeting?.state.agendapunten ?? [])
          if (opdrachtId !== undefined) touch(opdrachtId);
      }
      await readAgain(dependencies, known, touched);
    }
    takenIn();
    return known;
  };

  // One after another: each sees what was stored before it was asked.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (): Promise<Known> => {
    const mine = last.then(read, read);
    last = mine;
    return mine;
  };

  return {
    async stapelFor(personen) {
      // The page that who reads all of them begins with: where a store charges for what changed, it is no question more.
      if (!known && !(await isMany(streams.opdrachten, vanaf))) return undefined;
      const now = await inTurn();
      const key = [...personen].toSorted().join(' ');
      const made = now.stapels.get(key);
      if (made) return made;
      const stapel = createStapel({
        ...now.grond,
        days: now.grond.kalender.days,
        personen,
        vorderingenOf: (zaakId) => now.entries.get(zaakId)?.vorderingen ?? [],
        all: [...now.entries.values()].flatMap(({ vorderingen }) => vorderingen),
      });
      now.stapels.set(key, stapel);
      return stapel;
    },
  };
}

function isSameGrond(a: Grond, b: Grond): boolean {
  return a.today === b.today && a.kalender === b.kalender && same(a.adviseurs, b.adviseurs);
}

async function readAll(dependencies: Dependencies, grond: Grond): Promise<Known> {
  const { opdrachten, vergaderingen } = dependencies.streams;
  const known: Known = { grond, entries: new Map(), bijVergadering: new Map(), stapels: new Map() };
  for await (const page of openPages(opdrachten)) await place(dependencies, known, page);
  const onAgenda = await listOnAgenda(vergaderingen, grond.today);
  await readAgain(
    dependencies,
    known,
    new Map([...onAgenda].flatMap((id) => (known.entries.has(id) ? [] : [[id, AS_THE_LOG_HAS_IT]]))),
  );
  return known;
}

/** @param numbers of the last entry that is known of each, by its id */
async function readAgain(
  dependencies: Dependencies,
  known: Known,
  numbers: ReadonlyMap<string, number>,
): Promise<void> {
  const dossiers: Dossier[] = [];
  for (const [id, number] of numbers) {
    const found = await dependencies.streams.opdrachten.findWith(id, number);
    if (found) dossiers.push(found.state);
    else forget(known, id);
  }
  await place(dependencies, known, dossiers);
}

/** Works out what these ask, in the place of what was known of them. */
async function place(
  { datesOfAll, coordinators }: Dependencies,
  known: Known,
  dossiers: readonly Dossier[],
): Promise<void> {
  const { today, kalender, adviseurs } = known.grond;
  const { days, termijnen } = kalender;
  const datesOf = await datesOfAll(dossiers);
  const breathe = createBreather();
  for (const dossier of dossiers) {
    await breathe();
    const dates = datesOf(dossier);
    const owed = [
      ...dossierVerplichtingen(dossier, dates, coordinators, today, kalender),
      ...planadviesVerplichtingen(dossier, adviseurs, coordinators, days, termijnen),
    ];
    forget(known, dossier.id);
    const vergaderingen = [
      ...new Set([...namedBy(dossier), ...dates.route.map(({ vergadering }) => vergadering.id)]),
    ];
    known.entries.set(dossier.id, {
      vergaderingen,
      vorderingen: owed.filter(({ stand }) => stand === 'open').map((one) => vorderingVan(one, kalender)),
    });
    for (const id of vergaderingen)
      known.bijVergadering.set(id, (known.bijVergadering.get(id) ?? new Set()).add(dossier.id));
  }
  known.stapels = new Map();
}

function forget({ entries, bijVergadering }: Known, id: string): void {
  for (const one of entries.get(id)?.vergaderingen ?? []) bijVergadering.get(one)?.delete(id);
  entries.delete(id);
}

function vorderingVan(one: Verplichting, { days }: Kalender): Vordering {
  const { id, zaakId, uiterlijk, sinds, eigenaars } = one;
  const laatOp = stapDagen(one, days).find(({ stap }) => stap === ESCALATIE)?.dag;
  return { id, zaakId, uiterlijk, sinds, eigenaars, ...(laatOp === undefined ? {} : { laatOp }) };
}

/** Are there so many open ones at least? */
async function isMany(streams: Pick<OpdrachtStreams, 'pagesBy'>, many: number): Promise<boolean> {
  if (many <= 0) return true;
  let count = 0;
  for await (const page of openPages(streams)) {
    count += page.length;
    if (count >= many) return true;
  }
  return false;
}
