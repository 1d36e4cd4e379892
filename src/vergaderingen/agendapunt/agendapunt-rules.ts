import type { Actor } from '../../shared/actor.ts';
import type { Doel } from '../../shared/behandeling.ts';
import { DomainError } from '../../shared/errors.ts';
import { getItem, openItems, type Placed } from '../ground/agenda.ts';
import type { Agendapunt, Vergadering } from '../ground/vergadering.ts';
import { assertMayPlan, assertOpen } from '../ground/vergadering-rules.ts';
import type { AgendapuntEvent } from './agendapunt-events.ts';

/** The rules of the agenda of one vergadering: facts in, events or a DomainError out. */

/** What somebody wants of one item; `plek` counts from 1 and other items make room. */
export type ItemWish = {
  readonly id: string;
  readonly opdrachtId?: string;
  readonly titel: string;
  readonly doel: Doel;
  readonly plek?: number;
};

/**
 * Puts an item on the agenda, or changes the one that stands there already: nothing stands on an agenda twice.
 * @throws DomainError 'not-allowed' or 'not-possible'
 */
export function decideAddPunt(
  actor: Actor,
  vergadering: Vergadering,
  agenda: readonly Placed[],
  wish: ItemWish,
  today: string,
): AgendapuntEvent[] {
  assertMayPlan(actor);
  assertOpen(vergadering, today);
  return arrange(openItems(agenda), wish);
}

/**
 * Another doel or place, or the conclusion. A conclusion may come after the meeting.
 * @throws DomainError 'not-allowed', 'not-possible' or 'not-found'
 */
export function decideChangePunt(
  actor: Actor,
  vergadering: Vergadering,
  agenda: readonly Placed[],
  change: {
    readonly puntId: string;
    readonly doel: Doel;
    readonly plek?: number;
    readonly conclusie: string;
  },
): AgendapuntEvent[] {
  assertMayPlan(actor);
  assertNotCancelled(vergadering);
  const item = getItem(agenda, change.puntId);
  assertStands(item);
  if (item.besluit && change.doel !== item.doel) {
    throw new DomainError(
      'not-possible',
      'Bij dit agendapunt staat een besluit. Het doel blijft daarom ‘vaststellen’.',
    );
  }
  const events = arrange(openItems(agenda), { ...item, doel: change.doel, plek: change.plek });
  if (change.conclusie === (item.conclusie ?? '')) return events;
  const made = item.fixed || events.some((event) => isAdding(event, item.id));
  return [
    ...events,
    ...(made ? [] : [adding(item)]),
    { soort: 'conclusie vastgelegd', puntId: item.id, conclusie: change.conclusie },
  ];
}

/** @throws DomainError 'not-allowed', 'not-possible' or 'not-found' */
export function decideRemovePunt(actor: Actor, agenda: readonly Placed[], puntId: string): AgendapuntEvent[] {
  assertMayPlan(actor);
  const { conclusie, besluit } = getItem(agenda, puntId);
  if (conclusie || besluit) {
    throw new DomainError(
      'not-possible',
      `Bij dit agendapunt staat een ${besluit ? 'besluit' : 'conclusie'}. Het blijft daarom op de agenda staan.`,
    );
  }
  return [{ soort: 'agendapunt verwijderd', puntId }];
}

/**
 * Postponing leaves a line on this agenda that says where it went.
 * @throws DomainError 'not-allowed', 'not-possible' (to the same meeting, or to one that was held or cancelled) or
 *   'not-found'
 */
