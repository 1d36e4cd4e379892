import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import * as z from 'zod/v4';
import { DomainError } from '../shared/errors.ts';

/** One publication at a time: who publishes into a folder holds a file beside it until that is done. */

const houderSchema = z.object({ machine: z.string(), proces: z.number().int() });

/** A publication takes seconds; what is older was left by one that was ended, in milliseconds. */
const OUD_MS = 10 * 60_000;

/**
 * @param slot the file that is held
 * @throws DomainError 'not-possible' when another publication holds it: then nothing was done
 */
export async function metSlot<Value>(slot: string, run: () => Promise<Value>): Promise<Value> {
  if (!(await neem(slot))) {
    if (await isHeld(slot)) throw bezig();
    await rm(slot, { force: true });
    if (!(await neem(slot))) throw bezig();
  }
  try {
    return await run();
  } finally {
    await rm(slot, { force: true });
  }
}

function bezig(): DomainError {
  return new DomainError(
    'not-possible',
    'Een andere publicatie schrijft nu in deze map. Er is niets veranderd. Probeer het over een minuut opnieuw.',
  );
}

/** @returns false when it is there already */
async function neem(slot: string): Promise<boolean> {
  try {
    await writeFile(slot, JSON.stringify({ machine: hostname(), proces: process.pid }), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function isHeld(slot: string): Promise<boolean> {
  try {
    const { mtimeMs } = await stat(slot);
    if (Date.now() - mtimeMs > OUD_MS) return false;
    const houder = houderSchema.safeParse(JSON.parse(await readFile(slot, 'utf8')));
    // What is half written is being taken now; of another machine nobody can say here whether it still runs.
    if (!houder.success || houder.data.machine !== hostname()) return true;
    return isRunning(houder.data.proces);
  } catch (error) {
    // It was let go of meanwhile.
    if (codeOf(error) === 'ENOENT') return false;
    if (error instanceof SyntaxError) return true;
    throw error;
  }
}

function isRunning(proces: number): boolean {
  try {
    process.kill(proces, 0);
    return true;
  } catch (error) {
    // It is there, and of somebody else.
    return codeOf(error) === 'EPERM';
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
