import { join } from 'node:path';
import { createCardRenderer, loadCardTemplates } from '../../src/bot/card-renderer.ts';
import { cardSamples } from './card-samples.ts';

export type CardNode = Readonly<Record<string, unknown>>;

export const templates = loadCardTemplates(join(process.cwd(), 'adaptiveCards'));
const renderer = createCardRenderer(templates);

/** Every sample as the card that Teams gets. */
export function renderedSamples(): readonly { name: string; card: string; json: CardNode }[] {
  return cardSamples().map(({ name, message }) => ({
    name,
    card: message.card,
    json: renderer.render(message),
  }));
}

/** Every object with a `type` in a card, at any depth, but not inside the data of an action. */
export function elementsOf(node: unknown): readonly CardNode[] {
  if (Array.isArray(node)) return node.flatMap(elementsOf);
  if (typeof node !== 'object' || node === null) return [];
  const element = node as CardNode;
  const inner = Object.entries(element).flatMap(([key, value]) =>
    key === 'data' && String(element.type).startsWith('Action.') ? [] : elementsOf(value),
  );
  return typeof element.type === 'string' ? [element, ...inner] : inner;
}

export function actionsOf(card: CardNode): readonly CardNode[] {
  return elementsOf(card).filter((element) => String(element.type).startsWith('Action.'));
}

/** Every verb that a card can send: those in the templates and those that card functions put in. */
export function cardVerbs(): ReadonlySet<string> {
  return new Set(renderedSamples().flatMap(({ json }) => actionsOf(json).map(({ verb }) => String(verb))));
}
