import type { CardMessage, Routes } from '../../bot/ports.ts';
import { formVerbs } from '../../forms/form-verbs.ts';
import type { Actor } from '../../shared/actor.ts';
import type { Ids } from '../../shared/ids.ts';
import { FormProblem } from '../../shared/tekst-rules.ts';
import type { CurrentDossier, OpdrachtReader } from '../ground/opdracht-changes.ts';
import { LAGEN, type Laag, type LaagPlaatsen } from '../ground/plaatsen.ts';
import type { PlaatsenChanges } from './plaatsen-changes.ts';
import { plaatsenForm } from './plaatsen-forms.ts';
import { assertLegtPlaatsenVast } from './plaatsen-rules.ts';

/** Saying how many fixed places ervaringsdeskundigen have in a project. */
export function createPlaatsenRoutes({
  opdrachten,
  afhandeling,
  ids,
  showOpdracht,
}: {
  readonly opdrachten: OpdrachtReader;
  readonly afhandeling: PlaatsenChanges;
  readonly ids: Ids;
  /** The card of an opdracht for this reader. */
  readonly showOpdracht: (actor: Actor, current: CurrentDossier, notice: string) => Promise<CardMessage>;
}): Routes {
  const plaatsen = formVerbs(ids, plaatsenForm, {
    async load(_actor, { opdracht }) {
      const { state: dossier, version } = await opdrachten.get(opdracht);
      return { about: { dossier }, version };
    },
    may: (actor, { dossier }) => assertLegtPlaatsenVast(actor, dossier),
    async save({ actor, keys: { opdracht }, context, values }) {
      const current = await afhandeling.legPlaatsenVast(actor, opdracht, context, lagenIn(values));
      return showOpdracht(actor, current, 'De vaste plaatsen zijn bewaard.');
    },
  });
  return { commands: [], verbs: plaatsen.verbs };
}

type Typed = Readonly<Record<Laag | `${Laag}Bezet`, number | undefined>>;

/** @throws FormProblem where is said how many are filled of which is not said how many there are */
function lagenIn(values: Typed): readonly LaagPlaatsen[] {
  return LAGEN.flatMap((laag): LaagPlaatsen[] => {
    const plaatsen = values[laag];
    const bezet = values[`${laag}Bezet`];
    if (plaatsen !== undefined) return [{ laag, plaatsen, ...(bezet === undefined ? {} : { bezet }) }];
    if (bezet === undefined) return [];
    throw new FormProblem({
      [laag]: 'Vul in hoeveel plaatsen er zijn, of laat ook leeg hoeveel er bezet zijn.',
    });
  });
}
