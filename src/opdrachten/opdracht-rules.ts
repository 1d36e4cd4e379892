import { type Actor, hasRol } from '../shared/actor.ts';
import { DomainError } from '../shared/errors.ts';
import { assertNoProblems, tekstProbleem } from '../shared/tekst-rules.ts';
import { findPersonalData } from '../shared/text-checks.ts';
import type { Resolved } from './bevestiging.ts';
import { isAfterBesluit } from './dossier-status.ts';
import type { Dossier, Gegevens } from './opdracht.ts';
import type { OpdrachtEvent } from './opdracht-events.ts';
import { applicableFields, missingFields } from './plan/participatieplan.ts';
import type { StepReading } from './plan/plan-answers.ts';
import type { PlanField } from './plan/plan-fields.ts';
import type { Plan, PlanValue } from './plan/plan-schema.ts';

/** The rules of an opdracht: facts in, events or a DomainError out. No clock, no ids, no store. */

/** The projectleider, or who stands in today: the log has the name of who did it. */
export function isProjectleider(actor: Actor, dossier: Dossier): boolean {
  const id = dossier.projectleider?.persoonId;
  return id !== undefined && (id === actor.id || (actor.vervangt?.includes(id) ?? false));
}

/** The bestuurlijk trekker of an opdracht is whoever the coördinator's data says; a card cannot claim it. */
export function isTrekker(actor: Actor, dossier: Dossier): boolean {
  return dossier.trekkerId === actor.id;
}

/** Does this person see summaries, and plans only once they are handed in? */
function readsAfterwards(actor: Actor, dossier: Dossier): boolean {
  return hasRol(actor, 'directielid') || isTrekker(actor, dossier);
}

/** May this person read the plan? The DO and the trekker see no drafts (domain: Who uses it). */
export function mayReadPlan(actor: Actor, dossier: Dossier): boolean {
  if (hasRol(actor, 'coördinator') || isProjectleider(actor, dossier)) return true;
  return readsAfterwards(actor, dossier) && isHandedIn(dossier);
}

/** May this person know of the opdracht and where it stands? */
export function mayReadOpdracht(actor: Actor, dossier: Dossier): boolean {
  return hasRol(actor, 'coördinator') || isProjectleider(actor, dossier) || readsAfterwards(actor, dossier);
}

/** The projectleider fills in; the coördinator may help, but does not take over: handing in is not theirs. */
export function mayFillIn(actor: Actor, dossier: Dossier): boolean {
  return isProjectleider(actor, dossier) || hasRol(actor, 'coördinator');
}

export function isHandedIn(dossier: Dossier): boolean {
  return dossier.status !== 'plan gevraagd' && dossier.status !== 'plan in concept';
}

/** @throws DomainError 'not-allowed' with a sentence that says who can */
export function assertCoordinator(actor: Actor, what: string): void {
  if (!hasRol(actor, 'coördinator')) {
    throw new DomainError('not-allowed', `Alleen de coördinator kan ${what}. Vraag het aan de coördinator.`);
  }
}

/** @throws DomainError 'not-allowed' */
export function assertMayReadOpdracht(actor: Actor, dossier: Dossier): void {
  if (mayReadOpdracht(actor, dossier)) return;
  throw new DomainError(
    'not-allowed',
    'Alleen de projectleider, de bestuurlijk trekker, de coördinator en het DO kunnen deze opdracht zien.',
  );
}

/** @throws DomainError 'not-allowed' or, for a draft that somebody may not see yet, 'not-possible' */
export function assertMayReadPlan(actor: Actor, dossier: Dossier): void {
  if (mayReadPlan(actor, dossier)) return;
  if (readsAfterwards(actor, dossier)) {
    throw new DomainError(
      'not-possible',
      'Dit plan is nog niet klaar. Je kunt het lezen zodra de projectleider het indient.',
    );
  }
  throw new DomainError('not-allowed', 'Alleen de projectleider en de coördinator kunnen dit plan zien.');
}

/** @throws DomainError 'not-allowed' or 'not-possible' */
export function assertMayFillIn(actor: Actor, dossier: Dossier): void {
  if (!mayFillIn(actor, dossier)) {
    throw new DomainError(
      'not-allowed',
      'Alleen de projectleider van deze opdracht en de coördinator kunnen het plan invullen.',
    );
  }
  assertNotDecided(dossier);
  if (isHandedIn(dossier)) {
    throw new DomainError(
      'not-possible',
      'Dit plan is al ingediend. De projectleider kan het weer openen om het aan te passen.',
    );
  }
}

