import { AT, COORDINATOR, ENDS, PLAN_OF, RESIDENTS, type Reworded, TITLE } from './parts.ts';

/** Who did something of one opdracht, when it was and before when it must be: another verb, a noun for it, or what people call it when they talk. */

const OF = '(?:van|voor|bij|over|op|in)';

/** Who did it. */
const WHO: readonly Reworded[] = [
  {
    said: `^wie (?:is|was) (?:de )?indiener ${OF} ${TITLE}${ENDS}`,
    word: 'wie heeft $1 ingediend',
    examples: [['wie is de indiener van pleegzorg', 'wie heeft pleegzorg ingediend']],
  },
  {
    said: '(?<=^wie (?:is|was) (?:de )?)pl(?= van )',
    word: 'projectleider',
    examples: [['wie is pl van pleegzorg', 'wie is projectleider van pleegzorg']],
  },
  {
    said: `^(?:welke? ${COORDINATOR}|wie van de ${COORDINATOR})(?= (?:heeft|gaf|is|was|ging|stuurde)(?![\\p{L}]))`,
    word: 'wie',
    examples: [['wie van de coördinatoren heeft pleegzorg afgestemd', 'wie heeft pleegzorg afgestemd']],
  },
  {
    said: 'ja (?:gezegd|zei|zegt) (?:tegen|op)',
    word: 'akkoord gegeven op',
    examples: [
      ['wanneer hebben we ja gezegd tegen pleegzorg', 'wanneer hebben we akkoord gegeven op pleegzorg'],
    ],
  },
  {
    said: `(?<=^wie )(?:gaf ${PLAN_OF}${TITLE} terug(?: met een vraag)?|had er (?:nog )?(?:een vraag|vragen) (?:bij|over) ${TITLE})${ENDS}`,
    word: 'stuurde $1$2 terug',
    examples: [
      ['wie gaf pleegzorg terug met een vraag', 'wie stuurde pleegzorg terug'],
      ['wie had er een vraag bij pleegzorg', 'wie stuurde pleegzorg terug'],
    ],
  },
  {
    said: `(?<=^wie )(?:schreef|noteerde|heeft) op ?(?:geschreven)? ?wat (?:de )?(?:${RESIDENTS}|ze) zeiden(?= ${OF})`,
    word: 'noteerde de inbreng',
    examples: [['wie schreef op wat inwoners zeiden bij pleegzorg', 'wie noteerde de inbreng bij pleegzorg']],
  },
  {
    said: '(?<=^wie )(?:deed|heeft) de verwerking(?: gedaan)?(?= )',
    word: 'verwerkte de inbreng',
    examples: [['wie deed de verwerking van pleegzorg', 'wie verwerkte de inbreng van pleegzorg']],
  },
  {
    said: '^wie (?:is|was) (?:de )?(?:eigenaar|behandelaar) van de toezegging',
    word: 'van wie is de toezegging',
    examples: [['wie is eigenaar van de toezegging van pleegzorg', 'van wie is de toezegging van pleegzorg']],
  },
  {
    said: '^aan wie is het(?: (?:nu|dan))*(?= (?:bij|voor|met) )',
    word: 'wie is aan zet',
    examples: [['aan wie is het nu bij pleegzorg', 'wie is aan zet bij pleegzorg']],
  },
  {
    said: `^hoeveel (?:mensen|collega[’']?s|personen) leiden ${TITLE}${ENDS}`,
    word: 'hoeveel projectleiders heeft $1',
    examples: [['hoeveel mensen leiden pleegzorg', 'hoeveel projectleiders heeft pleegzorg']],
  },
];

