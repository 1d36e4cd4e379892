import type { Antwoorden } from '../bezorging/antwoorden.ts';
import type { Bezorging } from '../bezorging/bezorging.ts';
import { countDeliveries } from '../bezorging/count-deliveries.ts';
import type { Bot } from '../bot/bot.ts';
import { createKeys } from '../bot/keys.ts';
import { measureReceive } from '../bot/measuring.ts';
import type { DownloadDesk } from '../http/downloads.ts';
import type { HttpLimits } from '../http/limits.ts';
import { createReadiness } from '../http/readiness.ts';
import { createHttpServer } from '../http/server.ts';
import type { AnswerPage } from '../http/werkbord.ts';
import type { Store } from '../logboek/ports.ts';
import { createCatchUp, type StreamKind } from '../logboek/rebuild.ts';
import type { SetAside } from '../logboek/set-aside.ts';
import { unreadable } from '../logboek/unreadable.ts';
import { describeError, type Logger } from '../shared/logger.ts';
import { withinOneLook } from '../shared/one-look.ts';
import type { Telemetry } from '../shared/telemetry.ts';
import { VERSIE } from '../shared/versie.ts';

interface Lifecycle {
  /** Repairs what a crash left, listens and starts delivering. @returns the port */
  start(): Promise<number>;
  /** The port that it listens on; undefined until it does. */
  port(): number | undefined;
  /** No new requests, rounds or claims; finishes what is under way, for a few seconds; closes the store. */
  stop(): Promise<void>;
}

/**
 * Told when the bot stops: at 'stopping' nothing new is begun; at 'cutOff' what still waits for Teams is given up, so that
 * its outcome is recorded before the process ends.
 */
export type StopSignals = { readonly stopping: AbortController; readonly cutOff: AbortController };

type Dependencies = {
  readonly store: Store;
  readonly telemetry: Telemetry | undefined;
  readonly kinds: readonly StreamKind[];
  /** What could not be read of the log. */
  readonly setAside: SetAside;
  readonly bot: Pick<Bot, 'receive' | 'fetchKeys'>;
  readonly bezorging: Bezorging;
  readonly antwoorden: Pick<Antwoorden, 'idle'>;
  /** Does Teams no longer believe that the bot is who it says it is? */
  readonly isRefused: () => boolean;
  readonly signals: StopSignals;
  readonly logger: Logger;
  /** ISO instant. */
  readonly now: () => string;
  readonly downloads: DownloadDesk;
  /** Loads the pages of the werkbord; undefined: this bot has none. */
  readonly werkbord: (() => Promise<AnswerPage>) | undefined;
  readonly listenAt: {
    readonly host: string;
    readonly port: number;
    readonly publicUrl?: string;
    readonly securityContact?: string;
  };
  /** Which SDK carries the bot: told at the start. */
  readonly sdk: string;
  readonly httpLimits?: HttpLimits;
  /** Fills an empty store when that is asked for. */
  readonly prepare: () => Promise<void>;
  /** What a first look would wait for, worked out beside everything else; undefined: who looks waits. */
  readonly vooraf: { begin(): void; goOn(): Promise<void> } | undefined;
};

const CATCH_UP_EVERY_MS = 60_000;
/** The process ends after ten seconds whatever happens; recording the outcomes takes a moment too. */
const FINISH_WITHIN_MS = 6_000;

export function createLifecycle(dependencies: Dependencies): Lifecycle {
  const { store, telemetry, kinds, setAside, bezorging, signals, logger, listenAt } = dependencies;
  const receive: Bot['receive'] = (request) => withinOneLook(() => dependencies.bot.receive(request));
  const bot = { ...dependencies.bot, receive: measureReceive(receive, telemetry) };
  const keys = createKeys(() => bot.fetchKeys(), logger);
  const readiness = createReadiness({
    checkStore: () => store.check(),
    hasKeys: () => keys.present(),
    isStuck: () => bezorging.isStuck(),
    isRefused: dependencies.isRefused,
  });
  const { downloads, httpLimits } = dependencies;
  const http = createHttpServer({
    bot,
    logger,
    readiness,
    downloads,
    werkbord: dependencies.werkbord,
    security: { contact: listenAt.securityContact, publicUrl: listenAt.publicUrl },
    ...(httpLimits ? { limits: httpLimits } : {}),
  });
  const catchUp = createCatchUp(store, kinds, setAside);
  let catchUpTimer: NodeJS.Timeout | undefined;
  let listeningOn: number | undefined;
  return {
    port: () => listeningOn,
    async start() {
      keys.start();
      telemetry?.watchDeliveries(() => countDeliveries(store.deliveries, dependencies.now()));
      const { repaired } = await catchUp().catch(unreadable);
      if (repaired > 0) logger.warn('read models repaired', { repaired });
      await dependencies.prepare();
      const port = await http.listen(listenAt.port, listenAt.host);
      listeningOn = port;
      await bezorging.start();
      catchUpTimer = setInterval(() => {
        catchUp()
          .then(({ entries }) => (entries > 0 ? dependencies.vooraf?.goOn() : undefined))
          .catch((error: unknown) => logger.warn('catch-up postponed', describeError(error)));
      }, CATCH_UP_EVERY_MS);
      catchUpTimer.unref();
      dependencies.vooraf?.begin();
      logger.info('listening', { host: listenAt.host, port, version: VERSIE, sdk: dependencies.sdk });
      return port;
    },
    async stop() {
      clearInterval(catchUpTimer);
      keys.stop();
      signals.stopping.abort();
      const limit = setTimeout(() => signals.cutOff.abort(), FINISH_WITHIN_MS);
      await Promise.all([http.close(signals.cutOff.signal), bezorging.stop()]);
      await dependencies.antwoorden.idle();
      clearTimeout(limit);
      await telemetry?.stop();
      await store.close();
    },
  };
}
