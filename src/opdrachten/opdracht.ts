import * as z from 'zod/v4';
import { type Stamp, stampSchema } from '../shared/stamp.ts';
import { besluitEvents, besluitState, foldBesluit, isAfterBesluit, resumed } from './afloop/besluit.ts';
import { foldMeetlat, meetlatEvents, meetlatState } from './afloop/meetlat.ts';
import { foldTerugkoppeling, terugkoppelingEvents, terugkoppelingState } from './afloop/terugkoppeling.ts';
import { bevestigingSchema } from './bevestiging.ts';
import { type DossierStatus, dossierStatusSchema } from './dossier-status.ts';
import { foldPassage, passageEvents, passageSchema } from './passage/passage.ts';
import { activiteitSchema, onderdeelSchema, planSchema } from './plan/plan-schema.ts';
import {
  collegaSchema,
  foldKnownTrekker,
  knownTrekkerEvents,
  knownTrekkerFields,
} from './trekker/trekker.ts';
import { foldTrekker, trekkerEvents, trekkerState } from './trekker/trekker-taken.ts';
import { countOordelen, foldInbreng, inbrengEvents, inbrengSchema } from './uitvoering/inbreng.ts';
import { foldUitvoering, uitvoeringEvents, uitvoeringSchema } from './uitvoering/uitvoering.ts';

/** A colleague as the dossier knows one: by name, and by Entra object id once it is known who that is. */
export type Projectleider = Readonly<z.infer<typeof collegaSchema>>;

/** What the coördinator or an import says of an opdracht. Absent: nog niet bekend. */
export const gegevensSchema = z.object({
  kenmerk: z.string().optional(),
  titel: z.string(),
  programma: z.string().optional(),
  trekker: z.string().optional(),
  gemeenten: z.array(z.string()),
  vergaderingId: z.string().optional(),
  notities: z.array(z.string()),
  /** The topic of the jaaragenda that it was made of. */
  onderwerp: z.object({ jaar: z.number().int(), id: z.string() }).optional(),
});
export type Gegevens = Readonly<z.infer<typeof gegevensSchema>>;

export const opdrachtEventSchema = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('opdracht toegevoegd'),
    gegevens: gegevensSchema,
    bron: z.enum(['kaart', 'import', 'voorbeeld', 'jaaragenda']),
  }),
  z.object({ soort: z.literal('opdracht gewijzigd'), gegevens: gegevensSchema.partial() }),
  z.object({ soort: z.literal('opdracht van agenda gehaald') }),
  z.object({
    soort: z.literal('projectleider toegewezen'),
    projectleider: collegaSchema,
    bevestiging: bevestigingSchema.optional(),
  }),
  z.object({ soort: z.literal('onderdeel ingevuld'), onderdeel: onderdeelSchema, antwoorden: planSchema }),
  z.object({ soort: z.literal('activiteit toegevoegd'), activiteit: activiteitSchema }),
  z.object({ soort: z.literal('activiteit verwijderd'), activiteitId: z.string() }),
  z.object({ soort: z.literal('plan ingediend') }),
  z.object({ soort: z.literal('plan heropend') }),
  z.object({
    soort: z.literal('plan teruggestuurd'),
    veld: planSchema.keyof(),
    vraag: z.string(),
  }),
  z.object({ soort: z.literal('plan afgestemd') }),
  ...knownTrekkerEvents,
  ...uitvoeringEvents,
  ...inbrengEvents,
  ...passageEvents,
  ...besluitEvents,
  ...terugkoppelingEvents,
  ...meetlatEvents,
  ...trekkerEvents,
]);
export type OpdrachtEvent = z.infer<typeof opdrachtEventSchema>;

