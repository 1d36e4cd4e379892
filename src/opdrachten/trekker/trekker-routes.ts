import * as z from 'zod/v4';
import type { CardMessage, Routes, VerbHandler } from '../../bot/ports.ts';
import type { Ids } from '../../shared/ids.ts';
import { candidateChoices, personChoices } from '../../shared/people-choices.ts';
import { parseCardData } from '../card-data.ts';
import { readCollega, trekkerSchema } from '../opdracht-form.ts';
import { chooseTrekkerCard, TREKKER_INPUTS } from '../opdracht-form-cards.ts';
import { assertCoordinator } from '../opdracht-rules.ts';
import type { CurrentDossier, Opdrachten } from '../opdrachten.ts';
import { bereikbaarheidOf, type Collegas } from '../ports.ts';
import { trekkerOf } from './trekker.ts';

type Dependencies = {
  readonly opdrachten: Opdrachten;
  readonly collegas: Collegas;
  readonly ids: Ids;
  /** Shows one opdracht to this reader. */
  readonly showOpdracht: VerbHandler;
};

const openSchema = z.strictObject({ opdracht: z.string() });
const WHAT = 'een bestuurlijk trekker kiezen';

/** Who the bestuurlijk trekker of an opdracht is, chosen by the coördinator. */
export function createTrekkerRoutes({ opdrachten, collegas, ids, showOpdracht }: Dependencies): Routes {
  const form = async (
    current: CurrentDossier,
    more: { typed?: Record<string, string>; problems?: Record<string, string> } = {},
  ): Promise<CardMessage> => {
    const { trekker, trekkerId } = current.state;
    const namesakes = trekker !== undefined && trekkerId === undefined ? await collegas.toont(trekker) : [];
    return chooseTrekkerCard({
      dossier: current.state,
      context: { nonce: ids.next(), version: current.version },
      people: personChoices(await collegas.list()),
      ...(namesakes.length > 0 ? { candidates: candidateChoices(namesakes) } : {}),
      ...more,
    });
  };

  return {
    commands: [],
    verbs: {
      async 'opdrachten.chooseTrekker'({ actor, data }) {
        assertCoordinator(actor, WHAT);
        return form(await opdrachten.get(parseCardData(openSchema, data).opdracht));
      },
      async 'opdrachten.assignTrekker'({ actor, place, data }) {
        assertCoordinator(actor, WHAT);
        const { opdracht, nonce, version: _version, ...typed } = parseCardData(trekkerSchema, data);
        const current = await opdrachten.get(opdracht);
        const chosen = { id: typed.trekkerId, naam: typed.trekkerNaam };
        const { collega, problems } = await readCollega(chosen, TREKKER_INPUTS, collegas);
        if (!collega) {
          const asked = { [TREKKER_INPUTS.id]: 'Kies een collega of typ een naam.' };
          return form(current, { typed, problems: Object.keys(problems).length > 0 ? problems : asked });
        }
        const changed = await opdrachten.assignTrekker(actor, opdracht, nonce, collega);
        const reach = await bereikbaarheidOf(collegas, trekkerOf(changed.state));
        return reach === 'naam niet bevestigd'
          ? form(changed)
          : showOpdracht({ actor, place, data: { opdracht } });
      },
    },
  };
}
