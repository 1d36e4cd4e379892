import type { Herinnering } from '../herinneringen/herinnering.ts';
import type { Feitenbron } from '../herinneringen/ports.ts';
import type { Deliveries, Versioned } from '../logboek/ports.ts';
import type { Mensen } from '../mensen/mensen.ts';
import type { Persoon } from '../mensen/persoon.ts';
import { toldDatumAt } from '../opdrachten/datum-posts.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import type { DossierStatus } from '../opdrachten/ground/dossier-status.ts';
import type { Collegas, OpdrachtFacts } from '../opdrachten/ground/ports.ts';
import { createBreather } from '../shared/breather.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { addDays, monthsFrom } from '../shared/dates.ts';
import type { Fase } from '../shared/verplichting-soorten.ts';
import { decides } from '../vergaderingen/ground/vergadering-rules.ts';
import { afloopEisen, type Beslismoment } from '../verplichtingen/afloop-eisen.ts';
import type { Afwezig } from '../verplichtingen/afwezigheid.ts';
import type { Wereld } from '../verplichtingen/herinneringen.ts';
import { signaalIdOf, signaalVerplichting } from '../verplichtingen/signaal-verplichting.ts';
import {
  type Feiten,
  opdrachtIdOf,
  type Verplichting,
  verplichtingen,
} from '../verplichtingen/verplichting.ts';
import type { Kalender } from './dates.ts';
import type { UitvoeringEisenOf } from './pfho.ts';
import { signaalFeitenFor } from './signaal-feiten.ts';
import type { AllStreams } from './streams.ts';
import { createWeekFeiten } from './week-feiten.ts';

type Dependencies = {
  readonly streams: AllStreams;
  readonly mensen: Mensen;
  readonly collegas: Collegas;
  readonly factsOf: OpdrachtFacts;
  readonly uitvoeringEisenOf: UitvoeringEisenOf;
  readonly coordinators: readonly string[];
  readonly kalender: () => Promise<Kalender>;
  readonly deliveries: Deliveries;
  readonly clock: Clock;
  readonly isPaused: () => Promise<boolean>;
};

const FASE: Readonly<Record<DossierStatus, Fase>> = {
  'plan gevraagd': 'bij projectleider',
  'plan in concept': 'bij projectleider',
  'plan ingediend': 'bij coördinator',
  'plan afgestemd': 'afgestemd',
  'in uitvoering': 'afgestemd',
  verwerkt: 'afgestemd',
  'geen participatie': 'afgestemd',
  besloten: 'afgestemd',
  teruggekoppeld: 'afgestemd',
  afgerond: 'afgestemd',
  uitgesteld: 'afgestemd',
  ingetrokken: 'afgestemd',
};
const PAGE = 500;
/** A besluit that was not recorded for this long is not asked for any more. */
const DAYS_BACK = 62;
/** From then until a year from now. */
const MONTHS = 15;

