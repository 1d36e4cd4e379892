import type { OpdrachtStreams } from '../opdrachten/opdracht-events.ts';
import { waaromDicht } from '../opdrachten/werving-opdrachten.ts';
import { localDate } from '../shared/clock.ts';
import type { Termijnen } from '../shared/termijnen.ts';
import type { WorkingDays } from '../shared/working-days.ts';
import { standOf, type Werving } from '../werving/werving.ts';
import type { WervingStreams } from '../werving/wervingen.ts';
import { opDag, uiterlijkOf } from './termijnen.ts';
import { type Verplichting, verplichtingId } from './verplichting.ts';
import { zaakIdFor, zaakOf } from './zaak.ts';

/** A request for people, and whether nobody need be sought any more for its opdracht. */
type WervingFacts = { readonly werving: Werving; readonly isDicht: boolean };

/** The answer that is owed to who asked for people (domain: Verplichtingen and their dates). */
export function wervingVerplichting(
  { werving, isDicht }: WervingFacts,
  coordinators: readonly string[],
  days: WorkingDays,
  termijnen: Termijnen,
): Verplichting {
  const soort = 'werving beantwoord';
  const { id, ervaring, uiterlijk, gevraagd } = werving;
  const zaakId = zaakIdFor('werving', id);
  const sinds = localDate(gevraagd.op);
  const stand = {
    gevraagd: isDicht ? 'voorbij' : 'open',
    beantwoord: 'gedaan',
    ingetrokken: 'voorbij',
  } as const;
  const due = uiterlijkOf({ vanaf: uiterlijk, bekend: sinds }, termijnen[soort], days);
  return {
    id: verplichtingId(zaakId, soort),
    soort,
    zaakId,
    titel: ervaring,
    plicht: 'coördinator',
    eigenaars: coordinators,
    door: 'de coördinator',
    coordinators,
    sinds,
    ...due,
    stand: stand[standOf(werving)],
    waarom: `${gevraagd.door} vraagt om mensen met deze ervaring, en wil ${opDag(uiterlijk, due, 'uiterlijk')} weten hoeveel er zijn.`,
  };
}

type Streams = {
  readonly wervingen: Pick<WervingStreams, 'findBy' | 'find'>;
  readonly opdrachten: Pick<OpdrachtStreams, 'find'>;
};

/** Every request that waits. @param about the zaken that messages show already: those are looked at as well */
export async function listWervingFacts(
  streams: Streams,
  about: Iterable<string> = [],
): Promise<readonly WervingFacts[]> {
  const found = new Map(
    (await streams.wervingen.findBy('stand', 'gevraagd')).map(({ id, state }) => [id, state]),
  );
  for (const zaakId of about) {
    const { soort, id } = zaakOf(zaakId);
    const current = soort !== 'werving' || found.has(id) ? undefined : await streams.wervingen.find(id);
    if (current) found.set(id, current.state);
  }
  const facts: WervingFacts[] = [];
  for (const werving of found.values()) {
    const { opdrachtId } = werving;
    const dossier = opdrachtId === undefined ? undefined : (await streams.opdrachten.find(opdrachtId))?.state;
    facts.push({ werving, isDicht: dossier !== undefined && waaromDicht(dossier) !== undefined });
  }
  return facts;
}
