import { formAbout } from '../../forms/form.ts';
import { line } from '../../forms/input.ts';
import { PHRASE } from '../ground/card-data.ts';
import type { Dossier } from '../ground/dossier.ts';

/** Looking for something else than what fits the opdracht by itself. */
export const zoekEerderForm = formAbout<{ readonly dossier: Dossier }>()({
  verb: 'opdrachten.zoekEerder',
  opensIn: 'chat',
  isRepeatable: true,
  keys: ['opdracht'],
  phrase: PHRASE,
  eyebrow: 'Wat inwoners al vertelden',
  titel: ({ dossier }) => dossier.titel,
  inputs: {
    zoek: line({
      max: 100,
      label: 'Waar zoek je naar',
      help: 'Een onderwerp of een groep, in een paar woorden. Niets invullen is: alles.',
      example: 'Bijvoorbeeld: wachttijd jongeren',
      expects: ['een naam'],
    }),
  },
  submit: 'Zoek',
  others: ({ dossier }) => [{ title: 'Terug', verb: 'opdrachten.eerder', data: { opdracht: dossier.id } }],
});
