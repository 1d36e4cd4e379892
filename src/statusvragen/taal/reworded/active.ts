import { COORDINATOR, ENDS, type Reworded } from './parts.ts';

/**
 * What somebody did, read as what was done: ‘welke plannen kregen we in oktober binnen’, ‘die de coördinator in oktober goedkeurde’. Who did it bounds
 * nothing where nobody else can have done it: each row has the words for that.
 */

const WE = '(?:we|wij)';
const BESTUUR = `(?:${WE}|het bestuur)`;

type Done = {
  readonly nouns: string;
  readonly who: string;
  /** Singular and plural of the past, and what comes loose of it. */
  readonly past: string;
  readonly particle?: string;
  /** Also as it stands at the end of a clause: ‘goedkeurde’. */
  readonly perfect: string;
  readonly read: string;
  /** A noun, who, and the words for it, in an example. */
  readonly example: readonly [noun: string, who: string, past: string, clause: string, perfect: string];
};

const DONE: readonly Done[] = [
  {
    nouns: '(?:participatie)?plannen',
    who: WE,
    past: 'ontvingen|kregen',
    particle: '(?: binnen)?',
    perfect: 'ontvangen|gekregen|binnengekregen|ontvingen|kregen|binnenkregen',
    read: 'ingediend',
    example: ['plannen', 'we', 'ontvingen', 'ontvingen', 'gekregen'],
  },
  {
    nouns: '(?:participatie)?plannen',
    who: `(?:de )?${COORDINATOR}`,
    past: 'keurde',
    particle: ' goed',
    perfect: 'goedgekeurd|goedkeurde|afgestemd|afstemde',
    read: 'afgestemd',
    example: ['plannen', 'de coördinator', 'keurde', 'goedkeurde', 'goedgekeurd'],
  },
  {
    nouns: '(?:participatie)?plannen',
    who: `(?:de )?${COORDINATOR}`,
    past: 'stuurde',
    particle: ' terug',
    perfect: 'teruggestuurd|terugstuurde',
    read: 'teruggestuurd',
    example: ['plannen', 'de coördinator', 'stuurde', 'terugstuurde', 'teruggestuurd'],
  },
  {
    nouns: 'opdrachten|projecten|dossiers|trajecten',
    who: WE,
    past: 'kregen|voegden',
    particle: '(?: toe| bij| erbij)',
    perfect: 'bijgekregen|bij gekregen|erbij gekregen|erbij kregen|toegevoegd|toevoegden',
    read: 'toegevoegd',
    example: ['opdrachten', 'we', 'voegden', 'erbij kregen', 'toegevoegd'],
  },
  {
    nouns: 'opdrachten|projecten|dossiers|trajecten|besluiten',
    who: WE,
    past: 'koppelden',
    particle: ' terug',
    perfect: 'teruggekoppeld|terugkoppelden',
    read: 'teruggekoppeld',
    example: ['opdrachten', 'we', 'koppelden', 'terugkoppelden', 'teruggekoppeld'],
  },
  {
    nouns: 'activiteiten|bijeenkomsten',
    who: WE,
    past: 'organiseerden|hielden|hadden',
    perfect: 'georganiseerd|gehouden|gehad|organiseerden|hielden|hadden',
    read: 'gehouden',
    example: ['activiteiten', 'we', 'organiseerden', 'hielden', 'gehad'],
  },
  {
    nouns: 'vergaderingen|overleggen',
    who: WE,
    past: 'hielden|hadden',
    perfect: 'gehouden|gehad|hielden|hadden',
    read: 'geweest',
    example: ['vergaderingen', 'we', 'hadden', 'hielden', 'gehad'],
  },
  {
    nouns: 'inbreng',
    who: `(?:${WE}|inwoners)`,
    past: 'noteerden|kregen|haalden|brachten',
    particle: '(?: op| binnen| in)?',
    perfect: 'genoteerd|gekregen|opgehaald|ingebracht|noteerden|kregen|ophaalden|inbrachten',
    read: 'opgehaald',
    example: ['inbreng', 'we', 'noteerden', 'ophaalden', 'gekregen'],
  },
  {
    nouns: 'signalen',
    who: WE,
    past: 'ontvingen|kregen|vingen',
    particle: '(?: binnen| op)?',
    perfect: 'ontvangen|gekregen|opgevangen|ontvingen|kregen|binnenkregen|opvingen',
    read: 'ontvangen',
    example: ['signalen', 'we', 'ontvingen', 'kregen', 'gekregen'],
  },
  {
    nouns: 'signalen',
    who: WE,
    past: 'beantwoordden',
    perfect: 'beantwoord|beantwoordden',
    read: 'beantwoord',
    example: ['signalen', 'we', 'beantwoordden', 'beantwoordden', 'beantwoord'],
  },
  {
    nouns: 'toezeggingen|beloftes|beloften',
    who: WE,
    past: 'deden|maakten',
    perfect: 'gedaan|gemaakt|deden|maakten',
    read: 'gedaan',
    example: ['toezeggingen', 'we', 'deden', 'deden', 'gedaan'],
  },
  {
    nouns: 'besluiten',
    who: BESTUUR,
    past: 'namen|nam',
    perfect: 'genomen|namen|nam',
    read: 'genomen',
    example: ['besluiten', 'het bestuur', 'nam', 'nam', 'genomen'],
  },
  {
    nouns: 'terugkoppelingen',
    who: WE,
    past: 'gaven|deden',
    perfect: 'gegeven|gedaan|gaven|deden',
    read: 'gegeven',
    example: ['terugkoppelingen', 'we', 'gaven', 'gaven', 'gegeven'],
  },
  {
    nouns: 'passages',
    who: WE,
    past: 'schreven|legden',
    particle: '(?: vast)?',
    perfect: 'geschreven|vastgelegd|schreven|vastlegden',
    read: 'vastgelegd',
    example: ['passages', 'we', 'schreven', 'schreven', 'geschreven'],
  },
];

