import { comparableNaam } from '../shared/compare.ts';
import type { Contact, Jaaragenda, Onderwerp } from './jaaragenda.ts';

/**
 * The keys by which the jaaragenda of an opdracht is found, that for which a contact was asked, and those with a name of which it
 * may not be known who it is: of a contact, or of a topic that is no opdracht yet.
 */
export function jaaragendaKeys(agenda: Jaaragenda): Record<string, readonly string[]> {
  return {
    opdracht: agenda.onderwerpen.flatMap(({ opdrachtId }) => opdrachtId ?? []),
    contact: agenda.vragen.flatMap(({ aan }) => aan.id ?? []),
    naamloosContact: naamlozeContacten(agenda).map(({ naam }) => comparableNaam(naam)),
    genoemd: openOnderwerpen(agenda).flatMap(({ projectleiders = [], trekkers = [] }) =>
      [...projectleiders, ...trekkers].map(comparableNaam),
    ),
  };
}

/** The contacts of whom only the name is known. */
export function naamlozeContacten({ vragen }: Jaaragenda): readonly Contact[] {
  return vragen.map(({ aan }) => aan).filter(({ id }) => id === undefined);
}

/** The topics of which an opdracht may still be made. */
export function openOnderwerpen({ onderwerpen }: Jaaragenda): readonly Onderwerp[] {
  return onderwerpen.filter(({ opdrachtId, naar }) => opdrachtId === undefined && naar === undefined);
}
