import { addDays } from '../../src/shared/dates.ts';
import type { WorkingDays } from '../../src/shared/working-days.ts';
import { type Afwezig, ontvangerOp } from '../../src/verplichtingen/afwezigheid.ts';
import { promisedOn } from './course/days.ts';
import { weekOf } from './course/owed-coordinator.ts';

/**
 * What a simulated year is about, kept apart from the bot: what people did, and what docs/domein.md says should follow
 * from that. The rules are said anew here, so that a mistake of the bot is none of this.
 */

/** `verplaatst`: the day on which the present date was decided. */
export type Vergadering = { datum: string; geannuleerd: boolean; verplaatst?: string };
export type Opdracht = {
  readonly id: string;
  leider: string;
  vergaderingId: string;
  fase: 'bij projectleider' | 'bij coördinator' | 'afgestemd';
  sinds: string;
  /** The day on which it was put on another vergadering. */
  uitgesteld?: string;
};
export type Owed = {
  readonly id: string;
  readonly owners: readonly string[];
  readonly uiterlijk: string;
  readonly sinds: string;
};
/** A line of a reminder that went out. */
export type Told = {
  readonly verplichtingId: string;
  readonly eigenaarId: string;
  readonly uiterlijk: string;
  readonly dag: string;
  readonly stap: Stap;
};

const BEFORE_MEETING = { 'bij projectleider': -15, 'bij coördinator': -10 };
/** Working days that somebody has at least from when the asking and its day could be known. */
const AT_LEAST = 3;
const STIL = ':stil dossier/';
const SOORT = { 'bij projectleider': 'plan ingediend', 'bij coördinator': 'plan afgestemd' };
const STAPPEN = ['10 werkdagen ervoor', '5 werkdagen ervoor', '1 werkdag ervoor', 'te laat'] as const;
type Stap = (typeof STAPPEN)[number];
/** Working days from the last day. */
const OFFSETS = {
  '10 werkdagen ervoor': -10,
  '5 werkdagen ervoor': -5,
  '1 werkdag ervoor': -1,
  'te laat': 1,
};
const LATE: Stap = 'te laat';
/** A last day that moved no further, in working days, is no news. */
const SMALL_MOVE = 2;

