import type { CardMessage } from '../../bot/ports.ts';
import { everShorter } from '../../shared/card-budget.ts';
import { type CardContext, problemCount } from '../../shared/card-context.ts';
import { localDate } from '../../shared/clock.ts';
import { formatShortDutchDate } from '../../shared/dutch-dates.ts';
import { cutText, escapeLine, escapeMarkdown } from '../../shared/markdown.ts';
import type { Tip } from '../afloop/meetlat-tips.ts';
import type { Dossier } from '../opdracht.ts';
import { fieldsOf } from './participatieplan.ts';
import type { Next } from './plan-answers.ts';
import { METHODEN, type PlanFieldSpec } from './plan-fields.ts';
import { ONDERDELEN, type Onderdeel, type Plan, type PlanField } from './plan-schema.ts';
import {
  activiteitWords,
  choiceTitles,
  FIELD_WORDS,
  NOT_KNOWN,
  ONDERDEEL_WORDS,
  planValueWords,
  stepNumber,
  WAAROM_GEEN,
  WAAROM_KEUZE,
} from './plan-words.ts';

/** What somebody else stored in a field since this card was made: both texts are shown, none is lost. */
export type StepConflict = {
  readonly field: PlanField;
  /** The stored answer, as text. */
  readonly opgeslagen: string;
  readonly door: string;
  /** ISO instant. */
  readonly op: string;
};

export type PlanStep = {
  readonly dossier: Dossier;
  readonly onderdeel: Onderdeel;
  readonly context: CardContext;
  /** Raw values by input id, as typed; they win over what is stored. */
  readonly typed?: Readonly<Record<string, string>>;
  /** A Dutch question by input id. */
  readonly problems?: Readonly<Partial<Record<string, string>>>;
  readonly conflicts?: readonly StepConflict[];
  /** Stands on top, for instance that the card was out of date. */
  readonly notice?: string;
  /** What earlier opdrachten learned. */
  readonly tips?: readonly Tip[];
  /** Ask (again) whether residents take part, instead of the fields of onderdeel 'vraag'. */
  readonly keuze?: boolean;
};

/** A tip is short: it stands above what is asked. */
const MAX_TIP = 200;
/** More planned activiteiten than this have no button of their own: the card would grow too large. */
const MAX_ACTIVITEITEN = 10;
/** How long a text of somebody else may be beside a field; tighter when the whole grows too large. */
const ASIDE_LIMITS = [1000, 600, 300, 150, 60] as const;
/** Choices from this number on go into a list that folds out; several choices at once always stand open. */
const MAX_OPEN_CHOICES = 5;

/**
 * One step of the participatieplan. Onderdeel 'vraag' has three faces: the choice whether residents take part (as
 * long as that is open, or on `keuze`), the reason when they do not, and the questions when they do.
 */
export function planStepCard(step: PlanStep): CardMessage {
  const { dossier, onderdeel } = step;
  const answer = dossier.plan.vanToepassing;
  const isOpen = step.keuze || isAside('vanToepassing', step) || (answer !== 'ja' && answer !== 'nee');
  if (onderdeel === 'vraag' && isOpen) return choiceCard(step);

  const withoutParticipatie = answer === 'nee';
  const specs = fieldsOf(onderdeel).filter(
    (spec) => spec.id !== 'vanToepassing' && spec.when === (withoutParticipatie ? 'nee' : 'ja'),
  );
  const number = withoutParticipatie
    ? 'Inwoners doen niet mee · De reden'
    : `Stap ${stepNumber(onderdeel)} van ${ONDERDELEN.length} · ${ONDERDEEL_WORDS[onderdeel].naam}`;
  return everShorter(ASIDE_LIMITS, (limit) => ({
    card: 'opdrachten/plan-stap',
    data: {
      ...frame(step),
      step: number,
      intro: withoutParticipatie ? WAAROM_GEEN : ONDERDEEL_WORDS[onderdeel].waarom,
      tips: tipWords(step.tips ?? []),
      fields: specs.map((spec) => fieldView(spec, step, limit)),
      ...(onderdeel === 'planning' ? { activiteit: activiteitView(step) } : {}),
    },
    summary: `${number}: ${dossier.titel}`,
  }));
}

