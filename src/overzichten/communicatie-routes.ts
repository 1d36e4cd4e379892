import * as z from 'zod/v4';
import { inPrivate } from '../bot/bot-cards.ts';
import type { CardMessage, Routes } from '../bot/ports.ts';
import { parseCardData } from '../opdrachten/ground/card-data.ts';
import { type Actor, hasRol } from '../shared/actor.ts';
import { DomainError } from '../shared/errors.ts';
import type { Botsing, CommunicatieMoment } from './communicatie.ts';
import { communicatieCard } from './communicatie-cards.ts';

type Dependencies = {
  /** The moments from today on, and the target groups that are asked too often. */
  readonly readKalender: (reader: Actor) => Promise<{
    readonly momenten: readonly CommunicatieMoment[];
    readonly botsingen: readonly Botsing[];
  }>;
  /** A card with a link to the moments as a calendar file, for this person. */
  readonly offerIcs: (actor: Actor) => Promise<CardMessage>;
};

const pageSchema = z.strictObject({ page: z.coerce.number().int().min(1).max(500).optional() });

/** @throws DomainError 'not-allowed' */
export function assertMayReadKalender(actor: Actor): void {
  if (hasRol(actor, 'coördinator', 'directielid')) return;
  throw new DomainError(
    'not-allowed',
    'Alleen de coördinator en directieleden kunnen de communicatiekalender zien.',
  );
}

/** `communicatiekalender`: when residents are invited, asked and told. */
export function createCommunicatieRoutes({ readKalender, offerIcs }: Dependencies): Routes {
  const show = async (actor: Actor, page: number): Promise<CardMessage> => {
    assertMayReadKalender(actor);
    return communicatieCard({ ...(await readKalender(actor)), page });
  };
  return {
    commands: [
      {
        // With words behind it, it is a question (`statusvragen`).
        phrases: ['communicatiekalender', 'kalender'],
        handle: ({ actor, place }) => inPrivate(place, () => show(actor, 1)),
      },
    ],
    verbs: {
      'overzichten.communicatie': ({ actor, data }) => show(actor, parseCardData(pageSchema, data).page ?? 1),
      async 'overzichten.communicatieBestand'({ actor }) {
        assertMayReadKalender(actor);
        return offerIcs(actor);
      },
    },
  };
}
