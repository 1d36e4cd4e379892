import * as z from 'zod/v4';
import type { Stamp } from '../shared/stamp.ts';
import { bevestigingSchema } from './ground/bevestiging.ts';
import { anderenSchema, collegaSchema, mensenDetails, namenWords, toCollega } from './ground/collega.ts';
import { agendaDagSchema, type Dossier, gegevensSchema } from './ground/dossier.ts';
import { leftVergadering, resumed } from './ground/dossier-course.ts';
import { type Detail, eventKinds, geenBron, type HistoryWords } from './ground/event-kinds.ts';
import { geleidDoor, nextOverdracht } from './ground/overdracht.ts';

/** `trekker`: only the log of before several trekkers has it here. */
const loggedSchema = gegevensSchema.extend({ trekker: z.string().optional() });
type Logged = Readonly<z.infer<typeof loggedSchema>>;

const toegevoegdSchema = z.object({
  soort: z.literal('opdracht toegevoegd'),
  gegevens: loggedSchema,
  bron: z.enum(['kaart', 'import', 'voorbeeld', 'jaaragenda']),
});

/** The dossier as it begins. */
export function begin(
  id: string,
  { gegevens: { trekker, ...gegevens } }: Readonly<z.infer<typeof toegevoegdSchema>>,
  stamp: Stamp,
): Dossier {
  return {
    ...gegevens,
    id,
    projectleiders: [],
    trekkers: namedTrekkers(trekker),
    status: 'plan gevraagd',
    plan: {},
    inzendingen: 0,
    eerdereVergaderingen: [],
    toegevoegd: stamp,
    gewijzigd: stamp,
  };
}

/** What is said of the opdracht itself: its gegevens, its place on an agenda and its projectleider. */
export const gegevensEvents = eventKinds({
  'opdracht toegevoegd': {
    schema: toegevoegdSchema,
    fold: (dossier) => dossier,
    tell: ({ bron }) => ({ wat: SOURCE_WORDS[bron] }),
    leest: 'iedereen die de opdracht mag zien',
    bronnen: geenBron,
  },
  'opdracht gewijzigd': {
    schema: z.object({ soort: z.literal('opdracht gewijzigd'), gegevens: loggedSchema.partial() }),
    fold: (dossier, { gegevens: { trekker, ...gegevens } }, stamp) => ({
      ...dossier,
      ...gegevens,
      ...(trekker === undefined ? {} : { trekkers: namedTrekkers(trekker) }),
      ...(gegevens.vergaderingId === undefined ? {} : resumed(dossier)),
      ...(goesOn(dossier, gegevens) ? leftVergadering(dossier, stamp.op) : {}),
      ...(gotOtherDate(dossier, gegevens) ? { andereDatumOp: stamp.op } : {}),
    }),
    tell: ({ gegevens }, before, words) => ({
      wat: 'heeft de gegevens gewijzigd',
      details: changedGegevens(gegevens, before, words),
    }),
    leest: 'iedereen die de opdracht mag zien',
    bronnen: geenBron,
  },
  'opdracht van agenda gehaald': {
    /** `vergadering`: from which agenda; absent: that of the meeting that it names, as earlier versions recorded it. */
    schema: z.object({
      soort: z.literal('opdracht van agenda gehaald'),
      vergadering: agendaDagSchema.optional(),
    }),
    fold(dossier, { vergadering }, { op }) {
      const isNamed = vergadering === undefined || vergadering.id === dossier.vergaderingId;
      const { vergaderingId, eerdereVergaderingen, ...rest } = dossier;
      const earlier = vergaderingId === undefined ? [] : [vergaderingId];
      const all = [...new Set([...eerdereVergaderingen, ...earlier])];
      const left = isNamed ? { ...rest, eerdereVergaderingen: all } : dossier;
      if (!vergadering) return { ...left, vanAgendaOp: op };
      const others = (dossier.vanAgenda ?? []).filter(({ id }) => id !== vergadering.id);
      return { ...left, vanAgenda: [...others, { ...vergadering, op }] };
    },
    tell({ vergadering }, before, words) {
      const was = vergadering?.id ?? before?.vergaderingId;
      const werd = was === before?.vergaderingId ? 'nog niet bekend' : '';
      const label = GEGEVENS_LABELS.vergaderingId;
      return {
        wat: 'heeft de opdracht van de agenda gehaald',
        details: was === undefined ? [] : [{ label, was: words.vergadering(was), werd }],
      };
    },
    leest: 'iedereen die de opdracht mag zien',
    bronnen: geenBron,
  },
  'projectleider toegewezen': {
    schema: z.object({
      soort: z.literal('projectleider toegewezen'),
      projectleider: collegaSchema,
      bevestiging: bevestigingSchema.optional(),
      anderen: anderenSchema.optional(),
    }),
    fold: (dossier, { projectleider, anderen = [] }, { op }) =>
      geleidDoor(dossier, [projectleider, ...anderen].map(toCollega), op),
    tell: ({ projectleider, bevestiging, anderen = [] }, before) => ({
      wat: 'heeft de projectleider vastgelegd',
      details: mensenDetails('Projectleider', before?.projectleiders, [
        { ...projectleider, bevestiging },
        ...anderen,
      ]),
    }),
    leest: 'iedereen die de opdracht mag zien',
    bronnen: geenBron,
  },
  'opdracht overgedragen': {
    schema: z.object({
      soort: z.literal('opdracht overgedragen'),
      /** Who led until then. */
      van: collegaSchema,
      projectleider: collegaSchema,
      bevestiging: bevestigingSchema.optional(),
      anderen: anderenSchema.optional(),
    }),
    fold: (dossier, { van, projectleider, anderen = [] }, stamp) => ({
      ...geleidDoor(dossier, [projectleider, ...anderen].map(toCollega), stamp.op),
      overdracht: nextOverdracht(dossier, toCollega(van), stamp),
    }),
    tell: ({ van, projectleider, bevestiging, anderen = [] }, before) => ({
      wat: `heeft de opdracht overgedragen van ${van.naam} aan ${projectleider.naam}`,
      details: mensenDetails('Projectleider', before?.projectleiders, [
        { ...projectleider, bevestiging },
        ...anderen,
      ]),
    }),
    leest: 'iedereen die de opdracht mag zien',
    bronnen: geenBron,
  },
});

