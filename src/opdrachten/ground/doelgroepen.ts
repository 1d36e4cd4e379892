import { comparable } from '../../shared/compare.ts';

/**
 * Words for groups of people, as plans and residents use them, with what one of them is called. A longer word that ends with one of these
 * is a group as well: pleegouders, jeugdcliënten, dagbestedingsbezoekers. What is the same for one and for more stands under itself.
 */
const GROUPS = {
  ouders: 'ouder',
  ouderen: 'oudere',
  senioren: 'senior',
  jongeren: 'jongere',
  kinderen: 'kind',
  jeugdigen: 'jeugdige',
  volwassenen: 'volwassene',
  jongvolwassenen: 'jongvolwassene',
  gezinnen: 'gezin',
  moeders: 'moeder',
  vaders: 'vader',
  mantelzorgers: 'mantelzorger',
  vrijwilligers: 'vrijwilliger',
  naasten: 'naaste',
  nabestaanden: 'nabestaande',
  familieleden: 'familielid',
  clienten: 'client',
  patienten: 'patient',
  bezoekers: 'bezoeker',
  gebruikers: 'gebruiker',
  bewoners: 'bewoner',
  huurders: 'huurder',
  leerlingen: 'leerling',
  scholieren: 'scholier',
  studenten: 'student',
  statushouders: 'statushouder',
  vluchtelingen: 'vluchteling',
  nieuwkomers: 'nieuwkomer',
  arbeidsmigranten: 'arbeidsmigrant',
  daklozen: 'dakloze',
  thuislozen: 'thuisloze',
  ggz: 'ggz',
  lvb: 'lvb',
  werkzoekenden: 'werkzoekende',
  alleenstaanden: 'alleenstaande',
  minima: 'minima',
  gehandicapten: 'gehandicapte',
  blinden: 'blinde',
  doven: 'dove',
  verslaafden: 'verslaafde',
  slachtoffers: 'slachtoffer',
} as const;
/** By what one of them is called. */
const GROUP_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(GROUPS).map(([group, one]) => [one, group]),
);
const GROUP = wordOf(Object.keys(GROUPS));
const ONE = wordOf(Object.values(GROUPS));

const MAX_FOUND = 12;

/** The groups of people that these texts speak of, each once and in the plural, as they are compared: 'een pleegouder' is of the pleegouders. */
export function doelgroepenIn(texts: readonly (string | null | undefined)[]): readonly string[] {
  const found = new Set<string>();
  for (const text of texts) {
    const words = comparable(text ?? '').split(' ');
    for (const [index, word] of words.entries()) {
      const group = groupOf(word, words[index - 1] ?? '', words[index + 1] ?? '');
      if (group !== undefined) found.add(group);
      if (found.size === MAX_FOUND) return [...found];
    }
  }
  return [...found];
}

function groupOf(word: string, before: string, after: string): string | undefined {
  if (GROUP.test(word)) return word;
  const one = ONE.exec(word)?.[0];
  const group = one === undefined ? undefined : GROUP_OF.get(one);
  if (one === undefined || group === undefined) return undefined;
  // 'oudere mantelzorgers' are mantelzorgers: what stands before a group says which of them.
  if (isOtherWord(word) || isAge(word, before, after) || GROUP.test(after)) return undefined;
  return `${word.slice(0, word.length - one.length)}${group}`;
}

/** Finds such a word at the end of another: 'pleegouders' are ouders. Short words ('ggz', 'kind') have no kinds. */
function wordOf(words: readonly string[]): RegExp {
  const ends = words.filter((word) => word.length > 4);
  return new RegExp(`^(?:${words.join('|')})$|(?:${ends.join('|')})$`);
}

/** 'budgethouder' and 'schouder' end with 'ouder', and are no parents. */
function isOtherWord(word: string): boolean {
  return word.endsWith('houder') && word !== GROUPS.statushouders;
}

/** In '65 jaar en ouder', '75 of ouder' and 'ouder dan 18' nobody is a parent. */
function isAge(word: string, before: string, after: string): boolean {
  const isOlder = word === GROUPS.ouders || word === GROUPS.jongeren;
  return isOlder && (/^(?:en|of|jaar|jaren|\d+)$/.test(before) || after === 'dan');
}
