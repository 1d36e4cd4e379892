import * as z from 'zod/v4';
import type { FormState } from '../../bot/form-card.ts';
import type { CardMessage, Routes } from '../../bot/ports.ts';
import { FormProblem } from '../../shared/tekst-rules.ts';
import { cardStampFields, parseCardData } from '../card-data.ts';
import type { CurrentDossier } from '../opdracht-changes.ts';
import { assertMayReadPlan } from '../opdracht-rules.ts';
import { countOordelen, oordeelSchema } from './inbreng.ts';
import { inbrengOf } from './inbreng-rules.ts';
import { conflictWords, nietOvergenomenCard, oordeelCard } from './oordeel-cards.ts';
import { createShowUitvoering, type UitvoeringDependencies } from './uitvoering-routes.ts';
import { assertMayRecord } from './uitvoering-rules.ts';
import { puntWords } from './uitvoering-words.ts';

const id = z.string().min(1).max(100);
const openSchema = z.strictObject({ opdracht: id, punt: id.optional() });
const pageSchema = z.strictObject({ opdracht: id, page: z.coerce.number().int().min(1).optional() });
const judgeSchema = z.strictObject({
  ...cardStampFields,
  punt: id.optional(),
  getoond: z.string().max(2000).optional(),
  punten: z.string().max(2000).nullish(),
  oordeel: oordeelSchema.or(z.literal('')).nullish(),
  reden: z.string().nullish(),
});

/** Saying what was done with each point, and showing what was not taken over. */
export function createOordeelRoutes({ opdrachten, verwerking, ids }: UitvoeringDependencies): Routes {
  const showUitvoering = createShowUitvoering(ids);
  const formOf = (
    current: CurrentDossier,
    punt: string | undefined,
    state: FormState & { readonly shown?: readonly string[]; readonly tone?: 'good' | 'warning' } = {},
  ): CardMessage =>
    oordeelCard({
      dossier: current.state,
      context: { version: current.version, nonce: ids.next() },
      ...(punt === undefined ? {} : { punt: inbrengOf(current.state, punt) }),
      ...state,
    });

  return {
    commands: [],
    verbs: {
      async 'opdrachten.oordeel'({ actor, data }) {
        const { opdracht, punt } = parseCardData(openSchema, data);
        const current = await opdrachten.get(opdracht);
        assertMayRecord(actor, current.state);
        const open = countOordelen(current.state.inbreng ?? [])['nog open'];
        if (punt === undefined && open === 0)
          return showUitvoering(actor, current, { notice: 'Bij alle punten is een oordeel.', tone: 'good' });
        return formOf(current, punt);
      },

      async 'opdrachten.judge'({ actor, data }) {
        const { opdracht, version, nonce, punt, getoond, ...inputs } = parseCardData(judgeSchema, data);
        const shown = idsOf(getoond);
        const typed = {
          punten: inputs.punten ?? '',
          oordeel: inputs.oordeel ?? '',
          reden: inputs.reden ?? '',
        };
        const inbrengIds = idsOf(typed.punten);
        try {
          const { current, conflicts } = await verwerking.judge(
            actor,
            opdracht,
            { version, nonce },
            {
              inbrengIds,
              oordeel: inputs.oordeel === '' ? undefined : (inputs.oordeel ?? undefined),
              reden: typed.reden.trim(),
            },
          );
          if (conflicts.length > 0) {
            const left = conflicts.map((conflict) => conflict.punt.id);
            return formOf(current, undefined, {
              typed: { ...typed, punten: left.join(',') },
              shown: left,
              notice: conflictWords(conflicts),
            });
          }
          const open = countOordelen(current.state.inbreng ?? [])['nog open'];
          const notice = `Bewaard: ${puntWords(inbrengIds.length)} beoordeeld.`;
          if (open > 0 && punt === undefined) return formOf(current, undefined, { notice, tone: 'good' });
          return showUitvoering(actor, current, { notice, tone: 'good' });
        } catch (error) {
          if (!(error instanceof FormProblem)) throw error;
          return formOf(await opdrachten.get(opdracht), punt, { typed, shown, problems: error.problems });
        }
      },

      async 'opdrachten.nietOvergenomen'({ actor, data }) {
        const { opdracht, page = 1 } = parseCardData(pageSchema, data);
        const { state } = await opdrachten.get(opdracht);
        assertMayReadPlan(actor, state);
        return nietOvergenomenCard({ dossier: state, page });
      },
    },
  };
}

function idsOf(list: string | undefined): readonly string[] {
  return (list ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