/** Gathers the facts of obligations and reminders from the subjects that have them. */
export function createFeitenbron(dependencies: Dependencies): Feitenbron {
  const { streams, mensen, factsOf, coordinators, kalender, deliveries, clock, isPaused } = dependencies;

  /** This person and everybody for whom this person may stand in, at once or by way of another. */
  const ownersBehind = async (persoonId: string): Promise<ReadonlySet<string>> => {
    const found = new Set([persoonId]);
    for (const id of found) for (const { id: absent } of await mensen.vervangenDoor(id)) found.add(absent);
    return found;
  };

  /** These people and everybody who may stand in for them. */
  const withStandIns = async (ids: Iterable<string>): Promise<ReadonlyMap<string, Persoon | undefined>> => {
    const found = new Map<string, Persoon | undefined>();
    const queue = new Set(ids);
    for (const id of queue) {
      const persoon = await mensen.findPersoon(id);
      found.set(id, persoon);
      for (const vervangerId of persoon?.vervangers ?? []) queue.add(vervangerId);
    }
    return found;
  };

  const openDossiers = async (): Promise<readonly Versioned<Dossier>[]> => {
    const all: Versioned<Dossier>[] = [];
    for (let after: string | undefined; ; ) {
      const page = await streams.opdrachten.findBy('open', 'ja', {
        limit: PAGE,
        ...(after === undefined ? {} : { after }),
      });
      all.push(...page);
      after = page.length < PAGE ? undefined : page.at(-1)?.id;
      if (after === undefined) return all;
    }
  };

  /** The opdrachten about which these people may hear, and those that their messages already show. */
  const dossiersFor = async (
    owners: ReadonlySet<string>,
    herinneringen: readonly Herinnering[],
  ): Promise<readonly Dossier[]> => {
    const found = new Map<string, Dossier>();
    const keep = (current: Versioned<Dossier> | undefined): void => {
      if (current) found.set(current.id, current.state);
    };
    if (coordinators.some((id) => owners.has(id))) for (const current of await openDossiers()) keep(current);
    for (const owner of owners)
      for (const key of ['projectleider', 'toezegger'])
        for (const current of await streams.opdrachten.findBy(key, owner)) keep(current);
    for (const id of idsIn(herinneringen))
      if (!found.has(id) && signaalIdOf({ opdrachtId: id }) === undefined)
        keep(await streams.opdrachten.find(id));
    return [...found.values()];
  };

  /** The meetings that decide, by opdracht. */
  const beslismomenten = async (): Promise<ReadonlyMap<string, Beslismoment[]>> => {
    const found = new Map<string, Beslismoment[]>();
    for (const maand of monthsFrom(addDays(localDate(clock.now()), -DAYS_BACK), MONTHS)) {
      for (const { state } of await streams.vergaderingen.findBy('maand', maand)) {
        if (state.geannuleerd) continue;
        for (const item of state.agendapunten) {
          if (item.opdrachtId === undefined || item.uitgesteldNaar !== undefined || !decides(state, item))
            continue;
          const { id: vergaderingId, overlegNaam, datum } = state;
          const moment = { vergaderingId, overlegNaam, datum, besloten: item.besluit !== undefined };
          found.set(item.opdrachtId, [...(found.get(item.opdrachtId) ?? []), moment]);
        }
      }
    }
    return found;
  };

  return {
    async wereldOf(persoonId): Promise<Wereld> {
      const owners = await ownersBehind(persoonId);
      const people = await withStandIns([...owners, ...coordinators]);
      const herinneringen = new Map<string, Herinnering>();
      const afwezigheden = new Map<string, readonly Afwezig[]>();
      for (const [id, persoon] of people) {
        const current = await streams.herinneringen.find(id);
        if (current) herinneringen.set(id, current.state);
        if (persoon?.afwezig) afwezigheden.set(id, persoon.afwezig);
      }
      const own = herinneringen.get(persoonId);
      const { days, termijnen } = await kalender();
      const all: Verplichting[] = [];
      const momenten = coordinators.some((id) => owners.has(id)) ? await beslismomenten() : undefined;
      const factsOfMeeting = oncePerMeeting(factsOf);
      const breathe = createBreather();
      for (const dossier of await dossiersFor(owners, own ? [own] : [])) {
        await breathe();
        const feiten = await feitenOf(dossier, factsOfMeeting, coordinators);
        const eisen = [
          ...(await dependencies.uitvoeringEisenOf(dossier)),
          ...afloopEisen(dossier, momenten?.get(dossier.id) ?? []),
        ];
        all.push(...verplichtingen({ ...feiten, eisen }, days, termijnen));
      }
      const about = idsIn(own ? [own] : []);
      for (const feiten of await signaalFeitenFor({ owners, about, coordinators, streams }))
        all.push(signaalVerplichting(feiten, days, termijnen));
      // What the coördinator agreed to be done counts for everybody, also when somebody said it who has handed it over since.
      const asked = new Set(all.map((one) => one.opdrachtId));
      for (const opdrachtId of await streams.herinneringen.values('akkoord')) {
        if (!asked.has(opdrachtId)) continue;
        for (const { id, state } of await streams.herinneringen.findBy('akkoord', opdrachtId))
          herinneringen.set(id, state);
      }
      return { verplichtingen: all, afwezigheden, herinneringen, days };
    },
    weekFeiten: createWeekFeiten(dependencies),
    knownSince: async (persoonId) =>
      (await streams.personen.history(persoonId)).find(({ at }) => at !== '')?.at,
    async canReach(persoonId) {
      if (await isPaused()) return false;
      return (await mensen.findPersoon(persoonId))?.bereik !== undefined;
    },
    async wasPosted(postId) {
      const found = (await deliveries.get(postId))?.delivery;
      if (!found) return false;
      return found.activityId !== undefined || found.state === 'uncertain' || found.state === 'sending';
    },
  };
}

