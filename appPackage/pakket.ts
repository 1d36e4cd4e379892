import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { makePackage, PackageError } from './package.ts';

/** `npm run pakket [-- FILE]`: makes the zip that Teams installs, with values from the environment. */
const FILES = ['manifest.json', 'en.json', 'color.png', 'outline.png'];
const target = resolve(
  process.argv[2] ??
    join(import.meta.dirname, 'build', `appPackage.${process.env.TEAMSFX_ENV ?? 'lokaal'}.zip`),
);

try {
  const contents = await Promise.all(FILES.map((name) => readFile(join(import.meta.dirname, name))));
  const bytes = makePackage(
    Object.fromEntries(FILES.map((name, at) => [name, contents[at] ?? Buffer.alloc(0)])),
    process.env,
  );
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, bytes);
  process.stdout.write(`Het pakket staat klaar: ${target}\nUpload het in het Teams-beheercentrum.\n`);
} catch (error) {
  if (!(error instanceof PackageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
