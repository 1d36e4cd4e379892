import { formAbout } from '../../forms/form.ts';
import { day, number, paragraph, toggle } from '../../forms/input.ts';
import { capital } from '../../shared/words.ts';
import { PHRASE } from '../ground/card-data.ts';
import type { Dossier } from '../ground/dossier.ts';
import { MAX_REDEN } from '../ground/recording-rules.ts';
import type { LopendeActiviteit } from '../ground/uitvoering.ts';
import { activiteitName } from '../ground/uitvoering-words.ts';
import type { Vastlegging } from './uitvoering-changes.ts';
import {
  AANTAL,
  GEANNULEERD_OMDAT,
  KIES_DATUM,
  OPBRENGST,
  VERPLAATST_OMDAT,
  VERPLAATST_OP,
} from './uitvoering-rules.ts';

export type Wat = Vastlegging['wat'];

type WatWords = {
  /** On the button that opens it. */
  readonly button: string;
  readonly titel: string;
  readonly intro: string;
  /** What is said when it is stored. */
  readonly saved: string;
  /** Absent: not asked. */
  readonly datum?: { readonly label: string; readonly help: string; readonly leeg: string };
  readonly reden?: { readonly label: string; readonly help: string; readonly leeg?: string };
};

const REDEN_HELP = 'Een of twee zinnen. Schrijf geen namen van inwoners op.';

/** What can be recorded about an activiteit, in which words. */
export const WAT: Readonly<Record<Wat, WatWords>> = {
  uitnodiging: {
    button: 'Uitnodiging verstuurd',
    titel: 'De uitnodiging is verstuurd',
    intro: 'Wie op tijd een uitnodiging krijgt, kan meedoen.',
    saved: 'Bewaard: de uitnodiging is verstuurd.',
    datum: { label: 'Verstuurd op', help: 'De dag waarop de uitnodiging wegging.', leeg: KIES_DATUM },
  },
  gehouden: {
    button: 'Gehouden',
    titel: 'De activiteit is gehouden',
    intro: 'Hoeveel mensen waren er, en wat leverde het op? Dit kost ongeveer twee minuten.',
    saved: 'Bewaard. Voeg nu toe wat inwoners zeiden.',
    datum: { label: 'Gehouden op', help: 'De dag waarop het was.', leeg: KIES_DATUM },
    reden: {
      label: 'Waarom ging het anders dan in het plan',
      help: 'Alleen nodig als de datum of het aantal anders is.',
    },
  },
  verplaatst: {
    button: 'Verplaatst',
    titel: 'De activiteit krijgt een andere datum',
    intro: 'Alle datums die hierbij horen, gaan mee.',
    saved: 'Bewaard: de nieuwe datum staat erin.',
    datum: {
      label: 'Nieuwe datum',
      help: 'Weet je alleen de maand? Kies dan een dag in die maand.',
      leeg: VERPLAATST_OP,
    },
    reden: { label: 'Waarom verandert de datum', help: REDEN_HELP, leeg: VERPLAATST_OMDAT },
  },
  geannuleerd: {
    button: 'Gaat niet door',
    titel: 'De activiteit gaat niet door',
    intro: 'Schrijf kort waarom. Zo blijft duidelijk wat er met het plan is gebeurd.',
    saved: 'Bewaard: de activiteit gaat niet door.',
    reden: { label: 'Waarom gaat het niet door', help: REDEN_HELP, leeg: GEANNULEERD_OMDAT },
  },
};

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
      help: ({ activiteit }) => `In het plan staat ${activiteit.aantal}.`,
      when: only('gehouden'),
      from: (about) => String(gehouden(about)?.aantal ?? ''),
    }),
    opbrengst: paragraph({
      ...OPBRENGST,
      label: 'Wat leverde het op',
      help: 'Een of twee zinnen. Losse punten voeg je daarna toe bij ‘Inbreng’.',
      when: only('gehouden'),
      from: (about) => gehouden(about)?.opbrengst ?? '',
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