/** What the messages and answers of these people are about. */
function idsIn(herinneringen: readonly Herinnering[]): ReadonlySet<string> {
  const shown = herinneringen.flatMap(({ bundels, uitgesteld, gemeld, overdracht }) => [
    ...bundels.flatMap(({ items }) => items),
    ...uitgesteld,
    ...gemeld,
    ...overdracht,
  ]);
  return new Set(shown.map(({ verplichtingId }) => opdrachtIdOf(verplichtingId)));
}

/** The same for many dossiers at one moment: those of one meeting share what follows from it. */
function oncePerMeeting(factsOf: OpdrachtFacts): OpdrachtFacts {
  const known = new Map<string | undefined, ReturnType<OpdrachtFacts>>();
  return (dossier) => {
    const facts = known.get(dossier.vergaderingId) ?? factsOf(dossier);
    known.set(dossier.vergaderingId, facts);
    return facts;
  };
}

/** A dossier as obligations see it. */
async function feitenOf(
  dossier: Dossier,
  factsOf: OpdrachtFacts,
  coordinators: readonly string[],
): Promise<Feiten> {
  const { id, titel, projectleider, ingediend, vraag, toegevoegd } = dossier;
  const fase = FASE[dossier.status];
  const { vergadering, deadline } = await factsOf(dossier);
  const isAsked = fase === 'bij projectleider';
  const asked = isAsked ? (vraag ?? toegevoegd).op : (ingediend ?? toegevoegd).op;
  // The message of a new date is a request as well: what it said is not said again by a reminder of the same day.
  const told = isAsked ? toldDatumAt({ dossier, ...(vergadering ? { vergadering } : {}) }) : undefined;
  const since = told !== undefined && told > asked ? told : asked;
  return {
    opdrachtId: id,
    titel,
    fase,
    sinds: localDate(since),
    coordinators,
    ...(projectleider?.persoonId === undefined
      ? {}
      : { projectleider: { id: projectleider.persoonId, naam: projectleider.naam } }),
    // No last day: the vergadering is not known, or was cancelled.
    ...(vergadering && deadline !== undefined ? { vergadering } : {}),
  };
}

/** What is owed for this opdracht and can be done now. */
export async function openVerplichtingen(
  dossier: Dossier,
  {
    factsOf,
    uitvoeringEisenOf,
    coordinators,
    kalender,
  }: Pick<Dependencies, 'factsOf' | 'uitvoeringEisenOf' | 'coordinators' | 'kalender'>,
): Promise<readonly Verplichting[]> {
  const { days, termijnen } = await kalender();
  const feiten = await feitenOf(dossier, factsOf, coordinators);
  const eisen = [...(await uitvoeringEisenOf(dossier)), ...afloopEisen(dossier, [])];
  const all = verplichtingen({ ...feiten, eisen }, days, termijnen);
  return all.filter(({ stand }) => stand === 'open');
}

/** Everybody whose messages may change because of this opdracht. */
export async function peopleAbout(
  opdrachtId: string,
  { streams, coordinators }: Pick<Dependencies, 'streams' | 'coordinators'>,
): Promise<ReadonlySet<string>> {
  const dossier = (await streams.opdrachten.find(opdrachtId))?.state;
  const toezeggers = dossier?.toezeggingen?.map(({ eigenaar }) => eigenaar.persoonId) ?? [];
  const people = new Set(coordinators);
  for (const id of [dossier?.projectleider?.persoonId, ...toezeggers, ...coordinators]) {
    if (id === undefined) continue;
    people.add(id);
    for (const vervangerId of (await streams.personen.find(id))?.state.vervangers ?? [])
      people.add(vervangerId);
  }
  for (const { id } of await streams.herinneringen.findBy('opdracht', opdrachtId)) people.add(id);
  return people;
}
