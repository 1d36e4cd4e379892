import { createVernietigen } from '../archief/vernietigen.ts';
import { createVernietigenRoutes } from '../archief/vernietigen-routes.ts';
import { vernietigdRegel } from '../archief/vernietigen-words.ts';
import type { Bezorging } from '../bezorging/bezorging.ts';
import { chainAfter, NO_CHAIN } from '../logboek/chain.ts';
import type { Store } from '../logboek/ports.ts';
import { rewriteStream } from '../logboek/rewrite.ts';
import type { JaarDossier } from '../overzichten/telling.ts';
import { splitKey } from '../shared/keys.ts';
import { createAfronding } from './afronding.ts';
import type { Core } from './core.ts';

type Dependencies = {
  readonly core: Core;
  readonly store: Pick<Store, 'log' | 'deliveries'>;
  readonly listDossiers: () => Promise<readonly JaarDossier[]>;
  readonly edit: Bezorging['edit'];
};

/** Destroying what was kept long enough, with the record that stays. */
export function createVernietigenPart({ core, store, listDossiers, edit }: Dependencies) {
  const { streams, clock, ids } = core;
  const { log, deliveries } = store;
  const afgerond = createAfronding({ streams, clock, listDossiers });
  const kinds = new Map(Object.values(streams).map((one) => [one.kind, one]));

  const vernietigen = createVernietigen({
    streams: streams.vernietigingen,
    afgerond,
    termijnen: async () => (await core.instellingen.waarden()).bewaren,
    read: (stream) => log.read(stream),
    ketenVan: (entries) => entries.reduce(chainAfter, NO_CHAIN),
    async rewrite(stream, by, change) {
      await rewriteStream(log, stream, by, change);
      const [kind, id] = splitKey(stream);
      await kinds.get(kind)?.catchUp(id);
    },
    async foldPosts(stream) {
      for (const { target, activityId } of await deliveries.bySource(stream)) {
        const address = activityId === undefined ? undefined : await core.addresses.addressOf(target);
        if (address && activityId !== undefined)
          await edit(address, activityId, vernietigdRegel(), () => true);
      }
    },
    clock,
  });
  return { vernietigen, routes: createVernietigenRoutes(vernietigen, ids) };
}
