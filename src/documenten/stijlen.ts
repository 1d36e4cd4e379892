/** The named styles in which a paper is written, by what they are for: all that it looks like stands in them. */

/** With the name that Word saves for it, whatever its language shows. */
export const STIJLEN = {
  soort: 'Subtitle',
  titel: 'Title',
  kop1: 'heading 1',
  kop2: 'heading 2',
  tabelkop: 'Tabelkop',
  tabeltekst: 'Tabeltekst',
} as const;

export type Stijl = keyof typeof STIJLEN;

/** As Word shows them in Dutch, for who makes the house style. */
export const STIJL_WORDS: Readonly<Record<Stijl, string>> = {
  soort: 'Ondertitel',
  titel: 'Titel',
  kop1: 'Kop 1',
  kop2: 'Kop 2',
  tabelkop: 'Tabelkop',
  tabeltekst: 'Tabeltekst',
};

const ACCENT = '1F3864';

/** Ours: spaces in twentieths of a point, letters in half points. In a title, a heading and a table no word is broken. */
const OURS: Readonly<Record<Stijl, { readonly alinea: string; readonly letters: string }>> = {
  soort: { alinea: '<w:spacing w:after="60"/>', letters: '<w:color w:val="595959"/>' },
  titel: {
    alinea: '<w:suppressAutoHyphens/><w:spacing w:after="200"/>',
    letters: `<w:b/><w:color w:val="${ACCENT}"/><w:sz w:val="36"/>`,
  },
  kop1: {
    alinea:
      '<w:keepNext/><w:suppressAutoHyphens/><w:spacing w:before="320" w:after="120"/><w:outlineLvl w:val="0"/>',
    letters: `<w:b/><w:color w:val="${ACCENT}"/><w:sz w:val="28"/>`,
  },
  kop2: {
    alinea:
      '<w:keepNext/><w:suppressAutoHyphens/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="1"/>',
    letters: `<w:b/><w:color w:val="${ACCENT}"/><w:sz w:val="24"/>`,
  },
  tabelkop: {
    alinea: '<w:keepNext/><w:suppressAutoHyphens/><w:spacing w:before="0" w:after="0"/>',
    letters: '<w:b/><w:sz w:val="20"/>',
  },
  tabeltekst: {
    alinea: '<w:suppressAutoHyphens/><w:spacing w:before="0" w:after="0"/>',
    letters: '<w:sz w:val="20"/>',
  },
};

/** Our style as XML. @param basis the id of the style of plain text in the same file */
export function onzeStijl(stijl: Stijl, id: string, basis: string): string {
  const { alinea, letters } = OURS[stijl];
  return (
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${STIJLEN[stijl]}"/>` +
    `<w:basedOn w:val="${basis}"/><w:next w:val="${basis}"/><w:qFormat/>` +
    `<w:pPr>${alinea}</w:pPr><w:rPr>${letters}</w:rPr></w:style>`
  );
}
