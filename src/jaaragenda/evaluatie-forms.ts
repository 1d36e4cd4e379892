import { formAbout } from '../forms/form.ts';
import { paragraph } from '../forms/input.ts';
import { formatShortDutchDate } from '../shared/dutch-dates.ts';
import { showOpdracht } from '../shared/way-buttons.ts';
import type { Besloten } from './evaluatie.ts';
import { REDEN_NIET } from './evaluatie-rules.ts';
import { PHRASE } from './jaaragenda-data.ts';

type About = { readonly jaar: number; readonly besloten: Besloten & { readonly open: boolean } };

/** Whether the jaaragenda looks back on an opdracht. */
export const evaluatieForm = formAbout<About>()({
  verb: 'jaaragenda.evaluatie',
  opensIn: 'chat',
  keys: ['jaar', 'opdracht'],
  phrase: PHRASE,
  eyebrow: ({ jaar }) => `Terugkijken op de jaaragenda van ${jaar}?`,
  titel: ({ besloten }) => besloten.titel,
  intro: ({ besloten: { datum, overlegNaam } }) =>
    `Besloten op ${formatShortDutchDate(datum)}, ${overlegNaam}. Inwoners kunnen vertellen of het beleid werkt.`,
  inputs: {
    reden: paragraph({
      max: REDEN_NIET.max,
      label: 'Niet terugkijken? Schrijf waarom',
      help: 'Komt dit wel op de jaaragenda? Laat dit dan leeg.',
      example: 'Bijvoorbeeld: het beleid is al vervangen.',
    }),
  },
  submit: () => [
    { title: 'Zet op de jaaragenda', next: 'ja' },
    { title: 'Sla over', next: 'nee' },
  ],
  others: ({ jaar, besloten }) => [
    showOpdracht(besloten.opdrachtId),
    { title: 'Terug', verb: 'jaaragenda.evaluaties', data: { jaar } },
  ],
});
