import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as z from 'zod/v4';
import { createApp, foldersIn } from '../../src/app.ts';
import { SEARCH_COMMAND } from '../../src/bot/message-extension.ts';
import { readConfig } from '../../src/config.ts';
import { openSqliteStore } from '../../src/logboek/sqlite/sqlite-store.ts';
import { textsIn } from '../support/every-text.ts';
import { ofGooi } from '../support/other-region.ts';
import { createTestLogger } from '../support/test-logger.ts';

const ROOT = process.cwd();
const jsonOf = (name: string): unknown => JSON.parse(readFileSync(join(ROOT, 'appPackage', name), 'utf8'));

/** The texts have the limits of Teams; the lengths of commands are those that Teams shows in full. */
const text = (max: number) => z.string().min(1).max(max);
const scopes = z.array(z.enum(['personal', 'team', 'groupChat'])).min(1);
/** A value that is filled in when the package is made. */
const placeholder = z.string().regex(/^\$\{\{[A-Z][A-Z0-9_]*\}\}$/);

const manifestSchema = z.strictObject({
  $schema: z.string(),
  manifestVersion: z.string(),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  id: placeholder,
  developer: z.strictObject({
    name: placeholder,
    websiteUrl: placeholder,
    privacyUrl: placeholder,
    termsOfUseUrl: placeholder,
  }),
  name: z.strictObject({ short: text(30), full: text(100) }),
  description: z.strictObject({ short: text(80), full: text(4000) }),
  icons: z.strictObject({ color: z.string(), outline: z.string() }),
  accentColor: z.string().regex(/^#[0-9A-F]{6}$/i),
  localizationInfo: z.strictObject({
    defaultLanguageTag: z.literal('nl'),
    additionalLanguages: z.array(z.strictObject({ languageTag: z.string(), file: z.string() })),
  }),
  defaultInstallScope: z.literal('personal'),
  supportsChannelFeatures: z.literal('tier1'),
  bots: z
    .array(
      z.strictObject({
        botId: placeholder,
        scopes,
        isNotificationOnly: z.literal(false),
        supportsFiles: z.literal(true),
        commandLists: z
          .array(
            z.strictObject({
              scopes,
              commands: z.array(z.strictObject({ title: text(32), description: text(128) })).max(10),
            }),
          )
          .max(3),
      }),
    )
    .length(1),
  composeExtensions: z
    .array(
      z.strictObject({
        botId: placeholder,
        canUpdateConfiguration: z.literal(false),
        commands: z
          .tuple([
            z.strictObject({
              id: z.literal(SEARCH_COMMAND),
              type: z.literal('query'),
              title: text(32),
              description: text(128),
              initialRun: z.boolean(),
              context: z.array(z.enum(['compose', 'commandBox'])).min(1),
              parameters: z
                .array(
                  z.strictObject({
                    name: z.literal('woorden'),
                    title: text(32),
                    description: text(128),
                    inputType: z.literal('text'),
                  }),
                )
                .length(1),
            }),
          ])
          .rest(
            z.strictObject({
              id: z.string().min(1).max(64),
              type: z.literal('action'),
              title: text(32),
              description: text(128),
              context: z.tuple([z.literal('message')]),
              fetchTask: z.literal(true),
            }),
          ),
      }),
    )
    .length(1),
  permissions: z.array(z.string()),
  validDomains: z.array(z.string()),
});

const manifest = manifestSchema.parse(jsonOf('manifest.json'));
const commandLists = manifest.bots[0]!.commandLists;
const titles = commandLists.flatMap(({ commands }) => commands.map(({ title }) => title));

/** The versions of the schema that are generally available: Microsoft's package brings them, and one of previews. */
const published = readdirSync(
  join(ROOT, 'node_modules', '@microsoft', 'app-manifest', 'build', 'json-schemas', 'teams'),
).flatMap((name) => /^v1\.(\d+)$/.exec(name)?.[1] ?? []);

describe('the manifest for Teams', () => {
  test('follows the newest schema that is no preview', () => {
    expect(manifest.manifestVersion).toBe(`1.${Math.max(...published.map(Number))}`);
  });

  test('names one and the same version of the schema', () => {
    expect(manifest.$schema).toContain(`/v${manifest.manifestVersion}/`);
  });

  test('has the version of the project', () => {
    const project = z
      .object({ version: z.string() })
      .parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));

    expect(manifest.version).toBe(project.version);
  });

  test('has one list of commands for each place in which the bot works', () => {
    const listed = commandLists.flatMap((list) => list.scopes);

    expect(listed.toSorted()).toEqual(manifest.bots[0]!.scopes.toSorted());
  });

  test('has no exclamation mark but that of the name', () => {
    const texts = JSON.stringify(manifest).replaceAll('Samenkracht!', '');

    expect(texts).not.toContain('!');
  });

  test('names nothing of one region, which is a setting of the bot', () => {
    expect(ofGooi(textsIn(manifest))).toEqual([]);
  });
});

