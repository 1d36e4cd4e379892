import { choicesFrom, oneOf } from '../../forms/choice-input.ts';
import { formAbout } from '../../forms/form.ts';
import { type Aside, paragraph } from '../../forms/input.ts';
import { PHRASE } from '../ground/card-data.ts';
import type { Dossier } from '../ground/dossier.ts';
import { CONCLUSIE_TITLES, PLANADVIES_CONCLUSIES, planadviezenNu } from '../ground/planadvies.ts';
import { REDEN } from './planadvies-rules.ts';

/** `lezerId`: who advises. `plan`: the plan in sight, a box for each part. `waarom`: why no advice can be given; absent: it can. */
type About = {
  readonly dossier: Dossier;
  readonly lezerId: string;
  readonly plan: readonly Aside[];
  readonly waarom?: string | undefined;
};

const mine = ({ dossier, lezerId }: About) =>
  planadviezenNu(dossier).find(({ doorId }) => doorId === lezerId);

/** An adviseur says whether the method of a plan fits. */
export const planadviesForm = formAbout<About>()({
  verb: 'opdrachten.savePlanadvies',
  opensIn: 'dialog',
  opens: 'opdrachten.planadviesForm',
  keys: ['opdracht'],
  phrase: PHRASE,
  eyebrow: 'Advies over de manier',
  titel: ({ dossier }) => dossier.titel,
  intro:
    'Past deze manier bij de mensen om wie het gaat? De coördinator en de projectleider lezen je advies. Het akkoord wacht er niet op.',
  asides: ({ plan }) => plan,
  inputs: {
    conclusie: oneOf({
      label: 'Je advies',
      help: 'Kijk naar wie er wordt gevraagd, en hoe.',
      leeg: 'Kies wat je vindt.',
      choices: choicesFrom(PLANADVIES_CONCLUSIES, CONCLUSIE_TITLES),
      from: (about) => mine(about)?.conclusie ?? '',
    }),
    reden: paragraph({
      ...REDEN,
      label: 'Waarom',
      help: 'Wat werkt wel of niet voor deze mensen? Schrijf geen namen of verhalen van één inwoner op.',
      from: (about) => mine(about)?.reden ?? '',
    }),
  },
  submit: 'Bewaar',
  others: ({ dossier }) => [
    { title: 'Terug', verb: 'opdrachten.planadvies', data: { opdracht: dossier.id } },
  ],
});
