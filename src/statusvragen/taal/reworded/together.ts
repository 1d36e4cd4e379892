import { ENDS, NUMBER, RESIDENTS, type Reworded, SEVERAL } from './parts.ts';

/** What is added up, how many came beside how many were expected, and who agreed, in other words. */
const AGREES = '(?:akkoord|goedkeuring|fiat|groen licht|toestemming|(?:een |het )?(?:ja|oke?|go)(?: woord)?)';
const THOUGHT = '(?:gedacht|gehoopt|verwacht|gepland|voorzien|gerekend|ingeschat|begroot|geschat)';
const WE_THOUGHT =
  '(?:(?:we|wij|ik|ze) (?:hadden |had )?(?:dachten|dacht|hoopten|hoopte|verwachtten|verwachtte|rekenden|planden|gedacht|gehoopt|verwacht|gepland|voorzien|ingeschat)(?: hadden| had)?|(?:dat )?(?:was |waren )?' +
  THOUGHT +
  '(?: was| waren)?)';

export const TOGETHER: readonly Reworded[] = [
  {
    said: '(?:gaan|komen|moeten|gingen) zowel (?:naar|in|langs|voor) het (\\p{L}+) als (?:naar |in |langs |voor )?het (\\p{L}+)',
    word: 'staan zowel op het $1 als op het $2',
    examples: [
      [
        'welke opdrachten gaan zowel naar het AO als naar het PFHO',
        'welke opdrachten staan zowel op het AO als op het PFHO',
      ],
    ],
  },
  {
    said: `(?<=^)hoeveel (deelnemers)(?: (?:hadden we|hebben we gehad))?(?: in totaal)(?: (?:tot nu toe|tot nog toe|tot vandaag))?${ENDS}`,
    word: 'hoeveel $1 waren er in totaal',
    examples: [['hoeveel deelnemers in totaal tot nu toe', 'hoeveel deelnemers waren er in totaal']],
  },
  {
    said: '(?<=verwacht(?:en)?(?![\\p{L}]).*)(?:volgens|in) (?:de |onze |alle )?plannen',
    word: '',
    examples: [
      [
        'hoeveel mensen verwachten we in totaal volgens de plannen',
        'hoeveel mensen verwachten we in totaal ',
      ],
    ],
  },
  {
    said: `(?<=^)(?:welke )?opdrachten (?:die )?(?:(?:zijn|gelden|lopen|gaan) )?(?:(?:van|voor|in|met|over) )?alle (?:zeven |acht |7 |8 )?gemeenten(?: (?:raken|aangaan|betreffen|samen))?${ENDS}`,
    word: 'aan welke opdrachten doen alle gemeenten mee',
    examples: [['opdrachten die alle zeven gemeenten raken', 'aan welke opdrachten doen alle gemeenten mee']],
  },
  {
    said: '(?:(?:zijn|gelden|lopen|spelen) )?(?:maar|slechts) (?:voor|in|bij) (?:een|één|1) gemeente',
    word: 'hebben precies 1 gemeente',
    examples: [
      ['welke opdrachten zijn maar voor één gemeente', 'welke opdrachten hebben precies 1 gemeente'],
    ],
  },
  {
    said: `(?:duurt|loopt) (?:er )?(?:al )?het langst(?: (?:van allemaal|al))?${ENDS}`,
    // What runs is not finished.
    word: 'die nog niet afgerond is, is het oudst',
    examples: [['welke opdracht loopt het langst', 'welke opdracht die nog niet afgerond is, is het oudst']],
  },
  {
    said: `(?:wil|willen) (?:men|we|wij|ze) geen (?:${RESIDENTS.slice(3, -1)}) betrekken|worden (?:er )?geen (?:${RESIDENTS.slice(3, -1)}) betrokken`,
    word: 'is geen participatie',
    examples: [
      ['bij welke opdrachten wil men geen inwoners betrekken', 'bij welke opdrachten is geen participatie'],
    ],
  },
  {
    said: '(?<=(?:kwam|kwamen|waren|was|zijn|is)(?: er)? )juist(?= (?:meer|minder) )',
    word: '',
    examples: [['waar kwamen juist meer mensen dan verwacht', 'waar kwamen  meer mensen dan verwacht']],
  },
  {
    said: `(?:van |bij |op )?(hoeveel|welke) (?:punten|inbreng|ideeen|opmerkingen)(?: van (?:de )?${RESIDENTS})? (?:is|zijn|weten we|weten wij|hebben we)(?: er)? (?:nog )?(?:niet|niks|niets)(?: gezegd| bekend| besloten| duidelijk| beslist| afgesproken)? ?wat (?:er ?mee|daarmee|er mee) (?:gebeurt|gedaan is|is gedaan|gebeurd is|gaat gebeuren|moet gebeuren|gedaan wordt)`,
    word: '$1 inbreng is nog niet beoordeeld',
    examples: [
      ['van hoeveel punten is nog niet gezegd wat ermee gebeurt', 'hoeveel inbreng is nog niet beoordeeld'],
    ],
  },
  {
    said: `(?<=^)van (?:de|al de|alle|onze) (?:\\d+ )?(${SEVERAL})( [^,?]+?)?,? (?:en )?(?:voor |bij )?hoeveel (?:daarvan |ervan |er )?(zijn|is|hebben|heeft|staan|liggen|zitten|lopen|kwamen)`,
    word: 'hoeveel van de $1$2 $3',
    examples: [
      [
        'van de 16 opdrachten van gezondheid, hoeveel zijn er al verwerkt',
        'hoeveel van de opdrachten van gezondheid zijn er al verwerkt',
      ],
    ],
  },
  {
    said: `(?<=^)(?:de |het )?(?:aantal )?(deelnemers|opkomst|bezoekers)(?= (?:in|van|bij|over|sinds|tijdens|voor|dit|deze|vorige?)(?![\\p{L}]))(?!.* per )`,
    word: 'hoeveel deelnemers waren er',
    examples: [
      [
        'deelnemers in de eerste helft van het jaar',
        'hoeveel deelnemers waren er in de eerste helft van het jaar',
      ],
    ],
  },
  {
    said: 'allereerste?|alleroudste',
    word: 'eerste',
    examples: [['welk plan is als allereerste ingediend', 'welk plan is als eerste ingediend']],
  },
  {
    said: 'allerlaatste?|allernieuwste',
    word: 'laatste',
    examples: [['het allerlaatste signaal', 'het laatste signaal']],
  },
  {
    said: '(?<=^)in welke volgorde (?:komen|vallen|zijn|staan|houden we)(?: er)? (?:de |alle |onze )?(vergaderingen|activiteiten|bijeenkomsten|toezeggingen)(?: nog)?',
    word: 'welke $1 komen er nog, oudste eerst',
    examples: [
      ['in welke volgorde komen de vergaderingen', 'welke vergaderingen komen er nog, oudste eerst'],
    ],
  },
  // Added up.
  {
    said: `(?<=^)tel (?:(?:eens|even|es|me|mij|voor me|ff) )*(?:de |het |alle |al de |al )?(?:aantal )?(${RESIDENTS})(?: (.+?))??(?: eens| even| es)? (?:op|bij elkaar(?: op)?|samen)${ENDS}`,
    word: 'hoeveel $1 waren er $2',
    examples: [['tel de deelnemers van tom even op', 'hoeveel deelnemers waren er van tom']],
  },
  {
    said: `(?<=^)tel (?:(?:eens|even|es|me|mij|voor me|ff) )*(?:de |het |alle |al de |al )?(?:aantal )?(?!${RESIDENTS})(.+?)(?: eens| even| es)? (?:op|bij elkaar(?: op)?|samen)${ENDS}`,
    word: 'hoeveel $1 zijn er',
    examples: [['tel de signalen uit laren eens op', 'hoeveel signalen uit laren zijn er']],
  },
  {
    said: '(?<!(?<![\\p{L}])(?:komt|komen|kwam|kwamen|roept|roepen) .*)(?:alles |allemaal |alle )?bij elkaar(?: (?:op)?geteld| genomen)?|opgeteld|alles samen|in zijn geheel',
    word: 'in totaal',
    examples: [['hoeveel deelnemers had samira bij elkaar', 'hoeveel deelnemers had samira in totaal']],
  },
  {
    said: '(?:de |het )?gemiddelde opkomst(?: (?:van|bij|op|voor)(?: de| het| een)?)?',
    word: 'gemiddeld aantal deelnemers bij',
    examples: [['gemiddelde opkomst interviews', 'gemiddeld aantal deelnemers bij interviews']],
  },
  {
    said: '(?<=(?:tegen|mee|hoog|laag) )(?:qua|wat betreft|in|met) (?:de )?(?:opkomst|aantallen?)',
    word: '',
    examples: [['welke activiteiten vielen tegen qua opkomst', 'welke activiteiten vielen tegen ']],
  },
  // What is over.
  {
    said: '(?:al )?(?:achter (?:de rug|zich|ons)|er(?: al)? ?op zitten)',
    word: 'gehouden',
    examples: [
      ['hoeveel bijeenkomsten heeft fatima al achter de rug', 'hoeveel bijeenkomsten heeft fatima gehouden'],
    ],
  },
  // Who agreed with it.
  {
    said: `(?:kregen|kreeg|hebben|heeft|hadden|had) (?:er )?(?:al |een |het )*${AGREES}(?: gekregen| gehad)? van`,
    word: 'is akkoord gegeven door',
    examples: [['hoeveel plannen kregen akkoord van cees', 'hoeveel plannen is akkoord gegeven door cees']],
  },
  {
    said: '(?:ja|oke?|akkoord) gezegd|groen licht gegeven|(?:zijn|haar|het) fiat gegeven|(?:zijn|haar) zegen gegeven',
    word: 'akkoord gegeven',
    examples: [
      ['op hoeveel plannen heeft carla ja gezegd', 'op hoeveel plannen heeft carla akkoord gegeven'],
    ],
  },
  // It has still to come before an overleg.
  {
    said: `(?:moeten|moet|gaan|gaat)((?: (?:er|nog|dit|deze|komende|jaar|maand|week|kwartaal|in|\\p{L}+ber|januari|februari|maart|april|mei|juni|juli|augustus))*) (?:nog )?(?:door|langs|voorbij) (?:het |de )?(\\p{L}+)(?: heen)?${ENDS}`,
    word: 'staan$1 nog op de agenda van het $2',
    examples: [
      [
        'hoeveel punten moeten er dit jaar nog door het do',
        'hoeveel punten staan er dit jaar nog nog op de agenda van het do',
      ],
    ],
  },
  // More or fewer than was expected.
  {
    said: `(?<=^)(?:de )?opkomst (?:hoger|groter|beter|meer) dan ${WE_THOUGHT}`,
    word: 'waar waren er meer deelnemers dan verwacht',
    examples: [['opkomst hoger dan gedacht', 'waar waren er meer deelnemers dan verwacht']],
  },
  {
    said: `(?<=^)(?:de )?opkomst (?:lager|kleiner|slechter|minder) dan ${WE_THOUGHT}`,
    word: 'waar waren er minder deelnemers dan verwacht',
    examples: [['opkomst lager dan gehoopt', 'waar waren er minder deelnemers dan verwacht']],
  },
  {
    said: `(?:kwamen|kwam|waren|verschenen|deden|zijn)(?: er)? (meer|minder)(?: (?:mee|op|af|opdagen|gekomen))* dan ${WE_THOUGHT}`,
    word: 'kwamen er $1 mensen dan verwacht',
    examples: [
      [
        'bij hoeveel activiteiten kwamen er minder dan we dachten',
        'bij hoeveel activiteiten kwamen er minder mensen dan verwacht',
      ],
    ],
  },
  {
    said: `hoeveel (${RESIDENTS}|man) (?:bleven|bleef|zijn|waren)(?: er)? (?:weggebleven|weg)`,
    word: 'kwamen er meer of minder mensen dan verwacht',
    examples: [
      [
        'hoeveel mensen bleven er weg bij dakloze jongeren',
        'kwamen er meer of minder mensen dan verwacht bij dakloze jongeren',
      ],
    ],
  },
  // How long a plan waited for its akkoord, in days; the days of the calendar are read elsewhere.
  {
    said: `(?:duurde|duurden|duurt) (?:het|de|dat|hun) (?:akkoord|goedkeuring) (langer|meer|korter|minder) dan ${NUMBER.replace('(?:', '(')} dagen`,
    word: 'hadden $1 dan $2 wachtdagen',
    examples: [
      [
        'bij welke opdrachten duurde het akkoord langer dan 14 dagen',
        'bij welke opdrachten hadden langer dan 14 wachtdagen',
      ],
    ],
  },
  {
    said: `(?:hebben|heeft|hadden|had) (langer|meer|korter|minder) dan ${NUMBER.replace('(?:', '(')} dagen op (?:een |het |hun )?akkoord (?:moeten wachten|gewacht)|(?:wachtten|wachtte) (langer|meer|korter|minder) dan ${NUMBER.replace('(?:', '(')} dagen op (?:een |het |hun )?akkoord`,
    word: 'hadden $1$3 dan $2$4 wachtdagen',
    examples: [
      [
        'welke plannen wachtten langer dan tien dagen op akkoord',
        'welke plannen hadden langer dan tien wachtdagen',
      ],
    ],
  },
  {
    said: `(?:(?:duurde|duurden|duurt) de terugkoppeling|(?:zat|zaten|zit) er|(?:hoorden|hoorde) (?:de )?${RESIDENTS}(?: het| dat)?(?: pas)?) (langer|meer|korter|minder) dan ${NUMBER.replace('(?:', '(')} dagen(?: (?:tussen|na) (?:het )?besluit(?: en (?:de )?terugkoppeling)?)?`,
    word: 'hadden $1 dan $2 terugkoppeldagen',
    examples: [
      [
        'bij welke opdrachten zat er meer dan 30 dagen tussen het besluit en de terugkoppeling',
        'bij welke opdrachten hadden meer dan 30 terugkoppeldagen',
      ],
    ],
  },
  // Whether it grows is seen by how many they are in each month.
  {
    said: `(?<=^)(?:neemt|nam|stijgt|daalt|groeit|loopt|zakt|gaat|wordt) (?:het aantal|de hoeveelheid|het getal) (${SEVERAL})( (?!per )[^?]*?)??(?: (?:toe|af|terug|op|omhoog|omlaag|groter|kleiner|hoger|lager)(?: of (?:af|toe|niet|omlaag|omhoog))?)?${ENDS}`,
    word: 'aantal $1$2 per maand',
    examples: [['neemt het aantal deelnemers toe', 'aantal deelnemers per maand']],
  },
  {
    said: `(?<=^)(?:komen|krijgen|hebben|zijn|doen|houden)(?: (?:er|we|wij))+ (?:steeds|alsmaar|elke maand|telkens) (?:meer|minder|vaker) (${SEVERAL})( binnen| bij| mee)?${ENDS}`,
    word: 'aantal $1 per maand',
    examples: [['krijgen we steeds meer signalen', 'aantal signalen per maand']],
  },
  {
    said: 'hoeveel (?:punten|stukken|onderwerpen|zaken) (?:staan|zijn|komen|stonden|waren)(?: er)? op(?= \\d{1,2} \\p{L}+)',
    word: 'hoeveel agendapunten staan er op de agenda van',
    examples: [
      [
        'hoeveel punten staan er op 15 december',
        'hoeveel agendapunten staan er op de agenda van  15 december',
      ],
    ],
  },
  // How few they were.
  {
    said: '(?:groepje|clubje|gezelschap|opkomstje)',
    word: 'groep',
    examples: [['het kleinste groepje', 'het kleinste groep']],
  },
  {
    said: '(?:groepjes|clubjes)',
    word: 'groepen',
    examples: [['de kleinste groepjes', 'de kleinste groepen']],
  },
  // What is known of them.
  {
    said: `(?:van |bij )?(hoeveel|welke) (${SEVERAL}) (?:weten (?:we|wij)|weet je|is (?:al )?bekend|is duidelijk) (?:al )?wie (?:de |hun |er )?(trekker|projectleider|wethouder|bestuurder|leider) (?:is|zijn)`,
    word: '$1 $2 hebben een $3',
    examples: [
      ['van hoeveel opdrachten weten we wie de trekker is', 'hoeveel opdrachten hebben een trekker'],
    ],
  },
  {
    said: `(?:van |bij )?(hoeveel|welke) (${SEVERAL}) (?:weten (?:we|wij)|weet je|is|is het) (?:nog )?niet (?:bekend |duidelijk )?wie (?:de |hun |er )?(trekker|projectleider|wethouder|bestuurder|leider) (?:is|zijn)`,
    word: '$1 $2 hebben geen $3',
    examples: [
      ['van welke opdrachten weten we nog niet wie de trekker is', 'welke opdrachten hebben geen trekker'],
    ],
  },
  {
    said: `(?<=^)(?:halen|haalt|zitten|zit|komen|komt) (?:we|wij) (?:al |nu )*(?:aan |op )?(?:de helft|een derde|een kwart|driekwart|${NUMBER} procent)(?: van de opdrachten)?(?: al)? (?:met|van|voor|waar|waarin|waarbij)`,
    word: 'in hoeveel procent van de opdrachten',
    examples: [
      [
        'halen we de helft al met organiseren door ervaringsdeskundigen',
        'in hoeveel procent van de opdrachten organiseren door ervaringsdeskundigen',
      ],
    ],
  },
  {
    said: '(?:regiobreed|regionaal) (zijn|is|waren)',
    word: '$1 voor de hele regio',
    examples: [['opdrachten die niet regiobreed zijn', 'opdrachten die niet zijn voor de hele regio']],
  },
  {
    said: '(?<=(?:is|zijn|zijn er|waren) (?:al )?)(?:regiobreed|regionaal|voor de regio als geheel|voor iedereen in de regio)',
    word: 'voor de hele regio',
    examples: [
      ['welk deel van onze opdrachten is regiobreed', 'welk deel van onze opdrachten is voor de hele regio'],
    ],
  },
  // How many are away.
  {
    said: 'hoeveel (?:mensen|man|collegas|personen)(?: (?:zijn|is|was|waren) er)(.*?) (?:niet|weg|vrij|afwezig|op vakantie|met verlof)',
    word: 'hoeveel collegas zijn er$1 afwezig',
    examples: [['hoeveel mensen zijn er deze week niet', 'hoeveel collegas zijn er deze week afwezig']],
  },
  {
    said: 'hvl|hvel|hoevl|hoevaal',
    word: 'hoeveel',
    examples: [['hvl plannen zijn er', 'hoeveel plannen zijn er']],
  },
];
