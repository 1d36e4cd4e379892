import { strFromU8, unzipSync } from 'fflate';

/** A Word file as a reader gets it: parts, paragraphs with their style, tables with their rows. */
export type WordFile = {
  readonly part: (name: string) => string;
  readonly names: readonly string[];
  /** In order, also those in tables. `stijl` is the name of the style, 'Normal' when none is said. */
  readonly alineas: readonly { readonly stijl: string; readonly tekst: string }[];
  readonly tabellen: readonly WordTable[];
};
type WordTable = readonly {
  readonly isHead: boolean;
  readonly isWhole: boolean;
  readonly cellen: readonly {
    readonly tekst: string;
    readonly breedte: number;
    readonly isMerged: boolean;
  }[];
}[];

export function readWord(bytes: Uint8Array): WordFile {
  const files = unzipSync(bytes);
  const part = (name: string): string => {
    const found = files[name];
    if (!found) throw new Error(`no ${name}`);
    return strFromU8(found);
  };
  const names = new Map(
    blocks(part('word/styles.xml'), 'w:style').map((style) => [
      /w:styleId="([^"]+)"/.exec(style)?.[1],
      /<w:name w:val="([^"]+)"/.exec(style)?.[1] ?? '',
    ]),
  );
  const document = part('word/document.xml');
  return {
    part,
    names: Object.keys(files),
    alineas: blocks(document, 'w:p').map((xml) => ({
      stijl: names.get(/<w:pStyle w:val="([^"]+)"/.exec(xml)?.[1]) ?? 'Normal',
      tekst: textOf(xml),
    })),
    tabellen: blocks(document, 'w:tbl').map((tbl) =>
      blocks(tbl, 'w:tr').map((row) => ({
        isHead: /<w:tblHeader(\/| w:val="(1|true)")/.test(row),
        isWhole: /<w:cantSplit(\/| w:val="(1|true)")/.test(row),
        cellen: blocks(row, 'w:tc').map((cell) => ({
          tekst: textOf(cell),
          breedte: Number(/<w:tcW[^>]*w:w="(\d+)"/.exec(cell)?.[1]),
          isMerged: /<w:(gridSpan|vMerge)\b/.test(cell),
        })),
      })),
    ),
  };
}

/** The headings with their level: '1 Behandeling'. */
export function koppenIn({ alineas }: WordFile): readonly string[] {
  return alineas.flatMap(({ stijl, tekst }) =>
    stijl.startsWith('heading ') ? [`${stijl.slice('heading '.length)} ${tekst}`] : [],
  );
}

/** All of it, a line for each paragraph. */
export function textIn({ alineas }: WordFile): string {
  return alineas.map(({ tekst }) => tekst).join('\n');
}

/** What stands in each table, row by row. */
export function rijenIn({ tabellen }: WordFile): readonly (readonly (readonly string[])[])[] {
  return tabellen.map((rows) => rows.map(({ cellen }) => cellen.map(({ tekst }) => tekst)));
}

/** The elements of that name, which do not hold each other. */
function blocks(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>.*?</${name}>`, 'gs'))].map(([found]) => found);
}

function textOf(xml: string): string {
  return xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
    .trim();
}
