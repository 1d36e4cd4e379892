import { ANSWERS } from './answers.ts';
import { COUNTS } from './count.ts';
import { LEAVES_OUT } from './except.ts';
import { HOW } from './how.ts';
import { LACKS_YET } from './lacking.ts';
import { ORDERS } from './order.ts';
import { TOPIC_FIRST } from './topic.ts';
import type { Turn } from './turn.ts';
import { ASKS_WHY } from './why.ts';

/** Every turn, in the order in which they are read: what a question is about is put in its place last. */
export const TURNS: readonly Turn[] = [
  ...HOW,
  ...COUNTS,
  ...LACKS_YET,
  ...LEAVES_OUT,
  ...ORDERS,
  ...ANSWERS,
  ...ASKS_WHY,
  ...TOPIC_FIRST,
];
