import { comparable } from '../../shared/compare.ts';
import { addDays, isRealDate } from '../../shared/dates.ts';
import { meaningId } from '../../shared/ids.ts';
import { findPersonalData, isEmptyInDisguise, meansNotKnown } from '../../shared/text-checks.ts';
import { fieldsOf } from './participatieplan.ts';
import { DEFAULT_VERGOEDING, METHODEN, type PlanFieldSpec } from './plan-fields.ts';
import {
  type Activiteit,
  MAX_DAYS_AHEAD,
  type Onderdeel,
  type Plan,
  type PlanField,
  type PlanValue,
} from './plan-schema.ts';

/** What a card step brought, field by field. */
export type StepReading = {
  /** The answers that can be stored; null is 'nog niet bekend'. */
  readonly antwoorden: Plan;
  /** The activiteit in the row for a new one, when that row was filled in. Its id is given when it is stored. */
  readonly activiteit?: Omit<Activiteit, 'id'>;
  /** A question for each input that cannot be stored as it is, by input id. */
  readonly problems: Readonly<Record<string, string>>;
  /** True when a text seems to hold personal data: then nothing of this step may be stored (domain: Privacy). */
  readonly privacy: boolean;
  /** What was typed, to give back on the card. */
  readonly typed: Readonly<Record<string, string>>;
};

/** What the person wants: go on, or leave the step as it is. Only 'verder' asks for every needed field. */
export type Next = 'verder' | 'onbekend' | 'later' | 'terug' | 'activiteit';

/** The inputs of the row in which a new activiteit is typed. */
export const ACTIVITEIT_INPUTS = [
  'activiteitSoort',
  'activiteitDatum',
  'activiteitAlleenMaand',
  'activiteitAantal',
] as const;

/**
 * Reads the inputs of one step.
 * @param inputs the raw values of the card, by input id
 * @param plan the answers so far: an input that is empty and never had an answer says nothing
 * @param today YYYY-MM-DD
 */
export function readStep(
  onderdeel: Onderdeel,
  inputs: Readonly<Record<string, string>>,
  plan: Plan,
  next: Next,
  today: string,
): StepReading {
  const problems: Record<string, string> = {};
  const antwoorden: Record<string, PlanValue> = {};
  let privacy = false;

  for (const field of askedFields(onderdeel, inputs, plan)) {
    const reading = readField(field, (inputs[field.id] ?? '').trim(), plan[field.id], next);
    if (reading.problem !== undefined) problems[field.id] = reading.problem;
    if (reading.privacy) privacy = true;
    if (reading.value !== undefined) antwoorden[field.id] = reading.value;
  }

  // Domain: number × € 15,00 unless somebody says otherwise.
  const withoutAmount =
    (inputs.vergoedingBedrag ?? '').trim() === '' && typeof plan.vergoedingBedrag !== 'number';
  if (typeof antwoorden.vergoedingAantal === 'number' && antwoorden.vergoedingAantal > 0 && withoutAmount) {
    antwoorden.vergoedingBedrag = DEFAULT_VERGOEDING;
  }
  const row = onderdeel === 'planning' ? readActiviteit(inputs, next, today) : {};
  Object.assign(problems, row.problems);
  const needsActiviteit =
    onderdeel === 'planning' &&
    next === 'verder' &&
    !row.activiteit &&
    !row.problems &&
    (plan.activiteiten ?? []).length === 0;
  if (needsActiviteit && plan.activiteiten !== null) {
    problems.activiteitSoort = 'Voeg minstens één activiteit toe, of kies ‘Nog niet bekend’.';
  }
  if (
    onderdeel === 'planning' &&
    next === 'onbekend' &&
    !row.activiteit &&
    (plan.activiteiten ?? []).length === 0
  ) {
    antwoorden.activiteiten = null;
  }
  return {
    antwoorden,
    problems,
    privacy,
    typed: inputs,
    ...(row.activiteit ? { activiteit: row.activiteit } : {}),
  };
}

/** The fields that stood on the card: first only whether residents take part, then what belongs to that answer. */
function askedFields(
  onderdeel: Onderdeel,
  inputs: Readonly<Record<string, string>>,
  plan: Plan,
): readonly PlanFieldSpec[] {
  const answer = plan.vanToepassing ?? undefined;
  const onlyChoice = onderdeel === 'vraag' && (inputs.vanToepassing !== undefined || answer === undefined);
  return fieldsOf(onderdeel).filter((field) => {
    if (field.kind === 'activiteiten') return false;
    if (field.id === 'vanToepassing') return onlyChoice;
    return !onlyChoice && field.when === (onderdeel === 'vraag' ? answer : 'ja');
  });
}

type FieldReading = { value?: PlanValue; problem?: string; privacy?: boolean };

