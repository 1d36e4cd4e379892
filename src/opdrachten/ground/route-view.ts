import {
  type Behandeling,
  type BehandelingStand,
  behandelingWords,
  dayWords,
  type Route,
  routeRemark,
  uitkomstWords,
} from '../../shared/behandeling.ts';
import { formatDutchDate } from '../../shared/dutch-dates.ts';
import { cutText, escapeLine } from '../../shared/markdown.ts';
import { counted } from '../../shared/words.ts';

/** How a route stands on a card. */

const STAND_SIGNS: Readonly<Record<BehandelingStand, string>> = {
  gehouden: '✓',
  komt: '○',
  geannuleerd: '✕',
  uitgesteld: '✕',
};

/** More stops than this stand on a card of their own. */
export const MAX_STOPS = 8;
const CONCLUSIE_LIMIT = 80;

/** One stop is a fact; a route, or what became of a stop, has lines of its own. */
export function hasRouteLines(route: Route): boolean {
  return (
    route.length > 1 ||
    route.some((stop) => stop.stand !== 'geannuleerd' && uitkomstWords(stop, route) !== '')
  );
}

/** A line for each stop, those around the next one when there are many. Markdown. */
export function routeLines(route: Route): readonly string[] {
  if (!hasRouteLines(route)) return [];
  const next = route.findIndex(({ stand }) => stand === 'komt');
  const from = Math.max(0, Math.min((next < 0 ? route.length : next) - 2, route.length - MAX_STOPS));
  const shown = route.slice(from, from + MAX_STOPS).map((stop) => escapeLine(lineOf(stop, route)));
  const more = route.length - shown.length;
  const rest = [
    more > 0 ? `En nog ${counted(more, 'behandeling', 'behandelingen')}. Klik op ‘Behandelingen’.` : '',
    routeRemark(route),
  ];
  return [...shown, ...rest.filter((line) => line !== '')];
}

/** 'Directieoverleg, dinsdag 15 december 2026 (gaat niet door)', of the only stop. */
export function onlyStopWords({ vergadering, stand }: Behandeling): string {
  const words = `${vergadering.overlegNaam}, ${formatDutchDate(vergadering.datum)}`;
  return {
    komt: words,
    gehouden: `${words} (is geweest)`,
    geannuleerd: `${words} (gaat niet door)`,
    uitgesteld: `${words} (uitgesteld)`,
  }[stand];
}

/** '✓ 5 nov 2024 · Regieteam Jeugd en Onderwijs · Adviseren · Positief advies' */
function lineOf(stop: Behandeling, route: Route): string {
  const what = cutText(behandelingWords(stop, route), CONCLUSIE_LIMIT);
  const { vergadering, stand } = stop;
  return `${STAND_SIGNS[stand]} ${dayWords(vergadering, route)} · ${vergadering.overlegNaam} · ${what}`;
}
