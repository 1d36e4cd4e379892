import type { Actor } from '../../shared/actor.ts';
import { same } from '../../shared/compare.ts';
import { DomainError } from '../../shared/errors.ts';
import { assertNoProblems, tekstProbleem } from '../../shared/tekst-rules.ts';
import { isProjectleider } from '../ground/access-rules.ts';
import type { Dossier } from '../ground/dossier.ts';
import type { PassageRegel } from '../ground/passage.ts';
import { composePassage } from './passage-compose.ts';
import type { PassageEvent } from './passage-events.ts';

/** The rules of the passage: facts in, events or a DomainError out. */

/** What is asked of a passage; `max` in characters: it must fit on a card to be edited. */
export const PASSAGE = {
  leeg: 'De passage is leeg. Stel haar opnieuw samen, of schrijf haar zelf.',
  max: 9000,
} as const;

/** Can a passage be made now? After the besluit it stays as the board read it. */
export function mayCompose(actor: Actor, dossier: Dossier): boolean {
  const ready = dossier.status === 'verwerkt' || dossier.status === 'geen participatie';
  return ready && isProjectleider(actor, dossier);
}

/** @throws DomainError 'not-allowed' or 'not-possible' with what has to be done first */
export function assertMayCompose(actor: Actor, dossier: Dossier): void {
  if (!isProjectleider(actor, dossier))
    throw new DomainError('not-allowed', 'Alleen de projectleider kan de passage maken.');
  if (mayCompose(actor, dossier)) return;
  const begun = dossier.status === 'in uitvoering' || dossier.status === 'plan afgestemd';
  throw new DomainError(
    'not-possible',
    begun
      ? 'De inbreng is nog niet verwerkt. Geef eerst bij elk punt een oordeel. Kies dan ‘De inbreng is verwerkt’.'
      : 'De passage kan nu niet veranderen. Ze hoort bij een plan dat is afgestemd, en bij een voorstel zonder besluit.',
  );
}

/** Is the passage made after everything was worked in? Only then it is ready for the proposal. */
export function isPassageKlaar({ status, verwerkt, passage }: Dossier): boolean {
  if (!passage) return false;
  return status === 'geen participatie' || (verwerkt !== undefined && passage.op >= verwerkt.op);
}

/** Does the passage say something that the record does not say any more? */
export function isPassageOutdated(dossier: Dossier): boolean {
  const now = new Set(composePassage(dossier).map(({ tekst }) => tekst));
  return (dossier.passage?.regels ?? []).some(({ tekst, bronnen }) => bronnen.length > 0 && !now.has(tekst));
}

/**
 * A new version. A line that is as it was composed keeps the entries it follows from; a line that somebody wrote has
 * none. The same text again is no new version.
 * @param shown the dossier as the card showed it
 * @throws FormProblem on `tekst`; DomainError 'conflict' when somebody saved a version since
 */
export function decidePassage(actor: Actor, shown: Dossier, dossier: Dossier, tekst: string): PassageEvent[] {
  assertMayCompose(actor, dossier);
  const known = knownRegels(dossier);
  const regels = passageLines(tekst).map((line) => known.get(line) ?? { tekst: line, bronnen: [] });
  assertNoProblems({ tekst: tekstProbleem(tekst, PASSAGE) });
  if (same(dossier.passage?.regels, regels) && isPassageKlaar(dossier)) return [];
  if (shown.passage?.versie !== dossier.passage?.versie)
    throw new DomainError(
      'conflict',
      'Intussen is er een nieuwe versie bewaard. Bewaar je deze tekst, dan wordt dat de nieuwste versie.',
    );
  return [
    {
      soort: 'passage vastgelegd',
      regels: regels.map(({ tekst: line, bronnen }) => ({ tekst: line, bronnen: [...bronnen] })),
    },
  ];
}

/** What somebody wrote in a passage: not what was composed from the record, or stood in it. */
export function writtenIn(tekst: string, dossier: Dossier): string {
  const known = knownRegels(dossier);
  return passageLines(tekst)
    .filter((line) => !known.has(line))
    .join('\n');
}

function passageLines(tekst: string): readonly string[] {
  return tekst
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function knownRegels(dossier: Dossier): ReadonlyMap<string, PassageRegel> {
  const known = [...(dossier.passage?.regels ?? []), ...composePassage(dossier)];
  return new Map(known.map((regel) => [regel.tekst, regel]));
}
