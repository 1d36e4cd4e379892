import { diffWordsWithSpace } from 'diff';
import { type Passage, passageText } from '../opdrachten/ground/passage.ts';
import { localDate } from '../shared/clock.ts';
import { formatShortDutchDate } from '../shared/dutch-dates.ts';
import { html, type Markup } from '../shared/html.ts';

/** Texts that differ in more words and spaces are not compared: that would hold up others (25 ms at most, where all differs half a second). */
const MOST_EDITS = 400;

/**
 * The versions of a passage, the newest first; behind each what changed since the one before, beside it on a wide window.
 * @param versies the newest first @param most how many are shown
 */
export function versiesHtml(versies: readonly Passage[], most: number): Markup {
  return html`${versies.slice(0, most).map((versie, index) => versieHtml(versie, versies[index + 1], index === 0))}`;
}

function versieHtml(versie: Passage, vorige: Passage | undefined, isNewest: boolean): Markup {
  const kop = `Versie ${versie.versie}, van ${versie.door}, ${formatShortDutchDate(localDate(versie.op))}`;
  const tekst = passageText(versie.regels);
  return html`<details${isNewest ? html` open` : []}><summary>${kop}</summary>
<p class="regels">${tekst}</p>
${vorige ? html`<details><summary>Wat is anders dan versie ${String(vorige.versie)}</summary>${verschil(passageText(vorige.regels), tekst)}</details>` : []}
</details>`;
}

/** Two texts beside each other: what went is crossed out in the first, what came is underlined in the second. */
export function verschil(was: string, werd: string): Markup {
  const parts = diffWordsWithSpace(was, werd, { maxEditLength: MOST_EDITS });
  if (!parts) return html`<p>Deze teksten verschillen te veel om woord voor woord te vergelijken.</p>`;
  if (!parts.some(({ added, removed }) => added || removed)) return html`<p>De tekst is dezelfde.</p>`;
  const toen = parts.flatMap(({ added, removed, value }) =>
    added ? [] : [removed ? html`<del>${value}</del>` : html`<span>${value}</span>`],
  );
  const nu = parts.flatMap(({ added, removed, value }) =>
    removed ? [] : [added ? html`<ins>${value}</ins>` : html`<span>${value}</span>`],
  );
  return html`<div class="naast"><div><h4>Was</h4><p class="regels">${toen}</p></div><div><h4>Werd</h4><p class="regels">${nu}</p></div></div>`;
}
