import { HttpClient, HttpError, type HttpRequestConfig, type HttpResponse } from '@microsoft/agents-hosting';
import { TeamsError } from '../ground/sdk.ts';

type TeamsHttpOptions = {
  readonly serviceUrl: string;
  readonly userAgent: string;
  /** Rejects when the bot gets no token of its own; undefined: it shows none. */
  readonly ownToken: (() => Promise<string>) | undefined;
  readonly cutOff: AbortSignal | undefined;
  /** Milliseconds that Teams gets to answer. */
  readonly timeoutMs: number;
};

/** How Node's fetch names a connection that the other side closed; the name of the system says the same in the log as with botbuilder. */
const SYSTEM_NAMES: Readonly<Record<string, string>> = {
  UND_ERR_SOCKET: 'ECONNRESET',
  UND_ERR_CONNECT_TIMEOUT: 'ETIMEDOUT',
};

/**
 * The HTTP client of the SDK, which has no limit of time of its own and asks for a token before it is known that one is needed.
 * Nothing is tried twice: posting is not idempotent. Each request goes over a connection of its own: one that was used before
 * may be closed by the other side at the same moment, and then nobody knows whether a post arrived.
 */
export class TeamsHttp extends HttpClient {
  readonly #options: TeamsHttpOptions;

  constructor(options: TeamsHttpOptions) {
    super({
      baseURL: options.serviceUrl,
      headers: { accept: 'application/json', 'user-agent': options.userAgent, connection: 'close' },
    });
    this.#options = options;
  }

  /** @throws TeamsError */
  override async request<Body = unknown>(config: HttpRequestConfig): Promise<HttpResponse<Body>> {
    const { ownToken, cutOff, timeoutMs } = this.#options;
    const headers = { ...config.headers };
    if (ownToken) headers.authorization = `Bearer ${await signed(ownToken)}`;
    const limit = AbortSignal.timeout(timeoutMs);
    try {
      return await super.request<Body>({
        ...config,
        headers,
        signal: cutOff ? AbortSignal.any([limit, cutOff]) : limit,
      });
    } catch (error) {
      throw new TeamsError({ ...facts(error), wasSigned: true }, error);
    }
  }
}

/** @throws TeamsError that says that nothing was sent */
async function signed(ownToken: () => Promise<string>): Promise<string> {
  try {
    return await ownToken();
  } catch (error) {
    throw new TeamsError({ wasSigned: false }, error);
  }
}

function facts(error: unknown): Pick<TeamsError, 'status' | 'code' | 'retryAfter'> {
  if (error instanceof HttpError) {
    const { status, data, headers } = error.response;
    const inner = isRecord(data) && isRecord(data.error) ? data.error : {};
    return {
      status,
      code: typeof inner.code === 'string' ? inner.code : undefined,
      retryAfter: headers.get('retry-after') ?? undefined,
    };
  }
  return { status: undefined, code: codeOf(error), retryAfter: undefined };
}

/** Why no answer came. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'timeout';
  const { cause } = error;
  const code = isRecord(cause) && typeof cause.code === 'string' ? cause.code : undefined;
  return code && (SYSTEM_NAMES[code] ?? code);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
