import { same } from '../../shared/compare.ts';
import { addDays, hasPassed, isRealDate } from '../../shared/dates.ts';
import { DomainError } from '../../shared/errors.ts';
import { assertNoProblems, tekstProbleem } from '../../shared/tekst-rules.ts';
import type { Dossier } from '../ground/dossier.ts';
import { echteKostenWords } from '../ground/kosten-words.ts';
import { stale } from '../ground/opdracht-errors.ts';
import { MAX_DAYS_AHEAD } from '../ground/plan-schema.ts';
import { activiteitOf, MAX_REDEN } from '../ground/recording-rules.ts';
import type { ActiviteitStand, LopendeActiviteit, Verloop, Wat } from '../ground/uitvoering.ts';
import { peopleWords, vakerWords, whenWords } from '../ground/uitvoering-words.ts';
import { decideGehouden, type Gehouden, KIES_DATUM, pastProblem } from './gehouden-rules.ts';
import type { UitvoeringEvent } from './uitvoering-events.ts';

/** The rules of what is recorded about activiteiten: facts in, events or a DomainError out. */

const VERPLAATST_OP = 'Kies een datum. Weet je alleen de maand? Kies dan een dag in die maand.';
const VERPLAATST_OMDAT = 'Schrijf kort waarom de datum verandert.';
const GEANNULEERD_OMDAT = 'Schrijf kort waarom de activiteit niet doorgaat.';

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

function comingProblem(datum: string, naar: string, today: string): string | undefined {
  if (!isRealDate(datum)) return VERPLAATST_OP;
  if (hasPassed(naar, today))
    return 'Die datum is al voorbij. Is de activiteit gehouden? Leg dat dan vast bij ‘Gehouden’.';
  return datum > addDays(today, MAX_DAYS_AHEAD) ? 'Die datum ligt te ver weg. Klopt het jaar?' : undefined;
}
