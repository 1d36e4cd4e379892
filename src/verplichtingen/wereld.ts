import type { Kalender } from '../instellingen/kalender.ts';
import type { Streams } from '../logboek/ports.ts';
import type { Mensen } from '../mensen/mensen.ts';
import { persoonIdsOf } from '../opdrachten/ground/collega.ts';
import type { AdviseurNu } from '../shared/adviseur.ts';
import { setNewest } from '../shared/bounded.ts';
import { localDate } from '../shared/clock.ts';
import { same } from '../shared/compare.ts';
import { createDerived } from '../shared/one-look.ts';
import type { RegioGegevens } from '../shared/regio-gegevens.ts';
import { rememberPer } from '../shared/remember.ts';
import { saidOfNow, type Wereld } from './aanspraken.ts';
import { aboutOf, type Owed, type OwedDependencies, owedFor } from './gather-owed.ts';
import { withVervangers } from './ontvangers.ts';
import { type Around, hearsFor, type Kept, metAkkoord, readAround } from './rondom.ts';
import type { Stapel } from './stapel.ts';
import { zaakIdOf } from './verplichting.ts';
import type { Werkvoorraad } from './werkvoorraad.ts';

/**
 * What it follows from besides what is stored: the day, whose it is and what their messages are about; and what is itself kept for a moment, so
 * that it may be older than what is stored.
 */
type Asked = {
  readonly of: string;
  /** What the messages of this person are about. */
  readonly about: readonly string[];
  readonly kalender: Kalender;
  readonly adviseurs: readonly AdviseurNu[];
  readonly regio: RegioGegevens;
};
/** What was found to be owed to or by somebody, and what was asked then. */
export type OwedNow = Asked & Awaited<ReturnType<typeof owedFor>>;

type Dependencies = OwedDependencies & {
  readonly streams: {
    readonly herinneringen: Pick<Streams<Kept, never>, 'find' | 'findBy' | 'values'>;
  };
  readonly mensen: Pick<Mensen, 'findPersoon' | 'vervangenDoor'>;
  /** Much will be asked in this look: what was answered before counts again, as far as nothing changed of it. */
  readonly freshen: () => Promise<void>;
  /** What is owed for whatever there is, as it was worked out before and as nothing changed that it follows from. */
  readonly owedBefore: (
    persoonId: string,
    load: () => Promise<OwedNow>,
    isSame: (known: OwedNow) => boolean,
  ) => Promise<OwedNow>;
  readonly werkvoorraad: Werkvoorraad;
};

/** Some of what is open: the facts around it, and how much there is besides. */
export type Deel = {
  readonly wereld: Wereld;
  /** All that is open of the opdrachten for this person as coördinator; undefined: all that is open for this person is in `wereld`. */
  readonly stapel: Stapel | undefined;
  /** What of the stapel was asked for: ids of verplichtingen. */
  readonly gevraagd: ReadonlySet<string>;
};

export interface Werelden {
  /** Gathers everything from which the reminders of this person follow: once a look, however often it is asked. */
  wereldOf(persoonId: string): Promise<Wereld>;
  /** The same, of the opdrachten of others only what stands at these places of the stapel and what was said of it: what is shown costs, not what there is. */
  deelOf(persoonId: string, van: number, tot: number): Promise<Deel>;
  /** The same, of the opdrachten of others only this one. */
  wereldAbout(persoonId: string, zaakId: string): Promise<Wereld>;
}

/** Of as many people: the list of a coördinator of a large region is some hundred kilobytes. */
const MOST_BEFORE = 500;

