import { foldHerinnering, type HerinneringEvent } from '../../src/herinneringen/herinnering.ts';
import { STANDAARD_TERMIJNEN } from '../../src/shared/termijnen.ts';
import type { WorkingDays } from '../../src/shared/working-days.ts';
import type { KnownHerinneringen, Wereld } from '../../src/verplichtingen/aanspraken.ts';
import type { Afwezig } from '../../src/verplichtingen/afwezigheid.ts';
import { type DossierFacts, verplichtingen } from '../../src/verplichtingen/verplichting.ts';
import { CARLA, SAMIRA } from './people.ts';

/** Builders for obligations: a plan of Samira for the DO of 15 December 2026, due on 24 November. */
export function someDossierFacts(changes: Partial<DossierFacts> = {}): DossierFacts {
  return {
    opdrachtId: 'o1',
    titel: 'Herinrichting huishoudelijke hulp',
    fase: 'bij projectleider',
    sinds: '2026-10-01',
    projectleider: SAMIRA,
    vergadering: { overlegNaam: 'Directieoverleg', datum: '2026-12-15' },
    coordinators: [CARLA.id],
    ...changes,
  };
}

/** What was logged for one person. */
export function logged(persoonId: string, ...events: readonly HerinneringEvent[]): KnownHerinneringen {
  const context = { id: persoonId, at: '2026-11-01T09:00:00.000Z', actor: { naam: 'wie dan ook' } };
  return events.reduce<ReturnType<typeof foldHerinnering> | undefined>(
    (state, event) => foldHerinnering(state, event, context),
    undefined,
  )!;
}

export function aWereld(
  days: WorkingDays,
  more: {
    facts?: readonly DossierFacts[];
    afwezig?: Readonly<Record<string, readonly Afwezig[]>>;
    herinneringen?: Readonly<Record<string, KnownHerinneringen>>;
  } = {},
): Wereld {
  const { facts = [someDossierFacts()], afwezig = {}, herinneringen = {} } = more;
  return {
    verplichtingen: facts.flatMap((one) => verplichtingen(one, days, STANDAARD_TERMIJNEN)),
    titels: new Map(facts.map(({ opdrachtId, titel }) => [opdrachtId, titel])),
    taken: [],
    afwezigheden: new Map(Object.entries(afwezig)),
    herinneringen: new Map(Object.entries(herinneringen)),
    days,
  };
}
