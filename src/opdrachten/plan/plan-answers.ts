import * as z from 'zod/v4';
import { comparable } from '../../shared/compare.ts';
import { centenOf } from '../../shared/euro.ts';
import { meaningId } from '../../shared/ids.ts';
import type { Regio } from '../../shared/regio.ts';
import { findNeverKept, meansNotKnown } from '../../shared/text-checks.ts';
import { AL_OPGEHAALD } from '../ground/geen-fields.ts';
import type { Onderdeel } from '../ground/plan-field-kinds.ts';
import type { PlanFieldSpec } from '../ground/plan-fields.ts';
import type { Activiteit, Plan, PlanValue } from '../ground/plan-schema.ts';
import { ANDERE_PLICHT } from '../ground/plichten.ts';
import { readActiviteit, soortToPlan } from './activiteit-row.ts';
import { fieldsOf } from './participatieplan.ts';
import { FIELD_INPUTS } from './plan-field-inputs.ts';

/** What a card step brought, field by field. */
export type StepReading = {
  /** The answers that can be stored; null is 'nog niet bekend'. */
  readonly antwoorden: Plan;
  /** The activiteit in the row for a new one, when that row was filled in. Its id is given when it is stored. */
  readonly activiteit?: Omit<Activiteit, 'id'>;
  /** A question for each input that cannot be stored as it is, by input id. */
  readonly problems: Readonly<Record<string, string>>;
  /** True when a text holds a number that is never kept: then nothing of this step may be stored (domain: Privacy). */
  readonly privacy: boolean;
  /** What was typed, to give back on the card. */
  readonly typed: Readonly<Record<string, string>>;
};

/** What the person wants: go on, or leave the step as it is. Only 'verder' asks for every needed field. */
export const nextSchema = z.enum([
  'verder',
  'onbekend',
  'later',
  'terug',
  'activiteit',
  'voorbeelden',
  'werkblad',
  'eerder',
]);
export type Next = z.infer<typeof nextSchema>;

/** A step as it was typed, by input, and where its writer wants to go. */
export type SentStep = {
  readonly onderdeel: Onderdeel;
  readonly inputs: Readonly<Record<string, string>>;
  readonly next: Next;
};

/** When and in which region it was sent; `today`: YYYY-MM-DD. */
type Around = { readonly today: string; readonly regio: Regio };

/**
 * Reads the inputs of one step.
 * @param plan the answers so far: an input that is empty and never had an answer says nothing
 */
export function readStep(sent: SentStep, plan: Plan, around: Around): StepReading {
  const { onderdeel, inputs } = sent;
  const { regio } = around;
  const problems: Record<string, string> = {};
  const antwoorden: Record<string, PlanValue> = {};
  let privacy = false;

  for (const field of askedFields(sent, plan)) {
    const reading = readField(field, sent, plan, regio);
    if (reading.problem !== undefined) problems[field.id] = reading.problem;
    if (reading.privacy) privacy = true;
    if (reading.value !== undefined) antwoorden[field.id] = reading.value;
  }

  // The usual compensation of the region, unless somebody says otherwise (domain: The participatieplan: five onderdelen).
  const withoutAmount =
    (inputs.vergoedingBedrag ?? '').trim() === '' && typeof plan.vergoedingBedrag !== 'number';
  if (typeof antwoorden.vergoedingAantal === 'number' && antwoorden.vergoedingAantal > 0 && withoutAmount) {
    antwoorden.vergoedingBedrag = regio.gegevens.vergoeding;
  }
  if (asksWaar(sent, plan, antwoorden))
    problems.waarOpgehaald ??= 'Schrijf in welke opdracht of welk rapport het staat.';
  if (asksWelkePlicht(sent, plan, antwoorden))
    problems.plichtAnders ??= 'Schrijf welke wet of regel dit is, met het artikel.';
  const planned = onderdeel === 'planning' ? readPlanning(sent, plan, around) : {};
  return {
    antwoorden: { ...antwoorden, ...planned.antwoorden },
    problems: { ...problems, ...planned.problems },
    privacy,
    typed: inputs,
    activiteit: planned.activiteit,
  };
}

