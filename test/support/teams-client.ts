import { randomUUID } from 'node:crypto';
import { type CardView, findButton, viewCard } from './card-reader.ts';
import type { CardNode } from './card-reading.ts';
import { inputsOf } from './card-reading.ts';
import type { ConnectorStandIn, ShownPost } from './connector-standin.ts';
import { type Person, TEAM, TENANT } from './people.ts';

/** What came back for a pressed button: another card in the place of the first, or a message above it. */
export type Pressed = { readonly status: number; readonly card?: CardView; readonly message?: string };

export type Channel = { readonly id: string; readonly naam: string };

type Dependencies = {
  readonly person: Person;
  readonly channel?: Channel;
  readonly connector: ConnectorStandIn;
  readonly botUrl: () => string;
  /** Resolves when the bot has done what follows from a request. */
  readonly settled: () => Promise<void>;
  /** What the Bot Framework signs; absent for a bot without credentials. */
  readonly token?: () => string;
};

export type PressOptions = {
  /** The card of which the button is pressed; without it the dialog that is open, or the newest in the chat that has the button. */
  readonly on?: CardView;
  /** The id of the invoke; Teams may send one again with the same id. */
  readonly activityId?: string;
  /** What a forger puts into the data of the button. */
  readonly forged?: Readonly<Record<string, unknown>>;
};