export function createYearModel(coordinators: readonly string[], days: WorkingDays) {
  const vergaderingen = new Map<string, Vergadering>();
  const opdrachten = new Map<string, Opdracht>();
  const afwezigheden = new Map<string, Afwezig[]>();
  /** By '<owner> <verplichting>'. */
  const snoozed = new Map<string, string>();
  const snoozes = new Map<string, number>();
  const claims = new Map<string, 'gemeld' | 'akkoord'>();
  const keyOf = (owner: string, verplichtingId: string): string => `${owner} ${verplichtingId}`;

  /** What this opdracht asks of somebody on that day; a meeting that is over asks nothing. */
  const owedFor = (
    { id, fase, leider, vergaderingId, sinds, uitgesteld = '' }: Opdracht,
    today: string,
  ): Owed | undefined => {
    const vergadering = vergaderingen.get(vergaderingId);
    if (fase === 'afgestemd' || !vergadering || vergadering.geannuleerd) return undefined;
    const { datum, verplaatst = '' } = vergadering;
    if (datum < today) return undefined;
    const bekend = [sinds, uitgesteld, verplaatst].toSorted().at(-1) ?? sinds;
    const fair = [days.add(bekend, AT_LEAST), datum].toSorted()[0] ?? datum;
    const term = days.add(datum, BEFORE_MEETING[fase]);
    return {
      id: `${id}:${SOORT[fase]}`,
      owners: fase === 'bij projectleider' ? [leider] : coordinators,
      uiterlijk: [fair, term].toSorted().at(-1) ?? term,
      // The message of a new date is a request as well.
      sinds: fase === 'bij projectleider' ? bekend : sinds,
    };
  };
  /** From the week before a meeting the coördinator decides about what misses its plan. */
  const weekOwed = (opdracht: Opdracht, today: string): readonly Owed[] => {
    const plan = opdracht.fase === 'bij projectleider' ? owedFor(opdracht, today) : undefined;
    const datum = vergaderingen.get(opdracht.vergaderingId)?.datum;
    if (!plan || datum === undefined) return [];
    const sinds = [weekOf(datum), plan.sinds].toSorted().at(-1) ?? datum;
    if (sinds > today) return [];
    return [
      {
        id: `${opdracht.id}:voorstel over de week/${opdracht.vergaderingId}`,
        owners: coordinators,
        uiterlijk: promisedOn(days.add(datum, -1), sinds, datum),
        sinds,
      },
    ];
  };
  const owed = (today: string): readonly Owed[] =>
    [...opdrachten.values()].flatMap((one) => [owedFor(one, today) ?? [], weekOwed(one, today)].flat());
  /** A stil dossier is one of which nobody owes anything. */
  const isStil = (verplichtingId: string, today: string): boolean => {
    const opdracht = opdrachten.get(verplichtingId.split(STIL)[0] ?? '');
    return opdracht !== undefined && owedFor(opdracht, today) === undefined;
  };

  /** From when on it is another asking: each is told in at most four steps. */
  const askingOf = (verplichtingId: string, today: string): string => {
    const one = owed(today).find(({ id }) => id === verplichtingId);
    const opdracht = opdrachten.get(verplichtingId.split(STIL)[0] ?? '');
    return one?.uiterlijk ?? JSON.stringify([opdracht, vergaderingen.get(opdracht?.vergaderingId ?? '')]);
  };

  const isSettled = (owner: string, id: string): boolean =>
    claims.has(keyOf(owner, id)) ||
    [...claims].some(([key, claim]) => claim === 'akkoord' && key.endsWith(` ${id}`));

  /** The newest step that has come; only the last one for a coördinator who hears that somebody is late. */
  const newestStep = ({ uiterlijk, sinds }: Owed, today: string, onlyLate: boolean): Stap | undefined =>
    STAPPEN.filter((stap) => !onlyLate || stap === LATE).findLast((stap) => {
      const dag = days.add(uiterlijk, OFFSETS[stap]);
      return stap === LATE && dag <= sinds ? days.add(sinds, 1) <= today : dag > sinds && dag <= today;
    });

  return {
    vergaderingen,
    opdrachten,
    owedFor,
    askingOf,
    isAway: (id: string, today: string): boolean =>
      (afwezigheden.get(id) ?? []).some(({ van, tot }) => van <= today && today <= tot),
    reportAfwezigheid(id: string, afwezigheid: Afwezig): void {
      const others = (afwezigheden.get(id) ?? []).filter(
        ({ van, tot }) => tot < afwezigheid.van || afwezigheid.tot < van,
      );
      afwezigheden.set(id, [...others, afwezigheid]);
    },
    snooze(owner: string, verplichtingId: string, tot: string): void {
      const key = keyOf(owner, verplichtingId);
      snoozed.set(key, tot);
      snoozes.set(key, (snoozes.get(key) ?? 0) + 1);
    },
    snoozesOf: (owner: string, verplichtingId: string): number =>
      snoozes.get(keyOf(owner, verplichtingId)) ?? 0,
    claim(owner: string, verplichtingId: string, claim: 'gemeld' | 'akkoord' | 'klopt niet'): void {
      if (claim === 'klopt niet') claims.delete(keyOf(owner, verplichtingId));
      else claims.set(keyOf(owner, verplichtingId), claim);
    },

    /** Which rules a line of a reminder breaks that goes to somebody now. */
    brokenBy(
      reader: string,
      { verplichtingId, eigenaarId }: Pick<Told, 'verplichtingId' | 'eigenaarId'>,
      today: string,
    ) {
      const one = owed(today).find(({ id }) => id === verplichtingId);
      const isOwed = one !== undefined || (verplichtingId.includes(STIL) && isStil(verplichtingId, today));
      const tot = snoozed.get(keyOf(eigenaarId, verplichtingId));
      const mayHear = one?.owners.includes(eigenaarId) || coordinators.includes(eigenaarId);
      return [
        ...(isOwed ? [] : ['nothing for what is done, postponed or withdrawn']),
        ...(tot !== undefined && tot > today ? ['nothing for what is snoozed'] : []),
        ...(isSettled(eigenaarId, verplichtingId) ? ['nothing for what was said to be done'] : []),
        ...(one && !mayHear ? ['only for who owes it, and for the coördinator'] : []),
        ...(ontvangerOp(eigenaarId, today, afwezigheden) === reader
          ? []
          : ['for who is absent: the stand-in']),
      ];
    },

    /** What this person should have heard by the end of this day, given what was told before. */
    missing(reader: string, today: string, told: readonly Told[]): readonly string[] {
      return owed(today).flatMap((one) =>
        [...new Set([...one.owners, ...coordinators])].flatMap((owner) => {
          if (ontvangerOp(owner, today, afwezigheden) !== reader || isSettled(owner, one.id)) return [];
          const step = newestStep(one, today, !one.owners.includes(owner));
          const tot = snoozed.get(keyOf(owner, one.id));
          if (step === undefined || (tot !== undefined && tot > today)) return [];
          const known = told.filter(
            ({ verplichtingId, eigenaarId, uiterlijk, stap }) =>
              verplichtingId === one.id &&
              eigenaarId === owner &&
              STAPPEN.indexOf(stap) >= STAPPEN.indexOf(step) &&
              Math.abs(days.between(uiterlijk, one.uiterlijk)) <= SMALL_MOVE,
          );
          const isTold = known.some(({ dag }) => tot === undefined || dag >= tot);
          const sofar = told
            .filter(({ verplichtingId, eigenaarId }) => verplichtingId === one.id && eigenaarId === owner)
            .map(({ stap, dag, uiterlijk }) => `${stap} of ${uiterlijk} on ${dag}`);
          return isTold
            ? []
            : [
                `${one.id} of ${owner}, ${step} of ${one.uiterlijk}, snoozed until ${tot}, told: ${sofar.join('; ')}`,
              ];
        }),
      );
    },
    /** A day on which a new meeting may fall. */
    isFree: (datum: string): boolean =>
      ![...vergaderingen.values()].some((one) => one.datum === datum && !one.geannuleerd),
    workingDay: (from: string, count: number): string => days.add(addDays(from, count), 1),
  };
}
export type YearModel = ReturnType<typeof createYearModel>;
