import { ENDS, RESIDENTS, type Reworded, SEVERAL } from './parts.ts';

/** How many, which part of how many, and which has most or least. */
const NUMBER =
  '(?:\\d+|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien)';
export const COUNTS: readonly Reworded[] = [
  {
    said: `^(?:er )?(op|in|bij|van|voor) (.+?) (?:heeft|hebben|telt|staan|zijn|liggen|lopen|spelen|horen)(?: er)? ${NUMBER} (${SEVERAL}),? (?:en )?(?:van )?hoeveel (?:daarvan|ervan|er)`,
    word: 'hoeveel van de $3 $1 $2',
    examples: [
      [
        'op het DO van 24 november staan 5 opdrachten, hoeveel daarvan zijn van Els',
        'hoeveel van de opdrachten op het DO van 24 november zijn van Els',
      ],
    ],
  },
  {
    said: `^(.+?) (?:heeft|hebben|telt|kent)(?: er)? ${NUMBER} (${SEVERAL}),? (?:en )?(?:van )?hoeveel (?:daarvan|ervan|er)`,
    word: 'hoeveel van de $2 van $1',
    examples: [
      [
        'Els heeft 9 opdrachten, hoeveel daarvan zijn in Laren',
        'hoeveel van de opdrachten van Els zijn in Laren',
      ],
    ],
  },
  {
    said: `(van |bij )?hoeveel (${SEVERAL}) (?:kunnen|kan|mogen|durven) (?:we|wij|ik|je) (?:zeggen|stellen) dat (?:ze|die|deze)(?: al)? (.+?) (?:zijn|is|hebben)${ENDS}`,
    word: 'hoeveel $2 zijn er $3',
    examples: [
      [
        'van hoeveel toezeggingen kunnen we zeggen dat ze nagekomen zijn',
        'hoeveel toezeggingen zijn er nagekomen',
      ],
    ],
  },
  {
    said: 'hoeveel (\\p{L}+) (?:is er |zijn er )?(?:dat|die) (?:aan |bij |met )?(.+?) (?:mee ?doet|mee ?doen|mee ?deden|mee ?deed)',
    word: 'hoeveel $1 doen er mee aan $2',
    examples: [
      ['wat is het aantal ouderen dat aan pleegzorg meedoet', 'hoeveel ouderen doen er mee aan pleegzorg'],
    ],
  },
  {
    said: '(?:hoeveel keer|hoe vaak|hoe dikwijls) (?:is|werd|zijn) er (.*?)tot (?:een )?(uitstel|intrekking|aanpassing|goedkeuring) (?:besloten|beslist|gekomen)',
    word: 'hoeveel van de besluiten van $1waren een $2',
    examples: [
      [
        'hoeveel keer is er dit jaar tot uitstel besloten',
        'hoeveel van de besluiten van dit jaar waren een uitstel',
      ],
    ],
  },
  {
    said: `(?:het |de )?minst(?= ${SEVERAL}(?![\\p{L}]))|(?:het )?(?:kleinste|laagste|geringste) aantal`,
    word: 'de minste',
    examples: [
      ['bij welk programma zijn er het minst opdrachten', 'bij welk programma zijn er de minste opdrachten'],
    ],
  },
  {
    said: `(?:het |de )?meest(?= ${SEVERAL}(?![\\p{L}]))|(?:het )?(?:grootste|hoogste) aantal`,
    word: 'de meeste',
    examples: [['wie heeft het grootste aantal opdrachten', 'wie heeft de meeste opdrachten']],
  },
  {
    said: '(?:welk|wat voor) percentage van de (mensen|deelnemers|inwoners) (?:die|dat) (?:we|wij) verwacht(?:t?en| hadden)',
    word: 'hoeveel procent van de verwachte $1',
    examples: [
      [
        'welk percentage van de mensen die we verwachtten kwam er bij pleegzorg',
        'hoeveel procent van de verwachte mensen kwam er bij pleegzorg',
      ],
    ],
  },
  {
    said: '(?:had|heeft|hebben|hadden) het (?:grootste|meeste) bereik',
    word: 'bereikte de meeste mensen',
    examples: [
      ['welke terugkoppeling had het grootste bereik', 'welke terugkoppeling bereikte de meeste mensen'],
    ],
  },
  {
    said: '(?:weten|weet) (?:we|wij|niemand)( nog)? (?:het|hun) bereik( nog)? niet',
    word: 'weten we niet hoeveel mensen die bereikte',
    examples: [
      [
        'bij welke terugkoppeling weten we het bereik niet',
        'bij welke terugkoppeling weten we niet hoeveel mensen die bereikte',
      ],
    ],
  },
  {
    said: `(?<=(?:meer|minder) .*dan .*)of (?:juist )?(?:meer|minder)(?: ${SEVERAL})?${ENDS}`,
    word: '',
    examples: [
      ['heeft Els meer opdrachten dan Pieter of juist minder', 'heeft Els meer opdrachten dan Pieter'],
    ],
  },
  {
    said: `hoeveel (${RESIDENTS}) is er`,
    word: 'hoeveel $1 waren er',
    examples: [['wat is het totale aantal deelnemers in mei', 'hoeveel deelnemers waren er in mei']],
  },
];
