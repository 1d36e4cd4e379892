import { type CardMessage, leadsTo, type Routes } from '../../bot/ports.ts';
import { onNewest } from '../../forms/button-verb.ts';
import { parseCardData } from '../../forms/card-data.ts';
import { formVerbs } from '../../forms/form-verbs.ts';
import { assertMayReadPlan } from '../ground/access-rules.ts';
import { cardStampSchema, opdrachtPageSchema, opdrachtSchema, PHRASE } from '../ground/card-data.ts';
import type { Dossier } from '../ground/dossier.ts';
import { countOordelen } from '../ground/inbreng.ts';
import type { ShowUitvoering } from '../ground/ports.ts';
import { assertMayRecord, assertRecorder, assertUnderWay } from '../ground/recording-rules.ts';
import { puntWords } from '../ground/uitvoering-words.ts';
import type { InbrengDependencies } from './inbreng-routes.ts';
import { inbrengOf } from './inbreng-rules.ts';
import { conflictWords, nietOvergenomenCard } from './oordeel-cards.ts';
import { judgeForm, puntenOnCard } from './oordeel-forms.ts';

/** Saying what was done with each point and that this was all, and showing what was not taken over. */
export function createOordeelRoutes({
  opdrachten,
  voorbereiding,
  ids,
  showUitvoering,
}: InbrengDependencies & { readonly showUitvoering: ShowUitvoering }): Routes {
  const judge = formVerbs(ids, judgeForm, {
    async load(actor, keys, { getoond = '' }) {
      const { state: dossier, version } = await opdrachten.get(keys.opdracht);
      assertRecorder(actor, dossier);
      if (keys.punt === '') return { about: { dossier, onCard: puntenOnCard(dossier, getoond) }, version };
      const punt = inbrengOf(dossier, keys.punt);
      return { about: { dossier, onCard: [punt], punt }, version };
    },
    canOpen: ({ dossier }) => assertUnderWay(dossier),
    async save({ actor, keys, context, typed, values }): Promise<CardMessage> {
      const { opdracht, punt } = keys;
      const { punten: inbrengIds, oordeel, reden } = values;
      const beoordeling = { inbrengIds, oordeel, reden };
      const { current, conflicts } = await voorbereiding.judge(actor, opdracht, context, beoordeling);
      const others = { opdracht, punt: '' };
      if (conflicts.length > 0) {
        const left = conflicts.map((conflict) => conflict.punt.id).join(',');
        return judge.open(actor, others, {
          typed: { ...typed, punten: left, getoond: left },
          notice: conflictWords(conflicts),
        });
      }
      const more = {
        notice: `Bewaard: ${puntWords(inbrengIds.length)} beoordeeld.`,
        tone: 'good',
      } as const;
      return openCount(current.state) > 0 && punt === ''
        ? judge.open(actor, others, more)
        : showUitvoering(actor, current, more);
    },
  });

  return {
    commands: [],
    verbs: {
      ...judge.verbs,

      'opdrachten.finish'({ actor, data }) {
        const { opdracht, ...card } = parseCardData(cardStampSchema, data, PHRASE);
        return onNewest(
          async () =>
            showUitvoering(actor, await voorbereiding.finish(actor, opdracht, card), {
              notice: 'De inbreng is verwerkt. Nu kun je de passage maken.',
              tone: 'good',
            }),
          async (notice) => showUitvoering(actor, await opdrachten.get(opdracht), { notice }),
        );
      },

      /** Without any point to judge there is nothing to fill in. */
      'opdrachten.oordeel': leadsTo(judgeForm.opensIn, async (turn) => {
        const { actor, data } = turn;
        if (data.punt !== undefined) return judge.opened(turn);
        const current = await opdrachten.get(parseCardData(opdrachtSchema, data, PHRASE).opdracht);
        assertMayRecord(actor, current.state);
        return openCount(current.state) > 0
          ? judge.opened(turn)
          : showUitvoering(actor, current, { notice: 'Bij alle punten is een oordeel.', tone: 'good' });
      }),

      async 'opdrachten.nietOvergenomen'({ actor, data }) {
        const { opdracht, page } = parseCardData(opdrachtPageSchema, data, PHRASE);
        const { state } = await opdrachten.get(opdracht);
        assertMayReadPlan(actor, state);
        return nietOvergenomenCard({ dossier: state, page });
      },
    },
  };
}

function openCount({ inbreng = [] }: Dossier): number {
  return countOordelen(inbreng)['nog open'];
}
