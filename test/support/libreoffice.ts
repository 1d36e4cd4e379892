import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** The office that turns a paper into what is sent on: a PDF. */

const PLACES = [
  '/usr/bin/soffice',
  '/usr/bin/libreoffice',
  '/usr/local/bin/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];
/** For all files together: on a busy machine the first start takes half a minute. */
const READY_WITHIN_MS = 150_000;

/** Where LibreOffice is, or undefined. `SOFFICE_PATH` names one elsewhere. */
export function findOffice(): string | undefined {
  return [process.env.SOFFICE_PATH ?? '', ...PLACES].find((place) => place !== '' && existsSync(place));
}

/** Whether the tests with it can run. In CI a missing office is a failure; elsewhere it is said, and they are left out. */
export function officeOrReason(): { run: boolean; why: string } {
  if (findOffice() !== undefined) return { run: true, why: '' };
  const why = 'LibreOffice Writer is not installed (set SOFFICE_PATH)';
  if (process.env.CI) throw new Error(why);
  process.stderr.write(`\nTESTS OF PAPERS AS PDF LEFT OUT: ${why}\n\n`);
  return { run: false, why };
}

/** What a person chooses who saves a PDF that everybody can read: 'Gelabelde PDF', 'PDF/UA', 'Bladwijzers'. */
const ACCESSIBLE = ['UseTaggedPDF', 'PDFUACompliance', 'ExportBookmarks'];

/**
 * The PDFs that LibreOffice makes of Word files, under the same keys; all in one start of it.
 * @param options names of its settings that are on
 * @throws Error when it does not start, or one of the files has no PDF
 */
export async function toPdf(
  files: Readonly<Record<string, Uint8Array>>,
  options: readonly string[] = ACCESSIBLE,
): Promise<Record<string, Uint8Array>> {
  const program = findOffice();
  if (program === undefined) throw new Error('LibreOffice is not installed');
  const folder = await mkdtemp(join(tmpdir(), 'samenkracht-office-'));
  try {
    const names = Object.keys(files);
    const out = join(folder, 'pdf');
    await mkdir(out);
    for (const [index, name] of names.entries())
      await writeFile(join(folder, `${index}.docx`), files[name] ?? new Uint8Array());
    const on = Object.fromEntries(options.map((one) => [one, { type: 'boolean', value: 'true' }]));
    await promisify(execFile)(
      program,
      [
        // A profile of its own: one that is shared with an office that is open starts nothing.
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
        ...['--headless', '--norestore', '--convert-to', `pdf:writer_pdf_Export:${JSON.stringify(on)}`],
        ...['--outdir', out, ...names.map((_, index) => join(folder, `${index}.docx`))],
      ],
      { timeout: READY_WITHIN_MS },
    );
    const pdfs = names.map(async (name, index) => [name, await readFile(join(out, `${index}.pdf`))] as const);
    return Object.fromEntries(await Promise.all(pdfs));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
