import { oneOf } from '../../forms/choice-input.ts';
import { formAbout } from '../../forms/form.ts';
import { day, line } from '../../forms/input.ts';
import { PHRASE } from '../ground/card-data.ts';
import type { Dossier } from '../ground/dossier.ts';
import { WAT } from './lokaal-rules.ts';

type About = { readonly dossier: Dossier; readonly gemeenten: readonly string[] };

/** When a gemeente decides itself. `gemeenten`: those for which the reader may say it */
export const lokaleDatumForm = formAbout<About>()({
  verb: 'opdrachten.lokaleDatum',
  opensIn: 'chat',
  keys: ['opdracht'],
  phrase: PHRASE,
  eyebrow: 'Wanneer besluit de gemeente zelf?',
  titel: ({ dossier }) => dossier.titel,
  intro:
    'De projectleider ziet deze dag bij de opdracht en het plan. Ik waarschuw als iets te laat komt voor dit besluit.',
  inputs: {
    gemeente: oneOf({
      label: 'Gemeente',
      help: 'De gemeente die besluit.',
      leeg: 'Kies een gemeente.',
      style: 'compact',
      choices: ({ gemeenten }) => gemeenten.map((gemeente) => ({ value: gemeente, title: gemeente })),
      from: ({ gemeenten }) => (gemeenten.length === 1 ? (gemeenten[0] ?? '') : ''),
    }),
    wat: line({
      ...WAT,
      label: 'Wat wordt er besloten',
      help: 'Bijvoorbeeld: de raad stelt de verordening vast.',
    }),
    datum: day({ label: 'Op welke dag', help: 'Een dag die nog komt.', leeg: 'Kies een datum.' }),
  },
  submit: 'Bewaar',
  others: ({ dossier }) => [{ title: 'Terug', verb: 'opdrachten.lokaal', data: { opdracht: dossier.id } }],
});
