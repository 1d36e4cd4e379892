import { cutText } from '../../shared/markdown.ts';
import { listWords } from '../../shared/words.ts';

/** The sentences about contacts of gemeenten in a table, in one place (Dutch, B1). Plain text. */
export const CONTACTEN_WORDS = {
  bereik: 'E-mailadressen en telefoonnummers neem ik niet over: ik bereik een contact in Teams.',
  noGemeente: 'In deze rij staat geen gemeente.',
  above: (gemeente: string) => `De gemeente staat er niet. Gelezen als ${gemeente}, van de rij erboven.`,
  unknown: (names: readonly string[]) =>
    `${listWords(names.map((name) => `‘${cutText(name, 60)}’`))} ken ik niet als gemeente van de regio.`,
  noName: 'In deze rij staat geen naam van een contact.',
  nobody: (naam: string) =>
    `Ik ken geen collega ‘${cutText(naam, 80)}’. Vraag die collega om de chat met de bot één keer te openen, en lees de tabel opnieuw in. Of typ ‘contacten’ en kies de collega daar.`,
  notSaid: (naam: string) =>
    `Wie ‘${cutText(naam, 80)}’ is, heeft nog niemand gezegd. Deze naam neem ik dus niet over.`,
  who: (naam: string, gemeenten: readonly string[]) =>
    `Wie is ‘${cutText(naam, 80)}’, het contact van ${cutText(listWords(gemeenten), 80)}?`,
  later: 'Geen van deze collega’s, of dat weet ik niet: neem de naam niet over',
  nameOrNames: (text: string) => `Bij ‘${cutText(text, 80)}’: is dat één naam, of zijn het er meer?`,
  contact: (naam: string, gemeente: string) => `${naam} wordt contact van ${gemeente}.`,
  known: (naam: string, gemeente: string) => `${naam} is al contact van ${gemeente}.`,
  besides: (gemeente: string, namen: readonly string[]) =>
    `${gemeente} had al een contact: ${listWords(namen)}. Dat blijft zo.`,
};
