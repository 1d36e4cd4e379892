import { type Actor, ASK_COORDINATOR, assertCoordinator } from '../shared/actor.ts';
import { comparable } from '../shared/compare.ts';
import { DomainError } from '../shared/errors.ts';
import { isOp, type Periode } from '../shared/periode.ts';
import type { Regio } from '../shared/regio.ts';
import { isVan } from '../shared/regio.ts';
import { FormProblem } from '../shared/tekst-rules.ts';
import { type Contact, contactenVanaf, type Gemeente, type GemeenteEvent, gemeenteId } from './gemeente.ts';

/** A gemeente as the region has it. */
export type RegioGemeente = {
  readonly id: string;
  readonly naam: string;
  /** Is it one of the region in this year? */
  readonly hoortErbij: boolean;
  /** Was it one of the region, and is it that no more? */
  readonly isWeg: boolean;
};

/** Every gemeente that the region has, had or will have. @param jaar the year (YYYY) that it is */
export function regioGemeenten({ gegevens }: Regio, jaar: number): readonly RegioGemeente[] {
  return gegevens.gemeenten.map((gemeente) => ({
    id: gemeenteId(gemeente.naam),
    naam: gemeente.naam,
    hoortErbij: isVan(gemeente, jaar),
    isWeg: gemeente.tot !== undefined && gemeente.tot < jaar,
  }));
}

/** The one that is meant by what somebody typed: its name, or the only one that begins so. */
export function gemeenteNamed(all: readonly RegioGemeente[], typed: string): RegioGemeente | undefined {
  const wanted = comparable(typed);
  if (wanted === '') return undefined;
  const whole = all.find(({ naam }) => comparable(naam) === wanted);
  if (whole) return whole;
  const [only, ...more] = all.filter(({ naam }) => comparable(naam).startsWith(wanted));
  return wanted.length > 3 && more.length === 0 ? only : undefined;
}

/** The gemeenten of the region with who are contact on that day (YYYY-MM-DD), for who asks them something. */
export function gemeenteContacten(
  all: readonly (Pick<RegioGemeente, 'naam' | 'hoortErbij'> & {
    readonly contacten: readonly (Contact & Periode)[];
    readonly nietNodig: Gemeente['nietNodig'];
  })[],
  dag: string,
) {
  return all
    .filter(({ hoortErbij }) => hoortErbij)
    .map(({ naam, contacten, nietNodig }) => ({
      gemeente: naam,
      contacten: contacten.filter((one) => isOp(one, dag)).map((one) => ({ id: one.id, naam: one.naam })),
      nietNodig: nietNodig !== undefined,
    }));
}

/** @throws DomainError 'not-allowed' */
export function assertMayAssign(actor: Actor): void {
  assertCoordinator(actor, 'contacten van gemeenten kiezen');
}

/** Who has a part in the work may know whom to ask in a gemeente. @throws DomainError 'not-allowed' */
export function assertMayReadContacten(hasPart: boolean): void {
  if (!hasPart)
    throw new DomainError(
      'not-allowed',
      `Alleen wie meedoet aan het werk van de regio, kan de contacten van gemeenten zien. ${ASK_COORDINATOR}`,
    );
}

/** @throws DomainError 'not-possible' */
export function assertIsOfRegio({ naam, isWeg }: RegioGemeente): void {
  if (isWeg)
    throw new DomainError('not-possible', `${naam} hoort niet meer bij de regio. Een contact is niet nodig.`);
}

/**
 * Somebody becomes contact of a gemeente. Who is it already, for the same days, changes nothing.
 * @param today YYYY-MM-DD, as all dates here
 * @throws FormProblem at the last day
 */
export function decideAangewezen(
  known: Gemeente | undefined,
  gemeente: string,
  { id, naam }: Contact,
  { van, tot }: Periode,
  today: string,
): readonly GemeenteEvent[] {
  if (tot !== undefined && tot < (van ?? today))
    throw new FormProblem({
      tot:
        van === undefined
          ? 'Die dag is al voorbij. Kijk de datum na.'
          : 'De laatste dag ligt vóór de eerste dag. Kijk de datums na.',
    });
  const earlier = known?.contacten.find((one) => one.id === id);
  if (earlier && earlier.van === van && earlier.tot === tot) return [];
  // Chosen again without days: who is it goes on being it since the same day.
  if (earlier && van === undefined && tot === undefined && earlier.tot === undefined) return [];
  return [
    {
      soort: 'contact aangewezen',
      gemeente,
      contact: { id, naam },
      ...(van === undefined ? {} : { van }),
      ...(tot === undefined ? {} : { tot }),
    },
  ];
}

/**
 * A gemeente needs no contact. The first who says it is kept; of a gemeente that has one, now or later, it cannot be said.
 * @param today YYYY-MM-DD
 * @throws DomainError 'not-possible'
 */
export function decideNietNodig(
  known: Gemeente | undefined,
  gemeente: string,
  reden: string,
  today: string,
): readonly GemeenteEvent[] {
  if (known && contactenVanaf(known, today).length > 0)
    throw new DomainError('not-possible', `${gemeente} heeft al een contact. Er is niets veranderd.`);
  return known?.nietNodig ? [] : [{ soort: 'contact niet nodig', gemeente, reden }];
}

/** Somebody is contact until and with that day (YYYY-MM-DD). Who is it no more, or never was, changes nothing. */
export function decideGestopt(
  known: Gemeente | undefined,
  contactId: string,
  tot: string,
): readonly GemeenteEvent[] {
  const contact = known?.contacten.find(({ id }) => id === contactId);
  if (!contact || (contact.tot !== undefined && contact.tot <= tot)) return [];
  return [{ soort: 'contact gestopt', contact: { id: contact.id, naam: contact.naam }, tot }];
}
