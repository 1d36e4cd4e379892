/** Every paper that can be printed. Of each one test/documenten/papieren.ts has an example, and checks what all must have. */
export type Papier =
  | 'oplegger'
  | 'bronnentabel'
  | 'sectie'
  | 'secties'
  | 'agenda'
  | 'netwerkbijeenkomst'
  | 'bronnen netwerkbijeenkomst'
  | 'jaaragenda'
  | 'brief'
  | 'evaluatie'
  | 'stand van zaken'
  /** Of a house style. */
  | 'proef';

/** A document as content: what is in it, not how a file format writes it. All texts are plain. */
export type DocumentModel = {
  readonly papier: Papier;
  readonly titel: string;
  /** Stands small above the title. */
  readonly soort: string;
  /** What the document is about, as a table of two columns. */
  readonly facts: readonly { readonly label: string; readonly waarde: string }[];
  readonly blokken: readonly DocumentBlok[];
  /** Below it all: opens the card of what it is about, in the own chat; absent: this client has no such links. */
  readonly link?: { readonly tekst: string; readonly url: string } | undefined;
  /** At the foot of each page, before the page number: kenmerk, version, date. */
  readonly voettekst: string;
};

export type DocumentBlok =
  | { readonly soort: 'kop'; readonly tekst: string; readonly niveau: 1 | 2; readonly nieuwePagina?: boolean }
  /** `ruim`: with space above it, as where a part of a letter begins. */
  | { readonly soort: 'alinea'; readonly tekst: string; readonly ruim?: boolean }
  | { readonly soort: 'punt'; readonly tekst: string }
  | {
      readonly soort: 'tabel';
      readonly koppen: readonly string[];
      readonly rijen: readonly (readonly string[])[];
      /** How wide each column is, as shares of the whole. */
      readonly breedtes: readonly number[];
    };

/** A document that is read in Word leads to how it is now. @param url of the own chat, with what to ask ready to send */
export function chatLink(url: string | undefined): DocumentModel['link'] {
  return url === undefined ? undefined : { tekst: 'Bekijk in Teams hoe het nu is', url };
}

/** Files in one file, each under its own name. */
export type Zip = { readonly files: readonly { readonly naam: string; readonly bytes: Uint8Array }[] };
