import { ELS, TOM, WILLEM } from '../mensen.ts';
import { type Vraag, van } from '../vraag.ts';
import { beide, IN, PROGRAMMA, STAND, samen, TREKKER, VAN, zonder } from './verzamelingen.ts';

/** Sixty-two questions that were written before the reading became a choice among readings: WERELD_VRAGEN=./vragen/dinsdag.ts. They were looked at since. */

const stand = van('stand');
const persoon = van('persoon');
const gemeente = van('gemeente');
const niet = van('niet');
const enOf = van('en of');
const vergelijken = van('vergelijken');
const volgorde = van('volgorde');
const periode = van('periode');
const ontbreekt = van('ontbreekt');
const wacht = van('wacht op');
const feit = van('feit');
const mijn = van('mijn');
const signalen = van('signalen');
const toezeggingen = van('toezeggingen');
const afwezig = van('afwezig');
const agenda = van('agenda');
const aantallen = van('aantallen');
const twee = van('twee vragen');
const spreek = van('spreektaal');
const tik = van('tikfouten');
const onbekend = van('onbekend');
const onzin = van('onzin');

export const VRAGEN: readonly Vraag[] = [
  stand('wat is er al verwerkt maar nog niet besloten', STAND.verwerkt),
  stand('waar is het plan nog niet begonnen', STAND.gevraagd),

  persoon('waar is ingrid trekker van in gezondheid', beide(TREKKER.ingrid, PROGRAMMA.gezondheid)),
  persoon('dossiers els + jan bakker', samen(VAN.els, VAN.jan)),
  persoon('tom en noor samen, welke doen ze met zn tweeën', ['kinderarm']),

  gemeente('wat speelt er in laren én huizen allebei', beide(IN.laren, IN.huizen)),
  gemeente('opdrachten hilversum jeugd', beide(IN.hilversum, PROGRAMMA.jeugd)),

  niet('van samira, maar niet in laren', ['vervoer', 'respijt']),
  niet('geen jeugd, wel in uitvoering', zonder(STAND.inUitvoering, PROGRAMMA.jeugd)),
  niet('welke plannen zijn niet door de projectleider zelf ingediend', ['eenzaam']),
  niet('activiteiten volgende week, geen focusgroep', ['thuis/spiegelgesprek', 'autisme/groepsgesprek']),

  enOf('uitgesteld of ingetrokken, wat is dat allemaal', samen(STAND.uitgesteld, STAND.ingetrokken)),
  enOf('plannen niveau meebeslissen of coproduceren', ['doorstart', 'jeugdraad', 'geldzorg']),
  enOf('interviews of enquetes in januari of februari', [
    ...['preventie/enquête', 'uithuis/interviews', 'school/enquête'],
  ]),

  vergelijken('bij welke bijeenkomst kwamen er meer mensen dan we dachten', [
    ...['digi/enquête', 'geldzorg/focusgroep', 'vervoerwmo/enquête', 'wijkteam/groepsgesprek'],
    'buurtzorg/focusgroep',
  ]),
  vergelijken('welke activiteit had minder dan 6 man', [
    ...['dakloos/interviews', 'woonurg/klankbordgroep', 'digi/interviews'],
  ]),
  vergelijken('welk programma heeft de meeste opdrachten', { zegt: ['\\b16\\b', 'Jeugd', 'Gezondheid'] }),
  vergelijken('heeft fatima meer opdrachten dan samira', { zegt: ['\\b9\\b', '\\b8\\b'] }),

  volgorde('eerste 3 activiteiten die eraan komen', [
    ...['autisme/groepsgesprek', 'woonzorg/focusgroep', 'thuis/spiegelgesprek'],
  ]),
  volgorde('wie wacht het langst op een akkoord', { zegt: ['Eenzaamheid'], zwijgt: ['Pleegzorg'] }),
  volgorde('jongste signaal', ['jeugdadvies']),

  periode('wat is er in augustus ingediend', [
    ...['hulpmid', 'thuis', 'vrouwen', 'crisis', 'geldzorg', 'respijt', 'dakloos', 'doventolk'],
  ]),
  periode('welke besluiten vielen er na 1 oktober', [
    ...['vervoerwmo', 'wijkteam', 'kinderopv', 'begroet', 'ggzwijk', 'woonurg', 'jeugdraad', 'zorgapp'],
  ]),
  periode('interviews afgelopen 2 maanden', ['thuis/interviews', 'digi/interviews', 'dakloos/interviews']),
  periode('wanneer spreken we weer met inwoners in huizen', { zegt: ['25 nov'] }),

  ontbreekt('ingediende plannen zonder trekker', ['school']),
  ontbreekt('wat heeft noch een projectleider noch een trekker', ['sport']),

  wacht('hoelang ligt eenzaamheid al te wachten', { zegt: ['19 okt|20 werkdagen|4 weken|28 dagen'] }),
  wacht('wie is er nu aan zet bij respijtzorg', { zegt: ['Samira'] }),

  feit('wie heeft kinderarmoede', { zegt: ['Noor Visser', 'Tom de Wit'] }),
  feit('waarom is de brainstorm van digitaal meedoen niet doorgegaan', { zegt: ['aanmeldingen'] }),
  feit('wie stuurde school als vindplaats terug', { zegt: ['Cees'] }),
  feit('wanneer kreeg dakloze jongeren akkoord', { zegt: ['19 aug'] }),
  feit('zorg in de buurt, hoe is dat aan de mensen verteld', { zegt: ['nieuwsbrief'] }),
  feit('waarom geen participatie bij spoedhulp', { zegt: ['contract'] }),
  feit('wanneer is mantelzorgwaardering voor het laatst aangepast', { zegt: ['10 nov'] }),
  feit('hoeveel mensen spraken we bij logeerhuis', { zegt: ['\\b11\\b'] }),

  mijn('welke van mij zijn in laren', ['hulpmid', 'geldzorg', 'ceo', 'doorstart'], { wie: ELS }),
  mijn('heb ik nog plannen die nog niet akkoord zijn', ['taal', 'kinderarm', 'school'], { wie: TOM }),
  mijn('mijn toezeggingen', ['scheiden/proef'], { wie: WILLEM }),

  signalen('waar kwam het signaal over de bus vandaan', { zegt: ['website'] }),
  signalen('welk signaal heeft fatima', ['jeugdadvies']),
  signalen('signalen zonder antwoord uit hilversum', ['bus', 'huiskamer', 'jeugdadvies']),

  toezeggingen('wat beloofde els', ['vervoerwmo/uitleg']),
  toezeggingen('toezeggingen die voor 1 dec af moeten', ['opvoed/folder', 'begroet/kosten']),

  afwezig('is er iemand weg volgende maand', { zegt: ['Samira', 'Noor'], zwijgt: ['Fatima'] }),
  afwezig('wie neemt waar voor Samira', { zegt: ['Pieter'] }),

  agenda('agenda do 12 januari', ['sport', 'kinderarm']),
  agenda('hoe laat is het DO de 24e', { zegt: ['0?9[:.]00'] }),
  agenda('op welke vergadering komt vrouwenopvang', { zegt: ['26 nov'] }),

  aantallen('hoeveel inwoners hebben we dit jaar gesproken', { zegt: ['\\b834\\b'] }),
  aantallen('hoeveel opdrachten zonder trekker', { aantal: 11 }),
  aantallen('hoe vaak is een plan teruggestuurd', { zegt: ['\\b2\\b|twee'] }),

  twee('wie doet taalcoaches en wanneer is het volgende do', { ergens: ['Tom', '24 nov'] }),

  spreek('amai, hoeveel hebben die van hilversum er eigenlijk', { aantal: 20 }),
  spreek('is dat van die tolken in de zorg al klaar', { zegt: ['Tolk in de zorg'] }),
  spreek('ge moet mij eens zeggen wat er bij Ingrid loopt', TREKKER.ingrid),

  tik('ingedeinde plannen', STAND.ingediend),
  tik('opdrahcten in wijdemren', IN.wijdemeren),

  onbekend('wat doet Mehmet', { onbekend: 'Mehmet' }),
  onbekend('opdrachten in Weesp', { onbekend: 'Weesp' }),

  onzin('doe maar iets', { vraagtTerug: true }),
];
