/** Two questions in one sentence of which the second is hardly said: 'de opdrachten van Els en ook haar toezeggingen'. */

type OfTwo = {
  readonly said: RegExp;
  /** @returns both, each as it can be read; undefined: it is one question */
  readonly asked: (found: RegExpExecArray) => readonly [string, string] | undefined;
  readonly examples: readonly [readonly [string, string, string], ...(readonly [string, string, string])[]];
};

const ROLE = '(?:bestuurlijke? )?(?:projectleiders?|trekkers?)';
const DONE =
  '(?:ingediend|afgestemd|akkoord|goedgekeurd|besloten|teruggekoppeld|teruggestuurd|verwerkt|toegevoegd)';
const LEADS = '(?:leidt|trekt|doet)';
const WHO_IS: Readonly<Record<string, string>> = {
  leidt: 'wie is de projectleider van',
  doet: 'wie is de projectleider van',
  trekt: 'wie is de trekker van',
};
const BARE = new RegExp(`^(?:(?:is|was|werd|kreeg) )?(?:(?:het|dat|die) )?(${DONE})$`, 'i');
const VERB = /\b(?:is|was|werd|kreeg|heeft|komt|moet|gaat|wordt|het|dat|die)\b/i;

/** Of more than one it is asked in one list. */
const NO_TITLE = /\b(?:er|die|deze|plannen|opdrachten|dossiers|alle|mijn|onze)\b/i;

