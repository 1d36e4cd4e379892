import type { WorkingDays } from '../shared/working-days.ts';
import { type Verplichting, zaakIdOf } from './verplichting.ts';

/** What is open of an opdracht: which, of whom and when. Days are YYYY-MM-DD. */
export type Vordering = Pick<Verplichting, 'id' | 'zaakId' | 'uiterlijk' | 'sinds' | 'eigenaars'> & {
  /** From which day the coördinatoren hear of it as well, because it is late. */
  readonly laatOp?: string;
};

/** What is open today for some people of whom one at least is coördinator, in the order in which lists show it. */
export interface Stapel {
  readonly total: number;
  /** @param id of a verplichting */
  has(id: string): boolean;
  /** Is anything of this opdracht among it? */
  isAbout(zaakId: string): boolean;
  slice(from: number, to: number): readonly Vordering[];
}

/** The most urgent first; of what is equally urgent always in the same order. @param left working days until the last day */
export function byUrgency(
  a: { readonly left: number; readonly id: string },
  b: { readonly left: number; readonly id: string },
): number {
  return a.left - b.left || a.id.localeCompare(b.id);
}

export function createStapel({
  all,
  vorderingenOf,
  personen,
  today,
  days,
}: {
  readonly all: readonly Vordering[];
  readonly vorderingenOf: (zaakId: string) => readonly Vordering[];
  readonly personen: ReadonlySet<string>;
  readonly today: string;
  readonly days: WorkingDays;
}): Stapel {
  const isOpen = ({ sinds, laatOp, eigenaars }: Vordering): boolean =>
    sinds <= today && ((laatOp !== undefined && laatOp <= today) || eigenaars.some((id) => personen.has(id)));
  const open = all.filter(isOpen);
  // A day is as far away for all: only what is asked for is put in order.
  const perDag = Map.groupBy(open, ({ uiterlijk }) => uiterlijk);
  const perAfstand = new Map<number, Vordering[]>();
  for (const [dag, own] of [...perDag].toSorted(([a], [b]) => a.localeCompare(b))) {
    const left = days.between(today, dag);
    perAfstand.set(left, [...(perAfstand.get(left) ?? []), ...own]);
  }
  const groups = [...perAfstand].map(([left, own]) => ({ left, own, isSorted: false }));
  return {
    total: open.length,
    has: (id) => vorderingenOf(zaakIdOf(id)).some((one) => one.id === id && isOpen(one)),
    isAbout: (zaakId) => vorderingenOf(zaakId).some(isOpen),
    slice(from, to) {
      const found: Vordering[] = [];
      let at = 0;
      for (const group of groups) {
        const { left, own } = group;
        if (at >= to) break;
        if (at + own.length > from) {
          if (!group.isSorted) own.sort((a, b) => byUrgency({ left, id: a.id }, { left, id: b.id }));
          group.isSorted = true;
          found.push(...own.slice(Math.max(0, from - at), to - at));
        }
        at += own.length;
      }
      return found;
    },
  };
}
