import type { BudgetOverzicht, BudgetRegel } from '../../budget/budget-overzicht.ts';
import { regelWords, standSentence } from '../../budget/budget-words.ts';
import { hasRol } from '../../shared/actor.ts';
import { leegVan } from '../../shared/leeg.ts';
import type { Som } from '../../shared/som.ts';
import { asks, fits, ownPeriodesOf } from '../ground/conditions.ts';
import { type AnswerKind, BOARD, notFor, pageOfRows, type Row } from './answer-kind.ts';

/** What there is in a year for activiteiten with residents, and what is left of it. */
export const budgetAnswer: AnswerKind = {
  telt: ['deel van het budget', 'delen van het budget'],
  titel: () => 'Het activiteitenbudget',
  narrowedBy: ['programma', 'periode'],
  heel: ['periode'],
  leeg: () => leegVan('delen van het budget'),
  whole: 'for everybody',
  // Not everybody gets an answer.
  voorbeelden: [],
  /** Of the year that is asked for, or this one; by programme. */
  async answer({ leesBudget }, asked) {
    const { query, actor, today } = asked;
    if (!hasRol(actor, ...BOARD)) return notFor(asked, 'Het budget zien alleen de coördinator en het DO');
    const [days] = ownPeriodesOf(query.filters);
    const overzicht = await leesBudget(Number((days?.van ?? days?.tot ?? today).slice(0, 4)));
    const isPart = asks(query.filters, 'programma');
    const found = overzicht.programmas.filter(({ naam }) => fits(query.filters, 'programma', [naam]));
    const rows = (isPart ? found : [...found, overzicht.geheel]).map((regel) => rowOf(overzicht, regel));
    const [only, ...more] = found;
    const zin =
      isPart && only && more.length === 0
        ? `${overzicht.jaar}, ${only.naam}: ${regelWords(only)}`
        : standSentence(overzicht);
    return { ...pageOfRows(asked, rows, undefined), ...(isPart && found.length !== 1 ? {} : { zin }) };
  },
};

/** In euro; '' when not everything is known. */
function euro(som: Som | undefined): number | '' {
  return som === undefined || som.onbekend > 0 ? '' : som.centen / 100;
}

function rowOf({ jaar }: BudgetOverzicht, regel: BudgetRegel): Row {
  const { naam, budget, gepland, echt, onbetaald, nogTeKomen, over } = regel;
  return {
    titel: naam,
    regels: [regelWords(regel)],
    opent: { verb: 'budget.show', data: { budgetjaar: jaar } },
    velden: {
      Jaar: jaar,
      Deel: naam,
      Budget: budget === undefined ? '' : budget / 100,
      Gepland: euro(gepland),
      Uitgegeven: euro(echt),
      'Nog niet betaald': euro(onbetaald),
      'Nog te komen': euro(nogTeKomen),
      Over: euro(over),
    },
  };
}
