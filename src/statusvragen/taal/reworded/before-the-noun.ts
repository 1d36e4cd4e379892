import { ENDS, type Reworded } from './parts.ts';

/**
 * What stands before a noun is read as what stands behind it: ‘in oktober gedane toezeggingen’ are those that were made in October. A clause
 * with its verb at the end, and what belongs to something, are read as one says them in short.
 */
const MONTH = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
/** A word of days, and one that says which they are. */
const DAYS =
  '(?:de|het|en|of|in|tot|met|van|loop|\\d+|begin|eind|half|helft|eerste|tweede|derde|vierde|lopende|vorige?|afgelopen|laatste|voorbije|komende|volgende|deze|dit|twee|drie|vier|zes|nu|toe)';
const TIME = `(?:${MONTH}|20\\d\\d|q[1-4]|maand|week|weken|dagen|kwartaal|jaar|kerst|zomer)`;
const STARTS =
  '(?:in|sinds|sedert|vanaf|na|voor|vóór|tussen|van|tot|tijdens|deze|dit|de|het|vorige?|afgelopen|volgende|komende)';
/** ‘In oktober’, ‘de afgelopen twee weken’. */
export const DAYS_SAID = `${STARTS}(?: ${DAYS}){0,6} ${TIME}(?: (?:${DAYS}|${TIME})){0,4}`;
const NOUN =
  '(?!(?:hebben|zijn|waren|worden|werden|moeten|kunnen|gaan)(?![\\p{L}]))(\\p{L}{4,}(?:en|s)|inbreng)';
/** ‘De in oktober …’, ‘de de laatste weken …’: of the noun, and not of the days. */
const OF_NOUN = `(?:(?:de|alle) (?=${STARTS} ))?`;