/** After a besluit the plan stays as it is. @throws DomainError 'not-possible' */
function assertNotDecided({ status }: Dossier): void {
  if (!isAfterBesluit(status)) return;
  throw new DomainError(
    'not-possible',
    status === 'uitgesteld'
      ? 'Deze opdracht is uitgesteld. Je kunt verder als er een nieuwe datum is.'
      : 'Er is al een besluit over deze opdracht. Het plan kan niet meer veranderen.',
  );
}

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
  onderdeel: Extract<OpdrachtEvent, { soort: 'onderdeel ingevuld' }>['onderdeel'],
  reading: StepReading,
  activiteitId: string,
): { events: OpdrachtEvent[]; conflicts: readonly FieldConflict[] } {
  if (reading.privacy) return { events: [], conflicts: [] };
  const changed: Record<string, PlanValue> = {};
  const conflicts: FieldConflict[] = [];
  for (const { id } of applicableFieldsWith(dossier.plan, reading.antwoorden)) {
    const typed = reading.antwoorden[id];
    if (typed === undefined || same(typed, base[id]) || same(typed, dossier.plan[id])) continue;
    if (same(base[id], dossier.plan[id])) changed[id] = typed;
    else conflicts.push({ field: id, saved: dossier.plan[id] });
  }
  const events: OpdrachtEvent[] = [];
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
export function decideRemove(dossier: Dossier, activiteitId: string): OpdrachtEvent[] {
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
export function decideSubmit(actor: Actor, dossier: Dossier): OpdrachtEvent[] {
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
export function decideReopen(actor: Actor, dossier: Dossier): OpdrachtEvent[] {
  if (!isProjectleider(actor, dossier)) {
    throw new DomainError('not-allowed', 'Alleen de projectleider kan het plan weer openen.');
  }
  assertNotDecided(dossier);
  if (!isHandedIn(dossier)) throw new DomainError('not-possible', 'Dit plan staat al open.');
  return [{ soort: 'plan heropend' }];
}

/** The coördinator agrees. @throws DomainError 'not-allowed' or 'not-possible' */
export function decideAgree(actor: Actor, dossier: Dossier): OpdrachtEvent[] {
  assertCoordinator(actor, 'een plan afstemmen');
  assertUnderReview(dossier);
  return [{ soort: 'plan afgestemd' }];
}

/** The coördinator sends it back with a question at one field. @throws DomainError 'not-allowed' or 'not-possible' */
export function decideReturn(
  actor: Actor,
  dossier: Dossier,
  veld: PlanField,
  vraag: string,
): OpdrachtEvent[] {
  assertCoordinator(actor, 'een plan terugsturen');
  assertUnderReview(dossier);
  return [{ soort: 'plan teruggestuurd', veld, vraag }];
}

/** What is asked of the question of the coördinator about a plan. */
export const KIES_VELD = 'Kies bij welk deel van het plan je vraag hoort.';
export const VRAAG = {
  leeg: 'Typ je vraag aan de projectleider.',
  max: 500,
  finds: findPersonalData,
} as const;

/** @throws FormProblem on `vraag` */
export function assertQuestion(vraag: string): void {
  assertNoProblems({ vraag: tekstProbleem(vraag, VRAAG) });
}

function assertUnderReview(dossier: Dossier): void {
  if (dossier.status === 'plan ingediend') return;
  const message = isHandedIn(dossier)
    ? 'Dit plan is al afgestemd.'
    : 'Dit plan ligt bij de projectleider. Je kunt het beoordelen als het is ingediend.';
  throw new DomainError('not-possible', message);
}

/**
 * What a second card or import says of a known opdracht: only what is new or different becomes an event. What it
 * does not say ('nog niet bekend') takes nothing away; notes are added, never removed.
 */
export function decideUpdate(
  dossier: Dossier,
  gegevens: Gegevens,
  { projectleider, trekker }: { readonly projectleider?: Resolved; readonly trekker?: Resolved },
): OpdrachtEvent[] {
  const changes: Record<string, unknown> = {};
  for (const name of ['kenmerk', 'titel', 'programma', 'trekker', 'vergaderingId'] as const) {
    // A name in a file does not undo that it is known who it is.
    if (name === 'trekker' && dossier.trekkerId !== undefined) continue;
    if (gegevens[name] !== undefined && gegevens[name] !== dossier[name]) changes[name] = gegevens[name];
  }
  if (gegevens.gemeenten.length > 0 && !same(gegevens.gemeenten, dossier.gemeenten))
    changes.gemeenten = gegevens.gemeenten;
  if (gegevens.onderwerp && !dossier.onderwerp) changes.onderwerp = gegevens.onderwerp;
  const notes = gegevens.notities.filter((note) => !dossier.notities.includes(note));
  if (notes.length > 0) changes.notities = [...dossier.notities, ...notes];
  const events: OpdrachtEvent[] = [];
  if (Object.keys(changes).length > 0) events.push({ soort: 'opdracht gewijzigd', gegevens: changes });
  if (dossier.trekkerId === undefined && trekker?.collega.persoonId !== undefined)
    events.push(trekkerEvent(trekker));
  if (projectleider && dossier.projectleider === undefined) events.push(projectleiderEvent(projectleider));
  return events;
}

/** Its plan is due for that meeting from now on; undefined: for none. @throws DomainError 'not-allowed' */
export function decideVergadering(
  actor: Actor,
  dossier: Dossier,
  vergaderingId: string | undefined,
): OpdrachtEvent[] {
  assertCoordinator(actor, 'een opdracht op een andere vergadering zetten');
  if (dossier.vergaderingId === vergaderingId) return [];
  return vergaderingId === undefined
    ? [{ soort: 'opdracht van agenda gehaald' }]
    : [{ soort: 'opdracht gewijzigd', gegevens: { vergaderingId } }];
}

/** Assigning or changing the projectleider. @throws DomainError 'not-allowed' */
export function decideAssign(actor: Actor, dossier: Dossier, projectleider: Resolved): OpdrachtEvent[] {
  assertCoordinator(actor, 'een projectleider kiezen');
  return same(dossier.projectleider, projectleider.collega) ? [] : [projectleiderEvent(projectleider)];
}

/** The projectleider is this colleague, or this name, and by whose yes. */
export function projectleiderEvent({ collega, bevestiging }: Resolved): OpdrachtEvent {
  return {
    soort: 'projectleider toegewezen',
    projectleider: collega,
    ...(bevestiging ? { bevestiging } : {}),
  };
}

/** The same of the bestuurlijk trekker. */
export function trekkerEvent({ collega, bevestiging }: Resolved): OpdrachtEvent {
  return { soort: 'trekker aangewezen', trekker: collega, ...(bevestiging ? { bevestiging } : {}) };
}

/** Are two stored values equal? They are plain JSON, and their keys stand in the order of their schema. */
export function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
