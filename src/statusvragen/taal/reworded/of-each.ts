import { ENDS, NUMBER, RESIDENTS, type Reworded, SEVERAL } from './parts.ts';

/** Of whom or where there are most, of each how many, and what is left out of such a question since everybody knows what is counted. */
const GROUP =
  "(?:projectleiders?|trekkers?|wethouders?|bestuurders?|collega(?:[’']?s)?|gemeenten?|programma(?:[’']?s)?|overleggen|overleg)";
const BOUND =
  '(?:meer dan|minder dan|minstens|minimaal|hoogstens|hooguit|maximaal|precies|maar|slechts) (?:de |het )?' +
  NUMBER;
const WORK = '(?:bord(?:je)?|lijst(?:je)?|naam|nek|schouders|bureau|portefeuille)';

export const OF_EACH: readonly Reworded[] = [
  // Whether two have as many is said by the numbers of both.
  {
    said: `(?:precies |net )?(?:even ?veel|net ?zo ?veel|hetzelfde aantal|een gelijk aantal)((?: (?:open|openstaande|nieuwe|lopende))? (?:${SEVERAL}))( [^?]*?)? als(?! (?:verwacht|gepland|gedacht|voorzien|gehoopt|we |wij |in het plan|was |vooraf))`,
    word: 'meer$1$2 dan',
    examples: [['heeft noor evenveel opdrachten als tom', 'heeft noor meer opdrachten dan tom']],
  },
  // What is counted is left out: 'welke projectleiders hebben er meer dan zeven'.
  {
    said: `(?<=^(?:bij |in |van |voor )?(?:wie|welke? ${GROUP}) (?:heeft|hebben|had|hadden|doet|doen|leidt|leiden|trekt|trekken|telt|tellen) )(?:er )?(${BOUND}|de meeste|de minste)${ENDS}`,
    word: '$1 opdrachten',
    examples: [
      [
        'welke projectleiders hebben er meer dan zeven',
        'welke projectleiders hebben meer dan zeven opdrachten',
      ],
    ],
  },
  {
    said: `(?<=^(?:bij |in |van |voor )?(?:wie|welke? ${GROUP}) (?:heeft|hebben|had|hadden|doet|doen|leidt|leiden|trekt|trekken|telt|tellen) )(?:er )?(?:het |de )?(mee|min)st(?:e)?${ENDS}`,
    word: 'de $1ste opdrachten',
    examples: [['welke projectleider heeft er het minst', 'welke projectleider heeft de minste opdrachten']],
  },
  {
    said: `(?<=^)(?:(?:bij|in|voor|van) )?(welke? ${GROUP}|waar) (?:gebeurt|speelt|loopt|is|valt|zit|ligt|draait|hebben we|doen we)(?: er)? (?:het |de )?(mee|min)ste?(?: te doen| werk)?${ENDS}`,
    word: '$1 heeft de $2ste opdrachten',
    examples: [
      ['in welke gemeente gebeurt het meeste', 'welke gemeente heeft de meeste opdrachten'],
      ['bij welk programma loopt het minst', 'welk programma heeft de minste opdrachten'],
    ],
  },
  {
    said: `(?<=^)(?:wie is |wat is )?(?:de |het |onze )?(druk|rustig)ste (${GROUP})${ENDS}`,
    word: 'welke $2 heeft de $1ste opdrachten',
    examples: [['drukste trekker', 'welke trekker heeft de meeste opdrachten']],
  },
  {
    said: `(?<=^)wie (?:van|onder) (?:de|onze|al de|alle) (${GROUP})`,
    word: 'welke $1',
    examples: [
      ['wie van de trekkers heeft de minste opdrachten', 'welke trekkers heeft de minste opdrachten'],
    ],
  },
  {
    said: `(?:de |het )?(mee|min)ste? (?:werk )?(?:op|in|onder) (?:(?:zijn|haar|hun|zn|z[’']n|d[’']r|de) )?${WORK}`,
    word: 'de $1ste opdrachten',
    examples: [['wie heeft het minst op zijn bord', 'wie heeft de minste opdrachten']],
  },
  {
    said: `(?<=^)(?:bij|in|van|voor) (welke? ${GROUP}) is het (?:nu )?(?:het |de )?(druk|rustig)ste?${ENDS}`,
    word: '$1 heeft de $2ste opdrachten',
    examples: [['bij welk programma is het het drukst', 'welk programma heeft de meeste opdrachten']],
  },
  {
    said: `(?<=^)(welke maand(?:en)?) (?:was|is|wordt|waren) (?:het |de )?(druk|rustig)ste? (?:met|qua|voor|wat betreft|in) (?:de )?(${SEVERAL})`,
    word: '$1 had de $2ste $3',
    examples: [['welke maand was het drukst met activiteiten', 'welke maand had de meeste activiteiten']],
  },
  {
    said: `drukste(?= ${SEVERAL})`,
    word: 'meeste',
    examples: [['welke maand had de drukste activiteiten', 'welke maand had de meeste activiteiten']],
  },
  {
    said: `rustigste(?= ${SEVERAL})`,
    word: 'minste',
    examples: [['wie heeft de rustigste opdrachten', 'wie heeft de minste opdrachten']],
  },
  {
    said: '(?<=^)(?:wat is |welke is )?(?:de |het |onze )?(?:populairste|favoriete|meest gebruikte|meestgebruikte|meest gekozen|meest voorkomende|vaakst gebruikte|vaakst gekozen) (werkvorm|vorm|methode|niveau|rol|soort activiteit|participatieniveau)(?: van (?:inspraak|participatie|inwonerparticipatie))?',
    word: 'welke $1 gebruiken we het vaakst',
    examples: [['wat is het populairste niveau van participatie', 'welke niveau gebruiken we het vaakst']],
  },
  // The first so many of them.
  {
    said: `(?<=^)(?:de |onze |geef (?:me |mij )?(?:de )?)?top (\\d+|drie|vijf|tien)(?: van)?(?: de)? (${GROUP})(?: (?:qua|op|naar|met|volgens)(?: het)?(?: meeste)?(?: aantal)?(?: de)?(?: meeste)? (${SEVERAL}))?${ENDS}`,
    word: 'top $1 $2 met de meeste $3',
    examples: [
      ['top 3 projectleiders qua aantal opdrachten', 'top 3 projectleiders met de meeste opdrachten'],
    ],
  },
  {
    said: `(?<=^)(?:zet |sorteer |rangschik )?(?:de |alle |onze )?(gemeenten|programma[’']?s|projectleiders|trekkers|collega[’']?s)(?: eens| even)?,? (?:op volgorde (?:van|op)|gesorteerd op|geordend op|gerangschikt (?:op|naar)|naar|op)(?: het)? (?:aantal|hoeveelheid) (${SEVERAL})`,
    word: 'aantal $2 per $1',
    examples: [['gemeenten op volgorde van aantal opdrachten', 'aantal opdrachten per gemeenten']],
  },
  // By what they are divided.
  {
    said: `,? ?(?:uitsplitsen|uitgesplitst|opsplitsen|opgesplitst|verdelen|verdeeld|indelen|ingedeeld|groeperen|gegroepeerd|onderverdelen|onderverdeeld|sorteren|gesorteerd|splitsen) (?:naar|per|op|over|in)(?: de| het)? (gemeenten?|programma(?:[’']?s)?|projectleiders?|trekkers?|collega(?:[’']?s)?|overleg(?:gen)?|bron(?:nen)?|fasen?|stand(?:en)?|niveaus?|oordeel|oordelen|uitkomst(?:en)?|maand(?:en)?|soort(?:en)?|werkvorm(?:en)?|methoden?|vorm(?:en)?)`,
    word: ' per $1',
    examples: [['de opdrachten uitsplitsen naar fase', 'de opdrachten per fase']],
  },
  {
    said: '(?<=vergadering(?:en)?(?![\\p{L}]).*)(?:(?:heeft|hebben|had) de (?:vol|druk|lang)ste agenda|(?:is|zijn|was) (?:het |de )?(?:volst|drukst|volste|drukste))',
    word: 'heeft de meeste punten',
    examples: [['welke vergadering heeft de volste agenda', 'welke vergadering heeft de meeste punten']],
  },
  {
    said: `(?<=^)(?:op |in |voor )?welke? (?:agenda|vergadering|overleg) (?:staat|staan|heeft|komt|komen)(?: er)?(?: nu)? (?:het |de )?(mee|min)ste?(?: punten| opdrachten| stukken)?${ENDS}`,
    word: 'welke vergadering heeft de $1ste punten',
    examples: [['op welke agenda staat het meest', 'welke vergadering heeft de meeste punten']],
  },
  // Exactly so many, as few.
  {
    said: `(?:maar|slechts|enkel|alleen maar) (?:1|een|één)(?= (?:signaal|opdracht|activiteit|toezegging|punt|besluit|bijeenkomst)(?![\\p{L}]))`,
    word: 'precies een',
    examples: [
      ['van welke gemeenten kregen we maar een signaal', 'van welke gemeenten kregen we precies een signaal'],
    ],
  },
  {
    said: `(?<=${NUMBER} )(?:punten|ideeen|suggesties|opmerkingen|reacties) van (?:de |onze )?${RESIDENTS}`,
    word: 'punten inbreng',
    examples: [
      [
        'welke opdrachten hebben meer dan 2 punten van inwoners',
        'welke opdrachten hebben meer dan 2 punten inbreng',
      ],
    ],
  },
];
