import type { Actor } from '../../shared/actor.ts';
import { same } from '../../shared/compare.ts';
import { emailProbleem } from '../../shared/e-mail.ts';
import { DomainError } from '../../shared/errors.ts';
import { assertNoProblems, tekstProbleem } from '../../shared/tekst-rules.ts';
import { isEmptyInDisguise } from '../../shared/text-checks.ts';
import { assertMayFillOplegger } from '../ground/access-rules.ts';
import type { Dossier } from '../ground/dossier.ts';
import {
  BIJLAGEN,
  OPLEGGER_TEKSTEN,
  type Oplegger,
  type OpleggerInvoer,
  type OpleggerTekst,
  TEKST_EISEN,
  VOORSTEL,
} from '../ground/oplegger.ts';
import type { OpleggerEvent } from './oplegger-events.ts';
import { type Gevraagde, voorstelInput } from './stuk.ts';

/** The rules of the oplegger: facts in, events or a DomainError out. */

/** Of these 'geen' or 'n.v.t.' is an answer: the stuk then says that there is nothing. */
const MAY_BE_NOTHING: readonly OpleggerTekst[] = ['financien', 'juridisch'];
const LEEG = 'Weet je dit nog niet? Laat het dan leeg. In het Word-document staat dan ‘nog invullen’.';

/** @returns the question at a text, or undefined */
export function opleggerProbleem(id: OpleggerTekst, tekst: string): string | undefined {
  if (tekst === '') return undefined;
  const leeg = MAY_BE_NOTHING.includes(id) ? undefined : LEEG;
  const problem = tekstProbleem(tekst, { ...TEKST_EISEN[id], leeg });
  if (problem !== undefined || id !== 'email') return problem;
  return emailProbleem(tekst);
}

/**
 * What is filled in now. What was filled in for an overleg that the form did not ask about any more stays.
 * @param shown the dossier as the card showed it
 * @param asked of which overleggen the form asked what they are asked
 * @throws FormProblem; DomainError 'conflict' when somebody filled in something since
 */
export function decideOplegger(
  actor: Actor,
  shown: Dossier,
  dossier: Dossier,
  asked: readonly Gevraagde[],
  invoer: OpleggerInvoer,
): OpleggerEvent[] {
  assertMayFillOplegger(actor, dossier);
  assertNoProblems({
    ...Object.fromEntries(OPLEGGER_TEKSTEN.map((id) => [id, opleggerProbleem(id, invoer[id] ?? '')])),
    ...Object.fromEntries(
      invoer.voorstellen.map((one) => [voorstelInput(one), listProblem(one.punten, VOORSTEL.max)]),
    ),
    bijlagen: listProblem(invoer.bijlagen, BIJLAGEN.max),
  });
  const kept = (dossier.oplegger?.voorstellen ?? []).filter(
    ({ overlegId }) => !asked.some((one) => one.overlegId === overlegId),
  );
  const next = {
    ...invoer,
    voorstellen: [...kept, ...invoer.voorstellen.filter(({ punten }) => punten.length > 0)],
  };
  if (same(next, withoutStamp(dossier.oplegger))) return [];
  if (!same(shown.oplegger, dossier.oplegger))
    throw new DomainError(
      'conflict',
      `${dossier.oplegger?.door ?? 'Iemand'} heeft de oplegger intussen ook ingevuld.`,
    );
  return [{ soort: 'oplegger ingevuld', ...next }];
}

function listProblem(punten: readonly string[], max: number): string | undefined {
  const tekst = punten.join('\n');
  if (punten.length > 0 && punten.every(isEmptyInDisguise)) return LEEG;
  return tekstProbleem(tekst, { max });
}

function withoutStamp(oplegger: Oplegger | undefined): OpleggerInvoer | undefined {
  if (!oplegger) return undefined;
  const { op: _when, door: _who, doorId: _id, ...invoer } = oplegger;
  return invoer;
}
