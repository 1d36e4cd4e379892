import { formAbout } from '../forms/form.ts';
import { line, number } from '../forms/input.ts';
import { MAX_GEMEENTE, MAX_OVERLEG } from '../shared/import-verslag.ts';
import { type AboutRegio, beslistInput, soortInput } from './regio-forms.ts';

/** What an imported table names and the region does not have: as it is written, and which table it is. */
type AboutOnbekend = AboutRegio & { readonly geschreven: string; readonly tabel: string };

const OF_TABEL = {
  keys: ['geschreven', 'tabel'],
  phrase: 'importeer',
  eyebrow: 'Verslag van het importeren',
  intro: 'Daarna lees ik de tabel opnieuw in. Wat er al is, komt er niet dubbel in.',
  submit: 'Voeg toe',
} as const;
const againButton = ({ tabel }: AboutOnbekend) => [
  { title: 'Lees de tabel opnieuw in', verb: 'opdrachten.readAgain', data: { tabel } },
];

/** An overleg of an imported table. */
export const overlegInTabelForm = formAbout<AboutOnbekend>()({
  ...OF_TABEL,
  verb: 'regio.addOverlegInTabel',
  opensIn: 'chat',
  titel: ({ geschreven }) => `‘${geschreven}’ toevoegen`,
  inputs: {
    naam: line({
      label: 'Naam',
      help: 'De hele naam van het overleg. Wat in de tabel staat, ken ik daarna ook.',
      leeg: 'Vul de naam van het overleg in.',
      max: MAX_OVERLEG,
      from: ({ geschreven }) => geschreven,
    }),
    soort: soortInput<AboutOnbekend>(),
    beslist: beslistInput<AboutOnbekend>(),
  },
  others: againButton,
});

/** A gemeente of an imported table. */
export const gemeenteInTabelForm = formAbout<AboutOnbekend>()({
  ...OF_TABEL,
  verb: 'regio.addGemeenteInTabel',
  opensIn: 'chat',
  titel: ({ geschreven }) => `‘${geschreven}’ toevoegen`,
  inputs: {
    naam: line({
      label: 'Naam',
      help: 'Zo komt de gemeente op kaarten te staan.',
      leeg: 'Vul de naam van de gemeente in.',
      max: MAX_GEMEENTE,
      from: ({ geschreven }) => geschreven,
    }),
    van: number<AboutOnbekend>({
      label: 'Eerste jaar',
      help: 'Leeg: de gemeente hoort er al die tijd bij.',
      min: 1900,
      max: 2200,
    }),
  },
  others: againButton,
});
