import { DIANA, FATIMA } from '../mensen.ts';
import { type Vraag, van } from '../vraag.ts';

/** Topics of a jaaragenda by words of their title, asked in words that were not looked at when it was made. At first sight 8 of 13 were right. */

const agenda = van('agenda');
const feit = van('feit');

/** biome-ignore format: a table is read by its rows */
export const VRAGEN: readonly Vraag[] = [
  agenda('hoe staat het met toegankelijke bibliotheken', { zegt: ['Vastgesteld', '12 november 2026'] }),
  agenda('is personeelstekort in de zorg al vastgesteld', { zegt: ['Vastgesteld', '12 november 2026'] }, { wie: DIANA }),
  agenda('staat kunst in de zorg nog op de jaaragenda', { zegt: ['geen geld'] }),
  feit('op welke dag werd bibliotheken vastgesteld', { zegt: ['12 november 2026'] }),
  feit('hoe komt het dat kunst in de zorg geschrapt is', { zegt: ['geen geld'] }, { wie: FATIMA }),
  // What else is so of a topic has no reason.
  feit('waarom is mantelzorg en werk nog voorlopig', { veilig: true, zwijgt: ['geen geld'] }),
  // An opdracht is no topic.
  agenda('hoe staat het met zorg in de buurt', { ergens: ['Zorg in de buurt', 'Teruggekoppeld|verteld|gehoord|horen'] }),
];
