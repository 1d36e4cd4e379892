import { execFile } from 'node:child_process';
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { notesOf, released } from '../../release/changelog.ts';

const CHANGELOG =
  '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- One thing.\n\n## [0.9.0] - 2026-01-02\n\n- Before.\n';

describe('what is not released yet', () => {
  test('becomes what changed in a version, and nothing is unreleased then', () => {
    const after = released(CHANGELOG, '1.0.0', '2026-12-01');

    expect(after).toContain('## [Unreleased]\n\n## [1.0.0] - 2026-12-01\n\n### Added\n');
    expect(notesOf(after, '1.0.0')).toBe('### Added\n\n- One thing.');
    expect(notesOf(after, '0.9.0')).toBe('- Before.');
    expect(() => released(after, '1.1.0', '2026-12-02')).toThrow('Er is niets uit te geven.');
  });

  test('is no version twice, and no version that is none', () => {
    expect(() => released(CHANGELOG, '0.9.0', '2026-12-01')).toThrow('staat al in CHANGELOG.md');
    expect(() => released(CHANGELOG, 'v1', '2026-12-01')).toThrow('is geen versie');
    expect(() => notesOf(CHANGELOG, '2.0.0')).toThrow('staat niet in CHANGELOG.md');
  });
});

describe('npm run release', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'uitgave-'));
    for (const file of ['package.json', 'package-lock.json', '.npmrc', 'CHANGELOG.md', 'publiccode.yml'])
      copyFileSync(join(process.cwd(), file), join(folder, file));
    for (const part of ['release', 'src/opdrachtregel', 'src/shared'])
      cpSync(join(process.cwd(), part), join(folder, part), { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (...args: readonly string[]) =>
    promisify(execFile)(process.execPath, ['release/release.ts', ...args], { cwd: folder });
  const versionIn = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8')).version;

  test('makes the version in a tree without packages, and its text is that of the changelog', async () => {
    await expect(run('--versie', '99.0.0', '--tekst')).rejects.toMatchObject({ code: 1 });

    expect((await run('--versie', '99.0.0')).stdout).toContain('git tag --annotate v99.0.0');

    expect([versionIn('package.json'), versionIn('package-lock.json')]).toEqual(['99.0.0', '99.0.0']);
    expect(readFileSync(join(folder, 'package-lock.json'), 'utf8')).not.toContain('"resolved"');
    expect(readFileSync(join(folder, 'publiccode.yml'), 'utf8')).toMatch(
      /^softwareVersion: "99\.0\.0"\nreleaseDate: "\d{4}-\d\d-\d\d"$/m,
    );
    const { stdout } = await run('--versie', '99.0.0', '--tekst');
    expect(`\n${readFileSync(join(folder, 'CHANGELOG.md'), 'utf8')}`).toContain(stdout.trim());
    await expect(run('--versie', '99.0.0')).rejects.toMatchObject({ code: 1 });
  });
});
