import { html } from '../shared/html.ts';
import { adresVan, kern, NAAM, type Onderwerp, type Publicatie } from './publicatie.ts';

/** A newsletter is short: of more topics it leads to the page. */
const MAX_ONDERWERPEN = 5;

/** The newest topics as a block to paste in a newsletter, with what each comes to and where to read on. */
export function nieuwsbriefHtml(publicatie: Publicatie): string {
  return html`<section lang="nl">
<h2>${NAAM}: wat we deden met wat mensen zeiden</h2>
${newest(publicatie).map(
  (onderwerp) => html`<h3>${onderwerp.titel}</h3>
<p>${kernVan(onderwerp)}</p>
<p><a href="${adresVan(publicatie, onderwerp)}">Lees meer over: ${onderwerp.titel}</a></p>
`,
)}<p><a href="${publicatie.adres}">Bekijk alle onderwerpen</a></p>
</section>
`.text;
}

/** The same as plain text. */
export function nieuwsbriefTekst(publicatie: Publicatie): string {
  return [
    `${NAAM}: wat we deden met wat mensen zeiden`,
    ...newest(publicatie).map((onderwerp) =>
      [onderwerp.titel, kernVan(onderwerp), `Lees meer: ${adresVan(publicatie, onderwerp)}`].join('\n'),
    ),
    `Alle onderwerpen: ${publicatie.adres}\n`,
  ].join('\n\n');
}

function newest({ onderwerpen }: Publicatie): readonly Onderwerp[] {
  return onderwerpen.slice(0, MAX_ONDERWERPEN);
}

/** What was done: the last part. */
function kernVan({ delen }: Onderwerp): string {
  return kern(delen.at(-1)?.tekst ?? '');
}
