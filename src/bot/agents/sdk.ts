import { Activity, ActivityTypes } from '@microsoft/agents-activity';
import type { TurnContext } from '@microsoft/agents-hosting';
import {
  type Address,
  type CardActivity,
  type CreateSdk,
  TeamsError,
  type TeamsTurn,
} from '../ground/sdk.ts';
import { AgentsAdapter } from './adapter.ts';
import { TeamsClient } from './teams-client.ts';

/** The bot on the Microsoft 365 Agents SDK. No state of it is used: everything lives in the log. */
export const createAgents: CreateSdk = (dependencies) => {
  const adapter = new AgentsAdapter(dependencies);

  const within = async <Result>(
    to: Address,
    work: (context: TurnContext) => Promise<Result>,
  ): Promise<Result> => {
    let done: { readonly result: Result } | undefined;
    await adapter.within(to, async (context) => {
      done = { result: await work(context) };
    });
    if (!done) throw new Error('the SDK began no turn');
    return done.result;
  };

  return {
    answer: (activity, logic) => adapter.answer(activity, (context) => logic(turnOf(context))),
    post: (to, message) => within(to, (context) => send(context, message)),
    update: (to, activityId, message) =>
      within(to, (context) =>
        asked(context.updateActivity(Activity.fromObject({ ...message, id: activityId }))),
      ),
  };
};

function turnOf(context: TurnContext): TeamsTurn {
  return {
    send: (message) => send(context, message),
    async answerInvoke(body) {
      await context.sendActivity(
        Activity.fromObject({ type: ActivityTypes.InvokeResponse, value: { status: 200, body } }),
      );
    },
    member: (conversationId, id) => asked(clientOf(context).member(conversationId, id)),
    members: (teamId, pageSize, token) => asked(clientOf(context).members(teamId, pageSize, token)),
    channels: (teamId) => asked(clientOf(context).channels(teamId)),
  };
}

async function send(context: TurnContext, message: CardActivity): Promise<string | undefined> {
  const sent = await asked(context.sendActivity(Activity.fromObject({ ...message })));
  return sent?.id || undefined;
}

function clientOf({ turnState, adapter }: TurnContext): TeamsClient {
  const client: unknown = turnState.get(adapter.ConnectorClientKey);
  if (client instanceof TeamsClient) return client;
  throw new Error('the turn has no connector client');
}

/** Whatever fails is told in the way of the port: what comes from elsewhere in the SDK comes after a request was made. */
async function asked<Result>(request: Promise<Result>): Promise<Result> {
  try {
    return await request;
  } catch (error) {
    throw error instanceof TeamsError ? error : new TeamsError({ wasSigned: true }, error);
  }
}
