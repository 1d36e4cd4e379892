import { DIANA, ELS, FATIMA, INGRID, JAN_DE_GROOT, NOOR, PIETER, SAMIRA, TOM, WILLEM } from '../mensen.ts';
import { type Vraag, van } from '../vraag.ts';

/**
 * Written from the tables by who never saw the reader, nor the other sets but the third. After each question stands what it is of:
 * niet (a negation), meer (more, less, first, last), en of, waarom (why or who did), periode, mist (what is missing), van de (a count
 * out of some), half (one opdracht by a part of its name), mij (about who asks), overleg (a body or a gemeente), nergens (nobody
 * records it). Where two answers are true, both are allowed: a row that may stand there or not is in neither list. No gemeente has
 * a contact in this world: Jan de Groot asks what a contact would ask. At first sight 75 of 100 were right (70 before the work of that
 * day), 21 asked back, 2 with notice, 1 something else and 1 wrong in silence. Two that other sets ask in the same words are left out.
 */

const GEEN = 'geen|niets|niks|niemand|niet|nog nooit';
const NERGENS =
  'niet vast|nergens|niet bekend|niemand (legt|schrijft|houdt)|weet (ik|de bot|niemand)|niet bij\\b|niet bijgehouden|bewaart .*(niet|geen)';

const stand = van('stand');
const persoon = van('persoon');
const gemeente = van('gemeente');
const niet = van('niet');
const enOf = van('en of');
const vergelijken = van('vergelijken');
const volgorde = van('volgorde');
const periode = van('periode');
const ontbreekt = van('ontbreekt');
const feit = van('feit');
const mijn = van('mijn');
const signalen = van('signalen');
const toezeggingen = van('toezeggingen');
const afwezig = van('afwezig');
const agenda = van('agenda');
const aantallen = van('aantallen');
const tweeVragen = van('twee vragen');
const spreektaal = van('spreektaal');
const tikfouten = van('tikfouten');
const onbekend = van('onbekend');
const regio = van('regio');
const rechten = van('rechten');

