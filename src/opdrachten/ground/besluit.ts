import * as z from 'zod/v4';
import { localDate } from '../../shared/clock.ts';
import { stampSchema } from '../../shared/stamp.ts';
import { uitkomstSchema, WEGING_LABEL } from '../../shared/uitkomst.ts';
import { sentence } from '../../shared/words.ts';

/** What is recorded of a besluit. */
export const besluitFields = {
  vergaderingId: z.string(),
  overlegNaam: z.string(),
  /** The day of the meeting, YYYY-MM-DD: from here the terugkoppeling is owed. */
  datum: z.string(),
  uitkomst: uitkomstSchema,
  toelichting: z.string().optional(),
  /** How the overleg weighed what residents said, in one line. */
  weging: z.string().optional(),
  /** Why it was recorded anew; absent: it stands as it was recorded first. */
  reden: z.string().optional(),
};

/** Said of a correction: this meeting was recorded as having decided before. Who heard that hears this as well. Absent: not so, or recorded before this was said. */
export const wasBeslotenField = { wasBesloten: z.literal(true).optional() };

/**
 * Said when a meeting postpones: another one that the opdracht names, or that decides about it, is still to come. Absent: none is,
 * or it was recorded before this was said.
 */
export const komtNogField = { komtNog: z.literal(true).optional() };

/** What one meeting decided, and who recorded it. */
export const besluitSchema = stampSchema.extend({
  ...besluitFields,
  ...wasBeslotenField,
  /** Of a correction from before people were asked to tell it: when they were (ISO instant). Nobody could know of it before. */
  gevraagdOp: z.string().optional(),
});
export type Besluit = Readonly<z.infer<typeof besluitSchema>>;

/** What is recorded of a promise. */
export const toezeggingFields = {
  id: z.string(),
  wat: z.string(),
  eigenaar: z.object({ naam: z.string(), persoonId: z.string().optional() }),
  /** The last day on which it is on time, YYYY-MM-DD. */
  datum: z.string(),
};

/** A promise that was made with a besluit. */
const toezeggingSchema = stampSchema.extend({
  ...toezeggingFields,
  nagekomen: stampSchema.extend({ hoe: z.string() }).optional(),
});
export type Toezegging = Readonly<z.infer<typeof toezeggingSchema>>;

export const besluitState = {
  /** One for each meeting that decided, in the order of the meetings. */
  besluiten: z.array(besluitSchema).optional(),
  toezeggingen: z.array(toezeggingSchema).optional(),
  /** The inbreng of which the oordeel is asked again, because a besluit changed or ended what it was about. */
  teHerzien: z.array(z.string()).optional(),
};

/**
 * The besluit that holds: of the last meeting that decided. Where none did: of the last that took note of it, or else that
 * postponed it.
 */
export function lastBesluit<One extends Pick<Besluit, 'uitkomst'>>(
  besluiten: readonly One[] = [],
): One | undefined {
  return (
    besluiten.findLast(({ uitkomst }) => uitkomst !== 'uitgesteld' && uitkomst !== 'ter kennisname') ??
    besluiten.findLast(({ uitkomst }) => uitkomst !== 'uitgesteld') ??
    besluiten.at(-1)
  );
}

/** From which day (YYYY-MM-DD) a term counts: that of the meeting, and of a besluit that was corrected that on which the correction could be known. */
export function besluitVanaf({ reden, datum, ...besluit }: Besluit): string {
  return reden === undefined ? datum : besluitBekend(besluit);
}

/** The first day (YYYY-MM-DD) on which it could be known that people have to hear of it. */
export function besluitBekend({ op, gevraagdOp = op }: Pick<Besluit, 'op' | 'gevraagdOp'>): string {
  return localDate(gevraagdOp);
}

/** 'Er komt meer geld. Hoe het overleg woog wat inwoners zeiden: het zwaarst.' Plain text; empty when nothing was said. */
export function besluitUitleg({ toelichting, weging }: Pick<Besluit, 'toelichting' | 'weging'>): string {
  return [
    toelichting === undefined ? '' : sentence(toelichting),
    weging === undefined ? '' : `${WEGING_LABEL}: ${sentence(weging)}`,
  ]
    .filter((words) => words !== '')
    .join(' ');
}
