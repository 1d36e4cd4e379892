import { CEES, DIANA, FATIMA, NOOR } from '../mensen.ts';
import { type Vraag, van } from '../vraag.ts';

/**
 * The most, the least, the first, the last; two things beside each other; by kind; and what was expected and came. Written as the first of them. At
 * first sight 46 of 101 were right, 43 asked back, 3 said that a word did not count, and 9 were wrong in silence; of those 9 two truths were too narrow
 * (who has most is enough of two who are named, and Cees sees his own opdrachten only). Those that stood in another set in the same words were taken off.
 */

const [aantallen, vergelijken, volgorde, signalen, toezeggingen, periode, agenda, onbekend, afwezig] = [
  van('aantallen'),
  van('vergelijken'),
  van('volgorde'),
  van('signalen'),
  van('toezeggingen'),
  van('periode'),
  van('agenda'),
  van('onbekend'),
  van('afwezig'),
];

/** What is said of what nobody recorded in this world. */
const NIETS = 'geen|niets|niet bekend|onbekend|niet vastgelegd|leggen we niet vast|nog niet';

/** biome-ignore format: a table is read by its rows */
export const VRAGEN: readonly Vraag[] = [
  // The most and the least
  vergelijken('wie heeft de meeste opdrachten?', { zegt: ['Fatima Bouali'], zwijgt: ['Ingrid Mulder: '] }),
  vergelijken('Welke projectleider heeft er het minst', { zegt: ['Jan Bakker'] }),
  vergelijken('drukste trekker', { zegt: ['Ingrid Mulder'] }),
  vergelijken('in welke gemeente gebeurt het meeste', { zegt: ['Hilversum'] }),
  vergelijken('welke activiteit trok de meeste mensen', { zegt: ['310'] }),
  vergelijken('kleinste groepje tot nu toe', { zegt: ['Dakloze jongeren|\\b4\\b'] }),
  vergelijken('bij welke opdracht kwam de meeste inbreng binnen', { zegt: ['geldzorgen'] }),
  vergelijken('welk plan ligt al het langst te wachten op akkoord', { zegt: ['Eenzaamheid onder ouderen'] }),
  vergelijken('welk programma heeft de minste opdrachten', { zegt: ['Inwonerparticipatie'] }),
  vergelijken('welk programma sprak de meeste inwoners', { zegt: ['Gezondheid en Ondersteuning'] }),
  vergelijken('welke vergadering heeft de volste agenda', { zegt: ['15 dec'] }),
  vergelijken('met welke vorm bereiken we de meeste mensen', { zegt: ['enquête'] }),
  vergelijken('Welke werkvorm gebruiken we het vaakst?', { zegt: ['focusgroep'] }),
  afwezig('wie is het langst weg', { zegt: ['Noor Visser'] }),
  vergelijken('in welke maand hadden we de meeste activiteiten', { zegt: ['oktober'] }),
  vergelijken('welk overleg besluit het vaakst', { zegt: ['Portefeuillehoudersoverleg|PFHO'] }),
  vergelijken('waar zat het grootste verschil tussen verwacht en gekomen', { zegt: ['digi|Digitaal meedoen'] }),
  signalen('uit welke gemeente komen de meeste signalen', { zegt: ['Hilversum'] }),
  vergelijken('welke opdracht heeft de minste deelnemers gehad', { zegt: ['Dakloze jongeren'] }),
  vergelijken('wie van de trekkers heeft het minst op zn bord', { zegt: ['Joost van Dam'] }),
  vergelijken('wat is het populairste niveau van participatie', { zegt: ['raadplegen'] }),
  toezeggingen('welke toezegging is het langst te laat', { zegt: ['folder'] }),
  vergelijken('welk plan heeft het langst op akkoord moeten wachten', { ergens: ['Cliëntondersteuning'] }),
  vergelijken('welk plan kreeg het snelst akkoord', { ergens: ['Jonge mantelzorgers|Regionale jeugdraad'] }),

  // The first, the last, in order
  volgorde('wat was het eerste besluit van dit jaar', { ergens: ['8 sep'], zwijgt: ['12 nov'] }),
  volgorde('laatste vijf toegevoegde opdrachten', { rijen: ['taal', 'sport', 'opvang', 'schuld', 'dagbest'], volgorde: true }),
  volgorde('welke opdracht is het laatst binnengekomen', ['taal']),
  volgorde('oudste signaal dat nog open staat', ['bus']),
  volgorde('de eerste drie activiteiten van dit jaar', ['doorstart/brainstormsessie', 'mantelh/werkbezoek', 'buurtzorg/focusgroep']),
  volgorde('laatste 3 besluiten', ['wijkteam', 'zorgapp', 'kinderopv']),
  toezeggingen('welke toezegging moet het eerst af', { zegt: ['folder'] }),
  volgorde('top 3 projectleiders qua aantal opdrachten', { ergens: ['Fatima Bouali', 'Samira El Amrani', 'Pieter Smit'], zwijgt: ['Jan Bakker'] }),
  volgorde('zet de opdrachten van fatima van oud naar nieuw', ['wijkteam', 'ggzwijk', 'dakloos', 'woonurg', 'uithuis', 'woonzorg', 'vrouwen', 'spoedh', 'beschermd']),
  volgorde('gemeenten op volgorde van aantal opdrachten aub', { ergens: ['Hilversum\\D+20', 'Laren\\D+18', 'Blaricum\\D+13'] }),
  volgorde('welke vijf activiteiten trokken de meeste mensen', ['vervoerwmo/enquête', 'digi/enquête', 'speel/testsessie', 'doorstart/brainstormsessie', 'wijkteam/groepsgesprek']),
  signalen('laatste twee signalen', ['jeugdadvies', 'tolken']),
  volgorde('geef me de 2 plannen die het laatst zijn ingediend', ['uithuis', 'inkoop']),
  volgorde('wie heeft er als laatste een plan ingeleverd', { zegt: ['Fatima Bouali'] }),
  volgorde('Welke opdracht loopt al het langst zonder besluit?', { ergens: ['Vroeg hulp bij geldzorgen|Respijtzorg|Dakloze jongeren|Tolk in de zorg|Urgentie'] }),

  // Two things beside each other
  vergelijken('had de enquête van vervoer op maat meer deelnemers dan die van digitaal meedoen', { zegt: ['310', '230'] }),
  vergelijken('wie heeft er meer opdrachten, Samira of Pieter', { zegt: ['even ?veel|gelijk|allebei|beiden'], ergens: ['8'] }),
  vergelijken('heeft Noor evenveel opdrachten als Tom', { zegt: ['\\bja\\b|even ?veel|gelijk'], ergens: ['7'] }),
  vergelijken('Heeft Els meer opdrachten dan Jan Bakker?', { zegt: ['6', '2'] }),
  vergelijken('zijn er in hilversum meer opdrachten dan in laren', { zegt: ['20', '18'] }),
  vergelijken('zitten er bij Jeugd meer opdrachten dan bij Gezondheid', { zegt: ['nee|even ?veel|gelijk'], ergens: ['16'] }),
  vergelijken('Kwamen er bij Dakloze jongeren minder mensen dan verwacht?', { zegt: ['4', '8'] }),
  vergelijken('kwamen er meer of minder mensen dan gepland bij wijkteams versterken', { zegt: ['25', '20'] }),
  periode('werden er in oktober meer besluiten genomen dan in september', { zegt: ['\\b[35]\\b', '\\b7\\b'] }),
  vergelijken('welke had meer inbreng, geldzorgen of huishoudelijke hulp', { zegt: ['4', '3'] }),
  toezeggingen('wie heeft meer openstaande toezeggingen, Noor of Els', { zegt: ['even ?veel|gelijk|allebei|beiden'] }),
  vergelijken('doen ervaringsdeskundigen vaker organiseren of meedenken', { zegt: ['even ?veel|gelijk|2.*2'] }),
  signalen('krijgen we meer signalen via de website of van adviesraden', { zegt: ['even ?veel|gelijk|\\b2 van[^]*\\b2 van'] }),
  vergelijken('Fatima of Noor, wie heeft de meeste opdrachten', { zegt: ['Fatima Bouali\\D+9'] }),
  vergelijken('is Ingrid van meer opdrachten trekker dan Willem', { zegt: ['15', '12'] }),
  vergelijken('leverde de focusgroep van huishoudelijke hulp meer op dan die van vrouwenopvang', { zegt: ['3', '1'] }),
  vergelijken('besluit het do vaker dan het pfho', { zegt: ['\\b[56]\\b', '\\b[78]\\b'] }),
  vergelijken('duurde het akkoord bij cliëntondersteuning langer dan bij wonen met zorg', { ergens: ['28|20', '10|8'] }),
  signalen('is het aantal signalen gestegen ten opzichte van vorige maand', { zegt: ['\\b2\\b', '\\b3\\b'] }),
  periode('kwamen er in november minder opdrachten bij dan in oktober', { zegt: ['even ?veel|gelijk|\\b3\\b'] }),
  periode('hebben we dit jaar meer mensen gesproken dan vorig jaar', { ergens: ['834'] }),
  periode('neemt het aantal deelnemers toe?', { ergens: ['okt', 'nov|sep'] }),

  // By kind
  aantallen('opdrachten per gemeente', { ergens: ['Hilversum\\D+20', 'Laren\\D+18', 'Eemnes\\D+14'] }),
  aantallen('hoeveel opdrachten heeft iedere projectleider', { ergens: ['Fatima Bouali\\D+9', 'Els Hendriks\\D+6'] }),
  aantallen('deelnemers per programma', { ergens: ['408', '274', '104', '48'] }),
  aantallen('hoeveel activiteiten van elke soort', { ergens: ['focusgroep', 'enquête', 'interviews'] }),
  aantallen('besluiten per overleg', { ergens: ['Portefeuillehoudersoverleg\\D+[78]', 'Directieoverleg\\D+[56]'] }),
  signalen('signalen per bron', { ergens: ['website\\D+2', 'adviesraad\\D+2', 'partner\\D+1'] }),
  aantallen('hoe zijn de plannen verdeeld over de niveaus', { ergens: ['raadplegen\\D+26', 'meebeslissen\\D+2'] }),
  periode('per maand het aantal deelnemers', { ergens: ['oktober[^\\d]+(2026)?\\D*285'] }),
  aantallen('inbreng per oordeel', { ergens: ['\\b10\\b', '\\b5\\b', '\\b2\\b'] }),
  aantallen('Kun je de opdrachten uitsplitsen naar fase?', { ergens: ['afgerond\\D+3', 'concept\\D+5|plan wordt.*5'] }),
  toezeggingen('toezeggingen per persoon', { ergens: ['Noor Visser', 'Fatima Bouali', 'Willem Hoekstra'] }),
  signalen('signalen uitgesplitst per gemeente graag', { ergens: ['Hilversum\\D+3', 'Laren\\D+1'] }),
  aantallen('hoe vaak trekt iedere trekker', { ergens: ['Ingrid Mulder\\D+15', 'Joost van Dam\\D+10'] }),
  periode('hoeveel plannen werden er per maand ingediend', { ergens: ['oktober', 'augustus'] }),
  aantallen('gemiddeld aantal deelnemers per soort activiteit', { ergens: ['focusgroep', 'enquête\\D+270'] }),

  // Expected, and came
  vergelijken('bij welke activiteiten kwamen meer mensen dan verwacht', ['vervoerwmo/enquête', 'digi/enquête', 'wijkteam/groepsgesprek', 'geldzorg/focusgroep', 'buurtzorg/focusgroep']),
  vergelijken('opkomst hoger dan gedacht', ['vervoerwmo/enquête', 'digi/enquête', 'wijkteam/groepsgesprek', 'geldzorg/focusgroep', 'buurtzorg/focusgroep']),
  aantallen('bij hoeveel activiteiten kwamen er minder dan we dachten', { aantal: 5 }),
  aantallen('hoeveel mensen hadden we verwacht bij de interviews van huishoudelijke hulp', { aantal: 20 }),
  aantallen('hoeveel mensen bleven er weg bij Dakloze jongeren', { zegt: ['\\b4\\b|vier'] }),
  vergelijken('welke van mijn activiteiten vielen tegen qua opkomst', ['woonurg/klankbordgroep', 'dakloos/interviews'], { wie: FATIMA }),
  // What Tom has beside her is not hers to see.
  vergelijken('heb ik meer opdrachten dan Tom', { zegt: ['7'], ergens: ['waar jij bij hoort'] }, { wie: NOOR }),
  aantallen('hoeveel plannen heb ik akkoord gegeven', { nietTeZien: true }, { wie: CEES }),
  agenda('Welke DO-vergadering heeft de meeste punten?', { zegt: ['15 dec'] }, { wie: DIANA }),

  // What nobody recorded yet
  onbekend('wat heeft het allemaal gekost tot nu toe', { ergens: [NIETS] }),
  onbekend('hoeveel zit er nog in het budget', { ergens: [NIETS] }),
  onbekend('wat was de duurste activiteit', { ergens: [NIETS] }),
  onbekend('wat kost een focusgroep gemiddeld', { ergens: [NIETS] }),
  onbekend('hoeveel wervingen lopen er', { aantal: 0 }),
  onbekend('hoeveel mensen zijn er via werving gevonden', { ergens: [NIETS] }),
  onbekend('hoeveel moet hilversum bijdragen dit jaar', { ergens: [NIETS] }),
  onbekend('wat is de bijdrage per gemeente', { ergens: [NIETS] }),
  onbekend('hoeveel rapporten zitten er in', { aantal: 0 }),
  onbekend('hoeveel netwerkbijeenkomsten waren er dit jaar', { aantal: 0 }),
  signalen('hoeveel signalen kwamen er van adviesraden', { aantal: 2 }),
  onbekend('welke gemeente betaalt het meest', { ergens: [NIETS] }),
];
