import { DIANA, ELS, FATIMA, INGRID, JAN, NOOR, PIETER, SAMIRA, TOM, WILLEM } from '../mensen.ts';
import { type Vraag, van } from '../vraag.ts';

/**
 * Questions of a Monday, 120 of them, written on a Sunday from the tables and docs/domein.md alone: neither the reading nor another set was
 * seen. WERELD_VRAGEN=./vragen/tweede-zondag.ts. At the first try 58 were right, 44 were asked back, 3 said which word did not count, 2 got
 * something else and 13 were wrong in silence. Of those 13 three were right in fact, and are written as the tables have it since: that there is
 * no contact in Wijdemeren and no budget of 2026 is a row that says so, and what was promised about the bushalte is a toezegging. Four that
 * stand in another set in the same words are left out here.
 * 'Two readings' stands where two answers are fair: `bevat` has what both show, `mist` what neither shows.
 */

const aantallen = van('aantallen');
const afwezig = van('afwezig');
const agenda = van('agenda');
const bereik = van('bereik');
const doorvragen = van('doorvragen');
const enOf = van('en of');
const feit = van('feit');
const gemeente = van('gemeente');
const mijn = van('mijn');
const niet = van('niet');
const onbekend = van('onbekend');
const ontbreekt = van('ontbreekt');
const onzin = van('onzin');
const periode = van('periode');
const persoon = van('persoon');
const rechten = van('rechten');
const regio = van('regio');
const signalen = van('signalen');
const spreektaal = van('spreektaal');
const stand = van('stand');
const tikfouten = van('tikfouten');
const toezeggingen = van('toezeggingen');
const tweeVragen = van('twee vragen');
const vergelijken = van('vergelijken');
const volgorde = van('volgorde');
const wachtOp = van('wacht op');

const NIETS = ['geen|niet|niemand|niets'];

