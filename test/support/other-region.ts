import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRegioFile } from '../../src/regio/regio-file.ts';
import type { RegioGegevens } from '../../src/shared/regio-gegevens.ts';

/** An invented region: thirteen gemeenten, other overleggen and programmes, another kenmerk. */
export const OTHER_FILE_PATH = join(import.meta.dirname, '..', 'fixtures', 'regio', 'rivierland-oost.json');
export const OTHER_FILE = readFileSync(OTHER_FILE_PATH, 'utf8');

export function readOther(): RegioGegevens {
  const read = readRegioFile(OTHER_FILE);
  if ('problemen' in read) throw new Error(read.problemen.join('\n'));
  return read.gegevens;
}

/** What is of Gooi en Vechtstreek, and of no other region. */
const OF_GOOI =
  /Gooi|Vechtstreek|Blaricum|Eemnes|Hilversum|Huizen|\bLaren\b|Wijdemeren|Weesp|DOC-|\b(?:DO|PFHO|PHO|AB|AO)\b|Directie-?overleg|Portefeuillehoudersoverleg|Algemeen Bestuur|Ambtelijk Overleg|Regieteam|Werkgroep Financ|Stuurgroep|Jeugd en Onderwijs|Gezondheid en Ondersteuning|Bescherming en Opvang/;

/** Those texts that say something of Gooi en Vechtstreek. */
export function ofGooi(texts: Iterable<string>): readonly string[] {
  return [...texts].filter((text) => OF_GOOI.test(text));
}
