import type { RaadStreams } from '../adviesraden/raden.ts';
import type { Kalender } from '../instellingen/kalender.ts';
import type { JaaragendaStreams } from '../jaaragenda/year-changes.ts';
import type { Streams, Versioned } from '../logboek/ports.ts';
import type { Mensen } from '../mensen/mensen.ts';
import { persoonIdsOf } from '../opdrachten/ground/collega.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import type { DatesOfAll } from '../opdrachten/ground/ports.ts';
import type { FindFinished } from '../opdrachten/onderwerp-opdrachten.ts';
import type { OpdrachtStreams } from '../opdrachten/opdracht-events.ts';
import { wachtendePlannen } from '../opdrachten/planadvies/planadvies-list.ts';
import { openTakenAmong } from '../opdrachten/trekker/open-taken.ts';
import type { RapportStreams } from '../rapporten/rapporten.ts';
import type { LeesAdviseurs } from '../shared/adviseur.ts';
import { setNewest } from '../shared/bounded.ts';
import { createBreather } from '../shared/breather.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { same } from '../shared/compare.ts';
import { createDerived } from '../shared/one-look.ts';
import type { LeesRegio } from '../shared/regio.ts';
import type { SignaalStreams } from '../signalen/signalen.ts';
import type { WervingStreams } from '../werving/wervingen.ts';
import type { Wereld } from './aanspraken.ts';
import { type ContactStreams, contactVerplichting, listContactFacts } from './contact-verplichting.ts';
import { dossierVerplichtingen } from './dossier-verplichtingen.ts';
import { jaarVerplichtingen, listJaarFacts } from './jaaragenda-verplichting.ts';
import { kanaalVerplichting, listOverlegFacts, type OverlegStreams } from './kanaal-verplichting.ts';
import { withVervangers } from './ontvangers.ts';
import { listOnAgenda } from './op-de-agenda.ts';
import { openPages } from './open-opdrachten.ts';
import { planadviesVerplichtingen } from './planadvies-verplichting.ts';
import { raadVerplichtingen } from './raad-verplichting.ts';
import { rapportenFor, rapportVerplichtingen } from './rapport-verplichting.ts';
import { type Around, hearsFor, type Kept, readAround } from './rondom.ts';
import { signaalFactsFor } from './signaal-facts.ts';
import { signaalVerplichtingen } from './signaal-verplichting.ts';
import type { Stapel } from './stapel.ts';
import { type Verplichting, zaakIdOf } from './verplichting.ts';
import type { Werkvoorraad } from './werkvoorraad.ts';
import { listWervingFacts, wervingVerplichting } from './werving-verplichting.ts';
import { opdrachtIdOf } from './zaak.ts';

type Dependencies = {
  readonly streams: OverlegStreams &
    ContactStreams & {
      readonly opdrachten: OpdrachtStreams;
      readonly signalen: SignaalStreams;
      readonly rapporten: RapportStreams;
      readonly wervingen: Pick<WervingStreams, 'find' | 'findBy'>;
      readonly adviesraden: Pick<RaadStreams, 'list'>;
      readonly jaaragendas: Pick<JaaragendaStreams, 'list'>;
      readonly vernietigingen: FindFinished['vernietigingen'];
      readonly herinneringen: Pick<Streams<Kept, never>, 'find' | 'findBy' | 'values'>;
    };
  readonly mensen: Pick<Mensen, 'findPersoon' | 'vervangenDoor'>;
  readonly datesOfAll: DatesOfAll;
  readonly coordinators: readonly string[];
  readonly adviseurs: LeesAdviseurs;
  readonly regio: LeesRegio;
  readonly kalender: () => Promise<Kalender>;
  readonly clock: Clock;
  /** Much will be asked in this look: what was answered before counts again, as far as nothing changed of it. */
  readonly freshen: () => Promise<void>;
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

/** Of which opdrachten a coördinator hears: of all that may ask something, or of these. */
type Kies = 'alle' | ReadonlySet<string>;

export function createWerelden(dependencies: Dependencies): Werelden {
  const { streams, coordinators, clock, werkvoorraad } = dependencies;
  const today = (): string => localDate(clock.now());
  /** What was found at the look before. */
  const before = new Map<string, Wereld['verplichtingen']>();
  const gatherAll = async (persoonId: string): Promise<Wereld> => {
    await dependencies.freshen();
    const wereld = await gather(dependencies, await readAround(dependencies, persoonId), 'alle');
    const verplichtingen = asBefore(before.get(persoonId), wereld.verplichtingen);
    setNewest(before, persoonId, verplichtingen, MOST_BEFORE);
    return { ...wereld, verplichtingen };
  };
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
        const wereld = isCoordinator
          ? await wereldOf(persoonId)
          : await gather(dependencies, around, new Set());
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
        wereld: await gather(dependencies, around, kies),
        stapel,
        gevraagd: new Set(shown.map(({ id }) => id)),
      };
    },
    async wereldAbout(persoonId, zaakId) {
      await dependencies.freshen();
      return gather(dependencies, await readAround(dependencies, persoonId), new Set([zaakId]));
    },
  };
}

/** The same list as long as nothing in it changed: what was worked out of all of it need not be worked out again. */
function asBefore(before: Wereld['verplichtingen'] = [], now: Wereld['verplichtingen']): typeof now {
  return before.length === now.length && now.every((one, index) => same(one, before[index])) ? before : now;
}

