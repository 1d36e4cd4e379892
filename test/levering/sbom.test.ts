import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import * as z from 'zod/v4';

const ROOT = process.cwd();
const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string(),
      dev: z.boolean().optional(),
      optional: z.boolean().optional(),
      /** Needed by packages of development and by optional ones, and by no other. */
      devOptional: z.boolean().optional(),
    }),
  ),
});

type Component = {
  readonly group?: string | undefined;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly components?: readonly Component[] | undefined;
};
const componentSchema: z.ZodType<Component> = z.lazy(() =>
  z.object({
    group: z.string().optional(),
    name: z.string(),
    version: z.string(),
    purl: z.string().startsWith('pkg:npm/'),
    components: z.array(componentSchema).optional(),
  }),
);
const bomSchema = z.object({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.string(),
  metadata: z.object({ component: z.object({ name: z.string(), version: z.string() }) }),
  components: z.array(componentSchema),
});

const flat = (components: readonly Component[] = []): readonly Component[] =>
  components.flatMap((one) => [one, ...flat(one.components)]);

// npm has `npm sbom` as well; with --omit dev it leaves out what a package of development needs too.
test('npm run sbom names every package that is delivered, and nothing of development', async () => {
  const { stdout } = await promisify(execFile)('npm', ['run', '--silent', 'sbom'], {
    cwd: ROOT,
    maxBuffer: 64 * 1024 * 1024,
  });
  const bom = bomSchema.parse(JSON.parse(stdout));
  const { packages } = lockSchema.parse(JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')));
  const installed = Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { version, ...of }]) => ({
      id: `${path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)}@${version}`,
      ...of,
    }));
  const delivered = installed.filter(({ dev, optional, devOptional }) => !dev && !optional && !devOptional);
  const development = new Set(installed.filter(({ dev }) => dev).map(({ id }) => id));
  for (const { id } of installed.filter(({ dev }) => !dev)) development.delete(id);

  const named = new Set(
    flat(bom.components).map(({ group, name, version }) => `${group ? `${group}/` : ''}${name}@${version}`),
  );

  expect(delivered.length).toBeGreaterThan(300);
  expect(delivered.filter(({ id }) => !named.has(id))).toEqual([]);
  expect([...named].filter((id) => development.has(id))).toEqual([]);
  expect(bom.metadata.component).toMatchObject({ name: 'samenkracht-bot', version: packages['']?.version });
});