/** Said of what people heard, and of a plan that came back. */
const TOLD: readonly Reworded[] = [
  {
    said: `^(?:door|van|via) wie (?:hebben|kregen|hoorden) (?:de )?${RESIDENTS} (?:van|bij) ${TITLE} (?:het|dit|dat)? ?(?:gehoord|te horen)?${ENDS}`,
    word: 'wie heeft $1 teruggekoppeld',
    examples: [
      ['door wie hebben de inwoners van pleegzorg het gehoord', 'wie heeft pleegzorg teruggekoppeld'],
    ],
  },
  {
    said: 'retour(?: ?gestuurd| gegaan)?',
    word: 'teruggestuurd',
    examples: [
      ['wie heeft het plan van pleegzorg retour gestuurd', 'wie heeft het plan van pleegzorg teruggestuurd'],
    ],
  },
  {
    said: `(?<=^(?:wanneer|wie) )ging ${PLAN_OF}${TITLE} teruggestuurd${ENDS}`,
    word: 'is $1 teruggestuurd',
    examples: [['wanneer ging het plan van pleegzorg retour', 'wanneer is pleegzorg teruggestuurd']],
  },
];

/** When it was. */
const DONE = '(ingediend|afgestemd|teruggestuurd|teruggekoppeld|besloten|toegevoegd)';
const WHEN: readonly Reworded[] = [
  {
    said: `goedgekeurd door (?:de |onze )?${COORDINATOR}`,
    word: 'afgestemd',
    examples: [['wanneer is pleegzorg goedgekeurd door de coördinator', 'wanneer is pleegzorg afgestemd']],
  },
  {
    said: `^(?:${AT}|sinds wanneer) (?:is|was) ${TITLE} akkoord${ENDS}`,
    word: 'wanneer kreeg $1 akkoord',
    examples: [['sinds wanneer is pleegzorg akkoord', 'wanneer kreeg pleegzorg akkoord']],
  },
  {
    said: `^${AT} diende (?:de |onze )?projectleider ${PLAN_OF}${TITLE} in${ENDS}`,
    word: 'wanneer is $1 ingediend',
    examples: [['wanneer diende de projectleider pleegzorg in', 'wanneer is pleegzorg ingediend']],
  },
  {
    said: `^hoe ?lang geleden (is|werd) ${TITLE} ${DONE}${ENDS}`,
    word: 'wanneer $1 $2 $3',
    examples: [['hoe lang geleden is pleegzorg ingediend', 'wanneer is pleegzorg ingediend']],
  },
  {
    said: `^${AT} (?:kreeg ${PLAN_OF}${TITLE} (?:een |de )?vra(?:ag|gen) terug|ging ${PLAN_OF}${TITLE} terug)${ENDS}`,
    word: 'wanneer is $1$2 teruggestuurd',
    examples: [
      ['wanneer kreeg pleegzorg een vraag terug', 'wanneer is pleegzorg teruggestuurd'],
      ['wanneer ging pleegzorg terug', 'wanneer is pleegzorg teruggestuurd'],
    ],
  },
  {
    said: `^(?:${AT}|sinds wanneer) (?:is|was|kwam) de passage ${OF} ${TITLE} (?:klaar|af|er)${ENDS}`,
    word: 'wanneer is de passage van $1 geschreven',
    examples: [
      ['wanneer kwam de passage van pleegzorg klaar', 'wanneer is de passage van pleegzorg geschreven'],
    ],
  },
  {
    said: `^(?:${AT}|sinds wanneer) (?:is|was|werd) de passage (?:klaar|af) ${OF} ${TITLE}${ENDS}`,
    word: 'wanneer is de passage van $1 geschreven',
    examples: [
      ['wanneer was de passage klaar bij pleegzorg', 'wanneer is de passage van pleegzorg geschreven'],
    ],
  },
  {
    said: `^(wanneer|wie) (?:is|werd|was|heeft) ${TITLE} ge[eë]valueerd${ENDS}`,
    word: '$1 heeft de meetlat van $2 ingevuld',
    examples: [['wanneer is pleegzorg geëvalueerd', 'wanneer heeft de meetlat van pleegzorg ingevuld']],
  },
  {
    said: '(?<=^(?:wanneer|wie) .*meetlat.*)gedaan(?=[?.! ]*$| )',
    word: 'ingevuld',
    examples: [
      ['wanneer is de meetlat van pleegzorg gedaan', 'wanneer is de meetlat van pleegzorg ingevuld'],
    ],
  },
  {
    said: `^(?:wanneer (?:is|was|kwam) ${TITLE} (?:begonnen|gestart|van start gegaan|erbij(?: gekomen)?)|hoe ?lang hebben (?:we|wij|ze) ${TITLE} al|vanaf wanneer hebben (?:we|wij|ze) ${TITLE}|hoe ?lang loopt ${TITLE} al)${ENDS}`,
    word: 'sinds wanneer loopt $1$2$3',
    examples: [
      ['wanneer is pleegzorg begonnen', 'sinds wanneer loopt pleegzorg'],
      ['wanneer kwam pleegzorg erbij', 'sinds wanneer loopt pleegzorg'],
      ['hoe lang hebben we pleegzorg al', 'sinds wanneer loopt pleegzorg'],
    ],
  },
  {
    said: `^${AT} (?:hoorden|kregen) (?:de )?${RESIDENTS} (?:van|bij) ${TITLE} (?:te horen )?(?:wat er ?mee (?:is )?(?:gedaan|gebeurd)(?: is)?|hoe het afliep|wat er besloten (?:is|werd))${ENDS}`,
    word: 'wanneer is $1 teruggekoppeld',
    examples: [
      ['wanneer hoorden de deelnemers van pleegzorg hoe het afliep', 'wanneer is pleegzorg teruggekoppeld'],
    ],
  },
  {
    said: `^(?:${AT} (?:ligt|moet) ${TITLE} (?:voor|voorliggen)|voor welk(?:e)? (?:vergadering|overleg) (?:staat|is) ${TITLE} (?:gepland|geagendeerd))${ENDS}`,
    word: 'wanneer komt $1$2 op de agenda',
    examples: [
      ['wanneer ligt pleegzorg voor', 'wanneer komt pleegzorg op de agenda'],
      ['voor welke vergadering staat pleegzorg gepland', 'wanneer komt pleegzorg op de agenda'],
    ],
  },
  {
    said: `^waar (komt|gaat) ${TITLE} (langs|heen|naartoe) en wanneer${ENDS}`,
    word: 'wanneer komt $2 langs',
    examples: [['waar komt pleegzorg langs en wanneer', 'wanneer komt pleegzorg langs']],
  },
  {
    said: `^(?:hoeveel (?:werk)?dagen|hoe ?lang) (?:lag ${PLAN_OF}${TITLE} bij de ${COORDINATOR}|heeft ${PLAN_OF}${TITLE} op (?:het |een )?akkoord gewacht)${ENDS}`,
    word: 'hoe lang duurde het akkoord op $1$2',
    examples: [
      ['hoeveel dagen lag pleegzorg bij de coördinator', 'hoe lang duurde het akkoord op pleegzorg'],
      ['hoe lang heeft pleegzorg op akkoord gewacht', 'hoe lang duurde het akkoord op pleegzorg'],
    ],
  },
];