/** One person's Teams in one conversation, speaking the real protocol to a running bot. */
export type TeamsClient = {
  readonly person: Person;
  readonly from: { readonly id: string; readonly name: string; readonly aadObjectId: string };
  readonly conversationId: string;
  /** Opens the chat with the bot (or adds the bot to the team), as the Agents Playground sends it. */
  open(): Promise<void>;
  /** Blocks the bot. */
  leave(): Promise<void>;
  /** Types a text. @returns the card that answers it */
  say(text: string, more?: Readonly<Record<string, unknown>>): Promise<CardView>;
  /** Fills in inputs and presses a button, as Teams does: the inputs travel with the button's own data. */
  press(title: string, inputs?: Readonly<Record<string, string>>, options?: PressOptions): Promise<Pressed>;
  /** As `press`, where the answer must be a card. */
  pressCard(
    title: string,
    inputs?: Readonly<Record<string, string>>,
    options?: PressOptions,
  ): Promise<CardView>;
  /** Sends an Action.Execute with any verb and data. */
  execute(verb: string, data: Readonly<Record<string, unknown>>, activityId?: string): Promise<Pressed>;
  /** Chooses an action on a message of some chat, also where the bot is not. @param payload what Teams tells of the message */
  act(
    commandId: string,
    payload: Readonly<Record<string, unknown>>,
    where?: Readonly<Record<string, unknown>>,
  ): Promise<Pressed>;
  /** Sends any activity, with other headers where given. @returns the HTTP status and the parsed body */
  send(
    activity: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<{ status: number; body: unknown }>;
  /** The cards in the chat, the oldest first. */
  screen(): readonly CardView[];
  /** What stands in the dialog that is open over the chat. */
  dialog(): CardView | undefined;
  /** The newest card, or the dialog over them, of which the text holds these words. */
  cardWith(words: string): CardView;
};

/** A chat of colleagues in which the bot is not. */
const SOME_CHAT = {
  id: '19:collegas@thread.v2',
  conversationType: 'groupChat',
  tenantId: TENANT,
  isGroup: true,
};

export function createTeamsClient({
  person,
  channel,
  connector,
  botUrl,
  settled,
  token,
}: Dependencies): TeamsClient {
  const from = { id: `29:${person.id}`, name: person.naam, aadObjectId: person.id };
  const conversationId = channel?.id ?? `a:${person.id}`;
  /** The cards that this person alone sees instead of a post, and which content of the post they replaced. */
  const answered = new Map<string, { view: CardView; updates: number }>();

  const frame = (id: unknown = randomUUID()): Record<string, unknown> => ({
    id,
    channelId: 'msteams',
    serviceUrl: connector.url,
    locale: 'nl-NL',
    from,
    recipient: { id: '28:samenkracht', name: 'Samenkracht!' },
    conversation: channel
      ? // Every message in a channel begins a thread of its own.
        { id: `${channel.id};messageid=${id}`, conversationType: 'channel', tenantId: TENANT, isGroup: true }
      : { id: conversationId, conversationType: 'personal', tenantId: TENANT },
    channelData: {
      tenant: { id: TENANT },
      ...(channel ? { team: TEAM, channel: { id: channel.id, name: channel.naam } } : {}),
    },
  });

  const send = async (
    activity: Readonly<Record<string, unknown>>,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<{ status: number; body: unknown }> => {
    const response = await fetch(`${botUrl()}/api/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-ms-tenant-id': TENANT,
        ...(token ? { authorization: `Bearer ${token()}` } : {}),
        ...headers,
      },
      body: JSON.stringify({ ...frame(activity.id), ...activity }),
    });
    const text = await response.text();
    await settled();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  };

  const viewPost = ({ activityId, activity, updates }: ShownPost): CardView | undefined => {
    const mine = answered.get(activityId);
    if (mine && mine.updates === updates) return mine.view;
    const [attachment] = (activity.attachments ?? []) as { content: CardNode }[];
    return attachment && viewCard(activityId, attachment.content);
  };

  /** The dialog that is open over the chat: whoever does something in the chat has closed it. */
  let dialog: CardView | undefined;
  const screen = (): readonly CardView[] =>
    connector.shownIn(conversationId).flatMap((post) => viewPost(post) ?? []);
  const withDialog = (): readonly CardView[] => (dialog ? [...screen(), dialog] : screen());

  const execute = async (
    verb: string,
    data: Readonly<Record<string, unknown>>,
    id: string = randomUUID(),
    activityId = '',
  ): Promise<Pressed> => {
    const pressed = connector.shown().find((post) => post.activityId === activityId);
    const { status, body } = await send({
      id,
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: activityId,
      value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
    });
    const answer = body as { statusCode?: number; type?: string; value?: unknown } | undefined;
    if (typeof answer?.value === 'string') return { status, message: answer.value };
    if (typeof answer?.value !== 'object') return { status };
    const view = viewCard(activityId, answer.value as CardNode);
    // A post changes whenever what it is about does: who would type there, would lose it.
    if (pressed && !pressed.replyTo && inputsOf(view.json).length > 0)
      throw new Error(`A post became a place to type after '${verb}':\n${view.text}`);
    answered.set(activityId, { view, updates: pressed?.updates ?? 0 });
    return { status, card: view };
  };

  /** Where the action on a message was chosen over which the open dialog stands, and what Teams sends again with each press in it. */
  let overMessage: { readonly where: object; readonly value: object } | undefined;
  /** Opens a dialog, or presses a button in one: what comes back stands in the dialog, and the card in the chat stays. */
  const task = (name: string, data: Readonly<Record<string, unknown>>): Promise<Pressed> => {
    const value = { data, context: { theme: 'default' } };
    if (name === 'task/fetch') overMessage = undefined;
    return overMessage
      ? inDialog({
          ...overMessage.where,
          name: 'composeExtension/submitAction',
          value: { ...overMessage.value, ...value },
        })
      : inDialog({ name, value });
  };
  const inDialog = async (activity: Readonly<Record<string, unknown>>): Promise<Pressed> => {
    const { status, body } = await send({ type: 'invoke', ...activity });
    const { task: answer } = (body ?? {}) as { task?: { type: string; value: unknown } };
    dialog = undefined;
    if (answer?.type !== 'continue') return { status, message: String(answer?.value) };
    const { card } = answer.value as { card: { content: CardNode } };
    dialog = viewCard('', card.content);
    return { status, card: dialog };
  };

  const press: TeamsClient['press'] = async (title, inputs = {}, { on, activityId, forged } = {}) => {
    const card = on ?? withDialog().findLast((one) => findButton(one, title));
    const button = card && findButton(card, title);
    if (!card || !button) {
      const seen = withDialog().map((one) => `- ${one.buttons.join(' | ')}`);
      throw new Error(`${person.naam} sees no button '${title}', only:\n${seen.join('\n')}`);
    }
    for (const id of Object.keys(inputs)) {
      if (!(id in card.inputs)) throw new Error(`No input '${id}' beside the button '${title}'`);
    }
    const typed: Record<string, string> = {};
    for (const { id, value } of button.withInputs ? inputsOf(card.json) : []) {
      const text = inputs[String(id)] ?? String(value ?? '');
      // Teams leaves out what is empty.
      if (text !== '') typed[String(id)] = text;
    }
    const sent = { ...button.data, ...typed, ...forged };
    if (button.where !== 'chat')
      return task(button.where === 'in dialog' ? 'task/submit' : 'task/fetch', sent);
    dialog = undefined;
    return execute(button.verb, sent, activityId, card.activityId);
  };

  return {
    person,
    from,
    conversationId,
    send,
    screen,
    act(commandId, payload, where = { conversation: SOME_CHAT }) {
      const value = { commandId, commandContext: 'message', messagePayload: payload };
      overMessage = { where, value };
      return inDialog({ ...where, name: 'composeExtension/fetchTask', value });
    },
    dialog: () => dialog,
    press,
    execute: (verb, data, activityId) => execute(verb, data, activityId),
    async open() {
      const { name: _leftOut, ...nameless } = from;
      await send({ type: 'installationUpdate', action: 'add', from: nameless });
    },
    async leave() {
      await send({ type: 'installationUpdate', action: 'remove' });
    },
    async say(text, more = {}) {
      dialog = undefined;
      const id = randomUUID();
      const mention = { type: 'mention', mentioned: { id: '28:samenkracht' }, text: '<at>Samenkracht!</at>' };
      await send({
        id,
        type: 'message',
        ...(channel ? { text: `<at>Samenkracht!</at> ${text}`, entities: [mention] } : { text }),
        ...more,
      });
      // While an answer takes long, Teams is told that it is being written.
      const reply = connector
        .shown()
        .find(({ replyTo, activity }) => replyTo === id && activity.type === 'message');
      const view = reply && viewPost(reply);
      if (!view) throw new Error(`No card answered "${text}"`);
      return view;
    },
    async pressCard(title, inputs, options) {
      const { card, message } = await press(title, inputs, options);
      if (!card) throw new Error(`'${title}' was answered with a message: ${message}`);
      return card;
    },
    cardWith(words) {
      const found = withDialog().findLast(({ text }) => text.includes(words));
      if (!found) {
        const seen = withDialog().map((one) => `--\n${one.text}`);
        throw new Error(`${person.naam} sees no card with '${words}', only:\n${seen.join('\n')}`);
      }
      return found;
    },
  };
}
