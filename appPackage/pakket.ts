import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Command } from '../src/opdrachtregel/commands.ts';
import { runScript } from '../src/opdrachtregel/script.ts';
import { makePackage, PackageError, WERKBORD } from './package.ts';

const FILES = ['manifest.json', 'en.json', 'color.png', 'outline.png', WERKBORD];

/** `npm run pakket [-- FILE]`: makes the zip that Teams installs, with values from the environment. */
const PAKKET = {
  script: 'pakket',
  doet: 'maakt het pakket dat Teams installeert, met waarden uit de omgeving',
  voorbeeld: 'BESTAND.zip',
  woorden: [
    { naam: '[BESTAND]', uitleg: 'waar het komt; anders appPackage/build/appPackage.<TEAMSFX_ENV>.zip' },
  ],
  options: {},
} as const satisfies Command;

await runScript(
  PAKKET,
  process.argv.slice(2),
  async ({ positionals: [file] }) => {
    const target = resolve(
      file ?? join(import.meta.dirname, 'build', `appPackage.${process.env.TEAMSFX_ENV ?? 'lokaal'}.zip`),
    );
    const contents = await Promise.all(FILES.map((name) => readFile(join(import.meta.dirname, name))));
    const bytes = makePackage(
      Object.fromEntries(FILES.map((name, at) => [name, contents[at] ?? Buffer.alloc(0)])),
      process.env,
    );
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes);
    process.stdout.write(`Het pakket staat klaar: ${target}\nUpload het in het Teams-beheercentrum.\n`);
  },
  (error) => error instanceof PackageError,
);