/** The first that fits counts. */
export const SAID_OF_TWO: readonly OfTwo[] = [
  {
    // Both roles of one opdracht.
    said: new RegExp(
      `^(?:(?:wie (?:is|zijn)|geef|noem|toon|mag ik) )?(?:de )?(${ROLE}) (?:en|\\+|&) (?:wie (?:(?:is|zijn) )?)?(?:de )?(${ROLE}) (?:(?:van|bij|voor|op) )?([^?]{4,70}?)[?.!\\s]*$`,
      'i',
    ),
    asked: ([, one = '', other = '', title]) =>
      one.slice(-5) === other.slice(-5)
        ? undefined
        : [`wie is de ${one} van ${title}`, `wie is de ${other} van ${title}`],
    examples: [
      [
        'projectleider en trekker pleegzorg',
        'wie is de projectleider van pleegzorg',
        'wie is de trekker van pleegzorg',
      ],
    ],
  },
  {
    // The same, with the opdracht first.
    said: new RegExp(
      `^van ([^?]{4,70}?) (?:wil|zou) ik (?:graag )?(?:de )?(${ROLE}) en (?:de )?(${ROLE}) (?:weten|hebben|zien|kennen)[?.!\\s]*$`,
      'i',
    ),
    asked: ([, title, one = '', other = '']) =>
      one.slice(-5) === other.slice(-5)
        ? undefined
        : [`wie is de ${one} van ${title}`, `wie is de ${other} van ${title}`],
    examples: [
      [
        'van pleegzorg wil ik de projectleider en de trekker weten',
        'wie is de projectleider van pleegzorg',
        'wie is de trekker van pleegzorg',
      ],
    ],
  },
  {
    said: new RegExp(`^wie (${LEADS}) en wie (${LEADS}) ([^?]{4,70}?)[?.!\\s]*$`, 'i'),
    asked: ([, one = '', other = '', title]) =>
      WHO_IS[one.toLowerCase()] === WHO_IS[other.toLowerCase()]
        ? undefined
        : [`${WHO_IS[one.toLowerCase()]} ${title}`, `${WHO_IS[other.toLowerCase()]} ${title}`],
    examples: [
      [
        'wie leidt en wie trekt pleegzorg',
        'wie is de projectleider van pleegzorg',
        'wie is de trekker van pleegzorg',
      ],
    ],
  },
  {
    // Of two opdrachten, with the verb left out of the second.
    said: new RegExp(
      `^wie (${LEADS}) ([^?]{4,70}?),? en wie (?!${LEADS}|is|zijn)([^?]{4,70}?)[?.!\\s]*$`,
      'i',
    ),
    asked: ([, verb = '', one, other]) => [
      `${WHO_IS[verb.toLowerCase()]} ${one}`,
      `${WHO_IS[verb.toLowerCase()]} ${other}`,
    ],
    examples: [
      [
        'wie trekt pleegzorg, en wie wijkteams',
        'wie is de trekker van pleegzorg',
        'wie is de trekker van wijkteams',
      ],
    ],
  },
  {
    said: /^(?:de )?datum (?:van )?(?:het )?(indienen|akkoord|besluit) en (?:de )?datum (?:van )?(?:het )?(indienen|akkoord|besluit) (?:van|voor|bij) ([^?]{4,70}?)[?.!\s]*$/i,
    asked: ([, one, other, title]) => [`datum ${one} ${title}`, `datum ${other} ${title}`],
    examples: [
      [
        'datum indienen en datum akkoord van pleegzorg',
        'datum indienen pleegzorg',
        'datum akkoord pleegzorg',
      ],
    ],
  },
  {
    said: new RegExp(`^wanneer (?:zijn|werden) ([^?]{4,70}?) en ([^?]{4,70}?) (${DONE})[?.!\\s]*$`, 'i'),
    asked: ([, one = '', other = '', done]) =>
      NO_TITLE.test(`${one} ${other}`)
        ? undefined
        : [`wanneer is ${one} ${done}`, `wanneer is ${other} ${done}`],
    examples: [
      [
        'wanneer zijn pleegzorg en wijkteams ingediend',
        'wanneer is pleegzorg ingediend',
        'wanneer is wijkteams ingediend',
      ],
    ],
  },
  {
    // Of two opdrachten, or of two days of one: 'wanneer is pleegzorg ingediend en wanneer wijkteams'.
    said: new RegExp(
      `^((wanneer|door wie) (is|was|werd|kreeg) ([^?]{4,70}?) (${DONE})),? en (wanneer|door wie) ([^?]{4,70}?)[?.!\\s]*$`,
      'i',
    ),
    asked([, first = '', word, verb, what, done, next, rest = '']) {
      const bare = BARE.exec(rest)?.[1];
      if (bare !== undefined)
        return [first, `${next} ${bare === 'akkoord' ? 'kreeg' : 'is'} ${what} ${bare}`];
      return next === word && !VERB.test(rest) ? [first, `${word} ${verb} ${rest} ${done}`] : undefined;
    },
    examples: [
      [
        'wanneer is pleegzorg ingediend en wanneer kreeg het akkoord',
        'wanneer is pleegzorg ingediend',
        'wanneer kreeg pleegzorg akkoord',
      ],
      [
        'wanneer is pleegzorg ingediend en wanneer wijkteams',
        'wanneer is pleegzorg ingediend',
        'wanneer is wijkteams ingediend',
      ],
    ],
  },
  {
    // The other half of the same; of opdrachten one answer says both.
    said: /^((?:welke|hoeveel(?! opdrachten)) \p{L}+ (?:zijn|waren|werden)(?: er)?(?: al)?) (\p{L}+),? en (?:welke|hoeveel)(?: er)? (?!niet\b|nog\b|daarvan\b)(\p{L}+)[?.!\s]*$/iu,
    asked: ([, same, one, other]) => [`${same} ${one}`, `${same} ${other}`],
    examples: [
      [
        'hoeveel besluiten zijn er goedgekeurd en hoeveel aangepast',
        'hoeveel besluiten zijn er goedgekeurd',
        'hoeveel besluiten zijn er aangepast',
      ],
    ],
  },
  {
    said: /^((?:(?:bij|van|over|voor|in|op) )?(?:welke|hoeveel) \p{L}+ .*?)\s((?:(?:een|de|het|in|op|te|al|aan) )?\S+?),? (?:en|,)? ?(?:(?:bij|van|over|voor|in|op) )?(?:welke|hoeveel)(?: (?:er|zijn|is|hebben|heeft|daarvan))* (nog )?niet[?.!\s]*$/iu,
    asked([, head = '', state = '', still = '']) {
      if (/\b(?:niet|geen|zonder)\b/i.test(head)) return undefined;
      const denied = /^een /i.test(state)
        ? state.replace(/^een/i, 'geen')
        : `niet ${state.replace(/^al /i, '')}`;
      return [`${head} ${state}`, `${head.replace(/ al$/i, '')} ${still}${denied}`];
    },
    examples: [
      [
        'welke signalen zijn beantwoord en welke niet',
        'welke signalen zijn beantwoord',
        'welke signalen zijn niet beantwoord',
      ],
      [
        'hoeveel opdrachten hebben een trekker en hoeveel niet',
        'hoeveel opdrachten hebben een trekker',
        'hoeveel opdrachten hebben geen trekker',
      ],
    ],
  },
  {
    // The same of another one.
    said: /^(?!.*\bdan\b)(.*?)\b(van|in|bij|uit) ([^,?]+?),? en dat (van|in|bij|uit) ([^,?]+?)[?.!\s]*$/i,
    asked: ([, head, before, one, at, other]) => [`${head}${before} ${one}`, `${head}${at} ${other}`],
    examples: [
      [
        'wat is het aantal opdrachten van Els, en dat van Tom',
        'wat is het aantal opdrachten van Els',
        'wat is het aantal opdrachten van Tom',
      ],
    ],
  },
  {
    said: /^(.*\b(?:opdrachten|plannen|toezeggingen|signalen|activiteiten)\b.*?),? en (?:ook )?(?:zijn|haar|hun) (opdrachten|plannen|toezeggingen|signalen|activiteiten)(?: ook)?(?: graag| aub)?[.?!\s]*$/i,
    asked: ([, first = '', noun = '']) =>
      first.toLowerCase().includes(noun) ? undefined : [first, `en ${noun}`],
    examples: [
      ['de opdrachten van Els en ook haar toezeggingen', 'de opdrachten van Els', 'en toezeggingen'],
    ],
  },
  {
    // Each with a day of its own.
    said: /^(.*?)\b((?:van|voor|in|op) het \S+ van \d[^,?]*?),? (?:en|of) (?:ook )?((?:van|voor|in|op) )?(het \S+ van \d[^,?]*?)[?.!\s]*$/i,
    asked: ([, head, one = '', at, other]) => [
      `${head}${one}`,
      `${head}${at ?? `${one.split(' ')[0]} `}${other}`,
    ],
    examples: [
      [
        'de punten van het DO van 24 november en van het PFHO van 26 november',
        'de punten van het DO van 24 november',
        'de punten van het PFHO van 26 november',
      ],
    ],
  },
];

/** @returns both questions of such a sentence; undefined: it is none */
export function saidOfTwo(text: string): readonly [string, string] | undefined {
  for (const { said, asked } of SAID_OF_TWO) {
    const found = said.exec(text);
    const both = found ? asked(found) : undefined;
    if (both) return both;
  }
  return undefined;
}
