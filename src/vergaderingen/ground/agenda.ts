import { DomainError } from '../../shared/errors.ts';
import type { AgendaItem, Vergadering } from './vergadering.ts';

/** An opdracht that names the vergadering, as far as the agenda needs it. */
type NamedOpdracht = { readonly id: string; readonly titel: string };
/** `fixed`: it was put there by somebody; otherwise it stands there because its opdracht names the vergadering. */
export type Placed = AgendaItem & { readonly fixed: boolean };

/**
 * The agenda: the agendapunten in order, then the opdrachten that name this vergadering without a point of their own (doel
 * 'bespreken'), by title. What was postponed comes last.
 */
export function agendaOf(
  vergadering: Pick<Vergadering, 'agendapunten'>,
  opdrachten: readonly NamedOpdracht[],
): readonly Placed[] {
  const titles = new Map(opdrachten.map(({ id, titel }) => [id, titel]));
  const fixed = vergadering.agendapunten.map((item): Placed => {
    const titel = titles.get(item.opdrachtId ?? '');
    if (titel === undefined) return { ...item, fixed: true };
    // It was postponed, and came back because its opdracht names this vergadering again.
    const { uitgesteldNaar: _back, ...rest } = item;
    return { ...rest, titel, fixed: true };
  });
  const own = new Set(fixed.map(({ opdrachtId }) => opdrachtId));
  const byThemselves = opdrachten
    .filter(({ id }) => !own.has(id))
    .map(
      ({ id, titel }): Placed => ({
        id,
        opdrachtId: id,
        titel,
        doel: 'bespreken',
        volgorde: Number.MAX_SAFE_INTEGER,
        fixed: false,
      }),
    );
  return [...fixed, ...byThemselves].toSorted(
    (a, b) =>
      Number(a.uitgesteldNaar !== undefined) - Number(b.uitgesteldNaar !== undefined) ||
      a.volgorde - b.volgorde ||
      a.titel.localeCompare(b.titel, 'nl'),
  );
}

/** The items that will be treated. */
export function openItems(agenda: readonly Placed[]): readonly Placed[] {
  return agenda.filter(({ uitgesteldNaar }) => uitgesteldNaar === undefined);
}

/** The item with that id. @throws DomainError 'not-found' */
export function getItem(agenda: readonly Placed[], puntId: string): Placed {
  const item = agenda.find(({ id }) => id === puntId);
  if (!item) throw new DomainError('not-found', 'Dit agendapunt staat niet meer op de agenda.');
  return item;
}

/** The agendapunt with that id, when somebody put it there. */
export function puntIn(vergadering: Vergadering | undefined, puntId: string): AgendaItem | undefined {
  return vergadering?.agendapunten.find(({ id }) => id === puntId);
}

/** How the history calls it. */
export function puntWords(punt: AgendaItem | undefined): string {
  return punt?.titel ?? 'Agendapunt';
}

/** The vergadering with that agendapunt changed. */
export function withPunt(
  vergadering: Vergadering,
  puntId: string,
  change: (punt: AgendaItem) => AgendaItem,
): Vergadering {
  const { agendapunten } = vergadering;
  return {
    ...vergadering,
    agendapunten: agendapunten.map((punt) => (punt.id === puntId ? change(punt) : punt)),
  };
}
