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
  // Read before its day as well as after it.
  const which = coming.length === 1 ? '1 activiteit is' : `${coming.length} activiteiten zijn`;
  return `${which} nog niet geweest, of nog niet vastgelegd. Daarna kun je zeggen dat de inbreng is verwerkt.`;
}

/** The points that were not, or only partly, taken over: what the board sees before it decides. */
export function nietOvergenomen({ inbreng = [] }: Pick<Dossier, 'inbreng'>): readonly Inbreng[] {
  return inbreng.filter((punt) => oordeelOf(punt) === 'niet' || oordeelOf(punt) === 'deels');
}
