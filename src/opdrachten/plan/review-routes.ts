import { type CardMessage, leadsTo, type Routes } from '../../bot/ports.ts';
import { onNewest } from '../../forms/button-verb.ts';
import { parseCardData } from '../../forms/card-data.ts';
import { formVerbs } from '../../forms/form-verbs.ts';
import { type Actor, assertCoordinator } from '../../shared/actor.ts';
import type { Ids } from '../../shared/ids.ts';
import { personChoices } from '../../shared/people-choices.ts';
import { assertNoProblems } from '../../shared/tekst-rules.ts';
import { cardStampSchema, opdrachtSchema, PHRASE } from '../ground/card-data.ts';
import type { Dossier } from '../ground/dossier.ts';
import type { CurrentDossier, OpdrachtReader } from '../ground/opdracht-changes.ts';
import type { PlanField } from '../ground/plan-fields.ts';
import type { Collegas, DatesOf } from '../ground/ports.ts';
import type { PlanChanges } from './plan-changes.ts';
import { planReviewCard } from './plan-overzicht-card.ts';
import { KIES_VELD, VRAAG } from './plan-rules.ts';
import { agreeForm, passForm, returnForm } from './review-forms.ts';

export type ReviewDependencies = {
  readonly opdrachten: OpdrachtReader & PlanChanges;
  readonly ids: Ids;
  readonly datesOf: DatesOf;
  readonly collegas: Pick<Collegas, 'list'>;
  readonly coordinators: readonly string[];
  /** What who agrees must know when there is too little money for it; undefined: there is enough, or no budget. */
  readonly tekort: (dossier: Dossier) => Promise<string | undefined>;
};

/** The coördinator's judgement of a plan: agreeing, with or without a remark, or sending it back with questions. */
export function createReviewRoutes({
  opdrachten,
  ids,
  datesOf,
  collegas,
  coordinators,
  tekort,
}: ReviewDependencies): Routes {
  const reviewOf = async ({ state, version }: CurrentDossier, notice?: string): Promise<CardMessage> =>
    planReviewCard({
      dossier: state,
      context: { version, nonce: ids.next() },
      dates: await datesOf(state),
      mayPass: coordinators.length > 1,
      notice,
    });
  /** With what it costs too much: a warning, not a wall. */
  const reviewWithBudget = async (current: CurrentDossier, notice?: string): Promise<CardMessage> => {
    const said = [notice ?? '', (await tekort(current.state)) ?? ''].filter((one) => one !== '');
    return reviewOf(current, said.length === 0 ? undefined : said.join('\n'));
  };
  const load = async (_actor: Actor, { opdracht }: { readonly opdracht: string }) => {
    const { state: dossier, version } = await opdrachten.get(opdracht);
    return { about: { dossier }, version };
  };

  const back = formVerbs(ids, returnForm, {
    load,
    may: (actor) => assertCoordinator(actor, 'een plan terugsturen'),
    save: async ({ actor, keys: { opdracht }, context, values }) =>
      reviewOf(await opdrachten.returnPlan(actor, opdracht, context, questionsIn(values))),
  });
  const remark = formVerbs(ids, agreeForm, {
    load,
    may: (actor) => assertCoordinator(actor, 'een plan afstemmen'),
    save: async ({ actor, keys: { opdracht }, context, values: { opmerking } }) =>
      reviewWithBudget(await opdrachten.agreePlan(actor, opdracht, context, opmerking)),
  });
  const pass = formVerbs(ids, passForm, {
    async load(actor, keys) {
      const { about, version } = await load(actor, keys);
      const known = (await collegas.list()).filter(({ id }) => coordinators.includes(id));
      return { about: { ...about, beoordelaars: personChoices(known) }, version };
    },
    may: (actor) => assertCoordinator(actor, 'een plan laten beoordelen'),
    async save({ actor, keys: { opdracht }, context, about: { beoordelaars }, values: { aan } }) {
      const naam = beoordelaars.find(({ id }) => id === aan)?.naam ?? '';
      return reviewOf(await opdrachten.passReview(actor, opdracht, context, { persoonId: aan, naam }));
    },
  });

  return {
    commands: [],
    verbs: {
      ...back.verbs,
      ...remark.verbs,
      ...pass.verbs,
      async 'opdrachten.review'({ actor, data }) {
        assertCoordinator(actor, 'een plan afstemmen');
        return reviewWithBudget(await opdrachten.get(parseCardData(opdrachtSchema, data, PHRASE).opdracht));
      },
      'opdrachten.agreePlan': leadsTo('change', async ({ actor, data }) => {
        const { opdracht, ...card } = parseCardData(cardStampSchema, data, PHRASE);
        return onNewest(
          async () => reviewWithBudget(await opdrachten.agreePlan(actor, opdracht, card)),
          async (notice) => reviewWithBudget(await opdrachten.get(opdracht), notice),
        );
      }),
    },
  };
}

type Questions = {
  readonly veld: PlanField;
  readonly vraag: string;
  readonly veld2: PlanField | undefined;
  readonly vraag2: string;
  readonly veld3: PlanField | undefined;
  readonly vraag3: string;
};

/** @throws FormProblem of a question with only one of its two inputs */
function questionsIn(values: Questions) {
  const { veld, vraag, veld2, vraag2, veld3, vraag3 } = values;
  const more = [
    { veld: veld2, vraag: vraag2, ids: ['veld2', 'vraag2'] },
    { veld: veld3, vraag: vraag3, ids: ['veld3', 'vraag3'] },
  ] as const;
  const problems: Record<string, string> = {};
  const asked = more.flatMap(({ veld, vraag, ids }) => {
    if (veld !== undefined && vraag !== '') return [{ veld, vraag }];
    if (veld !== undefined) problems[ids[1]] = VRAAG.leeg;
    if (vraag !== '') problems[ids[0]] = KIES_VELD;
    return [];
  });
  assertNoProblems(problems);
  return [{ veld, vraag }, ...asked];
}