/** Everything recorded about one opdracht: the fold over its entries. */
export const dossierSchema = gegevensSchema.extend({
  id: z.string(),
  status: dossierStatusSchema,
  projectleider: collegaSchema.optional(),
  ...knownTrekkerFields,
  plan: planSchema,
  /** How often a plan was handed in; 0 is never. */
  inzendingen: z.number().int(),
  ingediend: stampSchema.optional(),
  afgestemd: stampSchema.optional(),
  /** The coördinator's question that sent the plan back; gone once the plan is handed in again. */
  vraag: stampSchema
    .extend({
      veld: planSchema.keyof(),
      tekst: z.string(),
      /** What the field held when the question was asked. */
      antwoord: planSchema,
    })
    .optional(),
  /** How the planned activiteiten went. */
  uitvoering: uitvoeringSchema.optional(),
  inbreng: z.array(inbrengSchema).optional(),
  /** All inbreng has an oordeel, and the projectleider said that this was all. */
  verwerkt: stampSchema.optional(),
  passage: passageSchema.optional(),
  /** The vergaderingen on which it stood before it moved. */
  eerdereVergaderingen: z.array(z.string()),
  /** When it was last put on another vergadering than before (ISO instant). */
  andereDatumOp: z.string().optional(),
  /** The status to which a besluit that only postpones goes back. */
  voorBesluit: dossierStatusSchema.optional(),
  ...besluitState,
  ...terugkoppelingState,
  ...meetlatState,
  ...trekkerState,
  toegevoegd: stampSchema,
  gewijzigd: stampSchema,
});
export type Dossier = Readonly<z.infer<typeof dossierSchema>>;

/** When and by whom an event came, as the log has it. */
export type EventContext = {
  readonly id: string;
  readonly at: string;
  readonly actor: { readonly id: string; readonly naam: string };
};

/**
 * The dossier after one more event. Total: an event that makes no sense for the state leaves it as it was,
 * because the rules refused it before it was logged.
 */
export function foldOpdracht(
  dossier: Dossier | undefined,
  event: OpdrachtEvent,
  context: EventContext,
): Dossier | undefined {
  const stamp = { op: context.at, door: context.actor.naam, doorId: context.actor.id };
  if (event.soort === 'opdracht toegevoegd') {
    if (dossier) return dossier;
    return {
      ...event.gegevens,
      id: context.id,
      status: 'plan gevraagd',
      plan: {},
      inzendingen: 0,
      eerdereVergaderingen: [],
      toegevoegd: stamp,
      gewijzigd: stamp,
    };
  }
  if (!dossier) return undefined;
  return { ...applyEvent(dossier, event, stamp), gewijzigd: stamp };
}

function applyEvent(
  dossier: Dossier,
  event: Exclude<OpdrachtEvent, { soort: 'opdracht toegevoegd' }>,
  stamp: Stamp,
): Dossier {
  switch (event.soort) {
    case 'opdracht gewijzigd':
      return {
        ...(event.gegevens.trekker === undefined ? dossier : withoutTrekkerId(dossier)),
        ...event.gegevens,
        ...(event.gegevens.vergaderingId === undefined ? {} : resumed(dossier)),
        eerdereVergaderingen: leftVergaderingen(dossier, event.gegevens),
        ...(gotOtherDate(dossier, event.gegevens) ? { andereDatumOp: stamp.op } : {}),
      };
    case 'opdracht van agenda gehaald': {
      const { vergaderingId, eerdereVergaderingen, ...rest } = dossier;
      const earlier = vergaderingId === undefined ? [] : [vergaderingId];
      return { ...rest, eerdereVergaderingen: [...new Set([...eerdereVergaderingen, ...earlier])] };
    }
    case 'projectleider toegewezen':
      return { ...dossier, projectleider: event.projectleider };
    case 'trekker aangewezen':
    case 'trekker gevraagd':
      return foldKnownTrekker(dossier, event, stamp);
    case 'onderdeel ingevuld':
      return inConcept({ ...dossier, plan: { ...dossier.plan, ...event.antwoorden } });
    case 'activiteit toegevoegd':
      return inConcept({
        ...dossier,
        plan: { ...dossier.plan, activiteiten: [...(dossier.plan.activiteiten ?? []), event.activiteit] },
      });
    case 'activiteit verwijderd':
      return inConcept({
        ...dossier,
        plan: {
          ...dossier.plan,
          activiteiten: (dossier.plan.activiteiten ?? []).filter((known) => known.id !== event.activiteitId),
        },
      });
    case 'plan ingediend': {
      const { vraag: _answered, ...rest } = dossier;
      return { ...rest, status: 'plan ingediend', ingediend: stamp, inzendingen: dossier.inzendingen + 1 };
    }
    case 'plan heropend': {
      const { afgestemd: _agreed, ...rest } = dossier;
      return inConcept(rest);
    }
    case 'plan teruggestuurd':
      return inConcept({
        ...dossier,
        vraag: {
          ...stamp,
          veld: event.veld,
          tekst: event.vraag,
          antwoord: { [event.veld]: dossier.plan[event.veld] },
        },
      });
    case 'plan afgestemd':
      return withCourse({ ...dossier, status: 'plan afgestemd', afgestemd: stamp });
    case 'uitnodiging verstuurd':
    case 'activiteit gehouden':
    case 'activiteit verplaatst':
    case 'activiteit geannuleerd':
      return withCourse({ ...dossier, uitvoering: foldUitvoering(dossier.uitvoering, event, stamp) });
    case 'inbreng toegevoegd':
    case 'inbreng gewijzigd':
    case 'inbreng verwijderd':
    case 'inbreng beoordeeld': {
      const inbreng = foldInbreng(dossier.inbreng, event, stamp);
      // What is open again was not all.
      const { verwerkt, ...rest } = dossier;
      const isDone = verwerkt && countOordelen(inbreng)['nog open'] === 0;
      return withCourse({ ...rest, inbreng, ...(isDone ? { verwerkt } : {}) });
    }
    case 'inbreng verwerkt':
      return withCourse({ ...dossier, verwerkt: stamp });
    case 'passage vastgelegd':
      return { ...dossier, passage: foldPassage(dossier.passage, event, stamp) };
    case 'besluit genomen':
    case 'toezegging gedaan':
    case 'toezegger herkend':
    case 'toezegging nagekomen':
      return { ...dossier, ...foldBesluit(dossier, event, stamp) };
    case 'terugkoppeling geschreven':
    case 'handtekening gevraagd':
    case 'terugkoppeling ondertekend':
    case 'terugkoppeling gegeven':
      return { ...dossier, ...foldTerugkoppeling(dossier, event, stamp) };
    case 'meetlat bijgewerkt':
    case 'meetlat afgerond':
      return { ...dossier, ...foldMeetlat(dossier.meetlat, event, stamp) };
    case 'taak van trekker gedaan':
      return { ...dossier, trekkerTaken: foldTrekker(dossier.trekkerTaken, event, stamp) };
  }
}

