import type { Streams } from '../logboek/ports.ts';
import { type Bekend, bekendAls, NAMEN, type Namen, type NamenEvent } from './naam.ts';

/** Who a name is, and the yes of the coördinator by which that is known. */
type Bevestigd = {
  readonly collega: { readonly naam: string; readonly persoonId: string };
  readonly bevestiging: { readonly naam: string; readonly door: string; readonly op: string };
};

/** What somebody is called now; undefined: nobody knows. */
export type NameNow = (persoonId: string) => Promise<string | undefined>;

/** Who this name is by the yes of a coördinator. */
export async function findBevestigd(
  streams: Pick<Streams<Namen, NamenEvent>, 'find'>,
  nameNow: NameNow,
  naam: string,
): Promise<Bevestigd | undefined> {
  const state = (await streams.find(NAMEN))?.state;
  const bekend = state && bekendAls(state, naam);
  return bekend && bevestigdBy(bekend, nameNow);
}

/** That colleague is called as people know them now. */
export async function bevestigdBy(
  { naam, persoonId, persoonNaam, door, op }: Bekend,
  nameNow: NameNow,
): Promise<Bevestigd> {
  return {
    collega: { naam: (await nameNow(persoonId)) ?? persoonNaam, persoonId },
    bevestiging: { naam, door, op },
  };
}
