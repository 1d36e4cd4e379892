import { enableCompileCache } from 'node:module';
import type { Warning } from './vooruitblik-ask.ts';

/**
 * The main file of the process that `vooruitblik-ask.ts` starts; like main.ts it acts when it is loaded. It reads the store over a
 * connection (on Cosmos a client) of its own and writes nothing to it.
 */
enableCompileCache();
const { answerInOwnProcess } = await import('../shared/own-process.ts');
const { isDomainError } = await import('../shared/errors.ts');
const { describeError } = await import('../shared/logger.ts');
const { questionSchema } = await import('./vooruitblik-ask.ts');
const { createLookAheadPart } = await import('./vooruitblik.ts');
const { openStore } = await import('./store.ts');

answerInOwnProcess(async (question) => {
  const warnings: Warning[] = [];
  try {
    const { config, periode, now } = questionSchema.parse(question);
    const logger = collecting(warnings);
    const store = await openStore(config, logger, 'read');
    try {
      const lookAhead = createLookAheadPart({ config, store, clock: { now: () => now }, logger });
      return { blikken: await lookAhead(periode), warnings };
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!isDomainError(error)) return { failed: describeError(error) };
    return { refused: { code: error.code, message: error.message } };
  }
});

/** What is worth a line goes back with the answer: the log is the bot's. */
function collecting(warnings: Warning[]) {
  const note = (message: string, fields = {}): void => {
    warnings.push({ message, fields });
  };
  const silent = (): void => undefined;
  const logger = { debug: silent, info: silent, warn: note, error: note, child: () => logger };
  return logger;
}
