import type { RaadStreams } from '../adviesraden/raden.ts';
import type { Kalender } from '../instellingen/kalender.ts';
import type { JaaragendaStreams } from '../jaaragenda/year-changes.ts';
import type { Streams, Versioned } from '../logboek/ports.ts';
import type { Mensen } from '../mensen/mensen.ts';
import type { Persoon } from '../mensen/persoon.ts';
import { persoonIdsOf } from '../opdrachten/ground/collega.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import type { DatesOfAll } from '../opdrachten/ground/ports.ts';
import type { FindFinished } from '../opdrachten/onderwerp-opdrachten.ts';
import type { OpdrachtStreams } from '../opdrachten/opdracht-events.ts';
import { wachtendePlannen } from '../opdrachten/planadvies/planadvies-list.ts';
import type { RapportStreams } from '../rapporten/rapporten.ts';
import type { LeesAdviseurs } from '../shared/adviseur.ts';
import { createBreather } from '../shared/breather.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { createDerived } from '../shared/one-look.ts';
import type { LeesRegio } from '../shared/regio.ts';
import type { SignaalStreams } from '../signalen/signalen.ts';
import type { WervingStreams } from '../werving/wervingen.ts';
import type { KnownHerinneringen, Wereld } from './aanspraken.ts';
import type { Afwezig } from './afwezigheid.ts';
import { type ContactStreams, contactVerplichting, listContactFacts } from './contact-verplichting.ts';
import { dossierVerplichtingen } from './dossier-verplichtingen.ts';
import { jaarVerplichtingen, listJaarFacts } from './jaaragenda-verplichting.ts';
import { kanaalVerplichting, listOverlegFacts, type OverlegStreams } from './kanaal-verplichting.ts';
import { withVervangers } from './ontvangers.ts';
import { listOnAgenda } from './op-de-agenda.ts';
import { planadviesVerplichtingen } from './planadvies-verplichting.ts';
import { raadVerplichtingen } from './raad-verplichting.ts';
import { rapportenFor, rapportVerplichtingen } from './rapport-verplichting.ts';
import { signaalFactsFor } from './signaal-facts.ts';
import { signaalVerplichtingen } from './signaal-verplichting.ts';
import { type Verplichting, zaakIdOf } from './verplichting.ts';
import { listWervingFacts, wervingVerplichting } from './werving-verplichting.ts';
import { opdrachtIdOf } from './zaak.ts';

/** The reminders of one person as they are kept. */
type Kept = KnownHerinneringen & {
  readonly overdracht: readonly { readonly verplichtingId: string }[];
};

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
};

const PAGE = 500;