/** Before when it must be. */
const BEFORE_WHEN: readonly Reworded[] = [
  {
    said: `^${AT} (?:verloopt|eindigt|loopt) (?:de |het )?(?:termijn|deadline|tijd) (?:af )?(?:van|voor|bij) ${TITLE}(?: af)?${ENDS}`,
    word: 'wat is de deadline van $1',
    examples: [['wanneer verloopt de termijn voor pleegzorg', 'wat is de deadline van pleegzorg']],
  },
  {
    said: `^tot wanneer (?:heeft|hebben) ${TITLE} (?:nog )?(?:de |nog )?(?:tijd|kans) om in te (?:dienen|leveren)${ENDS}`,
    word: 'wanneer moet $1 ingediend zijn',
    examples: [
      ['tot wanneer heeft pleegzorg de tijd om in te dienen', 'wanneer moet pleegzorg ingediend zijn'],
    ],
  },
  {
    said: `^(?:(?:voor |tegen |uiterlijk )?wanneer|(?:op|tegen) welke dag) (?:moet ${PLAN_OF}${TITLE} (?:binnen|af|er)(?: zijn)?|het plan (?:van|voor) ${TITLE} (?:er|binnen|af|klaar) moet zijn)${ENDS}`,
    word: 'wanneer moet het plan van $1$2 ingediend zijn',
    examples: [
      ['tegen wanneer moet pleegzorg binnen zijn', 'wanneer moet het plan van pleegzorg ingediend zijn'],
      ['wanneer het plan van pleegzorg er moet zijn', 'wanneer moet het plan van pleegzorg ingediend zijn'],
    ],
  },
  {
    said: `^(?:(?:voor |tegen |uiterlijk )?wanneer|(?:op|tegen) welke dag) moet het plan (?:af|binnen|er|klaar|ingediend)(?: zijn)? (?:bij|van|voor) ${TITLE}${ENDS}`,
    word: 'wanneer moet het plan van $1 ingediend zijn',
    examples: [
      ['voor wanneer moet het plan af bij pleegzorg', 'wanneer moet het plan van pleegzorg ingediend zijn'],
    ],
  },
  {
    said: '^welke dag(?= moet )',
    word: 'wanneer',
    examples: [['welke dag moet pleegzorg ingediend zijn', 'wanneer moet pleegzorg ingediend zijn']],
  },
  {
    said: `^tot wanneer is er (?:nog )?tijd voor de passage (?:van|bij) ${TITLE}${ENDS}`,
    word: 'wanneer moet de passage van $1 er zijn',
    examples: [
      [
        'tot wanneer is er tijd voor de passage van pleegzorg',
        'wanneer moet de passage van pleegzorg er zijn',
      ],
    ],
  },
  {
    said: `(?<=^(?:(?:voor |tegen |uiterlijk )?wanneer|(?:op|tegen) welke dag) moet de passage (?:van|bij|voor) .{4,60} )(?:klaar|af|binnen|gereed)(?= zijn)`,
    word: 'er',
    examples: [
      ['wanneer moet de passage van pleegzorg klaar zijn', 'wanneer moet de passage van pleegzorg er zijn'],
    ],
  },
];