export const BEFORE_THE_NOUN: readonly Reworded[] = [
  {
    said: `${OF_NOUN}(${DAYS_SAID}) gedane ${NOUN}`,
    word: '$2 die $1 zijn gedaan',
    examples: [
      [
        'welke in oktober gedane toezeggingen zijn er',
        'welke toezeggingen die in oktober zijn gedaan zijn er',
      ],
    ],
  },
  {
    said: `${OF_NOUN}(${DAYS_SAID}) (?!gemeente)(\\p{L}*(?:ge|be|ont|ver)\\p{L}+?[dt])e ${NOUN}`,
    word: '$3 die $1 zijn $2',
    examples: [
      [
        'de sinds 1 november ingediende plannen van samira',
        'plannen die sinds 1 november zijn ingediend van samira',
      ],
      ['in het derde kwartaal afgestemde plannen', 'plannen die in het derde kwartaal zijn afgestemd'],
    ],
  },
  {
    said: `${OF_NOUN}(${DAYS_SAID}) ((?:\\p{L}{2,6})?(?:ge|be|ont|ver|over)\\p{L}{2,}en) ${NOUN}`,
    word: '$3 die $1 zijn $2',
    examples: [
      [
        'aantal voor oktober gegeven terugkoppelingen',
        'aantal terugkoppelingen die voor oktober zijn gegeven',
      ],
    ],
  },
  {
    said: `${OF_NOUN}(${DAYS_SAID}) te houden ${NOUN}`,
    word: '$2 die $1 plaatsvinden',
    examples: [['de volgende week te houden activiteiten', 'activiteiten die volgende week plaatsvinden']],
  },
  // Of an opdracht it is said of what was decided; a plan is agreed.
  {
    said: '(goedgekeurd|aangepast)e (opdrachten|projecten|dossiers|trajecten)',
    word: '$2 met een $1 besluit',
    examples: [
      [
        'welke goedgekeurde projecten zijn van fatima',
        'welke projecten met een goedgekeurd besluit zijn van fatima',
      ],
    ],
  },
  {
    said: `(?<=(?:welke|hoeveel|alle|de|toon|aantal) (?:opdrachten|projecten|dossiers|trajecten)(?! .*(?:plan|besluit|besloten|akkoord|tekst))(?: [^,?]{0,50})? )(?:(?:zijn|is|werden|werd) (?:al )?(goedgekeurd|aangepast)|(goedgekeurd|aangepast) (?:zijn|is|werden|werd))(?:${ENDS}|(?= zijn er))`,
    word: 'zijn er met een $1$2 besluit',
    examples: [
      ['welke projecten zijn aangepast', 'welke projecten zijn er met een aangepast besluit'],
      [
        'hoeveel dossiers van els zijn goedgekeurd',
        'hoeveel dossiers van els zijn er met een goedgekeurd besluit',
      ],
    ],
  },
  // What belongs to it.
  {
    said: '(?<=(?:die|dat|welke \\p{L}+(?: [^,?]{3,40})?|hoeveel \\p{L}+) )(niet )?(?:bij|onder) ((?:opdrachten|projecten|dossiers) van \\p{L}+|(?!de opdracht|een|geen|welke|wie|wat)\\p{L}+(?: \\p{L}+){0,3}?) (?:horen|hoort|behoren)(?! bij)',
    word: 'zijn $1van $2',
    examples: [
      ['activiteiten die bij huizen horen', 'activiteiten die zijn van huizen'],
      ['welke projecten bij hilversum horen', 'welke projecten zijn van hilversum'],
    ],
  },
  {
    said: '(?:horen|hoort|behoren|behoort)( niet)? bij (?:de |alle )?(?:opdrachten|projecten|dossiers)(?= (?:in|uit|van|zonder|met) )',
    word: 'zijn$1 bij opdrachten',
    examples: [
      [
        'hoeveel activiteiten horen bij opdrachten van pieter',
        'hoeveel activiteiten zijn bij opdrachten van pieter',
      ],
    ],
  },
  // What was said or done for opdrachten in Laren is of Laren.
  {
    said: '(?<=(?:inbreng|(?:activitei|bijeenkoms)ten(?: met inwoners)?|groepen|gesprekken|sessies|bezoeken|enquêtes|interviews)(?: [\\p{L}\\d]+){0,12} (?:(?:die )?(?:zijn|is) |horen |hoort )?)(niet )?(?:bij|van|voor|uit) (?:de |alle )?(?:opdrachten|projecten|dossiers)(?= (?:in|uit|van|zonder|met) )',
    word: '$1',
    examples: [
      [
        'welke inbreng bij opdrachten in wijdemeren is overgenomen',
        'welke inbreng in wijdemeren is overgenomen',
      ],
      ['activiteiten van opdrachten zonder trekker', 'activiteiten zonder trekker'],
    ],
  },
  {
    said: '(?<=(?:toezeggingen|beloftes|signalen|besluiten|beslissingen|passages|terugkoppelingen)(?: zijn)? )(niet )?(?:bij|van|voor|uit) (?:de |alle )?(?:opdrachten|projecten|dossiers)(?= (?:in|uit) )',
    word: '$1',
    examples: [['besluiten bij opdrachten in wijdemeren', 'besluiten in wijdemeren']],
  },
  {
    said: '(?<=inbreng(?: .*)? )(?:toegevoegd|ingebracht|ingevoerd)',
    word: 'binnengekomen',
    examples: [['welke inbreng is in oktober toegevoegd', 'welke inbreng is in oktober binnengekomen']],
  },
  // What ends on a day to come is not late.
  {
    said: '(?<=(?:toezeggingen|beloftes|beloften)(?: .*)? )(?:verlopen|vervallen|aflopen)(?= (?:nog )?(?:voor|in|de komende|komende|volgende|volgend|binnen|nog deze|deze) )',
    word: 'moeten worden nagekomen',
    examples: [
      [
        'welke toezeggingen verlopen komende december',
        'welke toezeggingen moeten worden nagekomen komende december',
      ],
    ],
  },
  {
    said: '(?<=^hoeveel (?:toezeggingen|signalen|opdrachten|plannen) )(?:heeft|hebben) (?:iedereen|iedere collega|elke collega)(?: (?:gedaan|gekregen|ingediend))?',
    word: 'per collega',
    examples: [['hoeveel toezeggingen heeft iedereen gedaan', 'hoeveel toezeggingen per collega']],
  },
  {
    said: '(?:afgelopen|voorbije) (vergaderingen|overleggen)',
    word: '$1 die geweest zijn',
    examples: [['welke afgelopen overleggen waren er', 'welke overleggen die geweest zijn waren er']],
  },
  {
    said: "(?<=(?:vergaderingen|overleggen|['’]s|activiteiten|bijeenkomsten) (?:(?:met inwoners|zijn|staan|er|die) ){0,3})op de planning(?: staan)?",
    word: 'gepland',
    examples: [['welke vergaderingen staan op de planning', 'welke vergaderingen staan gepland']],
  },
  // How many came, and not who draws it.
  {
    said: '(?:trok|trokken|telde|telden)(?= (?:meer|minder|minstens|hooguit|maximaal|minimaal|\\d+) )|(?<=(?:deelnemers|mensen|inwoners|bezoekers) )(?:trok|trokken)',
    word: 'hadden',
    examples: [
      [
        'welke bijeenkomsten van els trokken meer dan 10 deelnemers',
        'welke bijeenkomsten van els hadden meer dan 10 deelnemers',
      ],
      ['bijeenkomsten die meer dan 10 deelnemers trokken', 'bijeenkomsten die meer dan 10 deelnemers hadden'],
    ],
  },
  {
    said: '(?<=signalen(?: \\p{L}+){0,5} )(?:lopen|loopt) nog|(?<=signalen die )nog (?:lopen|loopt)',
    word: 'staan nog open',
    examples: [['welke signalen lopen nog', 'welke signalen staan nog open']],
  },
  {
    said: '(?<=verdeling .*)(?:over|naar) (?:de |het )?(bron|gemeente|programma|projectleider|uitkomst|oordeel|soort)(?:nen|n|s|’s|en)?',
    word: 'per $1',
    examples: [
      ['verdeling van de signalen over de bronnen', 'verdeling van de signalen per bron'],
      ['verdeling van de besluiten naar uitkomst', 'verdeling van de besluiten per uitkomst'],
    ],
  },
  // How it is shown.
  {
    said: `(?:kan|kun|kunt|wil|wilt|zou) (?:je|jij|u|ge) (?:(?:eens|even|misschien|nu) )*(.+?) (?:(?:eens|even) )?(?:op (?:een|n|'n) rij(?:tje)?|onder elkaar|achter elkaar) (?:willen |kunnen )?zetten`,
    word: 'toon $1',
    examples: [['kan je de open toezeggingen eens op een rijtje zetten', 'toon de open toezeggingen']],
  },
  {
    said: `zet (.+?) (?:(?:eens|even) )?(?:op (?:een|n|'n) rij(?:tje)?|onder elkaar|achter elkaar)${ENDS}`,
    word: 'toon $1',
    examples: [['zet de signalen eens onder elkaar', 'toon de signalen']],
  },
  {
    said: '(?<=(?:opdrachten|projecten|dossiers|trajecten|toezeggingen|signalen) .*)(?:erbij(?: (?:is|zijn))? gekomen|erbij (?:kwam|kwamen))',
    word: 'bijgekomen',
    examples: [
      [
        'welke opdrachten zijn er vorige week erbij gekomen',
        'welke opdrachten zijn er vorige week bijgekomen',
      ],
    ],
  },
];
