import { DIANA, ELS, FATIMA, PIETER, SAMIRA } from '../mensen.ts';
import { type Vraag, van } from '../vraag.ts';

/**
 * Written from the tables by who never saw the reader, nor the other sets but the ninth. A coördinator asks where nobody is named, a directeur
 * in whole sentences, projectleiders about their own work. Where two answers are true, a row that may stand there or not is in neither list, and
 * where an answer may be of opdrachten or of their activiteiten only the titles are asked. Corrected after the first measuring: the invitations were
 * asked as rows of activiteiten, a promise in the answer to a signaal is one as well, and who heard it twice may count once. So corrected, at first
 * sight 48 of 60 were right, 8 asked back, 2 with notice and 2 wrong in silence.
 */

const niet = van('niet');
const enOf = van('en of');
const vergelijken = van('vergelijken');
const volgorde = van('volgorde');
const periode = van('periode');
const ontbreekt = van('ontbreekt');
const wachtOp = van('wacht op');
const feit = van('feit');
const mijn = van('mijn');
const signalen = van('signalen');
const toezeggingen = van('toezeggingen');
const afwezig = van('afwezig');
const agenda = van('agenda');
const aantallen = van('aantallen');
const spreektaal = van('spreektaal');
const tikfouten = van('tikfouten');

