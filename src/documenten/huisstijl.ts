import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { DomainError } from '../shared/errors.ts';
import { CORE, onzeHuisstijl } from './onze-huisstijl.ts';
import {
  hasSilentPicture,
  hyphenating,
  inDutch,
  plain,
  widthOf,
  withOurStyles,
  withPlace,
  withType,
} from './sjabloon.ts';
import type { Stijl } from './stijlen.ts';

/** A Word file without content, ready to be filled: its styles, what stands above and below each page, and its paper size. */
export type Huisstijl = {
  /** A .docx with `{{inhoud}}` where the text goes, and perhaps `{{voettekst}}`. */
  readonly sjabloon: Uint8Array;
  /** The ids of the styles in that file. */
  readonly stijlen: Readonly<Record<Stijl, string>>;
  /** The id of its own style for points; absent: the writer makes points itself. */
  readonly punt?: string | undefined;
  readonly heeftVoettekst: boolean;
  /** How wide the text is, in twentieths of a point. */
  readonly breedte: number;
  /** What it lacks, as Dutch sentences for who made it. */
  readonly opmerkingen: readonly string[];
};

/** In bytes: a template with a logo is far smaller, and a small zip can unpack to gigabytes. */
const MAX_BYTES = 5_000_000;
const MAX_UNPACKED = 30_000_000;
const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';
const SETTINGS = 'word/settings.xml';
const SETTINGS_LINKS = 'word/_rels/settings.xml.rels';
const TYPES = '[Content_Types].xml';
export const VOETTEKST = 'voettekst';

type Parts = Record<string, Uint8Array>;

/** The house style of a template of the organisation. @throws DomainError 'invalid-file' why it cannot be used */
export function leesHuisstijl(bytes: Uint8Array): Huisstijl {
  return prepared(unpacked(bytes));
}

let ours: Huisstijl | undefined;

/** How papers look without a template. */
export function eigenHuisstijl(): Huisstijl {
  ours ??= { ...prepared(onzeHuisstijl()), opmerkingen: [] };
  return ours;
}

/** @param why after a colon, what is wrong and what to do */
export function refuseHuisstijl(why: string): DomainError {
  return new DomainError('invalid-file', `De huisstijl kan ik niet gebruiken: ${why}`);
}

function unpacked(bytes: Uint8Array): Parts {
  if (bytes.length > MAX_BYTES)
    throw refuseHuisstijl('het bestand is groter dan 5 MB. Maak het logo kleiner.');
  let total = 0;
  let parts: Parts;
  try {
    parts = unzipSync(bytes, {
      filter({ originalSize }) {
        total += originalSize;
        return total <= MAX_UNPACKED;
      },
    });
  } catch {
    throw refuseHuisstijl('dit is geen Word-bestand (.docx), of het is beschadigd of heeft een wachtwoord.');
  }
  if (total > MAX_UNPACKED) throw refuseHuisstijl('uitgepakt is het bestand veel te groot.');
  const types = xmlOf(parts, TYPES);
  const names = Object.keys(parts);
  if (/macroEnabled/i.test(types) || names.some((name) => /vbaProject|activeX/i.test(name)))
    throw refuseHuisstijl('er zitten macro’s in. Sla het op als gewoon Word-document (.docx).');
  if (!/<w:body\b/.test(xmlOf(parts, DOCUMENT)) || !/<w:styles\b/.test(xmlOf(parts, STYLES)))
    throw refuseHuisstijl(
      'ik vind er geen tekst en stijlen in. Sla het in Word op als gewoon Word-document (.docx).',
    );
  const outside = names.find(
    (name) => name.endsWith('.rels') && name !== SETTINGS_LINKS && linksOutside(xmlOf(parts, name)),
  );
  if (outside !== undefined)
    throw refuseHuisstijl(
      'er staat een plaatje of tekst in die ergens anders bewaard is. Zet die in het bestand zelf.',
    );
  return parts;
}

/** Does opening it fetch something? A hyperlink waits for somebody to press it. */
function linksOutside(relations: string): boolean {
  return [...relations.matchAll(/<Relationship\b[^>]*>/g)].some(
    ([relation]) => /TargetMode="External"/.test(relation) && !/\/hyperlink"/.test(relation),
  );
}

function xmlOf(parts: Parts, name: string): string {
  const part = parts[name];
  return part ? strFromU8(part).replace(/^\uFEFF/, '') : '';
}

function prepared(parts: Parts): Huisstijl {
  const { xml: styles, ids, basis, punt, mist } = withOurStyles(xmlOf(parts, STYLES));
  const document = withPlace(xmlOf(parts, DOCUMENT));
  const around = Object.keys(parts).filter((name) => /^word\/(header|footer)\d*\.xml$/.test(name));
  const heeftVoettekst = [document, ...around.map((name) => xmlOf(parts, name))].some((xml) =>
    plain(xml).includes(`{{${VOETTEKST}}}`),
  );
  const { [SETTINGS_LINKS]: _links, ...kept } = parts;
  const changed = {
    [TYPES]: withType(xmlOf(parts, TYPES)),
    [DOCUMENT]: document,
    [STYLES]: inDutch(styles),
    'docProps/core.xml': CORE,
    ...(parts[SETTINGS] ? { [SETTINGS]: hyphenating(xmlOf(parts, SETTINGS)) } : {}),
  };
  return {
    sjabloon: zipSync({
      ...kept,
      ...Object.fromEntries(Object.entries(changed).map(([name, xml]) => [name, strToU8(xml)])),
    }),
    stijlen: ids,
    punt,
    heeftVoettekst,
    breedte: widthOf(document),
    opmerkingen: [
      ...(mist.length === 0
        ? []
        : [`Deze stijlen staan er niet in, daarvoor gebruik ik mijn eigen: ${mist.join(', ')}.`]),
      ...(basis === undefined ? ['Er is geen stijl voor gewone tekst. Kijk het bestand na in Word.'] : []),
      ...(heeftVoettekst
        ? []
        : [
            '{{voettekst}} staat niet in de kop- of voettekst. Kenmerk, versie en datum komen onder de titel.',
          ]),
      ...(around.some((name) => hasSilentPicture(xmlOf(parts, name)))
        ? [
            'Een plaatje in de kop- of voettekst heeft geen alternatieve tekst. Een schermlezer slaat het over.',
          ]
        : []),
    ],
  };
}
