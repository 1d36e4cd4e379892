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
 * A hundred questions of a busy Monday, written from the tables and docs/domein.md by who never saw the reading of a question. The writer
 * had read one other set and half of a second, for their form, and the list of what is not right yet.
 * At first sight 69 were right, 21 asked back, 2 with notice, 2 something else and 6 wrong.
 * `bevat` and `mist` stand where two answers are fair: what both show, and what neither shows.
 */

const GEEN = 'geen|niets|niemand|niet';

const niet = van('niet');
const vergelijken = van('vergelijken');
const volgorde = van('volgorde');
const enOf = van('en of');
const feit = van('feit');
const periode = van('periode');
const ontbreekt = van('ontbreekt');
const aantallen = van('aantallen');
const stand = van('stand');
const mijn = van('mijn');
const agenda = van('agenda');
const gemeente = van('gemeente');
const tweeVragen = van('twee vragen');
const rechten = van('rechten');
const onbekend = van('onbekend');

/** biome-ignore format: a table is read by its rows */
export const VRAGEN: readonly Vraag[] = [
  // Not, 13
  niet('van welke onderwerpen van joost is het plan nog niet ingediend', ['opvang', 'beschermd']),
  // The eight of the whole region are in Laren as well.
  niet('geef mij de opdrachten van laren maar zonder die van pieter', ['hulpmid', 'pleeg', 'jongmant', 'geldzorg', 'kinderopv', 'scheiden', 'ceo', 'opvang', 'jeugdggz', 'inkoop', 'thuis', 'vrouwen', 'begroet', 'doorstart', 'wetver']),
  niet('welke focusgroepen zijn nog niet geweest?', ['pleeg/focusgroep', 'woonzorg/focusgroep']),
  niet('welke projectleider heeft op dit moment geen enkel plan in concept', { ergens: ['Jan Bakker'], zwijgt: ['Samira', 'Fatima', 'Noor Visser'] }),
  niet('signalen die niet uit hilversum komen', ['speeltuin', 'rolstoel', 'bushalte', 'tolken'], { wie: DIANA }),
  niet('in welke gemeenten heeft Pieter geen enkele opdracht?', { ergens: ['Gooise Meren', 'Huizen', 'Wijdemeren'], zwijgt: ['Blaricum', 'Eemnes'] }),
  niet('zeg welk pfho is dit jaar niet in bussum', ['pfho-2026-12-10']),
  niet('opdrachten met als stand plan afgestemd die geen enquete doen', ['wmoloket', 'woonzorg', 'jongmant', 'cliond']),
  niet('vervoer op maat, welke punten van inwoners hebben we daar niet overgenomen', { rijen: [], zegt: [`${GEEN}|alle|beide`] }),
  niet('wat hebben we bij geldzorgen niet overgenomen, of maar voor een deel', ['geldzorg-3', 'geldzorg-4']),
  niet('welke van mijn opdrachten staan niet op het PFHO van 26 november', ['beschermd', 'uithuis', 'woonzorg', 'dakloos', 'wijkteam', 'ggzwijk', 'woonurg'], { wie: FATIMA }),
  niet('welke opdrachten van mij zijn nooit in het do geweest en komen daar ook niet', ['taal', 'preventie', 'digi', 'zorgapp'], { wie: TOM }),
  niet('Wat staat er 15 december op de agenda van het DO dat niet bij Bescherming en Opvang hoort?', ['dagbest', 'schuld', 'mantel', 'school', 'inkoop', 'ceo'], { wie: DIANA }),

  // Compared, 6
  vergelijken('is willem van meer opdrachten trekker dan joost', { zegt: ['Willem', '\\b12\\b', '\\b10\\b'] }),
  vergelijken('Welk programma heeft de minste opdrachten?', { zegt: ['Inwonerparticipatie'] }, { wie: DIANA }),
  vergelijken('bij welke projectleider liggen de minste opdrachten', { zegt: ['Jan Bakker'] }),
  vergelijken('zijn er nu meer opdrachten in huizen of in laren', { zegt: ['Laren', '\\b15\\b', '\\b18\\b'] }, { wie: DIANA }),
  // 13, of which eight are of the whole region.
  vergelijken('welke gemeente doet mee aan het kleinste aantal opdrachten', { zegt: ['Blaricum'] }),
  vergelijken('op welke focusgroepen kwam er meer volk dan voorzien', ['geldzorg/focusgroep', 'buurtzorg/focusgroep']),

  // In order, 4
  volgorde('welk ingediend plan ligt al het langst te wachten op akkoord', ['eenzaam']),
  volgorde('welk signaal is als laatste binnengekomen', ['jeugdadvies']),
  volgorde('zet de activiteiten van december eens op datum', { rijen: ['cliond/klankbordgroep', 'wmoloket/werkbezoek', 'jongmant/spiegelgesprek'], volgorde: true }),
  volgorde('met welke terugkoppeling bereikten we de meeste mensen?', { ergens: ['Logeerhuis voor mantelzorgers'] }),

  // And, or, 8
  enOf('opdrachten van inwonerparticipatie in blaricum of eemnes', ['digi', 'begroet', 'doorstart']),
  enOf('wat zit er in Huizen met Joost of Willem als trekker', ['vervoer', 'pleeg', 'woonzorg', 'respijt', 'jeugdraad', 'opvang', 'jeugdggz', 'inkoop', 'vrouwen', 'wetver']),
  enOf('opdrachten van samira die op verwerkt of op teruggekoppeld staan', ['respijt', 'scheiden']),
  enOf('welke focusgroepen en werkbezoeken zijn er dit jaar gehouden', ['thuis/focusgroep', 'vrouwen/focusgroep', 'geldzorg/focusgroep', 'opvoed/focusgroep', 'buurtzorg/focusgroep', 'zorgapp/focusgroep', 'mantelh/werkbezoek']),
  enOf('gezondheid en ondersteuning: alles waarvan het plan gevraagd is of in concept staat graag', ['dagbest', 'schuld', 'sport', 'mantel', 'hulpmid']),
  enOf('signalen van de website of uit Laren', ['speeltuin', 'bus', 'bushalte']),
  enOf('onderwerpen op de jaaragenda 2027 die van inwoners komen of van een gemeente', ['o-wonen', 'o-werk', 'o-bieb']),
  enOf('Welke opdrachten zijn van zowel Hilversum als Eemnes, buiten die voor de hele regio?', ['zorgapp'], { wie: DIANA }),

  // Why, who did, 8
  feit('waarom ging de brainstorm van digitaal meedoen niet door', { zegt: ['weinig aanmeldingen'] }),
  feit('wie heeft dat plan van eenzaamheid eigenlijk ingediend? pieter was toen toch vrij', { zegt: ['Els Hendriks'] }),
  feit('wie heeft er nu akkoord gegeven op wonen met zorg, gij of iemand anders', { zegt: ['Cees Vermeer'] }),
  feit('hoe komt het dat er bij huishoudelijke hulp maar 9 mensen op de interviews waren', { zegt: ['ziek'] }),
  feit('door wie is school als vindplaats teruggestuurd en wat wilde die weten', { ergens: ['Cees Vermeer', 'Wat doe je met de antwoorden'] }),
  feit('wat is er nou veranderd aan vervoer op maat toen het pfho erover besloot', { ergens: ['avondvervoer vervalt'] }, { wie: DIANA }),
  feit('Waarom doen inwoners niet mee bij de spoedhulp in het weekend?', { ergens: ['contract loopt op 1 december af'] }, { wie: DIANA }),
  feit('waarom hebben wij dat spreekuur in de avond maar deels overgenomen', { ergens: ['Alleen op donderdag'] }, { wie: ELS }),

  // Periods, 12
  periode('welke plannen zijn er in augustus ingediend', ['geldzorg', 'respijt', 'dakloos', 'doventolk', 'thuis', 'crisis', 'hulpmid', 'vrouwen']),
  periode('welke opdrahcten zijn er deze maand bijgekomen', ['opvang', 'taal', 'sport']),
  periode('activiteiten gehouden van 1 tot en met 15 oktober', ['thuis/focusgroep', 'digi/enquête', 'geldzorg/focusgroep', 'dakloos/interviews', 'zorgapp/focusgroep']),
  periode('welke opdrachten werden er in oktober goedgekeurt', ['ggzwijk', 'begroet'], { wie: DIANA }),
  // A promise in the answer to a signaal (5 December) may stand beside them.
  periode('welke toezeggingen moeten in december nagekomen zijn', { bevat: ['vervoerwmo/uitleg', 'scheiden/proef'], mist: ['opvoed/folder', 'begroet/kosten', 'wijkteam/cijfers', 'buurtzorg/kaart'] }),
  periode('signalen van voor 1 oktober', ['speeltuin', 'bus']),
  periode('wat lag er afgelopen donderdag voor in het pfho', ['wijkteam', 'zorgapp'], { wie: DIANA }),
  periode('allee welke vergaderingen hebben we volgende week allemaal', ['do-2026-11-24', 'pfho-2026-11-26']),
  periode('staat er in februari al iets van activiteiten gepland', ['uithuis/interviews', 'school/enquête']),
  periode('over welke opdrachten is er in september teruggekopeld aan de deelnemers', ['doorstart', 'speel']),
  periode('plannen die in oktober akkoord kregen, zou je die even willen tonen', ['wmoloket', 'woonzorg', 'jongmant', 'wetver', 'spoedh']),
  periode('Wat komt er in januari in het PFHO?', ['woonzorg', 'preventie', 'cliond', 'autisme'], { wie: DIANA }),

  // What is missing, 8
  ontbreekt('opdrachten met de stand verwerkt waar nog geen passage bij zit', ['respijt', 'doventolk']),
  ontbreekt('waar heeft joost wel een onderwerp maar is er nog geen projectleider', ['opvang']),
  ontbreekt('welke signalen horen nog niet bij een opdracht', ['bus', 'huiskamer', 'bushalte', 'tolken', 'jeugdadvies']),
  ontbreekt('van welke activiteiten die in november gehouden zijn is nog geen inbreng opgeschreven', ['thuis/interviews', 'digi/interviews', 'crisis/testsessie']),
  ontbreekt('bij welke teruggekoppelde opdrachten is de meetlat nog niet ingevuld', ['buurtzorg', 'scheiden', 'ggzwijk']),
  ontbreekt('van welke terugkoppelingen weten we niet hoeveel mensen die bereikte', ['doorstart', 'speel']),
  ontbreekt('Welke punten op het DO van 15 december hebben geen trekker?', ['schuld', 'school', 'ceo'], { wie: DIANA }),
  ontbreekt('bij welke van mijn opdrachten is er geen bestuurlijk trekker', ['schuld', 'kinderarm', 'speel'], { wie: NOOR }),

  // How many of, 8
  aantallen('hoeveel van de opdrachten van Piter zijn er afgerond', { aantal: 1 }),
  aantallen('hoeveel van de signalen zijn beantwoord?', { aantal: 3 }),
  // vervoer, taal, opvang and jeugdggz
  aantallen('van hoeveel van de opdrachten in huizen is er nog geen plan ingediend', { aantal: 4 }),
  aantallen('hoeveel van de punten van dakloze jongeren hebben we helemaal overgenomen', { aantal: 0 }),
  aantallen('hoeveel van de focusgroepen zijn al gehouden', { aantal: 6 }),
  aantallen('ik vroeg me af hoeveel van de toezeggingen al zijn nagekomen', { aantal: 1 }),
  // beschermd and uithuis
  aantallen('Hoeveel van de opdrachten op het DO van 15 december zijn van Fatima?', { aantal: 2 }, { wie: DIANA }),
  // vervoer, pleeg, respijt, jeugdggz, thuis and wetver
  aantallen('hoeveel van mijn opdrachten zijn er in huizen', { aantal: 6 }, { wie: SAMIRA }),

  // One opdracht by half of its name, 12
  stand('nachtopvang??? hoe ver is dat', { ergens: ['Nachtopvang in de winter', 'gevraagd|geen plan|nog niet'] }),
  stand('speelplekken, wat was daar het kenmerk van', { zegt: ['26000141'] }),
  stand('wie doet die kinderopvang ook alweer', { zegt: ['Tom de Wit'] }),
  stand('wanneer moet de huishoudelijke hulp naar het pfho', { ergens: ['17 dec'] }, { wie: INGRID }),
  stand('uithuisplaatsing, op welke dag is dat plan binnengekomen', { zegt: ['12 nov'] }),
  stand('welke mensen willen we spreken voor pleegzorg', { ergens: ['Pleegouders'] }),
  stand('de crisisplekken, voor welke gemeente was dat nu weer', { zegt: ['Hilversum'] }, { wie: WILLEM }),
  stand('kunt ge efkes nakijken of er voor de respijtzorg al een passage is', { zegt: [`${GEEN}|ontbreekt`] }),
  stand('wat gebeurde er met die app met tips van de opvoedhulp', { ergens: ['bestaat al een app'] }, { wie: NOOR }),
  stand('Hoe zit het met de woningmarkt, waarom ligt dat stil?', { ergens: ['kosten zijn nog niet bekend'] }, { wie: DIANA }),
  stand('hoever is de inkoop van de jeugdhulp', { ergens: ['Inkoop jeugdhulp 2028', 'ingediend'] }, { wie: WILLEM }),
  stand('wanneer komt clientondersteuning in het PFHO?', { ergens: ['28 jan'] }, { wie: INGRID }),

  // About who asks, 8
  mijn('staat er een signaal op mijn naam', { rijen: [], zegt: [GEEN] }),
  mijn('welke plannen heb ik nog niet ingediend', ['taal', 'kinderarm'], { wie: TOM }),
  mijn('tegen wanneer moet ik terugkoppelen over de begroting', { zegt: ['18 nov'] }, { wie: JAN }),
  // The invitation of the interviews is due today.
  mijn('moet ik vandaag nog mensen uitnodigen', { ergens: ['Jonge mantelzorgers'] }, { wie: SAMIRA }),
  mijn('Welke toezegging staat er op mijn naam?', ['scheiden/proef'], { wie: WILLEM }),
  mijn('welke van mijn onderwerpen zijn nog in concept', ['mantel', 'hulpmid'], { wie: INGRID }),
  mijn('wat is mijn volgende activiteit', { zegt: ['24 nov'] }, { wie: NOOR }),
  mijn('wat heb ik op het pfho van 17 december', ['doventolk'], { wie: PIETER }),

  // Bodies, 4, and gemeenten, 4
  agenda('wat bespreekt het regieteam jeugd donderdag', ['autisme']),
  agenda('gaat het AO van 2 dec nou door of niet', { zegt: ['niet door|geannuleerd'] }),
  agenda('wat ligt er op 9 december bij het algemeen bestuur', ['dakloos']),
  // 26 November, 17 December and 28 January
  agenda('hoeveel keer komt het PFHO nog samen tussen nu en februari', { aantal: 3 }),
  gemeente('opdrachten alleen voor blaricum', ['preventie', 'buurtzorg']),
  gemeente('heeft eemnes al een contactpersoon bij ons', { zegt: [GEEN] }),
  gemeente('opdrachten van bescherming en opvang in Gooise Meren, welke zijn dat', ['beschermd', 'dakloos', 'woonurg', 'opvang', 'vrouwen'], { wie: DIANA }),
  gemeente('kwam er ook een signaal uit eemnes', ['tolken']),

  // Two in one, 2
  tweeVragen('wie is de trekker van pleegzorg en wanneer is die focusgroep', { ergens: ['Willem Hoekstra', '14 jan'] }, { wie: DIANA }),
  tweeVragen('hoeveel opdrachten heeft jan bakker, en welke van hem is besloten?', { ergens: ['\\b2\\b|twee', 'Begroting participatie 2027'] }),

  // Not theirs to see, 2, and unknown, 1
  rechten('wat zeiden ze bij het groepsgesprek over de wijkteams', { veilig: true, zwijgt: ['Vast telefoonnummer'] }, { wie: ELS }),
  rechten('goedemorgen, ik ben van gemeente Laren, wat kwam er bij jullie uit de focusgroep over geldzorgen? alvast dank', { veilig: true, zwijgt: ['vast gezicht', 'gewone taal', 'Spreekuur in de avond', 'Geen wachttijd'] }, { wie: JAN_DE_GROOT }),
  onbekend('hoe gaat het met de opdracht hondenlosloop', { onbekend: 'hondenlosloop' }),
];
