import { firstOf } from '../../shared/first-of.ts';
import { cutText, escapeMarkdown } from '../../shared/markdown.ts';
import { capital, counted } from '../../shared/words.ts';
import { isHandedIn } from '../ground/access-rules.ts';
import type { Dossier } from '../ground/dossier.ts';
import { eerderWords } from '../ground/eerder.ts';
import { geplandWords } from '../ground/kosten.ts';
import { KOSTEN_SAMEN } from '../ground/kosten-words.ts';
import { ONDERDELEN, type Onderdeel } from '../ground/plan-field-kinds.ts';
import type { PlanFieldSpec } from '../ground/plan-fields.ts';
import { activiteitWords, planValueWords } from '../ground/plan-value-words.ts';
import { applicableFields, missingFields, onderdeelState } from './participatieplan.ts';
import { missingWords, ONDERDEEL_WORDS, onderdeelStateWords, stepNumber } from './plan-words.ts';

/** How long one answer may be (characters); tighter when the whole grows too large. */
export const ANSWER_LIMITS = [1000, 700, 450, 300, 200, 120, 60] as const;
/** A plan can hold any number of activiteiten; more than this are counted. */
const MAX_ACTIVITEITEN = 12;

/** What the button of an onderdeel does, and which onderdeel is shown alone. */
type OnderdelenOptions = {
  readonly verb: 'openPlan' | 'plan';
  readonly only?: Onderdeel;
};

/** The onderdelen of a plan with their answers, as the template shows them. @param limit of one answer, in characters */
export function onderdelenView(dossier: Dossier, options: OnderdelenOptions, limit: number) {
  const { only } = options;
  const shown = ONDERDELEN.filter(
    (onderdeel) =>
      onderdeelState(dossier.plan, onderdeel) !== 'niet nodig' && (only === undefined || onderdeel === only),
  );
  return shown.map((onderdeel) => onderdeelView(dossier, onderdeel, options, limit));
}

function onderdeelView(dossier: Dossier, onderdeel: Onderdeel, { verb }: OnderdelenOptions, limit: number) {
  const { plan } = dossier;
  const state = onderdeelState(plan, onderdeel);
  const fields = applicableFields(plan).filter((field) => field.onderdeel === onderdeel);
  const texts = [
    ...fields.map((field) => ({ label: field.label, text: answerText(field, dossier) })),
    ...eerderAnswer(dossier, onderdeel),
    ...(onderdeel === 'planning' ? [{ label: KOSTEN_SAMEN, text: geplandWords(dossier) }] : []),
  ];
  const isCut = texts.some(({ text }) => text.length > limit);
  const { naam } = ONDERDEEL_WORDS[onderdeel];
  const button =
    verb === 'openPlan' ? (state === 'compleet' ? 'Wijzig' : 'Vul in') : isCut ? 'Lees alles' : '';
  return {
    naam: `Stap ${stepNumber(onderdeel)} · ${naam}`,
    // Only a plan that is complete is handed in: from then on it is no news.
    state: state === 'compleet' && isHandedIn(dossier) ? '' : onderdeelStateWords(state),
    answers: texts
      .filter(({ text }) => text !== '')
      .map(({ label, text }) => {
        const shown = cutText(text, limit, cutNote(onderdeel, verb));
        return { label, text: shown, words: escapeMarkdown(shown) };
      }),
    missing: missingLine(dossier, onderdeel),
    button,
    tooltip: `${button} bij ${naam}`,
    verb: `opdrachten.${verb}`,
    data: { opdracht: dossier.id, onderdeel },
  };
}

function cutNote(onderdeel: Onderdeel, verb: OnderdelenOptions['verb']): string {
  return verb === 'openPlan' ? `… (lees verder in stap ${stepNumber(onderdeel)})` : '… (kies ‘Lees alles’)';
}

/** What was taken over stands where it was asked: with the reason, or with how residents are asked. */
function eerderAnswer({ plan, eerder = [] }: Dossier, onderdeel: Onderdeel) {
  const place: Onderdeel = plan.vanToepassing === 'nee' ? 'vraag' : 'hoe';
  if (onderdeel !== place || eerder.length === 0) return [];
  return [{ label: 'Wat inwoners al vertelden', text: eerder.map((punt) => eerderWords(punt)).join('\n') }];
}

function answerText(field: PlanFieldSpec, { plan }: Dossier): string {
  const { activiteiten } = plan;
  if (field.id !== 'activiteiten' || !activiteiten) return planValueWords(field.id, plan[field.id]);
  const { first, more } = firstOf(activiteiten, MAX_ACTIVITEITEN);
  return [
    ...first.map(activiteitWords),
    ...(more > 0 ? [`en nog ${counted(more, 'activiteit', 'activiteiten')}`] : []),
  ].join('\n');
}

function missingLine({ plan }: Dossier, onderdeel: Onderdeel): string {
  const missing = missingFields(plan).filter((field) => field.onderdeel === onderdeel);
  if (missing.length === 0) return '';
  const words = missingWords(missing.length);
  return `${capital(words)}: ${missing.map(({ label }) => label).join(', ')}.`;
}
