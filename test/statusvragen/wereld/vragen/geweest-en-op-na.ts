import { type Vraag, van } from '../vraag.ts';
import { IN, VAN, zonder } from './verzamelingen.ts';

/** What was, said by its verb alone; what an overleg is about; what is left out behind the rest. */

const [agenda, periode, vergelijken, niet, feit, stand] = [
  van('agenda'),
  van('periode'),
  van('vergelijken'),
  van('niet'),
  van('feit'),
  van('stand'),
];
const DO_24_NOV = ['vervoer', 'jeugdggz', 'hulpmid', 'pleeg', 'eenzaam'];

/** biome-ignore format: a table is read by its rows */
export const VRAGEN: readonly Vraag[] = [
  agenda('waarover gaat het PFHO van 26 november', ['vrouwen', 'geldzorg', 'respijt', 'spoedh']),
  agenda('waar gaat het DO het de volgende keer over hebben', DO_24_NOV),
  agenda('wanneer kwam het PFHO voor het laatst bijeen', { zegt: ['12 nov'] }),
  agenda("welke PFHO's waren er al", ['pfho-2026-09-24', 'pfho-2026-10-15', 'pfho-2026-11-12']),
  agenda('wanneer was het DO', { zegt: ['3 nov'] }),
  vergelijken('bij welke focusgroep kwamen nog geen 10 mensen', ['vrouwen/focusgroep', 'zorgapp/focusgroep']),
  periode('wat deden we vorige maand met inwoners', ['thuis/focusgroep', 'vrouwen/focusgroep', 'digi/enquête', 'geldzorg/focusgroep', 'dakloos/interviews', 'zorgapp/focusgroep']),
  niet('alles van Fatima op de afgeronde na', VAN.fatima),
  niet('wat loopt er in Hilversum, de afgeronde niet meegerekend', zonder(IN.hilversum, ['mantelh', 'doorstart'])),
  feit('zijn er in oktober inwoners geïnformeerd over zorg in de buurt', { zegt: ['Ja, ', '16 okt'] }),
  stand('bij welke opdrachten zijn ze nog niet met het plan begonnen', ['vervoer', 'dagbest', 'schuld', 'opvang', 'taal', 'sport']),
];
