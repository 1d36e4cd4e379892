import type { KeyObject } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { createKeyStore } from './key-store.ts';

/** Why a token is not believed. */
export type TokenFault =
  | 'no-token'
  | 'issuer'
  | 'key'
  | 'signature'
  | 'expired'
  | 'not-yet-valid'
  | 'endorsement'
  | 'audience'
  | 'other-bot'
  | 'service-url-claim';

/** Who must have made a token, and for whom. */
type TokenRules = {
  readonly appId: string;
  readonly tokenIssuer: string;
  /** Where the keys of that issuer are described. */
  readonly openIdMetadataUrl: string;
};

/** The header with the token of a request, and what it must be about: the channel and address that the activity names. */
export type ShownToken = {
  readonly authorization: string;
  readonly channelId: string;
  readonly serviceUrl: string;
};

interface Tokens {
  /**
   * Is this the token that the Bot Framework sends with such a request?
   * @returns undefined when it is
   * @throws Error when the keys cannot be had
   */
  check(shown: ShownToken): Promise<TokenFault | undefined>;
  /** Fetches the keys when they are not there yet or old. @throws Error when they cannot be had */
  fetchKeys(): Promise<void>;
}

/** The ways of signing that the Bot Framework uses: with a key pair, so that nobody else can do it. */
const ALGORITHMS: jwt.Algorithm[] = ['RS256', 'RS384', 'RS512'];
/** How far clocks may differ, in seconds: as the SDKs have it. */
export const CLOCK_TOLERANCE_S = 5 * 60;
export const BEARER = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/;

/**
 * Checks the tokens of requests, whichever SDK carries the bot. They do that as well, but botbuilder also believes tokens of the
 * emulator and of other bots, agents-hosting those of Microsoft's own tenants, and neither tells why a token is refused.
 */
export function createTokens({ appId, tokenIssuer, openIdMetadataUrl }: TokenRules): Tokens {
  const keys = createKeyStore(openIdMetadataUrl);
  return {
    async check({ authorization, channelId, serviceUrl }) {
      const token = BEARER.exec(authorization)?.[1];
      const read = token === undefined ? null : jwt.decode(token, { complete: true });
      if (token === undefined || !read) return 'no-token';
      // Nobody needs the keys for a token that is of somebody else by its own word.
      if (typeof read.payload === 'string' || read.payload.iss !== tokenIssuer) return 'issuer';
      const known = await keys.find(read.header.kid ?? '');
      if (!known) return 'key';
      const claims = verify(token, known.key, tokenIssuer);
      if (typeof claims === 'string') return claims;
      const { endorsements } = known;
      if (endorsements.length > 0 && !endorsements.includes(channelId)) return 'endorsement';
      if (claims.aud !== appId) return 'audience';
      // A bot that speaks for itself says who it is; Teams does not.
      if ([claims.appid, claims.azp].some((id) => id !== undefined && id !== appId)) return 'other-bot';
      return claims.serviceurl === serviceUrl ? undefined : 'service-url-claim';
    },
    fetchKeys: () => keys.refresh(),
  };
}

function verify(token: string, key: KeyObject, issuer: string): jwt.JwtPayload | TokenFault {
  try {
    const claims = jwt.verify(token, key, {
      algorithms: ALGORITHMS,
      issuer,
      clockTolerance: CLOCK_TOLERANCE_S,
    });
    return typeof claims === 'string' ? 'signature' : claims;
  } catch (error) {
    if (error instanceof jwt.TokenExpiredError) return 'expired';
    return error instanceof jwt.NotBeforeError ? 'not-yet-valid' : 'signature';
  }
}
