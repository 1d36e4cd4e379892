import type { Dossier } from './dossier.ts';
import { countOordelen, type Inbreng, oordeelOf } from './inbreng.ts';
import { activiteitenOf } from './uitvoering.ts';

/** What stands between the inbreng and its verwerking, and what was not taken over. */

/** What stands between this dossier and 'verwerkt', as a sentence; undefined when nothing does. */
export function openVoorVerwerkt(dossier: Dossier): string | undefined {
  const { inbreng = [] } = dossier;
  const open = countOordelen(inbreng)['nog open'];
  if (open > 0) {
    return open === 1
      ? 'Bij 1 punt is het oordeel nog open. Beoordeel dat eerst.'
      : `Bij ${open} punten is het oordeel nog open. Beoordeel die eerst.`;
  }
  const coming = activiteitenOf(dossier).filter(
    ({ stand }) => stand === 'gepland' || stand === 'uitgenodigd',
  );
  if (coming.length === 0) return undefined;
  return coming.length === 1
    ? 'Van 1 activiteit is nog niet vastgelegd hoe die ging. Doe dat eerst.'
    : `Van ${coming.length} activiteiten is nog niet vastgelegd hoe die gingen. Doe dat eerst.`;
}

/** The points that were not, or only partly, taken over: what the board sees before it decides. */
export function nietOvergenomen({ inbreng = [] }: Pick<Dossier, 'inbreng'>): readonly Inbreng[] {
  return inbreng.filter((punt) => oordeelOf(punt) === 'niet' || oordeelOf(punt) === 'deels');
}
