import { ENDS, NAME, NUMBER, RESIDENTS, type Reworded, TIME } from './parts.ts';

/** How many there are, in which order, when and where. */
export const OF_HOW_MANY: readonly Reworded[] = [
  // How many, and by what they are divided.
  {
    said: 'wat (is|was|zijn|waren) het (?:totale |totaal |volledige |precieze )?aantal (\\p{L}+)',
    word: 'hoeveel $2 $1 er',
    examples: [['wat was het aantal deelnemers in oktober', 'hoeveel deelnemers was er in oktober']],
  },
  {
    said: '(?:wat is het )?(?:inwonertal|inwoneraantal)(?: van)?',
    word: 'hoeveel inwoners heeft',
    examples: [['wat is het inwonertal van huizen', 'hoeveel inwoners heeft huizen']],
  },
  {
    said: ',? (?:uitgesplitst|opgesplitst|verdeeld|ingedeeld|gegroepeerd|onderverdeeld) (?:naar|per|op|over)(?: de| het)?',
    word: ' per',
    examples: [['aantal opdrachten, uitgesplitst naar gemeente', 'aantal opdrachten per gemeente']],
  },
  {
    said: `(?<=^)noem (?:(?:mij|me|eens|even) )*(?:de |alle |het )?(.+?)(?: eens| even| allemaal)* op${ENDS}`,
    word: 'welke $1 zijn er',
    examples: [['noem de gemeenten van de regio eens op', 'welke gemeenten van de regio zijn er']],
  },
  {
    said: '(?:hebben|heeft) (we|wij|ze|\\p{L}+)( .{3,40})? nodig (?:voor|bij)',
    word: 'zoekt$2',
    examples: [['hoeveel inwoners hebben we nodig voor pleegzorg', 'hoeveel inwoners zoekt pleegzorg']],
  },
  {
    said: `(?:hebben|heeft) (we|wij|ze) (.{3,40}) nodig${ENDS}`,
    word: 'zoeken $1 $2',
    examples: [
      [
        'voor welke opdrachten hebben we meer dan 15 inwoners nodig',
        'voor welke opdrachten zoeken we meer dan 15 inwoners',
      ],
    ],
  },
  {
    said: 'hoeveel (?:keren|keer)|hoe dikwijls',
    word: 'hoe vaak',
    examples: [['hoeveel keer vergaderde het do', 'hoe vaak vergaderde het do']],
  },
  {
    said: 'meerdere(?= (?:projectleiders|trekkers|gemeenten|activiteiten|toezeggingen|punten)(?![\\p{L}]))',
    word: 'minstens 2',
    examples: [['zijn er meerdere projectleiders', 'zijn er minstens 2 projectleiders']],
  },
  {
    said: `(?:ruim|dik)(?= ${NUMBER} ${TIME}(?![\\p{L}]))`,
    word: 'meer dan',
    examples: [['welk plan ligt er al ruim drie weken', 'welk plan ligt er al meer dan drie weken']],
  },
  {
    said: '(?:was|is|lag|bleef) de opkomst (?:hoger|groter|beter) dan',
    word: 'waren er meer deelnemers dan',
    examples: [['waar was de opkomst hoger dan gepland', 'waar waren er meer deelnemers dan gepland']],
  },
  {
    said: `(?:was|is|lag|bleef) de opkomst (?:lager|kleiner|slechter|minder) dan|(?:bleven|bleef) (?:er )?${RESIDENTS} weg`,
    word: 'waren er minder deelnemers dan verwacht',
    examples: [
      [
        'bij welke activiteiten bleven er mensen weg',
        'bij welke activiteiten waren er minder deelnemers dan verwacht',
      ],
    ],
  },
  // Which of them first.
  {
    said: `(?:zet |sorteer |rangschik )(.+?) op volgorde,? (?:met )?(?:de |het )?(oudste|nieuwste|laatste|eerste|langste) (?:bovenaan|eerst|voorop)`,
    word: '$1, $2 eerst',
    examples: [['zet de open plannen op volgorde, de oudste bovenaan', 'de open plannen, oudste eerst']],
  },
  {
    said: ',? (?:gesorteerd |gerangschikt |geordend )?van (?:de )?(laatste|nieuwste|eerste|oudste) (?:naar|tot) (?:de )?(?:laatste|nieuwste|eerste|oudste)(?: datum)?',
    word: ', $1 datum eerst',
    examples: [
      ['toezeggingen, gesorteerd van de laatste naar de eerste datum', 'toezeggingen, laatste datum eerst'],
    ],
  },
  {
    said: 'meest recente',
    word: 'laatste',
    examples: [['het meest recente signaal', 'het laatste signaal']],
  },
  {
    said: 'meest recent',
    word: 'laatst',
    examples: [['het meest recent ingediende plan', 'het laatst ingediende plan']],
  },
  // When and where.
  {
    said: 'tot wanneer (heeft|hebben|heb) (\\p{L}+(?: \\p{L}+)??) (?:nog )?(?:de )?tijd (?:om|voor)',
    word: 'tot wanneer $1 $2 voor',
    examples: [
      ['tot wanneer heeft willem de tijd voor de toezegging', 'tot wanneer heeft willem voor de toezegging'],
    ],
  },
  {
    said: '(?:is|zijn) de (?:datum|data|dag) (?:veranderd|gewijzigd|aangepast|verzet)',
    word: 'is verplaatst',
    examples: [['van welke vergadering is de datum veranderd', 'van welke vergadering is verplaatst']],
  },
  {
    said: `,? of (?:is|wordt) (?:dat|het|die) (?:een andere (?:dag|datum)(?: geworden)?|verplaatst|verzet|afgelast)${ENDS}`,
    word: '',
    examples: [['gaat het pfho nog door of is dat een andere dag geworden', 'gaat het pfho nog door']],
  },
  {
    said: '(?:op|in) welke (?:locatie|plek|plaats)(?= (?:is|was|vergadert|vindt|komt|zit)(?![\\p{L}]))',
    word: 'waar',
    examples: [['op welke locatie vergadert het do', 'waar vergadert het do']],
  },
  {
    said: 'in welke periode|vanaf (?:wanneer|welke dag|welke datum)(?= (?:is|ben|zijn) )',
    word: 'wanneer',
    examples: [['vanaf welke dag is noor er weer', 'wanneer is noor er weer']],
  },
  {
    said: `(?<=wanneer )is (${NAME}) er weer`,
    word: 'is $1 weer terug',
    examples: [['wanneer is noor er weer', 'wanneer is noor weer terug']],
  },
  {
    said: '(?<=terug )(?:na|van) (?:de|het|haar|zijn) (vakantie|verlof)',
    word: 'van $1',
    examples: [['wanneer is noor weer terug na de vakantie', 'wanneer is noor weer terug van vakantie']],
  },
  {
    said: `,? of is (?:ze|zij|hij|die) (?:er niet|weg|afwezig|vrij)${ENDS}`,
    word: '',
    examples: [['kan ik els vandaag bereiken of is ze er niet', 'kan ik els vandaag bereiken']],
  },
  {
    said: '(?:was|waren|werd|werden|is|zijn) of (?:nog )?(wordt|worden|is|zijn|komt|komen)(?= )',
    word: '$1',
    examples: [
      [
        'in welke vergaderingen was of wordt pleegzorg behandeld',
        'in welke vergaderingen wordt pleegzorg behandeld',
      ],
    ],
  },
  { said: 'of anders', word: 'of', examples: [['in mei of anders in juni', 'in mei of in juni']] },
  // Where somebody or something stands written.
  {
    said: '(?<=(?:sta|staat|staan) (?:.* )?)(?:genoteerd|vermeld|geregistreerd|ingeschreven|te boek)',
    word: '',
    examples: [['waar staat ingrid als trekker genoteerd', 'waar staat ingrid als trekker']],
  },
  {
    said: `hoeveel ${RESIDENTS} (?:willen|wilden|gaan|moeten) (?:we|ze|wij) (?:(?:nog|er) )*(?:spreken|bereiken|horen|bevragen|interviewen|uitnodigen)(?= (?:voor|bij|over) )`,
    word: 'hoeveel mensen zoeken we',
    examples: [
      ['hoeveel mensen willen we spreken voor pleegzorg', 'hoeveel mensen zoeken we voor pleegzorg'],
    ],
  },
];
