import type { PostSource } from '../bezorging/ports.ts';
import type { DesiredPost } from '../bot/ports.ts';
import type { Route } from '../shared/behandeling.ts';
import { type Clock, localDate, localInstant } from '../shared/clock.ts';
import { addDays } from '../shared/dates.ts';
import type { WorkingDays } from '../shared/working-days.ts';
import type { Besluit } from './ground/besluit.ts';
import { projectleiderOf } from './ground/collega.ts';
import type { Dossier } from './ground/dossier.ts';
import { geraakteGemeenten, vraagtInwoners } from './ground/gemeente-rules.ts';
import { overgenomen } from './ground/overdracht.ts';
import {
  type Bereikbaarheid,
  bereikbaarheidOf,
  type Collegas,
  type DatesOf,
  type GemeenteContact,
  type VoorstelDagen,
} from './ground/ports.ts';
import { type GevraagdeAdviseur, type OpdrachtPostFacts, toontWatOpenIs } from './ground/post-kinds.ts';
import { gegevenOf } from './ground/terugkoppeling.ts';
import { verschuldigd } from './ground/verschuldigd.ts';
import type { OpdrachtStreams } from './opdracht-events.ts';
import { goesToVervanger, opdrachtPostDagen, opdrachtPosts, retiredPost } from './opdracht-posts.ts';
import type { CurrentDossier } from './opdrachten.ts';
import { type Anderen, createTellOthers } from './tell-others.ts';

/** What other subjects show of an opdracht, and what they say of it. */
interface OpdrachtOmgeving extends Anderen {
  /** The last day (YYYY-MM-DD) for the terugkoppeling about this besluit. */
  terugkoppelingUiterlijk(besluit: Besluit): Promise<string>;
  /** What the meeting that decides asks of the proposal. */
  voorstelOf(dossier: Dossier, route: Route): Promise<VoorstelDagen | undefined>;
  /** The target of a post for this person: the person, the stand-in while the person is away, or nobody yet. */
  targetFor(persoonId: string): Promise<string>;
  /** When (ISO instant) somebody else may get what is for this person; undefined: not as far as is known. */
  changesAt(persoonId: string): Promise<string | undefined>;
  /** The object ids of those in whose chat a message about it stands, or may stand. */
  toldOf(opdrachtId: string): Promise<ReadonlySet<string>>;
  /** The contacts of these gemeenten, of now and of before. */
  contactenVan(gemeenten: readonly string[]): Promise<readonly GemeenteContact[]>;
  /** Who is asked what they think of its plan. */
  adviseursVan(dossier: Dossier): Promise<readonly GevraagdeAdviseur[]>;
}

type Dependencies = {
  readonly streams: Pick<OpdrachtStreams, 'find'>;
  readonly collegas: Collegas;
  readonly datesOf: DatesOf;
  readonly coordinators: readonly string[];
  readonly omgeving: OpdrachtOmgeving;
  readonly kalender: () => Promise<{ readonly days: WorkingDays }>;
  readonly clock: Clock;
};

/** Opdrachten as a source of posts. */
export function createOpdrachtSource(dependencies: Dependencies): PostSource {
  const { streams, collegas, datesOf, coordinators, omgeving, kalender, clock } = dependencies;

  /** The news of a date goes to who stands in for the projectleider; where it was told once, it stays. */
  const toVervanger = async (
    posts: readonly DesiredPost[],
    persoonId: string | undefined,
  ): Promise<readonly DesiredPost[]> => {
    if (persoonId === undefined || !posts.some(goesToVervanger)) return posts;
    const target = await omgeving.targetFor(persoonId);
    return posts.map((post) => (goesToVervanger(post) ? { ...post, target } : post));
  };
  const tellOthers = createTellOthers(omgeving);

  const factsOf = async ({ state: dossier, version }: CurrentDossier): Promise<OpdrachtPostFacts> => {
    const trekkersReach = new Map<string, Bereikbaarheid>();
    for (const trekker of dossier.trekkerVragen ? dossier.trekkers : [])
      if (trekker.persoonId !== undefined)
        trekkersReach.set(trekker.persoonId, await bereikbaarheidOf(collegas, trekker));
    const told = overgenomen(dossier) ? await omgeving.toldOf(dossier.id) : NOBODY_YET;
    const open = toontWatOpenIs(dossier) ? await omgeving.openVerplichtingen(dossier) : [];
    const dates = await datesOf(dossier);
    const owed = verschuldigd(dossier);
    const uiterlijk = owed && (await omgeving.terugkoppelingUiterlijk(owed.sinds));
    const last = uiterlijk === undefined ? {} : { terugkoppelingUiterlijk: uiterlijk };
    return {
      dossier,
      version,
      today: localDate(clock.now()),
      days: (await kalender()).days,
      trekkersReach,
      told,
      open,
      coordinators,
      adviseurs: await omgeving.adviseursVan(dossier),
      contacten: await contactenVan(dossier, omgeving),
      voorstel: await omgeving.voorstelOf(dossier, dates.route),
      ...dates,
      ...last,
    };
  };

  return {
    kind: 'opdracht',
    async posts(id) {
      const current = await streams.find(id);
      if (!current) return [];
      const persoonId = projectleiderOf(current.state)?.persoonId;
      return toVervanger(opdrachtPosts(await factsOf(current)), persoonId);
    },
    /** What waits for a projectleider goes to who stands in from that day, and to the projectleider when that is over; and each kind of post says which days end what it says. */
    async nextDue(id, after) {
      const current = await streams.find(id);
      if (!current) return undefined;
      const persoonId = projectleiderOf(current.state)?.persoonId;
      const changes = persoonId === undefined ? undefined : await omgeving.changesAt(persoonId);
      const over = opdrachtPostDagen(await factsOf(current)).map((dag) =>
        localInstant(addDays(dag, 1), '00:00'),
      );
      return [changes, ...over].filter((moment) => moment !== undefined && moment > after).toSorted()[0];
    },
    async retired(id, delivery) {
      const current = await streams.find(id);
      return current && retiredPost(current.state, delivery);
    },
    async touchOthers(id) {
      const current = await streams.find(id);
      if (current) await tellOthers(current);
    },
  };
}

/** Until something can be told nobody is looked for. */
async function contactenVan(
  dossier: Dossier,
  omgeving: Pick<OpdrachtOmgeving, 'contactenVan'>,
): Promise<readonly GemeenteContact[]> {
  const tells = vraagtInwoners(dossier) || dossier.besluiten !== undefined || gegevenOf(dossier).length > 0;
  return tells ? omgeving.contactenVan(geraakteGemeenten(dossier)) : [];
}

const NOBODY_YET: ReadonlySet<string> = new Set();
