import { formAbout } from '../forms/form.ts';
import type { Voorstel } from './voorstel.ts';

/** What a table would bring, before anything is stored. `tabel`: the table that waits */
export const voorstelForm = formAbout<{ readonly voorstel: Voorstel }>()({
  verb: 'importeren.bewaar',
  opensIn: 'chat',
  opens: false,
  keys: ['tabel'],
  phrase: 'importeer',
  // What is there already is not read in twice.
  isRepeatable: true,
  eyebrow: 'Er is nog niets bewaard',
  titel: ({ voorstel }) => voorstel.bron,
  intro:
    'Zo lees ik deze tabel. Klopt het? Kies dan ‘Neem over’. Klopt het niet? Pas de tabel aan en plak hem opnieuw.',
  facts: ({ voorstel }) => voorstel.facts,
  lines: ({ voorstel }) => voorstel.lines,
  inputs: {},
  submit: 'Neem over',
  others: ({ voorstel }) => voorstel.buttons,
});
