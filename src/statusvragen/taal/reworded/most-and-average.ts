import { ENDS, NUMBER, RESIDENTS, type Reworded, SEVERAL } from './parts.ts';

/** Which is the largest, the fullest, the longest; in which order of size; and how many each has on average. */

const EACH =
  '(?:projectleider|trekker|wethouder|bestuurder|collega|gemeente|programma|overleg|vergadering|maand|kwartaal|jaar|werkvorm)';
const HAS =
  '(?:heeft|hebben|had|doet|doen|deed|leidt|trekt|telt|haalt|haalde|haalden|krijgt|kreeg|houdt|hield|levert|leverde|neemt|nam|staan|stonden|zitten|liggen|vallen|zijn|waren|komen|kwamen)';
const PEOPLE = `(?:${RESIDENTS}|man|volk|publiek|bezoekers)`;

export const MOST_AND_AVERAGE: readonly Reworded[] = [
  // The fewest who came; the lowest is beside how many were expected.
  {
    said: '(?<=(?:meeste|minste) )opkomst',
    word: 'deelnemers',
    examples: [['welke activiteit had de minste opkomst', 'welke activiteit had de minste deelnemers']],
  },
  // What a gemeente pays is no opdracht that it has.
  {
    said: '(?:draagt|dragen|droeg|droegen)(?= [^?]* bij(?: (?:in|aan|voor) [^?]*)?[?.! ]*$)',
    word: 'bijdraagt',
    examples: [['wat draagt elke gemeente bij in 2027', 'wat bijdraagt elke gemeente bij in 2027']],
  },
  // Who draws people is no trekker.
  {
    said: `(?:trok|trokken|trekt|trekken)(?= (?:er )?(?:de )?(?:meeste|minste|meer|minder|veel|weinig|hoeveel) ${PEOPLE}(?![\\p{L}]))`,
    word: 'had',
    examples: [
      ['welke van mijn opdrachten trok de meeste mensen', 'welke van mijn opdrachten had de meeste mensen'],
    ],
  },
  {
    said: `(?<=(?:meeste|minste) )(?:punten|ideeen|suggesties|opmerkingen|reacties) van (?:de |onze )?${RESIDENTS}`,
    word: 'punten inbreng',
    examples: [
      ['welke opdracht kreeg de meeste punten van inwoners', 'welke opdracht kreeg de meeste punten inbreng'],
    ],
  },
  {
    said: '(?<=^)(?:wat|welke?) (?:is|was|wordt) (?:de |het )?(?:vol|druk|lang|zwaar)ste (?:vergadering|agenda)',
    word: 'welke vergadering heeft de meeste punten',
    examples: [
      ['wat is de volste vergadering in december', 'welke vergadering heeft de meeste punten in december'],
    ],
  },
  // In which order.
  {
    said: '(?<=(?:wacht|wachten|liggen|staan)(?![\\p{L}]).*)(?:van )?lang naar kort',
    word: 'oudste eerst',
    examples: [
      [
        'zet de plannen die op akkoord wachten van lang naar kort',
        'de plannen die op akkoord wachten, oudste eerst',
      ],
    ],
  },
  {
    said: `(?:eerst)?volgende (${NUMBER})(?= (?:activiteiten|vergaderingen|focusgroepen|interviews|bijeenkomsten|overleggen|[\\p{L}]+[’']s)(?![\\p{L}]))`,
    word: 'eerste $1 komende',
    examples: [
      ['wat zijn de eerstvolgende drie activiteiten', 'wat zijn de eerste drie komende activiteiten'],
    ],
  },
  // Of people, by size: 'clubjes kleiner dan 8 man'.
  {
    said: `(?:clubjes?|groepjes|groepen|bijeenkomsten|activiteiten) (?:die )?(?:(?:waren|was|zijn|van) )?kleiner (?:waren )?dan (\\d+|${NUMBER}) ${PEOPLE}`,
    word: 'activiteiten hadden minder dan $1 mensen',
    examples: [['welke clubjes waren kleiner dan 8 man', 'welke activiteiten hadden minder dan 8 mensen']],
  },
  {
    said: `(?:clubjes?|groepjes|groepen|bijeenkomsten|activiteiten) (?:die )?(?:(?:waren|was|zijn|van) )?groter (?:waren )?dan (\\d+|${NUMBER}) ${PEOPLE}`,
    word: 'activiteiten hadden meer dan $1 mensen',
    examples: [['welke groepen waren groter dan 20 man', 'welke activiteiten hadden meer dan 20 mensen']],
  },
  // Which part.
  {
    said: '(?:doet|doen|deed|deden|gaat|gaan) het zonder (?:inwoners|participatie|inwonerparticipatie)',
    word: 'is zonder participatie',
    examples: [
      [
        'hoeveel procent van de opdrachten doet het zonder inwoners',
        'hoeveel procent van de opdrachten is zonder participatie',
      ],
    ],
  },
  {
    said: '(?<=signa(?:al|len)(?![\\p{L}]).*)(?:heeft|hebben|had|hadden|kreeg|kregen)(?: er)?( al| nog geen)? (?:een )?(?:antwoord|reactie)(?: gekregen)?',
    word: 'is$1 beantwoord',
    examples: [
      ['hoeveel procent van de signalen heeft een antwoord', 'hoeveel procent van de signalen is beantwoord'],
    ],
  },
  // What was done to inbreng.
  {
    said: 'nee (?:wordt |werd |is )?(?:gezegd|zeggen|zegt|zeiden) (?:tegen|op) (?:de |hun |een )?(inbreng|punten|ideeen)',
    word: '$1 afgewezen',
    examples: [['hoe vaak wordt er nee gezegd tegen inbreng', 'hoe vaak wordt er inbreng afgewezen']],
  },
  {
    said: '(?<=^(?:bij|in|van|uit|voor) (?:welke? \\p{L}+) )(?:is|wordt|werd|zijn|werden) (?:er )?(?:het )?(?:meest|meeste|vaakst) (afgewezen|overgenomen)',
    word: 'zijn de meeste punten $1',
    examples: [
      ['bij welk programma is het meest afgewezen', 'bij welk programma zijn de meeste punten afgewezen'],
    ],
  },
  // How long the akkoord took.
  {
    said: `(?:waren|was|kregen|kreeg|hadden) (?:er )?binnen (\\d+|${NUMBER}) dagen (?:een |het )?(?:akkoord|goedgekeurd|afgestemd|rond|geregeld)`,
    word: 'hadden hoogstens $1 wachtdagen',
    examples: [['welke plannen waren binnen 5 dagen akkoord', 'welke plannen hadden hoogstens 5 wachtdagen']],
  },
  {
    said: '(?:waren|was|kregen|kreeg|hadden) (?:er )?binnen (?:een|1|één) week (?:een |het )?(?:akkoord|goedgekeurd|afgestemd|rond|geregeld)',
    word: 'hadden hoogstens 7 wachtdagen',
    examples: [
      ['welke plannen kregen binnen een week akkoord', 'welke plannen hadden hoogstens 7 wachtdagen'],
    ],
  },
  {
    said: '(?:hoeveel dagen|hoe lang) (?:deden|deed|doen|doet) (?:we|wij|jullie|carla|de coordinator) (?:er )?over (?:het |een )?akkoord',
    word: 'hoe lang duurde het akkoord',
    examples: [
      ['hoeveel dagen deden we over het akkoord van pleegzorg', 'hoe lang duurde het akkoord van pleegzorg'],
    ],
  },
  {
    said: '(?:wat is |hoe lang is )?(?:de )?gemiddelde wachttijd (?:op|voor|tot|van) (?:een |het )?akkoord',
    word: 'hoe lang duurt het gemiddeld voordat een plan akkoord krijgt',
    examples: [
      [
        'wat is de gemiddelde wachttijd op een akkoord',
        'hoe lang duurt het gemiddeld voordat een plan akkoord krijgt',
      ],
    ],
  },
  // Not one twice.
  {
    said: 'hoeveel verschillende(?= (?:projectleiders|trekkers|gemeenten|programma|collega))',
    word: 'hoeveel',
    examples: [['hoeveel verschillende projectleiders hebben we', 'hoeveel projectleiders hebben we']],
  },
  // How many each has on average.
  {
    said: `(?<=^)(?:wat is |hoe groot is |hoe hoog is )?(?:het |ons )?gemiddelde? aantal (.+?) (?:van|voor|bij|in|per) (?:een |elke |iedere |elk |ieder |1 )?(${EACH})(?:en|s|[’']s)?${ENDS}`,
    word: 'gemiddeld aantal $1 per $2',
    examples: [
      ['wat is het gemiddelde aantal opdrachten van een trekker', 'gemiddeld aantal opdrachten per trekker'],
    ],
  },
  {
    said: '(?<=^)(?:wat is |wat was |hoe groot is |hoe hoog is )(?:het |ons )?gemiddelde? aantal',
    word: 'gemiddeld aantal',
    examples: [
      [
        'wat is het gemiddelde aantal deelnemers per activiteit',
        'gemiddeld aantal deelnemers per activiteit',
      ],
    ],
  },
  {
    said: `(?<=^)hoeveel (${SEVERAL}) ${HAS} (?:er )?(?:(?:een|elke|iedere|elk|ieder|de|1) )(${EACH})(?: (?:zo|nu|er|ongeveer))* gemiddeld(?: (?:zo|nu))?${ENDS}`,
    word: 'gemiddeld aantal $1 per $2',
    examples: [['hoeveel opdrachten heeft een trekker gemiddeld', 'gemiddeld aantal opdrachten per trekker']],
  },
  {
    said: `(?<=^)gemiddeld hoeveel (${SEVERAL}) ${HAS} (?:er )?(?:(?:een|elke|iedere|elk|ieder|de|1) )(${EACH})${ENDS}`,
    word: 'gemiddeld aantal $1 per $2',
    examples: [
      [
        'gemiddeld hoeveel opdrachten doet een projectleider',
        'gemiddeld aantal opdrachten per projectleider',
      ],
    ],
  },
  {
    said: `(?<=^)hoeveel (${SEVERAL}) ${HAS} (?:er )?(?:we |jullie )?gemiddeld (?:per|in een|bij een|op een|voor een) (${EACH})${ENDS}`,
    word: 'gemiddeld aantal $1 per $2',
    examples: [
      ['hoeveel opdrachten zijn er gemiddeld per gemeente', 'gemiddeld aantal opdrachten per gemeente'],
    ],
  },
  // How it went from month to month.
  {
    said: `(?<=^)(?:(?:hoe|wat) (?:is|was|verliep|verloopt|ontwikkelde|ontwikkelt|liep|loopt) (?:zich )?)?(?:het |de )?(?:(?:verloop|ontwikkeling|trend) (?:van|in) (?:het )?(?:aantal )?|aantal )(${SEVERAL})(?: (?:zich )?(?:verlopen|ontwikkeld|veranderd|geweest|per maand))?(?= (?:van|tussen|in|sinds|over|dit|vorig|door)(?![\\p{L}]).*)(?<=(?:verl|ontwik|trend|verander).*)`,
    word: 'aantal $1 per maand',
    examples: [
      [
        'hoe is het aantal deelnemers verlopen van april tot en met juli',
        'aantal deelnemers per maand van april tot en met juli',
      ],
    ],
  },
  {
    said: `(?<=^hoeveel ${RESIDENTS} .* en .*)(?:samen|bij elkaar|opgeteld|tezamen)${ENDS}`,
    word: '',
    examples: [
      [
        'hoeveel mensen kwamen er bij de focusgroepen en de interviews samen',
        'hoeveel mensen kwamen er bij de focusgroepen en de interviews',
      ],
    ],
  },
  // Of which: said behind it.
  {
    said: `(?<=(?:meeste|minste|hoeveel) )lopende (opdrachten|onderwerpen|projecten|dossiers)${ENDS}`,
    word: '$1 die nog niet afgerond zijn',
    examples: [
      ['wie heeft de meeste lopende opdrachten', 'wie heeft de meeste opdrachten die nog niet afgerond zijn'],
    ],
  },
];
