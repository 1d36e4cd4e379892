import { COORDINATOR, ENDS, PLAN_OF, RESIDENTS, type Reworded, TITLE } from './parts.ts';

/** What was decided, asked, planned or said of one opdracht, and whether it is so, in other words. */

const SOFT = '(?:(?:nu|al|ook|eigenlijk|dan|toch|precies|eens|nou|er|ooit|wel) )*';

/** What was decided, asked, planned or said. */
const WHAT: readonly Reworded[] = [
  {
    said: `^(?:hoe (?:liep het af|is het afgelopen) (?:met|bij)|hoe is er besloten over|welk besluit is er (?:genomen|gevallen) over|wat kwam (?:er ?)?uit ?bij|wat (?:heeft|besliste|besloot) het overleg (?:beslist|besloten)? ?over|wat (?:is|was) de uitkomst van) ${TITLE}${ENDS}`,
    word: 'wat is er besloten over $1',
    examples: [
      ['hoe liep het af met pleegzorg', 'wat is er besloten over pleegzorg'],
      ['wat heeft het overleg beslist over pleegzorg', 'wat is er besloten over pleegzorg'],
    ],
  },
  {
    said: `^(?:welk overleg (?:besliste|besloot|heeft besloten|heeft beslist) (?:over )?${TITLE}|welk overleg heeft ${TITLE} (?:besloten|beslist)|waar is (?!(?:in|op|over|er|daar|dat) )${TITLE} (?:besloten|beslist)|in welke? (?:vergadering|overleg) viel (?:het |een )?besluit over ${TITLE})${ENDS}`,
    word: 'in welk overleg is $1$2$3$4 besloten',
    examples: [
      ['welk overleg besliste over pleegzorg', 'in welk overleg is pleegzorg besloten'],
      ['in welke vergadering viel het besluit over pleegzorg', 'in welk overleg is pleegzorg besloten'],
    ],
  },
  {
    said: `^welk overleg (?:beslist|besluit|gaat) over ${TITLE}${ENDS}`,
    word: 'naar welk overleg gaat $1',
    examples: [['welk overleg beslist over pleegzorg', 'naar welk overleg gaat pleegzorg']],
  },
  {
    said: `^(?:welke vraag kreeg ${PLAN_OF}${TITLE} terug|wat werd er gevraagd bij het terugsturen van ${PLAN_OF}${TITLE}|wat wilde (?:de ${COORDINATOR}|we|ze) nog weten over ${PLAN_OF}${TITLE}|wat was er mis met het plan (?:van|voor) ${TITLE})${ENDS}`,
    word: 'waarom is $1$2$3$4 teruggestuurd',
    examples: [
      ['welke vraag kreeg pleegzorg terug', 'waarom is pleegzorg teruggestuurd'],
      ['wat was er mis met het plan van pleegzorg', 'waarom is pleegzorg teruggestuurd'],
    ],
  },
  {
    said: '^weet (?:je|jij|u|iemand)(?= waarom )',
    word: '',
    examples: [['weet je waarom pleegzorg is ingetrokken', 'waarom pleegzorg is ingetrokken']],
  },
  {
    said: `^(?:waarom|hoezo) (?:vragen|betrekken|horen) (?:ze|we|wij) (?:bij|voor) ${TITLE} geen (?:inwoners|mensen|bewoners)${ENDS}`,
    word: 'waarom geen participatie bij $1',
    examples: [['waarom vragen ze bij pleegzorg geen inwoners', 'waarom geen participatie bij pleegzorg']],
  },
  {
    said: `^(?:op welke (?:manier|wijze)|hoe) (?:doen|praten|denken|halen) (?:er |de )?(?:${RESIDENTS}|ze|we) (?:mee|inbreng op|ervaringen op|meningen op) (?:bij|aan|in|met|over|voor) ${TITLE}${ENDS}`,
    word: 'wat is de methode van $1',
    examples: [['op welke manier doen inwoners mee bij pleegzorg', 'wat is de methode van pleegzorg']],
  },
  {
    said: `^(?:welke ${RESIDENTS} doen (?:er )?mee (?:bij|aan|met)|met wie praten (?:ze|we|wij) (?:bij|voor|over)|(?:voor|om) welke doelgroep (?:is|gaat het bij|gaat)) ${TITLE}${ENDS}`,
    word: 'wat is de doelgroep van $1',
    examples: [
      ['met wie praten ze bij pleegzorg', 'wat is de doelgroep van pleegzorg'],
      ['voor welke doelgroep is pleegzorg', 'wat is de doelgroep van pleegzorg'],
    ],
  },
  {
    said: `^van wie vraagt ${TITLE} de ervaring(?:en)?${ENDS}`,
    word: 'wat is de doelgroep van $1',
    examples: [['van wie vraagt pleegzorg de ervaring', 'wat is de doelgroep van pleegzorg']],
  },
  {
    said: `^(?:wat is het |welk )(?:(?:doc|document|dossier|zaak)?-?nummer)(?= )`,
    word: 'welk kenmerk',
    examples: [['welk nummer heeft pleegzorg', 'welk kenmerk heeft pleegzorg']],
  },
  {
    said: `^hoeveel ${RESIDENTS} (?:gaan er (?:nog )?(?:mee ?doen|komen|mee ?praten) (?:bij|aan|met)) ${TITLE}${ENDS}`,
    word: 'hoeveel mensen worden er verwacht bij $1',
    examples: [
      ['hoeveel mensen gaan er meedoen bij pleegzorg', 'hoeveel mensen worden er verwacht bij pleegzorg'],
    ],
  },
  {
    said: `^hoeveel ${RESIDENTS} wil ${TITLE} spreken${ENDS}`,
    word: 'hoeveel mensen worden er verwacht bij $1',
    examples: [['hoeveel inwoners wil pleegzorg spreken', 'hoeveel mensen worden er verwacht bij pleegzorg']],
  },
  {
    said: `^hoeveel activiteiten (?:(?:staan|zitten) er in het plan (?:van|voor) ${TITLE}|(?:ze|we) (?:bij|voor) ${TITLE} (?:doen|hebben|houden))${ENDS}`,
    word: 'hoeveel activiteiten zijn er bij $1$2',
    examples: [
      [
        'hoeveel activiteiten staan er in het plan van pleegzorg',
        'hoeveel activiteiten zijn er bij pleegzorg',
      ],
      ['hoeveel activiteiten ze bij pleegzorg doen', 'hoeveel activiteiten zijn er bij pleegzorg'],
    ],
  },
];

