import type { Actor } from '../../shared/actor.ts';
import { emailProbleem } from '../../shared/e-mail.ts';
import { DomainError } from '../../shared/errors.ts';
import { assertNoProblems, tekstProbleem } from '../../shared/tekst-rules.ts';
import {
  AFZENDER_EISEN,
  AFZENDER_TEKSTEN,
  type AfzenderInvoer,
  type AfzenderTekst,
  isOf,
} from '../ground/afzender.ts';
import { projectleiderOf, toCollega } from '../ground/collega.ts';
import type { Dossier } from '../ground/dossier.ts';
import type { AfzenderEvent } from './afzender-events.ts';
import { assertAnswerer } from './terugkoppeling-rules.ts';

/** The rules of how people reach the sender of the letter: facts in, events or a DomainError out. */

const LEEG = 'Weet je dit nog niet? Laat het dan leeg. In de brief staat dan ‘in te vullen’.';
/** The shortest are those of a gemeente, such as 14 035; words beside it ('tussen 9 en 12 uur') are fine. */
const FEWEST_DIGITS = 5;

/** @returns the question at a text, or undefined */
export function afzenderProbleem(id: AfzenderTekst, tekst: string): string | undefined {
  if (tekst === '') return undefined;
  const problem = tekstProbleem(tekst, { ...AFZENDER_EISEN[id], leeg: LEEG });
  if (problem !== undefined) return problem;
  if (id === 'email') return emailProbleem(tekst);
  return tekst.replace(/\D/g, '').length >= FEWEST_DIGITS ? undefined : 'Dit is geen telefoonnummer.';
}

/**
 * What is filled in now, of who leads now; the same again changes nothing.
 * @param shown the dossier as the card showed it
 * @throws FormProblem; DomainError 'conflict' when somebody filled it in since
 */
export function decideAfzender(
  actor: Actor,
  shown: Dossier,
  dossier: Dossier,
  invoer: AfzenderInvoer,
): AfzenderEvent[] {
  assertAnswerer(actor, dossier);
  assertNoProblems(
    Object.fromEntries(AFZENDER_TEKSTEN.map((id) => [id, afzenderProbleem(id, invoer[id] ?? '')])),
  );
  const { afzender } = dossier;
  const isSame = AFZENDER_TEKSTEN.every((id) => (invoer[id] ?? '') === (afzender?.[id] ?? ''));
  if (isSame && (afzender === undefined || isOf(afzender, dossier))) return [];
  if (shown.afzender?.op !== afzender?.op)
    throw new DomainError('conflict', `${afzender?.door ?? 'Iemand'} heeft dit intussen ook ingevuld.`);
  const leads = projectleiderOf(dossier);
  return [{ soort: 'afzender ingevuld', ...(leads ? { van: toCollega(leads) } : {}), ...invoer }];
}
