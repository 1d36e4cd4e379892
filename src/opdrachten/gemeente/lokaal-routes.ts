import * as z from 'zod/v4';
import { type CardMessage, leadsTo, type Routes } from '../../bot/ports.ts';
import { idSchema } from '../../forms/card-data.ts';
import { formVerbs } from '../../forms/form-verbs.ts';
import type { Actor } from '../../shared/actor.ts';
import type { Ids } from '../../shared/ids.ts';
import { assertMayReadOpdracht } from '../ground/access-rules.ts';
import { opdrachtSchema, parseCardData } from '../ground/card-data.ts';
import { mayReadKort } from '../ground/gemeente-rules.ts';
import { vastTeLeggen } from '../ground/lokaal.ts';
import type { CurrentDossier, OpdrachtReader } from '../ground/opdracht-changes.ts';
import type { DatesOf } from '../ground/ports.ts';
import { lokaalCard } from './lokaal-cards.ts';
import type { LokaalChanges } from './lokaal-changes.ts';
import { lokaleDatumForm } from './lokaal-forms.ts';
import { assertMayLegVast } from './lokaal-rules.ts';

type Dependencies = {
  readonly opdrachten: OpdrachtReader;
  readonly afhandeling: LokaalChanges;
  readonly datesOf: DatesOf;
  readonly ids: Ids;
};

const datumSchema = z.strictObject({ opdracht: idSchema, datum: idSchema });

/** When gemeenten decide themselves about an opdracht. */
export function createLokaalRoutes({ opdrachten, afhandeling, datesOf, ids }: Dependencies): Routes {
  const show = async (
    actor: Actor,
    { state: dossier }: Pick<CurrentDossier, 'state'>,
    notice?: string,
  ): Promise<CardMessage> => {
    if (!mayReadKort(actor, dossier)) assertMayReadOpdracht(actor, dossier);
    const { route } = await datesOf(dossier);
    return lokaalCard({
      dossier,
      route,
      mine: vastTeLeggen(actor, dossier),
      ...(notice === undefined ? {} : { notice }),
    });
  };
  const add = formVerbs(ids, lokaleDatumForm, {
    async load(actor, { opdracht }) {
      const { state: dossier, version } = await opdrachten.get(opdracht);
      return { about: { dossier, gemeenten: vastTeLeggen(actor, dossier) }, version };
    },
    may: (actor, { dossier }) => assertMayLegVast(actor, dossier),
    async save({ actor, keys: { opdracht }, context, values: { gemeente = '', datum, wat } }) {
      const current = await afhandeling.legLokaalVast(actor, opdracht, context.nonce, {
        gemeente,
        datum,
        wat,
      });
      return show(actor, current, 'Bewaard.');
    },
  });
  return {
    commands: [],
    verbs: {
      ...add.verbs,
      'opdrachten.lokaal': async ({ actor, data }) =>
        show(actor, await opdrachten.get(parseCardData(opdrachtSchema, data).opdracht)),
      'opdrachten.lokaalWeg': leadsTo('change', async ({ actor, data }) => {
        const { opdracht, datum } = parseCardData(datumSchema, data);
        return show(actor, await afhandeling.haalLokaalWeg(actor, opdracht, datum), 'Weggehaald.');
      }),
    },
  };
}
