import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const SQLITE = join(process.cwd(), 'src', 'logboek', 'sqlite', 'sqlite-store.ts');

/**
 * A process that holds the database as another program could, so that nobody else can write.
 * @returns when it holds it
 */
export async function holdDatabase(file: string): Promise<{ release(): Promise<void> }> {
  const child = runScript(
    `import { DatabaseSync } from 'node:sqlite';
     const database = new DatabaseSync(process.argv[1], { timeout: 10_000 });
     database.exec('BEGIN EXCLUSIVE');
     process.stdout.write('held');
     setInterval(() => undefined, 1000);`,
    [file],
  );
  await new Promise<void>((resolve) => child.stdout?.once('data', () => resolve()));
  return {
    async release() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** A process that stores so many entries and is killed before it can do anything else. @returns when it is gone */
export async function storeAndDie(folder: string, entries: number): Promise<void> {
  const child = runScript(
    `const { openSqliteStore } = await import(process.argv[1]);
     const store = openSqliteStore(process.argv[2]);
     for (let number = 1; number <= Number(process.argv[3]); number += 1)
       await store.log.append({ stream: 'persoon:els', number, at: '2026-11-16T09:00:00.000Z',
         actor: { id: 'els', naam: 'Els' }, events: [{ soort: 'persoon gezien', naam: 'Els' }] });
     process.kill(process.pid, 'SIGKILL');`,
    [SQLITE, folder, String(entries)],
  );
  const signal = await new Promise((resolve) => child.once('exit', (_code, by) => resolve(by)));
  if (signal !== 'SIGKILL') throw new Error(`it ended by ${signal}`);
}

function runScript(script: string, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, ['--no-warnings', '--input-type=module', '-e', script, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}
