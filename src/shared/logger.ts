import pino from 'pino';

/** Fields of a log line: ids, counts, durations, codes. Never what people wrote. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

/** Rule of the house: `error` means that somebody must act. */
export interface Logger {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
  child(fields: LogFields): Logger;
}

/** JSON lines on standard output. */
export function createLogger(level: string): Logger {
  const target = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
  return wrap(() => target);
}

/**
 * What may be told about an unexpected error: its class, its code and where it happened.
 * The message is left out, since a library may put the offending text in it.
 */
export function describeError(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  // A name of the system, or the status of an answer.
  const code =
    'code' in error && (typeof error.code === 'string' || typeof error.code === 'number')
      ? error.code
      : undefined;
  // SQLite has one code for everything and a number that tells a full disk from a damaged file.
  const errcode = 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : undefined;
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 6)
    .map((line) => line.trim());
  // What a DomainError is about: 'store-unavailable' alone does not tell a network from a right that is missing.
  const cause = error.cause instanceof Error ? describeError(error.cause) : {};
  return {
    error: error.name,
    code,
    cause: cause.error && [cause.error, cause.code].join(' ').trim(),
    ...(errcode === undefined ? {} : { errcode }),
    at: frames.join(' < '),
  };
}

function wrap(target: () => pino.Logger): Logger {
  return {
    debug: (message, fields) => target().debug(fields ?? {}, message),
    info: (message, fields) => target().info(fields ?? {}, message),
    warn: (message, fields) => target().warn(fields ?? {}, message),
    error: (message, fields) => target().error(fields ?? {}, message),
    child(fields) {
      // Each turn has one, and most turns have nothing to say: its fields are written out when there is a line for them.
      let made: pino.Logger | undefined;
      return wrap(() => {
        made ??= target().child(fields);
        return made;
      });
    },
  };
}
