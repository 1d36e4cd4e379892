import { type Actor, assertCoordinator } from '../shared/actor.ts';
import { same } from '../shared/compare.ts';
import { FormProblem } from '../shared/tekst-rules.ts';
import type { Resolved } from './ground/bevestiging.ts';
import { alsoIn, chosenMeanwhile, isAlready } from './ground/choosing-rules.ts';
import {
  anderenIn,
  type Collega,
  isSamePerson,
  persoonIdsOf,
  projectleiderOf,
  toCollega,
} from './ground/collega.ts';
import type { AgendaDag, Dossier, Gegevens } from './ground/dossier.ts';
import type { OpdrachtEvent } from './opdracht-events.ts';
import { trekkersEvents } from './trekker/trekker-rules.ts';

/** The rules of an opdracht itself: facts in, events or a DomainError out. No clock, no ids, no store. */

/**
 * What a second card or import says of a known opdracht: only what is new or different becomes an event. What it
 * does not say ('nog niet bekend') takes nothing away; notes are added, never removed.
 */
export function decideUpdate(
  dossier: Dossier,
  gegevens: Gegevens,
  { projectleiders, trekkers }: Mensen,
): OpdrachtEvent[] {
  const changes: Record<string, unknown> = {};
  for (const name of ['kenmerk', 'titel', 'programma', 'vergaderingId'] as const)
    if (gegevens[name] !== undefined && gegevens[name] !== dossier[name]) changes[name] = gegevens[name];
  if (gegevens.gemeenten.length > 0 && !same(gegevens.gemeenten, dossier.gemeenten))
    changes.gemeenten = gegevens.gemeenten;
  if (gegevens.fase && !dossier.fase) changes.fase = gegevens.fase;
  if (gegevens.onderwerp && !dossier.onderwerp) changes.onderwerp = gegevens.onderwerp;
  const notes = gegevens.notities.filter((note) => !dossier.notities.includes(note));
  if (notes.length > 0) changes.notities = [...dossier.notities, ...notes];
  const events: OpdrachtEvent[] = [];
  if (Object.keys(changes).length > 0) events.push({ soort: 'opdracht gewijzigd', gegevens: changes });
  // A name in a file does not undo that it is known who it is.
  const mayReplace = persoonIdsOf(dossier.trekkers).length === 0;
  events.push(...trekkersEvents(completed(dossier.trekkers, trekkers, mayReplace)));
  events.push(...projectleidersEvents(completed(dossier.projectleiders, projectleiders, false)));
  return events;
}

/** Those that are known with the new ones behind them; nobody when nothing changes by it, such as when somebody else stands there. */
function completed(
  known: readonly Collega[],
  named: readonly Resolved[],
  mayReplace: boolean,
): readonly Resolved[] {
  const isNew = ({ collega }: Resolved): boolean => !known.some((one) => isSamePerson(one, collega));
  const others = named.filter(isNew);
  if (others.length === 0) return [];
  const isKept = known.every((one) => named.some(({ collega }) => isSamePerson(one, collega)));
  if (isKept) return [...known.map((collega) => ({ collega })), ...others];
  return mayReplace ? named : [];
}

/** Whose an opdracht is. */
export type Mensen = { readonly projectleiders: readonly Resolved[]; readonly trekkers: readonly Resolved[] };

/** Somebody who is named in a second role of one opdracht: `al` is the role that stays. */
export type Botsing = {
  readonly naam: string;
  readonly als: 'projectleider' | 'bestuurlijk trekker';
  readonly al: 'projectleider' | 'bestuurlijk trekker';
};

