import { LAGEN, type Laag, type LaagPlaatsen } from '../opdrachten/ground/plaatsen.ts';

/** The fixed places of ervaringsdeskundigen in some projects, by layer; what is not known counts apart. */
export type PlaatsenCijfers = {
  /** Opdrachten of which something is known. */
  readonly opdrachten: number;
  /** Opdrachten of which nothing is recorded. */
  readonly onbekend: number;
  readonly lagen: readonly {
    readonly laag: Laag;
    readonly plaatsen: number;
    readonly bezet: number;
    /** Places of which is not known whether they are filled. */
    readonly bezetOnbekend: number;
  }[];
};

/**
 * @param known the places of each opdracht of which something is recorded
 * @param opdrachten how many opdrachten there are
 */
export function plaatsenCijfersOf(
  known: readonly (readonly LaagPlaatsen[])[],
  opdrachten: number,
): PlaatsenCijfers {
  const all = known.flat();
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  return {
    opdrachten: known.length,
    onbekend: opdrachten - known.length,
    lagen: LAGEN.map((laag) => {
      const own = all.filter((one) => one.laag === laag);
      return {
        laag,
        plaatsen: sum(own.map(({ plaatsen }) => plaatsen)),
        bezet: sum(own.map(({ bezet = 0 }) => bezet)),
        bezetOnbekend: sum(own.map(({ plaatsen, bezet }) => (bezet === undefined ? plaatsen : 0))),
      };
    }).filter(({ plaatsen }) => plaatsen > 0),
  };
}

/** 'stuurgroep 1 van 2 bezet, werkgroep 3 van 3 bezet (bij 2 opdrachten; van 4 niet bekend)'. */
export function plaatsenCijferWords({ opdrachten, onbekend, lagen }: PlaatsenCijfers): string {
  if (opdrachten === 0) return 'niet bekend';
  const words = lagen.map(
    ({ laag, plaatsen, bezet, bezetOnbekend }) =>
      `${laag} ${bezet} van ${plaatsen} bezet${bezetOnbekend === 0 ? '' : ` (van ${bezetOnbekend} niet bekend)`}`,
  );
  const where = opdrachten === 1 ? 'bij 1 opdracht' : `bij ${opdrachten} opdrachten`;
  const apart = onbekend === 0 ? '' : `; van ${onbekend} niet bekend`;
  return `${words.length === 0 ? 'geen vaste plaatsen' : words.join(', ')} (${where}${apart})`;
}
