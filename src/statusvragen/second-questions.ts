/**
 * The second of two questions in one message, where it leaves out what stands in the first: 'wie leidt pleegzorg en wie is de trekker erbij'.
 * Each becomes a question that is read by itself, or one that says that it goes on ('en …').
 */

type Second = {
  /** The second question, as it was typed. */
  readonly said: RegExp;
  /** @returns undefined: it is no such question behind this first one */
  readonly asked: (found: RegExpExecArray, first: string) => string | undefined;
  /** Is it one behind this first one, though it is short or points at that ('daarop')? */
  readonly isShort?: (first: string) => boolean;
  /** Both in one message, and what the second becomes. */
  readonly examples: readonly [readonly [string, string], ...(readonly [string, string])[]];
};

const ALWAYS = (): boolean => true;
const SAYS_STATE =
  /\b(?:concept|uitvoering|besloten|afgerond|uitgesteld|ingetrokken|verwerkt|overgenomen|afgewezen|goedgekeurd|afgestemd|ingediend|teruggekoppeld|te laat|open|nagekomen|beantwoord|gehouden|geannuleerd|klaar|niet|geen|zonder)\b/i;
const COUNTED = /\b(?:hoeveel|aantal|welke) (?!zijn|is|er)(\p{Ll}+)/iu;
/** A name with a capital, and not the first word. */
const NAMES_SOME = /\s\p{Lu}/u;
const OWN_NOUN =
  /\b(?:opdrachten|plannen|signalen|toezeggingen|activiteiten|vergaderingen|besluiten|punten|daarvan|ervan|hiervan|die|dat)\b/i;
const OF_ONE_IT =
  /^hoe (?:staat|gaat|loopt) (?:het (?:nu |eigenlijk )?(?:met|bij|voor) )?(.+?)(?: er ?voor)?[?.!\s]*$/i;
/** Who hears of it: 'weten ze', 'hebben inwoners'. */
export const THEY_KNOW =
  '(?:weten|weet|horen|hoort|krijgen|krijgt|hebben|heeft|hadden|had)\\s+(?:ze|zij|hij|die|deze|inwoners|de inwoners|die mensen)\\s';
/** 'En haar toezeggingen ook graag'. */
export const OF_THE_SAME = /^(?:zijn|haar|hun) (\p{L}+)(?: ook)?(?: graag| aub)?[.?!]*$/iu;
const OWN_VERB =
  /\b(?:is|zijn|was|waren|heeft|hebben|hebt|heb|moet|moeten|gaat|gaan|staat|staan|komt|komen|wordt|worden|doet|doen|zit|zitten|ligt|liggen|loopt|lopen|wacht|wachten|kwam|kwamen)\b/i;

