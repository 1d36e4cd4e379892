import type { Dossier, Projectleider } from './opdracht.ts';

/** Can a projectleider get a card now, and if not, why? */
export type Bereikbaarheid =
  | 'bereikbaar'
  /** The bot knows the colleague, who has not opened the chat yet. */
  | 'chat niet geopend'
  /** A name that no colleague known to the bot has. */
  | 'naam niet herkend'
  /** Several colleagues have this name: the coördinator is asked which. */
  | 'naam niet uniek'
  /** Nobody was named yet. */
  | 'nog niet bekend';

/** A colleague as an opdracht needs one. */
export type Collega = { readonly id: string; readonly naam: string; readonly bereikbaar: boolean };

/** What this subject asks of the register of people. */
export interface Collegas {
  find(persoonId: string): Promise<Collega | undefined>;
  byNaam(naam: string): Promise<readonly Collega[]>;
  list(): Promise<readonly Collega[]>;
}

/** A meeting as an opdracht needs one. */
export type Vergadermoment = {
  readonly id: string;
  readonly overlegId: string;
  readonly overlegNaam: string;
  readonly datum: string;
  readonly geannuleerd?: unknown;
  /** The last change of date: from which date, and when that was decided (ISO instant). */
  readonly verplaatst?: { readonly van: string; readonly op: string } | undefined;
};

/** What this subject asks of the calendar of meetings. */
export interface Vergaderagenda {
  find(id: string): Promise<Vergadermoment | undefined>;
  ensure(
    actor: { id: string; naam: string },
    overlegId: string,
    overlegNaam: string,
    datum: string,
  ): Promise<Vergadermoment>;
}

/** The meeting and the last day for the plan that belong to a dossier, as far as they are known: they follow from its meeting. */
export type OpdrachtFacts = (
  dossier: Pick<Dossier, 'vergaderingId'>,
) => Promise<{ readonly vergadering?: Vergadermoment; readonly deadline?: string }>;

/** Where the projectleider stands with the register. */
export async function bereikbaarheidOf(
  collegas: Collegas,
  projectleider: Projectleider | undefined,
): Promise<Bereikbaarheid> {
  if (!projectleider) return 'nog niet bekend';
  if (projectleider.persoonId !== undefined) {
    const collega = await collegas.find(projectleider.persoonId);
    return collega?.bereikbaar ? 'bereikbaar' : 'chat niet geopend';
  }
  return (await collegas.byNaam(projectleider.naam)).length > 1 ? 'naam niet uniek' : 'naam niet herkend';
}
