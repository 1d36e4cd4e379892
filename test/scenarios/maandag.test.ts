import { spawn } from 'node:child_process';
import { expect, test } from '@jest/globals';

/** `npm run proef -- maandag`, small: real processes and the real pace, of which one is killed half-way. */

/** How fast it answers is measured on a quiet machine, not here. */
const OF_SPEED = 'p99 of an answer';

/** What is not as it must be, and how many lines said what must be. */
async function play(onderdeel: string): Promise<{ missed: readonly string[]; met: number; output: string }> {
  const words = ['--opdrachten', '100', '--mensen', '20', '--bezinken', '2'];
  const child = spawn(process.execPath, ['bench/prove.ts', onderdeel, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
    });
  await new Promise((resolve) => child.once('exit', resolve));
  const lines = output.split('\n').filter((line) => !line.startsWith(OF_SPEED));
  return {
    missed: lines.filter((line) => line.endsWith('MISSED')),
    met: lines.filter((line) => line.endsWith(' met')).length,
    output,
  };
}

test.each(['maandag-sqlite', 'maandag-cosmos'])(
  '%s: all that is due at 08:30 comes once and within the limits, and no answer is lost, while a process is killed',
  async (onderdeel) => {
    const { missed, met, output } = await play(onderdeel);

    expect({ missed, met, output }).toEqual({ missed: [], met: 6, output: expect.any(String) });
  },
  600_000,
);
