import { oneOf } from '../../forms/choice-input.ts';
import { formAbout } from '../../forms/form.ts';
import { day, number, paragraph, toggle } from '../../forms/input.ts';
import { capital } from '../../shared/words.ts';
import { PHRASE } from '../ground/card-data.ts';
import type { Dossier } from '../ground/dossier.ts';
import { kostenInputs } from '../ground/kosten-inputs.ts';
import { BETAALD, type Betaald } from '../ground/kosten-schema.ts';
import { BETAALD_TITLES } from '../ground/kosten-words.ts';
import { MAX_REDEN } from '../ground/recording-rules.ts';
import type { LopendeActiviteit, Wat } from '../ground/uitvoering.ts';
import { activiteitName } from '../ground/uitvoering-words.ts';
import { AANTAL, OPBRENGST } from './gehouden-rules.ts';
import { WAT } from './uitvoering-rules.ts';

/** `today`: YYYY-MM-DD */
type About = {
  readonly dossier: Dossier;
  readonly activiteit: LopendeActiviteit;
  readonly wat: Wat;
  readonly today: string;
};
const only =
  (kind: Wat) =>
  ({ wat }: About): boolean =>
    wat === kind;
const gehouden = ({ wat, activiteit }: About) =>
  wat === 'gehouden' ? activiteit.verloop.gehouden : undefined;

/** One thing about one activiteit is recorded. */
export const recordForm = formAbout<About>()({
  verb: 'opdrachten.record',
  opensIn: 'dialog',
  keys: ['opdracht', 'activiteit', 'wat'],
  phrase: PHRASE,
  eyebrow: ({ activiteit }) => capital(activiteitName(activiteit)),
  titel: ({ wat }) => WAT[wat].titel,
  intro: ({ wat }) => WAT[wat].intro,
  inputs: {
    datum: day({
      label: ({ wat }) => WAT[wat].datum?.label ?? '',
      help: ({ wat }) => WAT[wat].datum?.help ?? '',
      leeg: ({ wat }) => WAT[wat].datum?.leeg ?? '',
      when: ({ wat }) => WAT[wat].datum !== undefined,
      from: proposedDay,
    }),
    aantal: number({
      ...AANTAL,
      label: 'Hoeveel mensen waren er',
      help: ({ activiteit: { aantal, buitenPlan } }) =>
        buitenPlan ? `Je verwachtte er ${aantal}.` : `In het plan staat ${aantal}.`,
      when: only('gehouden'),
      from: (about) => String(gehouden(about)?.aantal ?? ''),
    }),
    vaker: number<About>({
      label: 'Hoeveel mensen willen vaker meedenken',
      help: 'Alleen het aantal: wie dat zijn, bewaar ik niet. Dit mag leeg blijven.',
      max: AANTAL.max,
      isExtra: true,
      when: only('gehouden'),
      from: (about) => String(gehouden(about)?.vaker ?? ''),
    }),
    opbrengst: paragraph({
      ...OPBRENGST,
      label: 'Wat leverde het op',
      help: 'Een of twee zinnen. Losse punten voeg je daarna toe bij ‘Inbreng’.',
      when: only('gehouden'),
      from: (about) => gehouden(about)?.opbrengst ?? '',
    }),
    ...kostenInputs<About>({
      when: only('gehouden'),
      known: (about) => gehouden(about)?.kosten ?? (gehouden(about) ? undefined : about.activiteit.kosten),
    }),
    betaald: oneOf<About, Betaald>({
      label: 'Is alles betaald',
      help: 'Vergoedingen en andere kosten samen.',
      isExtra: true,
      choices: BETAALD.map((value) => ({ value, title: BETAALD_TITLES[value] })),
      when: only('gehouden'),
      from: (about) => gehouden(about)?.kosten?.betaald ?? '',
    }),
    alleenMaand: toggle({
      label: 'Alleen de maand',
      title: 'De dag is nog niet bekend: alleen de maand telt',
      help: 'Zet dit aan als de dag nog niet bekend is.',
      when: only('verplaatst'),
    }),
    reden: paragraph({
      label: ({ wat }) => WAT[wat].reden?.label ?? '',
      help: ({ wat }) => WAT[wat].reden?.help ?? '',
      leeg: ({ wat }) => WAT[wat].reden?.leeg,
      max: MAX_REDEN,
      when: ({ wat }) => WAT[wat].reden !== undefined,
      from: (about) => gehouden(about)?.reden ?? '',
    }),
  },
  submit: 'Bewaar',
  others: ({ dossier, activiteit }) => [
    {
      title: 'Terug',
      verb: 'opdrachten.activiteit',
      data: { opdracht: dossier.id, activiteit: activiteit.id },
    },
  ],
});

/** A day that has come is the likely one. */
function proposedDay(about: About): string {
  const { wat, activiteit, today } = about;
  if (wat === 'uitnodiging') return today;
  if (wat !== 'gehouden') return '';
  const { nu } = activiteit;
  const planned = nu.length === 'YYYY-MM-DD'.length && nu <= today ? nu : '';
  return gehouden(about)?.datum ?? planned;
}
