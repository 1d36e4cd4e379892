import { ENDS, NAME, type Reworded } from './parts.ts';

/** Another word for the same thing, where it is the way in which people say it together with others. */
export const SAME_THING: readonly Reworded[] = [
  {
    said: '(?:nog )?(?:in te dienen|in te leveren|aan te leveren|te ontvangen)(?= plan(?:nen)?(?![\\p{L}]))',
    word: 'niet ingediende',
    examples: [['nog in te dienen plannen', 'niet ingediende plannen']],
  },
  {
    said: '(?:namen|nam|neemt|nemen) (?:er )?((?:\\S+ ){0,4}?)deel(?! (?:van|uit|met)(?![\\p{L}]))',
    word: 'deden $1mee',
    examples: [
      ['hoeveel inwoners namen deel in huizen', 'hoeveel inwoners deden mee in huizen'],
      ['hoeveel mensen namen in laren deel', 'hoeveel mensen deden in laren mee'],
    ],
  },
  {
    said: '(?<=hoeveel )(?:burgers|bewoners|inwoners|mensen|man) (?:hebben|heeft) (?:we|wij|men|jullie|de regio) (?:er )?((?:\\S+ ){0,3}?)(?:gesproken|geconsulteerd|geraadpleegd|gehoord)',
    word: 'mensen deden mee $1',
    examples: [
      ['hoeveel burgers hebben we gesproken in huizen', 'hoeveel mensen deden mee  in huizen'],
      ['hoeveel mensen hebben we in laren gesproken', 'hoeveel mensen deden mee in laren '],
    ],
  },
  {
    said: '(?<=(?:toezeggingen|beloftes|beloften) )lopen(?= nog)',
    word: 'staan open',
    examples: [['welke toezeggingen lopen nog', 'welke toezeggingen staan open nog']],
  },
  {
    said: '(?<=hoeveel )(?:volk|lui)(?![\\p{L}])',
    word: 'mensen',
    examples: [['hoeveel volk komt er naar de jeugdraad', 'hoeveel mensen komt er naar de jeugdraad']],
  },
  {
    said: '(?:al |veel )?te lang (?:zonder antwoord|onbeantwoord)|te laat met (?:een |het |hun )?antwoord(?:en)?',
    word: 'te laat',
    examples: [
      ['welke signalen liggen al te lang zonder antwoord', 'welke signalen liggen te laat'],
      ['welke signalen zijn te laat met antwoord', 'welke signalen zijn te laat'],
    ],
  },
  {
    said: '(?:maar |slechts )?(?:deels|gedeeltelijk) of (?:helemaal |geheel |totaal )niet',
    word: 'deels of niet',
    examples: [
      [
        'welke punten zijn maar deels of helemaal niet overgenomen',
        'welke punten zijn deels of niet overgenomen',
      ],
    ],
  },
  // What a plan lacks stands with its steps, on the card of the opdracht.
  {
    said: `wat (?:moet|moeten|ontbreekt|ontbreken|mist|mankeert|staat) (?:(?:ik|we|wij|er|nog|allemaal|niet) )*(?:ingevuld (?:worden )?|invullen )?(?:in|aan|bij|voor) (?:het|mijn|ons|dat) plan (?:van|voor|bij) (.{3,45}?)${ENDS}`,
    word: 'hoe ver is het plan van $1',
    examples: [
      ['wat moet er nog in mijn plan voor beschermd thuis', 'hoe ver is het plan van beschermd thuis'],
      ['wat ontbreekt er nog in het plan van pleegzorg?', 'hoe ver is het plan van pleegzorg?'],
    ],
  },
  {
    said: `(?:wat moet ik (?:allemaal )?nog (?:allemaal )?invullen (?:voor|bij|van|over)|welke (?:velden|onderdelen|stappen) (?:ontbreken|missen) (?:er )?nog (?:in|aan|bij) (?:het|mijn|ons) plan (?:van|voor|bij)) (.{3,45}?)${ENDS}`,
    word: 'hoe ver is het plan van $1',
    examples: [
      [
        'wat moet ik nog invullen voor de wachttijden jeugd-ggz',
        'hoe ver is het plan van de wachttijden jeugd-ggz',
      ],
    ],
  },
  {
    said: '(?<=geen )(?:enkele )?(activiteit|activiteiten) gehad',
    word: '$1 geweest',
    examples: [
      [
        'welke opdrachten hebben nog geen enkele activiteit gehad',
        'welke opdrachten hebben nog geen activiteit geweest',
      ],
    ],
  },
  {
    said: `waar (?:zitten|werken|doen) (${NAME} en ${NAME}) (allebei|samen|beide|beiden) (?:aan vast|op|in|aan|mee)`,
    word: 'welke opdrachten zijn van $1 $2',
    examples: [
      ['waar zitten samira en ingrid allebei aan vast', 'welke opdrachten zijn van samira en ingrid allebei'],
    ],
  },
  {
    said: '(?<=lopen )(?:nu|op dit moment|momenteel|thans)(?= nog)',
    word: '',
    examples: [['welke opdrachten lopen nu nog', 'welke opdrachten lopen  nog']],
  },
  {
    said: `heeft (${NAME}) (?:nu )?nog (?:iets|wat|dingen|opdrachten) lopen`,
    word: 'welke opdrachten van $1 lopen nog',
    examples: [
      ['heeft ingrid nog iets lopen in wijdemeren', 'welke opdrachten van ingrid lopen nog in wijdemeren'],
    ],
  },
  {
    said: `(?<=wie )(?:coordineert|coördineert)(?= (?!dit|dat|alles|het allemaal|hier|jullie|samenkracht))`,
    word: 'leidt',
    examples: [['wie coördineert pleegzorg', 'wie leidt pleegzorg']],
  },
  {
    said: `(?<=wie )heeft (.{3,45}?) in (?:(?:zijn|haar|de|z[’']?n) )?portefeuille`,
    word: 'is de bestuurlijk trekker van $1',
    examples: [['wie heeft pleegzorg in portefeuille', 'wie is de bestuurlijk trekker van pleegzorg']],
  },
  {
    said: '(?:ruim|over de|boven de)(?= \\d+ )',
    word: 'meer dan',
    examples: [
      ['activiteiten met ruim 20 deelnemers', 'activiteiten met meer dan 20 deelnemers'],
      ['activiteiten met over de 20 deelnemers', 'activiteiten met meer dan 20 deelnemers'],
    ],
  },
  {
    said: '(?<![\\p{L}])drukste(?= (?:activiteit|bijeenkomst|sessie|focusgroep)(?![\\p{L}]))',
    word: 'drukst bezochte',
    examples: [['wat was de drukste activiteit', 'wat was de drukst bezochte activiteit']],
  },
  {
    said: '(?:aangehouden|(?:op de lange baan|vooruit|naar achteren) geschoven)',
    word: 'uitgesteld',
    examples: [
      ['wat is aangehouden', 'wat is uitgesteld'],
      ['wat is op de lange baan geschoven', 'wat is uitgesteld'],
    ],
  },
  {
    said: '(?:welke?|wat voor) (?:deadlines?|termijn(?:en)?) (?:zijn|is|werd|werden|hebben we|heb ik) (?:er )?(?:al )?(?:gemist|niet gehaald|overschreden|verstreken)',
    word: 'wat is te laat',
    examples: [['welke deadlines zijn gemist', 'wat is te laat']],
  },
  {
    said: `(?<=^(?:wat|welke (?:dingen|zaken|taken)|wie) (?:is|zijn) (?:er )?(?:nu |al )?)niet op tijd${ENDS}`,
    word: 'te laat',
    examples: [['wat is niet op tijd', 'wat is te laat']],
  },
  {
    said: 'waar (?:praten|spreken|overleggen) (?:we|wij|jullie) (?=.*met (?:inwoners|bewoners|burgers))((?:\\S+ ){0,4}?)met (?:inwoners|bewoners|burgers)',
    word: 'welke activiteiten zijn er $1',
    examples: [['waar praten we in december met inwoners', 'welke activiteiten zijn er in december ']],
  },
  {
    said: '(?:moeten|moet) nog (?:een )?(?:reactie|antwoord) (?:krijgen|hebben)',
    word: 'zijn nog niet beantwoord',
    examples: [['welke signalen moeten nog een reactie krijgen', 'welke signalen zijn nog niet beantwoord']],
  },
  {
    said: `(?<=(?:niet|geen) .*)tot (?:nu toe|dusver|op heden|heden|nu)${ENDS}`,
    word: '',
    examples: [['welke plannen zijn niet ingediend tot nu toe', 'welke plannen zijn niet ingediend ']],
  },
];
