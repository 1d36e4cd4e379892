import { mayReadPlan } from '../opdrachten/ground/access-rules.ts';
import type { Besluit } from '../opdrachten/ground/besluit.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import { gegevenOf, gegevenOp } from '../opdrachten/ground/terugkoppeling.ts';
import { activiteitenOf, type LopendeActiviteit } from '../opdrachten/ground/uitvoering.ts';
import { peopleWords } from '../opdrachten/ground/uitvoering-words.ts';
import type { Actor } from '../shared/actor.ts';
import type { Behandeling, BehandelingStand, Route } from '../shared/behandeling.ts';
import { hasPassed } from '../shared/dates.ts';
import { capital } from '../shared/words.ts';
import { inOrderOfTime } from '../vergaderingen/ground/route.ts';
import type { Vergadering } from '../vergaderingen/ground/vergadering.ts';
import type { Verplichting } from '../verplichtingen/verplichting.ts';
import { type Botsing, botsingSentence } from './communicatie.ts';

/** What happens when, with an opdracht or with a body: for who wants to see time (issue 19: Planning). */

const PLANNING_SOORTEN = ['vergadering', 'besluit', 'activiteit', 'terugkoppeling', 'uiterlijk'] as const;
export type PlanningSoort = (typeof PLANNING_SOORTEN)[number];

/** 'niet bekend': its day is over, and nobody recorded how it went. */
const PLANNING_STANDEN = ['gedaan', 'komt', 'te laat', 'vervallen', 'niet bekend'] as const;
type PlanningStand = (typeof PLANNING_STANDEN)[number];

export type PlanningMoment = {
  /** Of what it is about: stays when its day changes. */
  readonly id: string;
  readonly soort: PlanningSoort;
  readonly stand: PlanningStand;
  /** A day (YYYY-MM-DD), or a month (YYYY-MM) when the day is not known. */
  readonly wanneer: string;
  readonly wat: string;
  /** The same people are asked twice within three months, in words. */
  readonly botst?: string;
};

/**
 * Everything of one opdracht that has a day, in order of time.
 * @param reader of a draft that this reader may not read nothing is planned (domain: Who uses it)
 * @param owed what this reader may know that is owed for it
 * @param clashes of opdrachten of which this reader may read the plan
 */
export function planningVan(
  reader: Actor,
  {
    dossier,
    route,
    owed,
    clashes,
  }: {
    readonly dossier: Dossier;
    readonly route: Route;
    readonly owed: readonly Verplichting[];
    readonly clashes: readonly Botsing[];
  },
  today: string,
): readonly PlanningMoment[] {
  const { besluiten = [] } = dossier;
  const decided = new Set(besluiten.map(({ vergaderingId }) => vergaderingId));
  const activiteiten = activiteitenOf(dossier).filter(
    ({ stand }) => stand !== 'gepland' || mayReadPlan(reader, dossier),
  );
  const moments = [
    ...route.filter(({ vergadering }) => !decided.has(vergadering.id)).map(stopMoment),
    ...besluiten.map(besluitMoment),
    ...activiteiten.map((one) => activiteitMoment(one, dossier, clashes, today)),
    ...gegevenOf(dossier).map(
      (one, index): PlanningMoment => ({
        id: String(index + 1),
        soort: 'terugkoppeling',
        stand: 'gedaan',
        wanneer: gegevenOp(one),
        wat: '',
      }),
    ),
    ...owed.map((one) => owedMoment(one, today)),
  ];
  return inOrder(moments);
}

const STOP_STAND: Readonly<Record<BehandelingStand, PlanningStand>> = {
  gehouden: 'gedaan',
  komt: 'komt',
  geannuleerd: 'vervallen',
  uitgesteld: 'vervallen',
};

function stopMoment({ vergadering, doel, stand }: Behandeling): PlanningMoment {
  return {
    id: vergadering.id,
    soort: 'vergadering',
    stand: STOP_STAND[stand],
    wanneer: vergadering.datum,
    wat: `${vergadering.overlegNaam} (${doel})`,
  };
}

function besluitMoment({ vergaderingId: id, overlegNaam, datum, uitkomst }: Besluit): PlanningMoment {
  return {
    id,
    soort: 'besluit',
    stand: uitkomst === 'uitgesteld' ? 'vervallen' : 'gedaan',
    wanneer: datum,
    wat: `${uitkomst} (${overlegNaam})`,
  };
}

function activiteitMoment(
  { id, soort, stand, nu, verloop, aantal }: LopendeActiviteit,
  dossier: Dossier,
  clashes: readonly Botsing[],
  today: string,
): PlanningMoment {
  const isThis = (one: Botsing['eerste']): boolean => one.id === id && one.opdrachtId === dossier.id;
  const clash = clashes.find(({ eerste, tweede }) => isThis(eerste) || isThis(tweede));
  const many =
    stand === 'gehouden' ? peopleWords(verloop.gehouden?.aantal ?? 0) : `ongeveer ${peopleWords(aantal)}`;
  return {
    id,
    soort: 'activiteit',
    stand: activiteitStand(stand, nu, today),
    wanneer: nu,
    wat: stand === 'geannuleerd' ? capital(soort) : `${capital(soort)}, ${many}`,
    ...(clash && stand !== 'geannuleerd' ? { botst: botsingSentence(clash) } : {}),
  };
}

function activiteitStand(stand: LopendeActiviteit['stand'], nu: string, today: string): PlanningStand {
  if (stand === 'gehouden') return 'gedaan';
  if (stand === 'geannuleerd') return 'vervallen';
  return hasPassed(nu, today) ? 'niet bekend' : 'komt';
}

function owedMoment({ id, soort, uiterlijk, door }: Verplichting, today: string): PlanningMoment {
  return {
    id,
    soort: 'uiterlijk',
    stand: uiterlijk < today ? 'te laat' : 'komt',
    wanneer: uiterlijk,
    wat: `${capital(soort)}, door ${door}`,
  };
}

/** The meetings of each body, the body that meets first on top. */
export function planningVanOverleggen(
  vergaderingen: readonly Vergadering[],
  today: string,
): readonly { readonly naam: string; readonly momenten: readonly PlanningMoment[] }[] {
  const ordered = vergaderingen.toSorted(inOrderOfTime);
  return [...Map.groupBy(ordered, ({ overlegNaam }) => overlegNaam)].map(([naam, own]) => ({
    naam,
    momenten: own.map(({ id, datum, geannuleerd, tijd }) => ({
      id,
      soort: 'vergadering' as const,
      stand: geannuleerd ? ('vervallen' as const) : datum < today ? ('gedaan' as const) : ('komt' as const),
      wanneer: datum,
      wat: tijd === undefined ? '' : `${tijd} uur`,
    })),
  }));
}

function inOrder(moments: readonly PlanningMoment[]): readonly PlanningMoment[] {
  return moments.toSorted(
    (a, b) =>
      a.wanneer.localeCompare(b.wanneer) ||
      PLANNING_SOORTEN.indexOf(a.soort) - PLANNING_SOORTEN.indexOf(b.soort),
  );
}
