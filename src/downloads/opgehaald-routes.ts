import * as z from 'zod/v4';
import { inPrivate } from '../bot/bot-cards.ts';
import type { CardMessage, Routes } from '../bot/ports.ts';
import { pageSchema, parseCardData } from '../forms/card-data.ts';
import { type Actor, hasRol } from '../shared/actor.ts';
import { pageOf } from '../shared/card-pages.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { DomainError } from '../shared/errors.ts';
import type { DownloadStreams } from './downloads.ts';
import { listMaanden, listOpgehaald, type NaamVan, watOpgehaald } from './opgehaald.ts';
import { opgehaaldCard } from './opgehaald-card.ts';

type Dependencies = {
  readonly streams: Pick<DownloadStreams, 'findBy' | 'values'>;
  readonly naamVan: NaamVan;
  readonly clock: Clock;
};

const PHRASE = 'downloads';
const schema = z.strictObject({
  maand: z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/),
  page: pageSchema,
});

/** `downloads`: which files were fetched, when, and with whose link. */
export function createOpgehaaldRoutes({ streams, naamVan, clock }: Dependencies): Routes {
  const show = async (actor: Actor, maand: string, page: number): Promise<CardMessage> => {
    assertMaySee(actor);
    const [found, maanden] = await Promise.all([listOpgehaald(streams, maand), listMaanden(streams)]);
    const rows = await Promise.all(
      pageOf(found, page).map(async (download) => ({
        download,
        wat: await watOpgehaald(download.aanvraag, naamVan),
      })),
    );
    return opgehaaldCard({ maand, page, rows, total: found.length, maanden });
  };

  return {
    commands: [
      {
        phrases: [PHRASE, 'opgehaalde bestanden', 'wie haalde bestanden op'],
        handle: ({ actor, place }) =>
          inPrivate(place, () => show(actor, localDate(clock.now()).slice(0, 7), 1)),
      },
    ],
    verbs: {
      'downloads.list': ({ actor, place, data }) =>
        inPrivate(place, async () => {
          const { maand, page } = parseCardData(schema, data, PHRASE);
          return show(actor, maand, page);
        }),
    },
  };
}

/** @throws DomainError 'not-allowed' */
function assertMaySee(actor: Actor): void {
  if (!hasRol(actor, 'beheerder'))
    throw new DomainError('not-allowed', 'Alleen de beheerder kan zien welke bestanden zijn opgehaald.');
}
