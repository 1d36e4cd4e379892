import { localDate } from '../../shared/clock.ts';
import { formatShortDutchDate } from '../../shared/dutch-dates.ts';
import type { Stamp } from '../../shared/stamp.ts';
import type { Dossier } from '../ground/dossier.ts';

/** What users read of the text for everybody (Dutch, B1). Plain text. */

export const VEROUDERD =
  'Na deze versie kwam er een besluit. Maak een nieuwe versie, zodat de tekst weer klopt.';

/** 'versie 2, 3 mrt 2027' */
export function versieWords({ versie, op }: { readonly versie: number } & Pick<Stamp, 'op'>): string {
  return `versie ${versie}, ${dag(op)}`;
}

/** Where the text stands, for who may see drafts or not. */
export function openbaarStand({ openbareTekst }: Dossier, withConcept: boolean): string {
  const { concept, goedgekeurd, ingetrokken } = openbareTekst ?? {};
  const draft = withConcept && concept ? conceptWords(concept) : '';
  const now = goedgekeurd
    ? `Versie ${goedgekeurd.versie} is goedgekeurd op ${dag(goedgekeurd.goedgekeurd.op)}. Iedereen mag die lezen.`
    : ingetrokken
      ? `Versie ${ingetrokken.versie} is ingetrokken op ${dag(ingetrokken.op)}. De reden: ${ingetrokken.reden}`
      : 'Er is nog geen versie goedgekeurd.';
  return [draft, now].filter((words) => words !== '').join('\n');
}

function conceptWords({
  versie,
  aangeboden,
  vraag,
}: NonNullable<NonNullable<Dossier['openbareTekst']>['concept']>): string {
  if (aangeboden) return `Versie ${versie} ligt bij de coördinator, sinds ${dag(aangeboden.op)}.`;
  return vraag
    ? `Versie ${versie} kwam terug met een vraag: ${vraag.vraag}`
    : `Versie ${versie} is een concept. Ze is nog niet voorgelegd.`;
}

function dag(op: string): string {
  return formatShortDutchDate(localDate(op));
}
