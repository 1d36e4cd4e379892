import { ENDS, type Reworded } from './parts.ts';

/** Of one toezegging and of one topic of the jaaragenda: its row says whose it is, of what, and how far. */
const TOEZEGGING = '((?:de|die) (?:toezegging|belofte) (?:over|van) [^?:,]{3,70}?)';
const ONDERWERP = '((?:het|dat) onderwerp [^?:,]{3,60}?)';
const THE_TOPIC = '(?:van )?(?:het )?onderwerp ([^?:,]{3,60}?)';

export const OF_TOEZEGGING: readonly Reworded[] = [
  {
    said: `^(?:(?:bij|van|onder|aan|in) welke? (?:opdracht|dossier|project) (?:hoort|is|valt|hangt|zit|staat)|welke opdracht hoort bij) ${TOEZEGGING}${ENDS}`,
    word: 'hoe staat het met $1',
    examples: [
      [
        'bij welke opdracht hoort de toezegging over de folder',
        'hoe staat het met de toezegging over de folder',
      ],
    ],
  },
  {
    said: `^${TOEZEGGING} hoort bij welke opdracht${ENDS}`,
    word: 'hoe staat het met $1',
    examples: [
      [
        'de toezegging over de folder hoort bij welke opdracht',
        'hoe staat het met de toezegging over de folder',
      ],
    ],
  },
  {
    said: `^(?:wie is (?:er )?verantwoordelijk voor|op wiens naam staat|op wie zijn naam staat|wie gaat over) ${TOEZEGGING}${ENDS}`,
    word: 'van wie is $1',
    examples: [
      ['op wiens naam staat de toezegging over de folder', 'van wie is de toezegging over de folder'],
    ],
  },
  {
    said: `^op wiens naam staat de toezegging (?:van|bij) ([^?:,]{3,60}?)${ENDS}`,
    word: 'van wie is de toezegging van $1',
    examples: [['op wiens naam staat de toezegging van pleegzorg', 'van wie is de toezegging van pleegzorg']],
  },
  {
    said: `^(?:(?:wat is )?(?:de )?herkomst ${THE_TOPIC}|uit welke hoek komt het onderwerp ([^?:,]{3,60}?)|wie (?:bedacht|droeg|stelde|opperde) het onderwerp ([^?:,]{3,60}?)(?: (?:aan|voor))?)${ENDS}`,
    word: 'waar komt het onderwerp $1$2$3 vandaan',
    examples: [
      [
        'wat is de herkomst van het onderwerp jongeren en wonen',
        'waar komt het onderwerp jongeren en wonen vandaan',
      ],
    ],
  },
  {
    said: `^(?:is ${ONDERWERP} (?:al |nog )?(?:definitief|voorlopig of (?:al )?vastgesteld)|moet ${ONDERWERP} nog vastgesteld worden)${ENDS}`,
    word: 'is $1$2 al vastgesteld',
    examples: [
      ['is het onderwerp jongeren en wonen definitief', 'is het onderwerp jongeren en wonen al vastgesteld'],
    ],
  },
];
