import type { CardMessage, Routes, VerbHandler } from '../../bot/ports.ts';
import { formVerbs } from '../../forms/form-verbs.ts';
import { type Actor, assertCoordinator } from '../../shared/actor.ts';
import type { Ids } from '../../shared/ids.ts';
import { assertNoProblems, FormProblem } from '../../shared/tekst-rules.ts';
import { type Collega, trekkerOf } from '../ground/collega.ts';
import type { CurrentDossier, OpdrachtReader } from '../ground/opdracht-changes.ts';
import { peopleFor } from '../ground/person-inputs.ts';
import { bereikbaarheidOf, type Collegas } from '../ground/ports.ts';
import { readCollega } from '../ground/read-collega.ts';

import { trekkerForm } from './trekker-forms.ts';

type Dependencies = {
  readonly opdrachten: OpdrachtReader & {
    assignTrekkers(
      actor: Actor,
      id: string,
      nonce: string,
      trekkers: readonly Collega[],
    ): Promise<CurrentDossier>;
  };
  readonly collegas: Collegas;
  readonly ids: Ids;
  /** Shows one opdracht to this reader. */
  readonly showOpdracht: VerbHandler;
};

const TREKKER_INPUTS = { id: 'trekkerId', naam: 'trekkerNaam' };

/** Who the bestuurlijk trekker of an opdracht is, chosen by the coördinator. */
export function createTrekkerRoutes({ opdrachten, collegas, ids, showOpdracht }: Dependencies): Routes {
  const choose = formVerbs(ids, trekkerForm, {
    async load(_actor, keys) {
      const { state: dossier, version } = await opdrachten.get(keys.opdracht);
      const trekker = trekkerOf(dossier);
      const naam = trekker?.persoonId === undefined ? trekker?.naam : undefined;
      return { about: { dossier, ...(await peopleFor(collegas, naam)) }, version };
    },
    may: (actor) => assertCoordinator(actor, 'een bestuurlijk trekker kiezen'),
    async save({ actor, place, keys: { opdracht }, context, values }): Promise<CardMessage> {
      const chosen = { id: values.trekkerId, naam: values.trekkerNaam };
      const { collega, problems } = await readCollega(chosen, TREKKER_INPUTS, collegas);
      assertNoProblems(problems);
      if (!collega) throw new FormProblem({ trekkerId: 'Kies een collega of typ een naam.' });
      const changed = await opdrachten.assignTrekkers(actor, opdracht, context.nonce, [collega]);
      const reach = await bereikbaarheidOf(collegas, trekkerOf(changed.state));
      return reach === 'naam niet bevestigd'
        ? choose.open(actor, { opdracht })
        : showOpdracht({ actor, place, data: { opdracht } });
    },
  });
  return { commands: [], verbs: choose.verbs };
}
