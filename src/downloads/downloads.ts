import type { Streams } from '../logboek/ports.ts';
import type { Actor } from '../shared/actor.ts';
import { addMilliseconds, type Clock } from '../shared/clock.ts';
import { DomainError } from '../shared/errors.ts';
import type { Ids } from '../shared/ids.ts';
import { stampOf } from '../shared/stamp.ts';
import type { BestandSoort } from './bestand-soorten.ts';
import type { Aanvraag, Download, DownloadEvent } from './download.ts';
import type { Tokens } from './download-token.ts';

/** A file as it goes to the reader. */
type Bestand = { readonly naam: string; readonly type: string; readonly bytes: Uint8Array };

/** Writes what a file says in the form of one kind of file; what it needs for that is loaded with the first one. */
export type WriteFile<Model> = (model: Model) => Promise<Omit<Bestand, 'naam'>>;

/**
 * Makes the file of one kind, with the rights that this person has at that moment.
 * @throws DomainError when this person may not have it, or when it cannot be made
 */
export type Bestandmaker = (actor: Actor, van: Aanvraag['van']) => Promise<Bestand>;

/** A maker for each of these kinds. */
export type Makers<Soort extends BestandSoort = BestandSoort> = Readonly<Record<Soort, Bestandmaker>>;

/** Links to files: signed, short-lived, once, and for the person who asked. */
export interface Downloads {
  /**
   * A link for this person.
   * @throws DomainError 'not-possible' when the address of the bot is not known
   */
  offer(
    actor: Actor,
    aanvraag: Aanvraag & { readonly soort: BestandSoort },
  ): Promise<{ readonly url: string; readonly verlooptOp: string }>;
  /** Can this link still be used? Changes nothing. @throws DomainError 'not-possible' with what to do */
  look(token: string): Promise<void>;
  /** The file; the link is used up by it. @throws DomainError 'not-possible', or what the maker throws */
  take(token: string): Promise<Bestand>;
}

export type DownloadStreams = Streams<Download, DownloadEvent>;

type Dependencies = {
  readonly streams: DownloadStreams;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly tokens: () => Promise<Tokens>;
  /** Where browsers reach the bot, without a slash at the end; undefined: not known. */
  readonly baseUrl: () => string | undefined;
  /** The roles somebody has now. */
  readonly actorOf: (persoon: { readonly id: string; readonly naam: string }) => Promise<Actor>;
  /** By kind of file. */
  readonly makers: Readonly<Record<string, Bestandmaker>>;
};

/** Long enough to press a button, short enough that a link in an old chat is worth nothing. */
const VALID_MS = 10 * 60_000;

export function createDownloads(dependencies: Dependencies): Downloads {
  const { streams, clock, ids, tokens, baseUrl, actorOf, makers } = dependencies;

  const usable = async (token: string): Promise<Download> => {
    const signed = (await tokens()).verify(token);
    if (!signed) throw unknown();
    const now = clock.now();
    if (signed.verlooptOp <= now) throw expired();
    const download = (await streams.find(signed.id))?.state;
    if (!download) throw unknown();
    if (download.verlooptOp <= now) throw expired();
    if (download.opgehaald !== undefined) throw used();
    return download;
  };

  return {
    async offer(actor, aanvraag) {
      const base = baseUrl();
      if (base === undefined) {
        throw new DomainError(
          'not-possible',
          'Bestanden ophalen staat hier nog niet aan. Vraag de beheerder om het adres van de bot in te stellen (PUBLIC_URL).',
        );
      }
      const at = clock.now();
      // Whole seconds, as the signature has them.
      const until = Math.floor(Date.parse(addMilliseconds(at, VALID_MS)) / 1000) * 1000;
      const verlooptOp = new Date(until).toISOString();
      const id = ids.next();
      await streams.change(id, stampOf(actor, at), () => [
        { soort: 'download aangeboden', aanvraag, verlooptOp },
      ]);
      return { url: `${base}/download/${(await tokens()).sign(id, verlooptOp)}`, verlooptOp };
    },
    async look(token) {
      await usable(token);
    },
    async take(token) {
      const { id, persoon, aanvraag } = await usable(token);
      const maker = makers[aanvraag.soort];
      if (!maker) throw unknown();
      const bestand = await maker(await actorOf(persoon), aanvraag.van);
      // The append decides who was first: two requests at once get one file.
      await streams.change(id, { actor: persoon, at: clock.now() }, (current) => {
        if (current?.state.opgehaald !== undefined) throw used();
        return [{ soort: 'download opgehaald' }];
      });
      return bestand;
    },
  };
}

const AGAIN = 'Vraag in Teams een nieuwe link.';

function unknown(): DomainError {
  return new DomainError('not-possible', `Deze link ken ik niet. ${AGAIN}`);
}

function expired(): DomainError {
  return new DomainError('not-possible', `Deze link is verlopen. ${AGAIN}`);
}

function used(): DomainError {
  return new DomainError('not-possible', `Deze link is al gebruikt. Een link werkt één keer. ${AGAIN}`);
}
