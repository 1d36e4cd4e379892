import type { Dossier } from '../opdrachten/ground/dossier.ts';
import type { DatesOfAll } from '../opdrachten/ground/ports.ts';
import { volgendeOf } from '../opdrachten/tijdlijn.ts';
import { hasRol } from '../shared/actor.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { formatShortDutchDate } from '../shared/dutch-dates.ts';
import { DomainError } from '../shared/errors.ts';
import { html, type Markup } from '../shared/html.ts';
import { capital } from '../shared/words.ts';
import type { Answering } from '../statusvragen/answering.ts';
import { type Answer, ROWS_A_PAGE, type Row } from '../statusvragen/antwoorden/answer-kind.ts';
import { answerWords } from '../statusvragen/antwoorden/answer-sentence.ts';
import { scopeOf, titelVan } from '../statusvragen/antwoorden/answers.ts';
import { ANSWER_VERB, EERSTE_OPDRACHT, opensOf } from '../statusvragen/antwoorden/next-steps.ts';
import { opensRefine } from '../statusvragen/antwoorden/vraag-data.ts';
import { is, type Query, querySchema } from '../statusvragen/ground/query.ts';
import { asksSame, type ZinVan } from '../statusvragen/zin-van.ts';
import { firstOwed, type OpenVerplichtingenOfAll } from '../verplichtingen/open-verplichtingen.ts';
import { DOSSIER } from './dossier.ts';
import { ALL_GROUPS, groepenHtml } from './groepen.ts';
import { PLANNING } from './planning.ts';
import { type Page, type PageTurn, voorIedereen } from './ports.ts';
import { chipList, queryParams, readQuery } from './vraag.ts';

type Dependencies = {
  readonly answering: Pick<Answering, 'answer' | 'chipsFor'> & { readonly zinVan: ZinVan };
  readonly openVerplichtingenOfAll: OpenVerplichtingenOfAll;
  readonly datesOfAll: DatesOfAll;
  readonly clock: Clock;
};

export const OVERZICHT = 'overzicht';

/** The answers of the chat as tables: the address is the typed query, answered by the same module within the same rights. */
export function createOverzicht(dependencies: Dependencies): Page {
  const { answering, clock } = dependencies;
  return {
    pad: OVERZICHT,
    menu: { naam: 'Overzicht', voor: voorIedereen },
    vervangt(verb, data) {
      const parsed = verb === ANSWER_VERB ? querySchema.safeParse(data.query) : undefined;
      return parsed?.success ? queryParams(parsed.data) : undefined;
    },
    async show(turn) {
      const { actor, params } = turn;
      const query = readQuery(params.q, LIJST);
      const today = localDate(clock.now());
      const verdeling = verdelingOf(query);
      const shown = verdeling ?? query;
      const answer = await answering.answer({
        query: shown,
        actor,
        today,
        limit: verdeling ? ALL_GROUPS : ROWS_A_PAGE,
        zonderVerdeling: true,
        ...(params.vanaf === undefined ? {} : { from: params.vanaf }),
      });
      if (!answer)
        throw new DomainError('not-found', 'Dit antwoord staat niet op het werkbord. Vraag het in de chat.');
      const scope = scopeOf(shown, actor);
      const chips = await answering.chipsFor(query, actor);
      const tabellen = (found: readonly Answer[]): Promise<readonly Markup[]> =>
        opdrachtTables(dependencies, turn, found, today);
      const table = verdeling
        ? await groepenHtml(dependencies, {
            ...{ turn, verdeling: answer, actor, today, tabellen },
            hrefOf: (more) => turn.href(OVERZICHT, queryParams(query, more)),
          })
        : query.over === 'opdrachten' && query.vorm === 'lijst'
          ? html`${await tabellen([answer])}`
          : plainTable(turn, answer);
      return {
        titel: titelVan(shown),
        inhoud: html`${turn.vraagbalk()}
<p>${answerWords(answer, scope)}</p>
${answer.total === 0 && asksSame(query, LIJST) && hasRol(actor, 'coördinator') ? turn.knoppen(EERSTE_OPDRACHT) : []}
${keuzes(turn, query)}
${chipList(chips, (zonder) => turn.href(OVERZICHT, queryParams(zonder)))}
${turn.knoppen([
  { title: 'Verfijn', tooltip: 'Kies zelf waar je naar zoekt', ...opensRefine(query) },
  ...(answer.total === 0 ? [] : [{ title: 'Exporteer', verb: 'statusvragen.export', data: { query } }]),
])}
${query.over === 'opdrachten' && answer.rows.length > 0 ? html`<p><a href="${turn.href(PLANNING, queryParams({ ...query, vorm: 'lijst' }))}">Bekijk deze opdrachten in de planning</a></p>` : []}
${answer.rows.length === 0 ? [] : table}
${paging(turn, query, answer)}`,
        ...(await vraagVan(answering.zinVan, query, turn)),
      };
    },
  };
}

