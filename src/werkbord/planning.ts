import type { WriteFile } from '../downloads/downloads.ts';
import type { Kalender } from '../instellingen/kalender.ts';
import type { Dossier } from '../opdrachten/ground/dossier.ts';
import { whenWords } from '../opdrachten/ground/uitvoering-words.ts';
import { dagenOf } from '../overzichten/communicatie.ts';
import type { Agenda } from '../overzichten/communicatie-files.ts';
import { type PlanningMoment, planningVanOverleggen } from '../overzichten/planning.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { same } from '../shared/compare.ts';
import { addDays, monthsFrom } from '../shared/dates.ts';
import { formatDutchDate, formatMonth } from '../shared/dutch-dates.ts';
import { html, type Markup } from '../shared/html.ts';
import { meaningId } from '../shared/ids.ts';
import type { LeesRegio } from '../shared/regio.ts';
import { capital } from '../shared/words.ts';
import type { Answering } from '../statusvragen/answering.ts';
import { ROWS_A_PAGE, type Row } from '../statusvragen/antwoorden/answer-kind.ts';
import { answerWords } from '../statusvragen/antwoorden/answer-sentence.ts';
import { isNarrowedBy, scopeOf } from '../statusvragen/antwoorden/answers.ts';
import { inOrder, isNot, type Query } from '../statusvragen/ground/query.ts';
import type { ZinVan } from '../statusvragen/zin-van.ts';
import type { VergaderingStreams } from '../vergaderingen/vergadering-events.ts';
import { TEKEN_STANDEN, TEKENS } from './beeld/tekens.ts';
import { type Baan, type Schaduw, tijdbeeld } from './beeld/tijdbeeld.ts';
import { DOSSIER } from './dossier.ts';
import { type PlanningRijen, type PlanningSource, readPlanning } from './planning-lezen.ts';
import { type Page, type PageTurn, type Params, voorIedereen } from './ports.ts';
import { readTijdvak, type Tijdvak, tijdvakVan, ZOOMS } from './tijdvak.ts';
import { chipList, queryParams, readQuery } from './vraag.ts';

type Dependencies = PlanningSource & {
  readonly streams: PlanningSource['streams'] & { readonly vergaderingen: Pick<VergaderingStreams, 'list'> };
  readonly answering: Pick<Answering, 'answer' | 'chipsFor'> & { readonly zinVan: ZinVan };
  readonly kalender: () => Promise<Kalender>;
  readonly regio: LeesRegio;
  readonly writeIcs: WriteFile<Agenda>;
  readonly clock: Clock;
};

export const PLANNING = 'planning';
const BESTAND = 'planning.ics';
/** What goes on. */
const LOOPT: Query = { over: 'opdrachten', vorm: 'lijst', filters: [isNot('bereikt', 'afgerond')] };
const OVERLEG = 'overleg';

/** What is asked of the page. */
type Gevraagd = {
  readonly tijdvak: Tijdvak;
  readonly query: Query;
  readonly vanaf: string | undefined;
  readonly today: string;
};

/** The days of opdrachten or of overleggen as a picture and as a table, and the same as a file for a calendar. */
export function createPlanningPages(dependencies: Dependencies): readonly Page[] {
  const { clock } = dependencies;
  const asked = ({ params }: PageTurn): Gevraagd => {
    const today = localDate(clock.now());
    return {
      today,
      tijdvak: params.periode === undefined ? tijdvakVan('jaar', today) : readTijdvak(params.periode),
      query: readQuery(params.q, LOOPT),
      vanaf: params.vanaf,
    };
  };
  return [
    {
      pad: PLANNING,
      menu: { naam: 'Planning', voor: voorIedereen },
      async show(turn) {
        const gevraagd = asked(turn);
        const inhoud =
          turn.params.rij === OVERLEG
            ? await overleggen(dependencies, turn, gevraagd)
            : await opdrachten(dependencies, turn, gevraagd);
        const vraag = await vraagVan(dependencies.answering.zinVan, turn, gevraagd);
        return { titel: 'Planning', inhoud, ...(vraag === undefined ? {} : { vraag }) };
      },
    },
    {
      pad: BESTAND,
      async show(turn) {
        const gevraagd = asked(turn);
        const { rijen } = await readRijen(dependencies, turn, gevraagd);
        const { tijdvak } = gevraagd;
        const items = rijen.flatMap(({ dossier, momenten }) =>
          momenten
            .map(({ id, wanneer, wat, soort, stand }) => ({
              id: meaningId('planning', dossier.id, soort, id),
              ...dagenOf(wanneer),
              titel: `${agendaWoorden(soort, stand, wat)}: ${dossier.titel}`,
              omschrijving: dossier.titel,
            }))
            .filter(({ van, tot }) => van <= tijdvak.tot && tot > tijdvak.van),
        );
        const naam = `Planning Samenkracht! ${tijdvak.naam}`;
        return {
          naam: `Planning ${tijdvak.code}.ics`,
          ...(await dependencies.writeIcs({ naam, items, gemaakt: clock.now() })),
        };
      },
    },
  ];
}

