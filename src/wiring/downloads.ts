import type { Config } from '../config.ts';
import { localUrl } from '../downloads/base-url.ts';
import { readDownloadKey } from '../downloads/download-key.ts';
import { createTokens, type Tokens } from '../downloads/download-token.ts';
import { createDownloads, type Downloads, type Makers } from '../downloads/downloads.ts';
import type { WhoIs } from '../mensen/rollen.ts';
import type { Clock } from '../shared/clock.ts';
import type { Ids } from '../shared/ids.ts';
import type { AllStreams } from './streams.ts';

type Dependencies = {
  readonly streams: AllStreams;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly config: Config;
  /** The port that the bot listens on; undefined until it does. */
  readonly port: () => number | undefined;
  readonly whoIs: WhoIs;
  readonly makers: Makers;
};

/** Links to files, with the key and the address of this bot. A new kind of file is a new maker. */
export function createDownloadParts({
  streams,
  clock,
  ids,
  config,
  port,
  whoIs,
  makers,
}: Dependencies): Downloads {
  let key: Promise<Tokens> | undefined;
  return createDownloads({
    streams: streams.downloads,
    clock,
    ids,
    tokens() {
      key ??= readDownloadKey(config.downloadKey, config.dataDir).then(createTokens);
      return key;
    },
    baseUrl: () =>
      config.publicUrl ?? localUrl({ isLocal: config.bot.appId === '', host: config.host }, port()),
    actorOf: async ({ id, naam }) => ({ id, naam, ...(await whoIs(id)) }),
    makers,
  });
}
