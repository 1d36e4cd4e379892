import type { BotFramework, Credentials } from './bot-framework.ts';

/**
 * What the bot asks of the SDK that carries it (docs/adr/0088): a turn for a request that was let in, and posts and updates
 * outside one. Each SDK is a folder beside this one, and the setting BOT_SDK chooses which of them is loaded.
 */

/** A post that was not answered in this time counts as uncertain. */
export const REQUEST_TIMEOUT_MS = 10_000;

/** A message with a card; never text and card in one (platform: Teams). */
export type CardActivity = {
  readonly type: 'message';
  readonly summary: string;
  readonly attachments: readonly { readonly contentType: string; readonly content: unknown }[];
};

/** What Teams tells about somebody in a conversation. */
export type Member = {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly aadObjectId?: string | undefined;
  readonly tenantId?: string | undefined;
  readonly userRole?: string | undefined;
};

/** What can be done while a request of Teams is answered, and not after it. All of it throws TeamsError. */
export interface TeamsTurn {
  /** Puts a message in the conversation of the turn. @returns its id, when Teams gives one */
  send(message: CardActivity): Promise<string | undefined>;
  /** Answers the invoke: always with 200, what it means stands in the body (platform: Teams). */
  answerInvoke(body: Readonly<Record<string, unknown>>): Promise<void>;
  /**
   * Asks Teams who somebody is.
   * @param conversationId of a chat or channel, or the id of a team
   * @param id the one that Teams gives, or the object id of Entra
   */
  member(conversationId: string, id: string): Promise<Member>;
  /** The people in a team, so many at once. @param token of the page before */
  members(teamId: string, pageSize: number, token?: string): Promise<MembersPage>;
  /** The channels of a team; the general one has the id of the team and no name. */
  channels(
    teamId: string,
  ): Promise<readonly { readonly id?: string | undefined; readonly name?: string | undefined }[]>;
}

/** @property token of the next page; absent: this is the last one */
export type MembersPage = { readonly members: readonly Member[]; readonly token?: string | undefined };

/** Where a conversation can be reached: plain data that outlives a turn. */
export type Address = {
  readonly conversationId: string;
  readonly serviceUrl: string;
  readonly tenantId: string;
  /** The bot as Teams knows it there. */
  readonly botId: string;
};

/** What to answer to a request. */
export type BotResponse = { readonly status: number; readonly body?: unknown };

export interface Sdk {
  /**
   * Runs `logic` for one request that was let in. What the SDK says of errors holds internal text, so that is left out of
   * the answer.
   * @param activity the body of the request: an activity with a type and a conversation
   * @throws Error when the SDK cannot handle the request at all
   */
  answer(activity: object, logic: (turn: TeamsTurn) => Promise<void>): Promise<BotResponse>;
  /** Posts a message. @returns its id, when Teams gives one @throws TeamsError */
  post(to: Address, message: CardActivity): Promise<string | undefined>;
  /** Puts a message in the place of one that the bot posted. @throws TeamsError */
  update(to: Address, activityId: string, message: CardActivity): Promise<void>;
}

export type SdkDependencies = {
  readonly credentials: Credentials;
  readonly framework: Pick<BotFramework, 'tokenIssuer' | 'openIdMetadataUrl' | 'ownToken'>;
  /** Breaks off requests to Teams that are under way when the bot must end. */
  readonly cutOff: AbortSignal | undefined;
  /** After this many milliseconds without an answer a request is given up. */
  readonly requestTimeoutMs: number;
  /** Told of what went wrong in the SDK, which would print it. */
  readonly onError: (error: unknown) => void;
};

/** Starts nothing, and asks nobody anything. */
export type CreateSdk = (dependencies: SdkDependencies) => Sdk;

/** What is known of a request to Teams that failed. */
type Failure = {
  /** Of the answer; absent: none came. */
  readonly status?: number | undefined;
  /** As Teams names the error, or the system when no answer came. */
  readonly code?: string | undefined;
  /** The header of that name: seconds, or an HTTP date. */
  readonly retryAfter?: string | undefined;
  /** False: the bot got no token of its own, so nothing was sent. */
  readonly wasSigned: boolean;
};

/** A request to Teams failed, told in the same way by every SDK. */
export class TeamsError extends Error {
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly retryAfter: string | undefined;
  readonly wasSigned: boolean;

  constructor({ status, code, retryAfter, wasSigned }: Failure, cause: unknown) {
    super('a request to Teams failed', { cause });
    this.name = 'TeamsError';
    this.status = status;
    this.code = code;
    this.retryAfter = retryAfter;
    this.wasSigned = wasSigned;
  }
}

/** Conversations of more than one person have ids that begin with '19:'. */
export function conversationTypeOf({ conversationId }: Address): 'channel' | 'personal' {
  return conversationId.startsWith('19:') ? 'channel' : 'personal';
}
