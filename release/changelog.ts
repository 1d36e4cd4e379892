/** CHANGELOG.md as a release needs it: in the form of Keep a Changelog, with what is not released yet above. */
const UNRELEASED = '## [Unreleased]';
/** As Semantic Versioning writes it, without what comes before or after a release. */
const VERSION = /^\d+\.\d+\.\d+$/;

export class ReleaseError extends Error {
  override readonly name = 'ReleaseError';
}

/**
 * The changelog in which what was not released yet is of this version.
 * @param date as yyyy-mm-dd
 * @throws ReleaseError when it is no version, was released before, or when there is nothing to release
 */
export function released(changelog: string, version: string, date: string): string {
  if (!VERSION.test(version)) throw new ReleaseError(`“${version}” is geen versie, zoals 1.0.0.`);
  if (sectionOf(changelog, version) !== undefined)
    throw new ReleaseError(`Versie ${version} staat al in CHANGELOG.md.`);
  const news = sectionOf(changelog, 'Unreleased');
  if (news === undefined || news === '')
    throw new ReleaseError('Onder [Unreleased] in CHANGELOG.md staat niets. Er is niets uit te geven.');
  return changelog.replace(`${UNRELEASED}\n`, () => `${UNRELEASED}\n\n## [${version}] - ${date}\n`);
}

/** What changed in this version. @throws ReleaseError when the changelog does not say */
export function notesOf(changelog: string, version: string): string {
  const notes = sectionOf(changelog, version);
  if (notes === undefined || notes === '')
    throw new ReleaseError(`Versie ${version} staat niet in CHANGELOG.md.`);
  return notes;
}

/** publiccode.yml with this version and its date below the line that says so. @throws ReleaseError without that line */
export function withVersion(publiccode: string, version: string, date: string): string {
  const [line] = /^# `npm run release` writes .+\n/m.exec(publiccode) ?? [];
  if (line === undefined)
    throw new ReleaseError('In publiccode.yml ontbreekt de regel waaronder de versie komt.');
  return publiccode
    .replace(/^(?:softwareVersion|releaseDate): .*\n/gm, '')
    .replace(line, () => `${line}softwareVersion: "${version}"\nreleaseDate: "${date}"\n`);
}

function sectionOf(changelog: string, name: string): string | undefined {
  const lines = changelog.split('\n');
  const start = lines.findIndex((line) => line === `## [${name}]` || line.startsWith(`## [${name}] - `));
  if (start < 0) return undefined;
  const end = lines.findIndex((line, at) => at > start && line.startsWith('## '));
  return lines
    .slice(start + 1, end < 0 ? undefined : end)
    .join('\n')
    .trim();
}