function tipWords(tips: readonly Tip[]): string {
  return tips
    .map(({ kenmerk, tekst }) => escapeLine(`${cutText(kenmerk, 60)}: ${cutText(tekst, MAX_TIP)}`))
    .join('\n\n');
}

function choiceCard(step: PlanStep): CardMessage {
  const { dossier } = step;
  const answer = dossier.plan.vanToepassing;
  const aside = asides('vanToepassing', step, ASIDE_LIMITS[0]);
  return {
    card: 'opdrachten/plan-stap-keuze',
    data: {
      ...frame({ ...step, onderdeel: 'vraag' }),
      step: `Stap 1 van ${ONDERDELEN.length} · ${ONDERDEEL_WORDS.vraag.naam}`,
      intro: WAAROM_KEUZE,
      ...aside,
      hint:
        answer === undefined
          ? 'Je kunt dit later nog veranderen.'
          : `Eerder koos je: ${planValueWords('vanToepassing', answer)}. Je kunt dit nog veranderen.`,
    },
    summary: `Doen inwoners mee? ${dossier.titel}`,
  };
}

/** What every step shows around its fields. */
function frame({ dossier, onderdeel, context, problems = {}, notice }: PlanStep) {
  const count = Object.values(problems).filter((problem) => problem).length;
  // Without participation there is one step only, so that it is the last as well.
  const number = dossier.plan.vanToepassing === 'nee' ? ONDERDELEN.length : stepNumber(onderdeel);
  return {
    buttons: buttons({ opdracht: dossier.id, ...context, onderdeel }),
    titel: escapeLine(dossier.titel),
    progress: Math.round((number / ONDERDELEN.length) * 100),
    dots: '●'.repeat(number) + '○'.repeat(ONDERDELEN.length - number),
    notice: escapeMarkdown(notice ?? ''),
    problemCount: problemCount(count),
  };
}

/** What each button sends besides the inputs: from which card, and where to go next. */
function buttons(sent: CardContext & { readonly opdracht: string; readonly onderdeel: Onderdeel }) {
  const to = (next: Next) => ({ ...sent, next });
  return {
    verder: to('verder'),
    terug: to('terug'),
    onbekend: to('onbekend'),
    later: to('later'),
    activiteit: to('activiteit'),
    ja: { ...to('verder'), vanToepassing: 'ja' },
    nee: { ...to('verder'), vanToepassing: 'nee' },
  };
}

function fieldView(spec: PlanFieldSpec, step: PlanStep, limit: number) {
  const words = FIELD_WORDS[spec.id];
  const value = inputValue(spec, step);
  const saved = step.dossier.plan[spec.id];
  const choices = choiceTitles(spec);
  const multi = spec.kind === 'choices';
  return {
    id: spec.id,
    kind: kindOf(spec, value),
    label: spec.required ? `${spec.label} (nodig)` : spec.label,
    help: saved === null ? `Je gaf aan: ${NOT_KNOWN}. ${words.help}` : words.help,
    error: words.error,
    example: words.example ?? '',
    value,
    max: spec.max ?? 0,
    choices,
    multi,
    style: multi || choices.length <= MAX_OPEN_CHOICES ? 'expanded' : 'compact',
    ...asides(spec.id, step, limit),
  };
}

function kindOf(spec: PlanFieldSpec, value: string | number) {
  if (spec.kind === 'text') return (spec.max ?? 0) > 200 ? 'long' : 'short';
  if (spec.kind === 'number') return value === '' ? 'empty number' : 'number';
  return spec.kind === 'activiteiten' ? 'activiteiten' : 'choice';
}

/** Has this field a conflict or a problem to show? */
function isAside(field: PlanField, { conflicts = [], problems = {} }: PlanStep): boolean {
  return problems[field] !== undefined || conflicts.some((conflict) => conflict.field === field);
}

