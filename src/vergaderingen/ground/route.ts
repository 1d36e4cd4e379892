import type { Behandeling, Route } from '../../shared/behandeling.ts';
import { localDate } from '../../shared/clock.ts';
import { rememberPer } from '../../shared/remember.ts';
import type { Vandaag } from '../../shared/vandaag.ts';
import { agendaOf, type Placed } from './agenda.ts';
import type { Vergadering } from './vergadering.ts';
import { standBy } from './vergadering-rules.ts';

/** An opdracht, with the meeting that it names itself and those that it named before. */
export type OpRoute = {
  readonly id: string;
  readonly vergaderingId?: string | undefined;
  /** `op`: when it went on to another (ISO instant). */
  readonly vertrokken?: readonly { readonly id: string; readonly op: string }[] | undefined;
};

/** The meetings that an opdracht names, or named. */
export function namedBy({ vergaderingId, vertrokken = [] }: OpRoute): readonly string[] {
  return [...(vergaderingId === undefined ? [] : [vergaderingId]), ...vertrokken.map(({ id }) => id)];
}

/**
 * The route of an opdracht over the bodies (domain: Words): its agendapunten in all meetings, the meeting that it names itself,
 * and those that it named until they were held. The only place that says what belongs to it.
 * @param vergaderingen at least the meetings that have it on their agenda and those that it names (`namedBy`), each once
 */
export function routeOf(opdracht: OpRoute, vergaderingen: readonly Vergadering[], vandaag: Vandaag): Route {
  return vergaderingen
    .flatMap((vergadering) => {
      const named = isOfItself(opdracht, vergadering) ? [{ id: opdracht.id, titel: '' }] : [];
      const own = vergadering.agendapunten.filter(({ opdrachtId }) => opdrachtId === opdracht.id);
      return agendaOf({ agendapunten: own }, named).map((item) => behandelingOf(vergadering, item, vandaag));
    })
    .toSorted((a, b) => inOrderOfTime(a.vergadering, b.vergadering));
}

function isOfItself({ id, vergaderingId, vertrokken = [] }: OpRoute, vergadering: Vergadering): boolean {
  if (vergaderingId === vergadering.id) return true;
  const { datum, geannuleerd, agendapunten } = vergadering;
  // Its own agendapunt says what became of it there.
  if (geannuleerd || agendapunten.some(({ opdrachtId }) => opdrachtId === id)) return false;
  return vertrokken.some((left) => left.id === vergadering.id && localDate(left.op) >= datum);
}

/** What comes first on a day; without a time before those that have one. */
export function inOrderOfTime(
  a: Pick<Vergadering, 'datum' | 'tijd' | 'overlegNaam'>,
  b: Pick<Vergadering, 'datum' | 'tijd' | 'overlegNaam'>,
): number {
  return (
    a.datum.localeCompare(b.datum) ||
    (a.tijd ?? '').localeCompare(b.tijd ?? '') ||
    a.overlegNaam.localeCompare(b.overlegNaam, 'nl')
  );
}

/** One for all opdrachten that come to a meeting. */
const momentOf = rememberPer(({ agendapunten: _of, plaats: _where, ...moment }: Vergadering) => moment);

function behandelingOf(vergadering: Vergadering, item: Placed, vandaag: Vandaag): Behandeling {
  const { doel, conclusie, besluit, uitgesteldNaar, op, blijftStaan, nogGevraagd } = item;
  return {
    vergadering: momentOf(vergadering),
    doel,
    conclusie,
    besluit,
    stand: standOfItem(vergadering, item, vandaag),
    naar: uitgesteldNaar,
    sinds: op,
    blijftStaan,
    nogGevraagd,
  };
}

/** A besluit to postpone is no besluit yet: it goes to a meeting that may not be known (domain: The course of a dossier). */
function standOfItem(
  vergadering: Vergadering,
  { uitgesteldNaar, besluit }: Placed,
  vandaag: Vandaag,
): Behandeling['stand'] {
  if (uitgesteldNaar !== undefined || besluit?.uitkomst === 'uitgesteld') return 'uitgesteld';
  const stand = standBy(vergadering, vandaag);
  return stand === 'gepland' ? 'komt' : stand;
}
