import { createPublicKey, type KeyObject } from 'node:crypto';
import * as z from 'zod/v4';

/** A key with which the Bot Framework signs, and for which channels it does; none: for every channel. */
export type SigningKey = { readonly key: KeyObject; readonly endorsements: readonly string[] };

export interface KeyStore {
  /** @returns undefined when there is no such key @throws Error when the keys cannot be had */
  find(kid: string): Promise<SigningKey | undefined>;
  /** Fetches them when they are not there yet, or older than an hour. @throws Error when they cannot be had */
  refresh(): Promise<void>;
}

const HOUR = 60 * 60_000;
/** Microsoft asks that keys are not used longer than a day ('Authentication with the Bot Connector API'). */
const USED_FOR_MS = 24 * HOUR;
/** For a key that is not known they are fetched again, at most once in this time: anybody can name one. */
const LOOK_AGAIN_MS = HOUR;
const FETCH_WITHIN_MS = 10_000;

const metadataSchema = z.object({ jwks_uri: z.url() });
const keysSchema = z.object({
  keys: z.array(
    z.looseObject({
      kid: z.string(),
      kty: z.string(),
      endorsements: z.array(z.string()).nullish(),
    }),
  ),
});

/**
 * The keys of the Bot Framework. Neither SDK is asked for them: one prints all of them for each token that it refuses and waits
 * without a limit, and the other forgets for which channels they are.
 * @param url where they are described (OpenID metadata)
 */
export function createKeyStore(url: string): KeyStore {
  let keys: ReadonlyMap<string, SigningKey> = new Map();
  let fetchedAt = Number.NEGATIVE_INFINITY;
  let underWay: Promise<void> | undefined;

  const fetchAll = async (): Promise<void> => {
    const { jwks_uri } = metadataSchema.parse(await getJson(url));
    const { keys: found } = keysSchema.parse(await getJson(jwks_uri));
    keys = new Map(
      found.flatMap(({ kid, endorsements, ...jwk }) => {
        const key = publicKeyOf(jwk);
        return key ? [[kid, { key, endorsements: endorsements ?? [] }]] : [];
      }),
    );
    fetchedAt = Date.now();
  };
  /** Requests that come at the same moment wait for one and the same fetch. */
  const refreshOlderThan = async (milliseconds: number): Promise<void> => {
    if (Date.now() - fetchedAt < milliseconds) return;
    underWay ??= fetchAll().finally(() => {
      underWay = undefined;
    });
    await underWay;
  };

  return {
    async find(kid) {
      await refreshOlderThan(USED_FOR_MS);
      if (!keys.has(kid)) await refreshOlderThan(LOOK_AGAIN_MS);
      return keys.get(kid);
    },
    refresh: () => refreshOlderThan(LOOK_AGAIN_MS),
  };
}

/** @returns undefined when it is none with which the Bot Framework signs: one that cannot be read must not cost the others */
function publicKeyOf(jwk: { readonly kty: string }): KeyObject | undefined {
  if (jwk.kty !== 'RSA') return undefined;
  try {
    return createPublicKey({ key: jwk, format: 'jwk' });
  } catch {
    return undefined;
  }
}

async function getJson(url: string): Promise<unknown> {
  const response = await fetch(url, { signal: AbortSignal.timeout(FETCH_WITHIN_MS) });
  if (!response.ok) throw new Error(`the keys of the Bot Framework: ${response.status}`);
  return response.json();
}
