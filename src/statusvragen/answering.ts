import type { RaadStreams } from '../adviesraden/raden.ts';
import { budgetOverzicht } from '../budget/budget-overzicht.ts';
import type { BudgetStreams } from '../budget/budgetten.ts';
import type { Gemeenten } from '../gemeenten/gemeenten.ts';
import { wijzigingenOf } from '../instellingen/instelling-words.ts';
import type { Instellingen } from '../instellingen/instellingen.ts';
import type { Kalender } from '../instellingen/kalender.ts';
import type { JaaragendaStreams } from '../jaaragenda/year-changes.ts';
import type { Mensen } from '../mensen/mensen.ts';
import { mayReadOpdracht } from '../opdrachten/ground/access-rules.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import type { DatesOfAll } from '../opdrachten/ground/ports.ts';
import { kostenInJaar, kostenVan } from '../opdrachten/kosten-jaar.ts';
import type { OpdrachtStreams } from '../opdrachten/opdracht-events.ts';
import { readCommunicatie } from '../overzichten/communicatie-files.ts';
import type { RapportStreams } from '../rapporten/rapporten.ts';
import { type Actor, hasRol } from '../shared/actor.ts';
import type { ReadBerichten } from '../shared/bericht.ts';
import type { Clock } from '../shared/clock.ts';
import type { LeesRegio } from '../shared/regio.ts';
import type { SignaalStreams } from '../signalen/signalen.ts';
import type { VergaderingStreams } from '../vergaderingen/vergadering-events.ts';
import type { OpenVerplichtingenOfAll } from '../verplichtingen/open-verplichtingen.ts';
import type { Verplichting } from '../verplichtingen/verplichting.ts';
import type { Sources } from './antwoorden/answer-kind.ts';
import { type AnswerQuery, createAnswers } from './antwoorden/answers.ts';
import { type Chip, chipsOf, type Namen } from './antwoorden/query-words.ts';
import { asksSomebody, NIEMAND, type SetFilter } from './ground/filters.ts';
import type { Query } from './ground/query.ts';

export type AnsweringDependencies = {
  readonly streams: {
    readonly opdrachten: OpdrachtStreams;
    readonly vergaderingen: Pick<VergaderingStreams, 'list'>;
    readonly signalen: Pick<SignaalStreams, 'list'>;
    readonly jaaragendas: Pick<JaaragendaStreams, 'list'>;
    readonly adviesraden: Pick<RaadStreams, 'list'>;
    readonly rapporten: Pick<RapportStreams, 'list'>;
    readonly budgetten: Pick<BudgetStreams, 'find'>;
  };
  readonly mensen: Pick<Mensen, 'findPersoon' | 'listPersonen'>;
  /** Who judges plans, by name: those whom the bot knows. */
  readonly coordinatorNamen: () => Promise<readonly string[]>;
  readonly datesOfAll: DatesOfAll;
  readonly voorstelOf: Sources['voorstelOf'];
  readonly openVerplichtingenOfAll: OpenVerplichtingenOfAll;
  readonly openAndereVerplichtingen: () => Promise<readonly Verplichting[]>;
  /** Has this person any role: in the settings, or by an opdracht? */
  readonly isInvolved: (actor: Actor) => Promise<boolean>;
  readonly readBerichten: ReadBerichten;
  readonly gemeenten: Pick<Gemeenten, 'list'>;
  /** Has this person a part in the work of the region? */
  readonly hasPart: (actor: Actor) => Promise<boolean>;
  readonly instellingen: Pick<Instellingen, 'opgeslagen' | 'history' | 'isPaused'>;
  readonly regio: LeesRegio;
  readonly kalender: () => Promise<Kalender>;
  readonly clock: Clock;
};

/** Answers to queries from all subjects, and what is called how in them. */
export interface Answering {
  readonly answer: AnswerQuery;
  readonly findDossier: (id: string) => Promise<Dossier | undefined>;
  /** A card comes back with an id in it, which may be of an opdracht that this reader may not see. */
  namenFor(actor: Actor): Namen;
  /** What was understood, as this reader may know of it. */
  chipsFor(query: Query, actor: Actor): Promise<readonly Chip[]>;
  /** Is there still something with this value, as far as this reader may know? */
  isKnown(filter: SetFilter, value: string, actor: Actor): Promise<boolean>;
}

export function createAnswering(dependencies: AnsweringDependencies): Answering {
  const { streams, mensen, datesOfAll, regio } = dependencies;
  const findDossier = async (id: string) => (await streams.opdrachten.find(id))?.state;
  const readable = async (id: string, actor: Actor) => {
    const dossier = await findDossier(id);
    return dossier && mayReadOpdracht(actor, dossier) ? dossier : undefined;
  };
  const namenFor = (actor: Actor): Namen => ({
    persoon: async (id) => (await mensen.findPersoon(id))?.naam ?? 'een onbekende collega',
    overleg: async (id) => (await regio()).overleggen.kort(id),
    opdracht: async (id) => (await readable(id, actor))?.titel ?? 'een onbekende opdracht',
  });
  return {
    answer: createAnswers({
      streams: streams.opdrachten,
      datesOfAll,
      voorstelOf: dependencies.voorstelOf,
      listVergaderingen: () => statesOf(streams.vergaderingen),
      listProgrammas: () => streams.opdrachten.values('programma'),
      verplichtingenOf: dependencies.openVerplichtingenOfAll,
      andereVerplichtingen: dependencies.openAndereVerplichtingen,
      listSignalen: () => statesOf(streams.signalen),
      listJaaragendas: () => statesOf(streams.jaaragendas),
      listPersonen: () => mensen.listPersonen(),
      regio,
      opgeslagen: () => dependencies.instellingen.opgeslagen(),
      isPaused: () => dependencies.instellingen.isPaused(),
      coordinatoren: dependencies.coordinatorNamen,
      wijzigingen: async (actor) =>
        hasRol(actor, 'beheerder')
          ? wijzigingenOf(await dependencies.instellingen.history(actor))
          : undefined,
      isInvolved: dependencies.isInvolved,
      readBerichten: dependencies.readBerichten,
      listGemeenten: () => dependencies.gemeenten.list(),
      hasPart: dependencies.hasPart,
      listRaden: () => statesOf(streams.adviesraden),
      listMomenten: async (lezer) => (await readCommunicatie(dependencies, lezer)).momenten,
      listRapporten: () => statesOf(streams.rapporten),
      leesBudget: async (jaar) =>
        budgetOverzicht(
          jaar,
          (await streams.budgetten.find(String(jaar)))?.state,
          kostenInJaar(
            (await statesOf(streams.opdrachten)).map((one) => kostenVan(one)),
            jaar,
          ),
        ),
    }),
    findDossier,
    namenFor,
    chipsFor: (query, actor) => chipsOf(query, namenFor(actor)),
    async isKnown(filter, value, actor) {
      if (value === NIEMAND) return true;
      if (asksSomebody(filter)) return (await mensen.findPersoon(value)) !== undefined;
      if (filter === 'opdracht') return (await readable(value, actor)) !== undefined;
      const { gegevens, overleggen, alleGemeenten } = await regio();
      if (filter === 'overleg') return overleggen.namen.some(({ id }) => id === value);
      if (filter === 'gemeente') return alleGemeenten.includes(value);
      if (filter !== 'programma') return true;
      return [...gegevens.programmas, ...(await streams.opdrachten.values('programma'))].includes(value);
    },
  };
}

export async function statesOf<State>(streams: {
  list(): Promise<readonly { readonly state: State }[]>;
}): Promise<readonly State[]> {
  return (await streams.list()).map(({ state }) => state);
}
