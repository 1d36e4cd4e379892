import * as z from 'zod/v4';

/** What a meeting can decide about an agendapunt (domain: Words). */
export const UITKOMSTEN = [
  'goedgekeurd',
  'aangepast',
  'uitgesteld',
  'ingetrokken',
  'ter kennisname',
] as const;
export const uitkomstSchema = z.enum(UITKOMSTEN);
export type Uitkomst = z.infer<typeof uitkomstSchema>;

/** Of these a reader wants to know why or how; without an explanation the besluit is not complete. */
export function needsToelichting(uitkomst: Uitkomst): boolean {
  return uitkomst === 'aangepast' || uitkomst === 'uitgesteld' || uitkomst === 'ingetrokken';
}

/** As a choice on a card and as a line in a list. */
export const UITKOMST_TITLES: Readonly<Record<Uitkomst, string>> = {
  goedgekeurd: 'Goedgekeurd',
  aangepast: 'Aangepast: goedgekeurd met een wijziging',
  uitgesteld: 'Uitgesteld: later besluiten',
  ingetrokken: 'Ingetrokken: het gaat niet door',
  'ter kennisname': 'Ter kennisname: er is niets besloten, het is wel besproken',
};

/** Stands before how the overleg weighed what residents said. */
export const WEGING_LABEL = 'Hoe het overleg woog wat inwoners zeiden';
