import { DIANA, ELS, FATIMA, INGRID, JAN_DE_GROOT, NOOR, PIETER, SAMIRA, TOM, WILLEM } from '../mensen.ts';
import { type Vraag, van } from '../vraag.ts';

/**
 * Written from the tables by who never saw the reader: comparing, most and least, order, counts, sums, averages, shares, by group and over time.
 * Where two answers are true, both are allowed. At first sight 58 of 124 were right, 47 asked back, 1 with notice, 1 something else and 17 wrong in silence; six truths
 * were mended after that.
 */

const JA = '(^|\\n)Ja\\b';
const NEE = '(^|\\n)Nee\\b';
const GEEN = 'geen|niets|niks|niemand|niet|nog nooit';
const NERGENS =
  'niet vast|nergens|niet bekend|niemand (legt|schrijft|houdt)|weet (ik|de bot|niemand)|niet bij\\b|niet bijgehouden|bewaart .*(niet|geen)';

const vergelijken = van('vergelijken');
const volgorde = van('volgorde');
const periode = van('periode');
const ontbreekt = van('ontbreekt');
const mijn = van('mijn');
const signalen = van('signalen');
const toezeggingen = van('toezeggingen');
const agenda = van('agenda');
const aantallen = van('aantallen');
const spreektaal = van('spreektaal');
const tikfouten = van('tikfouten');
const onbekend = van('onbekend');
const rechten = van('rechten');

