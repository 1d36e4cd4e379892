import type { CardMessage, Routes, VerbHandler } from '../../bot/ports.ts';
import { formVerbs } from '../../forms/form-verbs.ts';
import { type Actor, assertCoordinator } from '../../shared/actor.ts';
import type { Ids } from '../../shared/ids.ts';
import { assertNoProblems, FormProblem } from '../../shared/tekst-rules.ts';
import { type Collega, trekkerOf } from '../ground/collega.ts';
import type { CurrentDossier, OpdrachtReader } from '../ground/opdracht-changes.ts';
import { peopleFor } from '../ground/person-inputs.ts';
import { bereikbaarheidVanNieuwe, type Collegas } from '../ground/ports.ts';
import { readMensen } from '../ground/read-mensen.ts';
import { trekkerForm } from './trekker-forms.ts';

type Dependencies = {
  readonly opdrachten: OpdrachtReader & {
    assignTrekkers(
      actor: Actor,
      id: string,
      nonce: string,
      trekkers: readonly Collega[],
      shown?: number,
    ): Promise<CurrentDossier>;
  };
  readonly collegas: Collegas;
  readonly ids: Ids;
  /** Shows one opdracht to this reader. */
  readonly showOpdracht: VerbHandler;
};

const TREKKER_INPUTS = { eerste: 'trekkerId', ook: 'trekkerOok', namen: 'trekkerNaam' };

/** Who the bestuurlijk trekker of an opdracht is, chosen by the coördinator. */
export function createTrekkerRoutes({ opdrachten, collegas, ids, showOpdracht }: Dependencies): Routes {
  const choose = formVerbs(ids, trekkerForm, {
    async load(_actor, keys) {
      const { state: dossier, version } = await opdrachten.get(keys.opdracht);
      return { about: { dossier, ...(await peopleFor(collegas, trekkerOf(dossier))) }, version };
    },
    may: (actor) => assertCoordinator(actor, 'een bestuurlijk trekker kiezen'),
    async save({
      actor,
      place,
      about: { dossier },
      keys: { opdracht },
      context,
      values,
    }): Promise<CardMessage> {
      const typed = { eerste: values.trekkerId, ook: values.trekkerOok, namen: values.trekkerNaam };
      const { mensen, problems } = await readMensen(typed, TREKKER_INPUTS, dossier.trekkers, collegas);
      assertNoProblems(problems);
      if (mensen.length === 0) throw new FormProblem({ trekkerId: 'Kies een collega of typ een naam.' });
      const changed = await opdrachten.assignTrekkers(
        actor,
        opdracht,
        context.nonce,
        mensen,
        context.version,
      );
      const reach = await bereikbaarheidVanNieuwe(collegas, trekkerOf(changed.state));
      return reach === 'naam niet bevestigd'
        ? choose.open(actor, { opdracht })
        : showOpdracht({ actor, place, data: { opdracht } });
    },
  });
  return { commands: [], verbs: choose.verbs };
}
