import type { GeenBereik } from '../shared/bereik.ts';
import { type Clock, localDate } from '../shared/clock.ts';
import { type OfficeTimes, officeOpening } from '../shared/office-hours.ts';
import { type Afwezigheden, afwezigOp, ontvangerOp } from '../verplichtingen/afwezigheid.ts';
import type { Weggevallen } from './bereik-cards.ts';
import type { BereikFacts } from './bereik-posts.ts';
import type { FactSource } from './ports.ts';
import { isOpen } from './weekoverzicht-rules.ts';

/** No coördinator hears anything now, and nobody stands in for one. All days are YYYY-MM-DD. */
export type ZonderCoordinator = {
  /** The first day on which it was so. */
  readonly sinds: string;
  readonly coordinatoren: readonly {
    readonly naam: string;
    readonly afwezigTot?: string;
    readonly weg?: GeenBereik;
  }[];
  /** How much was late on this day, and who cannot be reached any more: what a coördinator would hear. */
  readonly dag: string;
  readonly teLaat: number;
  readonly onbereikbaar: readonly string[];
};

type Dependencies = Pick<BereikFacts, 'weggevallen' | 'nameOf'> & {
  /** Of the coördinatoren and everybody who may stand in for them. */
  readonly afwezigheden: () => Promise<Afwezigheden>;
  readonly wereldOf: FactSource['wereldOf'];
  readonly coordinators: readonly string[];
  readonly kalender: () => Promise<OfficeTimes>;
  readonly clock: Clock;
};

export interface ZonderCoordinatorFacts {
  find(): Promise<ZonderCoordinator | undefined>;
  /** When (ISO instant) it may begin, or what is told of it may change; undefined: nobody reported that. */
  nextDue(): Promise<string | undefined>;
}

/** Whether some coördinator is there to hear what is late and who left (domain: Verplichtingen and their dates). */
export function createZonderCoordinator(dependencies: Dependencies): ZonderCoordinatorFacts {
  const { afwezigheden, nameOf, weggevallen, wereldOf, coordinators, kalender, clock } = dependencies;
  const today = (): string => localDate(clock.now());

  const gone = async (id: string): Promise<Weggevallen | undefined> => {
    const weg = await weggevallen(id);
    return weg?.waarom === 'Teams antwoordt niet' ? undefined : weg;
  };

  const find = async (): Promise<ZonderCoordinator | undefined> => {
    const dag = today();
    const away = await afwezigheden();
    const found: (ZonderCoordinator['coordinatoren'][number] & { readonly sinds: string })[] = [];
    for (const id of coordinators) {
      const naam = await nameOf(id);
      // Whom the bot never saw has no news that waits.
      if (naam === undefined) continue;
      const ontvanger = ontvangerOp(id, dag, away);
      const weg = await gone(ontvanger ?? id);
      if (ontvanger !== undefined && weg === undefined) return undefined;
      const afwezig = afwezigOp(id, dag, away);
      found.push({
        naam,
        ...(afwezig ? { afwezigTot: afwezig.tot } : {}),
        ...(weg && !afwezig ? { weg: weg.waarom } : {}),
        sinds:
          [afwezig?.van, weg && localDate(weg.sinds)].filter((one) => one !== undefined).toSorted()[0] ?? dag,
      });
    }
    const [first] = coordinators;
    if (found.length === 0 || first === undefined) return undefined;
    const wereld = await wereldOf(first);
    const open = wereld.verplichtingen.filter((one) => isOpen(one, wereld));
    const onbereikbaar: string[] = [];
    for (const id of new Set(open.flatMap(({ eigenaars }) => eigenaars)))
      if (!coordinators.includes(id) && (await gone(id)) !== undefined)
        onbereikbaar.push((await nameOf(id)) ?? 'een collega');
    return {
      sinds:
        found
          .map(({ sinds }) => sinds)
          .toSorted()
          .at(-1) ?? dag,
      coordinatoren: found.map(({ sinds: _since, ...who }) => who),
      dag,
      teLaat: open.filter(({ uiterlijk }) => uiterlijk < dag).length,
      onbereikbaar: onbereikbaar.toSorted((a, b) => a.localeCompare(b, 'nl')),
    };
  };

  return {
    find,
    async nextDue() {
      const times = await kalender();
      const days = (await find())
        ? [times.days.add(today(), 1)]
        : [...(await afwezigheden()).values()].flat().flatMap(({ van }) => (van > today() ? [van] : []));
      const [next] = days.toSorted();
      return next === undefined ? undefined : officeOpening(next, times);
    },
  };
}
