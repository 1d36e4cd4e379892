import type { CardMessage } from '../bot/ports.ts';
import { voortgangCard } from '../bot/voortgang-card.ts';
import { pageButtons, pageOf } from '../shared/card-pages.ts';
import { formatCenten } from '../shared/euro.ts';
import { somWords } from '../shared/som.ts';
import { BUDGET_DELEN } from './budget.ts';
import type { BudgetOverzicht } from './budget-overzicht.ts';
import { DEEL_TITLES, overWords, regelWords, standSentence } from './budget-words.ts';

/** The budget of a year: what there is, what it costs, and what is left. @param view `mayKeep`: may the reader change it; `page` of the programmes, from 1 */
export function budgetCard(view: {
  readonly overzicht: BudgetOverzicht;
  readonly mayKeep: boolean;
  readonly page?: number;
  readonly notice?: string;
}): CardMessage {
  const { overzicht, mayKeep, page = 1, notice } = view;
  const { jaar, budget, geheel, programmas, zonderJaar } = overzicht;
  const delen = BUDGET_DELEN.flatMap((deel) => {
    const centen = budget?.[deel];
    return centen === undefined ? [] : [{ title: DEEL_TITLES[deel], value: formatCenten(centen) }];
  });
  const data = { budgetjaar: jaar };
  return voortgangCard({
    eyebrow: 'Activiteitenbudget',
    titel: `Budget van ${jaar}`,
    intro: [standSentence(overzicht), zonderJaarWords(zonderJaar)].filter((one) => one !== '').join(' '),
    facts: [
      ...delen,
      ...(geheel.budget === undefined ? [] : [{ title: 'Budget', value: formatCenten(geheel.budget) }]),
      { title: 'Gepland', value: somWords(geheel.gepland) },
      { title: 'Uitgegeven', value: somWords(geheel.echt) },
      { title: 'Nog niet betaald', value: somWords(geheel.onbetaald) },
      { title: 'Nog te komen', value: somWords(geheel.nogTeKomen) },
      ...(geheel.over === undefined ? [] : [{ title: 'Over', value: overWords(geheel.over) }]),
    ],
    sections: [
      {
        kop: 'Per programma',
        regels: pageOf(programmas, page).map((regel) => ({ tekst: regel.naam, onder: regelWords(regel) })),
      },
    ],
    buttons: [
      ...pageButtons(programmas.length, page, 'budget.show', data),
      ...(mayKeep
        ? [{ title: budget ? 'Wijzig het budget' : 'Leg het budget vast', verb: 'budget.edit', data }]
        : []),
      { title: 'Bekijk wat niet is betaald', verb: 'opdrachten.onbetaald' },
      { title: 'Bekijk het jaar ervoor', verb: 'budget.show', data: { budgetjaar: jaar - 1 } },
      { title: 'Bekijk het jaar erna', verb: 'budget.show', data: { budgetjaar: jaar + 1 } },
    ],
    notice,
    tone: 'good',
  });
}

function zonderJaarWords(zonderJaar: number): string {
  if (zonderJaar === 0) return '';
  const opdrachten = zonderJaar === 1 ? '1 opdracht' : `${zonderJaar} opdrachten`;
  return `Bij ${opdrachten} is niet bekend in welk jaar het geld nodig is. Die tellen hier niet mee.`;
}
