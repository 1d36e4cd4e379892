import { comparable } from './compare.ts';

/** How the name of an overleg is compared, and what id is made of it. */

/** Only a-z, digits and hyphens, so that it can be part of any id. */
export function slug(text: string): string {
  return withSigns(text.replace(/['\u2019]/g, ''))
    .replace(/[^a-z0-9 ]/g, '')
    .trim()
    .replace(/ +/g, '-');
}

/** 'Directie-overleg', 'directie overleg' and 'D.O.' differ only in what is left out here. */
export function compactName(text: string): string {
  return withSigns(text).replaceAll(' ', '');
}

/** As it is compared, with the signs that say something: 'B&O' is 'B en O', and 'Stuurgroep 18+' is not 'Stuurgroep 18-'. */
export function withSigns(text: string): string {
  return comparable(
    text
      .replaceAll('&', ' en ')
      .replace(/(\d)\s?\+/g, '$1 plus ')
      .replace(/(\d)\s?[-–−](?=\s*(?:$|\())/g, '$1 min '),
  );
}

/** Words for a body that take 'de', as the whole first word of its name or the end of it ('Stuurgroep 18+', 'Bestuurstafel'). */
const DE_WORD = /^\S*(?:groep|commissie|raad|kamer|tafel|vergadering|kring|staf|directie)(?=\s|$)/i;

/** The article of a body by its name: a record of what it once decided has the name alone. */
export function lidwoordVan(naam: string): 'de' | 'het' {
  return DE_WORD.test(naam.trim()) ? 'de' : 'het';
}

/** 'het Directieoverleg', 'de Stuurgroep 18+' */
export function metLidwoord(naam: string): string {
  return `${lidwoordVan(naam)} ${naam}`;
}
