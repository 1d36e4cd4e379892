import type { Actor } from '../../shared/actor.ts';
import { same } from '../../shared/compare.ts';
import { DomainError } from '../../shared/errors.ts';
import { assertNoProblems, tekstProbleem } from '../../shared/tekst-rules.ts';
import { isProjectleider } from '../ground/access-rules.ts';
import type { Dossier } from '../ground/dossier.ts';
import type { Bron, Inbreng, InbrengPunt, Oordeel } from '../ground/inbreng.ts';
import { stale } from '../ground/opdracht-errors.ts';
import { activiteitOf, assertMayRecord, MAX_REDEN } from '../ground/recording-rules.ts';
import { openVoorVerwerkt } from '../ground/verwerking-rules.ts';
import type { InbrengEvent } from './inbreng-events.ts';
import { MAX_INBRENG, MAX_PUNT } from './inbreng-list.ts';

/** The rules of inbreng and oordeel: facts in, events or a DomainError out. */

export const MAX_THEMA = 60;
export const MAX_GROEP = 60;
/** What is asked of a point, and of taking one off the list. */
export const PUNT = { leeg: 'Schrijf wat er is gezegd.', max: MAX_PUNT } as const;
export const WEG_OMDAT = { leeg: 'Schrijf kort waarom dit punt weg moet.', max: MAX_REDEN } as const;
export const KIES_PUNT = 'Kies minstens één punt.';
export const KIES_OORDEEL = 'Kies wat je met deze punten hebt gedaan.';

const KORT = 'Kies een kort woord, of laat dit leeg.';

/** Where points come from and what they are about. */
export type InbrengHerkomst = {
  readonly bron: Bron;
  readonly activiteitId?: string | undefined;
  readonly groep?: string | undefined;
  readonly thema?: string | undefined;
  /** The message in Teams of which they were made. */
  readonly bericht?: string | undefined;
};

/** Is there something wrong with where points come from? @throws FormProblem on `groep` or `thema`; DomainError 'not-found' */
function assertHerkomst(dossier: Dossier, { activiteitId, groep, thema }: InbrengHerkomst): void {
  if (activiteitId !== undefined) activiteitOf(dossier, activiteitId);
  const problem = (text: string | undefined, max: number): string | undefined =>
    text === undefined ? undefined : tekstProbleem(text, { leeg: KORT, max });
  assertNoProblems({ groep: problem(groep, MAX_GROEP), thema: problem(thema, MAX_THEMA) });
}

/** Points of one origin, already read from a list. @throws DomainError 'not-allowed', 'not-possible' when it is too much */
export function decideInbreng(
  actor: Actor,
  dossier: Dossier,
  herkomst: InbrengHerkomst,
  teksten: readonly string[],
  idOf: (tekst: string) => string,
): InbrengEvent[] {
  assertMayRecord(actor, dossier);
  assertHerkomst(dossier, herkomst);
  const total = (dossier.inbreng?.length ?? 0) + teksten.length;
  if (total > MAX_INBRENG) {
    throw new DomainError(
      'not-possible',
      `Dan staan er ${total} punten bij deze opdracht. Meer dan ${MAX_INBRENG} kan niet. Vat punten samen die hetzelfde zeggen.`,
    );
  }
  const { bron, activiteitId, groep, thema, bericht } = herkomst;
  const punten = teksten.map((tekst) => ({
    id: idOf(tekst),
    bron,
    activiteitId,
    groep,
    thema,
    tekst,
    bericht,
  }));
  return punten.length === 0 ? [] : [{ soort: 'inbreng toegevoegd', punten }];
}

/** @throws DomainError 'not-found' */
export function inbrengOf(dossier: Dossier, inbrengId: string): Inbreng {
  const found = dossier.inbreng?.find(({ id }) => id === inbrengId);
  if (found) return found;
  throw puntGone();
}

/** A point that was taken off the list. */
export function puntGone(): DomainError {
  return new DomainError('not-found', 'Dit punt staat er niet meer. Open de inbreng opnieuw.');
}

/**
 * Another wording, theme or origin of one point; its oordeel stays.
 * @param shown the dossier as the card showed it
 * @throws FormProblem on `tekst` or `thema`; DomainError 'conflict' when somebody changed the point since
 */
