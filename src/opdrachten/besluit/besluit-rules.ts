import { type Actor, assertCoordinator, hasRol } from '../../shared/actor.ts';
import { addDays, isRealDate } from '../../shared/dates.ts';
import { DomainError } from '../../shared/errors.ts';
import { assertNoProblems, tekstProbleem } from '../../shared/tekst-rules.ts';
import type { Uitkomst } from '../../shared/uitkomst.ts';
import type { Toezegging } from '../ground/besluit.ts';
import type { Resolved } from '../ground/bevestiging.ts';
import type { Dossier } from '../ground/dossier.ts';
import { verschuldigd } from '../ground/verschuldigd.ts';
import type { BesluitEvent } from './besluit-events.ts';

/** The rules of what a meeting decides about an opdracht: facts in, events or a DomainError out. */

/** What a meeting decided. */
export type Genomen = {
  readonly vergaderingId: string;
  readonly overlegNaam: string;
  readonly datum: string;
  readonly uitkomst: Uitkomst;
  readonly toelichting?: string;
  readonly weging?: string;
  /** Why it is recorded anew. */
  readonly reden?: string;
  /** Another meeting that it names, or that decides about it, is still to come. */
  readonly komtNog?: true;
};

/** The dossier hears of a besluit; hearing it again changes nothing. @throws DomainError 'not-allowed' */
export function decideGenomen(actor: Actor, dossier: Dossier, genomen: Genomen): BesluitEvent[] {
  assertCoordinator(actor, 'een besluit vastleggen');
  const known = dossier.besluiten?.find(({ vergaderingId }) => vergaderingId === genomen.vergaderingId);
  const isSame =
    known?.uitkomst === genomen.uitkomst &&
    known.toelichting === genomen.toelichting &&
    known.weging === genomen.weging &&
    known.datum === genomen.datum;
  if (isSame) return [];
  const wasBesloten = known && (known.wasBesloten ?? known.uitkomst !== 'uitgesteld');
  return [{ soort: 'besluit genomen', ...genomen, ...(wasBesloten ? { wasBesloten } : {}) }];
}

/**
 * People heard a besluit that was corrected since, and nobody was asked to tell them: earlier versions did not, and recorded of no correction
 * that it was one of something decided. It is asked now, so that its term begins now.
 */
export function decideVraagRechtzetting(dossier: Dossier): BesluitEvent[] {
  const { vervallen, sinds } = verschuldigd(dossier) ?? {};
  if (!vervallen || !sinds || sinds.wasBesloten || sinds.gevraagdOp !== undefined) return [];
  return [{ soort: 'rechtzetting gevraagd', vergaderingId: sinds.vergaderingId }];
}

/** What somebody promised with a besluit, as it was typed. */
export type NieuweToezegging = {
  readonly wat: string;
  readonly eigenaar?: Resolved;
  readonly datum: string;
};

export const KIES_DATUM = 'Kies een datum.';
/** What is asked of a toezegging, and of how it was kept. */
export const WAT = { leeg: 'Schrijf in één zin wat er is beloofd.', max: 300 } as const;
export const HOE = { leeg: 'Schrijf in één of twee zinnen wat je hebt gedaan.', max: 500 } as const;
const MAX_DAYS_AHEAD = 3 * 366;

/**
 * A promise with an owner and a last day, recorded by the coördinator.
 * @throws FormProblem on `wat`, `eigenaar` or `datum`; DomainError 'not-allowed' or 'not-possible' without a besluit
 */
export function decideToezegging(
  actor: Actor,
  dossier: Dossier,
  id: string,
  { wat, eigenaar, datum }: NieuweToezegging,
  today: string,
): BesluitEvent[] {
  assertMayPromise(actor, dossier);
  assertNoProblems({
    wat: tekstProbleem(wat, WAT),
    eigenaarId: eigenaar ? undefined : 'Kies wie dit doet, of typ een naam.',
    datum: comingProblem(datum, today),
  });
  if (!eigenaar) return [];
  const { collega, ...said } = eigenaar;
  return [{ soort: 'toezegging gedaan', id, wat, eigenaar: collega, datum, ...said }];
}

/** May a toezegging be recorded here? @throws DomainError 'not-allowed' or 'not-possible' */
function assertMayPromise(actor: Actor, dossier: Dossier): void {
  assertCoordinator(actor, 'een toezegging vastleggen');
  assertCanPromise(dossier);
}

/** @throws DomainError 'not-possible' */
export function assertCanPromise({ besluiten = [], status }: Dossier): void {
  if (besluiten.length === 0) {
    throw new DomainError(
      'not-possible',
      'Er is nog geen besluit over deze opdracht. Leg dat eerst vast, bij de vergadering.',
    );
  }
  if (status === 'ingetrokken')
    throw new DomainError(
      'not-possible',
      'Deze opdracht is ingetrokken. Daar hoort geen toezegging meer bij.',
    );
}

/** The toezegging with that id. @throws DomainError 'not-found' */
export function toezeggingOf({ toezeggingen = [] }: Dossier, toezeggingId: string): Toezegging {
  const found = toezeggingen.find(({ id }) => id === toezeggingId);
  if (!found) throw new DomainError('not-found', 'Deze toezegging ken ik niet.');
  return found;
}

/** May this person say that it was done: its owner, or the coördinator? */
export function maySettle(actor: Actor, { eigenaar }: Toezegging): boolean {
  return eigenaar.persoonId === actor.id || hasRol(actor, 'coördinator');
}

/** @throws DomainError 'not-allowed' */
export function assertMaySettle(actor: Actor, toezegging: Toezegging): void {
  if (maySettle(actor, toezegging)) return;
  throw new DomainError(
    'not-allowed',
    'Alleen wie dit heeft toegezegd en de coördinator kunnen dit vastleggen.',
  );
}

/** The promise was kept, and how. @throws FormProblem on `hoe`; DomainError 'not-allowed', 'not-found' or 'not-possible' */
export function decideNagekomen(
  actor: Actor,
  dossier: Dossier,
  toezeggingId: string,
  hoe: string,
): BesluitEvent[] {
  const toezegging = toezeggingOf(dossier, toezeggingId);
  assertMaySettle(actor, toezegging);
  if (toezegging.nagekomen)
    throw new DomainError('not-possible', 'Deze toezegging is al nagekomen. Er is niets veranderd.');
  assertNoProblems({ hoe: tekstProbleem(hoe, HOE) });
  return [{ soort: 'toezegging nagekomen', toezeggingId, hoe }];
}

function comingProblem(datum: string, today: string): string | undefined {
  if (!isRealDate(datum)) return KIES_DATUM;
  if (datum < today) return 'Deze datum is al voorbij. Kies een datum die nog komt.';
  return datum > addDays(today, MAX_DAYS_AHEAD) ? 'Die datum ligt te ver weg. Klopt het jaar?' : undefined;
}
