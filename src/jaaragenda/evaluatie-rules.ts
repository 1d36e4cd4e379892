import { type Actor, assertCoordinator } from '../shared/actor.ts';
import { formatShortDutchDate } from '../shared/dutch-dates.ts';
import { DomainError } from '../shared/errors.ts';
import { cutText } from '../shared/markdown.ts';
import { assertNoProblems, tekstProbleem } from '../shared/tekst-rules.ts';
import type { Besloten } from './evaluatie.ts';
import type { Jaaragenda, JaaragendaEvent } from './jaaragenda.ts';
import { decideToevoegen, onderwerpId, TITEL } from './jaaragenda-rules.ts';

/** The rules of looking back on what was decided: facts in, events or an error out. */

export const REDEN_NIET = { leeg: 'Schrijf waarom terugkijken nu niet nodig is.', max: 500 } as const;
const EVALUATIE = 'Evaluatie: ';

/**
 * Which of them nobody answered yet: on no jaaragenda, with no yes and no no.
 * @param agendas those of all years
 */
export function openEvaluaties(
  besloten: readonly Besloten[],
  agendas: readonly Jaaragenda[],
): readonly Besloten[] {
  const answered = new Set(
    agendas.flatMap(({ evaluaties = [], onderwerpen }) => [
      ...evaluaties.map(({ opdrachtId }) => opdrachtId),
      ...onderwerpen.flatMap(({ evaluatieVan }) => evaluatieVan ?? []),
    ]),
  );
  return besloten.filter(({ opdrachtId }) => !answered.has(opdrachtId));
}

/** The proposal about this opdracht. @throws DomainError 'not-possible' when it is proposed no more */
export function voorstelOf<One extends Besloten>(voorstellen: readonly One[], opdrachtId: string): One {
  const found = voorstellen.find((one) => one.opdrachtId === opdrachtId);
  if (found) return found;
  throw new DomainError(
    'not-possible',
    'Deze opdracht wordt niet meer voorgesteld: het besluit is veranderd.',
  );
}

/** @throws DomainError 'conflict' */
export function assertIsOpen({ open }: { readonly open: boolean }): void {
  if (open) return;
  throw new DomainError('conflict', 'Hierover is al gekozen. Er is niets veranderd.');
}

/** It becomes a topic of this year, in the phase evaluatie. @param elsewhere another year has an answer @throws FormProblem, DomainError */
export function decideEvaluatie(
  actor: Actor,
  agenda: Jaaragenda,
  besloten: Besloten,
  elsewhere: boolean,
): JaaragendaEvent[] {
  assertCoordinator(actor, 'een evaluatie op de jaaragenda zetten');
  const { opdrachtId, titel, datum, overlegNaam } = besloten;
  assertIsOpen({ open: !elsewhere && !isAnswered(agenda, opdrachtId) });
  const naam = cutText(`${EVALUATIE}${titel}`, TITEL.max);
  return [
    ...decideToevoegen(agenda, [
      {
        id: onderwerpId(agenda.id, naam),
        titel: naam,
        herkomst: 'besloten',
        toelichting: `Hierover is besloten op ${formatShortDutchDate(datum)} (${overlegNaam}).`,
        fase: 'evaluatie',
        evaluatieVan: opdrachtId,
      },
    ]),
    { soort: 'evaluatie beantwoord', opdrachtId, titel, keuze: 'ja' },
  ];
}

/** It is not looked back on, with the reason. @param elsewhere another year has an answer @throws FormProblem, DomainError */
export function decideGeenEvaluatie(
  actor: Actor,
  agenda: Jaaragenda,
  { opdrachtId, titel }: Besloten,
  reden: string,
  elsewhere: boolean,
): JaaragendaEvent[] {
  assertCoordinator(actor, 'een evaluatie overslaan');
  assertNoProblems({ reden: tekstProbleem(reden, REDEN_NIET) });
  assertIsOpen({ open: !elsewhere && !isAnswered(agenda, opdrachtId) });
  return [{ soort: 'evaluatie beantwoord', opdrachtId, titel, keuze: 'nee', reden }];
}

function isAnswered({ evaluaties = [] }: Jaaragenda, opdrachtId: string): boolean {
  return evaluaties.some((one) => one.opdrachtId === opdrachtId);
}
