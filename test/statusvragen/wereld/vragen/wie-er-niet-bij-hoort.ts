import { NOOR, PIETER, TOM } from '../mensen.ts';
import { type Vraag, van } from '../vraag.ts';

/**
 * Somebody who has no such part in any opdracht, or not in the one that is named: what is asked is something else of this person,
 * and ‘geen opdrachten’ would be the answer to another question. With nothing else said it is the whole question.
 */

const feit = van('feit');
const aantallen = van('aantallen');
const niet = van('niet');
const mijn = van('mijn');

export const VRAGEN: readonly Vraag[] = [
  niet('hoeveel plannen kregen geen akkoord van Cees', { vraagtTerug: true, zwijgt: ['Geen opdrachten'] }),
  aantallen('hoeveel opdrachten van Cees staan in concept', { vraagtTerug: true }),
  feit('loopt bij wonen met zorg nog iets van Pieter', { vraagtTerug: true, zwijgt: ['Geen opdrachten'] }),
  feit('is Samira de trekker van kinderen bij scheiding', {
    vraagtTerug: true,
    ergens: ['Samira El Amrani als bestuurlijk trekker'],
  }),
  mijn('bij welke opdrachten die afgerond zijn ben ik trekker', { vraagtTerug: true }, { wie: NOOR }),
  // Which opdrachten others have, Tom does not see.
  mijn('welke opdrachten van Pieter zijn afgerond', { nietTeZien: true }, { wie: TOM }),
  mijn('welke van mijn opdrachten zijn ingetrokken en ook van Carla', { veilig: true }, { wie: PIETER }),
];