/** biome-ignore format: a table is read by its rows */
export const VRAGEN: readonly Vraag[] = [
  // More than, yes or no
  vergelijken('heeft het pfho dit jaar vaker iets uitgesteld dan ingetrokken?', { zegt: [NEE, 'even|\\b1\\b'] }),
  vergelijken('zijn er meer besluiten goedgekeurd dan aangepast en ingetrokken samen', { zegt: [JA, '\\b9\\b'] }, { wie: DIANA }),
  vergelijken('heeft tom dit jaar meer mensen gesproken dan noor?', { zegt: [JA, '\\b254\\b', '\\b56\\b'] }),
  vergelijken('kwamen er in oktober meer mensen dan in september', { zegt: [JA, '\\b285\\b', '\\b74\\b'] }),
  mijn('heb ik meer opdrachten in hilversum dan in laren', { zegt: [NEE, 'even|\\b3\\b'] }, { wie: PIETER }),
  signalen('kwamen er deze maand al meer signalen binnen dan in oktober', { zegt: [NEE, '\\b(2|twee)\\b', '\\b(3|drie)\\b'] }),
  vergelijken('lopen er in laren meer opdrachten als in huizen?', { zegt: [JA] }),
  agenda('staan er op het pfho van 17 december meer punten dan op dat van 26 november', { zegt: [JA, '\\b(8|acht)\\b', '\\b(4|vier)\\b'] }, { wie: DIANA }),
  vergelijken('is al meer dan de helft van de opdrachten besloten?', { zegt: [NEE] }, { wie: DIANA }),
  vergelijken('doen we vaker een focusgroep dan interviews', { zegt: [JA, 'focusgroep'] }),
  vergelijken('geeft cees minder vaak akkoord dan ik?', { zegt: [JA, '\\b5\\b', '\\b26\\b'] }),
  vergelijken('wordt er bij jeugd vaker nee gezegd tegen inbreng dan bij bescherming en opvang', { zegt: [JA, '\\b(2|twee)\\b', '\\b(1|één)\\b'] }),
  vergelijken('Zijn er dit kwartaal al meer activiteiten gehouden dan vorig kwartaal?', { zegt: [JA, '\\b9\\b', '\\b7\\b'] }),
  vergelijken('heeft ingrid evenveel opdrachten als willem', { zegt: [NEE, '\\b15\\b', '\\b12\\b'] }),
  vergelijken('komen er minder mensen naar een spiegelgesprek dan naar een werkgroep?', { zegt: [NEE, '\\b(31|18|15[,.]5|16)\\b'] }),
  vergelijken('zijn er meer opdrachten in concept of in uitvoering', { zegt: ['even|gelijk', '\\b5\\b'] }),
  vergelijken('was september met mensen drukker dan juni', { zegt: [NEE, '\\b74\\b', '\\b77\\b'] }),
  vergelijken('bereikten de nieuwsbrieven meer mensen dan de brieven?', { zegt: [JA, '\\b190\\b', '\\b27\\b'] }),

  // Most, least, longest
  volgorde('welke projectleider sprak dit jaar de meeste inwoners', { zegt: ['Els Hendriks', '\\b362\\b'] }),
  volgorde('welke opdracht kreeg de meeste punten van inwoners?', { zegt: ['geldzorgen', '\\b(4|vier)\\b'] }),
  volgorde('in welke maand deden de meeste mensen mee', { zegt: ['juli', '\\b310\\b'] }),
  agenda('wat is de volste vergadering tot de kerst', { ergens: ['15 dec', '\\b9\\b'] }),
  volgorde('welke werkvorm gebruiken we het meest', { zegt: ['focusgroep'] }),
  volgorde('bij welke opdracht duurde het akkoord het langst', { zegt: ['Cliëntondersteuning'] }),
  volgorde('welke trekker heeft de minste opdrachten', { zegt: ['Joost van Dam', '\\b10\\b'] }, { wie: DIANA }),
  volgorde('bij welk programma is het meest afgewezen', { zegt: ['Gezondheid en Ondersteuning', 'Jeugd en Onderwijs'] }),
  signalen('welk signaal ligt al het langst op een antwoord te wachten', { zegt: ['Bus rijdt niet meer'] }),
  toezeggingen('wat is de oudste toezegging die nog open staat?', { zegt: ['folder'] }),
  volgorde('wie gaf er in oktober het vaakst akkoord', { zegt: ['Carla de Boer|\\bjij\\b|\\bje\\b', '\\b(3|drie)\\b'] }),
  volgorde('geef me de top 3 van projectleiders met de meeste opdrachten', { ergens: ['Fatima Bouali', 'Samira El Amrani', 'Pieter Smit'], zwijgt: ['Jan Bakker'] }),
  volgorde('welke terugkoppeling heeft de meeste mensen bereikt', { ergens: ['Logeerhuis', '\\b150\\b'] }),
  volgorde('bij welke activiteit zaten we er het verst naast met de verwachting', { ergens: ['Digitaal meedoen'] }),
  volgorde('wat was de kleinste focusgroep van dit jaar', { ergens: ['Vrouwenopvang', '\\b(6|zes)\\b'] }),
  volgorde('in welke gemeente zijn de minste signalen', { zegt: ['Huizen|Laren|Eemnes|Wijdemeren|Blaricum|Gooise Meren'], zwijgt: ['Hilversum heeft de minste'] }),
  volgorde('welk overleg nam de meeste besluiten?', { zegt: ['Portefeuillehoudersoverleg|PFHO', '\\b(8|7)\\b'] }, { wie: DIANA }),
  mijn('welke van mijn opdrachten trok de meeste mensen', { zegt: ['Speelplekken', '\\b40\\b'] }, { wie: NOOR }),
  mijn('waar kwamen bij mij de minste mensen opdagen?', { zegt: ['Dakloze jongeren', '\\b(4|vier)\\b'] }, { wie: FATIMA }),
  mijn('bij welke van mijn opdrachten deden de meeste mensen mee', { zegt: ['Vervoer op maat', '\\b310\\b'] }, { wie: INGRID }),

  // In which order, how many of them
  volgorde('zet de plannen die op akkoord wachten eens van lang naar kort', { rijen: ['eenzaam', 'school', 'pleeg', 'inkoop', 'uithuis'], volgorde: true }),
  volgorde('laatste 3 besluiten graag', ['wijkteam', 'zorgapp', 'kinderopv'], { wie: DIANA }),
  volgorde('wat zijn de eerstvolgende drie activiteiten', { rijen: ['autisme/groepsgesprek', 'woonzorg/focusgroep', 'thuis/spiegelgesprek'], volgorde: true }),
  volgorde('sorteer de gehouden focusgroepen op opkomst, grootste bovenaan', { rijen: ['geldzorg/focusgroep', 'buurtzorg/focusgroep', 'opvoed/focusgroep', 'thuis/focusgroep', 'zorgapp/focusgroep', 'vrouwen/focusgroep'], volgorde: true }),
  toezeggingen('openstaande toezeggingen op volgorde van datum', { rijen: ['opvoed/folder', 'begroet/kosten', 'vervoerwmo/uitleg', 'bushalte', 'scheiden/proef', 'wijkteam/cijfers'], volgorde: true }),
  volgorde('de eerste vier plannen die dit jaar binnenkwamen', ['doorstart', 'mantelh', 'speel', 'buurtzorg']),
  signalen('nieuwste twee signalen aub', ['jeugdadvies', 'tolken']),
  volgorde('afgeronde opdrachten, laatst afgeronde eerst', { rijen: ['mantelh', 'speel', 'doorstart'], volgorde: true }),
  tikfouten('de drie keinste activiteten van dit jaar', ['dakloos/interviews', 'digi/interviews', 'woonurg/klankbordgroep']),

  // How many
  aantallen('hoeveel mensen hebben er nu in totaal meegedaan dit jaar', { zegt: ['\\b834\\b'] }),
  aantallen('hoeveel inwoners hebben we bereikt met de terugkoppelingen', { zegt: ['\\b(239|224)\\b'] }),
  aantallen('hoeveel verschillende projectleiders hebben we eigenlijk', { zegt: ['\\b(7|zeven)\\b'] }),
  aantallen('hoeveel trekkers zijn er bij ons actief', { zegt: ['\\b(3|drie)\\b'] }),
  aantallen('hoe vaak is er een plan teruggestuurd dit jaar', { zegt: ['\\b(2|twee)\\b'] }),
  aantallen('hoeveel activiteiten gingen er niet door', { aantal: 1 }),
  aantallen('hoeveel opdrachten zijn er van meer dan 1 gemeente', { zegt: ['\\b21\\b'] }),
  aantallen('hoeveel punten brachten inwoners dit jaar in', { aantal: 21 }),
  aantallen('hoeveel interviews moeten er nog komen', { aantal: 2 }),
  aantallen('hoeveel dagen deden we over het akkoord van cliëntondersteuning', { zegt: ['\\b(28|20)\\b|(vier|4) weken'] }),
  periode('hoeveel mensen verwachten we in december bij onze activiteiten', { zegt: ['\\b33\\b'] }),
  aantallen('Hoe vaak heeft het DO dit jaar iets goedgekeurd?', { zegt: ['\\b(4|vier)\\b'] }, { wie: DIANA }),
  mijn('hoeveel van mijn activiteiten zijn doorgegaan', { zegt: ['\\b(4|vier)\\b'] }, { wie: TOM }),
  mijn('hoeveel inbreng heb ik nog niet beoordeeld?', { zegt: ['\\b(3|drie)\\b'] }, { wie: SAMIRA }),

  // Added up
  aantallen('tel de mensen van alle interviews eens bij elkaar op', { zegt: ['\\b36\\b'] }),
  aantallen('hoeveel mensen deden er mee bij gezondheid en bescherming samen', { zegt: ['\\b456\\b'] }),
  aantallen('hoeveel opdrachten hebben samira en els bij elkaar', { zegt: ['\\b14\\b'] }),
  aantallen('hoeveel mensen bereikten we in totaal via de nieuwsbrief', { zegt: ['\\b190\\b'] }),
  aantallen('hoeveel mensen kwamen er als je de enquêtes niet meetelt', { zegt: ['\\b294\\b'] }),
  agenda('hoeveel punten staan er in december in totaal op de agenda\'s', { zegt: ['\\b(18|19)\\b'] }, { wie: DIANA }),
  mijn('met hoeveel mensen heb ik dit jaar gesproken', { zegt: ['\\b362\\b'] }, { wie: ELS }),
  van('persoon')('hoeveel inwoners zijn er in totaal gehoord voor de opdrachten van joost', { zegt: ['\\b48\\b'] }),

  // On average
  aantallen('wat is het gemiddelde aantal deelnemers per activiteit', { zegt: ['\\b36([,.]3)?\\b'] }),
  aantallen('hoeveel opdrachten heeft een trekker gemiddeld', { zegt: ['\\b12([,.]3)?\\b'] }, { wie: DIANA }),
  aantallen('hoeveel man komt er gemiddeld naar een focusgroep', { zegt: ['\\b(14[,.]7|15)\\b'] }),
  aantallen('wat kost een activiteit bij ons gemiddeld', { zegt: [`${NERGENS}|geen|niets`] }),
  signalen('hoe lang duurt het gemiddeld voor een signaal antwoord krijgt', { zegt: ['\\b(20|15)\\b'] }),
  aantallen('gemiddelde opkomst in gooise meren', { zegt: ['\\b11([,.][23]5?)?\\b'] }),
  aantallen('hoeveel opdrachten doet een projectleider zo gemiddeld', { zegt: ['\\b(6[,.][567]|7)\\b'] }),
  mijn('hoeveel mensen komen er gemiddeld naar mijn activiteiten', { zegt: ['\\b(14[,.]7|15)\\b'] }, { wie: PIETER }),
  aantallen('hoe lang doet cees gemiddeld over een akkoord', { zegt: ['\\b(12([,.]4)?|10)\\b'] }),

  // Which share
  aantallen('welk percentage van de inbreng is overgenomen', { zegt: ['\\b(48|59)\\b'] }),
  signalen('hoeveel procent van de signalen heeft een antwoord', { zegt: ['\\b43\\b'] }),
  aantallen('welk deel van de opdrachten zit zonder trekker?', { zegt: ['\\b(23|11)\\b'] }),
  aantallen('hoeveel procent van alle opdrachten is van fatima', { zegt: ['\\b19\\b'] }),
  aantallen('hoeveel % vd opdrachten doet het zonder inwoners', { zegt: ['\\b(6|8)\\b'] }, { wie: DIANA }),
  aantallen('hoeveel procent van de verwachte mensen kwam bij de interviews van dakloze jongeren', { zegt: ['\\b50\\b|helft'] }),
  aantallen('In hoeveel procent van de gevallen keurt het PFHO iets goed?', { zegt: ['\\b(50|57)\\b'] }, { wie: DIANA }),
  aantallen('welk aandeel van de activiteiten was een focusgroep', { zegt: ['\\b(26|21|6|8)\\b'] }),

  // By group
  aantallen('aantal deelnemers per programma', { ergens: ['\\b408\\b', '\\b104\\b', '\\b48\\b', '\\b274\\b'] }),
  aantallen('besluiten per maand', { ergens: ['september', '\\b7\\b', 'november', '\\b3\\b'] }),
  aantallen('hoeveel inbreng per projectleider', { ergens: ['Samira El Amrani', '\\b7\\b', 'Els Hendriks', '\\b6\\b'] }),
  aantallen('hoeveel activiteiten zijn er per werkvorm gehouden', { ergens: ['focusgroep', '\\b6\\b', 'interviews', '\\b5\\b'] }),
  signalen('aantal signalen per bron graag', { ergens: ['website', 'adviesraad', 'ervaringsdeskundige', '\\b2\\b'] }),
  aantallen('aantal akkoorden per maand', { ergens: ['september', '\\b7\\b', 'maart', '\\b6\\b'] }),
  aantallen('opdrachten per trekker', { ergens: ['Ingrid Mulder', '\\b15\\b', 'Willem Hoekstra', '\\b12\\b', 'Joost van Dam', '\\b10\\b'] }, { wie: DIANA }),
  aantallen('hoeveel mensen deden mee per gemeente', { ergens: ['Hilversum', '\\b142\\b'] }),
  aantallen('terugkoppelingen per kanaal', { ergens: ['nieuwsbrief', 'brief of e-mail', '\\b2\\b'] }),
  aantallen('opkomst per projectleider dit jaar', { ergens: ['Els Hendriks', '\\b362\\b', 'Jan Bakker', '\\b16\\b'] }),

  // Over time
  periode('hoeveel opdrachten kwamen er deze maand bij vergeleken met vorige maand', { zegt: ['\\b(3|drie)\\b'] }),
  periode('hoeveel plannen werden er in augustus meer ingediend dan in juli', { zegt: ['\\b6\\b|\\b8\\b[^]*\\b2\\b'] }),
  periode('was het in juni of in september drukker met deelnemers', { zegt: ['juni', '\\b77\\b'] }),
  signalen('hoeveel signalen kwamen er voor 1 oktober binnen en hoeveel daarna', { ergens: ['\\b(2|twee)\\b', '\\b(4|vier|5|vijf)\\b'] }),

  // Bounded by a number
  vergelijken('welke opdrachten hebben meer dan twee punten inbreng', ['thuis', 'geldzorg']),
  vergelijken('projectleiders met minder dan 7 opdrachten', { ergens: ['Els Hendriks', 'Jan Bakker'], zwijgt: ['Samira El Amrani', 'Fatima Bouali', 'Tom de Wit', 'Noor Visser'] }),
  vergelijken('bij welke activiteiten waren er tussen de 11 en 19 mensen', ['thuis/focusgroep', 'respijt/spiegelgesprek', 'doventolk/werkgroep', 'opvoed/focusgroep', 'scheiden/spiegelgesprek', 'mantelh/werkbezoek']),
  vergelijken('welke plannen waren binnen 5 dagen akkoord', ['jeugdraad', 'jongmant']),
  vergelijken('opdrachten met minstens 3 gemeenten', ['opvang', 'jeugdggz', 'inkoop', 'thuis', 'vrouwen', 'begroet', 'doorstart', 'wetver']),
  agenda('welke vergaderingen die nog komen hebben maar één punt', { ergens: ['Algemeen Bestuur', 'Regieteam'], zwijgt: ['Directieoverleg', 'Portefeuillehoudersoverleg'] }),
  vergelijken('bij welke opdrachten zitten er twee projectleiders', ['kinderarm']),
  ontbreekt('welke projectleider heeft nog geen enkele inbreng opgehaald', { zegt: ['Jan Bakker'], zwijgt: ['Samira El Amrani', 'Tom de Wit', 'Noor Visser'] }),
  spreektaal('welke clubjes waren kleiner dan 8 man', ['vrouwen/focusgroep', 'digi/interviews', 'crisis/testsessie', 'dakloos/interviews', 'woonurg/klankbordgroep']),

  // So many of so many
  aantallen('hoeveel van de 48 opdrachten zijn nu klaar', { zegt: ['\\b(3|drie)\\b'] }),
  aantallen('van hoeveel gehouden activiteiten is er inbreng', { zegt: ['\\b11\\b'] }),
  aantallen('hoeveel van fatima haar opdrachten zijn al besloten?', { zegt: ['\\b(2|twee)\\b'] }),
  aantallen('hoeveel gemeenten hebben meer dan 14 opdrachten', { zegt: ['\\b(4|vier)\\b'] }),
  aantallen('hoeveel plannen waren in 1 keer akkoord', { zegt: ['\\b(31|28)\\b'] }),
  mijn('hoeveel opdrachten van mij zijn er al besloten?', { zegt: ['\\b(2|twee)\\b'] }, { wie: WILLEM }),

  // Wervingen and the bijdrage, of which this world has none
  aantallen('hoeveel wervingen lopen er nu', { zegt: [GEEN] }),
  vergelijken('hebben we via de wervingen meer mensen gevonden dan er gevraagd waren', { zegt: [GEEN] }),
  aantallen('hoeveel mensen worden er gemiddeld per werving gezocht', { zegt: [GEEN] }),
  vergelijken('welke gemeente betaalt de hoogste bijdrage in 2027', { zegt: [GEEN] }, { wie: DIANA }),
  vergelijken('is de bijdrage van huizen hoger dan die van laren', { zegt: [GEEN] }),

  // Nobody records it, or not for who asks
  onbekend('hoeveel uur duurt een focusgroep bij ons gemiddeld', { vraagtTerug: true }),
  onbekend('heeft onze regio meer inwoners gesproken dan de regio utrecht', { onbekend: 'utrecht' }),
  onbekend('worden vrouwen vaker gehoord dan mannen?', { vraagtTerug: true }),
  rechten('hoeveel opdrachten heeft laren er meer dan huizen', { veilig: true, zwijgt: ['\\b18\\b'] }, { wie: JAN_DE_GROOT }),
];
