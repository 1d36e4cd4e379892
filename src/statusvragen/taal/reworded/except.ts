import { ENDS, type Reworded } from './parts.ts';

/** What is left out, in other words than 'behalve' and 'niet'. */
const WHAT = '((?:de |die |het )?[^,:;?]{2,50}?)';
export const LEAVES_OUT: readonly Reworded[] = [
  {
    said: 'de regionale(?= (?:tellen|telt|mag|mogen|kan|kun|niet|laat)(?![\\p{L}])|,)|regionale (?:opdrachten|onderwerpen|projecten)',
    word: 'die voor de hele regio',
    examples: [
      [
        'opdrachten in Laren, de regionale tellen niet mee',
        'opdrachten in Laren, die voor de hele regio tellen niet mee',
      ],
    ],
  },
  {
    said: `(?:maar )?als (?:je|jij|ge|we|wij|u|ik) ${WHAT} niet (?:meerekent|meerekenen|meereken|meetelt|meetellen|meetel|meeneemt|meenemen)${ENDS}`,
    word: 'behalve $1',
    examples: [
      [
        'wat loopt er in Laren als je die van Els niet meerekent',
        'wat loopt er in Laren behalve die van Els',
      ],
    ],
  },
  {
    said: `(?<=,) (?:en |maar )?${WHAT}(?: (?:mag|mogen|moogt|kan|kun|kunt|hoef|hoeft)(?: (?:je|jij|ge|u|we|er))?(?: niet)?(?: (?:weglaten|overslaan|weg|eruit laten|eruit|weggelaten worden|mee|meerekenen|meetellen|meenemen))| (?:tellen|telt)(?: we)? niet mee| (?:hoef|moet|wil) ik(?: (?:er|nu|dan))? niet(?: (?:te )?(?:zien|hebben|weten|erbij))?|,? (?:niet (?:mee)?(?:gerekend|geteld)|niet inbegrepen|niet meegenomen|buiten beschouwing(?: gelaten)?|daargelaten|uitgezonderd|weggelaten|uitgenomen))${ENDS}`,
    word: ' behalve $1',
    examples: [
      ['wat loopt er in Laren, die van Els mag je weglaten', 'wat loopt er in Laren, behalve die van Els'],
    ],
  },
  {
    said: `(?<=,) (?:en |maar )?laat ${WHAT} (?:maar |er )?(?:weg|eruit|uit|achterwege|buiten beschouwing)${ENDS}`,
    word: ' behalve $1',
    examples: [
      ['wat loopt er in Laren, laat die van Els maar weg', 'wat loopt er in Laren, behalve die van Els'],
    ],
  },
  {
    said: '(van|bij|door|uit|voor) (?:iemand|iets) anders dan(?: (?:van|bij|door|uit|voor)(?= ))?',
    word: 'niet $1',
    examples: [
      [
        'welke signalen zijn van iemand anders dan een adviesraad',
        'welke signalen zijn niet van een adviesraad',
      ],
    ],
  },
  {
    said: '(?:iets |wat )?anders dan(?= (?:goedgekeurd|aangepast|uitgesteld|ingetrokken|afgerond|besloten|verwerkt))',
    word: 'niet',
    examples: [
      ['welke besluiten waren iets anders dan goedgekeurd', 'welke besluiten waren niet goedgekeurd'],
    ],
  },
  {
    said: '(?:horen|hoort|behoren|behoort|vallen|valt)( niet| ook)* (?:bij|tot|onder)(?= (?!een |geen |welke |wie |de opdracht)\\p{L})',
    word: 'zijn$1 van',
    examples: [['welke opdrachten horen niet bij jeugd', 'welke opdrachten zijn niet van jeugd']],
  },
  {
    said: `(?<=,) (?:en |maar )?${WHAT} (?:hoeft|hoeven|moet|moeten)(?: er| daar)? niet(?: (?:bij|mee|erbij|daarbij|in))?${ENDS}`,
    word: ' behalve $1',
    examples: [
      ['wat loopt er in Laren, wat afgerond is hoeft niet', 'wat loopt er in Laren, behalve wat afgerond is'],
    ],
  },
];
