import type { SetFilter } from './filters.ts';
import { type Onderwerp, VERDELINGEN, type Verdeling } from './query.ts';

/** As its opdracht is. */
const VAN_OPDRACHT = {
  programma: 'programma',
  gemeente: 'gemeente',
  projectleider: 'projectleider',
  trekker: 'trekker',
} as const;
/** Of one colleague, whoever leads the opdracht; of projectleiders and trekkers it is of who has that part in any opdracht. */
const VAN_IEMAND = { projectleider: 'persoon', trekker: 'persoon', collega: 'persoon' } as const;
/** By the day of the row. */
const VAN_DAGEN = { maand: 'periode', kwartaal: 'periode', jaar: 'periode' } as const;
/** The group is a month, and its rows are those of the days in it. */
type GroepFilter = SetFilter | 'periode';
const IN_UITVOERING = {
  ...VAN_DAGEN,
  opdracht: 'opdracht',
  ...VAN_OPDRACHT,
  collega: 'persoon',
  methode: 'methode',
} as const;

/**
 * By what the rows of an answer can be counted, and with which filter those of one group are found. Opdrachten have an answer of their
 * own for it ('verdeling'); who may see a row, has it counted.
 */
const GROEPEERT: Readonly<Partial<Record<Onderwerp, Readonly<Partial<Record<Verdeling, GroepFilter>>>>>> = {
  inbreng: { oordeel: 'oordeel', ...IN_UITVOERING },
  activiteiten: IN_UITVOERING,
  toezeggingen: { ...VAN_IEMAND, opdracht: 'opdracht' },
  signalen: { gemeente: 'gemeente', bron: 'bron', ...VAN_IEMAND, ...VAN_DAGEN },
  vergaderingen: { overleg: 'overleg', ...VAN_DAGEN },
  agendapunten: {
    overleg: 'overleg',
    vergadering: 'vergadering',
    uitkomst: 'uitkomst',
    ...VAN_DAGEN,
    ...VAN_OPDRACHT,
  },
};

/** The filter of one group of these; undefined: they are not counted by that. */
export function groepFilter(over: Onderwerp, per: Verdeling | undefined): GroepFilter | undefined {
  return per === undefined ? undefined : GROEPEERT[over]?.[per];
}

/** By what they are counted when only the number of each group is asked for. */
export function eersteGroep(over: Onderwerp): Verdeling | undefined {
  return VERDELINGEN.find((one) => groepFilter(over, one) !== undefined);
}
