import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NAMED_IN = 'test/fixtures/releases/previous.json';
/** What the bot needs to run. */
const PARTS = ['src', 'adaptiveCards', 'package.json'];

/**
 * Whether the previous release can be taken from the history of git. A shallow clone has no history: that is said, and the test is
 * left out. In CI a commit that is missing from a whole history is a failure.
 */
export function previousOrReason(): { readonly commit: string; readonly run: boolean } {
  const { commit } = JSON.parse(readFileSync(join(process.cwd(), NAMED_IN), 'utf8'));
  if (spawnSync('git', ['cat-file', '-e', `${commit}^{commit}`]).status === 0) return { commit, run: true };
  const shallow = spawnSync('git', ['rev-parse', '--is-shallow-repository'], { encoding: 'utf8' });
  const isShallow = shallow.stdout?.trim() !== 'false';
  const why = `commit ${commit} of ${NAMED_IN} is not here${isShallow ? ' (a shallow clone has no history)' : ''}`;
  if (process.env.CI && !isShallow) throw new Error(why);
  process.stderr.write(`\nTEST OF THE PREVIOUS RELEASE LEFT OUT: ${why}\n\n`);
  return { commit, run: false };
}

/** Takes that commit out of git, with the packages of this one. @returns its folder */
export async function unpack(commit: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'vorige-versie-'));
  const archive = spawnSync('git', ['archive', commit, ...PARTS], { maxBuffer: 256 * 1024 * 1024 });
  const unpacked = spawnSync('tar', ['-x', '-C', folder], { input: archive.stdout });
  if (archive.status !== 0 || unpacked.status !== 0)
    throw new Error(`git archive: ${archive.stderr} ${unpacked.stderr}`);
  await symlink(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'), 'dir');
  return folder;
}
