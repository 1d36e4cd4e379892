import { DIANA, FATIMA, JAN, NOOR, PIETER, SAMIRA, WILLEM } from '../mensen.ts';
import { type Vraag, van } from '../vraag.ts';

/**
 * One opdracht by half its title, as ten people typed it who had not seen what the bot can read: how many, what residents said
 * and heard, what comes next, the meetlat, yes or no, and questions that go on about it. At first sight 45 of 95 were right, and 12 wrong
 * in silence.
 */

const [feit, spreektaal, wacht, agenda, toezeggingen, aantallen, stand, doorvragen, niet, onbekend] = [
  van('feit'),
  van('spreektaal'),
  van('wacht op'),
  van('agenda'),
  van('toezeggingen'),
  van('aantallen'),
  van('stand'),
  van('doorvragen'),
  van('niet'),
  van('onbekend'),
];

/** biome-ignore format: a table is read by its rows */
export const VRAGEN: readonly Vraag[] = [
  // How many
  aantallen('hoeveel mensen kwamen er op de focusgroep van de huishoudelijke hulp', { zegt: ['\\b14\\b'] }),
  aantallen('hoeveel ouderen doen er mee bij eenzaamheid', { zegt: ['\\b20\\b'] }),
  aantallen('hoeveel scholieren willen ze bereiken met school als vindplaats', { zegt: ['\\b150\\b'] }),
  aantallen('was de opkomst bij wijkteams hoger dan we dachten', { zegt: ['\\bja\\b|meer dan verwacht', '\\b25\\b', '\\b20\\b'] }),
  aantallen('kwamen er bij geldzorgen meer mensen dan gepland', { zegt: ['\\bja\\b|meer dan verwacht', '\\b22\\b'] }),
  aantallen('hebben er genoeg mensen meegedaan bij dakloze jongeren', { zegt: ['\\b4\\b', '\\b8\\b'] }),
  aantallen('opkomst zorgapp?', { zegt: ['\\b9\\b'] }),
  aantallen('hoeveel punten kwamen er uit geldzorgen', { aantal: 4 }),
  aantallen('hoeveel mensen kregen de nieuwsbrief over zorg in de buurt', { zegt: ['\\b40\\b'] }),
  aantallen('hoeveel mensen zijn bereikt met de terugkoppeling van het logeerhuis', { zegt: ['\\b150\\b'] }),
  aantallen('hoeveel is er van opvoedhulp overgenomen', { aantal: 1 }),
  feit('wat heeft de focusgroep van vrouwenopvang gekost', { zegt: ['niet (bekend|vastgelegd|ingevuld)|onbekend|Geen activiteiten waarvan kosten bekend zijn'] }),
  feit('wat kostte digitaal meedoen in totaal', { zegt: ['niet (bekend|vastgelegd|ingevuld)|onbekend'] }),
  aantallen('respons enquête vervoer op maat', { zegt: ['\\b310\\b'] }),
  aantallen('hoeveel man verwachten we bij de klankbordgroep van cliëntondersteuning', { zegt: ['\\b6\\b'] }),
  aantallen('hoeveel mensen hebben de enquete van digitaal meedoen ingevuld', { zegt: ['\\b230\\b'] }),

  // What residents said, got and hear
  feit('wat zeiden de mensen bij de huishoudelijke hulp', ['thuis-1', 'thuis-2', 'thuis-3']),
  feit('wat kwam er uit de focusgroep vrouwenopvang', { ergens: ['Opvang dichter bij school'] }),
  feit('wat is er met de inbreng van respijtzorg gebeurd', ['respijt-1', 'respijt-2']),
  niet('wat namen we niet over bij geldzorgen', ['geldzorg-4']),
  feit('wat wilden de ouders bij respijtzorg', ['respijt-1', 'respijt-2']),
  feit('wat vonden bewoners van de wijkteams', ['wijkteam-1']),
  feit('wat hebben ze verteld bij dakloze jongeren', ['dakloos-1', 'dakloos-2']),
  feit('wat staat er in de passage van dakloze jongeren', { ergens: ['vertelden wat zij nodig hebben'] }),
  feit('laat de passage van opvoedhulp eens zien aub', { ergens: ['vertelden wat zij nodig hebben'] }),
  feit('hoe horen mensen bij pleegzorg wat er met hun verhaal is gedaan', { zegt: ['brief na het besluit'] }),
  feit('hoe is er teruggekoppeld bij speelplekken', { zegt: ['lokale pers'] }),
  feit('via welk kanaal hoorden de mensen van ggz in de wijk het', { zegt: ['brief of e-mail'] }),
  feit('wat kregen de mensen van zorg in de buurt te horen', { zegt: ['nieuwsbrief|Dit is met jullie inbreng'] }),
  feit('wat leverde de brainstormsessie van doorstart op', { ergens: ['vertelden wat zij nodig hebben'] }),
  feit('welke vraag krijgen inwoners bij jeugd-ggz', { zegt: ['Wat helpt tijdens het wachten'] }),
  feit('wie gaan ze vragen bij uithuisplaatsing', { zegt: ['Ouders met jeugdbescherming'] }),
  feit('doen er jongeren mee bij jonge mantelzorgers', { zegt: ['Jongeren die mantelzorger zijn'] }),
  feit('praten er mantelzorgers mee bij huishoudelijke hulp', { zegt: ['mantelzorgers'] }),
  feit('hoeveel invloed hebben inwoners bij geldzorgen', { zegt: ['coproduceren'] }),
  feit('wat voor rol hebben ervaringsdeskundigen bij autisme', { zegt: ['denken mee'] }),
  niet('hebben ervaringsdeskundigen iets te zeggen bij crisisplekken', { zegt: ['\\b(geen|nee)\\b'] }),
  feit('wat vond de directie van kinderopvang met zorg', { ergens: ['goedgekeurd'] }),
  feit('wat vond het ambtelijk overleg van de huishoudelijke hulp', { ergens: ['meer ervaringen uit Laren'] }),
  feit('wat vond het pfho van opvoedhulp?', { zegt: ['goedgekeurd'] }, { wie: DIANA }),

  // What is next, and whose
  wacht('wat is de volgende stap bij leerlingenvervoer', { zegt: ['plan'] }),
  wacht('wie is aan zet bij preventie op school', { zegt: ['trekker|Tom de Wit'] }),
  wacht('bij wie ligt uithuisplaatsing nu', { zegt: ['coördinator|Carla|\\bje\\b|\\bjij\\b'] }),
  wacht('wat moet fatima nog doen voor vrouwenopvang', { ergens: ['werkbezoek'] }),
  wacht('moet ik nog iets met autisme', { ergens: ['uitnodig|groepsgesprek'] }, { wie: NOOR }),
  wacht('is respijtzorg klaar voor 26 november', { ergens: ['passage'] }),
  wacht('wat moet ik nog voor respijtzorg doen?', { ergens: ['passage'] }, { wie: SAMIRA }),
  toezeggingen('welke toezegging staat er nog open bij vervoer op maat', ['vervoerwmo/uitleg']),
  toezeggingen('is die kaart met zorgplekken er al', { ergens: ['19 okt|website|nagekomen'] }),
  toezeggingen('heeft jan dat overzicht van de kosten al geleverd', { ergens: ['10 nov'] }),
  toezeggingen('wanneer moet ik de proef in de raad bespreken', { ergens: ['20 dec'] }, { wie: WILLEM }),
  toezeggingen('wat hebben we beloofd bij de wijkteams', ['wijkteam/cijfers']),

  // The meetlat
  feit('hoe scoorde doorstart op leren', { zegt: ['onvoldoende'] }),
  feit('welke opmerking staat er bij de meetlat van speelplekken', { ergens: ['Het kan beter'] }),
  feit('wat was er niet goed aan doorstart volgens de meetlat', { ergens: ['keken niet terug'] }),
  feit('hoe deed het logeerhuis het op de meetlat', { ergens: ['\\bgoed\\b'] }),
  feit('toelichting bij vertrouwen speelplekken', { ergens: ['Het kan beter'] }),
  feit('is de meetlat van zorg in de buurt al ingevuld', { zegt: ['\\bnee\\b|nog niet'] }),
  feit('welke notitie heeft els bij de meetlat gezet', { ergens: ['keken niet terug'] }),

  // Yes or no
  stand('heeft pleegzorg al een plan', { zegt: ['\\bja\\b'] }),
  stand('is er al een plan voor taalcoaches', { zegt: ['\\bnee\\b|nog niet'] }),
  stand('is er al een besluit over de wijkteams of nog niet', { zegt: ['\\bja\\b|goedgekeurd'] }),
  stand('is de inkoop al akkoord', { zegt: ['\\bnee\\b|nog niet'] }),
  stand('loopt de zorgapp nog', { zegt: ['\\bnee\\b|ingetrokken'] }),
  spreektaal('is vervoer op maat erdoor gekomen', { zegt: ['aangepast'] }),
  stand('heeft sport en bewegen al een projectleider', { zegt: ['\\bnee\\b|\\bgeen\\b|nog niet'] }),
  spreektaal('zit er al iemand op de nachtopvang', { zegt: ['\\bnee\\b|geen projectleider|niemand|Joost'] }),
  stand('is er al iets verteld aan de mensen van kinderopvang', { zegt: ['\\bnee\\b|nog niet'] }),
  feit('is het werkbezoek bij vrouwenopvang doorgegaan', { zegt: ['niet vastgelegd|niet bekend|nog niet|\\bgeen\\b'] }),
  feit('ging de focusgroep van vrouwenopvang door', { zegt: ['\\bja\\b|gehouden', '20 okt'] }),
  niet('doen er inwoners mee bij de verordening', { zegt: ['\\bnee\\b|geen participatie'] }),
  stand('heeft fatima beschermd thuis al ingediend of nog niks', { zegt: ['\\bnee\\b|nog niet|concept'] }),
  stand('is jeugd-ggz nog steeds een concept', { zegt: ['\\bja\\b|concept|Er wordt aan het plan gewerkt'] }),
  agenda('staat dagbesteding al op een agenda', { ergens: ['15 dec'] }),
  feit('is scheiding ongewijzigd aangenomen', { zegt: ['aangepast'] }),
  stand('is mijn plan voor pleegzorg al bekeken', { zegt: ['\\bnee\\b|nog niet|akkoord'] }, { wie: SAMIRA }),
  stand('heb ik jonge mantelzorgers al goedgekeurd', { zegt: ['\\bja\\b|akkoord', '\\b9 okt'] }),
  feit('heb ik de mensen van zorg in de buurt al bedankt of iets laten horen', { zegt: ['16 okt'] }, { wie: PIETER }),
  onbekend('hoe heten de mensen die bij crisisplekken meededen', { vraagtTerug: true }),
  feit('hoe was de testsessie', { ergens: ['\\b7\\b|nodig hebben'] }, { wie: JAN }),
  wacht('wat staat er nog open voor de dakloze jongeren', { ergens: ['besluit|\\b9 dec|niets voor jou open'] }, { wie: FATIMA }),

  // Going on about the same
  doorvragen('en wanneer was dat', { zegt: ['\\b1 okt'] }, { na: 'wie heeft het plan van wonen met zorg goedgekeurd' }),
  doorvragen('wie deed dat', { zegt: ['Tom de Wit'] }, { na: 'wanneer is digitaal meedoen ingediend' }),
  doorvragen('en bij dakloze jongeren', { zegt: ['\\b4\\b'] }, { na: 'hoeveel mensen kwamen er bij geldzorgen' }),
  doorvragen('en urgentie?', { zegt: ['kosten'] }, { na: 'waarom is de jeugdraad uitgesteld' }),
  doorvragen('en is dat al verteld', { zegt: ['\\bja\\b|verteld|teruggekoppeld', '16 okt'] }, { na: 'wat is er besloten over zorg in de buurt' }),
  doorvragen('hoeveel man was daar', { zegt: ['\\b16\\b'] }, { na: 'wanneer was de focusgroep van opvoedhulp' }),
  doorvragen('en wie is de projectleider', { zegt: ['Fatima'] }, { na: 'wie is de trekker van vrouwenopvang' }),
  doorvragen('en wanneer moet de passage dan klaar zijn', { zegt: ['12 nov'] }, { na: 'wanneer komt respijtzorg in het pfho' }),
  doorvragen('wie heeft daar akkoord op gegeven', { zegt: ['Carla'] }, { na: 'hoe staat het met autisme' }),
  doorvragen('door wie', { zegt: ['Algemeen Bestuur'] }, { na: 'is er al een besluit over de begroting' }),
  doorvragen('en wat is daarmee gedaan', ['opvoed-1', 'opvoed-2'], { na: 'wat zeiden de mensen bij opvoedhulp' }),
  doorvragen('wie vond dat goed', { zegt: ['Cees'] }, { na: 'waarom geen participatie bij spoedhulp' }),
  doorvragen('aan hoeveel mensen', { ergens: ['\\b22\\b'] }, { na: 'wanneer is kinderen bij scheiding teruggekoppeld' }),
  doorvragen('waarom?', { zegt: ['zaal'] }, { na: 'wanneer is het groepsgesprek van autisme' }),
];