/** Whether it is so. */
const WHETHER: readonly Reworded[] = [
  {
    said: `^(?:is het plan (?:van|voor) ${TITLE} er al|(?:hebben|heb) (?:we|wij|ik|je) ${PLAN_OF}${TITLE} al binnen|is ${PLAN_OF}${TITLE} al binnen)${ENDS}`,
    word: 'is het plan van $1$2$3 al ingediend',
    examples: [
      ['is het plan voor pleegzorg er al', 'is het plan van pleegzorg al ingediend'],
      ['hebben we het plan van pleegzorg al binnen', 'is het plan van pleegzorg al ingediend'],
    ],
  },
  {
    said: `^(?:ligt|is|staat) er (?:al )?een besluit (?:op|over|voor|bij|van) ${TITLE}${ENDS}`,
    word: 'is er al besloten over $1',
    examples: [['ligt er een besluit op pleegzorg', 'is er al besloten over pleegzorg']],
  },
  {
    said: `^(?:weten|weet) (?:de )?${RESIDENTS} (?:van|bij|die meededen (?:aan|bij)) ${TITLE} al (?:hoe het afliep|hoe het is afgelopen|wat er (?:mee )?(?:is )?(?:gedaan|gebeurd|besloten)(?: is)?)${ENDS}`,
    word: 'is $1 al teruggekoppeld',
    examples: [['weten de deelnemers van pleegzorg al hoe het afliep', 'is pleegzorg al teruggekoppeld']],
  },
  {
    said: `^(doen|praten|denken) bij ${TITLE} (?:er )?(inwoners|mensen|bewoners) mee${ENDS}`,
    word: '$1 er $3 mee bij $2',
    examples: [['doen bij pleegzorg inwoners mee', 'doen er inwoners mee bij pleegzorg']],
  },
  {
    said: `^(?:is|werd|hebben (?:we|wij|ze)|heeft iemand) ${PLAN_OF}${TITLE} ${SOFT}(?:eens |een keer )?(?:teruggestuurd(?: geweest)?|teruggekomen(?: met (?:een )?vra(?:ag|gen))?)${ENDS}`,
    word: 'wanneer is $1 teruggestuurd',
    examples: [
      ['is pleegzorg al eens teruggestuurd', 'wanneer is pleegzorg teruggestuurd'],
      ['is pleegzorg een keer teruggekomen met een vraag', 'wanneer is pleegzorg teruggestuurd'],
    ],
  },
];

export const WHAT_AND_WHETHER: readonly Reworded[] = [...WHAT, ...WHETHER];
