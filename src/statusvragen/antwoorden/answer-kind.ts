import type { Adviesraad } from '../../adviesraden/raad.ts';
import type { BudgetOverzicht } from '../../budget/budget-overzicht.ts';
import type { GemeenteStand } from '../../gemeenten/gemeenten.ts';
import type { Opgeslagen } from '../../instellingen/instelbaar.ts';
import type { Wijziging } from '../../instellingen/instelling-words.ts';
import type { Jaaragenda } from '../../jaaragenda/jaaragenda.ts';
import type { Persoon } from '../../mensen/persoon.ts';
import type { Dossier } from '../../opdrachten/ground/dossier.ts';
import { PLAN_FILTERS } from '../../opdrachten/ground/plan-filters.ts';
import type { DatesOfAll, VoorstelDagen } from '../../opdrachten/ground/ports.ts';
import type { OpdrachtStreams } from '../../opdrachten/opdracht-events.ts';
import type { CommunicatieMoment } from '../../overzichten/communicatie.ts';
import type { Rapport } from '../../rapporten/rapport.ts';
import type { Actor, Rol } from '../../shared/actor.ts';
import type { Route } from '../../shared/behandeling.ts';
import type { ReadBerichten } from '../../shared/bericht.ts';
import type { CardButton } from '../../shared/card-context.ts';
import type { Apart, LeegWoorden } from '../../shared/leeg.ts';
import type { LeesRegio } from '../../shared/regio.ts';
import type { Signaal } from '../../signalen/signaal.ts';
import type { Vergadering } from '../../vergaderingen/ground/vergadering.ts';
import type { OpenVerplichtingenOfAll } from '../../verplichtingen/open-verplichtingen.ts';
import type { Verplichting } from '../../verplichtingen/verplichting.ts';
import type { Numbers } from '../ground/conditions.ts';
import type { Filter } from '../ground/filters.ts';
import type { Orde, Query, Verdeling } from '../ground/query.ts';

/** A group in which rows are counted: the value of its filter, and how it is called. */
export type Groep = { readonly waarde: string; readonly naam: string };
export type Groepen = Readonly<Partial<Record<Verdeling, readonly Groep[]>>>;

/** One line of an answer. All texts are plain. */
export type Row = {
  readonly titel: string;
  /** What is said under the title. */
  readonly regels: readonly string[];
  /** Who it is about, for a question who that is. */
  readonly wie?: string | undefined;
  /** The opdracht or vergadering that it opens. */
  readonly opdracht?: string;
  /** That opdracht as it was read for this answer, where it was. */
  readonly dossier?: Dossier;
  readonly vergadering?: string;
  /** The card that it opens, when that is of neither. */
  readonly opent?: { readonly verb: string; readonly data: Readonly<Record<string, unknown>> };
  /** Of which groups it is one, where such rows are counted. */
  readonly groepen?: Groepen;
  readonly numbers?: Numbers;
  /** The columns of an export, in order; a day as YYYY-MM-DD. */
  readonly velden: Readonly<Record<string, string | number>>;
};

export type Slice = { readonly naam: string; readonly aantal: number };

/** One page of an answer. */
export type Answer = {
  readonly query: Query;
  readonly total: number;
  /** Of how many that this reader may see, without any condition; absent where counting them would cost a look at each. */
  readonly van?: number;
  /** The answer in one sentence, where a number of rows does not answer. */
  readonly zin?: string;
  /** The number that the sentence says, where one number answers. */
  readonly getal?: number;
  /** What there is besides, in one sentence: without it the answer would say too little. */
  readonly ernaast?: string;
  readonly rows: readonly Row[];
  /** The opdrachten that it could not count; undefined: it looked at everything. */
  readonly apart: Apart | undefined;
  /** What this reader can do about what it shows, beside opening it. */
  readonly stap?: CardButton;
  /** Where the next page begins; absent on the last. */
  readonly next?: string;
  /** How the whole is divided, when that helps. */
  readonly verdeling?: { readonly naam: string; readonly delen: readonly Slice[] };
};

