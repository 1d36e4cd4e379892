import {
  DIANA,
  ELS,
  FATIMA,
  INGRID,
  JAN,
  JAN_DE_GROOT,
  NOOR,
  PIETER,
  SAMIRA,
  TOM,
  WILLEM,
} from '../mensen.ts';
import { type Vraag, van } from '../vraag.ts';

/**
 * What is not, what is missing, what is left out, this and that or neither, and who owes what to whom. Written from the tables by
 * who never saw the reader. A row that may stand there or not is in neither list. At first sight 61 of 109 were right, 30 asked back, 1
 * something else and 17 wrong in silence; nine truths were put right first.
 */

const GEEN = 'geen|niets|niks|niemand|niet|nog nooit|nee';

const persoon = van('persoon');
const gemeente = van('gemeente');
const niet = van('niet');
const enOf = van('en of');
const periode = van('periode');
const ontbreekt = van('ontbreekt');
const wacht = van('wacht op');
const feit = van('feit');
const mijn = van('mijn');
const signalen = van('signalen');
const toezeggingen = van('toezeggingen');
const afwezig = van('afwezig');
const agenda = van('agenda');
const aantallen = van('aantallen');
const doorvragen = van('doorvragen');
const tikfouten = van('tikfouten');
const regio = van('regio');
const bereik = van('bereik');
const rechten = van('rechten');

