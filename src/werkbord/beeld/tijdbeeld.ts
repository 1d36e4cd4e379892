import { monthsFrom } from '../../shared/dates.ts';
import { html, type Markup } from '../../shared/html.ts';
import { bijschrift } from './bijschrift.ts';
import { dagenVan, percent, type Tijdschaal, tijdschaal, type Vak } from './schaal.ts';
import {
  HOOGTE,
  legenda,
  maandStreep,
  TEKEN_STANDEN,
  TEKENS,
  type TekenSoort,
  type TekenStand,
  TWEE_KEER,
  teken,
  tekenVormen,
} from './tekens.ts';

/** One thing in a picture of time. */
export type Moment = {
  readonly soort: TekenSoort;
  readonly stand: TekenStand;
  /** A day (YYYY-MM-DD), or a month (YYYY-MM) when the day is not known. */
  readonly wanneer: string;
  readonly wat: string;
  /** It is asked of people who are asked something else too near to it, in words. */
  readonly botst?: string;
};
/** A row of the picture. */
export type Baan = {
  readonly naam: string;
  /** Where it opens; absent: nowhere. */
  readonly href?: string;
  readonly momenten: readonly Moment[];
};
/** Days that are shaded, with what they are called. */
export type Schaduw = Vak & { readonly soort: 'vrij' | 'vakantie'; readonly naam: string };

export type Tijdbeeld = {
  /** Once on a page: other parts of the picture refer to it. */
  readonly id: string;
  readonly titel: string;
  /** Of its heading: 3 within a part of a page. */
  readonly niveau?: 3;
  readonly beschrijving: string;
  readonly vak: Vak;
  readonly banen: readonly Baan[];
  readonly schaduw: readonly Schaduw[];
  /** YYYY-MM-DD */
  readonly vandaag: string;
  /** A day, or a month, in words. */
  readonly dag: (wanneer: string) => string;
};

const MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const;
/** In a longer picture each month is a tick, in a shorter one each Monday. */
const LONG = 70;

/**
 * Days as a picture: a row of marks for each name, the same for whoever does not see it in words, and all of it as a table (docs/adr/0115).
 * All places are percents, so that it fits a window of any width; no style or script stands in it.
 */
export function tijdbeeld(beeld: Tijdbeeld): Markup {
  const { id, vak, dag } = beeld;
  const schaal = tijdschaal(vak);
  const banen = beeld.banen.map((baan) => ({ ...baan, momenten: within(baan.momenten, schaal) }));
  const all = banen.flatMap(({ momenten }) => momenten);
  return html`<figure class="beeld" aria-labelledby="${id}-titel" aria-describedby="${id}-wat">
${bijschrift(beeld)}
${tekenVormen()}${dagen(beeld, schaal)}
${
  all.length === 0
    ? []
    : uitleg(
        all,
        beeld.schaduw.filter((one) => schaal.strook(one) !== undefined),
      )
}
<div class="baan-kop">${as(vak, schaal)}</div>
<ol class="banen">
${banen.map((baan) => baanHtml(baan, id, schaal, dag))}
</ol>
${tabel(beeld.titel, banen, dag)}
</figure>`;
}

function within(momenten: readonly Moment[], schaal: Tijdschaal): readonly Moment[] {
  return momenten
    .filter(({ wanneer }) => schaal.midden(wanneer) !== undefined)
    .toSorted((a, b) => a.wanneer.localeCompare(b.wanneer));
}

/** What lies behind every row: shaded days, where months (or weeks) begin, and today; drawn once. */
function dagen({ id, vak, schaduw, vandaag }: Tijdbeeld, schaal: Tijdschaal): Markup {
  const stroken = schaduw.flatMap(({ soort, ...days }) => {
    const strook = schaal.strook(days);
    return strook
      ? [html`<rect x="${strook.x}" width="${strook.width}" height="100%" class="${soort}"/>`]
      : [];
  });
  const raster = ticksOf(vak, schaal).map(
    ({ x }) => html`<line x1="${percent(x)}" x2="${percent(x)}" y1="0" y2="100%" class="raster"/>`,
  );
  const nu = schaal.midden(vandaag);
  const lijn = nu === undefined ? [] : html`<line x1="${nu}" x2="${nu}" y1="0" y2="100%" class="vandaag"/>`;
  return html`<svg class="vormen" width="0" height="0" aria-hidden="true" focusable="false"><symbol id="${id}-dagen">${stroken}${raster}${lijn}</symbol></svg>`;
}

function uitleg(all: readonly Moment[], schaduw: readonly Schaduw[]): Markup {
  const soorten = all.map(({ soort }) => soort);
  const standen = all.map(({ stand }) => stand);
  const has = (soort: Schaduw['soort']) => schaduw.some((one) => one.soort === soort);
  return legenda({ soorten, standen, botst: all.some(({ botst }) => botst !== undefined) }, [
    { klasse: 'vandaag', naam: 'Vandaag' },
    ...(has('vrij') ? [{ klasse: 'vrij', naam: 'Vrije dagen' }] : []),
    ...(has('vakantie') ? [{ klasse: 'vakantie', naam: 'Schoolvakantie' }] : []),
  ]);
}

/** The names of months, or the Mondays of a shorter time. */
function as(vak: Vak, schaal: Tijdschaal): Markup {
  const marks = ticksOf(vak, schaal).map(({ x, woord }) => {
    const at = percent(x);
    const text =
      x + woord.length * LETTER > 100
        ? html`<text x="${at}" dx="-3" y="15" text-anchor="end">${woord}</text>`
        : html`<text x="${at}" dx="3" y="15">${woord}</text>`;
    return html`<line x1="${at}" x2="${at}" y1="0" y2="100%"/>${text}`;
  });
  return html`<svg class="as" width="100%" height="20" aria-hidden="true" focusable="false">${marks}</svg>`;
}

