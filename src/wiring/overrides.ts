import type { ShareTimes } from '../bezorging/share.ts';
import type { CardRenderer } from '../bot/card-renderer.ts';
import type { BotFramework } from '../bot/ground/bot-framework.ts';
import type { Entra } from '../bot/ground/person-token.ts';
import type { LimitRules } from '../bot/limits.ts';
import type { Download } from '../bot/sent-file.ts';
import type { Huisstijl } from '../documenten/huisstijl.ts';
import type { HttpLimits } from '../http/limits.ts';
import type { Clock } from '../shared/clock.ts';
import type { Ids } from '../shared/ids.ts';
import type { Telemetry } from '../shared/telemetry.ts';
import type { Around as AzureOpenAiAround } from '../taalmodel/azure-openai.ts';
import type { Wanneer } from './vooraf.ts';

/** What a test may replace, and what not every run has. */
export type AppOverrides = {
  readonly clock?: Clock;
  readonly ids?: Ids;
  readonly botFramework?: BotFramework;
  /** Who makes the tokens of people who open the werkbord, instead of Microsoft. */
  readonly entra?: Entra;
  /** With templates that were read before: many bots after each other need them once. */
  readonly renderer?: CardRenderer;
  /** How much anybody may send. */
  readonly limits?: LimitRules;
  /** Where files that somebody sends come from, instead of the network. */
  readonly download?: Download | undefined;
  /** The network and Entra around a language model, instead of the real ones. */
  readonly azureOpenAi?: AzureOpenAiAround | undefined;
  /** Absent: nothing is measured. */
  readonly telemetry?: Telemetry;
  /** The template of the organisation; absent: papers look as ours. */
  readonly huisstijl?: Huisstijl;
  /** How to wait, in milliseconds; a simulated clock moves on instead. */
  readonly sleep?: (milliseconds: number) => Promise<void>;
  /** Rounds of delivery start at most this often. */
  readonly roundEveryMs?: number;
  /** How long instances that divide the work wait for each other, where a test cannot wait for the real times. */
  readonly shareTimes?: ShareTimes | undefined;
  /** When what the first look would wait for is worked out; false: when somebody looks. Absent: soon after the start, in a large region. */
  readonly vooraf?: Wanneer | false;
  /** What connections may take, where a test cannot wait for the real limits. */
  readonly httpLimits?: HttpLimits;
};
