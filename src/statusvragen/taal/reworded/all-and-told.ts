import { RESIDENTS, type Reworded } from './parts.ts';

/** Whether all of them are so, what residents were told, and who can be asked. */
const WHO = '\\p{L}+(?: (?:van|de|den|der|el|ter|te) \\p{L}+| \\p{L}+)?';

export const OF_ALL_AND_TOLD: readonly Reworded[] = [
  // Whether all are: those that are not say it.
  {
    said: '(?<=^)(?:heeft|hebben) (?:elk|elke|ieder|iedere|alle) (opdracht|opdrachten|plan|plannen|signaal|signalen|activiteit|activiteiten|toezegging|toezeggingen)( (?:in|van|bij|uit|op) .+?)? (?:al |wel |ook |nu )*een (trekker|projectleider|plan|passage|datum|eigenaar|behandelaar|akkoord|besluit|terugkoppeling|meetlat)',
    word: 'welke $1$2 hebben geen $3',
    examples: [
      ['heeft elke opdracht in blaricum een trekker', 'welke opdracht in blaricum hebben geen trekker'],
      ['hebben alle signalen wel een eigenaar', 'welke signalen hebben geen eigenaar'],
    ],
  },
  {
    said: '(?<=^)(?:is|hebben (?:we|wij)|staat) (?:er )?(?:al |nu )*(?:voor|bij|op) (?:elk|elke|ieder|iedere|alle) (opdracht|opdrachten|plan|plannen|activiteit|activiteiten)( (?:in|van|bij|uit|op) .+?)? (?:al |wel |ook |nu )*een (trekker|projectleider|plan|passage|datum|akkoord|besluit)',
    word: 'welke $1$2 hebben geen $3',
    examples: [['is er voor elke opdracht een trekker', 'welke opdracht hebben geen trekker']],
  },
  {
    said: '(?<=^)zijn (?:al )?alle (plannen|opdrachten)((?: (?:in|van|bij|uit|op) .+?)?)(?: (?:al|nu|intussen|inmiddels))* (ingediend|goedgekeurd|akkoord|afgestemd|besloten|verwerkt|teruggekoppeld|binnen)',
    word: 'welke $1$2 zijn nog niet $3',
    examples: [
      ['zijn alle plannen van pieter al ingediend', 'welke plannen van pieter zijn nog niet ingediend'],
    ],
  },
  {
    said: '(?<=^)(?:is|zijn|hebben (?:we|wij|ze)) (?:al )?(?:elk|elke|ieder|iedere|alle) (signaal|signalen|toezegging|toezeggingen|belofte|beloftes|beloften|uitnodiging|uitnodigingen)(?: al)? (beantwoord|nagekomen|waargemaakt|teruggekoppeld|afgehandeld|verstuurd)',
    word: 'welke $1 zijn nog niet $2',
    examples: [
      ['zijn alle toezeggingen nagekomen', 'welke toezeggingen zijn nog niet nagekomen'],
      ['is elk signaal al beantwoord', 'welke signaal zijn nog niet beantwoord'],
    ],
  },
  // What is answered, and what residents were told.
  {
    said: `(?:gaf|gaven|geeft|geven) (ik|we|wij|${WHO}) (?:al |een )*antwoord(?: op)?`,
    word: 'heeft $1 beantwoord',
    examples: [['op welke signalen gaf ik antwoord', 'op welke signalen heeft ik beantwoord']],
  },
  {
    said: `(?:hebben|kregen|hadden) (?:de |die )?${RESIDENTS}( (?:(?!niet|geen|niks|niets).)*?)?(?: een)? (?:bericht|antwoord|nieuws|iets)(?: terug)? (?:gehad|gekregen|ontvangen|gehoord)`,
    word: 'is$1 teruggekoppeld',
    examples: [
      [
        'over welke opdrachten hebben de deelnemers sinds 1 oktober bericht gehad',
        'over welke opdrachten is sinds 1 oktober teruggekoppeld',
      ],
    ],
  },
  {
    said: `(?:weten|horen|hoorden|wisten) (?:de |die )?${RESIDENTS} (?:nog )?(niet|niets|niks) (?:wat )?(?:er ?mee|er met (?:hun|de) inbreng) (?:is )?gedaan(?: is| werd)?`,
    word: 'is nog niet teruggekoppeld',
    examples: [
      [
        'bij welke opdrachten weten inwoners nog niet wat ermee gedaan is',
        'bij welke opdrachten is nog niet teruggekoppeld',
      ],
    ],
  },
  {
    said: '(?:lieten|laten|liet) (?:we|wij|ze) (?:het|dat|iets) (.*?)weten',
    word: 'is $1teruggekoppeld',
    examples: [
      [
        'bij welke opdrachten lieten we het met de nieuwsbrief weten',
        'bij welke opdrachten is met de nieuwsbrief teruggekoppeld',
      ],
    ],
  },
  {
    said: '(?:zei|heeft|had) (?:er )?iemand (?:iets|wat)(?: gezegd)?(?= over )',
    word: 'hebben we iets gehoord',
    examples: [['zei er iemand iets over een kamer', 'hebben we iets gehoord over een kamer']],
  },
  // Who.
  {
    said: 'welke (?:mensen|personen)(?= (?:werken|zijn (?:er )?(?:allemaal )?(?:betrokken|bezig)|waren))',
    word: 'wie',
    examples: [['welke mensen werken er aan pleegzorg', 'wie werken er aan pleegzorg']],
  },
  {
    said: 'welke (?:mensen|personen)(?= .*(?:afwezig|vervanger|vervangen|verlof|vakantie))',
    word: 'wie',
    examples: [['welke mensen zijn er morgen afwezig', 'wie zijn er morgen afwezig']],
  },
  {
    said: 'wie weet (?:er )?(?:het )?(?:meer|iets|alles|veel|meest|wat) (?:over|van|af van)',
    word: 'aan wie kan ik iets vragen over',
    examples: [['wie weet meer over pleegzorg', 'aan wie kan ik iets vragen over pleegzorg']],
  },
  {
    said: 'bij wie (?:kan|moet|mag) (?:ik|je|men) (?:terecht|aankloppen|wezen)(?: (?:met|voor) (?:iets|een vraag|vragen))?',
    word: 'bij wie moet ik zijn',
    examples: [['bij wie kan ik terecht met iets over pleegzorg', 'bij wie moet ik zijn over pleegzorg']],
  },
];
