import * as z from 'zod/v4';
import { beleidsfaseSchema } from '../shared/beleidsfase.ts';
import { comparableNaam } from '../shared/compare.ts';
import { stampSchema } from '../shared/stamp.ts';
import { BIJEENKOMST_EVENTS, bijeenkomstSchema, foldBijeenkomsten } from './bijeenkomst.ts';
import { evaluatieFields, evaluatieSchema, withEvaluatie } from './evaluatie.ts';
import { JAARSTUKKEN, stukgegevensFields, stukkenSchema } from './stukgegevens.ts';

/** The topics of a year to which the method applies (domain: Jaaragenda, signalen, netwerkbijeenkomst). */

/** 'besloten': it was decided before, and is looked back on. */
export const HERKOMSTEN = ['uitvoeringsprogramma', 'gemeente', 'inwoners', 'besloten'] as const;
const herkomstSchema = z.enum(HERKOMSTEN);
export type Herkomst = z.infer<typeof herkomstSchema>;

/** What is known of a topic. Absent: nog niet bekend. */
const gegevensSchema = z.object({
  titel: z.string(),
  toelichting: z.string().optional(),
  herkomst: herkomstSchema,
  gemeente: z.string().optional(),
  /** Names, as they were typed; the first leads. */
  projectleiders: z.array(z.string()).optional(),
  trekkers: z.array(z.string()).optional(),
});
/** The log of before several has one of each, under these names. */
const eerderSchema = { projectleider: z.string().optional(), trekker: z.string().optional() };
export type Gegevens = Readonly<z.infer<typeof gegevensSchema>>;

const nieuwSchema = gegevensSchema.extend({
  /** Follows from its meaning, so that one topic stands on a jaaragenda once. */
  id: z.string(),
  /** The signaal that it was made of. */
  signaalId: z.string().optional(),
  /** The topic of an earlier year that moved on. */
  uit: z.object({ jaar: z.number().int(), onderwerpId: z.string() }).optional(),
  opdrachtId: z.string().optional(),
  /** In which phase of the policy cycle it is; absent: not known. */
  fase: beleidsfaseSchema.optional(),
  /** The opdracht of before that is looked back on. */
  evaluatieVan: z.string().optional(),
});
export type NieuwOnderwerp = Readonly<z.infer<typeof nieuwSchema>>;

const vergaderingSchema = z.object({ id: z.string(), overlegNaam: z.string(), datum: z.string() });
/** The meeting of the PFHO that fixed it. */
export type Vaststelling = Readonly<z.infer<typeof vergaderingSchema>>;

/** Who answers for a gemeente; without an id until a coördinator said who the name is. */
const contactSchema = z.object({
  id: z.string().optional(),
  naam: z.string(),
  /** The gemeenten of which this one was contact when asked; absent: not known. */
  gemeenten: z.array(z.string()).optional(),
});
export type Contact = Readonly<z.infer<typeof contactSchema>>;

export const jaaragendaEventSchema = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('onderwerpen toegevoegd'),
    onderwerpen: z.array(nieuwSchema.extend(eerderSchema)),
  }),
  z.object({
    soort: z.literal('onderwerp gewijzigd'),
    onderwerpId: z.string(),
    gegevens: gegevensSchema.extend(eerderSchema),
  }),
  z.object({ soort: z.literal('onderwerp geschrapt'), onderwerpId: z.string(), reden: z.string() }),
  /** What was fixed stays on the list, and goes on no more. */
  z.object({ soort: z.literal('onderwerp vervallen'), onderwerpId: z.string(), reden: z.string() }),
  /** Without `fase` it is not known any more. */
  z.object({
    soort: z.literal('onderwerpfase gekozen'),
    onderwerpId: z.string(),
    fase: beleidsfaseSchema.optional(),
  }),
  z.object({ soort: z.literal('evaluatie beantwoord'), ...evaluatieFields }),
  ...BIJEENKOMST_EVENTS,
  z.object({ soort: z.literal('onderwerpen gevraagd'), aan: z.array(contactSchema), voor: z.string() }),
  z.object({ soort: z.literal('vraag beantwoord'), contactId: z.string() }),
  /** A coördinator said who the name of a contact is. */
  z.object({
    soort: z.literal('contact herkend'),
    naam: z.string(),
    contact: z.object({ id: z.string(), naam: z.string() }),
  }),
  z.object({
    soort: z.literal('jaaragenda vastgesteld'),
    vergadering: vergaderingSchema,
    onderwerpIds: z.array(z.string()),
  }),
  z.object({ soort: z.literal('opdracht gemaakt'), onderwerpId: z.string(), opdrachtId: z.string() }),
  z.object({
    soort: z.literal('onderwerpen doorgeschoven'),
    onderwerpIds: z.array(z.string()),
    naar: z.number().int(),
  }),
  z.object({
    soort: z.literal('stukgegevens ingevuld'),
    stuk: z.enum(JAARSTUKKEN),
    ...stukgegevensFields,
  }),
]);
export type JaaragendaEvent = z.infer<typeof jaaragendaEventSchema>;

