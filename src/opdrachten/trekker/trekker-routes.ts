import type { CardMessage, Routes, VerbHandler } from '../../bot/ports.ts';
import { formVerbs } from '../../forms/form-verbs.ts';
import type { Ids } from '../../shared/ids.ts';
import { assertNoProblems, FormProblem } from '../../shared/tekst-rules.ts';
import { readCollega } from '../opdracht-form.ts';
import { trekkerForm } from '../opdracht-forms.ts';
import { peopleFor } from '../opdracht-routes.ts';
import { assertCoordinator } from '../opdracht-rules.ts';
import type { Opdrachten } from '../opdrachten.ts';
import { bereikbaarheidOf, type Collegas } from '../ports.ts';
import { trekkerOf } from './trekker.ts';

type Dependencies = {
  readonly opdrachten: Opdrachten;
  readonly collegas: Collegas;
  readonly ids: Ids;
  /** Shows one opdracht to this reader. */
  readonly showOpdracht: VerbHandler;
};

const TREKKER_INPUTS = { id: 'trekkerId', naam: 'trekkerNaam' };

/** Who the bestuurlijk trekker of an opdracht is, chosen by the coördinator. */
export function createTrekkerRoutes({ opdrachten, collegas, ids, showOpdracht }: Dependencies): Routes {
  const choose = formVerbs(
    trekkerForm,
    {
      async load(_actor, keys) {
        const { state: dossier, version } = await opdrachten.get(keys.opdracht);
        const naam = dossier.trekkerId === undefined ? dossier.trekker : undefined;
        return { about: { dossier, ...(await peopleFor(collegas, naam)) }, version };
      },
      may: (actor) => assertCoordinator(actor, 'een bestuurlijk trekker kiezen'),
      async save({ actor, place, keys: { opdracht }, context, values }): Promise<CardMessage> {
        const chosen = { id: values.trekkerId, naam: values.trekkerNaam };
        const { collega, problems } = await readCollega(chosen, TREKKER_INPUTS, collegas);
        assertNoProblems(problems);
        if (!collega) throw new FormProblem({ trekkerId: 'Kies een collega of typ een naam.' });
        const changed = await opdrachten.assignTrekker(actor, opdracht, context.nonce, collega);
        const reach = await bereikbaarheidOf(collegas, trekkerOf(changed.state));
        return reach === 'naam niet bevestigd'
          ? choose.open(actor, { opdracht })
          : showOpdracht({ actor, place, data: { opdracht } });
      },
    },
    ids,
  );
  return { commands: [], verbs: choose.verbs };
}
