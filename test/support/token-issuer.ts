import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import jwt from 'jsonwebtoken';
import type { BotFramework } from '../../src/bot/ground/bot-framework.ts';
import { PUBLIC_BOT_FRAMEWORK } from '../../src/bot/ground/bot-framework.ts';
import { type Entra, PUBLIC_ENTRA } from '../../src/bot/ground/person-token.ts';
import { TENANT } from './people.ts';

export const APP_ID = '7e570000-0000-4000-8000-00000000b07a';
/** The registration for which Teams asks the tokens of the werkbord. */
export const WERKBORD_APP_ID = '7e570000-0000-4000-8000-0000000b04d0';
/** What the bot shows to the connector of the tests. */
export const OWN_TOKEN = 'the-token-of-the-bot-itself';

export type Claims = Readonly<Record<string, unknown>>;
export type Key = { readonly kid: string; readonly privateKey: KeyObject; readonly publicKey: KeyObject };

/** A real OpenID issuer on this machine: metadata, keys, and tokens signed with them. */
export type TokenIssuer = {
  /** Known and meant for Teams. */
  readonly key: Key;
  /** Known, but meant for another channel. */
  readonly webchatKey: Key;
  /** Signs claims; by default a token as the Bot Framework sends it to this bot. */
  sign(claims?: Claims, options?: { key?: Key; kid?: string; algorithm?: 'RS256' | 'RS384' }): string;
  /** The Bot Framework for the bot: Microsoft's, but for the keys and one more service address. */
  frameworkFor(serviceUrl: string): BotFramework;
  /** Microsoft's, but for the keys. */
  readonly entra: Entra;
  /** Signs what Teams tells a page about who opens it; by default a colleague of the allowed tenant. */
  signPerson(claims?: Claims, options?: { key?: Key; kid?: string }): string;
  /** Answers with an error from now on, or no longer. */
  fail(failing: boolean): void;
  /** The secret of the bot expired, or was renewed: it gets no token of its own any more. */
  expireSecret(expired: boolean): void;
  /** How often somebody asked for the metadata. */
  readonly asked: number;
  close(): Promise<void>;
};

export function makeKey(kid: string): Key {
  return { kid, ...generateKeyPairSync('rsa', { modulusLength: 2048 }) };
}

export async function startTokenIssuer(): Promise<TokenIssuer> {
  const key = makeKey('teams-key');
  const webchatKey = makeKey('webchat-key');
  let failing = false;
  let asked = 0;
  let isExpired = false;
  const describe = ({ kid, publicKey }: Key, endorsements: readonly string[]) => ({
    ...publicKey.export({ format: 'jwk' }),
    kid,
    use: 'sig',
    endorsements,
  });
  const server = createServer((request, response) => {
    asked += 1;
    response.writeHead(failing ? 500 : 200, { 'content-type': 'application/json' });
    const body = request.url?.startsWith('/keys')
      ? { keys: [describe(key, ['msteams']), describe(webchatKey, ['webchat'])] }
      : { issuer: PUBLIC_BOT_FRAMEWORK.tokenIssuer, jwks_uri: `${url}/keys` };
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    key,
    webchatKey,
    get asked() {
      return asked;
    },
    sign(claims = {}, { key: signer = key, kid = signer.kid, algorithm = 'RS256' } = {}) {
      const now = Math.floor(Date.now() / 1000);
      const payload = {
        iss: PUBLIC_BOT_FRAMEWORK.tokenIssuer,
        aud: APP_ID,
        iat: now,
        nbf: now,
        exp: now + 3600,
        ...claims,
      };
      return jwt.sign(payload, signer.privateKey, { algorithm, keyid: kid });
    },
    frameworkFor: (serviceUrl) => ({
      ...PUBLIC_BOT_FRAMEWORK,
      openIdMetadataUrl: `${url}/metadata`,
      isServiceUrl: (given) => given === serviceUrl || PUBLIC_BOT_FRAMEWORK.isServiceUrl(given),
      // Entra cannot be asked here.
      ownToken: async () => {
        if (isExpired) throw expired();
        return OWN_TOKEN;
      },
    }),
    entra: { ...PUBLIC_ENTRA, openIdMetadataUrl: () => `${url}/metadata` },
    signPerson(claims = {}, { key: signer = key, kid = signer.kid } = {}) {
      const now = Math.floor(Date.now() / 1000);
      const payload = {
        iss: PUBLIC_ENTRA.issuer(TENANT),
        aud: WERKBORD_APP_ID,
        tid: TENANT,
        ver: '2.0',
        scp: 'access_as_user',
        iat: now,
        nbf: now,
        exp: now + 3600,
        ...claims,
      };
      return jwt.sign(payload, signer.privateKey, { algorithm: 'RS256', keyid: kid });
    },
    expireSecret(expired) {
      isExpired = expired;
    },
    fail(given) {
      failing = given;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What @azure/msal-node throws, when Entra answers that the secret has expired. */
function expired(): Error {
  return Object.assign(new Error('invalid_client: AADSTS7000222'), {
    name: 'ServerError',
    errorCode: 'invalid_client',
  });
}