const onderwerpSchema = nieuwSchema.extend({
  toegevoegd: stampSchema,
  vastgesteld: vergaderingSchema.optional(),
  /** The year to which it moved on. */
  naar: z.number().int().optional(),
  /** Why it goes on no more. */
  vervallen: stampSchema.extend({ reden: z.string() }).optional(),
  /** Each time that its phase was chosen, the first first. */
  fasen: z.array(stampSchema.extend({ fase: beleidsfaseSchema.optional() })).optional(),
});
export type Onderwerp = Readonly<z.infer<typeof onderwerpSchema>>;

const vraagSchema = stampSchema.extend({
  aan: contactSchema,
  /** The day before which an answer is asked, YYYY-MM-DD. */
  voor: z.string(),
  beantwoord: z.string().optional(),
});
/** A request to the contact of a municipality. */
export type Vraag = Readonly<z.infer<typeof vraagSchema>>;
/** One to somebody who can be reached. */
export type GesteldeVraag = Vraag & { readonly aan: { readonly id: string } };

export function isGesteld(vraag: Vraag): vraag is GesteldeVraag {
  return vraag.aan.id !== undefined;
}

/** The jaaragenda of one year: the fold over its entries. */
export const jaaragendaSchema = z.object({
  /** The year. */
  id: z.string(),
  onderwerpen: z.array(onderwerpSchema),
  vragen: z.array(vraagSchema),
  stukken: stukkenSchema.optional(),
  /** What was answered to the proposals to look back on an opdracht. */
  evaluaties: z.array(evaluatieSchema).optional(),
  /** The netwerkbijeenkomsten of the year, the first first. */
  bijeenkomsten: z.array(bijeenkomstSchema).optional(),
});
export type Jaaragenda = Readonly<z.infer<typeof jaaragendaSchema>>;

export const ONDERWERP_STANDEN = [
  'voorlopig',
  'vastgesteld',
  'opdracht',
  'doorgeschoven',
  'vervallen',
] as const;
export type OnderwerpStand = (typeof ONDERWERP_STANDEN)[number];

/** How far a topic is. */
export function standOf({ naar, opdrachtId, vastgesteld, vervallen }: Onderwerp): OnderwerpStand {
  if (vervallen) return 'vervallen';
  if (naar !== undefined) return 'doorgeschoven';
  if (!vastgesteld) return 'voorlopig';
  return opdrachtId === undefined ? 'vastgesteld' : 'opdracht';
}

/** Is it of this year still: it did not move on, and was not dropped? */
export function isOpen({ naar, vervallen }: Onderwerp): boolean {
  return naar === undefined && vervallen === undefined;
}

/** A year without anything yet. */
export function emptyJaaragenda(id: string): Jaaragenda {
  return { id, onderwerpen: [], vragen: [] };
}

type EventContext = {
  readonly id: string;
  readonly at: string;
  readonly actor: { readonly id: string; readonly naam: string };
};