/** What stands beside an input: the question of the coördinator, a conflict, and a problem. */
function asides(field: PlanField, { dossier, conflicts = [], problems = {} }: PlanStep, limit: number) {
  const conflict = conflicts.find((one) => one.field === field);
  const question = dossier.vraag?.veld === field ? dossier.vraag : undefined;
  return {
    problem: escapeMarkdown(problems[field] ?? ''),
    conflict: conflict ? conflictWords(conflict, limit) : '',
    hasQuestion: question !== undefined,
    question: {
      door: escapeLine(question?.door ?? ''),
      tekst: escapeMarkdown(cutText(question?.tekst ?? '', limit)),
    },
  };
}

function conflictWords({ field, opgeslagen, door, op }: StepConflict, limit: number): string {
  const who = cutText(door, 40);
  const day = formatShortDutchDate(localDate(op));
  if (field === 'vanToepassing') {
    return escapeMarkdown(`Intussen koos ${who} (${day}): ${opgeslagen}. Kies wat het moet worden.`);
  }
  const stored = opgeslagen === '' ? 'geen antwoord' : `“${cutText(opgeslagen, limit)}”`;
  return escapeMarkdown(
    `Intussen door ${who} bewaard (${day}): ${stored}\nJouw tekst staat hieronder. Bewaar je die, dan vervangt hij die van ${who}.`,
  );
}

/** The value of an input: what was typed, else what is stored, else a proposal. */
function inputValue(spec: PlanFieldSpec, { typed, dossier }: PlanStep): string | number {
  const raw = typed?.[spec.id];
  if (raw !== undefined) return spec.kind === 'number' ? toNumber(raw) : cutText(raw, 2 * (spec.max ?? 1000));
  const saved = dossier.plan[spec.id];
  if (typeof saved === 'string' || typeof saved === 'number') return saved;
  if (Array.isArray(saved)) return saved.filter((item) => typeof item === 'string').join(',');
  return saved === undefined ? proposal(spec.id, dossier) : '';
}

/** What is already known elsewhere need not be typed again; it is stored only when the step is sent. */
function proposal(field: PlanField, dossier: Dossier): string | number {
  if (field === 'trekker') return dossier.trekker ?? '';
  if (field === 'gemeenten') return dossier.gemeenten.join(',');
  return '';
}

function toNumber(raw: string): number | '' {
  const value = Number(raw.replace(',', '.'));
  return raw.trim() === '' || !Number.isFinite(value) ? '' : value;
}

/** The planned activiteiten with their remove buttons, and the row in which a new one is typed. */
function activiteitView({ dossier, context, typed = {}, problems = {} }: PlanStep) {
  const planned: NonNullable<Plan['activiteiten']> = dossier.plan.activiteiten ?? [];
  return {
    rows: planned.slice(0, MAX_ACTIVITEITEN).map((activiteit) => {
      const words = activiteitWords(activiteit);
      return {
        words: escapeLine(words),
        remove: `Verwijder ${activiteit.soort}`,
        data: { opdracht: dossier.id, ...context, activiteit: activiteit.id },
      };
    }),
    count: activiteitCount(planned.length),
    soorten: METHODEN,
    values: {
      soort: typed.activiteitSoort ?? '',
      datum: typed.activiteitDatum ?? '',
      alleenMaand: typed.activiteitAlleenMaand === 'true' ? 'true' : 'false',
      aantal: toNumber(typed.activiteitAantal ?? ''),
    },
    problems: {
      soort: escapeMarkdown(problems.activiteitSoort ?? ''),
      datum: escapeMarkdown(problems.activiteitDatum ?? ''),
      aantal: escapeMarkdown(problems.activiteitAantal ?? ''),
    },
  };
}

function activiteitCount(count: number): string {
  if (count === 0) return 'Er staat nog geen activiteit in het plan.';
  if (count === 1) return 'Er staat 1 activiteit in het plan.';
  const shown = count > MAX_ACTIVITEITEN ? ` Je ziet de eerste ${MAX_ACTIVITEITEN}.` : '';
  return `Er staan ${count} activiteiten in het plan.${shown}`;
}
