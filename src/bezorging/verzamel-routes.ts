import * as z from 'zod/v4';
import { onlyInPrivate } from '../bot/bot-cards.ts';
import type { Routes } from '../bot/ports.ts';
import { idSchema, invalidCard, pageSchema, parseCardData } from '../forms/card-data.ts';
import { verzamelCard } from './verzamel-cards.ts';
import type { Verzamelberichten } from './verzamelberichten.ts';

const dataSchema = z.strictObject({ verzamelbericht: idSchema, pagina: pageSchema });
const PHRASE = 'herinneringen';

/** The pages of a message about several posts. */
export function createVerzamelRoutes({ find }: Pick<Verzamelberichten, 'find'>): Routes {
  return {
    commands: [],
    verbs: onlyInPrivate({
      async 'verzamelberichten.show'({ actor, data }) {
        const { verzamelbericht, pagina } = parseCardData(dataSchema, data, PHRASE);
        const found = await find(verzamelbericht);
        // It is of who got it: to anybody else there is no such message.
        if (found?.bericht.target !== `persoon:${actor.id}`) throw invalidCard(PHRASE);
        return verzamelCard(found.bericht, found.rows, pagina);
      },
    }),
  };
}
