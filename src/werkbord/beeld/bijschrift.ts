import { html, type Markup } from '../../shared/html.ts';

/** What a picture is called and what it shows: its name and description for who does not see it. */
export function bijschrift({
  id,
  titel,
  niveau,
  beschrijving,
}: {
  readonly id: string;
  readonly titel: string;
  readonly niveau?: 3;
  readonly beschrijving: string;
}): Markup {
  const kop =
    niveau === 3 ? html`<h3 id="${id}-titel">${titel}</h3>` : html`<h2 id="${id}-titel">${titel}</h2>`;
  return html`<figcaption>${kop}<p id="${id}-wat">${beschrijving}</p></figcaption>`;
}
