import * as z from 'zod/v4';
import { formatDutchDate } from '../../shared/dutch-dates.ts';
import type { Detail, EventOf } from '../../shared/event-kinds.ts';
import { beslist, type OverlegToen, soortVan } from '../../shared/overleg-toen.ts';
import { eventKinds } from '../ground/event-kinds.ts';
import { type Moment, momentFields, overlegToenFields, type Vergadering } from '../ground/vergadering.ts';
import { timeAndPlace } from '../ground/vergadering-words.ts';

/** Whether, when and where people meet. */
export const planningEvents = eventKinds({
  'vergadering gepland': {
    schema: z.object({
      soort: z.literal('vergadering gepland'),
      overlegId: z.string(),
      overlegNaam: z.string(),
      ...overlegToenFields,
      ...momentFields,
    }),
    /** Planned again: what is not said stays, and a cancelled meeting goes on after all. */
    fold: (vergadering, { datum, tijd = vergadering.tijd, plaats = vergadering.plaats }, at) => ({
      ...vergadering,
      datum,
      tijd,
      plaats,
      ...(vergadering.geannuleerd ? { geannuleerd: undefined, tochDoor: at } : {}),
    }),
    tell: (event, before) =>
      before?.geannuleerd
        ? { wat: 'heeft de vergadering toch weer gepland', details: momentDetails(event, before) }
        : { wat: 'heeft de vergadering gepland', details: momentDetails(event, undefined) },
  },
  'vergadering verplaatst': {
    schema: z.object({ soort: z.literal('vergadering verplaatst'), ...momentFields }),
    fold: (vergadering, { datum, tijd, plaats }, at) => ({
      ...vergadering,
      datum,
      tijd,
      plaats,
      verplaatst: datum === vergadering.datum ? vergadering.verplaatst : { van: vergadering.datum, op: at },
    }),
    tell: (event, before) => ({
      wat:
        event.datum === before?.datum ? 'heeft tijd of plaats gewijzigd' : 'heeft de vergadering verplaatst',
      details: momentDetails(event, before),
    }),
  },
  'vergadering geannuleerd': {
    schema: z.object({ soort: z.literal('vergadering geannuleerd'), reden: z.string().optional() }),
    fold: (vergadering, { reden }, at) => ({ ...vergadering, geannuleerd: { op: at, reden } }),
    tell: ({ reden }) => ({
      wat: 'heeft de vergadering geannuleerd',
      details: reden === undefined ? [] : [{ label: 'Reden', was: '', werd: reden }],
    }),
  },
  /** The region changed what its overleg is called or is. */
  'overleg gewijzigd': {
    schema: z.object({
      soort: z.literal('overleg gewijzigd'),
      overlegNaam: z.string(),
      ...overlegToenFields,
    }),
    fold: (vergadering, { overlegNaam, overlegSoort, beslist: decides }, at) => {
      const isSame = soortVan(vergadering) === overlegSoort && beslist(vergadering) === decides;
      const sinds = isSame ? {} : { overlegSinds: at };
      return { ...vergadering, overlegNaam, overlegSoort, beslist: decides, ...sinds };
    },
    tell: (now, before) => ({
      wat: 'heeft overgenomen wat de regio van dit overleg zegt',
      details: before ? overlegDetails({ overlegId: before.overlegId, ...now }, before) : [],
    }),
  },
});
export type PlanningEvent = EventOf<typeof planningEvents>;
type Gepland = Extract<PlanningEvent, { soort: 'vergadering gepland' }>;

/** The vergadering as it is when it was first planned. */
export function begin(id: string, { soort: _kind, ...planned }: Gepland): Vergadering {
  return { id, ...planned, agendapunten: [] };
}

type Overleg = OverlegToen & { readonly overlegNaam: string };

function overlegDetails(now: Overleg, before: Overleg): readonly Detail[] {
  const detail = (label: string, of: (one: Overleg) => string): Detail[] =>
    of(now) === of(before) ? [] : [{ label, was: of(before), werd: of(now) }];
  return [
    ...detail('Overleg', ({ overlegNaam }) => overlegNaam),
    ...detail('Soort', soortVan),
    ...detail('Beslist', (one) => (beslist(one) ? 'ja' : 'nee')),
  ];
}

/** What changed of day, time and place; all of it when there was nothing before. */
function momentDetails(now: Moment, before: Moment | undefined): readonly Detail[] {
  const where = timeAndPlace(now);
  const wasWhere = before ? timeAndPlace(before) : '';
  const details: Detail[] = [];
  if (now.datum !== before?.datum) {
    const was = before ? formatDutchDate(before.datum) : '';
    details.push({ label: 'Datum', was, werd: formatDutchDate(now.datum) });
  }
  if (where !== wasWhere) {
    const werd = where === '' ? 'nog niet bekend' : where;
    details.push({ label: 'Tijd en plaats', was: wasWhere, werd });
  }
  return details;
}