/** 'De datum van het akkoord'. */
const DATUM = '(?:wat (?:is|was) )?(?:de )?(?:datum|dag) (?:van|voor)';
const DATE_OF: readonly (readonly [noun: string, asked: string])[] = [
  ['het akkoord', 'wanneer kreeg $1 akkoord'],
  ['de passage', 'wanneer is de passage van $1 geschreven'],
  ['de terugkoppeling', 'wanneer is $1 teruggekoppeld'],
  ['de meetlat', 'wanneer is de meetlat van $1 ingevuld'],
  ['indienen', 'wanneer is $1 ingediend'],
  ['het besluit', 'wanneer is er besloten over $1'],
];
const BY_DATE: readonly Reworded[] = [
  ...DATE_OF.map(
    ([noun, asked]): Reworded => ({
      said: `^${DATUM} ${noun} ${OF} ${TITLE}${ENDS}`,
      word: asked,
      examples: [[`wat is de datum van ${noun} van pleegzorg`, asked.replace('$1', 'pleegzorg')]],
    }),
  ),
  {
    said: '^(?:wat (?:is|was) )?(?:de )?(?:datum|dag) waarop (.{4,60}?) (is|werd|was) (\\p{L}+)(?=[?.! ]*$)',
    word: 'wanneer $2 $1 $3',
    examples: [['wat is de datum waarop pleegzorg is teruggestuurd', 'wanneer is pleegzorg teruggestuurd']],
  },
  {
    said: '^(?:wat (?:is|was) )?(?:de )?(?:datum|dag) waarop (.{4,60}?) (\\p{L}+(?:d|t)) (is|werd|was)(?=[?.! ]*$)',
    word: 'wanneer $3 $1 $2',
    examples: [
      [
        'wat is de datum waarop de inbreng van pleegzorg verwerkt is',
        'wanneer is de inbreng van pleegzorg verwerkt',
      ],
    ],
  },
];

export const WHO_AND_WHEN: readonly Reworded[] = [...WHO, ...TOLD, ...BY_DATE, ...WHEN, ...BEFORE_WHEN];
