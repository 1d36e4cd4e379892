import { same } from '../../shared/compare.ts';
import { addDays, isRealDate } from '../../shared/dates.ts';
import { DomainError } from '../../shared/errors.ts';
import { assertNoProblems, tekstProbleem } from '../../shared/tekst-rules.ts';
import type { Dossier } from '../ground/dossier.ts';
import { type EchteKosten, hoeveelVergoedingen } from '../ground/kosten-schema.ts';
import { echteKostenWords } from '../ground/kosten-words.ts';
import { stale } from '../ground/opdracht-errors.ts';
import { MAX_DAYS_AHEAD } from '../ground/plan-schema.ts';
import { activiteitOf, MAX_REDEN } from '../ground/recording-rules.ts';
import type { ActiviteitStand, LopendeActiviteit, Verloop, Wat } from '../ground/uitvoering.ts';
import { peopleWords, vakerWords, whenWords } from '../ground/uitvoering-words.ts';
import type { UitvoeringEvent } from './uitvoering-events.ts';

/** The rules of what is recorded about activiteiten: facts in, events or a DomainError out. */

/** What is asked of each answer; the longest texts in characters. */
export const OPBRENGST = {
  leeg: 'Schrijf in een of twee zinnen wat het heeft opgeleverd.',
  max: 1000,
} as const;
export const AANTAL = { leeg: 'Vul in hoeveel mensen er waren: een heel getal.', max: 10_000 } as const;
const KIES_DATUM = 'Kies een datum.';
const VERPLAATST_OP = 'Kies een datum. Weet je alleen de maand? Kies dan een dag in die maand.';
const VERPLAATST_OMDAT = 'Schrijf kort waarom de datum verandert.';
const GEANNULEERD_OMDAT = 'Schrijf kort waarom de activiteit niet doorgaat.';

/** What was typed about an activiteit that took place. */
type Gehouden = {
  readonly datum: string;
  readonly aantal: number | undefined;
  /** Absent: nobody asked. */
  readonly vaker?: number | undefined;
  readonly opbrengst: string;
  readonly reden: string;
  /** Absent: nothing is known of it. */
  readonly kosten?: EchteKosten | undefined;
};

/** Everything that can be typed. `alleenMaand`: of the day only the month counts. */
type Waarden = Gehouden & { readonly alleenMaand: boolean };

/** One kind of thing that can be recorded about an activiteit, with all that is said and done with it. */
type Soort = {
  /** When an activiteit stands so, it can be recorded. */
  readonly bij: readonly ActiviteitStand[];
  /** On the button that opens it. */
  readonly button: string;
  readonly titel: string;
  readonly intro: string;
  /** What is said when it is stored. */
  readonly saved: string;
  /** Absent: not asked. */
  readonly datum?: { readonly label: string; readonly help: string; readonly leeg: string };
  readonly reden?: { readonly label: string; readonly help: string; readonly leeg?: string };
  readonly decide: (
    dossier: Dossier,
    activiteitId: string,
    waarden: Waarden,
    today: string,
  ) => UitvoeringEvent[];
  /** What the card of the activiteit says of it once it is recorded. */
  readonly facts: (verloop: Verloop) => readonly { readonly title: string; readonly value: string }[];
};

const REDEN_HELP = 'Een of twee zinnen. Schrijf geen namen van inwoners op.';

/** Everything that can be recorded about an activiteit. */
export const WAT: Readonly<Record<Wat, Soort>> = {
  uitnodiging: {
    bij: ['gepland'],
    button: 'Uitnodiging verstuurd',
    titel: 'De uitnodiging is verstuurd',
    intro: 'Wie op tijd een uitnodiging krijgt, kan meedoen.',
    saved: 'Bewaard: de uitnodiging is verstuurd.',
    datum: { label: 'Verstuurd op', help: 'De dag waarop de uitnodiging wegging.', leeg: KIES_DATUM },
    decide: decideUitnodiging,
    facts: ({ uitnodiging: was }) => (was ? [{ title: 'Uitnodiging', value: whenWords(was.datum) }] : []),
  },
  gehouden: {
    bij: ['gepland', 'uitgenodigd', 'gehouden', 'geannuleerd'],
    button: 'Gehouden',
    titel: 'De activiteit is gehouden',
    intro: 'Hoeveel mensen waren er, en wat leverde het op? Dit kost ongeveer twee minuten.',
    saved: 'Bewaard. Voeg nu toe wat inwoners zeiden.',
    datum: { label: 'Gehouden op', help: 'De dag waarop het was.', leeg: KIES_DATUM },
    reden: {
      label: 'Waarom ging het anders dan in het plan',
      help: 'Alleen nodig als de datum of het aantal anders is.',
    },
    decide: decideGehouden,
    facts: ({ gehouden: was }) =>
      was
        ? [
            { title: 'Gehouden', value: `${whenWords(was.datum)}, ${peopleWords(was.aantal)}` },
            ...(was.vaker === undefined ? [] : [{ title: 'Vaker', value: vakerWords(was.vaker) }]),
            { title: 'Opbrengst', value: was.opbrengst },
            ...(was.reden ? [{ title: 'Anders, omdat', value: was.reden }] : []),
            ...(was.kosten ? [{ title: 'Kosten', value: echteKostenWords(was.kosten) }] : []),
          ]
        : [],
  },
  verplaatst: {
    bij: ['gepland', 'uitgenodigd', 'geannuleerd'],
    button: 'Verplaatst',
    titel: 'De activiteit krijgt een andere datum',
    intro: 'Alle datums die hierbij horen, gaan mee.',
    saved: 'Bewaard: de nieuwe datum staat erin.',
    datum: {
      label: 'Nieuwe datum',
      help: 'Weet je alleen de maand? Kies dan een dag in die maand.',
      leeg: VERPLAATST_OP,
    },
    reden: { label: 'Waarom verandert de datum', help: REDEN_HELP, leeg: VERPLAATST_OMDAT },
    decide: decideVerplaatst,
    facts: ({ verplaatst: was }) =>
      was ? [{ title: 'Verplaatst', value: `naar ${whenWords(was.naar)}. ${was.reden}` }] : [],
  },
  geannuleerd: {
    bij: ['gepland', 'uitgenodigd'],
    button: 'Gaat niet door',
    titel: 'De activiteit gaat niet door',
    intro: 'Schrijf kort waarom. Zo blijft duidelijk wat er met het plan is gebeurd.',
    saved: 'Bewaard: de activiteit gaat niet door.',
    reden: { label: 'Waarom gaat het niet door', help: REDEN_HELP, leeg: GEANNULEERD_OMDAT },
    decide: decideGeannuleerd,
    facts: ({ geannuleerd: was }) => (was ? [{ title: 'Gaat niet door', value: was.reden }] : []),
  },
};

