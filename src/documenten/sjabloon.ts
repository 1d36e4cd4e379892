import { onzeStijl, STIJL_WORDS, STIJLEN, type Stijl } from './stijlen.ts';

/** What is changed in the parts of a Word file so that a paper can be written in it. Each takes the XML of one part. */

/** Where the text goes. */
export const INHOUD = 'inhoud';

/** What stands in it to read. */
export function plain(xml: string): string {
  return xml.replace(/<[^>]+>/g, '');
}

export function hasSilentPicture(xml: string): boolean {
  return [...xml.matchAll(/<wp:docPr\b[^>]*>/g)].some(([picture]) => !/\bdescr="[^"]+"/.test(picture));
}

/** The styles by name, and ours for those that are not there. Word gives them ids in the language of whoever made the file. */
export function withOurStyles(xml: string) {
  const found = new Map<string, string>();
  let basis: string | undefined;
  for (const [style, attributes = ''] of xml.matchAll(/<w:style\b([^>]*)>[\s\S]*?<\/w:style>/g)) {
    const id = /w:styleId="([^"]+)"/.exec(attributes)?.[1];
    const naam = /<w:name w:val="([^"]+)"/.exec(style)?.[1];
    if (id === undefined || naam === undefined || !/w:type="paragraph"/.test(attributes)) continue;
    found.set(naam.toLowerCase(), id);
    if (/w:default="(1|true)"/.test(attributes)) basis = id;
  }
  const taken = new Set(found.values());
  const added: string[] = [];
  const mist: string[] = [];
  const idOf = (stijl: Stijl): string => {
    const known = found.get(STIJLEN[stijl].toLowerCase());
    if (known !== undefined) return known;
    const name = STIJLEN[stijl].replace(/^h/, 'H').replace(/\W/g, '');
    const id = taken.has(name) ? `Samenkracht${name}` : name;
    added.push(onzeStijl(stijl, id, basis ?? 'Normal'));
    mist.push(STIJL_WORDS[stijl]);
    return id;
  };
  const ids: Record<Stijl, string> = {
    soort: idOf('soort'),
    titel: idOf('titel'),
    kop1: idOf('kop1'),
    kop2: idOf('kop2'),
    tabelkop: idOf('tabelkop'),
    tabeltekst: idOf('tabeltekst'),
  };
  const levelled = withLevel(withLevel(xml, ids.kop1, 0), ids.kop2, 1);
  const end = levelled.lastIndexOf('</w:styles>');
  return {
    xml: levelled.slice(0, end) + added.join('') + levelled.slice(end),
    ids,
    basis,
    punt: found.get('list bullet'),
    mist,
  };
}

/** A style for headings that does not say its level is plain text for a screen reader, in the navigation and for bookmarks. */
function withLevel(xml: string, id: string, level: number): string {
  return xml.replace(/<w:style\b([^>]*)>[\s\S]*?<\/w:style>/g, (style, attributes: string) => {
    if (!attributes.includes(`w:styleId="${id}"`) || style.includes('<w:outlineLvl ')) return style;
    const said = `<w:outlineLvl w:val="${level}"/>`;
    if (/<w:pPr>/.test(style)) return style.replace(/(?=<w:pPrChange\b|<\/w:pPr>)/, said);
    return style.replace(/<w:pPr\/>/, '').replace(/(?=<w:rPr\b|<\/w:style>)/, `<w:pPr>${said}</w:pPr>`);
  });
}

const PLACE = `<w:p><w:r><w:t>{{${INHOUD}}}</w:t></w:r></w:p>`;

/** The body with the place for the text: where the template says so, or else instead of all that stands in it. */
export function withPlace(document: string): string {
  if (plain(document).includes(`{{${INHOUD}}}`)) return document;
  const [start] = /<w:body\b[^>]*>/.exec(document) ?? [''];
  const begin = document.indexOf(start) + start.length;
  const end = document.lastIndexOf('</w:body>');
  const sections = document
    .slice(begin, end)
    .match(/<w:sectPr\b[^>]*>[\s\S]*?<\/w:sectPr>|<w:sectPr\b[^>]*\/>/g);
  // What stands above and below the page is said once, and later sections follow it.
  const section = sections?.findLast((one) => /<w:(header|footer)Reference\b/.test(one)) ?? sections?.at(-1);
  return document.slice(0, begin) + PLACE + (section ?? '') + document.slice(end);
}