/** The first that fits counts. */
export const SECONDS: readonly Second[] = [
  {
    said: /^(hoe laat|waar) (?:begint|is|zit) (?:dat|het|die)\??$/i,
    asked: ([, what]) => `en ${what}`,
    examples: [['wanneer is het PFHO en hoe laat begint dat', 'en hoe laat']],
  },
  {
    said: /^wie (?:is |zijn )?(?:er |daar )?(?:dan )?((?:(?:de|het) )?(?:bestuurlijke? )?(?:trekkers?|bestuurders?|wethouders?|portefeuillehouders?|projectleiders?))(?: (?:van|erbij|ervan|daarbij|daarvan|dan|er bij|hiervan|hierbij))*[?.!]*$/i,
    asked: ([, role = '']) => `en ${/^(?:de|het) /i.test(role) ? '' : 'de '}${role}`,
    isShort: ALWAYS,
    examples: [['wie leidt pleegzorg en wie is de bestuurder erbij', 'en de bestuurder']],
  },
  {
    said: /^(?:om|in|voor|uit|over) welke (gemeenten?|gemeentes|programma) (?:gaat|is|speelt|loopt|komt) (?:het|t|dat|die)[?.!]*$/i,
    asked: ([, kind]) => `en welke ${kind}`,
    examples: [['wie is de trekker van taal en om welke gemeenten gaat het', 'en welke gemeenten']],
  },
  {
    said: /^wat (?:staat|komt|ligt|staan|bespreken we) (?:er(?: (?:dan|allemaal))? ?op|daarop|daar|er dan|dan|daar op)(?: de agenda)?[?.!]*$/i,
    asked: () => 'wat staat er dan op de agenda',
    isShort: ALWAYS,
    examples: [['wanneer is het DO en wat staat erop', 'wat staat er dan op de agenda']],
  },
  {
    // What stood on the agenda of a meeting that is off, nobody knows any more; it is asked, all the same.
    said: /^wat (?:stond|stonden|lag|lagen|zou|zouden) .*\b(?:daarop|erop|daar op)\b/i,
    asked: ({ input }) => input,
    isShort: ALWAYS,
    examples: [['welk DO gaat niet door en wat stond erop', 'wat stond erop']],
  },
  {
    // 'Hoeveel zijn er in uitvoering en hoeveel zijn er besloten' counts two, and none of the other.
    said: /^hoeveel (?:(?:daarvan|ervan) )?(?:zijn|is)(?: er)?(?: daarvan| ervan)? ((?:\p{L}+ ){0,2}\p{L}+)\??$/iu,
    asked: ({ input, 1: state }, first) =>
      SAYS_STATE.test(first) && !/daarvan|ervan/i.test(input)
        ? undefined
        : `en hoeveel daarvan zijn ${state}`,
    isShort: (first) => SAYS_STATE.test(first),
    examples: [
      [
        'hoeveel signalen kwamen er binnen en hoeveel zijn er beantwoord',
        'en hoeveel daarvan zijn beantwoord',
      ],
    ],
  },
  {
    // Of somebody or something else than the first.
    said: /^(?:(?:op|van|bij|voor|in) )?(?:hoeveel|aantal) (?:\p{Lu}[^\s?]*)(?: [^\s?]+)?\??$/u,
    asked: ({ input }) => `en ${input.replace(/^\S+ (?=hoeveel)/i, '')}`,
    isShort: ALWAYS,
    examples: [
      ['hoeveel opdrachten heeft Els en hoeveel Tom', 'en hoeveel Tom'],
      ['op hoeveel plannen gaf Cees akkoord en op hoeveel Carla', 'en hoeveel Carla'],
    ],
  },
  {
    // Of the same; behind a name, of those.
    said: /^((?:van|bij|op|in|voor) hoeveel) ((?:is|zijn|heeft|hebben|gaf|gaven|kwam|kwamen|staat|staan) .+)$/i,
    asked: ([, how, what], first) => {
      const noun = COUNTED.exec(first)?.[1];
      if (noun === undefined) return undefined;
      return NAMES_SOME.test(first) ? `en ${how} daarvan ${what}` : `${how} ${noun} ${what}`;
    },
    examples: [
      [
        'hoeveel opdrachten voeren we nu uit, en van hoeveel is er een besluit',
        'van hoeveel opdrachten is er een besluit',
      ],
      [
        'hoeveel opdrachten heeft Els, en van hoeveel is er een besluit',
        'en van hoeveel daarvan is er een besluit',
      ],
    ],
  },
  {
    said: /^welke ((?:zijn|waren|hebben|staan|kwamen|gaan|komen) .+)$/i,
    asked: ({ input, 1: state }, first) => {
      const noun = COUNTED.exec(first)?.[1];
      return noun === undefined || OWN_NOUN.test(input) ? undefined : `welke ${noun} ${state}`;
    },
    examples: [
      ['hoeveel opdrachten zijn er afgerond, en welke zijn ingetrokken', 'welke opdrachten zijn ingetrokken'],
    ],
  },
  {
    said: /^(?:hoeveel|wanneer|wie|wat|hoe)\b(?!.*\b(?:van|over|in)\b).*\b(?:bij|op) (?:de|het) \p{L}+[?.!\s]*$/iu,
    asked: ({ input }, first) => {
      const it = OF_ONE_IT.exec(first)?.[1];
      return it === undefined ? undefined : `${input.replace(/[?.!\s]+$/, '')} van ${it}`;
    },
    examples: [
      [
        'hoe staat pleegzorg ervoor en hoeveel man was er bij de focusgroep',
        'hoeveel man was er bij de focusgroep van pleegzorg',
      ],
    ],
  },
  {
    said: /^(?:het )?aantal ((?:in|van|bij|uit|voor) \S+(?: \S+)?)[?.!]*$/i,
    asked: ([, which]) => `en ${which}`,
    isShort: ALWAYS,
    examples: [['aantal opdrachten in Laren en aantal in Eemnes', 'en in Eemnes']],
  },
  {
    said: /^(welke?) (?:daarvan|ervan|van (?:hem|haar|hen)) /i,
    asked: ({ input, 0: said, 1: which }) => `en ${which} daarvan ${input.slice(said.length)}`,
    isShort: ALWAYS,
    examples: [['welke opdrachten heeft Els en welke van haar is besloten', 'en welke daarvan is besloten']],
  },
  {
    said: /^((?:over|bij|van|voor|op) welke) (?=(?:is|zijn|was|heeft|hebben|staat|staan|komt|komen)\b)/i,
    asked: ({ input, 0: said, 1: which }) => `en ${which} daarvan ${input.slice(said.length)}`,
    examples: [
      ['hoeveel opdrachten zijn het en over welke is besloten', 'en over welke daarvan is besloten'],
    ],
  },
  {
    // The other end of the same.
    said: /^(?:wie|welke|waar)(?: heeft)? (?:de |het )?(meeste?|minste?)\??$/i,
    asked: ([, end = ''], first) =>
      /\b(?:meeste|minste)\b/.test(first)
        ? first.replace(/\b(?:meeste|minste)\b/, end.startsWith('min') ? 'minste' : 'meeste')
        : undefined,
    examples: [['wie heeft de meeste opdrachten en wie heeft de minste', 'wie heeft de minste opdrachten']],
  },
  {
    said: /^((?:wat|wie|wanneer|welke?|hoeveel) .*?)\b(?:toen|daarbij|daarover) /i,
    asked: ({ input, 0: said, 1: what }) => `en ${what}${input.slice(said.length)}`,
    isShort: ALWAYS,
    examples: [['wat is er besloten over taal en wat is er toen toegezegd', 'en wat is er toegezegd']],
  },
  {
    // Of what the first is about.
    said: new RegExp(`^${THEY_KNOW}`, 'i'),
    asked: ({ input }) => `en ${input}`,
    examples: [['wat heb ik geantwoord en weten ze dat al', 'en weten ze dat al']],
  },
  {
    // Of what the first lists it is counted how many are.
    said: /^(?:is|zijn|was|waren|werd|werden) (?:dat|die|deze|dit|het|ze) (?:(?:ook|al|nog|inmiddels|intussen|daarna|allemaal|ooit) )*((?:niet )?\p{L}+(?:d|t|en|laat|klaar|open))\??$/iu,
    asked: ([, state]) => `en hoeveel daarvan zijn ${state}`,
    examples: [['wat beloofden we bij taal en is dat al nagekomen', 'en hoeveel daarvan zijn nagekomen']],
  },
  {
    said: /^(wanneer|hoe laat|waar) (?:is|was) (?:die|dat|deze|dit) (\p{L}+)\??$/iu,
    asked: ([, when, what], first) => {
      const whose = / (?:van|bij|over) (.+?)\??$/i.exec(first)?.[1];
      return whose === undefined ? undefined : `${when} is de ${what} van ${whose}`;
    },
    examples: [
      ['wie is de trekker van taal en wanneer is die focusgroep', 'wanneer is de focusgroep van taal'],
    ],
  },
  {
    said: OF_THE_SAME,
    asked: ([, what]) => `en ${what}`,
    examples: [['wat doet Els? En haar toezeggingen ook graag', 'en toezeggingen']],
  },
  {
    // 'Wat in Blaricum', 'hoeveel in oktober': the rest of it stands in the question before. Not with a verb of its own.
    said: /^(?:wat|welke?|wie|wanneer|hoeveel)(?: (?:zijn er|er))? (?:in|van|bij|voor|uit|op|met|zonder|tussen|na|sinds)(?: [^\s?]+){1,4}\??$/i,
    asked: ({ input }, first) => {
      if (OWN_VERB.test(input.replace(/ zijn er /i, ' '))) return undefined;
      const going = input
        .replace(/^(?:wat|welke?|wie) (?:(?:zijn er|er) )?/i, 'en ')
        .replace(/^(?=hoeveel|wanneer)/i, 'en ');
      return inPlaceOf(first, input) ?? going;
    },
    examples: [
      ['wat doet Els in Laren en wat in Blaricum', 'wat doet Els in Blaricum'],
      ['welke opdrachten in Laren heeft Els en welke in Blaricum', 'en in Blaricum'],
      ['hoeveel opdrachten zijn er in Laren en hoeveel in Eemnes?', 'hoeveel opdrachten zijn er in Eemnes?'],
    ],
  },
];