export function createWerelden(dependencies: Dependencies): Werelden {
  const { streams, coordinators, clock, werkvoorraad } = dependencies;
  const today = (): string => localDate(clock.now());
  /** What was found at the look before. */
  const before = new Map<string, Owed['verplichtingen']>();
  /** What somebody was told or said of it changes far more often than what is owed. */
  const owedTo = async (around: Around): Promise<Owed> => {
    const { persoonId, eigenaars } = around;
    const asked: Asked = {
      of: JSON.stringify([today(), ...eigenaars]),
      about: [...aboutOf(around)],
      kalender: await dependencies.kalender(),
      adviseurs: await dependencies.adviseurs(),
      regio: (await dependencies.regio()).gegevens,
    };
    const load = async () => {
      const { owed, eigen } = await owedFor(dependencies, around, 'alle');
      const verplichtingen = asBefore(before.get(persoonId), owed.verplichtingen);
      setNewest(before, persoonId, verplichtingen, MOST_BEFORE);
      return { ...asked, eigen, owed: { ...owed, verplichtingen } };
    };
    // A message about what is found anyway, as nearly each is, changes nothing of it.
    const besides = ({ about }: Asked, { eigen }: OwedNow): readonly string[] =>
      about.filter((id) => !eigen.has(id));
    const isSame = (known: OwedNow): boolean =>
      known.of === asked.of &&
      same(besides(known, known), besides(asked, known)) &&
      known.kalender === asked.kalender &&
      same(known.adviseurs, asked.adviseurs) &&
      same(known.regio, asked.regio);
    return (await dependencies.owedBefore(persoonId, load, isSame)).owed;
  };
  const gatherAll = async (persoonId: string): Promise<Wereld> => {
    await dependencies.freshen();
    const around = await readAround(dependencies, persoonId);
    return gather(dependencies, around, await owedTo(around));
  };
  const gatherThese = async (around: Around, kies: ReadonlySet<string>): Promise<Wereld> =>
    gather(dependencies, around, (await owedFor(dependencies, around, kies)).owed);
  const gathered = createDerived<Wereld>();
  // What is late follows from the day, and midnight may fall within a look.
  const wereldOf = (persoonId: string): Promise<Wereld> =>
    gathered.read(`${today()} ${persoonId}`, () => gatherAll(persoonId));

  return {
    wereldOf,
    async deelOf(persoonId, van, tot) {
      await dependencies.freshen();
      const around = await readAround(dependencies, persoonId);
      const personen = hearsFor(around, today());
      const isCoordinator = coordinators.some((id) => personen.has(id));
      const stapel = isCoordinator ? await werkvoorraad.stapelFor(personen) : undefined;
      if (!stapel) {
        const wereld = isCoordinator ? await wereldOf(persoonId) : await gatherThese(around, new Set());
        return { wereld, stapel, gevraagd: new Set() };
      }
      const shown = stapel.slice(van, tot);
      const said = [...around.herinneringen.values()].flatMap(({ uitgesteld, gemeld }) =>
        [...uitgesteld, ...gemeld].flatMap(({ verplichtingId: id }) =>
          stapel.has(id) ? [zaakIdOf(id)] : [],
        ),
      );
      const agreed = (await streams.herinneringen.values('akkoord')).filter((id) => stapel.isAbout(id));
      const kies = new Set([...shown.map(({ zaakId }) => zaakId), ...said, ...agreed]);
      return {
        wereld: await gatherThese(around, kies),
        stapel,
        gevraagd: new Set(shown.map(({ id }) => id)),
      };
    },
    async wereldAbout(persoonId, zaakId) {
      await dependencies.freshen();
      return gatherThese(await readAround(dependencies, persoonId), new Set([zaakId]));
    },
  };
}

/** The same list as long as nothing in it changed: what was worked out of all of it need not be worked out again. */
function asBefore(before: Wereld['verplichtingen'] = [], now: Wereld['verplichtingen']): typeof now {
  return before.length === now.length && now.every((one, index) => same(one, before[index])) ? before : now;
}

/** The zaken of which something is asked. */
const asksOf = rememberPer(
  (verplichtingen: Wereld['verplichtingen']): ReadonlySet<string> =>
    new Set(verplichtingen.map(({ zaakId }) => zaakId)),
);

async function gather(
  { streams, kalender }: Pick<Dependencies, 'streams' | 'kalender'>,
  around: Around,
  owed: Owed,
): Promise<Wereld> {
  const agreed = await metAkkoord(streams.herinneringen, (id) => asksOf(owed.verplichtingen).has(id));
  const herinneringen = new Map([...around.herinneringen, ...agreed]);
  for (const [id, known] of herinneringen) herinneringen.set(id, saidOfNow(known, owed));
  return { ...owed, afwezigheden: around.afwezigheden, herinneringen, days: (await kalender()).days };
}

/** Everybody whose messages may change because of this opdracht. */
export async function peopleAbout(
  opdrachtId: string,
  {
    streams,
    mensen,
    coordinators,
    adviseurs,
    clock,
  }: Pick<Dependencies, 'mensen' | 'coordinators' | 'adviseurs' | 'clock'> & {
    readonly streams: Pick<Dependencies['streams'], 'opdrachten' | 'herinneringen'>;
  },
): Promise<ReadonlySet<string>> {
  const dossier = (await streams.opdrachten.find(opdrachtId))?.state;
  const toezeggers = dossier?.toezeggingen?.map(({ eigenaar }) => eigenaar.persoonId) ?? [];
  const own = [...(dossier ? persoonIdsOf(dossier.projectleiders) : []), ...toezeggers].filter(
    (id) => id !== undefined,
  );
  const asked = (await adviseurs()).map(({ id }) => id);
  const people = await withVervangers({ mensen, clock }, [...own, ...coordinators, ...asked]);
  const told = await streams.herinneringen.findBy('opdracht', opdrachtId);
  return new Set([...people, ...told.map(({ id }) => id)]);
}
