import type { Streams } from '../logboek/ports.ts';
import type { Actor } from '../shared/actor.ts';
import type { GeenBereik } from '../shared/bereik.ts';
import type { Werelden } from '../verplichtingen/wereld.ts';
import type { Herinnering, HerinneringEvent } from './herinnering.ts';
import type { WeekFacts } from './weekoverzicht.ts';

export type HerinneringStreams = Streams<Herinnering, HerinneringEvent>;

/** An obligation of one owner, as a card names it. */
export type AanspraakRef = { readonly verplichtingId: string; readonly eigenaarId: string };

/** What this subject asks of the others. */
export interface FactSource extends Werelden {
  /** What the overview of the week says of the other subjects; `sinds` (ISO instant): from when something is new. */
  weekFacts(sinds: string): Promise<WeekFacts>;
  /** When the bot first saw this person (ISO instant); undefined: never. */
  knownSince(persoonId: string): Promise<string | undefined>;
  /** Is there a chat with this person? */
  hasChat(persoonId: string): Promise<boolean>;
  /** Does the bot post nothing by itself now? */
  isPaused(): Promise<boolean>;
  /** Does this post stand in a chat, or may it stand there? False: it surely does not. */
  wasPosted(postId: string): Promise<boolean>;
}

/** What is put before the bestuurlijk trekker of an opdracht. */
export type Escalatie = {
  readonly verplichting: string;
  /** What was asked, as the start of a sentence. */
  readonly wat: string;
  readonly uiterlijk: string;
};

/** The trekker of an opdracht as the coördinator needs one who wants to ask something. */
export type BekendeTrekker = {
  readonly id: string;
  readonly naam: string;
  /** Why this person cannot be reached; absent: nothing is known of it. */
  readonly geenBereik?: GeenBereik;
  /** When the same was asked before (ISO instant), and by whom. */
  readonly gevraagd?: { readonly op: string; readonly door: string };
};

/** What this subject asks of the opdrachten about their trekkers. */
export interface Trekkers {
  /** The first first; none: it is not known who it is. */
  find(opdrachtId: string, escalatie: Escalatie): Promise<readonly BekendeTrekker[]>;
  /** @throws DomainError 'not-allowed' or 'not-possible' */
  ask(
    actor: Actor,
    opdrachtId: string,
    escalatie: Escalatie & { readonly zin?: string; readonly aan: string },
  ): Promise<void>;
}
