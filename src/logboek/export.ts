import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/v4';
import { DomainError } from '../shared/errors.ts';
import { chainAfter, type Known, NO_CHAIN } from './chain.ts';
import type { Log, LogEntry } from './ports.ts';
import { parseJson } from './stored-schemas.ts';
import { everyEntry } from './whole-store.ts';

/** The whole log as files that can be read without this program: for the archive (Archiefwet). */

const MANIFEST = 'manifest.json';
const FORMAT = 'samenkracht-archief-1';

const fileSchema = z.object({
  /** The stream: its kind and its id. */
  dossier: z.string(),
  soort: z.string(),
  naam: z.string().optional(),
  kenmerk: z.string().optional(),
  bestand: z.string(),
  regels: z.number(),
  eerste: z.string(),
  laatste: z.string(),
  /** The hash of the whole dossier, from its first entry; an export of an earlier version has none. */
  keten: z.string().optional(),
  sha256: z.string(),
});
const manifestSchema = z.object({
  formaat: z.literal(FORMAT),
  gemaakt: z.string(),
  uitleg: z.string(),
  dossiers: z.number(),
  regels: z.number(),
  bestanden: z.array(fileSchema),
});
type Manifest = Readonly<z.infer<typeof manifestSchema>>;

/** By what people know a stream, as it is called now; nothing when it has no name of its own. */
type NameInArchive = (stream: string) => Promise<{ readonly naam?: string; readonly kenmerk?: string }>;

const UITLEG =
  'Per dossier één bestand met JSON-regels (UTF-8), in de volgorde waarin ze zijn vastgelegd. Elke regel: dossier, nummer, moment (ISO 8601, UTC), wie (id en naam van toen) en wat er is vastgelegd. Een regel met ‘onleesbaar’ is beschadigd, en staat er zoals hij was opgeslagen. ‘vorige’ is het controlegetal van alles wat ervóór staat in dat dossier, en keten dat van het hele dossier. Een regel wordt alleen herschreven om de naam van wie vertrok weg te halen, of om te vernietigen: dan staat bij ‘oorspronkelijk’ het controlegetal van wat er eerst stond, en zegt een latere regel met ‘herschrijft’ door wie en wanneer dat is gedaan. Met ‘controle’ van de bot zie je of dat nog klopt. sha256 is het controlegetal van het bestand.';

/**
 * Writes every stream of the log to a file of its own in a folder, and a manifest with counts and SHA-256 checksums. The
 * same log gives the same files. A folder that holds an earlier export gets the new one in its place.
 * @param at ISO instant, for the manifest
 * @param nameOf what the manifest calls a stream, so that it can be found without opening every file
 * @throws DomainError 'not-possible' when files stand there that no export is known to have made
 */
export async function exportLog(
  log: Log,
  folder: string,
  at: string,
  nameOf: NameInArchive,
): Promise<Manifest> {
  const isExport = await exists(join(folder, MANIFEST));
  if (!isExport && (await exists(join(folder, 'dossiers'))))
    throw new DomainError(
      'not-possible',
      `In ${folder} staat al een map ‘dossiers’ die niet van een afgemaakte uitvoer is. Kies een lege map.`,
    );
  // Half an export is never taken for a whole one: the manifest is written last.
  await rm(join(folder, MANIFEST), { force: true });
  await rm(join(folder, 'dossiers'), { recursive: true, force: true });
  await mkdir(join(folder, 'dossiers'), { recursive: true });
  const found = new Map<string, { regels: number; eerste: string; laatste: string; keten: string }>();
  for await (const page of everyEntry(log)) {
    for (const [stream, entries] of Map.groupBy(page, (entry) => entry.stream)) {
      await writeFile(join(folder, fileOf(stream)), entries.map(entryLine).join(''), { flag: 'a' });
      const known = found.get(stream);
      found.set(stream, {
        regels: (known?.regels ?? 0) + entries.length,
        eerste: known?.eerste ?? entries[0]?.at ?? '',
        laatste: entries.at(-1)?.at ?? '',
        keten: entries.reduce(chainAfter, known?.keten ?? NO_CHAIN),
      });
    }
  }
  const bestanden: Manifest['bestanden'] = [];
  for (const [dossier, counted] of [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    bestanden.push({
      dossier,
      soort: dossier.slice(0, dossier.indexOf(':')),
      ...(await nameOf(dossier)),
      bestand: fileOf(dossier),
      ...counted,
      sha256: await checksumOf(join(folder, fileOf(dossier))),
    });
  const manifest: Manifest = {
    formaat: FORMAT,
    gemaakt: at,
    uitleg: UITLEG,
    dossiers: bestanden.length,
    regels: bestanden.reduce((sum, { regels }) => sum + regels, 0),
    bestanden,
  };
  const file = join(folder, MANIFEST);
  await writeFile(`${file}.deel`, `${JSON.stringify(manifest, undefined, 2)}\n`);
  await rename(`${file}.deel`, file);
  return manifest;
}

/**
 * What an export says of each stream, to hold the log against later. An export of a version without chains says nothing.
 * @throws DomainError 'not-possible' when it is no whole export
 */
export async function knownFrom(folder: string): Promise<Known> {
  const problems = await checkExport(folder);
  if (problems.length > 0)
    throw new DomainError('not-possible', `In ${folder} staat geen goede export. ${problems.join(' ')}`);
  const { bestanden } = manifestSchema.parse(JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')));
  return new Map(
    bestanden.flatMap(({ dossier, regels, keten }) =>
      keten === undefined ? [] : [[dossier, { entries: regels, chain: keten }] as const],
    ),
  );
}

/** What is wrong with an export, a sentence each; none when every file is as the manifest says. */
export async function checkExport(folder: string): Promise<readonly string[]> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => undefined);
  if (text === undefined) return [`Er is geen ${MANIFEST}: de export is niet af.`];
  const parsed = manifestSchema.safeParse(parseJson(text));
  if (!parsed.success) return [`${MANIFEST} klopt niet.`];
  const problems: string[] = [];
  for (const { bestand, sha256 } of parsed.data.bestanden) {
    const actual = await checksumOf(join(folder, bestand)).catch(() => undefined);
    if (actual === undefined) problems.push(`${bestand} ontbreekt.`);
    else if (actual !== sha256) problems.push(`${bestand} is veranderd.`);
  }
  return problems;
}

/** An entry as a line of JSON in the words of the archive. */
export function entryLine({
  stream,
  number,
  at,
  actor,
  nonce,
  events,
  confirmed,
  previous,
  original,
  rewrites,
  rewritten,
  raw,
  ...later
}: LogEntry): string {
  const place = { dossier: stream, nummer: number };
  const kept = {
    ...later,
    ...place,
    moment: at,
    wie: actor,
    inzending: nonce,
    wat: events,
    bevestigd: confirmed,
    vorige: previous,
    oorspronkelijk: original,
    herschrijft: rewrites?.map(({ number, hash }) => ({ nummer: number, controlegetal: hash })),
    herschreven: rewritten,
  };
  return `${JSON.stringify(raw === undefined ? kept : { ...place, onleesbaar: raw })}\n`;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** A name that every file system takes and that no other stream can have. */
function fileOf(stream: string): string {
  const readable = stream.replaceAll(/[^A-Za-z0-9-]+/g, '_').slice(0, 80);
  const mark = createHash('sha256').update(stream).digest('hex').slice(0, 8);
  return `dossiers/${readable}-${mark}.jsonl`;
}

async function checksumOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
}
