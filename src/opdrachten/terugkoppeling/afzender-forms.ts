import { formAbout } from '../../forms/form.ts';
import { type Input, line } from '../../forms/input.ts';
import { AFZENDER_EISEN, type Afzender, type AfzenderTekst } from '../ground/afzender.ts';
import { PHRASE } from '../ground/card-data.ts';
import { namenWords } from '../ground/collega.ts';
import type { Dossier } from '../ground/dossier.ts';
import { backToOpdracht, makeBrief } from '../ground/dossier-buttons.ts';
import { afzenderProbleem } from './afzender-rules.ts';

type About = { readonly dossier: Dossier; readonly known?: Afzender | undefined };

/** How people who took part reach who sends them the letter. Nothing must be filled in: the letter says what is not. */
export const afzenderForm = formAbout<About>()({
  verb: 'opdrachten.saveAfzender',
  opensIn: 'chat',
  opens: 'opdrachten.fillAfzender',
  keys: ['opdracht'],
  phrase: PHRASE,
  eyebrow: 'Afzender van de brief',
  titel: ({ dossier }) => dossier.titel,
  intro: ({ dossier }) =>
    `In de brief staat bij wie mensen met vragen terechtkunnen: ${namenWords(dossier.projectleiders.slice(0, 1)) ?? 'de regio, want er is nog geen projectleider'}. Hoe bereiken zij die? Een van de twee is genoeg.`,
  inputs: {
    telefoon: tekst('telefoon', 'Een nummer van het werk. Erbij mag wanneer iemand opneemt.'),
    email: tekst('email', 'Een adres van het werk.'),
  },
  submit: 'Bewaar',
  others: ({ dossier: { id } }) => [makeBrief(id), backToOpdracht(id)],
});

function tekst(id: AfzenderTekst, help: string): Input<About, string> {
  const input = line<About>({ ...AFZENDER_EISEN[id], help, from: ({ known }) => known?.[id] ?? '' });
  return {
    ...input,
    read(raw, about) {
      const problem = afzenderProbleem(id, raw);
      return problem === undefined ? input.read(raw, about) : { problem };
    },
  };
}
