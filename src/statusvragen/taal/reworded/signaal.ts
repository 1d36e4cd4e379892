import { type FactOfOne, factsOfOne } from './facts-of-one.ts';
import { AT, ENDS, type Reworded } from './parts.ts';

/** Of one signaal: its row says from whom it came, where, of what and who does it. */
const SIGNAAL = '((?:het|dat) signaal (?:over|van|met|dat) [^?:]{3,60}?)';
/** Without its article, as it is typed in haste. */
const BARE = '((?:het )?signaal (?:over|van) [^?:]{3,60}?)';

/** biome-ignore format: a table is read by its rows */
const MORE: readonly FactOfOne[] = [
  ['hoe staat het met {x}', [
    [`(?:gemeente|bron|herkomst|afzender|opdracht) ${BARE}`, 'gemeente het signaal over de bushalte'],
    [`(?:welke (?:gemeente|opdracht) betreft|om welke (?:gemeente|plaats) gaat|(?:van|via) wie (?:hoorden|kregen) (?:we|wij)|uit welke hoek (?:komt|kwam)|(?:via|langs) welke weg (?:kregen|hoorden) (?:we|wij)|wie kaartte|uit welke (?:plaats|gemeente) (?:komt|kwam)|in welke (?:plaats|gemeente) speelt) {x}(?: aan)?`, 'van wie hoorden we het signaal over de bushalte'],
    [`(?:aan|bij|onder|met) welke opdracht (?:is|hoort|valt|heeft) {x} (?:gekoppeld|te maken|thuis)`, 'aan welke opdracht is het signaal over de bushalte gekoppeld'],
    [`${BARE}[,:] ?(?:bij|van|aan|onder) welke opdracht(?: is (?:dat|het))?`, 'het signaal over de bushalte: bij welke opdracht'],
  ]],
  ['wie behandelt {x}', [
    [`(?:wie (?:heeft|kreeg)|op wiens (?:bord|bureau) (?:ligt|kwam)) {x} ?(?:onder zich|toegewezen|terecht)?`, 'wie kreeg het signaal over de bushalte toegewezen'],
    [`wie (?:doet|moet) er (?:iets|wat) (?:doen )?met {x}(?: doen)?`, 'wie doet er iets met het signaal over de bushalte'],
    [`wie (?:werkt aan|zorgt voor (?:een )?antwoord op|moet er (?:reageren|antwoorden) op) {x}`, 'wie werkt aan het signaal over de bushalte'],
    [`(?:de )?behandelaar (?:van )?${BARE}`, 'behandelaar het signaal over de bushalte'],
  ]],
  ['wanneer kwam {x} binnen', [
    [`wanneer (?:bereikte|hoorden we van|werd|kregen we) {x} ?(?:ons|gemeld|binnen)?`, 'wanneer bereikte het signaal over de bushalte ons'],
    [`(?:de )?(?:datum (?:van )?ontvangst|ontvangstdatum) (?:van )?${BARE}`, 'datum ontvangst het signaal over de bushalte'],
    [`hoe oud is {x}`, 'hoe oud is het signaal over de bushalte'],
  ]],
  ['wat is het antwoord op {x}', [
    [`(?:wat is (?:onze|de) )?reactie op {x}`, 'wat is onze reactie op het signaal over de bushalte'],
    [`wat (?:zeiden|antwoordden|schreven) (?:we|wij) (?:terug )?op {x}`, 'wat zeiden we terug op het signaal over de bushalte'],
    [`(?:de )?datum (?:van )?(?:het )?antwoord (?:op )?${BARE}`, 'datum antwoord het signaal over de bushalte'],
    [`wanneer (?:reageerden|antwoordden) (?:we|wij) op {x}`, 'wanneer reageerden we op het signaal over de bushalte'],
    [`wanneer (?:kreeg {x} antwoord)`, 'wanneer kreeg het signaal over de bushalte antwoord'],
  ]],
  ['wat is de deadline van {x}', [
    [`(?:wanneer|voor welke datum|uiterlijk wanneer|tegen wanneer) (?:moet|moest) er (?:een )?(?:antwoord|reactie) (?:zijn )?op {x}(?: zijn)?`, 'wanneer moet er een antwoord op het signaal over de bushalte zijn'],
    [`(?:wat is de |wanneer verliep de |wanneer verloopt de )termijn van {x}`, 'wat is de termijn van het signaal over de bushalte'],
    [`wanneer moesten (?:we|wij) (?:reageren|antwoorden) op {x}`, 'wanneer moesten we reageren op het signaal over de bushalte'],
  ]],
];
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
  ...factsOfOne(MORE, { called: SIGNAAL, named: () => 'het signaal over de bushalte' }),
  {
    said: `^wanneer (?:verstrijkt|vervalt|verloopt|eindigt) ((?:de|die) (?:toezegging|belofte) [^?]{4,70}?)${ENDS}`,
    word: 'wat is de deadline van $1',
    examples: [
      [
        'wanneer verstrijkt de toezegging over de folder',
        'wat is de deadline van de toezegging over de folder',
      ],
    ],
  },
];
