import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFeeds } from './feeds.ts';
import { nieuwsbriefHtml, nieuwsbriefTekst } from './nieuwsbrief.ts';
import { indexPagina, onderwerpPagina } from './paginas.ts';
import { BESTANDEN, bestandVan, type Publicatie } from './publicatie.ts';

/** What each file of the folder holds, by its name from the root. */
export type Site = ReadonlyMap<string, string>;

/** All files of a publication: the same texts give the same bytes. */
export async function makeSite(publicatie: Publicatie): Promise<Site> {
  const { atom, json } = makeFeeds(publicatie);
  return new Map([
    [BESTANDEN.index, indexPagina(publicatie)],
    [BESTANDEN.stijl, await readFile(join(import.meta.dirname, 'stijl.css'), 'utf8')],
    [BESTANDEN.atom, atom],
    [BESTANDEN.json, json],
    [BESTANDEN.nieuwsbrief, nieuwsbriefHtml(publicatie)],
    [BESTANDEN.nieuwsbriefTekst, nieuwsbriefTekst(publicatie)],
    ...publicatie.onderwerpen.map((onderwerp): [string, string] => [
      bestandVan(onderwerp),
      onderwerpPagina(publicatie, onderwerp),
    ]),
  ]);
}
