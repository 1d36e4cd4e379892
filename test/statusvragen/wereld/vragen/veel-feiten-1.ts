import { ELS, FATIMA, NOOR, PIETER, SAMIRA, TOM, WILLEM } from '../mensen.ts';
import { type Vraag, van } from '../vraag.ts';

/**
 * Facts of one thing, who waits for whom, signalen, promises, absences, meetings and help, as people type them in a hurry. Written from the
 * tables before anybody looked at the reader: of 256 such questions 179 were right at first sight, 56 were asked back although they could be
 * answered, 5 said which word did not count and 16 were wrong in silence. These are of the last three kinds, and what stood beside them.
 */

const feit = van('feit');
const wachtOp = van('wacht op');
const mijn = van('mijn');
const signalen = van('signalen');
const toezeggingen = van('toezeggingen');
const afwezig = van('afwezig');
const agenda = van('agenda');
const spreektaal = van('spreektaal');
const tikfouten = van('tikfouten');
const onbekend = van('onbekend');
const bereik = van('bereik');
const regio = van('regio');

/** biome-ignore format: a table is read by its rows */
export const VRAGEN: readonly Vraag[] = [
  // Who did it, when and why
  feit('wie ging er akkoord met preventie op school', { zegt: ['Carla', '4 nov'] }),
  feit('door wie is pleegzorg ingediend', { zegt: ['Samira', '2 nov'] }),
  feit('wanneer heeft Tom school als vindplaats opnieuw ingeleverd', { zegt: ['26 okt'], zwijgt: ['28 sep'] }),
  feit('wanneer heeft samira pleegzorg opnieuw ingediend', { zegt: ['Geen'], zwijgt: ['2 nov'] }),
  feit('waarom kwam het plan van hulpmiddelen terug?', { zegt: ['Wie nodig je uit'] }),
  feit('welke vraag stelde Carla bij hulpmiddelen sneller geregeld', { zegt: ['Wie nodig je uit'] }),
  feit('wie heeft eenzaamheid onder ouderen ingediend, Pieter of Els?', { zegt: ['Els'] }),
  feit('wat was de reden dat de verordening jeugdhulp zonder inwoners mag', { zegt: ['wettelijk bepaald', 'De wet schrijft'] }),
  feit('wie vond het goed dat spoedhulp geen participatie doet', { zegt: ['Cees', '27 okt'] }),
  feit('wat was er mis met de app', { zegt: ['te duur'] }),
  feit('waarom kwamen er minder bij dakloze jongeren', { zegt: ['Vier mensen kwamen niet'] }),
  feit('hoeveel deden er mee bij vervoer op maat', { aantal: 310 }),
  mijn('hoeveel deden er mee bij mijn enquete', { aantal: 230 }, { wie: TOM }),
  feit('wie heeft die brainstorm van digi afgelast', { zegt: ['Tom', '20 okt', 'te weinig aanmeldingen'] }),
  feit('naar welke dag is het groepsgesprek van leven met autisme verplaatst', { zegt: ['24 nov'] }),
  feit('van welke datum is het groepsgesprek autisme verschoven', { zegt: ['13 okt'] }),
  feit('wanneer heeft Noor dat groepsgesprek verzet', { vraagtTerug: true }), // which opdracht it is of was not said
  feit('wat is er gedaan met de kluis voor spullen', ['dakloos-2']),
  feit('waarom geen gratis mediation', { zegt: ['geen geld'] }),
  feit('wat komt er na het akkoord voor jonge mantelzorgers', { zegt: ['Samira', 'uitnodiging', '16 nov'] }),
  feit('is respijtzorg al klaar voor 26 november', { zegt: ['12 nov'] }),
  feit('wanneer moet de passage van vrouwenopvang binnen zijn', { zegt: ['12 nov', 'inbreng'] }),
  feit('wanneer moet de passage van autisme klaar zijn', { zegt: ['14 jan'] }),
  feit('wanneer moet de meetlat van wijkteams ingevuld zijn', { zegt: ['hoeft nu niets', 'moet nog horen'] }),
  feit('wanneer is het plan van leerlingenvervoer uiterlijk nodig', { zegt: ['3 nov'] }),
  feit('hoeveel dagen is leerlingenvervoer te laat', { zegt: ['3 nov'] }),
  feit('met wie doet Noor kinderarmoede', { zegt: ['Tom de Wit'] }),
  feit('wat scoorde doorstart op leren', { zegt: ['onvoldoende'] }),
  feit('waarom kreeg doorstart een onvoldoende', { zegt: ['We keken niet terug'] }),
  feit('op welk punt was speelplekken maar voldoende', { zegt: ['vertrouwen.*voldoende'] }),
  feit('wie vertelde het aan de mensen van scheiding', { zegt: ['Carla', '30 okt'] }),
  feit('hoe is de uitkomst van kinderen bij scheiding verteld en aan hoeveel', { ergens: ['bijeenkomst', '22', 'brief of e-mail', '15'] }),
  feit('oh ja nog iets, is de nieuwsbrief van buurtzorg al de deur uit', { zegt: ['nieuwsbrief', '16 okt', '40'] }),
  feit('wat is de laatste wijziging bij tolk in de zorg', { zegt: ['Pieter', '23 okt'] }),
  feit('wat mogen inwoners beslissen bij de jeugdraad', { zegt: ['meebeslissen'] }),

  // Who waits for whom
  wachtOp('waar wacht ik op?', ['eenzaam'], { wie: PIETER }),
  wachtOp('wie moet mij nog iets geven', ['pleeg'], { wie: SAMIRA }),
  wachtOp('op wie wacht ik nog', ['inkoop', 'pleeg'], { wie: WILLEM }),
  wachtOp('moet carla nog iets voor mij doen', ['inkoop'], { wie: NOOR }),
  wachtOp('ligt er nog iets bij de coördinator van mij', ['uithuis'], { wie: FATIMA }),
  wachtOp('waar wacht pleegzorg nu op', { zegt: ['coördinator bekijkt'] }, { wie: SAMIRA }),
  wachtOp('wat moet carla nog doen', { zegt: ['Je ziet niet'], zwijgt: ['niets voor jou open'] }, { wie: SAMIRA }),
  wachtOp('hoe lang wacht Fatima al op antwoord over uithuisplaatsing', { zegt: ['12 nov'] }),
  wachtOp('heb ik al antwoord op school als vindplaats', { zegt: ['coördinator bekijkt'] }, { wie: TOM }),
  mijn('is er nog iemand die iets van mij wil', { bevat: ['hulpmid', 'vervoerwmo', 'wmoloket'], mist: ['geldzorg', 'ceo'] }, { wie: ELS }),
  mijn('wat mis ik nog bij schuldhulp', { zegt: ['24 nov'] }, { wie: NOOR }),

  // Signalen, promises, topics
  signalen('welke signalen kwamen via de site binnen', ['speeltuin', 'bus']),
  signalen('welke signalen kwamen per brief binnen', { vraagtTerug: true }),
  signalen('welke signalen heeft een ervaringsdeskundige gemeld', ['huiskamer', 'bushalte']),
  signalen('hoe lang ligt het signaal van de bus al open', { zegt: ['8 sep'] }),
  signalen('is het antwoord over de speeltuin al teruggegeven aan de melder', { zegt: ['Teruggekoppeld'] }),
  toezeggingen('hoelang is de folder voor huisartsen al te laat', { zegt: ['1 nov'] }),
  toezeggingen('welke toezeggingen kwamen uit het PFHO van september', ['buurtzorg/kaart', 'opvoed/folder', 'scheiden/proef']),
  regio('wie leidt mantelzorg en werk', { zegt: ['Pieter Smit'] }),
  regio('wie gaf bibliotheken op voor de jaaragenda', { zegt: ['Laren'] }),
  regio('wat doen we met jongeren en wonen', ['o-wonen']),
  regio('wie is de trekker van personeelstekort', { zegt: ['nog niet bekend'] }),

  // Away, meetings, what changed
  afwezig('wie verving ik in oktober', { zegt: ['Pieter Smit'] }, { wie: ELS }),
  afwezig('is samira er nog op 20 november', { zegt: ['niet afwezig'] }),
  agenda('wat was er op het pfho van 12 november', ['zorgapp', 'wijkteam']),
  agenda('in welke zaal is het pfho van 17 december', { ergens: ['Laren, brinkhuis'] }),
  agenda('wat komt er in januari aan bod', ['kinderarm', 'sport', 'cliond', 'autisme', 'preventie', 'woonzorg']),
  feit('wat is nieuw sinds 12 november', ['uithuis', 'zorgapp', 'wijkteam']),

  // As it is spoken, and why it is asked
  spreektaal('sorry dat ik stoor maar wanneer was ook weer die testsessie van crisisplekken', { zegt: ['10 nov'] }),
  spreektaal('hoi! ik heb straks overleg met Els, dus wat loopt er bij haar', { bevat: ['hulpmid', 'wmoloket', 'geldzorg'] }),
  spreektaal('ik zie zo samira, dus wat moet zij nog doen', { bevat: ['vervoer', 'respijt', 'bus'], mist: ['dagbest'] }),
  spreektaal('joost belde net en vroeg naar beschermd thuis, hoe ver is dat', { zegt: ['Beschermd thuis'] }),
  spreektaal('collega vroeg naar pleegzorg, wie leidt dat', { zegt: ['Samira'] }),
  spreektaal('ik sprak ingrid over hulpmiddelen, wat staat daar nog open', { zegt: ['5 nov'] }), // handed back on 29 October, five working days
  spreektaal('de wethouder van laren wil weten wat er in zijn gemeente speelt', { bevat: ['dagbest', 'hulpmid', 'jongmant', 'oudpl'], mist: ['schuld', 'mantel'] }),
  spreektaal("is 't plan van dagbesteding al binnen ja of nee", { zegt: ['Dagbesteding in de wijk'] }),
  spreektaal('wanneer moogt Pieter zijn plan binnendoen', { ergens: ['Dagbesteding', 'Mantelzorgwaardering'] }),
  spreektaal('wa moet er nu nog gebeuren bij crisisplekken', { zegt: ['26 nov'] }),
  tikfouten('wie is projectlijder van kinderarmode', { zegt: ['Noor Visser', 'Tom de Wit'] }),
  tikfouten('hoeveel deelnemrs had de werkgreop van tolk', { aantal: 12 }),

  // Help, and what nobody knows
  regio('hoe werkt geen participatie', { zegt: ['Geen participatie'], ergens: ['reden'] }),
  regio('wat is het verschil tussen adviseren en meebeslissen', { ergens: ['advies', 'beslissen mee'] }),
  bereik('waarom kreeg Tom niks over kinderopvang', { zegt: ['27 okt'] }),
  onbekend('hoe staat het met het zwembad', { onbekend: 'zwembad' }),
  onbekend('waar woont els', { vraagtTerug: true }),
];
