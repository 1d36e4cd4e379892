import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import * as z from 'zod/v4';
import { DomainError } from '../shared/errors.ts';
import type { Site } from './site.ts';
import { metSlot } from './slot.ts';

/** The folder of a publication on disk: read, and replaced as a whole or not at all. */

/** Says of a folder that a publication made it, and what stands in it. It is public as the rest is: it has titles and no names. */
const inhoudSchema = z.strictObject({
  soort: z.literal('publicatie van Samenkracht!'),
  adres: z.string(),
  /** When anything of it last changed, ISO instant. */
  gewijzigdOp: z.string(),
  /** Where residents leave a message, once somebody said so. */
  reageren: z.string().optional(),
  onderwerpen: z.array(z.strictObject({ bestand: z.string(), titel: z.string() })),
  bestanden: z.array(z.string()),
});
export type Inhoud = Readonly<z.infer<typeof inhoudSchema>>;
const INHOUD = 'inhoud.json';

/** What stood in a folder before; `bestanden`: by name. */
export type Stond = { readonly inhoud: Inhoud | undefined; readonly bestanden: Site };

/**
 * Does this while no other publication reads or writes this folder.
 * @throws DomainError 'not-possible' when another one does, or when it may not be written
 */
export function alleen<Value>(map: string, run: () => Promise<Value>): Promise<Value> {
  return onDisk(map, async () => {
    await mkdir(dirname(resolve(map)), { recursive: true });
    return metSlot(besides(map, 'bezig'), run);
  });
}

/**
 * What a publication left in this folder; nothing of a folder that is empty or not there. What an earlier run could not finish is put
 * right first.
 * @throws DomainError 'not-possible' when other files stand in it, or it cannot be read
 */
export async function readMap(map: string): Promise<Stond> {
  return onDisk(map, async () => {
    await recover(map);
    const names = await filesIn(map);
    if (names.length === 0) return { inhoud: undefined, bestanden: new Map() };
    const inhoud = names.includes(INHOUD) ? readInhoud(await readFile(join(map, INHOUD), 'utf8')) : undefined;
    const others = inhoud ? names.filter((name) => name !== INHOUD && !inhoud.bestanden.includes(name)) : [];
    if (!inhoud || others.length > 0) throw notOurs(map, others[0]);
    const bestanden = new Map<string, string>();
    for (const name of names)
      if (name !== INHOUD) bestanden.set(name, await readFile(join(map, name), 'utf8'));
    return { inhoud, bestanden };
  });
}

function notOurs(map: string, other: string | undefined): DomainError {
  const what =
    other === undefined
      ? `In ${map} staan bestanden die niet van een publicatie zijn.`
      : `In ${map} staat ook ‘${other}’, en dat is niet van een publicatie.`;
  return new DomainError(
    'not-possible',
    `${what} Kies een lege map, of een map van een eerdere publicatie. Er is niets geschreven.`,
  );
}

function readInhoud(text: string): Inhoud | undefined {
  try {
    return inhoudSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/**
 * Puts these files in the folder instead of what stood there. They are written beside it first, so that who reads the folder sees all
 * of the old or all of the new.
 * @returns false when they stood there already, byte for byte: then nothing was touched
 * @throws DomainError 'not-possible' when that is not allowed or there is no room; what stood there stays
 */
export async function writeMap(
  map: string,
  stond: Stond,
  { site, inhoud }: { readonly site: Site; readonly inhoud: Omit<Inhoud, 'soort' | 'bestanden'> },
): Promise<boolean> {
  const whole: Inhoud = {
    soort: 'publicatie van Samenkracht!',
    ...inhoud,
    bestanden: [...site.keys()].toSorted(),
  };
  if (isSame(stond, site, whole)) return false;
  await onDisk(map, async () => {
    await mkdir(dirname(resolve(map)), { recursive: true });
    const making = await mkdtemp(besides(map, 'nieuw-'));
    try {
      for (const [name, text] of [...site, [INHOUD, `${JSON.stringify(whole, null, 2)}\n`] as const]) {
        await mkdir(dirname(join(making, name)), { recursive: true });
        await writeFile(join(making, name), text);
      }
      await replace(map, making);
    } finally {
      await rm(making, { recursive: true, force: true });
    }
  });
  return true;
}

function isSame({ inhoud, bestanden }: Stond, site: Site, whole: Inhoud): boolean {
  return (
    JSON.stringify(inhoud) === JSON.stringify(whole) &&
    bestanden.size === site.size &&
    [...site].every(([name, text]) => bestanden.get(name) === text)
  );
}

/** Two renames: what stood there waits beside it, and comes back when the second fails. */
async function replace(map: string, making: string): Promise<void> {
  const old = besides(map, 'oud');
  await rm(old, { recursive: true, force: true });
  const stood = await isThere(map);
  if (stood) await rename(map, old);
  try {
    await rename(making, map);
  } catch (error) {
    if (stood) await rename(old, map);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** A run that was ended between the two renames left the folder beside its name, and what it was writing. */
async function recover(map: string): Promise<void> {
  const old = besides(map, 'oud');
  if ((await isThere(old)) && !(await isThere(map))) await rename(old, map);
  const parent = dirname(resolve(map));
  const begin = basename(besides(map, 'nieuw-'));
  for (const name of (await isThere(parent)) ? await readdir(parent) : [])
    if (name.startsWith(begin)) await rm(join(parent, name), { recursive: true, force: true });
}

/** Beside the folder and hidden, so that it can be renamed to it. */
function besides(map: string, what: string): string {
  const whole = resolve(map);
  return join(dirname(whole), `.${basename(whole)}.${what}`);
}

/** All files in a folder, with '/' between folders; none when it is not there. */
async function filesIn(map: string): Promise<readonly string[]> {
  if (!(await isThere(map))) return [];
  const entries = await readdir(map, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(map, sep).length).replaceAll(sep, '/'))
    .toSorted();
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

const TROUBLE: Readonly<Record<string, string>> = {
  EACCES: 'dat mag niet',
  EPERM: 'dat mag niet',
  EROFS: 'daar mag niet worden geschreven',
  ENOTDIR: 'dat is geen map',
  // Where a folder is to come, something else stands.
  EEXIST: 'dat is geen map',
  ENOSPC: 'er is geen ruimte meer',
  EBUSY: 'die map kan niet worden vervangen; noem een map daarin',
  EXDEV: 'die map kan niet worden vervangen; noem een map daarin',
};

/** @throws DomainError 'not-possible' with a sentence for who gave the command */
async function onDisk<Value>(map: string, run: () => Promise<Value>): Promise<Value> {
  try {
    return await run();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (error instanceof DomainError || code === '') throw error;
    throw new DomainError(
      'not-possible',
      `Ik kan niet in ${map} publiceren: ${TROUBLE[code] ?? `het systeem zegt ${code}`}. Wat er stond, staat er nog.`,
    );
  }
}
