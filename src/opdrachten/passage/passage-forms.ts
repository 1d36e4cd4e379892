import { formAbout } from '../../forms/form.ts';
import { paragraph } from '../../forms/input.ts';
import { PHRASE } from '../ground/card-data.ts';
import type { Dossier } from '../ground/dossier.ts';
import { passageText } from '../ground/passage.ts';
import { PASSAGE, writtenIn } from './passage-rules.ts';

/** The passage as text that can be changed or copied. */
export const passageForm = formAbout<{ readonly dossier: Dossier }>()({
  verb: 'opdrachten.savePassage',
  opensIn: 'dialog',
  opens: 'opdrachten.editPassage',
  keys: ['opdracht'],
  phrase: PHRASE,
  eyebrow: 'Passage voor het voorstel',
  titel: ({ dossier }) => dossier.titel,
  intro: 'Pas de tekst aan. Elke versie blijft bewaard.',
  inputs: {
    tekst: paragraph({
      ...PASSAGE,
      label: 'Passage',
      lines: 30,
      help: 'Een regel die eindigt op een dubbele punt is een kop. Een regel met een streepje is een punt.',
      // What was recorded may stand in it.
      written: (tekst, { dossier }) => writtenIn(tekst, dossier),
      from: ({ dossier }) => passageText(dossier.passage?.regels ?? []),
    }),
  },
  submit: 'Bewaar',
  others: ({ dossier: { id, passage } }) => [
    { title: 'Terug', verb: passage ? 'opdrachten.passage' : 'opdrachten.show', data: { opdracht: id } },
  ],
});
