import { comparableNaam } from '../shared/compare.ts';
import { namesInText, namesQuestion } from '../shared/names-in-text.ts';
import { FormProblem } from '../shared/tekst-rules.ts';

/**
 * The names that were typed in this input.
 * @param collegas whom the bot knows by name
 * @throws FormProblem when it is not sure which names it holds
 */
export function namesTyped(
  text: string,
  collegas: readonly { readonly naam: string }[],
  input: string,
): readonly string[] {
  const known = new Set(collegas.map(({ naam }) => comparableNaam(naam)));
  const reading = namesInText(text, (naam) => known.has(comparableNaam(naam)));
  const question = namesQuestion(reading);
  if (question !== undefined) throw new FormProblem({ [input]: question });
  return reading.namen;
}
