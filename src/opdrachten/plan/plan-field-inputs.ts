import { oneOf, someOf } from '../../forms/choice-input.ts';
import { day, type Input, line, number, paragraph, toggle } from '../../forms/input.ts';
import { findPersonalData } from '../../shared/text-checks.ts';
import { METHODEN, PLAN_FIELDS, type PlanField, type PlanFieldSpec } from '../ground/plan-fields.ts';

/** What is typed in a field, when it is right. */
type FieldValue = string | number | readonly string[] | undefined;

/** A longer text has an input of several lines, in characters. */
const ONE_LINE = 200;
/** Choices from this number on go into a list that folds out; several choices at once always stand open. */
const MAX_OPEN_CHOICES = 5;
const NO_ANSWER = 'Hier staat nog geen antwoord. Weet je het nog niet? Kies dan ‘Nog niet bekend’.';

/** The input of every field of the plan. */
export const FIELD_INPUTS: ReadonlyMap<PlanField, Input<unknown, FieldValue>> = new Map(
  PLAN_FIELDS.map((spec) => [spec.id, fieldInput(spec)]),
);

function fieldInput(spec: PlanFieldSpec): Input<unknown, FieldValue> {
  const { required, help } = spec;
  const words = { label: required ? `${spec.label} (nodig)` : spec.label, help };
  switch (spec.kind) {
    case 'text': {
      const { max, example = '' } = spec;
      const text = max > ONE_LINE ? paragraph : line;
      const leeg = required ? NO_ANSWER : undefined;
      return text<unknown>({ ...words, max, example, leeg, finds: findPersonalData });
    }
    case 'choice': {
      const { choices } = spec;
      return oneOf({ ...words, choices, style: choices.length > MAX_OPEN_CHOICES ? 'compact' : 'expanded' });
    }
    case 'choices':
      return someOf({ ...words, choices: spec.choices });
    case 'number':
      return number({ ...words, max: spec.max, isAmount: spec.isAmount });
    case 'activiteiten':
      return {
        ...words,
        error: '',
        none: undefined,
        view: () => ({ kind: 'hidden' }),
        read: () => ({ value: undefined }),
      };
  }
}

/** The inputs in which a new activiteit is typed. */
export const ACTIVITEIT_INPUTS = {
  activiteitSoort: oneOf<unknown, string>({
    inBox: true,
    kop: 'Activiteit toevoegen',
    label: 'Wat voor activiteit',
    help: 'Een manier om naar inwoners te luisteren.',
    leeg: 'Kies wat voor activiteit het is.',
    style: 'compact',
    example: 'Kies een soort',
    choices: METHODEN,
  }),
  activiteitDatum: day<unknown>({
    inBox: true,
    label: 'Datum',
    help: 'Weet je alleen de maand? Kies dan een dag in die maand.',
    leeg: 'Kies een datum. Weet je alleen de maand? Kies dan een dag in die maand.',
  }),
  activiteitAlleenMaand: toggle<unknown>({
    inBox: true,
    label: 'Alleen de maand',
    title: 'De dag is nog niet bekend: alleen de maand telt',
    help: 'Weet je de dag nog niet? Zet dit dan aan.',
  }),
  activiteitAantal: number<unknown>({
    inBox: true,
    label: 'Hoeveel inwoners verwacht je',
    help: 'Een schatting is genoeg.',
    leeg: 'Vul in hoeveel mensen je verwacht: een heel getal, 1 of meer.',
    min: 1,
    max: 10_000,
  }),
} as const;
