import type { CardMessage } from '../../bot/ports.ts';
import type { CardButton } from '../../shared/card-context.ts';
import type { VerplichtingSoort } from '../../shared/verplichting-soorten.ts';
import type { WorkingDays } from '../../shared/working-days.ts';
import type { Dossier } from './dossier.ts';
import { isOver } from './dossier-status.ts';
import { overgenomen } from './overdracht.ts';
import type { Bereikbaarheid, GemeenteContact, OpdrachtDates, VoorstelDagen } from './ports.ts';

/** An obligation by its kind and last day (YYYY-MM-DD). */
export type OpenVerplichting = { readonly soort: VerplichtingSoort; readonly uiterlijk: string };

export type GevraagdeAdviseur = { readonly id: string; readonly uiterlijk: string };

/** The facts from which the posts about one opdracht follow. */
export type OpdrachtPostFacts = OpdrachtDates & {
  readonly dossier: Dossier;
  readonly version: number;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly days: Pick<WorkingDays, 'add'>;
  /** Where the bestuurlijk trekkers stand with the register, by object id. */
  readonly trekkersReach: ReadonlyMap<string, Bereikbaarheid>;
  /** The object ids of those who got any message about it. */
  readonly told: ReadonlySet<string>;
  /** The obligations that are open now. */
  readonly open: readonly OpenVerplichting[];
  readonly coordinators: readonly string[];
  /** Who is asked what they think of the plan as it was handed in last (Entra object ids), and their last day (YYYY-MM-DD). */
  readonly adviseurs: readonly GevraagdeAdviseur[];
  /** The contacts of the gemeenten that it touches, of now and of before. */
  readonly contacten: readonly GemeenteContact[];
  /** What the meeting that decides asks of the proposal, when there is one. */
  readonly voorstel?: VoorstelDagen | undefined;
  /** The last day for the terugkoppeling, YYYY-MM-DD, when there is one. */
  readonly terugkoppelingUiterlijk?: string;
};

/** A post that should stand in somebody's chat now. */
export type WantedPost = {
  readonly persoonId: string;
  /** What it is about, besides the opdracht: the same parts are the same post. */
  readonly about: readonly string[];
  /** Made with the id of the post, from which the nonce of a card can follow. */
  readonly message: (id: string) => CardMessage;
  /** What it asks is done or not needed any more: only where it stands it is kept true. */
  readonly isOver?: boolean;
};

type Ontvanger =
  | 'projectleider'
  | 'projectleider of wie waarneemt'
  | 'coördinator'
  | 'bestuurlijk trekker'
  | 'wie iets toezegde'
  | 'contact van een gemeente'
  | 'adviseur';

/** One kind of post about an opdracht. The name of the kind begins the ids of its posts. */
export type PostKind = {
  readonly aan: Ontvanger;
  /** Where it leads; absent: whoever gets it may not see the opdracht any more. */
  readonly opent?: (dossier: Dossier) => CardButton;
  /** The posts that should stand now. Pure. */
  readonly wanted: (facts: OpdrachtPostFacts) => readonly WantedPost[];
  /** The days (YYYY-MM-DD) of which the end alone can change which posts those are, or what they say: they are looked at again then. */
  readonly dagen: (facts: OpdrachtPostFacts) => readonly string[];
  /** What stands in its place once it is not wanted any more; undefined: it stays as it was. */
  readonly lastFace: (dossier: Dossier, persoonId: string) => CardMessage | undefined;
};

/** For posts that no day changes. */
export const geenDag = (): readonly string[] => [];

/** For posts that say which meetings come: each is over after its day. */
export const vergaderdagen = ({ route }: Pick<OpdrachtPostFacts, 'route'>): readonly string[] =>
  route.map(({ vergadering }) => vergadering.datum);

/** Only a question to the trekker and a handing over say what is owed now. */
export function toontWatOpenIs(dossier: Dossier): boolean {
  return dossier.trekkerVragen !== undefined || overgenomen(dossier) !== undefined;
}

/** For those: any day can be the first or the last of what is owed. */
export const elkeDag = ({ dossier, today }: OpdrachtPostFacts): readonly string[] =>
  isOver(dossier) || !toontWatOpenIs(dossier) ? [] : [today];

export type PostKinds = Readonly<Record<string, PostKind>>;

/** For posts that stay as they were: what they say remains true. */
export const staysAsItWas = (): undefined => undefined;

/** Of a kind that older versions posted; it stands in chats and is not made any more. */
export const notMadeAnyMore = (): readonly WantedPost[] => [];
