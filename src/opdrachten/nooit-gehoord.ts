import { firstOf } from '../shared/first-of.ts';
import { gemeentenVan, groepenVan } from './bevraagd.ts';
import { isHandedIn } from './ground/access-rules.ts';
import type { Dossier } from './ground/dossier.ts';
import { activiteitenOf } from './ground/uitvoering.ts';

/** Who was not heard in a year, of whom one may be expected to be; what is not known counts apart, never as heard or not. */
type NietGehoord = {
  readonly namen: readonly string[];
  /** Of how many: the gemeenten of the region, or the groups that any plan ever asked. */
  readonly van: number;
  /** Activiteiten that were held of which is not known of whom they were. */
  readonly onbekend: number;
};
export type NooitGehoord = {
  /** YYYY */
  readonly jaar: string;
  /** Activiteiten with residents that were held in it. */
  readonly gehouden: number;
  /** It is a year of before the bot, of which a table tells. */
  readonly isJaartabel: boolean;
  readonly groepen: NietGehoord;
  readonly gemeenten: NietGehoord;
};

/** The days (YYYY-MM-DD, or a month) on which its residents were heard: of each activiteit that was held. The only rule for 'heard'. */
export function gehoordOp(dossier: Dossier): readonly string[] {
  return activiteitenOf(dossier).flatMap(({ stand, nu }) => (stand === 'gehouden' ? [nu] : []));
}

/** The groups of which one may be expected to be heard: those that a plan asks which was handed in. */
export function verwachteGroepen(dossier: Dossier): readonly string[] {
  return isHandedIn(dossier) ? groepenVan(dossier) : [];
}

/** What one opdracht says of who was heard. */
export type Gehoord = {
  readonly groepen: readonly string[];
  readonly gemeenten: readonly string[];
  /** The groups of which one may expect that they were. */
  readonly verwacht: readonly string[];
  /** As `gehoordOp`. */
  readonly dagen: readonly string[];
  /** The year (YYYY) of the table of before the bot that it comes out of. */
  readonly jaartabel: string | undefined;
};

/** Is there anything in it that counts? Of most opdrachten of all years there is not. */
export function saysGehoord({ verwacht, dagen, jaartabel }: Gehoord): boolean {
  return verwacht.length > 0 || dagen.length > 0 || jaartabel !== undefined;
}

export function gehoordVan(dossier: Dossier): Gehoord {
  return {
    groepen: groepenVan(dossier),
    gemeenten: gemeentenVan(dossier),
    verwacht: verwachteGroepen(dossier),
    dagen: gehoordOp(dossier),
    jaartabel: dossier.jaartabel && String(dossier.jaartabel.jaar),
  };
}

/**
 * Which groups and gemeenten were not heard in that year (domain: Werving). A group is one that a plan of whichever year asks: which
 * others there are nobody recorded.
 * @param all of every opdracht, of every year
 * @param gemeenten those of the region in that year
 */
export function nooitGehoord(
  all: readonly Gehoord[],
  jaar: string,
  gemeenten: readonly string[],
): NooitGehoord {
  const held = all.flatMap(({ groepen, gemeenten: van, dagen }) => {
    const keer = dagen.filter((dag) => dag.startsWith(jaar)).length;
    return keer === 0 ? [] : [{ groepen, gemeenten: van, keer }];
  });
  const known = [...new Set(all.flatMap(({ verwacht }) => verwacht))].toSorted((a, b) =>
    a.localeCompare(b, 'nl'),
  );
  const without = (namen: readonly string[], of: 'groepen' | 'gemeenten'): NietGehoord => {
    const heard = new Set(held.flatMap((one) => one[of]));
    return {
      namen: namen.filter((naam) => !heard.has(naam)),
      van: namen.length,
      onbekend: held.filter((one) => one[of].length === 0).reduce((sum, { keer }) => sum + keer, 0),
    };
  };
  return {
    jaar,
    isJaartabel: all.some(({ jaartabel }) => jaartabel === jaar),
    gehouden: held.reduce((sum, { keer }) => sum + keer, 0),
    groepen: without(known, 'groepen'),
    gemeenten: without(gemeenten, 'gemeenten'),
  };
}

/** More names are counted. */
const MAX_NAMEN = 12;

/**
 * 'Blaricum en Laren (2 van 7)'. Who was not heard is so as far as is known while of an activiteit nobody recorded who was there, and
 * unknown when of none it was.
 */
export function nietGehoordWords({ gehouden, isJaartabel }: NooitGehoord, deel: NietGehoord): string {
  if (gehouden === 0)
    return isJaartabel
      ? 'niet bekend: een jaartabel zegt dit niet'
      : 'nog niet bekend: er is nog geen activiteit gehouden';
  const { namen, van, onbekend } = deel;
  if (van === 0) return 'niet bekend: geen plan noemt een groep';
  const { first, more } = firstOf(namen, MAX_NAMEN);
  const shown = `${first.join(', ')}${more > 0 ? ` en nog ${more}` : ''}`;
  const isAll = namen.length === 0;
  const who = isAll ? `allemaal gehoord (${van})` : `${shown} (${namen.length} van ${van})`;
  if (onbekend === 0) return who;
  const times = onbekend === 1 ? '1 activiteit' : `${onbekend} activiteiten`;
  if (onbekend === gehouden) return `niet bekend: van ${times} is dit niet vastgelegd`;
  return `${isAll ? who : `voor zover bekend ${who}`}. Van ${times} is dit niet bekend.`;
}
