import * as z from 'zod/v4';
import { anyWords, inPrivate, onlyInPrivate } from '../../bot/bot-cards.ts';
import type { CardMessage, Routes } from '../../bot/ports.ts';
import { idSchema, pageSchema, parseCardData } from '../../forms/card-data.ts';
import { type Actor, ASK_COORDINATOR } from '../../shared/actor.ts';
import { DomainError } from '../../shared/errors.ts';
import { readGezocht } from '../ground/gezocht.ts';
import type { OpdrachtFinder, OpdrachtReader } from '../ground/opdracht-changes.ts';
import { isVoorbeeld } from '../ground/voorbeeld.ts';
import { type Voorbeeld, voorbeeldOf } from './voorbeeld.ts';
import { voorbeeldCard, voorbeeldenCard } from './voorbeeld-cards.ts';
import { findVoorbeelden } from './zoeken.ts';

export type VoorbeeldDependencies = {
  readonly opdrachten: OpdrachtReader;
  readonly finder: OpdrachtFinder;
  /** Has this person a part in the work of the region? */
  readonly isInvolved: (actor: Actor) => Promise<boolean>;
};

const PHRASE = 'voorbeelden';
const askedFields = { zoek: z.string().max(200).default(''), opdracht: idSchema.optional() };
const listSchema = z.strictObject({ ...askedFields, page: pageSchema });
const showSchema = z.strictObject({ ...askedFields, voorbeeld: idSchema });

/** Finished opdrachten as examples: every projectleider may read what others can learn of them. */
export function createVoorbeeldRoutes({ opdrachten, finder, isInvolved }: VoorbeeldDependencies): Routes & {
  /** The examples of what this text names, for the plan of an opdracht. */
  readonly showFor: (actor: Actor, zoek: string, opdracht?: string) => Promise<CardMessage>;
} {
  const assertMayRead = async (actor: Actor): Promise<void> => {
    if (await isInvolved(actor)) return;
    throw new DomainError(
      'not-allowed',
      `Alleen wie meedoet met Samenkracht! kan de voorbeelden lezen. ${ASK_COORDINATOR}`,
    );
  };
  const list = async (
    actor: Actor,
    asked: { readonly zoek: string; readonly opdracht?: string | undefined },
    page = 1,
  ): Promise<CardMessage> => {
    await assertMayRead(actor);
    const all: readonly Voorbeeld[] = (await finder.findBy('status', 'afgerond'))
      .map(({ state }) => state)
      .filter(isVoorbeeld)
      .map(voorbeeldOf);
    const gezocht = readGezocht(asked.zoek);
    const voorbeelden = findVoorbeelden(all, gezocht);
    return voorbeeldenCard({ ...asked, voorbeelden, gezocht, page, telt: all.length });
  };

  return {
    showFor: (actor, zoek, opdracht) => list(actor, { zoek, opdracht }),
    commands: [
      {
        phrases: ['voorbeelden', 'voorbeeld van', 'hoe deden anderen', 'hoe deden anderen het'],
        takes: anyWords,
        handle: ({ actor, place, rest }) => inPrivate(place, () => list(actor, { zoek: rest.slice(0, 200) })),
      },
    ],
    verbs: onlyInPrivate({
      'opdrachten.voorbeelden'({ actor, data }) {
        const { page, ...asked } = parseCardData(listSchema, data, PHRASE);
        return list(actor, asked, page);
      },
      async 'opdrachten.voorbeeld'({ actor, data }) {
        const { voorbeeld, ...asked } = parseCardData(showSchema, data, PHRASE);
        await assertMayRead(actor);
        const { state } = await opdrachten.get(voorbeeld);
        if (!isVoorbeeld(state))
          throw new DomainError('not-possible', 'Deze opdracht is niet afgerond. Ze is nog geen voorbeeld.');
        return voorbeeldCard(voorbeeldOf(state), asked);
      },
    }),
  };
}
