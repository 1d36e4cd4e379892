import * as z from 'zod/v4';
import { stampSchema } from '../../shared/stamp.ts';

/** What an adviseur with lived experience says of the method of a plan (domain: Who uses it). It stands beside the akkoord and never blocks it. */

export const PLANADVIES_CONCLUSIES = ['past', 'past met een aanpassing', 'past niet'] as const;
export type PlanadviesConclusie = (typeof PLANADVIES_CONCLUSIES)[number];
export const CONCLUSIE_TITLES: Readonly<Record<PlanadviesConclusie, string>> = {
  past: 'De manier past bij deze mensen',
  'past met een aanpassing': 'De manier past, met een aanpassing',
  'past niet': 'De manier past niet bij deze mensen',
};

export const planadviesFields = { conclusie: z.enum(PLANADVIES_CONCLUSIES), reden: z.string() };
const planadviesSchema = stampSchema.extend({
  ...planadviesFields,
  /** The how manieth time that the plan was handed in, from 1. */
  inzending: z.number().int(),
});
export type Planadvies = Readonly<z.infer<typeof planadviesSchema>>;

export const planadviesState = { planadviezen: z.array(planadviesSchema).optional() };

type Advised = { readonly planadviezen?: readonly Planadvies[] | undefined; readonly inzendingen: number };

/** The advice on the plan as it was handed in last; of each adviseur the last. */
export function planadviezenNu({ planadviezen = [], inzendingen }: Advised): readonly Planadvies[] {
  return planadviezen.filter(({ inzending }) => inzending === inzendingen);
}

/** 'Noor Bakker: de manier past, met een aanpassing. Kom naar de mensen toe.' */
export function planadviesWords({ door, conclusie, reden }: Planadvies): string {
  const title = CONCLUSIE_TITLES[conclusie];
  return `${door}: ${title.charAt(0).toLowerCase()}${title.slice(1)}. ${reden}`;
}
