import { openWords } from '../herinneringen/herinnering-cards.ts';
import { itemWoorden } from '../herinneringen/herinnering-rows.ts';
import { readOpenLijst } from '../herinneringen/open-lijst.ts';
import type { FactSource } from '../herinneringen/ports.ts';
import { takenListCard } from '../opdrachten/trekker/trekker-taken-cards.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { html, type Markup } from '../shared/html.ts';
import { ofNogBezig } from './nog-bezig.ts';
import { type Page, type PageBody, type PageTurn, voorIedereen } from './ports.ts';

type Dependencies = Pick<FactSource, 'deelOf'> & { readonly clock: Clock };

const MIJN_WERK = 'mijn-werk';
/** So many stand on a page. */
const A_PAGE = 25;

/** What somebody owes, in the order of its last days: the one list of herinneringen, with what can be done about each. */
export function createMijnWerk(dependencies: Dependencies): Page {
  return {
    pad: MIJN_WERK,
    menu: { naam: 'Mijn werk', voor: voorIedereen },
    vervangt: (verb, data) => (verb === 'herinneringen.list' && data.dag === undefined ? {} : undefined),
    show: (turn) =>
      ofNogBezig(
        turn,
        { pad: MIJN_WERK, titel: 'Mijn werk', wat: 'De lijst van je werk is' },
        lijstPagina(dependencies, turn),
      ),
  };
}

async function lijstPagina({ deelOf, clock }: Dependencies, turn: PageTurn): Promise<PageBody> {
  const page = readPage(turn.params.pagina);
  const today = localDate(clock.now());
  const lijst = await readOpenLijst({ deelOf }, turn.actor.id, today, A_PAGE * (page - 1), A_PAGE);
  const { taken } = lijst;
  const items = lijst.rows.map((row) => itemOf(turn, itemWoorden(row), row.left < 0 && row.stand === 'open'));
  return {
    titel: 'Mijn werk',
    inhoud: html`<p>${openWords(lijst, 'Alles wat hier staat, is gedaan of geregeld.')}${placeWords(page, items.length, lijst.total)}</p>
${items.length === 0 ? [] : html`<ul class="werk">${items}</ul>`}
${paging(turn, page, lijst.total)}
${lijst.total === 0 ? [] : turn.knoppen([{ title: 'Zet in je agenda (.ics)', verb: 'overzichten.verplichtingenBestand' }])}
${page > 1 || taken.length === 0 ? [] : turn.kaart(takenListCard({ rows: taken, opdrachten: taken.length, zonderPlan: 0 }, 1))}`,
    vraag: 'wat moet ik doen',
  };
}

/** What is no such number is the first page. */
function readPage(pagina = '1'): number {
  return /^[1-9]\d{0,5}$/.test(pagina) ? Number(pagina) : 1;
}

/** Which of them stand here, when that is not all. */
function placeWords(page: number, shown: number, total: number): string {
  if (shown === total) return '';
  if (shown === 0) return ' Op deze pagina staat niets meer.';
  const first = A_PAGE * (page - 1);
  return ` Dit zijn ${first + 1} tot en met ${first + shown}.`;
}

function paging({ href }: PageTurn, page: number, total: number): Markup | readonly Markup[] {
  const link = (words: string, to: number): Markup =>
    html`<a class="knop" href="${href(MIJN_WERK, to === 1 ? {} : { pagina: String(to) })}">${words}</a>`;
  // Beyond the last one there may be nothing any more.
  const last = Math.max(1, Math.ceil(total / A_PAGE));
  const links = [
    ...(page > 1 ? [link('Vorige', Math.min(page - 1, last))] : []),
    ...(page < last ? [link('Volgende', page + 1)] : []),
  ];
  return links.length === 0
    ? []
    : html`<nav class="knoppen" aria-label="Meer van wat open staat">${links}</nav>`;
}

function itemOf(
  { knoppen }: PageTurn,
  { titel, taak, dag, waarom, noot, knoppen: buttons }: ReturnType<typeof itemWoorden>,
  isLaat: boolean,
): Markup {
  const mark = isLaat ? html`<span aria-hidden="true">▲ </span>` : [];
  return html`<li class="vak"><h2>${titel}</h2><p>${taak}</p>
${dag === '' ? [] : html`<p class="${isLaat ? 'laat' : 'vet'}">${mark}${dag}</p>`}
${waarom === '' ? [] : html`<p class="zacht klein">${waarom}</p>`}
${noot === '' ? [] : html`<p class="vet">${noot}</p>`}
${buttons.length === 0 ? [] : knoppen(buttons)}</li>`;
}
