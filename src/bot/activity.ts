import * as z from 'zod/v4';
import { type BeginOrEnd, beginOrEndOf } from './beginnings-and-ends.ts';
import type { Address, SeenChannel, Team, TeamNews } from './ports.ts';
import { NOTHING_SAID, readSaid, type Said, saidFields } from './said.ts';
import { typedData } from './typed-input.ts';
import { channelDataSchema, conversationSchema, readWhereabouts } from './whereabouts.ts';

/** Somebody who came or went; a person has an Entra object id, when Teams tells it. */
const memberSchema = z.object({ id: z.string(), aadObjectId: z.string().nullish() });

/** The parts of an activity that this bot reads; everything else stays unknown (rule 8). */
const activitySchema = z.object({
  type: z.string().min(1),
  id: z.string().optional(),
  name: z.string().optional(),
  replyToId: z.string().nullish(),
  action: z.string().optional(),
  channelId: z.string().default(''),
  serviceUrl: z.string().default(''),
  from: z
    .object({ id: z.string().default(''), name: z.string().nullish(), aadObjectId: z.string().nullish() })
    .default({ id: '' }),
  recipient: z.object({ id: z.string().default(''), name: z.string().nullish() }).default({ id: '' }),
  conversation: conversationSchema,
  channelData: channelDataSchema,
  membersAdded: z.array(memberSchema).nullish(),
  membersRemoved: z.array(memberSchema).nullish(),
  ...saidFields,
  value: z.unknown(),
});

/** Somebody as Teams knows them, and their Entra object id where it is told. */
type Someone = { readonly teamsId: string; readonly id: string | undefined };

/** One incoming activity in our own words. */
export type Incoming = Said & {
  readonly type: string;
  /** Under which Teams sends it, and sends it again; not unique among conversations. */
  readonly id: string | undefined;
  readonly name: string | undefined;
  /** The message whose button was pressed. */
  readonly replyTo: string | undefined;
  readonly action: string | undefined;
  /** `naam` is absent where Teams leaves it out, as in an installationUpdate. */
  readonly sender: { readonly id: string; readonly naam: string | undefined } | undefined;
  /** The sender as Teams knows them: a person, or a part of Teams itself. */
  readonly teamsId: string;
  readonly scope: 'personal' | 'channel' | 'group';
  /** Which client sent it; Teams is 'msteams'. */
  readonly channelId: string;
  /** Every tenant that it names, in small letters: that of the conversation and that of the sender. */
  readonly tenants: readonly string[];
  /** The conversation to post to by itself; for a channel that is the channel, not the thread. */
  readonly address: Address;
  readonly team: Team | undefined;
  /** The channel in which the turn takes place. */
  readonly channel: { readonly conversationId: string } | undefined;
  /** The channel that shows with it that it is there; an event of a team is about another one than its own. */
  readonly seen: SeenChannel | undefined;
  readonly news: TeamNews | undefined;
  /** What begins or ends with it. */
  readonly event: BeginOrEnd | undefined;
  /** The people who came into the team or chat, and who left it. */
  readonly joined: readonly Someone[];
  readonly left: readonly Someone[];
  /** Which of the many things that a conversationUpdate can be, as Teams names it. */
  readonly eventType: string | undefined;
  readonly value: unknown;
};

/** @returns undefined when it is no activity that this bot can place */
export function parseActivity(input: unknown): Incoming | undefined {
  const parsed = activitySchema.safeParse(input);
  if (!parsed.success) return undefined;
  const activity = parsed.data;
  const { conversation, channelData, from } = activity;
  const hasBot = (members: readonly { id: string }[] | null | undefined): boolean =>
    members?.some((member) => member.id === activity.recipient.id) ?? false;
  const people = (members: typeof activity.membersAdded): Someone[] =>
    (members ?? []).flatMap(({ id, aadObjectId }) =>
      id === activity.recipient.id ? [] : [{ teamsId: id, id: aadObjectId?.toLowerCase() }],
    );
  const isMessage = activity.type === 'message' || activity.type === 'messageUpdate';
  const isUpdate = activity.type === 'installationUpdate' || activity.type === 'conversationUpdate';
  const event = isUpdate
    ? beginOrEndOf({
        isInstallation: activity.type === 'installationUpdate',
        action: activity.action,
        eventType: channelData?.eventType,
        hasBotAdded: hasBot(activity.membersAdded),
        hasBotRemoved: hasBot(activity.membersRemoved),
      })
    : undefined;
  const { scope, conversationId, team, seen, news } = readWhereabouts({
    conversation,
    channelData,
    isUpdate,
    event,
  });
  return {
    type: activity.type,
    id: activity.id,
    name: activity.name,
    replyTo: activity.replyToId || undefined,
    action: activity.action,
    ...(isMessage ? readSaid(activity, activity.recipient) : NOTHING_SAID),
    sender: from.aadObjectId
      ? { id: from.aadObjectId.toLowerCase(), naam: from.name?.trim() || undefined }
      : undefined,
    teamsId: from.id,
    scope,
    channelId: activity.channelId,
    tenants: [conversation.tenantId, channelData?.tenant?.id].flatMap((id) => (id ? [id.toLowerCase()] : [])),
    address: {
      conversationId,
      serviceUrl: activity.serviceUrl,
      tenantId: (conversation.tenantId ?? channelData?.tenant?.id ?? '').toLowerCase(),
      botId: activity.recipient.id,
    },
    team,
    channel: scope === 'channel' ? { conversationId } : undefined,
    seen,
    news,
    event,
    joined: people(activity.membersAdded),
    left: people(activity.membersRemoved),
    eventType: channelData?.eventType ?? undefined,
    value: activity.value,
  };
}

const dataSchema = z.record(z.string(), z.unknown());
const invokeSchema = z.object({
  action: z.object({ type: z.string().optional(), verb: z.string(), data: dataSchema.nullish() }),
  trigger: z.string().nullish(),
});

/** In the data of a button on a post that the bot keeps up to date: its answer would stand in the place of that post. */
export const ON_POST = { op: 'post' } as const;

/** A button that was pressed, with the inputs of its card as text. */
export type Execute = {
  readonly verb: string;
  readonly onPost: boolean;
  readonly data: Record<string, unknown>;
  readonly automatic: boolean;
};

/** The verb and data of an Action.Execute; undefined when the invoke is something else. */
export function parseExecute(value: unknown): Execute | undefined {
  const parsed = invokeSchema.safeParse(value);
  if (!parsed.success) return undefined;
  const { action, trigger } = parsed.data;
  return { verb: action.verb, ...pressed(action.data ?? {}), automatic: trigger === 'automatic' };
}

const submitSchema = z.object({ verb: z.string() }).catchall(z.unknown());

/** The same button on a client that knows Action.Submit alone: a message without text, with all of it in its value. */
export function parseSubmit({ text, value }: Pick<Incoming, 'text' | 'value'>): Execute | undefined {
  const parsed = text === '' ? submitSchema.safeParse(value) : undefined;
  if (!parsed?.success) return undefined;
  // What Teams itself is told stands under its own name.
  const { verb, msteams: _ofTeams, ...data } = parsed.data;
  return { verb, ...pressed(data), automatic: false };
}

function pressed({ op, ...data }: Readonly<Record<string, unknown>>): Pick<Execute, 'data' | 'onPost'> {
  const onPost = op === ON_POST.op;
  return { data: typedData(onPost || op === undefined ? data : { ...data, op }), onPost };
}
