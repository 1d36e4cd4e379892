import { DIANA, ELS, FATIMA, JAN, JAN_DE_GROOT, NOOR, PIETER, SAMIRA, TOM } from '../mensen.ts';
import { type Vraag, van } from '../vraag.ts';

/**
 * Written from the tables by who never saw the reader, nor the other sets. At the first try 68 of the 120 were right, 38 were asked back, 5 said
 * which word did not count, 4 got another card and 5 were wrong in silence. After work on three hundred other questions, and without a look at
 * these, 70, 38, 4, 4 and 4: two of the last four were right in fact and are written so since, a promise to somebody with a signaal and a budget of
 * which a row says that there is none. No gemeente has a contact in this world: Jan de Groot, who has
 * no part in anything, asks what a contact would ask, and may see nothing of it.
 */

const ALLE = ['opvang', 'jeugdggz', 'inkoop', 'thuis', 'vrouwen', 'begroet', 'doorstart', 'wetver'];
const GEEN = 'geen|niets|niks|niemand|niet|nog nooit';

const stand = van('stand');
const persoon = van('persoon');
const gemeente = van('gemeente');
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
const tweeVragen = van('twee vragen');
const doorvragen = van('doorvragen');
const spreektaal = van('spreektaal');
const tikfouten = van('tikfouten');
const onbekend = van('onbekend');
const onzin = van('onzin');
const regio = van('regio');
const bereik = van('bereik');
const rechten = van('rechten');

