import * as z from 'zod/v4';
import type { KnownHerinneringen } from '../verplichtingen/aanspraken.ts';
import { OPNIEUW, STAPPEN } from '../verplichtingen/stappen.ts';
import { weekoverzichtSchema } from './weekoverzicht.ts';

const itemSchema = z.object({
  verplichtingId: z.string(),
  eigenaarId: z.string(),
  uiterlijk: z.string(),
  stap: z.enum([...STAPPEN, OPNIEUW]),
});

/**
 * What happened with the reminders of one person. What somebody says of an obligation is logged with its owner, also
 * when the stand-in says it; a bundled message is logged with the person who gets it.
 */
export const herinneringEventSchema = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('herinnering gemaakt'),
    dag: z.string(),
    items: z.array(itemSchema),
    weekoverzicht: weekoverzichtSchema.optional(),
  }),
  /** It surely never stood in the chat, so its steps do not count. */
  z.object({ soort: z.literal('herinnering niet bezorgd'), dag: z.string() }),
  z.object({ soort: z.literal('herinnering uitgesteld'), verplichtingId: z.string(), tot: z.string() }),
  z.object({ soort: z.literal('al gedaan gemeld'), verplichtingId: z.string() }),
  z.object({ soort: z.literal('al gedaan beoordeeld'), verplichtingId: z.string(), klopt: z.boolean() }),
  z.object({ soort: z.literal('overdracht gevraagd'), verplichtingId: z.string() }),
]);
export type HerinneringEvent = z.infer<typeof herinneringEventSchema>;

const gezegdSchema = z.object({ verplichtingId: z.string(), op: z.string(), door: z.string() });

export const herinneringSchema = z.object({
  id: z.string(),
  /** The latest few: older cards stay as they are. */
  bundels: z.array(
    z.object({ dag: z.string(), items: z.array(itemSchema), weekoverzicht: weekoverzichtSchema.optional() }),
  ),
  /** The latest overviews of a week, and for which coördinatoren they were. */
  weekoverzichten: z.array(z.object({ dag: z.string(), week: z.string(), voor: z.array(z.string()) })),
  /** Each step that was sent, with the last day on which it was. */
  verstuurd: z.array(itemSchema.extend({ dag: z.string() })),
  uitgesteld: z.array(gezegdSchema.extend({ tot: z.string() })),
  gemeld: z.array(gezegdSchema.extend({ klopt: z.boolean().optional() })),
  overdracht: z.array(gezegdSchema),
});
export type Herinnering = Readonly<z.infer<typeof herinneringSchema>>;

const KEPT_BUNDELS = 3;
const KEPT_WEEKS = 3;

export function noHerinnering(id: string): Herinnering {
  return { id, bundels: [], weekoverzichten: [], verstuurd: [], uitgesteld: [], gemeld: [], overdracht: [] };
}

/** The reminders of a person after one more event. */
export function foldHerinnering(
  before: Herinnering | undefined,
  event: HerinneringEvent,
  context: { readonly id: string; readonly at: string; readonly actor: { readonly naam: string } },
): Herinnering {
  const state = before ?? noHerinnering(context.id);
  if (event.soort === 'herinnering gemaakt') {
    const { dag, items, weekoverzicht } = event;
    const byId = Map.groupBy(items, ({ verplichtingId }) => verplichtingId);
    const others = state.verstuurd.filter(
      (known) => !byId.get(known.verplichtingId)?.some((item) => isSameStap(item, known)),
    );
    return {
      ...state,
      bundels: [...state.bundels, { dag, items, weekoverzicht }].slice(-KEPT_BUNDELS),
      weekoverzichten: weekoverzicht
        ? [...state.weekoverzichten, { dag, week: weekoverzicht.week, voor: weekoverzicht.voor }].slice(
            -KEPT_WEEKS,
          )
        : state.weekoverzichten,
      verstuurd: [...others, ...items.map((item) => ({ ...item, dag }))],
    };
  }
  if (event.soort === 'herinnering niet bezorgd') return without(state, event.dag);
  const { verplichtingId } = event;
  const gezegd = { verplichtingId, op: context.at, door: context.actor.naam };
  switch (event.soort) {
    case 'herinnering uitgesteld':
      return { ...state, uitgesteld: replace(state.uitgesteld, { ...gezegd, tot: event.tot }) };
    case 'al gedaan gemeld':
      return { ...state, gemeld: replace(state.gemeld, gezegd) };
    case 'al gedaan beoordeeld':
      return {
        ...state,
        gemeld: state.gemeld.map((known) =>
          known.verplichtingId === verplichtingId ? { ...known, klopt: event.klopt } : known,
        ),
      };
    case 'overdracht gevraagd':
      return { ...state, overdracht: replace(state.overdracht, gezegd) };
  }
}

/** What somebody was told, without the message of that day (YYYY-MM-DD); undefined: it all came. */
export function without<Known extends KnownHerinneringen>(known: Known, dag: string | undefined): Known {
  if (dag === undefined) return known;
  const isOther = (one: { readonly dag: string }): boolean => one.dag !== dag;
  return {
    ...known,
    bundels: known.bundels.filter(isOther),
    verstuurd: known.verstuurd.filter(isOther),
    weekoverzichten: (known.weekoverzichten ?? []).filter(isOther),
  };
}

type Stapped = z.infer<typeof itemSchema>;

/** Of the same obligation. */
function isSameStap(a: Stapped, b: Stapped): boolean {
  return a.eigenaarId === b.eigenaarId && a.uiterlijk === b.uiterlijk && a.stap === b.stap;
}

function replace<Said extends { verplichtingId: string }>(all: readonly Said[], said: Said): Said[] {
  return [...all.filter(({ verplichtingId }) => verplichtingId !== said.verplichtingId), said];
}
