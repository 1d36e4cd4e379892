import { AT, ENDS, type Reworded } from './parts.ts';

/** Of one signaal: its row says from whom it came, where, of what and who does it. */
const SIGNAAL = '((?:het|dat) signaal (?:over|van|met|dat) [^?:]{3,60}?)';
export const OF_SIGNAAL: readonly Reworded[] = [
  {
    said: `^(?:(?:uit|in|over|van|voor) welke (?:gemeente|plaats) (?:komt|speelt|gaat|is|kwam|valt)|welke (?:gemeente|opdracht) hoort bij|waar speelt|wat is de (?:bron|herkomst|afzender) van|(?:van|via) wie (?:komt|kwam)|(?:bij|aan|onder|over) welke? (?:opdracht|dossier|project) (?:hoort|hangt|zit|valt|gaat)|bij wie hoort) ${SIGNAAL}${ENDS}`,
    word: 'hoe staat het met $1',
    examples: [
      [
        'uit welke gemeente komt het signaal over de bushalte',
        'hoe staat het met het signaal over de bushalte',
      ],
      [
        'aan welke opdracht hangt het signaal over de bushalte',
        'hoe staat het met het signaal over de bushalte',
      ],
    ],
  },
  {
    said: `^${SIGNAAL}[,:] ?(?:uit |in |bij |van )?(?:welke? (?:gemeente|opdracht|dossier|bron)|wie)(?: is (?:dat|het))?${ENDS}`,
    word: 'hoe staat het met $1',
    examples: [
      ['het signaal over de bushalte: welke gemeente', 'hoe staat het met het signaal over de bushalte'],
    ],
  },
  {
    said: `^(?:waar komt ${SIGNAAL} vandaan(?:, (?:uit )?welke gemeente)?|(?:hoe|via wie|langs welke weg|op welke manier) kwam ${SIGNAAL} binnen|wie (?:bracht|diende) ${SIGNAAL} in|wie (?:meldde|stuurde) ${SIGNAAL})${ENDS}`,
    word: 'hoe staat het met $1$2$3$4',
    examples: [
      ['waar komt het signaal over de bushalte vandaan', 'hoe staat het met het signaal over de bushalte'],
    ],
  },
  {
    said: `^aan wie (?:is|werd) ${SIGNAAL} (?:toegewezen|gegeven)${ENDS}`,
    word: 'wie behandelt $1',
    examples: [
      ['aan wie is het signaal over de bushalte toegewezen', 'wie behandelt het signaal over de bushalte'],
    ],
  },
  {
    said: `^${AT} (?:(?:is|werd) ${SIGNAAL} beantwoord|hebben (?:we|wij|ze) ${SIGNAAL} beantwoord|(?:hebben (?:we|wij|ze)|is er|heeft \\p{L}+) (?:geantwoord|gereageerd) op ${SIGNAAL})${ENDS}`,
    word: 'wat is het antwoord op $1$2$3',
    examples: [
      [
        'wanneer is het signaal over de bushalte beantwoord',
        'wat is het antwoord op het signaal over de bushalte',
      ],
    ],
  },
];
