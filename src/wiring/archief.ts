import type { AfgeslotenDossier } from '../archief/overbrengen.ts';
import { createInstellingen } from '../instellingen/instellingen.ts';
import type { Store } from '../logboek/ports.ts';
import { createRegioBeheer } from '../regio/regio-beheer.ts';
import { readVoorbeeld } from '../regio/voorbeeld.ts';
import type { Bewaartermijn, DossierSoort } from '../shared/bewaartermijnen.ts';
import { systemClock } from '../shared/clock.ts';
import { createAfronding } from './afronding.ts';
import { createAllStreams } from './streams.ts';

/** What an archive takes of a store: what is finished of each kind, whose it is, and how long each kind is kept. */
export type GelezenArchief = {
  /** @param soorten of which kinds */
  readonly dossiers: (soorten: readonly DossierSoort[]) => Promise<readonly AfgeslotenDossier[]>;
  readonly archiefvormer: string;
  readonly termijnen: Readonly<Record<DossierSoort, Bewaartermijn>>;
};

export async function readArchief(store: Store, clock = systemClock): Promise<GelezenArchief> {
  const streams = createAllStreams(store);
  const onChanged = (): void => undefined;
  const instellingen = createInstellingen({ streams: streams.instellingen, clock, onChanged });
  const regio = createRegioBeheer({ streams: streams.regio, voorbeeld: readVoorbeeld(), clock, onChanged });
  return {
    // In which year an opdracht counts, which the day of its vergadering says, is no part of its metadata.
    dossiers: createAfronding({
      streams,
      clock,
      listDossiers: async () => (await streams.opdrachten.list()).map(({ state }) => ({ dossier: state })),
    }),
    archiefvormer: (await regio.leesNu()).gegevens.naam,
    termijnen: (await instellingen.waarden()).bewaren,
  };
}
