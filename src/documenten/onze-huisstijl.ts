/**
 * How papers look when the organisation has no template of its own: A4 with margins of 2,5 cm, Calibri 11, at the foot of each page what
 * the paper is and which page. The styles themselves stand in stijlen.ts.
 */

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
/** In twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838, margin: 1418 };

/** A text that Word fills in. */
const field = (code: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>` +
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
const words = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const override = (part: string, type: string): string =>
  `<Override PartName="/${part}" ContentType="${type}"/>`;
const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;

const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('word/document.xml', `${WORD}.document.main+xml`) +
    override('word/styles.xml', `${WORD}.styles+xml`) +
    override('word/settings.xml', `${WORD}.settings+xml`) +
    override('word/footer1.xml', `${WORD}.footer+xml`) +
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
    '</Types>',
  '_rels/.rels':
    `<Relationships xmlns="${PACKAGE}/relationships">` +
    relation('rId1', `${RELATIONS}/officeDocument`, 'word/document.xml') +
    relation('rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml') +
    '</Relationships>',
  'word/_rels/document.xml.rels':
    `<Relationships xmlns="${PACKAGE}/relationships">` +
    relation('rId1', `${RELATIONS}/styles`, 'styles.xml') +
    relation('rId2', `${RELATIONS}/settings`, 'settings.xml') +
    relation('rId3', `${RELATIONS}/footer`, 'footer1.xml') +
    '</Relationships>',
  'word/document.xml':
    `<w:document xmlns:w="${MAIN}" xmlns:r="${RELATIONS}"><w:body><w:sectPr>` +
    '<w:footerReference w:type="default" r:id="rId3"/>' +
    `<w:pgSz w:w="${PAGE.width}" w:h="${PAGE.height}"/><w:pgMar w:top="${PAGE.margin}" w:right="${PAGE.margin}" ` +
    `w:bottom="${PAGE.margin}" w:left="${PAGE.margin}" w:header="708" w:footer="708" w:gutter="0"/>` +
    '</w:sectPr></w:body></w:document>',
  'word/styles.xml':
    `<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr>` +
    '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:szCs w:val="22"/>' +
    '</w:rPr></w:rPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>' +
    '<w:pPr><w:spacing w:before="60" w:after="60"/></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/><w:basedOn w:val="Normal"/>' +
    '<w:pPr><w:jc w:val="right"/></w:pPr><w:rPr><w:color w:val="595959"/><w:sz w:val="16"/></w:rPr></w:style></w:styles>',
  'word/settings.xml': `<w:settings xmlns:w="${MAIN}"><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
  'word/footer1.xml':
    `<w:ftr xmlns:w="${MAIN}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${words('{{voettekst}}')}${words(' · pagina ')}` +
    `${field('PAGE')}${words(' van ')}${field('NUMPAGES')}</w:p></w:ftr>`,
};

/** The parts of a Word file without content. */
export function onzeHuisstijl(): Record<string, Uint8Array> {
  const encoder = new TextEncoder();
  return Object.fromEntries(Object.entries(PARTS).map(([name, xml]) => [name, encoder.encode(HEAD + xml)]));
}

/** What a paper says of itself to a screen reader and an archive, before its title is known: that it is Dutch. */
export const CORE =
  `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
  '<dc:language>nl-NL</dc:language></cp:coreProperties>';
