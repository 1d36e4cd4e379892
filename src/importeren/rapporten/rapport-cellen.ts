import {
  GEDEELD_MET,
  type GedeeldMet,
  type Rapport,
  type RapportInvoer,
  type Rapportsoort,
} from '../../rapporten/rapport.ts';
import { comparable } from '../../shared/compare.ts';
import type { Regio } from '../../shared/regio.ts';
import { yearIn } from '../ground/datums.ts';
import { readGemeenten } from '../ground/gemeenten.ts';
import type { Rij } from '../ground/rijen.ts';
import { RAPPORT_WORDS as WORDS } from './rapport-words.ts';

/** What the cells of a row say of a report. */

/** What a row says; what it does not say is not in it. */
type Gezegd = Partial<Omit<RapportInvoer, 'titel' | 'jaar' | 'rapportsoort'>>;

const SOORTEN: readonly (readonly [RegExp, Rapportsoort])[] = [
  [/\bwmo\b/, 'CEO Wmo'],
  [/jeugd/, 'CEO Jeugd'],
  [/klacht/, 'klachtenrapportage'],
  [/onderzoek|enquete|meting|monitor/, 'onderzoek'],
];

/** By its own column, or else by what it is called. */
export function rapportsoortOf(written: string, titel: string, lines: string[]): Rapportsoort {
  const isCeo = (text: string): boolean => /\bceo\b|clientervaring|ervaringsonderzoek/.test(text);
  const read = (text: string): Rapportsoort | undefined => {
    const found = SOORTEN.find(([pattern]) => pattern.test(text))?.[1];
    return found?.startsWith('CEO') && !isCeo(text) ? undefined : found;
  };
  const own = comparable(written);
  const found = read(own) ?? read(comparable(titel)) ?? 'onderzoek';
  if (own !== comparable(found)) lines.push(WORDS.soort(written, found));
  return found;
}

/** The year (YYYY) in its own column, above the table, or in what it is called. */
export function jaarOf(rij: Rij, boven: number | undefined, titel: string): number | undefined {
  return rij.cel('jaar') === '' ? (boven ?? yearIn([titel])) : yearIn([rij.cel('jaar')]);
}

/**
 * @param respons the columns of who answered: with a percent sign in the heading it is a part of who was asked
 * @param lines gets what could not be read
 */
export function gezegdIn(
  rij: Rij,
  respons: readonly { readonly at: number; readonly isProcent: boolean }[],
  regio: Regio,
  jaar: number,
  lines: string[],
): { readonly gezegd: Gezegd; readonly onbekend: readonly string[] } {
  const { value: gemeenten, guesses, onbekend = [] } = readGemeenten(rij.cel('gemeenten'), regio, jaar);
  // What is said of a name that is not known is that it is kept: here it is not.
  if (onbekend.length > 0) lines.push(WORDS.unknown(onbekend));
  else lines.push(...guesses);
  const known = gemeenten.filter((naam) => regio.alleGemeenten.includes(naam));
  const link = rij.cel('link');
  const gedeeldMet = gedeeldIn(rij.cel('gedeeld'), lines);
  return {
    gezegd: {
      ...(known.length > 0 ? { gemeenten: known } : {}),
      ...Object.assign({}, ...respons.map(({ at, isProcent }) => responsIn(rij.kolom(at), isProcent, lines))),
      ...(link === '' ? {} : { link }),
      ...(gedeeldMet.length > 0 ? { gedeeldMet } : {}),
    },
    onbekend,
  };
}

function responsIn(cell: string, isProcent: boolean, lines: string[]): Gezegd {
  if (cell === '') return {};
  const bare = cell.replace(/(?<=\d)[.\s](?=\d{3}(?!\d))/g, '').replace(/\s*(?:%|procent)$/i, '');
  const value = /^\d+(?:[.,]\d+)?$/.test(bare) ? Number(bare.replace(',', '.')) : undefined;
  const isPart = isProcent || bare !== cell.replace(/(?<=\d)[.\s](?=\d{3}(?!\d))/g, '');
  if (value !== undefined && isPart && value <= 100) return { responsProcent: value };
  if (value !== undefined && !isPart && Number.isInteger(value)) return { respons: value };
  lines.push(WORDS.noNumber(cell));
  return {};
}

function gedeeldIn(text: string, lines: string[]): GedeeldMet[] {
  const found = new Set<GedeeldMet>();
  for (const part of text.split(/[,;/]| en /).map((one) => one.trim())) {
    const words = comparable(part).replace(/^(?:het|de) /, '');
    if (words === '') continue;
    const meant = GEDEELD_MET.find((one) => {
      const wanted = comparable(one).replace(/^(?:het|de) /, '');
      return wanted === words || wanted.split(' ')[0] === words;
    });
    if (meant) found.add(meant);
    else lines.push(WORDS.noShared(part));
  }
  return GEDEELD_MET.filter((one) => found.has(one));
}

/** What is known, with what the row says instead. */
export function metGezegd(
  known: Rapport | undefined,
  { titel, jaar, rapportsoort }: Pick<RapportInvoer, 'titel' | 'jaar' | 'rapportsoort'>,
  gezegd: Gezegd,
): RapportInvoer {
  const { gemeenten = [], respons, responsProcent, link, gedeeldMet } = { ...known, ...gezegd };
  return {
    rapportsoort,
    titel: known?.titel ?? titel,
    jaar,
    gemeenten,
    ...(respons === undefined ? {} : { respons }),
    ...(responsProcent === undefined ? {} : { responsProcent }),
    ...(link === undefined ? {} : { link }),
    ...(gedeeldMet === undefined ? {} : { gedeeldMet }),
  };
}
