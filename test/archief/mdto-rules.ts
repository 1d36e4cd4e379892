import { create } from 'xmlbuilder2';

/** What the XML schema of MDTO 1.0.1 asks (MDTO-XML1.0.1.xsd): per type its elements in order, each with its type and how often it may stand. */

type Rule = readonly [element: string, type: string, least: 0 | 1, most: 1 | 'more'];

const OBJECT: readonly Rule[] = [
  ['identificatie', 'identificatie', 1, 'more'],
  ['naam', 'string', 1, 1],
];
const TYPES: Readonly<Record<string, readonly Rule[]>> = {
  informatieobject: [
    ...OBJECT,
    ['aggregatieniveau', 'begrip', 0, 1],
    ['classificatie', 'begrip', 0, 'more'],
    ['trefwoord', 'string', 0, 'more'],
    ['omschrijving', 'string', 0, 'more'],
    ['dekkingInTijd', 'dekkingInTijd', 0, 'more'],
    ['taal', 'language', 0, 'more'],
    ['waardering', 'begrip', 1, 1],
    ['bewaartermijn', 'termijn', 0, 1],
    ['informatiecategorie', 'begrip', 0, 1],
    ['heeftRepresentatie', 'verwijzing', 0, 'more'],
    ['archiefvormer', 'verwijzing', 1, 'more'],
    ['beperkingGebruik', 'beperkingGebruik', 1, 'more'],
  ],
  bestand: [
    ...OBJECT,
    ['omvang', 'integer', 1, 1],
    ['bestandsformaat', 'begrip', 1, 1],
    ['checksum', 'checksum', 1, 'more'],
    ['isRepresentatieVan', 'verwijzing', 1, 1],
  ],
  identificatie: [
    ['identificatieKenmerk', 'string', 1, 1],
    ['identificatieBron', 'string', 1, 1],
  ],
  verwijzing: [
    ['verwijzingNaam', 'string', 1, 1],
    ['verwijzingIdentificatie', 'identificatie', 0, 1],
  ],
  begrip: [
    ['begripLabel', 'string', 1, 1],
    ['begripCode', 'string', 0, 1],
    ['begripBegrippenlijst', 'verwijzing', 1, 1],
  ],
  dekkingInTijd: [
    ['dekkingInTijdType', 'begrip', 1, 1],
    ['dekkingInTijdBegindatum', 'date', 1, 1],
    ['dekkingInTijdEinddatum', 'date', 0, 1],
  ],
  termijn: [
    ['termijnTriggerStartLooptijd', 'begrip', 0, 1],
    ['termijnStartdatumLooptijd', 'date', 0, 1],
    ['termijnLooptijd', 'duration', 0, 1],
    ['termijnEinddatum', 'date', 0, 1],
  ],
  beperkingGebruik: [
    ['beperkingGebruikType', 'begrip', 1, 1],
    ['beperkingGebruikNadereBeschrijving', 'string', 0, 1],
  ],
  checksum: [
    ['checksumAlgoritme', 'begrip', 1, 1],
    ['checksumWaarde', 'string', 1, 1],
    ['checksumDatum', 'dateTime', 1, 1],
  ],
};
const VALUES: Readonly<Record<string, RegExp>> = {
  string: /\S/,
  language: /^[a-z]{2}$/,
  integer: /^\d+$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  dateTime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/,
  duration: /^P\d+Y$/,
};

export type Element = { readonly name: string; readonly text: string; readonly inner: readonly Element[] };

/** Reads a text as XML. @throws when it is none */
export function readXml(text: string): Element & { readonly namespace: string | null } {
  const root = create(text).root().node as unknown as DomElement;
  return { ...elementOf(root), namespace: root.namespaceURI };
}

type DomElement = {
  readonly localName: string;
  readonly namespaceURI: string | null;
  readonly textContent: string;
  readonly nodeType: number;
  readonly childNodes: Iterable<DomElement>;
};
const ELEMENT = 1;
function elementOf({ localName, textContent, childNodes }: DomElement): Element {
  const inner = [...childNodes].filter(({ nodeType }) => nodeType === ELEMENT).map(elementOf);
  return { name: localName, text: textContent, inner };
}

/** What is not as the schema asks; none when all is. */
export function mdtoProblems(text: string): readonly string[] {
  const { name, namespace, inner } = readXml(text);
  const [object, ...more] = inner;
  if (name !== 'MDTO' || namespace !== 'https://www.nationaalarchief.nl/mdto' || !object || more.length > 0)
    return ['MDTO'];
  return object.name === 'informatieobject' || object.name === 'bestand'
    ? problemsIn(object, object.name, object.name)
    : [object.name];
}

function problemsIn({ text, inner }: Element, type: string, path: string): readonly string[] {
  const rules = TYPES[type];
  if (!rules)
    return inner.length > 0 || !VALUES[type]?.test(text) ? [`${path}: '${text}' is no ${type}`] : [];
  const problems: string[] = [];
  let at = 0;
  for (const [element, elementType, least, most] of rules) {
    let times = 0;
    for (let one = inner[at]; one?.name === element; at += 1, one = inner[at]) {
      times += 1;
      problems.push(...problemsIn(one, elementType, `${path}/${element}`));
    }
    if (times < least || (most === 1 && times > 1)) problems.push(`${path}/${element}: ${times} times`);
  }
  const left = inner[at];
  return left ? [...problems, `${path}/${left.name}: not here`] : problems;
}
