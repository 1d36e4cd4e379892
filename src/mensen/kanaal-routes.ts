import type { CardMessage, Place, Routes } from '../bot/ports.ts';
import type { Actor } from '../shared/actor.ts';
import { DomainError } from '../shared/errors.ts';
import type { Ids } from '../shared/ids.ts';
import { koppelingOf } from './kanaal.ts';
import { bindChannelCard, boundCard, onlyInChannelCard } from './kanaal-cards.ts';
import { type BindChoices, bindSchema, choicesOf, koppelingWords, readKoppeling } from './kanaal-form.ts';
import { assertMayBind, type Kanalen } from './kanalen.ts';

type Dependencies = {
  readonly kanalen: Kanalen;
  readonly ids: Ids;
  readonly overleggen: BindChoices['overleggen'];
  /** The programma's that are known from the opdrachten. */
  readonly listProgrammas: () => Promise<readonly string[]>;
};

/** Binding a channel to an overleg or a programma, and unbinding it, in that channel. */
export function createKanaalRoutes({ kanalen, ids, overleggen, listProgrammas }: Dependencies): Routes {
  const form = async (
    actor: Actor,
    place: Place,
    more: { typed?: Record<string, string>; problems?: Record<string, string> } = {},
  ): Promise<CardMessage> => {
    assertMayBind(actor);
    if (place.kind !== 'channel') return onlyInChannelCard();
    const kanaal = await kanalen.findKanaal(place.kanaalId);
    const koppeling = kanaal && koppelingOf(kanaal);
    return bindChannelCard({
      context: { nonce: ids.next(), version: 0 },
      choices: choicesOf({ overleggen, programmas: await listProgrammas() }),
      ...(koppeling ? { bound: koppelingWords(koppeling, { overleggen }) } : {}),
      ...more,
    });
  };

  const unbind = async (actor: Actor, place: Place): Promise<CardMessage> => {
    assertMayBind(actor);
    if (place.kind !== 'channel') return onlyInChannelCard();
    await kanalen.unbindKanaal(actor, place.kanaalId);
    return boundCard(undefined);
  };

  return {
    commands: [
      {
        phrases: ['koppel', 'kanaal koppelen', 'koppel kanaal', 'koppel dit kanaal'],
        handle: ({ actor, place }) => form(actor, place),
      },
      {
        phrases: ['ontkoppel', 'kanaal ontkoppelen', 'ontkoppel kanaal', 'ontkoppel dit kanaal'],
        handle: ({ actor, place }) => unbind(actor, place),
      },
    ],
    verbs: {
      async 'mensen.bindChannel'({ actor, place, data }) {
        assertMayBind(actor);
        if (place.kind !== 'channel') return onlyInChannelCard();
        const parsed = bindSchema.safeParse(data);
        if (!parsed.success)
          throw new DomainError('invalid-input', 'Deze kaart klopt niet meer. Typ opnieuw ‘koppel’.');
        const choices = { overleggen, programmas: await listProgrammas() };
        const { koppeling, problems } = readKoppeling(parsed.data, choices);
        if (!koppeling) return form(actor, place, { typed: parsed.data, problems });
        await kanalen.bindKanaal(actor, place.kanaalId, koppeling);
        return boundCard(koppelingWords(koppeling, { overleggen }));
      },
      'mensen.unbindChannel': ({ actor, place }) => unbind(actor, place),
    },
  };
}
