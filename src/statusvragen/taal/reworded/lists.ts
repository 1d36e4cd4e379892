import { ENDS, NUMBER, RESIDENTS, type Reworded, TIME, WHAT_BECAME } from './parts.ts';

/** Lists with conditions: what is left out said first, what nobody does yet, how long plans wait, days that are only said to be near. */
const OF_OPDRACHTEN =
  '(?:opdrachten|opdracht|projecten|onderwerpen|dossiers|trajecten|plannen)(?: (?!signalen|activiteiten)\\p{L}+){0,4}';
const NOBODY =
  '(?:waar|waarvoor|waarop|waaraan) (?:er )?(?:(?:nu|nog|momenteel) )*niemand (?:op zit|op staat|aan werkt|aan zit|mee bezig is|mee bezig|mee aan de slag is|voor is|op gezet is|achter zit|voor verantwoordelijk is|verantwoordelijk voor is)';

export const OF_LISTS: readonly Reworded[] = [
  {
    said: 'gemeentes',
    word: 'gemeenten',
    examples: [['welke gemeentes zijn er', 'welke gemeenten zijn er']],
  },
  // What is left out stands first.
  {
    said: `^(?:(?:los van|afgezien van|naast|behalve|uitgezonderd|buiten) (?!(?:maandag|dinsdag|kantoor))([^,?]{2,45}?)|op ([^,?]{2,45}?) na), (?=(?:wat|welke?|alle|alles|opdrachten|plannen|activiteiten|signalen|toezeggingen|hoeveel)(?![\\p{L}]))(.{6,90}?)${ENDS}`,
    word: '$3 behalve $1$2',
    examples: [
      [
        'op die van els na, welke opdrachten zijn er in wijdemeren',
        'welke opdrachten zijn er in wijdemeren behalve die van els',
      ],
      ['los van die van els, wat loopt er in laren', 'wat loopt er in laren behalve die van els'],
    ],
  },
  {
    said: '(?<=(?:behalve|zonder|buiten) )(?:de |die |het |al het )?(?:regionale|regiobrede)(?: (?:opdrachten|onderwerpen|projecten))?',
    word: 'die voor de hele regio',
    examples: [
      [
        'wat hebben we in laren behalve de regiobrede',
        'wat hebben we in laren behalve die voor de hele regio',
      ],
    ],
  },
  {
    said: '(?<=welke? \\p{L}+ )(?:hou|houd|houden|blijven|blijft) (?:je|we|wij|ik|er|ge)(?: er)?(?: dan| nog)* over',
    word: 'zijn er',
    examples: [['geen jeugd, welke opdrachten hou je dan over', 'geen jeugd, welke opdrachten zijn er']],
  },
  {
    said: `,? (?:en )?wat (?:blijft er|hou je|houd je|hou ik|houden we|hou ge)(?: er)?(?: dan| nog)* over${ENDS}`,
    word: '',
    examples: [['opdrachten zonder laren, wat blijft er dan over', 'opdrachten zonder laren']],
  },
  {
    said: 'minus|exclusief|excl|met uitzondering van|uitgezonderd(?= (?:de|die|het))|zonder (?:de |die )?(?=\\p{L}+ mee te (?:tellen|nemen|rekenen))',
    word: 'behalve',
    examples: [
      ['alle opdrachten van ingrid minus de afgeronde', 'alle opdrachten van ingrid behalve de afgeronde'],
    ],
  },
  {
    said: '(?<=(?:zonder|geen) )(?:enige|ook maar een|ook maar één)',
    word: '',
    examples: [['opdrachten zonder enige inbreng', 'opdrachten zonder inbreng']],
  },
  {
    said: '(?<!niveau )(informeren|adviseren) (of|en) (raadplegen|coproduceren|meebeslissen)|(?<!niveau )(raadplegen|coproduceren|meebeslissen) (of|en) (?:niveau )?(informeren|adviseren)',
    word: 'niveau $3$4 $2$5 niveau $1$6',
    examples: [
      ['plannen met raadplegen of informeren', 'plannen met niveau raadplegen of niveau informeren'],
    ],
  },
  {
    said: `^([^,?]{4,50}), (?:en )?welke (plannen|opdrachten|signalen|activiteiten|toezeggingen) (?:zijn|waren) (?:dat|het|er dat)(?: (?:dan|nou|nu|allemaal))*${ENDS}`,
    word: 'welke $2 zijn $1',
    examples: [
      [
        'in concept of uitgesteld, welke opdrachten zijn dat',
        'welke opdrachten zijn in concept of uitgesteld',
      ],
    ],
  },
  // What nobody does, and what nobody was told.
  {
    said: `(?<=(?<![\\p{L}])${OF_OPDRACHTEN} )${NOBODY}`,
    word: 'zonder projectleider',
    examples: [['opdrachten waar nog niemand op zit', 'opdrachten zonder projectleider']],
  },
  {
    said: `(?<=(?<![\\p{L}])(?:signaal|signalen) (?:\\p{L}+ ){0,3})${NOBODY}`,
    word: 'die aan niemand toegewezen zijn',
    examples: [['signalen waar nog niemand mee bezig is', 'signalen die aan niemand toegewezen zijn']],
  },
  {
    said: `(?:nog )?(?:niks|niets) (?:verteld|gemeld|laten weten|gezegd|doorgegeven|teruggemeld) aan (?:de |onze )?${RESIDENTS}|(?:is|zijn) (?:aan |tegen )?(?:de |onze )?${RESIDENTS} (?:daar |er )?nog (?:niks|niets) (?:over |van )?(?:verteld|gemeld|gezegd)`,
    word: 'zonder terugkoppeling',
    examples: [['besloten maar nog niks verteld aan de mensen', 'besloten maar zonder terugkoppeling']],
  },
  {
    said: '(?:nog )?geen (?:enkele )?activiteit(?:en)? (?:in de planning|op de planning|op de agenda|in het vooruitzicht|gepland|ingepland|bedacht|in (?:het|hun) plan)(?: staan| staat)?',
    word: 'geen activiteit',
    examples: [
      [
        'welke opdrachten hebben nog geen enkele activiteit in de planning',
        'welke opdrachten hebben geen activiteit',
      ],
    ],
  },
  {
    said: '(?:is|zijn) (?:(?:al|wel|intussen|inmiddels) )*(?:voorbij|geweest|achter de rug|gehouden|gedaan),? (?:maar|en|terwijl) (?:er |daar )?(?:is |zijn |staat |staan )?(?:er )?(?:nog )*(?:niet|niks|niets|geen verslag)(?: over| van)? (?:ingevuld|vastgelegd|opgeschreven|gemeld|genoteerd|verteld|bijgewerkt|gemaakt|ingevoerd)',
    word: 'waarvan de uitkomst nog niet vastgelegd is',
    examples: [
      [
        'welke activiteit is al voorbij maar nog niet ingevuld',
        'welke activiteit waarvan de uitkomst nog niet vastgelegd is',
      ],
    ],
  },
  {
    said: `(?<=(?<![\\p{L}])(?:signaal|signalen) .*)(?:maar |en )?(?:(?:de |die )?(?:inwoners?|mensen|melders?|afzenders?|indieners?|bewoners?) (?:weet|weten|hoorde|hoorden|heeft|hebben|weet daar|weten daar)(?: er| daar| het)?(?: nog)? (?:van niks|van niets|niks|niets|nergens van|het niet)(?: van| over)?(?: gehoord| vernomen)?)`,
    word: 'maar zonder terugkoppeling',
    examples: [
      [
        'signalen met een antwoord maar de inwoner weet nog van niks',
        'signalen met een antwoord maar zonder terugkoppeling',
      ],
    ],
  },
  {
    said: '(?<=(?<![\\p{L}])(?:signaal|signalen) )die (?:(?:al|wel|ook) )*(?:een )?antwoord (?:kregen|hebben gekregen|hebben|gehad hebben|kreeg|gekregen hebben)',
    word: 'met een antwoord',
    examples: [
      [
        'signalen die wel een antwoord kregen maar zonder terugkoppeling',
        'signalen met een antwoord maar zonder terugkoppeling',
      ],
    ],
  },
  {
    said: '(?:wacht|wachten) (?:er )?(?:nog )?op (?:een |het )?oordeel',
    word: 'heeft nog geen oordeel',
    examples: [['welke inbreng wacht nog op een oordeel', 'welke inbreng heeft nog geen oordeel']],
  },
  {
    said: 'wie heeft (?:er )?(?:nog )?geen (?:vervanger|waarnemer|invaller)(?: (?:geregeld|gevonden|opgegeven|aangewezen|doorgegeven))?(?: (?:voor|tijdens|bij) (?:zijn|haar|de|hun) (?:afwezigheid|vakantie|verlof|vrije dagen))?',
    word: 'wie is er afwezig zonder vervanger',
    examples: [
      ['wie heeft nog geen vervanger geregeld voor zijn afwezigheid', 'wie is er afwezig zonder vervanger'],
    ],
  },
  {
    said: '(?<=(?:activiteiten|bijeenkomsten|gesprekken|focusgroepen|vergaderingen) )(moet|moeten) (?:er )?((?!nog )[^,?]{3,30}?) nog (komen|plaatsvinden|gehouden worden|volgen)',
    word: '$1 nog $3 $2',
    examples: [
      ['hoeveel activiteiten moeten dit jaar nog komen', 'hoeveel activiteiten moeten nog komen dit jaar'],
    ],
  },
  {
    said: 'oud (?:en|&) nieuw|oudjaar|oudjaarsdag',
    word: 'jaarwisseling',
    examples: [['vergaderingen na oud en nieuw', 'vergaderingen na jaarwisseling']],
  },
  // For whom it waits, and how long.
  {
    said: 'op wie (?:wachten|moeten) (?:we|wij)(?: (?:nog|nu|eigenlijk|allemaal))*(?: wachten)?(?! (?:bij|met) de plannen)',
    word: 'wie moet er nog iets doen',
    examples: [
      [
        'op wie wachten we nog voor het do van 24 november',
        'wie moet er nog iets doen voor het do van 24 november',
      ],
    ],
  },
  {
    said: `hoe ?lang (?:wachten|liggen|staan) (?:er )?(?:de |die |onze )?(?:ingediende )?plannen(?: (?:er|al|nu|nog|open|te wachten))*(?: op (?:een |het |mijn )?akkoord)?(?: (?:al|nu))*${ENDS}`,
    word: 'plannen die op akkoord wachten, oudste eerst',
    examples: [['hoelang wachten de ingediende plannen al', 'plannen die op akkoord wachten, oudste eerst']],
  },
  // Of which somebody still has to tell it.
  {
    said: `van welke signalen (?:moet|moeten) ik(?: nog)? (?:terugkoppelen|(?:vertellen|laten weten|melden|laten horen|uitleggen),? ${WHAT_BECAME})`,
    word: 'welke van mijn signalen zijn beantwoord maar nog niet teruggekoppeld',
    examples: [
      [
        'van welke signalen moet ik nog vertellen wat ermee gedaan is',
        'welke van mijn signalen zijn beantwoord maar nog niet teruggekoppeld',
      ],
    ],
  },
  {
    said: `(?:al|sinds) (?:(?:meer dan|ruim|minstens|langer dan|bijna) )?(${NUMBER}) (${TIME})(?= (?:niet|niks|niets)(?: meer)?(?: mee| aan| bij)?(?: (?:is|zijn|er))* (?:gebeurd|gedaan|gewijzigd|veranderd|bijgewerkt|aangeraakt|gewerkt))`,
    word: 'de afgelopen $1 $2',
    examples: [
      [
        'welke opdrachten zijn al een maand niet gewijzigd',
        'welke opdrachten zijn de afgelopen een maand niet gewijzigd',
      ],
    ],
  },
  {
    said: '(?:met |in |voor |bij )?(?:maar|slechts|enkel) (\\d+|een|één|twee|drie|vier|vijf) (gemeenten?|projectleiders?)(?![\\p{L}])',
    word: 'met precies $1 $2',
    examples: [['opdrachten met maar 1 gemeente', 'opdrachten met precies 1 gemeente']],
  },
  {
    said: `(?<=^.{6,})(?<! (?:staat|staan|stond|stonden|komt|komen|ligt|liggen|kijk|kijken)) op (?!welke? )((?:die |de |het )?[^,:;?]{3,40}?) na${ENDS}`,
    word: ' behalve $1',
    examples: [
      ['welke signalen zijn open op die van tom na', 'welke signalen zijn open behalve die van tom'],
    ],
  },
  // Days that are near, and no more is said of them.
  {
    said: '(?:in |voor )?de (?:komende|aankomende|volgende|eerstkomende) (?:tijd|periode)',
    word: 'vanaf nu',
    examples: [['wat staat er de komende tijd aan werkbezoeken', 'wat staat er vanaf nu aan werkbezoeken']],
  },
  {
    said: '(?:in )?de (?:afgelopen|laatste|voorbije) (?:tijd|periode)',
    word: 'de afgelopen maand',
    examples: [['besluiten van de laatste tijd', 'besluiten van de afgelopen maand']],
  },
  {
    said: 'pas(?= (?:volgend|volgende|in|na|op|vanaf|over|begin|eind|half)(?![\\p{L}]))',
    word: '',
    examples: [['toezeggingen die pas in januari aflopen', 'toezeggingen die in januari aflopen']],
  },
];
