import type { Veld } from './koppen.ts';

/** The kinds of tables that are read. */
export type Soort =
  | 'opdrachten'
  | 'jaaragenda'
  | 'vergaderschema'
  | 'behandeling'
  | 'toezeggingen'
  | 'activiteiten'
  | 'inbreng'
  | 'jaartabel'
  | 'contacten';

/** What a table of each kind is called in a sentence: 'Ik lees dit als …'. */
export const SOORT_NAMEN: Readonly<Record<Soort, string>> = {
  opdrachten: 'een lijst met opdrachten',
  jaaragenda: 'een jaaragenda',
  vergaderschema: 'een vergaderschema',
  behandeling: 'de behandeling van voorstellen',
  toezeggingen: 'een lijst met toezeggingen',
  activiteiten: 'een lijst met activiteiten',
  inbreng: 'een lijst met inbreng van inwoners',
  jaartabel: 'een overzicht van wat er in een jaar is gedaan',
  contacten: 'een lijst met contacten van gemeenten',
};

/** The columns that each kind has a place for. */
export const VELDEN_VAN: Readonly<Record<Soort, readonly Veld[]>> = {
  opdrachten: ['kenmerk', 'titel', 'programma', 'projectleider', 'trekker', 'gemeenten', 'overleg', 'datum'],
  jaaragenda: ['titel', 'herkomst', 'gemeenten', 'toelichting', 'projectleider', 'trekker'],
  vergaderschema: ['overleg', 'datum', 'tijd', 'plaats'],
  behandeling: ['kenmerk', 'overleg', 'datum', 'tijd', 'plaats', 'doel', 'conclusie'],
  toezeggingen: ['kenmerk', 'titel', 'toezegging', 'eigenaar', 'uiterlijk', 'datum', 'stand'],
  activiteiten: ['kenmerk', 'titel', 'activiteit', 'datum', 'aantal', 'reden'],
  inbreng: ['kenmerk', 'titel', 'punt', 'bron', 'thema', 'oordeel', 'reden'],
  jaartabel: ['titel', 'programma', 'vorm', 'vraag', 'opbrengst', 'conclusie', 'vervolg'],
  contacten: ['gemeenten', 'contact', 'projectleider'],
};

/** What a table is, by what its columns hold and what stands above it. Undefined: nothing that is known. */
export function soortVan(velden: ReadonlySet<Veld>, boven: readonly string[]): Soort | undefined {
  const has = (...all: readonly Veld[]): boolean => all.every((veld) => velden.has(veld));
  const any = (...some: readonly Veld[]): boolean => some.some((veld) => velden.has(veld));
  // What names who leads or where it is treated is a list of opdrachten, whatever else stands beside it.
  const isLed = any('projectleider', 'trekker', 'overleg');
  const names = any('titel', 'kenmerk');
  if (has('toezegging') && !isLed && any('eigenaar', 'uiterlijk', 'datum', 'stand')) return 'toezeggingen';
  if (has('titel') && !isLed && (any('vorm', 'opbrengst') || has('vraag', 'vervolg'))) return 'jaartabel';
  if (has('punt') && names && !isLed) return 'inbreng';
  if (has('activiteit', 'datum') && names && !isLed) return 'activiteiten';
  if (has('gemeenten') && any('contact', 'projectleider') && !any('titel', 'overleg', 'kenmerk'))
    return 'contacten';
  if (has('titel')) {
    const isAgenda = boven.some((line) => /jaaragenda|agenda samenkracht/i.test(line));
    return isAgenda || (has('herkomst') && !any('overleg', 'kenmerk')) ? 'jaaragenda' : 'opdrachten';
  }
  if (has('overleg', 'datum')) return any('doel', 'conclusie') ? 'behandeling' : 'vergaderschema';
  return undefined;
}
