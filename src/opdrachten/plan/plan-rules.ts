import { type Actor, assertCoordinator } from '../../shared/actor.ts';
import { same } from '../../shared/compare.ts';
import { DomainError } from '../../shared/errors.ts';
import { assertNoProblems, FormProblem, tekstProbleem } from '../../shared/tekst-rules.ts';
import { assertNotDecided, isHandedIn, isProjectleider } from '../ground/access-rules.ts';
import type { Dossier } from '../ground/dossier.ts';
import type { PlanField } from '../ground/plan-fields.ts';
import type { Plan, PlanValue } from '../ground/plan-schema.ts';
import { applicableFields, missingFields } from './participatieplan.ts';
import type { StepReading } from './plan-answers.ts';
import type { PlanEvent } from './plan-events.ts';

/** The rules of the participatieplan: facts in, events or a DomainError out. No clock, no ids, no store. */

/** What one field is called when two people changed it at once. */
export type FieldConflict = { readonly field: PlanField; readonly saved: PlanValue };

/**
 * One step of the plan, merged field by field with what others stored since the card was made: what only one of
 * the two changed is kept, what both changed differently is a conflict and stays as it was stored.
 * @param base the plan as the card showed it
 */
export function decideStep(
  dossier: Dossier,
  base: Plan,
  onderdeel: Extract<PlanEvent, { soort: 'onderdeel ingevuld' }>['onderdeel'],
  reading: StepReading,
  activiteitId: string,
): { events: PlanEvent[]; conflicts: readonly FieldConflict[] } {
  if (reading.privacy) return { events: [], conflicts: [] };
  const changed: Record<string, PlanValue> = {};
  const conflicts: FieldConflict[] = [];
  for (const { id } of applicableFieldsWith(dossier.plan, reading.antwoorden)) {
    const typed = reading.antwoorden[id];
    if (typed === undefined || same(typed, base[id]) || same(typed, dossier.plan[id])) continue;
    if (same(base[id], dossier.plan[id])) changed[id] = typed;
    else conflicts.push({ field: id, saved: dossier.plan[id] });
  }
  const events: PlanEvent[] = [];
  if (Object.keys(changed).length > 0)
    events.push({ soort: 'onderdeel ingevuld', onderdeel, antwoorden: changed });
  const { activiteit } = reading;
  const known = dossier.plan.activiteiten ?? [];
  const repeated = known.some(
    (one) =>
      one.soort === activiteit?.soort &&
      one.wanneer === activiteit.wanneer &&
      one.aantal === activiteit.aantal,
  );
  if (activiteit && !repeated)
    events.push({ soort: 'activiteit toegevoegd', activiteit: { ...activiteit, id: activiteitId } });
  return { events, conflicts };
}

/** Taking an activiteit out of the plan. @throws DomainError 'not-possible' for one of which something was recorded */
export function decideRemove(dossier: Dossier, activiteitId: string): PlanEvent[] {
  const known = dossier.plan.activiteiten?.some(({ id }) => id === activiteitId);
  if (!known) return [];
  if (dossier.uitvoering?.[activiteitId]) {
    throw new DomainError(
      'not-possible',
      'Over deze activiteit is al iets vastgelegd. Die blijft in het plan. Gaat de activiteit niet door? Leg dat dan vast bij de uitvoering.',
    );
  }
  return [{ soort: 'activiteit verwijderd', activiteitId }];
}

function applicableFieldsWith(plan: Plan, antwoorden: Plan): ReturnType<typeof applicableFields> {
  return applicableFields({ ...plan, ...antwoorden });
}

/** Handing in. @throws DomainError 'not-allowed', 'not-possible' when something needed is missing */
export function decideSubmit(actor: Actor, dossier: Dossier): PlanEvent[] {
  if (!isProjectleider(actor, dossier)) {
    throw new DomainError(
      'not-allowed',
      'Alleen de projectleider kan het plan indienen, of de vervanger als die er niet is.',
    );
  }
  assertNotDecided(dossier);
  if (isHandedIn(dossier)) throw new DomainError('not-possible', 'Dit plan is al ingediend.');
  const missing = missingFields(dossier.plan);
  if (missing.length > 0) {
    throw new DomainError(
      'not-possible',
      `Het plan is nog niet compleet. Dit mist nog: ${missing.map((field) => field.label).join(', ')}.`,
    );
  }
  return [{ soort: 'plan ingediend' }];
}

