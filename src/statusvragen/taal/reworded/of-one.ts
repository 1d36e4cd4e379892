import { ENDS, NAME, RESIDENTS, type Reworded, WHAT_BECAME } from './parts.ts';

/** What is asked of one opdracht in other words: who did it, what people were told or will be, what somebody thought of it. */
const OF = '((?:van|bij|voor|uit|over) .{3,40}? )?';
const YET = '(?:(?:al|iets|wat|ook|inmiddels|nu|ooit) )*';
const TOLD = '(?:verteld|gemeld|meegedeeld|gezegd|doorgegeven|laten weten|laten horen)';

export const OF_ONE: readonly Reworded[] = [
  // Who.
  {
    said: 'van wie (?:komt|kwam|kregen we|hebben we) (?:het|dat|dit) plan(?: gekregen| binnen)?',
    word: 'wie heeft het plan ingediend',
    examples: [['van wie kwam het plan over pleegzorg', 'wie heeft het plan ingediend over pleegzorg']],
  },
  {
    said: `(?<=^(?:wie|door wie|van wie) .*), ${NAME} (?:toch|zeker|dacht ik|denk ik|geloof ik|of (?:niet|iemand anders))${ENDS}`,
    word: '',
    examples: [
      ['wie heeft pleegzorg ingediend, pieter toch?', 'wie heeft pleegzorg ingediend?'],
      ['wie leidt pleegzorg, samira dacht ik', 'wie leidt pleegzorg'],
    ],
  },
  {
    said: `door (${NAME}) (goedgekeurd|ingediend|teruggestuurd|teruggekoppeld|afgestemd|geaccordeerd) of door (${NAME})${ENDS}`,
    word: 'door $1 of $3 $2',
    examples: [['is het door carla goedgekeurd of door cees', 'is het door carla of cees goedgekeurd']],
  },
  {
    said: '(?:het )?groen(?:e)? licht|(?:haar|zijn|hun|een|de) (?:fiat|zegen|jawoord|krabbel)|ja gezegd (?:op|tegen)',
    word: 'akkoord',
    examples: [
      ['wie gaf groen licht voor pleegzorg', 'wie gaf akkoord voor pleegzorg'],
      ['wie heeft zijn fiat gegeven op pleegzorg', 'wie heeft akkoord gegeven op pleegzorg'],
    ],
  },
  {
    said: `(?<=^(?:en )?wie )(?:vond|vonden) (?:dat|het|dit)( plan .{0,40}?)? ?(?:goed|oke|prima|in orde)${ENDS}`,
    word: 'gaf akkoord op dat$1',
    examples: [
      ['wie vond dat goed', 'wie gaf akkoord op dat'],
      ['wie vond het plan van pleegzorg goed', 'wie gaf akkoord op dat plan van pleegzorg'],
    ],
  },
  {
    said: '(?:in|uit) (?:het|de) (?:systeem|bot|lijst|register|computer) (?:gezet|gestopt|gebracht|ingevoerd|opgenomen)|er ?in gezet|erbij gezet',
    word: 'ingevoerd',
    examples: [['wie heeft pleegzorg in het systeem gezet', 'wie heeft pleegzorg ingevoerd']],
  },
  {
    said: `welke? (trekker|wethouder|bestuurder|projectleider) (?:heeft|had) (?:${NAME}) (?:bij|voor|op)(?! (?:het|de) (?:do|pfho|ab|ao)(?![\\p{L}]))`,
    word: 'wie is de $1 van',
    examples: [['welke trekker heeft samira bij pleegzorg', 'wie is de trekker van pleegzorg']],
  },
  {
    said: '(?:zit|zitten|staat|staan) er (?:al |nu )?iemand op(?= (?!een |de agenda|het lijstje))',
    word: 'wie is de projectleider van',
    examples: [['zit er al iemand op pleegzorg', 'wie is de projectleider van pleegzorg']],
  },
  {
    said: '(?:zette|zet|heeft) \\S+ (?:handtekening|krabbel) (?:gezet )?(?:onder|op)|(?:drukte|klikte|tikte) op akkoord(?: bij| voor| op)?',
    word: 'gaf akkoord op',
    examples: [
      [
        'wie zette een handtekening onder het plan van pleegzorg',
        'wie gaf akkoord op het plan van pleegzorg',
      ],
      ['wie drukte op akkoord bij pleegzorg', 'wie gaf akkoord op pleegzorg'],
    ],
  },
  {
    said: '(?:bracht|brachten|stelde|stelden) (.{3,60}?) op de hoogte',
    word: 'heeft $1 teruggekoppeld',
    examples: [
      ['wie bracht de mensen van pleegzorg op de hoogte', 'wie heeft de mensen van pleegzorg teruggekoppeld'],
    ],
  },
  {
    said: '(?:trok|trokken) (?:de )?stekker (?:eruit bij|uit)',
    word: 'heeft besloten te stoppen',
    examples: [['wie trok de stekker uit de zorgapp', 'wie heeft besloten te stoppen de zorgapp']],
  },
  {
    said: '(?<=(?:waarom|hoezo) )(?:heeft|had|loopt|liep|kreeg) (.{3,50}?) vertraging(?: opgelopen| op)?',
    word: 'is $1 uitgesteld',
    examples: [['waarom heeft pleegzorg vertraging', 'waarom is pleegzorg uitgesteld']],
  },
  {
    said: '(?<=(?:waarom|hoezo|hoe (?:komt|kwam) het dat) .*)een (?:andere|nieuwe) (?:datum|dag) (?:heeft|kreeg|gekregen|krijgt)',
    word: 'is verplaatst',
    examples: [['hoe komt het dat pleegzorg een andere datum heeft', 'waarom pleegzorg is verplaatst']],
  },
  {
    said: '(?:kwam|kwamen|komt|komen) er (?:allemaal |zoal )?naar voren',
    word: 'zeiden mensen',
    examples: [['wat kwam er naar voren bij pleegzorg', 'wat zeiden mensen bij pleegzorg']],
  },
  // Why it stopped, and why somebody has it again.
  {
    said: 'wat (?:is|was|ging|liep) er (?:mis|fout|verkeerd)(?:gegaan)?(?: gegaan)? (?:met|bij)',
    word: 'waarom niet doorgegaan',
    examples: [['wat was er mis met de zorgapp', 'waarom niet doorgegaan de zorgapp']],
  },
  {
    said: `(?<=^waarom )(?:ligt|is|zit|staat|kwam|kreeg) (.{3,60}?) (?:weer|terug|opnieuw)(?: terug)? bij (?:de projectleider|de indiener|${NAME})${ENDS}`,
    word: 'is $1 teruggestuurd',
    examples: [
      ['waarom ligt het plan van pleegzorg weer bij els', 'waarom is het plan van pleegzorg teruggestuurd'],
    ],
  },
  // What a besluit made of it.
  {
    said: '^(?:is|zijn|was) (.{3,40}?) (?:er ?door(?: gekomen| geraakt)?|(?:(?:al|zo|ook|gewoon|helemaal) )*(?:ongewijzigd |zonder wijzigingen )?aangenomen|(?:ongewijzigd|zonder wijzigingen) (?:goedgekeurd|vastgesteld|overgenomen))',
    word: 'wat is er besloten over $1',
    examples: [
      ['is pleegzorg erdoor gekomen', 'wat is er besloten over pleegzorg'],
      ['is pleegzorg ongewijzigd aangenomen', 'wat is er besloten over pleegzorg'],
    ],
  },
  {
    said: '^hoe (?:is|werd|heeft het \\p{L}+) (?:het voorstel |het stuk |het plan )?(?:over |van |voor )?(.{3,40}?) (aangepast|gewijzigd|veranderd)',
    word: 'wat is er bij het besluit $2 aan $1',
    examples: [
      ['hoe is het voorstel over pleegzorg aangepast', 'wat is er bij het besluit aangepast aan pleegzorg'],
    ],
  },
  {
    said: '^wat (?:is|werd) er (veranderd|aangepast|gewijzigd|anders geworden) (?:aan|bij|in) (.{3,40}?) (?:door|in|bij|na) het (?:besluit|voorstel|pfho|do|ab|directieoverleg|portefeuillehoudersoverleg)',
    word: 'wat is er bij het besluit aangepast aan $2',
    examples: [
      [
        'wat is er veranderd aan pleegzorg door het pfho',
        'wat is er bij het besluit aangepast aan pleegzorg',
      ],
    ],
  },
  {
    said: '^wat (?:heeft|had) het (?:pfho|do|ab|directieoverleg|portefeuillehoudersoverleg|algemeen bestuur) (?:veranderd|aangepast|gewijzigd) (?:aan|bij|in)',
    word: 'wat is er bij het besluit aangepast aan',
    examples: [
      ['wat heeft het pfho veranderd aan pleegzorg', 'wat is er bij het besluit aangepast aan pleegzorg'],
    ],
  },
  // What people were told, and will be.
  {
    said: `(?<=^(?:en )?(?:is|zijn|werd|wie|door wie|wanneer|hoe|wat|hebben|heeft|heb)(?![\\p{L}]).*)(?:aan|tegen) (?:de |die |al die )?${RESIDENTS} ${OF}${YET}${TOLD}(?:,? ${WHAT_BECAME})?`,
    word: '$1teruggekoppeld',
    examples: [
      [
        'door wie is er aan de mensen van pleegzorg verteld wat eruit kwam',
        'door wie is er van pleegzorg teruggekoppeld',
      ],
    ],
  },
  {
    said: `(?<=^(?:en )?(?:is|zijn|werd|wie|door wie|wanneer|hoe|wat|hebben|heeft|heb)(?![\\p{L}]).*)${YET}${TOLD} (?:aan|tegen) (?:de |die |al die )?(${RESIDENTS})`,
    word: 'teruggekoppeld aan de $1',
    examples: [
      [
        'is er al iets verteld aan de mensen van pleegzorg',
        'is er teruggekoppeld aan de mensen van pleegzorg',
      ],
    ],
  },
  {
    said: `(?<=^(?:en )?)(?:is|werd) (dat|het|dit) (?:${YET})(?:verteld|gemeld|teruggemeld|teruggekoppeld|doorverteld)${ENDS}`,
    word: 'is $1 al teruggekoppeld',
    examples: [['en is dat al verteld', 'en is dat al teruggekoppeld']],
  },
  {
    said: `wanneer (?:horen|hoort|krijgen|krijgt|weten|vernemen) (?:de |die |al die )?${RESIDENTS} ${OF}(?:te horen |te weten |terug |straks )*(?:${WHAT_BECAME}|iets(?: terug)?|bericht|(?:een )?terugkoppeling|het)(?= |[?.!]*$)`,
    word: 'wanneer moet de terugkoppeling $1gegeven worden',
    examples: [
      [
        'wanneer horen de mensen van pleegzorg wat ermee gedaan is',
        'wanneer moet de terugkoppeling van pleegzorg gegeven worden',
      ],
    ],
  },
  {
    said: `hoe (?:horen|hoort|krijgen|krijgt|vernemen) (?:de |die |al die )?${RESIDENTS} ${OF}(?:te horen |te weten |terug |straks )*${WHAT_BECAME}`,
    word: 'hoe horen mensen $1volgens het plan',
    examples: [
      [
        'hoe horen mensen bij pleegzorg wat ermee gedaan is',
        'hoe horen mensen bij pleegzorg volgens het plan',
      ],
    ],
  },
  {
    said: `wat (?:kregen|hoorden|hebben|krijgen) (?:de |die |al die )?${RESIDENTS} ${OF}(?:terug )?(?:te horen(?: gekregen)?|teruggehoord|terug ?gekregen|als antwoord(?: gekregen)?)`,
    word: 'hoe is er $1teruggekoppeld',
    examples: [['wat kregen de mensen van pleegzorg te horen', 'hoe is er van pleegzorg teruggekoppeld']],
  },
  {
    said: `wanneer (?:was|is) (?:die|de) (?:bijeenkomst|avond|middag|nieuwsbrief|brief|mail) waar(?:in|op|bij|mee)? (?:we )?(.{3,40}?) (?:is |werd |hebben )?teruggekoppeld(?: is| werd)?`,
    word: 'wanneer is $1 teruggekoppeld',
    examples: [
      ['wanneer was die bijeenkomst waar pleegzorg is teruggekoppeld', 'wanneer is pleegzorg teruggekoppeld'],
    ],
  },
  {
    said: `(?<=hoeveel ${RESIDENTS} )(?:kregen|ontvingen|lazen|zagen) (?:de|die) (nieuwsbrief|brief|mail|e-mail)(?: (?:over|van|bij|voor))?`,
    word: 'bereikte de $1 van',
    examples: [
      [
        'hoeveel mensen kregen de nieuwsbrief over pleegzorg',
        'hoeveel mensen bereikte de nieuwsbrief van pleegzorg',
      ],
    ],
  },
  // Who takes part, and how far.
  {
    said: `^(?:wie (?:gaan|willen|wilden|gingen|zouden) (?:we|ze|wij) (?:vragen|uitnodigen|spreken|interviewen|horen|bevragen|benaderen)|wie (?:worden|werden) er (?:uitgenodigd|gevraagd|geinterviewd|gesproken|bevraagd|benaderd)) (?:bij|voor|over|aan|in|van)`,
    word: 'wat staat er bij ervaring in het plan van',
    examples: [['wie gaan ze vragen bij pleegzorg', 'wat staat er bij ervaring in het plan van pleegzorg']],
  },
  {
    said: `(?:hoeveel|welke|wat voor) (?:invloed|inspraak|zeggenschap|macht) (?:hebben|krijgen|heeft) (?:de )?${RESIDENTS}|hoeveel (?:hebben|krijgen) (?:de )?${RESIDENTS} te zeggen|hoe ver (?:gaat de (?:invloed|inspraak) van|mogen) (?:de )?${RESIDENTS}(?: meebeslissen| meedenken)?`,
    word: 'op welk niveau doen inwoners mee',
    examples: [
      ['hoeveel invloed hebben inwoners bij pleegzorg', 'op welk niveau doen inwoners mee bij pleegzorg'],
    ],
  },
  {
    said: '^(?:hebben|krijgen|spelen|mogen) (?:de )?ervaringsdeskundigen (?:(?:ook|iets|een|nog|daar|wel) )*(?:te zeggen|rol|invloed|inspraak|inbreng|zeggenschap)(?: (?:in|bij|aan|over|voor|van))?',
    word: 'wat doen ervaringsdeskundigen bij',
    examples: [
      [
        'hebben ervaringsdeskundigen iets te zeggen bij pleegzorg',
        'wat doen ervaringsdeskundigen bij pleegzorg',
      ],
    ],
  },
  // How many came.
  {
    said: '^(?:wat was |hoe was |hoe groot was |wat is |en )?(?:de |die )?(?:opkomst|respons)(?: (?:bij|van|op|voor))?(?= (?!in |per |hoger|lager|hoog|laag|.*(?:dan|verwacht|percentage|procent|hoogst|laagst|best)))',
    word: 'hoeveel mensen kwamen er bij',
    examples: [['opkomst pleegzorg', 'hoeveel mensen kwamen er bij pleegzorg']],
  },
  {
    said: '(?:was|is|lag|bleef) de (?:opkomst|respons) ((?:bij|van|op|voor) .{3,50}? )(?:hoger|groter|beter|meer) dan',
    word: 'waren er $1meer deelnemers dan',
    examples: [
      [
        'was de opkomst bij pleegzorg hoger dan we dachten',
        'waren er bij pleegzorg meer deelnemers dan we dachten',
      ],
    ],
  },
  {
    said: '(?:was|is|lag|bleef) de (?:opkomst|respons) ((?:bij|van|op|voor) .{3,50}? )(?:lager|kleiner|slechter|minder) dan',
    word: 'waren er $1minder deelnemers dan',
    examples: [
      [
        'was de opkomst bij pleegzorg lager dan gehoopt',
        'waren er bij pleegzorg minder deelnemers dan gehoopt',
      ],
    ],
  },
  {
    said: `(?<=^(?:hebben|waren|zijn|deden|kwamen|was|is|kwam) (?:er )?)(?:genoeg|voldoende)(?= ${RESIDENTS})`,
    word: 'zoveel als verwacht',
    examples: [
      ['kwamen er genoeg mensen bij pleegzorg', 'kwamen er zoveel als verwacht mensen bij pleegzorg'],
    ],
  },
  {
    said: '(?<=^(?:hoeveel|welke) )punten(?= (?:kwamen|kwam|zijn|brachten|noemden|gaven|haalden|leverden|leverde|hebben)(?![\\p{L}]).*(?:uit|in ?gebracht|genoemd|opgehaald|op)(?![\\p{L}]))',
    word: 'inbreng',
    examples: [['hoeveel punten kwamen er uit pleegzorg', 'hoeveel inbreng kwamen er uit pleegzorg']],
  },
  // What is still to be done for it, and when.
  {
    said: `wanneer (moet|moeten) (${NAME}) (?:met|aan) (.{3,40}?) (?:aan de slag|beginnen|werken|verder|aan het werk)${ENDS}`,
    word: 'wat $1 $2 nog doen voor $3',
    examples: [['wanneer moet ik met pleegzorg aan de slag', 'wat moet ik nog doen voor pleegzorg']],
  },
  {
    said: '^(?:is|zijn) (.{3,50}?) (?:(?:al|nu|helemaal|wel) )*(?:klaar|gereed|op orde|rond) voor(?= (?:(?:het|de) )?(?:do|pfho|ab|ao|regieteam|\\d{1,2} \\p{L}+|vergadering|overleg|directie\\p{L}*)(?![\\p{L}]))',
    word: 'wat moet er nog gebeuren bij $1 voor',
    examples: [
      ['is pleegzorg klaar voor 26 november', 'wat moet er nog gebeuren bij pleegzorg voor 26 november'],
    ],
  },
  {
    said: '(?<=^wanneer (?:is|komt|volgt) )(?:de )?(?:volgende|eerstvolgende) (?:bespreking|behandeling|ronde) (?:van|over|voor) (.{3,50}?)(?=[?.! ]*$)',
    word: '$1 aan de beurt',
    examples: [['wanneer is de volgende bespreking van pleegzorg', 'wanneer is pleegzorg aan de beurt']],
  },
  {
    said: '(?:voor|vóór) welke (?:dag|datum)|uiterlijk wanneer|(?:voor|tegen) welk moment',
    word: 'tot wanneer',
    examples: [['voor welke datum moet het klaar zijn', 'tot wanneer moet het klaar zijn']],
  },
  {
    said: '(?:in|op) welke (?:maand|week|dag)(?= (?:is|was|komt|valt|staat|gaat|vindt|begint|zit|houden|spreken)(?![\\p{L}])(?!.*(?:meeste|minste)))',
    word: 'wanneer',
    examples: [['in welke maand is de enquete van pleegzorg', 'wanneer is de enquete van pleegzorg']],
  },
];
