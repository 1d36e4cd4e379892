import type { CardMessage } from '../../bot/ports.ts';
import type { Actor } from '../../shared/actor.ts';
import type { Route, Vergadermoment } from '../../shared/behandeling.ts';
import type { GeenBereik } from '../../shared/bereik.ts';
import type { Collega as BekendeCollega } from '../../shared/people-choices.ts';
import type { Periode } from '../../shared/periode.ts';
import type { Uiterlijk } from '../../shared/uiterlijk.ts';
import type { Bevestigd } from './bevestiging.ts';
import type { Collega } from './collega.ts';
import type { Dossier } from './dossier.ts';
import type { CurrentDossier } from './opdracht-changes.ts';

/** Can a projectleider get a card now, and if not, why? */
export type Bereikbaarheid =
  | 'bereikbaar'
  | GeenBereik
  /** A name that no colleague known to the bot shows. */
  | 'naam niet herkend'
  /** One or more colleagues show this name; no coördinator said yet who is meant. */
  | 'naam niet bevestigd'
  /** Nobody was named yet. */
  | 'nog niet bekend';

/** What this subject asks of the register of people. */
export interface Collegas {
  find(persoonId: string): Promise<BekendeCollega | undefined>;
  /** The same, with what became of the posts to this person. */
  metBerichten(persoonId: string): Promise<BekendeCollega | undefined>;
  /** Whoever shows this name now. That gives no rights: anybody can show any name. */
  toont(naam: string): Promise<readonly BekendeCollega[]>;
  /** Who this name is, when a coördinator said so. */
  bevestigd(naam: string): Promise<Bevestigd | undefined>;
  list(): Promise<readonly BekendeCollega[]>;
}

/** Somebody who is, was or will be contact of a gemeente; `sinds`: when that was said (ISO instant). */
export type GemeenteContact = Periode & {
  readonly persoonId: string;
  readonly gemeente: string;
  readonly sinds: string;
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

/** The route of an opdracht, and the dates that follow from it as far as they are known. */
export type OpdrachtDates = {
  readonly route: Route;
  /** For which meeting the plan is made. When nothing of the route takes place, the one that it names and that was cancelled. */
  readonly vergadering?: Vergadermoment;
  /** When the plan must be in; absent when no meeting asks for it. */
  readonly deadline?: Uiterlijk;
  /** Until when a plan that was handed in is judged; absent when no meeting asks for it. */
  readonly oordeel?: Uiterlijk;
};
/** Until when the inbreng is worked in and the passage is ready, for the meeting that decides. */
export type VoorstelDagen = {
  readonly vergaderingId: string;
  readonly verwerkt: Uiterlijk;
  readonly passage: Uiterlijk;
};
export type DatesOf = (dossier: Dossier) => Promise<OpdrachtDates>;

/** The same for many, read at once. */
export type DatesOfAll = (dossiers: readonly Dossier[]) => Promise<(dossier: Dossier) => OpdrachtDates>;

/** When what is posted now stands in the chat of this person, in words: 'nu', 'op maandag 23 november 2026 om 08:30 uur'. */
export type KomtAan = (persoonId: string) => Promise<string>;

/** Where somebody of an opdracht stands with the register. */
export async function bereikbaarheidOf(
  collegas: Pick<Collegas, 'metBerichten' | 'toont'>,
  named: Collega | undefined,
): Promise<Bereikbaarheid> {
  if (!named) return 'nog niet bekend';
  if (named.persoonId !== undefined) {
    const collega = await collegas.metBerichten(named.persoonId);
    if (!collega) return 'chat niet geopend';
    return collega.geenBereik ?? (collega.bereikbaar ? 'bereikbaar' : 'chat niet geopend');
  }
  return (await collegas.toont(named.naam)).length > 0 ? 'naam niet bevestigd' : 'naam niet herkend';
}

/** The same of who was named just now. What is stored is answered by the register alone, without what became of earlier posts. */
export function bereikbaarheidVanNieuwe(
  { find, toont }: Pick<Collegas, 'find' | 'toont'>,
  named: Collega | undefined,
): Promise<Bereikbaarheid> {
  return bereikbaarheidOf({ metBerichten: find, toont }, named);
}

/** The card of the uitvoering of an opdracht, for this reader. */
export type ShowUitvoering = (
  actor: Actor,
  current: CurrentDossier,
  more?: { readonly page?: number; readonly notice?: string; readonly tone?: 'warning' | 'good' },
) => CardMessage;

/** What an earlier opdracht teaches. */
export type Tip = { readonly kenmerk: string; readonly tekst: string };
