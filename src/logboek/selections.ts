import type { ReadModelKeys, Selection } from './ports.ts';

const NOTHING: readonly string[] = [];

/** Does what is found by these keys meet all conditions? */
export function fits(keys: ReadModelKeys, where: Selection): boolean {
  return where.every((one) => {
    const values = keys[one.key] ?? NOTHING;
    return 'noneOf' in one
      ? !values.some((value) => one.noneOf.includes(value))
      : values.some((value) => one.anyOf.includes(value));
  });
}
