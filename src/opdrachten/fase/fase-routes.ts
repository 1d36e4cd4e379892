import type { CardMessage, Routes } from '../../bot/ports.ts';
import { formVerbs } from '../../forms/form-verbs.ts';
import type { Actor } from '../../shared/actor.ts';
import { faseFrom, faseWords } from '../../shared/beleidsfase.ts';
import type { Ids } from '../../shared/ids.ts';
import type { CurrentDossier, OpdrachtReader } from '../ground/opdracht-changes.ts';
import type { FaseChanges } from './fase-changes.ts';
import { faseForm } from './fase-forms.ts';
import { assertKiestFase } from './fase-rules.ts';

/** Saying in which phase of the policy cycle an opdracht is. */
export function createFaseRoutes({
  opdrachten,
  afhandeling,
  ids,
  showOpdracht,
}: {
  readonly opdrachten: OpdrachtReader;
  readonly afhandeling: FaseChanges;
  readonly ids: Ids;
  /** The card of an opdracht for this reader. */
  readonly showOpdracht: (actor: Actor, current: CurrentDossier, notice: string) => Promise<CardMessage>;
}): Routes {
  const fase = formVerbs(ids, faseForm, {
    async load(_actor, { opdracht }) {
      const { state: dossier, version } = await opdrachten.get(opdracht);
      return { about: { dossier }, version };
    },
    may: (actor, { dossier }) => assertKiestFase(actor, dossier),
    async save({ actor, keys: { opdracht }, context, values }) {
      const chosen = faseFrom(values.fase);
      const current = await afhandeling.kiesFase(actor, opdracht, context.nonce, chosen);
      return showOpdracht(actor, current, `Bewaard: de fase is ${faseWords(chosen)}.`);
    },
  });
  return { commands: [], verbs: fase.verbs };
}
