import { setTimeout as sleep } from 'node:timers/promises';

/** Waits so many milliseconds, or until the signal ends it. */
export async function sleepUntil(milliseconds: number, signal: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, { signal }).catch(() => undefined);
}