/** What is asked by group, as the count of each; undefined: it is not. */
function verdelingOf(query: Query): Query | undefined {
  const { over, vorm } = query;
  if (over === 'verdeling') return vorm === 'deel' ? undefined : query;
  const isCounted = over === 'opdrachten' && query.per !== undefined && ['lijst', 'aantal'].includes(vorm);
  return isCounted ? { ...query, over: 'verdeling', vorm: 'lijst' } : undefined;
}

/** A longer sentence is no question. */
const MOST_ZIN = 200;
const LIJST: Query = { over: 'opdrachten', vorm: 'lijst', filters: [] };

/** The questions of this page that are asked in the chat with these words. */
const ZINNEN: readonly (readonly [string, Query])[] = [
  ['welke opdrachten zijn er', LIJST],
  ['wat is te laat', { ...LIJST, over: 'verplichtingen', filters: [is('laat', 'ja')] }],
  ['opdrachten per programma', { ...LIJST, per: 'programma' }],
  ['opdrachten per gemeente', { ...LIJST, per: 'gemeente' }],
];

/** How it is asked in the chat: as it was typed here, as everybody asks it, or in the words of its conditions. */
async function vraagVan(
  zinVan: ZinVan,
  query: Query,
  { params, actor }: PageTurn,
): Promise<{ readonly vraag?: string }> {
  const vraag =
    params.zin?.slice(0, MOST_ZIN) ??
    ZINNEN.find(([, asked]) => asksSame(asked, query))?.[0] ??
    (await zinVan(query, actor));
  return vraag === undefined ? {} : { vraag };
}

/** What is looked for most, and in which order opdrachten stand: each a query as somebody could ask it. */
function keuzes(turn: PageTurn, query: Query): Markup {
  const van = query.over === 'opdrachten' ? query : LIJST;
  const { orde: _orde, per: _per, ...zonderOrde } = van;
  return html`${keuze(turn, query, 'Kies wat je wilt zien', [
    ['Alle opdrachten', LIJST],
    ['Waar ik bij hoor', { ...LIJST, filters: [is('persoon', turn.actor.id)] }],
    ['Wat te laat is', { ...LIJST, over: 'verplichtingen', filters: [is('laat', 'ja')] }],
    ['Per programma', { ...zonderOrde, per: 'programma' }],
    ['Per gemeente', { ...zonderOrde, per: 'gemeente' }],
  ])}
${keuze(turn, query, 'Kies de volgorde', [
  ['Op titel', zonderOrde],
  ['Laatst gewijzigd eerst', { ...zonderOrde, orde: { op: 'gewijzigd', af: true } }],
  ['Nieuwste eerst', { ...zonderOrde, orde: { op: 'aangemaakt', af: true } }],
])}`;
}