/** Taking a handed in plan back to change it. @throws DomainError 'not-allowed' or 'not-possible' */
export function decideReopen(actor: Actor, dossier: Dossier): PlanEvent[] {
  if (!isProjectleider(actor, dossier)) {
    throw new DomainError('not-allowed', 'Alleen de projectleider kan het plan weer openen.');
  }
  assertNotDecided(dossier);
  if (!isHandedIn(dossier)) throw new DomainError('not-possible', 'Dit plan staat al open.');
  return [{ soort: 'plan heropend' }];
}

/**
 * The coördinator agrees.
 * @param opmerking what is said with it; absent: nothing
 * @throws DomainError 'not-allowed' or 'not-possible'; FormProblem on `opmerking`
 */
export function decideAgree(actor: Actor, dossier: Dossier, opmerking?: string): PlanEvent[] {
  assertCoordinator(actor, 'een plan afstemmen');
  assertUnderReview(dossier);
  if (opmerking === undefined) return [{ soort: 'plan afgestemd' }];
  assertNoProblems({ opmerking: tekstProbleem(opmerking, OPMERKING) });
  return [{ soort: 'plan afgestemd', opmerking }];
}

/**
 * The coördinator sends it back with one or more questions, each at a field.
 * @throws DomainError 'not-allowed' or 'not-possible'; FormProblem on the input of a question
 */
export function decideReturn(
  actor: Actor,
  dossier: Dossier,
  vragen: readonly { readonly veld: PlanField; readonly vraag: string }[],
): PlanEvent[] {
  assertCoordinator(actor, 'een plan terugsturen');
  assertUnderReview(dossier);
  const [first, ...ook] = vragen;
  if (!first) throw new FormProblem({ vraag: VRAAG.leeg });
  assertNoProblems(
    Object.fromEntries(vragen.map(({ vraag }, index) => [vraagId(index), tekstProbleem(vraag, VRAAG)])),
  );
  return [{ soort: 'plan teruggestuurd', ...first, ...(ook.length > 0 ? { ook } : {}) }];
}

/**
 * One of the coördinatoren judges it; the others still may. Asking the same one again changes nothing.
 * @throws DomainError 'not-allowed' or 'not-possible'
 */
export function decidePass(
  actor: Actor,
  dossier: Dossier,
  aan: { readonly persoonId: string; readonly naam: string },
): PlanEvent[] {
  assertCoordinator(actor, 'een plan laten beoordelen');
  assertUnderReview(dossier);
  return dossier.beoordelaar?.persoonId === aan.persoonId ? [] : [{ soort: 'beoordelen gegeven', aan }];
}

/** The input of a question; the first has the name that it has on cards of before. */
function vraagId(index: number): string {
  return index === 0 ? 'vraag' : `vraag${index + 1}`;
}

/** What is asked of the question of the coördinator about a plan. */
export const KIES_VELD = 'Kies bij welk deel van het plan je vraag hoort.';

export const VRAAG = {
  leeg: 'Typ je vraag aan de projectleider.',
  max: 500,
} as const;

/** What the coördinator may say when agreeing. */
export const OPMERKING = {
  leeg: 'Typ je opmerking. Heb je er geen? Kies dan ‘Akkoord’ op de kaart met het plan.',
  max: 500,
} as const;

function assertUnderReview(dossier: Dossier): void {
  if (dossier.status === 'plan ingediend') return;
  const message = isHandedIn(dossier)
    ? 'Dit plan is al afgestemd.'
    : 'Dit plan ligt bij de projectleider. Je kunt het beoordelen als het is ingediend.';
  throw new DomainError('not-possible', message);
}
