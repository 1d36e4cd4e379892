import { FormProblem } from '../shared/tekst-rules.ts';
import type { AskedInputs } from './input.ts';

/** People of the whole organisation who were chosen in a form and are not in its list: whether Teams tells who they are. */

/** The object id of an account in Entra, in the case in which the bot keeps it. */
export const ACCOUNT = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;
/** More than anybody chooses; each can cost some requests to Teams. */
const MOST_STRANGERS = 10;
const NOT_IN_A_TEAM =
  'Deze collega ken ik nog niet. Vraag die om de chat met de bot één keer te openen, of om lid te worden van een team waar ik in zit.';

/** The accounts at an input of people: whoever searches the whole organisation can choose one that the list does not hold. */
function accountsAt<About>(
  [id, { view }]: AskedInputs<About>[number],
  about: About,
  typed: Readonly<Record<string, string>>,
) {
  const chosen = (typed[id] ?? '').split(',').map((one) => one.trim());
  const accounts = chosen.filter((one) => ACCOUNT.test(one));
  if (accounts.length === 0) return [];
  const shown = view(about);
  if (shown.kind !== 'choice' || !shown.ofPeople) return [];
  const listed = new Set(shown.choices.map(({ value }) => value));
  return accounts.filter((one) => !listed.has(one));
}

/** Whoever was chosen and is not in the list. */
export function strangersIn<About>(
  asked: AskedInputs<About>,
  about: About,
  typed: Readonly<Record<string, string>>,
): readonly string[] {
  const accounts = asked.flatMap((input) => accountsAt(input, about, typed));
  return [...new Set(accounts)].slice(0, MOST_STRANGERS);
}

/** @throws FormProblem at each input with somebody of whom Teams tells nothing */
export function assertMet<About>(
  asked: AskedInputs<About>,
  about: About,
  typed: Readonly<Record<string, string>>,
  unknown: readonly string[],
): void {
  const problems = asked.flatMap((input) =>
    accountsAt(input, about, typed).some((one) => unknown.includes(one)) ? [[input[0], NOT_IN_A_TEAM]] : [],
  );
  if (problems.length > 0) throw new FormProblem(Object.fromEntries(problems));
}