/** So wide is a letter at most, in percents of the narrowest window: a word that does not fit stands before its line. */
const LETTER = 2.3;

/** Where months or weeks begin, in percents of the width. */
function ticksOf(vak: Vak, schaal: Tijdschaal): readonly { readonly x: number; readonly woord: string }[] {
  const ticks = isLong(vak) ? monthTicks(vak) : mondays(vak);
  return ticks.flatMap(({ dag, woord }) => {
    const x = schaal.begin(dag);
    return x === undefined ? [] : [{ x, woord }];
  });
}

type Tick = { readonly dag: string; readonly woord: string };

function isLong({ van, tot }: Vak): boolean {
  return Date.parse(tot) - Date.parse(van) > LONG * DAY_MS;
}
const DAY_MS = 24 * 60 * 60 * 1000;

function monthTicks({ van, tot }: Vak): readonly Tick[] {
  const months = monthsFrom(van, monthCount(van, tot));
  // More names than this do not stand beside each other.
  const every = Math.ceil(months.length / 12);
  return months
    .filter((_, index) => index % every === 0)
    .map((month) => ({ dag: `${month}-01`, woord: monthWord(month, every > 1) }));
}

function monthCount(van: string, tot: string): number {
  return (
    (Number(tot.slice(0, 4)) - Number(van.slice(0, 4))) * 12 +
    Number(tot.slice(5, 7)) -
    Number(van.slice(5, 7)) +
    1
  );
}

function monthWord(month: string, withYear: boolean): string {
  const word = MONTHS[Number(month.slice(5)) - 1] ?? month;
  return withYear ? `${word} ’${month.slice(2, 4)}` : word;
}

function mondays({ van, tot }: Vak): readonly Tick[] {
  const found: Tick[] = [];
  for (let at = Date.parse(van); at <= Date.parse(tot); at += DAY_MS) {
    const day = new Date(at);
    const dag = day.toISOString().slice(0, 'YYYY-MM-DD'.length);
    if (day.getUTCDay() === 1)
      found.push({ dag, woord: `${day.getUTCDate()} ${MONTHS[day.getUTCMonth()] ?? ''}` });
  }
  return found;
}

function baanHtml(
  { naam, href, momenten }: Baan,
  id: string,
  schaal: Tijdschaal,
  dag: Tijdbeeld['dag'],
): Markup {
  const tekens = momenten.flatMap(({ soort, stand, wanneer, botst }) => {
    const x = schaal.midden(wanneer);
    if (x === undefined) return [];
    const strook = wanneer.length === 'YYYY-MM'.length ? schaal.strook(dagenVan(wanneer)) : undefined;
    return [...(strook ? [maandStreep(strook)] : []), teken(soort, stand, x, botst !== undefined)];
  });
  const more = momenten.length - MOST_SAID;
  const woorden = [
    ...momenten.slice(0, MOST_SAID).map((moment) => `${dag(moment.wanneer)}: ${momentWords(moment)}`),
    ...(more > 0 ? [`en nog ${more}`] : []),
  ].join('; ');
  return html`<li><div class="baan-naam">${href === undefined ? naam : html`<a href="${href}">${naam}</a>`}</div>
<svg class="baan" width="100%" height="${String(HOOGTE)}" role="img" aria-label="${woorden === '' ? NIETS : woorden}"><use href="#${id}-dagen" width="100%" height="100%"/>${tekens}</svg></li>`;
}

const NIETS = 'niets in deze tijd';

/** 'Focusgroep, komt nog, botst' */
function momentWords({ soort, stand, wat, botst }: Moment): string {
  const kind = wat === '' ? TEKENS[soort].naam : wat;
  return [kind, TEKEN_STANDEN[stand].naam, ...(botst === undefined ? [] : [TWEE_KEER])].join(', ');
}

/** More marks of a row are read in the table. */
const MOST_SAID = 12;
/** A longer table is no way to look: a shorter time is. */
const MOST_ROWS = 150;

/** The same in words, in order of time. */
function tabel(titel: string, banen: readonly Baan[], dag: Tijdbeeld['dag']): Markup | readonly Markup[] {
  const rows = banen
    .flatMap(({ naam, momenten }) => momenten.map((moment) => ({ naam, ...moment })))
    .toSorted((a, b) => a.wanneer.localeCompare(b.wanneer) || a.naam.localeCompare(b.naam, 'nl'));
  if (rows.length === 0) return [];
  return html`<details class="als-tabel"><summary>Hetzelfde als tabel</summary>
<table class="stapel"><caption>${titel}</caption>
<thead><tr>${KOPPEN.map((kop) => html`<th scope="col">${kop}</th>`)}</tr></thead>
<tbody>${rows.slice(0, MOST_ROWS).map(({ naam, soort, stand, wanneer, wat, botst }) => html`<tr><th scope="row">${dag(wanneer)}</th><td data-kop="Waarvan">${naam}</td><td data-kop="Wat">${TEKENS[soort].naam}${wat === '' ? '' : `: ${wat}`}</td><td data-kop="Hoe het staat">${TEKEN_STANDEN[stand].naam}${botst === undefined ? '' : `. ${botst}`}</td></tr>`)}</tbody></table>${rows.length > MOST_ROWS ? html`<p>Hier staan de eerste ${String(MOST_ROWS)} van ${String(rows.length)}. Kies een kortere periode voor de rest.</p>` : []}</details>`;
}

const KOPPEN = ['Wanneer', 'Waarvan', 'Wat', 'Hoe het staat'] as const;
