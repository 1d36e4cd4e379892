import * as z from 'zod/v4';
import { inPrivate } from '../../bot/bot-cards.ts';
import type { CardMessage, Routes } from '../../bot/ports.ts';
import { pageSchema, parseCardData } from '../../forms/card-data.ts';
import { formVerbs } from '../../forms/form-verbs.ts';
import { type Actor, hasRol } from '../../shared/actor.ts';
import { centenOf } from '../../shared/euro.ts';
import type { Ids } from '../../shared/ids.ts';
import type { LeesRegio } from '../../shared/regio.ts';
import { mayFillIn } from '../ground/access-rules.ts';
import { PHRASE } from '../ground/card-data.ts';
import type { Dossier } from '../ground/dossier.ts';
import { echteKosten } from '../ground/kosten-schema.ts';
import type { OpdrachtReader } from '../ground/opdracht-changes.ts';
import { activiteitOf, assertRecorder } from '../ground/recording-rules.ts';
import { onbetaaldCard, onbetaaldIn } from './kosten-cards.ts';
import { kostenForm } from './kosten-forms.ts';
import type { UitvoeringChanges } from './uitvoering-changes.ts';

export type KostenDependencies = {
  readonly opdrachten: OpdrachtReader & { list(): Promise<readonly { readonly state: Dossier }[]> };
  readonly voorbereiding: Pick<UitvoeringChanges, 'saveKosten'>;
  readonly regio: LeesRegio;
  readonly ids: Ids;
};

const listSchema = z.strictObject({ page: pageSchema });

/** What held activiteiten cost, and what of that is not paid. */
export function createKostenRoutes({ opdrachten, voorbereiding, regio, ids }: KostenDependencies): Routes {
  const list = async (actor: Actor, page = 1, notice?: string): Promise<CardMessage> => {
    const all = (await opdrachten.list()).map(({ state }) => state);
    return onbetaaldCard({
      onbetaald: onbetaaldIn(all.filter((dossier) => mayFillIn(actor, dossier))),
      page,
      seesAll: hasRol(actor, 'coördinator'),
      ...(notice === undefined ? {} : { notice }),
    });
  };
  const kosten = formVerbs(ids, kostenForm, {
    async load(actor, { opdracht, activiteit }) {
      const { state: dossier, version } = await opdrachten.get(opdracht);
      assertRecorder(actor, dossier);
      return { version, about: { dossier, activiteit: activiteitOf(dossier, activiteit) } };
    },
    async save({ actor, keys: { opdracht, activiteit }, context, values }) {
      const usual = centenOf((await regio()).gegevens.vergoeding);
      await voorbereiding.saveKosten(actor, opdracht, context, activiteit, echteKosten(values, usual));
      return list(actor, 1, 'Bewaard: wat de activiteit kostte.');
    },
  });
  return {
    commands: [
      {
        // Which are not paid is also a question (`statusvragen`).
        phrases: ['niet betaald'],
        handle: ({ actor, place }) => inPrivate(place, () => list(actor)),
      },
    ],
    verbs: {
      'opdrachten.onbetaald': ({ actor, data }) => list(actor, parseCardData(listSchema, data, PHRASE).page),
      ...kosten.verbs,
    },
  };
}