/** Nobody is projectleider and trekker of one opdracht: what is known stays, and of what comes together the projectleider. */
export function withoutBotsing(
  dossier: Pick<Dossier, 'projectleiders' | 'trekkers'>,
  named: Mensen,
): { readonly mensen: Mensen; readonly botsing: readonly Botsing[] } {
  const isIn = (all: readonly Collega[], one: Resolved): boolean =>
    all.some((other) => isSamePerson(other, one.collega));
  const isTrekker = (one: Resolved): boolean =>
    isIn(dossier.trekkers, one) && !isIn(dossier.projectleiders, one);
  const projectleiders = named.projectleiders.filter((one) => !isTrekker(one));
  const leads = [...dossier.projectleiders, ...projectleiders.map(({ collega }) => collega)];
  const leadsNow = (one: Resolved): boolean => isIn(leads, one) && !isIn(dossier.trekkers, one);
  return {
    mensen: { projectleiders, trekkers: named.trekkers.filter((one) => !leadsNow(one)) },
    botsing: [
      ...named.projectleiders.filter(isTrekker).map(({ collega: { naam } }) => BOTSING.projectleider(naam)),
      ...named.trekkers.filter(leadsNow).map(({ collega: { naam } }) => BOTSING.trekker(naam)),
    ],
  };
}

const BOTSING = {
  projectleider: (naam: string): Botsing => ({ naam, als: 'projectleider', al: 'bestuurlijk trekker' }),
  trekker: (naam: string): Botsing => ({ naam, als: 'bestuurlijk trekker', al: 'projectleider' }),
};

/** Its plan is due for that meeting from now on. @throws DomainError 'not-allowed' */
export function decideVergadering(actor: Actor, dossier: Dossier, vergaderingId: string): OpdrachtEvent[] {
  assertCoordinator(actor, 'een opdracht op een andere vergadering zetten');
  if (dossier.vergaderingId === vergaderingId) return [];
  return [{ soort: 'opdracht gewijzigd', gegevens: { vergaderingId } }];
}

/** It was taken off that agenda: what it names, and any other. @throws DomainError 'not-allowed' */
export function decideVanAgenda(actor: Actor, vergadering: AgendaDag): OpdrachtEvent[] {
  assertCoordinator(actor, 'een opdracht van de agenda halen');
  return [{ soort: 'opdracht van agenda gehaald', vergadering }];
}

/**
 * Assigning or changing the projectleiders. That another one leads is a handing over.
 * @param before as the card showed it
 * @throws DomainError 'not-allowed' or 'conflict', FormProblem on 'projectleiderId'
 */
export function decideAssign(
  actor: Actor,
  dossier: Dossier,
  projectleiders: readonly Resolved[],
  before: Dossier = dossier,
): OpdrachtEvent[] {
  assertCoordinator(actor, 'een projectleider kiezen');
  const chosen = projectleiders.map(({ collega }) => toCollega(collega));
  if (same(dossier.projectleiders, chosen)) return [];
  if (!same(dossier.projectleiders, before.projectleiders))
    throw chosenMeanwhile('Projectleider', dossier.projectleiders);
  const both = alsoIn(projectleiders, dossier.projectleiders, dossier.trekkers);
  if (both)
    throw new FormProblem({
      projectleiderId: isAlready(both.naam, 'bestuurlijk trekker', 'projectleider'),
    });
  const was = projectleiderOf(dossier);
  const [first, ...others] = projectleiders;
  // A name without an account never led: somebody else in its place takes nothing over.
  if (!first || was?.persoonId === undefined || isSamePerson(was, first.collega))
    return projectleidersEvents(projectleiders);
  const { collega, bevestiging } = first;
  const taken = { van: was, projectleider: collega, bevestiging, ...anderenIn(others) };
  return [{ soort: 'opdracht overgedragen', ...taken }];
}

/** The projectleiders are these colleagues or names, and by whose yes; nothing when there is nobody. */
export function projectleidersEvents([first, ...others]: readonly Resolved[]): OpdrachtEvent[] {
  if (!first) return [];
  const { collega, bevestiging } = first;
  return [{ soort: 'projectleider toegewezen', projectleider: collega, bevestiging, ...anderenIn(others) }];
}