function readField(field: PlanFieldSpec, raw: string, saved: PlanValue, next: Next): FieldReading {
  if (raw === '') return readEmpty(field, saved, next);
  if (meansNotKnown(raw)) return { value: null };
  switch (field.kind) {
    case 'number':
      return readNumber(field, raw);
    case 'choice':
      return isChoice(field, raw)
        ? { value: raw }
        : { problem: 'Kies één van de mogelijkheden uit de lijst.' };
    case 'choices': {
      const values = raw.split(',').map((value) => value.trim());
      return values.every((value) => isChoice(field, value))
        ? { value: [...new Set(values)] }
        : { problem: 'Kies uit de mogelijkheden van de lijst.' };
    }
    default:
      return readText(field, raw);
  }
}

function readEmpty(field: PlanFieldSpec, saved: PlanValue, next: Next): FieldReading {
  if (next === 'onbekend') return field.required || saved === null ? { value: null } : {};
  // 'Nog niet bekend' was a recorded answer; leaving the field empty does not take it back.
  if (saved === null) return {};
  if (field.required && next === 'verder') return { problem: 'Vul dit in, of kies ‘Nog niet bekend’.' };
  if (saved === undefined) return {};
  if (field.kind === 'choices') return { value: [] };
  return { value: field.kind === 'number' ? null : '' };
}

function readText(field: PlanFieldSpec, raw: string): FieldReading {
  if (field.max !== undefined && raw.length > field.max) {
    return { problem: `Dit is te lang: ${raw.length} tekens. Maak er hooguit ${field.max} van.` };
  }
  const found = findPersonalData(raw);
  if (found) {
    return {
      privacy: true,
      problem: `Het lijkt erop dat hier ${found} staat. Haal dat weg: we leggen geen gegevens van inwoners vast. Er is nog niets bewaard.`,
    };
  }
  if (field.required && isEmptyInDisguise(raw)) {
    return { problem: 'Hier staat nog geen antwoord. Weet je het nog niet? Kies dan ‘Nog niet bekend’.' };
  }
  return { value: raw };
}

function readNumber(field: PlanFieldSpec, raw: string): FieldReading {
  const value = Number(raw.replace(',', '.'));
  const max = field.max ?? Number.MAX_SAFE_INTEGER;
  if (!Number.isFinite(value) || value < 0 || value > max) {
    return { problem: `Vul een getal in van 0 tot en met ${max}.` };
  }
  if (field.id !== 'vergoedingBedrag' && !Number.isInteger(value))
    return { problem: 'Vul een heel getal in.' };
  return { value };
}

function readActiviteit(
  inputs: Readonly<Record<string, string>>,
  next: Next,
  today: string,
): { activiteit?: Omit<Activiteit, 'id'>; problems?: Record<string, string> } {
  const soort = (inputs.activiteitSoort ?? '').trim();
  const datum = (inputs.activiteitDatum ?? '').trim();
  const aantal = (inputs.activiteitAantal ?? '').trim();
  if (soort === '' && datum === '' && aantal === '' && next !== 'activiteit') return {};

  const problems: Record<string, string> = {};
  if (!METHODEN.some((methode) => methode.value === soort))
    problems.activiteitSoort = 'Kies wat voor activiteit het is.';
  const wanneer = inputs.activiteitAlleenMaand === 'true' ? datum.slice(0, 7) : datum;
  if (!isRealDate(datum))
    problems.activiteitDatum = 'Kies een datum. Weet je alleen de maand? Kies dan een dag in die maand.';
  else if (wanneer < today.slice(0, wanneer.length))
    problems.activiteitDatum =
      'Deze datum is al voorbij. Kies een dag die nog komt. Is er al gepraat? Noem dat dan bij stap 3, bij wat er al is.';
  else if (datum > addDays(today, MAX_DAYS_AHEAD))
    problems.activiteitDatum = 'Die datum ligt te ver weg. Klopt het jaar?';
  const number = Number(aantal);
  if (!Number.isInteger(number) || number < 1 || number > 10_000) {
    problems.activiteitAantal = 'Vul in hoeveel mensen je verwacht: een heel getal, 1 of meer.';
  }
  if (Object.keys(problems).length > 0) return { problems };
  return { activiteit: { soort, wanneer, aantal: number } };
}

function isChoice(field: PlanFieldSpec, value: string): boolean {
  return field.choices?.some((choice) => choice.value === value) ?? false;
}

/** Shorter texts are alike by chance ('jongeren van 12 tot 18 jaar'); longer ones are copied. */
const COPY_LENGTH = 60;

/**
 * Marks of the long texts of a plan, by which a text copied whole from another opdracht is found
 * (domain: an empty answer in disguise).
 */
export function textMarks(plan: Plan): ReadonlyMap<PlanField, string> {
  const marks = new Map<PlanField, string>();
  for (const field of [
    'centraleVraag',
    'doel',
    'ervaring',
    'terugkoppelingWijze',
    'toelichtingGeen',
  ] as const) {
    const text = comparable(plan[field] ?? '');
    if (text.length >= COPY_LENGTH) marks.set(field, meaningId('text', text));
  }
  return marks;
}
