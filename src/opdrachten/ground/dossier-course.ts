import { lastBesluit } from './besluit.ts';
import type { Dossier } from './dossier.ts';
import { type DossierStatus, isAfterBesluit } from './dossier-status.ts';
import { gegevenOf } from './terugkoppeling.ts';
import { verschuldigd } from './verschuldigd.ts';

/** How an event moves a dossier along its course (domain: The course of a dossier). */

/** A plan that is being worked on. */
export function inConcept(dossier: Dossier): Dossier {
  return { ...dossier, status: 'plan in concept' };
}

/** How far an agreed plan is. A plan that is open again keeps its status, and what was recorded. */
export function withCourse(dossier: Dossier): Dossier {
  if (!isAgreed(dossier)) return dossier;
  return { ...dossier, status: courseOf(dossier) };
}

/** A postponed opdracht that gets a meeting again goes on where it was; what another body decided before stays decided. */
export function resumed(dossier: Dossier): Partial<Dossier> {
  const { status, voorBesluit, besluiten = [] } = dossier;
  if (status !== 'uitgesteld') return {};
  if (besluiten.some(({ uitkomst }) => uitkomst !== 'uitgesteld')) return { status: answeredStatus(dossier) };
  return { status: voorBesluit ?? 'plan gevraagd', voorBesluit: undefined };
}

/**
 * Where a dossier stands after this meeting said what it decided.
 * @param komtNog another meeting that it names, or that decides about it, is still to come
 */
export function withBesluit(dossier: Dossier, vergaderingId: string, komtNog: boolean): Dossier {
  const { status, voorBesluit, besluiten = [] } = dossier;
  const after = { ...dossier, voorBesluit: isAfterBesluit(status) ? voorBesluit : status };
  const holds = lastBesluit(besluiten);
  if (holds?.uitkomst === 'ingetrokken') return { ...after, status: 'ingetrokken' };
  const last = besluiten.at(-1);
  if (last?.uitkomst !== 'uitgesteld') return { ...after, status: answeredStatus(dossier) };
  // A word about an earlier meeting postpones nothing, nor does one after which residents have all heard what was decided.
  const isAnswered = status === 'teruggekoppeld' || status === 'afgerond';
  if (last.vergaderingId !== vergaderingId || (isAnswered && holds !== last)) return dossier;
  const left = { vergaderingId: undefined, ...leftVergadering(dossier, last.op) };
  const waits: Dossier = { ...after, status: 'uitgesteld' };
  if (!komtNog) return { ...waits, ...left };
  // What still has a date waits for none, and stays on the agenda of the others.
  return { ...waits, ...(dossier.vergaderingId === vergaderingId ? left : {}), ...resumed(waits) };
}

/** Where it stands after residents heard what was decided, or need not hear it; also while another meeting was postponed. */
export function withAnswer(dossier: Dossier): Dossier {
  // That nothing is decided after all answers nothing: it goes on where it is.
  if (dossier.status === 'ingetrokken' || lastBesluit(dossier.besluiten)?.uitkomst === 'uitgesteld')
    return dossier;
  const status = answeredStatus(dossier);
  return dossier.status === 'besloten' || status !== 'besloten' ? { ...dossier, status } : dossier;
}

/** The meetlat is filled in once, however often something is told. */
function answeredStatus(dossier: Dossier): DossierStatus {
  if (verschuldigd(dossier) || gegevenOf(dossier).length === 0) return 'besloten';
  return dossier.meetlat?.afgerond ? 'afgerond' : 'teruggekoppeld';
}

/** It goes on from the meeting that it names. @param op ISO instant */
export function leftVergadering(
  { vergaderingId, eerdereVergaderingen, vertrokken = [] }: Dossier,
  op: string,
): Partial<Dossier> {
  if (vergaderingId === undefined) return {};
  return {
    eerdereVergaderingen: [...new Set([...eerdereVergaderingen, vergaderingId])],
    vertrokken: [...vertrokken.filter(({ id }) => id !== vergaderingId), { id: vergaderingId, op }],
  };
}

function courseOf({ plan, verwerkt, uitvoering = {}, inbreng = [] }: Dossier): DossierStatus {
  if (plan.vanToepassing === 'nee') return 'geen participatie';
  if (verwerkt) return 'verwerkt';
  const begun = Object.keys(uitvoering).length > 0 || inbreng.length > 0;
  return begun ? 'in uitvoering' : 'plan afgestemd';
}

const BEFORE_AGREED: readonly DossierStatus[] = ['plan gevraagd', 'plan in concept', 'plan ingediend'];

/** Did the coördinator agree with the plan as it is, and is there no besluit yet? */
function isAgreed({ status }: Dossier): boolean {
  return !isAfterBesluit(status) && !BEFORE_AGREED.includes(status);
}

/** It came to another meeting since the last besluit: of that one a besluit is asked as well. */
export function goesOn({ vergaderingId, andereDatumOp = '', besluiten = [] }: Dossier): boolean {
  return vergaderingId !== undefined && besluiten.every(({ op }) => op < andereDatumOp);
}
