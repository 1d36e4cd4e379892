import { DIANA } from '../mensen.ts';
import { type Vraag, van } from '../vraag.ts';

/**
 * How many of what each has, and which of two has more: asked in words that were not looked at when it was made, and read as a whole. At first
 * sight 20 of 28 were right; what was asked back then and is not here is asked back still.
 */

const vergelijken = van('vergelijken');
const ontbreekt = van('ontbreekt');

/** biome-ignore format: a table is read by its rows */
export const VRAGEN: readonly Vraag[] = [
  vergelijken('welke projectleider hield de meeste activiteiten', { zegt: ['Fatima Bouali: 5'] }),
  vergelijken('wie kreeg de meeste signalen toegewezen', { zegt: ['Noor Visser', 'Samira El Amrani', 'Els Hendriks', 'Pieter Smit', 'Fatima Bouali'] }),
  vergelijken('hoeveel signalen per bron', { zegt: ['adviesraad: 2', 'ervaringsdeskundige: 2', 'website: 2', 'partner: 1'] }, { wie: DIANA }),
  vergelijken('heeft Els meer toezeggingen dan Noor', { zegt: ['Els Hendriks: 1', 'Noor Visser: 1'] }),
  vergelijken('komen er meer signalen uit Laren of uit Hilversum', { zegt: ['Hilversum: 3', 'Laren: 1'] }),
  vergelijken('welke gemeenten hebben meer dan 1 signaal', { zegt: ['Hilversum: 3'], zwijgt: ['Laren'] }),
  vergelijken('welk overleg nam dit jaar de meeste besluiten', { zegt: ['Portefeuillehoudersoverleg: 8'] }),
  vergelijken('hoeveel besluiten per overleg dit jaar', { zegt: ['Portefeuillehoudersoverleg: 8', 'Directieoverleg: 6', 'Algemeen Bestuur: 1'] }),
  vergelijken('is inbreng vaker deels overgenomen of vaker niet overgenomen', { zegt: ['Niet overgenomen: 5', 'Deels overgenomen: 2'] }),
  vergelijken('bij welk programma is de meeste inbreng opgehaald', { zegt: ['Gezondheid en Ondersteuning: 11'] }),
  // Of what is still to come nobody knows how many came.
  vergelijken('kwamen er meer mensen bij pleegzorg dan bij wijkteams', { zegt: ['Wijkteams versterken: 25', 'Pleegzorg dichtbij huis(: niet| is het aantal nog niet) bekend'] }),
  vergelijken('van welk programma zijn de meeste activiteiten geannuleerd', { zegt: ['Inwonerparticipatie: 1'] }),
  vergelijken('wie heeft er meer signalen gekregen, Pieter of Els', { zegt: ['Els Hendriks: 1', 'Pieter Smit: 1'] }),
  ontbreekt('uit welke gemeente kwamen de minste signalen', { zegt: ['Blaricum: 0', 'Gooise Meren: 0'], zwijgt: ['Wijdemeren'] }),
  ontbreekt('welke gemeente heeft geen onbeantwoorde signalen', { zegt: ['Blaricum', 'Gooise Meren', 'Huizen', 'Laren', 'Wijdemeren'], zwijgt: ['Eemnes', 'Hilversum'] }),
  // How many live there is another number.
  vergelijken('in welke gemeente waren de meeste deelnemers', { zegt: ['deelnemers'], zwijgt: ['91\\.?\\d\\d\\d'] }),
];
