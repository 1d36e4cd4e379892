import { ENDS, NAME, RESIDENTS, type Reworded } from './parts.ts';

/** What the asker has to do, leads or is waited for, in other words than 'wat moet ik nog doen'. */
const OPEN = '(?:(?:nog|nu|eigenlijk|allemaal|precies|dan|toch) )*';
const ROLES = '(?:bestuurders|trekkers|wethouders|portefeuillehouders|projectleiders)';

export const OF_MY_WORK: readonly Reworded[] = [
  // Who waits for whom.
  {
    said: `(?:waar|waarop) (?:wacht|wachten|zit|zitten) (?:we|wij|jullie|men|iedereen|${NAME}) ${OPEN}(?:op )?(?:van|bij) (?:mij|me)(?: te wachten)?`,
    word: 'wat moet ik nog doen',
    examples: [
      ['waar wacht carla nog op van mij', 'wat moet ik nog doen'],
      ['waarop wachten jullie van mij', 'wat moet ik nog doen'],
    ],
  },
  {
    said: `(?:waar|waarop) (?:wacht|wachten|zit|zitten) (?:we|wij|jullie|men|iedereen|${NAME}) ${OPEN}(?:op )?(?:van|bij) (?!mijn |de |het |deze |die )(${NAME})(?: te wachten)?(?=[?.! ]*$)`,
    word: 'wat moet $1 nog doen',
    examples: [['waar wachten we nog op van els', 'wat moet els nog doen']],
  },
  {
    said: `op wie (?:wacht|moet|zit) ik(?: (?:nog|nu|eigenlijk|allemaal|dan))*(?: (?:te )?wachten)?|(?:van|bij) wie (?:krijg|verwacht) ik ${OPEN}(?:iets|wat)`,
    word: 'wie moet mij nog iets doen',
    examples: [
      ['op wie wacht ik nog', 'wie moet mij nog iets doen'],
      ['van wie krijg ik nog iets', 'wie moet mij nog iets doen'],
    ],
  },
  {
    said: `wie (?:wacht|wachten|zit|zitten|rekent|rekenen) er ${OPEN}op (?:mij|me|iets van mij|een antwoord van mij|werk van mij)(?: te wachten)?`,
    word: 'wat moet ik nog doen',
    examples: [
      ['wie wacht er op mij', 'wat moet ik nog doen'],
      ['wie zit er nog op mij te wachten', 'wat moet ik nog doen'],
    ],
  },
  {
    said: `(?:wat|waar) (?:wordt|word) er ${OPEN}(?:van|bij) (?:mij|me) (?:gevraagd|verwacht|verlangd)`,
    word: 'wat moet ik nog doen',
    examples: [['wat wordt er nog van mij verwacht', 'wat moet ik nog doen']],
  },
  {
    said: `wat (?:ben|blijf) ik ${OPEN}(?:(?:aan )?iemand |jullie |jou )?(?:verschuldigd|schuldig)`,
    word: 'wat moet ik nog doen',
    examples: [['wat ben ik nog schuldig', 'wat moet ik nog doen']],
  },
  {
    said: `(?:waar|waarop) moet(?:en)? (?:ik|we|wij) ${OPEN}(?:als coordinator )?${OPEN}(?:ja of nee|ja of neen|een klap|mijn zegen|mijn fiat|een besluit) (?:op|over|aan|tegen) (?:zeggen|geven|nemen)`,
    word: 'welke plannen wachten op mijn akkoord',
    examples: [
      ['waar moet ik als coordinator nog ja of nee op zeggen', 'welke plannen wachten op mijn akkoord'],
      ['waar moet ik nog mijn fiat aan geven', 'welke plannen wachten op mijn akkoord'],
    ],
  },
  // What somebody promised is theirs in whichever part.
  {
    said: `(?<=(?:heb|had|moet) ik) als (?:bestuurder|wethouder|trekker|portefeuillehouder|projectleider|coordinator|directielid)(?= ${OPEN}(?:(?:iets|wat) )?(?:beloofd|toegezegd|na ?komen))`,
    word: '',
    examples: [['heb ik als bestuurder nog iets beloofd', 'heb ik nog iets beloofd']],
  },
  {
    said: `^(heb|heeft|hebben) (?!(?:er )?niemand)(ik|we|wij|${NAME}) (?:(?:nog|al|ooit|eigenlijk) )*(?:iets|wat) (beloofd|toegezegd)`,
    word: 'wat $1 $2 nog $3',
    examples: [['heb ik nog iets beloofd', 'wat heb ik nog beloofd']],
  },
  {
    said: `^heb ik (?:zelf )?((?:dat|het|mijn) plan (?:van|voor|bij) .+?) (?:zelf )?(akkoord gegeven|goedgekeurd|ingediend|teruggestuurd)`,
    word: 'wie heeft $1 $2',
    examples: [
      [
        'heb ik dat plan van pleegzorg zelf akkoord gegeven',
        'wie heeft dat plan van pleegzorg akkoord gegeven',
      ],
    ],
  },
  {
    said: `welke akkoorden? (?:moet|heb) (?:ik|we|wij) (?:nog )?(?:te )?(?:geven|verlenen|regelen)`,
    word: 'welke plannen moet ik nog goedkeuren',
    examples: [['welke akkoorden heb ik nog te geven', 'welke plannen moet ik nog goedkeuren']],
  },
  {
    said: `wanneer moet ik (?:(?:er|daar|hier|erop|daarop|uiterlijk|nog) )*(?:reageren|akkoord geven|mijn akkoord geven|een akkoord geven|goedkeuren)(?= *[?.!]*$)`,
    word: 'tot wanneer heb ik voor het akkoord',
    examples: [['wanneer moet ik reageren', 'tot wanneer heb ik voor het akkoord']],
  },
  {
    said: `(?:waar|waarvoor|voor welke plannen) heb ik (?:(?:nog|zelf) )*(?:een |het |jouw )?(?:akkoord|goedkeuring|fiat) (?:voor )?nodig`,
    word: 'welke plannen van mij wachten op akkoord',
    examples: [['waar heb ik nog een akkoord voor nodig', 'welke plannen van mij wachten op akkoord']],
  },
  {
    said: `in welke gemeenten? (?:werk|zit|ben) ik(?: (?:allemaal|actief|bezig))*`,
    word: 'hoeveel opdrachten heb ik per gemeente',
    examples: [['in welke gemeenten werk ik', 'hoeveel opdrachten heb ik per gemeente']],
  },
  // With whom.
  {
    said: `welke (${ROLES}) (?:heb|hebben|krijg) (?:ik|we|wij) (?:bij|op|voor|in|aan|rond) (?:mijn|onze|m[’']?n) (?:\\p{L}+)`,
    word: 'wie zijn mijn $1',
    examples: [['welke bestuurders heb ik bij mijn opdrachten', 'wie zijn mijn bestuurders']],
  },
  {
    said: `(?:waar|bij welke? \\p{L}+|ergens)? ?ben ik (?:ergens )?(?:niet de enige (projectleider|trekker)|(projectleider|trekker) samen met (?:iemand anders|een ander))`,
    word: 'welke van mijn opdrachten hebben minstens 2 $1$2s',
    examples: [
      [
        'ben ik ergens niet de enige projectleider',
        'welke van mijn opdrachten hebben minstens 2 projectleiders',
      ],
      [
        'waar ben ik niet de enige projectleider',
        'welke van mijn opdrachten hebben minstens 2 projectleiders',
      ],
    ],
  },
  {
    said: `welke? (opdrachten|projecten|dossiers|plannen|trajecten) (?:doe|heb|leid) ik (?:niet alleen|samen met (?:iemand anders|een ander|een collega|anderen))`,
    word: 'welke van mijn $1 hebben minstens 2 projectleiders',
    examples: [
      ['welke projecten doe ik niet alleen', 'welke van mijn projecten hebben minstens 2 projectleiders'],
    ],
  },
  // 'De kar trekken' is what a trekker does.
  {
    said: `(?:trek) (ik) (?:er )?de kar`,
    word: 'ben $1 trekker',
    examples: [['in welke dossiers trek ik de kar', 'in welke dossiers ben ik trekker']],
  },
  {
    said: `(?:trekt|trok) (?!er |hier |daar )(${NAME}) (?:er )?de kar`,
    word: 'is $1 trekker',
    examples: [['waar trekt joost de kar', 'waar is joost trekker']],
  },
  {
    said: 'welke van (?:mij|de mijne|mijn eigen)(?= (?:zijn|is|hebben|staan|lopen|liggen|wachten|moeten) )',
    word: 'welke opdrachten van mij',
    examples: [['welke van mij zijn er te laat', 'welke opdrachten van mij zijn er te laat']],
  },
  {
    said: '(?<=opdrachten van (?:mij|mijzelf) zijn (?:er )?(?:al |nu |helemaal )*)(?:klaar|af|gereed)(?=[?.! ]*$)',
    word: 'afgerond',
    examples: [['welke opdrachten van mij zijn er klaar', 'welke opdrachten van mij zijn er afgerond']],
  },
  {
    said: `(?<!(?:waarom|hoezo) .*)(?<=(?:heb|hebben|heeft|is|zijn|werd) .*)(?:nog |al )*(?:niemand|geen (?:enkele )?(?:mens|mensen|inwoners?|deelnemers?|bewoners?)) (?:voor )?(?:uitgenodigd|gevraagd)`,
    word: 'nog geen uitnodiging verstuurd',
    examples: [
      [
        'voor welke bijeenkomsten heb ik nog niemand uitgenodigd',
        'voor welke bijeenkomsten heb ik nog geen uitnodiging verstuurd',
      ],
    ],
  },
  // Of what was decided.
  {
    said: `(?<=(?:moet|moeten) (?:ik|we|wij) (?:nog )?(?:de |onze )?${RESIDENTS} (?:nog )?)(?:laten weten|vertellen|melden)(?=[?.! ]*$)`,
    word: 'terugkoppelen',
    examples: [['waarover moet ik de mensen nog vertellen', 'waarover moet ik de mensen nog terugkoppelen']],
  },
  // Who leads it is the one who does it.
  {
    said: '(?<=(?:welke|waar|waarbij|waarvan) .*)(?:heeft|had) (?:de|die) projectleider(?= (?:(?:nog|al) )*(?:geen|niet|een|het|niks) )',
    word: 'is',
    examples: [
      [
        'bij welke van mijn onderwerpen heeft de projectleider nog geen plan ingediend',
        'bij welke van mijn onderwerpen is nog geen plan ingediend',
      ],
    ],
  },
  {
    said: `(?:waar|waarop) (?:wacht|wachten) (?:ik|we) ${OPEN}(?:op )?(?:bij|van) (?:de )?co[oö]rdinator(?:en)?(?: te wachten)?${ENDS}`,
    word: 'welke plannen van mij wachten op akkoord',
    examples: [['waar wacht ik nog op bij de coordinator', 'welke plannen van mij wachten op akkoord']],
  },
];