const CORE_TYPE =
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>';

/** A template (.dotx) becomes a document; its properties have a type. */
export function withType(types: string): string {
  const document = types.replace('.template.main+xml', '.document.main+xml');
  return document.includes('/docProps/core.xml')
    ? document
    : document.replace('</Types>', `${CORE_TYPE}</Types>`);
}

const DUTCH = '<w:lang w:val="nl-NL"/>';

/** Every style in Dutch: that is how a screen reader speaks it, and how words are broken. */
export function inDutch(styles: string): string {
  const all = styles.replace(/<w:lang\b[^>]*\/>/g, DUTCH);
  const defaults = /<w:docDefaults>[\s\S]*?<\/w:docDefaults>/.exec(all)?.[0];
  if (defaults?.includes(DUTCH)) return all;
  if (defaults?.includes('</w:rPr></w:rPrDefault>'))
    return all.replace('</w:rPr></w:rPrDefault>', `${DUTCH}</w:rPr></w:rPrDefault>`);
  const said = `<w:rPrDefault><w:rPr>${DUTCH}</w:rPr></w:rPrDefault>`;
  return defaults === undefined
    ? all.replace(/<w:styles\b[^>]*>/, (start) => `${start}<w:docDefaults>${said}</w:docDefaults>`)
    : all.replace(/<w:rPrDefault\b[^>]*\/>/, '').replace('<w:docDefaults>', `<w:docDefaults>${said}`);
}

/** What stands before `autoHyphenation` in the settings of Word (ISO 29500-1, CT_Settings). */
const BEFORE =
  /^<w:(writeProtection|view|zoom|remove\w+|doNotDisplay\w+|displayBackgroundShape|print\w+|embed\w+|save(SubsetFonts|FormsData)|mirrorMargins|align\w+|bordersDoNot\w+|gutterAtTop|hide\w+Errors|activeWritingStyle|proofState|formsDesign|linkStyles|stylePane\w+|documentType|mailMerge|revisionView|trackRevisions|doNotTrack\w+|documentProtection|autoFormatOverride|style(LockTheme|LockQFSet)|defaultTabStop)\b/;

/** Words are broken at the end of a line; nothing is fetched from elsewhere when it opens. */
export function hyphenating(settings: string): string {
  const local = settings.replace(/<w:attachedTemplate\b[^>]*\/>|<w:autoHyphenation\b[^>]*\/>/g, '');
  const start = /<w:settings\b[^>]*>/.exec(local)?.[0] ?? '';
  let at = local.indexOf(start) + start.length;
  for (;;) {
    const rest = local.slice(at).replace(/^\s+/, '');
    const name = BEFORE.exec(rest)?.[1];
    if (name === undefined) break;
    at = local.length - rest.length + endOf(rest, name);
  }
  return `${local.slice(0, at)}<w:autoHyphenation/>${local.slice(at)}`;
}

function endOf(rest: string, name: string): number {
  const [tag] = /^<[^>]*>/.exec(rest) ?? [''];
  if (tag.endsWith('/>')) return tag.length;
  const close = `</w:${name}>`;
  return rest.indexOf(close) + close.length;
}

/** Of the last section; A4 with margins of 2,5 cm when it does not say. */
export function widthOf(document: string): number {
  const last = document.slice(document.lastIndexOf('<w:sectPr'));
  const number = (element: string, attribute: string, fallback: number): number => {
    const tag = new RegExp(`<w:${element}\\b[^>]*>`).exec(last)?.[0] ?? '';
    const found = new RegExp(`w:${attribute}="(\\d+)"`).exec(tag)?.[1];
    return found === undefined ? fallback : Number(found);
  };
  return (
    number('pgSz', 'w', 11_906) -
    number('pgMar', 'left', 1418) -
    number('pgMar', 'right', 1418) -
    number('pgMar', 'gutter', 0)
  );
}
