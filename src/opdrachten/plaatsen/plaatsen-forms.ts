import { formAbout } from '../../forms/form.ts';
import { type Input, number } from '../../forms/input.ts';
import { showOpdracht } from '../../shared/way-buttons.ts';
import { capital } from '../../shared/words.ts';
import { PHRASE } from '../ground/card-data.ts';
import type { Dossier } from '../ground/dossier.ts';
import type { Laag, LaagPlaatsen } from '../ground/plaatsen.ts';
import { MAX_PLAATSEN } from './plaatsen-rules.ts';

type About = { readonly dossier: Dossier };

function known({ dossier }: About, laag: Laag): LaagPlaatsen | undefined {
  return dossier.plaatsen?.lagen.find((one) => one.laag === laag);
}

const plaatsen = (laag: Laag): Input<About, number | undefined> =>
  number<About>({
    max: MAX_PLAATSEN,
    label: `${capital(laag)}: plaatsen`,
    help: 'Zijn ze er niet, vul dan 0 in. Leeg is: niet bekend.',
    isRuled: true,
    from: (about) => String(known(about, laag)?.plaatsen ?? ''),
  });
const bezet = (laag: Laag): Input<About, number | undefined> =>
  number<About>({
    max: MAX_PLAATSEN,
    label: `${capital(laag)}: bezet`,
    help: 'Hoeveel van die plaatsen zijn bezet? Leeg is: niet bekend.',
    from: (about) => String(known(about, laag)?.bezet ?? ''),
  });

/** How many fixed places ervaringsdeskundigen have in each layer. */
export const plaatsenForm = formAbout<About>()({
  verb: 'opdrachten.savePlaatsen',
  opensIn: 'dialog',
  opens: 'opdrachten.plaatsen',
  keys: ['opdracht'],
  phrase: PHRASE,
  eyebrow: 'Vaste plaatsen van ervaringsdeskundigen',
  titel: ({ dossier }) => dossier.titel,
  intro:
    'Hoeveel plaatsen hebben ervaringsdeskundigen in dit project? Alleen aantallen: wie het zijn, leggen we niet vast.',
  inputs: {
    stuurgroep: plaatsen('stuurgroep'),
    stuurgroepBezet: bezet('stuurgroep'),
    projectgroep: plaatsen('projectgroep'),
    projectgroepBezet: bezet('projectgroep'),
    werkgroep: plaatsen('werkgroep'),
    werkgroepBezet: bezet('werkgroep'),
    klankbordgroep: plaatsen('klankbordgroep'),
    klankbordgroepBezet: bezet('klankbordgroep'),
  },
  submit: 'Bewaar',
  others: ({ dossier }) => [showOpdracht(dossier.id)],
});
