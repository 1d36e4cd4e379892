import { formAbout } from '../../forms/form.ts';
import { paragraph } from '../../forms/input.ts';
import { formatDutchDate } from '../../shared/dutch-dates.ts';
import { PHRASE } from '../card-data.ts';
import type { Dossier } from '../opdracht.ts';
import type { Toezegging } from './besluit.ts';
import { HOE } from './besluit-rules.ts';

export const ALLE_TOEZEGGINGEN = { title: 'Alle toezeggingen', verb: 'opdrachten.toezeggingen' } as const;

/** Who promised it, and before which day. */
export function toezeggingFacts({ eigenaar, datum }: Pick<Toezegging, 'eigenaar' | 'datum'>) {
  return [
    { title: 'Van', value: eigenaar.naam },
    { title: 'Uiterlijk', value: formatDutchDate(datum) },
  ];
}

/** A promise was kept. */
export const settleForm = formAbout<{ readonly dossier: Dossier; readonly toezegging: Toezegging }>()({
  verb: 'opdrachten.settleToezegging',
  opens: 'opdrachten.openToezegging',
  keys: ['opdracht', 'toezegging'],
  phrase: PHRASE,
  eyebrow: 'Toezegging',
  titel: ({ dossier }) => dossier.titel,
  intro: ({ toezegging }) => toezegging.wat,
  lines: ({ toezegging }) => toezeggingFacts(toezegging).map(({ title, value }) => `${title}: ${value}`),
  inputs: {
    hoe: paragraph({
      ...HOE,
      label: 'Wat is er gedaan?',
      help: 'Eén of twee zinnen. Daarmee is de toezegging nagekomen.',
    }),
  },
  submit: 'Dit is nagekomen',
  others: () => [ALLE_TOEZEGGINGEN],
});
