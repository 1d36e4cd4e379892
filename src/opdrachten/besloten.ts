import { everyDossier } from './every-dossier.ts';
import { lastBesluit } from './ground/besluit.ts';
import type { Dossier } from './ground/dossier.ts';
import { momentKey } from './momenten.ts';
import type { OpdrachtStreams } from './opdracht-events.ts';

/** An opdracht with the besluit that holds. `datum`: YYYY-MM-DD. */
type BeslotenOpdracht = {
  readonly opdrachtId: string;
  readonly titel: string;
  readonly datum: string;
  readonly overlegNaam: string;
};

/**
 * The opdrachten of which the besluit that holds made policy in one of these years (YYYY), the last first. Not what was withdrawn or only
 * noted, nor what looks back itself. Of a table of a year no besluit is known.
 */
export async function beslotenIn(
  streams: Pick<OpdrachtStreams, 'select'>,
  jaren: readonly number[],
): Promise<readonly BeslotenOpdracht[]> {
  const months = jaren.flatMap((jaar) =>
    Array.from({ length: 12 }, (_, at) => `${jaar}-${String(at + 1).padStart(2, '0')}`),
  );
  const found: Dossier[] = [];
  for await (const dossier of everyDossier(streams, [{ key: momentKey('besloten'), anyOf: months }]))
    found.push(dossier);
  return found
    .flatMap(madePolicy)
    .filter(({ datum }) => jaren.includes(Number(datum.slice(0, 4))))
    .toSorted((a, b) => b.datum.localeCompare(a.datum) || a.titel.localeCompare(b.titel, 'nl'));
}

function madePolicy({ id, titel, status, fase, besluiten = [] }: Dossier): readonly BeslotenOpdracht[] {
  const besluit = lastBesluit(besluiten);
  if (!besluit || status === 'ingetrokken' || fase === 'evaluatie') return [];
  if (besluit.uitkomst !== 'goedgekeurd' && besluit.uitkomst !== 'aangepast') return [];
  return [{ opdrachtId: id, titel, datum: besluit.datum, overlegNaam: besluit.overlegNaam }];
}
