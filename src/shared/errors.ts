/** Why something expected went wrong; `bot` decides per code how it is shown. */
export const ERROR_CODES = [
  'invalid-file',
  'invalid-input',
  'not-found',
  'not-allowed',
  'not-possible',
  'conflict',
  'too-often',
  'store-unavailable',
  'teams-unavailable',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/**
 * An expected failure. The message is a Dutch sentence (B1) that the user may read as it is,
 * so it never contains what somebody else wrote.
 */
export class DomainError extends Error {
  readonly code: ErrorCode;
  /** Which of several things with this code it was, for the log: a code of ours, never a text. */
  readonly reason: string | undefined;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown; reason?: string }) {
    super(message, options);
    this.name = 'DomainError';
    this.code = code;
    this.reason = options?.reason;
  }
}

/** Was this thrown on purpose, with that code? */
export function isDomainError(error: unknown, code?: ErrorCode): error is DomainError {
  return error instanceof DomainError && (code === undefined || error.code === code);
}
