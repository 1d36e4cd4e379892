import { comparableNaam } from '../shared/compare.ts';
import type { Contact, Jaaragenda, JaaragendaEvent } from './jaaragenda.ts';
import { naamlozeContacten, openOnderwerpen } from './jaaragenda-keys.ts';
import type { JaaragendaStreams } from './year-changes.ts';

/** Names on a jaaragenda of which it may not be known which colleague it is. */

/** Where such a name stands, as it was written there; `titel`: of the topic or the jaaragenda. */
type NaamPlek = {
  readonly naam: string;
  readonly titel: string;
  readonly als: 'projectleider van een onderwerp' | 'trekker van een onderwerp' | 'contact';
};

function naamPlekken(agenda: Jaaragenda): readonly NaamPlek[] {
  return [
    ...naamlozeContacten(agenda).map(({ naam }) => ({
      naam,
      titel: `jaaragenda ${agenda.id}`,
      als: 'contact' as const,
    })),
    ...openOnderwerpen(agenda).flatMap(({ titel, projectleiders = [], trekkers = [] }) => [
      ...projectleiders.map((naam) => ({ naam, titel, als: 'projectleider van een onderwerp' as const })),
      ...trekkers.map((naam) => ({ naam, titel, als: 'trekker van een onderwerp' as const })),
    ]),
  ];
}

/** A contact gets the account of which a coördinator said that the name is theirs. */
export function decideHerkend(
  agenda: Jaaragenda,
  naam: string,
  contact: Contact & { readonly id: string },
): JaaragendaEvent[] {
  const isOpen = naamlozeContacten(agenda).some((one) => comparableNaam(one.naam) === comparableNaam(naam));
  return isOpen ? [{ soort: 'contact herkend', naam, contact: { id: contact.id, naam: contact.naam } }] : [];
}

/** The names on all jaaragenda's, found by how they are compared. */
export function createJaaragendaNamen(streams: Pick<JaaragendaStreams, 'findBy' | 'values'>) {
  return {
    /** Of contacts, who are asked once it is known who they are. */
    openNamen: () => streams.values('naamloosContact'),
    /** On topics of which an opdracht may still be made. */
    genoemdeNamen: () => streams.values('genoemd'),
    async plekkenOf(key: string): Promise<readonly NaamPlek[]> {
      const found = new Map(
        [...(await streams.findBy('naamloosContact', key)), ...(await streams.findBy('genoemd', key))].map(
          ({ id, state }) => [id, state],
        ),
      );
      return [...found.values()].flatMap(naamPlekken).filter(({ naam }) => comparableNaam(naam) === key);
    },
    yearsWithContact: async (naam: string): Promise<readonly number[]> =>
      (await streams.findBy('naamloosContact', comparableNaam(naam))).map(({ id }) => Number(id)),
  };
}
