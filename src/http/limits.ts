const SECOND = 1_000;
const KIB = 1024;

/**
 * How long and how large each phase of a connection may be, in milliseconds and bytes. Whatever somebody sends, or does not send, no
 * connection lives longer than these say.
 */
export const HTTP_LIMITS = {
  /** From the first byte, or from connecting, to the end of the headers. They fit in a few packets. */
  headersMs: 5 * SECOND,
  /** From the first byte to the end of the body: another ten seconds for the little that Teams sends. */
  requestMs: 15 * SECOND,
  /** From the headers to the begin of the answer. Teams itself waits ten to fifteen seconds. */
  handledMs: 30 * SECOND,
  /** For taking the answer, on top of that: a file of some MB over a bad line of a phone. */
  takenMs: 60 * SECOND,
  /**
   * A connection that nobody uses stays open longer than those who call keep it (a gateway a minute, a program a few seconds): the
   * one who sends must be the one who closes, or a request gets lost on a connection that was just closed.
   */
  idleMs: 75 * SECOND,
  /** How long and how much is still read, and thrown away, after the last answer, so that who is still sending can read it. */
  lingerMs: 5 * SECOND,
  lingerBytes: 16 * KIB * KIB,
  /** The same when the bot stops: long enough to read an answer, too short to hold up the stop. */
  stopLingerMs: SECOND / 2,
  /** How often Node looks whether headers or a request took too long. */
  checkEveryMs: SECOND / 2,
  /** The largest body that is read; Teams stays far below it. */
  bodyBytes: 256 * KIB,
  /** Requests that wait on one connection for the answer before them. No client of ours sends one ahead. */
  waitingRequests: 8,
};

export type HttpLimits = Readonly<typeof HTTP_LIMITS>;
