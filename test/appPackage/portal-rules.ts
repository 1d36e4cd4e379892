import * as z from 'zod/v4';
import type { PortalRule } from '../support/portal-rule.ts';

/** What is uploaded: the files of the zip by name, and the manifest that is one of them. */
export type TeamsPackage = {
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly manifest: Manifest;
};

const manifestSchema = z.looseObject({
  manifestVersion: z.string(),
  version: z.string(),
  id: z.string(),
  supportsChannelFeatures: z.string().optional(),
  developer: z.record(z.string(), z.string()),
  icons: z.looseObject({ color: z.string(), outline: z.string() }),
  localizationInfo: z.looseObject({
    defaultLanguageTag: z.string(),
    additionalLanguages: z.array(z.looseObject({ languageTag: z.string(), file: z.string() })),
  }),
  bots: z.array(z.looseObject({ botId: z.string(), scopes: z.array(z.string()) })),
  staticTabs: z.array(z.looseObject({ contentUrl: z.string().optional() })).default([]),
  configurableTabs: z
    .array(
      z.looseObject({
        configurationUrl: z.string(),
        scopes: z.array(z.string()),
        context: z.array(z.string()),
      }),
    )
    .default([]),
  validDomains: z.array(z.string()),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** @throws Error when there is no manifest, or one without what the rules ask about */
export function teamsPackageOf(files: Readonly<Record<string, Uint8Array>>): TeamsPackage {
  return { files, manifest: manifestSchema.parse(JSON.parse(textOf(files['manifest.json']))) };
}

const FIRST_WITH_CHANNEL_FEATURES = 25;
const MANIFEST_PAGE = 'https://learn.microsoft.com/microsoftteams/platform/resources/schema/manifest-schema';
const ICONS_PAGE = 'https://learn.microsoft.com/en-us/microsoft-365/extensibility/schema/root-icons';
const PACKAGE_PAGE =
  'https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-package';
const MEETINGS_PAGE =
  'https://docs.microsoft.com/en-us/microsoftteams/platform/apps-in-teams-meetings/enable-and-configure-your-app-for-teams-meetings';
const TRANSLATIONS_PAGE =
  'https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-localization';

const changed = (one: TeamsPackage, manifest: Partial<Manifest>): TeamsPackage => ({
  ...one,
  manifest: { ...one.manifest, ...manifest },
});
const without = ({ files, ...rest }: TeamsPackage, name: string): TeamsPackage => ({
  ...rest,
  files: Object.fromEntries(Object.entries(files).filter(([file]) => file !== name)),
});
const replaced = (one: TeamsPackage, name: string, change: (bytes: Buffer) => void): TeamsPackage => {
  const bytes = Buffer.from(one.files[name] ?? []);
  change(bytes);
  return { ...one, files: { ...one.files, [name]: bytes } };
};
const textOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8');
const minorOf = ({ manifestVersion }: Manifest): number => Number(manifestVersion.split('.')[1]);

/** Where a PNG says how large it is and what its pixels are (PNG specification, IHDR). */
const WIDTH = 16;
const HEIGHT = 20;
const COLOUR_TYPE = 25;
const RGB_WITH_ALPHA = 6;

const sizeRule = (kind: 'color' | 'outline', pixels: number): PortalRule<TeamsPackage> => ({
  rule: `the ${kind} icon is a PNG of ${pixels} × ${pixels} pixels`,
  source: ICONS_PAGE,
  problems: ({ files, manifest }) => {
    const bytes = Buffer.from(files[manifest.icons[kind]] ?? []);
    if (bytes.subarray(1, 4).toString('latin1') !== 'PNG') return [`${manifest.icons[kind]} is no PNG`];
    const size = [bytes.readUInt32BE(WIDTH), bytes.readUInt32BE(HEIGHT)];
    return size.every((one) => one === pixels) ? [] : [size.join(' × ')];
  },
  spoiled: (one) =>
    replaced(one, one.manifest.icons[kind], (bytes) => bytes.writeUInt32BE(pixels + 1, HEIGHT)),
});

/** What Teams checks at upload, in the admin center or at installation, and its JSON schema does not. */
export const TEAMS_RULES: readonly PortalRule<TeamsPackage>[] = [
  {
    rule: 'from 1.25 on an app with the scope team says which features of channels it supports',
    source: 'https://docs.novu.co/platform/integrations/chat/ms-teams (with the words of the refusal)',
    problems: ({ manifest }) =>
      minorOf(manifest) >= FIRST_WITH_CHANNEL_FEATURES &&
      manifest.bots.some(({ scopes }) => scopes.includes('team')) &&
      manifest.supportsChannelFeatures !== 'tier1'
        ? ['supportsChannelFeatures is missing at the root']
        : [],
    spoiled: (one) => changed(one, { supportsChannelFeatures: undefined }),
  },
  {
    rule: 'before 1.25 an app cannot say so: what is published then is refused',
    source: 'https://github.com/OfficeDev/microsoft-365-agents-toolkit/issues/15283',
    problems: ({ manifest }) =>
      minorOf(manifest) < FIRST_WITH_CHANNEL_FEATURES && manifest.supportsChannelFeatures !== undefined
        ? [`supportsChannelFeatures in ${manifest.manifestVersion}`]
        : [],
    spoiled: (one) => changed(one, { manifestVersion: '1.24' }),
  },
  {
    rule: 'an update has a higher version, so a version is three numbers that can be compared',
    source: 'https://github.com/msft-teams/tools/issues/39 and the section version of the manifest schema',
    problems: ({ manifest }) =>
      /^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$/.test(manifest.version) ? [] : [manifest.version],
    spoiled: (one) => changed(one, { version: '0.1' }),
  },
  {
    rule: 'every address of the developer begins with https://',
    source: 'https://github.com/OfficeDev/microsoft-teams-apps-company-communicator/issues/159',
    problems: ({ manifest }) =>
      Object.entries(manifest.developer).flatMap(([key, value]) =>
        key.endsWith('Url') && !value.startsWith('https://') ? [`${key}: ${value}`] : [],
      ),
    spoiled: (one) =>
      changed(one, { developer: { ...one.manifest.developer, privacyUrl: 'http://regio.voorbeeld.nl' } }),
  },
  sizeRule('color', 192),
  sizeRule('outline', 32),
  {
    rule: 'the outline icon has a see-through background',
    source: ICONS_PAGE,
    problems: ({ files, manifest }) =>
      files[manifest.icons.outline]?.[COLOUR_TYPE] === RGB_WITH_ALPHA ? [] : ['no alpha channel'],
    spoiled: (one) =>
      replaced(one, one.manifest.icons.outline, (bytes) => {
        bytes[COLOUR_TYPE] = 2;
      }),
  },
  {
    rule: 'the icons are in the package',
    source: ICONS_PAGE,
    problems: ({ files, manifest }) =>
      Object.values(manifest.icons)
        .filter((name) => !(`${name}` in files))
        .map(String),
    spoiled: (one) => without(one, one.manifest.icons.color),
  },
  {
    rule: 'the manifest lies at the top of the package, not in a folder',
    source: PACKAGE_PAGE,
    problems: ({ files }) => ('manifest.json' in files ? [] : Object.keys(files)),
    spoiled: (one) => ({
      ...without(one, 'manifest.json'),
      files: {
        ...without(one, 'manifest.json').files,
        'pakket/manifest.json': one.files['manifest.json'] ?? new Uint8Array(),
      },
    }),
  },
  {
    rule: 'every file of translations is in the package',
    source: TRANSLATIONS_PAGE,
    problems: ({ files, manifest }) =>
      manifest.localizationInfo.additionalLanguages.flatMap(({ file }) => (file in files ? [] : [file])),
    spoiled: (one) => without(one, 'en.json'),
  },
  {
    rule: 'no domain is trusted that others can have a part of',
    source: `${MANIFEST_PAGE}#validdomains`,
    problems: ({ manifest }) =>
      manifest.validDomains.filter(
        (domain) =>
          /^\*$|^\*\.[^.]+$|(^|\.)(onmicrosoft\.com|azurewebsites\.net|cloudapp\.azure\.com|ngrok\.io|devtunnels\.ms)$/.test(
            domain,
          ) && domain.includes('*'),
      ),
    spoiled: (one) => changed(one, { validDomains: ['*.onmicrosoft.com'] }),
  },
  {
    rule: 'a tab in a meeting is of the scope groupChat, and one in a channel of the scope team',
    source: MEETINGS_PAGE,
    problems: ({ manifest }) =>
      manifest.configurableTabs.flatMap(({ context, scopes }) =>
        context.filter((place) => !scopes.includes(place === 'channelTab' ? 'team' : 'groupChat')),
      ),
    spoiled: (one) =>
      changed(one, {
        configurableTabs: one.manifest.configurableTabs.map((tab) => ({ ...tab, scopes: ['team'] })),
      }),
  },
  {
    rule: 'every tab is at an https address of a domain that is trusted',
    source: `${MANIFEST_PAGE}#validdomains`,
    problems: ({ manifest: { staticTabs, configurableTabs, validDomains } }) =>
      [
        ...staticTabs.flatMap(({ contentUrl }) => (contentUrl === undefined ? [] : [contentUrl])),
        ...configurableTabs.map(({ configurationUrl }) => configurationUrl),
      ].filter((address) => {
        const { protocol, host } = new URL(address);
        return protocol !== 'https:' || !validDomains.includes(host);
      }),
    spoiled: (one) => changed(one, { validDomains: [] }),
  },
];
