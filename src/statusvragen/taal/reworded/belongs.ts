import { ENDS, type Reworded } from './parts.ts';
import { ACTIVITEITEN, ANY, OPDRACHTEN, of, PLANNEN, TOEZEGGINGEN, WHAT } from './subjects.ts';

/** What something belongs to or is about, in other words. */

/** What belongs to an opdracht. */
const OF_AN_OPDRACHT = `${ACTIVITEITEN}|inbreng|${TOEZEGGINGEN}|besluiten|passages|terugkoppelingen`;

/** ‘Hebben te maken met Laren’, ‘die op Laren slaan’. */
function isAbout(nouns: string, word: string, noun: string): readonly Reworded[] {
  return [
    {
      said: `${of(nouns)}(?:(?:hebben|heeft) (?:te maken met|betrekking op)|(?:betrekking|te maken) (?:hebben|heeft) (?:op|met)|(?:slaan|slaat) op|(?:betreffen|betreft)(?! het))(?= \\p{L})`,
      word,
      examples: [
        [`welke ${noun} hebben te maken met laren`, `welke ${noun} ${word} laren`],
        [`${noun} die betrekking hebben op laren`, `${noun} die ${word} laren`],
        [`welke ${noun} slaan op laren`, `welke ${noun} ${word} laren`],
      ],
    },
    {
      said: `${of(nouns)}(?:met ${WHAT} te maken (?:hebben|heeft)|op ${WHAT} (?:slaan|slaat))|(?<=(?:${nouns}) (?:die )?)${WHAT} (?:betreffen|betreft|aangaan|aangaat)`,
      word: `${word} $1$2$3`,
      examples: [
        [`${noun} die met laren te maken hebben`, `${noun} die ${word} laren`],
        [`${noun} die laren betreffen`, `${noun} die ${word} laren`],
      ],
    },
  ];
}

/** What belongs to something. */
export const BELONGS: readonly Reworded[] = [
  {
    said: `${of(ANY)}(?:zijn |is )?(?:een )?(?:deel|onderdeel)(?: (?:zijn|is))? van`,
    word: 'zijn van',
    examples: [['welke plannen zijn onderdeel van jeugd', 'welke plannen zijn van jeugd']],
  },
  {
    said: `${of(ANY)}(?:(?:maken|maakt) (niet )?deel uit|(niet )?deel (?:uitmaken|uitmaakt)) van`,
    word: 'zijn $1$2van',
    examples: [
      ['activiteiten die deel uitmaken van jeugd', 'activiteiten die zijn van jeugd'],
      ['welke besluiten maken deel uit van jeugd', 'welke besluiten zijn van jeugd'],
    ],
  },
  {
    said: `${of(ANY)}(?:behoren|behoort) (niet )?tot`,
    word: 'zijn $1van',
    examples: [['welke signalen behoren niet tot jeugd', 'welke signalen zijn niet van jeugd']],
  },
  {
    said: `${of(ANY)}(niet )?tot ${WHAT} (?:behoren|behoort)`,
    word: 'zijn $1van $2',
    examples: [
      ['plannen die niet tot jeugd en onderwijs behoren', 'plannen die zijn niet van jeugd en onderwijs'],
    ],
  },
  {
    said: `${of(ANY)}(?:vallen|valt) buiten ${WHAT}${ENDS}`,
    word: 'zijn niet van $1',
    examples: [['welke plannen vallen buiten jeugd', 'welke plannen zijn niet van jeugd']],
  },
  {
    said: `(?<=(?:activiteiten|bijeenkomsten(?: met inwoners)?|groepen|gesprekken|sessies|bezoeken|enquêtes|interviews) (?:die )?)(niet )?uit ${WHAT} (?:komen|komt)`,
    word: 'zijn $1van $2',
    examples: [['testsessies die uit blaricum komen', 'testsessies die zijn van blaricum']],
  },
  ...isAbout(`${OPDRACHTEN}|${PLANNEN}|signalen`, 'gaan over', 'signalen'),
  // What belongs to an opdracht has no gemeente of its own.
  ...isAbout(OF_AN_OPDRACHT, 'zijn van', 'activiteiten'),
  {
    said: `${of(`${PLANNEN}|${ACTIVITEITEN}|inbreng|besluiten|passages|terugkoppelingen`)}(?:(?:horen|hoort) )?(?:bij|van) (?:de )?(?:opdrachten|projecten) (?:die (\\p{L}+) (?:leidt|doet)|van (?:de )?(\\p{L}+))(?= |[?.!]*$)`,
    word: 'van $1$2',
    examples: [
      ['plannen bij opdrachten die samira leidt', 'plannen van samira'],
      ['plannen die bij projecten van samira horen', 'plannen die zijn van samira'],
    ],
  },
  {
    said: '(?<=(?<![\\p{L}])(?:in|uit|van|voor|rond|te|vanuit) )gemeente(?= \\p{L})',
    word: '',
    examples: [['welke besluiten zijn er in gemeente laren', 'welke besluiten zijn er in laren']],
  },
  {
    said: '(?<!(?:horen|hoort|behoren|behoort|niet) )(?:binnen|onder|bij|vanuit|in) (?:het )?programma(?= \\p{L})|in het kader van|op het gebied van',
    word: 'van het programma',
    examples: [['plannen onder het programma jeugd', 'plannen van het programma jeugd']],
  },
];
