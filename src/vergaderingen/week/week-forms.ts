import { formAbout } from '../../forms/form.ts';
import { paragraph } from '../../forms/input.ts';
import { capital, sentence } from '../../shared/words.ts';
import type { Vergadering } from '../ground/vergadering.ts';
import { vergaderingTitle } from '../ground/vergadering-words.ts';
import { REDEN } from './week-rules.ts';

/** An agendapunt that stays although its plan or passage is missing. `wat`: what is missing, as a sentence. */
type AboutWeekpunt = { readonly vergadering: Vergadering; readonly titel: string; readonly wat: string };

export const keepForm = formAbout<AboutWeekpunt>()({
  verb: 'vergaderingen.weekKeep',
  opensIn: 'chat',
  keys: ['vergadering', 'punt'],
  phrase: 'weekvoorstel',
  eyebrow: ({ vergadering }) => vergaderingTitle(vergadering),
  titel: ({ titel }) => titel,
  intro: ({ wat }) =>
    `${sentence(capital(wat))} Laat je het toch op de agenda staan? Dan vraag ik hier niet meer naar, zolang de vergadering op deze dag blijft.`,
  inputs: {
    reden: paragraph({
      ...REDEN,
      label: 'Waarom blijft het staan?',
      help: 'De geschiedenis van de vergadering bewaart dit.',
    }),
  },
  submit: 'Toch laten staan',
  others: () => [{ title: 'Terug', verb: 'herinneringen.week' }],
});