/** The row for a new activiteit, and whether a plan can go without any. */
function readPlanning(
  { inputs, next }: SentStep,
  plan: Plan,
  { today, regio }: Around,
): Partial<Pick<StepReading, 'antwoorden' | 'problems' | 'activiteit'>> {
  const usual = centenOf(regio.gegevens.vergoeding);
  const proposed = soortToPlan(plan);
  const row = readActiviteit(inputs, { isAsked: next === 'activiteit', proposed, today, usual });
  if (row.activiteit || (plan.activiteiten ?? []).length > 0) return row;
  const problems = { ...row.problems };
  if (next === 'verder' && !row.problems && plan.activiteiten !== null)
    problems.activiteitSoort = 'Voeg minstens één activiteit toe, of kies ‘Nog niet bekend’.';
  return { problems, ...(next === 'onbekend' ? { antwoorden: { activiteiten: null } } : {}) };
}

/** The fields that stood on the card: first only whether residents take part, then what belongs to that answer. */
function askedFields({ onderdeel, inputs, next }: SentStep, plan: Plan): readonly PlanFieldSpec[] {
  const answer = plan.vanToepassing ?? undefined;
  const onlyChoice = onderdeel === 'vraag' && (inputs.vanToepassing !== undefined || answer === undefined);
  return fieldsOf(onderdeel).filter((field) => {
    if (field.kind === 'activiteiten') return false;
    // A button that chooses nothing leaves the choice as it is.
    if (field.id === 'vanToepassing')
      return onlyChoice && (hasText(inputs.vanToepassing) || next === 'verder' || next === 'onbekend');
    const wanted = onderdeel === 'vraag' ? answer : 'ja';
    return !onlyChoice && (field.when === 'always' || field.when === wanted);
  });
}

/** 'Al opgehaald' asks where that is. */
function asksWaar({ onderdeel, inputs, next }: SentStep, plan: Plan, antwoorden: Plan): boolean {
  const reden = antwoorden.redenGeen ?? plan.redenGeen;
  const isAsked = onderdeel === 'vraag' && plan.vanToepassing === 'nee' && next === 'verder';
  return isAsked && reden === AL_OPGEHAALD && !hasText(inputs.waarOpgehaald) && !plan.waarOpgehaald;
}

/** Another duty asks which one. */
function asksWelkePlicht({ onderdeel, inputs, next }: SentStep, plan: Plan, antwoorden: Plan): boolean {
  if (onderdeel !== 'vraag' || next !== 'verder' || inputs.plicht === undefined) return false;
  const genoemd = antwoorden.plicht ?? plan.plicht ?? [];
  return genoemd.includes(ANDERE_PLICHT) && !hasText(inputs.plichtAnders);
}

type FieldReading = { value?: PlanValue; problem?: string; privacy?: boolean };

function readField(field: PlanFieldSpec, { inputs, next }: SentStep, plan: Plan, regio: Regio): FieldReading {
  const raw = (inputs[field.id] ?? '').trim();
  if (raw === '') return readEmpty(field, plan[field.id], next);
  if (meansNotKnown(raw)) return { value: null };
  const reading = FIELD_INPUTS.get(field.id)?.read(raw, { regio, dossier: { plan } });
  if (!reading) return {};
  if ('problem' in reading)
    return {
      problem: reading.problem,
      privacy: field.kind === 'text' && findNeverKept(raw) !== undefined,
    };
  const { value } = reading;
  return { value: typeof value === 'object' ? [...value] : value };
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

function hasText(text = ''): boolean {
  return text.trim() !== '';
}

/** Shorter texts are alike by chance ('jongeren van 12 tot 18 jaar'); longer ones are copied. */
const COPY_LENGTH = 60;
const LONG_TEXTS = ['centraleVraag', 'doel', 'ervaring', 'terugkoppelingWijze', 'toelichtingGeen'] as const;
type LongText = (typeof LONG_TEXTS)[number];

/**
 * Marks of the long texts of a plan, by which a text copied whole from another opdracht is found
 * (domain: The participatieplan: five onderdelen).
 */
export function textMarks(
  texts: Readonly<Record<string, unknown>> & Partial<Pick<Plan, LongText>>,
): ReadonlyMap<LongText, string> {
  const marks = new Map<LongText, string>();
  for (const field of LONG_TEXTS) {
    const text = comparable(texts[field] ?? '');
    if (text.length >= COPY_LENGTH) marks.set(field, meaningId('text', text));
  }
  return marks;
}
