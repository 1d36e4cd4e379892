import * as z from 'zod/v4';
import { type Stamp, stampSchema } from '../../shared/stamp.ts';
import type { Terugkoppeling } from '../afloop/terugkoppeling.ts';
import type { DossierStatus } from '../dossier-status.ts';
import type { Plan } from '../plan/plan-schema.ts';

/** What a bestuurlijk trekker says to have done; a task has an id that follows from its meaning. */
export const trekkerEvents = [
  z.object({ soort: z.literal('taak van trekker gedaan'), taakId: z.string() }),
] as const;
export type TrekkerEvent = z.infer<(typeof trekkerEvents)[number]>;

const gedaanSchema = stampSchema.extend({ taakId: z.string() });
type Gedaan = Readonly<z.infer<typeof gedaanSchema>>;

export const trekkerState = { trekkerTaken: z.array(gedaanSchema).optional() };

/** The tasks that are done after one more event. */
export function foldTrekker(
  gedaan: readonly Gedaan[] = [],
  { taakId }: TrekkerEvent,
  stamp: Stamp,
): Gedaan[] {
  return [...gedaan.filter((known) => known.taakId !== taakId), { ...stamp, taakId }];
}

/** Something that the bestuurlijk trekker does for an opdracht. */
export type TrekkerTaak = {
  readonly id: string;
  readonly soort: 'stel de vraag' | 'wees erbij' | 'wees aanspreekpunt' | 'onderteken';
  /** A day (YYYY-MM-DD) or a month (YYYY-MM), as the plan has it. */
  readonly wanneer?: string;
  /** The kind of activiteit. */
  readonly activiteit?: string;
  readonly gedaan: boolean;
};

/** The statuses in which residents can be met. */
const BEFORE_PLAN: readonly DossierStatus[] = ['plan gevraagd', 'plan in concept', 'plan ingediend'];

/**
 * What the trekker is asked to do: what the agreed plan says of the role, and the signature under the terugkoppeling. Nothing
 * for an opdracht that was withdrawn or in which residents do not take part.
 */
export function trekkerTaken(dossier: {
  readonly status: DossierStatus;
  readonly plan: Plan;
  readonly terugkoppeling?: Terugkoppeling | undefined;
  readonly trekkerTaken?: readonly Gedaan[] | undefined;
}): readonly TrekkerTaak[] {
  const { plan, status, terugkoppeling } = dossier;
  if (status === 'ingetrokken' || plan.vanToepassing !== 'ja') return [];
  const isDone = (id: string): boolean => dossier.trekkerTaken?.some(({ taakId }) => taakId === id) ?? false;
  const taken: TrekkerTaak[] = BEFORE_PLAN.includes(status)
    ? []
    : fromPlan(plan).map((taak) => ({ ...taak, gedaan: isDone(taak.id) }));
  const { gevraagd, ondertekend, versie } = terugkoppeling ?? {};
  if (gevraagd || ondertekend)
    taken.push({ id: `onderteken-${versie}`, soort: 'onderteken', gedaan: ondertekend !== undefined });
  return taken;
}

function fromPlan({ rolTrekker, activiteiten }: Plan): readonly Omit<TrekkerTaak, 'gedaan'>[] {
  const first = (activiteiten ?? []).toSorted((a, b) => a.wanneer.localeCompare(b.wanneer))[0];
  const moment = first ? { wanneer: first.wanneer, activiteit: first.soort } : {};
  switch (rolTrekker) {
    case 'stelt de vraag':
      return [{ id: 'stel de vraag', soort: 'stel de vraag', ...moment }];
    case 'aanwezig bij een bijeenkomst':
      return [{ id: 'wees erbij', soort: 'wees erbij', ...moment }];
    case 'eerste bestuurlijke aanspreekpunt':
      return [{ id: 'wees aanspreekpunt', soort: 'wees aanspreekpunt' }];
    default:
      return [];
  }
}
