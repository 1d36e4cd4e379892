import { html, type Markup } from '../shared/html.ts';
import { type Ding, ding, dingen, getal, tekst } from './kaart-delen.ts';
import { invoer } from './kaart-invoer.ts';
import { alineas, regel } from './opmaak.ts';

/** A button of a card, as the page sends it back. */
type Knop = {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly zonder?: true;
};

type KaartOptions = {
  /** Where the card is sent to. */
  readonly naar: string;
  /** What goes along unseen: who looks, on this machine. */
  readonly mee: Readonly<Record<string, string>>;
  /** The address of what this button leads to, when that is a page; undefined: the button sends its verb. */
  readonly pagina: (verb: string, data: Readonly<Record<string, unknown>>) => string | undefined;
};

/**
 * A card of the chat as HTML: the same words, inputs and buttons, from the same definition (docs/adr/0113). All of it is one form, of which
 * each button sends its own verb and data.
 * @param card an Adaptive Card as it goes to Teams
 * @throws Error when it holds an element that is not known here: a mistake of ours
 */
export function kaartHtml(card: Ding, options: KaartOptions, klasse = 'kaart'): Markup {
  const inhoud = dingen(card.body).map((one) => element(one, options));
  const acties = dingen(card.actions);
  const onder =
    acties.length === 0 ? [] : html`<div class="knoppen">${acties.map((one) => actie(one, options))}</div>`;
  return html`<form class="${klasse}" method="post" action="${options.naar}" novalidate>
${Object.entries(options.mee).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
${standaardKnop(card)}
${inhoud}
${onder}
</form>`;
}

/** Enter sends what the card asks for, and not the first button that happens to stand on it. */
function standaardKnop(card: Ding): Markup | readonly Markup[] {
  const sending = allActions(card).filter(
    (one) => one.associatedInputs !== 'none' && one.type === 'Action.Execute',
  );
  const meant = sending.find(({ style }) => style === 'positive') ?? sending.at(-1);
  return meant === undefined ? [] : html`<button hidden name="doe" value="${waarde(meant)}"></button>`;
}

function allActions(node: unknown): readonly Ding[] {
  if (Array.isArray(node)) return node.flatMap(allActions);
  const one = ding(node);
  if (!one) return [];
  if (tekst(one.type).startsWith('Action.')) return [one];
  return Object.values(one).flatMap(allActions);
}

function element(one: Ding, options: KaartOptions): Markup {
  switch (one.type) {
    case 'TextBlock':
      return textBlock(one);
    case 'Container':
      return container(one, options);
    case 'ColumnSet':
      return html`<div class="kolommen${tussen(one)}">${dingen(one.columns).map((column) => html`<div class="${column.width === 'auto' ? 'smal' : 'breed'}">${dingen(column.items).map((item) => element(item, options))}</div>`)}</div>`;
    case 'FactSet':
      return html`<dl class="feiten">${dingen(one.facts).map(({ title, value }) => html`<div><dt>${regel(tekst(title))}</dt><dd>${alineas(tekst(value))}</dd></div>`)}</dl>`;
    case 'ActionSet':
      return html`<div class="knoppen${tussen(one)}">${dingen(one.actions).map((action) => actie(action, options))}</div>`;
    case 'ProgressBar':
      return html`<progress max="100" value="${String(getal(one.value))}" aria-label="Hoe ver je bent"></progress>`;
    case 'Chart.HorizontalBar':
    case 'Chart.Donut':
      return grafiek(one);
    default:
      return invoer(one);
  }
}

function container(one: Ding, options: KaartOptions): Markup {
  const soort = ['emphasis', 'good', 'warning', 'attention', 'accent'].find((style) => style === one.style);
  const klasse = `vak${soort === undefined ? '' : ` ${soort}`}${one.bleed === true ? ' kop' : ''}${tussen(one)}`;
  const select = ding(one.selectAction);
  const items = dingen(one.items);
  if (!select)
    return html`<div class="${klasse}">${withHelp(items).map((item) => element(item, options))}</div>`;
  const regels = items.map(({ text }) => html`<span class="regel">${regel(tekst(text))}</span>`);
  return html`<div class="${klasse}">${knopOfLink(select, html`${regels}`, 'rij', options)}</div>`;
}

