/** Two questions in one sentence of which the second is hardly said: 'de opdrachten van Els en ook haar toezeggingen'. */

type OfTwo = {
  readonly said: RegExp;
  /** @returns both, each as it can be read; undefined: it is one question */
  readonly asked: (found: RegExpExecArray) => readonly [string, string] | undefined;
  readonly examples: readonly [readonly [string, string, string], ...(readonly [string, string, string])[]];
};

export const SAID_OF_TWO: readonly OfTwo[] = [
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
