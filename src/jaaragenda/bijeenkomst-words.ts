import { formatDutchDate, formatShortDutchDate } from '../shared/dutch-dates.ts';
import { listWords } from '../shared/words.ts';
import { type Bijeenkomst, GROEPEN, type Keer, ontbreektAan } from './bijeenkomst.ts';

/** The texts about netwerkbijeenkomsten (Dutch, B1). Plain text. */

/** What each is for, from the region's plan of 2017, chapter 3; the coördinator changes it. */
export const PROGRAMMAS: Readonly<Record<Keer, readonly string[]>> = {
  eerste: [
    'Uitleg over Samenkracht! en hoe wij werken',
    'De jaaragenda, met ruimte voor suggesties',
    'Aanmelden bij een onderwerp',
    'Nieuwe onderwerpen van inwoners',
    'Hoe kun je ongevraagd advies geven?',
    'Kennismaken met projectleiders en bestuurders',
  ],
  tweede: [
    'Per onderwerp: wat is gevraagd, wat is gehoord en wat is ermee gedaan',
    'Nieuwe onderwerpen voor de jaaragenda',
    'Kennismaken met projectleiders en bestuurders',
  ],
};

/** What it is not for. */
export const NIET_OM_OP_TE_HALEN =
  'Een netwerkbijeenkomst is om te vertellen, te leren en elkaar te ontmoeten. Inbreng voor een onderwerp haal je ergens anders op.';

export function bijeenkomstTitel(keer: Keer, jaar: number): string {
  return `${keer === 'eerste' ? 'Eerste' : 'Tweede'} netwerkbijeenkomst ${jaar}`;
}

/** 'woensdag 26 mei 2027, 19:30, Huizen' */
export function wanneerWords({
  datum,
  tijd,
  plaats,
}: Pick<Bijeenkomst, 'datum' | 'tijd' | 'plaats'>): string {
  return [formatDutchDate(datum), tijd ?? '', plaats ?? ''].filter((part) => part !== '').join(', ');
}

/** How far it is, as a sentence. @param today YYYY-MM-DD */
export function standWords(one: Bijeenkomst, today: string): string {
  const { afgezegd, gehouden, datum } = one;
  if (afgezegd) return `Gaat niet door: ${afgezegd.reden}`;
  if (gehouden) return `Gehouden. Er waren ${mensen(gehouden.totaal)}.`;
  if (datum < today) return 'Geweest. Hoeveel mensen er waren, is nog niet vastgelegd.';
  const missing = ontbreektAan(one);
  return missing.length === 0 ? 'Alles is klaar.' : `Nog te doen: ${listWords(missing)}.`;
}

/** 'inwoners 20, bestuurders 2; van 3 mensen is de groep niet bekend' */
export function aantallenWords({ gehouden }: Bijeenkomst): string {
  if (!gehouden) return '';
  const { totaal, groepen } = gehouden;
  const known = GROEPEN.flatMap((groep) =>
    groepen[groep] === undefined ? [] : [`${groep} ${groepen[groep]}`],
  );
  const rest = totaal - GROEPEN.reduce((sum, groep) => sum + (groepen[groep] ?? 0), 0);
  return [
    ...(known.length > 0 ? [known.join(', ')] : []),
    ...(rest > 0 ? [`van ${mensen(rest)} is de groep niet bekend`] : []),
  ].join('; ');
}

export function uitnodigingWords({ uitnodiging }: Bijeenkomst): string {
  if (!uitnodiging) return 'Nog niet geschreven.';
  const { aan, verstuurdOp } = uitnodiging;
  const sent =
    verstuurdOp === undefined ? 'nog niet verstuurd' : `verstuurd op ${formatShortDutchDate(verstuurdOp)}`;
  return `Voor ${listWords(aan)}, ${sent}.`;
}

function mensen(aantal: number): string {
  return aantal === 1 ? '1 mens' : `${aantal} mensen`;
}
