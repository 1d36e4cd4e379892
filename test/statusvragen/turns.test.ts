import { describe, expect, test } from '@jest/globals';
import { wordsOf } from '../../src/statusvragen/taal/sayings.ts';
import { TURNS } from '../../src/statusvragen/taal/turns/turns.ts';

describe('what is said in another way of anything', () => {
  test.each(TURNS.map(({ said, as, example: [typed, read] }) => ({ said, as, typed, read })))(
    "'$typed' is read as '$read'",
    ({ said, as, typed, read }) => {
      const turned = typed.toLowerCase().replace(wordsOf(said), as);

      expect(turned.replace(/\s+/g, ' ').trim()).toBe(read.toLowerCase().trim());
    },
  );
});