function keuze(
  { href }: PageTurn,
  query: Query,
  label: string,
  choices: readonly (readonly [string, Query])[],
): Markup {
  return html`<nav aria-label="${label}"><ul>${choices.map(([naam, asked]) => html`<li><a href="${href(OVERZICHT, queryParams(asked))}"${asksSame(asked, query) ? html` aria-current="true"` : []}>${naam}</a></li>`)}</ul></nav>`;
}

function paging({ href, params }: PageTurn, query: Query, { next }: Answer): Markup | readonly Markup[] {
  const links = [
    ...(params.vanaf === undefined
      ? []
      : [html`<a class="knop" href="${href(OVERZICHT, queryParams(query))}">Naar het begin</a>`]),
    ...(next === undefined
      ? []
      : [html`<a class="knop" href="${href(OVERZICHT, queryParams(query, { vanaf: next }))}">Volgende</a>`]),
  ];
  return links.length === 0
    ? []
    : html`<nav class="knoppen" aria-label="Meer van dit antwoord">${links}</nav>`;
}

/** Where each stands, what comes next, by whom and before when: what that follows from is read once for all of these tables. */
async function opdrachtTables(
  { openVerplichtingenOfAll, datesOfAll }: Pick<Dependencies, 'openVerplichtingenOfAll' | 'datesOfAll'>,
  turn: PageTurn,
  answers: readonly Answer[],
  today: string,
): Promise<readonly Markup[]> {
  const dossiers = answers.flatMap(({ rows }) =>
    rows.flatMap(({ dossier }): readonly Dossier[] => (dossier ? [dossier] : [])),
  );
  const owedFor = await openVerplichtingenOfAll(dossiers);
  const datesFor = await datesOfAll(dossiers);
  return answers.map(({ rows }) => {
    const lines = rows.map((row) => {
      const { dossier } = row;
      const next =
        dossier &&
        volgendeOf(dossier, firstOwed(owedFor(dossier), turn.actor, today), datesFor(dossier).route);
      const uiterlijk = next?.uiterlijk;
      const laat = uiterlijk !== undefined && uiterlijk < today;
      return html`<tr><th scope="row">${rowLink(turn, row)}</th>${cell('Stand', capital(String(row.velden.Stand ?? '')))}${cell('Volgende stap', next ? capital(next.wat) : 'Niemand hoeft nog iets te doen')}${cell('Wie', next?.door ?? '')}<td data-kop="Uiterlijk">${uiterlijk === undefined ? '' : formatShortDutchDate(uiterlijk)}${laat ? html` <span class="laat">▲ te laat</span>` : []}</td>${cell('Programma', String(row.velden.Programma ?? 'nog niet bekend'))}</tr>`;
    });
    return html`<table class="stapel"><thead><tr>${['Opdracht', 'Stand', 'Volgende stap', 'Wie', 'Uiterlijk', 'Programma'].map((kop) => html`<th scope="col">${kop}</th>`)}</tr></thead><tbody>${lines}</tbody></table>`;
  });
}

function cell(kop: string, text: string): Markup {
  return html`<td data-kop="${kop}">${text}</td>`;
}

function plainTable(turn: PageTurn, { rows }: Answer): Markup {
  return html`<table class="stapel"><thead><tr><th scope="col">Wat</th><th scope="col">Meer</th></tr></thead><tbody>${rows.map((row) => html`<tr><th scope="row">${rowLink(turn, row)}</th><td>${row.regels.map((regel) => html`<div>${regel}</div>`)}</td></tr>`)}</tbody></table>`;
}

function rowLink({ href, naar, knoppen }: PageTurn, row: Row): Markup {
  const opens = opensOf(row);
  const to =
    row.opdracht !== undefined && opens.verb === 'opdrachten.show'
      ? href(DOSSIER, { id: row.opdracht })
      : naar(opens);
  if (to !== undefined) return html`<a href="${to}">${row.titel}</a>`;
  return html`${row.titel}${knoppen([{ title: 'Bekijk', tooltip: `Bekijk ${row.titel}`, ...opens }])}`;
}