/** biome-ignore format: a table is read by its rows */
export const VRAGEN: readonly Vraag[] = [
  // == Opdrachten
  ontbreekt('goeiemorgen, welke opdrachten hebben nog altijd geen projectleider?', ['opvang', 'sport']),
  ontbreekt('Jeugd en Onderwijs, zonder trekker?', ['kinderarm', 'school', 'preventie', 'kinderopv', 'speel']),
  enOf('bij welke opdracht ontbreken én de trekker én de projectleider', ['sport']),
  // ALLE (eight opdrachten) are left out on purpose.
  gemeente('wat loopt er in Eemnes, maar dan zonder de opdrachten die voor alle gemeenten zijn', ['sport', 'eenzaam', 'digi', 'doventolk', 'ggzwijk', 'zorgapp']),
  // mantel, uithuis, cliond, crisis, wijkteam, mantelh, spoedh
  aantallen('Hoeveel opdrachten spelen er alleen in Hilversum en nergens anders?', { aantal: 7 }),
  volgorde('welke opdracht waarvan het plan is gevraagd staat er het langst?', ['vervoer']),
  feit('DOC-26000127 hoe ver is die', { zegt: ['verwerkt'] }),
  spreektaal('leeft dat ouderenplatform nog of is dat van tafel?', { zegt: ['ingetrokken'] }),
  // zorgapp was withdrawn by a besluit, kinderopv was decided; of kinderarm Tom is the second projectleider.
  mijn('mijn opdrachten waar nog geen besluit over is', ['taal', 'kinderarm', 'school', 'preventie', 'digi'], { wie: TOM }),
  // 9 of 10: opvang has no projectleider
  aantallen('hoeveel procent van de opdrachten in Bescherming en Opvang heeft Fatima?', { zegt: ['90 ?%|90 procent|\\b9\\b.* van de (10|tien)'] }, { wie: DIANA }),
  stand('lijstje graag: alles wat uitgesteld of ingetrokken is', ['woonurg', 'jeugdraad', 'zorgapp', 'oudpl']),

  // == Plannen
  // hulpmid was sent back and is not handed in again; of inkoop the reason waits.
  wachtOp('welke plannen liggen er nog op mijn akkoord te wachten', ['pleeg', 'eenzaam', 'uithuis', 'school', 'inkoop']),
  volgorde('welk plan is het laatst ingediend?', ['uithuis'], { wie: DIANA }),
  // Two readings: ceo was handed in then too (22 September), with a reason for no participation.
  periode('plannen die in september zijn ingediend en waar nu akkoord op is', { bevat: ['woonzorg', 'autisme', 'digi', 'jeugdraad'], mist: ['school', 'wmoloket', 'vrouwen', 'thuis'] }),
  persoon('Welke plannen heeft Cees afgestemd?', ['woonzorg', 'cliond', 'vrouwen', 'ggzwijk', 'spoedh']),
  persoon('wie heeft het plan van Eenzaamheid onder ouderen ingediend, Pieter of Els?', { zegt: ['Els Hendriks'] }),
  feit('met welke vraag ging het plan van hulpmiddelen terug', { zegt: ['Wie nodig je uit'] }),
  feit('waarom doen er geen inwoners mee bij de inkoop jeugdhulp?', { zegt: ['beleidsruimte|voorwaarden liggen al vast'] }, { wie: DIANA }),
  // Two readings: inkoop has no participation as its proposal, to which nobody agreed yet.
  niet('bij welke opdrachten doen inwoners niet mee, behalve die met spoed als reden', { bevat: ['wetver', 'ceo'], mist: ['spoedh', 'vervoer', 'oudpl'] }),
  enOf('Waar organiseren ervaringsdeskundigen mee of hebben ze de regie?', ['wmoloket', 'thuis', 'geldzorg', 'doorstart']),
  // Tuesday 24 November - 15 working days
  mijn('tegen wanneer had mijn plan voor leerlingenvervoer binnen moeten zijn', { zegt: ['3 nov'] }, { wie: SAMIRA }),
  // Tuesday 15 December - 15 working days
  spreektaal('voor wanneer moet t plan van dagbesteding ook alweer bij carla liggen', { zegt: ['24 nov'] }, { wie: PIETER }),
  // Doubt, so that it is left out: taal, which stands on no agenda.
  ontbreekt('van welke opdrachten is het plan te laat?', { bevat: ['vervoer', 'jeugdggz', 'hulpmid'], mist: ['dagbest', 'schuld', 'mantel', 'beschermd', 'kinderarm', 'pleeg', 'eenzaam', 'school', 'sport'] }),
  aantallen('Van hoeveel van de 5 opdrachten op het DO van 24 november is het plan ingediend?', { zegt: ['\\b2\\b|twee'] }, { wie: DIANA }),

  // == Activiteiten
  periode('wat is er volgende week allemaal gepland met inwoners? graag de activiteiten', ['autisme/groepsgesprek', 'woonzorg/focusgroep', 'thuis/spiegelgesprek']),
  periode('welke activiteiten zijn in oktober gehouden', ['thuis/focusgroep', 'vrouwen/focusgroep', 'digi/enquête', 'geldzorg/focusgroep', 'dakloos/interviews', 'zorgapp/focusgroep']),
  vergelijken('bij welke activiteiten kwamen er minder mensen opdagen dan gepland?', ['thuis/interviews', 'dakloos/interviews', 'mantelh/werkbezoek', 'woonurg/klankbordgroep', 'zorgapp/focusgroep']),
  volgorde('welke activiteit trok het meeste volk', ['vervoerwmo/enquête']),
  tweeVragen('wie heeft dat groepsgesprek van autisme verzet en waarom', { ergens: ['Noor Visser', 'zaal was niet vrij'] }),
  // 4 of 8
  aantallen('hoeveel procent van de verwachte mensen kwam er bij de interviews van Dakloze jongeren?', { zegt: ['50 ?%|50 procent|de helft|\\b4\\b.* van de 8'] }, { wie: FATIMA }),
  // Planned on 5 November; nothing is recorded: not known.
  feit('is het werkbezoek van de vrouwenopvang geweest', { ergens: ['5 nov'], zegt: ['niet|nog|onbekend|geen'] }),
  ontbreekt('van welke activiteit die al voorbij is, moet de opbrengst nog worden ingevuld', ['vrouwen/werkbezoek']),
  // 14 and 9
  aantallen('hoeveel mensen deden tot nu toe mee bij Herinrichting huishoudelijke hulp?', { aantal: 23 }, { wie: SAMIRA }),
  // respijt 18, doventolk 12, wijkteam 25, kinderopv 10, begroet 9
  aantallen('hoeveel deelnemers hadden we in totaal in september', { aantal: 74 }),
  // Due on 10 November: 14 days before 24 November
  mijn('moet ik nog uitnodigingen de deur uit doen?', { ergens: ['Leven met autisme'], zwijgt: ['Opvoedhulp', 'Speelplekken'] }, { wie: NOOR }),
  tikfouten('wekle enquetes zijn al gehoduen', ['digi/enquête', 'vervoerwmo/enquête']),
  mijn('spiegelgesprekken van mij die nog moeten komen', ['thuis/spiegelgesprek', 'jongmant/spiegelgesprek'], { wie: SAMIRA }),
  niet('Welke activiteit stond niet in het plan?', ['digi/interviews']),

  // == Inbreng
  feit('wat brachten inwoners in bij respijtzorg?', ['respijt-1', 'respijt-2'], { wie: SAMIRA }),
  niet('welke inbreng hebben we niet overgenomen', ['geldzorg-4', 'dakloos-1', 'opvoed-2', 'scheiden-2', 'zorgapp-1']),
  ontbreekt('punten van inwoners waar nog geen oordeel op zit', ['thuis-1', 'thuis-2', 'thuis-3', 'vrouwen-1']),
  aantallen('hoeveel van de punten bij geldzorgen zijn helemaal overgenomen', { aantal: 2 }, { wie: ELS }),
  // 10 taken over, 5 not (2 in part, 4 open)
  vergelijken('zijn er meer punten overgenomen of meer afgewezen?', { zegt: ['\\b10\\b|tien', '\\b5\\b|vijf'] }),
  spreektaal('heeft er iemand wat geroepen over formulieren?', ['thuis-2']),
  feit('waarom krijgen die dakloze jongeren geen eigen kamer', { zegt: ['geen panden'] }),
  tweeVragen("iemand vroeg om hulp na zes uur, welke opdracht was dat? en is 't overgenomen?", { ergens: ['Opvoedhulp aan huis', 'overgenomen'] }),

  // == Passages
  // Two readings: of spoedh, without participation, a passage is asked or not.
  ontbreekt('voor welke punten van het PFHO van 26 november is er nog geen passage?', { bevat: ['vrouwen', 'respijt'], mist: ['geldzorg', 'thuis', 'doventolk'] }),
  tweeVragen('wie schreef de passage van Dakloze jongeren en wanneer?', { ergens: ['Fatima Bouali', '10 nov'] }),
  mijn('wat van mij is wel verwerkt maar heeft nog geen passage', ['doventolk'], { wie: PIETER }),
  feit('is er al een passage over cliëntondersteuning', { zegt: ['nog (niet|geen)|geen passage|niet gemaakt'] }),

  // == Besluiten
  periode('wat heeft het pfho vorige week besloten', ['wijkteam', 'zorgapp'], { wie: DIANA }),
  tweeVragen('Waarom is urgentie op de woningmarkt uitgesteld en naar wanneer?', { ergens: ['kosten zijn nog niet bekend', '17 dec'] }, { wie: DIANA }),
  // Two readings: woonurg and jeugdraad were postponed in October.
  periode('over welke opdrachten viel in oktober een besluit', { bevat: ['vervoerwmo', 'begroet', 'ggzwijk'], mist: ['wijkteam', 'opvoed', 'kinderopv', 'scheiden'] }),
  stand('goedgekeurd door DO dit jaar', ['kinderopv', 'ggzwijk', 'doorstart', 'speel'], { wie: DIANA }),
  feit('heeft het AB de begroting goedgekeurd en wanneer was dat', { zegt: ['goedgekeurd', '21 okt'] }, { wie: JAN }),
  // Not wetver, of which the PFHO is only informed on 17 December.
  agenda('over welke opdrachten moet het PFHO dit jaar nog beslissen?', ['vrouwen', 'geldzorg', 'respijt', 'spoedh', 'wmoloket', 'jongmant', 'thuis', 'digi', 'crisis', 'doventolk', 'woonurg']),
  // 9 against 2
  vergelijken('vaker goedgekeurd of vaker aangepast dit jaar?', { zegt: ['\\b9\\b|negen', '\\b2\\b|twee'] }, { wie: DIANA }),
  enOf('wat besloot het DO op 3 november en op 8 september', ['kinderopv', 'doorstart', 'speel', 'oudpl']),
  // The same with and without the opdrachten of all gemeenten: 3 November.
  volgorde('wat is het laatste besluit dat Laren raakt?', ['kinderopv']),

  // == Terugkoppeling
  // opvoed since 22 October, vervoerwmo since 12 November
  wachtOp('wie is er te laat met terugkoppelen', { ergens: ['Noor Visser', 'Els Hendriks'], zwijgt: ['Wijkteams versterken', 'Begroting participatie'] }),
  periode('waar is in oktober teruggekoppeld?', ['buurtzorg', 'scheiden', 'mantelh'], { wie: DIANA }),
  volgorde('met welke terugkoppeling bereikten we de meeste mensen', ['mantelh']),
  feit('hoe hoorden mensen bij Kinderen bij scheiding wat ermee gedaan is?', { zegt: ['bijeenkomst', 'brief'] }, { wie: WILLEM }),
  persoon('Bij welke opdracht heeft Carla zelf de terugkoppeling gedaan?', ['scheiden'], { wie: DIANA }),
  // Nobody took part in oudpl, and what is postponed is no besluit.
  ontbreekt('besluit genomen maar mensen hebben nog niks gehoord, waar is dat zo?', ['opvoed', 'vervoerwmo', 'wijkteam', 'kinderopv', 'begroet', 'zorgapp']),
  // Thursday 24 September to Friday 16 October
  aantallen('hoeveel werkdagen zaten er tussen besluit en terugkoppeling bij Zorg in de buurt', { zegt: ['\\b16 (werk)?dagen'] }),
  mijn('tot wanneer heb ik voor de terugkoppeling van kinderopvang?', { zegt: ['1 dec'] }, { wie: TOM }),
  spreektaal('ging er ergens een terugkoppeling via de krant?', ['speel']),

  // == Toezeggingen
  toezeggingen('welke toezeggingen zijn over tijd', ['opvoed/folder', 'begroet/kosten'], { wie: DIANA }),
  tweeVragen('wat heeft Willem toegezegd, en tegen wanneer?', { ergens: ['De proef bespreken in de raad', '20 dec'] }),
  mijn('heb ik nog een toezegging openstaan?', ['vervoerwmo/uitleg'], { wie: ELS }),
  toezeggingen('Welke is al nagekomen? van de toezeggingen bedoel ik', ['buurtzorg/kaart']),
  // Of six. The number of those that are done, not of all.
  aantallen('hoeveel van de toezeggingen zijn nagekomen', { aantal: 1 }, { wie: DIANA }),
  // Not vervoerwmo/uitleg, which is due on 1 December itself; what was promised in the answer about the bushalte is one as well.
  tikfouten('toezegingen die na 1 decmber klaar moeten zijn', ['wijkteam/cijfers', 'scheiden/proef', 'bushalte']),

  // == Signalen
  signalen('welke signalen heeft nog niemand opgepakt, dus zonder behandelaar', ['huiskamer', 'tolken'], { wie: DIANA }),
  signalen('bij welke signalen zijn we te laat met antwoorden?', ['bus', 'huiskamer']),
  enOf('signalen uit hilversum of laren', ['bus', 'huiskamer', 'jeugdadvies', 'bushalte']),
  tikfouten('welke sinjalen kwamen vorige maand binnen', ['huiskamer', 'rolstoel', 'bushalte']),
  niet('Signalen die niet van een adviesraad komen?', ['speeltuin', 'bus', 'huiskamer', 'bushalte', 'tolken']),
  signalen('wat is er geantwoord op het signaal over de speeltuin', { zegt: ['nieuw pad'] }, { wie: NOOR }),

  // == Vergaderingen
  agenda('waar zit het PFHO van 17 december en hoe laat begint dat?', { zegt: ['Laren', '13[:.]30'] }, { wie: INGRID }),
  periode('welke vergaderingen zijn er deze en volgende week', ['regieteam-jeugd-en-onderwijs-2026-11-19', 'do-2026-11-24', 'pfho-2026-11-26'], { wie: TOM }),
  aantallen('Hoe vaak komt het DO dit jaar nog bijeen?', { aantal: 2 }, { wie: DIANA }),
  feit('wat vond het ambtelijk overleg van de huishoudelijke hulp', { zegt: ['ervaringen uit Laren'] }, { wie: INGRID }),
  vergelijken('wat is eerder, het AB of het PFHO van december?', { zegt: ['AB|Algemeen Bestuur', '9 dec'] }),

  // == Mensen en afwezigheid
  // Fatima has nobody who stands in for her.
  tweeVragen('wie is er vandaag niet en wie vervangt die', { ergens: ['Fatima Bouali', 'niemand|geen|niet'] }),
  afwezig('wanneer is noor der niet dit jaar', { zegt: ['21 dec'] }),
  afwezig("wie pakt Samira d'r werk op als ze weg is?", { zegt: ['Pieter Smit'] }),
  bereik('wie heeft de bot geblokkeerd?', { zegt: ['Joost van Dam'] }),
  persoon('wat heeft Jan de Groot onder zijn hoede', { rijen: [], zegt: NIETS }),
  enOf('welke opdrachten doen Tom en Noor samen', ['kinderarm']),
  spreektaal('wa zijn de opdrachten van den Tom allemaal?', ['taal', 'kinderarm', 'school', 'preventie', 'digi', 'kinderopv', 'zorgapp']),

  // == Gemeenten, contacten en inwoners: nobody is a contact
  regio('wie is ons contact in Wijdemeren?', { zegt: NIETS }, { wie: ELS }),
  // As the region has it, of 2023
  regio('hoeveel inwoners heeft huizen eigenlijk', { zegt: ['41[. ]?252'] }, { wie: WILLEM }),
  // 12 of its own and 8 of all: 20
  gemeente('in welke gemeente lopen de meeste opdrachten?', { zegt: ['Hilversum'] }, { wie: DIANA }),

  // == Adviesraden, budget, rapporten, openbare teksten: none is recorded
  niet('welke adviesraden hebben we dit jaar zelf om advies gevraagd?', { rijen: [], zegt: NIETS }, { wie: JAN }),
  signalen('wat stuurde de adviesraad van Huizen in', ['rolstoel']),
  onbekend('wat is er nog over van t budget 2026?', { zegt: ['geen budget'] }),
  onbekend('wat heeft de enquete van Vervoer op maat gekost', { zegt: ['niet bekend|onbekend|geen|niet|nog'], zwijgt: ['€ ?[1-9]'] }, { wie: ELS }),
  onbekend('hebben we nog een rapport liggen over Hilversum?', { rijen: [], zegt: NIETS }, { wie: FATIMA }),
  stand('welke opdrachten hebben al een openbare tekst die goedgekeurd is', { rijen: [], zegt: NIETS }, { wie: DIANA }),

  // == Jaaragenda en meetlat
  periode('welke onderwerpen voor 2027 zijn al vastgesteld', ['o-personeel', 'o-bieb'], { wie: INGRID }),
  feit('waarom is Kunst in de zorg vervallen', { zegt: ['geen geld'] }, { wie: NOOR }),
  feit('waar scoorden we onvoldoende op de meetlat', ['doorstart']),

  // == Vragen na een vraag
  doorvragen('en die van Laren?', ['bushalte'], { na: 'signalen uit Huizen' }),
  doorvragen('en de trekker?', { zegt: ['Joost van Dam'] }, { na: 'wie is projectleider van Dakloze jongeren' }),
  doorvragen('en op 15 oktober?', ['vervoerwmo', 'woonurg'], { na: 'wat besloot het PFHO op 24 september', wie: DIANA }),
  doorvragen('welke daarvan zijn afgerond?', ['doorstart'], { na: 'opdrachten van Els' }),

  // == Onbekend en niet te weten
  onbekend('welke opdrachten lopen er in Almere?', { onbekend: 'Almere' }),
  onbekend('toezeggingen van Mohammed?', { onbekend: 'Mohammed' }),
  onzin('kan je voor donderdag broodjes bestellen voor het regieteam', { vraagtTerug: true }),
  // Nobody can know: there is no besluit yet.
  onzin('gaat het PFHO akkoord met de vrouwenopvang denk je?', { veilig: true, zwijgt: ['is goedgekeurd'] }),

  // == Wie ziet wat
  rechten('hoe staat het met Wijkteams versterken?', { nietTeZien: true }, { wie: SAMIRA }),
  rechten('welk niveau staat er in het concept van Beschermd thuis', { nietTeZien: true, zwijgt: ['adviseren'] }, { wie: DIANA }),
  // Two readings: of wetver nothing has to be decided.
  mijn('over welke van mijn onderwerpen is nog niks besloten', { bevat: ['vervoer', 'jeugdggz', 'pleeg', 'inkoop', 'jongmant', 'autisme', 'crisis', 'respijt', 'jeugdraad'], mist: ['opvoed', 'scheiden', 'thuis'] }, { wie: WILLEM }),
  rechten('wat staat er in dat advies over jeugdhulp uit Hilversum', { veilig: true, zwijgt: ['Luister eerder'] }, { wie: NOOR }),
];
