import * as z from 'zod/v4';
import type { Stamp } from '../shared/stamp.ts';
import { bevestigingDetails, bevestigingSchema } from './ground/bevestiging.ts';
import { type Dossier, type Gegevens, gegevensSchema } from './ground/dossier.ts';
import { resumed } from './ground/dossier-course.ts';
import { type Detail, eventKinds, geenBron, type HistoryWords } from './ground/event-kinds.ts';
import { collegaSchema } from './ground/trekker.ts';

const toegevoegdSchema = z.object({
  soort: z.literal('opdracht toegevoegd'),
  gegevens: gegevensSchema,
  bron: z.enum(['kaart', 'import', 'voorbeeld', 'jaaragenda']),
});

/** The dossier as it begins. */
export function begin(
  id: string,
  { gegevens }: Readonly<z.infer<typeof toegevoegdSchema>>,
  stamp: Stamp,
): Dossier {
  return {
    ...gegevens,
    id,
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
    schema: z.object({ soort: z.literal('opdracht gewijzigd'), gegevens: gegevensSchema.partial() }),
    fold: (dossier, { gegevens }, stamp) => ({
      ...(gegevens.trekker === undefined ? dossier : withoutTrekkerId(dossier)),
      ...gegevens,
      ...(gegevens.vergaderingId === undefined ? {} : resumed(dossier)),
      eerdereVergaderingen: leftVergaderingen(dossier, gegevens),
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
    schema: z.object({ soort: z.literal('opdracht van agenda gehaald') }),
    fold({ vergaderingId, eerdereVergaderingen, ...rest }) {
      const earlier = vergaderingId === undefined ? [] : [vergaderingId];
      return { ...rest, eerdereVergaderingen: [...new Set([...eerdereVergaderingen, ...earlier])] };
    },
    tell(_event, before, words) {
      const was = before?.vergaderingId;
      const label = GEGEVENS_LABELS.vergaderingId;
      return {
        wat: 'heeft de opdracht van de agenda gehaald',
        details: was === undefined ? [] : [{ label, was: words.vergadering(was), werd: 'nog niet bekend' }],
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
    }),
    fold: (dossier, { projectleider }) => ({ ...dossier, projectleider }),
    tell: ({ projectleider, bevestiging }, before) => ({
      wat: 'heeft de projectleider vastgelegd',
      details: [
        { label: 'Projectleider', was: before?.projectleider?.naam ?? '', werd: projectleider.naam },
        ...bevestigingDetails(bevestiging, projectleider),
      ],
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
} as const;

function changedGegevens(
  changes: Partial<Gegevens>,
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
  ] as const;
  return names
    .filter((name) => changes[name] !== undefined)
    .map((name) => ({
      label: GEGEVENS_LABELS[name],
      was: words(name, before?.[name]),
      werd: words(name, changes[name]),
    }));
}

function withoutTrekkerId({ trekkerId: _before, ...dossier }: Dossier): Dossier {
  return dossier;
}

function leftVergaderingen(dossier: Dossier, changes: Partial<Gegevens>): string[] {
  const { vergaderingId, eerdereVergaderingen } = dossier;
  const moved = vergaderingId !== undefined && (changes.vergaderingId ?? vergaderingId) !== vergaderingId;
  return moved ? [...new Set([...eerdereVergaderingen, vergaderingId])] : eerdereVergaderingen;
}

function gotOtherDate({ vergaderingId, eerdereVergaderingen }: Dossier, changes: Partial<Gegevens>): boolean {
  const isOther = changes.vergaderingId !== undefined && changes.vergaderingId !== vergaderingId;
  return isOther && (vergaderingId !== undefined || eerdereVergaderingen.length > 0);
}