/** In a calendar stands nothing beside it: what does not go on says so, also to who has it in there already. */
function agendaWoorden(soort: PlanningMoment['soort'], stand: PlanningMoment['stand'], wat: string): string {
  if (soort === 'terugkoppeling') return TEKENS.terugkoppeling.naam;
  return stand === 'vervallen' && soort !== 'besluit'
    ? `${capital(TEKEN_STANDEN.vervallen.naam)}: ${wat}`
    : wat;
}

/** What stands on the agendas in these days, or which meetings there are, as the chat is asked for it; undefined: it cannot be asked so. */
async function vraagVan(
  zinVan: ZinVan,
  { actor, params }: PageTurn,
  { query, tijdvak: { van, tot } }: Gevraagd,
): Promise<string | undefined> {
  const periode = { filter: 'periode', van, tot } as const;
  if (params.rij === OVERLEG)
    return zinVan({ over: 'vergaderingen', vorm: 'lijst', filters: [periode] }, actor);
  const kept = query.filters.filter((one) => !LOOPT.filters.some((standard) => same(standard, one)));
  const fits = kept.every(({ filter }) => filter !== 'periode' && isNarrowedBy('agendapunten', filter));
  return fits
    ? zinVan({ over: 'agendapunten', vorm: 'lijst', filters: inOrder([...kept, periode]) }, actor)
    : undefined;
}

/** The opdrachten of this page of the answer, with what has a day. */
async function readRijen(
  dependencies: Dependencies,
  { actor }: PageTurn,
  { query, today, vanaf }: Gevraagd,
): Promise<
  PlanningRijen & { readonly zin: string; readonly next: string | undefined; readonly total: number }
> {
  const { answering } = dependencies;
  const answer = await answering.answer({
    query,
    actor,
    today,
    limit: ROWS_A_PAGE,
    // The picture is of days: nobody looks here for how many stand where.
    zonderVerdeling: true,
    ...(vanaf === undefined ? {} : { from: vanaf }),
  });
  const dossiers = await dossiersOf(dependencies.streams.opdrachten, answer?.rows ?? []);
  const scope = scopeOf(query, actor);
  return {
    ...(await readPlanning(dependencies, actor, dossiers, today)),
    zin: answer ? answerWords(answer, scope) : '',
    next: answer?.next,
    total: answer?.total ?? 0,
  };
}

/** Those that the answer read already, and the others in one request: a store that charges by the request is asked once. */
async function dossiersOf(
  streams: PlanningSource['streams']['opdrachten'],
  rows: readonly Row[],
): Promise<readonly Dossier[]> {
  const byId = new Map(rows.flatMap(({ dossier }) => (dossier ? [[dossier.id, dossier]] : [])));
  const ids = [...new Set(rows.flatMap(({ opdracht }) => opdracht ?? []))];
  const others = ids.filter((id) => !byId.has(id));
  if (others.length > 0) {
    const page = { by: 'titel', limit: others.length } as const;
    const { found } = await streams.select([{ key: 'plek', anyOf: others }], page);
    for (const { id, state } of found) byId.set(id, state);
  }
  return ids.flatMap((id) => byId.get(id) ?? []);
}

async function opdrachten(dependencies: Dependencies, turn: PageTurn, gevraagd: Gevraagd): Promise<Markup> {
  const { href } = turn;
  const { tijdvak, query, vanaf } = gevraagd;
  const { rijen, zin, next, total, tooMany } = await readRijen(dependencies, turn, gevraagd);
  const chips = await dependencies.answering.chipsFor(query, turn.actor);
  const clashes = new Set(rijen.flatMap(({ momenten }) => momenten.flatMap(({ botst }) => botst ?? [])));
  const banen = rijen.map(
    ({ dossier, momenten }): Baan => ({
      naam: dossier.titel,
      href: href(DOSSIER, { id: dossier.id }),
      momenten,
    }),
  );
  const more = next === undefined ? [] : [pageLink(turn, gevraagd, { vanaf: next }, 'Volgende')];
  const begin = vanaf === undefined ? [] : [pageLink(turn, gevraagd, { vanaf: '' }, 'Naar het begin')];
  return html`${keuze(turn, gevraagd)}
<p>${zin}</p>
${chipList(chips, (zonder) => href(PLANNING, { ...turn.params, q: queryParams(zonder).q ?? '', vanaf: '' }))}
${clashList([...clashes])}
${tooMany === 0 ? [] : html`<p>Voor dezelfde mensen zijn er ${String(tooMany)} opdrachten. Dat is te veel om te kijken wie er te vaak wordt gevraagd. Kies minder opdrachten.</p>`}
${total === 0 ? [] : await beeld(dependencies, gevraagd, banen, `De opdrachten, van ${formatDutchDate(tijdvak.van)} tot en met ${formatDutchDate(tijdvak.tot)}.`)}
<nav class="knoppen" aria-label="Meer opdrachten">${[...begin, ...more]}${total === 0 ? [] : html`<a class="knop" href="${href(BESTAND, { ...turn.params, periode: tijdvak.code })}">Zet dit in je agenda (.ics)</a>`}</nav>`;
}

