import * as z from 'zod/v4';
import { formatShortDutchDate } from '../../shared/dutch-dates.ts';
import { stampSchema } from '../../shared/stamp.ts';
import { TERUGKOPPEL_KANALEN } from './terugkoppeling.ts';

/** What is told about an opdracht, to whom, how, when and by whom: the lines of the communicatiekalender that people plan themselves. */

/** To whom: those that the region tells (domain: Jaaragenda, signalen, netwerkbijeenkomst). */
export const BOODSCHAP_DOELGROEPEN = [
  'wie meedeed',
  'alle inwoners',
  'gemeenten',
  'adviesraden',
  'partners',
  'bestuurders',
  'collega’s',
] as const;
/** Who makes it, as a role: the calendar names nobody. */
export const BOODSCHAP_MAKERS = [
  'projectleider',
  'coördinator',
  'communicatieadviseur',
  'ervaringsdeskundigen',
  'gemeente',
  'iemand anders',
] as const;
/** Those by which people hear what was done with their words, and those that only make something known. */
export const BOODSCHAP_KANALEN = [
  'sociale media',
  'foto’s of film',
  'nieuws voor collega’s',
  ...TERUGKOPPEL_KANALEN,
] as const;

export const boodschapFields = {
  id: z.string(),
  kernboodschap: z.string(),
  doelgroep: z.enum(BOODSCHAP_DOELGROEPEN),
  kanaal: z.enum(BOODSCHAP_KANALEN),
  maker: z.enum(BOODSCHAP_MAKERS),
  /** YYYY-MM-DD */
  dag: z.string(),
  /** Ervaringsdeskundigen read it before it goes out. */
  afgestemd: z.literal(true).optional(),
};
const invoerSchema = z.object(boodschapFields);
export type BoodschapInvoer = Readonly<z.infer<typeof invoerSchema>>;
const boodschapSchema = stampSchema.extend(boodschapFields);
export type Boodschap = Readonly<z.infer<typeof boodschapSchema>>;

export const boodschapState = { boodschappen: z.array(boodschapSchema).optional() };

/** In order of their days. */
export function boodschappenOf({
  boodschappen = [],
}: {
  readonly boodschappen?: readonly Boodschap[] | undefined;
}): readonly Boodschap[] {
  return boodschappen.toSorted((a, b) => a.dag.localeCompare(b.dag) || a.id.localeCompare(b.id));
}

/** 'Voor wie meedeed · nieuwsbrief · projectleider maakt het' */
export function boodschapBij({ doelgroep, kanaal, maker, afgestemd }: BoodschapInvoer): string {
  return [
    `Voor ${doelgroep}`,
    kanaal,
    `${maker} maakt het`,
    ...(afgestemd ? ['afgestemd met ervaringsdeskundigen'] : []),
  ].join(' · ');
}

/** '12 mrt 2027: De bus rijdt door.' Plain text. */
export function boodschapWords({
  dag,
  kernboodschap,
}: Pick<BoodschapInvoer, 'dag' | 'kernboodschap'>): string {
  return `${formatShortDutchDate(dag)}: ${kernboodschap}`;
}
