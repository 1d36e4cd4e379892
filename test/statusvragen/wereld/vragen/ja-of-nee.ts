import { DIANA, FATIMA, SAMIRA } from '../mensen.ts';
import { type Vraag, van } from '../vraag.ts';

/** Whether it is so, of one opdracht: yes or no first, with the day or what is missing; and what the next step is. */

const [feit, wacht, rechten] = [van('feit'), van('wacht op'), van('rechten')];

/** biome-ignore format: a table is read by its rows */
export const VRAGEN: readonly Vraag[] = [
  feit('is er al iets besloten over wijkteams versterken', { zegt: ['Ja, ', '12 nov', 'goedgekeurd'] }),
  feit('is over vervoer op maat al een besluit genomen', { zegt: ['Ja, ', '15 okt', 'avondvervoer vervalt'] }),
  feit('heeft pleegzorg al een besluit', { zegt: ['Nee, ', '24 nov'] }),
  feit('is er over urgentie op de woningmarkt al iets besloten', { zegt: ['Nee, ', 'uitgesteld', '17 dec'] }),
  feit('is er al besloten over taalcoaches', { zegt: ['Nee, '], zwijgt: ['volgende vergadering:'] }),
  feit('weten inwoners wat ermee is gedaan bij ggz in de wijk', { zegt: ['Ja, ', '5 nov'] }),
  feit('weten de deelnemers wat er met hun inbreng gedaan is bij opvoedhulp aan huis', { zegt: ['Nee, ', '24 sep'] }),
  feit('zijn inwoners geïnformeerd over kinderen bij scheiding', { zegt: ['Ja, ', '30 okt'] }),
  feit('zijn de mensen van wijkteams versterken al ingelicht', { zegt: ['Nee, ', '12 nov'] }),
  feit('hebben de deelnemers van zorg in de buurt al iets gehoord', { zegt: ['Ja, ', '16 okt', 'nieuwsbrief'] }),
  feit('is er bij pleegzorg al teruggekoppeld', { zegt: ['Nee, ', 'nog geen besluit'] }),
  feit('zijn de deelnemers van vervoer op maat op de hoogte', { zegt: ['Nee, ', '15 okt'] }),
  feit('doen er inwoners mee bij huishoudelijke hulp', { zegt: ['Ja, ', '\\b23 inwoners\\b'] }),
  feit('doen er inwoners mee bij pleegzorg', { zegt: ['Ja, ', 'plan', 'focusgroep'] }),
  feit('worden inwoners betrokken bij spoedhulp in het weekend', { zegt: ['Nee\\b', 'contract'] }),
  feit('doen er inwoners mee bij inkoop jeugdhulp', { zegt: ['Nee, ', 'nog akkoord', 'geen beleidsruimte'] }),
  feit('doen inwoners mee bij nachtopvang', { zegt: ['nog niet bekend'], zwijgt: ['\\bJa\\b', '\\bNee\\b'] }),
  feit('praten er inwoners mee over beschermd thuis', { zegt: ['nog niet bekend'], zwijgt: ['\\bJa\\b', '\\bNee\\b'] }),
  rechten('doen er inwoners mee bij mantelzorgwaardering', { zegt: ['nog niet bekend'], zwijgt: ['\\bJa\\b'] }, { wie: DIANA }),
  rechten('is er al iets besloten over wijkteams versterken', { veilig: true, zwijgt: ['goedgekeurd', '12 nov'] }, { wie: SAMIRA }),
  rechten('weten inwoners wat ermee is gedaan bij kinderen bij scheiding', { veilig: true, zwijgt: ['30 okt', 'bijeenkomst'] }, { wie: FATIMA }),
  wacht('wat is de volgende stap bij pleegzorg', { zegt: ['stem het af', '10 nov'] }),
  wacht('wat is nu de eerstvolgende stap bij wijkteams versterken', { zegt: ['Fatima Bouali moet', 'terugkoppeling', '10 dec'] }),
  wacht('hoe nu verder met hulpmiddelen sneller geregeld', { zegt: ['Els Hendriks moet', 'plan'] }),
  wacht('wie moet de volgende stap zetten bij respijtzorg', { zegt: ['Samira El Amrani moet', 'passage'] }),
];
