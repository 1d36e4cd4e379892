import { expect, test } from '@jest/globals';
import { createSwept } from '../../src/bezorging/swept.ts';
import type { Due } from '../../src/logboek/ports.ts';

const A: Due = { kind: 'opdracht', id: 'a', version: 3, dueAt: '2026-11-16T09:00:00.000Z' };
const B: Due = { ...A, id: 'b' };

test('what a sweep read of a source is taken once', () => {
  const swept = createSwept(60_000);
  swept.keep([A, B]);

  expect([swept.take('opdracht:a'), swept.take('opdracht:a'), swept.take('opdracht:c')]).toEqual([
    A,
    undefined,
    undefined,
  ]);
  expect(swept.take('opdracht:b')).toEqual(B);
});

test('it does not count any more after a round over that source, which may have moved when it is due', async () => {
  const swept = createSwept(60_000);
  let end: () => void = () => undefined;
  const round = swept.around(
    () =>
      new Promise((resolve) => {
        end = resolve;
      }),
  );
  const underWay = round('opdracht:a', () => undefined);
  swept.keep([A, B]);
  end();
  await underWay;

  expect([swept.take('opdracht:a'), swept.take('opdracht:b')]).toEqual([undefined, B]);
});

test('nor after the moment for which it counts', () => {
  const swept = createSwept(0);
  swept.keep([A]);

  expect(swept.take('opdracht:a')).toBeUndefined();
});
