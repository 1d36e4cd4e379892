import type { Kalender } from '../instellingen/kalender.ts';
import { toldDatumAt } from '../opdrachten/datum-nieuws.ts';
import { type Collega, projectleiderOf } from '../opdrachten/ground/collega.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import { type DossierStatus, isAfterBesluit } from '../opdrachten/ground/dossier-status.ts';
import type { OpdrachtDates } from '../opdrachten/ground/ports.ts';
import { type Behandeling, isStaand, komt } from '../shared/behandeling.ts';
import { localDate } from '../shared/clock.ts';
import type { Uiterlijk } from '../shared/uiterlijk.ts';
import type { Fase } from '../shared/verplichting-soort.ts';
import { bekendOp } from './route-dates.ts';
import { type DossierFacts, verplichtingen } from './verplichting.ts';
import { opnieuwGevraagd } from './week-voorstel.ts';

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

/** A dossier as obligations see it. */
export function dossierFacts(
  dossier: Dossier,
  { route, vergadering }: OpdrachtDates,
  coordinators: readonly string[],
): DossierFacts {
  const projectleider = projectleiderOf(dossier);
  const { id, titel, ingediend, vraag, toegevoegd, leidtSinds } = dossier;
  const fase = FASE[dossier.status];
  const isAsked = fase === 'bij projectleider';
  const asked = isAsked ? (vraag ?? toegevoegd).op : (ingediend ?? toegevoegd).op;
  // The message of a new date is a request as well: what it said is not said again by a reminder of the same day.
  const told = isAsked ? toldDatumAt(dossier, vergadering) : undefined;
  const since = told !== undefined && told > asked ? told : asked;
  const planned = route.find((stop) => stop.vergadering.id === vergadering?.id && isStaand(stop));
  return {
    opdrachtId: id,
    titel,
    fase,
    sinds: localDate(since),
    gesteldOp: (isAsked ? vraag : ingediend)?.op,
    coordinators,
    ...(projectleider ? { projectleider: { naam: projectleider.naam, ...idOf(projectleider) } } : {}),
    ...(leidtSinds === undefined ? {} : { leidtSinds: localDate(leidtSinds) }),
    ...(dossier.trekkers.some(({ persoonId }) => persoonId !== undefined) ? { heeftTrekker: true } : {}),
    ...planMoment(dossier, planned),
    ...beoordelaarOf(dossier, coordinators),
    teruggestuurd: isAsked && vraag !== undefined,
    ...overgeslagenIn(dossier),
  };
}

/** A meeting may decide about, put off or withdraw what has no plan, or a plan that nobody agreed to. */
function overgeslagenIn({
  status,
  ingediend,
  vraag,
  afgestemd,
}: Dossier): Pick<DossierFacts, 'overgeslagen'> {
  if (!isAfterBesluit(status)) return {};
  const isIn = ingediend !== undefined && vraag === undefined;
  const overgeslagen: readonly Fase[] = [
    ...(isIn ? [] : (['bij projectleider'] as const)),
    ...(afgestemd ? [] : (['bij coördinator'] as const)),
  ];
  return overgeslagen.length === 0 ? {} : { overgeslagen };
}

function idOf({ persoonId }: Collega): { readonly id?: string } {
  return persoonId === undefined ? {} : { id: persoonId };
}

/** Who judges the plan, as long as that is a coördinator. */
function beoordelaarOf(
  { beoordelaar }: Dossier,
  coordinators: readonly string[],
): Pick<DossierFacts, 'beoordelaar'> {
  if (!beoordelaar || !coordinators.includes(beoordelaar.persoonId)) return {};
  return { beoordelaar: { id: beoordelaar.persoonId, naam: beoordelaar.naam } };
}

/** The meeting for which the plan is made; none when it is not known, or was cancelled. */
function planMoment(dossier: Dossier, planned: Behandeling | undefined): Pick<DossierFacts, 'vergadering'> {
  if (!planned) return {};
  const { overlegNaam, datum } = planned.vergadering;
  return {
    vergadering: {
      overlegNaam,
      datum,
      bekend: bekendOp(dossier, planned),
      isVoorbij: !komt(planned),
      opnieuw: opnieuwGevraagd(planned),
    },
  };
}

/** When the plan of this dossier must be in, and judged once it is; absent: no meeting asks for it. */
export function planDagen(
  dossier: Dossier,
  dates: OpdrachtDates,
  { days, termijnen }: Pick<Kalender, 'days' | 'termijnen'>,
): Pick<OpdrachtDates, 'deadline' | 'oordeel'> {
  const facts = dossierFacts(dossier, dates, []);
  const uiterlijk = (
    fase: DossierFacts['fase'],
    asked: 'plan ingediend' | 'plan afgestemd',
  ): Uiterlijk | undefined =>
    verplichtingen({ ...facts, fase }, days, termijnen).find(
      ({ soort, stand }) => soort === asked && stand !== 'voorbij',
    );
  const deadline = uiterlijk('bij projectleider', 'plan ingediend');
  const oordeel = facts.fase === 'bij coördinator' ? uiterlijk(facts.fase, 'plan afgestemd') : undefined;
  return { ...(deadline ? { deadline } : {}), ...(oordeel ? { oordeel } : {}) };
}