function withoutTrekkerId({ trekkerId: _before, ...dossier }: Dossier): Dossier {
  return dossier;
}

/** How far an agreed plan is. A plan that is open again keeps its status, and what was recorded. */
function withCourse(dossier: Dossier): Dossier {
  if (!isAgreed(dossier)) return dossier;
  return { ...dossier, status: courseOf(dossier) };
}

function courseOf({ plan, verwerkt, uitvoering = {}, inbreng = [] }: Dossier): DossierStatus {
  if (plan.vanToepassing === 'nee') return 'geen participatie';
  if (verwerkt) return 'verwerkt';
  const begun = Object.keys(uitvoering).length > 0 || inbreng.length > 0;
  return begun ? 'in uitvoering' : 'plan afgestemd';
}

/** Did the coördinator agree with the plan as it is, and is there no besluit yet? */
function isAgreed({ status }: Dossier): boolean {
  return !isAfterBesluit(status) && !BEFORE_AGREED.includes(status);
}

const BEFORE_AGREED: readonly DossierStatus[] = ['plan gevraagd', 'plan in concept', 'plan ingediend'];

function leftVergaderingen(dossier: Dossier, changes: Partial<Gegevens>): string[] {
  const { vergaderingId, eerdereVergaderingen } = dossier;
  const moved = vergaderingId !== undefined && (changes.vergaderingId ?? vergaderingId) !== vergaderingId;
  return moved ? [...new Set([...eerdereVergaderingen, vergaderingId])] : eerdereVergaderingen;
}

function gotOtherDate({ vergaderingId, eerdereVergaderingen }: Dossier, changes: Partial<Gegevens>): boolean {
  const isOther = changes.vergaderingId !== undefined && changes.vergaderingId !== vergaderingId;
  return isOther && (vergaderingId !== undefined || eerdereVergaderingen.length > 0);
}

function inConcept(dossier: Dossier): Dossier {
  return { ...dossier, status: 'plan in concept' };
}

/** How the DO sees it: one of the three slices of the summary chart (domain: Agenda and channels). */
export type Participatie = 'compleet' | 'niet compleet' | 'geen participatie';

export function participatieOf(dossier: Dossier): Participatie {
  const { status, ingediend, afgestemd, plan } = dossier;
  if (status === 'geen participatie' || (afgestemd && plan.vanToepassing === 'nee'))
    return 'geen participatie';
  if (status === 'plan gevraagd' || status === 'plan in concept') return 'niet compleet';
  // A meeting can decide about an opdracht of which no plan was ever handed in.
  return ingediend || !isAfterBesluit(status) ? 'compleet' : 'niet compleet';
}
