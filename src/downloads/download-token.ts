import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The signed part of a link: the id of the download, until when it may be used (seconds since 1970), and a signature
 * over both and over the person it is for. A link that was made up or changed costs no look into the store.
 */
export interface Tokens {
  sign(id: string, verlooptOp: string): string;
  /** The id, when the signature is ours; undefined for anything else. */
  verify(token: string): { readonly id: string; readonly verlooptOp: string } | undefined;
}

const SHAPE = /^([A-Za-z0-9-]{8,64})\.([0-9a-z]{1,12})\.([A-Za-z0-9_-]{43})$/;

/** @param key at least 32 bytes that nobody else knows */
export function createTokens(key: Uint8Array): Tokens {
  const signature = (id: string, until: string): Buffer =>
    createHmac('sha256', key).update(`download\n${id}\n${until}`).digest();

  return {
    sign(id, verlooptOp) {
      const until = Math.floor(Date.parse(verlooptOp) / 1000).toString(36);
      return `${id}.${until}.${signature(id, until).toString('base64url')}`;
    },
    verify(token) {
      const [, id, until, given] = SHAPE.exec(token) ?? [];
      if (id === undefined || until === undefined || given === undefined) return undefined;
      const bytes = Buffer.from(given, 'base64url');
      const ours = signature(id, until);
      if (bytes.length !== ours.length || !timingSafeEqual(bytes, ours)) return undefined;
      return { id, verlooptOp: new Date(Number.parseInt(until, 36) * 1000).toISOString() };
    },
  };
}
