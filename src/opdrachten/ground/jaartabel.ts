import * as z from 'zod/v4';

/** What a table of a year says of a project that was finished before the bot knew it. Absent: the table does not say it. */
export const jaartabelSchema = z.object({
  /** YYYY */
  jaar: z.number().int(),
  /** As the table calls it; the title of the dossier names the year as well. */
  project: z.string(),
  vorm: z.string().optional(),
  opbrengst: z.string().optional(),
  vervolg: z.string().optional(),
});
export type Jaartabel = Readonly<z.infer<typeof jaartabelSchema>>;

/** The part of a dossier that came out of such a table. */
export const jaartabelState = { jaartabel: jaartabelSchema.optional() };

/** The parts of a row after its project, as a card and the history call them. */
export const JAARTABEL_DELEN = [
  ['vorm', 'Vorm en vraag'],
  ['opbrengst', 'Opbrengst'],
  ['vervolg', 'Vervolg'],
] as const satisfies readonly (readonly [keyof Jaartabel, string])[];

/** What nobody wrote down then: it does not come any more. */
export const NIET_BEKEND = 'niet bekend';

/** The same project may stand in the table of another year, and be an opdracht of today. */
export function jaartabelTitel({ project, jaar }: Pick<Jaartabel, 'project' | 'jaar'>): string {
  return `${project} (${jaar})`;
}

/** Where a dossier of such a table belongs in time, among the places of opdrachten: no day of it is known. */
export function jaarPlek(jaar: number): string {
  return `jaar ${jaar}`;
}

/** From where a dossier was taken over; undefined: it was recorded here. */
export function overgenomenWords({
  jaartabel,
}: {
  readonly jaartabel?: Jaartabel | undefined;
}): string | undefined {
  return jaartabel && `Overgenomen uit de jaartabel van ${jaartabel.jaar}.`;
}
