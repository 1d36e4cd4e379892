import type { RaadStreams } from '../adviesraden/raden.ts';
import type { Kalender } from '../instellingen/kalender.ts';
import type { JaaragendaStreams } from '../jaaragenda/year-changes.ts';
import type { Versioned } from '../logboek/ports.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import type { DatesOfAll } from '../opdrachten/ground/ports.ts';
import type { FindFinished } from '../opdrachten/onderwerp-opdrachten.ts';
import type { OpdrachtStreams } from '../opdrachten/opdracht-events.ts';
import { wachtendePlannen } from '../opdrachten/planadvies/planadvies-list.ts';
import { openTakenAmong } from '../opdrachten/trekker/open-taken.ts';
import type { RapportStreams } from '../rapporten/rapporten.ts';
import type { LeesAdviseurs } from '../shared/adviseur.ts';
import { createBreather } from '../shared/breather.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import type { LeesRegio } from '../shared/regio.ts';
import { rememberPer } from '../shared/remember.ts';
import type { SignaalStreams } from '../signalen/signalen.ts';
import type { WervingStreams } from '../werving/wervingen.ts';
import type { Wereld } from './aanspraken.ts';
import { type ContactStreams, contactVerplichting, listContactFacts } from './contact-verplichting.ts';
import { dossierVerplichtingen } from './dossier-verplichtingen.ts';
import { jaarVerplichtingen, listJaarFacts } from './jaaragenda-verplichting.ts';
import { kanaalVerplichting, listOverlegFacts, type OverlegStreams } from './kanaal-verplichting.ts';
import { listOnAgenda } from './op-de-agenda.ts';
import { openPages } from './open-opdrachten.ts';
import { planadviesVerplichtingen } from './planadvies-verplichting.ts';
import { raadVerplichtingen } from './raad-verplichting.ts';
import { rapportenFor, rapportVerplichtingen } from './rapport-verplichting.ts';
import type { Around, Kept } from './rondom.ts';
import { signaalFactsFor } from './signaal-facts.ts';
import { signaalVerplichtingen } from './signaal-verplichting.ts';
import { type Verplichting, zaakIdOf } from './verplichting.ts';
import { listWervingFacts, wervingVerplichting } from './werving-verplichting.ts';
import { opdrachtIdOf } from './zaak.ts';

export type OwedDependencies = {
  readonly streams: OverlegStreams &
    ContactStreams & {
      readonly opdrachten: OpdrachtStreams;
      readonly signalen: SignaalStreams;
      readonly rapporten: RapportStreams;
      readonly wervingen: Pick<WervingStreams, 'find' | 'findBy'>;
      readonly adviesraden: Pick<RaadStreams, 'list'>;
      readonly jaaragendas: Pick<JaaragendaStreams, 'list'>;
      readonly vernietigingen: FindFinished['vernietigingen'];
    };
  readonly datesOfAll: DatesOfAll;
  readonly coordinators: readonly string[];
  readonly adviseurs: LeesAdviseurs;
  readonly regio: LeesRegio;
  readonly kalender: () => Promise<Kalender>;
  readonly clock: Clock;
};

/** What is owed for what there is, and what somebody does as trekker: whatever was told or said of it. */
export type Owed = Pick<Wereld, 'verplichtingen' | 'titels' | 'taken'>;
/** Of which opdrachten a coördinator hears: of all that may ask something, or of these. */
type Kies = 'alle' | ReadonlySet<string>;

/** Works out what is owed to or by these people. */
export async function owedFor(
  dependencies: OwedDependencies,
  around: Around,
  kies: Kies,
): Promise<{
  readonly owed: Owed;
  /** The opdrachten that were found whatever the messages of this person are about. */
  readonly eigen: ReadonlySet<string>;
}> {
  const { datesOfAll, coordinators, clock } = dependencies;
  const { persoonId, eigenaars } = around;
  const about = aboutOf(around);
  const now = await dependencies.kalender();
  const { days, termijnen } = now;
  const verplichtingen: Verplichting[] = [];
  const today = localDate(clock.now());
  const { dossiers, eigen } = await dossiersFor(dependencies, eigenaars, about, kies);
  const datesOf = await datesOfAll(dossiers);
  const adviseurs = await dependencies.adviseurs();
  const breathe = createBreather();
  for (const dossier of dossiers) {
    await breathe();
    verplichtingen.push(...dossierVerplichtingen(dossier, datesOf(dossier), coordinators, today, now));
    verplichtingen.push(...planadviesVerplichtingen(dossier, adviseurs, coordinators, days, termijnen));
  }
  verplichtingen.push(...(await andereVerplichtingen(dependencies, eigenaars, about, today)));
  const titels = new Map(dossiers.map(({ id, titel }) => [id, titel]));
  return { owed: { verplichtingen, titels, taken: openTakenAmong(dossiers, persoonId) }, eigen };
}

/** The opdrachten about which these people may hear, and those that the own messages already show. @param about those */
async function dossiersFor(
  { streams, coordinators, adviseurs, clock }: OwedDependencies,
  eigenaars: ReadonlySet<string>,
  about: ReadonlySet<string>,
  kies: Kies,
): Promise<{ readonly dossiers: readonly Dossier[]; readonly eigen: ReadonlySet<string> }> {
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
  const eigen = new Set(found.keys());
  await find(about);
  return { dossiers: [...found.values()], eigen };
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

/** What is owed for something else than an opdracht. @param about what the own messages are about */
async function andereVerplichtingen(
  { streams, coordinators, regio, kalender }: OwedDependencies,
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

/** What the messages and answers of this person are about. */
export function aboutOf({ persoonId, herinneringen }: Around): ReadonlySet<string> {
  const own = herinneringen.get(persoonId);
  return own ? idsIn(own) : new Set();
}

const idsIn = rememberPer(({ bundels, uitgesteld, gemeld, overdracht }: Kept): ReadonlySet<string> => {
  const shown = [...bundels.flatMap(({ items }) => items), ...uitgesteld, ...gemeld, ...overdracht];
  return new Set(shown.map(({ verplichtingId }) => zaakIdOf(verplichtingId)));
});
