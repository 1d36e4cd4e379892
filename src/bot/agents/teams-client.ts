import type { Activity } from '@microsoft/agents-activity';
import { ConnectorClient } from '@microsoft/agents-hosting';
import * as z from 'zod/v4';
import type { Member, MembersPage } from '../ground/sdk.ts';
import type { TeamsHttp } from './teams-http.ts';

const text = z
  .string()
  .nullish()
  .transform((given) => given ?? undefined);
const memberSchema = z.object({
  id: text,
  name: text,
  aadObjectId: text,
  tenantId: text,
  userRole: text,
});
const pageSchema = z.object({ members: z.array(memberSchema), continuationToken: text });
const channelsSchema = z.object({ conversations: z.array(z.object({ id: text, name: text })) });

/** The connector client of the SDK, which puts ids in addresses as they are and knows no teams. */
export class TeamsClient extends ConnectorClient {
  constructor(http: TeamsHttp) {
    super(http);
  }

  override sendToConversation(conversationId: string, activity: Activity) {
    return super.sendToConversation(encodeURIComponent(conversationId), activity);
  }

  override replyToActivity(conversationId: string, activityId: string, activity: Activity) {
    // This id is encoded by the SDK.
    return super.replyToActivity(encodeURIComponent(conversationId), activityId, activity);
  }

  override updateActivity(conversationId: string, activityId: string, activity: Activity) {
    return super.updateActivity(encodeURIComponent(conversationId), encodeURIComponent(activityId), activity);
  }

  async member(conversationId: string, id: string): Promise<Member> {
    return memberSchema.parse(
      await super.getConversationMember(encodeURIComponent(id), encodeURIComponent(conversationId)),
    );
  }

  /** @param continuationToken of the page before */
  async members(teamId: string, pageSize: number, continuationToken?: string): Promise<MembersPage> {
    const found = await this.httpClient.get(`/v3/conversations/${encodeURIComponent(teamId)}/pagedmembers`, {
      params: { pageSize: String(pageSize), continuationToken },
    });
    const page = pageSchema.parse(found.data);
    return { members: page.members, token: page.continuationToken || undefined };
  }

  async channels(teamId: string): Promise<z.infer<typeof channelsSchema>['conversations']> {
    const { data } = await this.httpClient.get(`/v3/teams/${encodeURIComponent(teamId)}/conversations`);
    return channelsSchema.parse(data).conversations;
  }
}
