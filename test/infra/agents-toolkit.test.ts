import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import * as z from 'zod/v4';
import { createBicepParser } from '../support/bicep.ts';

const ROOT = process.cwd();
const textOf = (name: string): string => readFileSync(join(ROOT, name), 'utf8');

/** What each step of the Agents Toolkit (schema v1.11) needs and gives; anything else is a mistake. */
const step = <With extends z.ZodType>(uses: string, given: With, writes: readonly string[] = []) =>
  z.strictObject({
    uses: z.literal(uses),
    name: z.string().optional(),
    with: given,
    ...(writes.length === 0
      ? {}
      : {
          writeToEnvironmentFile: z.strictObject(
            Object.fromEntries(writes.map((key) => [key, z.string().regex(/^[A-Z][A-Z0-9_]*$/)])),
          ),
        }),
  });
const text = z.string().min(1);
const packagePath = z.strictObject({ appPackagePath: text });
const steps = z.array(
  z.union([
    step('teamsApp/create', z.strictObject({ name: text }), ['teamsAppId']),
    step('teamsApp/validateManifest', z.strictObject({ manifestPath: text })),
    step(
      'teamsApp/zipAppPackage',
      z.strictObject({ manifestPath: text, outputZipPath: text, outputFolder: text }),
    ),
    step('teamsApp/validateAppPackage', packagePath),
    step('teamsApp/update', packagePath),
    step('teamsApp/publishAppPackage', packagePath, ['publishedAppId']),
    step(
      'arm/deploy',
      z.strictObject({
        subscriptionId: text,
        resourceGroupName: text,
        templates: z.array(z.strictObject({ path: text, parameters: text, deploymentName: text })).min(1),
        bicepCliVersion: z.string().regex(/^v\d+\.\d+\.\d+$/),
      }),
    ),
    step('cli/runNpmCommand', z.strictObject({ args: text })),
    step(
      'azureAppService/zipDeploy',
      z.strictObject({ artifactFolder: text, ignoreFile: text, resourceId: text }),
    ),
    step(
      'aadApp/create',
      z.strictObject({
        name: text,
        generateClientSecret: z.literal(true),
        generateServicePrincipal: z.literal(true),
        signInAudience: z.literal('AzureADMyOrg'),
      }),
      ['clientId', 'clientSecret', 'objectId', 'tenantId'],
    ),
    step(
      'botFramework/create',
      z.strictObject({
        botId: text,
        name: text,
        messagingEndpoint: text,
        description: text,
        channels: z.array(z.strictObject({ name: z.literal('msteams') })).length(1),
      }),
    ),
    step(
      'file/createOrUpdateEnvironmentFile',
      z.strictObject({ target: text, envs: z.record(z.string(), text) }),
    ),
  ]),
);
const projectSchema = z.strictObject({
  version: z.literal('v1.11'),
  environmentFolderPath: z.literal('./env'),
  provision: steps,
  deploy: steps,
  publish: steps.optional(),
});

const PROJECTS = [
  ['m365agents.yml', 'test'],
  ['m365agents.yml', 'productie'],
  ['m365agents.local.yml', 'local'],
] as const;

describe.each(PROJECTS)('%s for the environment %s', (name, environment) => {
  const raw = parse(textOf(name)) as unknown;
  const project = projectSchema.parse(raw);
  const asText = JSON.stringify(raw).replaceAll('${{TEAMSFX_ENV}}', environment);

  test('names files that are there', () => {
    const paths = [...asText.matchAll(/"(?:path|parameters|manifestPath|ignoreFile)":"([^"]+)"/g)].map(
      ([, path]) => path ?? '',
    );

    expect(paths).not.toEqual([]);
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test('uses no value that nobody gives', async () => {
    const parseBicep = await createBicepParser();
    const used = [...asText.matchAll(/\$\{\{(\w+)\}\}/g)].map(([, one]) => one ?? '');
    const filledIn = [...textOf(`env/.env.${environment}`).matchAll(/^(\w+)=/gm)].map(([, one]) => one ?? '');
    const written = [...asText.matchAll(/"writeToEnvironmentFile":\{([^}]*)\}/g)].flatMap(([, one]) =>
      [...(one ?? '').matchAll(/:"(\w+)"/g)].map(([, value]) => value ?? ''),
    );
    const made = name === 'm365agents.yml' ? parseBicep(textOf('infra/main.bicep')).outputs : [];

    expect(used.filter((one) => ![...filledIn, ...written, ...made].includes(one))).toEqual([]);
  });

  test('fills in all that the manifest asks for', async () => {
    const parseBicep = await createBicepParser();
    const asked = [...textOf('appPackage/manifest.json').matchAll(/\$\{\{(\w+)\}\}/g)].map(
      ([, one]) => one ?? '',
    );
    const there = `${textOf(`env/.env.${environment}`)}${asText}${parseBicep(textOf('infra/main.bicep')).outputs.join(' ')}`;

    expect(asked.filter((one) => !there.includes(one))).toEqual([]);
  });

  test('makes, checks and offers the package in that order', () => {
    const uses = project.provision.map((one) => one.uses);

    expect(uses[0]).toBe('teamsApp/create');
    expect(uses.indexOf('teamsApp/zipAppPackage')).toBeGreaterThan(uses.indexOf('teamsApp/validateManifest'));
    expect(uses.at(-1)).toBe('teamsApp/update');
  });
});

describe('what is sent to Azure', () => {
  const ignored = textOf('.webappignore')
    .split('\n')
    .filter((line) => line !== '');

  test('leaves out nothing of the same name inside a package', () => {
    expect(ignored.filter((line) => !line.startsWith('/'))).toEqual([]);
  });

  test.each(['src', 'adaptiveCards', 'package.json', 'node_modules'])('has %s', (name) => {
    expect(ignored).not.toContain(`/${name}`);
  });
});

test.each(['env/.env.test', 'env/.env.productie', 'env/.env.local'])('%s holds no secret', (name) => {
  expect(textOf(name)).not.toMatch(/^(SECRET_|.*PASSWORD|.*KEY)\w*=/m);
  expect(textOf(name)).toMatch(/^ORGANISATION_NAME=$/m);
});

test('a step that the toolkit does not know is a mistake', () => {
  const wrong = textOf('m365agents.yml').replace('uses: arm/deploy', 'uses: arm/deplooy');

  expect(projectSchema.safeParse(parse(wrong)).success).toBe(false);
});
