import * as z from 'zod/v4';
import { inPrivate } from '../../bot/bot-cards.ts';
import type { CardMessage, Routes } from '../../bot/ports.ts';
import { pageSchema, parseCardData } from '../../forms/card-data.ts';
import { type Actor, assertCoordinator } from '../../shared/actor.ts';
import type { Dossier } from '../ground/dossier.ts';
import { isAfterBesluit } from '../ground/dossier-status.ts';
import type { OpdrachtFinder } from '../ground/opdracht-changes.ts';
import { PLICHT_NAMEN } from '../ground/plichten.ts';
import { plichtenCard } from './plicht-cards.ts';

const PHRASE = 'wettelijke plichten';
const pageOnlySchema = z.strictObject({ page: pageSchema });

/** `wettelijke plichten`: what is named in a plan and not done before the besluit, for the coördinator. */
export function createPlichtRoutes(streams: OpdrachtFinder): Routes {
  const list = async (): Promise<readonly Dossier[]> => {
    const found = new Map<string, Dossier>();
    for (const naam of PLICHT_NAMEN)
      for (const { id, state } of await streams.findBy('plicht', naam))
        if (!isAfterBesluit(state.status)) found.set(id, state);
    return [...found.values()].toSorted((a, b) => a.titel.localeCompare(b.titel, 'nl'));
  };
  const show = async (actor: Actor, page: number): Promise<CardMessage> => {
    assertCoordinator(actor, 'alle wettelijke plichten zien');
    return plichtenCard({ dossiers: await list(), page });
  };
  return {
    commands: [{ phrases: [PHRASE], handle: ({ actor, place }) => inPrivate(place, () => show(actor, 1)) }],
    verbs: {
      'opdrachten.plichten': ({ actor, data }) =>
        show(actor, parseCardData(pageOnlySchema, data, PHRASE).page),
    },
  };
}