export type Asked = {
  readonly query: Query;
  readonly actor: Actor;
  /** Dutch local date, YYYY-MM-DD. */
  readonly today: string;
  /** Where the page before ended: its last id, or how many rows came before. */
  readonly from?: string;
  readonly limit: number;
  /** No chart is shown of it: how it is divided is not counted. */
  readonly zonderVerdeling?: true;
};

/** What answers are made from. */
export type Sources = {
  readonly streams: OpdrachtStreams;
  readonly datesOfAll: DatesOfAll;
  /** What the meeting that decides asks of the proposal of this opdracht; undefined: none decides any more. */
  readonly voorstelOf: (dossier: Dossier, route: Route) => Promise<VoorstelDagen | undefined>;
  readonly listVergaderingen: () => Promise<readonly Vergadering[]>;
  readonly listProgrammas: () => Promise<readonly string[]>;
  /** What is owed for each of these opdrachten and can be done now. */
  readonly verplichtingenOf: OpenVerplichtingenOfAll;
  /** What is owed for signalen and for jaaragenda's, by whomever. */
  readonly andereVerplichtingen: () => Promise<readonly Verplichting[]>;
  readonly listSignalen: () => Promise<readonly Signaal[]>;
  readonly listJaaragendas: () => Promise<readonly Jaaragenda[]>;
  readonly listPersonen: () => Promise<readonly Persoon[]>;
  readonly regio: LeesRegio;
  /** What was changed of what can be set. */
  readonly opgeslagen: () => Promise<Opgeslagen>;
  /** Does the bot post nothing by itself now? */
  readonly isPaused: () => Promise<boolean>;
  /** The names of who judges plans; of who was never in the chat there is none. */
  readonly coordinatoren: () => Promise<readonly string[]>;
  /** Who set what, the newest first; undefined: this reader may not know. */
  readonly wijzigingen: (actor: Actor) => Promise<readonly Wijziging[] | undefined>;
  /** Has this person any role: in the settings, or by an opdracht? */
  readonly isInvolved: (actor: Actor) => Promise<boolean>;
  readonly readBerichten: ReadBerichten;
  /** The gemeenten of the region, with who are contact now or later. */
  readonly listGemeenten: () => Promise<readonly GemeenteStand[]>;
  readonly listRaden: () => Promise<readonly Adviesraad[]>;
  /** What residents will hear and be asked, from today on, as far as this reader may know. */
  readonly listMomenten: (lezer: Actor) => Promise<readonly CommunicatieMoment[]>;
  readonly listRapporten: () => Promise<readonly Rapport[]>;
  /** @param jaar YYYY */
  readonly leesBudget: (jaar: number) => Promise<BudgetOverzicht>;
  /** Has this person a part in the work of the region, be it as contact of a gemeente? */
  readonly hasPart: (actor: Actor) => Promise<boolean>;
};

