import { ENDS, RESIDENTS, type Reworded } from './parts.ts';

/**
 * The other forms in which people ask the same: a noun for a question word, the passive, an order as a command, a denial with words
 * around it. What a form bounds stays in what it is read as.
 */
const WEEKDAY = '(?:maan|dins|woens|donder|vrij|zater|zon)dag';
const FIRST_OR_LAST = '(?:nieuwste|oudste|laatste|eerste|vroegste|recentste)';
/** A name with what may stand in it: 'joost van dam'. */
const WHO = '\\p{L}+(?: (?:van|de|den|der|el|ter|te) \\p{L}+| \\p{L}+)?';

/** 'Heeft het moeten indienen' did so. */
const DONE_ALL_THE_SAME: readonly (readonly [verb: string, done: string])[] = [
  ['indienen', 'ingediend'],
  ['inleveren', 'ingeleverd'],
  ['aanpassen', 'aangepast'],
  ['verplaatsen', 'verplaatst'],
  ['verzetten', 'verzet'],
  ['afzeggen', 'afgezegd'],
  ['annuleren', 'geannuleerd'],
  ['uitstellen', 'uitgesteld'],
  ['terugsturen', 'teruggestuurd'],
  ['intrekken', 'ingetrokken'],
];

export const OF_FORM: readonly Reworded[] = [
  // Why.
  {
    said: '(?:wat (?:is|was) (?:er )?(?:de |daar de )?(?:reden|verklaring|uitleg|oorzaak)(?: van| ervan)? (?:dat|waarom|waardoor)|hoezo|hoe (?:komt|kwam) het dat)',
    word: 'waarom',
    examples: [
      ['wat is de verklaring dat er vier mensen kwamen', 'waarom er vier mensen kwamen'],
      ['wat is er de reden van dat de brainstorm is afgezegd', 'waarom de brainstorm is afgezegd'],
    ],
  },
  // By when, and where.
  {
    said: 'wat (?:is|was) (?:mijn|onze) (?:uiterste|uiterlijke|laatste) (?:inlever)?(?:datum|dag|termijn|deadline)(?: om| voor| van)?',
    word: 'tot wanneer heb ik voor',
    examples: [
      [
        'wat is mijn uiterste datum voor het plan van pleegzorg',
        'tot wanneer heb ik voor het plan van pleegzorg',
      ],
    ],
  },
  {
    said: 'wat (?:is|was) (?:de|het) (?:uiterste|uiterlijke|laatste) (?:inlever)?(?:datum|dag|termijn|deadline)(?: waarop| om| voor| van)?',
    word: 'tot wanneer',
    examples: [['wat is de uiterste datum om het plan in te leveren', 'tot wanneer het plan in te leveren']],
  },
  {
    said: 'tegen wanneer|(?:op|tegen) welke (?:dag|datum)',
    word: 'wanneer',
    examples: [['tegen welke dag moet het klaar zijn', 'wanneer moet het klaar zijn']],
  },
  {
    said: 'op welke (?:plek|plaats|locatie)',
    word: 'waar',
    examples: [['wanneer en op welke plek is het pfho', 'wanneer en waar is het pfho']],
  },
  {
    said: `(${WEEKDAY}) (?:van |in )?((?:volgende|komende|vorige|afgelopen|deze) week)`,
    word: '$2 $1',
    examples: [['valt het do op dinsdag volgende week', 'valt het do op volgende week dinsdag']],
  },
  {
    said: 'voordat het (\\p{L}+) (?:was|werd|is|wordt)',
    word: 'van voor $1',
    examples: [['toezeggingen gedaan voordat het oktober was', 'toezeggingen gedaan van voor oktober']],
  },
  {
    said: '(?<=(?:termijnen|deadlines) )lopen (?:er |dan )*af',
    word: 'vallen',
    examples: [['welke termijnen lopen er af in januari', 'welke termijnen vallen in januari']],
  },
  {
    said: '(?:vanaf |sinds )?wanneer kan ik (\\p{L}+) weer (?:bereiken|bellen|spreken|mailen|treffen)',
    word: 'tot wanneer is $1 afwezig',
    examples: [['vanaf wanneer kan ik samira weer bellen', 'tot wanneer is samira afwezig']],
  },
  // How many people.
  {
    said: '(?:wat|hoe groot) (?:is|was) het bereik van(?= (?:de|die) terugkoppeling)',
    word: 'hoeveel mensen bereikte',
    examples: [['wat was het bereik van de terugkoppeling', 'hoeveel mensen bereikte de terugkoppeling']],
  },
  {
    said: `bij (hoeveel ${RESIDENTS}) (?:kwam|komt|is) ((?:de|die) terugkoppeling.*?) aan(?:gekomen)?`,
    word: '$1 bereikte $2',
    examples: [
      [
        'bij hoeveel mensen kwam de terugkoppeling van pleegzorg aan',
        'hoeveel mensen bereikte de terugkoppeling van pleegzorg',
      ],
    ],
  },
  {
    said: `(?<=hoeveel ${RESIDENTS} )(?:kregen|ontvingen|zagen|lazen)(?= (?:de|die) terugkoppeling)`,
    word: 'bereikte',
    examples: [['hoeveel inwoners kregen de terugkoppeling', 'hoeveel inwoners bereikte de terugkoppeling']],
  },
  // In which order.
  {
    said: `begin(?:nend|nen)? (?:met|bij) (?:de |het )?(${FIRST_OR_LAST})`,
    word: '$1 eerst',
    examples: [['de signalen, begin met het nieuwste', 'de signalen, nieuwste eerst']],
  },
  {
    said: `op (?:datum|volgorde),? (?:met )?(?:de |het )?(${FIRST_OR_LAST}) (?:eerst|bovenaan|voorop)`,
    word: '$1 eerst',
    examples: [['mag ik de signalen op volgorde, oudste eerst', 'mag ik de signalen oudste eerst']],
  },
  {
    said: '(?:al )?de langste tijd',
    word: 'het langst',
    examples: [['welk plan wacht al de langste tijd', 'welk plan wacht het langst']],
  },
  {
    said: '(?<=^)zet(?= .*(?:alfabet|eerst|bovenaan|voorop))',
    word: 'sorteer',
    examples: [['zet de opdrachten van els alfabetisch', 'sorteer de opdrachten van els alfabetisch']],
  },
  {
    said: '(?<=^)wat is (.*?)(?:het )?eerste (?:dat|wat) (?:er )?(moet|moeten)',
    word: 'wat $2 er $1als eerste',
    examples: [
      ['wat is deze week het eerste dat moet gebeuren', 'wat moet er deze week als eerste gebeuren'],
    ],
  },
  {
    said: 'eerste(?= (?:termijn|deadline|taak|actie|verplichting))',
    word: 'eerstvolgende',
    examples: [['wat is mijn eerste deadline', 'wat is mijn eerstvolgende deadline']],
  },
  {
    said: '(?:die|dat) er (voor (?:mij|me|ons) )?(?:nog )?aan ?kom(?:t|en)',
    word: '$1',
    examples: [['de termijn die er voor mij aankomt', 'de termijn voor mij ']],
  },
  // What is denied, and how far.
  {
    // Of people it is said of all that each has: 'welke projectleider heeft geen enkele passage'.
    said: '(?<!^(?:(?:bij|van|in) )?(?:wie|(?:(?:welke?|hoeveel|alle|de|onze) )?(?:projectleiders?|trekkers?|wethouders?|bestuurders?)) .*)geen (?:enkele?|één|eentje)',
    word: 'geen',
    examples: [['opdrachten met geen enkele inbreng', 'opdrachten met geen inbreng']],
  },
  {
    said: 'helemaal(?= (?:geen|niks|niets))',
    word: '',
    examples: [['welke hebben helemaal geen trekker', 'welke hebben  geen trekker']],
  },
  {
    said: 'niet meer(?= (?:open|in uitvoering|bezig|afwezig))',
    word: 'niet',
    examples: [['welk signaal staat niet meer open', 'welk signaal staat niet open']],
  },
  {
    said: 'zonder dat (ze|zij|hij|ik) (?:er |daar )?(?:zelf )?(?:de )?(projectleider|trekker)(?: van)? (is|was|ben)',
    word: 'terwijl $1 geen $2 $3',
    examples: [['zonder dat ze er projectleider van is', 'terwijl ze geen projectleider is']],
  },
  {
    said: 'zonder dat er (?:ook )?(?:een )?(\\p{L}+) (?:bij )?(?:zit|hoort|komt|is)',
    word: 'zonder $1',
    examples: [['opdrachten zonder dat er een enquete bij zit', 'opdrachten zonder enquete']],
  },
  {
    said: '(?:maar |slechts )?voor een (?:deel|stuk)(?! van)',
    word: 'deels',
    examples: [['is dat maar voor een deel overgenomen', 'is dat deels overgenomen']],
  },
  { said: 'plus', word: 'en', examples: [['laren plus huizen', 'laren en huizen']] },
  // In the passive.
  {
    said: 'door wie (?:wordt|worden|is|zijn) (.+?) (?:bestuurlijk )?getrokken',
    word: 'wie is de trekker van $1',
    examples: [['door wie wordt pleegzorg getrokken', 'wie is de trekker van pleegzorg']],
  },
  {
    said: 'door wie (?:wordt|worden|is|zijn) (.+?) geleid',
    word: 'wie is de projectleider van $1',
    examples: [['door wie wordt pleegzorg geleid', 'wie is de projectleider van pleegzorg']],
  },
  {
    said: `(?:wordt|worden|is|zijn) (niet )?door (${WHO}) getrokken`,
    word: 'is $1van $2 trekker',
    examples: [['welke worden niet door ingrid getrokken', 'welke is niet van ingrid trekker']],
  },
  {
    said: `(?:wordt|worden|is|zijn) (niet )?getrokken door (${WHO})`,
    word: 'is $1van $2 trekker',
    examples: [['welke worden getrokken door joost van dam', 'welke is van joost van dam trekker']],
  },
  {
    said: 'moet er (?:nog )?een (projectleider|trekker) komen',
    word: 'is er nog geen $1',
    examples: [
      ['voor welke opdrachten moet er nog een trekker komen', 'voor welke opdrachten is er nog geen trekker'],
    ],
  },
  {
    said: `waar (?:zitten|zit|staan|staat|werken) (?:er )?(.+?) (projectleiders?|trekkers?) (?:op|bij|aan)${ENDS}`,
    word: 'welke opdrachten hebben $1 $2',
    examples: [['waar zitten er twee projectleiders op', 'welke opdrachten hebben twee projectleiders']],
  },
  // What somebody had to do was done; what somebody should have done was not.
  ...DONE_ALL_THE_SAME.map(
    ([verb, done]): Reworded => ({
      said: `(?<=(?<![\\p{L}])(?:heeft|heb|hebben|hebt) .*)moeten ${verb}`,
      word: done,
      examples: [[`wie heeft pleegzorg moeten ${verb}`, `wie heeft pleegzorg ${done}`]],
    }),
  ),
  {
    said: '(?<=(?:had|hadden) .*)al(?: heel| zo| veel)? ?lang(?= .*moeten)',
    word: 'al',
    examples: [
      [
        'welke signalen hadden we al lang moeten beantwoorden',
        'welke signalen hadden we al moeten beantwoorden',
      ],
    ],
  },
  // That it was written down says nothing more.
  {
    said: '(?:is|staat|werd|wordt|hebben we|is er) (?:(?:er|ook) )*(?:afgesproken|opgeschreven|beschreven|genoteerd|aangegeven|vermeld) dat(?= )',
    word: '',
    examples: [
      [
        'in welk plan is afgesproken dat ervaringsdeskundigen geen rol hebben',
        'in welk plan  ervaringsdeskundigen geen rol hebben',
      ],
    ],
  },
  {
    said: '(?<=^wat (?:zeiden|vonden|wilden|vertelden) (?:de |die )?\\p{L}+ )zelf',
    word: '',
    examples: [['wat zeiden de mensen zelf over respijtzorg', 'wat zeiden de mensen  over respijtzorg']],
  },
  {
    said: `(?<=passage .*)(?:(?:goed|netjes|al) )*(?:binnengekomen|aangekomen|doorgekomen|ontvangen|opgeslagen)`,
    word: 'vastgelegd',
    examples: [['is de passage van pleegzorg goed binnengekomen', 'is de passage van pleegzorg vastgelegd']],
  },
  {
    said: `(?<=(?:meeste|minste|hoeveel) (?:opdrachten|onderwerpen|projecten|dossiers) die (?:(?:nog|al|nu|helemaal) )*(?:niet )?)(?:klaar|af|gereed)(?= (?:zijn|is)${ENDS})`,
    word: 'afgerond',
    examples: [
      [
        'wie heeft de meeste opdrachten die nog niet klaar zijn',
        'wie heeft de meeste opdrachten die nog niet afgerond zijn',
      ],
    ],
  },
];
