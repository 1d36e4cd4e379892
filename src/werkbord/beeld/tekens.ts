import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
} from 'd3-shape';
import { html, type Markup } from '../../shared/html.ts';

/** The marks of a picture: each kind has its own shape and colour, so that neither has to be seen. */

type Vorm = { readonly naam: string; readonly vorm: SymbolType; readonly hoog: boolean };

/** Every kind of mark; `hoog`: it stands in the upper half of its row, where the bodies are. */
export const TEKENS = {
  vergadering: { naam: 'Vergadering', vorm: symbolSquare, hoog: true },
  besluit: { naam: 'Besluit', vorm: symbolStar, hoog: true },
  activiteit: { naam: 'Activiteit met inwoners', vorm: symbolCircle, hoog: false },
  terugkoppeling: { naam: 'Inwoners hoorden iets', vorm: symbolDiamond, hoog: false },
  uiterlijk: { naam: 'Uiterste dag', vorm: symbolTriangle, hoog: false },
} as const satisfies Readonly<Record<string, Vorm>>;
export type TekenSoort = keyof typeof TEKENS;

/** How it stands with what a mark is of, in words; each has its own look. */
export const TEKEN_STANDEN = {
  gedaan: { naam: 'gedaan', klasse: 'vol' },
  komt: { naam: 'komt nog', klasse: 'hol' },
  'te laat': { naam: 'te laat', klasse: 'laat' },
  vervallen: { naam: 'gaat niet door', klasse: 'vervallen' },
  'niet bekend': { naam: 'voorbij, nog niet vastgelegd', klasse: 'onbekend' },
} as const satisfies Readonly<Record<string, { readonly naam: string; readonly klasse: string }>>;
export type TekenStand = keyof typeof TEKEN_STANDEN;

/** In square pixels. */
const AREA = 90;
/** The height of a row with marks, in pixels, and of its two halves. */
export const HOOGTE = 44;
const BOVEN = 13;
const ONDER = 31;

/** The shapes, drawn once on a page; each mark refers to them. */
export function tekenVormen(): Markup {
  const paths = keysOf(TEKENS).map(
    (soort) => html`<path id="t-${soort}" d="${symbol(TEKENS[soort].vorm, AREA).digits(1)() ?? ''}"/>`,
  );
  return html`<svg class="vormen" width="0" height="0" aria-hidden="true" focusable="false"><defs>${paths}</defs></svg>`;
}

/** One mark. @param x in percents of the row */
export function teken(soort: TekenSoort, stand: TekenStand, x: string, botst = false): Markup {
  const y = String(TEKENS[soort].hoog ? BOVEN : ONDER);
  const klasse = `teken ${soort} ${TEKEN_STANDEN[stand].klasse}`;
  return html`<use href="#t-${soort}" x="${x}" y="${y}" class="${klasse}"/>${botst ? html`<circle cx="${x}" cy="${y}" r="10" class="botst"/>` : []}`;
}

/** A month of which the day is not known, as a line under its mark. */
export function maandStreep({ x, width }: { readonly x: string; readonly width: string }): Markup {
  return html`<rect x="${x}" width="${width}" y="${String(ONDER + 7)}" height="3" rx="1.5" class="maand"/>`;
}

/** What the marks mean, as far as they are used, and what lies behind them. */
export function legenda(
  hier: {
    readonly soorten: readonly TekenSoort[];
    readonly standen: readonly TekenStand[];
    readonly botst: boolean;
  },
  achter: readonly { readonly klasse: string; readonly naam: string }[],
): Markup {
  const marks = keysOf(TEKENS)
    .filter((soort) => hier.soorten.includes(soort))
    .map((soort) => ({ naam: TEKENS[soort].naam, mark: voorbeeld(soort, `${soort} vol`) }));
  const standen = keysOf(TEKEN_STANDEN)
    .filter((stand) => hier.standen.includes(stand))
    .map((stand) => ({
      naam: TEKEN_STANDEN[stand].naam,
      mark: voorbeeld('activiteit', `activiteit ${TEKEN_STANDEN[stand].klasse}`),
    }));
  const meer = [
    ...(hier.botst ? [{ naam: TWEE_KEER, mark: html`<circle r="10" class="botst"/>` }] : []),
    ...achter.map(({ klasse, naam }) => ({
      naam,
      mark: html`<rect x="-10" y="-10" width="20" height="20" class="${klasse}"/>`,
    })),
  ];
  return html`<ul class="legenda" aria-label="Wat de tekens betekenen">
${[...marks, ...standen, ...meer].map(({ naam, mark }) => html`<li><svg width="24" height="24" viewBox="-12 -12 24 24" aria-hidden="true" focusable="false">${mark}</svg> ${naam}</li>`)}
</ul>`;
}

/** What a ring around a mark says. */
export const TWEE_KEER = 'dezelfde mensen worden twee keer gevraagd binnen drie maanden';

function voorbeeld(soort: TekenSoort, klasse: string): Markup {
  return html`<use href="#t-${soort}" class="teken ${klasse}"/>`;
}

function keysOf<Name extends string>(of: Readonly<Record<Name, unknown>>): readonly Name[] {
  const isName = (name: string): name is Name => name in of;
  return Object.keys(of).filter(isName);
}
