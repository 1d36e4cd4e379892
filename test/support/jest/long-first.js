import Sequencer from '@jest/test-sequencer';

/** What takes longest, a part of the path each. Not all browsers at once: these take all of the machine. */
const LONG = [
  '/scenarios/maandag',
  '/browser/chain',
  '/scenarios/kill',
  'year.property',
  '/start-fails',
  '/several-bots',
  '/browser/',
  '/sqlite-trouble',
  '/backup',
  '/scenarios/stop',
  '/request-units',
  '/every-verb',
  '/after-the-besluit',
  '/wereld/wereld',
  '/never-another',
  '/niet-van-jou',
  '/two-instances',
  '/repeats-and-conflicts',
];

/** @param {{ path: string }} test */
function rank({ path }) {
  const found = LONG.findIndex((part) => path.includes(part));
  return found === -1 ? LONG.length : found;
}

/** Begins with what takes longest, so that nobody waits for it in the end. Jest itself knows that only after a run. */
export default class LongFirst extends Sequencer {
  /** @override */
  sort(tests) {
    return super.sort(tests).toSorted((one, other) => rank(one) - rank(other));
  }
}
