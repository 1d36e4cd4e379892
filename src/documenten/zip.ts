import { zipSync } from 'fflate';
import type { Zip } from '../shared/document.ts';

/** The type of a file of files in HTTP. */
export const ZIP_TYPE = 'application/zip';

/** Word documents in one file: they are compressed already. */
export function writeZip({ files }: Zip): Uint8Array {
  return zipSync(Object.fromEntries(files.map(({ naam, bytes }) => [naam, bytes])), { level: 0 });
}
