import { createHash } from 'node:crypto';
import type { PageAnswer } from '../http/werkbord.ts';
import { html, type Markup } from '../shared/html.ts';

/** How a page of the werkbord looks around what it shows, and what goes along with it. */

/** The programs of Microsoft in which a tab can stand (learn.microsoft.com, 'Configure Content Security Policy headers'). */
const TEAMS_HOSTS = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.office.com',
  'https://outlook.office365.com',
  'https://*.microsoft365.com',
].join(' ');

/** Nothing is kept, told to another site or fetched elsewhere, and no script or style stands in a page. */
function guarded(isLokaal: boolean): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ${isLokaal ? "'none'" : TEAMS_HOSTS}`,
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex',
  };
}

type Kader = {
  readonly isLokaal: boolean;
  readonly titel: string;
  readonly inhoud: Markup;
  /** Who looks, and where else that person can go; absent: nobody came in. */
  readonly iemand?: {
    readonly naam: string;
    readonly menu: readonly { readonly naam: string; readonly href: string; readonly isHier: boolean }[];
    /** Opens the chat; absent: there is no link to it here. */
    readonly chat?: { readonly tekst: string; readonly href: string } | undefined;
    /** Chooses somebody else, on this machine. */
    readonly wissel?: string | undefined;
  };
  /** Only in Teams: the page is fetched again with who opens it. */
  readonly isLeeg?: boolean;
};

/** The whole page. */
export function pagina({ isLokaal, titel, inhoud, iemand, isLeeg = false }: Kader): Markup {
  const modus = isLokaal ? 'lokaal' : 'teams';
  return html`<!doctype html>
<html lang="nl" data-bord="${modus}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titel} · Samenkracht!</title>
<link rel="stylesheet" href="stijl.css">
<link rel="stylesheet" href="beeld.css">
${isLokaal ? [] : html`<script src="teams.js" defer></script>`}
<script src="bord.js" defer></script>
</head>
<body${isLeeg ? html` data-leeg` : []}>
<div id="bord">
<a class="spring" href="#inhoud">Naar de inhoud</a>
<header>
<p class="merk">Samenkracht!</p>
${iemand ? menuVan(iemand) : []}
</header>
<main id="inhoud" tabindex="-1">
<h1>${titel}</h1>
<div id="melding" role="status"></div>
${inhoud}
</main>
${iemand ? voetVan(iemand) : []}
</div>
</body>
</html>
`;
}

function menuVan({ menu }: NonNullable<Kader['iemand']>): Markup {
  return html`<nav aria-label="Werkbord"><ul>
${menu.map(({ naam, href, isHier }) => html`<li><a href="${href}"${isHier ? html` aria-current="page"` : []}>${naam}</a></li>`)}
</ul></nav>`;
}

function voetVan({ naam, chat, wissel }: NonNullable<Kader['iemand']>): Markup {
  return html`<footer>
<p>Je kijkt als ${naam}. Je ziet alleen wat jij mag zien.</p>
${chat ? html`<p><a href="${chat.href}" target="_blank" rel="noopener">${chat.tekst}</a></p>` : []}
${wissel === undefined ? [] : html`<p><a href="${wissel}">Kijk als iemand anders</a></p>`}
</footer>`;
}

/** @param known what the asker has already: then only that it still holds is said */
export function htmlAnswer(page: Markup, status: number, isLokaal: boolean, known = ''): PageAnswer {
  const etag = `"${createHash('sha256').update(page.text).digest('base64url').slice(0, 22)}"`;
  const headers = { ...guarded(isLokaal), ETag: etag };
  if (status === 200 && known === etag) return { status: 304, headers, body: '' };
  return { status, headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' }, body: page.text };
}

export function fileAnswer(
  {
    naam,
    type,
    bytes,
  }: { readonly naam?: string; readonly type: string; readonly bytes: Uint8Array | string },
  isLokaal: boolean,
): PageAnswer {
  return {
    status: 200,
    headers: {
      ...guarded(isLokaal),
      'Content-Type': type,
      ...(naam === undefined
        ? {}
        : { 'Content-Disposition': `attachment; filename="${naam.replace(/[^\w .-]/g, '')}"` }),
    },
    body: bytes,
  };
}

/** On the same folder of addresses, wherever the werkbord stands. */
export function redirectAnswer(href: string, isLokaal: boolean): PageAnswer {
  return { status: 303, headers: { ...guarded(isLokaal), Location: href }, body: '' };
}
