import type { DocumentBlok } from '../shared/document.ts';
import { html, type Markup } from '../shared/html.ts';

/** The content of a paper as HTML, so that a page says what the paper says. Its headings stand under one of level two. */
export function documentHtml(blokken: readonly DocumentBlok[]): Markup {
  return html`${blokken.map(blokHtml)}`;
}

function blokHtml(blok: DocumentBlok): Markup {
  switch (blok.soort) {
    case 'kop':
      return blok.niveau === 1 ? html`<h3>${blok.tekst}</h3>` : html`<h4>${blok.tekst}</h4>`;
    case 'alinea':
      return html`<p class="regels">${blok.tekst}</p>`;
    case 'punt':
      return html`<p class="punt">• ${blok.tekst}</p>`;
    case 'tabel':
      return tabel(blok.koppen, blok.rijen);
  }
}

/** A table that is a list of rows on a narrow window. What is empty is not known, or does not apply: the cell says nothing. */
export function tabel(koppen: readonly string[], rijen: readonly (readonly (string | Markup)[])[]): Markup {
  return html`<table class="stapel"><thead><tr>${koppen.map((kop) => html`<th scope="col">${kop}</th>`)}</tr></thead>
<tbody>${rijen.map(([eerste = '', ...cellen]) => html`<tr><th scope="row">${eerste}</th>${cellen.map((cel, index) => html`<td data-kop="${koppen[index + 1] ?? ''}" class="regels">${cel}</td>`)}</tr>`)}</tbody></table>`;
}
