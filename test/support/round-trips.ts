import type { Charge } from '../../src/logboek/cosmos/operations.ts';
import { createReadings } from '../../src/shared/one-look.ts';

type Trip = Charge & { readonly look: Promise<number>; readonly began: number; readonly ended: number };

/** The requests of one turn to Cosmos, apart from those of the posts that follow: each is made within a look of its own. */
export function createTrips() {
  const looks = createReadings<number>();
  let next = 0;
  let trips: Trip[] = [];
  let answers: number[] = [];

  /** Those of the turn that stored something, or else of the first, which its answer waited for. */
  const ofTurn = async (): Promise<readonly Trip[]> => {
    const storing = trips.find(
      ({ container, operation }) => container === 'logboek' && operation === 'create',
    );
    const one = storing ?? trips[0];
    if (!one) return [];
    const look = await one.look;
    const answered = answers.find((at) => at > one.ended) ?? Number.POSITIVE_INFINITY;
    const looked = await Promise.all(trips.map(async (trip) => ({ trip, its: await trip.look })));
    return looked.flatMap(({ trip, its }) => (its === look && trip.ended <= answered ? [trip] : []));
  };

  return {
    begin(): void {
      trips = [];
      answers = [];
    },
    /** Somebody got an answer. */
    answered(): void {
      answers.push(performance.now());
    },
    note(charge: Charge): void {
      const look = looks.read('', async () => ++next);
      const ended = performance.now();
      trips.push({ ...charge, look, began: ended - charge.durationMs, ended });
    },
    /** How many the answer waited for that came after one another: each is a round trip. */
    async inARow(): Promise<number> {
      const rows: { readonly ended: number; readonly length: number }[] = [];
      for (const { began, ended } of (await ofTurn()).toSorted((a, b) => a.began - b.began)) {
        const before = rows.filter((row) => row.ended <= began).map(({ length }) => length);
        rows.push({ ended, length: Math.max(0, ...before) + 1 });
      }
      return Math.max(0, ...rows.map(({ length }) => length));
    },
  };
}
