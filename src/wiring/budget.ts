import { sleutelVan } from '../archief/afgerond.ts';
import type { Routes } from '../bot/ports.ts';
import { type Bijdragejaren, createBijdragejaren } from '../budget/bijdragejaren.ts';
import { type BudgetOverzicht, budgetOverzicht, type LeesKosten } from '../budget/budget-overzicht.ts';
import { createBudgetRoutes } from '../budget/budget-routes.ts';
import { tekortSentence } from '../budget/budget-words.ts';
import { createBudgetten } from '../budget/budgetten.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import { kostenPosten } from '../opdrachten/ground/kosten.ts';
import { kostenInJaar, kostenVan } from '../opdrachten/kosten-jaar.ts';
import { kostenIn, type LeesGeteld } from '../overzichten/geteld.ts';
import type { Core } from './core.ts';

/** The budget of a year beside what all opdrachten cost in it. */
export function createBudgetPart({
  streams,
  regio,
  clock,
  ids,
  nudge,
  leesGeteld,
}: Pick<Core, 'streams' | 'regio' | 'clock' | 'ids' | 'nudge'> & { readonly leesGeteld: LeesGeteld }): {
  readonly routes: Routes;
  readonly leesKosten: LeesKosten;
  readonly bijdrage: {
    readonly bijdragejaren: Bijdragejaren;
    readonly isVernietigd: (jaar: number) => Promise<boolean>;
  };
  /** What there is in a year (YYYY) and what it costs. */
  readonly leesGeld: (jaar: number) => Promise<BudgetOverzicht>;
  /** What who plans must know when there is too little for this plan; undefined: there is enough, or no budget. */
  readonly tekort: (dossier: Dossier) => Promise<string | undefined>;
} {
  const budgetten = createBudgetten({
    streams: streams.budgetten,
    clock,
    onChanged: (id) => nudge('budget', id),
  });
  const leesKosten: LeesKosten = async (jaar) =>
    kostenInJaar(
      (await leesGeteld()).flatMap((one) => kostenIn(one)).map(({ kosten }) => kosten),
      jaar,
    );
  const isVernietigd = async (soort: 'budget' | 'bijdrage', jaar: number): Promise<boolean> =>
    (await streams.vernietigingen.find(sleutelVan({ soort, id: String(jaar) }))) !== undefined;
  const leesGeld = async (jaar: number): Promise<BudgetOverzicht> => {
    const budget = (await budgetten.find(jaar))?.state;
    return budgetOverzicht(jaar, budget, await leesKosten(jaar), await isVernietigd('budget', jaar));
  };
  return {
    leesKosten,
    leesGeld,
    bijdrage: {
      bijdragejaren: createBijdragejaren({
        streams: streams.bijdragen,
        clock,
        onChanged: (id) => nudge('bijdrage', id),
      }),
      isVernietigd: (jaar) => isVernietigd('bijdrage', jaar),
    },
    routes: createBudgetRoutes({ budgetten, leesGeld, regio, ids, clock }),
    async tekort(dossier) {
      const jaren = new Set(kostenPosten(dossier).flatMap(({ jaar }) => jaar ?? []));
      for (const jaar of [...jaren].toSorted((a, b) => a - b)) {
        const budget = (await budgetten.find(jaar))?.state;
        if (!budget) continue;
        // Its draft counts as well.
        const others = (await leesGeteld())
          .flatMap((one) => kostenIn(one))
          .flatMap(({ id, kosten: own }) => (id === dossier.id ? [] : [own]));
        const kosten = kostenInJaar([...others, kostenVan(dossier, true)], jaar);
        const found = tekortSentence(budgetOverzicht(jaar, budget, kosten));
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
}
