import { mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { createRequire, enableCompileCache } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { types } from 'node:util';
import { TestEnvironment } from 'jest-environment-node';

/** Where Linux keeps files in memory: a disk takes long to say that it has kept something, and the tests ask that often. */
const IN_MEMORY = '/dev/shm';
const ROOM_NEEDED_BYTES = 2 ** 30;
const DISK = tmpdir();
/** Compiled code serves the next process too: those of Jest, and the bots that tests start. */
const COMPILED = join(DISK, 'node-compile-cache');
enableCompileCache(COMPILED);

/**
 * Jest's environment for Node, with the require of Node itself beside that of Jest (loaded-by-node.ts), and for each
 * test file a place of its own for temporary files, which is gone when the file has been run.
 */
export default class NodeEnvironment extends TestEnvironment {
  private readonly folder: string;

  constructor(...given: ConstructorParameters<typeof TestEnvironment>) {
    const place = hasRoom(IN_MEMORY) ? IN_MEMORY : DISK;
    clearAfterTheDead(place);
    const folder = mkdtempSync(join(place, `samenkracht-jest-${process.pid}-`));
    process.env.TMPDIR = folder;
    process.env.NODE_COMPILE_CACHE = COMPILED;
    super(...given);
    this.folder = folder;
    this.global.requireByNode = createRequire(import.meta.url);
    letErrorsOfBothBeErrors(this.global.Error, Error);
  }

  override async teardown(): Promise<void> {
    await super.teardown();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** `error instanceof Error` says the same of an error of a test file, of Node and of a package, on both sides. */
function letErrorsOfBothBeErrors(...errors: readonly ErrorConstructor[]): void {
  const isInstance = Function.prototype[Symbol.hasInstance];
  for (const OwnError of errors)
    Object.defineProperty(OwnError, Symbol.hasInstance, {
      value(this: unknown, error: unknown): boolean {
        return isInstance.call(this, error) || (this === OwnError && types.isNativeError(error));
      },
      configurable: true,
    });
}

/** A run that was broken off leaves its files behind. */
function clearAfterTheDead(place: string): void {
  for (const name of readdirSync(place)) {
    const pid = /^samenkracht-jest-(\d+)-/.exec(name)?.[1];
    if (pid !== undefined && !isAlive(Number(pid)))
      rmSync(join(place, name), { recursive: true, force: true, maxRetries: 3 });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function hasRoom(place: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(place);
    return bavail * bsize > ROOM_NEEDED_BYTES;
  } catch {
    return false;
  }
}