/** The jaaragenda after one more event. Total: what makes no sense leaves it as it was. */
export function foldJaaragenda(
  known: Jaaragenda | undefined,
  event: JaaragendaEvent,
  { id, at, actor }: EventContext,
): Jaaragenda {
  const agenda = known ?? emptyJaaragenda(id);
  const stamp = { op: at, door: actor.naam, doorId: actor.id };
  const changed = (ids: readonly string[], change: (one: Onderwerp) => Onderwerp): Jaaragenda => ({
    ...agenda,
    onderwerpen: agenda.onderwerpen.map((one) => (ids.includes(one.id) ? change(one) : one)),
  });
  switch (event.soort) {
    case 'onderwerpen toegevoegd': {
      const fresh = event.onderwerpen.filter((one) => !agenda.onderwerpen.some((old) => old.id === one.id));
      const added = fresh.map((one) => ({ ...asSeveral(one), toegevoegd: stamp }));
      return { ...agenda, onderwerpen: [...agenda.onderwerpen, ...added] };
    }
    case 'onderwerp gewijzigd':
      return changed([event.onderwerpId], (one) => ({ ...bareOf(one), ...asSeveral(event.gegevens) }));
    case 'onderwerp geschrapt':
      return { ...agenda, onderwerpen: agenda.onderwerpen.filter((one) => one.id !== event.onderwerpId) };
    case 'onderwerp vervallen':
      return changed([event.onderwerpId], (one) => ({ ...one, vervallen: { ...stamp, reden: event.reden } }));
    case 'onderwerpfase gekozen': {
      const { fase } = event;
      const chosen = { ...stamp, ...(fase === undefined ? {} : { fase }) };
      return changed([event.onderwerpId], ({ fase: _was, ...one }) => ({
        ...one,
        ...(fase === undefined ? {} : { fase }),
        fasen: [...(one.fasen ?? []), chosen],
      }));
    }
    case 'evaluatie beantwoord': {
      const { soort: _kind, ...answer } = event;
      return { ...agenda, evaluaties: withEvaluatie(agenda.evaluaties, { ...answer, ...stamp }) };
    }
    case 'onderwerpen gevraagd': {
      const asked = event.aan.map((aan) => ({ ...stamp, aan, voor: event.voor }));
      const others = agenda.vragen.filter(({ aan }) => !event.aan.some((one) => isSameContact(one, aan)));
      return { ...agenda, vragen: [...others, ...asked] };
    }
    case 'vraag beantwoord':
      return {
        ...agenda,
        vragen: agenda.vragen.map((vraag) =>
          vraag.aan.id === event.contactId ? { ...vraag, beantwoord: at } : vraag,
        ),
      };
    case 'contact herkend': {
      const isMeant = ({ aan }: Vraag): boolean => isSameContact(aan, { naam: event.naam });
      const knows = agenda.vragen.some(({ aan }) => aan.id === event.contact.id);
      return {
        ...agenda,
        // Who was asked by account as well is asked once.
        vragen: agenda.vragen
          .filter((vraag) => !(knows && isMeant(vraag)))
          .map((vraag) => (isMeant(vraag) ? { ...vraag, aan: event.contact } : vraag)),
      };
    }
    case 'jaaragenda vastgesteld':
      return changed(event.onderwerpIds, (one) => ({ ...one, vastgesteld: event.vergadering }));
    case 'opdracht gemaakt':
      return changed([event.onderwerpId], (one) => ({ ...one, opdrachtId: event.opdrachtId }));
    case 'onderwerpen doorgeschoven':
      return changed(event.onderwerpIds, (one) => ({ ...one, naar: event.naar }));
    case 'bijeenkomst gepland':
    case 'bijeenkomst afgezegd':
    case 'programma bewaard':
    case 'uitnodiging bewaard':
    case 'bijeenkomst gehouden':
    case 'aanmeldingen geteld':
    case 'suggesties opgeschreven':
    case 'suggestie werd signaal':
      return { ...agenda, bijeenkomsten: foldBijeenkomsten(agenda.bijeenkomsten ?? [], event, stamp) };
    case 'stukgegevens ingevuld': {
      const { verspreiden, kenmerk } = event;
      return { ...agenda, stukken: { ...agenda.stukken, [event.stuk]: { ...stamp, verspreiden, kenmerk } } };
    }
  }
}

/** By account; names without one by how they are compared. */
function isSameContact(one: Contact, other: Contact): boolean {
  if (one.id !== undefined || other.id !== undefined) return one.id === other.id;
  return comparableNaam(one.naam) === comparableNaam(other.naam);
}

type Eerder = { readonly projectleider?: string | undefined; readonly trekker?: string | undefined };

/** What was one is the first of many. */
function asSeveral<Known extends Gegevens>({
  projectleider,
  trekker,
  ...known
}: Known & Eerder): Omit<Known, keyof Eerder> {
  return {
    ...(projectleider === undefined ? {} : { projectleiders: [projectleider] }),
    ...(trekker === undefined ? {} : { trekkers: [trekker] }),
    ...known,
  };
}

/** A topic without what the coördinator can change. */
function bareOf(onderwerp: Onderwerp): Omit<Onderwerp, keyof Gegevens> {
  const {
    titel: _1,
    toelichting: _2,
    herkomst: _3,
    gemeente: _4,
    projectleiders: _5,
    trekkers: _6,
    ...rest
  } = onderwerp;
  return rest;
}
