import type { Dossier } from '../opdrachten/ground/dossier.ts';
import { volgendeOf } from '../opdrachten/tijdlijn.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { same } from '../shared/compare.ts';
import { formatShortDutchDate } from '../shared/dutch-dates.ts';
import { DomainError } from '../shared/errors.ts';
import { html, type Markup } from '../shared/html.ts';
import { capital } from '../shared/words.ts';
import type { Answering } from '../statusvragen/answering.ts';
import { type Answer, ROWS_A_PAGE, type Row } from '../statusvragen/antwoorden/answer-kind.ts';
import { answerSentence } from '../statusvragen/antwoorden/answer-sentence.ts';
import { ANSWERS, scopeOf } from '../statusvragen/antwoorden/answers.ts';
import { ANSWER_VERB, opensOf } from '../statusvragen/antwoorden/next-steps.ts';
import { opensRefine } from '../statusvragen/antwoorden/vraag-data.ts';
import { is, type Query, querySchema } from '../statusvragen/ground/query.ts';
import { firstOwed, type OpenVerplichtingenOfAll } from '../verplichtingen/open-verplichtingen.ts';
import { DOSSIER } from './dossier.ts';
import { PLANNING } from './planning.ts';
import { type Page, type PageTurn, voorIedereen } from './ports.ts';
import { chipList, queryParams, readQuery } from './vraag.ts';

type Dependencies = {
  readonly answering: Pick<Answering, 'answer' | 'chipsFor'>;
  readonly openVerplichtingenOfAll: OpenVerplichtingenOfAll;
  readonly clock: Clock;
};

export const OVERZICHT = 'overzicht';
const EVERYTHING: Query = { over: 'opdrachten', vorm: 'lijst', filters: [] };

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
      const query = readQuery(params.q, EVERYTHING);
      const today = localDate(clock.now());
      const answer = await answering.answer({
        query,
        actor,
        today,
        limit: ROWS_A_PAGE,
        zonderVerdeling: true,
        ...(params.vanaf === undefined ? {} : { from: params.vanaf }),
      });
      if (!answer)
        throw new DomainError('not-found', 'Dit antwoord staat niet op het werkbord. Vraag het in de chat.');
      const scope = scopeOf(query, actor);
      const chips = await answering.chipsFor(query, actor);
      const table =
        query.over === 'opdrachten' && query.vorm === 'lijst'
          ? await opdrachtTable(dependencies, turn, answer, today)
          : plainTable(turn, answer);
      return {
        titel: ANSWERS[query.over].titel(query),
        inhoud: html`${turn.vraagbalk()}
<p>${[answerSentence(answer, scope), scope.woorden].filter((one) => one !== '').join(' ')}</p>
${keuzes(turn, query)}
${chipList(chips, (zonder) => turn.href(OVERZICHT, queryParams(zonder)))}
${turn.knoppen([
  { title: 'Verfijn', tooltip: 'Kies zelf waar je naar zoekt', ...opensRefine(query) },
  ...(answer.total === 0 ? [] : [{ title: 'Exporteer', verb: 'statusvragen.export', data: { query } }]),
])}
${query.over === 'opdrachten' && answer.rows.length > 0 ? html`<p><a href="${turn.href(PLANNING, queryParams({ ...query, vorm: 'lijst' }))}">Bekijk deze opdrachten in de planning</a></p>` : []}
${answer.rows.length === 0 ? [] : table}
${paging(turn, query, answer)}`,
      };
    },
  };
}

/** What is looked for most, and in which order: each a query as somebody could ask it. */
function keuzes({ href, actor }: PageTurn, query: Query): Markup {
  const lijst: Query = { over: 'opdrachten', vorm: 'lijst', filters: [] };
  const van = query.over === 'opdrachten' ? query : lijst;
  const { orde: _orde, ...zonderOrde } = van;
  const choices: readonly (readonly [string, Query])[] = [
    ['Alle opdrachten', lijst],
    ['Waar ik bij hoor', { ...lijst, filters: [is('persoon', actor.id)] }],
    ['Wat te laat is', { ...lijst, over: 'verplichtingen', filters: [is('laat', 'ja')] }],
    ['Per programma', { ...zonderOrde, over: 'verdeling', per: 'programma' }],
    ['Per gemeente', { ...zonderOrde, over: 'verdeling', per: 'gemeente' }],
    ['Op titel', zonderOrde],
    ['Laatst gewijzigd eerst', { ...zonderOrde, orde: { op: 'gewijzigd', af: true } }],
    ['Nieuwste eerst', { ...zonderOrde, orde: { op: 'aangemaakt', af: true } }],
  ];
  return html`<nav aria-label="Kies wat je wilt zien"><ul>${choices.map(([naam, asked]) => html`<li><a href="${href(OVERZICHT, queryParams(asked))}"${same(asked, query) ? html` aria-current="true"` : []}>${naam}</a></li>`)}</ul></nav>`;
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

/** Where each stands, what comes next, by whom and before when. */
async function opdrachtTable(
  { openVerplichtingenOfAll }: Pick<Dependencies, 'openVerplichtingenOfAll'>,
  turn: PageTurn,
  { rows }: Answer,
  today: string,
): Promise<Markup> {
  const dossiers = rows.flatMap(({ dossier }): readonly Dossier[] => (dossier ? [dossier] : []));
  const owedFor = await openVerplichtingenOfAll(dossiers);
  const lines = rows.map((row) => {
    const { dossier } = row;
    const next = dossier && volgendeOf(dossier, firstOwed(owedFor(dossier), turn.actor, today));
    const uiterlijk = next?.uiterlijk;
    const laat = uiterlijk !== undefined && uiterlijk < today;
    return html`<tr><th scope="row">${rowLink(turn, row)}</th>${cell('Stand', capital(String(row.velden.Stand ?? '')))}${cell('Volgende stap', next ? capital(next.wat) : 'Niemand hoeft nog iets te doen')}${cell('Wie', next?.door ?? '')}<td data-kop="Uiterlijk">${uiterlijk === undefined ? '' : formatShortDutchDate(uiterlijk)}${laat ? html` <span class="laat">▲ te laat</span>` : []}</td>${cell('Programma', String(row.velden.Programma ?? 'nog niet bekend'))}</tr>`;
  });
  return html`<table class="stapel"><thead><tr>${['Opdracht', 'Stand', 'Volgende stap', 'Wie', 'Uiterlijk', 'Programma'].map((kop) => html`<th scope="col">${kop}</th>`)}</tr></thead><tbody>${lines}</tbody></table>`;
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
