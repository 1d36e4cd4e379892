import * as z from 'zod/v4';
import { comparableNaam } from '../../shared/compare.ts';
import type { Detail } from '../../shared/event-kinds.ts';
import { listWords } from '../../shared/words.ts';
import { bevestigingDetails, bevestigingSchema, type Resolved } from './bevestiging.ts';

/** The colleagues of an opdracht: its projectleiders and its bestuurlijk trekkers. Of each of these the first leads. */

/** A colleague as the dossier knows one: by name, and by Entra object id once it is known who that is. */
export const collegaSchema = z.object({ naam: z.string(), persoonId: z.string().optional() });
export type Collega = Readonly<z.infer<typeof collegaSchema>>;

/** What the log holds of those beside the first: each with the yes by which it is known who that is. Absent: nobody. */
export const anderenSchema = z.array(collegaSchema.extend({ bevestiging: bevestigingSchema.optional() }));
type Ander = z.infer<typeof anderenSchema>[number];

/** Who leads among the projectleiders: gets the requests and the reminders. Undefined: nog niet bekend. */
export function projectleiderOf(dossier: {
  readonly projectleiders: readonly Collega[];
}): Collega | undefined {
  return dossier.projectleiders[0];
}

/** Who leads among the bestuurlijk trekkers: is asked. Undefined: nog niet bekend. */
export function trekkerOf(dossier: { readonly trekkers: readonly Collega[] }): Collega | undefined {
  return dossier.trekkers[0];
}

/** The trekker with this object id, without one who leads. */
export function askedTrekker(
  dossier: { readonly trekkers: readonly Collega[] },
  persoonId: string | undefined,
): Collega | undefined {
  if (persoonId === undefined) return trekkerOf(dossier);
  return dossier.trekkers.find((one) => one.persoonId === persoonId);
}

/** The object ids of those of whom it is known who they are. */
export function persoonIdsOf(collegas: readonly Collega[]): readonly string[] {
  return collegas.flatMap(({ persoonId }) => persoonId ?? []);
}

/** A name, and that it is not known yet who that is: what is asked of a name alone is asked of nobody. */
export function naamWords({ naam, persoonId }: Collega): string {
  return persoonId === undefined ? `${naam} (nog niet bevestigd)` : naam;
}

/** All of them in words, the first first: 'A, B en C'; undefined: nobody. */
export function namenWords(collegas: readonly Collega[]): string | undefined {
  return listWords(collegas.map(({ naam }) => naam)) || undefined;
}

/** Are these the same person, as far as is known? */
export function isSamePerson(one: Collega, other: Collega): boolean {
  return one.persoonId !== undefined && other.persoonId !== undefined
    ? one.persoonId === other.persoonId
    : comparableNaam(one.naam) === comparableNaam(other.naam);
}

/** As the dossier keeps a colleague. */
export function toCollega({ naam, persoonId }: Collega): Collega {
  return persoonId === undefined ? { naam } : { naam, persoonId };
}

/** Those beside the first as the log holds them; nothing when there is nobody. */
export function anderenIn(others: readonly Resolved[]): { anderen?: Ander[] } {
  if (others.length === 0) return {};
  return { anderen: others.map(({ collega, bevestiging }) => ({ ...collega, bevestiging })) };
}

/** What a history says of who they were and who they became, and by whose yes that is known. */
export function mensenDetails(
  label: string,
  before: readonly Collega[] | undefined,
  after: readonly Ander[],
): readonly Detail[] {
  return [
    { label, was: namenWords(before ?? []) ?? '', werd: namenWords(after) ?? '' },
    ...after.flatMap((collega) => bevestigingDetails(collega.bevestiging, collega)),
  ];
}
