import { type Afgerond, createVernietigen } from '../archief/vernietigen.ts';
import { createVernietigenRoutes } from '../archief/vernietigen-routes.ts';
import { bestandTitel, vernietigdRegel, vraagTitel } from '../archief/vernietigen-words.ts';
import type { Bezorging } from '../bezorging/bezorging.ts';
import { chainAfter, NO_CHAIN } from '../logboek/chain.ts';
import type { Store } from '../logboek/ports.ts';
import { rewriteStream } from '../logboek/rewrite.ts';
import { isOver } from '../opdrachten/ground/dossier-status.ts';
import { type JaarDossier, yearOf } from '../overzichten/cijfers.ts';
import type { DossierSoort } from '../shared/bewaartermijnen.ts';
import { localDate } from '../shared/clock.ts';
import { splitKey } from '../shared/keys.ts';
import { standOf } from '../signalen/signaal.ts';
import type { Core } from './core.ts';

type Dependencies = {
  readonly core: Core;
  readonly store: Pick<Store, 'log' | 'deliveries'>;
  readonly listDossiers: () => Promise<readonly JaarDossier[]>;
  readonly edit: Bezorging['edit'];
};

/** What of each kind of dossier is finished; undefined: the bot cannot destroy it yet, and it stays. */
type Afronding = Readonly<
  Record<DossierSoort, (() => Promise<readonly Omit<Afgerond, 'soort'>[]>) | undefined>
>;

/** Destroying what was kept long enough, with the record that stays. */
export function createVernietigenPart({ core, store, listDossiers, edit }: Dependencies) {
  const { streams, clock, ids } = core;
  const { log, deliveries } = store;
  const afronding: Afronding = {
    async opdracht() {
      return (await listDossiers())
        .filter(({ dossier }) => isOver(dossier))
        .map((one) => {
          const { id, titel, kenmerk, programma } = one.dossier;
          return { id, titel, kenmerk, programma, jaar: yearOf(one) };
        });
    },
    async signaal() {
      return (await streams.signalen.list())
        .filter(({ state }) => standOf(state) === 'teruggekoppeld')
        .map(({ id, state: { onderwerp } }) => ({ id, titel: onderwerp }));
    },
    async doorvraag() {
      return (await streams.doorvragen.list())
        .filter(({ state }) => state.antwoord !== undefined)
        .map(({ id, state: { gesteld } }) => ({ id, titel: vraagTitel(localDate(gesteld)) }));
    },
    async download() {
      return (await streams.downloads.list()).map(({ id, state: { aanvraag, verlooptOp } }) => ({
        id,
        titel: bestandTitel(aanvraag.soort, localDate(verlooptOp)),
      }));
    },
    vergadering: undefined,
    jaaragenda: undefined,
    // What residents told stays of use for the next plan.
    rapport: undefined,
    adviesraad: undefined,
  };
  const kinds = new Map(Object.values(streams).map((one) => [one.kind, one]));

  const vernietigen = createVernietigen({
    streams: streams.vernietigingen,
    async afgerond(soorten) {
      const found = await Promise.all(
        soorten.map(async (soort) => ((await afronding[soort]?.()) ?? []).map((one) => ({ ...one, soort }))),
      );
      return found.flat();
    },
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