describe('the commands of the manifest', () => {
  let dataDir: string;
  let phrases: readonly string[];
  let messageActions: readonly string[];
  const namesOf = ({ id, title }: { readonly id: string; readonly title: string }) => `${id}: ${title}`;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'samenkracht-manifest-'));
    const store = openSqliteStore(dataDir);
    const app = await createApp(
      readConfig({ DATA_DIR: dataDir }),
      foldersIn(ROOT),
      createTestLogger(),
      store,
    );
    phrases = app.router.commands.flat();
    messageActions = app.router.messageActions.map(namesOf).toSorted();
    await app.stop();
  });
  afterAll(() => rm(dataDir, { recursive: true, force: true }));

  test.each([...new Set(titles)])('‘%s’ is a phrase that the bot knows', (title) => {
    const typed = title.toLowerCase();

    expect(phrases.filter((phrase) => typed === phrase || typed.startsWith(`${phrase} `))).not.toEqual([]);
  });

  test('are, on a message, exactly what the bot does with one', () => {
    const [{ commands }] = manifest.composeExtensions as [(typeof manifest.composeExtensions)[number]];
    const [, ...onMessage] = commands;

    expect(onMessage.map(namesOf).toSorted()).toEqual(messageActions);
    expect(onMessage.length).toBeGreaterThan(0);
  });
});

describe.each(manifest.localizationInfo.additionalLanguages)('the texts in $languageTag', ({ file }) => {
  const texts = z.record(z.string(), z.string()).parse(jsonOf(file));
  const { $schema, ...translated } = texts;

  test('follow the same version of the schema', () => {
    expect($schema).toContain(`/v${manifest.manifestVersion}/`);
  });

  test.each(Object.keys(translated))('%s stands in the manifest and fits', (key) => {
    expect(textAt(key)).toEqual(expect.any(String));
    expect(translated[key]?.length).toBeLessThanOrEqual(limitOf(key));
  });

  test('say everything but the commands, which stay as people type them', () => {
    const commands = commandLists.flatMap((list, at) =>
      list.commands.map((_command, index) => `bots[0].commandLists[${at}].commands[${index}].description`),
    );
    const ofSearch = ['parameters[0].title', 'parameters[0].description'].map(
      (part) => `composeExtensions[0].commands[0].${part}`,
    );
    const extensions = manifest.composeExtensions.flatMap(({ commands: all }) =>
      all.flatMap((_command, index) =>
        ['title', 'description'].map((part) => `composeExtensions[0].commands[${index}].${part}`),
      ),
    );
    const expected = [
      ...['name.short', 'name.full', 'description.short', 'description.full', ...commands],
      ...extensions,
      ...ofSearch,
    ];

    expect(Object.keys(translated).toSorted()).toEqual(expected.toSorted());
  });
});

/** What the manifest has at a path such as 'bots[0].commandLists[1].commands[0].title'. */
function textAt(path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter((part) => part !== '')
    .reduce<unknown>(
      (node, part) =>
        (typeof node === 'object' && node !== null ? Object.entries(node) : []).find(
          ([key]) => key === part,
        )?.[1],
      manifest,
    );
}

function limitOf(key: string): number {
  const limits: Readonly<Record<string, number>> = {
    'name.short': 30,
    'name.full': 100,
    'description.short': 80,
    'description.full': 4000,
  };
  return limits[key] ?? 128;
}
