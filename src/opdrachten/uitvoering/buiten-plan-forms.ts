import { oneOf } from '../../forms/choice-input.ts';
import { formAbout } from '../../forms/form.ts';
import { day, number, paragraph, toggle } from '../../forms/input.ts';
import { PHRASE } from '../ground/card-data.ts';
import type { Dossier } from '../ground/dossier.ts';
import { backToUitvoering } from '../ground/dossier-buttons.ts';
import { METHODEN } from '../ground/plan-fields.ts';
import { KIES_DAG, KIES_SOORT, NIET_IN_PLAN_OMDAT, VERWACHT } from './buiten-plan-rules.ts';

/** An activiteit that was not in the plan. */
export const addActiviteitForm = formAbout<{ readonly dossier: Dossier }>()({
  verb: 'opdrachten.addActiviteit',
  opensIn: 'chat',
  opens: 'opdrachten.activiteitForm',
  keys: ['opdracht'],
  phrase: PHRASE,
  eyebrow: 'Activiteit toevoegen',
  titel: ({ dossier }) => dossier.titel,
  intro:
    'Deed of doe je iets met inwoners dat niet in het plan staat? Zet het hier bij. Het plan blijft zoals het is.',
  inputs: {
    soort: oneOf({
      label: 'Wat voor activiteit',
      help: 'Een manier om naar inwoners te luisteren.',
      leeg: KIES_SOORT,
      style: 'compact',
      example: 'Kies een soort',
      choices: METHODEN,
    }),
    datum: day({
      label: 'Datum',
      help: 'Dit mag ook een dag zijn die voorbij is.',
      leeg: KIES_DAG,
    }),
    alleenMaand: toggle({
      label: 'Alleen de maand',
      title: 'De dag is nog niet bekend: alleen de maand telt',
      help: 'Weet je de dag nog niet? Kies dan een dag in die maand, en zet dit aan.',
    }),
    aantal: number({
      ...VERWACHT,
      label: 'Hoeveel inwoners verwacht je',
      help: 'Een schatting is genoeg. Is het al geweest? Vul dan in hoeveel er waren.',
    }),
    reden: paragraph({
      ...NIET_IN_PLAN_OMDAT,
      label: 'Waarom stond dit niet in het plan',
      help: 'Een of twee zinnen. Schrijf geen namen van inwoners op.',
    }),
  },
  submit: 'Bewaar',
  others: ({ dossier: { id } }) => [backToUitvoering(id)],
});