export function decidePostpone(
  actor: Actor,
  vergadering: Vergadering,
  agenda: readonly Placed[],
  { puntId, naar, today }: { readonly puntId: string; readonly naar: Vergadering; readonly today: string },
): AgendapuntEvent[] {
  assertMayPlan(actor);
  if (naar.id === vergadering.id)
    throw new DomainError('not-possible', 'Kies een andere vergadering om naar uit te stellen.');
  assertOpen(naar, today);
  const item = getItem(agenda, puntId);
  if (item.uitgesteldNaar === naar.id) return [];
  assertStands(item);
  if (item.besluit && item.besluit.uitkomst !== 'uitgesteld')
    throw new DomainError('not-possible', 'Over dit agendapunt is al besloten. Uitstellen kan niet meer.');
  return [...(item.fixed ? [] : [adding(item)]), { soort: 'agendapunt uitgesteld', puntId, naar: naar.id }];
}

/**
 * What a list says of an opdracht on this agenda. It may be of a meeting that was held, takes no conclusion away and does not
 * undo a postponement.
 * @throws DomainError 'not-allowed' or 'not-possible'
 */
export function decideRecordPunt(
  actor: Actor,
  vergadering: Vergadering,
  agenda: readonly Placed[],
  said: Omit<ItemWish, 'plek'> & { readonly conclusie: string },
): AgendapuntEvent[] {
  assertMayPlan(actor);
  assertNotCancelled(vergadering);
  const { conclusie, ...wish } = said;
  const known = agenda.find(({ id }) => id === wish.id);
  if (known?.uitgesteldNaar !== undefined) return [];
  const last = Math.max(0, ...agenda.filter(({ fixed }) => fixed).map(({ volgorde }) => volgorde));
  const events: AgendapuntEvent[] = [];
  if (!known?.fixed) events.push(adding({ ...wish, volgorde: last + 1 }));
  else if (known.doel !== wish.doel)
    events.push({ soort: 'agendapunt gewijzigd', puntId: wish.id, doel: wish.doel });
  if (conclusie !== '' && conclusie !== known?.conclusie)
    events.push({ soort: 'conclusie vastgelegd', puntId: wish.id, conclusie });
  return events;
}

/** Numbers the items anew with the wished one in its place; only what differs becomes an event. */
function arrange(open: readonly Placed[], wish: ItemWish): AgendapuntEvent[] {
  const at = open.findIndex(({ id }) => id === wish.id);
  const others = open.filter(({ id }) => id !== wish.id);
  const place =
    wish.plek === undefined ? (at < 0 ? others.length : at) : Math.min(wish.plek - 1, others.length);
  const order: readonly (Placed | ItemWish)[] = [...others.slice(0, place), wish, ...others.slice(place)];
  const unmoved = at === place && open[at]?.doel === wish.doel;
  if (unmoved) return [];
  return order.flatMap((item, index): AgendapuntEvent[] => {
    const volgorde = index + 1;
    const known = open.find(({ id }) => id === item.id);
    if (!known?.fixed) return [adding({ ...item, volgorde })];
    const doel = known.doel === item.doel ? undefined : item.doel;
    const moved = known.volgorde === volgorde ? undefined : volgorde;
    if (doel === undefined && moved === undefined) return [];
    return [{ soort: 'agendapunt gewijzigd', puntId: item.id, doel, volgorde: moved }];
  });
}

function adding({ id, opdrachtId, titel, doel, volgorde }: Agendapunt): AgendapuntEvent {
  return { soort: 'agendapunt toegevoegd', punt: { id, opdrachtId, titel, doel, volgorde } };
}

function isAdding(event: AgendapuntEvent, puntId: string): boolean {
  return event.soort === 'agendapunt toegevoegd' && event.punt.id === puntId;
}

/** What went to another meeting is not brought back by who looks at an older card of this one. */
function assertStands({ uitgesteldNaar }: Placed): void {
  if (uitgesteldNaar !== undefined)
    throw new DomainError(
      'not-possible',
      'Dit punt is uitgesteld en staat op een andere agenda. Wijzig het bij die vergadering.',
    );
}

function assertNotCancelled({ geannuleerd }: Vergadering): void {
  if (!geannuleerd) return;
  throw new DomainError(
    'not-possible',
    'Deze vergadering is geannuleerd. Je kunt dit agendapunt wel uitstellen naar een andere vergadering.',
  );
}
