import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import restify from 'restify';
import { downloadEventSchema, downloadSchema, foldDownload } from '../../src/downloads/download.ts';
import { readDownloadKey } from '../../src/downloads/download-key.ts';
import { createTokens } from '../../src/downloads/download-token.ts';
import { createDownloads, type Downloads } from '../../src/downloads/downloads.ts';
import { serveDownloads } from '../../src/http/downloads.ts';
import { openSqliteStore } from '../../src/logboek/sqlite/sqlite-store.ts';
import { createStreams } from '../../src/logboek/streams.ts';
import type { Actor } from '../../src/shared/actor.ts';
import { DomainError } from '../../src/shared/errors.ts';
import { randomIds } from '../../src/shared/ids.ts';
import { projectleider } from '../support/dossiers.ts';
import { createTestClock } from '../support/test-clock.ts';
import { createTestLogger } from '../support/test-logger.ts';

const KEY = new TextEncoder().encode('a key that nobody else knows, long');
const passage = { soort: 'passage', van: { opdracht: 'x1' } } as const;

describe('a link to a file', () => {
  const clock = createTestClock();
  const logger = createTestLogger();
  let folder: string;
  let close: () => Promise<void>;
  let downloads: Downloads;
  let base: string;
  /** For whom and from what each file was made. */
  let made: { actor: Actor; van: unknown }[];

  beforeEach(async () => {
    made = [];
    folder = await mkdtemp(join(tmpdir(), 'samenkracht-download-'));
    const store = openSqliteStore(folder);
    const streams = createStreams(
      {
        kind: 'download',
        shape: '1',
        hasPosts: false,
        eventSchema: downloadEventSchema,
        stateSchema: downloadSchema,
        fold: foldDownload,
        keys: () => ({}),
      },
      store,
    );
    const server = restify.createServer();
    downloads = createDownloads({
      streams,
      clock,
      ids: randomIds,
      tokens: async () => createTokens(KEY),
      baseUrl: () => base,
      actorOf: async (persoon) => ({ ...persoon, rollen: [] }),
      makers: {
        async passage(actor, van) {
          made.push({ actor, van });
          return { naam: 'Passage ‘thuis’.docx', type: 'application/test', bytes: new Uint8Array([1, 2, 3]) };
        },
        async sectie() {
          throw new DomainError('not-allowed', 'Alleen de coördinator kan dit.');
        },
      },
    });
    serveDownloads(server, downloads, logger);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    const address = server.address() as { port: number };
    base = `http://127.0.0.1:${address.port}`;
    close = async () => {
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await store.close();
      await rm(folder, { recursive: true, force: true });
    };
  });
  afterEach(() => close());

  const offer = async (aanvraag: Parameters<Downloads['offer']>[1] = passage): Promise<string> =>
    (await downloads.offer(projectleider, aanvraag)).url;
  const take = (url: string): Promise<Response> => fetch(url, { method: 'POST' });

  test('gives the file once, made with the rights of who asked', async () => {
    const url = await offer();

    const first = await take(url);

    expect(first.status).toBe(200);
    expect(new Uint8Array(await first.arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
    expect(first.headers.get('content-type')).toBe('application/test');
    expect(first.headers.get('content-disposition')).toBe(
      'attachment; filename="Passage thuis.docx"; filename*=UTF-8\'\'Passage%20%E2%80%98thuis%E2%80%99.docx',
    );
    expect(first.headers.get('cache-control')).toBe('no-store');
    expect(first.headers.get('x-content-type-options')).toBe('nosniff');
    expect(made).toEqual([
      { actor: { id: projectleider.id, naam: projectleider.naam, rollen: [] }, van: { opdracht: 'x1' } },
    ]);
    const second = await take(url);
    expect(second.status).toBe(410);
    expect(await second.text()).toContain('Deze link is al gebruikt');
  });

  test('is not used up by a program that only looks at links', async () => {
    const url = await offer();
    for (let look = 0; look < 3; look += 1) {
      const page = await fetch(url);
      expect(page.status).toBe(200);
      expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(page.headers.get('referrer-policy')).toBe('no-referrer');
      expect(await page.text()).toContain('<form method="post">');
    }
    expect(made).toEqual([]);
    expect((await take(url)).status).toBe(200);
  });

  test('gives the file to one of two that come at once', async () => {
    const url = await offer();
    const statuses = (await Promise.all([take(url), take(url), take(url)])).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([200, 410, 410]);
  });

  test('stops working after ten minutes', async () => {
    const url = await offer();
    clock.advance(10 * 60_000);
    for (const answer of [await fetch(url), await take(url)]) {
      expect(answer.status).toBe(410);
      expect(await answer.text()).toContain('Deze link is verlopen');
    }
    expect(made).toEqual([]);
  });

  test('that was changed or made up gives nothing', async () => {
    const url = await offer();
    const token = url.slice(url.lastIndexOf('/') + 1);
    const [id = '', until = '', signature = ''] = token.split('.');
    const forged = [
      `${id}.${until}.${signature.slice(0, -2)}AA`,
      `${id}.${(Number.parseInt(until, 36) + 9999).toString(36)}.${signature}`,
      `${randomIds.next()}.${until}.${signature}`,
      createTokens(new TextEncoder().encode('another key of the right length..')).sign(
        id,
        '2099-01-01T00:00:00Z',
      ),
      'x',
      '..%2F..%2Fetc%2Fpasswd',
      '%00',
      'a'.repeat(5000),
    ];
    for (const one of forged) {
      const answer = await take(`${base}/download/${one}`);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(await answer.text()).not.toContain('passwd');
    }
    expect(made).toEqual([]);
    expect((await take(url)).status).toBe(200);
  });

  test('stays when the file could not be made, and says why', async () => {
    const url = await offer({ soort: 'sectie', van: { opdracht: 'x1' } });
    const answer = await take(url);
    expect(answer.status).toBe(410);
    expect(await answer.text()).toContain('Alleen de coördinator kan dit.');
    const unknown = await take(await offer({ soort: 'evaluatie', van: { opdracht: 'x1' } }));
    expect(unknown.status).toBe(410);
  });
});

describe('the key that signs links', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samenkracht-key-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  test('is made once, for this machine’s user alone, and stays', async () => {
    const [one, two] = await Promise.all([
      readDownloadKey(undefined, join(folder, 'data')),
      readDownloadKey(undefined, join(folder, 'data')),
    ]);
    expect(one).toEqual(two);
    expect(one.length).toBeGreaterThanOrEqual(32);
    expect(await readDownloadKey(undefined, join(folder, 'data'))).toEqual(one);
    const mode = (await stat(join(folder, 'data', 'download.sleutel'))).mode;
    if (process.platform !== 'win32') expect(mode & 0o077).toBe(0);
    expect(await readFile(join(folder, 'data', 'download.sleutel'), 'utf8')).not.toBe('');
  });

  test('comes from the settings when it is there', async () => {
    expect(await readDownloadKey('x'.repeat(40), folder)).toEqual(new TextEncoder().encode('x'.repeat(40)));
  });

  test('that is damaged is refused, not used', async () => {
    await writeFile(join(folder, 'download.sleutel'), 'kort');
    await expect(readDownloadKey(undefined, folder)).rejects.toThrow('damaged');
  });
});
