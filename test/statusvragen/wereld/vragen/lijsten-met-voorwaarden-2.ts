import { ELS, NOOR, PIETER, SAMIRA } from '../mensen.ts';
import { type Vraag, van } from '../vraag.ts';

/**
 * Lists of activiteiten, inbreng, toezeggingen, adviezen, signalen, vergaderingen and agendapunten, with conditions. At first sight 58 of 81
 * were right, 5 wrong in silence; the others were asked back or told that a word did not count.
 */

const [niet, enOf, ontbreekt, wachtOp] = [van('niet'), van('en of'), van('ontbreekt'), van('wacht op')];
const [periode, mijn, aantallen, agenda] = [van('periode'), van('mijn'), van('aantallen'), van('agenda')];
const [signalen, toezeggingen, spreektaal] = [van('signalen'), van('toezeggingen'), van('spreektaal')];

/** biome-ignore format: a table is read by its rows */
export const VRAGEN: readonly Vraag[] = [
  // activiteiten
  enOf('focusgroepen of interviews die nog moeten komen', { bevat: ['pleeg/focusgroep', 'uithuis/interviews', 'woonzorg/focusgroep', 'jongmant/interviews'], mist: ['thuis/interviews', 'wmoloket/werkbezoek', 'vrouwen/focusgroep'] }),
  niet('welke activiteiten zijn geweest zonder dat er inbreng van is', ['thuis/interviews', 'digi/enquête', 'digi/interviews', 'crisis/testsessie', 'kinderopv/interviews', 'begroet/werkgroep', 'buurtzorg/focusgroep', 'ggzwijk/interviews', 'doorstart/brainstormsessie', 'mantelh/werkbezoek', 'speel/testsessie', 'woonurg/klankbordgroep']),
  ontbreekt('welke activiteiten hebben nog geen uitnodiging', { ergens: ['werkbezoek', 'klankbordgroep', 'Wonen met zorg', 'Jonge mantelzorgers'], mist: ['thuis/spiegelgesprek', 'thuis', 'crisis'] }),
  ontbreekt('welke activiteit is al voorbij maar nog niet ingevuld', ['vrouwen/werkbezoek']),
  periode('wat is er tussen 1 en 15 oktober gehouden', ['digi/enquête', 'zorgapp/focusgroep', 'geldzorg/focusgroep', 'thuis/focusgroep', 'dakloos/interviews']),
  periode('welke activiteiten staan er nog voor de kerst', { bevat: ['wmoloket/werkbezoek', 'woonzorg/focusgroep', 'jongmant/interviews', 'jongmant/spiegelgesprek', 'cliond/klankbordgroep', 'thuis/spiegelgesprek', 'autisme/groepsgesprek'], mist: ['pleeg/focusgroep', 'crisis/testsessie'] }),
  periode('activiteiten na de kerstvakantie', { bevat: ['pleeg/focusgroep', 'eenzaam/groepsgesprek', 'uithuis/interviews', 'school/enquête'], mist: ['wmoloket/werkbezoek', 'thuis/spiegelgesprek'] }),
  periode('is er iets gehouden in de herfstvakantie', ['dakloos/interviews']),
  periode('activiteiten in de kerstvakantie', { mist: ['wmoloket/werkbezoek', 'jongmant/spiegelgesprek', 'pleeg/focusgroep'] }),
  periode('welke activiteiten zijn er in de eerste helft van 2027', { bevat: ['pleeg/focusgroep', 'eenzaam/groepsgesprek', 'uithuis/interviews', 'school/enquête', 'preventie/enquête'], mist: ['wmoloket/werkbezoek'] }),
  periode('gesprekken van voor de zomer', { bevat: ['opvoed/focusgroep', 'buurtzorg/focusgroep', 'scheiden/spiegelgesprek'], mist: ['wijkteam/groepsgesprek', 'thuis/focusgroep'] }),
  periode('wat staat er de komende tijd aan werkbezoeken', ['wmoloket/werkbezoek']),
  periode('welke activiteiten moeten er nog komen', { bevat: ['wmoloket/werkbezoek', 'woonzorg/focusgroep', 'thuis/spiegelgesprek', 'autisme/groepsgesprek'], mist: ['thuis/focusgroep', 'crisis/testsessie', 'digi/brainstormsessie'] }),
  periode('gehouden in september, niet in hilversum', ['kinderopv/interviews', 'respijt/spiegelgesprek', 'doventolk/werkgroep']),
  niet('komende activiteiten behalve de enquetes', { bevat: ['wmoloket/werkbezoek', 'woonzorg/focusgroep', 'pleeg/focusgroep'], mist: ['school/enquête', 'preventie/enquête'] }),
  niet('activiteiten waar minder mensen waren dan gepland', ['thuis/interviews', 'dakloos/interviews', 'mantelh/werkbezoek', 'woonurg/klankbordgroep', 'zorgapp/focusgroep']),
  enOf('werkbezoeken van els of fatima', ['wmoloket/werkbezoek', 'vrouwen/werkbezoek']),
  enOf('verzette of geannuleerde activiteiten', { bevat: ['autisme/groepsgesprek', 'digi/brainstormsessie'], mist: ['thuis/focusgroep'] }),
  niet('groepsgesprekken die nooit verplaatst zijn', ['eenzaam/groepsgesprek', 'wijkteam/groepsgesprek']),
  enOf('activiteiten deze maand met minder dan 10 mensen', { bevat: ['crisis/testsessie', 'digi/interviews', 'thuis/interviews'], mist: ['thuis/spiegelgesprek', 'woonzorg/focusgroep', 'autisme/groepsgesprek'] }),
  aantallen('hoeveel activiteiten zijn er in oktober gehouden', { aantal: 6 }),
  aantallen('hoeveel focusgroepen hebben we dit jaar gehad buiten hilversum', { aantal: 2 }),
  periode('volgende week, welke activiteiten', ['autisme/groepsgesprek', 'woonzorg/focusgroep', 'thuis/spiegelgesprek']),
  periode('wat gaat er nog in december gebeuren met inwoners', { bevat: ['wmoloket/werkbezoek', 'jongmant/spiegelgesprek', 'cliond/klankbordgroep'], mist: ['jongmant/interviews'] }),
  mijn('mijn activiteiten die nog niet geweest zijn', { bevat: ['pleeg/focusgroep', 'jongmant/interviews', 'jongmant/spiegelgesprek', 'thuis/spiegelgesprek'], mist: ['thuis/focusgroep', 'wmoloket/werkbezoek'] }, { wie: SAMIRA }),
  niet('niet uitgenodigd en het is al bijna', { veilig: true, zwijgt: ['Testsessie, 10 nov'] }),

  // inbreng
  niet('welke inbreng heeft nog geen oordeel', ['thuis-1', 'thuis-2', 'thuis-3', 'vrouwen-1']),
  niet('afgewezen inbreng behalve die uit hilversum', ['dakloos-1', 'opvoed-2', 'scheiden-2']),
  enOf('inbreng die deels of niet is overgenomen', ['geldzorg-3', 'dakloos-2', 'geldzorg-4', 'dakloos-1', 'opvoed-2', 'scheiden-2', 'zorgapp-1']),
  enOf('inbreng uit interviews of een enquete', ['dakloos-1', 'dakloos-2', 'vervoerwmo-1', 'vervoerwmo-2']),
  periode('inbreng die na 1 oktober is binnengekomen en is overgenomen', { bevat: ['geldzorg-1', 'geldzorg-2'], mist: ['geldzorg-4', 'thuis-1', 'wijkteam-1', 'dakloos-1'] }),
  enOf('punten van inwoners uit wijdemeren of blaricum die we hebben overgenomen', ['opvoed-1', 'vervoerwmo-1', 'vervoerwmo-2']),
  niet('wat zeiden mensen bij de opdrachten van samira dat niet is overgenomen', { bevat: ['scheiden-2'], mist: ['scheiden-1', 'respijt-1'] }),
  aantallen('hoeveel inbreng is niet overgenomen', { aantal: 5 }),
  niet('inbreng zonder oordeel, niet van samira', ['vrouwen-1']),
  periode('inbreng van voor de zomer', { bevat: ['opvoed-1', 'opvoed-2', 'scheiden-1', 'scheiden-2'], mist: ['wijkteam-1', 'thuis-1'] }),

  // toezeggingen
  toezeggingen('toezeggingen die nog open staan maar nog niet te laat zijn', { bevat: ['vervoerwmo/uitleg', 'wijkteam/cijfers', 'scheiden/proef'], mist: ['opvoed/folder', 'begroet/kosten', 'buurtzorg/kaart'] }),
  toezeggingen('nog niet nagekomen toezeggingen die niet van noor zijn', { bevat: ['vervoerwmo/uitleg', 'wijkteam/cijfers', 'scheiden/proef', 'begroet/kosten'], mist: ['opvoed/folder', 'buurtzorg/kaart'] }),
  toezeggingen('toezeggingen behalve die van het pfho', { bevat: ['begroet/kosten'], mist: ['opvoed/folder', 'wijkteam/cijfers', 'vervoerwmo/uitleg'] }),
  toezeggingen('welke toezeggingen zijn in september gedaan', ['opvoed/folder', 'buurtzorg/kaart', 'scheiden/proef']),
  toezeggingen('welke toezeggingen moeten voor het eind van het jaar klaar zijn', { bevat: ['vervoerwmo/uitleg', 'scheiden/proef'], mist: ['wijkteam/cijfers', 'buurtzorg/kaart'] }),
  toezeggingen('welke toezeggingen lopen pas volgend jaar af', ['wijkteam/cijfers']),
  toezeggingen('open toezeggingen van els of fatima', ['vervoerwmo/uitleg', 'wijkteam/cijfers']),
  toezeggingen('toezeggingen in oktober gedaan en nog open', ['vervoerwmo/uitleg', 'begroet/kosten']),
  toezeggingen('is er nog iets beloofd wat niet is gedaan door een trekker', { bevat: ['scheiden/proef'], mist: ['buurtzorg/kaart'] }),
  toezeggingen('nagekomen toezeggingen van dit najaar', ['buurtzorg/kaart']),
  toezeggingen('toezeggingen uit hilversum of wijdemeren', { bevat: ['wijkteam/cijfers', 'opvoed/folder'], mist: ['scheiden/proef', 'buurtzorg/kaart', 'vervoerwmo/uitleg'] }),
  mijn('heb ik nog iets toegezegd dat te laat is', ['opvoed/folder'], { wie: NOOR }),
  mijn('welke toezeggingen van mij zijn nog niet klaar', { zegt: ['geen'] , mist: ['buurtzorg/kaart'] }, { wie: PIETER }),

  // signalen and advice
  signalen('signalen uit hilversum zonder antwoord', ['bus', 'huiskamer', 'jeugdadvies']),
  signalen('signalen die niet via de website kwamen', ['huiskamer', 'rolstoel', 'bushalte', 'tolken', 'jeugdadvies']),
  signalen('signalen van ervaringsdeskundigen of een adviesraad', ['huiskamer', 'bushalte', 'rolstoel', 'jeugdadvies']),
  signalen('signalen die beantwoord zijn maar waar nog niks over is teruggekoppeld', ['rolstoel', 'bushalte']),
  signalen('signalen van deze maand', ['tolken', 'jeugdadvies']),
  signalen('signalen die bij geen opdracht horen', ['bus', 'huiskamer', 'bushalte', 'tolken', 'jeugdadvies']),
  signalen('signalen sinds oktober, niet uit hilversum', ['rolstoel', 'bushalte', 'tolken']),
  signalen('signalen waar nog niemand mee bezig is', ['huiskamer', 'tolken']),
  wachtOp('signalen die al langer dan een maand op antwoord wachten', ['bus', 'huiskamer']),
  signalen('open signalen behalve die van de adviesraad', { bevat: ['bus', 'huiskamer', 'tolken'], mist: ['jeugdadvies', 'speeltuin'] }),
  signalen('signalen uit laren of eemnes', ['bushalte', 'tolken']),
  signalen('welke signalen heeft els of pieter beantwoord', ['rolstoel', 'bushalte']),
  signalen('hebben we signalen voor de zomervakantie gekregen', { rijen: [], zegt: ['geen|nee'] }),
  signalen('te laat beantwoorde of nog open signalen in hilversum', { bevat: ['bus', 'huiskamer'], mist: ['bushalte'] }),
  signalen('adviezen van een raad waar nog geen antwoord op is', { ergens: ['Advies over jeugdhulp|geen'], zwijgt: ['Wachten op een rolstoel'] }),
  mijn('signalen die ik nog moet beantwoorden', ['bus'], { wie: SAMIRA }),
  mijn('van welke signalen moet ik nog vertellen wat ermee gedaan is', ['rolstoel'], { wie: ELS }),

  // vergaderingen and agendapunten
  agenda('welke punten op de agenda van het do van 24 november hebben nog geen ingediend plan', ['vervoer', 'jeugdggz', 'hulpmid']),
  agenda('wat staat er op het pfho van 17 december behalve de dingen van samira', ['wmoloket', 'digi', 'crisis', 'doventolk', 'woonurg']),
  agenda('agendapunten ter vaststelling op 26 november', ['vrouwen', 'geldzorg', 'respijt', 'spoedh']),
  agenda('vergaderingen in december die doorgaan', ['ab-2026-12-09', 'pfho-2026-12-10', 'do-2026-12-15']),
  agenda('vergaderingen in december behalve het do', { bevat: ['ab-2026-12-09', 'pfho-2026-12-10'], mist: ['do-2026-12-15', 'do-2026-11-24'] }),
  agenda('welke vergaderingen zijn verzet of afgelast', ['pfho-2026-12-10', 'ao-2026-12-02']),
  agenda('komende vergaderingen niet in hilversum of bussum', { bevat: ['ab-2026-12-09', 'pfho-2026-12-10'], mist: ['do-2026-11-24', 'pfho-2026-11-26', 'do-2026-12-15'] }),
  agenda('wat ligt er in het do van 15 december zonder trekker', ['schuld', 'school', 'ceo']),
  agenda('welke opdrachten op de agenda van 15 december zijn niet compleet', { bevat: ['dagbest', 'schuld', 'opvang', 'mantel', 'beschermd'], mist: ['uithuis', 'school', 'vervoer'] }),
  agenda('zijn er vergaderingen rond kerst', { mist: ['do-2026-11-24', 'ab-2026-12-09', 'do-2027-01-12'] }),
  agenda('vergaderingen tussen nu en de kerstvakantie', { bevat: ['regieteam-jeugd-en-onderwijs-2026-11-19', 'do-2026-11-24', 'pfho-2026-11-26', 'ab-2026-12-09', 'pfho-2026-12-10', 'do-2026-12-15'], mist: ['do-2027-01-12', 'pfho-2026-11-12'] }),
  agenda('pfho of ab in het vierde kwartaal', { bevat: ['pfho-2026-11-26', 'ab-2026-12-09', 'pfho-2026-12-10'], mist: ['do-2026-11-24', 'pfho-2027-01-28', 'pfho-2026-09-24'] }),
  agenda('wat komt er begin volgend jaar langs het do', { ergens: ['12 jan'], zwijgt: ['24 nov'] }),
  spreektaal('wat schuift er allemaal door naar januari', { veilig: true, zwijgt: ['Wijkteams'] }),
  spreektaal('heeft tom nog iets liggen voor de kerst', { veilig: true, zwijgt: ['Samira'] }),
];
