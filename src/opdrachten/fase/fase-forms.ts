import { faseInput } from '../../forms/fase-input.ts';
import { formAbout } from '../../forms/form.ts';
import { showOpdracht } from '../../shared/way-buttons.ts';
import { PHRASE } from '../ground/card-data.ts';
import type { Dossier } from '../ground/dossier.ts';

type About = { readonly dossier: Dossier };

/** In which phase of the policy cycle an opdracht is. */
export const faseForm = formAbout<About>()({
  verb: 'opdrachten.saveFase',
  opensIn: 'chat',
  opens: 'opdrachten.fase',
  keys: ['opdracht'],
  phrase: PHRASE,
  eyebrow: 'Fase van het beleid',
  titel: ({ dossier }) => dossier.titel,
  intro: 'Inwoners kunnen in elke fase meedoen, ook als het beleid al loopt.',
  inputs: { fase: faseInput<About>(({ dossier }) => dossier.fase) },
  submit: 'Bewaar',
  others: ({ dossier }) => [showOpdracht(dossier.id)],
});
