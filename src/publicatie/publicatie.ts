import { createHash } from 'node:crypto';
import { type TekstRegel, tekstRegels } from '../shared/tekst-regels.ts';

/** What goes out: texts that were approved, and nothing else. It names nobody. */

/** One topic, as it was approved. */
export type Onderwerp = {
  /** Stays when title or text changes: links to it keep working. */
  readonly id: string;
  readonly titel: string;
  /** The parts under their headings, in order. Plain text; a line that begins with '- ' is a point. */
  readonly delen: readonly { readonly kop: string; readonly tekst: string }[];
  /** When this version was approved, ISO instant. */
  readonly goedgekeurdOp: string;
};

/** Everything that stands in the folder. */
export type Publicatie = {
  /** The newest first. */
  readonly onderwerpen: readonly Onderwerp[];
  /** The name of the region. */
  readonly regio: string;
  /** Where the folder stands on the web; ends with a slash. */
  readonly adres: string;
  /** When anything of it last changed, ISO instant. */
  readonly gewijzigdOp: string;
  /** Where residents leave a message: an address that begins with https:, http: or mailto:; absent: nobody said so. */
  readonly reageren?: string | undefined;
};

export const NAAM = 'Samenkracht!';

/** The names of the files at the root of the folder. */
export const BESTANDEN = {
  index: 'index.html',
  stijl: 'stijl.css',
  atom: 'feed.xml',
  json: 'feed.json',
  nieuwsbrief: 'nieuwsbrief.html',
  nieuwsbriefTekst: 'nieuwsbrief.txt',
} as const;

/** Where the page of a topic stands, from the root of the folder. It tells nothing of the id, nor changes with the title. */
export function bestandVan({ id }: Pick<Onderwerp, 'id'>): string {
  return `onderwerpen/${hash('bestand', id).slice(0, 16)}.html`;
}

/** The whole address of the page of a topic. */
export function adresVan({ adres }: Pick<Publicatie, 'adres'>, onderwerp: Pick<Onderwerp, 'id'>): string {
  return `${adres}${bestandVan(onderwerp)}`;
}

/** A name for readers of feeds that never changes, also when the folder moves (RFC 9562, version 8). */
export function urnVan(...parts: readonly string[]): string {
  const hex = hash('urn', ...parts);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** What a part comes to: its first line that is neither a point nor stands above points, or else its first point. */
export function kern(tekst: string): string {
  const regels = tekstRegels(tekst);
  const isAbove = ({ soort, tekst: regel }: TekstRegel): boolean => soort === 'alinea' && regel.endsWith(':');
  const said = regels.filter((one) => !isAbove(one));
  return (said.find(({ soort }) => soort === 'alinea') ?? said[0])?.tekst ?? '';
}

function hash(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
