import { addUpKosten, type KostenSommen, type Som } from '../shared/som.ts';
import { type Budget, budgetTotaal, verdeeldTotaal } from './budget.ts';

/** What was planned and spent in a year, beside what there is (domain: The course of a dossier). */

/** The costs of one programme in a year; absent: of opdrachten without a programme. */
type ProgrammaKosten = KostenSommen & { readonly programma?: string };
export type KostenVanJaar = {
  readonly programmas: readonly ProgrammaKosten[];
  /** Of how many opdrachten it is not known in which year they cost something. */
  readonly zonderJaar: number;
};
/** @param jaar YYYY */
export type LeesKosten = (jaar: number) => Promise<KostenVanJaar>;

/** One line: what there is, what it costs, and what is left. Amounts in whole cents. */
export type BudgetRegel = KostenSommen & {
  readonly naam: string;
  /** Absent: nothing was divided to it. */
  readonly budget?: number;
  /** What is left when everything comes that is planned; less than 0: too little. Absent: there is no budget. */
  readonly over?: Som;
};
export type BudgetOverzicht = {
  readonly jaar: number;
  readonly budget: Budget | undefined;
  readonly geheel: BudgetRegel;
  readonly programmas: readonly BudgetRegel[];
  readonly zonderJaar: number;
  /** It was destroyed after its term: what there was is not known any more. */
  readonly isVernietigd: boolean;
};

/** How the lines are called that are of no programme. */
const ZONDER_PROGRAMMA = 'zonder programma';
const NIET_VERDEELD = 'niet verdeeld';

export function budgetOverzicht(
  jaar: number,
  budget: Budget | undefined,
  { programmas, zonderJaar }: KostenVanJaar,
  isVernietigd = false,
): BudgetOverzicht {
  const names = new Set([
    ...(budget?.programmas ?? []).map(({ naam }) => naam),
    ...programmas.map(({ programma }) => programma ?? ZONDER_PROGRAMMA),
  ]);
  const rest = budget ? budgetTotaal(budget) - verdeeldTotaal(budget) : 0;
  const isDivided = (budget?.programmas.length ?? 0) > 0;
  return {
    jaar,
    budget,
    geheel: regelOf('Alles samen', budget && budgetTotaal(budget), addUpKosten(programmas)),
    programmas: [
      ...[...names].map((naam) =>
        regelOf(
          naam,
          budget?.programmas.find((one) => one.naam === naam)?.centen,
          addUpKosten(programmas.filter(({ programma = ZONDER_PROGRAMMA }) => programma === naam)),
        ),
      ),
      ...(isDivided && rest > 0 ? [regelOf(NIET_VERDEELD, rest, addUpKosten([]))] : []),
    ],
    zonderJaar,
    isVernietigd: isVernietigd && budget === undefined,
  };
}

/** The line of one programme; of one without costs and without a part of the budget a line of nothing. */
export function regelVan({ programmas }: BudgetOverzicht, naam: string): BudgetRegel {
  return programmas.find((one) => one.naam === naam) ?? regelOf(naam, undefined, addUpKosten([]));
}

function regelOf(naam: string, budget: number | undefined, kosten: KostenSommen): BudgetRegel {
  const { echt, nogTeKomen } = kosten;
  return {
    ...kosten,
    naam,
    ...(budget === undefined
      ? {}
      : {
          budget,
          over: {
            centen: budget - echt.centen - nogTeKomen.centen,
            onbekend: echt.onbekend + nogTeKomen.onbekend,
          },
        }),
  };
}
