import type { CardMessage, Routes } from '../bot/ports.ts';
import type { Delivery } from '../logboek/ports.ts';
import { type Actor, hasRol } from '../shared/actor.ts';
import { DomainError } from '../shared/errors.ts';
import type { Berichten } from './berichten.ts';
import { type BerichtRow, berichtenCard } from './berichten-cards.ts';
import { troubleWords } from './berichten-words.ts';
import type { NietTePlaatsen } from './niet-te-plaatsen.ts';

type Dependencies = {
  readonly berichten: Berichten;
  /** What a delivery is about and for whom, in words. */
  readonly describe: (delivery: Delivery) => Promise<{ what: string; target: string }>;
  readonly listWaiting: () => Promise<readonly NietTePlaatsen[]>;
};

/** `berichten`: the posts that did not surely arrive, and what must be done with each. */
export function createBerichtenRoutes({ berichten, describe, listWaiting }: Dependencies): Routes {
  const list = async (actor: Actor): Promise<CardMessage> => {
    const rows: BerichtRow[] = [];
    for (const delivery of await berichten.list(actor)) {
      rows.push({
        id: delivery.id,
        uncertain: delivery.state === 'uncertain',
        why: troubleWords(delivery),
        ...(await describe(delivery)),
      });
    }
    return berichtenCard(rows, await listWaiting());
  };

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
