import { ELS, NOOR, TOM } from '../mensen.ts';
import { type Vraag, van } from '../vraag.ts';

/**
 * Of 82 other wishes about lists and numbers, written after the first 239 were mended: at first sight 55 were right, 21 asked back, 1 with notice
 * and 5 wrong in silence. Those of which the truth can be told from the tables in a line stand here.
 */

const niet = van('niet');
const enOf = van('en of');
const vergelijken = van('vergelijken');
const volgorde = van('volgorde');
const periode = van('periode');
const signalen = van('signalen');
const toezeggingen = van('toezeggingen');
const agenda = van('agenda');
const aantallen = van('aantallen');
const mijn = van('mijn');
const tweeVragen = van('twee vragen');
const onbekend = van('onbekend');

/** biome-ignore format: a table is read by its rows */
export const VRAGEN: readonly Vraag[] = [
  volgorde('welke opdrachten zijn uitgesteld, oudste eerst', { rijen: ['jeugdraad', 'woonurg'], volgorde: true }),
  volgorde('ingetrokken opdrachten, laatste eerst', { rijen: ['zorgapp', 'oudpl'], volgorde: true }),
  volgorde('welke opdrachten zijn teruggekoppeld, oudste eerst', { bevat: ['doorstart', 'buurtzorg', 'ggzwijk'], mist: ['opvoed', 'kinderarm', 'wijkteam'] }),
  volgorde('welke opdracht loopt het langst', ['opvoed', 'vervoerwmo', 'wijkteam', 'kinderopv', 'begroet', 'buurtzorg', 'scheiden', 'ggzwijk']), // not finished
  mijn('welke van mijn opdrachten duurt al het langst', ['opvoed'], { wie: NOOR }), // speel is finished
  agenda('eerstvolgende twee DO’s', { rijen: ['do-2026-11-24', 'do-2026-12-15'], volgorde: true }),
  agenda('welke vergadering is verplaatst en naar wanneer', { rijen: ['pfho-2026-12-10'], zegt: ['17 dec'] }),
  agenda('punten op het PFHO van 26 november die nog geen passage hebben', { bevat: ['respijt', 'vrouwen'], mist: ['geldzorg'] }),
  vergelijken('waar kwam minder dan de helft opdagen', ['thuis/interviews']), // 9 of 20; 4 of 8 is half
  vergelijken('opdrachten waar de terugkoppeling langer dan drie weken duurde', ['ggzwijk', 'scheiden', 'buurtzorg']), // 30, 36 and 22 days
  mijn('mijn plannen die langer dan een week op akkoord wachtten', ['digi'], { wie: TOM }),
  mijn('wat heb ik dit jaar allemaal teruggekoppeld', ['doorstart'], { wie: ELS }),
  vergelijken('waar kwamen juist meer mensen dan verwacht', ['buurtzorg/focusgroep', 'vervoerwmo/enquête', 'wijkteam/groepsgesprek', 'digi/enquête', 'geldzorg/focusgroep']),
  periode('inbreng die in oktober is beoordeeld', ['doventolk-1', 'zorgapp-1', 'geldzorg-1', 'geldzorg-2', 'geldzorg-3', 'geldzorg-4']),
  toezeggingen('welke toezeggingen lopen af in december of januari', ['vervoerwmo/uitleg', 'bushalte', 'scheiden/proef', 'wijkteam/cijfers']),
  signalen('welke signalen kwamen na 1 oktober binnen en zijn nog niet toegewezen', ['tolken']), // huiskamer came on that day itself
  signalen('de drie oudste onbeantwoorde signalen', { rijen: ['bus', 'huiskamer', 'tolken'], volgorde: true }),
  onbekend('welke signalen zijn te laat beantwoord', { vraagtTerug: true }),
  onbekend('wie heeft alleen maar opdrachten zonder trekker', { vraagtTerug: true }),
  onbekend('welke inbreng is nog niet beoordeeld en van wie is de opdracht', { bevat: ['thuis-1', 'thuis-2', 'thuis-3', 'vrouwen-1'], mist: ['kinderarm', 'begroet'] }),
  niet('welke programma’s hebben geen afgeronde opdracht', { zegt: ['Bescherming en Opvang'] }),
  niet('bij welke opdrachten wil men geen inwoners betrekken', { bevat: ['wetver', 'spoedh', 'ceo'], mist: ['pleeg', 'vervoer'] }), // inkoop is only proposed
  enOf('opdrachten die alle zeven gemeenten raken', ['opvang', 'jeugdggz', 'inkoop', 'thuis', 'vrouwen', 'begroet', 'doorstart', 'wetver']),
  tweeVragen('hoeveel besluiten zijn er goedgekeurd en hoeveel aangepast', { ergens: ['\\b9\\b', '\\b2\\b'] }),
  tweeVragen('welke activiteiten zijn verplaatst en welke geannuleerd', ['autisme/groepsgesprek', 'digi/brainstormsessie']),
  aantallen('in welke gemeente zijn de meeste activiteiten gehouden', { zegt: ['Hilversum', '\\b10\\b'] }),
  aantallen('aantal plannen per niveau', { zegt: ['adviseren: 3', 'meebeslissen: 2', 'coproduceren: 1'] }),
  aantallen('hoeveel deelnemers in totaal tot nu toe', { zegt: ['\\b834\\b'] }),
];
