import { budgetOverzicht } from '../../src/budget/budget-overzicht.ts';
import type { OpdrachtStreams } from '../../src/opdrachten/opdracht-events.ts';
import type { Sources } from '../../src/statusvragen/antwoorden/answer-kind.ts';
import { REGIO } from './regio.ts';

/** What answers are made from when there is nothing but what a test says. */
export function sourcesWith(streams: OpdrachtStreams, changes: Partial<Sources> = {}): Sources {
  return {
    streams,
    datesOfAll: async () => () => ({ route: [] }),
    listVergaderingen: async () => [],
    listProgrammas: async () => [],
    voorstelOf: async () => undefined,
    verplichtingenOf: async () => () => [],
    andereVerplichtingen: async () => [],
    listSignalen: async () => [],
    listJaaragendas: async () => [],
    listPersonen: async () => [],
    regio: async () => REGIO,
    wijzigingen: async () => undefined,
    opgeslagen: async () => ({}),
    isPaused: async () => false,
    coordinatoren: async () => [],
    isInvolved: async () => true,
    hasPart: async () => true,
    readBerichten: async () => [],
    listGemeenten: async () => [],
    listRaden: async () => [],
    listMomenten: async () => [],
    listRapporten: async () => [],
    leesBudget: async (jaar) => budgetOverzicht(jaar, undefined, { programmas: [], zonderJaar: 0 }),
    ...changes,
  };
}
