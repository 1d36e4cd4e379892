import { join } from 'node:path';
import { createCardRenderer, loadCardTemplates } from '../../src/bot/card-renderer.ts';
import type { CardMessage } from '../../src/bot/ports.ts';

/** Reads rendered cards as a person would: their texts, inputs and buttons. */

export type CardNode = Readonly<Record<string, unknown>>;

export const cardTemplates = loadCardTemplates(join(process.cwd(), 'adaptiveCards'));
export const renderer = createCardRenderer(cardTemplates);

/** The card that Teams gets. */
export function rendered(message: CardMessage): CardNode {
  return renderer.render(message);
}

/** Of an action: what it sends, and what an older client shows instead. */
const NOT_SHOWN: readonly string[] = ['data', 'fallback'];

/** Cards are read again and again, and nobody changes one. */
const read = new WeakMap<object, readonly CardNode[]>();

/** Every object with a `type` in a card, at any depth, but not inside those of an action. */
export function elementsOf(node: unknown): readonly CardNode[] {
  if (typeof node !== 'object' || node === null) return [];
  const known = read.get(node);
  if (known) return known;
  const found: CardNode[] = [];
  collect(node, found);
  read.set(node, found);
  return found;
}

function collect(node: unknown, found: CardNode[]): void {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const one of node) collect(one, found);
    return;
  }
  const element = node as CardNode;
  if (typeof element.type === 'string') found.push(element);
  const hidden = isAction(element) ? NOT_SHOWN : [];
  for (const key in element) if (!hidden.includes(key)) collect(element[key], found);
}

export function actionsOf(card: CardNode): readonly CardNode[] {
  return elementsOf(card).filter(isAction);
}

export function inputsOf(card: CardNode): readonly CardNode[] {
  return elementsOf(card).filter(({ type }) => String(type).startsWith('Input.'));
}

/** The input with this id, as it stands on the card. */
export function inputOf(message: CardMessage, id: string): CardNode {
  const found = inputsOf(rendered(message)).find((input) => input.id === id);
  if (!found) throw new Error(`No input '${id}' on card '${message.card}'`);
  return found;
}

/** The titles of all buttons, in order. */
export function buttonsOf(message: CardMessage): readonly string[] {
  return actionsOf(rendered(message)).map(({ title }) => String(title));
}

/** The verb and data of the button with this title. */
export function buttonOf(message: CardMessage, title: string): { verb: unknown; data: unknown } {
  const found = actionsOf(rendered(message)).find((action) => action.title === title);
  if (!found) throw new Error(`No button '${title}' on card '${message.card}'`);
  return { verb: found.verb, data: found.data };
}

/** Everything that can be read on the card, one text a line. */
export function textOf(message: CardMessage): string {
  return elementsOf(rendered(message))
    .flatMap(({ type, text, facts, label }) => {
      if (type === 'TextBlock') return [String(text)];
      if (label !== undefined) return [String(label)];
      if (type === 'FactSet') return (facts as CardNode[]).map(({ title, value }) => `${title}: ${value}`);
      return [];
    })
    .join('\n');
}

function isAction({ type }: CardNode): boolean {
  return String(type).startsWith('Action.');
}
