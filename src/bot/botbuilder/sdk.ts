import { type Activity, ActivityTypes, TeamsInfo, type TurnContext } from 'botbuilder';
import { ConnectorClient } from 'botframework-connector';
import {
  type Address,
  type CardActivity,
  type CreateSdk,
  conversationTypeOf,
  type Member,
  TeamsError,
  type TeamsTurn,
} from '../ground/sdk.ts';
import { BotbuilderAdapter } from './adapter.ts';
import { wasSigned } from './connector-policy.ts';

/** The bot on botbuilder and the adapter of teams-ai. No state of the SDKs is used: everything lives in the log. */
export const createBotbuilder: CreateSdk = (dependencies) => {
  const { credentials } = dependencies;
  const adapter = new BotbuilderAdapter(dependencies);

  /** A turn of its own, for what is no answer. */
  const within = async <Result>(
    to: Address,
    work: (context: TurnContext) => Promise<Result>,
  ): Promise<Result> => {
    let done: { readonly result: Result } | undefined;
    const reference = {
      channelId: 'msteams',
      serviceUrl: to.serviceUrl,
      bot: { id: to.botId, name: '' },
      conversation: {
        id: to.conversationId,
        isGroup: false,
        conversationType: conversationTypeOf(to),
        name: '',
        tenantId: to.tenantId,
      },
    };
    await adapter.continueConversationAsync(credentials.appId, reference, async (context) => {
      // The SDK would make it a reply to an activity that does not exist.
      context.onSendActivities((_context, activities, next) => {
        for (const activity of activities) delete activity.replyToId;
        return next();
      });
      context.onUpdateActivity((_context, activity, next) => {
        delete activity.replyToId;
        return next();
      });
      done = { result: await work(context) };
    });
    if (!done) throw new Error('the SDK began no turn');
    return done.result;
  };

  return {
    answer: (activity, logic) => adapter.answer(activity, (context) => logic(turnOf(context))),
    post: (to, message) => within(to, (context) => send(context, message)),
    update: (to, activityId, message) =>
      within(to, async (context) => {
        await asked(context, context.updateActivity({ ...activityOf(message), id: activityId }));
      }),
  };
};

function turnOf(context: TurnContext): TeamsTurn {
  return {
    send: (message) => send(context, message),
    async answerInvoke(body) {
      await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body } });
    },
    member: (conversationId, id) => asked(context, memberIn(context, conversationId, id)),
    async members(teamId, pageSize, token) {
      const page = TeamsInfo.getPagedTeamMembers(context, teamId, pageSize, token);
      const { members, continuationToken } = await asked(context, page);
      return { members, token: continuationToken || undefined };
    },
    channels: (teamId) => asked(context, TeamsInfo.getTeamChannels(context, teamId)),
  };
}

async function send(context: TurnContext, message: CardActivity): Promise<string | undefined> {
  const sent = await asked(context, context.sendActivity(activityOf(message)));
  return sent?.id;
}

function activityOf({ type, summary, attachments }: CardActivity): Partial<Activity> {
  return { type, summary, attachments: attachments.map((attachment) => ({ ...attachment })) };
}

async function memberIn(context: TurnContext, conversationId: string, id: string): Promise<Member> {
  const client: unknown = context.turnState.get(context.adapter.ConnectorClientKey);
  if (!(client instanceof ConnectorClient)) throw new Error('the turn has no connector client');
  return client.conversations.getConversationMember(conversationId, id);
}

/** Whatever fails is told in the way of the port. */
async function asked<Result>(context: TurnContext, request: Promise<Result>): Promise<Result> {
  try {
    return await request;
  } catch (error) {
    throw new TeamsError({ ...facts(error), wasSigned: wasSigned(context) }, error);
  }
}

/** What the connector client of botbuilder says of a request that failed (platform: Traps in the SDKs). */
function facts(error: unknown): Pick<TeamsError, 'status' | 'code' | 'retryAfter'> {
  const failed = isRecord(error) ? error : {};
  const response = isRecord(failed.response) ? failed.response : {};
  const body = isRecord(response.parsedBody) ? response.parsedBody : isRecord(failed.body) ? failed.body : {};
  const inner = isRecord(body.error) ? body.error : {};
  const code = inner.code ?? failed.code ?? (failed.name === 'AbortError' ? 'timeout' : undefined);
  const { headers } = response;
  const retryAfter =
    isRecord(headers) && typeof headers.get === 'function' ? headers.get('retry-after') : undefined;
  return {
    status: typeof failed.statusCode === 'number' ? failed.statusCode : undefined,
    code: typeof code === 'string' ? code : undefined,
    retryAfter: typeof retryAfter === 'string' ? retryAfter : undefined,
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
