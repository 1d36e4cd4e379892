import { randomUUID } from 'node:crypto';
import { TENANT } from './people.ts';
import type { TeamsClient } from './teams-client.ts';

type Headers = Readonly<Record<string, string | number>>;

/** @param line the method and the path. @returns the bytes of one request */
export function requestOf(line: string, headers: Headers = {}, body = ''): string {
  const all = {
    Host: 'bot',
    ...(body === '' ? {} : { 'Content-Length': Buffer.byteLength(body) }),
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${line} HTTP/1.1\r\n${lines.join('')}\r\n${body}`;
}

/** What Teams would send, with any body and headers. */
export function post(body: string, headers: Headers = {}): string {
  return requestOf('POST /api/messages', { 'Content-Type': 'application/json', ...headers }, body);
}

/** The body of a message that somebody types in the own chat; `help` is answered with one card. */
export function messageOf({ from, conversationId }: TeamsClient, serviceUrl: string, text = 'help'): string {
  return JSON.stringify({
    type: 'message',
    id: randomUUID(),
    text,
    channelId: 'msteams',
    serviceUrl,
    locale: 'nl-NL',
    from,
    recipient: { id: '28:samenkracht', name: 'Samenkracht!' },
    conversation: { id: conversationId, conversationType: 'personal', tenantId: TENANT },
    channelData: { tenant: { id: TENANT } },
  });
}

/** The status of each answer that came, in their order. */
export function statusesIn(text: string): readonly number[] {
  return [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
}