/** When, as little as will do; nothing that is denied or still has to be done. */
const WHEN =
  '((?:(?!(?:niet|geen|nooit|nog|moeten|die|dat|waar\\p{L}*|welke|en(?! (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|met \\d|\\d))|of er)(?![\\p{L}]))[^,? ]+ ){0,8}?)';

export const WHO_DID_IT: readonly Reworded[] = DONE.flatMap(
  ({ nouns, who, past, particle = '', perfect, read, example: [noun, doer, said, clause, done] }) => {
    const behind = `(?<=(?:${nouns})(?: [^,?]{0,70})? )`;
    const loose = /\p{L}+/u.exec(particle.replace('(?:', ''))?.[0] ?? '';
    const helps = doer === 'we' ? 'hebben' : 'heeft';
    return [
      {
        said: `${behind}(?:${past}) ${who} (?:er )?(?:al )?((?:(?!(?:niet|geen|nog)(?![\\p{L}]))[^,? ]+ ){0,8}?[^,? ]+)${particle}${ENDS}`,
        word: `zijn $1 ${read}`,
        examples: [
          [`welke ${noun} ${said} ${doer} in oktober ${loose}`, `welke ${noun} zijn in oktober ${read}`],
        ],
      },
      {
        said: `${behind}(?:hebben|heeft) ${who} (?:er )?${WHEN}(?:al )?(?:${perfect})`,
        word: `zijn $1${read}`,
        examples: [
          [`welke ${noun} ${helps} ${doer} in oktober ${done}`, `welke ${noun} zijn in oktober ${read}`],
        ],
      },
      {
        said: `${behind}(?:die )?${who} (?:er )?${WHEN}(?:al )?(?:(?:hebben |heeft )?(?:${perfect})(?: hebben| heeft)?)`,
        word: `die $1zijn ${read}`,
        examples: [[`${noun} die ${doer} in oktober ${clause}`, `${noun} die in oktober zijn ${read}`]],
      },
    ];
  },
);
