import * as z from 'zod/v4';
import { type Stamp, stampSchema } from '../../shared/stamp.ts';
import { type Uitkomst, uitkomstSchema } from '../../shared/uitkomst.ts';
import { bevestigingSchema } from '../bevestiging.ts';
import type { DossierStatus } from '../dossier-status.ts';
import type { Plan } from '../plan/plan-schema.ts';

const besluitFields = {
  vergaderingId: z.string(),
  overlegNaam: z.string(),
  /** The day of the meeting, YYYY-MM-DD: from here the terugkoppeling is owed. */
  datum: z.string(),
  uitkomst: uitkomstSchema,
  toelichting: z.string().optional(),
};

/** What one meeting decided, and who recorded it. */
export const besluitSchema = stampSchema.extend(besluitFields);
export type Besluit = Readonly<z.infer<typeof besluitSchema>>;

const toezeggingFields = {
  id: z.string(),
  wat: z.string(),
  eigenaar: z.object({ naam: z.string(), persoonId: z.string().optional() }),
  /** The last day on which it is on time, YYYY-MM-DD. */
  datum: z.string(),
};

/** A promise that was made with a besluit. */
export const toezeggingSchema = stampSchema.extend({
  ...toezeggingFields,
  nagekomen: stampSchema.extend({ hoe: z.string() }).optional(),
});
export type Toezegging = Readonly<z.infer<typeof toezeggingSchema>>;

export const besluitEvents = [
  z.object({ soort: z.literal('besluit genomen'), ...besluitFields }),
  z.object({
    soort: z.literal('toezegging gedaan'),
    ...toezeggingFields,
    bevestiging: bevestigingSchema.optional(),
  }),
  /** Of its owner only a name was known; now it is clear who that is. */
  z.object({
    soort: z.literal('toezegger herkend'),
    toezeggingId: z.string(),
    eigenaar: z.object({ naam: z.string(), persoonId: z.string() }),
    bevestiging: bevestigingSchema.optional(),
  }),
  z.object({ soort: z.literal('toezegging nagekomen'), toezeggingId: z.string(), hoe: z.string() }),
] as const;
export type BesluitEvent = z.infer<(typeof besluitEvents)[number]>;

export const besluitState = {
  /** One for each meeting that decided, in the order of the meetings. */
  besluiten: z.array(besluitSchema).optional(),
  toezeggingen: z.array(toezeggingSchema).optional(),
};

/** What the besluit looks at and changes of a dossier. */
type Deel = {
  readonly status: DossierStatus;
  readonly vergaderingId?: string | undefined;
  readonly eerdereVergaderingen: string[];
  /** The status to which a besluit that only postpones goes back. */
  readonly voorBesluit?: DossierStatus | undefined;
  readonly besluiten?: Besluit[] | undefined;
  readonly toezeggingen?: Toezegging[] | undefined;
};

/** What a besluit, or what was promised with it, changes of a dossier. */
export function foldBesluit(deel: Deel, event: BesluitEvent, stamp: Stamp): Partial<Deel> {
  const { besluiten = [], toezeggingen = [] } = deel;
  switch (event.soort) {
    case 'besluit genomen': {
      const { soort: _kind, ...besluit } = event;
      const others = besluiten.filter(({ vergaderingId }) => vergaderingId !== besluit.vergaderingId);
      const all = [...others, { ...besluit, ...stamp }];
      return {
        besluiten: all.toSorted((a, b) => a.datum.localeCompare(b.datum)),
        ...statusAfter(deel, besluit.uitkomst),
      };
    }
    case 'toezegging gedaan': {
      const { soort: _kind, bevestiging: _said, ...toezegging } = event;
      const others = toezeggingen.filter(({ id }) => id !== toezegging.id);
      return { toezeggingen: [...others, { ...toezegging, ...stamp }] };
    }
    case 'toezegger herkend':
      return {
        toezeggingen: toezeggingen.map((toezegging) =>
          toezegging.id === event.toezeggingId ? { ...toezegging, eigenaar: event.eigenaar } : toezegging,
        ),
      };
    case 'toezegging nagekomen':
      return {
        toezeggingen: toezeggingen.map((toezegging) =>
          toezegging.id === event.toezeggingId
            ? { ...toezegging, nagekomen: { hoe: event.hoe, ...stamp } }
            : toezegging,
        ),
      };
  }
}

const AFTER_BESLUIT: readonly DossierStatus[] = [
  'besloten',
  'teruggekoppeld',
  'afgerond',
  'uitgesteld',
  'ingetrokken',
];

/** Did a meeting say something about it that makes the plan a thing of the past? */
export function isAfterBesluit(status: DossierStatus): boolean {
  return AFTER_BESLUIT.includes(status);
}

function statusAfter(deel: Deel, uitkomst: Uitkomst): Partial<Deel> {
  const { status, vergaderingId, eerdereVergaderingen } = deel;
  // What was given back to residents stays given back, whatever another meeting says afterwards.
  if (status === 'teruggekoppeld' || status === 'afgerond') return {};
  const voorBesluit = isAfterBesluit(status) ? deel.voorBesluit : status;
  if (uitkomst === 'ingetrokken') return { voorBesluit, status: 'ingetrokken' };
  if (uitkomst !== 'uitgesteld') return { voorBesluit, status: 'besloten' };
  const left = vergaderingId === undefined ? [] : [vergaderingId];
  return {
    voorBesluit,
    status: 'uitgesteld',
    vergaderingId: undefined,
    eerdereVergaderingen: [...new Set([...eerdereVergaderingen, ...left])],
  };
}

/** A postponed opdracht that gets a meeting again goes on where it was. */
export function resumed({ status, voorBesluit }: Pick<Deel, 'status' | 'voorBesluit'>): Partial<Deel> {
  if (status !== 'uitgesteld') return {};
  return { status: voorBesluit ?? 'plan gevraagd', voorBesluit: undefined };
}

/** Is there somebody to answer: residents who were asked to take part in an opdracht about which was decided? */
export function needsTerugkoppeling({
  status,
  plan,
}: {
  readonly status: DossierStatus;
  readonly plan: Plan;
}): boolean {
  return status === 'besloten' && plan.vanToepassing !== 'nee';
}

/** The besluit that counts: the last meeting that did not only postpone. */
export function lastBesluit(besluiten: readonly Besluit[] = []): Besluit | undefined {
  return besluiten.findLast(({ uitkomst }) => uitkomst !== 'uitgesteld') ?? besluiten.at(-1);
}
