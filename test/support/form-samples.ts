import { askedInputs, type FormDefinition, formCard } from '../../src/forms/form.ts';
import type { FormState } from '../../src/forms/form-field.ts';
import { type Input, type Inputs, resolve } from '../../src/forms/input.ts';
import { type CardSample, context, nastyText, noted } from './card-sample-data.ts';

/**
 * The faces of a form, made from its definition: as it opens, with a question at every input, and the worst that can be typed.
 * @param abouts an ordinary one to look at, and the worst that can stand behind it
 */
export function formSamples<About, Fields extends Inputs<About>, Key extends string>(
  form: FormDefinition<About, Fields, Key>,
  name: string,
  keys: Readonly<Record<Key, string>>,
  abouts: { readonly gewoon: About; readonly lang?: About },
): readonly CardSample[] {
  const { gewoon, lang = gewoon } = abouts;
  const face = (about: About, state?: FormState) => formCard(form, about, keys, context, state);
  return [
    { name, message: face(gewoon) },
    { name: `${name} met vragen`, message: face(gewoon, { problems: everyProblem(form, gewoon) }) },
    {
      name: `${name} lang`,
      message: face(lang, {
        typed: worstTyped(form, lang),
        problems: everyProblem(form, lang),
        notice: noted,
      }),
    },
  ];
}

function everyProblem<About, Fields extends Inputs<About>>(
  form: FormDefinition<About, Fields, string>,
  about: About,
): Record<string, string> {
  return Object.fromEntries(
    askedInputs(form, about).flatMap(([id, input]) => {
      const reading = input.read('', about);
      return 'problem' in reading
        ? [[id, reading.problem]]
        : isAsked(input, about)
          ? [[id, resolve(input.error, about)]]
          : [];
    }),
  );
}

/** The most that a card gives back of one text, in characters. */
const GIVEN_BACK = 9000;

/** The longest text that every input takes, with everything in it that must be escaped. */
function worstTyped<About, Fields extends Inputs<About>>(
  form: FormDefinition<About, Fields, string>,
  about: About,
): Record<string, string> {
  return Object.fromEntries(
    askedInputs(form, about).flatMap(([id, { view }]) => {
      const shown = view(about);
      return shown.kind === 'long' || shown.kind === 'short'
        ? [[id, nastyText(Math.min(shown.max, GIVEN_BACK))]]
        : [];
    }),
  );
}

function isAsked<About>({ view }: Input<About, unknown>, about: About): boolean {
  const { kind } = view(about);
  return kind !== 'hidden' && kind !== 'rows';
}
