import { strFromU8, unzipSync } from 'fflate';
import type { CardView } from './card-reader.ts';

/** A Word file as who reads it goes through it: headings with their level, and tables with their rows. */
export type WordReading = {
  readonly koppen: readonly string[];
  readonly tabellen: readonly (readonly (readonly string[])[])[];
  readonly tekst: string;
  readonly xml: string;
  readonly stijlen: string;
  readonly kern: string;
};

/** The file behind the link of a card. */
export async function downloadedBy(
  card: CardView | undefined,
): Promise<{ readonly naam: string; readonly bytes: Uint8Array }> {
  const url = /"url":"([^"]+)"/.exec(JSON.stringify(card?.json))?.[1] ?? '';
  const file = await fetch(url, { method: 'POST' });
  const naam = file.headers.get('content-disposition') ?? '';
  return { naam, bytes: new Uint8Array(await file.arrayBuffer()) };
}

export function readingOf(bytes: Uint8Array): WordReading {
  const parts = unzipSync(bytes);
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const xml = part('word/document.xml');
  return {
    koppen: inside(xml, 'p').flatMap((one) => {
      const [, niveau] = /<w:pStyle w:val="Heading(\d)"\/>/.exec(one) ?? [];
      return niveau === undefined ? [] : [`${niveau} ${wordsOf(one)}`];
    }),
    tabellen: inside(xml, 'tbl').map((tbl) => inside(tbl, 'tr').map((tr) => inside(tr, 'tc').map(wordsOf))),
    tekst: wordsOf(xml),
    xml,
    stijlen: part('word/styles.xml'),
    kern: part('docProps/core.xml'),
  };
}

function wordsOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, words]) => words)
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function inside(xml: string, tag: string): string[] {
  return [...xml.matchAll(new RegExp(`<w:${tag}[ >].*?</w:${tag}>`, 'gs'))].map(([found]) => found);
}
