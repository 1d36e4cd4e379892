import * as z from 'zod/v4';
import { meldingCard } from '../bot/bot-cards.ts';
import type { CardMessage, Place, Routes } from '../bot/ports.ts';
import { type Actor, hasRol } from '../shared/actor.ts';
import type { CardChoice } from '../shared/card-context.ts';
import { DomainError } from '../shared/errors.ts';
import type { Ids } from '../shared/ids.ts';
import { bindChannelCard } from './kanaal-cards.ts';
import type { Mensen } from './mensen.ts';

type Dependencies = {
  readonly mensen: Mensen;
  readonly ids: Ids;
  readonly overleggen: readonly { readonly id: string; readonly naam: string }[];
};

const bindSchema = z.object({ overleg: z.string().default('') });

/** Binding a channel to an overleg, with a card in that channel. */
export function createKanaalRoutes({ mensen, ids, overleggen }: Dependencies): Routes {
  const choices: readonly CardChoice[] = overleggen.map(({ id, naam }) => ({ value: id, title: naam }));
  const nameOf = (id: string | undefined): string | undefined =>
    overleggen.find((overleg) => overleg.id === id)?.naam;

  const form = async (
    actor: Actor,
    place: Place,
    problems: Record<string, string> = {},
  ): Promise<CardMessage> => {
    if (!hasRol(actor, 'coördinator', 'beheerder')) {
      throw new DomainError('not-allowed', 'Alleen de coördinator of de beheerder kan een kanaal koppelen.');
    }
    if (place.kind !== 'channel') return onlyInChannel();
    const bound = nameOf((await mensen.findKanaal(place.kanaalId))?.overlegId);
    return bindChannelCard({
      context: { nonce: ids.next(), version: 0 },
      choices,
      problems,
      ...(bound === undefined ? {} : { bound }),
    });
  };

  return {
    commands: [
      {
        phrases: ['koppel', 'kanaal koppelen', 'koppel kanaal', 'koppel dit kanaal'],
        handle: ({ actor, place }) => form(actor, place),
      },
    ],
    verbs: {
      async 'mensen.bindChannel'({ actor, place, data }) {
        if (place.kind !== 'channel') return onlyInChannel();
        const parsed = bindSchema.safeParse(data);
        const overleg = overleggen.find(({ id }) => parsed.success && id === parsed.data.overleg);
        if (!overleg) return form(actor, place, { overleg: 'Kies een overleg uit de lijst.' });
        await mensen.bindKanaal(actor, place.kanaalId, overleg.id);
        return meldingCard({
          tone: 'goed',
          title: `Dit kanaal hoort nu bij: ${overleg.naam}`,
          text: 'Ik plaats hier het overzicht van elke vergadering en houd het bij.',
        });
      },
    },
  };
}

function onlyInChannel(): CardMessage {
  return meldingCard({
    tone: 'uitleg',
    title: 'Doe dit in het kanaal zelf',
    text: 'Ga naar het kanaal, noem mij daar met @ en typ ‘koppel’.',
  });
}
