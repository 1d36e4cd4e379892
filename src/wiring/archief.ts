import type { AfgeslotenDossier } from '../archief/overbrengen.ts';
import { createInstellingen } from '../instellingen/instellingen.ts';
import type { Store } from '../logboek/ports.ts';
import { isOver } from '../opdrachten/ground/dossier-status.ts';
import { createRegioBeheer } from '../regio/regio-beheer.ts';
import { readVoorbeeld } from '../regio/voorbeeld.ts';
import type { Bewaartermijn } from '../shared/bewaartermijnen.ts';
import { systemClock } from '../shared/clock.ts';
import { createAllStreams } from './streams.ts';

/** What an archive takes of a store: the opdrachten that are finished, whose they are, and how long they are kept. */
export async function readArchief(store: Store): Promise<{
  readonly dossiers: readonly AfgeslotenDossier[];
  readonly archiefvormer: string;
  readonly termijn: Bewaartermijn;
}> {
  const streams = createAllStreams(store);
  const onChanged = (): void => undefined;
  const instellingen = createInstellingen({ streams: streams.instellingen, clock: systemClock, onChanged });
  const regio = createRegioBeheer({
    streams: streams.regio,
    voorbeeld: readVoorbeeld(),
    clock: systemClock,
    onChanged,
  });
  return {
    dossiers: (await streams.opdrachten.list())
      .filter(({ state }) => isOver(state))
      .map(({ id, state: { titel, kenmerk, status } }) => ({ id, titel, kenmerk, status })),
    archiefvormer: (await regio.leesNu()).gegevens.naam,
    termijn: (await instellingen.waarden()).bewaren.opdracht,
  };
}