const SOURCE_WORDS = {
  kaart: 'heeft de opdracht toegevoegd',
  import: 'heeft de opdracht ingelezen uit een tabel',
  voorbeeld: 'heeft de opdracht als voorbeeld klaargezet',
  jaaragenda: 'heeft de opdracht gemaakt van een onderwerp van de jaaragenda',
} as const;

const GEGEVENS_LABELS = {
  kenmerk: 'Kenmerk',
  titel: 'Titel',
  programma: 'Programma',
  trekker: 'Bestuurlijk trekker',
  gemeenten: 'Gemeenten',
  vergaderingId: 'Vergadering',
  notities: 'Notities',
  fase: 'Fase',
} as const;

function changedGegevens(
  changes: Partial<Logged>,
  before: Dossier | undefined,
  { vergadering }: HistoryWords,
): readonly Detail[] {
  const words = (
    name: keyof typeof GEGEVENS_LABELS,
    value: string | readonly string[] | undefined,
  ): string => {
    if (value === undefined) return '';
    if (typeof value !== 'string') return value.join(name === 'notities' ? '; ' : ', ');
    return name === 'vergaderingId' ? vergadering(value) : value;
  };
  const names = [
    'kenmerk',
    'titel',
    'programma',
    'trekker',
    'gemeenten',
    'vergaderingId',
    'notities',
    'fase',
  ] as const;
  const was = before && { ...before, trekker: namenWords(before.trekkers) };
  return names
    .filter((name) => changes[name] !== undefined)
    .map((name) => ({
      label: GEGEVENS_LABELS[name],
      was: words(name, was?.[name]),
      werd: words(name, changes[name]),
    }));
}

function namedTrekkers(naam: string | undefined): Dossier['trekkers'] {
  return naam === undefined ? [] : [{ naam }];
}

function goesOn({ vergaderingId }: Dossier, changes: Partial<Logged>): boolean {
  return (changes.vergaderingId ?? vergaderingId) !== vergaderingId;
}

function gotOtherDate({ vergaderingId, eerdereVergaderingen }: Dossier, changes: Partial<Logged>): boolean {
  const isOther = changes.vergaderingId !== undefined && changes.vergaderingId !== vergaderingId;
  return isOther && (vergaderingId !== undefined || eerdereVergaderingen.length > 0);
}