/** biome-ignore format: a table is read by its rows */
export const VRAGEN: readonly Vraag[] = [
  // Carla where nobody else is named, how something stands and who does it
  stand('respijtzorg, waar staan we daar nu mee?', { ergens: ['Respijtzorg voor ouders', 'verwerkt'] }), // half
  stand('schuldhulp, is daar al een plan van binnen of nog niks', { zegt: ['nog niet|geen|nee|plan gevraagd'] }), // half, mist
  spreektaal('zeg hoe zit dat eigenlijk met die taalcoaches, loopt dat al?', { ergens: ['Taalcoaches voor nieuwkomers', 'plan gevraagd|geen plan|nee|nog niet'] }), // half
  tweeVragen('wie doet pleegzorg ook alweer, en wie is de bestuurder erbij', { ergens: ['Samira El Amrani', 'Willem Hoekstra'] }), // half
  persoon('wie is projectleider van de nachtopvang', { zegt: ['geen|niemand|nog niet'] }), // half, mist

  // Why and who did
  feit('waarom kwamen er bij dakloze jongeren maar 4 opdagen', { zegt: ['Vier mensen kwamen niet'] }), // waarom
  feit('wie gaf akkoord op wonen met zorg en wanneer was dat', { zegt: ['Cees Vermeer', '1 okt'] }), // waarom
  feit('wie heeft dat plan over eenzaamheid eigenlijk ingediend? pieter was toen toch weg', { zegt: ['Els Hendriks'] }), // waarom, half
  feit('waarom doen er bij de inkoop jeugdhulp geen inwoners mee', { zegt: ['geen beleidsruimte|liggen al vast'] }), // waarom, half
  feit('waarom is dat van de woningmarkt in oktober opgeschoven', { zegt: ['kosten zijn nog niet bekend'] }, { wie: DIANA }), // waarom, half
  feit('waarom is liever bellen dan een app niet meegenomen', { zegt: ['past niet in het ontwerp'] }), // waarom
  tweeVragen('wie stuurde school als vindplaats terug en wat was de vraag?', { ergens: ['Cees Vermeer', 'Wat doe je met de antwoorden'] }), // waarom
  feit('wat staat er als notitie bij de meetlat van speelplekken', { zegt: ['Het kan beter'] }), // half
  feit('wat zeiden mensen over de avond', ['geldzorg-3', 'vervoerwmo-1']),

  // What is not
  niet('welke opdrachten van inwonerparticipatie heeft ingrid niet als trekker', ['begroet', 'jeugdraad', 'oudpl']), // niet
  niet('wat van fatima is wel verwerkt maar nog niet besloten', ['dakloos']), // niet, en of
  niet('welke projectleiders hebben nog nooit een toezegging gedaan', { ergens: ['Samira El Amrani', 'Tom de Wit'], zwijgt: ['Noor Visser', 'Els Hendriks', 'Jan Bakker'] }), // niet, mist
  niet('plannen die nu op akkoord wachten, behalve die van samira en pieter', ['uithuis', 'school', 'inkoop']), // niet, en of
  niet('inbreng die niet of maar deels is overgenomen bij bescherming en opvang', ['dakloos-1', 'dakloos-2']), // niet, en of
  signalen('welke signalen zijn niet aan een opdracht gekoppeld', ['bus', 'huiskamer', 'bushalte', 'tolken', 'jeugdadvies']), // niet, mist
  niet('welke opdrachten in uitvoering hebben al iets gehouden maar nog geen inbreng', ['digi', 'crisis']), // niet, mist

  // More and less, first and last
  vergelijken('heeft het pfho of het do vaker besloten dit jaar', { zegt: ['PFHO|Portefeuillehoudersoverleg', '\\b(8|acht|7|zeven)\\b', '\\b(6|zes|5|vijf)\\b'] }, { wie: DIANA }), // meer, overleg
  vergelijken('wie heeft er meer plannen op akkoord liggen wachten: samira of fatima', { zegt: ['even ?veel|gelijk|allebei'] }), // meer
  vergelijken('welk programma heeft het minste opdrachten', { zegt: ['Inwonerparticipatie', '\\b(6|zes)\\b'] }), // meer
  gemeente('welke gemeente zit in de meeste opdrachten', { zegt: ['Hilversum', '\\b20\\b'] }, { wie: DIANA }), // meer, overleg
  vergelijken('was de opkomst bij het groepsgesprek wijkteams hoger dan we dachten?', { zegt: ['\\b25\\b', '\\b20\\b'] }), // meer, half
  volgorde('bij welke activiteit kwam dit jaar het kleinste groepje opdagen', { ergens: ['Dakloze jongeren', '\\b(4|vier)\\b'] }), // meer
  volgorde('welk plan wacht nu al het langst op ons akoord', { zegt: ['Eenzaamheid onder ouderen'] }), // meer
  volgorde('de 3 activiteiten waar de meeste mensen kwamen graag', { rijen: ['vervoerwmo/enquête', 'digi/enquête', 'speel/testsessie'], volgorde: true }), // meer
  vergelijken('bereikte de nieuwsbrief van het logeerhuis meer mensen dan die van zorg in de buurt', { ergens: ['\\b150\\b', '\\b40\\b'] }), // meer
  volgorde('alle signalen van nieuw naar oud', { rijen: ['jeugdadvies', 'tolken', 'bushalte', 'rolstoel', 'huiskamer', 'bus', 'speeltuin'], volgorde: true }), // meer
  spreektaal('welke activiteiten trokken er meer volk dan gepland?', ['digi/enquête', 'geldzorg/focusgroep', 'vervoerwmo/enquête', 'wijkteam/groepsgesprek', 'buurtzorg/focusgroep']), // meer
  vergelijken('wie van de projectleiders heeft de minste opdrachten', { zegt: ['Jan Bakker', '\\b(2|twee)\\b'] }), // meer

  // This or that
  enOf('opdrachten van gezondheid in blaricum of eemnes', ['sport', 'hulpmid', 'eenzaam', 'thuis', 'doventolk', 'vervoerwmo', 'buurtzorg', 'zorgapp']), // en of, overleg
  enOf('focusgroepen of werkbezoeken die dit jaar nog komen', ['woonzorg/focusgroep', 'wmoloket/werkbezoek']), // en of, periode
  signalen('signalen uit laren of huizen', ['bushalte', 'rolstoel'], { wie: DIANA }), // en of, overleg
  toezeggingen('toezegingen van jan bakker of fatima die nog openstaan', ['begroet/kosten', 'wijkteam/cijfers']), // en of
  enOf('welke plannen hebben als niveau adviseren of coproduceren', ['beschermd', 'cliond', 'thuis', 'geldzorg']), // en of
  enOf('wat van hilversum staat op het pfho van 26 nov of op het ab van 9 december', ['vrouwen', 'geldzorg', 'spoedh']), // en of, overleg

  // Days
  periode('welke activiteiten moeten er in november nog komen', ['autisme/groepsgesprek', 'woonzorg/focusgroep', 'thuis/spiegelgesprek', 'jongmant/interviews']), // periode
  periode('welke opdrachten kwamen er in oktober bij', ['vervoer', 'dagbest', 'schuld']), // periode
  periode('wat is er vorige week zoal beslist', ['wijkteam', 'zorgapp']), // periode
  periode('welke plannen heeft cees sinds 1 oktober akkoord gegeven', ['woonzorg', 'spoedh', 'cliond']), // periode, waarom
  signalen('signalen van de laatste 2 weken', ['tolken', 'jeugdadvies']), // periode
  periode('welke activiteiten werden er in mei en juni gehouden', ['mantelh/werkbezoek', 'buurtzorg/focusgroep', 'speel/testsessie', 'scheiden/spiegelgesprek', 'opvoed/focusgroep', 'ggzwijk/interviews']), // periode, en of
  toezeggingen('welke toezeggingen moeten er voor kerst nog waargemaakt worden', { bevat: ['opvoed/folder', 'begroet/kosten', 'vervoerwmo/uitleg', 'scheiden/proef'], mist: ['wijkteam/cijfers', 'buurtzorg/kaart'] }), // periode
  periode('zijn er in augustus plannen ingediend, zo ja welke', ['geldzorg', 'respijt', 'dakloos', 'doventolk', 'thuis', 'crisis', 'hulpmid', 'vrouwen']), // periode
  agenda('welke overleggen hebben we nog voor eind november', ['regieteam-jeugd-en-onderwijs-2026-11-19', 'do-2026-11-24', 'pfho-2026-11-26']), // periode, overleg
  periode('hoeveel mensen deden er mee in juli en augustus samen', { zegt: ['\\b315\\b'] }), // periode
  periode('bij welke opdrachten is er tussen 1 en 10 november teruggekoppeld', { bevat: ['ggzwijk'], mist: ['speel', 'mantelh', 'buurtzorg', 'doorstart'] }), // periode
  tikfouten('activitieten in de eerste week van decmber', { bevat: ['cliond/klankbordgroep', 'wmoloket/werkbezoek'], mist: ['jongmant/spiegelgesprek', 'woonzorg/focusgroep', 'thuis/spiegelgesprek'] }), // periode

  // What is missing
  ontbreekt('van welke opdrachten die verwerkt zijn mist de passage nog', { bevat: ['respijt', 'doventolk'], mist: ['geldzorg', 'dakloos'] }), // mist
  ontbreekt('bij welke teruggekoppelde opdrachten moet de meetlat nog gebeuren', ['buurtzorg', 'scheiden', 'ggzwijk']), // mist
  afwezig('wie heeft er nog geen vervanger opgegeven voor zn verlof', { zegt: ['Fatima Bouali'], zwijgt: ['Noor Visser', 'Samira El Amrani'] }), // mist
  ontbreekt('voor welke gemeentes moet ik nog een contact zoeken?', { ergens: ['Blaricum|alle (7|zeven)', 'Laren|alle (7|zeven)', 'Wijdemeren|alle (7|zeven)'] }), // mist, overleg
  ontbreekt('is er al een netwerkbijeenkomst ingepland of nog steeds niet', { rijen: [], zegt: [GEEN] }), // mist
  ontbreekt('liggen er rapporten uit huizen', { rijen: [], zegt: [GEEN] }), // mist, overleg

  // So many of so many
  aantallen('hoeveel van de signalen zijn al beantwoord', { aantal: 3 }), // van de
  aantallen('hoeveel van de opdrachten zijn voor heel de regio', { aantal: 8 }, { wie: DIANA }), // van de, overleg
  aantallen('hoeveel van de besluiten van 24 september waren een goedkeuring', { aantal: 3 }), // van de, overleg
  aantallen('hoeveel van de punten bij geldzorgen zijn overgenomen', { aantal: 2 }), // van de, half
  aantallen('hoeveel van de toezeggingen zijn over datum', { aantal: 2 }), // van de
  aantallen('hoeveel van de besluiten dit jaar zijn aangepast', { aantal: 2 }, { wie: DIANA }), // van de
  tikfouten('hoeveel vande opdrahcten in laren zijn van pieter', { aantal: 3 }), // van de, overleg
  aantallen('hoeveel van de opdrachten van ingrid zitten in uitvoering', { aantal: 2 }), // van de

  // Meetings and the year
  agenda('om hoe laat en waar is dat regieteam van donderdag', { zegt: ['11[:.]00', 'online'] }, { wie: NOOR }), // overleg
  agenda('op welke dag is het pfho dat eerst 10 december zou zijn', { zegt: ['17 dec'] }, { wie: FATIMA }), // overleg
  regio('welk onderwerp op de jaaragenda van 2027 heeft laren aangedragen', { zegt: ['Toegankelijke bibliotheken'] }), // overleg

  // Nobody records it
  onbekend('hoe oud waren de mensen bij de focusgroep geldzorgen', { zegt: [NERGENS] }), // nergens
  onbekend('Welke portefeuillehouder stemde tegen bij de wijkteams?', { zegt: [NERGENS] }, { wie: DIANA }), // nergens
  onbekend('welke inwoner vroeg om dat ene vaste gezicht, heb je een naam voor me', { zegt: [NERGENS] }), // nergens
  onbekend('wat is het telefoonnummer van joost van dam', { zegt: [NERGENS] }), // nergens
  onbekend('waren het vooral mannen of vrouwen bij de enquete vervoer op maat', { zegt: [NERGENS] }, { wie: ELS }), // nergens
  onbekend('hoeveel uur heeft samira aan huishoudelijke hulp besteed', { zegt: [NERGENS] }), // nergens

  // Diana
  stand('Goedemorgen, kunt u mij zeggen hoe het staat met het logeerhuis?', { ergens: ['Logeerhuis voor mantelzorgers', 'afgerond'] }, { wie: DIANA }), // half
  persoon('Bij wie moet ik zijn voor de opdracht over de woningmarkt, weet jij dat toevallig?', { ergens: ['Fatima Bouali'] }, { wie: DIANA }), // half
  feit('Waarom doen er bij de cliëntervaring Wmo geen inwoners mee?', { zegt: ['dezelfde mensen|al opgehaald'] }, { wie: DIANA }), // waarom, half
  volgorde('Wat is de laatst toegevoegde opdracht?', { zegt: ['Taalcoaches voor nieuwkomers'] }, { wie: DIANA }), // meer
  enOf('Welke opdrachten zijn uitgesteld of ingetrokken, graag allemaal.', ['woonurg', 'jeugdraad', 'zorgapp', 'oudpl'], { wie: DIANA }), // en of
  agenda('Welk overleg is er komende donderdag?', { ergens: ['Regieteam'], zwijgt: ['26 nov'] }, { wie: DIANA }), // periode, overleg
  aantallen('Hoeveel van de punten op het DO van 24 november zijn compleet?', { aantal: 2 }, { wie: DIANA }), // van de, overleg

  // Projectleiders
  feit('waarom waren er bij de interviews huishoudelijke hulp zo weinig mensen', { zegt: ['Veel mensen waren ziek'] }, { wie: SAMIRA }), // waarom, half
  mijn('welke van mijn opdrachten hebben nog geen enkele activiteit gehouden', { bevat: ['vervoer', 'jeugdggz', 'pleeg', 'jongmant'], mist: ['thuis', 'respijt', 'scheiden'] }, { wie: SAMIRA }), // mij, niet, mist
  periode('wat heb ik vorige maand aan plannen ingediend', ['jongmant', 'wetver'], { wie: SAMIRA }), // periode, mij
  feit('waarom ging mijn brainstormsessie niet door', { zegt: ['te weinig aanmeldingen'] }, { wie: TOM }), // waarom, mij
  rechten('wat zeiden de ouders bij respijtzorg?', { veilig: true, zwijgt: ['Logeren in een weekend', 'Vervoer naar het logeeradres'] }, { wie: TOM }),
  feit('waarom is mijn groepsgesprek van autisme ook weer verzet', { zegt: ['zaal was niet vrij'] }, { wie: NOOR }), // waarom, half, mij
  mijn('mijn opdrachten in gooise meren of wijdemeren', ['schuld', 'kinderarm', 'inkoop', 'autisme', 'opvoed', 'speel'], { wie: NOOR }), // mij, en of, overleg
  aantallen('hoeveel van de opdrachten die ik heb zijn zonder trekker', { aantal: 3 }, { wie: NOOR }), // van de, mij, mist
  mijn('welke opdrachten van mij liggen niet in hilversum', ['dagbest', 'eenzaam', 'doventolk', 'buurtzorg', 'oudpl'], { wie: PIETER }), // mij, niet, overleg
  mijn('wat van mij is er nog niet afgerond', { bevat: ['hulpmid', 'wmoloket', 'geldzorg', 'vervoerwmo'], mist: ['doorstart'] }, { wie: ELS }), // mij, niet
  mijn('waar ben ik het langst mee te laat', { zegt: ['Hulpmiddelen'] }, { wie: ELS }), // mij, meer
  mijn('wanneer heb ik de passage van dakloze jongeren geschreven', { zegt: ['10 nov'] }, { wie: FATIMA }), // mij

  // Trekkers
  mijn('bij welke van mijn opdrachten is het plan nog niet ingediend', ['vervoer', 'jeugdggz'], { wie: WILLEM }), // mij, niet, mist
  mijn('Welke opdrachten van mij doen het zonder inwoners?', { bevat: ['wetver'], mist: ['pleeg', 'jongmant', 'crisis', 'respijt'] }, { wie: WILLEM }), // mij, niet
  toezeggingen('wat is er bij mijn opdrachten toegezegd dat nog openstaat', ['vervoerwmo/uitleg'], { wie: INGRID }), // mij

  // What a contact of a gemeente asks
  rechten('Goedemorgen, ik vraag het namens Laren: welke opdrachten lopen er bij ons?', { veilig: true, zwijgt: ['Dagbesteding', 'Jonge mantelzorgers', 'Tolk in de zorg'] }, { wie: JAN_DE_GROOT }), // overleg
  rechten('wat heeft wethouder hoekstra beloofd over die proef bij scheiding', { veilig: true, zwijgt: ['proef bespreken in de raad'] }, { wie: JAN_DE_GROOT }),
];
