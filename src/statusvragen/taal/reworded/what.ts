import { ENDS, NAME, RESIDENTS, type Reworded, SEVERAL, WHAT_BECAME } from './parts.ts';

/** What of an opdracht is asked for: what is left out of it, why it is so, how far it is, what residents hear of it. */
export const OF_WHAT: readonly Reworded[] = [
  // How much of it is shown, which is all of it.
  {
    said: '(?:complete|volledige|gehele|hele)(?= (?:lijst|lijstje|overzicht|opsomming|rijtje)(?![\\p{L}]))',
    word: '',
    examples: [['de complete lijst met opdrachten', 'de  lijst met opdrachten']],
  },
  // What is left out, said around it or behind it.
  {
    said: `(?<=(?:^|[ ,])(?:alles|alle|allemaal|iedereen)(?: .*)?)op (?!welke? )(.{2,45}?) na(?=[?.!, ]*$)`,
    word: 'behalve $1',
    examples: [
      ['geef me alles op die van fatima na', 'geef me alles behalve die van fatima'],
      ['alle opdrachten, op pleegzorg na', 'alle opdrachten, behalve pleegzorg'],
    ],
  },
  {
    said: `, (?:met |en )?(.{2,45}?) (?:niet (?:meegerekend|meegeteld|inbegrepen)|(?:buiten beschouwing|erbuiten) gelaten|daargelaten|uitgezonderd)${ENDS}`,
    word: ' behalve $1',
    examples: [['wat loopt er in laren, pieter niet meegerekend', 'wat loopt er in laren behalve pieter']],
  },
  {
    said: '(?:moeten|moet) het (?:(?:nog|nu|altijd|steeds) )*zonder (?:een )?(.{3,40}?) (?:doen|stellen|redden)',
    word: 'zijn zonder $1',
    examples: [['welke opdrachten moeten het zonder trekker doen', 'welke opdrachten zijn zonder trekker']],
  },
  // Why.
  {
    said: '(?:met|om|vanwege|wegens|op grond van) (?:welke?|wat voor) (?:redenen|reden|argument|motivatie|motivering)|wat (?:is|was|waren) (?:de |het )?(?:redenen|reden|oorzaak|aanleiding|argument) (?:voor|van|achter)(?: het| de)?|vanwaar',
    word: 'waarom',
    examples: [
      ['wat was de reden voor het uitstel van de jeugdraad', 'waarom uitstel van de jeugdraad'],
      ['om welke reden is de app ingetrokken', 'waarom is de app ingetrokken'],
    ],
  },
  {
    said: '(?<=waarom )(?:een |de )?(?:nieuwe|andere) (?:datum|dag)(?= (?:voor|van|bij))',
    word: 'verplaatst',
    examples: [['vanwaar de nieuwe datum voor het gesprek', 'waarom verplaatst voor het gesprek']],
  },
  {
    said: `(?<=waarom )is er (?:niets|niks) (?:gedaan|gebeurd) met (?:het |de )?(?:punt|idee|inbreng|voorstel) (.+?)${ENDS}`,
    word: 'is $1 niet overgenomen',
    examples: [
      [
        'waarom is er niets gedaan met het punt gratis mediation',
        'waarom is gratis mediation niet overgenomen',
      ],
    ],
  },
  {
    said: 'van de (jaaragenda|agenda) (?:af(?:gehaald|gevoerd)?|gehaald|verdwenen|geschrapt|gevallen)|niet meer op de (jaaragenda)',
    word: 'vervallen op de $1$2',
    examples: [['waarom is kunst van de jaaragenda af', 'waarom is kunst vervallen op de jaaragenda']],
  },
  // What was taken over, and how far.
  {
    said: '(?:maar |slechts )?voor een (?:deel|stuk) of (?:helemaal )?niet',
    word: 'deels of niet',
    examples: [
      [
        'wat hebben we maar voor een deel of helemaal niet meegenomen',
        'wat hebben we deels of niet meegenomen',
      ],
    ],
  },
  {
    said: '(?:naast (?:ons|ze) neergelegd|terzijde geschoven|links laten liggen)',
    word: 'niet overgenomen',
    examples: [['welke punten hebben we naast ons neergelegd', 'welke punten hebben we niet overgenomen']],
  },
  {
    said: '(?:minstens|tenminste|ten minste|op zijn minst|minimaal) (?:al )?(verwerkt|besloten|afgestemd|teruggekoppeld|in uitvoering)',
    word: '$1 of verder',
    examples: [['welke opdrachten zijn minstens verwerkt', 'welke opdrachten zijn verwerkt of verder']],
  },
  {
    said: 'terug (?:laten gaan|gegaan|gestuurd) naar (?:de )?(?:projectleider|indiener|afzender)',
    word: 'teruggestuurd',
    examples: [
      [
        'welke plannen hebben we terug laten gaan naar de projectleider',
        'welke plannen hebben we teruggestuurd',
      ],
    ],
  },
  // Of which they are.
  {
    said: `met welke (\\p{L}+) (?:heeft|hebben|krijgt) (.{2,40}?) te maken`,
    word: 'welke $1 zijn er voor $2',
    examples: [['met welke opdrachten heeft huizen te maken', 'welke opdrachten zijn er voor huizen']],
  },
  {
    said: `waar (.{3,40}) bij (?:horen|hoort|zitten|zit)${ENDS}`,
    word: 'met $1',
    examples: [
      ['opdrachten waar twee of meer activiteiten bij horen', 'opdrachten met twee of meer activiteiten'],
    ],
  },
  {
    said: '(?:in|bij) welke gemeenten? wonen (?:er )?(meer|minder) dan (\\S+) (?:mensen|inwoners|personen)',
    word: 'gemeenten met $1 dan $2 inwoners',
    examples: [['in welke gemeenten wonen meer dan 40000 mensen', 'gemeenten met meer dan 40000 inwoners']],
  },
  {
    said: '(?<=(?:is|met|op|op het) (?:het |een )?)participatieniveau(?= \\p{L}+)',
    word: 'niveau',
    examples: [
      ['bij welke plannen is het participatieniveau adviseren', 'bij welke plannen is het niveau adviseren'],
    ],
  },
  // What has to be done first.
  {
    said: '(?:wat moet er (?:nu |nog )?(?:gebeuren|gedaan worden) )(?:voor|voordat|eer|zodat) (.{3,60}?) (?:verder kan|door kan|vooruit kan|verder gaat|klaar is voor de volgende stap)',
    word: 'wat is de volgende stap bij $1',
    examples: [
      ['wat moet er nog gebeuren voordat pleegzorg verder kan', 'wat is de volgende stap bij pleegzorg'],
    ],
  },
  {
    said: '(?<=^)hoe (?:nu )?verder met|(?<=^)wat nu (?:met|bij)',
    word: 'wat is de volgende stap bij',
    examples: [['hoe nu verder met pleegzorg', 'wat is de volgende stap bij pleegzorg']],
  },
  // What residents hear.
  {
    said: `(?<=^)(?:weet|weten) (?:de |onze )?(${RESIDENTS}) (?:al |nu |inmiddels )?(?:iets )?${WHAT_BECAME}`,
    word: 'is er teruggekoppeld aan de $1',
    examples: [
      [
        'weten inwoners wat ermee is gedaan bij pleegzorg',
        'is er teruggekoppeld aan de inwoners bij pleegzorg',
      ],
    ],
  },
  {
    said: `(?<=^zijn (?:de |onze )?${RESIDENTS} .*)(?:al |nu )?op de hoogte`,
    word: 'teruggekoppeld',
    examples: [
      ['zijn de deelnemers van pleegzorg al op de hoogte', 'zijn de deelnemers van pleegzorg teruggekoppeld'],
    ],
  },
  {
    said: `(?:gehoord|vernomen|te horen gekregen|verteld gekregen|verteld),? ${WHAT_BECAME}`,
    word: 'teruggekoppeld',
    examples: [
      ['hebben de deelnemers al gehoord wat ermee gedaan is', 'hebben de deelnemers al teruggekoppeld'],
    ],
  },
  {
    said: `(?:bericht|nieuws|uitleg) ${WHAT_BECAME}`,
    word: 'terugkoppeling',
    examples: [
      ['kregen de deelnemers bericht over wat ermee gedaan is', 'kregen de deelnemers terugkoppeling'],
    ],
  },
  {
    said: `(?:laten weten|laten horen|vertellen|uitleggen|melden),? ${WHAT_BECAME}|(?<=(?:moet|moeten|gaat|gaan) .*${RESIDENTS} (?:nog |al )?)informeren`,
    word: 'terugkoppelen',
    examples: [
      ['wie moet de mensen nog laten weten wat ermee gedaan is', 'wie moet de mensen nog terugkoppelen'],
      ['waarover moet els de deelnemers nog informeren', 'waarover moet els de deelnemers nog terugkoppelen'],
    ],
  },
  {
    said: `wat (?:kwam|komt|is) er( .{3,40}?)? aan (opdrachten|projecten|dossiers|onderwerpen) bij(?:gekomen)?${ENDS}`,
    word: 'welke $2 zijn er$1 toegevoegd',
    examples: [
      [
        'wat kwam er in het tweede kwartaal aan opdrachten bij',
        'welke opdrachten zijn er in het tweede kwartaal toegevoegd',
      ],
    ],
  },
  {
    said: `wat (?:heeft|hebben) (het ${NAME}) (?:van|met) (.{3,60}?) (?:gemaakt|gedaan)${ENDS}`,
    word: 'wat heeft $1 besloten over $2',
    examples: [
      ['wat heeft het PFHO van vervoer op maat gemaakt', 'wat heeft het PFHO besloten over vervoer op maat'],
    ],
  },
  {
    said: `op welk niveau (?:mogen|kunnen|gaan|konden) (?:de )?${RESIDENTS} mee ?(?:doen|praten|denken)`,
    word: 'op welk niveau doen inwoners mee',
    examples: [
      [
        'op welk niveau mogen inwoners meedoen bij beschermd thuis',
        'op welk niveau doen inwoners mee bij beschermd thuis',
      ],
    ],
  },
  // How many they are is known to who asks.
  {
    said: `(?<=^(?:(?:op|bij|van|over|uit) )?welke) (?:twee|drie|vier|vijf|[2-9])(?= ${SEVERAL} (?:van|bij|in|op|zijn|waren|hebben|kwamen) (?!.*(?:meeste|minste|langst|kortst|eerst|laatst|oudste|nieuwste|grootste|kleinste|duurste|hoogste|laagste)))`,
    word: '',
    examples: [
      ['welke twee punten van pleegzorg zijn overgenomen', 'welke punten van pleegzorg zijn overgenomen'],
    ],
  },
];
