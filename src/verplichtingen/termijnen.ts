import { addDays } from '../shared/dates.ts';
import type { Termijnen } from '../shared/termijnen.ts';
import type { Afstand } from '../shared/verplichting-soorten.ts';
import type { WorkingDays } from '../shared/working-days.ts';

/** The last day (YYYY-MM-DD) of a term that is counted from this day. */
export function laatsteDag(vanaf: string, { aantal, eenheid }: Afstand, days: WorkingDays): string {
  return eenheid === 'werkdagen' ? days.add(vanaf, aantal) : addDays(vanaf, aantal);
}

/** '15 werkdagen ervoor', 'binnen 5 werkdagen erna' or 'op de dag zelf'. */
export function afstandWords({ aantal, eenheid }: Afstand): string {
  if (aantal === 0) return 'op de dag zelf';
  const count = Math.abs(aantal) === 1 ? `1 ${eenheid.slice(0, -2)}` : `${Math.abs(aantal)} ${eenheid}`;
  return aantal < 0 ? `${count} ervoor` : `binnen ${count} erna`;
}

/** The last day (YYYY-MM-DD) on which the plan may be handed in for a meeting on `vergaderdatum`. */
export function planDeadline(vergaderdatum: string, termijnen: Termijnen, days: WorkingDays): string {
  return laatsteDag(vergaderdatum, termijnen['plan ingediend'], days);
}

/** The day (YYYY-MM-DD) from which the agenda of a meeting on `vergaderdatum` is shown. */
export function agendaVanaf(vergaderdatum: string, termijnen: Termijnen, days: WorkingDays): string {
  return laatsteDag(vergaderdatum, termijnen['agenda geplaatst'], days);
}