export function decideInbrengGewijzigd(
  actor: Actor,
  shown: Dossier,
  dossier: Dossier,
  punt: InbrengPunt,
): InbrengEvent[] {
  assertMayRecord(actor, dossier);
  const { oordeel: _kept, ...known } = inbrengOf(dossier, punt.id);
  assertHerkomst(dossier, punt);
  assertNoProblems({ tekst: tekstProbleem(punt.tekst, PUNT) });
  if (same(sorted(known), sorted(punt))) return [];
  if (!same(sorted(inbrengOf(shown, punt.id)), sorted(known))) throw stale(dossier);
  return [{ soort: 'inbreng gewijzigd', punt: { ...punt, bericht: known.bericht } }];
}

function sorted(punt: InbrengPunt): readonly unknown[] {
  return [punt.id, punt.bron, punt.activiteitId ?? '', punt.groep ?? '', punt.thema ?? '', punt.tekst];
}

/** Taking one point off the list, with the reason; the log keeps that it was there. @throws FormProblem on `reden` */
export function decideInbrengVerwijderd(
  actor: Actor,
  dossier: Dossier,
  inbrengId: string,
  reden: string,
): InbrengEvent[] {
  assertMayRecord(actor, dossier);
  inbrengOf(dossier, inbrengId);
  assertNoProblems({ reden: tekstProbleem(reden, WEG_OMDAT) });
  return [{ soort: 'inbreng verwijderd', inbrengId, reden }];
}

/** What somebody says about some points. */
export type Beoordeling = {
  readonly inbrengIds: readonly string[];
  readonly oordeel: Oordeel | undefined;
  readonly reden: string;
};

/** A point that somebody else judged differently since the card was made. */
export type OordeelConflict = { readonly punt: Inbreng; readonly now: NonNullable<Inbreng['oordeel']> };

export type Beoordeeld = { events: InbrengEvent[]; conflicts: readonly OordeelConflict[] };

/**
 * The same oordeel for some points. What somebody else judged since the card was made is left as it is.
 * @param shown the dossier as the card showed it
 * @throws FormProblem on `punten`, `oordeel` or `reden`
 */
export function decideOordeel(
  actor: Actor,
  shown: Dossier,
  dossier: Dossier,
  beoordeling: Beoordeling,
): Beoordeeld {
  assertMayRecord(actor, dossier);
  return judge(shown, dossier, beoordeling);
}

/** @throws FormProblem on `punten`, `oordeel` or `reden` */
export function judge(
  shown: Dossier,
  dossier: Dossier,
  { inbrengIds, oordeel, reden }: Beoordeling,
): Beoordeeld {
  const punten = (dossier.inbreng ?? []).filter(({ id }) => inbrengIds.includes(id));
  const needsReason = oordeel === 'deels' || oordeel === 'niet';
  assertNoProblems({
    punten: punten.length === 0 ? KIES_PUNT : undefined,
    oordeel: oordeel === undefined ? KIES_OORDEEL : undefined,
    reden:
      needsReason || reden !== ''
        ? tekstProbleem(reden, { leeg: reasonQuestion(oordeel), max: MAX_REDEN })
        : undefined,
  });
  if (oordeel === undefined) return { events: [], conflicts: [] };
  const before = new Map((shown.inbreng ?? []).map((punt) => [punt.id, punt.oordeel]));
  const conflicts: OordeelConflict[] = [];
  const changed: string[] = [];
  for (const punt of punten) {
    const now = punt.oordeel;
    if (now?.oordeel === oordeel && (now.reden ?? '') === reden) continue;
    if (now && !same(now, before.get(punt.id))) conflicts.push({ punt, now });
    else if (now || oordeel !== 'nog open') changed.push(punt.id);
  }
  if (changed.length === 0) return { events: [], conflicts };
  const judged: InbrengEvent = {
    soort: 'inbreng beoordeeld',
    inbrengIds: changed,
    oordeel,
    reden: reden || undefined,
  };
  return { events: [judged], conflicts };
}

function reasonQuestion(oordeel: Oordeel | undefined): string {
  return oordeel === 'deels'
    ? 'Schrijf welk deel je niet overnam, en waarom. Het bestuur en de inwoners lezen dit.'
    : 'Schrijf waarom je dit niet overnam. Het bestuur en de inwoners lezen dit.';
}

/** The projectleider says that this was all. @throws DomainError 'not-allowed', 'not-possible' with what is open */
export function decideVerwerkt(actor: Actor, dossier: Dossier): InbrengEvent[] {
  if (!isProjectleider(actor, dossier))
    throw new DomainError('not-allowed', 'Alleen de projectleider kan zeggen dat de inbreng is verwerkt.');
  assertMayRecord(actor, dossier);
  const open = openVoorVerwerkt(dossier);
  if (open !== undefined) throw new DomainError('not-possible', open);
  return dossier.verwerkt ? [] : [{ soort: 'inbreng verwerkt' }];
}
