import { oneOf } from '../forms/choice-input.ts';
import { formAbout } from '../forms/form.ts';
import { cutText } from '../shared/markdown.ts';

/** An opdracht as it can be chosen for a table. */
export type Keuze = { readonly id: string; readonly titel: string; readonly kenmerk?: string | undefined };

/** So many titles of so many characters fit on a card. */
const MOST = 100;
const TITLE = 60;

/** Which opdracht a table of behandelingen is about that does not say so. `tabel`: the table that waits */
export const welkeForm = formAbout<{ readonly tabel: string; readonly opdrachten: readonly Keuze[] }>()({
  verb: 'opdrachten.tabelVan',
  opensIn: 'chat',
  opens: false,
  keys: ['tabel'],
  phrase: 'importeer',
  // What is there already is not read in twice.
  isRepeatable: true,
  eyebrow: 'Verslag van het importeren',
  titel: 'Bij welke opdracht hoort deze tabel?',
  intro: 'In de tabel staat geen kenmerk. Kies de opdracht, dan lees ik de behandelingen in.',
  inputs: {
    opdracht: oneOf({
      label: 'Opdracht',
      help: 'Staat de opdracht er niet bij? Zet het kenmerk boven de tabel, en plak die opnieuw.',
      leeg: 'Kies een opdracht.',
      style: 'compact',
      choices: ({ opdrachten }) =>
        opdrachten.slice(0, MOST).map(({ id, titel, kenmerk }) => ({
          value: id,
          title: [kenmerk ?? '', cutText(titel, TITLE)].filter((part) => part !== '').join(' · '),
        })),
      also: ({ opdrachten }) => opdrachten.map(({ id }) => id),
    }),
  },
  submit: 'Lees in',
});
