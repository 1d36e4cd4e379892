import { comparable } from '../../shared/compare.ts';
import { listWords } from '../../shared/words.ts';
import { doelgroepenIn } from './doelgroepen.ts';
import { type Methode, methodenIn } from './methoden.ts';

/** What somebody looks for: ways of listening, groups of people, and words about the subject. */
export type Gezocht = {
  readonly methoden: readonly Methode[];
  readonly doelgroepen: readonly string[];
  readonly themas: readonly string[];
};

/** Words that say nothing of what is looked for. */
const EMPTY = new Set(
  [
    'een het de van over met voor bij aan op in uit',
    'om en of ook wel er te hoe wat wie waar welke',
    'deden doen deed anderen ander andere voorbeeld voorbeelden',
    'goede goed graag laat zie zien toon geef mij me',
    'ons onze wij ik jullie zijn is was bestaan hebben heb',
    'alle alles opdracht opdrachten inwoners inbreng eerdere eerder',
    'manier methode groep groepen',
  ].flatMap((words) => words.split(' ')),
);

export function readGezocht(text: string): Gezocht {
  const { methoden, rest } = methodenIn(text);
  const doelgroepen = doelgroepenIn([rest]);
  const themas = comparable(rest)
    .split(' ')
    .filter((word) => word.length > 2 && !EMPTY.has(word) && !doelgroepen.includes(word));
  return { methoden, doelgroepen, themas: [...new Set(themas)] };
}

/** Is nothing asked in particular? */
export function isAlles({ methoden, doelgroepen, themas }: Gezocht): boolean {
  return methoden.length + doelgroepen.length + themas.length === 0;
}

/** 'spiegelgesprek, met jongeren, over wachttijd'. */
export function gezochtWords({ methoden, doelgroepen, themas }: Gezocht): string {
  return [
    listWords(methoden),
    doelgroepen.length === 0 ? '' : `met ${listWords(doelgroepen)}`,
    themas.length === 0 ? '' : `over ${listWords(themas)}`,
  ]
    .filter((words) => words !== '')
    .join(', ');
}

/** 'ouders' are found among 'pleegouders' as well. */
export function isOfGroup(asked: string, groups: readonly string[]): boolean {
  return groups.some((group) => group === asked || (asked.length > 4 && group.endsWith(asked)));
}

/** A word of the subject, or the begin of one: 'wacht' finds 'wachttijden'. */
export function hasTheme(words: string, thema: string): boolean {
  return ` ${words}`.includes(` ${thema.length > 5 ? thema.replace(/(?:en|s)$/, '') : thema}`);
}
