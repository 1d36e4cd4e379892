import type { CardMessage } from '../bot/ports.ts';
import { type CardChoice, type CardContext, problemCount } from '../shared/card-context.ts';
import { cutText, escapeLine, escapeMarkdown } from '../shared/markdown.ts';
import { type PersonChoice, peopleChoices } from '../shared/people-choices.ts';
import { capital } from '../shared/words.ts';
import type { Dossier } from './opdracht.ts';
import { GEMEENTEN } from './plan/plan-fields.ts';

/** What forms have in common: raw values as typed, and a Dutch question, both by input id. */
export type FormState = {
  readonly context: CardContext;
  readonly people: readonly PersonChoice[];
  readonly typed?: Readonly<Record<string, string>>;
  readonly problems?: Readonly<Partial<Record<string, string>>>;
  readonly notice?: string;
};

/** No input takes more; what a client let through beyond it is not sent back whole. */
const MAX_TYPED = 400;

/** The inputs of the form for a new opdracht. */
export const NEW_OPDRACHT_INPUTS = [
  'titel',
  'kenmerk',
  'programma',
  'projectleiderId',
  'projectleiderNaam',
  'trekker',
  'gemeenten',
  'overleg',
  'datum',
] as const;

/**
 * The form with which the coördinator adds an opdracht.
 * @param form `overleggen`: the values and titles to choose from; inputs: NEW_OPDRACHT_INPUTS
 */
export function newOpdrachtCard(
  form: FormState & { readonly overleggen: readonly CardChoice[] },
): CardMessage {
  return {
    card: 'opdrachten/nieuwe-opdracht',
    data: {
      ...formView(form, NEW_OPDRACHT_INPUTS),
      people: peopleChoices(form.people),
      gemeenten: GEMEENTEN,
      overleggen: form.overleggen,
    },
    summary: 'Nieuwe opdracht toevoegen',
  };
}

/** The ids of the input with known names and of the one to type another in. */
export type PersonInputs = { readonly id: string; readonly naam: string };
export const PROJECTLEIDER_INPUTS: PersonInputs = { id: 'projectleiderId', naam: 'projectleiderNaam' };
export const TREKKER_INPUTS: PersonInputs = { id: 'trekkerId', naam: 'trekkerNaam' };

type ChooseForm = FormState & {
  readonly dossier: Dossier;
  /** Whoever shows the name that is recorded: one of them may be meant. */
  readonly candidates?: readonly PersonChoice[];
};

/** The form with which the coördinator says who the projectleider of an opdracht is. @param form PROJECTLEIDER_INPUTS */
export function assignProjectleiderCard(form: ChooseForm): CardMessage {
  const naam = form.dossier.projectleider?.naam;
  return personCard(form, PROJECTLEIDER_INPUTS, {
    rol: 'projectleider',
    verb: 'opdrachten.assignProjectleider',
    intro: naam
      ? `Nu staat bij deze opdracht: ${naam}. Kies wie het participatieplan maakt.`
      : 'Bij deze opdracht staat nog geen projectleider. Kies wie het participatieplan maakt.',
  });
}

/** The form with which the coördinator says who the bestuurlijk trekker of an opdracht is. @param form TREKKER_INPUTS */
export function chooseTrekkerCard(form: ChooseForm): CardMessage {
  const naam = form.dossier.trekker;
  return personCard(form, TREKKER_INPUTS, {
    rol: 'bestuurlijk trekker',
    verb: 'opdrachten.assignTrekker',
    intro: naam
      ? `Nu staat bij deze opdracht: ${naam}. Kies wie de bestuurlijk trekker is. Die kan de opdracht dan volgen.`
      : 'Bij deze opdracht staat nog geen bestuurlijk trekker. Kies wie dat is. Die kan de opdracht dan volgen.',
  });
}

function personCard(
  { dossier, candidates, ...form }: ChooseForm,
  inputs: PersonInputs,
  words: { readonly rol: string; readonly verb: string; readonly intro: string },
): CardMessage {
  const { values, problems, ...view } = formView(form, [inputs.id, inputs.naam]);
  const rol = capital(words.rol);
  return {
    card: 'opdrachten/persoon-kiezen',
    data: {
      ...view,
      opdracht: dossier.id,
      titel: escapeLine(dossier.titel),
      eyebrow: `${rol} kiezen`,
      verb: words.verb,
      inputs,
      values: { id: values[inputs.id], naam: values[inputs.naam] },
      problems: { id: problems[inputs.id], naam: problems[inputs.naam] },
      intro: candidates ? candidatesWords(candidates.length) : escapeMarkdown(words.intro),
      label: candidates ? 'Wie bedoel je?' : rol,
      style: candidates ? 'expanded' : 'filtered',
      people: peopleChoices(candidates ?? form.people),
    },
    summary: `Kies de ${words.rol}: ${dossier.titel}`,
  };
}

function candidatesWords(count: number): string {
  return count === 1
    ? 'Er is een collega die zo heet. Iedereen kan in Teams elke naam laten zien. Kijk dus of dit de goede is, en kies die dan.'
    : 'Er zijn meer collega’s met deze naam. Wie bedoel je?';
}

/** What the inputs of a form show: what was typed (at most `max` characters), and the questions at them. */
export function formView(
  { context, typed = {}, problems = {}, notice }: Omit<FormState, 'people' | 'overleggen'>,
  inputs: readonly string[],
  max = MAX_TYPED,
) {
  return {
    nonce: context.nonce,
    version: context.version,
    notice: escapeMarkdown(notice ?? ''),
    problemCount: problemCount(inputs.filter((input) => problems[input]).length),
    values: Object.fromEntries(inputs.map((input) => [input, cutText(typed[input] ?? '', max)])),
    problems: Object.fromEntries(inputs.map((input) => [input, escapeMarkdown(problems[input] ?? '')])),
  };
}
