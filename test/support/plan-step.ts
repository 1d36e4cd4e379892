import type { CardMessage } from '../../src/bot/ports.ts';
import { formCard } from '../../src/forms/form.ts';
import type { FormState } from '../../src/forms/form-field.ts';
import type { Dossier } from '../../src/opdrachten/ground/dossier.ts';
import type { Onderdeel } from '../../src/opdrachten/ground/plan-field-kinds.ts';
import type { Tip } from '../../src/opdrachten/ground/ports.ts';
import {
  asksKeuze,
  type StoredMeanwhile,
  stepAsides,
  stepForm,
} from '../../src/opdrachten/plan/plan-forms.ts';
import { type Look, looksFrom } from '../../src/opdrachten/plan/plan-step-buttons.ts';
import type { CardContext } from '../../src/shared/card-context.ts';
import { REGIO } from './regio.ts';

export type PlanStep = Pick<FormState, 'typed' | 'problems' | 'notice'> & {
  readonly dossier: Dossier;
  readonly onderdeel: Onderdeel;
  readonly context: CardContext;
  readonly conflicts?: readonly StoredMeanwhile[];
  readonly tips?: readonly Tip[];
  readonly keuze?: boolean;
  /** What there is to look at; everything when it is not said. */
  readonly teZien?: readonly Look[];
};

/** The card of one step of the participatieplan. */
export function planStepCard({
  dossier,
  onderdeel,
  context,
  conflicts = [],
  tips = [],
  ...more
}: PlanStep): CardMessage {
  const { keuze = asksKeuze(dossier, onderdeel), teZien = looksFrom(dossier, onderdeel), ...state } = more;
  const about = { regio: REGIO, dossier, onderdeel, keuze, teZien: new Set(teZien) };
  const keys = { opdracht: dossier.id, onderdeel };
  const asides = stepAsides({ conflicts, tips });
  return formCard(stepForm, about, keys, context, { ...state, asides });
}
