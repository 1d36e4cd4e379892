import type { CardMessage, Routes } from '../bot/ports.ts';
import { formVerbs } from '../forms/form-verbs.ts';
import type { Actor } from '../shared/actor.ts';
import type { Ids } from '../shared/ids.ts';
import { assertMayKeep } from './raad-rules.ts';
import { planRaadsoverlegForm, raadsoverlegForm, zegAfForm } from './raadsoverleg-forms.ts';
import { assertIsOpen, overlegOf } from './raadsoverleg-rules.ts';
import type { Adviesraden } from './raden.ts';

type Dependencies = {
  readonly adviesraden: Adviesraden;
  readonly ids: Ids;
  /** The card of a raad for this reader. */
  readonly showRaad: (actor: Actor, id: string, notice: string) => Promise<CardMessage>;
};

/** Meetings with a raad: planning them, and what was discussed. */
export function createRaadsoverlegRoutes({ adviesraden, ids, showRaad }: Dependencies): Routes {
  const load = async (actor: Actor, keys: { readonly raad: string }) => {
    assertMayKeep(actor);
    const { state: raad, version } = await adviesraden.get(keys.raad);
    return { about: { raad }, version };
  };
  const loadOne = async (actor: Actor, keys: { readonly raad: string; readonly raadsoverleg: string }) => {
    const { about, version } = await load(actor, keys);
    return { about: { ...about, overleg: overlegOf(about.raad, keys.raadsoverleg) }, version };
  };
  const plan = formVerbs(ids, planRaadsoverlegForm, {
    async load(actor, keys) {
      const { about, version } = await load(actor, keys);
      const andere = (await adviesraden.current()).filter(({ id }) => id !== keys.raad);
      return { about: { ...about, andere }, version };
    },
    async save({ actor, keys: { raad }, context, values }) {
      await adviesraden.planOverleg(actor, raad, context.nonce, values);
      return showRaad(actor, raad, 'Het overleg is vastgelegd.');
    },
  });
  const hold = formVerbs(ids, raadsoverlegForm, {
    load: loadOne,
    canOpen: ({ overleg }) => assertIsOpen(overleg),
    async save({ actor, keys: { raad, raadsoverleg }, context, values: { besproken } }) {
      await adviesraden.holdOverleg(actor, raad, context.nonce, raadsoverleg, besproken);
      return showRaad(actor, raad, 'Bewaard: wat is besproken.');
    },
  });
  const cancel = formVerbs(ids, zegAfForm, {
    load: loadOne,
    canOpen: ({ overleg }) => assertIsOpen(overleg),
    async save({ actor, keys: { raad, raadsoverleg }, context, values: { reden } }) {
      await adviesraden.cancelOverleg(actor, raad, context.nonce, raadsoverleg, reden);
      return showRaad(actor, raad, 'Vastgelegd: dit overleg gaat niet door.');
    },
  });
  return { commands: [], verbs: { ...plan.verbs, ...hold.verbs, ...cancel.verbs } };
}
