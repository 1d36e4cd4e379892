import * as z from 'zod/v4';
import { beleidsfaseSchema } from '../../shared/beleidsfase.ts';
import { stampSchema } from '../../shared/stamp.ts';
import { adviesState } from './advies.ts';
import { afzenderState } from './afzender.ts';
import { besluitState } from './besluit.ts';
import { boodschapState } from './boodschap.ts';
import { collegaSchema } from './collega.ts';
import { dossierStatusSchema, isAfterBesluit } from './dossier-status.ts';
import { eerderState } from './eerder.ts';
import { inbrengSchema } from './inbreng.ts';
import { jaartabelState } from './jaartabel.ts';
import { lokaalState } from './lokale-datum.ts';
import { meetlatState } from './meetlat.ts';
import { openbaarState } from './openbaar.ts';
import { opleggerState } from './oplegger.ts';
import { overdrachtState } from './overdracht.ts';
import { passageSchema } from './passage.ts';
import { plaatsenState } from './plaatsen.ts';
import { planSchema } from './plan-schema.ts';
import { beantwoordSchema, planVragenSchema } from './plan-vragen.ts';
import { planadviesState } from './planadvies.ts';
import { terugkoppelingState } from './terugkoppeling.ts';
import { afspraakState } from './trekker-afspraak.ts';
import { trekkerState } from './trekker-taken.ts';
import { trekkerVragenState } from './trekker-vragen.ts';
import { buitenPlanSchema, uitvoeringSchema } from './uitvoering.ts';

/** What the coördinator or an import says of an opdracht. Absent: nog niet bekend. */
export const gegevensSchema = z.object({
  kenmerk: z.string().optional(),
  titel: z.string(),
  programma: z.string().optional(),
  gemeenten: z.array(z.string()),
  vergaderingId: z.string().optional(),
  notities: z.array(z.string()),
  /** In which phase of the policy cycle it is; absent: not known. */
  fase: beleidsfaseSchema.optional(),
  /** The topic of the jaaragenda that it was made of. */
  onderwerp: z.object({ jaar: z.number().int(), id: z.string() }).optional(),
});
export type Gegevens = Readonly<z.infer<typeof gegevensSchema>>;

/** A meeting from whose agenda it was taken: which overleg, and the day (YYYY-MM-DD) as it was then. */
export const agendaDagSchema = z.object({
  id: z.string(),
  overlegNaam: z.string(),
  datum: z.string(),
  /** It did not go on any more: when that was said, and when it was planned again before that (ISO instants). */
  geannuleerd: z.object({ op: z.string(), tochDoor: z.string().optional() }).optional(),
});
export type AgendaDag = Readonly<z.infer<typeof agendaDagSchema>>;

/** Everything recorded about one opdracht: the fold over its entries. */
export const dossierSchema = gegevensSchema.extend({
  id: z.string(),
  status: dossierStatusSchema,
  /** The first leads; the others have the same rights. */
  projectleiders: z.array(collegaSchema),
  ...overdrachtState,
  /** The bestuurlijk trekkers: as with the projectleiders the first leads. */
  trekkers: z.array(collegaSchema),
  ...trekkerVragenState,
  plan: planSchema,
  /** How often a plan was handed in; 0 is never. */
  inzendingen: z.number().int(),
  ingediend: stampSchema.optional(),
  /** `opmerking`: what the coördinator said with it. */
  afgestemd: stampSchema.extend({ opmerking: z.string().optional() }).optional(),
  /** The coördinator who judges the plan, when one of them was asked to. */
  beoordelaar: stampSchema.extend({ persoonId: z.string(), naam: z.string() }).optional(),
  /** What the coördinator asked when sending the plan back, until it is handed in again. */
  vraag: planVragenSchema.optional(),
  /** The same after that, until the coördinator agrees. */
  beantwoord: beantwoordSchema.optional(),
  /** How the activiteiten went. */
  uitvoering: uitvoeringSchema.optional(),
  /** The activiteiten that were added after the plan was agreed. A plan that is changed later leaves them. */
  buitenPlan: buitenPlanSchema.optional(),
  inbreng: z.array(inbrengSchema).optional(),
  /** All inbreng has an oordeel, and the projectleider said that this was all. */
  verwerkt: stampSchema.optional(),
  ...eerderState,
  passage: passageSchema.optional(),
  ...opleggerState,
  /** The vergaderingen on which it stood before it moved. */
  eerdereVergaderingen: z.array(z.string()),
  /** When it went on from a meeting that it named to another (ISO instant): what was held by then has treated it. */
  vertrokken: z.array(z.object({ id: z.string(), op: z.string() })).optional(),
  /** The agendas from which it was taken, and when (ISO instant). */
  vanAgenda: z.array(agendaDagSchema.extend({ op: z.string() })).optional(),
  /** When it was taken off the agenda of the meeting that it named last (ISO instant), as earlier versions recorded it. */
  vanAgendaOp: z.string().optional(),
  /** When it was last put on another vergadering than before (ISO instant). */
  andereDatumOp: z.string().optional(),
  /** The status to which a besluit that only postpones goes back. */
  voorBesluit: dossierStatusSchema.optional(),
  ...adviesState,
  ...besluitState,
  ...terugkoppelingState,
  ...afzenderState,
  ...openbaarState,
  ...boodschapState,
  ...meetlatState,
  ...trekkerState,
  ...afspraakState,
  ...jaartabelState,
  ...lokaalState,
  ...plaatsenState,
  ...planadviesState,
  toegevoegd: stampSchema,
  gewijzigd: stampSchema,
});
export type Dossier = Readonly<z.infer<typeof dossierSchema>>;

/**
 * How the DO sees it: one of the slices of the summary chart (domain: Agenda and channels). That residents do not take part
 * is a proposal of the projectleider until the coördinator agrees.
 */
export type Participatie =
  | 'plan compleet'
  | 'plan niet compleet'
  | 'geen participatie'
  | 'geen participatie voorgesteld';

export function participatieOf(dossier: Dossier): Participatie {
  const { status, ingediend, afgestemd, plan } = dossier;
  if (status === 'geen participatie' || (afgestemd && plan.vanToepassing === 'nee'))
    return 'geen participatie';
  if (status === 'plan gevraagd' || status === 'plan in concept') return 'plan niet compleet';
  if (plan.vanToepassing === 'nee') return 'geen participatie voorgesteld';
  // A meeting can decide about an opdracht of which no plan was ever handed in.
  return ingediend || !isAfterBesluit(status) ? 'plan compleet' : 'plan niet compleet';
}
