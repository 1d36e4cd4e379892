import { readFile } from 'node:fs/promises';
import type { DocumentModel } from '../shared/document.ts';
import { DomainError } from '../shared/errors.ts';
import { writeDocx } from './docx.ts';
import { type Huisstijl, leesHuisstijl, refuseHuisstijl } from './huisstijl.ts';

/** A paper with everything in it that a paper can have, to look at a house style. */
export const PROEF: DocumentModel = {
  papier: 'proef',
  soort: 'Proef van de huisstijl',
  titel: 'Zo ziet een stuk van Samenkracht! eruit',
  facts: [
    { label: 'Onderwerp', waarde: 'De huisstijl' },
    { label: 'Kenmerk', waarde: 'DOC-00000000' },
  ],
  blokken: [
    { soort: 'kop', niveau: 1, tekst: 'Een kop' },
    { soort: 'alinea', tekst: 'Dit is gewone tekst. Zo staat die in elk stuk.' },
    { soort: 'kop', niveau: 2, tekst: 'Een kop daaronder' },
    { soort: 'punt', tekst: 'Een punt.' },
    { soort: 'punt', tekst: 'Nog een punt.' },
    { soort: 'kop', niveau: 1, tekst: 'Een tabel' },
    {
      soort: 'tabel',
      koppen: ['Datum', 'Overleg', 'Doel', 'Conclusie'],
      breedtes: [2, 4, 2, 4],
      rijen: [['19 jan 2027', 'Directieoverleg', 'Adviseren', 'Positief advies']],
    },
  ],
  voettekst: 'DOC-00000000 · versie 1',
};

/**
 * The house style of that file, tried by writing a paper in it.
 * @throws DomainError 'invalid-file' why it cannot be used
 */
export async function openHuisstijl(
  path: string,
): Promise<{ readonly huisstijl: Huisstijl; readonly proef: Uint8Array }> {
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes)
    throw new DomainError('invalid-file', `HUISSTIJL_DOCX: ik kan het bestand "${path}" niet openen.`);
  const huisstijl = leesHuisstijl(bytes);
  try {
    return { huisstijl, proef: await writeDocx(PROEF, huisstijl) };
  } catch {
    throw refuseHuisstijl('het bestand is beschadigd. Open het in Word en sla het opnieuw op.');
  }
}
