import { type CardMessage, leadsTo, type Routes } from '../../bot/ports.ts';
import { idSchema, parseCardData } from '../../forms/card-data.ts';
import { formVerbs } from '../../forms/form-verbs.ts';
import type { Actor } from '../../shared/actor.ts';
import { type Ids, meaningId } from '../../shared/ids.ts';
import { assertMayReadPlan, mayFillIn } from '../ground/access-rules.ts';
import { boodschapWords } from '../ground/boodschap.ts';
import { opdrachtPageSchema, opdrachtSchema, PHRASE } from '../ground/card-data.ts';
import type { CurrentDossier, OpdrachtReader } from '../ground/opdracht-changes.ts';
import { boodschappenCard } from './boodschap-cards.ts';
import type { BoodschapChanges } from './boodschap-changes.ts';
import { findBoodschap } from './boodschap-events.ts';
import { boodschapForm } from './boodschap-forms.ts';
import { assertPlansBoodschap } from './boodschap-rules.ts';

const dropSchema = opdrachtSchema.extend({ boodschap: idSchema, nonce: idSchema });

/** What is told about an opdracht: the list, planning one, changing it and taking it off. */
export function createBoodschapRoutes({
  opdrachten,
  afhandeling,
  ids,
}: {
  readonly opdrachten: OpdrachtReader;
  readonly afhandeling: BoodschapChanges;
  readonly ids: Ids;
}): Routes {
  const show = (actor: Actor, { state: dossier }: CurrentDossier, page = 1, notice = ''): CardMessage => {
    assertMayReadPlan(actor, dossier);
    return boodschappenCard({ dossier, mayPlan: mayFillIn(actor, dossier), page, notice });
  };

  const plan = formVerbs(ids, boodschapForm, {
    async load(_actor, { opdracht, boodschap }) {
      const { state: dossier, version } = await opdrachten.get(opdracht);
      return { about: { dossier, boodschap: findBoodschap(dossier, boodschap) }, version };
    },
    may: (actor, { dossier }) => assertPlansBoodschap(actor, dossier),
    async save({ actor, keys: { opdracht, boodschap }, context, values: { afgestemd, ...values } }) {
      const id = boodschap === '' ? meaningId('boodschap', opdracht, context.nonce) : boodschap;
      const invoer = { ...values, id, ...(afgestemd ? { afgestemd: true as const } : {}) };
      const current = await afhandeling.planBoodschap(actor, opdracht, context, invoer);
      return show(actor, current, 1, `Bewaard: ${boodschapWords(invoer)}`);
    },
  });

  return {
    commands: [],
    verbs: {
      ...plan.verbs,
      async 'opdrachten.boodschappen'({ actor, data }) {
        const { opdracht, page } = parseCardData(opdrachtPageSchema, data, PHRASE);
        return show(actor, await opdrachten.get(opdracht), page);
      },
      'opdrachten.dropBoodschap': leadsTo('change', async ({ actor, data }) => {
        const { opdracht, boodschap, nonce } = parseCardData(dropSchema, data, PHRASE);
        const current = await afhandeling.dropBoodschap(actor, opdracht, nonce, boodschap);
        return show(actor, current, 1, 'De boodschap is geschrapt.');
      }),
    },
  };
}
