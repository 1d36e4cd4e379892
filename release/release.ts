import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '../src/opdrachtregel/commands.ts';
import { missing, notUnderstood } from '../src/opdrachtregel/options.ts';
import { runScript } from '../src/opdrachtregel/script.ts';
import { VERSIE } from '../src/shared/versie.ts';
import { notesOf, ReleaseError, released, withVersion } from './changelog.ts';

const ROOT = join(import.meta.dirname, '..');
const CHANGELOG = join(ROOT, 'CHANGELOG.md');
const PUBLICCODE = join(ROOT, 'publiccode.yml');

/** `npm run release -- --versie 1.0.0`: makes the version here; the tag that follows makes the release. */
const RELEASE = {
  script: 'release',
  doet: 'maakt een nieuwe versie: CHANGELOG.md, package.json en publiccode.yml; zegt hoe je daarna het label zet',
  nodig: 'Noem de versie',
  voorbeeld: '--versie 1.0.0',
  woorden: [],
  options: {
    versie: { type: 'string', waarde: 'VERSIE', uitleg: 'de nieuwe versie, zoals 1.0.0' },
    tekst: { type: 'boolean', uitleg: 'verander niets, maar zeg wat er in die versie is gewijzigd' },
  },
} as const satisfies Command;

await runScript(
  RELEASE,
  process.argv.slice(2),
  ({ values: { versie, tekst } }) => {
    if (versie === undefined) throw missing(RELEASE);
    if (!/^\d+\.\d+\.\d+$/.test(versie))
      throw notUnderstood(RELEASE, `“${versie}” is geen versie, zoals 1.0.0.`);
    process.stdout.write(`${tekst ? textOf(versie) : make(versie)}\n`);
  },
  (error) => error instanceof ReleaseError,
);

/** What changed in it, when it is the version of this tree. */
function textOf(version: string): string {
  if (version !== VERSIE) throw new ReleaseError(`Dit is versie ${VERSIE}, en niet ${version}.`);
  return notesOf(readFileSync(CHANGELOG, 'utf8'), version);
}

function make(version: string): string {
  const date = new Date().toISOString().slice(0, 'yyyy-mm-dd'.length);
  const changelog = released(readFileSync(CHANGELOG, 'utf8'), version, date);
  const publiccode = withVersion(readFileSync(PUBLICCODE, 'utf8'), version, date);
  // npm keeps package.json and package-lock.json alike; on Windows it is a script of the shell.
  const npm = spawnSync('npm', ['version', version, '--no-git-tag-version'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) throw new ReleaseError(`npm kon de versie niet zetten: ${npm.stderr.trim()}`);
  writeFileSync(CHANGELOG, changelog);
  writeFileSync(PUBLICCODE, publiccode);
  return [
    `Dit is nu versie ${version}. Kijk het na, en doe dan:`,
    `  git commit --all --message "Version ${version}"`,
    `  git tag --annotate v${version} --message "Version ${version}"`,
    '  git push --follow-tags',
    'Het label v… laat GitHub de uitgave maken (.github/workflows/uitgave.yml).',
  ].join('\n');
}
