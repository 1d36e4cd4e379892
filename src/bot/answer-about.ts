import { createHash } from 'node:crypto';
import { carriesTyped } from './bot-cards.ts';
import { hasInputs, isRecord } from './card-actions.ts';
import type { AnswerAbout, CardMessage } from './ports.ts';

/** The name in the data of a button by which it says what it is about, and of which kind that is. */
const THINGS = [
  ['signaal', 'signaal'],
  ['werving', 'werving'],
  ['opdracht', 'opdracht'],
  ['vergadering', 'vergadering'],
  ['raad', 'adviesraad'],
  ['jaar', 'jaaragenda'],
] as const;
/** Holds a link that is nowhere else; on a later day it does not work any more. */
const FILE = 'downloads/klaar';
/** Shows several things, also when there happens to be one: what it is about is what it lists. */
const LISTS: readonly string[] = [
  'bot/help',
  FILE,
  'opdrachten/opdrachten-lijst',
  'opdrachten/kies-opdracht',
  'statusvragen/antwoord',
  'vergaderingen/agenda',
  'overzichten/cijfers',
  'overzichten/jaaroverzicht',
  'overzichten/vergadering',
  'herinneringen/weekoverzicht',
  'herinneringen/herinnering',
  'herinneringen/week',
];
/** A card with a meeting and its opdrachten is about the meeting. */
const OF_A_MEETING = 'vergaderingen/vergadering';
/** Texts of ours in the data of buttons. */
const OUR_TEXTS: readonly string[] = ['verplichting', 'vraag', 'taak', 'groep', 'zin'];

type Node = Readonly<Record<string, unknown>>;

/**
 * What a card in a chat is about, read from the card itself: its buttons say what they do something with.
 * @param card as it is shown
 * @param message from which it was made
 * @param asked the data of the button that was pressed, for a card without buttons
 */
export function aboutOf(
  card: Node,
  { card: template, data: shown }: Pick<CardMessage, 'card' | 'data'>,
  asked: Node = {},
): AnswerAbout {
  const nodes: Node[] = [];
  collectNodes(card, nodes);
  if (hasInputs(card)) return submitOf(nodes);
  // Dialogs and clients without Action.Execute have the verb in the data.
  const datas = nodes.flatMap(({ type, data }) =>
    typeof type === 'string' && /^Action\.(Execute|Submit)$/.test(type) && isRecord(data) ? [data] : [],
  );
  if (template !== FILE && datas.some((data) => carriesTyped(data, OUR_TEXTS))) return { isForm: true };
  const titel = nodes.find(({ style, text }) => style === 'heading' && typeof text === 'string')?.text;
  const list = (): AnswerAbout => {
    // One of these says how it is on its day, also when it is empty and has no button.
    if (typeof titel !== 'string' || (datas.length === 0 && !LISTS.includes(template)))
      return { isForm: false };
    // Answers to two questions may have one heading; what was understood tells them apart, and two files their links.
    const which = JSON.stringify([template, titel, shown.chips ?? [], ...(shown.url ? [shown.url] : [])]);
    const hash = createHash('sha256').update(which).digest('hex').slice(0, 12);
    // The heading of such a list is words of ours; of another card it can name people.
    const naam = LISTS.includes(template) ? { naam: titel } : {};
    return { isForm: false, over: `lijst:${hash}`, titel, ...naam };
  };
  if (LISTS.includes(template)) return list();
  const order = template === OF_A_MEETING ? THINGS.toReversed() : THINGS;
  for (const [name, kind] of order) {
    const ids = new Set(datas.flatMap((data) => idIn(data, name)));
    if (ids.size > 1) return list();
    for (const id of ids) return { isForm: false, over: `${kind}:${id}` };
  }
  for (const [name, kind] of order)
    for (const id of idIn(asked, name)) return { isForm: false, over: `${kind}:${id}` };
  return list();
}

/** The button that sends a form about a thing: no other has a nonce. */
function submitOf(nodes: readonly Node[]): Extract<AnswerAbout, { readonly isForm: true }> {
  for (const { data, verb } of nodes) {
    if (typeof verb !== 'string' || !isRecord(data) || data.nonce === undefined) continue;
    for (const [name, kind] of THINGS)
      for (const id of idIn(data, name)) return { isForm: true, vult: { verb, data, over: `${kind}:${id}` } };
  }
  return { isForm: true };
}

function idIn(data: Node, name: string): readonly string[] {
  const id = data[name];
  return typeof id === 'string' || typeof id === 'number' ? [String(id)] : [];
}

function collectNodes(node: unknown, found: Node[]): void {
  if (Array.isArray(node)) for (const one of node) collectNodes(one, found);
  else if (isRecord(node)) {
    found.push(node);
    for (const key in node) collectNodes(node[key], found);
  }
}
