import * as z from 'zod/v4';
import type { Config } from '../config.ts';
import type { Clock } from '../shared/clock.ts';
import { DomainError, ERROR_CODES } from '../shared/errors.ts';
import type { LogFields, Logger } from '../shared/logger.ts';
import { askOwnProcess, ProcessEnded } from '../shared/own-process.ts';
import type { Blik, LookAhead, Periode } from '../vooruitblik/vooruitblik.ts';
import { tooFar } from '../vooruitblik/vooruitblik-period.ts';

/** What a look ahead needs of the settings: who has which role, and where the store is. No password goes along. */
type LookAheadConfig = Pick<
  Config,
  | 'coordinators'
  | 'boardMembers'
  | 'admins'
  | 'postAnyTime'
  | 'settleMs'
  | 'store'
  | 'dataDir'
  | 'dataDirIsGiven'
  | 'cosmos'
> & { readonly bot: Pick<Config['bot'], 'appId' | 'appType'> };

/** What the process is asked. `now`: the moment (ISO) from which it looks. */
export type Question = { readonly config: LookAheadConfig; readonly periode: Periode; readonly now: string };
/** `warnings`: what is worth a line in the log of the bot. */
export type Answer =
  | { readonly blikken: readonly Blik[]; readonly warnings: readonly Warning[] }
  | { readonly refused: z.infer<typeof refusedSchema> }
  | { readonly failed: LogFields };
export type Warning = { readonly message: string; readonly fields: LogFields };

const ids = z.array(z.string());
const periodeSchema = z.object({ van: z.string(), tot: z.string() }) satisfies z.ZodType<Periode>;
export const questionSchema = z.object({
  config: z.object({
    coordinators: ids,
    boardMembers: ids,
    admins: ids,
    postAnyTime: z.boolean(),
    settleMs: z.number(),
    store: z.enum(['sqlite', 'cosmos']),
    dataDir: z.string(),
    dataDirIsGiven: z.boolean(),
    cosmos: z.object({ endpoint: z.string(), database: z.string(), key: z.string().optional() }),
    bot: z.object({ appId: z.string(), appType: z.enum(['MultiTenant', 'SingleTenant', 'UserAssignedMsi']) }),
  }),
  periode: periodeSchema,
  now: z.string(),
}) satisfies z.ZodType<Question>;

const fieldsSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.undefined()]));
const refusedSchema = z.object({ code: z.enum(ERROR_CODES), message: z.string() });
const blikSchema = z.object({
  moment: z.string(),
  voor: z.string(),
  wat: z.string(),
  isNew: z.boolean(),
  waarom: z.string(),
  kanNiet: z.string().optional(),
}) satisfies z.ZodType<Blik>;
const answerSchema = z.union([
  z.object({
    blikken: z.array(blikSchema),
    warnings: z.array(z.object({ message: z.string(), fields: fieldsSchema })),
  }),
  z.object({ refused: refusedSchema }),
  z.object({ failed: fieldsSchema }),
]) satisfies z.ZodType<Answer>;

/** A year over some thousands of opdrachten takes seconds; on Cosmos the log is fetched first. */
const LIMITS = { heapMegabytes: 768, milliseconds: 180_000 };

type Dependencies = {
  readonly config: Config;
  readonly clock: Clock;
  readonly logger: Logger;
  /** From then on nobody waits for it any more. */
  readonly stopping: AbortSignal;
};

/**
 * The look ahead, played in a process of its own that reads the store by itself: it holds nobody up who talks to the bot. One at a time,
 * since each holds all that the bot knows in memory.
 */
export function createAskLookAhead({ config, clock, logger, stopping }: Dependencies): LookAhead {
  const file = new URL('./vooruitblik-process.ts', import.meta.url);
  let last: Promise<unknown> = Promise.resolve();

  const ask = async (periode: Periode): Promise<readonly Blik[]> => {
    const question: Question = { config: neededOf(config), periode, now: clock.now() };
    const found = await askOwnProcess(file, question, { ...LIMITS, signal: stopping }).catch(tooMuch);
    const answer = answerSchema.parse(found);
    if ('refused' in answer) throw new DomainError(answer.refused.code, answer.refused.message);
    if ('failed' in answer) {
      logger.error('look ahead failed', answer.failed);
      throw new Error('the look ahead failed');
    }
    for (const { message, fields } of answer.warnings) logger.warn(message, fields);
    return answer.blikken;
  };

  return (periode) => {
    const asked = last.then(() => ask(periode));
    last = asked.catch(() => undefined);
    return asked;
  };
}

function tooMuch(error: unknown): never {
  throw error instanceof ProcessEnded ? tooFar(error) : error;
}

function neededOf(config: Config): LookAheadConfig {
  const {
    coordinators,
    boardMembers,
    admins,
    postAnyTime,
    settleMs,
    store,
    dataDir,
    dataDirIsGiven,
    cosmos,
  } = config;
  const { appId, appType } = config.bot;
  return {
    coordinators,
    boardMembers,
    admins,
    postAnyTime,
    settleMs,
    store,
    dataDir,
    dataDirIsGiven,
    cosmos,
    bot: { appId, appType },
  };
}
