import { createPublicKey, type KeyObject } from 'node:crypto';
import * as z from 'zod/v4';

/** A key with which the Bot Framework signs, and for which channels it does; none: for every channel. */
type SigningKey = { readonly key: KeyObject; readonly endorsements: readonly string[] };

export interface KeyStore {
  /** @returns undefined when there is no such key @throws Error when the keys cannot be had */
  find(kid: string): Promise<SigningKey | undefined>;
  /** Fetches them when they are not there yet, or older than an hour. @throws Error when they cannot be had */
  refresh(): Promise<void>;
}

const HOUR = 60 * 60_000;
/** As Microsoft's own SDKs do: fetched anew each day, and each hour for a key that is missing (microsoft/botbuilder-python, issue 1210). */
const USED_FOR_MS = 24 * HOUR;
/** For a key that is not known they are fetched again, at most once in this time: anybody can name one. */
const LOOK_AGAIN_MS = HOUR;
const FETCH_WITHIN_MS = 10_000;

const metadataSchema = z.object({ jwks_uri: z.url() });
const keysSchema = z.object({ keys: z.array(z.unknown()) });
const keySchema = z.looseObject({
  kid: z.string(),
  kty: z.literal('RSA'),
  endorsements: z.array(z.string()).nullish(),
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
    const usable = new Map(found.flatMap(readKey));
    if (usable.size === 0) throw new Error('the Bot Framework has no keys that can be used');
    keys = usable;
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

/** @returns nothing when it is no key with which the Bot Framework signs: one that cannot be read must not cost the others */
function readKey(given: unknown): [string, SigningKey][] {
  const { data } = keySchema.safeParse(given);
  if (!data) return [];
  const { kid, endorsements, ...jwk } = data;
  try {
    return [[kid, { key: createPublicKey({ key: jwk, format: 'jwk' }), endorsements: endorsements ?? [] }]];
  } catch {
    return [];
  }
}

async function getJson(url: string): Promise<unknown> {
  const response = await fetch(url, { signal: AbortSignal.timeout(FETCH_WITHIN_MS) });
  if (!response.ok) throw new Error(`the keys of the Bot Framework: ${response.status}`);
  return response.json();
}
