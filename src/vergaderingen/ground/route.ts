import type { Behandeling, Route } from '../../shared/behandeling.ts';
import { agendaOf, type Placed } from './agenda.ts';
import type { Vergadering } from './vergadering.ts';
import { standOf } from './vergadering-rules.ts';

/** An opdracht, with the meeting that it names itself. */
export type OpRoute = { readonly id: string; readonly vergaderingId?: string | undefined };

/**
 * The route of an opdracht over the bodies (domain: Words): its agendapunten in all meetings, and the meeting that it names
 * itself. The only place that says what belongs to it.
 * @param vergaderingen at least the meetings that have it on their agenda and the one that it names, each once
 * @param today YYYY-MM-DD, Dutch local date
 */
export function routeOf(opdracht: OpRoute, vergaderingen: readonly Vergadering[], today: string): Route {
  return vergaderingen
    .flatMap((vergadering) => {
      const named = opdracht.vergaderingId === vergadering.id ? [{ id: opdracht.id, titel: '' }] : [];
      return agendaOf(vergadering, named)
        .filter(({ opdrachtId }) => opdrachtId === opdracht.id)
        .map((item) => behandelingOf(vergadering, item, today));
    })
    .toSorted((a, b) => inOrderOfTime(a.vergadering, b.vergadering));
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

function behandelingOf(vergadering: Vergadering, item: Placed, today: string): Behandeling {
  const { doel, conclusie, besluit, uitgesteldNaar, op } = item;
  const { agendapunten: _of, plaats: _where, ...moment } = vergadering;
  return {
    vergadering: moment,
    doel,
    conclusie,
    besluit,
    stand: standOfItem(vergadering, item, today),
    naar: uitgesteldNaar,
    sinds: op,
  };
}

/** A besluit to postpone is no besluit yet: it goes to a meeting that may not be known (domain: The course of a dossier). */
function standOfItem(
  vergadering: Vergadering,
  { uitgesteldNaar, besluit }: Placed,
  today: string,
): Behandeling['stand'] {
  if (uitgesteldNaar !== undefined || besluit?.uitkomst === 'uitgesteld') return 'uitgesteld';
  const stand = standOf(vergadering, today);
  return stand === 'gepland' ? 'komt' : stand;
}