const PREPOSITION = /\b(?:in|van|bij|voor|uit|op|met|zonder|tussen|na|sinds)\b/gi;
/** What is longer holds more than what the second says instead. */
const MOST_REPLACED = 3;

/** The first question with this instead of what stands behind the same preposition at its end: 'welke plannen liggen bij Els'. */
function inPlaceOf(first: string, part: string): string | undefined {
  const [last] = [...first.matchAll(PREPOSITION)].slice(-1);
  const [own] = [...part.matchAll(PREPOSITION)];
  if (!last || !own || last[0].toLowerCase() !== own[0].toLowerCase()) return undefined;
  const tail = first.slice(last.index).trim().split(/\s+/);
  return tail.length > MOST_REPLACED ? undefined : `${first.slice(0, last.index)}${part.slice(own.index)}`;
}

/** @returns the second question as one that can be read; undefined: it leaves nothing out */
export function asGoingOn(part: string, first: string): string | undefined {
  for (const { said, asked } of SECONDS) {
    const found = said.exec(part);
    const second = found ? asked(found, first) : undefined;
    if (second !== undefined) return second;
  }
  return undefined;
}

/** Is it a question behind this first one, though it is short or points at it? */
export function isShortSecond(part: string, first: string): boolean {
  return SECONDS.some(({ said, isShort }) => isShort?.(first) === true && said.test(part));
}
