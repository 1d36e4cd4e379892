import { amount } from '../forms/amount-input.ts';
import { formAbout } from '../forms/form.ts';
import { paragraph } from '../forms/input.ts';
import { typedEuro } from '../shared/euro.ts';
import type { Budget, BudgetDeel } from './budget.ts';
import { MAX_BUDGET } from './budget-rules.ts';

/** What to type for a new card. */
export const PHRASE = 'budget';

/** `programmas`: those that the region has, and those that stood there. */
type AboutBudget = {
  readonly jaar: number;
  readonly budget: Budget | undefined;
  readonly programmas: readonly string[];
};

const deel = (of: BudgetDeel, label: string, help: string) =>
  amount<AboutBudget>({
    label,
    help,
    max: MAX_BUDGET,
    from: ({ budget }) => (budget?.[of] === undefined ? '' : typedEuro(budget[of])),
  });

/** The budget of one year, made or changed. */
export const budgetForm = formAbout<AboutBudget>()({
  verb: 'budget.save',
  opensIn: 'dialog',
  opens: 'budget.edit',
  keys: ['budgetjaar'],
  phrase: PHRASE,
  eyebrow: 'Activiteitenbudget',
  titel: ({ jaar }) => `Budget van ${jaar}`,
  intro:
    'Dit is geld voor activiteiten met inwoners: vergoedingen, zalen, vervoer. Het loon van de coördinator hoort er niet bij.',
  inputs: {
    structureel: deel('structureel', 'Structureel, in euro', 'Wat elk jaar in de begroting staat.'),
    overbrugging: deel(
      'overbrugging',
      'Overbruggingsfinanciering, in euro',
      'Wat alleen voor dit jaar is gegeven, bijvoorbeeld uit een reserve.',
    ),
    programmas: paragraph<AboutBudget>({
      label: 'Verdeling over programma’s',
      help: ({ programmas }) =>
        `Elk programma op een eigen regel, met een dubbele punt en een bedrag. Leeg: niet verdeeld.${programmas.length === 0 ? '' : ` Programma’s: ${programmas.join(', ')}.`}`,
      example: 'Bijvoorbeeld: Jeugd en Onderwijs: 10.000',
      max: 3000,
      expects: ['een naam'],
      from: ({ budget }) =>
        (budget?.programmas ?? []).map(({ naam, centen }) => `${naam}: ${typedEuro(centen)}`).join('\n'),
    }),
  },
  submit: 'Bewaar',
  others: ({ jaar }) => [{ title: 'Terug', verb: 'budget.show', data: { budgetjaar: jaar } }],
});
