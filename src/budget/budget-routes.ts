import * as z from 'zod/v4';
import { inPrivate } from '../bot/bot-cards.ts';
import type { CardMessage, Routes } from '../bot/ports.ts';
import { pageSchema, parseCardData } from '../forms/card-data.ts';
import { formVerbs } from '../forms/form-verbs.ts';
import type { Actor } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import type { Ids } from '../shared/ids.ts';
import type { LeesRegio } from '../shared/regio.ts';
import { FormProblem } from '../shared/tekst-rules.ts';
import { budgetCard } from './budget-cards.ts';
import { budgetForm, PHRASE } from './budget-forms.ts';
import type { BudgetOverzicht } from './budget-overzicht.ts';
import { assertBudgetjaar, assertMayKeep, assertMayRead, mayKeep, readProgrammas } from './budget-rules.ts';
import type { Budgetten } from './budgetten.ts';

type Dependencies = {
  readonly budgetten: Budgetten;
  /** What there is in a year (YYYY) and what it costs. */
  readonly leesGeld: (jaar: number) => Promise<BudgetOverzicht>;
  readonly regio: LeesRegio;
  readonly ids: Ids;
  readonly clock: Clock;
};

const showSchema = z.strictObject({ budgetjaar: z.coerce.number().int(), page: pageSchema });
/** What is left of it is also a question (`statusvragen`). */
const PHRASES = ['budget', 'activiteitenbudget'];
/** What can stand behind the phrase: a year. */
const JAAR = /^(?:van |voor |in )?(\d{4})\s*\??$/;

/** `budget`: what there is for activiteiten with residents, and what is left of it. */
export function createBudgetRoutes(dependencies: Dependencies): Routes {
  const { budgetten, leesGeld, regio, ids, clock } = dependencies;
  const nu = (): number => Number(localDate(clock.now()).slice(0, 4));
  const show = async (
    actor: Actor,
    jaar: number,
    { page = 1, notice }: { readonly page?: number; readonly notice?: string } = {},
  ): Promise<CardMessage> => {
    assertMayRead(actor);
    assertBudgetjaar(jaar, nu());
    return budgetCard({
      overzicht: await leesGeld(jaar),
      mayKeep: mayKeep(actor),
      page,
      ...(notice === undefined ? {} : { notice }),
    });
  };

  const edit = formVerbs(ids, budgetForm, {
    async load(actor, { budgetjaar }) {
      assertMayKeep(actor);
      const jaar = Number(budgetjaar);
      assertBudgetjaar(jaar, nu());
      const found = await budgetten.find(jaar);
      const { programmas } = (await regio()).gegevens;
      const before = (found?.state.programmas ?? []).map(({ naam }) => naam);
      return {
        about: { jaar, budget: found?.state, programmas: [...new Set([...programmas, ...before])] },
        version: found?.version ?? 0,
      };
    },
    async save({ actor, context, about: { jaar, programmas }, values }) {
      const read = readProgrammas(values.programmas, programmas);
      if ('problem' in read) throw new FormProblem({ programmas: read.problem });
      const { structureel, overbrugging } = values;
      await budgetten.save(actor, jaar, context, {
        ...(structureel === undefined ? {} : { structureel }),
        ...(overbrugging === undefined ? {} : { overbrugging }),
        programmas: read.programmas,
      });
      return show(actor, jaar, { notice: 'Bewaard.' });
    },
  });

  return {
    commands: [
      {
        phrases: PHRASES.flatMap((phrase) => [phrase, `${phrase}?`]),
        takes: (rest) => JAAR.test(rest),
        handle: ({ actor, place, rest }) =>
          inPrivate(place, () => show(actor, Number(JAAR.exec(rest)?.[1] ?? nu()))),
      },
    ],
    verbs: {
      'budget.show'({ actor, data }) {
        const { budgetjaar, page } = parseCardData(showSchema, data, PHRASE);
        return show(actor, budgetjaar, { page });
      },
      ...edit.verbs,
    },
  };
}
