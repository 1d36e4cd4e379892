import type { Actor } from '../shared/actor.ts';
import { html, type Markup } from '../shared/html.ts';
import type { Answering } from '../statusvragen/answering.ts';
import { type Answer, ROWS_A_PAGE, type Row } from '../statusvragen/antwoorden/answer-kind.ts';
import { ANSWER_VERB, opensOf } from '../statusvragen/antwoorden/next-steps.ts';
import { type Query, querySchema } from '../statusvragen/ground/query.ts';
import type { PageTurn, Params } from './ports.ts';

/** The opdrachten of each group under its own heading, so many at a time over all groups together. */

type Dependencies = { readonly answering: Pick<Answering, 'answer'> };
type Asked = {
  readonly turn: PageTurn;
  /** How many opdrachten each group has. */
  readonly verdeling: Answer;
  readonly actor: Actor;
  /** Dutch local date, YYYY-MM-DD. */
  readonly today: string;
  /** The address of the same page from somewhere on. */
  readonly hrefOf: (more: Params) => string;
  /** How groups of opdrachten are shown. */
  readonly tabellen: (answers: readonly Answer[]) => Promise<readonly Markup[]>;
};

/** Each group is a question of its own: more are not asked for one page. */
const MOST_GROUPS = 8;
/** To jump to. */
const MOST_LINKS = 100;

/** How many groups there can be. */
export const ALL_GROUPS = 500;

export async function groepenHtml({ answering }: Dependencies, asked: Asked): Promise<Markup> {
  const { turn, verdeling, actor, today, hrefOf, tabellen } = asked;
  const groepen = verdeling.rows.flatMap((row) => {
    const query = queryOf(row);
    return query ? [{ naam: row.titel, aantal: row.regels.join(' '), query }] : [];
  });
  const first = indexOf(turn.params.groep, groepen.length);
  const shown: { readonly at: number; readonly kop: Markup; readonly answer: Answer }[] = [];
  let room = ROWS_A_PAGE;
  let next: Params | undefined;
  for (let at = first; at < groepen.length && next === undefined; at += 1) {
    const groep = groepen[at];
    if (!groep) break;
    if (room <= 0 || shown.length === MOST_GROUPS) {
      next = { groep: String(at) };
      break;
    }
    const from = at === first ? turn.params.punt : undefined;
    const answer = await answering.answer({
      query: groep.query,
      actor,
      today,
      limit: room,
      zonderVerdeling: true,
      ...(from === undefined ? {} : { from }),
    });
    if (!answer || answer.rows.length === 0) continue;
    room -= answer.rows.length;
    if (answer.next !== undefined) next = { groep: String(at), punt: answer.next };
    const kop = html`<h2>${groep.naam} <span class="zacht klein">${groep.aantal}${from === undefined ? '' : ', vervolg'}</span></h2>`;
    shown.push({ at, kop, answer });
  }
  const tables = await tabellen(shown.map(({ answer }) => answer));
  const parts = shown.map(
    ({ at, kop }, index) => html`<section id="groep-${String(at)}">${kop}${tables[index] ?? []}</section>`,
  );
  const begin = first === 0 && turn.params.punt === undefined;
  const { per = 'projectleider' } = verdeling.query;
  return html`${per === 'stand' ? [] : html`<p class="zacht klein">Een opdracht zonder ${per} staat hier niet. Zijn het er meer, dan staat de opdracht bij elk.</p>`}
<nav aria-label="Groepen"><ul>${groepen.slice(0, MOST_LINKS).map(({ naam }, at) => html`<li><a href="${hrefOf({ groep: String(at) })}"${at === first ? html` aria-current="true"` : []}>${naam}</a></li>`)}</ul></nav>
${parts}
${begin && next === undefined ? [] : html`<nav class="knoppen" aria-label="Meer groepen">${begin ? [] : html`<a class="knop" href="${hrefOf({})}">Naar het begin</a>`}${next === undefined ? [] : html`<a class="knop" href="${hrefOf(next)}">Volgende</a>`}</nav>`}`;
}

/** Which opdrachten a group has: what its row opens. */
function queryOf(row: Row): Query | undefined {
  const { verb, data = {} } = opensOf(row);
  const parsed = verb === ANSWER_VERB ? querySchema.safeParse(data.query) : undefined;
  return parsed?.success ? parsed.data : undefined;
}

/** What is no such number is the first. */
function indexOf(groep = '0', total: number): number {
  return /^\d{1,4}$/.test(groep) && Number(groep) < total ? Number(groep) : 0;
}
