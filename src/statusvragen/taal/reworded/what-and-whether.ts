import { COORDINATOR, ENDS, PLAN_OF, RESIDENTS, type Reworded, TITLE } from './parts.ts';

/** What was decided, asked, planned or said of one opdracht, and whether it is so, in other words. */

const SOFT = '(?:(?:nu|al|ook|eigenlijk|dan|toch|precies|eens|nou|er|ooit|wel) )*';

/** What was decided, asked, planned or said. */
const WHAT: readonly Reworded[] = [
  {
    said: `^(?:hoe (?:liep het af|is het afgelopen) (?:met|bij)|hoe is er besloten over|hoe luidt het besluit (?:over|van|bij)|wat (?:is|was) (?:de uitslag van|het besluit over)|wat vond het overleg van|welk besluit is er (?:genomen|gevallen) over|wat kwam (?:er ?)?uit ?bij|wat (?:heeft|besliste|besloot) het overleg (?:beslist|besloten)? ?over|wat (?:is|was) de uitkomst van) ${TITLE}${ENDS}`,
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
    said: `^(?:hoe worden (?:de )?${RESIDENTS} (?:gehoord|betrokken|bevraagd) (?:bij|voor|over|in) ${TITLE}|hoe pakken (?:ze|we) de participatie (?:bij|van|voor) ${TITLE} aan|(?:wat voor|welke) activiteit(?:en)? doen (?:ze|we) (?:bij|voor) ${TITLE})${ENDS}`,
    word: 'wat is de methode van $1$2$3',
    examples: [
      ['hoe worden inwoners gehoord bij pleegzorg', 'wat is de methode van pleegzorg'],
      ['wat voor activiteit doen ze bij pleegzorg', 'wat is de methode van pleegzorg'],
    ],
  },
  {
    said: `^(?:welke groep doet mee (?:bij|aan|met) ${TITLE}|op wie richt ${TITLE} zich|met welke ${RESIDENTS} praat ${TITLE}|(?:wat voor|welke) ${RESIDENTS} zoeken (?:ze|we) (?:voor|bij) ${TITLE})${ENDS}`,
    word: 'wat is de doelgroep van $1$2$3$4',
    examples: [
      ['welke groep doet mee bij pleegzorg', 'wat is de doelgroep van pleegzorg'],
      ['op wie richt pleegzorg zich', 'wat is de doelgroep van pleegzorg'],
    ],
  },
  {
    said: `^(?:hoe ver mogen (?:de )?${RESIDENTS} (?:meepraten|meedoen|meebeslissen) (?:bij|over|aan) ${TITLE}|op welke trede (?:zit|staat) ${TITLE}|wat kozen (?:ze|we) als niveau (?:bij|voor) ${TITLE})${ENDS}`,
    word: 'welk niveau heeft $1$2$3',
    examples: [['op welke trede zit pleegzorg', 'welk niveau heeft pleegzorg']],
  },
  {
    said: `^wat (?:was|is) er anders bij ${TITLE}${ENDS}|^waarom klopt ${TITLE} niet met het plan${ENDS}`,
    word: 'waarom ging $1$2 anders dan het plan',
    examples: [['wat was er anders bij pleegzorg', 'waarom ging pleegzorg anders dan het plan']],
  },
  {
    // What was promised, and not what was kept.
    said: '(?<=(?:belofte|toezegging)(?:n|s|en)? )(is|zijn|werd|werden) er gedaan',
    word: '$1 er toegezegd',
    examples: [['welke belofte is er gedaan bij pleegzorg', 'welke belofte is er toegezegd bij pleegzorg']],
  },
  {
    said: `^(?:waar viel (?:het|een) besluit over ${TITLE}|welk gremium (?:besloot|besliste) over ${TITLE})${ENDS}`,
    word: 'in welk overleg is $1$2 besloten',
    examples: [['waar viel het besluit over pleegzorg', 'in welk overleg is pleegzorg besloten']],
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
    said: `^(?:of )?er (?:ook |wel )?${RESIDENTS} (?:mee ?doen|mee ?praten|mee ?denken)(?= (?:bij|aan|met|over|in) )`,
    word: 'doen er inwoners mee',
    examples: [['er inwoners meedoen bij pleegzorg', 'doen er inwoners mee bij pleegzorg']],
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

/** Whether it is there, said by where it is. */
const THERE: readonly Reworded[] = [
  {
    said: `^(?:zit|staat|ligt) ${PLAN_OF}${TITLE} er al(?: in)?${ENDS}`,
    word: 'is het plan van $1 al ingediend',
    examples: [['zit het plan van pleegzorg er al in', 'is het plan van pleegzorg al ingediend']],
  },
  {
    said: `^kwam (?:het plan (?:van|voor) )?${TITLE} al binnen${ENDS}`,
    word: 'is het plan van $1 al ingediend',
    examples: [['kwam het plan van pleegzorg al binnen', 'is het plan van pleegzorg al ingediend']],
  },
  {
    said: `^(?:zijn|ben) (?:we|wij|jullie|ik|je) (?:al )?akkoord met ${PLAN_OF}${TITLE}${ENDS}|^is het plan (?:van|voor) ${TITLE} (?:al )?goed bevonden${ENDS}`,
    word: 'is $1$2 al akkoord',
    examples: [
      ['zijn we akkoord met pleegzorg', 'is pleegzorg al akkoord'],
      ['is het plan van pleegzorg goed bevonden', 'is pleegzorg al akkoord'],
    ],
  },
  {
    said: `^(?:kwam|viel) er (?:al )?een besluit (?:op|over|voor|bij|van) ${TITLE}${ENDS}|^heeft (?:het|een) overleg (?:al )?(?:over )?${TITLE} (?:al )?besloten${ENDS}|^heeft (?:het|een) overleg (?:al )?besloten over ${TITLE}${ENDS}`,
    word: 'is er al besloten over $1$2$3',
    examples: [
      ['kwam er al een besluit over pleegzorg', 'is er al besloten over pleegzorg'],
      ['heeft het overleg al besloten over pleegzorg', 'is er al besloten over pleegzorg'],
    ],
  },
  {
    said: `^(?:staat|ligt) de (passage|meetlat) (?:van|bij|voor) ((?:(?!\\p{L}*(?:wie|wat|wanneer)).){4,60}?) er al${ENDS}`,
    word: 'is de $1 van $2 al ingevuld',
    examples: [['staat de meetlat van pleegzorg er al', 'is de meetlat van pleegzorg al ingevuld']],
  },
  {
    said: `^(?:is|was) de evaluatie (?:van|bij|voor) ${TITLE} (?:al )?(?:gedaan|klaar|af|ingevuld)${ENDS}`,
    word: 'is de meetlat van $1 al ingevuld',
    examples: [['is de evaluatie van pleegzorg gedaan', 'is de meetlat van pleegzorg al ingevuld']],
  },
  {
    said: `^(?:kwam ${PLAN_OF}${TITLE} ${SOFT}terug|heeft de ${COORDINATOR} ${PLAN_OF}${TITLE} ${SOFT}teruggestuurd|is het plan (?:van|voor) ${TITLE} ${SOFT}teruggestuurd)${ENDS}`,
    word: 'wanneer is $1$2$3 teruggestuurd',
    examples: [
      ['kwam pleegzorg ooit terug', 'wanneer is pleegzorg teruggestuurd'],
      ['heeft de coördinator pleegzorg teruggestuurd', 'wanneer is pleegzorg teruggestuurd'],
    ],
  },
  {
    said: `^(?:kregen|hebben|weten) (?:de )?${RESIDENTS} (?:van|bij) ${TITLE} (?:(?:er|het|al) )*(?:bericht|antwoord|iets gehoord|wat gehoord)${ENDS}`,
    word: 'is $1 al teruggekoppeld',
    examples: [['kregen de deelnemers van pleegzorg al bericht', 'is pleegzorg al teruggekoppeld']],
  },
  {
    said: `^weten (?:de )?${RESIDENTS} (?:al )?wat er met ${TITLE} (?:gebeurd|gedaan|besloten) is${ENDS}`,
    word: 'is $1 al teruggekoppeld',
    examples: [['weten inwoners al wat er met pleegzorg gebeurd is', 'is pleegzorg al teruggekoppeld']],
  },
  {
    said: `^(?:mogen|komen) (?:er )?(?:${RESIDENTS}) (?:meedoen|meepraten|meedenken|aan te pas) (?:bij|aan|met|over) ${TITLE}${ENDS}`,
    word: 'doen er inwoners mee bij $1',
    examples: [['mogen inwoners meedoen bij pleegzorg', 'doen er inwoners mee bij pleegzorg']],
  },
];

export const WHAT_AND_WHETHER: readonly Reworded[] = [...WHAT, ...THERE, ...WHETHER];
