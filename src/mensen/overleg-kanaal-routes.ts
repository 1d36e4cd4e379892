import * as z from 'zod/v4';
import { leadsTo, type Routes } from '../bot/ports.ts';
import { idSchema, parseCardData } from '../forms/card-data.ts';
import { formVerbs } from '../forms/form-verbs.ts';
import type { Ids } from '../shared/ids.ts';
import type { LeesRegio } from '../shared/regio.ts';
import { overlegKanaalCard } from './kanaal-cards.ts';
import { assertMayBind } from './kanalen.ts';
import { nietNodigForm } from './overleg-kanaal-forms.ts';
import type { OverlegKanalen } from './overleg-kanalen.ts';

type Dependencies = {
  readonly overlegKanalen: Pick<OverlegKanalen, 'stand' | 'saysNietNodig'>;
  readonly regio: LeesRegio;
  readonly ids: Ids;
};

const overlegSchema = z.strictObject({ overleg: idSchema });

/** An overleg without a channel: how to bind one, and saying that it needs none. */
export function createOverlegKanaalRoutes({ overlegKanalen, regio, ids }: Dependencies): Routes {
  const overlegWords = async (overlegId: string): Promise<string> =>
    (await regio()).overleggen.inSentence(overlegId);
  const nietNodig = formVerbs(ids, nietNodigForm, {
    async load(actor, { overleg }) {
      assertMayBind(actor);
      const { voorgesteld } = await overlegKanalen.stand(overleg);
      return { about: { overleg: await overlegWords(overleg), voorgesteld }, version: 0 };
    },
    async save({ actor, keys: { overleg }, about, values: { reden } }) {
      return overlegKanaalCard(about.overleg, await overlegKanalen.saysNietNodig(actor, overleg, reden));
    },
  });
  return {
    commands: [],
    verbs: {
      ...nietNodig.verbs,
      /** Of what is settled only how it stands is left to be told. */
      'mensen.kanaalVanOverleg': leadsTo(nietNodigForm.opensIn, async (turn) => {
        assertMayBind(turn.actor);
        const { overleg } = parseCardData(overlegSchema, turn.data, nietNodigForm.phrase);
        const stand = await overlegKanalen.stand(overleg);
        const isOpen = stand.kanalen.length === 0 && !stand.nietNodig;
        return isOpen ? nietNodig.opened(turn) : overlegKanaalCard(await overlegWords(overleg), stand);
      }),
    },
  };
}