/** biome-ignore format: a table is read by its rows */
export const VRAGEN: readonly Vraag[] = [
  // Neither, only one of two
  niet('welke opdrachten hebben noch een projectleider noch een trekker', ['sport']),
  niet('opdrachten waar wel een trekker op zit maar geen projectleider', ['opvang']),
  niet('hoeveel opdrachten zijn noch van jeugd noch van gezondheid', { aantal: 16 }),
  niet('joost zijn opdrachten, maar dan die niet van fatima zijn', ['opvang']),
  niet('opdrachten met willem als trekker zonder samira', ['inkoop', 'autisme', 'crisis', 'opvoed', 'jeugdraad']),
  enOf('van pieter of van els, alleen niet waar ingrid trekker is', ['doventolk', 'oudpl', 'ceo']),
  niet('geef me alles van gooise meren dat niet van samira, noor of fatima is', ['school', 'opvang', 'begroet', 'doorstart']),
  gemeente('welke zitten er niet in hilversum maar wel in huizen', ['taal', 'pleeg', 'woonzorg', 'respijt', 'vervoerwmo', 'jeugdraad']),
  gemeente('opdrachten die zowel in laren als in blaricum spelen', ['hulpmid', 'opvang', 'jeugdggz', 'inkoop', 'thuis', 'vrouwen', 'begroet', 'doorstart', 'wetver']),
  gemeente('wat loopt er in wijdemeren, dus niet die van heel de regio', { bevat: ['kinderarm', 'wmoloket', 'digi'], mist: ['opvang', 'thuis', 'begroet'] }),
  gemeente('enkel laren en geen andere gemeente erbij, welke zijn dat', ['dagbest', 'jongmant', 'kinderopv', 'ceo', 'oudpl']),
  enOf('jeugd of bescherming, hilversum of huizen, plan nog niet akkoord', ['vervoer', 'opvang', 'jeugdggz', 'beschermd', 'pleeg', 'uithuis', 'school', 'inkoop']),

  // Left out
  niet('alles van jeugd behalve wat al besloten of afgerond is', { bevat: ['vervoer', 'pleeg', 'autisme', 'respijt'], mist: ['opvoed', 'kinderopv', 'speel', 'scheiden'] }),
  niet('wat is er in uitvoering op die van samira en fatima na', ['autisme', 'digi', 'crisis']),
  toezeggingen('welke beloftes staan er nog open, die van els hoef ik niet', { bevat: ['opvoed/folder', 'begroet/kosten', 'wijkteam/cijfers', 'scheiden/proef'], mist: ['vervoerwmo/uitleg', 'buurtzorg/kaart'] }),
  agenda('alle overleggen in december uitgezonderd het DO', { bevat: ['ab-2026-12-09', 'pfho-2026-12-10'], mist: ['do-2026-12-15', 'pfho-2026-11-26', 'pfho-2027-01-28'] }),
  signalen('signalen zonder antwoord, hilversum niet meegerekend', ['tolken']),
  signalen('alle signalen die niet van een adviesraad komen', ['speeltuin', 'bus', 'huiskamer', 'bushalte', 'tolken']),
  niet('geen participatie, maar dan niet vanwege spoed', { bevat: ['wetver', 'ceo'], mist: ['spoedh', 'pleeg'] }),
  periode('teruggekoppeld maar niet met een nieuwsbrief', ['scheiden', 'ggzwijk', 'doorstart', 'speel']),
  persoon('wie heeft er buiten tom nog een plan in concept', { ergens: ['Samira', 'Pieter', 'Fatima'], zwijgt: ['Jan Bakker'] }),
  bereik('is er behalve joost nog iemand die geen berichten krijgt', { zegt: ['geen|niemand|nee|alleen Joost|niet'], zwijgt: ['Samira', 'Pieter'] }),
  toezeggingen('toezeggingen die niet bij een projectleider liggen', ['scheiden/proef']),

  // What is missing of an opdracht
  ontbreekt('te laat of zonder projectleider, welke zijn dat', { bevat: ['opvang', 'sport', 'vervoer', 'hulpmid', 'opvoed'], mist: ['mantelh', 'dagbest', 'doorstart'] }),
  ontbreekt('zonder trekker en nog geen besluit', { bevat: ['schuld', 'sport', 'kinderarm', 'school', 'preventie', 'doventolk'], mist: ['kinderopv', 'begroet', 'speel', 'vervoer'] }),
  ontbreekt('opdrachten zonder projectleider of zonder vergadering', { bevat: ['opvang', 'sport', 'taal'], mist: ['vervoer', 'dagbest', 'autisme'] }),
  ontbreekt('waar is al een besluit maar hebben we de mensen nog niks verteld', { bevat: ['opvoed', 'vervoerwmo', 'wijkteam', 'kinderopv', 'begroet'], mist: ['buurtzorg', 'scheiden', 'ggzwijk', 'doorstart', 'mantelh', 'speel', 'thuis'] }),
  ontbreekt('besluiten zonder toezegging', { bevat: ['kinderopv', 'ggzwijk', 'doorstart', 'mantelh', 'speel'], mist: ['opvoed', 'vervoerwmo', 'wijkteam', 'begroet', 'buurtzorg', 'scheiden', 'thuis'] }),
  ontbreekt('wel inbreng maar nog geen oordeel, bij welke opdrachten is dat', { ergens: ['Herinrichting', 'Vrouwenopvang'], zwijgt: ['geldzorgen', 'Crisisplekken', 'Respijtzorg'] }),
  ontbreekt('bij welke opdrachten is geen enkel punt van inwoners overgenomen', { bevat: ['dakloos', 'zorgapp'], mist: ['geldzorg', 'respijt', 'opvoed', 'scheiden', 'wijkteam', 'doventolk'] }),
  ontbreekt('waar is de inbreng verwerkt en zit er toch nog geen passage bij', { bevat: ['respijt', 'doventolk'], mist: ['geldzorg', 'dakloos', 'wijkteam', 'zorgapp'] }),
  ontbreekt('plannen die teruggestuurd zijn en nog niet opnieuw binnen', ['hulpmid']),
  ontbreekt('uitgesteld maar geen nieuwe datum', ['jeugdraad'], { wie: DIANA }),
  ontbreekt('opdrachten die nog op geen enkele agenda staan', { bevat: ['taal'], mist: ['vervoer', 'sport', 'dagbest', 'pleeg'] }),
  ontbreekt('Zijn er opdrachten waar geen enkele gemeente bij staat?', { rijen: [], zegt: [GEEN] }, { wie: DIANA }),
  ontbreekt('teruggekoppeld, maar niemand schreef op hoeveel mensen dat bereikte', ['doorstart', 'speel']),
  ontbreekt('in welke plannen hebben ervaringsdeskundigen geen rol', { bevat: ['crisis'], mist: ['wmoloket', 'thuis', 'autisme', 'digi', 'geldzorg', 'doorstart'] }),
  ontbreekt('lopende dossiers die in geen overleg meer komen', { bevat: ['taal', 'jeugdraad'], mist: ['vervoer', 'geldzorg', 'thuis', 'mantelh'] }),
  niet('wat is er voorgesteld als geen participatie maar nog niet akkoord', ['inkoop']),
  feit('welke opdrachten doen het zonder inwoners en waarom eigenlijk', { ergens: ['wettelijk bepaald|wet schrijft', 'spoed|contract', 'al opgehaald|dezelfde mensen'] }, { wie: DIANA }),

  // What is not done yet of activiteiten
  ontbreekt('activiteiten die al geweest moesten zijn maar waar niks van vastligt', ['vrouwen/werkbezoek']),
  ontbreekt('welke uitnodigingen moeten deze maand nog de deur uit', { ergens: ['Wonen met zorg', 'Jonge mantelzorgers', 'Cliëntondersteuning'], zwijgt: ['Herinrichting'] }),
  ontbreekt('voor welke activiteiten in november is nog niemand uitgenodigd', { bevat: ['autisme/groepsgesprek', 'woonzorg/focusgroep', 'jongmant/interviews'], mist: ['thuis/spiegelgesprek', 'wmoloket/werkbezoek'] }),
  niet('focusgroepen die nog komen maar niet meer dit jaar', ['pleeg/focusgroep']),
  enOf('activiteiten die afgelast of verzet zijn', ['digi/brainstormsessie', 'autisme/groepsgesprek']),
  enOf('wat is er in oktober of november gehouden met meer dan 10 man', ['thuis/focusgroep', 'digi/enquête', 'geldzorg/focusgroep']),
  niet('bij welke activiteiten kwamen minder mensen dan gepland, maar niet bij samira', ['dakloos/interviews', 'mantelh/werkbezoek', 'woonurg/klankbordgroep', 'zorgapp/focusgroep']),

  // People who have none
  persoon('welke projectleiders hebben geen toezegging openstaan', { ergens: ['Samira', 'Tom'], zwijgt: ['Noor Visser', 'Els Hendriks', 'Jan Bakker', 'Fatima'] }),
  persoon('trekkers die nog geen enkele toezegging hebben', { ergens: ['Ingrid', 'Joost'], zwijgt: ['Willem'] }),
  persoon('welke projectleider heeft nog nooit een plan ingediend', { zegt: [`${GEEN}|iedereen|elke|allemaal`] }),
  persoon('welke projectleiders hebben niks bij jeugd', { ergens: ['Pieter', 'Els', 'Fatima'], zwijgt: ['Samira', 'Noor Visser', 'Tom de Wit', 'Jan Bakker'] }),
  persoon('projectleiders die zowel jeugd als gezondheid doen', { ergens: ['Samira', 'Noor', 'Tom'], zwijgt: ['Pieter', 'Els', 'Fatima', 'Jan Bakker'] }),
  persoon('welke projectleider heeft nog nooit inbreng vastgelegd', { ergens: ['Jan Bakker'], zwijgt: ['Samira', 'Pieter', 'Noor Visser', 'Tom', 'Els', 'Fatima'] }),
  aantallen('hoeveel projectleiders hebben niks in uitvoering', { aantal: 2 }),
  persoon('bij welke projectleiders is nog niets afgerond', { ergens: ['Samira', 'Tom', 'Fatima', 'Jan'], zwijgt: ['Pieter', 'Noor', 'Els'] }),
  regio("Welke programma's hebben nog niets afgerond?", { ergens: ['Bescherming en Opvang'], zwijgt: ['Gezondheid en Ondersteuning', 'Inwonerparticipatie'] }, { wie: DIANA }),
  gemeente('welke gemeenten hebben nog geen enkel signaal', { ergens: ['Blaricum', 'Gooise Meren'], zwijgt: ['Wijdemeren', 'Huizen', 'Laren', 'Eemnes'] }, { wie: DIANA }),
  persoon('is er iemand zonder enig lopend dossier bij de projectleiders', { zegt: [GEEN] }),

  // Who owes what to whom
  wacht('op wie wacht ik nog voor het DO van de 24e', { ergens: ['Leerlingenvervoer', 'Wachttijden', 'Hulpmiddelen'], zwijgt: ['Eenzaamheid'] }),
  wacht('wie moet mij nog een plan sturen', { ergens: ['Samira', 'Pieter', 'Noor', 'Fatima', 'Els'], zwijgt: ['Jan Bakker'] }),
  wacht('van wie krijg ik nog een passage voor het pfho van 26 november', { ergens: ['Samira'], zwijgt: ['Els Hendriks'] }),
  wacht('wat ligt er bij mij en is al te laat', { ergens: ['Pleegzorg', 'Eenzaamheid'], zwijgt: ['Leerlingenvervoer'] }),
  wacht('wie moet er nog een meetlat invullen', { ergens: ['Pieter', 'Samira', 'Fatima'], zwijgt: ['Els Hendriks', 'Noor Visser', 'Tom'] }),
  wacht('terugkoppelingen waarvan de termijn al om is', ['opvoed', 'vervoerwmo']),
  wacht('wat moet er nog af voor het PFHO van 26 nov, en door wie', { ergens: ['Respijtzorg', 'Vrouwenopvang', 'Samira', 'Fatima'] }),
  wacht('op wie wacht ik', { ergens: ['Pleegzorg', 'Carla|coördinator'] }, { wie: SAMIRA }),
  wacht('ligt er nog iets van mij bij carla', { ergens: ['Eenzaamheid'], zwijgt: ['Pleegzorg'] }, { wie: PIETER }),
  wacht('wie wacht er op mij', { ergens: ['Hulpmiddelen'] }, { wie: ELS }),
  toezeggingen('heb ik nog beloftes liggen voor het einde van het jaar', ['scheiden/proef'], { wie: WILLEM }),
  toezeggingen('is er nog iets dat ik beloofd heb en niet gedaan', { ergens: ['folder voor huisartsen'] }, { wie: NOOR }),
  tikfouten('heb ik nog toezegingen opestaan of niet', ['begroet/kosten'], { wie: JAN }),
  toezeggingen('ik heb toch geen toezeggingen meer open he', { zegt: ['geen|niets|klopt|nee|niet|Een bank plaatsen|Geen bank'], zwijgt: ['kaart met zorgplekken'] }, { wie: PIETER }),
  signalen('heb ik nog een signaal waar ik niet op gereageerd heb', { ergens: ['Bus rijdt niet meer'], zwijgt: ['Speeltuin'] }, { wie: SAMIRA }),
  signalen('wie heeft er nog een onbeantwoord signaal liggen', { ergens: ['Samira', 'Fatima'], zwijgt: ['Noor Visser', 'Pieter'] }),
  signalen('signalen die nog van niemand zijn', ['huiskamer', 'tolken']),
  signalen('signalen waar we wel op antwoordden maar nog niks over terugkoppelden', ['rolstoel', 'bushalte']),
  rechten('wie moet mij nog iets laten weten', { veilig: true, zwijgt: ['folder', 'Pleegzorg', 'Leerlingenvervoer'] }, { wie: JAN_DE_GROOT }),

  // Days of each date
  periode('ingediend in augustus en nog steeds niet akkoord', ['hulpmid']),
  periode('na 1 oktober aangemaakt en nog geen projectleider', ['opvang', 'sport']),
  periode('nieuwe opdrachten van deze maand zonder trekker', ['sport']),
  periode('tussen 1 en 15 oktober akkoord gegeven, alleen jeugd', ['jongmant', 'wetver']),
  periode('is er in juli of augustus iets besloten', { rijen: [], zegt: [GEEN] }, { wie: DIANA }),
  periode('aan welke opdrachten is sinds 1 oktober niets meer veranderd', ['ceo', 'oudpl', 'opvoed']),
  periode('dossiers waar in november niks mee gebeurd is', { bevat: ['dagbest', 'schuld', 'vervoer', 'jeugdggz'], mist: ['pleeg', 'uithuis', 'mantel', 'beschermd', 'respijt'] }),
  toezeggingen('toezeggingen van oktober die nog niet nagekomen zijn', ['vervoerwmo/uitleg', 'begroet/kosten']),
  toezeggingen('zijn alle beloftes van september al nagekomen', { zegt: ['nee|deels|niet|nog'] , ergens: ['folder|\\b2\\b|twee'] }),
  periode('plannen uit september waar nog nooit over besloten is', { bevat: ['woonzorg', 'autisme', 'digi', 'ceo'], mist: ['pleeg', 'thuis', 'wijkteam'] }),
  periode('deze maand nog geen inbreng binnengekomen?', { rijen: [], zegt: [GEEN] }),
  periode('wie gaf er sinds september akkoord behalve cees, en op welke plannen', { bevat: ['thuis', 'autisme', 'wmoloket'], mist: ['vrouwen', 'woonzorg', 'cliond'] }),
  aantallen('hoeveel besluiten waren dit jaar geen goedkeuring', { zegt: ['\\b(6|zes|4|vier)\\b'] }, { wie: DIANA }),
  periode('Op welke punten heeft het PFHO niet gewoon goedgekeurd?', { bevat: ['vervoerwmo', 'scheiden', 'zorgapp'], mist: ['opvoed', 'wijkteam', 'jeugdraad', 'oudpl'] }, { wie: DIANA }),

  // Meetings
  agenda('komen er nog vergaderingen waar niks op de agenda staat', { rijen: [], zegt: [GEEN] }),
  agenda('wat op het DO van 15 december heeft nog geen plan', { bevat: ['dagbest', 'schuld', 'opvang'], mist: ['uithuis', 'school', 'inkoop', 'ceo'] }),
  agenda('punten van het pfho van 17 december die nog niet in uitvoering zijn', { bevat: ['wmoloket', 'jongmant'], mist: ['thuis', 'digi', 'geldzorg'] }),
  agenda('staat er op het AB van december iets zonder passage', { rijen: [], zegt: [GEEN] }),
  regio('onderwerpen van 2027 die nog niet zijn vastgesteld', { ergens: ['Mantelzorg en werk', 'Jongeren en wonen'], zwijgt: ['Personeelstekort', 'bibliotheken'] }),
  regio('voor welke onderwerpen van 2027 hebben we nog geen projectleider', { ergens: ['Jongeren en wonen', 'Personeelstekort', 'bibliotheken'], zwijgt: ['Mantelzorg en werk'] }),

  // About one
  feit('is school als vindplaats nog niet opnieuw ingediend dan', { zegt: ['26 okt|wel|ja'] }),
  feit('er is toch nog geen inbreng ingevoerd bij de crisisplekken?', { zegt: ['geen|niet|nog niets|klopt'] }),
  feit('niemand doet de nachtopvang toch, of wel', { zegt: ['geen|niemand|nog niet'] }),
  afwezig('is er dan niemand die fatima vervangt', { zegt: ['geen|niemand|nee|niet'] }),
  afwezig('wie gaat er nog met verlof en heeft wel een vervanger', { ergens: ['Samira', 'Noor'], zwijgt: ['Fatima'] }),

  // Of who asks
  mijn('voor welke van mijn opdrachten heb ik nog geen trekker', ['kinderarm', 'school', 'preventie', 'kinderopv'], { wie: TOM }),
  mijn('alles van mij behalve hilversum', ['woonzorg', 'dakloos', 'ggzwijk', 'woonurg'], { wie: FATIMA }),
  mijn('welke van mijn opdrachten zijn nog niet besloten en ook niet in uitvoering', { bevat: ['beschermd', 'uithuis', 'woonzorg', 'dakloos'], mist: ['vrouwen', 'wijkteam', 'ggzwijk'] }, { wie: FATIMA }),
  mijn('bij welke van mijn opdrachten is er nog geen enkele inwoner gesproken', { bevat: ['dagbest', 'taal', 'mantel', 'hulpmid', 'eenzaam', 'wmoloket', 'cliond'], mist: ['thuis', 'digi', 'geldzorg', 'vervoerwmo', 'buurtzorg', 'mantelh'] }, { wie: INGRID }),
  mijn('welke van mij komen niet in het pfho', { bevat: ['vervoer', 'jeugdggz', 'pleeg', 'inkoop'], mist: ['jongmant', 'crisis', 'respijt', 'wetver'] }, { wie: WILLEM }),

  // Further questions
  doorvragen('en zonder die van els?', { bevat: ['opvoed/folder', 'begroet/kosten', 'wijkteam/cijfers', 'scheiden/proef'], mist: ['vervoerwmo/uitleg', 'buurtzorg/kaart'] }, { na: 'welke toezeggingen staan er open' }),
  doorvragen('behalve laren', ['schuld', 'sport', 'kinderarm', 'school', 'preventie', 'speel'], { na: 'opdrachten zonder trekker' }),
];
