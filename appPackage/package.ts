import { type Zippable, zipSync } from 'fflate';

/** The files of the package, by name, as they stand in this folder. */
export type PackageFiles = Readonly<Record<string, Uint8Array>>;

/** What an organisation fills in, and what such a value looks like. */
const VALUES: Readonly<Record<string, { readonly what: string; readonly fits: (value: string) => boolean }>> =
  {
    TEAMS_APP_ID: {
      what: 'het id van de app in Teams, een GUID die je zelf maakt en daarna bewaart',
      fits: isGuid,
    },
    BOT_ID: { what: 'het app-id van de bot in Entra, een GUID (MicrosoftAppId)', fits: isGuid },
    ORGANISATION_NAME: { what: 'de naam van je organisatie, hooguit 32 tekens', fits: isName },
    WERKBORD_APP_ID: { what: 'het client-id van de registratie voor het werkbord, een GUID', fits: isGuid },
    PUBLIC_URL: { what: 'het adres van de bot, met https://', fits: isHttps },
    PUBLIC_HOST: { what: 'het adres van de bot in PUBLIC_URL', fits: (value) => value !== '' },
    WEBSITE_URL: { what: 'een adres dat met https:// begint', fits: isHttps },
    PRIVACY_URL: { what: 'het adres van je privacyverklaring, met https://', fits: isHttps },
    TERMS_OF_USE_URL: { what: 'het adres van je gebruiksvoorwaarden, met https://', fits: isHttps },
  };

/** What the manifest has as well with a werkbord; not packed itself. */
export const WERKBORD = 'werkbord.json';

/** What must be filled in before the package can be made, as Dutch sentences. */
export class PackageError extends Error {
  constructor(problems: readonly string[]) {
    super(`Ik kan het pakket voor Teams nog niet maken:\n${problems.map((one) => `- ${one}`).join('\n')}`);
    this.name = 'PackageError';
  }
}

/**
 * Fills in the manifest and packs it with its texts and icons.
 * @returns the bytes of the zip that Teams installs
 * @throws PackageError that names every value that is missing or wrong
 */
export function makePackage(
  files: PackageFiles,
  environment: Readonly<Record<string, string | undefined>>,
): Uint8Array {
  const problems: string[] = [];
  const content: Zippable = {};
  const publicUrl = (environment.PUBLIC_URL ?? '').trim().replace(/\/+$/, '');
  const values = { ...environment, PUBLIC_URL: publicUrl, PUBLIC_HOST: URL.parse(publicUrl)?.host };
  const { [WERKBORD]: werkbord, ...packed } = files;
  const more: { readonly manifest?: object; readonly en?: object } =
    (environment.WERKBORD_APP_ID ?? '').trim() === '' || !werkbord ? {} : JSON.parse(textOf(werkbord));
  const merged: Readonly<Record<string, object | undefined>> = {
    'manifest.json': more.manifest,
    'en.json': more.en,
  };
  for (const [name, bytes] of Object.entries(packed)) {
    content[name] = name.endsWith('.json')
      ? Buffer.from(fillIn(withMore(textOf(bytes), merged[name]), values, problems))
      : bytes;
  }
  if (problems.length > 0) throw new PackageError(problems);
  // The same input gives the same bytes.
  return zipSync(content, { level: 9, mtime: '1980-01-01T00:00:00' });
}

/** The tab of the werkbord is there when there is a registration for it: Teams refuses a manifest with an empty one. */
function withMore(text: string, more: object | undefined): string {
  return more === undefined ? text : JSON.stringify({ ...JSON.parse(text), ...more }, undefined, 2);
}

function fillIn(
  text: string,
  environment: Readonly<Record<string, string | undefined>>,
  problems: string[],
): string {
  return text.replaceAll(/\$\{\{(\w+)\}\}/g, (_all, name: string) => {
    const value = (environment[name] ?? '').trim();
    const rule = VALUES[name];
    if (!rule) problems.push(`Het manifest vraagt om ${name}, en die ken ik niet.`);
    else if (value === '') problems.push(`${name} ontbreekt: geef ${rule.what}.`);
    else if (!rule.fits(value)) problems.push(`${name}: "${value}" klopt niet. Geef ${rule.what}.`);
    return JSON.stringify(value).slice(1, -1);
  });
}

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

function isGuid(value: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
}

function isName(value: string): boolean {
  return value.length <= 32;
}

function isHttps(value: string): boolean {
  return URL.canParse(value) && new URL(value).protocol === 'https:';
}
