import * as z from 'zod/v4';
import { type Stamp, stampSchema } from '../../shared/stamp.ts';
import type { DossierStatus } from './dossier-status.ts';
import type { Plan } from './plan-schema.ts';
import type { Terugkoppeling } from './terugkoppeling.ts';
import type { TrekkerAfspraak } from './trekker-afspraak.ts';
import { activiteitenOf, type ExtraActiviteit, type Uitvoering } from './uitvoering.ts';

/** A task that the bestuurlijk trekker says to have done. */
const gedaanSchema = stampSchema.extend({ taakId: z.string() });
type Gedaan = Readonly<z.infer<typeof gedaanSchema>>;

export const trekkerState = { trekkerTaken: z.array(gedaanSchema).optional() };

/** Something that the bestuurlijk trekker does for an opdracht. */
export type TrekkerTaak = {
  readonly id: string;
  readonly soort: 'stel de vraag' | 'wees erbij' | 'wees aanspreekpunt' | 'onderteken' | 'breng verder';
  /** The day (YYYY-MM-DD) or month (YYYY-MM) of the first activiteit that is still to come. */
  readonly wanneer?: string;
  /** The kind of that activiteit. */
  readonly activiteit?: string;
  /** Nobody can have done it before this day (YYYY-MM-DD); undefined: it can be done at any time. */
  readonly vanaf?: string;
  readonly gedaan: boolean;
  /** What it was for has passed: doing it has no use any more. */
  readonly voorbij: boolean;
  /** Of which text the signature is asked. */
  readonly versie?: number;
};

/** The statuses in which residents cannot be met yet, and in which they were. */
const BEFORE_PLAN: readonly DossierStatus[] = ['plan gevraagd', 'plan in concept', 'plan ingediend'];
const AFTER_BESLUIT: readonly DossierStatus[] = ['besloten', 'teruggekoppeld', 'afgerond'];

/** Did nobody agree yet on what the trekker will do? */
export function isBeforePlan({ status }: { readonly status: DossierStatus }): boolean {
  return BEFORE_PLAN.includes(status);
}

/**
 * What the trekker is asked to do: what the agreed plan says of the role, unless the opdracht was withdrawn before that or
 * residents do not take part; the signature under each terugkoppeling; and, once it is decided, what was agreed to do with the outcome.
 */
export function trekkerTaken(dossier: {
  readonly status: DossierStatus;
  readonly plan: Plan;
  readonly uitvoering?: Uitvoering | undefined;
  readonly buitenPlan?: readonly ExtraActiviteit[] | undefined;
  readonly terugkoppelingen?: readonly Terugkoppeling[] | undefined;
  readonly trekkerTaken?: readonly Gedaan[] | undefined;
  readonly trekkerAfspraak?: TrekkerAfspraak | undefined;
  readonly afgestemd?: Stamp | undefined;
}): readonly TrekkerTaak[] {
  const { plan, status, terugkoppelingen = [] } = dossier;
  const isDone = (id: string): boolean => dossier.trekkerTaken?.some(({ taakId }) => taakId === id) ?? false;
  const taken: TrekkerTaak[] = [];
  // A meeting may decide, or put it off, before anybody agreed to the plan.
  const isAgreed = dossier.afgestemd !== undefined && !isBeforePlan(dossier);
  const isAsked = plan.vanToepassing === 'ja' && isAgreed;
  const own = isAsked ? soortOf(plan) : undefined;
  const activiteiten = activiteitenOf(dossier);
  const coming = activiteiten.find(({ stand }) => stand === 'gepland' || stand === 'uitgenodigd');
  const isActiviteit = own !== 'wees aanspreekpunt';
  // A withdrawal takes away what is still to do; what was done or held before it stays as it was told.
  const wasHeld = isActiviteit && !coming && activiteiten.some(({ stand }) => stand === 'gehouden');
  if (own !== undefined && (status !== 'ingetrokken' || isDone(own) || wasHeld)) {
    const over = AFTER_BESLUIT.includes(status) || (isActiviteit && coming === undefined);
    const moment = isActiviteit && coming && !over ? { wanneer: coming.nu, activiteit: coming.soort } : {};
    // Who was there was there on its day; of a month nobody knows which.
    const vanaf =
      own === 'wees erbij' && moment.wanneer !== undefined
        ? { vanaf: moment.wanneer.length === 7 ? `${moment.wanneer}-01` : moment.wanneer }
        : {};
    taken.push({ id: own, soort: own, ...moment, ...vanaf, gedaan: isDone(own), voorbij: over });
  }
  for (const { tekst, gegeven, nietNodig } of terugkoppelingen) {
    if (!tekst?.gevraagd && !tekst?.ondertekend) continue;
    const { versie, ondertekend } = tekst;
    taken.push({
      id: `onderteken-${versie}`,
      soort: 'onderteken',
      gedaan: ondertekend !== undefined,
      voorbij: gegeven !== undefined || nietNodig !== undefined,
      versie,
    });
  }
  const { trekkerAfspraak } = dossier;
  if (trekkerAfspraak?.daarna !== undefined && AFTER_BESLUIT.includes(status))
    taken.push({ id: 'breng verder', soort: 'breng verder', gedaan: isDone('breng verder'), voorbij: false });
  return taken;
}

function soortOf({ rolTrekker }: Plan): TrekkerTaak['soort'] | undefined {
  switch (rolTrekker) {
    case 'stelt de vraag':
      return 'stel de vraag';
    case 'aanwezig bij een bijeenkomst':
      return 'wees erbij';
    case 'eerste bestuurlijke aanspreekpunt':
      return 'wees aanspreekpunt';
    default:
      return undefined;
  }
}
