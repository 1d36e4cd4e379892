import { same } from '../../shared/compare.ts';
import { isRealDate } from '../../shared/dates.ts';
import { DomainError } from '../../shared/errors.ts';
import { assertNoProblems, tekstProbleem } from '../../shared/tekst-rules.ts';
import type { Dossier } from '../ground/dossier.ts';
import { type EchteKosten, hoeveelVergoedingen } from '../ground/kosten-schema.ts';
import { activiteitOf, MAX_REDEN } from '../ground/recording-rules.ts';
import type { LopendeActiviteit } from '../ground/uitvoering.ts';
import { peopleWords } from '../ground/uitvoering-words.ts';
import type { UitvoeringEvent } from './uitvoering-events.ts';

/** The rules of what is recorded about an activiteit that was held, and what it cost: facts in, events or a DomainError out. */

/** What is asked of each answer; the longest texts in characters. */
export const OPBRENGST = {
  leeg: 'Schrijf in een of twee zinnen wat het heeft opgeleverd.',
  max: 1000,
} as const;
export const AANTAL = { leeg: 'Vul in hoeveel mensen er waren: een heel getal.', max: 10_000 } as const;
export const KIES_DATUM = 'Kies een datum.';

/** What was typed about an activiteit that took place. */
export type Gehouden = {
  readonly datum: string;
  readonly aantal: number | undefined;
  /** Absent: nobody asked. */
  readonly vaker?: number | undefined;
  readonly opbrengst: string;
  readonly reden: string;
  /** Absent: nothing is known of it. */
  readonly kosten?: EchteKosten | undefined;
};

/** Held; saying it again corrects it. @throws FormProblem */
export function decideGehouden(
  dossier: Dossier,
  activiteitId: string,
  uitkomst: Gehouden,
  today: string,
): UitvoeringEvent[] {
  const activiteit = activiteitOf(dossier, activiteitId);
  const { datum, opbrengst, reden, aantal = -1, vaker, kosten } = uitkomst;
  const isNumber = Number.isInteger(aantal) && aantal >= 0 && aantal <= AANTAL.max;
  const difference = isNumber ? differenceWords(activiteit, datum, aantal) : '';
  const redenProbleem =
    reden === '' && difference === ''
      ? undefined
      : tekstProbleem(reden, {
          leeg: `${difference} Schrijf kort hoe dat komt.`.trim(),
          max: MAX_REDEN,
        });
  assertNoProblems({
    datum: pastProblem(datum, today),
    aantal: isNumber ? undefined : AANTAL.leeg,
    vaker: vaker === undefined || !isNumber ? undefined : vakerProbleem(vaker, aantal),
    opbrengst: tekstProbleem(opbrengst, OPBRENGST),
    reden: redenProbleem,
    vergoedingen: kosten && kostenProbleem(kosten),
  });
  return [
    {
      soort: 'activiteit gehouden',
      activiteitId,
      datum,
      aantal,
      ...(vaker === undefined ? {} : { vaker }),
      opbrengst,
      reden: reden || undefined,
      ...(kosten === undefined ? {} : { kosten }),
    },
  ];
}

/** What a held activiteit cost, also after the besluit: bills come late. @throws FormProblem; DomainError 'not-possible' */
export function decideKosten(
  dossier: Dossier,
  activiteitId: string,
  kosten: EchteKosten | undefined,
): UitvoeringEvent[] {
  const { verloop } = activiteitOf(dossier, activiteitId);
  if (!verloop.gehouden)
    throw new DomainError('not-possible', 'Deze activiteit is nog niet gehouden. Leg dat eerst vast.');
  const leeg = 'Vul de vergoedingen of de andere kosten in. Geen is 0.';
  assertNoProblems({ vergoedingen: kosten === undefined ? leeg : kostenProbleem(kosten) });
  if (kosten === undefined || same(kosten, verloop.gehouden.kosten)) return [];
  return [{ soort: 'kosten vastgelegd', activiteitId, kosten }];
}

function vakerProbleem(vaker: number, aantal: number): string | undefined {
  return vaker <= aantal
    ? undefined
    : `Er waren ${peopleWords(aantal)}. Meer mensen kunnen niet vaker meedenken.`;
}

function kostenProbleem(kosten: EchteKosten): string | undefined {
  const { vergoedingen, overig } = kosten;
  if (vergoedingen === undefined && overig === undefined && kosten.betaald !== undefined)
    return 'Wat heeft het gekost? Vul ook de vergoedingen of de andere kosten in. Geen is 0.';
  return hoeveelVergoedingen(kosten);
}

/**
 * How it differs from what was planned, in Dutch sentences; empty when it does not. A move that was recorded has
 * its reason already (domain: The course of a dossier).
 */
function differenceWords(activiteit: LopendeActiviteit, datum: string, aantal: number): string {
  const { buitenPlan, verloop, wanneer } = activiteit;
  const planned = verloop.verplaatst?.naar ?? wanneer;
  const said = buitenPlan ? 'Je verwachtte' : 'In het plan staat';
  return [
    aantal === activiteit.aantal ? '' : `${said} een ander aantal: ${activiteit.aantal}.`,
    datum.startsWith(planned) ? '' : `${said} een andere datum.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** What is wrong with a day on which something was done; undefined: nothing. */
export function pastProblem(datum: string, today: string): string | undefined {
  if (!isRealDate(datum)) return KIES_DATUM;
  return datum > today ? 'Die dag moet nog komen. Kies vandaag of een dag daarvoor.' : undefined;
}
