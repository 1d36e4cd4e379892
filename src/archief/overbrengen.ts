import { createHash } from 'node:crypto';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { entryLine } from '../logboek/export.ts';
import type { Log } from '../logboek/ports.ts';
import type { Bewaartermijn } from '../shared/bewaartermijnen.ts';
import { DomainError } from '../shared/errors.ts';
import { fileName } from '../shared/file-name.ts';
import { looptijd } from './looptijd.ts';
import { bestandMdto, dossierMdto } from './mdto.ts';

/** A dossier that is finished: it can go to an archive. */
export type AfgeslotenDossier = {
  readonly id: string;
  readonly titel: string;
  readonly kenmerk?: string | undefined;
  /** How it ended. */
  readonly status: string;
};

const MAX_NAAM = 60;

/**
 * Writes each of these dossiers to a folder of its own: all its entries, and the metadata of the dossier and of that file by MDTO.
 * @param at ISO instant
 * @returns the names of the folders
 * @throws DomainError 'not-possible' when the folder holds a dossier already: what an archive took is not written over
 */
export async function brengOver(
  dossiers: readonly AfgeslotenDossier[],
  {
    log,
    map,
    at,
    archiefvormer,
    termijn,
  }: {
    readonly log: Pick<Log, 'read'>;
    readonly map: string;
    readonly at: string;
    readonly archiefvormer: string;
    readonly termijn: Bewaartermijn;
  },
): Promise<readonly string[]> {
  const gemaakt: string[] = [];
  await mkdir(map, { recursive: true });
  for (const { id, titel, kenmerk, status } of dossiers) {
    const stroom = `opdracht:${id}`;
    const entries = await log.read(stroom);
    const naam = mapNaam({ id, titel, kenmerk });
    if (await isThere(join(map, naam)))
      throw new DomainError('not-possible', `In ${map} staat ‘${naam}’ al. Kies een lege map.`);
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
        ...{ id: stroom, naam: titel, kenmerk, termijn, archiefvormer, bestand },
        ...looptijd(entries),
        omschrijving: `Inwonerparticipatie bij deze opdracht: wat is gevraagd, gehoord, besloten en teruggekoppeld. Einde: ${status}.`,
      }),
    );
    await writeFile(
      join(making, 'dossier.bestand.mdto.xml'),
      bestandMdto({
        naam: bestand,
        omvang: inhoud.length,
        sha256: createHash('sha256').update(inhoud).digest('hex'),
        gemaakt: at,
        van: { id: stroom, naam: titel },
      }),
    );
    await rename(making, join(map, naam));
    gemaakt.push(naam);
  }
  return gemaakt;
}

/** Readable, and of one dossier alone. */
function mapNaam({ id, titel, kenmerk }: Pick<AfgeslotenDossier, 'id' | 'titel' | 'kenmerk'>): string {
  const leesbaar = fileName([kenmerk, titel].filter((one) => one !== undefined).join(' '))
    .slice(0, MAX_NAAM)
    .trim();
  return `${leesbaar} ${createHash('sha256').update(id).digest('hex').slice(0, 8)}`;
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
