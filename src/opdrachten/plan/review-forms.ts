import { oneOf } from '../../forms/choice-input.ts';
import { formAbout } from '../../forms/form.ts';
import { type Aside, paragraph } from '../../forms/input.ts';
import { type PersonChoice, peopleChoices } from '../../shared/people-choices.ts';
import { CANCEL } from '../../shared/way-buttons.ts';
import { PHRASE } from '../ground/card-data.ts';
import type { Dossier } from '../ground/dossier.ts';
import { applicableFields } from './participatieplan.ts';
import { onderdelenView } from './plan-onderdelen-view.ts';
import { KIES_VELD, OPMERKING, VRAAG } from './plan-rules.ts';
import { ONDERDEEL_WORDS } from './plan-words.ts';

/** What the coördinator writes about a plan that was handed in. */

type ReviewAbout = { readonly dossier: Dossier };

/** The plan stays in sight in a dialog, where each question is at an answer: a box for each onderdeel. */
function planInSight({ dossier }: ReviewAbout): readonly Aside[] {
  return onderdelenView(dossier, { verb: 'plan' }, PLAN_IN_SIGHT).map(({ naam, answers }) => ({
    kop: naam,
    tekst: answers.map(({ label, text }) => `${label}${label.endsWith('?') ? '' : ':'} ${text}`).join('\n'),
    tone: 'emphasis',
  }));
}
/** Of one answer, in characters: enough to know which answer a question is about. */
const PLAN_IN_SIGHT = 300;

const waar = (hoeveelste = '') => ({
  label: `Waar gaat je ${hoeveelste}vraag over?`,
  help: 'Kies het antwoord dat je beter wilt begrijpen.',
  style: 'compact' as const,
  choices: ({ dossier }: ReviewAbout) =>
    applicableFields(dossier.plan).map(({ id, label, onderdeel }) => ({
      value: id,
      title: `${ONDERDEEL_WORDS[onderdeel].naam}: ${label}`,
    })),
});
/** Each input has a name of its own, by which it is read aloud. */
const nogEen = (hoeveelste: string) => ({
  veld: oneOf({ ...waar(`${hoeveelste} `), kop: 'Nog een vraag', isRuled: true }),
  vraag: paragraph({
    label: `Je ${hoeveelste} vraag`,
    help: 'Heb je er geen meer? Laat dit dan leeg.',
    max: VRAAG.max,
  }),
});
const TWEEDE = nogEen('tweede');
const DERDE = nogEen('derde');

/** The coördinator sends a plan back with questions, each at a field. */
export const returnForm = formAbout<ReviewAbout>()({
  verb: 'opdrachten.returnPlan',
  opensIn: 'dialog',
  opens: 'opdrachten.askBack',
  keys: ['opdracht'],
  phrase: PHRASE,
  eyebrow: 'Plan terugsturen met een vraag',
  titel: ({ dossier }) => dossier.titel,
  intro:
    'De projectleider ziet elke vraag bij het veld waar die over gaat, en dient het plan daarna opnieuw in.',
  asides: planInSight,
  inputs: {
    veld: oneOf({ ...waar(), leeg: KIES_VELD }),
    vraag: paragraph({
      ...VRAAG,
      label: 'Je vraag',
      help: 'Stel één duidelijke vraag. Zo kan de projectleider meteen verder.',
    }),
    veld2: TWEEDE.veld,
    vraag2: TWEEDE.vraag,
    veld3: DERDE.veld,
    vraag3: DERDE.vraag,
  },
  submit: 'Stuur terug',
  others: () => [CANCEL],
});

/** The coördinator agrees, and says something with it. It comes under the plan, which is not repeated. */
export const agreeForm = formAbout<ReviewAbout>()({
  verb: 'opdrachten.agreeWithRemark',
  opensIn: 'chat',
  opens: 'opdrachten.askRemark',
  keys: ['opdracht'],
  phrase: PHRASE,
  eyebrow: 'Akkoord met een opmerking',
  titel: ({ dossier }) => dossier.titel,
  intro: 'De projectleider leest je opmerking bij je akkoord, en hoeft het plan niet opnieuw in te dienen.',
  inputs: {
    opmerking: paragraph({
      ...OPMERKING,
      label: 'Je opmerking',
      help: 'Bijvoorbeeld een tip, of wat je sterk vindt.',
    }),
  },
  submit: 'Akkoord',
  others: () => [CANCEL],
});

type PassAbout = ReviewAbout & { readonly beoordelaars: readonly PersonChoice[] };

/** Another coördinator judges the plan. */
export const passForm = formAbout<PassAbout>()({
  verb: 'opdrachten.passReview',
  opensIn: 'chat',
  opens: 'opdrachten.askColleague',
  keys: ['opdracht'],
  phrase: PHRASE,
  eyebrow: 'Het plan laten beoordelen',
  titel: ({ dossier }) => dossier.titel,
  intro:
    'Wie je kiest, krijgt een bericht met het plan, en de herinnering om het te lezen. De andere coördinatoren mogen het nog steeds afstemmen.',
  inputs: {
    aan: oneOf({
      label: 'Wie beoordeelt dit plan?',
      help: 'Dit zijn de coördinatoren.',
      leeg: 'Kies een coördinator.',
      from: ({ dossier }) => dossier.beoordelaar?.persoonId ?? '',
      choices: ({ beoordelaars }) => peopleChoices(beoordelaars),
    }),
  },
  submit: 'Geef door',
  others: () => [CANCEL],
});
