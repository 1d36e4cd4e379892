import * as z from 'zod/v4';
import { onlyInPrivate } from '../bot/bot-cards.ts';
import type { Routes } from '../bot/ports.ts';
import { DomainError } from '../shared/errors.ts';
import { verzamelCard } from './verzamel-cards.ts';
import type { Verzamelberichten } from './verzamelberichten.ts';

const dataSchema = z.object({
  verzamelbericht: z.string().min(1).max(200),
  pagina: z.number().int().min(1).max(100),
});

/** The pages of a message about several posts. */
export function createVerzamelRoutes({ find }: Pick<Verzamelberichten, 'find'>): Routes {
  return {
    commands: [],
    verbs: onlyInPrivate({
      async 'verzamelberichten.show'({ actor, data }) {
        const asked = dataSchema.safeParse(data);
        const found = asked.success ? await find(asked.data.verzamelbericht) : undefined;
        // It is of who got it: to anybody else there is no such message.
        if (!asked.success || found?.bericht.target !== `persoon:${actor.id}`)
          throw new DomainError(
            'not-found',
            'Deze kaart klopt niet meer. Typ ‘herinneringen’ voor een nieuwe.',
          );
        return verzamelCard(found.bericht, found.rows, asked.data.pagina);
      },
    }),
  };
}
