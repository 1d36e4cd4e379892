import type { CardMessage, Routes } from '../bot/ports.ts';
import { type Actor, hasRol } from '../shared/actor.ts';
import type { ReadBerichten } from '../shared/bericht.ts';
import { DomainError } from '../shared/errors.ts';
import type { Berichten } from './berichten.ts';
import { berichtenCard } from './berichten-cards.ts';
import type { NietTePlaatsen } from './niet-te-plaatsen.ts';

type Dependencies = {
  readonly berichten: Berichten;
  readonly readBerichten: ReadBerichten;
  readonly listWaiting: () => Promise<readonly NietTePlaatsen[]>;
};

/** `berichten`: the posts that did not surely arrive, and what must be done with each. */
export function createBerichtenRoutes({ berichten, readBerichten, listWaiting }: Dependencies): Routes {
  const list = async (actor: Actor): Promise<CardMessage> =>
    berichtenCard(await readBerichten(actor), await listWaiting());

  return {
    commands: [
      {
        phrases: ['berichten', 'onzekere berichten'],
        async handle({ actor, place }) {
          if (place.kind !== 'personal' && hasRol(actor, 'coördinator', 'beheerder')) {
            throw new DomainError('not-possible', 'Typ dit in onze eigen chat. Hier leest iedereen mee.');
          }
          return list(actor);
        },
      },
    ],
    verbs: {
      'bezorging.list': ({ actor }) => list(actor),
      async 'bezorging.confirm'({ actor, data }) {
        await berichten.confirm(actor, berichtOf(data));
        return list(actor);
      },
      async 'bezorging.postAgain'({ actor, data }) {
        await berichten.postAgain(actor, berichtOf(data));
        return list(actor);
      },
    },
  };
}

function berichtOf({ bericht }: Readonly<Record<string, unknown>>): string {
  if (typeof bericht === 'string') return bericht;
  throw new DomainError('invalid-input', 'Deze kaart klopt niet meer. Typ ‘berichten’ voor een nieuwe.');
}
