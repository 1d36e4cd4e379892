import { CARD_BUDGET_BYTES, jsonBytes } from '../shared/card-budget.ts';

/** The elements and buttons of a rendered card. */

type Card = Readonly<Record<string, unknown>>;

/** The same card, with each of its elements changed; what an action holds is not a part of the card. What stays as it is, is shared with it. */
export function mapElements(node: Card, change: (element: Card) => Card): Card {
  const changed = change(node);
  if (isAction(node)) return changed;
  let copy: Record<string, unknown> | undefined;
  for (const key in changed) {
    const value = changed[key];
    const mapped = mapValue(value, change);
    if (mapped === value) continue;
    copy ??= { ...changed };
    copy[key] = mapped;
  }
  return copy ?? changed;
}

/** The same card, with each of its actions changed. */
export function mapActions(card: Card, change: (action: Card) => Card): Card {
  return mapElements(card, (element) => (isAction(element) ? change(element) : element));
}

/** The same button for a client, or a place, that knows Action.Submit alone: the verb stands in its data. */
export function submitOf(action: Card): Card {
  if (action.type !== 'Action.Execute') return action;
  const { verb, data, ...rest } = action;
  return { ...rest, type: 'Action.Submit', data: { ...(isRecord(data) ? data : {}), verb } };
}

/**
 * The same card, with each of its actions changed, and in each button an Action.Submit for a client that does not know Action.Execute, in 2026
 * still some phones: it sends a message with the same data. A card that would grow too large for a message gets none.
 */
export function withFallbacks(card: Card, change: (action: Card) => Card): Card {
  const more = mapActions(card, (action) => withFallback(change(action)));
  return jsonBytes(more) <= CARD_BUDGET_BYTES ? more : mapActions(card, change);
}

function withFallback(action: Card): Card {
  if (action.type !== 'Action.Execute') return action;
  const { style: _style, tooltip: _tooltip, ...fallback } = submitOf(action);
  return { ...action, fallback };
}

/** Does the card ask for something? */
export function hasInputs(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(hasInputs);
  if (!isRecord(node)) return false;
  if (typeof node.type === 'string' && node.type.startsWith('Input.')) return true;
  for (const key in node) if (hasInputs(node[key])) return true;
  return false;
}

function mapValue(value: unknown, change: (element: Card) => Card): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value)) return isRecord(value) ? mapElements(value, change) : value;
  let copy: unknown[] | undefined;
  for (let index = 0; index < value.length; index += 1) {
    const mapped = mapValue(value[index], change);
    if (mapped === value[index]) continue;
    copy ??= [...value];
    copy[index] = mapped;
  }
  return copy ?? value;
}

function isAction({ type }: Card): boolean {
  return typeof type === 'string' && type.startsWith('Action.');
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
