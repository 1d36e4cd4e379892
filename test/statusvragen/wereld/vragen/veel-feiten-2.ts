import { DIANA, ELS, FATIMA, JAN, NOOR, WILLEM } from '../mensen.ts';
import { type Vraag, van } from '../vraag.ts';

/**
 * A hundred more with other wishes than those of the first set, written after it was mended and before they were asked. At first sight 56 were
 * right, 30 were asked back although they could be answered, 2 said which word did not count and 12 were wrong in silence; of that kind were most
 * of these.
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
  feit('op welke datum kwam uithuisplaatsing binnen', { zegt: ['12 nov'] }),
  feit('wanneer stuurde Cees het plan van school als vindplaats terug en met welke vraag', { zegt: ['5 okt', 'Wat doe je met de antwoorden'] }),
  feit('wie koos ervoor om bij cliëntervaring niemand te spreken', { zegt: ['Els', '22 sep'] }),
  feit('wat staat er als uitleg bij geen participatie van spoedhulp', { zegt: ['contract loopt op 1 december af'] }),
  feit('waarom is er een interview gedaan bij digitaal meedoen dat niet gepland was', { zegt: ['Jongeren waren niet bereikt'] }),
  feit('wie besloot om de app te stoppen', { zegt: ['Portefeuillehoudersoverleg', '12 nov'] }),
  feit('wie heeft de jeugdraad uitgesteld', { zegt: ['Directieoverleg', '6 okt'] }),
  feit('wat zei het PFHO in oktober over urgentie', { zegt: ['kosten zijn nog niet bekend'] }),
  feit('komt dakloze jongeren nog voor kerst in het AB', { zegt: ['9 dec'] }),
  feit('kwamen er bij geldzorgen meer mensen dan verwacht', { zegt: ['\\b22\\b', '\\b20\\b'] }),
  feit('wat is er met de rolstoel in de bus gebeurd', ['vervoerwmo-2']),
  feit('welke ideeën van opvoedhulp zijn gesneuveld', ['opvoed-2']),
  feit('wat is het eerstvolgende bij cliëntondersteuning', { zegt: ['uitnodiging', '17 nov'] }),
  feit('wanneer horen de deelnemers van vervoer op maat iets', { zegt: ['12 nov'] }),
  feit('is mantelzorgwaardering op tijd of te laat', { zegt: ['niets te laat'] }),
  feit('passage dakloos', { zegt: ['Dakloze jongeren'] }),

  wachtOp('wie is er nog niet klaar voor het DO van 24 november', { ergens: ['Samira', 'Els'] }),
  wachtOp('wie kijkt er naar mijn plan van uithuisplaatsing', { zegt: ['coördinator'] }, { wie: FATIMA }),
  wachtOp('ligt mijn inkoopplan nog bij carla', { zegt: ['coördinator bekijkt'] }, { wie: NOOR }),
  mijn('wat wil men van mij', { bevat: ['begroet', 'crisis'] }, { wie: JAN }),
  mijn('waar moet ik vandaag achteraan', { bevat: ['hulpmid', 'vervoerwmo'], mist: ['geldzorg'] }, { wie: ELS }),
  mijn('welke belofte moet ik nog waarmaken en voor wanneer', { zegt: ['20 dec'] }, { wie: WILLEM }),

  signalen('is er al gereageerd op de bus', { zegt: ['Nog geen antwoord'] }),
  signalen('tegen wanneer moet de bus beantwoord zijn', { zegt: ['20 okt'] }),
  signalen('wanneer moet het signaal over de bus beantwoord zijn', { zegt: ['20 okt'] }),
  signalen('wanneer moet het signaal over de bus beantwoord zijn', { zwijgt: ['20 okt'], zegt: ['Samira'] }, { wie: DIANA }), // that it is late is not for a director
  signalen('wie moet het signaal over de huiskamer beantwoorden', { zegt: ['nog niemand'] }),
  signalen('wat meldde de adviesraad jeugd', ['jeugdadvies']),
  toezeggingen('welke toezeggingen moeten voor nieuwjaar af zijn', ['opvoed/folder', 'begroet/kosten', 'vervoerwmo/uitleg', 'bushalte', 'scheiden/proef']),

  afwezig('hoeveel dagen is fatima nog weg', { zegt: ['20 nov'] }),
  afwezig('valt er iemand in voor fatima', { zegt: ['nog geen vervanger'] }),
  afwezig('pieter afwezig?', { zegt: ['niet afwezig'] }),
  afwezig('fatima ziek?', { zegt: ['20 nov'] }),
  agenda('welke punten zijn er op het AB van december', ['dakloos']),
  agenda('waarom vergadert het ao niet op 2 december', { zegt: ['te weinig stukken'] }),
  agenda('wat gaat er op 24 november in het do gebeuren', ['vervoer', 'jeugdggz', 'hulpmid', 'pleeg', 'eenzaam'], { wie: DIANA }),

  regio('op welke dag krijg ik het overzicht van de week', { zegt: ['dinsdag'] }),
  regio('hoelang van tevoren moet ik mensen uitnodigen', { zegt: ['14 dagen'] }),
  regio('wanneer moet een plan uiterlijk bij de coördinator zijn', { zegt: ['15 werkdagen'] }),
  regio('wie mag een plan goedkeuren', { zegt: ['Carla'] }),
  bereik('is er bij iemand een bericht fout gegaan', { ergens: ['Noor', 'Tom'] }),
  bereik('krijgt joost nog berichten', { zegt: ['geblokkeerd'] }),
  feit('wat heeft de coördinator vorige maand goedgekeurd', ['jongmant', 'wetver', 'wmoloket', 'spoedh', 'woonzorg']),

  spreektaal('tis dringend: wie vervangt fatima nu', { zegt: ['nog geen vervanger'] }),
  spreektaal('ik heb een vergadering over wonen met zorg, wat moet ik daarvan weten', { zegt: ['Wonen met zorg'] }),
  spreektaal('mn vraag: hoe zit het met het plan v hulpmiddelen', { zegt: ['Hulpmiddelen sneller geregeld'] }),
  spreektaal('kunt ge me zeggen hoeveel man er was bij de brainstorm van doorstart', { aantal: 30 }),
  tikfouten('wnr is de enquete preventie op school', { zegt: ['januari 2027'] }),
  tikfouten('wie gaat er ovr dagbestding', { zegt: ['Pieter Smit'] }),
  onbekend('is er een opdracht over fietspaden', { onbekend: 'fietspaden' }),
  onbekend('is jan zijn belofte nagekomen', { vraagtTerug: true }), // of two Jans
];
