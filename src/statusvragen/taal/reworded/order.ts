import { ENDS, NUMBER, RESIDENTS, type Reworded } from './parts.ts';

/** Which comes first or last, in other words. */
export const ORDERS: readonly Reworded[] = [
  {
    said: '^welke van (?:de|die) twee (?:is|komt|valt|vergadert)(?: er)? (?:als |het )?eerste?[,:]?',
    word: 'wat is eerder,',
    examples: [['welke van de twee is het eerst: het DO of het PFHO', 'wat is eerder, het DO of het PFHO']],
  },
  {
    said: '^welke van (?:de|die) twee (?:is|komt|valt|vergadert)(?: er)? (?:als |het )?laatste?[,:]?',
    word: 'wat is later,',
    examples: [['welke van de twee komt het laatst, het DO of het PFHO', 'wat is later, het DO of het PFHO']],
  },
  {
    said: '(?<=welke? )van (?:de|die) (?:twee|beide)(?= \\p{L})',
    word: '',
    examples: [
      [
        'uit welke van de twee komen de meeste signalen, Laren of Huizen',
        'uit welke komen de meeste signalen, Laren of Huizen',
      ],
    ],
  },
  {
    said: '(?:is|wordt) (?:er )?(?:nu )?de eerste die (?:er )?(?:nu |nog )?(?:komt|aankomt|eraan komt)',
    word: 'is de eerstvolgende',
    examples: [['welke activiteit is de eerste die er nu komt', 'welke activiteit is de eerstvolgende']],
  },
  {
    said: '(?<=komt er (?:nu |nog )?(?:voor (?:mij|ons) )?)als eerste(?! (?:binnen|klaar|af|te)(?![\\p{L}]))',
    word: 'als eerstvolgende',
    examples: [
      ['welke activiteit komt er voor mij als eerste', 'welke activiteit komt er voor mij als eerstvolgende'],
    ],
  },
  {
    said: '(?:heeft|hebben) (?:nog )?(?:de meeste tijd|de (?:laatste|verste) (?:datum|dag|deadline|termijn)|het meeste tijd)',
    word: 'loopt het langst door',
    examples: [
      ['welke open toezegging heeft nog de meeste tijd', 'welke open toezegging loopt het langst door'],
    ],
  },
  {
    said: '(?:van (?:oud naar nieuw|vroeg naar laat)|op (?:volgorde van )?(?:de )?(?:uiterste|uiterlijke) (?:datum|dag)(?=[?.! ]*$)|op volgorde van (?:datum|tijd)|chronologisch)(?:,? (?:de|het) (?:eerste|oudste|vroegste) (?:bovenaan|eerst|voorop))?',
    word: 'oudste eerst',
    examples: [
      ['open toezeggingen van vroeg naar laat', 'open toezeggingen oudste eerst'],
      ['zet de toezeggingen op volgorde van uiterste datum', 'de toezeggingen, oudste eerst'],
    ],
  },
  {
    said: 'van (?:nieuw naar oud|laat naar vroeg)',
    word: 'nieuwste eerst',
    examples: [['signalen van nieuw naar oud', 'signalen nieuwste eerst']],
  },
  {
    said: '(?<=^)(?:zet|sorteer|orden|rangschik) (.+?)(?: eens| es| even| maar)? (oudste|nieuwste) eerst(?=[?.! ]*$)',
    word: '$1, $2 eerst',
    examples: [['zet de open toezeggingen eens van vroeg naar laat', 'de open toezeggingen, oudste eerst']],
  },
  {
    said: `(?:de )?(?:afgelopen|vorige|voorbije|recentste|meest recente) (${NUMBER})(?= (?:vergaderingen|activiteiten|bijeenkomsten|besluiten|signalen|overleggen|opdrachten|plannen|[\\p{L}]+[’']?s)(?![\\p{L}]))`,
    word: 'de laatste $1',
    examples: [
      ['de afgelopen twee vergaderingen van het PFHO', 'de laatste twee vergaderingen van het PFHO'],
    ],
  },
  {
    said: '(?:gesorteerd |geordend |gerangschikt )?(?:op|naar|volgens) (?:de )?(?:datum|dag|volgorde) (?:van|waarop (?:het|ze)) (?:binnenkomst|toevoegen|toevoeging|aanmaken)',
    word: '',
    examples: [['opdrachten gesorteerd op datum van binnenkomst, oudste eerst', 'opdrachten , oudste eerst']],
  },
  // By which number.
  {
    said: `top (${NUMBER}) (?:van (?:de |alle )?)?([^,?]{4,40}?),? (?:qua|op|naar|volgens|wat betreft|gemeten naar) (?:de |het )?(?:aantal )?(?:opkomst|deelnemers|mensen|bezoekers|inwoners)${ENDS}`,
    word: 'de $1 $2 met de meeste deelnemers',
    examples: [
      ['top 3 gehouden activiteiten qua opkomst', 'de 3 gehouden activiteiten met de meeste deelnemers'],
    ],
  },
  {
    said: `(?:wat|welke|wanneer) is (?:de|het) (?:eerst)?volgende (?:keer|moment|gelegenheid) (?:dat|waarop|waarbij) (?:er )?(?:de |onze )?${RESIDENTS} (?:(?:ergens|weer|er|ook|over|bij|aan|mee|iets) )*(?:meepraten|meedenken|meedoen|praten|denken|doen|zeggen|(?:mee )?kunnen (?:praten|denken|doen|zeggen))${ENDS}`,
    word: 'wat is de eerstvolgende activiteit',
    examples: [
      [
        'wat is de eerstvolgende keer dat inwoners ergens over meepraten',
        'wat is de eerstvolgende activiteit',
      ],
    ],
  },
];
