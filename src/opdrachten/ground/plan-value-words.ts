import { formatMonth, formatShortDutchDate } from '../../shared/dutch-dates.ts';
import { formatEuro } from '../../shared/euro.ts';
import { kostenWords } from './kosten-words.ts';
import { PLAN, type PlanField } from './plan-fields.ts';
import type { Activiteit, PlanValue } from './plan-schema.ts';

/** The answers of a plan as people read them. */

export const NOT_KNOWN = 'nog niet bekend';

/** One activiteit in words: 'focusgroep · 12 nov 2026 · ongeveer 12 inwoners'. */
export function activiteitWords({ soort, wanneer, aantal, kosten }: Omit<Activiteit, 'id'>): string {
  const when = wanneer.length === 'YYYY-MM'.length ? formatMonth(wanneer) : formatShortDutchDate(wanneer);
  const people = aantal === 1 ? '1 inwoner' : `ongeveer ${aantal} inwoners`;
  return [soort, when, people, kostenWords(kosten)].filter((part) => part !== '').join(' · ');
}

/** An answer as people read it; 'nog niet bekend' for null, '' for none. Plain text, not escaped. */
export function planValueWords(field: PlanField, value: PlanValue): string {
  if (value === null) return NOT_KNOWN;
  if (value === undefined) return '';
  if (typeof value === 'number') return isAmount(field) ? formatEuro(value) : String(value);
  if (typeof value === 'string') return value;
  return value.map((item) => (typeof item === 'string' ? item : activiteitWords(item))).join(', ');
}

/** Is it in euro? */
export function isAmount(field: PlanField): boolean {
  const spec = PLAN[field];
  return 'isAmount' in spec && spec.isAmount;
}