/** biome-ignore format: a table is read by its rows */
export const VRAGEN: readonly Vraag[] = [
  // Carla, 80
  stand('kunt ge mij zeggen hoe het met die vrouwenopvang zit', { ergens: ['Vrouwenopvang in de regio', 'in uitvoering'] }),
  stand('welke plannen liggen er op dit moment ter beoordeling?', ['pleeg', 'eenzaam', 'uithuis', 'school', 'inkoop']),
  stand('wat is er allemaal al klaar en dicht, echt afgerond dus', ['doorstart', 'mantelh', 'speel']),
  doorvragen('en els?', { aantal: 6 }, { na: 'hoeveel opdrachten heeft Pieter' }),

  onbekend('wat doet Marjolein Kok allemaal', { onbekend: 'Marjolein' }),
  persoon('hangt er ook iets aan de naam van Jan de Groot?', { rijen: [], zegt: [GEEN] }),
  persoon('wie is de bestuurder achter pleegzorg dichtbij huis', { zegt: ['Willem Hoekstra'] }),
  persoon('waar is ingrid trekker van bij het programma inwonerparticipatie', ['taal', 'digi', 'doorstart']),
  persoon('DOC-26000131, wie is daar projectleider?', { zegt: ['Noor Visser'] }),
  persoon('wie heeft op 30 oktober iets ingevuld bij kinderarmoede', { zegt: ['Tom de Wit'] }),

  gemeente('waar zit eemnes in, behalve de opdrachten voor de hele regio', ['sport', 'eenzaam', 'digi', 'doventolk', 'ggzwijk', 'zorgapp']),
  gemeente('alles van gezondheid en ondersteuning in hilversum graag', ['mantel', 'cliond', 'geldzorg', 'mantelh', 'zorgapp', 'thuis']),
  gemeente('Is er iets in Blaricum dat door Tom wordt gedaan?', ['preventie']),

  feit('is er over de regionale jeugdraad advies gevraagd aan een adviesraad', { zegt: [GEEN] }),
  niet('alles van samira wat niet onder jeugd en onderwijs valt', ['thuis']),
  niet('Is er een opdracht die nog op geen enkele agenda heeft gestaan of staat?', ['taal']),
  niet('van welke ingetrokken opdracht hoeft niemand nog iets te horen', ['oudpl']),

  enOf('plannen van noor of pieter die in concept staan', ['kinderarm', 'mantel']),
  enOf('opdrachten waar huizen én laren in zitten', [...ALLE, 'pleeg']),
  enOf('Wijdemeren: wat is daar besloten of afgerond?', ['opvoed', 'speel', 'begroet', 'doorstart']),

  vergelijken('wie heeft er meer opdrachten, fatima of pieter', { zegt: ['Fatima', '\\b9\\b', '\\b8\\b'] }),
  vergelijken('enquête digitaal meedoen: kwamen er meer of minder mensen dan verwacht', { zegt: ['230', '200'] }),
  vergelijken('kwamen er bij de interviews met dakloze jongeren net zoveel als gepland?', { zegt: ['\\b(4|vier)\\b', '\\b(8|acht)\\b'] }),

  volgorde('open toezeggingen op volgorde van datum, de eerste bovenaan', { rijen: ['opvoed/folder', 'begroet/kosten', 'vervoerwmo/uitleg', 'bushalte', 'scheiden/proef', 'wijkteam/cijfers'], volgorde: true }),
  volgorde('welk signaal wacht het langst op een antwoord', ['bus']),
  volgorde('Wat is de eerstvolgende activiteit die eraan komt?', { zegt: ['autisme', '24 nov'] }),
  volgorde('bij welke activiteit kwam dit jaar het meeste volk', { zegt: ['310'] }),

  periode('welke activiteiten zijn er in september gehouden', ['begroet/werkgroep', 'wijkteam/groepsgesprek', 'kinderopv/interviews', 'doventolk/werkgroep', 'respijt/spiegelgesprek']),
  periode('activiteiten tussen 23 november en 4 december aub', ['autisme/groepsgesprek', 'woonzorg/focusgroep', 'thuis/spiegelgesprek', 'jongmant/interviews', 'cliond/klankbordgroep', 'wmoloket/werkbezoek']),
  periode('welke plannen kwamen vorige week binnen', ['uithuis', 'inkoop']),
  periode('heeft een overleg deze maand al een opdracht goedgekeurd, en welke', ['kinderopv', 'wijkteam']),
  periode('heeft er sinds zaterdag nog iemand iets gedaan?', { rijen: [], zegt: [GEEN] }),

  ontbreekt('welke opdrachten van gezondheid en ondersteuning hebben geen bestuurlijk trekker', ['schuld', 'sport', 'doventolk', 'ceo']),
  ontbreekt('van welke activiteit die al geweest is weten we nog niet hoe het ging', ['vrouwen/werkbezoek']),
  ontbreekt('bij welke opdrachten zijn we te laat met uitnodigen', { ergens: ['Wonen met zorg', 'Leven met autisme'], zwijgt: ['Wmo-loket', 'Cliëntondersteuning', 'Preventie'] }),
  ontbreekt('welke punten van inwoners hebben nog geen oordeel', ['thuis-1', 'thuis-2', 'thuis-3', 'vrouwen-1']),

  feit('tot hoe laat op de dag stuurt de bot herinneringen', { zegt: ['16[:.]30'] }),
  wachtOp('na welke besluiten moeten de deelnemers nog teruggekoppeld krijgen', ['opvoed', 'vervoerwmo', 'wijkteam', 'kinderopv', 'begroet', 'zorgapp']),
  wachtOp('welke meetlat is over tijd', ['buurtzorg']),
  wachtOp('tegen wanneer moeten we het plan van dagbesteding in de wijk hebben', { zegt: ['24 nov'] }),
  wachtOp('hoe lang heeft els nog om de uitnodigingen voor het werkbezoek wmo-loket te versturen', { zegt: ['19 nov'] }),

  feit('waarom werd gratis mediation niet overgenomen', { zegt: ['geen geld'] }),
  feit('ggz in de wijk, langs welke weg is dat teruggekoppeld en hoeveel mensen bereikte het', { zegt: ['brief of e-mail', '\\b12\\b'] }),
  feit('wat vroeg ik toen ik hulpmiddelen terugstuurde?', { zegt: ['Wie nodig je uit'] }),
  feit('wat zeiden mensen over brieven', ['geldzorg-2']),
  feit('wat vond het ao van de herinrichting huishoudelijke hulp', { zegt: ['meer ervaringen uit Laren'] }),
  feit('waar hebben ervaringsdeskundigen de regie', ['geldzorg', 'doorstart']),
  feit('welke onderwerpen voor 2027 zijn nog voorlopig', ['o-werk', 'o-wonen']),
  feit('en kunst in de zorg, waarom is dat geschrapt van de jaaragenda', { zegt: ['geen geld'] }),
  feit('welk activiteitenbudget hebben wij voor 2026', { zegt: ['nog geen budget'] }),
  feit('welke rapporten over jeugd hebben we liggen', { rijen: [], zegt: [GEEN] }),

  mijn('welke plannen heb ik in augustus akkoord gegeven', ['geldzorg', 'respijt', 'dakloos', 'doventolk']),
  mijn('wat heb ik in oktober teruggestuurd', ['hulpmid']),

  signalen('signalen die ik nog aan iemand moet geven', ['huiskamer', 'tolken']),
  signalen('bij wie ligt dat signaal over de bus die niet meer langs het ziekenhuis rijdt', { zegt: ['Samira El Amrani'] }),

  toezeggingen('welke toezegging heeft Willem nog staan', ['scheiden/proef']),
  toezeggingen('de kaart met zorgplekken, is die er nou gekomen?', { zegt: ['19 okt|website'] }),
  toezeggingen('hoeveel toezeggingen staan er in totaal nog open', { aantal: 6 }),

  afwezig('is er rond nieuwjaar iemand met verlof', { zegt: ['Noor Visser'], zwijgt: ['Fatima Bouali', 'Samira El Amrani'] }),
  afwezig('heeft fatima eigenlijk een vervanger aangewezen', { zegt: ['geen|niemand|niet'], zwijgt: ['Els Hendriks', 'Pieter Smit'] }),

  agenda('hoe laat begint het AB in december en waar is dat', { zegt: ['20:00', 'Huizen'] }),
  agenda('welke vergadering is er afgeblazen', ['ao-2026-12-02']),
  spreektaal('ist pfho nu deze donderdag of pas volgende week', { zegt: ['26 nov'] }),

  aantallen('hoeveel opdrachten telt bescherming en opvang', { aantal: 10 }),
  aantallen('hoeveel besluiten nam het pfho van 24 september', { aantal: 4 }),
  tikfouten('hoeveeel signaln zijn er in totaal', { aantal: 7 }),

  tweeVragen('wie trekt dakloze jongeren, en wanneer is het AB daarvoor?', { ergens: ['Joost van Dam', '9 dec'] }),
  tweeVragen('hoeveel plannen staan er nog in concept? en welke signalen heeft nog niemand', { ergens: ['\\b(5|vijf)\\b', 'Te weinig tolken', 'huiskamer'] }),

  doorvragen('en daarvan in Eemnes?', ['opvang', 'vrouwen', 'ggzwijk'], { na: 'welke opdrachten heeft Joost als trekker' }),
  doorvragen('en die uit laren', ['bushalte'], { na: 'welke signalen kwamen er uit hilversum?' }),

  spreektaal('allez zeg, door wie is die zorgapp nu eigenlijk afgeschoten', { ergens: ['Portefeuillehoudersoverleg|PFHO'] }),
  spreektaal('hebben we ooit al es een logeerhuis gedaan', { ergens: ['Logeerhuis voor mantelzorgers'] }),

  tikfouten('welke opdarchten zijn van fatima boulai', ['beschermd', 'uithuis', 'woonzorg', 'vrouwen', 'dakloos', 'wijkteam', 'ggzwijk', 'spoedh', 'woonurg']),
  tikfouten('welek activiteiten zijn geanuleerd', ['digi/brainstormsessie']),

  onbekend('hoe staat het met de opdracht zwemvierdaagse', { onbekend: 'zwemvierdaagse' }),
  onzin('weet jij een goed recept voor stoofvlees', { vraagtTerug: true }),
  regio('welke opdrachten gelden voor alle zeven gemeenten', ALLE),
  bereik('welk bericht aan tom is niet aangekomen', { ergens: ['Kinderopvang met zorg'], zwijgt: ['Schuldhulp'] }),

  // Diana, 15
  agenda('Goedemiddag, wat bespreken wij op het DO van 15 december?', ['dagbest', 'schuld', 'opvang', 'mantel', 'beschermd', 'uithuis', 'school', 'inkoop', 'ceo'], { wie: DIANA }),
  ontbreekt('Welke punten van het DO van volgende week zijn nog niet compleet?', ['vervoer', 'jeugdggz', 'hulpmid'], { wie: DIANA }),
  rechten('wat is de centrale vraag in het plan van de jeugd-ggz', { veilig: true, zwijgt: ['tijdens het wachten'] }, { wie: DIANA }),
  niet('bij welke opdrachten doen inwoners niet mee', { bevat: ['wetver', 'spoedh', 'ceo'], mist: ['thuis', 'geldzorg', 'vrouwen'] }, { wie: DIANA }),
  persoon('wie is trekker van de urgentie op de woningmarkt?', { zegt: ['Joost van Dam'] }, { wie: DIANA }),
  feit('Waarom is de regionale jeugdraad uitgesteld', { zegt: ['nieuw college'] }, { wie: DIANA }),
  aantallen('hoeveel mensen zaten er in de focusgroep van vroeg hulp bij geldzorgen', { zegt: ['\\b22\\b'] }, { wie: DIANA }),
  stand('Wat is er ingetrokken?', ['zorgapp', 'oudpl'], { wie: DIANA }),
  signalen('op welke signalen is nog geen antwoord gegeven?', ['bus', 'huiskamer', 'tolken', 'jeugdadvies'], { wie: DIANA }),
  agenda('wanneer komt het pfho weer bij elkaar en in welke plaats', { zegt: ['26 nov', 'Bussum'] }, { wie: DIANA }),
  toezeggingen('Welke toezeggingen zijn over de afgesproken datum heen?', ['opvoed/folder', 'begroet/kosten'], { wie: DIANA }),
  aantallen('Hoeveel opdrachten zitten er in Jeugd en Onderwijs', { aantal: 16 }, { wie: DIANA }),
  feit('is aan de deelnemers van zorg in de buurt verteld wat er besloten is, en hoe?', { zegt: ['nieuwsbrief'] }, { wie: DIANA }),
  regio('welke onderwerpen heeft het PFHO vastgesteld voor de jaaragenda 2027', ['o-personeel', 'o-bieb'], { wie: DIANA }),
  spreektaal('zeg, wie zit er op de crisisplekken?', { zegt: ['Jan Bakker'] }, { wie: DIANA }),

  // Projectleiders, 15
  mijn('van welke van mijn opdrachten is het plan te laat', ['vervoer', 'jeugdggz'], { wie: SAMIRA }),
  afwezig('wie neemt het van mij over als ik weg ben', { zegt: ['Pieter Smit'] }, { wie: SAMIRA }),
  signalen('welk signaal moet ik nog beantwoorden', ['bus'], { wie: SAMIRA }),
  periode('welke activiteiten heb ik dit jaar nog te gaan', ['thuis/spiegelgesprek', 'jongmant/interviews', 'jongmant/spiegelgesprek'], { wie: SAMIRA }),
  toezeggingen('tegen welke dag moest ik dat overzicht van de kosten ook weer leveren', { zegt: ['10 nov'] }, { wie: JAN }),
  mijn('toon al mijn opdrachten eens', ['schuld', 'kinderarm', 'inkoop', 'autisme', 'opvoed', 'speel', 'jeugdraad'], { wie: NOOR }),
  feit('wanneer is het groepsgesprek over autisme nu, na het verzetten', { zegt: ['24 nov'] }, { wie: NOOR }),
  feit('waarom is mijn zorgapp gestopt', { zegt: ['te duur'] }, { wie: TOM }),
  rechten('hoe staat het met de vrouwenopvang', { nietTeZien: true, rijen: [], zwijgt: ['in uitvoering', 'dichter bij school'] }, { wie: TOM }),
  aantallen('met hoeveel scholieren doe ik die enquete van school als vindplaats', { zegt: ['\\b150\\b'] }, { wie: TOM }),
  rechten('wat hebben dakloze jongeren ingebracht', { veilig: true, zwijgt: ['eigen kamer', 'kluis'] }, { wie: ELS }),
  toezeggingen('welke toezegging heb ik nog openstaan?', ['vervoerwmo/uitleg'], { wie: ELS }),
  feit('is mijn plan voor clientondersteuning op maat al akkoord en door wie', { zegt: ['Cees Vermeer'] }, { wie: PIETER }),
  afwezig('voor wie val ik in en vanaf wanneer', { zegt: ['Samira El Amrani', '23 nov'] }, { wie: PIETER }),
  agenda('welke van mijn opdrachten staan op het pfho van 17 december', ['woonurg'], { wie: FATIMA }),

  // What a contact of a gemeente asks, 10
  persoon('Hallo, wie is bij jullie de coördinator van Samenkracht?', { zegt: ['Carla de Boer'] }, { wie: JAN_DE_GROOT }),
  rechten('mag ik het conceptplan over de wachttijden jeugd-ggz zien? wij doen ook mee', { veilig: true, zwijgt: ['tijdens het wachten'] }, { wie: JAN_DE_GROOT }),
  rechten('wat hebben onze inwoners in Gooise Meren gezegd over dakloosheid', { veilig: true, zwijgt: ['eigen kamer', 'kluis'] }, { wie: JAN_DE_GROOT }),
  rechten('welke signalen kwamen er uit Huizen', { rijen: [], zwijgt: ['Wachten op een rolstoel', 'duurt te lang', 'versnellen'] }, { wie: JAN_DE_GROOT }),
  rechten('is er al iets besloten over de wijkteams in hilversum?', { veilig: true, zwijgt: ['goedgekeurd', 'cijfers per wijk'] }, { wie: JAN_DE_GROOT }),
  rechten('wie van jullie heeft de bot geblokkeerd', { veilig: true, zwijgt: ['Joost'] }, { wie: JAN_DE_GROOT }),
  rechten('wat heeft noor beloofd aan de huisartsen', { veilig: true, zwijgt: ['folder'] }, { wie: JAN_DE_GROOT }),
  rechten('waarom doen inwoners niet mee bij de verordening jeugdhulp', { veilig: true, zwijgt: ['schrijft de tekst voor', 'wettelijk bepaald'] }, { wie: JAN_DE_GROOT }),
  rechten('wie loopt er bij jullie achter met een plan', { veilig: true, zwijgt: ['Samira', 'Leerlingenvervoer', 'Hulpmiddelen'] }, { wie: JAN_DE_GROOT }),
  mijn('moet ik zelf nog iets doen voor Samenkracht?', { rijen: [], zegt: [GEEN] }, { wie: JAN_DE_GROOT }),
];
