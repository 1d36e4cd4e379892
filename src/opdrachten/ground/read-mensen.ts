import { comparableNaam } from '../../shared/compare.ts';
import { namesInText, namesQuestion } from '../../shared/names-in-text.ts';
import { tekstProbleem } from '../../shared/tekst-rules.ts';
import { type Collega, isSamePerson } from './collega.ts';
import { choiceOf, GETYPT, MAX_NAMEN } from './person-inputs.ts';
import type { Collegas } from './ports.ts';

/** The ids of the inputs of who leads, who else and the names that were typed; or what came with them. */
export type MensenInputs = { readonly eerste: string; readonly ook: string; readonly namen: string };

/**
 * Who were chosen and typed, in order: who was chosen to lead, who else, and then the names; without a choice the first name leads.
 * @param inputs the ids of the inputs; problems stand under them
 * @param now who stands there already
 */
export async function readMensen(
  typed: MensenInputs,
  inputs: MensenInputs,
  now: readonly Collega[],
  collegas: Pick<Collegas, 'find' | 'list'>,
): Promise<{ readonly mensen: readonly Collega[]; readonly problems: Readonly<Record<string, string>> }> {
  const problems: Record<string, string> = {};
  const find = async (value: string, id: string): Promise<Collega[]> => {
    const known = now.find((one) => choiceOf(one) === value);
    if (known) return [known];
    const collega = await collegas.find(value);
    if (collega) return [{ naam: collega.naam, persoonId: collega.id }];
    problems[id] = 'Deze collega ken ik niet. Kies iemand uit de lijst.';
    return [];
  };
  const chosen =
    typed.eerste === '' || typed.eerste === GETYPT ? [] : await find(typed.eerste, inputs.eerste);
  const others: Collega[] = [];
  for (const value of typed.ook.split(',').filter((one) => one !== ''))
    others.push(...(await find(value, inputs.ook)));
  const { namen, problem } = await readNamen(typed.namen, collegas);
  if (problem !== undefined) problems[inputs.namen] = problem;
  else if (typed.eerste === GETYPT && namen.length === 0) problems[inputs.namen] = 'Typ de naam.';
  const named = namen.map((naam) => ({ naam }));
  return {
    mensen: eachOnce(chosen.length > 0 ? [...chosen, ...others, ...named] : [...named, ...others]),
    problems,
  };
}

/** Names that were typed; or the question about them. */
export async function readNamen(
  text: string,
  collegas: Pick<Collegas, 'list'>,
): Promise<{ readonly namen: readonly string[]; readonly problem?: string }> {
  const problem = tekstProbleem(text.trim(), { max: MAX_NAMEN });
  if (problem !== undefined) return { namen: [], problem };
  const known = new Set((await collegas.list()).map(({ naam }) => comparableNaam(naam)));
  const reading = namesInText(text, (naam) => known.has(comparableNaam(naam)));
  const question = namesQuestion(reading);
  return question === undefined ? { namen: reading.namen } : { namen: [], problem: question };
}

/** Each person once; who is chosen from the list rather than the same name without an account. */
function eachOnce(all: readonly Collega[]): readonly Collega[] {
  const isAccount = ({ persoonId }: Collega): boolean => persoonId !== undefined;
  return all
    .filter((one) => isAccount(one) || !all.some((other) => isAccount(other) && isSamePerson(one, other)))
    .filter((one, index, kept) => index === kept.findIndex((other) => isSamePerson(one, other)));
}