/** One kind of answer: everything that must be known of it, so that nothing can be forgotten. Texts are plain. */
export type AnswerKind = {
  /** What it counts: one of them, and several. */
  readonly telt: readonly [een: string, meer: string];
  /** What stands above it. */
  readonly titel: (query: Query) => string;
  /** What it says when there is nothing to show. */
  readonly leeg: (query: Query) => LeegWoorden;
  /** By which filters it is narrowed: another filter would be a promise that the answer does not keep. */
  readonly narrowedBy: readonly Filter[];
  /**
   * Which conditions stay when it is said of how many they are some ('3 van de 12'); absent: the answer says it itself, or what it
   * shows without conditions is not all there is.
   */
  readonly heel?: readonly Filter[];
  /** What a filter is called here, if not as everywhere; of `periode` what stands before the days. */
  readonly chips?: {
    readonly periode?: string;
    readonly soort?: string | ((soort: string) => string);
    /** When it is denied. */
    readonly nietSoort?: string;
  };
  /** Its rows stand in order of time, so that the first of them answers when. */
  readonly opTijd?: true;
  /**
   * Who sees all of it, and what the others are told: 'nothing is late' is not 'nothing of yours'. `seesOwn`: whoever asks about
   * oneself sees all of that. `ofOne`: what the others are told when it is about one opdracht.
   */
  readonly whole:
    | 'for everybody'
    | {
        readonly for: readonly Rol[];
        readonly seesOwn: boolean;
        readonly others: string;
        readonly ofOne?: string;
      };
  /**
   * Questions that show what can be asked, the most asked first. They always have an answer, whoever asks: none of what is
   * for some.
   */
  readonly voorbeelden: readonly string[];
  /** The page that is asked for, with the rights of the reader in it. */
  readonly answer: 'on a card of its own' | ((sources: Sources, asked: Asked) => Promise<Answer>);
};

/** Who may know of everything in the region. */
export const BOARD: readonly Rol[] = ['coördinator', 'directielid'];
/** Who looks after the messages of the bot. */
export const KEEPERS: readonly Rol[] = ['coördinator', 'beheerder'];
export const ONLY_OWN = 'Je ziet alleen opdrachten waar jij bij hoort.';
export const OWN_OPDRACHTEN: AnswerKind['whole'] = { for: BOARD, seesOwn: true, others: ONLY_OWN };

/** The filters that choose opdrachten. */
export const OF_OPDRACHTEN: readonly Filter[] = [
  ...(['opdracht', 'programma', 'beleidsfase', 'gemeente', 'doelgroep'] as const),
  ...(['persoon', 'projectleider', 'trekker'] as const),
  ...PLAN_FILTERS.map(({ filter }) => filter),
  ...(['overleg', 'vergadering', 'periode', 'stand', 'bereikt', 'heeft'] as const),
];

/** The first so many of the rows, when only those are asked for. */
export function firstOf<One>(
  { hoogstens }: Query,
  rows: readonly One[],
  placeOf?: (row: One) => number | string | undefined,
): readonly One[] {
  if (hoogstens === undefined) return rows;
  // Of the one that is asked for, all that stand at its place are it.
  const [first] = rows;
  if (hoogstens === 1 && placeOf && first !== undefined)
    return rows.filter((row, at) => at === 0 || placeOf(row) === placeOf(first));
  return rows.slice(0, hoogstens);
}

/** In the order of a number or a day of each; what is not known stands last. */
export function ordered<One>(
  rows: readonly One[],
  { af }: Orde,
  placeOf: (row: One) => number | string | undefined,
): readonly One[] {
  const known = rows.filter((row) => (placeOf(row) ?? '') !== '');
  const unknown = rows.filter((row) => (placeOf(row) ?? '') === '');
  const compared = known.toSorted((a, b) => {
    const [one = '', other = ''] = [placeOf(a), placeOf(b)];
    // Those of one place stay as they stood.
    return (one < other ? -1 : Number(one > other)) * (af ? -1 : 1);
  });
  return [...compared, ...unknown];
}

/** How many rows a page has. */
export const ROWS_A_PAGE = 25;

/** One page of rows that are all there; `from` counts from 0. */
export function pageOfRows(
  { query, from, limit }: Asked,
  rows: readonly Row[],
  apart: Apart | undefined,
): Answer {
  const start = Math.max(0, Number.parseInt(from ?? '0', 10) || 0);
  const end = start + limit;
  const next = end < rows.length ? String(end) : undefined;
  return { query, total: rows.length, rows: rows.slice(start, end), apart, next };
}

/** Nothing of it is for this reader: that is said, and not that there is none. */
export function notFor(asked: Asked, zin: string): Answer {
  return { ...pageOfRows(asked, [], undefined), zin };
}
