import * as z from 'zod/v4';
import type { CardMessage, Routes } from '../../bot/ports.ts';
import { onNewest } from '../../forms/button-verb.ts';
import { idSchema, parseCardData } from '../../forms/card-data.ts';
import { formVerbs } from '../../forms/form-verbs.ts';
import type { Actor } from '../../shared/actor.ts';
import { type Clock, localDate } from '../../shared/clock.ts';
import type { Ids } from '../../shared/ids.ts';
import { cardStampSchema, opdrachtPageSchema, opdrachtSchema, PHRASE } from '../card-data.ts';
import type { CurrentDossier } from '../opdracht-changes.ts';
import { isProjectleider } from '../opdracht-rules.ts';
import type { Opdrachten } from '../opdrachten.ts';
import { activiteitCard, uitvoeringCard } from './uitvoering-cards.ts';
import { recordForm, WAT, type Wat } from './uitvoering-forms.ts';
import {
  activiteitOf,
  assertMayRecord,
  assertRecorder,
  assertUnderWay,
  type Uitkomst,
} from './uitvoering-rules.ts';
import type { Vastlegging, Verwerking } from './verwerking.ts';

export type UitvoeringDependencies = {
  readonly opdrachten: Pick<Opdrachten, 'get'>;
  readonly verwerking: Verwerking;
  readonly ids: Ids;
  readonly clock: Clock;
};

const watSchema = z.enum(['uitnodiging', 'gehouden', 'verplaatst', 'geannuleerd']);
const activiteitSchema = opdrachtSchema.extend({ activiteit: idSchema });

/** Recording how planned activiteiten went, and that all inbreng was worked in. */
export function createUitvoeringRoutes(dependencies: UitvoeringDependencies): Routes & {
  readonly showUitvoering: ShowUitvoering;
} {
  const { opdrachten, verwerking, ids, clock } = dependencies;
  const showUitvoering = createShowUitvoering(ids);

  const record = formVerbs(
    recordForm,
    {
      async load(actor, { opdracht, activiteit, wat }) {
        const { state: dossier, version } = await opdrachten.get(opdracht);
        assertRecorder(actor, dossier);
        return {
          version,
          about: {
            dossier,
            activiteit: activiteitOf(dossier, activiteit),
            wat: parseCardData(watSchema, wat, PHRASE),
            today: localDate(clock.now()),
          },
        };
      },
      canOpen: ({ dossier }) => assertUnderWay(dossier),
      async save({ actor, keys: { opdracht, activiteit }, context, about: { wat }, values }) {
        const what = vastleggingOf(wat, values);
        const { state } = await verwerking.record(actor, opdracht, context, activiteit, what);
        const notice = WAT[wat].saved;
        return activiteitCard({
          dossier: state,
          activiteit: activiteitOf(state, activiteit),
          notice,
          tone: 'good',
        });
      },
    },
    ids,
  );

  return {
    showUitvoering,
    commands: [],
    verbs: {
      async 'opdrachten.uitvoering'({ actor, data }) {
        const { opdracht, page } = parseCardData(opdrachtPageSchema, data, PHRASE);
        const current = await opdrachten.get(opdracht);
        assertMayRecord(actor, current.state);
        return showUitvoering(actor, current, { page });
      },

      async 'opdrachten.activiteit'({ actor, data }) {
        const { opdracht, activiteit } = parseCardData(activiteitSchema, data, PHRASE);
        const { state } = await opdrachten.get(opdracht);
        assertMayRecord(actor, state);
        return activiteitCard({ dossier: state, activiteit: activiteitOf(state, activiteit) });
      },

      ...record.verbs,

      'opdrachten.finish'({ actor, data }) {
        const { opdracht, ...card } = parseCardData(cardStampSchema, data, PHRASE);
        return onNewest(
          async () =>
            showUitvoering(actor, await verwerking.finish(actor, opdracht, card), {
              notice: 'De inbreng is verwerkt. Nu kun je de passage maken.',
              tone: 'good',
            }),
          async (notice) => showUitvoering(actor, await opdrachten.get(opdracht), { notice }),
        );
      },
    },
  };
}

export type ShowUitvoering = (
  actor: Actor,
  current: CurrentDossier,
  more?: { readonly page?: number; readonly notice?: string; readonly tone?: 'warning' | 'good' },
) => CardMessage;

/** The card of the uitvoering for this reader. */
export function createShowUitvoering(ids: Ids): ShowUitvoering {
  return (actor, { state, version }, more = {}) =>
    uitvoeringCard({
      dossier: state,
      context: { version, nonce: ids.next() },
      reader: { mayFinish: isProjectleider(actor, state) },
      ...more,
    });
}

function vastleggingOf(wat: Wat, values: Uitkomst & { readonly alleenMaand: boolean }): Vastlegging {
  const { datum, aantal, opbrengst, alleenMaand, reden } = values;
  switch (wat) {
    case 'uitnodiging':
      return { wat, datum };
    case 'gehouden':
      return { wat, datum, aantal, opbrengst, reden };
    case 'verplaatst':
      return { wat, datum, alleenMaand, reden };
    case 'geannuleerd':
      return { wat, reden };
  }
}
