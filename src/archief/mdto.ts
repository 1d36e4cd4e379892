import XMLBuilder from 'fast-xml-builder';
import type { Bewaartermijn } from '../shared/bewaartermijnen.ts';
import { bewaardTot } from './afgerond.ts';

/**
 * Metadata by MDTO ('Metagegevens voor Duurzaam Toegankelijke Overheidsinformatie', Nationaal Archief), in its XML syntax 1.0.1: what an archive
 * asks with each dossier and each file. The order of the elements is that of the schema.
 */

const NAMESPACE = 'https://www.nationaalarchief.nl/mdto';
/** Where our own words come from, where MDTO leaves the list of them to who uses it. */
const EIGEN = 'Begrippen van de Samenkracht!-bot';

/** A text, or elements within it, in their order; a list is as many elements of that name; what is undefined is left out. */
type Inhoud = string | readonly Inhoud[] | { readonly [element: string]: Inhoud | undefined };

/** A dossier that is finished, as its metadata say it. */
export type DossierGegevens = {
  readonly id: string;
  readonly naam: string;
  readonly kenmerk?: string | undefined;
  readonly omschrijving: string;
  /** The first and the last day on which something was recorded (YYYY-MM-DD). */
  readonly van: string;
  readonly tot: string;
  readonly termijn: Bewaartermijn;
  /** The organisation whose dossier it is. */
  readonly archiefvormer: string;
  /** The name of the file that holds it. */
  readonly bestand: string;
};
type BestandGegevens = {
  readonly naam: string;
  /** In bytes. */
  readonly omvang: number;
  /** SHA-256, hexadecimal. */
  readonly sha256: string;
  /** ISO instant at which the checksum was made. */
  readonly gemaakt: string;
  readonly van: Pick<DossierGegevens, 'id' | 'naam'>;
};

/** The metadata of a dossier ('informatieobject'). */
export function dossierMdto(dossier: DossierGegevens): string {
  const { id, naam, kenmerk, omschrijving, van, tot, termijn, archiefvormer, bestand } = dossier;
  return write('informatieobject', {
    identificatie: [
      identificatie(id),
      ...(kenmerk === undefined ? [] : [{ identificatieKenmerk: kenmerk, identificatieBron: archiefvormer }]),
    ],
    naam,
    aggregatieniveau: begrip('Dossier', 'Begrippenlijst Aggregatieniveaus MDTO'),
    omschrijving,
    dekkingInTijd: {
      dekkingInTijdType: begrip('Looptijd', EIGEN),
      dekkingInTijdBegindatum: van,
      dekkingInTijdEinddatum: tot,
    },
    taal: 'nl',
    waardering: waardering(termijn),
    bewaartermijn: bewaartermijn(termijn, tot),
    heeftRepresentatie: verwijzing(bestand, bestandId(id)),
    archiefvormer: verwijzing(archiefvormer),
    beperkingGebruik: {
      beperkingGebruikType: begrip('Persoonsgegevens', EIGEN),
      beperkingGebruikNadereBeschrijving:
        'Bevat namen van medewerkers. Gegevens van inwoners horen er niet in te staan; de bot vraagt ernaar en weigert burgerservicenummers.',
    },
  });
}

/** The metadata of the file that holds it ('bestand'). */
export function bestandMdto({ naam, omvang, sha256, gemaakt, van }: BestandGegevens): string {
  return write('bestand', {
    identificatie: identificatie(bestandId(van.id)),
    naam,
    omvang: String(omvang),
    bestandsformaat: begrip('JSON-regels (UTF-8)', EIGEN),
    checksum: {
      checksumAlgoritme: begrip('SHA-256', 'Begrippenlijst ChecksumAlgoritme MDTO'),
      checksumWaarde: sha256,
      checksumDatum: gemaakt,
    },
    isRepresentatieVan: verwijzing(van.naam, van.id),
  });
}

function bestandId(id: string): string {
  return `${id}#bestand`;
}

/** The closed list of MDTO knows three. */
function waardering(termijn: Bewaartermijn): Inhoud {
  const lijst = 'Begrippenlijst Waarderingen MDTO';
  if (termijn === 'blijvend') return begrip('Blijvend te bewaren', lijst, 'B');
  if (termijn === 'nader te bepalen') return begrip('Nader te bepalen', lijst, 'N');
  return begrip('Tijdelijk te bewaren', lijst, 'V');
}

function bewaartermijn(termijn: Bewaartermijn, einde: string): Inhoud | undefined {
  if (typeof termijn === 'string') return undefined;
  return {
    termijnTriggerStartLooptijd: begrip('Afgerond of ingetrokken', EIGEN),
    termijnStartdatumLooptijd: einde,
    termijnLooptijd: `P${termijn.jaren}Y`,
    termijnEinddatum: bewaardTot(termijn, einde),
  };
}

function begrip(label: string, lijst: string, code?: string): Inhoud {
  return { begripLabel: label, begripCode: code, begripBegrippenlijst: verwijzing(lijst) };
}

function verwijzing(naam: string, id?: string): Inhoud {
  return {
    verwijzingNaam: naam,
    verwijzingIdentificatie: id === undefined ? undefined : identificatie(id),
  };
}

function identificatie(kenmerk: string): Inhoud {
  return { identificatieKenmerk: kenmerk, identificatieBron: 'Samenkracht!-bot' };
}

const BUILDER = new XMLBuilder({ ignoreAttributes: false, format: true });

function write(soort: 'informatieobject' | 'bestand', inhoud: Inhoud): string {
  return BUILDER.build({
    '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
    MDTO: {
      '@_xmlns': NAMESPACE,
      '@_xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@_xsi:schemaLocation': `${NAMESPACE} ${NAMESPACE}/MDTO-XML1.0.1.xsd`,
      [soort]: known(inhoud),
    },
  });
}

/** What XML 1.0 cannot hold, not even escaped (https://www.w3.org/TR/xml/#charsets). */
const NOT_IN_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Without what is not known. */
function known(inhoud: Inhoud): Inhoud {
  if (typeof inhoud === 'string') return inhoud.replace(NOT_IN_XML, '\uFFFD');
  if (isList(inhoud)) return inhoud.map(known);
  return Object.fromEntries(
    Object.entries(inhoud).flatMap(([element, inner]) =>
      inner === undefined ? [] : [[element, known(inner)]],
    ),
  );
}

function isList(inhoud: Inhoud): inhoud is readonly Inhoud[] {
  return Array.isArray(inhoud);
}