/** Gathers everything from which the reminders of this person follow: once a look, however often it is asked. */
export function createWereldOf(dependencies: Dependencies): (persoonId: string) => Promise<Wereld> {
  const { streams, mensen, datesOfAll, coordinators, kalender, clock } = dependencies;

  /** This person and everybody for whom this person may stand in, at once or by way of another. */
  const eigenaarsBehind = async (persoonId: string): Promise<ReadonlySet<string>> => {
    const found = new Set([persoonId]);
    for (const id of found) for (const { id: absent } of await mensen.vervangenDoor(id)) found.add(absent);
    return found;
  };

  /** These people and everybody who may stand in for them. */
  const withTheirVervangers = async (
    ids: Iterable<string>,
  ): Promise<ReadonlyMap<string, Persoon | undefined>> => {
    const found = new Map<string, Persoon | undefined>();
    const queue = new Set(ids);
    for (const id of queue) {
      const persoon = await mensen.findPersoon(id);
      found.set(id, persoon);
      for (const vervangerId of persoon?.vervangers ?? []) queue.add(vervangerId);
    }
    return found;
  };

  /** The opdrachten about which these people may hear, and those that their messages already show. */
  const dossiersFor = async (
    eigenaars: ReadonlySet<string>,
    herinneringen: readonly Kept[],
  ): Promise<readonly Dossier[]> => {
    const found = new Map<string, Dossier>();
    const keep = (current: Versioned<Dossier> | undefined): void => {
      if (current) found.set(current.id, current.state);
    };
    if (coordinators.some((id) => eigenaars.has(id))) {
      for (const current of await openDossiers(streams.opdrachten)) keep(current);
      for (const id of await listOnAgenda(streams.vergaderingen, localDate(clock.now())))
        if (!found.has(id)) keep(await streams.opdrachten.find(id));
    }
    if ((await dependencies.adviseurs()).some(({ id }) => eigenaars.has(id)))
      for (const current of await wachtendePlannen(streams.opdrachten)) keep(current);
    for (const eigenaar of eigenaars)
      for (const key of ['projectleider', 'toezegger'])
        for (const current of await streams.opdrachten.findBy(key, eigenaar)) keep(current);
    for (const id of idsIn(herinneringen))
      if (!found.has(id) && opdrachtIdOf(id) !== undefined) keep(await streams.opdrachten.find(id));
    return [...found.values()];
  };

  const gather = async (persoonId: string): Promise<Wereld> => {
    await dependencies.freshen();
    const eigenaars = await eigenaarsBehind(persoonId);
    const people = await withTheirVervangers([...eigenaars, ...coordinators]);
    const herinneringen = new Map<string, Kept>();
    const afwezigheden = new Map<string, readonly Afwezig[]>();
    for (const [id, persoon] of people) {
      const current = await streams.herinneringen.find(id);
      if (current) herinneringen.set(id, current.state);
      if (persoon?.afwezig) afwezigheden.set(id, persoon.afwezig);
    }
    const own = herinneringen.get(persoonId);
    const now = await kalender();
    const { days, termijnen } = now;
    const all: Verplichting[] = [];
    const today = localDate(clock.now());
    const dossiers = await dossiersFor(eigenaars, own ? [own] : []);
    const datesOf = await datesOfAll(dossiers);
    const adviseurs = await dependencies.adviseurs();
    const breathe = createBreather();
    for (const dossier of dossiers) {
      await breathe();
      all.push(...dossierVerplichtingen(dossier, datesOf(dossier), coordinators, today, now));
      all.push(...planadviesVerplichtingen(dossier, adviseurs, coordinators, days, termijnen));
    }
    const about = idsIn(own ? [own] : []);
    for (const facts of await signaalFactsFor({ eigenaars, about, coordinators, streams: streams.signalen }))
      all.push(...signaalVerplichtingen(facts, today, days, termijnen));
    for (const rapport of await rapportenFor({ eigenaars, about, coordinators, streams: streams.rapporten }))
      all.push(...rapportVerplichtingen(rapport, coordinators, days, termijnen));
    if (coordinators.some((id) => eigenaars.has(id))) {
      for (const { state } of await streams.adviesraden.list())
        all.push(...raadVerplichtingen(state, coordinators, today, days, termijnen));
      for (const facts of await listWervingFacts(streams, about))
        all.push(wervingVerplichting(facts, coordinators, days, termijnen));
      for (const facts of await listJaarFacts(streams))
        all.push(...jaarVerplichtingen(facts, coordinators, today, days, termijnen));
      for (const facts of await listOverlegFacts(streams, today, now))
        all.push(kanaalVerplichting(facts, coordinators, today, days, termijnen));
      for (const facts of await listContactFacts(streams, dependencies.regio, today))
        all.push(contactVerplichting(facts, coordinators, today, days, termijnen));
    }
    // What the coördinator agreed to be done counts for everybody, also when somebody said it who has handed it over since.
    const asked = new Set(all.map((one) => one.zaakId));
    for (const zaakId of await streams.herinneringen.values('akkoord')) {
      if (!asked.has(zaakId)) continue;
      for (const { id, state } of await streams.herinneringen.findBy('akkoord', zaakId))
        herinneringen.set(id, state);
    }
    const titels = new Map(dossiers.map(({ id, titel }) => [id, titel]));
    return { verplichtingen: all, titels, afwezigheden, herinneringen, days };
  };

  const gathered = createDerived<Wereld>();
  // What is late follows from the day, and midnight may fall within a look.
  return (persoonId) => gathered.read(`${localDate(clock.now())} ${persoonId}`, () => gather(persoonId));
}

/** Everything of which something may still be asked. */
async function openDossiers(
  streams: Pick<OpdrachtStreams, 'findBy'>,
): Promise<readonly Versioned<Dossier>[]> {
  const all: Versioned<Dossier>[] = [];
  const breathe = createBreather();
  for (let after: string | undefined; ; ) {
    await breathe();
    const page = await streams.findBy('open', 'ja', {
      limit: PAGE,
      ...(after === undefined ? {} : { after }),
    });
    all.push(...page);
    after = page.length < PAGE ? undefined : page.at(-1)?.id;
    if (after === undefined) return all;
  }
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
