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
import type { CardContext } from '../../src/shared/card-context.ts';
import { REGIO } from './regio.ts';

export type PlanStep = Pick<FormState, 'typed' | 'problems' | 'notice'> & {
  readonly dossier: Dossier;
  readonly onderdeel: Onderdeel;
  readonly context: CardContext;
  readonly conflicts?: readonly StoredMeanwhile[];
  readonly tips?: readonly Tip[];
  readonly keuze?: boolean;
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
  const { keuze = asksKeuze(dossier, onderdeel), ...state } = more;
  const keys = { opdracht: dossier.id, onderdeel };
  const asides = stepAsides({ conflicts, tips });
  return formCard(stepForm, { regio: REGIO, dossier, onderdeel, keuze }, keys, context, { ...state, asides });
}
