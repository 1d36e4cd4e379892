import type { Store } from '../../src/logboek/ports.ts';
import { DomainError } from '../../src/shared/errors.ts';

/** Lets every append through but one, counted from the moment that it is set. */
export function failingAppend(): { wrap: (store: Store) => Store; failAt(number: number): void } {
  let left = 0;
  return {
    failAt(number) {
      left = number;
    },
    wrap: (store) => ({
      ...store,
      close: () => store.close(),
      log: {
        read: (...given) => store.log.read(...given),
        readAll: (...given) => store.log.readAll(...given),
        replace: (...given) => store.log.replace(...given),
        async append(entry) {
          left -= 1;
          if (left === 0) throw new DomainError('store-unavailable', 'Ik kan nu niet bij de opslag.');
          return store.log.append(entry);
        },
      },
    }),
  };
}
