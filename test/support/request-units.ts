import type { CosmosExchange } from './cosmos-emulator.ts';

/**
 * What Cosmos would have charged, since the emulator always says 1. From the sizes that passed and Microsoft's figures
 * ('Optimize request cost'; create measured: docs/platform.md), with session consistency and little indexing:
 * a point read of 1 KB is 1 RU and of 100 KB 10; a create of 1, 4, 16 and 100 KB is 5, 6.7, 9.5 and 50; replacing
 * costs twice as much as creating; a question costs 2.3 and then what reading its result by id would cost more than
 * the first KB, and a little for each document.
 */
const READ: readonly Point[] = [
  [1, 1],
  [100, 10],
];
const CREATE: readonly Point[] = [
  [1, 5],
  [4, 6.7],
  [16, 9.5],
  [100, 50],
];
const QUESTION = 2.3;
const EACH_DOCUMENT = 0.05;
const EACH_KB_READ = 9 / 99;

type Point = readonly [kilobytes: number, requestUnits: number];

export function requestUnitsOf(exchange: CosmosExchange): number {
  const sent = exchange.sentBytes / 1024;
  const received = exchange.receivedBytes / 1024;
  switch (exchange.operation) {
    case 'read':
      return between(READ, exchange.status === 200 ? received : 1);
    case 'create':
      return between(CREATE, sent);
    case 'replace':
      return 2 * between(CREATE, sent);
    case 'patch':
      // The answer is the whole document, of whatever size the change was.
      return 2 * between(CREATE, received);
    case 'delete':
      return between(CREATE, 1);
    case 'query':
    case 'changes':
      return QUESTION + EACH_KB_READ * received + EACH_DOCUMENT * exchange.documents;
    case 'plan':
      return 0;
    case 'other':
      return 1;
  }
}

/** Straight lines between the points; below the first it costs as much as the first. */
function between(points: readonly Point[], kilobytes: number): number {
  const [first, ...rest] = points;
  let [fromSize, fromCost] = first ?? [0, 0];
  for (const [size, cost] of rest) {
    if (kilobytes <= size)
      return fromCost + ((cost - fromCost) * Math.max(0, kilobytes - fromSize)) / (size - fromSize);
    [fromSize, fromCost] = [size, cost];
  }
  return (fromCost * kilobytes) / fromSize;
}
