import jwt from 'jsonwebtoken';
import * as z from 'zod/v4';
import { createKeyStore, type KeyStore } from './key-store.ts';
import { BEARER, CLOCK_TOLERANCE_S } from './token.ts';

/** Why a token of a person is not believed. */
export type PersonFault =
  | 'no-token'
  | 'tenant'
  | 'issuer'
  | 'key'
  | 'signature'
  | 'expired'
  | 'audience'
  | 'no-person'
  | 'scope';

/** Somebody who opens a page in Teams. */
type PersonOfToken = {
  /** Entra object id. */
  readonly id: string;
  readonly tenant: string;
  /** Has the account in another organisation, and is here as a guest. */
  readonly isGuest: boolean;
};

/** Where Entra describes its keys and how it calls itself, for one tenant. */
export type Entra = {
  readonly openIdMetadataUrl: (tenant: string) => string;
  readonly issuer: (tenant: string) => string;
};

/** As Microsoft describes it: learn.microsoft.com, 'OpenID Connect on the Microsoft identity platform'. */
export const PUBLIC_ENTRA: Entra = Object.freeze({
  openIdMetadataUrl: (tenant: string) =>
    `https://login.microsoftonline.com/${tenant}/v2.0/.well-known/openid-configuration`,
  issuer: (tenant: string) => `https://login.microsoftonline.com/${tenant}/v2.0`,
});

type Rules = {
  /** The registration for which Teams asks the token. */
  readonly appId: string;
  readonly tenants: readonly string[];
  readonly entra: Entra;
};

export interface PersonTokens {
  /**
   * Who shows this token?
   * @param authorization the header
   * @throws Error when the keys cannot be had
   */
  read(authorization: string): Promise<PersonOfToken | PersonFault>;
}

/** Teams asks for this scope: the app may know who opens it. */
const SCOPE = 'access_as_user';

const claimsSchema = z.looseObject({
  oid: z.guid().toLowerCase(),
  scp: z.string().default(''),
  /** Of which organisation the account is, when of another. */
  idp: z.string().optional(),
  /** 1: a guest. */
  acct: z.number().optional(),
});

/** Reads the tokens that Teams gives a page about who opens it (single sign-on): version 2 of Entra, of an allowed tenant, for this app. */
export function createPersonTokens({ appId, tenants, entra }: Rules): PersonTokens {
  // Only of tenants that are allowed: anybody can name another one.
  const stores = new Map<string, KeyStore>(
    tenants.map((tenant) => [tenant, createKeyStore(entra.openIdMetadataUrl(tenant))]),
  );
  return {
    async read(authorization) {
      const token = BEARER.exec(authorization)?.[1];
      const read = token === undefined ? null : jwt.decode(token, { complete: true });
      if (token === undefined || !read || typeof read.payload === 'string') return 'no-token';
      const tenant = String(read.payload.tid ?? '').toLowerCase();
      const keys = stores.get(tenant);
      if (!keys) return 'tenant';
      const issuer = entra.issuer(tenant);
      if (read.payload.iss !== issuer) return 'issuer';
      const known = await keys.find(read.header.kid ?? '');
      if (!known) return 'key';
      let claims: unknown;
      try {
        claims = jwt.verify(token, known.key, {
          algorithms: ['RS256'],
          issuer,
          clockTolerance: CLOCK_TOLERANCE_S,
        });
      } catch (error) {
        return error instanceof jwt.TokenExpiredError ? 'expired' : 'signature';
      }
      if (read.payload.aud !== appId) return 'audience';
      const { data } = claimsSchema.safeParse(claims);
      if (!data) return 'no-person';
      // An app that speaks for itself has no scope: it is nobody.
      if (!data.scp.split(' ').includes(SCOPE)) return 'scope';
      return { id: data.oid, tenant, isGuest: data.acct === 1 || isElsewhere(data.idp, tenant) };
    },
  };
}

/** The organisation in which the account is names its tenant in its address; one without a tenant is of nobody here. */
function isElsewhere(idp: string | undefined, tenant: string): boolean {
  return idp !== undefined && !idp.toLowerCase().includes(tenant);
}