async function overleggen(dependencies: Dependencies, turn: PageTurn, gevraagd: Gevraagd): Promise<Markup> {
  const { tijdvak, today } = gevraagd;
  const all = (await dependencies.streams.vergaderingen.list()).map(({ state }) => state);
  const within = all.filter(({ datum }) => datum >= tijdvak.van && datum <= tijdvak.tot);
  const banen = planningVanOverleggen(within, today);
  return html`${keuze(turn, gevraagd)}
${banen.length === 0 ? html`<p>Er zijn geen vergaderingen gepland in ${tijdvak.naam}.</p>` : await beeld(dependencies, gevraagd, banen, `De vergaderingen, van ${formatDutchDate(tijdvak.van)} tot en met ${formatDutchDate(tijdvak.tot)}.`)}`;
}

async function beeld(
  { kalender, regio }: Dependencies,
  { tijdvak, today }: Gevraagd,
  banen: readonly Baan[],
  beschrijving: string,
): Promise<Markup> {
  const { days } = await kalender();
  const { schoolvakanties = [] } = (await regio()).gegevens;
  return tijdbeeld({
    id: 'planning',
    titel: `Planning van ${tijdvak.naam}`,
    beschrijving,
    vak: tijdvak,
    banen,
    schaduw: [
      ...schoolvakanties.map((one): Schaduw => ({ ...one, soort: 'vakantie' })),
      ...vrijeDagen(tijdvak, days),
    ],
    vandaag: today,
    dag: whenWords,
  });
}

/** Days on which nobody works; in a whole year weekends would be all that is seen. */
function vrijeDagen({ van, tot, zoom }: Tijdvak, days: Kalender['days']): readonly Schaduw[] {
  const found: Schaduw[] = [];
  for (let dag = van; dag <= tot; dag = addDays(dag, 1)) {
    if (days.isWorkingDay(dag) || (zoom === 'jaar' && isWeekend(dag))) continue;
    found.push({ soort: 'vrij', naam: 'Vrije dag', van: dag, tot: dag });
  }
  return found;
}

function isWeekend(dag: string): boolean {
  const day = new Date(dag).getUTCDay();
  return day === 0 || day === 6;
}

/** How long, when, and of what a row is. */
function keuze(turn: PageTurn, gevraagd: Gevraagd): Markup {
  const { tijdvak, today } = gevraagd;
  const perOverleg = turn.params.rij === OVERLEG;
  // Who looks closer begins at today, when that is in what was looked at.
  const near = tijdvak.van <= today && today <= tijdvak.tot ? today : tijdvak.van;
  const zooms = ZOOMS.map((zoom) =>
    pageLink(turn, gevraagd, { periode: tijdvakVan(zoom, near).code }, capital(zoom), zoom === tijdvak.zoom),
  );
  return html`<nav class="knoppen" aria-label="Periode">
${pageLink(turn, gevraagd, { periode: tijdvak.vorige }, 'Eerder')}${zooms}${pageLink(turn, gevraagd, { periode: tijdvak.volgende }, 'Later')}
</nav>
${maanden(turn, gevraagd)}
<nav class="knoppen" aria-label="Rijen">
${pageLink(turn, gevraagd, { rij: '' }, 'Per opdracht', !perOverleg)}${pageLink(turn, gevraagd, { rij: OVERLEG, vanaf: '' }, 'Per overleg', perOverleg)}
</nav>`;
}

/** The months of a year or a quarter, each one click away. */
function maanden(turn: PageTurn, gevraagd: Gevraagd): Markup | readonly Markup[] {
  const { van, zoom } = gevraagd.tijdvak;
  if (zoom === 'maand') return [];
  const links = monthsFrom(van, zoom === 'jaar' ? 12 : 3).map((maand) =>
    pageLink(turn, gevraagd, { periode: maand }, formatMonth(maand).split(' ')[0] ?? maand),
  );
  return html`<nav class="knoppen" aria-label="Maand">${links}</nav>`;
}

function pageLink(
  { href, params }: PageTurn,
  { tijdvak }: Gevraagd,
  more: Params,
  words: string,
  isHier = false,
): Markup {
  return html`<a class="knop" href="${href(PLANNING, { ...params, periode: tijdvak.code, ...more })}"${isHier ? html` aria-current="true"` : []}>${words}</a>`;
}

/** Who is asked twice. Several are folded: the picture, in which they are marked, must not sink below the screen. */
function clashList(clashes: readonly string[]): Markup {
  const each = clashes.map((words) => html`<p class="vak warning">${words}</p>`);
  if (clashes.length < 2) return html`${each}`;
  return html`<details><summary>Let op: ${String(clashes.length)} keer worden dezelfde mensen binnen drie maanden opnieuw gevraagd</summary>${each}</details>`;
}
