import { scaleLinear } from 'd3-scale';
import { html, type Markup } from '../../shared/html.ts';
import { bijschrift } from './bijschrift.ts';
import { percent } from './schaal.ts';

/** A bar: how much of how much. */
export type Staaf = {
  readonly naam: string;
  /** What the bar shows; undefined: it is not known, or there is nothing to count. */
  readonly waarde: number | undefined;
  /** What stands behind it: '8 van 12 (67%)', or why there is nothing. */
  readonly woorden: string;
};

type Staven = {
  readonly id: string;
  readonly titel: string;
  /** Of its heading: 3 within a part of a page. */
  readonly niveau?: 3;
  /** What is counted, and of what: the definition of the figure. */
  readonly beschrijving: string;
  /** What a whole bar is; absent: the longest is. */
  readonly geheel?: number;
  readonly staven: readonly Staaf[];
  /** What a row is, and what is counted, above the table. */
  readonly koppen: readonly [string, string];
};

/** A chart of bars. Each bar stands with its own words, in a list that is the same as its table (docs/adr/0115). */
export function staven(beeld: Staven): Markup {
  const { id, geheel, staven: all, koppen } = beeld;
  const most = geheel ?? Math.max(1, ...all.map(({ waarde = 0 }) => waarde));
  const scale = scaleLinear([0, most], [0, 100]).clamp(true);
  return html`<figure class="beeld staven" aria-labelledby="${id}-titel" aria-describedby="${id}-wat">
${bijschrift(beeld)}
<table><thead class="lees"><tr><th scope="col">${koppen[0]}</th><th scope="col">${koppen[1]}</th></tr></thead>
<tbody>${all.map(({ naam, waarde, woorden }) => html`<tr><th scope="row">${naam}</th><td>${waarde === undefined ? [] : html`<svg class="staaf" width="100%" height="16" aria-hidden="true" focusable="false"><rect width="100%" height="16" rx="2" class="rest"/><rect width="${percent(scale(waarde))}" height="16" rx="2" class="deel"/></svg>`}<span>${woorden}</span></td></tr>`)}</tbody></table>
</figure>`;
}