/** biome-ignore format: a table is read by its rows */
export const VRAGEN: readonly Vraag[] = [
  // What is not, and what is all but that
  niet('welke opdrachten van samira zijn nog niet besloten', { bevat: ['vervoer', 'jeugdggz', 'pleeg', 'jongmant', 'thuis', 'respijt'], mist: ['scheiden'] }), // no besluit comes about wetver
  niet('opdrachten van jan bakker behalve die van jeugd en onderwijs', ['begroet']),
  niet('welke activiteiten die nog komen hebben nog geen uitnodiging gehad', { ergens: ['Wonen met zorg', 'Leven met autisme', 'Cliëntondersteuning', 'Wmo-loket', 'Jonge mantelzorgers'], zwijgt: ['huishoudelijke hulp', 'Crisisplekken'] }),
  niet('Welke besluiten van het PFHO van 24 september zijn niet gewoon goedgekeurd?', ['scheiden'], { wie: DIANA }),
  niet('signalen uit hilversum die nog niemand op zich heeft genomen', ['huiskamer']),
  niet('openstaande toezeggingen buiten jeugd en onderwijs', ['vervoerwmo/uitleg', 'wijkteam/cijfers', 'begroet/kosten']),

  // This or that, this and that
  enOf('opdrachten in blaricum of eemnes die afgerond of teruggekoppeld zijn', { bevat: ['buurtzorg', 'ggzwijk'], mist: ['sport', 'hulpmid', 'eenzaam', 'digi', 'vervoerwmo', 'zorgapp', 'mantelh', 'scheiden'] }), // doorstart is of the whole region
  enOf('wie heeft zowel een afgeronde opdracht als een die nu in uitvoering is', { zegt: ['Noor Visser'] }),
  enOf('interviews of spiegelgesprekken in november of december', ['thuis/interviews', 'digi/interviews', 'thuis/spiegelgesprek', 'jongmant/interviews', 'jongmant/spiegelgesprek']),
  enOf('Welke opdrachten op het PFHO van 17 december hebben geen trekker of geen participatie?', ['doventolk', 'wetver'], { wie: DIANA }),
  enOf('plannen van tom en van noor die al akkoord zijn', { bevat: ['preventie', 'digi', 'kinderopv', 'autisme', 'opvoed', 'speel'], mist: ['taal', 'kinderarm', 'school', 'schuld', 'inkoop'] }),
  enOf('wat staat er op het DO van 24 november van ingrid of willem en is ook al ingediend', { bevat: ['pleeg', 'eenzaam'], mist: ['vervoer', 'jeugdggz'] }), // hulpmid was, and came back

  // More and less, first and last
  vergelijken('wie heeft als projectleider de meeste opdrachten', { zegt: ['Fatima Bouali'] }), // 9, and 8 of Samira and Pieter
  vergelijken('Waar kwamen meer mensen dan verwacht?', { ergens: ['geldzorgen', 'Vervoer op maat', 'Wijkteams versterken', 'Zorg in de buurt', 'Digitaal meedoen'], zwijgt: ['Logeerhuis', 'Urgentie'] }, { wie: DIANA }),
  vergelijken('welke toezegging is het langst over tijd', { zegt: ['folder'] }),
  vergelijken('waren er bij de enquête van vervoer op maat meer mensen dan bij die van digitaal meedoen', { ergens: ['\\b310\\b', '\\b230\\b'] }),
  vergelijken('Welk besluit over een opdracht van Fatima is het meest recent?', { zegt: ['Wijkteams versterken'] }, { wie: DIANA }),
  vergelijken('opdrachten waar minder dan 10 mensen aan meededen', { bevat: ['vrouwen', 'crisis', 'dakloos', 'ggzwijk', 'begroet', 'woonurg', 'zorgapp'], mist: ['kinderopv', 'doventolk', 'mantelh', 'scheiden', 'thuis'] }),

  // In order, and so many
  volgorde('de laatste drie plannen die akkoord kregen', { bevat: ['cliond', 'preventie'], mist: ['woonzorg', 'jongmant', 'jeugdraad', 'thuis'] }), // the third is wmoloket, or that residents do not take part in spoedh
  volgorde('signalen van oud naar nieuw', { rijen: ['speeltuin', 'bus', 'huiskamer', 'rolstoel', 'bushalte', 'tolken', 'jeugdadvies'], volgorde: true }),
  volgorde('de twee activiteiten met de grootste opkomst', { rijen: ['vervoerwmo/enquête', 'digi/enquête'], volgorde: true }),
  volgorde('de eerstvolgende twee vergaderingen', { rijen: ['regieteam-jeugd-en-onderwijs-2026-11-19', 'do-2026-11-24'], volgorde: true }),

  // Days
  periode('welke plannen kwamen er de laatste twee weken binnen', { bevat: ['uithuis'], mist: ['school', 'preventie', 'eenzaam'] }), // pleeg on the first of those days
  periode('Wat is er in november besloten, en door welk overleg?', { bevat: ['kinderopv', 'wijkteam', 'zorgapp'], mist: ['begroet', 'ggzwijk', 'vervoerwmo'] }, { wie: DIANA }),
  periode('activiteiten die voor de kerst nog moeten komen', ['autisme/groepsgesprek', 'woonzorg/focusgroep', 'thuis/spiegelgesprek', 'jongmant/interviews', 'cliond/klankbordgroep', 'wmoloket/werkbezoek', 'jongmant/spiegelgesprek']),
  periode('inbreng die in oktober is opgeschreven', ['thuis-1', 'thuis-2', 'thuis-3', 'vrouwen-1', 'geldzorg-1', 'geldzorg-2', 'geldzorg-3', 'geldzorg-4', 'respijt-1', 'respijt-2', 'dakloos-1', 'dakloos-2', 'zorgapp-1']),
  periode('hoeveel opdrachten zijn er in juni bijgekomen', { aantal: 21 }),

  // What is missing, and who is waited for
  ontbreekt('bij welke verwerkte opdrachten is er nog geen passage', { bevat: ['respijt', 'doventolk'], mist: ['geldzorg', 'dakloos'] }),
  ontbreekt('van welke opdracht weten we nog niet in welk overleg hij komt', { bevat: ['taal'], mist: ['sport', 'schuld', 'dagbest'] }),
  ontbreekt('opdrachten zonder projectleider maar met een trekker', ['opvang']),
  wachtOp('wat ligt er nu allemaal bij fatima', { ergens: ['Beschermd thuis', 'Wijkteams versterken'], zwijgt: ['Pleegzorg', 'Leven met autisme'] }),
  wachtOp('bij wie ligt de bal bij respijtzorg', { zegt: ['Samira El Amrani'] }),
  wachtOp('waar wacht leerlingenvervoer op', { ergens: ['plan', 'Samira El Amrani'] }),

  // One dossier
  feit('Waarom is de brainstorm van Digitaal meedoen niet doorgegaan?', { zegt: ['te weinig aanmeldingen'] }, { wie: DIANA }),
  feit('wie heeft wonen met zorg akkoord gegeven en wanneer', { ergens: ['Cees', '1 okt'] }),
  feit('hoeveel mensen zouden er komen bij het groepsgesprek van de wijkteams en hoeveel kwamen er', { ergens: ['\\b20\\b', '\\b25\\b'] }, { wie: FATIMA }),
  feit('waarom doet er niemand mee bij spoedhulp', { zegt: ['contract'] }),
  feit('wat is er bij dakloze jongeren niet overgenomen en waarom niet', { ergens: ['eigen kamer', 'geen panden'] }),
  feit('wanneer was de inbreng van geldzorgen verwerkt', { zegt: ['30 okt'] }, { wie: ELS }),
  feit('hoeveel punten hebben we bij geldzorgen helemaal overgenomen', { aantal: 2 }, { wie: ELS }),
  feit('op welk niveau doen mensen mee bij preventie op school', { zegt: ['informeren'] }),
  feit('wat beloofde fatima na het besluit over de wijkteams en voor wanneer', { ergens: ['cijfers per wijk', '15 jan'] }),

  // About who asks
  mijn('welke van mijn activiteiten komen er nog', { bevat: ['thuis/spiegelgesprek', 'jongmant/interviews', 'jongmant/spiegelgesprek'], mist: ['thuis/focusgroep', 'thuis/interviews', 'respijt/spiegelgesprek'] }, { wie: SAMIRA }),
  mijn('heb ik nog plannen die ik moet indienen', { ergens: ['Dagbesteding in de wijk', 'Mantelzorgwaardering'], zwijgt: ['Eenzaamheid', 'Cliëntondersteuning'] }, { wie: PIETER }),
  mijn('op welk plan van mij moet de coördinator nog akkoord geven', ['uithuis'], { wie: FATIMA }),

  // What stands beside the opdrachten
  signalen('welke signalen kwamen van een adviesraad', ['rolstoel', 'jeugdadvies']),
  signalen('wat is er beloofd bij het signaal over de bushalte en voor wanneer', { ergens: ['bank plaatsen', '5 dec'] }),
  toezeggingen('welke toezeggingen lopen in december of januari af', { bevat: ['vervoerwmo/uitleg', 'scheiden/proef', 'wijkteam/cijfers'], mist: ['opvoed/folder', 'begroet/kosten', 'buurtzorg/kaart'] }),
  toezeggingen('Wie bespreekt de proef bij scheiding met de raad?', { zegt: ['Willem Hoekstra'] }, { wie: DIANA }),
  afwezig('wie neemt het werk van noor over met kerst', { zegt: ['Tom de Wit'] }),
  agenda('hoe laat en waar is het AB in december', { ergens: ['20:00', 'Huizen'] }),
  agenda('Wat stelt het PFHO van 26 november vast?', { ergens: ['Vrouwenopvang', 'geldzorgen', 'Respijtzorg voor ouders', 'Spoedhulp'], zwijgt: ['Jonge mantelzorgers', 'Wmo-loket'] }, { wie: DIANA }),
  aantallen('hoeveel opdrachten zijn ingetrokken of uitgesteld', { aantal: 4 }),
  aantallen('hoeveel mensen hebben we dit jaar met terugkoppelingen bereikt', { zegt: ['\\b(224|239)\\b'] }),

  // As one speaks, also in Flanders
  spreektaal('wie dat er voor die vrouwenopvang zorgt, weet gij da toevallig', { zegt: ['Fatima Bouali'] }),
  spreektaal('zeg, dat verhaal met die jeugdraad, gaat dat nog door of ligt dat stil', { ergens: ['uitgesteld'] }),
  spreektaal('hebben ze bij kinderopvang met zorg de mensen al iets laten weten of moet da nog', { zegt: ['nee|nog niet|moet nog|nog geven|nog horen|terugkoppeling'] }),
  tikfouten('wnneer is het spiegelgesprk van jonge mantelzorgrs', { zegt: ['8 dec'] }),
];