/** What is recorded about one activiteit, as it was typed; what is not asked is absent. */
export type Vastlegging = { readonly wat: Wat } & Partial<Waarden>;
const NOTHING_TYPED: Waarden = { datum: '', aantal: undefined, opbrengst: '', alleenMaand: false, reden: '' };

/** @throws FormProblem; DomainError 'not-possible' */
export function decideVastlegging(
  dossier: Dossier,
  activiteitId: string,
  { wat, ...typed }: Vastlegging,
  today: string,
): UitvoeringEvent[] {
  return WAT[wat].decide(dossier, activiteitId, { ...NOTHING_TYPED, ...typed }, today);
}

/** What a card knew of the activiteit must still be so. @throws DomainError 'conflict' */
export function assertFresh(shown: Dossier, now: Dossier, activiteitId: string): void {
  if (!same(shown.uitvoering?.[activiteitId], now.uitvoering?.[activiteitId])) throw stale(now);
}

/** @throws FormProblem on `datum`; DomainError 'not-possible' */
export function decideUitnodiging(
  dossier: Dossier,
  activiteitId: string,
  { datum }: { readonly datum: string },
  today: string,
): UitvoeringEvent[] {
  const activiteit = activiteitOf(dossier, activiteitId);
  assertStillComing(activiteit);
  assertNoProblems({ datum: pastProblem(datum, today) });
  return [{ soort: 'uitnodiging verstuurd', activiteitId, datum }];
}

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

/** @throws FormProblem; DomainError 'not-possible' for one that was held */
export function decideVerplaatst(
  dossier: Dossier,
  activiteitId: string,
  {
    datum,
    alleenMaand,
    reden,
  }: { readonly datum: string; readonly alleenMaand: boolean; readonly reden: string },
  today: string,
): UitvoeringEvent[] {
  const activiteit = activiteitOf(dossier, activiteitId);
  assertNotHeld(activiteit);
  const naar = alleenMaand ? datum.slice(0, 7) : datum;
  const same = activiteit.stand !== 'geannuleerd' && naar === activiteit.nu;
  assertNoProblems({
    datum:
      comingProblem(datum, naar, today) ?? (same ? 'Deze datum staat er al. Kies een andere.' : undefined),
    reden: tekstProbleem(reden, { leeg: VERPLAATST_OMDAT, max: MAX_REDEN }),
  });
  return [{ soort: 'activiteit verplaatst', activiteitId, naar, reden }];
}

/** @throws FormProblem; DomainError 'not-possible' for one that was held */
export function decideGeannuleerd(
  dossier: Dossier,
  activiteitId: string,
  { reden }: { readonly reden: string },
): UitvoeringEvent[] {
  const activiteit = activiteitOf(dossier, activiteitId);
  assertNotHeld(activiteit);
  if (activiteit.stand === 'geannuleerd')
    throw new DomainError('not-possible', 'Deze activiteit gaat al niet door. Er is niets veranderd.');
  assertNoProblems({
    reden: tekstProbleem(reden, { leeg: GEANNULEERD_OMDAT, max: MAX_REDEN }),
  });
  return [{ soort: 'activiteit geannuleerd', activiteitId, reden }];
}

function assertNotHeld({ stand }: LopendeActiviteit): void {
  if (stand !== 'gehouden') return;
  throw new DomainError(
    'not-possible',
    'Deze activiteit is al gehouden. Klopt dat niet? Pas dan aan wat je bij ‘Gehouden’ invulde.',
  );
}

function assertStillComing(activiteit: LopendeActiviteit): void {
  assertNotHeld(activiteit);
  if (activiteit.stand !== 'geannuleerd') return;
  throw new DomainError('not-possible', 'Deze activiteit gaat niet door. Kies eerst een nieuwe datum.');
}

function pastProblem(datum: string, today: string): string | undefined {
  if (!isRealDate(datum)) return KIES_DATUM;
  return datum > today ? 'Die dag moet nog komen. Kies vandaag of een dag daarvoor.' : undefined;
}

function comingProblem(datum: string, naar: string, today: string): string | undefined {
  if (!isRealDate(datum)) return VERPLAATST_OP;
  if (naar < today.slice(0, naar.length))
    return 'Die datum is al voorbij. Is de activiteit gehouden? Leg dat dan vast bij ‘Gehouden’.';
  return datum > addDays(today, MAX_DAYS_AHEAD) ? 'Die datum ligt te ver weg. Klopt het jaar?' : undefined;
}
