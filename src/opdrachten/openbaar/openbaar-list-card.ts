import type { CardMessage } from '../../bot/ports.ts';
import { voortgangCard } from '../../bot/voortgang-card.ts';
import { countWords, pageButtons, pageOf } from '../../shared/card-pages.ts';
import { localDate } from '../../shared/clock.ts';
import { formatShortDutchDate } from '../../shared/dutch-dates.ts';
import { cutText } from '../../shared/markdown.ts';
import { namenWords } from '../ground/collega.ts';
import type { Dossier } from '../ground/dossier.ts';
import { isVerouderd } from '../ground/openbaar.ts';

/** All texts for everybody by where they stand, for the coördinator: what waits for an akkoord first, and of that what waits longest. */

/** Where a text stands, in the order of the list; of one that is public and written anew it is the new version. */
const STANDEN = [
  'Wacht op je akkoord',
  'Openbaar, maar van voor het besluit',
  'Terug bij de projectleider, met een vraag',
  'Concept van de projectleider',
  'Openbaar',
  'Ingetrokken',
] as const;
type Stand = (typeof STANDEN)[number];

type OpenbaarRij = {
  readonly dossier: Dossier;
  readonly stand: Stand;
  /** Since when it stands so, ISO instant. */
  readonly sinds: string;
  /** What stands so: of one that is public and written anew that can be either. */
  readonly tekst: { readonly titel: string; readonly versie: number };
};

/** Those of which there is a text, in the order of the list; within a state what stands so longest first. */
export function openbaarRijen(dossiers: readonly Dossier[]): readonly OpenbaarRij[] {
  return dossiers
    .flatMap((dossier) => rijVan(dossier) ?? [])
    .toSorted(
      (a, b) =>
        STANDEN.indexOf(a.stand) - STANDEN.indexOf(b.stand) ||
        a.sinds.localeCompare(b.sinds) ||
        a.dossier.id.localeCompare(b.dossier.id),
    );
}

function rijVan(dossier: Dossier): OpenbaarRij | undefined {
  const { concept, goedgekeurd, ingetrokken } = dossier.openbareTekst ?? {};
  const is = (stand: Stand, tekst: OpenbaarRij['tekst'], { op }: { readonly op: string }): OpenbaarRij => ({
    dossier,
    stand,
    sinds: op,
    tekst,
  });
  if (concept?.aangeboden) return is('Wacht op je akkoord', concept, concept.aangeboden);
  if (concept?.vraag) return is('Terug bij de projectleider, met een vraag', concept, concept.vraag);
  if (goedgekeurd && isVerouderd(dossier, goedgekeurd))
    return is('Openbaar, maar van voor het besluit', goedgekeurd, goedgekeurd.goedgekeurd);
  if (concept) return is('Concept van de projectleider', concept, concept);
  if (goedgekeurd) return is('Openbaar', goedgekeurd, goedgekeurd.goedgekeurd);
  return ingetrokken && is('Ingetrokken', ingetrokken, ingetrokken);
}

/** @param page from 1 */
export function openbaarListCard(rijen: readonly OpenbaarRij[], page: number): CardMessage {
  const wachten = rijen.filter(({ stand }) => stand === STANDEN[0]).length;
  const seen = pageOf(rijen, page);
  return voortgangCard({
    eyebrow: 'Openbare teksten',
    titel: 'Openbare teksten per stand',
    intro:
      rijen.length === 0
        ? 'Er is nog geen openbare tekst geschreven.'
        : `${countWords(rijen.length, page, 'tekst', 'teksten')} Op je akkoord ${wachten === 1 ? 'wacht' : 'wachten'} er ${wachten}.`,
    sections: STANDEN.map((stand) => ({
      kop: stand,
      regels: seen.filter((one) => one.stand === stand).map(regelOf),
    })),
    buttons: pageButtons(rijen.length, page, 'opdrachten.openbareTeksten'),
  });
}

function regelOf({ dossier, sinds, tekst: { titel, versie } }: OpenbaarRij) {
  const wie = namenWords(dossier.projectleiders) ?? 'nog geen projectleider';
  return {
    tekst: cutText(titel, 160),
    onder: `Versie ${versie}, sinds ${formatShortDutchDate(localDate(sinds))} · ${wie}`,
    button: {
      title: 'Bekijk',
      tooltip: `Bekijk: ${cutText(titel, 80)}`,
      verb: 'opdrachten.openbareTekst',
      data: { opdracht: dossier.id },
    },
  };
}
