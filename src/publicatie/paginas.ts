import { localDate } from '../shared/clock.ts';
import { formatDutchDate } from '../shared/dutch-dates.ts';
import { html, type Markup } from '../shared/html.ts';
import { tekstRegels } from '../shared/tekst-regels.ts';
import { BESTANDEN, bestandVan, NAAM, type Onderwerp, type Publicatie } from './publicatie.ts';

/** The pages for everybody: static, without a script, a cookie or anything from elsewhere. */

/** What the browser may load: the own style, and nothing else. */
const CSP = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** The list of all topics. */
export function indexPagina(publicatie: Publicatie): string {
  const { onderwerpen, regio } = publicatie;
  return pagina(publicatie, {
    titel: `${NAAM} ${regio}`,
    wortel: '',
    inhoud: html`<h1>Wat we vragen, horen en doen</h1>
<p>Inwoners denken mee over zorg en ondersteuning. Hier lees je per onderwerp wat we vroegen, wat mensen zeiden en wat we daarmee deden.</p>
${
  onderwerpen.length === 0
    ? html`<p>Er staan nu geen onderwerpen op deze pagina.</p>`
    : html`<h2>Onderwerpen</h2>
<ul class="onderwerpen">
${onderwerpen.map(
  (
    onderwerp,
  ) => html`<li><a href="${bestandVan(onderwerp)}">${onderwerp.titel}</a> <span class="datum">${bijgewerkt(onderwerp)}</span></li>
`,
)}</ul>`
}
${reagerenHtml(publicatie)}<h2>Op de hoogte blijven</h2>
<p>Volg deze pagina met een lezer van feeds: <a href="${BESTANDEN.atom}">Atom</a> of <a href="${BESTANDEN.json}">JSON</a>.</p>`,
  });
}

/** One topic in its parts. */
export function onderwerpPagina(publicatie: Publicatie, onderwerp: Onderwerp): string {
  return pagina(publicatie, {
    titel: `${onderwerp.titel} · ${NAAM} ${publicatie.regio}`,
    wortel: '../',
    inhoud: html`<p><a href="../${BESTANDEN.index}">Alle onderwerpen</a></p>
<article>
<h1>${onderwerp.titel}</h1>
<p class="datum">${bijgewerkt(onderwerp)}</p>
${delenHtml(onderwerp, 2)}</article>
${reagerenHtml(publicatie)}`,
  });
}

/** The parts of a topic under their headings. @param niveau of those headings */
export function delenHtml({ delen }: Pick<Onderwerp, 'delen'>, niveau: 2 | 3): readonly Markup[] {
  return delen.map(({ kop, tekst }) =>
    niveau === 2
      ? html`<h2>${kop}</h2>
${tekstHtml(tekst)}`
      : html`<h3>${kop}</h3>
${tekstHtml(tekst)}`,
  );
}

/** How residents say something themselves, also what nobody asked (plan 2017, Ongevraagd advies); nothing as long as no address is known. */
function reagerenHtml({ reageren }: Publicatie): Markup {
  if (reageren === undefined) return html``;
  const where = reageren.startsWith('mailto:')
    ? html`Stuur een e-mail naar <a href="${reageren}">${reageren.slice('mailto:'.length)}</a>.`
    : html`<a href="${reageren}">Laat een bericht achter</a>.`;
  return html`<h2>Wil je zelf iets zeggen?</h2>
<p>Dat kan altijd, ook over iets anders. ${where} Je hoort wat we ermee doen. Schrijf niets op over iemand anders.</p>
`;
}

/** 'Bijgewerkt op woensdag 3 maart 2027' */
function bijgewerkt({ goedgekeurdOp }: Pick<Onderwerp, 'goedgekeurdOp'>): string {
  return `Bijgewerkt op ${formatDutchDate(localDate(goedgekeurdOp))}`;
}

/** Lines as paragraphs; points that follow on each other are one list. */
function tekstHtml(tekst: string): readonly Markup[] {
  const blokken: { readonly isLijst: boolean; readonly regels: string[] }[] = [];
  for (const { soort, tekst: regel, ruim } of tekstRegels(tekst)) {
    const isLijst = soort === 'punt';
    const last = blokken.at(-1);
    if (isLijst && last?.isLijst && !ruim) last.regels.push(regel);
    else blokken.push({ isLijst, regels: [regel] });
  }
  return blokken.map(({ isLijst, regels }) =>
    isLijst
      ? html`<ul>
${regels.map(
  (regel) => html`<li>${regel}</li>
`,
)}</ul>
`
      : html`<p>${regels.join(' ')}</p>
`,
  );
}

function pagina(
  { regio }: Pick<Publicatie, 'regio'>,
  { titel, wortel, inhoud }: { readonly titel: string; readonly wortel: string; readonly inhoud: Markup },
): string {
  return html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${CSP}">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${titel}</title>
<link rel="stylesheet" href="${wortel}${BESTANDEN.stijl}">
<link rel="alternate" type="application/atom+xml" title="${NAAM} (Atom)" href="${wortel}${BESTANDEN.atom}">
<link rel="alternate" type="application/feed+json" title="${NAAM} (JSON)" href="${wortel}${BESTANDEN.json}">
</head>
<body>
<header><p>${NAAM} <span>${regio}</span></p></header>
<main>
${inhoud}
</main>
<footer><p>${regio}</p></footer>
</body>
</html>
`.text;
}
