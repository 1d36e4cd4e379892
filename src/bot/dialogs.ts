import * as z from 'zod/v4';
import { type Execute, ON_POST, parseSubmit } from './activity.ts';
import { isRecord, mapActions, submitOf, withFallbacks } from './card-actions.ts';
import { withoutSearch } from './people-picker.ts';
import type { LeadsTo } from './ports.ts';

/**
 * Teams' dialogs (platform: Learnt later): the same cards, in a window over the chat. No card and no form knows where it
 * stands: where a form opens is decided here, and in a dialog every button is an Action.Submit.
 */

type Card = Readonly<Record<string, unknown>>;

/** Where a card is shown in a chat: as a post that the bot keeps up to date, or as the answer to somebody. */
export type Spot = 'post' | 'answer';

/** What decides how the buttons of a card open what they open. */
export type Showing = {
  readonly spot: Spot;
  /** Of the client that shows it. */
  readonly serviceUrl: string;
  readonly leadsTo: (verb: string) => LeadsTo;
};

/** In the data of a button that opens a dialog; it is for Teams, and never comes back. */
const IN_DIALOG = { msteams: { type: 'task/fetch' } } as const;
const CARD = 'application/vnd.microsoft.card.adaptive';
/** How the local client's address ends; it has no dialogs, and a button that asks for one does nothing there (platform: Learnt later). */
const LOCAL_CLIENT = '/_connector';
/** A title of a dialog is one line. */
const MAX_TITLE = 80;

const taskSchema = z.object({ data: z.record(z.string(), z.unknown()) });

/** Does this invoke open a dialog, or come from one? */
export function isDialog(name: string | undefined): boolean {
  return name === 'task/fetch' || name === 'task/submit';
}

/** The button that opens a dialog, or that was pressed in one; undefined when it is something else. */
export function parseTask(value: unknown): Execute | undefined {
  const parsed = taskSchema.safeParse(value);
  return parsed.success ? parseSubmit({ text: '', value: parsed.data.data }) : undefined;
}

/**
 * A card as it stands in a chat. A post stays what it is: what asks or shows something opens in a dialog over it, and only a change
 * is seen on it. On an answer what it leads to takes its place, unless that is a long form. A client without dialogs shows what a
 * button of a post opens under the post.
 */
export function withDialogs(card: Card, { spot, serviceUrl, leadsTo }: Showing): Card {
  const isLocal = serviceUrl.endsWith(LOCAL_CLIENT);
  return withFallbacks(isLocal ? withoutSearch(card) : card, (action) => {
    if (action.type !== 'Action.Execute') return action;
    const leads = leadsTo(String(action.verb));
    if (spot === 'post' ? leads !== 'change' : leads === 'dialog' && !isLocal)
      return submitOf(isLocal ? action : withData(action, IN_DIALOG));
    return spot === 'post' ? withData(action, ON_POST) : action;
  });
}

/** The answer that shows a card in the dialog, in the place of the one before. */
export function dialogAnswer(title: string, card: Card): Record<string, unknown> {
  return {
    task: {
      type: 'continue',
      value: {
        title: title.slice(0, MAX_TITLE),
        width: hasTallText(card) ? 'large' : 'medium',
        height: 'large',
        card: { contentType: CARD, content: mapActions(card, submitOf) },
      },
    },
  };
}

/** The answer that shows a sentence in the dialog, which then has nothing left to do. */
export function dialogMessage(text: string): Record<string, unknown> {
  return { task: { type: 'message', value: text } };
}

/** A text to read and mend as a whole. */
function hasTallText(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(hasTallText);
  if (!isRecord(node)) return false;
  return (node.isMultiline === true && node.height === 'stretch') || Object.values(node).some(hasTallText);
}

function withData(action: Card, more: Card): Card {
  return { ...action, data: { ...(isRecord(action.data) ? action.data : {}), ...more } };
}
