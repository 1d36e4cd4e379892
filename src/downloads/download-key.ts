import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const FILE = 'download.sleutel';
const BYTES = 32;
const ATTEMPTS = 10;
const PAUSE_MS = 20;

/**
 * The key that signs links: the one from the settings, or one that is made once and kept beside the database, so that a
 * link survives a restart. Two processes that make it at once get the same one.
 * @throws Error when the file is there but cannot be a key
 */
export async function readDownloadKey(configured: string | undefined, dataDir: string): Promise<Uint8Array> {
  if (configured !== undefined) return new TextEncoder().encode(configured);
  const path = join(dataDir, FILE);
  await mkdir(dataDir, { recursive: true });
  try {
    await writeFile(path, randomBytes(BYTES).toString('base64url'), { flag: 'wx', mode: 0o600 });
    await chmod(path, 0o600);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  }
  for (let attempt = 1; ; attempt += 1) {
    const key = Buffer.from(await readFile(path, 'utf8'), 'base64url');
    if (key.length >= BYTES) return key;
    if (attempt === ATTEMPTS)
      throw new Error(`${FILE} in the data folder is damaged; remove it to get a new one`);
    // Another process may be writing it now.
    await sleep(PAUSE_MS);
  }
}

function isCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
