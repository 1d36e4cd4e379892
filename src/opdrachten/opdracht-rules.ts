import { type Actor, assertCoordinator } from '../shared/actor.ts';
import { same } from './ground/access-rules.ts';
import type { Resolved } from './ground/bevestiging.ts';
import type { Dossier, Gegevens } from './ground/dossier.ts';
import type { OpdrachtEvent } from './opdracht-events.ts';
import { trekkerEvent } from './trekker/trekker-rules.ts';

/** The rules of an opdracht itself: facts in, events or a DomainError out. No clock, no ids, no store. */

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
    bevestiging,
  };
}