/** The opdrachten about which these people may hear, and those that the own messages already show. */
async function dossiersFor(
  { streams, coordinators, adviseurs, clock }: Dependencies,
  eigenaars: ReadonlySet<string>,
  own: readonly Kept[],
  kies: Kies,
): Promise<readonly Dossier[]> {
  const found = new Map<string, Dossier>();
  const keep = (current: Versioned<Dossier> | undefined): void => {
    if (current) found.set(current.id, current.state);
  };
  const find = async (ids: Iterable<string>): Promise<void> => {
    for (const id of ids)
      if (!found.has(id) && opdrachtIdOf(id) !== undefined) keep(await streams.opdrachten.find(id));
  };
  if (kies !== 'alle')
    for (const dossier of await readThese(streams.opdrachten, kies)) found.set(dossier.id, dossier);
  else if (coordinators.some((id) => eigenaars.has(id))) {
    for await (const page of openPages(streams.opdrachten))
      for (const dossier of page) found.set(dossier.id, dossier);
    await find(await listOnAgenda(streams.vergaderingen, localDate(clock.now())));
  }
  if ((await adviseurs()).some(({ id }) => eigenaars.has(id)))
    for (const current of await wachtendePlannen(streams.opdrachten)) keep(current);
  // What is finished asks nothing of who led it, and there is more of it every year.
  for (const eigenaar of eigenaars)
    for (const key of ['openVan', 'toezegger'])
      for (const current of await streams.opdrachten.findBy(key, eigenaar)) keep(current);
  await find(idsIn(own));
  return [...found.values()];
}

/** All of them in one question: a store that charges by the request is asked once. */
async function readThese(
  streams: Pick<OpdrachtStreams, 'select'>,
  zaken: ReadonlySet<string>,
): Promise<readonly Dossier[]> {
  const ids = [...zaken].filter((id) => opdrachtIdOf(id) !== undefined);
  if (ids.length === 0) return [];
  const { found } = await streams.select([{ key: 'plek', anyOf: ids }], { by: 'titel', limit: ids.length });
  return found.map(({ state }) => state);
}

async function gather(dependencies: Dependencies, around: Around, kies: Kies): Promise<Wereld> {
  const { streams, datesOfAll, coordinators, clock } = dependencies;
  const { persoonId, eigenaars, afwezigheden } = around;
  const herinneringen = new Map(around.herinneringen);
  const own = herinneringen.get(persoonId);
  const now = await dependencies.kalender();
  const { days, termijnen } = now;
  const all: Verplichting[] = [];
  const today = localDate(clock.now());
  const dossiers = await dossiersFor(dependencies, eigenaars, own ? [own] : [], kies);
  const datesOf = await datesOfAll(dossiers);
  const adviseurs = await dependencies.adviseurs();
  const breathe = createBreather();
  for (const dossier of dossiers) {
    await breathe();
    all.push(...dossierVerplichtingen(dossier, datesOf(dossier), coordinators, today, now));
    all.push(...planadviesVerplichtingen(dossier, adviseurs, coordinators, days, termijnen));
  }
  const about = idsIn(own ? [own] : []);
  all.push(...(await andereVerplichtingen(dependencies, eigenaars, about, today)));
  // What the coördinator agreed to be done counts for everybody, also when somebody said it who has handed it over since.
  const asked = new Set(all.map((one) => one.zaakId));
  for (const zaakId of await streams.herinneringen.values('akkoord')) {
    if (!asked.has(zaakId)) continue;
    for (const { id, state } of await streams.herinneringen.findBy('akkoord', zaakId))
      herinneringen.set(id, state);
  }
  const titels = new Map(dossiers.map(({ id, titel }) => [id, titel]));
  const taken = openTakenAmong(dossiers, persoonId);
  return { verplichtingen: all, titels, taken, afwezigheden, herinneringen, days };
}

/** What is owed for something else than an opdracht. @param about what the own messages are about */
async function andereVerplichtingen(
  { streams, coordinators, regio, kalender }: Dependencies,
  eigenaars: ReadonlySet<string>,
  about: ReadonlySet<string>,
  today: string,
): Promise<readonly Verplichting[]> {
  const now = await kalender();
  const { days, termijnen } = now;
  const all: Verplichting[] = [];
  for (const facts of await signaalFactsFor({ eigenaars, about, coordinators, streams: streams.signalen }))
    all.push(...signaalVerplichtingen(facts, today, days, termijnen));
  for (const rapport of await rapportenFor({ eigenaars, about, coordinators, streams: streams.rapporten }))
    all.push(...rapportVerplichtingen(rapport, coordinators, days, termijnen));
  if (!coordinators.some((id) => eigenaars.has(id))) return all;
  for (const { state } of await streams.adviesraden.list())
    all.push(...raadVerplichtingen(state, coordinators, today, days, termijnen));
  for (const facts of await listWervingFacts(streams, about))
    all.push(wervingVerplichting(facts, coordinators, days, termijnen));
  for (const facts of await listJaarFacts(streams))
    all.push(...jaarVerplichtingen(facts, coordinators, today, days, termijnen));
  for (const facts of await listOverlegFacts(streams, today, now))
    all.push(kanaalVerplichting(facts, coordinators, today, days, termijnen));
  for (const facts of await listContactFacts(streams, regio, today))
    all.push(contactVerplichting(facts, coordinators, today, days, termijnen));
  return all;
}

/** What the messages and answers of these people are about. */
function idsIn(herinneringen: readonly Kept[]): ReadonlySet<string> {
  const shown = herinneringen.flatMap(({ bundels, uitgesteld, gemeld, overdracht }) => [
    ...bundels.flatMap(({ items }) => items),
    ...uitgesteld,
    ...gemeld,
    ...overdracht,
  ]);
  return new Set(shown.map(({ verplichtingId }) => zaakIdOf(verplichtingId)));
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
