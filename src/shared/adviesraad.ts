import * as z from 'zod/v4';

/** A council that advises a gemeente or the region, as the subjects name it; without `gemeente`: of the region (domain: Words). */
export const raadSchema = z.object({ id: z.string(), naam: z.string(), gemeente: z.string().optional() });
export type Raad = Readonly<z.infer<typeof raadSchema>>;

/** Its name, and of which gemeente it is when the name does not say that: 'Cliëntenraad Wmo (Huizen)'. */
export function raadWords({ naam, gemeente }: Pick<Raad, 'naam' | 'gemeente'>): string {
  if (gemeente === undefined) return `${naam} (regio)`;
  return naam.toLowerCase().includes(gemeente.toLowerCase()) ? naam : `${naam} (${gemeente})`;
}

/** What one sees when one looks back on what was said to a raad. */
export const TERUGKIJK_UITKOMSTEN = ['gedaan', 'deels gedaan', 'niet gedaan'] as const;
export type TerugkijkUitkomst = (typeof TERUGKIJK_UITKOMSTEN)[number];
export const UITKOMST_TITLES: Readonly<Record<TerugkijkUitkomst, string>> = {
  gedaan: 'Gedaan wat we zeiden',
  'deels gedaan': 'Deels gedaan',
  'niet gedaan': 'Niet gedaan',
};
/** What is asked of the words for that. */
export const TERUGKIJK_TEKST = { leeg: 'Schrijf in één of twee zinnen wat ervan kwam.', max: 500 } as const;

/** What the subjects ask of the adviesraden. */
export interface Raden {
  /** Those that there are this year, by gemeente; those of the region first. */
  current(): Promise<readonly Raad[]>;
  /** Undefined: there is none with that id. */
  find(id: string): Promise<Raad | undefined>;
}