/** The line under an input is read aloud with it. */
function withHelp(items: readonly Ding[]): readonly Ding[] {
  const asked = items.find(({ type, id }) => tekst(type).startsWith('Input.') && id !== undefined);
  const help = asked && items.find((item) => item.type === 'TextBlock' && item.isSubtle === true);
  if (!asked || !help) return items;
  const id = `hulp-${tekst(asked.id)}`;
  return items.map((item) =>
    item === asked ? { ...item, hulp: id } : item === help ? { ...item, id } : item,
  );
}

function textBlock(one: Ding): Markup {
  const text = tekst(one.text);
  const klasse = `${one.isSubtle === true ? 'zacht ' : ''}${one.size === 'Small' ? 'klein ' : ''}${one.color === 'Attention' ? 'let-op ' : ''}${one.weight === 'Bolder' ? 'vet' : ''}${tussen(one)}`;
  if (one.style === 'heading')
    return one.size === 'Large' ? html`<h2>${regel(text)}</h2>` : html`<h3>${regel(text)}</h3>`;
  const id = one.id === undefined ? [] : html` id="${tekst(one.id)}"`;
  return html`<div class="tekst ${klasse}"${id}>${alineas(text)}</div>`;
}

function tussen({ separator }: Ding): string {
  return separator === true ? ' lijn' : '';
}

/** A chart of a card stands beside its words; here the words are a table. */
function grafiek(one: Ding): Markup {
  const rijen = dingen(one.data).map(({ x, legend, y, value }) => ({
    naam: tekst(x ?? legend),
    aantal: tekst(y ?? value),
  }));
  return html`<table class="cijfers"><caption>${tekst(one.title)}</caption><thead><tr><th scope="col">Wat</th><th scope="col">Aantal</th></tr></thead><tbody>${rijen.map(({ naam, aantal }) => html`<tr><th scope="row">${naam}</th><td>${aantal}</td></tr>`)}</tbody></table>`;
}

function actie(one: Ding, options: KaartOptions): Markup {
  const title = tekst(one.title);
  if (one.type === 'Action.OpenUrl')
    return html`<a class="knop" href="${tekst(one.url)}" target="_blank" rel="noopener noreferrer">${title}</a>`;
  // Everything stands in sight on a page: there is nothing to fold out.
  if (one.type !== 'Action.Execute') return html``;
  const soort = one.style === 'positive' ? ' eerst' : one.style === 'destructive' ? ' weg' : '';
  return knopOfLink(one, html`${title}`, `knop${soort}`, options);
}

function knopOfLink(action: Ding, inhoud: Markup, klasse: string, { pagina }: KaartOptions): Markup {
  const href =
    action.associatedInputs === 'auto' ? undefined : pagina(tekst(action.verb), ding(action.data) ?? {});
  const uitleg = uitlegVan(tekst(action.title), tekst(action.tooltip));
  if (href !== undefined) return html`<a class="${klasse}" href="${href}"${uitleg}>${inhoud}</a>`;
  return html`<button class="${klasse}" name="doe" value="${waarde(action)}"${uitleg}>${inhoud}</button>`;
}

/** 'Nu doen: Nachtopvang' is its name, which says the same and more; anything else is beside it, since who speaks to a page says what is seen. */
function uitlegVan(title: string, tip: string): Markup | readonly Markup[] {
  if (tip === '' || tip === title) return [];
  return title !== '' && tip.startsWith(title) ? html` aria-label="${tip}"` : html` title="${tip}"`;
}

/** What a button sends: as the button of the chat has it. */
function waarde(action: Ding): string {
  const knop: Knop = {
    verb: tekst(action.verb),
    data: ding(action.data) ?? {},
    ...(action.associatedInputs === 'none' ? { zonder: true as const } : {}),
  };
  return JSON.stringify(knop);
}
