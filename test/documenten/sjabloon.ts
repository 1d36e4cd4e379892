import { strToU8, zipSync } from 'fflate';

/** A template as a Dutch Word saves it: ids in Dutch, a letter's text in it, a logo above the page. */

const MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const style = (id: string, naam: string, more = ''): string =>
  `<w:style w:type="paragraph" ${more}w:styleId="${id}"><w:name w:val="${naam}"/><w:rPr><w:lang w:val="en-US"/><w:color w:val="AA0033"/></w:rPr></w:style>`;
const links = (...relations: readonly string[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${relations.map((one, index) => `<Relationship Id="rId${index + 1}" ${one}/>`).join('')}</Relationships>`;

const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${WORD}.template.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/><Override PartName="/word/settings.xml" ContentType="${WORD}.settings+xml"/><Override PartName="/word/header1.xml" ContentType="${WORD}.header+xml"/><Override PartName="/word/footer1.xml" ContentType="${WORD}.footer+xml"/></Types>`,
  '_rels/.rels': links(`Type="${REL}/officeDocument" Target="word/document.xml"`),
  'word/_rels/document.xml.rels': links(
    `Type="${REL}/styles" Target="styles.xml"`,
    `Type="${REL}/settings" Target="settings.xml"`,
    `Type="${REL}/header" Target="header1.xml"`,
    `Type="${REL}/footer" Target="footer1.xml"`,
  ),
  'word/_rels/settings.xml.rels': links(
    `Type="${REL}/attachedTemplate" Target="file:///C:/regio/Normal.dotm" TargetMode="External"`,
  ),
  'word/document.xml': `<w:document ${MAIN} xmlns:r="${REL}"><w:body><w:p><w:r><w:t>Geachte lezer</w:t></w:r></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1000" w:right="1953" w:bottom="1000" w:left="1953"/></w:sectPr></w:body></w:document>`,
  'word/styles.xml': `<w:styles ${MAIN}><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US" w:eastAsia="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>${style('Standaard', 'Normal', 'w:default="1" ')}${style('Kop1', 'heading 1')}${style('Titel', 'Title')}${style('Lijstopsomteken', 'List Bullet')}</w:styles>`,
  'word/settings.xml': `<w:settings ${MAIN} xmlns:r="${REL}"><w:zoom w:percent="100"/><w:attachedTemplate r:id="rId1"/><w:defaultTabStop w:val="708"/><w:compat/></w:settings>`,
  'word/header1.xml': `<w:hdr ${MAIN}><w:p><w:r><w:t>Regio Voorbeeld</w:t></w:r></w:p></w:hdr>`,
  'word/footer1.xml': `<w:ftr ${MAIN}><w:p><w:r><w:t>{{voet</w:t></w:r><w:r><w:t>tekst}}</w:t></w:r></w:p></w:ftr>`,
};

/** @param changes parts that are otherwise, or more */
export function sjabloon(changes: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries({ ...PARTS, ...changes }).map(([name, xml]) => [name, strToU8(xml)])),
    { level: 1 },
  );
}

export const PART = (name: string): string => PARTS[name] ?? '';
