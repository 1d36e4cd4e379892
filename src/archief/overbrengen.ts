import { createHash } from 'node:crypto';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { entryLine } from '../logboek/export.ts';
import type { Log } from '../logboek/ports.ts';
import {
  BEWAREN,
  type Bewaartermijn,
  DOSSIER_SOORTEN,
  type DossierSoort,
} from '../shared/bewaartermijnen.ts';
import { DomainError } from '../shared/errors.ts';
import { fileName } from '../shared/file-name.ts';
import { type Afgerond, looptijdVan, sleutelVan } from './afgerond.ts';
import { bestandMdto, dossierMdto } from './mdto.ts';

/** A dossier that is finished, as an archive takes it. */
export type AfgeslotenDossier = Pick<Afgerond, 'soort' | 'id' | 'titel' | 'kenmerk' | 'einde' | 'voorbij'>;

const MAX_NAAM = 60;

type Archief = {
  readonly log: Pick<Log, 'read'>;
  /** Where it comes. */
  readonly map: string;
  /** ISO instant */
  readonly at: string;
  readonly archiefvormer: string;
  readonly termijnen: Readonly<Record<DossierSoort, Bewaartermijn>>;
};

/**
 * Of which kinds an archive gets what is finished, when nobody says which: those of which the archivist decided what becomes of them, and
 * opdrachten always. `open`: the other ones.
 */
export function soortenVoorArchief(termijnen: Archief['termijnen']): {
  readonly gaanMee: readonly DossierSoort[];
  readonly open: readonly DossierSoort[];
} {
  const gaatMee = (soort: DossierSoort): boolean =>
    soort === 'opdracht' || termijnen[soort] !== 'nader te bepalen';
  return {
    gaanMee: DOSSIER_SOORTEN.filter(gaatMee),
    open: DOSSIER_SOORTEN.filter((soort) => !gaatMee(soort)),
  };
}

/**
 * Writes each of these dossiers to a folder of its own: all its entries, and the metadata of the dossier and of that file by MDTO.
 * @returns the names of the folders
 * @throws DomainError 'not-possible' when the folder holds a dossier already: what an archive took is not written over
 */
export async function brengOver(
  dossiers: readonly AfgeslotenDossier[],
  archief: Archief,
): Promise<readonly string[]> {
  const gemaakt: string[] = [];
  await mkdir(archief.map, { recursive: true });
  // Before anything is written: of half of them nobody would know which.
  for (const dossier of dossiers) await assertFree(archief.map, mapNaam(dossier));
  for (const dossier of dossiers) gemaakt.push(await brengEenOver(dossier, archief));
  return gemaakt;
}

async function brengEenOver(
  dossier: AfgeslotenDossier,
  { log, map, at, archiefvormer, termijnen }: Archief,
): Promise<string> {
  const { soort, titel, kenmerk, einde } = dossier;
  const id = sleutelVan(dossier);
  const entries = await log.read(id);
  const naam = mapNaam(dossier);
  await assertFree(map, naam);
  // Half a dossier never has its name.
  const making = join(map, `${naam}.deel`);
  await rm(making, { recursive: true, force: true });
  await mkdir(making);
  const bestand = 'dossier.jsonl';
  const inhoud = Buffer.from(entries.map(entryLine).join(''));
  await writeFile(join(making, bestand), inhoud);
  await writeFile(
    join(making, 'dossier.mdto.xml'),
    dossierMdto({
      ...{ id, naam: titel, kenmerk, archiefvormer, bestand, termijn: termijnen[soort] },
      ...looptijdVan(dossier, entries),
      omschrijving: [BEWAREN[soort].bevat, ...(einde === undefined ? [] : [`Einde: ${einde}.`])].join(' '),
    }),
  );
  await writeFile(
    join(making, 'dossier.bestand.mdto.xml'),
    bestandMdto({
      naam: bestand,
      omvang: inhoud.length,
      sha256: createHash('sha256').update(inhoud).digest('hex'),
      gemaakt: at,
      van: { id, naam: titel },
    }),
  );
  await rename(making, join(map, naam));
  return naam;
}

/** @throws DomainError 'not-possible' */
async function assertFree(map: string, naam: string): Promise<void> {
  if (await isThere(join(map, naam)))
    throw new DomainError('not-possible', `In ${map} staat ‘${naam}’ al. Kies een lege map.`);
}

/** Readable, and of one dossier alone. An opdracht is called as it was when only those were written: it is not written twice. */
function mapNaam({ soort, id, titel, kenmerk }: AfgeslotenDossier): string {
  const leesbaar = fileName([kenmerk, titel].filter((one) => one !== undefined).join(' '))
    .slice(0, MAX_NAAM)
    .trim();
  const eigen = soort === 'opdracht' ? id : sleutelVan({ soort, id });
  return `${leesbaar} ${createHash('sha256').update(eigen).digest('hex').slice(0, 8)}`;
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
