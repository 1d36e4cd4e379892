import type { TurnContext } from 'botbuilder';
import * as z from 'zod/v4';
import { type Execute, parseSubmit } from './activity.ts';
import { withoutSearch } from './people-picker.ts';

/**
 * Teams' dialogs (platform: Learnt later): the same cards, in a window over the chat. No card and no form knows where it
 * stands: a button that opens a dialog is marked by whoever shows it, and in a dialog every button is an Action.Submit.
 */

type Card = Readonly<Record<string, unknown>>;

const CARD = 'application/vnd.microsoft.card.adaptive';
/** How the local client's address ends; it has no dialogs, and a button that asks for one does nothing there (platform: Learnt later). */
const LOCAL_CLIENT = '/_connector';
/** A title of a dialog is one line. */
const MAX_TITLE = 80;

const taskSchema = z.object({ data: z.record(z.string(), z.unknown()) });

/** Does this invoke open a dialog, or come from one? */
export function isDialog({ activity: { name } }: TurnContext): boolean {
  return name === 'task/fetch' || name === 'task/submit';
}

/** The button that opens a dialog, or that was pressed in one; undefined when it is something else. */
export function parseTask(value: unknown): Execute | undefined {
  const parsed = taskSchema.safeParse(value);
  return parsed.success ? parseSubmit({ text: '', value: parsed.data.data }) : undefined;
}

/**
 * A card as it stands in a chat: buttons that open a dialog are of the kind that can. In a client without dialogs what they open
 * comes under the card.
 * @param serviceUrl of the client that shows it
 */
export function withDialogs(card: Card, serviceUrl: string): Record<string, unknown> {
  const isLocal = serviceUrl.endsWith(LOCAL_CLIENT);
  const open = isLocal ? stays : (action: Card) => action;
  return mapActions(isLocal ? withoutSearch(card) : card, (action) =>
    opensDialog(action) ? submitOf(open(action)) : action,
  );
}

/** The answer that shows a card in the dialog, in the place of the one before. */
export function dialogAnswer(title: string, card: Card): Record<string, unknown> {
  const content = mapActions(card, (action) => submitOf(stays(action)));
  return {
    task: {
      type: 'continue',
      value: {
        title: title.slice(0, MAX_TITLE),
        width: 'medium',
        height: 'large',
        card: { contentType: CARD, content },
      },
    },
  };
}

/** The answer that shows a sentence in the dialog, which then has nothing left to do. */
export function dialogMessage(text: string): Record<string, unknown> {
  return { task: { type: 'message', value: text } };
}

function opensDialog({ data }: Card): boolean {
  return typeof data === 'object' && data !== null && 'msteams' in data;
}

/** What would open a dialog from a chat is shown in the one that is open. */
function stays(action: Card): Card {
  if (!opensDialog(action) || !isRecord(action.data)) return action;
  const { msteams: _opens, ...data } = action.data;
  return { ...action, data };
}

function submitOf(action: Card): Card {
  if (action.type !== 'Action.Execute') return action;
  const { verb, data, ...rest } = action;
  return { ...rest, type: 'Action.Submit', data: { ...(isRecord(data) ? data : {}), verb } };
}

function mapActions(node: Card, change: (action: Card) => Card): Record<string, unknown> {
  const mapped = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, mapValue(value, change)]),
  );
  return String(node.type).startsWith('Action.') ? { ...change(node) } : mapped;
}

function mapValue(value: unknown, change: (action: Card) => Card): unknown {
  if (Array.isArray(value)) return value.map((one) => mapValue(one, change));
  return isRecord(value) ? mapActions(value, change) : value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
