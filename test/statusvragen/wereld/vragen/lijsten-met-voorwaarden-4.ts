import { type Vraag, van } from '../vraag.ts';

/** Lists with conditions that were asked while the sets beside it were mended: of each kind that got another answer, other words. */

const [niet, enOf, ontbreekt, periode] = [van('niet'), van('en of'), van('ontbreekt'), van('periode')];
const [agenda, signalen, toezeggingen, onbekend] = [
  van('agenda'),
  van('signalen'),
  van('toezeggingen'),
  van('onbekend'),
];

/** biome-ignore format: a table is read by its rows */
export const VRAGEN: readonly Vraag[] = [
  signalen('welke signalen zijn niet te laat', ['speeltuin', 'rolstoel', 'bushalte', 'tolken', 'jeugdadvies']),
  signalen('welke signalen hebben geen behandelaar of zijn te laat', ['bus', 'huiskamer', 'tolken']),
  onbekend('welke opdrachten hebben geen signaal', { vraagtTerug: true }),
  onbekend('wat is er sinds de vorige do gebeurd', { vraagtTerug: true }),
  niet('alle opdrachten van ingrid minus de afgeronde', ['dagbest', 'taal', 'mantel', 'hulpmid', 'eenzaam', 'wmoloket', 'cliond', 'thuis', 'digi', 'geldzorg', 'vervoerwmo', 'buurtzorg', 'zorgapp']),
  niet('in oktober teruggekoppeld maar nog geen meetlat', ['buurtzorg', 'scheiden']),
  niet('opdrachten in uitvoering waar nog niks gehouden is', ['autisme']),
  niet('welke activiteiten zijn gehouden terwijl ze niet in het plan stonden', ['digi/interviews']),
  niet('welke besluiten zijn er sinds 1 oktober niet door het pfho genomen', ['ggzwijk', 'jeugdraad', 'begroet', 'kinderopv']),
  niet('bij welke opdrachten is al twee weken niks gebeurd', { bevat: ['vervoer', 'school', 'eenzaam'], mist: ['uithuis', 'thuis', 'wijkteam'] }),
  enOf('geef de plannen in concept plus die nog niet begonnen zijn', ['jeugdggz', 'mantel', 'beschermd', 'kinderarm', 'hulpmid', 'vervoer', 'dagbest', 'schuld', 'opvang', 'taal', 'sport']),
  enOf('welke inbreng is over genomen', ['geldzorg-1', 'geldzorg-2', 'respijt-1', 'respijt-2', 'doventolk-1', 'opvoed-1', 'vervoerwmo-1', 'vervoerwmo-2', 'wijkteam-1', 'scheiden-1']),
  ontbreekt('opdrachten met trekker maar zonder projectleider', ['opvang']),
  ontbreekt('besloten opdrachten zonder toezegging', { bevat: ['kinderopv'], mist: ['opvoed', 'wijkteam', 'begroet', 'thuis'] }),
  ontbreekt('plannen die voor het volgende do klaar moeten zijn', ['vervoer', 'jeugdggz', 'hulpmid']),
  periode('plannen die dit najaar terug zijn gestuurd', ['hulpmid', 'school']),
  periode('activiteiten uit het voorjaar', ['doorstart/brainstormsessie', 'mantelh/werkbezoek', 'buurtzorg/focusgroep']),
  periode('activiteiten volgende week met minder dan 15 deelnemers', ['woonzorg/focusgroep', 'thuis/spiegelgesprek']),
  periode('welke opdrachten gaan tussen de kerst en februari naar het pfho', ['woonzorg', 'preventie', 'cliond', 'autisme']),
  periode('wat is te laat sinds vorige week', { bevat: ['eenzaam', 'pleeg', 'respijt'], mist: ['hulpmid', 'opvoed', 'bus'] }),
  agenda("komende do's", ['do-2026-11-24', 'do-2026-12-15', 'do-2027-01-12']),
  agenda('vergaderingen deze maand die al geweest zijn', ['do-2026-11-03', 'pfho-2026-11-12']),
  agenda('vergaderingen van het pfho die nog niet geweest zijn', ['pfho-2026-11-26', 'pfho-2026-12-10', 'pfho-2027-01-28']),
  toezeggingen('open toezeggingen op die van noor na', { bevat: ['vervoerwmo/uitleg', 'wijkteam/cijfers', 'scheiden/proef', 'begroet/kosten'], mist: ['opvoed/folder', 'buurtzorg/kaart'] }),
];
