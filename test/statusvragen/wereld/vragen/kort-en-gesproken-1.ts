import { CEES, DIANA, ELS, FATIMA, INGRID, JAN, NOOR, PIETER, SAMIRA, TOM, WILLEM } from '../mensen.ts';
import { type Vraag, van } from '../vraag.ts';

/**
 * Facts of one dossier in spoken language: short, messy, Flemish, with an aside; things by their own words and not by the noun of the
 * method. Written from the tables before anybody looked at the rules; at first sight 73 of 119 were right (two of them that other sets ask in the same words are left out), 34 asked back, 4 with notice,
 * 4 something else and 4 wrong in silence.
 */

const NERGENS =
  'niet vast|nergens|niet bekend|niemand (legt|schrijft|houdt)|weet (ik|de bot|niemand)|niet bij\\b|niet bijgehouden|bewaart .*(niet|geen)';

const stand = van('stand');
const persoon = van('persoon');
const gemeente = van('gemeente');
const vergelijken = van('vergelijken');
const ontbreekt = van('ontbreekt');
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
  // One dossier by half a word
  stand('pleegzorg?', { ergens: ['Pleegzorg dichtbij huis', 'ingediend'] }),
  persoon('wie doet geldzorgen', { ergens: ['Els Hendriks'] }),
  stand('en hoe is t met de crisisplekken', { ergens: ['Crisisplekken voor jeugd', 'in uitvoering|wordt uitgevoerd'] }),
  stand('nachtopvang al iets binnen?', { ergens: ['Nachtopvang in de winter', 'geen|nog niet|nee|plan gevraagd'] }),
  stand('jeugdraad hangt nog steeds?', { ergens: ['Regionale jeugdraad', 'uitgesteld'] }),
  aantallen('hoeveel man zat er bij het spiegelgesprek van scheiding', { zegt: ['\\b13\\b'] }),
  feit('welke dag was die focusgroep over de app', { zegt: ['1 okt'] }),
  persoon('wie is bestuurlijk verantwoordelijk voor wmo loket', { zegt: ['Ingrid Mulder'] }),
  stand('is speelplekken afgetikt?', { ergens: ['afgerond'] }),
  stand('is uithuisplaatsing al door iemand goedgekeurd of ligt dat nog', { ergens: ['Uithuisplaatsing voorkomen', 'nee|nog niet|ingediend'] }),

  // Promises by their own words
  toezeggingen('staat die kaart met zorgplekken nu eindelijk online', { ergens: ['website|nagekomen'] }),
  toezeggingen('heeft jan dat kostenoverzicht al gemaakt', { ergens: ['overzicht van de kosten', 'nee|nog niet|open|te laat'] }),
  toezeggingen('hoe zit t met de folder voor de huisartsen', { ergens: ['folder voor huisartsen', 'Noor Visser'] }),
  toezeggingen('komt die proef in de raad er nog', { ergens: ['proef bespreken', '20 dec'] }),
  toezeggingen('van wie moeten die wijkcijfers komen', { zegt: ['Fatima Bouali'] }),
  toezeggingen('wat heeft els nog beloofd aan mensen', ['vervoerwmo/uitleg']),
  toezeggingen('welke beloftes zijn over tijd', ['opvoed/folder', 'begroet/kosten']),
  toezeggingen('wie heeft zijn belofte netjes waargemaakt', { ergens: ['Pieter Smit'], zwijgt: ['Noor Visser', 'Jan Bakker'] }),
  signalen('wanneer komt er een bank in laren', { ergens: ['5 dec'] }),

  // What residents said, by their own words
  feit('wat deden we met het idee van een kluis', { zegt: ['deels|Alleen in de winter'] }),
  feit('waarom geen eigen kamer?', { zegt: ['geen panden'] }),
  feit('Dat van die kinderen zelf horen, doen we dat nou?', { ergens: ['Kinderen zelf horen', 'overgenomen'] }),
  feit('wat is er gebeurd met rolstoel mee in de bus', { ergens: ['Rolstoel mee in de bus', 'overgenomen'] }),
  feit('moest er geen app met tips komen?', { ergens: ['Een app met tips', 'niet overgenomen|bestaat al'] }),
  feit('wie heeft het eigenlijk over gratis mediation gehad', { veilig: true, zwijgt: ['Geldzorgen', 'Dakloze'] }),

  // Signals by their own words
  signalen('is er al antwoord op die klacht dat de bus niet meer langs het ziekenhuis rijdt', { ergens: ['Bus rijdt niet meer', 'nee|nog niet|geen antwoord|open|wacht'] }),
  signalen('wat hebben we huizen geantwoord over dat wachten op een rolstoel', { ergens: ['versnellen de levering'] }),
  signalen('speeltuin wijdemeren, is dat afgehandeld?', { ergens: ['Speeltuin niet toegankelijk', 'teruggekoppeld|ja|Er komt een nieuw pad'] }),
  signalen('Wie pakt die tolken bij de huisarts op', { ergens: ['niemand|nog niet|geen'], zwijgt: ['Pieter Smit'] }),

  // Follow-ups
  doorvragen('en de terugkoppeling?', { ergens: ['16 okt'] }, { na: 'hoe staat het met zorg in de buurt' }),
  doorvragen('en wie trekt het?', { zegt: ['Joost van Dam'] }, { na: 'wonen met zorg' }),
  doorvragen('en van pieter?', ['eenzaam'], { na: 'welke plannen van samira wachten op akkoord' }),
  doorvragen('waarom?', { ergens: ['te duur'] }, { na: 'is de app voor zorgvragen ingetrokken?' }),
  doorvragen('en hoeveel zijn dat er dan?', { aantal: 5 }, { na: 'opdrachten van fatima in hilversum' }),
  doorvragen('en in huizen?', ['vervoer', 'jeugdggz', 'pleeg', 'thuis', 'respijt', 'wetver'], { na: 'welke opdrachten van samira liggen in laren' }),
  doorvragen('wanneer was dat dan', { zegt: ['4 nov'] }, { na: 'wie heeft het plan van preventie op school goedgekeurd' }),
  doorvragen('en die andere jan?', ['crisis', 'begroet'], { na: 'welke opdrachten heeft jan de groot' }),

  // Flemish and spoken
  spreektaal('amai, hoeveel volk heeft er meegedaan aan die enquete van digitaal meedoen', { zegt: ['\\b230\\b'] }),
  spreektaal('wa is er precies beslist over de wijkteams zeg', { ergens: ['goedgekeurd'] }),
  afwezig('allez, wie is er deze week allemaal nie', { zegt: ['Fatima Bouali'], zwijgt: ['Samira', 'Noor'] }),
  spreektaal('tegen wanneer moet samira haar passage van respijtzorg gereed hebben', { ergens: ['12 nov'] }),
  bereik('welke berichten zijn niet goed toegekomen', { ergens: ['Schuldhulp', 'Kinderopvang'] }),
  spreektaal('wa is er van de baan', ['zorgapp', 'oudpl']),
  vergelijken('wie heeft de meeste ballen in de lucht, qua opdrachten', { zegt: ['Fatima Bouali'] }),
  spreektaal('waar loopt het stroef', { bevat: ['respijt', 'hulpmid'], mist: ['speel', 'doorstart'] }),
  spreektaal('welke plannen zijn nog maar een kladje', { bevat: ['jeugdggz', 'mantel', 'beschermd', 'kinderarm'], mist: ['pleeg', 'vervoer', 'woonzorg'] }),
  spreektaal('welke projecten doen niks met bewoners', { bevat: ['wetver', 'spoedh', 'ceo'], mist: ['thuis', 'pleeg'] }),
  spreektaal('waar zit een klankbordgroep in', { ergens: ['Cliëntondersteuning op maat', 'Urgentie op de woningmarkt'], zwijgt: ['Pleegzorg'] }),
  spreektaal('bij welke opdrachten praten ze met ouderen', { ergens: ['Eenzaamheid onder ouderen', 'Herinrichting huishoudelijke hulp'], zwijgt: ['Pleegzorg'] }),

  // Absences, reach, settings
  afwezig('wie vervangt noor rond de feestdagen', { zegt: ['Tom de Wit'] }),
  afwezig('wanneer is pieter weggeweest', { zegt: ['12 okt', '23 okt'] }),
  afwezig('kan ik samira volgende week te pakken krijgen', { ergens: ['23 nov|4 dec|afwezig', 'Samira'] }),
  bereik('is joost nog bereikbaar via jou', { ergens: ['Joost van Dam', 'blokkeer|niet (te )?bereik'] }),
  bereik('heeft tom dat bericht over het besluit van kinderopvang gehad?', { ergens: ['niet aangekomen|mislukt|niet gelukt|nee'] }),
  regio('tot hoe laat stuur jij herinneringen', { zegt: ['16[:.]30'] }),
  regio('op welke dag krijg ik het weekoverzicht', { zegt: ['dinsdag'] }),
  regio('wie heeft er aan de tijden van de herinneringen gezeten', { nietTeZien: true }),

  // Why, who, when, how many of one
  feit('waarom ligt de woningmarkt stil', { zegt: ['kosten zijn nog niet bekend'] }),
  feit('wanneer is de testsessie van hulpmiddelen', { zegt: ['21 jan'] }),
  feit('wat vroeg ik els terug over de hulpmiddelen', { ergens: ['Wie nodig je uit'] }),
  feit('wie heeft uithuisplaatsing ingestuurd en wanneer', { ergens: ['Fatima Bouali', '12 nov'] }),
  feit('wanneer ben ik akkoord gegaan met jonge mantelzorgers', { zegt: ['9 okt'] }),
  feit('wie zei er ja tegen de cliëntondersteuning', { ergens: ['Cees Vermeer'] }),
  feit('waarom zijn er interviews bijgekomen bij digitaal meedoen', { zegt: ['Jongeren waren niet bereikt'] }),
  vergelijken('hoeveel minder kwamen er bij de interviews huishoudelijke hulp dan verwacht', { ergens: ['\\b(11|elf|9|negen)\\b'] }),
  feit('hoelang ligt eenzaamheid al op mijn bureau', { ergens: ['19 okt|\\b28 dagen|4 weken|20 werkdagen'] }),
  feit('wat is de hoofdvraag bij de jeugd-ggz', { zegt: ['Wat helpt tijdens het wachten'] }),
  aantallen('met hoeveel mensen wil pleegzorg gaan praten', { zegt: ['\\b12\\b'] }),
  feit('wie gaan ze spreken voor uithuisplaatsing', { zegt: ['Ouders met jeugdbescherming'] }),
  feit('hoeveel hadden inwoners te zeggen bij doorstart', { ergens: ['meebeslissen'] }),
  feit('wat ging er niet goed volgens de meetlat van doorstart', { ergens: ['keken niet terug'] }),
  feit('wanneer hebben de mensen van het logeerhuis bericht gehad', { ergens: ['5 okt'] }),
  feit('hoe is er bij ggz in de wijk teruggekoppeld, met een brief of zo?', { ergens: ['brief of e-mail'] }),
  aantallen('hoeveel lezers had de nieuwsbrief van zorg in de buurt', { zegt: ['\\b40\\b'] }),
  aantallen('hoeveel jongeren zonder huis hebben ze nu in totaal gesproken', { zegt: ['\\b(4|vier)\\b'] }),
  persoon('wie moet ik hebben voor de bieb in laren', { veilig: true, zwijgt: ['Pieter Smit', 'Dagbesteding'] }),

  // Meetings
  agenda('wat vond het ambtelijk overleg van huishoudelijke hulp', { ergens: ['meer ervaringen uit Laren'] }),
  agenda('waarom gaat het ao van 2 december niet door', { ergens: ['te weinig stukken'] }),
  agenda('waar zit het pfho in december', { ergens: ['Laren, brinkhuis'] }),
  agenda('hoe laat begint het AB en waar', { ergens: ['20[:.]00', 'Huizen'] }),
  agenda('wanneer zien we de directie weer', { ergens: ['24 nov'] }),
  agenda('wat bespreken we volgende week dinsdag in het do', ['vervoer', 'jeugdggz', 'hulpmid', 'pleeg', 'eenzaam']),
  agenda('wat vond het pfho op 12 nov van de app', { ergens: ['ingetrokken'] }),
  ontbreekt('welke voorstellen missen nog een passage voor het pfho van 26/11', { bevat: ['respijt', 'vrouwen'], mist: ['geldzorg', 'doventolk'] }),
  regio('waarom is kunst in de zorg geschrapt', { ergens: ['geen geld'] }),
  regio('wie bracht jongeren en wonen in', { ergens: ['inwoners'] }),
  regio('staan de bibliotheken vast voor volgend jaar', { ergens: ['Toegankelijke bibliotheken', 'vastgesteld|ja'] }),
  gemeente('wie is er contactpersoon voor eemnes', { zegt: ['geen|niemand|nog niet'] }),

  // Two in one message
  tweeVragen('wanneer was het groepsgesprek van de wijkteams en hoeveel kwamen er', { ergens: ['3 sep', '\\b25\\b'] }),
  tweeVragen('staat autisme al op een agenda en wie is daar trekker van', { ergens: ['Regieteam|28 jan|PFHO', 'Willem Hoekstra'] }),
  tweeVragen('wie zit er op schuldhulp? en is er al een trekker', { ergens: ['Noor Visser', 'geen|niemand|onbekend|nog niet'] }),

  // Long, with an aside
  tweeVragen('Hoi, sorry dat ik stoor, ik zit in de trein naar het pfho en moet zo iets zeggen over dakloze jongeren - wat is er niet overgenomen en waarom?', { ergens: ['Een eigen kamer', 'geen panden'] }),
  spreektaal('ik kreeg net els aan de lijn en die zei dat het avondvervoer geschrapt is bij vervoer op maat, klopt dat?', { ergens: ['avondvervoer vervalt|aangepast'] }),
  spreektaal('die van gooise meren vroegen me vanmorgen of er bij hun nog iets te doen is, welke activiteiten komen daar nog', { bevat: ['autisme/groepsgesprek', 'thuis/spiegelgesprek'], mist: ['woonzorg/focusgroep', 'cliond/klankbordgroep', 'jongmant/interviews'] }),

  // Typing errors
  tikfouten('is de respijtzrog al verwrekt', { ergens: ['Respijtzorg voor ouders', 'verwerkt'] }),
  tikfouten('wanner gaat het groepsgesprk autisme door', { zegt: ['24 nov'] }),
  tikfouten('wie is prjectleider van inkop jeugdhulp', { zegt: ['Noor Visser'] }),
  tikfouten('kinderarmoeede wie doen dat', { ergens: ['Noor Visser', 'Tom de Wit'] }),

  // Mine
  mijn('wat moet ik deze week nog af hebben', { bevat: ['jongmant'], mist: ['pleeg', 'wetver'] }, { wie: SAMIRA }),
  mijn('heb ik nog iets lopen in blaricum', ['preventie'], { wie: TOM }),
  mijn('welke van mijn opdrachten zijn helemaal klaar', ['doorstart', 'mantelh'], { wie: INGRID }),
  toezeggingen('wat heb ik ook alweer beloofd', { bevat: ['scheiden/proef'], mist: ['opvoed/folder'] }, { wie: WILLEM }),
  mijn('moet ik nog ergens terugkoppelen?', { bevat: ['opvoed'], mist: ['speel', 'jeugdraad'] }, { wie: NOOR }),
  agenda('wat krijgen we de 15e in het do op ons bordje', ['dagbest', 'schuld', 'opvang', 'mantel', 'beschermd', 'uithuis', 'school', 'inkoop', 'ceo'], { wie: DIANA }),
  mijn('waar ben ik trekker van', { zegt: ['geen|niets|nergens|niet'], rijen: [] }, { wie: ELS }),
  mijn('hoeveel heb ik er lopen', { aantal: 2 }, { wie: JAN }),
  mijn('staat er iets van mij op het algemeen bestuur', { bevat: ['dakloos'], mist: ['vrouwen', 'begroet'] }, { wie: FATIMA }),
  mijn('welke mensen moet ik nog uitnodigen', { ergens: ['Cliëntondersteuning'], zwijgt: ['Logeerhuis'] }, { wie: PIETER }),
  mijn('welke plannen heb ik zelf goedgekeurd', { nietTeZien: true }, { wie: CEES }),
  rechten('wat zeiden de vrouwen in de opvang', { veilig: true, zwijgt: ['Opvang dichter bij school'] }, { wie: TOM }),

  // Nobody records it, and nonsense
  onbekend('hoeveel koekjes waren er bij de focusgroep geldzorgen', { vraagtTerug: true }),
  onbekend('hoe heet die mevrouw die klaagde over de bus', { zegt: [NERGENS] }),
  onbekend('wie kwam er te laat bij het do van 3 november', { vraagtTerug: true }),
  onbekend('hoeveel mails kreeg samira gisteren', { vraagtTerug: true }),
  onbekend('in welk zaaltje was de werkgroep tolken', { zegt: [NERGENS] }),
  onzin('lekker weertje he vandaag', { vraagtTerug: true }),
  onzin('kan jij ook koffie halen voor cees', { vraagtTerug: true }),
];
