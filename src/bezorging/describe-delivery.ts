import type { Delivery } from '../logboek/ports.ts';
import { splitKey } from '../shared/keys.ts';

/** What the other subjects call things; undefined: not known (any more). */
export interface Names {
  /** The person or the channel of a target ('persoon:…' or 'kanaal:…'). */
  target(target: string): Promise<string | undefined>;
  opdracht(id: string): Promise<string | undefined>;
  vergadering(id: string): Promise<string>;
  kanaal(id: string): Promise<string | undefined>;
}

/** What a delivery is about and for whom, in words that the coördinator knows. */
export type DescribeDelivery = (
  delivery: Pick<Delivery, 'source' | 'target'>,
  /** Is it the message of a day with the overview of the week in it? */
  isWeekoverzicht: boolean,
) => Promise<{ readonly what: string; readonly target: string }>;

export function createDescribeDelivery(names: Names): DescribeDelivery {
  const whatOf = async (source: string, isWeekoverzicht: boolean): Promise<string> => {
    const [kind, id] = splitKey(source);
    switch (kind) {
      case 'vergadering':
        return `Overzicht: ${await names.vergadering(id)}`;
      case 'opdracht':
        // An opdracht that only a later version can read has posts of that version.
        return (await names.opdracht(id)) ?? 'Een opdracht';
      case 'kanaal':
        return `Bericht over het kanaal ${(await names.kanaal(id)) ?? 'zonder naam'}`;
      case 'verzamelbericht':
        return 'Bericht over meer opdrachten';
      default:
        return isWeekoverzicht ? 'Weekoverzicht' : 'Herinnering';
    }
  };
  return async ({ source, target }, isWeekoverzicht) => {
    const naam = (await names.target(target)) ?? 'een onbekende collega';
    return {
      what: await whatOf(source, isWeekoverzicht),
      target: splitKey(target)[0] === 'kanaal' ? `het kanaal ${naam}` : naam,
    };
  };
}
