import { comparable } from '../../shared/compare.ts';

/**
 * Words for groups of people, as plans and residents use them. A longer word that ends with one of these is a group as well:
 * pleegouders, jeugdcliënten, dagbestedingsbezoekers.
 */
const GROUPS = [
  'ouders',
  'ouderen',
  'senioren',
  'jongeren',
  'kinderen',
  'jeugdigen',
  'volwassenen',
  'jongvolwassenen',
  'gezinnen',
  'moeders',
  'vaders',
  'mantelzorgers',
  'vrijwilligers',
  'naasten',
  'nabestaanden',
  'familieleden',
  'clienten',
  'patienten',
  'bezoekers',
  'gebruikers',
  'bewoners',
  'huurders',
  'leerlingen',
  'scholieren',
  'studenten',
  'statushouders',
  'vluchtelingen',
  'nieuwkomers',
  'arbeidsmigranten',
  'daklozen',
  'thuislozen',
  'ggz',
  'lvb',
  'werkzoekenden',
  'alleenstaanden',
  'minima',
  'gehandicapten',
  'blinden',
  'doven',
  'verslaafden',
  'slachtoffers',
] as const;

const MAX_FOUND = 12;

/** The groups of people that these texts speak of, each once, as they are compared. */
export function doelgroepenIn(texts: readonly (string | null | undefined)[]): readonly string[] {
  const found = new Set<string>();
  for (const text of texts) {
    for (const word of comparable(text ?? '').split(' ')) {
      if (word !== 'inwoners' && GROUPS.some((group) => word === group || isKindOf(word, group)))
        found.add(word);
      if (found.size === MAX_FOUND) return [...found];
    }
  }
  return [...found];
}

/** 'pleegouders' are ouders; short words ('ggz') have no kinds. */
function isKindOf(word: string, group: string): boolean {
  return group.length > 4 && word.endsWith(group);
}
