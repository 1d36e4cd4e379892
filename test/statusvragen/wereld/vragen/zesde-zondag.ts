import {
  CEES,
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
 * Written from the tables by who never saw the reader. A question may be of several kinds: those beside its own stand behind it. No gemeente has a
 * contact in this world: Jan de Groot, who has no part in anything, asks what a contact would ask. At first sight 68 were right, 27 asked back, 2 with notice and 3 wrong, of which one said what is so in other rows; before the work of that day 64 were right.
 */

const GEEN = 'geen|niets|niks|niemand|niet|nog nooit';
/** It says that nobody records it, or that it cannot be known. */
const NERGENS =
  'niet (vast|bij|bekend)|nergens|onbekend|niemand.* (vast|bij)|geen .*(bekend|vast)|weet .*niet|legt .*niet|houdt .*niet';

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
const onbekend = van('onbekend');
const rechten = van('rechten');

/** biome-ignore format: a table is read by its rows */
export const VRAGEN: readonly Vraag[] = [
  // What is not so
  niet('welke opdrachten in huizen zijn niet van samira', ['opvang', 'taal', 'inkoop', 'woonzorg', 'vrouwen', 'vervoerwmo', 'begroet', 'doorstart', 'jeugdraad']), // gremium
  niet('Bescherming en Opvang zonder Hilversum, wat blijft er dan over?', ['woonzorg', 'dakloos', 'ggzwijk', 'woonurg']), // gremium
  niet('welke activiteit is niet doorgegaan en waarom eigenlijk', { rijen: ['digi/brainstormsessie'], ergens: ['te weinig aanmeldingen'] }), // waarom
  niet('welke punten bij opdrachten in Laren hebben we niet overgenomen', ['geldzorg-4', 'scheiden-2']), // gremium
  signalen('welke signalen komen niet uit hilversum', ['speeltuin', 'rolstoel', 'bushalte', 'tolken']), // niet, gremium
  afwezig('wie is er nu afwezig zonder dat er een vervanger is?', { zegt: ['Fatima Bouali'], zwijgt: ['Els Hendriks', 'Tom de Wit'] }), // niet, ontbreekt
  niet('opdrachten zonder bestuurlijk trekker die ook niet onder jeugd en onderwijs vallen', ['schuld', 'sport', 'doventolk', 'begroet', 'ceo', 'oudpl']), // ontbreekt
  niet('komende activiteiten in november waar nog niet voor uitgenodigd is', ['autisme/groepsgesprek', 'woonzorg/focusgroep', 'jongmant/interviews']), // ontbreekt, periode
  niet('wat van noor is nog niet besloten en ook niet uitgesteld?', ['schuld', 'kinderarm', 'inkoop', 'autisme']),
  niet('welke van mijn opdrachten horen niet bij jeugd en onderwijs', ['taal', 'digi', 'zorgapp'], { wie: TOM }), // mijn
  niet('Waar doen inwoners niet mee omdat het wettelijk al bepaald is?', ['wetver'], { wie: DIANA }), // waarom

  // More, less, first, last
  vergelijken('wie heeft de meeste opdrachten en wie het minst', { ergens: ['Fatima Bouali', 'Jan Bakker'] }),
  vergelijken('in welke gemeente spelen de meeste opdrachten', { zegt: ['Hilversum'] }), // gremium
  vergelijken('is ingrid van meer opdrachten trekker als willem?', { zegt: ['Ingrid', '\\b15\\b', '\\b12\\b'] }),
  volgorde('welk plan ligt hier al het langst op akkoord te wachten', { zegt: ['Eenzaamheid onder ouderen'] }),
  volgorde('bij welke activiteit was de opkomst het kleinst', { zegt: ['Dakloze jongeren', '\\b(4|vier)\\b'] }),
  vergelijken('bij welke activiteiten kwamen er minder mensen dan verwacht', ['mantelh/werkbezoek', 'woonurg/klankbordgroep', 'zorgapp/focusgroep', 'dakloos/interviews', 'thuis/interviews']),
  vergelijken('gehouden activiteiten waar meer dan honderd man op afkwam', ['vervoerwmo/enquête', 'digi/enquête']),
  vergelijken('krijgen we meer signalen uit hilversum of uit laren?', { zegt: ['Hilversum', '\\b(3|drie)\\b', '\\b(1|één|een)\\b'] }), // gremium
  volgorde('welke terugkoppeling bereikte het kleinste aantal mensen', { zegt: ['Ggz in de wijk', '\\b12\\b'] }),
  toezeggingen('welke openstaande toezegging heeft nog de meeste tijd', { zegt: ['cijfers per wijk'] }), // vergelijken
  vergelijken('Welk programma heeft het kleinste aantal opdrachten?', { zegt: ['Inwonerparticipatie', '\\b(6|zes)\\b'] }, { wie: DIANA }),
  vergelijken('kwam er bij de wijkteams nu meer volk dan gepland?', { zegt: ['\\b25\\b', '\\b20\\b'] }), // half
  volgorde('welke van mijn opdrachten komt als eerste op een PFHO', { zegt: ['Vroeg hulp bij geldzorgen'] }, { wie: ELS }), // mijn, gremium
  volgorde('activiteiten die er dit jaar nog aankomen, vroegste bovenaan graag', { rijen: ['autisme/groepsgesprek', 'woonzorg/focusgroep', 'thuis/spiegelgesprek', 'jongmant/interviews', 'cliond/klankbordgroep', 'wmoloket/werkbezoek', 'jongmant/spiegelgesprek'], volgorde: true }), // periode

  // And, or
  enOf('opdrachten van els of jan bakker', ['hulpmid', 'wmoloket', 'geldzorg', 'vervoerwmo', 'doorstart', 'ceo', 'crisis', 'begroet']),
  enOf('welke opdrachten zitten in Laren én Gooise Meren maar zijn niet voor de hele regio', ['scheiden']), // niet, gremium
  enOf('wat is er uitgesteld of ingetrokken', ['woonurg', 'jeugdraad', 'zorgapp', 'oudpl']),
  enOf('focusgroepen of spiegelgesprekken die dit jaar nog komen', ['woonzorg/focusgroep', 'thuis/spiegelgesprek', 'jongmant/spiegelgesprek']), // periode
  enOf('welke plannen heeft cees in oktober of november akkoord gegeven?', ['woonzorg', 'spoedh', 'cliond']), // periode
  enOf('gezondheid en ondersteuning: wat speelt er zowel in Laren als in Blaricum', ['hulpmid', 'thuis']), // gremium
  enOf('opdrachten met willem of joost als trekker in eemnes', ['opvang', 'vrouwen', 'ggzwijk', 'jeugdggz', 'inkoop', 'wetver']), // gremium
  enOf('waar is het niveau meebeslissen of coproduceren', ['geldzorg', 'doorstart', 'jeugdraad']),
  enOf('Welke punten bij de geldzorgen zijn helemaal of deels overgenomen?', ['geldzorg-1', 'geldzorg-2', 'geldzorg-3'], { wie: DIANA }), // half
  enOf('wat staat er van mij op het DO van 15 december of op dat van 12 januari', ['schuld', 'inkoop', 'kinderarm'], { wie: NOOR }), // mijn, gremium, periode
  enOf('mijn onderwerpen in Huizen of Wijdemeren', ['vervoer', 'jeugdggz', 'pleeg', 'inkoop', 'respijt', 'opvoed', 'wetver', 'jeugdraad'], { wie: WILLEM }), // mijn, gremium
  enOf('welke opdrachten zijn in oktober goedgekeurd of aangepast door een overleg', ['ggzwijk', 'vervoerwmo', 'begroet']), // periode, gremium

  // Why, and who did it
  feit('waarom is die urgentie uitgesteld geworden', { zegt: ['kosten zijn nog niet bekend'] }), // waarom, half
  feit('wie heeft dat plan van de vindplaats teruggestuurd en wat was de vraag', { ergens: ['Cees Vermeer', 'Wat doe je met de antwoorden'] }), // waarom, half
  feit('waarom doen inwoners niet mee bij de clientervaring', { zegt: ['al opgehaald|dezelfde mensen'] }), // waarom, half, niet
  mijn('wie heeft mijn plan over autisme akkoord gegeven en op welke dag was dat', { zegt: ['Carla de Boer', '15 sep'] }, { wie: NOOR }), // waarom, half
  feit('waarom is het ouderenplatform van de baan', { zegt: ['al een platform'] }), // waarom
  feit('door wie is ggz wijk teruggekoppeld', { zegt: ['Fatima Bouali'] }), // waarom, half
  feit('waarom werd het groepsgesprek over autisme verzet?', { zegt: ['zaal was niet vrij'] }), // waarom, half
  feit('wie heeft bij de speelplekken de meetlat ingevuld', { zegt: ['Noor Visser'] }), // waarom, half
  feit('een kluis voor spullen, waarom is dat maar deels overgenomen', { zegt: ['Alleen in de winter'] }), // waarom
  feit('wie diende dat plan over eenzaamheid in', { zegt: ['Els Hendriks'] }), // waarom, half
  feit('waarom kwamen er bij digitaal nog interviews buiten het plan bij', { zegt: ['Jongeren waren niet bereikt'] }, { wie: TOM }), // waarom, half

  // On which days
  periode('wat is er in de eerste helft van september besloten', ['doorstart', 'speel', 'oudpl']),
  periode('activiteiten die in het tweede kwartaal gehouden zijn', ['doorstart/brainstormsessie', 'mantelh/werkbezoek', 'buurtzorg/focusgroep', 'speel/testsessie', 'scheiden/spiegelgesprek', 'opvoed/focusgroep', 'ggzwijk/interviews']),
  signalen('wat kwam er vorige maand binnen aan signalen', ['huiskamer', 'rolstoel', 'bushalte']), // periode
  afwezig('wie is er eind november op verlof', { zegt: ['Samira El Amrani'], zwijgt: ['Noor Visser'] }), // periode
  toezeggingen('toezeggingen die in december af moeten zijn', ['vervoerwmo/uitleg', 'bushalte', 'scheiden/proef']), // periode
  agenda('welke vergaderingen gaan er in december door', ['ab-2026-12-09', 'do-2026-12-15', 'pfho-2026-12-10']), // periode, gremium
  periode('welke opdrachten zijn er tussen 20 en 30 september toegevoegd', ['jeugdggz', 'mantel', 'beschermd', 'kinderarm']),
  periode('welke opdrachten zijn na 15 oktober teruggekoppeld', ['buurtzorg', 'scheiden', 'ggzwijk']),
  periode('Wat heeft het AB op 21 oktober besloten?', ['begroet'], { wie: DIANA }), // gremium

  // What is lacking
  ontbreekt('verwerkte opdrachten waar nog geen passage van is', ['respijt', 'doventolk']), // niet
  ontbreekt('hebben laren en huizen al een contact bij ons?', { zegt: [GEEN] }), // gremium
  ontbreekt('op welke signalen is wel geantwoord maar is het nog niet teruggekoppeld', ['rolstoel', 'bushalte']), // niet
  ontbreekt('opdrachten in uitvoering waar we nog geen inbreng van hebben', ['autisme', 'digi', 'crisis']), // niet
  ontbreekt('welke terugkoppeling is over tijd', ['opvoed', 'vervoerwmo']),
  ontbreekt('onderwerpen van de jaaragenda 2027 zonder projectleider', ['o-wonen', 'o-personeel', 'o-bieb']),
  mijn('mijn plan voor de hulpmiddelen, is dat nu binnen of moet ik nog iets doen', { ergens: ['Wie nodig je uit|teruggestuurd'] }, { wie: ELS }), // half
  ontbreekt('bij welke opdrachten van jeugd en onderwijs ontbreekt de trekker', ['kinderarm', 'school', 'preventie', 'kinderopv', 'speel'], { wie: DIANA }),
  ontbreekt('staat er al een netwerkbijeenkomst gepland', { zegt: [GEEN] }),
  ontbreekt('zijn er rapporten waar nog niks mee gedaan is', { rijen: [], zegt: [GEEN] }),
  tweeVragen('welke opdrachten hebben geen projectleider? en welke staan nog op geen enkele agenda', { ergens: ['Nachtopvang in de winter', 'Sport en bewegen met een beperking', 'Taalcoaches voor nieuwkomers'] }), // ontbreekt, niet

  // How many of them
  aantallen('hoeveel van de opdrachten van pieter zijn afgerond', { aantal: 1 }),
  aantallen('hoeveel van de 7 signalen zijn al beantwoord', { aantal: 3 }),
  aantallen('hoeveel van de toezeggingen zijn er nagekomen?', { aantal: 1 }),
  aantallen('van hoeveel van de opdrachten in hilversum is fatima projectleidster', { aantal: 5 }), // gremium
  aantallen('hoeveel van de punten van inwoners zijn helemaal overgenomen', { aantal: 10 }),
  aantallen('hoeveel van de 16 opdrachten bij jeugd en onderwijs hebben geen trekker', { aantal: 5 }), // ontbreekt
  aantallen('hoevel van de opdrachten in wijdemeren staan nog in concept', { aantal: 2 }), // gremium
  aantallen('hoeveel van de activiteiten van dit jaar moeten nog komen', { aantal: 7 }), // periode
  aantallen('van hoeveel van mijn opdrachten is het plan nog niet ingediend', { aantal: 2 }, { wie: SAMIRA }), // mijn, niet
  aantallen('hoeveel van de onderwerpen voor 2027 zijn vastgesteld', { aantal: 2 }),

  // Half a name
  stand('hoever zitten we met de pleegzorg', { ergens: ['Pleegzorg dichtbij huis', 'ingediend'] }), // half
  agenda('naar welk overleg gaat dat van die dakloze en wanneer', { ergens: ['9 dec'] }), // half, gremium
  gemeente('welke gemeentes doen er mee met respijtzorg', { zegt: ['Huizen'] }), // half, gremium
  stand('wat is nu de volgende stap bij de begroting', { ergens: ['Begroting participatie 2027', 'erugkoppel'] }), // half

  // Who asks it of the own work
  mijn('welke meetlat moet ik nog invullen', ['ggzwijk'], { wie: FATIMA }),
  mijn('moet ik nog ergens terugkoppelen, en tegen wanneer', { ergens: ['Begroting participatie 2027', '18 nov'] }, { wie: JAN }),
  mijn('bij welke onderwerpen van mij is er in oktober of november iets besloten', ['vervoerwmo', 'zorgapp'], { wie: INGRID }), // en of, periode
  // Who is no coördinator sees of these only where they belong.
  mijn('welke plannen gaf ik akkoord in maart of in september', { rijen: [], nietTeZien: true }, { wie: CEES }), // en of, periode
  afwezig('val ik binnenkort voor iemand in', { zegt: ['Noor Visser'] }, { wie: TOM }), // mijn
  mijn('welke activiteiten had ik in mei', ['mantelh/werkbezoek', 'buurtzorg/focusgroep'], { wie: PIETER }), // periode

  // Where it is treated, and who may see it
  agenda('over welke opdracht adviseert het regieteam donderdag', ['autisme']), // gremium
  agenda('welk pfho is verschoven en naar welke dag', { zegt: ['17 dec'] }), // gremium
  gemeente('is er iets wat alleen in Wijdemeren speelt', ['kinderarm', 'wmoloket', 'opvoed', 'speel']), // gremium
  agenda('pfho van 28 januari, wat staat er op', ['woonzorg', 'preventie', 'cliond', 'autisme'], { wie: DIANA }), // gremium, periode
  rechten('Goedemorgen, hoe ver is dat plan over dakloze jongeren in onze gemeente?', { veilig: true, zwijgt: ['eigen kamer', 'kluis', 'Vier mensen'] }, { wie: JAN_DE_GROOT }), // gremium
  rechten('zijn er signalen uit Hilversum waar jullie nog niets mee deden', { rijen: [], zwijgt: ['huiskamer', 'ziekenhuis', 'Luister eerder'] }, { wie: JAN_DE_GROOT }), // gremium

  // What nobody records
  onbekend('hoe tevreden waren de mensen over de enquete van vervoer op maat', { zegt: [NERGENS] }), // niet vastgelegd
  onbekend('hoeveel uren is fatima kwijt geweest aan die wijkteams', { zegt: [NERGENS] }), // niet vastgelegd
  onbekend('wat is het telefoonnummer van de trekker van pleegzorg', { zegt: [NERGENS] }), // niet vastgelegd
  onbekend('hoe laat was het werkbezoek bij het logeerhuis gedaan', { zegt: [NERGENS] }), // niet vastgelegd
  onbekend('wie zaten er met naam en toenaam in de klankbordgroep over urgentie', { zegt: [NERGENS] }), // niet vastgelegd
  persoon('hoe oud is de projectleider van de crisisplekken eigenlijk', { zegt: [NERGENS] }), // niet vastgelegd
];
