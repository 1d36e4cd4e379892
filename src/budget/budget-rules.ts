import { type Actor, hasRol } from '../shared/actor.ts';
import { comparable, same } from '../shared/compare.ts';
import { DomainError } from '../shared/errors.ts';
import { formatCenten, readEuro } from '../shared/euro.ts';
import { bareLines } from '../shared/lines.ts';
import { assertNoProblems } from '../shared/tekst-rules.ts';
import { type Budget, type BudgetEvent, type BudgetInvoer, budgetTotaal, verdeeldTotaal } from './budget.ts';

/** The rules of the budget of a year: facts in, events or a DomainError out. */

/** The highest amount of one part, in whole cents: more is a typing error. */
export const MAX_BUDGET = 1_000_000_000;
/** The years (YYYY) that can have one. */
const EERSTE_JAAR = 2013;
const JAREN_VOORUIT = 5;

/** @throws DomainError 'not-allowed' */
export function assertMayRead(actor: Actor): void {
  if (hasRol(actor, 'coördinator', 'directielid')) return;
  throw new DomainError('not-allowed', 'Alleen de coördinator en het DO kunnen het budget zien.');
}

export function mayKeep(actor: Actor): boolean {
  return hasRol(actor, 'coördinator');
}

/** @throws DomainError 'not-allowed' */
export function assertMayKeep(actor: Actor): void {
  if (mayKeep(actor)) return;
  throw new DomainError('not-allowed', 'Alleen de coördinator kan het budget vastleggen of wijzigen.');
}

/** @param nu the year (YYYY) that it is; @param phrase what to type for a year @throws DomainError 'invalid-input' */
export function assertBudgetjaar(jaar: number, nu: number, phrase = 'budget'): void {
  if (Number.isInteger(jaar) && jaar >= EERSTE_JAAR && jaar <= nu + JAREN_VOORUIT) return;
  throw new DomainError(
    'invalid-input',
    `Kies een jaar van ${EERSTE_JAAR} tot en met ${nu + JAREN_VOORUIT}. Typ bijvoorbeeld ‘${phrase} ${nu}’.`,
  );
}

type Programmas = { readonly programmas: BudgetInvoer['programmas'] } | { readonly problem: string };

/** 'Jeugd en Onderwijs: 10.000', a line each. @param known the programmes of the region, and those that stood there */
export function readProgrammas(text: string, known: readonly string[]): Programmas {
  const programmas: { naam: string; centen: number }[] = [];
  for (const line of bareLines(text)) {
    const at = line.lastIndexOf(':');
    const typed = (at < 0 ? line : line.slice(0, at)).trim();
    const centen = at < 0 ? undefined : readEuro(line.slice(at + 1));
    const naam = known.find((one) => comparable(one) === comparable(typed));
    if (naam === undefined)
      return { problem: `Het programma ‘${typed}’ ken ik niet. Kies uit: ${known.join(', ')}.` };
    if (centen === undefined || centen > MAX_BUDGET)
      return { problem: `Zet achter ‘${naam}’ een dubbele punt en een bedrag, zoals ${naam}: 10.000.` };
    if (programmas.some((one) => one.naam === naam)) return { problem: `‘${naam}’ staat er twee keer in.` };
    programmas.push({ naam, centen });
  }
  return { programmas };
}

/** @throws DomainError 'not-allowed'; FormProblem when the programmes have more than there is */
export function decideVastleggen(
  actor: Actor,
  known: Budget | undefined,
  wanted: BudgetInvoer,
): readonly BudgetEvent[] {
  assertMayKeep(actor);
  const total = budgetTotaal(wanted);
  const divided = verdeeldTotaal(wanted);
  assertNoProblems({
    programmas:
      divided > total
        ? `De programma’s zijn samen ${formatCenten(divided)}. Dat is meer dan het hele budget van ${formatCenten(total)}.`
        : undefined,
  });
  if (known) {
    const { jaar: _jaar, vastgelegd: _stamp, ...before } = known;
    if (same(before, wanted)) return [];
  }
  return [{ soort: 'budget vastgelegd', budget: wanted }];
}
